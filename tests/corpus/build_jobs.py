#!/usr/bin/env python3
"""Writes jobs: letters about an invented university's employment visits, held back as a whole, and their gold."""
from build_tools import Corpus, alternative, archive, attach, book, enclosed, entry, form, grid, html, leaf, letter, paper, text, told

P1, P2, P3 = ("2023-03-06", "2023-03-19"), ("2023-03-20", "2023-04-02"), ("2023-04-03", "2023-04-16")
c = Corpus("jobs", ("就业指导中心", "jiuye@sujiang.example"), held=True)

# 0001
c.add("2023-03-20 08:35", ("骆驰", "jixie@sujiang.example"), "机械学院就业走访情况（3.6-3.19）", [text("""
就业指导中心：
　　3月6日至3月19日，机械工程学院由院领导分头带队走访企业18家（院长带队7家、书记带队6家、系主任带队5家），比前两周的11家多7家，新增岗位264个，其中机器人方向86个。另有9家企业已约定4月上旬再去。
　　学院向企业推荐毕业生143人，签约52人，还有37人达成意向、未签协议。举办招聘会3场，参会企业46家，2,100名学生到场。帮扶困难学生15人。截至3月19日就业率为41.6%，去年同期为38.2%。投入经费2.35万元。走访方式：实地走访、线上对接。
　　存在问题：部分企业只招硕士，本科生投递机会少。
　　下步打算：一是4月上旬走访已约定的9家企业；二是请三家企业来院开设工艺实训班。
　　　　　　　　　　　　机械工程学院
　　　　　　　　　　　　2023年3月20日
""", "gb2312")], [told("机械工程学院", period=P1, visits=18, new_posts=264, recommended=143, signed=52, fairs=3, fair_firms=46, helped=15, job_rate=41.6, spending=23500,
    ways=["实地走访", "线上对接"], problems=["部分企业只招硕士，本科生投递机会少"], next_steps=["4月上旬走访已约定的9家企业", "请三家企业来院开设工艺实训班"])],
    "plain prose body_only parts_and_total last_period plan part_of_total intentions wan gb2312",
    "parts before, comparison behind; 9 firms to be visited; 37 intentions; last year's rate; 18, 52 and the money are corrected by 0009", charset="gb2312", agent="Foxmail 7.2.25.213[cn]")

# 0002
TJ = paper(("t", "毕业生就业走访情况表"), form([
    ["学院", "土建学院", "统计时段", "2023年3月6日—3月19日"],
    ["走访企业数（家）", "12", "新增岗位数（个）", "196"],
    ["推荐毕业生（人）", "88", "签约人数（人）", "40"],
    ["招聘会场次（场）", "2", "参会企业（家）", "31"],
    ["帮扶困难学生（人）", "0", "就业率（%）", "36.85"],
    ["投入经费（元）", "8,640.50", "开始日期", "2023.3.7"],
    ["负责人", "温砚秋", "走访方式", "☑实地走访 □线上对接 ☑电话联系 □座谈交流 ☑校友联络"],
    ["典型做法", "“工地一日”。组织毕业班学生到校友任项目经理的三个工地跟班一天，收工后在板房里现场面谈，当天发出意向书21份。", None, None],
    ["存在问题", "—", None, None],
    ["下步打算", "1．联系设计院增加暑期实习名额。\n2．为考研未上线学生开一场调剂说明会。", None, None],
], [((r, 1), (r, 3)) for r in (7, 8, 9)]))
c.add("2023-03-20 09:10", ("土木与建筑学院学工办", "tujian@sujiang.example"), "土建学院走访表", [text("走访表见附件。\n", "gb18030"), attach("土建走访表.docx", TJ, "rfc2231")], [told(
    "土木与建筑学院", period=P1, visits=12, new_posts=196, recommended=88, signed=40, fairs=2, fair_firms=31, helped=0, job_rate=36.85, spending=8640.5, started="2023-03-07",
    leader="温砚秋", ways=["实地走访", "电话联系", "校友联络"],
    practices=[entry("“工地一日”", "“工地一日”。组织毕业班学生到校友任项目经理的三个工地跟班一天，收工后在板房里现场面谈，当天发出意向书21份。")],
    next_steps=["联系设计院增加暑期实习名额", "为考研未上线学生开一场调剂说明会"])],
    "docx table four_columns merged_cells checkbox zero dash practices rfc2231 gb18030", "the ordinary form, ticked boxes, a date that is not the period's first day")

