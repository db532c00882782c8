"""The letters of eighth of the first two weeks. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import attach, book, entry, form, grid, html, paper, text, told
from eighth_base import W1, W2, answers, c

# 0001
c.add("2021-08-06 09:12", ("汤可欣", "tangkx@mu.example"), "填表时拿不准的两个地方", [html("""
<p>丁老师您好！</p><p>第一次填这个表，有两处想先问清楚：</p>
<p>一是预备党员（我支部有3名）要不要算在党员总数里？算上是26名，不算是23名。<br>二是4个人在核酸点站了一上午，跑了3栋楼，志愿服务是算4人次还是12人次？</p>
<p>您回话后我周日前报上，谢谢。</p><p>生理病生支部　汤可欣</p>
""", "gb2312", "quoted-printable")], [], "not_report question html figures gb2312 qp", "26, 23, 4 and 12 stand in a question")

# 0002
WEI = "特别值得一提的是南门值班组长、党员蔚建国。8月4日夜里雷雨，岗亭进水断电，他把测温台搬到自家车上，用车灯照着登记，一直守到天亮，进门的37名夜班护工没有一人漏登。"
BAOWEI = f"""
党委组织部：
　　8月2日至8月8日，保卫处党支部把校园门岗当作防控的第一道关口，现将一周情况报告如下。
　　支部现有党员34人，1人在外省隔离未归，参与疫情防控33人，其中处级干部3人带队下沉到东门、南门和家属院卡点。全处职工和保安队员117人统一编班。设党员先锋岗4个、党员责任区2个，成立党员突击队2支，一周内党员值班执勤86人次，放假前一周是51人次。查验进校车辆1930台次、劝返校外人员240余人，为全处共同完成。
　　支部党员协助家属院社区做核酸登记，5日、6日两天共1420人次。替隔离住户代取药品和快递，解决困难问题19件，另有5件还在协调。党员已接种疫苗33人，1人有过敏史暂缓。
　　{WEI}
　　眼下困难有两条：第一，门岗测温仪高温天误差大，没有备用；第二，夜班保安缺编，党员连续值夜较多。下一步，第一，8月12日前把三个门的通行码设备调通；第二，对进校施工人员逐一建档。
　　特此报告。

