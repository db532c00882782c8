#!/usr/bin/env python3
"""Writes recruit: the letters of an admissions-publicity campaign and their gold."""
from datetime import date

from build_tools import Corpus, attach, book, entry, form, grid, html, paper, text, told

W1, W2 = ("2024-06-10", "2024-06-16"), ("2024-06-17", "2024-06-23")
c = Corpus("recruit", ("招生办公室", "zsxc@jichuan.example"))

# 0001
JD = """
招生办公室：
　　现将机电工程系6月10日—16日招生宣传情况报告如下：
　　本周共走访中学12所，召开宣讲会9场，宣讲覆盖1,860人次；咨询考生342人，发放招生简章2,400份，意向报名96人。宣传经费支出3,268元，主要是租车和印刷费用。宣传组负责人：冷同舟。
　　宣传渠道：进校宣讲、新媒体。
　　存在困难：部分县中学正值期末考试，进校时间难协调。
　　下一步打算：一是对走访过的中学逐校建立联系人台账；二是六月下旬赴沔东片区开展第二轮宣讲。

机电工程系
2024年6月17日
"""
c.add("2024-06-17 08:36", ("机电工程系", "jdx@jichuan.example"), "机电工程系招生宣传周报", [text(JD)], [told(
    "机电工程系", period=W1, schools_visited=12, talks_held=9, people_reached=1860, students_consulted=342, leaflets=2400, signed_up=96, spending_cny=3268,
    leader="冷同舟", channels=["进校宣讲", "新媒体"], difficulties=["部分县中学正值期末考试，进校时间难协调"],
    next_steps=["对走访过的中学逐校建立联系人台账", "六月下旬赴沔东片区开展第二轮宣讲"])],
    "plain prose easy utf-8 base64", "ordinary prose; 3,268 is corrected by 0009", agent="Foxmail 7.2.25.213[cn]")

# 0002
XX = paper(("t", "招生宣传情况周报表"), form([
    ["填报单位", "信息工程系", "报送期", "2024年6月10日至6月16日"],
    ["宣传启动日期", "2024年6月8日", "宣传组负责人", "屈望舒"],
    ["走访中学数（所）", "15", "宣讲会场数（场）", "11"],
    ["宣讲覆盖人次", "2,130", "咨询考生数（人）", "405"],
    ["发放招生简章数（份）", "3000", "意向报名人数（人）", "128"],
    ["宣传经费支出（元）", "4,150.00", "生源中学走访率", "62.5%"],
    ["宣传渠道", "☑进校宣讲  ☑现场咨询  □网络直播  ☑电话回访  □新媒体", "", ""],
    ["典型事例", "/", "", ""],
    ["存在困难", "无", "", ""],
    ["下一步打算", "1.安排在校生回母校宣讲；\n2.开设周末机房开放日。", "", ""],
], [((r, 1), (r, 3)) for r in (6, 7, 8, 9)]), "填表人：小温")
c.add("2024-06-17 09:12", ("信息工程系", "xxx@jichuan.example"), "信息工程系周报表", [text("附件是我系本周报表，请查收。", "gb18030"), attach("信息工程系周报表.docx", XX)], [told(
    "信息工程系", period=W1, started_on="2024-06-08", leader="屈望舒", schools_visited=15, talks_held=11, people_reached=2130, students_consulted=405, leaflets=3000,
    signed_up=128, spending_cny=4150, visit_rate=62.5, channels=["进校宣讲", "现场咨询", "电话回访"], next_steps=["安排在校生回母校宣讲", "开设周末机房开放日"])],
    "docx table easy merged_cells checkbox slash wu", "the ordinary form in four columns; '/' and 无 say nothing")

# 0003
c.add("2024-06-17 09:30", ("糜婉", "wyx@jichuan.example"), "请问走访率怎么算", [text("""
季老师好：
　　“生源中学走访率”的分母是按省里名单还是按我系自己的联系名单？比如我们联系了20所、去了7所，是不是填35%？另外家长咨询算不算咨询考生数？等您答复后我们再报。
外国语系 糜婉
""", "gb2312", "quoted-printable")], [], "not_report question plain gb2312 qp", "asks how to count; 20, 7 and 35% are an example in a question")

