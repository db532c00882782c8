"""The letters of fifth from 1 to 9 August."""
from build_tools import attach, book, enclosed, entry, form, grid, html, letter, paper, text, told
from fifth_base import W1, W2, c

# 0001
QIU = """支部组织委员仇明月的名字，这一周被社区的人念得最多。7月28日傍晚，网格里一位83岁的老人在家晕倒，子女都困在外地，120要等半个小时，她放下饭碗就往7号楼跑，量血压、测血糖、喂糖水，一直守到急救车进院。
第二天老人家属辗转打来电话要送锦旗，她说锦旗不用做，把老人的钥匙多配一把放在网格员那里就行。此后每晚八点，她都要到老人门口敲三下门，听见里面应一声才下楼。"""
L2 = paper(
    ("t", "临床医学院第二党支部疫情防控和灾后防疫工作情况"), ("t", "（2021年7月26日至8月1日）"),
    "党委组织部：",
    "7月下旬以来，强降雨的余波未平，外地输入疫情的风险又至。我支部按照校党发〔2021〕28号文件和学院党委7月26日晚碰头会的要求，把党员从清淤点直接拉到了防疫点。现将一周来的情况报告如下。",
    ("h", "一、人员到位情况"),
    "支部由内科学、影像诊断学两个教研室的党员组成。上学期末在册30人，7月27日从第一附属医院转入组织关系1人，现有党员31人，另有发展对象2人、入党积极分子5人不在此数。"
    "除1名同志援疆未归、2名同志在医院陪护亲人外，其余28人都投入了疫情防控，而再往前一周，支部主要忙于排水清淤，能抽出来参加防控的只有19人。"
    "学院副书记宋知微和两个教研室的正副主任共4名党员领导干部分头蹲在柳园、云溪两个社区，每人每天不少于半天。31人中已有29人打完两针疫苗，余下2人一人怀孕、一人对辅料过敏，医生建议缓打。",
    ("h", "二、几项主要工作"),
    "（一）把好门。东校区2号门、临床技能楼和研究生公寓5号楼各设1个党员示范岗，共3个；学校交给我们的云溪社区第7、第9网格划为党员责任区2个。党员按早、中、晚三班排开，每班4人，扫码测温、登记询问一样不落。"
    "一周七天，党员上岗84人次，再前一周是41人次，翻了一番还多2人次；学生志愿者跟班57人次、退休教师义务巡查12人次，由学工和离退休部门分别统计。",
    "（二）进社区。对两个网格里7月20日以后从外地回来的住户逐户摸排，登记116户203人，劝导居家观察9人。7月29日、31日云溪社区做了两轮核酸，首轮2,140人次，次轮2,365人次，我支部派人录信息、扶老人、管秩序，两轮合计协助4,505人次。"
    "以7名青年医生党员为主编成“白大褂”党员突击队1支，原打算由研究生再编一支，因学生尚未返校，暂缓。党员同社区居民结成对子48户，收到求助26桩，当周办妥21桩，转街道3桩，还有2桩在跟。",
    "（三）稳课堂。面向规培学员和留校实习生，教师党员开了6场线上病例讨论（每场90分钟，先后有740多人听课）。学校统一组织的2场网络培训我支部只是参加，未计入。",
    ("h", "三、群众口碑里的党员"), *QIU.split("\n"),
    ("h", "四、眼下的难处"),
    "一是云溪社区9号网格没有固定岗亭，下雨时只能借住户的车库办公；二是支部外出规培、进修的青年党员多，晚班轮换不开。",
    ("h", "五、下周怎么干"),
    "首先，同街道商量在9号网格搭一顶可拆的帐篷；其次，把晚班由4人减为3人，腾出人手支援白天采样；最后，力争8月8日前把2桩未了的求助办完。",
    "临床医学院第二党支部", "2021年8月1日", "（填报：詹晓岚，校内电话8107，办公地点内科楼512室）")
