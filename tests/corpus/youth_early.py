"""The letters of youth on the first three weeks. Each note tells the figures that stand in the letter and are in no field, and why."""
from datetime import date

from build_tools import archive, attach, book, entry, form, grid, html, paper, text, told
from youth_base import W1, W2, W3, c

# 0001
c.add("2024-07-07 20:46", ("计晓禾", "daoxiang@lanchuan.example"), "稻香队周报7.1-7.7", [text("""
稻香队周报（7.1—7.7）
在外队伍1支，学生14人，带队老师2人。
走访农户46户，发放问卷120份，收回有效的113份。
宣讲2场，受益群众90人次。
支出2318.5元，完成率15%。
负责人：计晓禾
一切平安。
""", cte="8bit")], [told("稻香实践队", period=W1, teams_out=1, students=14, teachers=2, households=46, questionnaires=120, talks=2, beneficiaries=90, spending_cny=2318.5,
    completion=15, leader="计晓禾", maybe={"kinds": ["社会调研", "理论宣讲"]})],
    "plain terse returned_questionnaires 8bit", "113 that came back; no kinds are named, only what was counted")

# 0002
c.add("2024-07-07 21:30", ("安宁", "hjxy@lanchuan.example"), "自动回复：【通知】关于报送第一周实践周报的函", [text("""
您好！我于7月8日至7月21日带队赴石门镇开展义诊，18名学生、3名教师同行，邮件不能及时回复。
急事请联系护健学院值班室 0466-0001111，周报事宜请找向阳队安小宁同学 138****1126。
""", "gb2312")], [], "not_report auto_reply plain gb2312", "dates of absence and people travelling with her look like a report", charset="gb2312",
    more=[("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")])

# 0003
YU = ("红土宣讲团郁金声同学嗓子哑了三天，仍坚持用本地话给山背村的老人们讲。七十九岁的阮奶奶听完，回家端来一碗冰糖梨水，守着他喝完才肯走。"
      "郁金声说，那碗梨水比奖状还沉。")
MY = paper(
    ("t", "马克思主义学院团委"), ("t", "暑期社会实践工作周报（第一期）"), ("t", "2024年7月1日—7月7日"),
    "校团委实践部：",
    "盛夏时节，稻花飘香。自六月底出征仪式以来，我院团委牢记嘱托，精心组织，周密安排，队员们把论文写在田埂上，把青春种在泥土里。现将第一周的工作情况汇报如下，不妥之处请批评指正。",
    ("h", "一、基本情况"),
    "截至7月7日，我院在外队伍3支，分别为红土宣讲团22人、“乡音”口述史小组9人、“晒谷场”微课组6人，参与学生37人，比去年同期的29人多8人。带队教师4人，另聘请驻村干部、退休教师5人担任校外导师，不随队食宿。"
    "原定出发的第4支队伍因临溪县启动防汛响应，推迟到7月10日成行，学生11人未计入上述数字。",
    ("h", "二、主要做法"),
    "（一）把讲台搬到晒谷场上。各队在6个行政村开展宣讲11场，其中方言宣讲4场、院坝夜话3场，受益群众640余人次。下周计划再讲9场。",
    "（二）把耳朵贴到门槛边上。口述史小组走访农户31户，录音26小时，整理口述稿5.2万字；发放问卷200份，收回187份，回收率93.5%。",
    "（三）把绳子系在安全带上。出发前召开行前培训会2次，途中开展安全检查6次，没有发生意外。学院拨付专项经费3万元，本周经费支出8,460元，占拨款的28.2%。本周末任务完成率为22.5%，比计划的20%略快。",
    "实践类型：理论宣讲、社会调研。",
    ("h", "三、感人事迹"), YU,
    ("h", "四、困难问题"),
    "一是山区手机信号弱，晚间例会常常中断；二是方言稿缺少审读老师。",
    "全部队伍的返校日期定为8月9日。",
    "负责人：师道然", "马克思主义学院团委", "2024年7月8日")