　　　　　　　　　　　　保卫处党支部
　　　　　　　　　　　　2021年8月8日
"""
c.add("2021-08-08 16:40", ("石喆", "shizhe@mu.example"), "保卫处党支部疫情防控情况报告", [text(BAOWEI, "gb18030")], [told(
    "保卫处党支部", period=W1, members_total=34, members_engaged=33, cadres_engaged=3, vanguard_posts=6, volunteer_teams=2, volunteer_shifts=86,
    problems_solved=19, members_vaccinated=33, tests_assisted=1420, duties=["管控值勤"], deeds=[entry("蔚建国", WEI)],
    difficulties=["门岗测温仪高温天误差大，没有备用", "夜班保安缺编，党员连续值夜较多"], next_steps=["8月12日前把三个门的通行码设备调通", "对进校施工人员逐一建档"])],
    "plain prose official sum_of_kinds deeds deed_in_prose non_members last_period ordinal_words gb18030",
    "117 are all the staff, 51 another week's shifts, 1930 and 240余 cars and visitors, 5 not yet solved, 37 in the deed; 4 and 2 are kinds of one count")

# 0003
c.add("2021-08-08 21:33", ("小庄", "yifei_zh@163.example"), "护二 第一周", [text("""
丁老师 护理学生二支部报一下 8.2到8.8
党员总数27 疫苗都打完了
参与防控的22个
志愿服务一共63人次 最多的一个人去了9次
帮社区核酸点录信息 大概800人次
干的活主要是两样 扫码测温 发防疫宣传单
下周想线上学1场急救 还没定
捐款没组织
庄亦菲 手机发的
""", cte="quoted-printable")], [told(
    "护理学院学生第二党支部", period=W1, members_total=27, members_engaged=22, volunteer_shifts=63, members_vaccinated=27, tests_assisted=800, duties=["管控值勤", "政策宣传"],
    maybe={"next_steps": ["下周想线上学1场急救 还没定"]})],
    "plain phone no_punctuation nickname private_sender all_of_a_number qp", "9 are one person's shifts; the course is planned and not yet settled; no gift was organised")

# 0004
YU = "连续六天跟着市流调组外出，白天问轨迹，夜里画传播链，整理出的密接名单没有一处返工。"
XIAO = "两人一车背着药桶，把三个家属院的楼道、电梯和垃圾房每天过一遍，老人说闻到药水味心里就踏实。"
BU = "在家乡高速口做学生志愿者，主动要求排最晚一班，还把填报流程画成漫画贴在岗亭上。"
GW = book({
    "8.2-8.8": [
        ["公共卫生学院各支部疫情防控情况（2021年8月2日—8月8日）", None, None, None, None, None],
        ["指标", "流统党支部", "劳卫环卫党支部", "研究生党支部", "本科生党支部", "合计"],
        ["党员总数（人）", 24, 19, 46, 38, ("=SUM(B3:E3)", 127)],
        ["其中：预备党员", 1, 0, 9, 14, ("=SUM(B4:E4)", 24)],
        ["参与疫情防控党员（人）", 21, 17, 40, 33, ("=SUM(B5:E5)", 111)],
        ["下沉党员领导干部（人）", 2, 1, "/", "/", 3],
        ["党员先锋岗（个）", 3, 2, 1, 1, 7],
        ["志愿服务队（支）", 1, 1, 2, 1, 5],
        ["志愿服务人次", 74, 58, 131, 96, 359],
        ["联系户数（户）", 40, 35, "—", "—", 75],
        ["解决师生困难（件）", 6, 4, 11, 7, 28],
        ["已接种疫苗党员（人）", 24, 19, 45, 37, 125],
        ["协助核酸检测（人次）", 1200, 0, 2650, 900, 4750],
        ["线上培训（场）", 5, 2, 3, 1, 11],
        ["捐款（元）", 2300, 1850.5, None, 640, 4790.5],
        ["承担岗位", "疫情排查、政策宣传", "环境消杀", "疫情排查；志愿服务", "管控值勤", None],
        ["存在困难", "流调人手吃紧", "无", "学生分散，线上组织难", None, None]],
    "典型事迹": [["支部", "姓名", "事迹"], ["流统党支部", "庾承志", YU], ["劳卫环卫党支部", "消毒小分队", XIAO], ["研究生党支部", "卜雪晴", BU]]},
    {"8.2-8.8": [(0, 0, 0, 5)]})
c.add("2021-08-09 08:31", ("邬思源", "ggws@mu.example"), "公卫学院四个支部8.2-8.8", [
    text("丁老师：四个支部的数都在一张表里，一列一个支部；典型事迹在第二张表。总支共有党员127人，志愿服务359人次。\n公卫 邬思源 0373-0000217", "gb2312"),
    attach("公卫学院疫情防控周报（第一周）.xlsx", GW, "rfc2047", "gb2312")], [
    told("公共卫生学院流行病与卫生统计党支部", period=W1, members_total=24, members_engaged=21, cadres_engaged=2, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=74, households_linked=40,
         problems_solved=6, members_vaccinated=24, tests_assisted=1200, online_sessions=5, donation_cny=2300, duties=["疫情排查", "政策宣传"], deeds=[entry("庾承志", YU)],
         difficulties=["流调人手吃紧"]),
    told("公共卫生学院劳卫与环卫党支部", period=W1, members_total=19, members_engaged=17, cadres_engaged=1, vanguard_posts=2, volunteer_teams=1, volunteer_shifts=58, households_linked=35,
         problems_solved=4, members_vaccinated=19, tests_assisted=0, online_sessions=2, donation_cny=1850.5, duties=["环境消杀"], deeds=[entry("消毒小分队", XIAO)]),
    told("公共卫生学院研究生党支部", period=W1, members_total=46, members_engaged=40, vanguard_posts=1, volunteer_teams=2, volunteer_shifts=131, problems_solved=11, members_vaccinated=45,
         tests_assisted=2650, online_sessions=3, duties=["疫情排查", "志愿服务"], deeds=[entry("卜雪晴", BU)], difficulties=["学生分散，线上组织难"]),
    told("公共卫生学院本科生党支部", period=W1, members_total=38, members_engaged=33, vanguard_posts=1, volunteer_teams=1, volunteer_shifts=96, problems_solved=7, members_vaccinated=37,
         tests_assisted=900, online_sessions=1, donation_cny=640, duties=["管控值勤"])],
    "xlsx column_per_branch multi_unit two_sheets deeds deeds_table_names deeds_org total zero slash dash wu short_names body_totals gb2312",
    "the last column and the cover are check-sums; 1, 0, 9 and 14 are probationary members; the second sheet has a deed a row with its branch")

# 0005
c.add("2021-08-09 08:32", ("钟怀瑾", "jgdw@mu.example"), "自动回复：关于做好疫情防控中发挥作用情况报送的提醒", [text("""
您好，您的邮件已收到。本人8月9日至8月15日在党校封闭学习，机关党委日常事务请联系值班室（0373-0000231），机关各支部报送材料由谷雨薇同志代收。
——此邮件由系统自动发出，请勿回复——
""")], [], "not_report auto_reply plain", "the days of absence look like a period", more=[("Auto-Submitted", "auto-replied")])

# 0006
c.add("2021-08-10 10:05", ("石喆", "shizhe@mu.example"), "Re: 保卫处党支部疫情防控情况报告", [text("""
丁老师：
　　核对值班本后发现前天所报有两处不对：党员值班执勤应为68人次（两个数字写颠倒了）；解决困难问题漏计东门2件，应为21件。其余数字不变，请以此为准。给您添麻烦了。
　　保卫处党支部 石喆