c.add("2021-08-01 20:15", ("詹晓岚", "zhanxl@mu.example"), "临床二支部上一周防控情况", [
    text("组织部老师：\n　　临床二支部7.26—8.1的材料见附件，盖章的纸件周一上午送行政楼317室。\n詹晓岚", "gb18030"), attach("临床二支部防控情况.docx", L2, "rfc2047", "gb18030")], [told(
        "临床医学院第二党支部", period=W1, members_total=31, members_engaged=28, cadres_engaged=4, vanguard_posts=5, volunteer_teams=1, volunteer_shifts=84,
        households_linked=48, problems_solved=21, members_vaccinated=29, tests_assisted=4505, online_sessions=6, duties=["疫情排查", "管控值勤"],
        deeds=[entry("仇明月", QIU)],
        difficulties=["云溪社区9号网格没有固定岗亭，下雨时只能借住户的车库办公", "支部外出规培、进修的青年党员多，晚班轮换不开"],
        next_steps=["同街道商量在9号网格搭一顶可拆的帐篷", "把晚班由4人减为3人，腾出人手支援白天采样", "力争8月8日前把2桩未了的求助办完"],
        maybe={"duties": ["志愿服务"]})],
    "docx prose headings last_period non_members deeds sum_of_kinds plan gb18030 hard",
    "former head-count and the week before beside the week; 其余28人; 上岗84人次 with students and pensioners beside; rounds before their total; a team put off; trainings only attended; "
    "a deed of two paragraphs under a heading of other words; 首先 其次 最后")

# 0002
c.add("2021-08-01 21:40", ("小禾苗", "yinxiaohe@qq.example"), "公卫本科生支部", [text("""
老师晚上好，我是殷晓禾，在回校的高铁上，表格打不开，先把７月２６号到８月１号的情况用文字发您，到校再补盖章的。
人：在册３９，这周出力的３１（留校的８个，回老家的２３个），剩下８个里５个在考研封闭班、３个自己正在隔离。
针：打了的３８，差的那个刚做完手术，医生不让打。
活：主要是在村口、小区门口值守，还有挨户问行程、查行程卡。值守一共１０６人次，班上的入党积极分子另外站了４４人次，没加在里面。
核酸：帮社区扫码录入大概一千二三百人次，按一千二算吧。
钱：有１９个人交了特殊党费，合起来９５０元；积极分子凑的２１０元是另一笔。
课：给村里小学生讲的防疫小课是在打谷场上讲的，不是网课，线上那栏就不填了。
难：在老家站岗的同学，当地社区不认学校的证明，时长记不上。
往后：８月２３号那周收齐返校健康打卡，还想拉一支１０个人的迎新小队，辅导员没批下来。
学生公寓１８号楼６０３　殷晓禾

发自我的华为手机
""", cte="quoted-printable")], [told(
    "公共卫生学院本科生党支部", period=W1, members_total=39, members_engaged=31, volunteer_shifts=106, members_vaccinated=38, tests_assisted=1200, donation_cny=950,
    duties=["疫情排查", "管控值勤"], difficulties=["在老家站岗的同学，当地社区不认学校的证明，时长记不上"],
    next_steps=["８月２３号那周收齐返校健康打卡，还想拉一支１０个人的迎新小队，辅导员没批下来"])],
    "plain phone informal fullwidth_digits one_word_labels approx range non_members denial plan private_sender qp hard",
    "labels of one character (人, 针, 活, 钱); full-width digits; a range settled by its writer; the activists' shifts and money; classes said not to be online; a team only wished for")