c.add("2024-07-08 08:40", ("马院团委", "my@lanchuan.example"), "马克思主义学院团委第一期周报", [
    text("楚老师：\n　　呈上我院第一期周报，敬请审阅。天热，请保重身体。\n师道然", "gb18030"), attach("马院团委周报第一期.docx", MY, "rfc2047", "gb18030")], [told(
    "马克思主义学院团委", period=W1, teams_out=3, students=37, teachers=4, households=31, questionnaires=200, talks=11, beneficiaries=640, spending_cny=8460, completion=22.5,
    return_on="2024-08-09", leader="师道然", kinds=["理论宣讲", "社会调研"], stories=[entry("郁金声", YU)], problems=["山区手机信号弱，晚间例会常常中断", "方言稿缺少审读老师"])],
    "docx prose long headings parts_and_total last_year plan tutors percentage approx stories gb18030",
    "parts by team, last year's 29, a team and 11 students still to leave, 5 tutors, parts of the talks and next week's, 187 back, the grant and two shares, the planned 20%, 6 safety checks")

# 0004
JG = book({"第一周": [
    ["青苗调研一队、二队周报（7月1日—7月7日）", None, None, None, None, None, None, None, None, None, None],
    ["序号", "队伍", "学生数", "带队老师", "走访农户（户）", "问卷（份）", None, "支出（元）", "完成率", "返校日期", "负责人"],
    [None, None, None, None, None, "发放", "回收", None, None, None, None],
    [1, "青苗1队", 12, 1, 64, 180, 171, 2045.5, 0.3, date(2024, 7, 26), "富一鸣"],
    [2, "青苗2队", "11人", 1, 85, 210, 196, "1,390", "25%", "7月28日", "利小苗"],
    ["合计", None, 23, 2, 149, 390, 367, 3435.5, None, None, None]]},
    {"第一周": [(0, 0, 0, 10), (1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 2, 3), (1, 4, 2, 4), (1, 5, 1, 6), (1, 7, 2, 7), (1, 8, 2, 8), (1, 9, 2, 9), (1, 10, 2, 10)]},
    {("第一周", 3, 8): "0%"})
c.add("2024-07-08 10:12", ("贝多成", "jgxy@lanchuan.example"), "经管学院周报表", [
    text("表格见附件，两个队合计走访149户，谢谢。\n经管学院 贝多成", cte="quoted-printable"), attach("青苗周报.xlsx", JG, "rfc2231")], [
    told("青苗调研一队", period=W1, students=12, teachers=1, households=64, questionnaires=180, spending_cny=2045.5, completion=30, return_on="2024-07-26", leader="富一鸣"),
    told("青苗调研二队", period=W1, students=11, teachers=1, households=85, questionnaires=210, spending_cny=1390, completion=25, return_on="2024-07-28", leader="利小苗")],
    "xlsx row_per_unit multi_unit two_level_header merged_cells number_format date_cell text_numbers total body_totals returned_questionnaires qp",
    "the last row and the cover are check-sums; the column of what came back; two figures of the second team are corrected by 0009")

# 0005
c.add("2024-07-09 15:03", ("颜如歌", "rwxy@lanchuan.example"), "周报填写咨询", [html(
    "<div>楚老师好：</div><div>请教三点：1. 返校日期填计划的还是实际的？我们小满两个队一个定8月5日、一个定8月1日。2. 支教课时里课后托管算不算？3. 家访30户算走访农户吗？</div>"
    "<div>您回复后我让两个队本周日一起报。</div><div>人文学院团委 颜如歌</div>", "gbk")], [],
    "not_report question html gbk", "asks how to fill the form, with two dates and a number of visits", charset="gbk")

# 0006
c.add("2024-07-14 22:08", ("汪", "wangqu0@post.example"), "护河队 这周的", [text("""
楚老师好,我是护河队的,汝老师让我报一下
这周人还是18个学生没变,老师回去了1个,现在带队老师剩1个
走访了三十来户农户,宣讲就2场,受益群众大概150人次吧
问卷没发
支出六百多块钱,票还没贴. 任务进度40%左右
困难: 水位涨得快,原定测5个断面只测了3个,船也借不到
定的8月3号返校

发自我的手机
""", cte="base64")], [told("清渠实践队", students=18, teachers=1, households=30, talks=2, beneficiaries=150, spending_cny=600, completion=40, return_on="2024-08-03",
    problems=["水位涨得快,原定测5个断面只测了3个,船也借不到"], maybe={"questionnaires": 0, "kinds": ["社会调研", "理论宣讲"]})],
    "plain informal phone halfwidth_punct approx former_name private_sender period_null stock denied", "1 teacher who went home, measured sections; 这周 tells no dates; the team under its former name")