# 0004
KJ = book({"各系情况": [
    ["经济管理学院所属各系招生宣传一览表（6月10日—16日）", None, None, None, None, None, None, None],
    ["单位", "走访中学（所）", "宣讲会（场）", "宣讲覆盖（人次）", "简章（份）", "意向报名（人）", "经费支出（万元）", "负责人"],
    ["会计系", 10, 7, 1150, 1800, 64, 0.36, "晏一诺"],
    ["物流系", 6, 4, "520", 900, 0, 0.215, "鲜于达"],
    ["营销系", 8, "5", "—", "约1200", 41, "/", ""],
    ["合计", ("=SUM(B3:B5)", 24), 16, 1670, 3900, 105, 0.575, ""]]}, {"各系情况": [(0, 0, 0, 7)]})
c.add("2024-06-17 10:05", ("经济管理学院", "jgy@jichuan.example"), "经管院三个系的表", [text("三个系的表汇在一起了，全院共走访24所中学，请查收。", "gb2312"), attach("各系情况.xlsx", KJ, "rfc2231")], [
    told("经济管理学院会计系", period=W1, schools_visited=10, talks_held=7, people_reached=1150, leaflets=1800, signed_up=64, spending_cny=3600, leader="晏一诺"),
    told("经济管理学院物流管理系", period=W1, schools_visited=6, talks_held=4, people_reached=520, leaflets=900, signed_up=0, spending_cny=2150, leader="鲜于达"),
    told("经济管理学院市场营销系", period=W1, schools_visited=8, talks_held=5, leaflets=1200, signed_up=41)],
    "xlsx row_per_branch multi_unit measure_in_header wan zero dash slash text_numbers approx rfc2231 hard", "a row per department, measures and 万元 in the header; 合计 and the cover's 24 are check-sums")

# 0005
c.add("2024-06-17 11:20", ("外国语系", "wyx@jichuan.example"), "外国语系周报", [text("""
外国语系招生宣传周报（2024年6月10日—6月16日）

一、走访中学数：7所
二、宣讲会场数：5场
三、宣讲覆盖人次：约800人次
四、咨询考生数：150余人
五、发放招生简章数：近1000份
六、意向报名人数：38人
七、宣传经费支出：1,280.50元
八、宣传渠道：进校宣讲、电话回访
九、存在困难：小语种专业社会知晓度不高。
""", "gb18030")], [told("外国语系", period=W1, schools_visited=7, talks_held=5, people_reached=800, students_consulted=150, leaflets=1000, signed_up=38,
    spending_cny=1280.5, channels=["进校宣讲", "电话回访"], difficulties=["小语种专业社会知晓度不高"])],
    "plain numbered_list approx easy gb18030", "numbered list of label and value; 约, 余, 近")

# 0006
c.add("2024-06-17 14:18", ("逄若溪", "ysx@jichuan.example"), "土建、艺设两系情况", [text("""
招生办：
　　6月10日至16日，土建系、艺设系联合赴沔东片区宣传：土建系走访中学8所、举办宣讲会5场、覆盖640人次，艺设系走访中学6所、举办宣讲会4场、覆盖510人次，两系共发放简章2,300份，合计支出经费2,960元。意向报名土建系33人、艺设系47人。
　　带队领导：土建系阚松岩，艺设系逄若溪。
""", cte="quoted-printable")], [
    told("土木与建筑系", period=W1, schools_visited=8, talks_held=5, people_reached=640, signed_up=33, leader="阚松岩", channels=["进校宣讲"]),
    told("艺术设计系", period=W1, schools_visited=6, talks_held=4, people_reached=510, signed_up=47, leader="逄若溪", channels=["进校宣讲"])],
    "plain joint multi_unit one_sentence body_totals qp hard", "two departments in one sentence; leaflets and money are told only for both together and belong to none")