在 2021-08-08 16:40，石喆 写道：
> 支部现有党员34人，1人在外省隔离未归，参与疫情防控33人……设党员先锋岗4个、
> 党员责任区2个，成立党员突击队2支，一周内党员值班执勤86人次，……解决困难问题19件，
> 另有5件还在协调。
""", "gb18030")], [told("保卫处党支部", "correction", volunteer_shifts=68, problems_solved=21)],
    "plain correction in_reply_to partial quoted_history period_null gb18030", "the quoted old figures do not count, 2 is what had been left out", more=answers(2))

# 0007
WEIM = "危明哲是急诊科医生。8月3日起，他把铺盖搬进发热门诊值班室，五天里白天看诊、夜里转运，接触过的病人有近百名，自己只回家取过一次换洗衣服。"
FU = "暑假里学院有146名实习生分散在外地。符晓楠把答疑课开到每晚八点，手把手教学生正确戴口罩、看报告，有学生低热，她隔着屏幕陪到凌晨。"
JI = "计伯安今年六十六岁，去年摔伤后常坐轮椅。社区摸底缺医生，他让老伴推着挨户问诊，两天走完一栋楼，还替三位老人改了用药。"
LC1 = paper(
    ("t", "白衣作铠守诊区"), ("t", "——临床医学院第一党支部疫情防控工作小结"), ("t", "（2021年8月2日至8月8日）"),
    ("h", "一、基本情况"),
    "支部有党员29名。本周参与疫情防控的党员26名，上周为18名，其余3名在外地进修，按当地要求报备。党员领导干部2名下沉发热门诊。支部党员中28名已接种疫苗。",
    ("h", "二、主要做法"),
    "一是守好诊区。在发热门诊和预检分诊处设党员示范岗5个，党员医生轮流坐诊，接诊发热病人312人次。",
    "二是支援社区。组建党员服务队1支，在桐花社区开展志愿服务47人次，累计时长190小时，入户排查外地返回人员；联系独居老人和慢病群众38户。",
    "三是开好云课。面向在外实习生开设线上培训4场，听课学生560人次。",
    "四是排忧解难。收到师生求助33件，已帮助解决30件，余下3件转交学院。",
    ("h", "三、典型事迹"),
    "（一）诊室里的铺盖卷——记党员危明哲", WEIM,
    "（二）每晚八点的课——记党员符晓楠", FU,
    "（三）轮椅上的问诊——记退休党员计伯安", JI,
    ("h", "四、困难和打算"),
    "存在困难：（1）防护服大小不全，女同志难穿；（2）两名党员孩子幼小，排班周转不开。",
    "下一步打算：（1）8月中旬前完成全员穿脱考核；（2）开学前更新应急预案；（3）继续为独居老人送药上门。",
    "临床医学院第一党支部", "2021年8月10日")
c.add("2021-08-11 11:20", ("蓝天", "51120098@qq.example"), "工作小结", [
    text("材料拖了两天，抱歉。曲文博"), attach("白衣作铠守诊区.docx", LC1, "rfc2231")], [told(
    "临床医学院第一党支部", period=W1, members_total=29, members_engaged=26, cadres_engaged=2, vanguard_posts=5, volunteer_teams=1, volunteer_shifts=47, households_linked=38,
    problems_solved=30, members_vaccinated=28, online_sessions=4, duties=["医疗救治", "疫情排查", "志愿服务"], deeds=[entry("危明哲", WEIM), entry("符晓楠", FU), entry("计伯安", JI)],
    difficulties=["防护服大小不全，女同志难穿", "两名党员孩子幼小，排班周转不开"],
    next_steps=["8月中旬前完成全员穿脱考核", "开学前更新应急预案", "继续为独居老人送药上门"])],
    "docx prose headings deeds deeds_subheads last_period non_members hours_vs_shifts private_sender title_only late",
    "18 last week, 312 patients, 190 hours, 560 students, 33 asked and 3 passed on; the figures inside the deeds")

# 0008
c.add("2021-08-13 03:47", ("报送系统管理员", "admin@mu-dzzbs.example"), "【异常】8月9日至15日疫情防控报送数据校验未通过", [html("""
<p>尊敬的党支部书记：</p><p>系统检测到贵支部报送的数据存在异常：党员总数46人、参与疫情防控党员40人、志愿服务131人次，与后台不一致，报送状态已被置为“无效”。</p>
<p>请于<b>12小时内</b>点击 <a href="http://login.mu-dzzbs.example/v">统一身份认证</a> 输入邮箱账号和密码重新核验，逾期将通报批评并冻结邮箱。</p><p>党委组织部信息化工作组</p>
""")], [], "not_report phishing html figures", "false figures of nobody, to make one log in at a false address")

# 0009
SU = "8月11日快递点爆仓，她带两名同学把三百多件包裹逐件喷淋、按楼号码好，取件排队从四十分钟缩到十分钟。"
TAI = "家在封控小区，当起楼里的“团长”，每天下单、搬菜、分袋，楼上楼下喊他“小邰快跑”。"
YX = f"""<p>丁老师：药学院学生党支部第二周情况如下，时间8月9日—8月15日。</p>
{grid([
    ["项目", "单位", "上周", "本周", "8月2日起累计", "备注"],
    ["党员总数", "人", "52", "53", "—", "10日转入1人"],
    ["参与疫情防控党员", "人", "41", "46", "49", "累计已去重"],
    ["党员先锋岗", "个", "2", "3", "3", "新增快递点1个"],
    ["志愿服务队", "支", "1", "1", "1", ""],
    ["志愿服务", "人次", "118", "143", "261", ""],
    ["解决师生困难问题", "件", "9", "12", "21", ""],
    ["已接种疫苗党员", "人", "50", "52", "52", "1人禁忌"],
    ["协助核酸检测", "人次", "3100", "2480", "5580", ""],
    ["线上教学培训", "场", "2", "0", "2", ""],
    ["捐款", "元", "940.00", "320.00", "1,260.00", ""]])}