# 0007
QT = "队员蒲公英把自己带的十二双雨鞋全分给了走山路上学的孩子，自己穿凉鞋蹚了一个星期的水，脚上磨出四个泡也没吭声。"
WY = paper(("t", "岚川大学暑期社会实践周报表"), form([
    ["队伍名称", "青藤支教队", "填报周次", "第2周（2024年7月8日—7月14日）"],
    ["在外队伍数（支）", "1", "参与学生人数", "16"],
    ["带队教师数", "2", "走访农户（户）", "25"],
    ["发放问卷（份）", "/", "开展宣讲（场）", "0"],
    ["受益群众（人次）", "", "支教课时（课时）", "112"],
    ["经费支出（元）", "3,206.00", "任务完成率", "35%"],
    ["返校日期", "2024.8.5", "负责人", "翟小舟"],
    ["实践类型", "□理论宣讲　☑乡村支教　□社会调研　□科技助农　☑文化文艺　□生态环保　□健康服务", None, None],
    ["感人事迹", QT, None, None],
    ["困难问题", "1．教室电压不稳，投影仪烧坏一台。\n2．低年级学生普通话基础弱，分班困难。", None, None],
], [((r, 1), (r, 3)) for r in (7, 8, 9)]), "填表说明：1课时按40分钟计，每队每周不少于60课时；经费支出不超过5,000元。", "填报日期：2024年7月14日")
c.add("2024-07-15 08:22", ("青藤支教队", "qingteng@lanchuan.example"), "青藤队第2周", [text("见附件", "gb2312"), attach("周报表-青藤.docx", WY, "raw", "gb2312")], [told(
    "青藤支教队", period=W2, teams_out=1, students=16, teachers=2, households=25, talks=0, teaching_hours=112, spending_cny=3206, completion=35, return_on="2024-08-05", leader="翟小舟",
    kinds=["乡村支教", "文化文艺"], stories=[entry("蒲公英", QT)], problems=["教室电压不稳，投影仪烧坏一台", "低年级学生普通话基础弱，分班困难"])],
    "docx table four_columns merged_cells checkbox zero slash blanks stories raw_filename gb2312", "figures of the note under the form; twelve pairs of boots; the day of filling in")

# 0008
c.add("2024-07-15 09:37", ("满满", "shemanman@qq.example"), "小满二队周报（群里粘的）", [text("""
楚老师，山里没电脑填不了表，我把群聊记录粘给您：

颜如歌 7-14 19:02
@佘满满 这周的数报一下，一队刚才已经报了36课时
佘满满 7-14 19:20
小满二队，7月8日到7月14日，参与学生15人，带队老师2人
佘满满 7-14 19:21
支教课时54课时（上周48），课后托管没算进去。走访农户22户
佘满满 7-14 19:22
经费支出1845元，其中印教材1200元
颜如歌 7-14 19:23
完成率呢？返校日期？
佘满满 7-14 19:24
完成率45%，返校日期8月1日
颜如歌 7-14 19:25
收到，辛苦，早点睡[抱拳]
""", "gb18030")], [told("小满支教二队", period=W2, students=15, teachers=2, households=22, teaching_hours=54, spending_cny=1845, completion=45, return_on="2024-08-01",
    maybe={"kinds": ["乡村支教"]})],
    "plain wechat chat last_period part_of_total other_unit private_sender gb18030", "the other team's 36 hours, last week's 48, the printing in the money; a share of the tasks told after a question",
    charset="gb18030")

# 0009
c.add("2024-07-15 11:05", ("利小苗", "lxmiao@163.example"), "更正", [text("""
楚老师：青苗2队第1周的走访农户写反了，应为58户，不是85户；支出由1,390元更正为1,930元。问卷没错，不改。
利小苗
""", "gb2312", "quoted-printable")], [told("青苗调研二队", "correction", households=58, spending_cny=1930)],
    "plain correction old_and_new_values private_sender period_null no_in_reply_to gb2312 qp", "the old values; a week without dates", charset="gb2312")

# 0010
c.add("2024-07-17 16:20", ("后勤保障处", "hqc@lanchuan.example"), "关于暑期校区停水检修的通知", [text("""
各学院、各部门：
　　为做好暑期供水管网检修，定于7月22日至7月28日对东区实施分段停水，涉及学生宿舍11栋、在校学生1260人、教师公寓3栋86户。截至7月16日，检修任务完成率为35%，已支出经费21.4万元。
　　请外出实践返校的学生合理安排时间。现场负责人：庾师傅，138****1150。
　　　　　　　　　　　　后勤保障处
　　　　　　　　　　　　2024年7月17日
""", "gbk", "8bit")], [], "not_report notice plain gbk 8bit raw_8bit_headers", "another department's notice with students, teachers, a rate, money and a person in charge",
    charset="gbk", raw=True)