# 0007
c.add("2024-06-17 15:40", ("边鸿", "bianhong77@qq.example"), "食品系", [text("""
季老师,食品系(6.10-6.16):走访9所/宣讲6场/覆盖1240人次/简章1500份/咨询考生210人/意向报名73人,支出2860块,组长边鸿
照片回头补

发自我的手机
""", cte="quoted-printable")], [told("食品与生物系", period=W1, schools_visited=9, talks_held=6, people_reached=1240, leaflets=1500, students_consulted=210, signed_up=73,
    spending_cny=2860, leader="边鸿", maybe={"channels": ["进校宣讲"]})],
    "plain phone slash_separated halfwidth_punct private_sender qp hard", "one line typed on a phone, figures between slashes")

# 0008
HL = [["指标", "数量", "说明"], ["走访中学", "14所", "其中县中9所"], ["宣讲会", "10场", "上周8场"], ["宣讲覆盖", "1,720人次", "含家长300人次"],
      ["考生咨询", "268人", ""], ["发放简章", "2200份", "库存还有5000份"], ["意向报名", "85人", ""], ["经费支出", "3,905.6元", "人均差旅180元"],
      ["走访率", "70%", ""], ["启动时间", "2024-06-11", ""], ["渠道", "宣讲会、直播", ""]]
c.add("2024-06-17 16:02", ("护理与健康系", "hlx@jichuan.example"), "护理系6月10日-16日招生宣传情况", [html(
    "<div>招生办：</div><div>护理系6月10日-16日招生宣传情况如下表。</div>" + grid(HL) + "<div>护理系 訾清芬</div>")], [told(
    "护理与健康系", period=W1, schools_visited=14, talks_held=10, people_reached=1720, students_consulted=268, leaflets=2200, signed_up=85, spending_cny=3905.6,
    visit_rate=70, started_on="2024-06-11", channels=["进校宣讲", "网络直播"])],
    "html body_table vertical last_period parts_and_total per_person middling", "a column of remarks with parts, last week's 8, the stock of leaflets and a per-person figure", agent="QQMail 2.x")

# 0009
c.add("2024-06-18 08:50", ("冷同舟", "leng_tz@163.example"), "Re: 机电工程系招生宣传周报", [text("""
季老师：
　　不好意思，我系昨天所报意向报名人数96人有误，应为69人（线上登记的27人重复计算了）；宣传经费支出由3,268元更正为3,628元，其他数据不变。
冷同舟

------------------ 原始邮件 ------------------
发件人: "机电工程系" <jdx@jichuan.example>
发送时间: 2024年6月17日(星期一) 上午8:36
主题: 机电工程系招生宣传周报

　　现将机电工程系6月10日—16日招生宣传情况报告如下：
　　本周共走访中学12所，召开宣讲会9场，宣讲覆盖1,860人次；咨询考生342人，发放招生简章2,400份，意向报名96人。
""")], [told("机电工程系", "correction", signed_up=69, spending_cny=3628)],
    "plain correction in_reply_to partial quoted_mail old_and_new_values period_null private_sender hard", "old and new values in one sentence; 27 explains the error; the first report is quoted below",
    more=[("In-Reply-To", "<first@jichuan.example>")])

# 0010
c.add("2024-06-18 09:25", ("伊同春", "jjb@jichuan.example"), "继续教育部零报告", [text("""
招生办公室：
　　继续教育部2024年6月10日至6月16日零报告。本周未外出走访，也没有举办宣讲会，计划下周走访社区学院5所。
继续教育部
""", "gb2312", "8bit")], [told("继续教育部", "nil", W1, maybe={"next_steps": ["计划下周走访社区学院5所"]})],
    "plain nil denial plan gb2312 8bit easy", "nothing done; a plan for next week")