# 0003
HJ = grid([
    [("护理学院教工党支部疫情防控情况登记表", 4)],
    ["项　　目", "累计（6月28日起）", "本周（7月26日—8月1日）", "备　注"],
    ["党员总数（名）", "—", "28", "含预备党员3名"],
    ["参与疫情防控党员（名）", "27", "24", "1名常年卧床"],
    ["下沉一线党员领导干部（名）", "3", "2", ""],
    ["先锋岗、责任区（个）", "6", "6", ""],
    ["突击队、服务队（支）", "2", "2", "每队7人"],
    ["志愿服务（人次）", "311", "76", "护生志愿者129人次未计"],
    ["党员联系户（户）", "40", "33", ""],
    ["解决师生困难（件）", "52", "13", "受理15件，2件在办"],
    ["已接种疫苗党员（名）", "27", "1", "本周栏为新增数"],
    ["协助核酸检测（人次）", "10,480", "2,960", ""],
    ["线上教学培训（场）", "19", "4", "听课560人"],
    ["参与防汛救灾（人次）", "88", "0", ""],
    ["捐款（元）", "4,600", "0", "已于7月23日上交"],
    ["承担岗位", ("■政策宣传　□疫情排查　■管控值勤　□医疗救治　□环境消杀　■志愿服务　□防汛救灾", 3)],
    ["典型事迹", ("本周不推荐", 3)],
    ["存在困难", ("①2名党员家属楼被封，无法到岗；②护理实训中心的测温门借给了北门，暑期班进楼只能手测", 3)],
    ["下一步打算", ("8月5日前收回测温门；与教务处协商，把8月9日开课的操作班改为线上", 3)],
    [("填表人：舒婉清　　审核人：尚雅琴　　2021年8月2日　　电话：0373-0000213转16", 4)]])
c.add("2021-08-02 08:55", ("舒婉清", "shuwq@mu.example"), "护理教工支部登记表", [html("<p>组织部：表格直接贴在正文里了，请查收。</p>" + HJ, "gb2312", "quoted-printable")], [told(
    "护理学院教工党支部", period=W1, members_total=28, members_engaged=24, cadres_engaged=2, vanguard_posts=6, volunteer_teams=2, volunteer_shifts=76, households_linked=33,
    problems_solved=13, members_vaccinated=27, tests_assisted=2960, online_sessions=4, flood_relief_shifts=0, donation_cny=0, duties=["政策宣传", "管控值勤", "志愿服务"],
    difficulties=["2名党员家属楼被封，无法到岗", "护理实训中心的测温门借给了北门，暑期班进楼只能手测"],
    next_steps=["8月5日前收回测温门；与教务处协商，把8月9日开课的操作班改为线上"])],
    "html body_table cumulative_vs_period cumulative_first new_this_week zero dash checkbox remarks gb2312 qp middling",
    "the cumulative column before the week's; vaccinations are a state, so 27 and not the week's one new; 0 beside a cumulative; numbers in the remarks; ■ and □")

# 0004
c.add("2021-08-02 09:20", ("汤可欣", "tangkx@mu.example"), "生理病生支部关于缓交7月26日至8月1日材料的请示", [text("""
丁老师：
　　您好！我支部7月26日至8月1日的情况材料，原定今天上午交。因三个党小组里只有第一组的登记表送到了，志愿服务人次、协助核酸检测人次两栏两个小组的口径也没有对上（一个按班次记，一个按天数记），硬凑数字怕不准，恳请宽限到8月3日中午12点。
　　另请教：6月底退休、组织关系7月30日才转走的2名党员，党员总数里还算不算？
生理与病理生理学党支部　汤可欣
基础楼406　校内2215
""", "gb2312")], [], "not_report question extension plain gb2312", "asks for a day more; names unit, period, labels and numbers and tells nothing done")

