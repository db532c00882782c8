"""The letters of fifth from 9 to 17 August."""
from build_tools import attach, entry, form, grid, html, leaf, paper, text, told
from fifth_base import W2, W3, c

# 0009
CB = grid([["支部", "7.26—8.1", "8.2—8.8", "缺项"], ["机关第一党支部", "已报", "已报", "无"], ["机关第二党支部", "已报", "未报", "整份"], ["教务处党支部", "已报", "已报", "志愿服务人次、捐款金额"]])
c.add("2021-08-09 10:20", ("钟怀瑾", "jgdw@mu.example"), "【催报】关于抓紧报送8月2日至8月8日党员参与疫情防控情况的提醒", [html(
    "<p>机关各党支部书记：</p><p>截至8月9日上午10点，各支部报送情况如下表。请未报和缺项的支部<b>今天下班前</b>直接报党委组织部（dzzbs@mu.example），并抄送机关党委。</p>" + CB +
    "<p>请对照范例填写，勿漏单位：“本周我支部22名党员中有20名参与疫情防控，设党员先锋岗2个，开展志愿服务35人次，解决师生困难8件。”</p>"
    "<p>党员人数与党统系统不一致的，先到行政楼309室核对。</p><p>机关党委　钟怀瑾　0373-0000231</p>", "gb2312")],
    [], "not_report reminder quoted_figures html body_table gb2312", "a committee's reminder to its branches, sent to the mailbox too: who has reported, and a model sentence with figures",
    to=("机关第二党支部", "tenght@mu.example"), more=[("Cc", "dzzbs@mu.example")])

# 0010
XJ = "2018级护理专业的宓可欣是学生第一支部最年轻的预备党员。8月1日家乡小区封控，她成了全楼唯一会做咽拭子的人。社区采样点缺人，她给辅导员打电话问“我有操作证，能不能上”，得到答复后连站4天，嗓子喊哑了，就用一块写着“张大嘴、说啊”的硬纸板代替说话。"
MZ = ["教工支部的实训楼消杀小组由6人组成，最大的58岁，最小的26岁。两周里，他们把4层楼、37间实训室的每一个把手、每一张模拟病床擦了不下20遍。",
      "有人算过，6个人弯腰的次数加起来超过两万次。组长敬立新说，学生回来的那天，看不出这楼里有人来过，就算干好了。"]
HZ = paper(
    ("t", "中共新州医科大学护理学院总支部委员会"), ("t", "关于7月26日至8月8日党员投身疫情防控情况的报告"),
    "校党委组织部：",
    "按照贵部7月24日通知和“双周汇总、单周快报”的要求，现将我院近两周情况报告如下。",
    ("h", "一、底数"),
    "党总支下设3个党支部。全院党员118名，教工支部28名、学生第一支部46名、学生第二支部44名；同期全院教职工61名，在籍学生1,932名。两周来，有101名党员就地就近报到，参与疫情防控，其中教工24名，学生77名；"
    "没能参加的17名，原因已由支部逐人备案。党总支班子5名成员里，4名党员领导干部下沉到实训楼和学府、柳园社区。除4名同志因孕因病缓种外，其余114名党员全部接种了疫苗。",
    ("h", "二、做了什么"),
    "1.阵地跟着人走。3个支部共立起党员示范岗11个，较7月中旬多出4个；以护理专业骨干为班底，每个支部各拉起一支“提灯”党员先锋队，共3支，团委另外组织了5支“小提灯”志愿服务队，队员都是团员和群众。",
    "2.人手往下沉。第一周党员志愿服务261人次，第二周322人次，两周共583人次；“小提灯”们的1,046人次由团委统计。协助7个社区采样，先后采集3.15万人次，其中8月4日一天就有9,800余人次。党员与147户家庭建了联系卡。",
    "3.课停学不停。举办防护技能线上培训9场，培训3,860人次。收集师生意见建议70条，梳理成67件具体事，解决58件，9件正在解决。",
    "4.风雨里搭把手。7月28日傍晚的短时强降雨漫进南校区库房，党员32人次赶去堵水排涝，抢出护理模型41套。",
    "5.有钱出钱。全院党员捐款共计人民币贰万零叁佰陆拾元伍角整，校友企业捐来的12万元防护物资不在其内。",
    "归纳起来，党员承担的岗位有四类：志愿服务、环境消杀、政策宣传、防汛救灾。",
    ("h", "三、值得学习的人"),
    "（一）硬纸板后面的“小宓”", XJ, "（二）两万次弯腰", *MZ,
    ("h", "四、卡在哪里"),
    "（1）学生党员分散在11个省，各地对志愿者的年龄、接种剂次规定不一；（2）实训楼新风系统滤芯3月份就到了更换期，报修单走到第三个部门；（3）个别支部把人数报成了人次。",
    ("h", "五、往后怎么办"),
    "第一，把各省规定整理成一页纸发给学生；第二，滤芯由学院先行垫资更换；第三，8月11日对3名支部统计员再培训一次。",
    "中共新州医科大学护理学院总支部委员会", "2021年8月9日", "抄送：校团委、后勤管理处。　　共印5份")