# 0011
c.add("2024-06-18 10:44", ("信息工程系", "xxx@jichuan.example"), "信息工程系补报", [text("""
招生办：
　　我系6月10日至16日的周报表报出后核对发现，另有走访中学2所、宣讲会2场（覆盖180人次）、发放简章260份未统计在内，现予补报。经费在原报4,150元之内，没有新增。
信息工程系
""")], [told("信息工程系", "supplement", W1, schools_visited=2, talks_held=2, people_reached=180, leaflets=260, maybe={"channels": ["进校宣讲"]})],
    "plain supplement lingyou hard", "另有…未统计在内: figures to be added; the money told before is only mentioned", more=[("In-Reply-To", "<form@jichuan.example>")])

# 0012
c.add("2024-06-18 10:45", ("东方晓", "tw@jichuan.example"), "自动回复：请报送招生宣传周报", [text("您好！我于6月17日至23日带队外出宣讲，不能及时回复邮件。团委宣传事宜请联系值班室0488-0000520。\n校团委 东方晓", "gb2312")],
    [], "not_report auto_reply plain gb2312", "out-of-office reply; its dates look like a period", more=[("Auto-Submitted", "auto-replied")])

# 0013
XQ = paper(
    ("t", "学前教育系2024年招生宣传工作周报"), ("t", "（6月17日至23日）"),
    "招生办公室：", "学前教育系自6月6日启动招生宣传，全系教师36人分成5个小组，跑遍三市十一县。现将本周情况报告如下。",
    ("h", "一、基本情况"),
    "（一）走访。启动以来累计走访中学41所，其中本周走访17所，比上周的14所多3所；生源中学走访率达到85.4%。",
    "（二）宣讲。本周举办宣讲会13场，平均每场约150人，宣讲覆盖1,950余人次。6月20日晚还组织了一场网络直播，在线观看3.2万人。",
    "（三）咨询和报名。接待考生和家长来访870人次，其中咨询考生512人；意向报名118人，还有26人表示要再考虑。兄弟院校在同一片区预报名已过300人。",
    "（四）经费。本周支出经费人民币伍仟陆佰柒拾元整（5,670.00元），学院下拨的2万元尚余9,450元。发放简章2,100余份。",
    ("h", "二、典型事例"),
    "1. 井映雪，系副主任。她把娘家村里的晒谷场借来办宣讲，6月19日一晚上来了两百多个家长，散场后又留下来给三户人家算学费账，回到县城已是半夜。",
    "2. 第三小组。小组四名教师坐绿皮车进山，带着投影仪走了三所没有网络的乡镇中学，把课堂手工搬进了教室。",
    ("h", "三、存在困难"), "（一）偏远县中学往返车程长，带队教师课务难调整。", "（二）简章中收费标准印刷不清，家长疑问多。",
    ("h", "四、下一步打算"), "一是7月上旬再走访中学20所，实现走访率100%。", "二是请教务处统一调课。",
    "学前教育系", "2024年6月24日")
c.add("2024-06-24 08:58", ("学前教育系", "xqx@jichuan.example"), "学前教育系第二周报告", [text("报告见附件。\n学前系"), attach("学前教育系周报.docx", XQ, "raw", "gb2312")], [told(
    "学前教育系", period=W2, started_on="2024-06-06", schools_visited=17, talks_held=13, people_reached=1950, students_consulted=512, leaflets=2100, signed_up=118,
    spending_cny=5670, visit_rate=85.4, channels=["进校宣讲", "网络直播"], maybe={"channels": ["现场咨询"]},
    highlights=[entry("井映雪", "井映雪，系副主任。她把娘家村里的晒谷场借来办宣讲，6月19日一晚上来了两百多个家长，散场后又留下来给三户人家算学费账，回到县城已是半夜。"),
                entry("第三小组", "第三小组。小组四名教师坐绿皮车进山，带着投影仪走了三所没有网络的乡镇中学，把课堂手工搬进了教室。")],
    difficulties=["偏远县中学往返车程长，带队教师课务难调整", "简章中收费标准印刷不清，家长疑问多"],
    next_steps=["7月上旬再走访中学20所，实现走访率100%", "请教务处统一调课"])],
    "docx prose headings daxie_money cumulative_vs_period last_period per_unit plan other_people deeds deeds_org approx raw_filename hard",
    "cumulative before the week's; per-talk 150, viewers, visits of parents, another college's 300, money left; planned 20 and 100%")