# 0003
WK = book({"文科片区": [
    ["文科片区三学院就业走访统计（2023年3月6日至3月19日）"],
    ["学院", "走访企业（家）", "新增岗位（个）", "推荐毕业生（人）", "签约（人）", "招聘会（场）", "参会企业（家）", "帮扶困难学生（人）", "就业率", "经费（万元）", "负责人", "存在问题"],
    ["商学院", 21, 310, "160人", 71, 2, 58, 19, 0.442, 1.8, "巫马青", "学生慢就业心态较重"],
    ["外语学院", 9, 87, 45, "18", 1, 22, "—", "39.5%", 0.46, "令狐晓", "无"],
    ["法学院", 7, 64, 38, 0, None, None, 6, "33%", "/", "闾丘文", "备考公职的学生多，签约偏晚"],
    ["小计", ("=SUM(B3:B5)", 37), 461, 243, 89, 3, 80, 25, None, 2.26, None, None],
]}, {"文科片区": [(0, 0, 0, 11)]}, {("文科片区", 2, 8): "0.0%"})
c.add("2023-03-20 10:42", ("文科片区联络员", "wkpq@163.example"), "文科片区走访统计", [text("""
蔚老师：
　　文科片区三个学院的统计表见附件，共走访企业37家、签约89人。
""", cte="quoted-printable"), attach("统计.xlsx", WK, charset="gbk")], [
    told("经济与管理学院", period=P1, visits=21, new_posts=310, recommended=160, signed=71, fairs=2, fair_firms=58, helped=19, job_rate=44.2, spending=18000, leader="巫马青",
         problems=["学生慢就业心态较重"]),
    told("外国语学院", period=P1, visits=9, new_posts=87, recommended=45, signed=18, fairs=1, fair_firms=22, job_rate=39.5, spending=4600, leader="令狐晓"),
    told("法学与公共管理学院", period=P1, visits=7, new_posts=64, recommended=38, signed=0, helped=6, job_rate=33, leader="闾丘文", problems=["备考公职的学生多，签约偏晚"])],
    "xlsx row_per_unit multi_unit measure_in_header former_name wan number_format text_numbers zero slash dash wu blanks body_totals unknown_sender qp", "a row per college, one by its former name; 小计 and the cover are check-sums")

# 0004
c.add("2023-03-21 08:20", ("钟离夏", "shengshi@sujiang.example"), "请教走访企业的统计口径", [text("""
蔚老师好：
　　我院3月6日至19日和5家企业开了视频会，又到食品园区摆摊发了46份简历，这些算不算走访企业？园区里有14家企业，我们是按1家报还是按14家报？签约人数要不要等学生交回协议再算？请回复后我们再填表。
生食学院 钟离夏
""", "gb18030", "8bit")], [], "not_report question plain 8bit gb18030", "asks how to count; a period, firms and letters of application are named, nothing is told yet", charset="gb18030")

# 0005
JR = [["走访企业", "16家（线上9家、实地7家）"], ["新增岗位", "约420个"], ["推荐毕业生", "205人"], ["签约", "98人（去年9月以来累计312人）"], ["招聘会", "线上2场，线下2场"],
      ["参会企业", "73家"], ["困难学生帮扶", "11人"], ["毕业去向落实率", "52.3%"], ["经费", "无"], ["启动时间", "3月8日"], ["牵头人", "濮阳舟"], ["走访方式", "线上对接、实地走访"]]