c.add("2021-08-09 11:05", ("尚雅琴", "hlxy@mu.example"), "护理总支双周报告", [
    text("组织部：\n　　双周报告电子版附后，红头纸件随后送达。下设三个支部本期不再单独报。\n护理学院党总支　尚雅琴", "gb2312"), attach("护理总支〔2021〕17号.docx", HZ, "rfc2047", "gb2312")], [told(
        "护理学院党总支", period=("2021-07-26", "2021-08-08"), members_total=118, members_engaged=101, cadres_engaged=4, vanguard_posts=11, volunteer_teams=3, volunteer_shifts=583,
        households_linked=147, problems_solved=58, members_vaccinated=114, tests_assisted=31500, online_sessions=9, flood_relief_shifts=32, donation_cny=20360.5,
        duties=["政策宣传", "环境消杀", "志愿服务", "防汛救灾"], deeds=[entry("宓可欣", XJ), entry("实训楼消杀小组", "\n".join(MZ))],
        difficulties=["学生党员分散在11个省，各地对志愿者的年龄、接种剂次规定不一", "实训楼新风系统滤芯3月份就到了更换期，报修单走到第三个部门", "个别支部把人数报成了人次"],
        next_steps=["把各省规定整理成一页纸发给学生", "滤芯由学院先行垫资更换", "8月11日对3名支部统计员再培训一次"])],
    "docx prose long committee parts_and_total two_weeks non_members daxie_money wan subheads deeds deeds_org multi_paragraph_deed gb2312 hard",
    "a general branch's own paper: weeks before their total, 团员 and 群众 with teams and shifts of their own, one day's tests above the total's part, 大写 money, a group's deed of two paragraphs under a journalist's heading")