# 0014
c.add("2024-06-24 10:12", ("经济管理学院", "jgy@jichuan.example"), "Fw: 物流上周情况", [text("""
季老师，转物流的。会计系、营销系这周一共走访15所，他们自己报。
乜中原

-----原始邮件-----
发件人: "鲜于达" <wlx@jichuan.example>
发送时间: 2024-06-23 20:15:31 (星期日)
收件人: jgy@jichuan.example
主题: 物流上周情况

乜书记：
    交通物流系六月十七日至二十三日招生宣传情况：走访中学十一所，其中省示范高中三所；举办宣讲会八场，宣讲覆盖一千零六十人次；发放简章一千四百份；意向报名五十二人。支出经费两千三百四十元。宣传方式为咨询会、公众号。
    困难：物流专业女生报考少。
    下一步：请毕业生录制短视频五条。
                              鲜于达
""")], [told("经济管理学院物流管理系", period=W2, schools_visited=11, talks_held=8, people_reached=1060, leaflets=1400, signed_up=52, spending_cny=2340,
    channels=["现场咨询", "新媒体"], difficulties=["物流专业女生报考少"], next_steps=["请毕业生录制短视频五条"])],
    "forward inline_forward plain chinese_numerals former_name parts_and_total forwarder_not_unit other_people hard", "the former name of the department; Chinese numerals; the cover speaks of two other departments")

# 0015
c.add("2024-06-24 11:00", ("后勤服务处", "hqc@jichuan.example"), "关于招生宣传用车的通知", [text("""
各系、各宣传组：
　　招生宣传用车本周起实行预约。6月17日至23日各单位共用车64台次，走访中学用车占80%。请于6月26日前将下周用车计划报后勤服务处，每系限2台，租车支出经费超过3,000元的须经分管领导签字。
后勤服务处
2024年6月24日
""", "gb2312", "8bit")], [], "not_report notice plain gb2312 8bit", "notice of another office with the campaign's words and figures")

# 0016
SY = book({"第二周": [
    ["第十一招生宣传组情况统计（2024年6月17日—6月23日）", None, None, None],
    ["项目", "上周", "本周", "累计"],
    ["走访中学（所）", 13, 16, 29], ["宣讲会（场）", 8, 12, 20], ["宣讲覆盖（人次）", 1010, 1535, 2545], ["咨询考生（人）", "/", 204, 204],
    ["发放简章（份）", 1500, 1850, 3350], ["意向报名（人）", 40, 57, 97], ["经费支出（元）", 2100.5, 3044.2, 5144.7], ["走访率", 0.31, 0.694, "/"],
    ["启动日期", date(2024, 6, 9), None, None],
    ["存在困难", "1.省际长途车班次少；2.第一组与我组片区有重叠，第一组已走访其中4所。", None, None]]},
    {"第二周": [(0, 0, 0, 3), (10, 1, 10, 3), (11, 1, 11, 3)]}, {("第二周", 9, 1): "0%", ("第二周", 9, 2): "0.0%", ("第二周", 10, 1): "yyyy-mm-dd"})
c.add("2024-06-24 15:21", ("古月明", "xc11@jichuan.example"), "十一组第二周", [text("见附件。", "gb2312"), attach("十一组.xlsx", SY)], [told(
    "第十一招生宣传组", period=W2, schools_visited=16, talks_held=12, people_reached=1535, students_consulted=204, leaflets=1850, signed_up=57, spending_cny=3044.2,
    visit_rate=69.4, started_on="2024-06-09", difficulties=["省际长途车班次少", "第一组与我组片区有重叠，第一组已走访其中4所"])],
    "xlsx table last_period cumulative_vs_period measure_in_header percent_cell date_cell merged_cells prefix_trap slash hard", "上周/本周/累计; a percent cell and a date cell; 第一组 named inside a difficulty")

c.write()