<p>承担岗位：快递点消杀、管控值勤、志愿服务</p>
<p><b>先进事迹（2人）</b></p><p>1、宿雨辰：{SU}</p><p>2、邰思远：{TAI}</p>
<p>存在问题：①消毒液领取要跑两个校区；②留校同学少，一人多岗。</p><p>萧朗</p>"""
c.add("2021-08-15 19:08", ("萧朗", "xiaolang@mu.example"), "药学学生支部第二周", [html(YX, "gb18030")], [told(
    "药学院学生党支部", period=W2, members_total=53, members_engaged=46, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=143, problems_solved=12, members_vaccinated=52, tests_assisted=2480,
    online_sessions=0, donation_cny=320, duties=["环境消杀", "管控值勤", "志愿服务"], deeds=[entry("宿雨辰", SU), entry("邰思远", TAI)],
    difficulties=["消毒液领取要跑两个校区", "留校同学少，一人多岗"])],
    "html body_table last_period cumulative_vs_period remarks zero deeds deeds_numbered circled gb18030", "the columns of last week and since 2 August and the remarks are not taken")

# 0010
XYH = "说到典型，要表一表夕阳红志愿服务队。队里最年轻的六十一，最年长的八十二，分早中晚三班守着六个门洞，十五日那场大雨，八位老伙计撑着伞站足了两个钟头，没有一个先走。"
c.add("2021-08-15 20:52", ("松年", "60708090@qq.example"), "呈报近况", [text(f"""
丁老师并组织部各位同志：
    暑气正盛，见字如晤。遵嘱将我们离退休支部八月九日至八月十五日的情况写在下面，老眼昏花，有不清楚处请来电话。
    支部在册党员六十八名，平均年龄七十三岁。能下楼、能出力的都出了力，参与防控的三十一名。疫苗一事，除十一名因病缓种外，已接种五十七名。
    家属院六个门洞，划成三个党员责任区；志愿服务队一支，一周上岗值守四十四人次，比头一周多十余人次。结对联系独居户二十五户，送菜、取药、修水管，办实事十六件。自愿捐款合计人民币伍仟陆佰元整，校友会另捐口罩二千只，不在此数。
    若问承担岗位，无非政策宣传与管控值勤两样。
    {XYH}
    若问困难，只一句：老同志不会用健康码，门口常要人代扫。至于下一步，容开过支委会再禀。
    此致