# 0005
c.add("2021-08-02 10:05", ("石喆", "shizhe@mu.example"), "保卫处、校医院两支部东门联防情况", [text("""
组织部：
　　7月26日至8月1日，保卫处党支部与校医院党支部在东门合署设立联防点，同吃同住同值班，经两家支委商定合并报一份材料，请分别登记。
　　保卫处党支部有党员35人，本周上岗34人，1人因父亲手术请假；校医院党支部有党员19人，除2名返聘老专家按规定不排班外，17人全部上岗。
　　保卫处的同志负责卡点值守和车辆查验，党员排班140人次，另有保安员、学生纠察队236人次；校医院的同志守着发热门诊和两处采样台，利用休班时间开展党员志愿服务61人次，配合社区采样4,850人次，其中教职工家属3,120人次。
　　联防点共立党员先锋岗5个，保卫处3个，校医院2个；合编党员突击队1支，石喆任队长，校医院护士长厍春燕任副队长。接种疫苗的党员，保卫处34人，校医院19人。联防点一周替师生办了27件事，两家没有分开记账。
　　困难是共同的：东门岗亭只有一台空调，正午室内38度，体温枪时常失灵。
　　下周，保卫处把送货车辆改由西门进校；校医院向附属医院借2名医生顶夜班。

保卫处党支部　　校医院党支部
2021年8月1日
""", "gb2312", "8bit", codec="gb18030")], [
    told("保卫处党支部", period=W1, members_total=35, members_engaged=34, vanguard_posts=3, volunteer_shifts=140, members_vaccinated=34, duties=["管控值勤"],
         next_steps=["把送货车辆改由西门进校"],
         maybe={"volunteer_teams": 1, "difficulties": ["东门岗亭只有一台空调，正午室内38度，体温枪时常失灵"], "duties": ["志愿服务"]}),
    told("校医院党支部", period=W1, members_total=19, members_engaged=17, vanguard_posts=2, volunteer_shifts=61, members_vaccinated=19, tests_assisted=4850,
         duties=["医疗救治", "志愿服务"], next_steps=["向附属医院借2名医生顶夜班"],
         maybe={"volunteer_teams": 1, "difficulties": ["东门岗亭只有一台空调，正午室内38度，体温枪时常失灵"]})],
    "plain joint multi_unit non_members body_totals gb2312 8bit hard",
    "two branches in one paper, a sentence each or half; posts in common before each one's; 27 matters and one corps for both together belong to none; guards' shifts beside")

# 0006
L2C = paper(
    ("t", "更　正　函"), "党委组织部：",
    "我支部8月1日报送的7月26日至8月1日情况材料，经与社区台账核对，下列数据有出入，特此更正，未列各项仍以原件为准。",
    form([["项目", "原报", "现报", "说明"], ["党员志愿服务（人次）", "84", "92", "漏登7月30日夜班8人次"], ["协助核酸检测（人次）", "4,505", "4,055", "第二轮应为1,915人次，误作2,365"],
          ["联系户数（户）", "48", "48", "核对无误，不作改动"], ["解决困难（件）", "21", "22", "1件8月1日深夜办结"]]),
    "由此给统计工作带来不便，敬请谅解。", "临床医学院第二党支部", "2021年8月3日")
c.add("2021-08-03 16:48", ("詹晓岚", "zhanxl@mu.example"), "Re: 临床二支部上一周防控情况", [text("""
组织部老师：数字核了一遍，更正函附后，请按函上“现报”一栏改，抱歉。
詹晓岚

-------- 原始邮件 --------
发件人: 詹晓岚 <zhanxl@mu.example>
日期: 2021-08-01 20:15
收件人: 党委组织部 <dzzbs@mu.example>
主题: 临床二支部上一周防控情况

组织部老师：
　　临床二支部7.26—8.1的材料见附件，盖章的纸件周一上午送行政楼317室。
"""), attach("更正函.docx", L2C, "rfc2231")], [told(
    "临床医学院第二党支部", "correction", W1, volunteer_shifts=92, tests_assisted=4055, problems_solved=22, maybe={"households_linked": 48})],
    "docx table correction old_and_new_values in_reply_to rfc2231 middling",
    "a letter of correction: columns of the old and the new figure; one figure stays; the reason names further figures")