# 0011
BY = """
組織部諸位老師：
　　本人現在澳門訪學，手邊的電腦只有繁體輸入，尚請見諒。茲將病原生物學與免疫學黨支部自八月二日（星期一）起至八月八日（星期日）止之情形報告如下。
　　本支部現有黨員三十一名，在崗者二十九名全部參加疫情防控，另二名（含本人）在外訪學。三十一名黨員均已接種疫苗。教研室主任、副主任二名黨員領導幹部輪流駐守Ｐ２實驗室。
　　實驗樓設黨員責任區三處。實驗室檢測突擊隊一支，隊員十一人，黨員七人。突擊隊支援市疾控中心混檢，一週完成核酸檢測一萬八千六百人次，較前一週減少二千二百人次；其中為本校教職工家屬採樣登記四百五十人次。
　　黨員志願服務凡一百零五人次，研究生志願者九十人次不與焉。為留校學生開設線上微生物學輔導十二場，聽課者一千三百餘人。黨員聯繫留校學生及獨居教師二十六戶，代購藥品、代辦證明等，辦成三十三件。
　　黨員合計捐款人民幣參仟貳佰捌拾元整；校友託轉之五千元，另列。
　　承擔崗位：疫情排查、環境消殺。
　　困難：甲、檢測試劑須當日往返省城提取；乙、負八十度冰箱僅一臺，樣本無處備份。
　　下步計劃：甲、與藥學院共用冷庫；乙、八月十二日前完成生物安全自查；丙、增派黨員三名赴疾控中心。
　　　　　　　　　　　　病原免疫支部　閆立夫
　　　　　　　　　　　　二○二一年八月九日
"""
c.add("2021-08-09 23:58", ("閆立夫", "yanlf@mu.example"), "病原免疫支部八月二日至八日情形", [text(BY, "big5")], [told(
    "基础医学院病原与免疫学党支部", period=W2, members_total=31, members_engaged=29, cadres_engaged=2, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=105,
    households_linked=26, problems_solved=33, members_vaccinated=31, tests_assisted=18600, online_sessions=12, donation_cny=3280, duties=["疫情排查", "环境消杀"],
    difficulties=["檢測試劑須當日往返省城提取", "負八十度冰箱僅一臺，樣本無處備份"],
    next_steps=["與藥學院共用冷庫", "八月十二日前完成生物安全自查", "增派黨員三名赴疾控中心"])],
    "plain traditional_script big5 chinese_numerals daxie_money last_period non_members cyclical_enumeration hard",
    "Big5, traditional script in an old tone (凡, 不與焉, 另列); 甲 乙 丙 as numbers; 參仟貳佰捌拾; the week before and a part after the total", charset="big5", to=("黨委組織部", "dzzbs@mu.example"))

# 0012
c.add("2021-08-10 09:12", ("柏松年", "60708090@qq.example"), "离退休支部", [text("""
组织部：
　　8月2日至8月8日，按照“老同志非必要不外出”的要求，离退休直属党支部没有安排党员值守、志愿服务，也没有组织捐款，电话问候由工作人员承担，不算党员活动，本期作零报告。
　　支部现有党员61名，平均年龄76.4岁，80岁以上27名；已接种疫苗44名。
　　老同志们反映：不会用智能手机扫码，进校门要等很久。
　　下期如仍无情况，不再另行来信。
离退休直属党支部　柏松年
""", "gb2312")], [told("离退休直属党支部", "nil", W2, members_total=61, members_vaccinated=44, difficulties=["不会用智能手机扫码，进校门要等很久"])],
    "plain nil denial private_sender gb2312 middling", "零报告 with reasons; ages and a share beside the head-count; a difficulty told as the old members' words")

# 0013
GYY = "资产科甘以宁，8月12日夜里接到隔离点缺床的电话，带着库房钥匙骑电动车赶了9公里，和搬运工一道把34张行军床抬上四楼，天亮后照常到窗口上班"
J2 = "\r\n".join([
    "机关二支部战疫数据,,,", "指标,上期（8月2日—8日）,本期（8月9日—15日）,备注", "党员总数,43,43,", "参与疫情防控党员,31,36,抽调4人到隔离点", "下沉一线党员领导干部,5,6,均为处级",
    "党员先锋岗,3,3,", "志愿服务队,1,2,新增夜巡队", "志愿服务（人次）,88,84,", "党员联系户,40,40,", "解决师生困难,10,9（另有2件未办结）,", "已接种疫苗党员,42,42,1人缓种",
    '协助核酸检测,"1,300","1,830",分两轮', "线上教学培训,0,2,报销政策宣讲", "参与防汛救灾,20,—,", '捐款（元）,"3,000.00",无,上期已交',
    "承担岗位,,扫码测温、宣传防疫、代取快递,", f"典型事迹,,{GYY},", '存在困难,,"1.外包保洁员流动快，每周都要重新培训；2.报销窗口排队扎堆",', "下步打算,,窗口改为预约，每个时段放号12个,"]).encode("gb18030")