LAST = ("存在问题：①外地企业面试集中在工作日，与毕业设计冲突；②岗位多在外省，学生不愿去。", "下步打算：4月起每周三晚开放两间面试舱。")
PLAIN = "\n".join(["计软学院就业走访情况", "（3月6日—3月19日）", *(f"{a}：{b}" for a, b in JR), *LAST])
RICH = "<p><b>计软学院就业走访情况</b><br>（3月6日—3月19日）</p>" + grid(JR) + "".join(f"<p>{line}</p>" for line in LAST)
c.add("2023-03-21 09:05", ("濮阳舟", "jiruan@sujiang.example"), "计软学院3.6-3.19", [alternative(text(PLAIN, cte="quoted-printable"), html(RICH), "jobs5")], [told(
    "计算机与软件学院", period=P1, visits=16, new_posts=420, recommended=205, signed=98, fairs=4, fair_firms=73, helped=11, job_rate=52.3, started="2023-03-08", leader="濮阳舟",
    ways=["线上对接", "实地走访"], problems=["外地企业面试集中在工作日，与毕业设计冲突", "岗位多在外省，学生不愿去"], next_steps=["4月起每周三晚开放两间面试舱"])],
    "html alternative body_table two_columns parts_and_total parts_no_total cumulative_vs_period approx wu qp", "total with parts, parts without a total, the period's with the cumulative figure in one cell")

# 0006
CL = paper(
    ("t", "材料科学与工程学院"), ("t", "关于毕业生就业走访工作情况的报告"), "就业指导中心：",
    "按照学校统一安排，2023年3月20日至4月2日，学院继续组织就业走访。现将有关情况报告如下。",
    ("h", "一、总体情况"),
    "学院2023届毕业生612人，其中本科生478人、硕士生134人。走访工作由副院长尉迟衡总负责，院领导和专业教师分成五组，走访省内企业14家、省外企业11家，共走访企业25家；上一阶段走访17家。通过走访新增岗位538个，其中专业对口的391个。",
    "学院向企业推荐毕业生226人，签约114人；2022届未就业的8名往届生也在期间落实了单位，不计入上述人数。截至4月2日，就业率为47.35%，距4月底60%的目标还差12.65个百分点。",
    ("h", "二、主要工作"),
    "（一）请进来。举办春季双选会1场、专场招聘会6场，合计7场，参会企业112家，提供岗位2,860个供全校学生投递。4月计划再办3场。",
    "（二）帮到位。学院建有43名困难学生的台账，期间由班子成员帮扶困难学生29人，其余14人列入下期。市人社局发放求职补贴4.3万元，学院自行投入经费叁万陆仟元整（36,000元）。",
    "（三）走访方式以实地走访、座谈交流、校友联络为主。",
    ("h", "三、典型做法"),
    "1.“样品箱”推介。教师走访时带上毕业生做的材料样品和检测报告，企业工程师当场看样提问。靠一箱陶瓷膜样品，学生闵素与企业谈成了研发助理岗位。",
    "2.“双班主任”制度。为每个毕业班再配一名企业工程师当班主任，每月来校一次，已有9名工程师到岗，带学生31人次参观生产线。",
    ("h", "四、存在问题"),
    "一是省外企业面试轮次多，学生往返费用高。二是硕士生期望薪酬与企业报价有差距。三是个别班级台账更新不及时。",
    ("h", "五、下步打算"),
    "（一）对省外面试学生报销一次往返车票。", "（二）4月中旬召开台账核对会。",
    "材料科学与工程学院", "2023年4月3日")
c.add("2023-04-03 08:50", ("材料学院", "cailiao@sujiang.example"), "材料学院就业走访报告", [text("报告一份，请审阅。\n", "gb2312"), attach("就业走访报告.docx", CL, "raw", "gb2312")], [told(
    "材料科学与工程学院", period=P2, visits=25, new_posts=538, recommended=226, signed=114, fairs=7, fair_firms=112, helped=29, job_rate=47.35, spending=36000, leader="尉迟衡", alt={"leader": ["副院长尉迟衡"]},
    ways=["实地走访", "座谈交流", "校友联络"],
    practices=[entry("“样品箱”推介", "“样品箱”推介。教师走访时带上毕业生做的材料样品和检测报告，企业工程师当场看样提问。靠一箱陶瓷膜样品，学生闵素与企业谈成了研发助理岗位。"),
               entry("“双班主任”制度", "“双班主任”制度。为每个毕业班再配一名企业工程师当班主任，每月来校一次，已有9名工程师到岗，带学生31人次参观生产线。")],
    problems=["省外企业面试轮次多，学生往返费用高", "硕士生期望薪酬与企业报价有差距", "个别班级台账更新不及时"],
    next_steps=["对省外面试学生报销一次往返车票", "4月中旬召开台账核对会"])],
    "docx prose headings long parts_and_total last_period other_people plan target daxie_money practices raw_filename gb2312",
    "earlier graduates, the whole class and the ledger beside; target and gap of the rate; the city's grant beside the college's own money; posts offered at the fair to all", agent="Coremail Webmail")