# 0011
MG = "<p>实践部：动科学院牧歌实践队第三周（7月15日—7月21日）数据如下。</p>" + grid([
    ["指标", "上周", "本周", "累计", "备注"],
    ["在外队伍（支）", "1", "1", "1", ""],
    ["参与学生（人）", "20", "19", "20", "1人因病提前返校"],
    ["带队教师（人）", "2", "2", "3", "中途轮换1人"],
    ["走访农户（户）", "41", "37", "118", "养殖户29户"],
    ["发放问卷（份）", "—", "150", "150", "回收142份"],
    ["宣讲（场）", "3", "2", "7", ""],
    ["受益群众（人次）", "210", "165", "520", ""],
    ["支教课时", "—", "—", "—", ""],
    ["经费支出（元）", "2,100.00", "1,760.80", "5,904.30", "含兽药980元"],
    ["任务完成率", "40%", "62.5%", "", ""],
    ["领队", "雍牧云", "鄂尔齐", "", "7月18日交接"]]) + (
    "<p>实践类型：科技助农、社会调研</p><p>困难问题：羊圈消毒液用完，县城买不到同款</p>"
    "<p style='color:#888'>——<br>动物科学学院团委 0466-0001103</p>")
c.add("2024-07-21 18:55", ("动科院团委", "dkxy@lanchuan.example"), "牧歌队7.15-7.21", [html(MG, "gb2312", "quoted-printable")], [told(
    "牧歌实践队", period=W3, teams_out=1, students=19, teachers=2, households=37, questionnaires=150, talks=2, beneficiaries=165, spending_cny=1760.8, completion=62.5, leader="鄂尔齐",
    kinds=["科技助农", "社会调研"], problems=["羊圈消毒液用完，县城买不到同款"])],
    "html body_table last_period cumulative_vs_period remarks dash stock gb2312 qp", "the columns of last week and of all weeks, the remarks, last week's leader", charset="gb2312", agent="Foxmail 7.2.25.228[cn]")

# 0012
DX = ("队伍,稻香实践队,\n周次,7月15日至7月21日,\n项目,数值,说明\n参与学生人数,13,1人退出\n带队教师数,2,\n走访农户,52,其中脱贫户9\n发放问卷,75,\n"
      "开展宣讲,3,\n受益群众,\"1,105\",含赶集日800\n支教课时,,\n经费支出,2780,\n完成率,58%,计划60%\n返校日期,2024/7/31,\n")
ML = paper(("t", "麦浪队第三周小结"), "时间：2024年7月15日至7月21日",
    "这周全队12名学生、1名带队教师分成两组。东组走访农户17户，西组走访农户15户。给玉米田间指导9次，发放技术明白纸300张。问卷上周已经发完，本周没有再发。开展宣讲1场，来了45位村民；受益群众约70人次。经费支出1,122元，完成率55%，返校日期8月10日。",
    "实践类型：科技助农", "困难：连日下雨，地里进不去车。")
c.add("2024-07-22 09:18", ("计长庚", "nxy@lanchuan.example"), "农学院两队材料", [
    text("稻香、麦浪两队材料打包，合计走访84户。\n农学院 计长庚", "gb18030"),
    attach("农学院.zip", archive([("稻香队.csv", DX.encode("gb18030")), ("麦浪队小结.docx", ML)], raw_names=True))], [
    told("稻香实践队", period=W3, students=13, teachers=2, households=52, questionnaires=75, talks=3, beneficiaries=1105, spending_cny=2780, completion=58, return_on="2024-07-31"),
    told("麦浪实践队", period=W3, students=12, teachers=1, households=32, talks=1, beneficiaries=70, spending_cny=1122, completion=55, return_on="2024-08-10", kinds=["科技助农"],
         problems=["连日下雨，地里进不去车"], maybe={"questionnaires": 0})],
    "zip gbk_names csv docx multi_unit parts_no_total body_totals remarks approx gb18030", "the column of remarks, leaflets, visits to fields, 45 who came to one talk; the groups' visits are summed; the cover is a check-sum")