c.add("2021-08-15 20:47", ("滕海涛", "tenghaitao@163.example"), "机关二支部", [text("数据表请用Excel打开。滕海涛", "utf-8", "8bit"), attach("机关二支部战疫数据.csv", J2, "rfc2231", "gb2312")], [told(
    "机关第二党支部", period=W3, members_total=43, members_engaged=36, cadres_engaged=6, vanguard_posts=3, volunteer_teams=2, volunteer_shifts=84, households_linked=40,
    problems_solved=9, members_vaccinated=42, tests_assisted=1830, online_sessions=2, duties=["政策宣传", "管控值勤"], deeds=[entry("甘以宁", GYY)],
    difficulties=["外包保洁员流动快，每周都要重新培训", "报销窗口排队扎堆"], next_steps=["窗口改为预约，每个时段放号12个"])],
    "csv table vertical last_period last_period_first dash wu deeds private_sender rfc2231 gb18030 middling",
    "a .csv in GB 18030 with the former period's column before this one's; 9（另有2件未办结）; a post that is no choice (代取快递); remarks with numbers")

# 0014
ZL = "8月13日零点，学生二支部的党员微信群里跳出一条消息：“谁在高新区？我们楼缺个会看体温表的。”发消息的是米珈宁，她一个人已经给全楼62户量了两天体温。15分钟后，同住一个区的沙明远、邴月背着测温枪到了，三个人排成三班，一直排到解封。"
LC = paper(
    ("t", "临床医学院党委所属支部防控情况摘编"), ("t", "2021年8月9日—15日　总第3期"),
    "编者按：本期收到3个支部的材料，涉及党员113名、参与防控党员104名，共志愿服务439人次。研究生支部、临床二支部未按时报送，已于8月16日上午9点电话催办。",
    "▲临床一支部（曲文博报）",
    "本支部在册党员32人，①在岗29人，②外出进修2人，③产假1人；本周参与疫情防控的党员为30人，除在岗者外，1名进修的同志在当地医院支援采样。第1党小组守东校区北门，第2党小组进学府社区，组长分别为卢景行、曲文博，另有1号公寓和11号家属楼由第3党小组兼管。"
    "支部书记等3名党员领导干部下沉一线；党员先锋岗由4个减为3个，撤掉的是技能中心大楼一处。三个党小组依次完成党员志愿服务51、64、17人次，群众和职工随队96人次。协助全员核酸3,300人次，比8月第一周少960人次。"
    "诉求收了12件，结了12件。学府社区居民送来西瓜20个、锦旗1面，已婉拒。困难主要是测温枪在高温下误报。打算用两把枪互校。",
    "▲三支部（祁远航报）",
    "党员37／出勤35／领导干部4（两处隔离点各2）", "突击队2支，示范岗6个，志愿服务175人次（7月31日以来586人次）", "核酸2,050人次　联系户51　解决困难18件　接种36人　捐款无",
    "岗位：医疗救治　管控值勤", "困难：1）隔离点夜间呼吸机备用电源不足；2）轮换人员要先隔离7天，编组紧张。", "打算：8月18日前借到2台发电机。",
    "▲学生2支部（米珈宁报）",
    form([["党员数", "参与防控", "志愿服务（人次）", "宣讲（场，线上）", "接种"], ["44", "39", "132", "6", "43"]]),
    "注：志愿服务中不含积极分子71人次。宣讲对象为2021级准新生。承担岗位：政策宣传、志愿服务。", ZL,
    "（本期编辑：苗青禾　电话：0373-0000206　印数：18份）")
c.add("2021-08-16 11:40", ("苗青禾", "lcyx@mu.example"), "临床学院各支部情况摘编第3期", [text("摘编附后，三个支部的原始材料存学院办公室（内科楼201）备查。", "gb2312", "quoted-printable"), attach("摘编第3期.docx", LC, "rfc2047", "gbk")], [
    told("临床医学院第一党支部", period=W3, members_total=32, members_engaged=30, cadres_engaged=3, vanguard_posts=3, volunteer_shifts=132, tests_assisted=3300, problems_solved=12,
         difficulties=["测温枪在高温下误报"], next_steps=["用两把枪互校"], duties=["志愿服务"], maybe={"duties": ["管控值勤"]}),
    told("临床医学院第三党支部", period=W3, members_total=37, members_engaged=35, cadres_engaged=4, vanguard_posts=6, volunteer_teams=2, volunteer_shifts=175, tests_assisted=2050,
         households_linked=51, problems_solved=18, members_vaccinated=36, duties=["管控值勤", "医疗救治"],
         difficulties=["隔离点夜间呼吸机备用电源不足", "轮换人员要先隔离7天，编组紧张"], next_steps=["8月18日前借到2台发电机"]),
    told("临床医学院学生第二党支部", period=W3, members_total=44, members_engaged=39, volunteer_shifts=132, online_sessions=6, members_vaccinated=43, duties=["政策宣传", "志愿服务"],
         deeds=[entry("米珈宁", ZL)], maybe={"deeds": [entry("沙明远", ZL), entry("邴月", ZL)]})],
    "docx multi_unit one_file_many_units sections mixed_styles body_totals parts_no_total non_members slash_separated cumulative_vs_period deeds gb2312 hard",
    "a digest of three branches under ▲; ①②③ and 第1党小组 are no values; 依次 51、64、17; posts 由4个减为3个; two branches named that did not report; a deed without heading with three persons")