敬礼！
                        柏松年
                        八月十五日灯下
""", "gb2312", "quoted-printable")], [told(
    "离退休直属党支部", period=W2, members_total=68, members_engaged=31, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=44, households_linked=25, problems_solved=16,
    members_vaccinated=57, donation_cny=5600, duties=["政策宣传", "管控值勤"], deeds=[entry("夕阳红志愿服务队", XYH)], difficulties=["老同志不会用健康码，门口常要人代扫"])],
    "plain prose wordy chinese_numerals daxie_money deeds deeds_org private_sender nickname last_period gb2312 qp",
    "11 are not yet vaccinated, 十余 more than the week before, 2000 masks of others; 61, 82 and 8 in the deed; no next step is told")

# 0011
PANG = "逄春雷，财务处干部，8月12日晚接到公寓求助，骑车跑了五家药店，为一名留校学生买到断货的哮喘喷剂。"
JG = paper(
    ("t", "机关第一党支部、机关第二党支部联合防控情况"), ("t", "（8月9日—8月15日）"),
    "两个支部同在行政楼，本周合编一张值班表，共有党员71人，参与防控64人，联合设党员先锋岗3个，志愿服务合计153人次。各支部情况如下：",
    ("h", "机关第一党支部"),
    "党员39人，参与防控36人，处级干部7人下沉学生公寓。参加志愿服务88人次，联系户数20户，解决困难问题8件。已接种疫苗39人。主要承担疫情排查、政策宣传。",
    "困难：一是公寓住户底数一天一变；二是值班与审计进点时间冲突。", "下一步：把公寓台账改成每日两次核对。",
    ("h", "机关第二党支部"),
    "党员32人，参与防控28人，处级干部4人下沉卡点。志愿服务65人次，解决困难问题5件。接种疫苗31人。党员捐款1.28万元，工会另拨慰问金3万元。主要承担物资登记、环境消杀。",
    f"典型人物：{PANG}")
c.add("2021-08-16 09:30", ("谷雨薇", "guyw@mu.example"), "机关一、二支部联合报告", [
    text("丁老师：一、二支部这周一起值的班，合写一份。\n谷雨薇", "gb18030"), attach("联合报告.docx", JG, "raw", "gb18030")], [
    told("机关第一党支部", period=W2, members_total=39, members_engaged=36, cadres_engaged=7, volunteer_shifts=88, households_linked=20, problems_solved=8, members_vaccinated=39,
         duties=["疫情排查", "政策宣传"], difficulties=["公寓住户底数一天一变", "值班与审计进点时间冲突"], next_steps=["把公寓台账改成每日两次核对"]),
    told("机关第二党支部", period=W2, members_total=32, members_engaged=28, cadres_engaged=4, volunteer_shifts=65, problems_solved=5, members_vaccinated=31, donation_cny=12800,
         duties=["环境消杀"], deeds=[entry("逄春雷", PANG)])],
    "docx joint multi_unit sections parts_and_total deeds wan raw_filename gb18030", "71, 64, 3 and 153 are of both together and belong to neither; 3万 the trade union's")

# 0012
c.add("2021-08-16 17:15", ("祁远航", "qiyh@mu.example"), "临床三支部材料稍晚", [text("""
丁老师，8月9日到15日的材料还差两个党小组，31名党员现在只收上来24名的情况，数字我不敢先报。明天中午12点前一定发您，别催我们书记哈。
临床三支部 祁远航
""", cte="quoted-printable")], [], "not_report promise plain figures qp", "31 and 24 only say why the report will come later")

# 0013
WEN = "带两名研究生支援市检测基地，十天里倒了七个夜班，护目镜压出的印子没消过。"
TAN = "负责冷链与试剂管理，把每批试剂的批号、开封时刻写成一张墙表，夜班交接再没出过差错。"
PCR = "小组五名党员自发把休息时间错开，保证机器不停人，8月13日一天出报告四千二百份。"
BY = form([
    ["填报单位", "基础医学院病原与免疫学党支部", "填报人", "闫立夫"],
    ["起止时间", "8月9日至8月15日", "联系电话", "138****0004"],
    ["党员总数", "21", "参与疫情防控党员数", "19"],
    ["下沉一线党员领导干部数", "无", "党员先锋岗（示范岗、责任区）数", "4"],
    ["党员志愿服务队（突击队、先锋队）数", "1", "志愿服务人次", "52"],
    ["党员联系户数", "/", "解决师生困难问题数", "3"],
    ["已接种疫苗党员数", "21", "协助核酸检测人次", "约6500"],
    ["线上教学培训场次", "2", "参与防汛救灾党员人次", ""],
    ["捐款金额", "1500元", "备注", "第一周补录1场培训不在内"],
    ["承担岗位", "☑政策宣传　☐疫情排查　☐管控值勤　☐医疗救治　☑环境消杀　☑志愿服务　☐防汛救灾", None, None],
    ["存在问题和困难", "1.检测试剂到货慢\n2.夜间实验室通风不足", None, None],
    ["下一步打算", "● 8月20日前清点冷库\n● 给新上岗的研究生做生物安全考核", None, None]],
    [((r, 1), (r, 3)) for r in range(9, 12)])
BYD = form([["序号", "姓名", "职务", "事迹"], ["1", "闻人岚", "副教授", WEN], ["2", "檀启元", "实验师", TAN], ["3", "PCR检测小组", "—", PCR]])
c.add("2021-08-17 08:20", ("闫立夫", "70018812@qq.example"), "病原免疫支部", [
    text("附件请收。", "gb2312"), attach("疫情防控情况表-病免.docx", paper(("t", "疫情防控中发挥作用情况表"), BY, ("t", "典型事迹"), BYD), "rfc2047", "gb2312")], [told(
    "基础医学院病原与免疫学党支部", period=W2, members_total=21, members_engaged=19, vanguard_posts=4, volunteer_teams=1, volunteer_shifts=52, problems_solved=3, members_vaccinated=21,
    tests_assisted=6500, online_sessions=2, donation_cny=1500, duties=["政策宣传", "环境消杀", "志愿服务"],
    deeds=[entry("闻人岚", WEN), entry("檀启元", TAN), entry("PCR检测小组", PCR)], difficulties=["检测试剂到货慢", "夜间实验室通风不足"],
    next_steps=["8月20日前清点冷库", "给新上岗的研究生做生物安全考核"])],
    "docx table four_columns checkbox merged_cells deeds deeds_table_names deeds_org wu slash blanks bullets late gb2312",
    "1 more course in the remark belongs to another week; 无, / and blank tell nothing; a second table has a deed a row")