# 0007
HH = leaf(["化学与环境学院就业走访情况", "二〇二三年三月二十日至四月二日", "走访企业：十三家", "新增岗位：一百七十二个", "推荐毕业生：九十六人", "签约人数：四十四人（上期三十一人）",
           "招聘会：两场", "参会企业：三十五家", "帮扶困难学生：十人", "就业率：百分之四十三点五", "投入经费：一万二千元", "开始日期：二〇二三年三月二十一日", "负责人：公冶明",
           "走访方式：上门走访、电话回访", "存在问题：环境类岗位少，起薪偏低", "下步打算：联系三家环保园区来校开专场招聘"])
c.add("2023-04-03 09:32", ("公冶明", "huahuan@sujiang.example"), "化环学院", [text("走访情况见PDF。"), attach("化环学院.pdf", HH, charset="gb18030")], [told(
    "化学与环境学院", period=P2, visits=13, new_posts=172, recommended=96, signed=44, fairs=2, fair_firms=35, helped=10, job_rate=43.5, spending=12000, started="2023-03-21",
    leader="公冶明", ways=["实地走访", "电话联系"], problems=["环境类岗位少，起薪偏低"], next_steps=["联系三家环保园区来校开专场招聘"])],
    "pdf text_pdf cid_font list chinese_numerals last_period", "a page of label and value, everything in Chinese numerals, the rate too")

# 0008
JT = paper(("t", "交通与物流学院就业走访小结"), ("t", "（2023年3月20日至4月2日）"),
    "两周来，学院走访物流园区企业10家，园区管委会另外介绍的22家只交换了名片，没有上门。新增岗位145个，推荐毕业生70人，签约33人。举办招聘会1场，参会企业18家。帮扶困难学生7人。就业率40.1%，投入经费6,200元。",
    "走访方式以实地走访为主，辅以电话联系。", "问题：夜班岗位占比高，女生选择面窄。", "下一步：争取园区拿出30个调度类岗位。")
SS = "\n".join(["学院,生物与食品学院,,", "统计时间,2023-03-20至2023-04-02,,", "指标,本期,上期,下期计划", "走访企业数（家）,11,8,15", "新增岗位数（个）,128,97,150", "推荐毕业生（人）,64,51,80",
    "签约人数（人）,27,19,40", "招聘会场次（场）,1,0,2", "参会企业（家）,24,0,40", "帮扶困难学生（人）,9,9,9", "就业率,38.6%,35.2%,50%", '投入经费（元）,"4,150",3800,5000', "负责人,钟离夏,,"])
c.add("2023-04-03 11:18", ("谷梁越", "jiaotong@sujiang.example"), "交通、生食两学院材料", [text("""
就业中心：交通学院材料见附件，生食学院的表托我院一并发来。两院合计走访21家。
谷梁越
""", "gbk", "8bit"), attach("两学院.zip", archive([("交通学院小结.docx", JT), ("生食学院.csv", SS.encode("gb18030"))], raw_names=True))], [
    told("交通与物流学院", period=P2, visits=10, new_posts=145, recommended=70, signed=33, fairs=1, fair_firms=18, helped=7, job_rate=40.1, spending=6200, ways=["实地走访", "电话联系"],
         problems=["夜班岗位占比高，女生选择面窄"], next_steps=["争取园区拿出30个调度类岗位"]),
    told("生物与食品学院", period=P2, visits=11, new_posts=128, recommended=64, signed=27, fairs=1, fair_firms=24, helped=9, job_rate=38.6, spending=4150, leader="钟离夏")],
    "zip gbk_names docx csv multi_unit prose last_period plan body_totals 8bit gbk", "one college sends for two; a .csv with this period, the last and the plan side by side; firms not visited")