# 0007
YJS = paper(
    ("t", "战疫一周小结"), ("t", "临床研究生支部　2021.8.2—2021.8.8"),
    "88名党员，三条战线：在附属医院轮转的叫驻院组，留在宿舍楼的叫驻校组，封在家乡的叫返乡组。按组小结如下，各组的数字由各组长签字。",
    "A．驻院组。41人，40人参与疫情防控（1人外院会诊培训）。在发热门诊、隔离病房跟班诊治，不另算志愿；下了夜班到门诊大厅志愿服务168人次，协助医院给陪护人员做核酸2,100人次。",
    "B．驻校组。19人，全部参与疫情防控。轮守研究生公寓1、3、5号楼，志愿服务75人次；每晚给留校本科生开线上答疑，一周5场。公寓里求助的条子贴满一面墙，撕掉（也就是办完）的有24张。",
    "C．返乡组。28人，21人参与疫情防控，其余7人所在县没有启动社区动员。在村里摸排外出返乡人员、站卡口，志愿服务128人次；协助采样登记1,640人次。",
    "疫苗：全支部86人打过，2人推迟。立了“研”值党员先锋岗3个，楼上两个、医院一个。",
    "想说的人：驻院组池映雪，血液科轮转生。8月4日她跟的那位病人从外地回来被判为次密接，科里要留一个人陪着隔离14天，她把手机充电器往包里一塞就进去了，论文就趴在隔离间的窗台上改。",
    "想提的难处：1）驻院的同学工号没有采样权限，录一个人要喊一次老师；2）返乡的7个同学想干没处干。",
    "想做的事：1）请学院出面给医院信息科打申请；2）列一张各县团委电话，让返乡同学自己去报到；3）8月15日前办完5号楼的换锁。",
    "2021年8月8日")
INNER = letter("2021-08-08 19:30", ("晏小满", "yan_xm@126.example"), ("研究生支部", "lcyjs@mu.example"), "这周的小结", [
    text("雨桐姐，三个组的都合到一起了，你看一眼。论文里那句我没敢改。晏小满"), attach("小结-终.docx", YJS, "rfc2047")], "fifth 7 inner", agent="NetEase Flash Mail")
MIDDLE = letter("2021-08-08 22:12", ("佟雨桐", "lcyjs@mu.example"), ("苗青禾", "miaoqh@mu.example"), "转发：这周的小结", [
    text("苗老师：支部的材料在里面这封邮件里，我核过了，可以报。\n佟雨桐", "gb2312"), enclosed(INNER)], "fifth 7 middle", "gb2312")
c.add("2021-08-09 08:02", ("苗青禾", "miaoqh@mu.example"), "Fwd: 转发：这周的小结", [
    text("组织部：\n　　学院已收到6个支部中1个支部的材料，先转上，其余5个支部（教工3个、学生2个）今天下班前报齐。学院党委共有党员287名，本级材料月底另报。\n临床医学院党委　苗青禾", "gbk"),
    enclosed(MIDDLE)], [told(
        "临床医学院研究生党支部", period=W2, members_total=88, members_engaged=80, vanguard_posts=3, volunteer_shifts=371, problems_solved=24, members_vaccinated=86,
        tests_assisted=3740, online_sessions=5, duties=["疫情排查", "管控值勤", "医疗救治", "志愿服务"],
        deeds=[entry("池映雪", "驻院组池映雪，血液科轮转生。8月4日她跟的那位病人从外地回来被判为次密接，科里要留一个人陪着隔离14天，她把手机充电器往包里一塞就进去了，论文就趴在隔离间的窗台上改。")],
        difficulties=["驻院的同学工号没有采样权限，录一个人要喊一次老师", "返乡的7个同学想干没处干"],
        next_steps=["请学院出面给医院信息科打申请", "列一张各县团委电话，让返乡同学自己去报到", "8月15日前办完5号楼的换锁"])],
    "docx prose forward rfc822 two_deep forwarder_not_unit parts_no_total sum deeds unit_alias gbk hard",
    "a letter in a letter in a letter; the writer at the bottom is unknown; three groups A B C without totals (40+19+21, 168+75+128, 2,100+1,640); "
    "slips of paper torn off stand for matters settled; 想说的人, 想提的难处, 想做的事")