# 0015
XY = leaf([
    "校医院党支部防控工作周报　　　　　　　编号：2021-33", "统计周期：2021.8.9～2021.8.15", "", "在编党员：19　　其中参加防控：18　　院长、副院长到岗：2",
    "阵　　地：党员先锋岗 3 个（发热门诊、采样台、隔离楼）", "队　　伍：党员突击队 1 支（原有），拟再组 1 支", "服　　务：党员志愿 72 人次；护士、保洁等职工 154 人次",
    "采　　样：本周 6,730 人次，开学以来 ——，7 月至今 2.21 万人次", "消　　毒：公寓 9 栋，面积 2.6 万平方米", "办　　事：接诉 44 件，办结 39 件，答复 5 件",
    "包　　联：教工住户 65 户，留校宿舍未包", "接　　种：党员 19 人（含加强针 0 人）；全校师生 8,812 人", "培　　训：线上 2 场，线下 3 场", "捐　　款：本院职工 5,200 元，其中党员 2,900 元",
    "", "岗　　位：☑医疗救治　☑环境消杀　☐政策宣传　☐管控值勤", "　　　　　☑疫情排查　☐志愿服务　☐防汛救灾", "",
    "存在问题：1. 采样台没有遮阳篷，试剂易失效", "　　　　　2. 值班医生由 6 人减为 4 人", "工作打算：请后勤处于 8 月 20 日前搭好遮阳篷", "", "填表：厍春燕　　审签：方䶮　　2021.8.16"], 12)
c.add("2021-08-16 15:26", ("校医院", "xyy@mu.example"), "周报33", [text("周报见PDF。", cte="quoted-printable"), attach("2021-33.pdf", XY, "rfc2231")], [told(
    "校医院党支部", period=W3, members_total=19, members_engaged=18, cadres_engaged=2, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=72, tests_assisted=6730, problems_solved=39,
    households_linked=65, members_vaccinated=19, online_sessions=2, donation_cny=2900, duties=["疫情排查", "医疗救治", "环境消杀"],
    difficulties=["采样台没有遮阳篷，试剂易失效", "值班医生由 6 人减为 4 人"], next_steps=["请后勤处于 8 月 20 日前搭好遮阳篷"])],
    "pdf text_pdf cid_font list checkbox spaced_labels cumulative_vs_period non_members plan rfc2231 hard",
    "labels spread with spaces; staff's figures beside the members'; money of staff before the members' part; ☑ and ☐ over two lines; one corps there, one planned; online and other trainings")