# 0009
c.add("2023-04-04 08:15", ("骆驰", "luochi_jx@qq.example"), "Re: 机械学院就业走访情况（3.6-3.19）", [text("""
蔚老师：
　　机械工程学院3月6日至3月19日所报数字有三处要改：走访企业18家应为16家（有2家与校友会重复）；签约52人应为58人，补入6份邮寄的协议；投入经费由2.35万元更正为2.53万元。其余不变。
骆驰

------------------ 原始邮件 ------------------
发件人: "就业指导中心" <jiuye@sujiang.example>
发送时间: 2023年3月20日 08:40

已收到机械工程学院的材料：走访企业18家，新增岗位264个，签约52人。
""", cte="quoted-printable")], [told("机械工程学院", "correction", P1, visits=16, signed=58, spending=25300)],
    "plain correction old_and_new_values quoted_mail private_sender qp", "old and new in one sentence, with what explains the difference; the receipt quoted below has the old figures",
    more=[("In-Reply-To", "<jixie@sujiang.example>")])

# 0010
YS = paper(("t", "就业走访情况表"), form([
    ["学院", "艺术与设计学院", "时间", "3月20日—4月2日", "负责人", "呼延朔"],
    ["走访企业数", "8家", "新增岗位数", "59", "推荐毕业生", "40"],
    ["签约人数", "14", "招聘会场次", "1", "参会企业", "26"],
    ["帮扶困难学生", "5", "就业率", "31.4%", "投入经费", "3500元"],
    ["走访方式", "线上对接；校友联络", None, None, None, None],
    ["典型做法", "“毕设橱窗”。把86件毕业设计做成网页橱窗，设计公司扫码就能约作者面谈，两周约谈33次。", None, None, None, None],
    ["存在问题", "（1）自由职业学生多，材料收不齐；（2）小微公司不愿签三方协议", None, None, None, None],
    ["下步打算", "五一前把橱窗推到四家设计协会。", None, None, None, None],
], [((r, 1), (r, 5)) for r in (4, 5, 6, 7)]))
INNER = letter("2023-04-03 22:10", ("呼延朔", "huyanshuo@163.example"), ("校办", "xiaoban@sujiang.example"), "走访表", [text("不知道发哪个邮箱，麻烦转一下。\n", "gb2312"), attach("走访表.docx", YS)], "jobs inner", "gb2312")
c.add("2023-04-04 09:40", ("校长办公室", "xiaoban@sujiang.example"), "转发：走访表", [text("就业中心：学院误发我办，转你们。另，电气学院说他们走访了30家企业，材料自行报送。\n", "gb18030"), enclosed(INNER)], [told(
    "艺术与设计学院", period=P2, visits=8, new_posts=59, recommended=40, signed=14, fairs=1, fair_firms=26, helped=5, job_rate=31.4, spending=3500, leader="呼延朔",
    ways=["线上对接", "校友联络"], practices=[entry("“毕设橱窗”", "“毕设橱窗”。把86件毕业设计做成网页橱窗，设计公司扫码就能约作者面谈，两周约谈33次。")],
    problems=["自由职业学生多，材料收不齐", "小微公司不愿签三方协议"], next_steps=["五一前把橱窗推到四家设计协会"])],
    "forward rfc822 docx table six_columns merged_cells practices forwarder_not_unit unknown_sender gb18030", "the form in six columns inside a forwarded letter; the cover tells another college's 30")

# 0011
c.add("2023-04-06 10:00", ("华砺人才", "hr@huali.example"), "诚邀贵校组织毕业生参加春季招聘会", [html("""
<p>尊敬的就业指导中心老师：</p><p>我司定于4月15日举办春季招聘会，参会企业120家，新增岗位3,600个，3月6日至4月2日已走访企业85家，往届签约人数超过900人。</p>
<p>恳请贵校各学院推荐毕业生200人以上参会，负责人：万俟小姐，0466-0000955。</p>
""", "gb2312", "quoted-printable")], [], "not_report invite advertisement html qp gb2312", "a recruiting firm's invitation in the words of the form", charset="gb2312", raw=True)