# 0008
GW = book({"8月2日-8日": [
    ["公共卫生学院各支部“两战”台账"], ["统计区间：2021年8月2日0时至8月8日24时　　　制表：邬思源"],
    ["类别", "支部", "党员（名）", None, None, "阵地（个）", None, "队伍（支）", "服务（人次）", None, "核酸登记（人次）", "包联（户）", "办结诉求（件）", "已打疫苗（名）", "捐款（元）", "主要岗位", "反映的问题"],
    [None, None, "在册", "投入防控", "处科级干部下沉", "先锋岗", "责任区", None, "累计", "本周", None, None, None, None, None, None, None],
    ["教工", "流统支部", 27, 25, 2, 2, 1, 1, 132, 58, 1500, 18, 11, 27, "1,250", "流调、消杀", "采样箱短缺两只"],
    [None, "劳卫环卫支部", 23, 19, 1, 2, "—", 1, 98, 49, "", 12, 6, 22, "/", "消杀", ""],
    [None, "小计", 50, 44, 3, 4, 1, 2, 230, 107, 1500, 30, 17, 49, 1250, None, None],
    ["学生", "研究生支部", 47, 40, "/", 1, 2, 1, 150, 77, 2300, 9, "无", 46, 600, "摸排、宣讲", "无"],
    [None, "本科生支部", 39, 30, "/", 2, 0, 0, 216, 110, 1150, 26, 8, 38, "—", "卡点、宣讲", "外地同学的服务时长无法认定"],
    [None, "小计", 86, 70, 0, 3, 2, 1, 366, 187, 3450, 35, 8, 84, 600, None, None],
    ["总计", None, 136, 114, 3, 7, 3, 3, 596, 294, 4950, 65, 25, 133, 1850, None, None],
    ["注：本科生支部另有积极分子服务52人次，未列入；流统支部1名党员疫苗第三针不在统计之内。"]]},
    {"8月2日-8日": [(0, 0, 0, 16), (2, 2, 2, 4), (2, 5, 2, 6), (2, 8, 2, 9), (4, 0, 6, 0), (7, 0, 9, 0)]})
c.add("2021-08-09 09:30", ("邬思源", "ggws@mu.example"), "公卫学院四个支部台账", [
    text("组织部：四个支部的台账合成一张表，请逐支部录入。总支合计136名党员、114名投入防控（上周为101名）。\n邬思源　0373-0000217", cte="quoted-printable"),
    attach("两战台账.xlsx", GW, "raw", "gbk")], [
    told("公共卫生学院流行病与卫生统计党支部", period=W2, members_total=27, members_engaged=25, cadres_engaged=2, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=58,
         tests_assisted=1500, households_linked=18, problems_solved=11, members_vaccinated=27, donation_cny=1250, duties=["疫情排查", "环境消杀"], difficulties=["采样箱短缺两只"]),
    told("公共卫生学院劳卫与环卫党支部", period=W2, members_total=23, members_engaged=19, cadres_engaged=1, vanguard_posts=2, volunteer_teams=1, volunteer_shifts=49,
         households_linked=12, problems_solved=6, members_vaccinated=22, duties=["环境消杀"]),
    told("公共卫生学院研究生党支部", period=W2, members_total=47, members_engaged=40, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=77, tests_assisted=2300,
         households_linked=9, members_vaccinated=46, donation_cny=600, duties=["政策宣传", "疫情排查"]),
    told("公共卫生学院本科生党支部", period=W2, members_total=39, members_engaged=30, vanguard_posts=2, volunteer_teams=0, volunteer_shifts=110, tests_assisted=1150,
         households_linked=26, problems_solved=8, members_vaccinated=38, duties=["政策宣传", "管控值勤"], difficulties=["外地同学的服务时长无法认定"])],
    "xlsx row_per_branch multi_unit two_level_header merged_cells subtotals cumulative_first sum_of_kinds slash dash wu zero raw_filename gbk hard",
    "a row per branch with two 小计 and a 总计; the cumulative column before the week's; two columns of posts to add; header of other words; a note with other figures")