# 0016
c.add("2021-08-16 17:50", ("房一鸣", "fangym@mu.example"), "转报：教工一支部八月上半月情况", [text("""
组织部：
　　教工一支部半月情况转上，我院学生支部、教工二支部按周报，已报过，勿重复。
　　房一鸣

---------- 转发的邮件 ----------
发件人：药学院党政办 <yxy@mu.example>
日期：2021年8月16日 下午3:02
主题：Fwd: 半月
收件人：房一鸣 <fangym@mu.example>

房老师，纪老师发来的，您看行的话就转组织部。小邱

---------- 转发的邮件 ----------
发件人：纪平川 <jpc_1983@126.example>
日期：2021年8月16日 上午11:37
主题：半月
收件人：药学院党政办 <yxy@mu.example>

小邱好：
教工一支部八月上半月（1—15日）情况，供汇总：
27个党员，有24个干过一天以上的防控活儿。学院领导里面，两位副院长是咱支部的，都下去了，算2个。
轮班值守药库和实验楼大门，前后96人次；另外陪后勤聘用工消毒的5次是帮忙，没登记。
示范岗按老样子2个。队伍还是“丹心”志愿服务队1支，没增没减。
给师生代配慢病药31份，解决的急事难事登记本上是14条。和22户老教师有固定联系。
用药咨询直播7场，场均观看200人上下。
核酸那边咱没派人。捐款上个月捐过了，这半个月0元。
疫苗除我有荨麻疹之外都打了，26个。
麻烦事就一样：进口试剂卡在海关，研究生的课题停了一半。
月底以前准备干两件：(a) 药库换成双人双锁；(b) 给新生写一本防疫用药小册子。
纪平川　药学楼B座504　8月16日
""", cte="base64")], [told(
    "药学院教工第一党支部", period=("2021-08-01", "2021-08-15"), members_total=27, members_engaged=24, cadres_engaged=2, vanguard_posts=2, volunteer_teams=1, volunteer_shifts=96,
    problems_solved=14, households_linked=22, online_sessions=7, donation_cny=0, members_vaccinated=26, duties=["管控值勤"],
    difficulties=["进口试剂卡在海关，研究生的课题停了一半"], next_steps=["药库换成双人双锁", "给新生写一本防疫用药小册子"], maybe={"duties": ["志愿服务", "环境消杀"]})],
    "plain forward inline_forward two_deep forwarder_not_unit shared_sender half_month informal denial zero hard",
    "forwarded twice, each time with a word of the forwarder; half a month; spoken prose (干过一天以上的, 算2个, 登记本上是14条); 除我之外都打了，26个; 0元 said")

# 0017
NEWS = """<p>各二级党组织、党委组织部：</p><p>现转发新州工业大学官微8月16日文章一篇，供学习借鉴。</p><p>党委宣传部　8月17日</p><hr>
<h3>机械学院教师党支部：车间里的“战疫课堂”</h3><p>8月9日至15日，新州工业大学机械学院教师党支部36名党员全部参与疫情防控，设立党员先锋岗5个，组建突击队2支，开展志愿服务210人次，协助核酸检测5,400人次，捐款8,600元。
支部书记带领4名领导干部下沉社区，联系师生72户，解决困难31件。</p><p><b>典型事迹：</b>教师利剑锋用3天时间设计出一台脚踏式消毒机……</p><p>（编辑：新工宣　审核：党宣）</p>"""
c.add("2021-08-17 10:00", ("党委宣传部", "xcb@mu.example"), "转发学习材料：兄弟高校党支部战疫做法", [html(NEWS, "gb2312", "quoted-printable")], [],
    "not_report newsletter foreign_unit html qp gb2312", "an article on another university's branch passed round for study, with all the figures a report would have")

# 0018
c.add("2021-08-17 14:33", ("老滕", "tenghaitao@163.example"), "更正", [text("""
丁老师：
　　财务资产党支部前天交的数据表（8月9日至15日），今天对账发现几处毛病：
　　一、志愿服务把外包保洁员的18人次也算进来了，应当核减，核减以后是66人次，不是84。
　　二、捐款那格写的“无”不对，15日下午5名党员补交特殊党费，共1,450元，请补上。
　　三、参与防控的党员，36人里有1人属于重复统计，改为35人；处级6人没错，不动。
　　其他的都对。
　　滕海涛
""", "gb2312", "quoted-printable")], [told("机关第二党支部", "correction", W3, volunteer_shifts=66, donation_cny=1450, members_engaged=35, maybe={"cadres_engaged": 6})],
    "plain correction no_in_reply_to old_and_new_values former_name private_sender qp gb2312 hard",
    "the branch under its former name; the new figure before the old one; 核减以后是66; an 'empty' answer corrected; one figure stays")