# 0012
c.add("2023-04-11 16:25", ("计软学院", "jiruan@sujiang.example"), "计软学院补充材料", [text("""
就业中心：
　　我院3月6日至3月19日的走访材料已于3月21日报送，漏报了研究生科组织的部分，现补报：走访企业4家，新增岗位35个，签约6人。
　　补充典型做法：
　　“代码会客厅”。每周五晚请一位校友工程师在机房现场改学生的简历和代码，三次活动后有12名学生拿到面试通知。
计算机与软件学院
2023年4月11日
""", "gbk")], [told("计算机与软件学院", "supplement", P1, visits=4, new_posts=35, signed=6,
    practices=[entry("“代码会客厅”", "“代码会客厅”。每周五晚请一位校友工程师在机房现场改学生的简历和代码，三次活动后有12名学生拿到面试通知。")], maybe={"ways": ["校友联络"]})],
    "plain supplement practices gbk", "figures to be added to a report told before, and a practice", charset="gbk")

# 0013
LK = paper(
    ("t", "理工片区学院就业走访情况汇总"), ("t", "（2023年4月3日至4月16日）"),
    "理工片区本期共走访企业49家，签约103人。分学院情况如下：",
    ("h", "（一）数学与统计学院"),
    "走访企业19家，其中银行和保险机构8家；新增岗位133个，推荐毕业生75人，签约38人（上期29人）。帮扶困难学生8人，就业率45.9%。举办招聘会1场，参会企业20余家。走访方式：视频对接、座谈会。",
    "存在问题：统计类岗位笔试集中，学生准备不足。", "下步打算：组织两次模拟笔试。",
    ("h", "（二）国际教育学院"),
    "因毕业班赴境外合作院校学习，本期未开展走访，零报告。",
    ("h", "（三）电气与自动化学院"),
    form([["项目", "本期", "累计"], ["走访企业（家）", "30", "71"], ["新增岗位（个）", "612", "1,480"], ["推荐毕业生（人）", "198", "455"], ["签约（人）", "65", "240"], ["招聘会（场）", "3", "7"],
          ["帮扶困难学生（人）", "12", "26"], ["投入经费（万元）", "1.76", "4.2"]]),
    "电气学院就业率58.7%，负责人东郭禾。", "下步打算：与电网公司商定第二批次面试场地。",
    "理工片区就业工作组", "2023年4月17日")
c.add("2023-04-17 09:48", ("太叔安", "shutong@sujiang.example"), "理工片区4.3-4.16走访汇总", [html("<div>蔚老师：<br>理工片区三个学院的汇总见附件。<br>太叔安</div>"), attach("理工片区汇总.docx", LK, charset="gb2312")], [
    told("数学与统计学院", period=P3, visits=19, new_posts=133, recommended=75, signed=38, fairs=1, fair_firms=20, helped=8, job_rate=45.9, ways=["线上对接", "座谈交流"],
         problems=["统计类岗位笔试集中，学生准备不足"], next_steps=["组织两次模拟笔试"]),
    told("国际教育学院", "nil", P3),
    told("电气与自动化学院", period=P3, visits=30, new_posts=612, recommended=198, signed=65, fairs=3, helped=12, job_rate=58.7, spending=17600, leader="东郭禾",
         next_steps=["与电网公司商定第二批次面试场地"])],
    "docx multi_unit one_file_many_units sections mixed_styles table prose nil nil_inside cumulative_vs_period last_period part_of_total approx wan html", "three colleges under headings, one with 零报告, one with a table of this period and cumulative; joint totals belong to none")

# 0014
c.add("2023-04-18 08:05", ("东郭禾", "dianqi@sujiang.example"), "Re: 【收到】电气与自动化学院就业走访", [text("""
收到，数字无误，谢谢蔚老师！

> 电气与自动化学院：
> 您院4月3日至4月16日就业走访情况已收到：走访企业30家，新增岗位612个，签约65人，就业率58.7%。如有出入请直接回复更正。
> 就业指导中心
""", "gb18030")], [], "not_report thanks quoted_figures plain gb18030", "a thank-you above a quoted receipt with figures")

c.write()
