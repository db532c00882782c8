"""The letters of youth on the later weeks. Each note tells the figures that stand in the letter and are in no field, and why."""
from datetime import date

from build_tools import attach, book, enclosed, entry, form, html, leaf, letter, paper, text, told
from youth_base import W3, W4, W5, W6, c

# 0013
c.add("2024-07-22 11:48", ("连星", "xdxy@lanchuan.example"), "周报晚点交", [text("""
楚老师抱歉，数乡队的数还没对上：队长报走访农户50户，台账上只有43户。我让他们重新数，明天上午补报，今天12点前先跟您说一声。
信电学院 连星
""", cte="quoted-printable")], [], "not_report promise plain qp", "a promise to send tomorrow; two numbers that are said not to agree")

# 0014
c.add("2024-07-22 14:10", ("研究生院分团委", "yt@lanchuan.example"), "第三周周报", [text("""
校团委：
　　2024年7月15日至7月21日，我分团委没有队伍在外，无实践活动，零报告。2支博士生服务团定于8月12日出发，届时另报。
　　　　　　　　　研究生院分团委
　　　　　　　　　2024年7月22日
""", "gb2312")], [told("研究生团总支", "nil", W3, maybe={"teams_out": 0})],
    "plain nil former_name plan gb2312", "2 teams that leave in August; the unit under its former name", charset="gb2312")

# 0015
RO = "容若溪和队友连续五个傍晚在溪口捡拾农药瓶，装了37袋。村小的孩子起初远远看着，第三天起跟在后面一起捡，最后一天来了二十多个。"
LF = paper(("t", "暑期社会实践周报表"), form([
    ["队伍", "绿风实践队", "时间", "7月22日—7月28日", "负责人", "容若溪"],
    ["在外队伍", "1支", "参与学生", "13人（另有2名校友随行）", "带队教师", "1人"],
    ["走访农户", "19户", "发放问卷", "60份", "宣讲", "—"],
    ["受益群众", "88人次", "支教课时", "6.5课时", "完成率", "70%"],
    ["经费支出", "0.24万元", "返校日期", "8月6日", "安全检查", "4次"],
    ["实践类型", "环保、入户调查", None, None, None, None],
    ["感人事迹", RO, None, None, None, None],
    ["困难问题", "（1）清运垃圾没有车；（2）溪口无遮阴，两人轻度中暑", None, None, None, None],
], [((r, 1), (r, 5)) for r in (5, 6, 7)]))
INNER = letter("2024-07-28 21:40", ("容若溪", "rongrx@post.example"), ("园林学院团委", "ylxy@lanchuan.example"), "绿风周报", [
    text("蓝老师，表填好了。\n", "gb18030"), attach("绿风周报表.docx", LF)], "youth inner", "gb18030")
c.add("2024-07-29 08:31", ("园林学院团委", "ylxy@lanchuan.example"), "转：绿风周报", [
    text("楚老师：转绿风队。另外农学院稻香队跟他们同村，听说已经走访了100多户。\n蓝若水"), enclosed(INNER)], [told(
    "绿风实践队", period=W4, teams_out=1, students=13, teachers=1, households=19, questionnaires=60, beneficiaries=88, teaching_hours=6.5, spending_cny=2400, completion=70,
    return_on="2024-08-06", leader="容若溪", kinds=["生态环保", "社会调研"], stories=[entry("容若溪", RO)], problems=["清运垃圾没有车", "溪口无遮阴，两人轻度中暑"])],
    "forward rfc822 docx table six_columns merged_cells units_in_cells wan dash stories forwarder_not_unit hearsay",
    "two alumni, 4 safety checks, 37 bags; the cover tells what another team is said to have done")

# 0016
c.add("2024-07-29 10:02", ("校团委暑期实践专项组", "notice@lanchuan-youth.example"), "【紧急】暑期社会实践周报异常，请重新填报", [html("""
<p>各实践队：</p><p>系统检测到贵队第四周（7月22日—7月28日）周报异常：在外队伍数1支，参与学生人数20人，经费支出3,500元，未通过审核。</p>
<p>请负责人于今日18:00前<a href="http://lanchuan-youth.example/login">点击此处</a>登录校园账号重新填报，并绑定银行卡领取实践补贴每人600元，逾期视为完成率0%。</p>
""", "utf-8", "quoted-printable")], [], "not_report phishing html qp", "imitates a report's figures to get accounts and bank cards")

# 0017
c.add("2024-07-29 11:26", ("甘棠", "wuwei@lanchuan.example"), "五味、数乡两队联合周报", [html(
    "<div>实践部老师：</div>"
    "<div>7月22日至7月28日，五味实践队和数乡实践队同驻榆林坡村，两队共走访农户81户，联合开展宣讲3场，受益群众240人次。两队各自的情况：</div>"
    "<div><b>五味实践队</b>：参与学生17人，带队教师1人，走访农户38户，发放问卷95份，经费支出2,150元，完成率66%，返校日期8月4日，负责人甘棠。实践类型：科技助农、健康服务。</div>"
    "<div><b>数乡实践队</b>：参与学生21人，带队教师2人，走访农户43户（上周50户），帮农户开网店6个，经费支出1.08万元（含直播设备9,000元），完成率71.5%，负责人戈明。实践类型：科技助农、社会调研。</div>"
    "<div>数乡队困难问题：村里上行带宽不足，直播常断线。</div>", "gbk")], [
    told("五味实践队", period=W4, students=17, teachers=1, households=38, questionnaires=95, spending_cny=2150, completion=66, return_on="2024-08-04", leader="甘棠", kinds=["科技助农", "健康服务"]),
    told("数乡实践队", period=W4, students=21, teachers=2, households=43, spending_cny=10800, completion=71.5, leader="戈明", kinds=["科技助农", "社会调研"],
         problems=["村里上行带宽不足，直播常断线"])],
    "html prose multi_unit joint body_only last_period wan part_of_total gbk", "what both did together belongs to neither; last week's 50, six shops, the equipment in the money", charset="gbk")

# 0018
XIU = "队员闻莺得知学生小杏的爷爷住院，每天放学后把小杏接到驻地写作业、吃晚饭，直到第六天老人出院。"
c.add("2024-07-30 20:14", ("翟小舟", "qingteng@lanchuan.example"), "青藤队补报", [text(f"""
楚老师：
　　青藤支教队7月15日至7月21日的周报已经交过，当时漏了周末兴趣班，另有支教课时8课时，请加上。
　　补充感人事迹一则：
　　{XIU}
青藤支教队　翟小舟

> 2024年7月22日，校团委实践部写道：
> 已收到青藤队第3周周报：参与学生16人，支教课时108课时，完成率52%。
""", "utf-8")], [told("青藤支教队", "supplement", W3, teaching_hours=8, stories=[entry("闻莺", XIU)])],
    "plain supplement stories quoted_mail", "the quoted receipt tells what was reported before", more=[("In-Reply-To", "<receipt-22@lanchuan.example>")])

# 0019
XY = leaf(["向阳义诊队实践周报", "统计时间：２０２４年７月１５日至７月２１日", "在外队伍：１支", "参与学生：１８人（护理１１人、康复７人）", "带队教师：３人", "走访农户：４２户",
           "发放问卷：９０份", "开展宣讲：５场", "受益群众：３６２人次（量血压２７５人次）", "经费支出：药品耗材１２８４元，交通９３６元", "任务完成率：百分之四十八",
           "返校日期：７月３０日", "负责人：安小宁", "实践类型：义诊、入户调查", "困难问题：血糖试纸不够用"])
c.add("2024-08-01 07:55", ("小宁同学", "anxn2003@163.example"), "补交周报", [text("老师对不起，回来才发现上上周的忘发了，补上。", "gb18030"), attach("周报.pdf", XY, charset="gb18030")], [told(
    "向阳义诊队", period=W3, teams_out=1, students=18, teachers=3, households=42, questionnaires=90, talks=5, beneficiaries=362, spending_cny=2220, completion=48, return_on="2024-07-30",
    leader="安小宁", kinds=["健康服务", "社会调研"], problems=["血糖试纸不够用"])],
    "pdf text_pdf list fullwidth_digits parts_no_total part_of_total late private_sender gb18030", "parts of the students and of the people helped; two sums of money without a total", charset="gb18030")

# 0020
EMPTY = paper(("t", "岚川大学暑期社会实践周报表"), form([
    ["队伍名称", "", "填报周次", "第　周（　月　日—　月　日）"], ["在外队伍数（支）", "", "参与学生人数", ""], ["带队教师数", "", "走访农户（户）", ""],
    ["发放问卷（份）", "", "开展宣讲（场）", ""], ["受益群众（人次）", "", "支教课时（课时）", ""], ["经费支出（元）", "", "任务完成率", ""], ["返校日期", "", "负责人", ""],
    ["实践类型", "□理论宣讲　□乡村支教　□社会调研　□科技助农　□文化文艺　□生态环保　□健康服务", None, None], ["感人事迹", "", None, None], ["困难问题", "", None, None],
], [((r, 1), (r, 3)) for r in (7, 8, 9)]), "填表说明：1课时按40分钟计，每队每周不少于60课时；经费支出不超过5,000元。")
c.add("2024-08-02 16:42", ("糜丰", "spxy@lanchuan.example"), "周报表格问题", [text("""
楚老师，您上次发的表在我这儿“实践类型”一栏勾不上，是版本不对吗？原表附上，请重新发一份，五味队等着用。
食品学院 糜丰
""", "gb2312"), attach("暑期社会实践周报表.docx", EMPTY, "rfc2231", "gb2312")], [], "not_report question empty_form docx checkbox rfc2231 gb2312", "the form comes back empty; its note has figures", charset="gb2312")

# 0021
c.add("2024-08-04 19:30", ("", "shuli77@qq.example"), "农二队", [text("本周零报告", "utf-8", "8bit")], [told("麦浪实践队", "nil")],
    "plain nil short nickname private_sender period_null 8bit", "five characters, the team by its nickname in the subject; no dates")

# 0022
RW = book({"第5周": [
    ["小满支教一队、二队周报（7月29日—8月4日）", None, None, None, None],
    ["项目", "计量单位", "小满一队", "小满二队", "两队合计"],
    ["参与学生人数", "人", 14, 15, ("=C3+D3", 29)],
    ["带队教师数", "人", 1, 2, ("=C4+D4", 3)],
    ["走访农户", "户", 18, "—", 18],
    ["开展宣讲", "场", 0, 1, 1],
    ["受益群众", "人次", "130", 96, 226],
    ["支教课时", "课时", 72.5, 60, ("=C8+D8", 132.5)],
    ["经费支出", "元", 1520.4, "980", 2500.4],
    ["任务完成率", "%", 92, 88, None],
    ["返校日期", None, date(2024, 8, 5), "8月6日（原定8月1日）", None],
    ["负责人", None, "颜小雅", "佘满满", None],
    ["实践类型", None, "支教", "支教、文艺演出", None],
    ["困难问题", None, "结业汇演的音响要自费租", "无", None]]}, {"第5周": [(0, 0, 0, 4)]})
c.add("2024-08-05 09:02", ("颜如歌", "rwxy@lanchuan.example"), "人文学院第5周支教队周报", [
    text("<p>两个队的表，请查收。</p>", "utf-8", subtype="html"), attach("小满支教队第5周.xlsx", RW)], [
    told("小满支教一队", period=W5, students=14, teachers=1, households=18, talks=0, beneficiaries=130, teaching_hours=72.5, spending_cny=1520.4, completion=92, return_on="2024-08-05",
         leader="颜小雅", kinds=["乡村支教"], problems=["结业汇演的音响要自费租"]),
    told("小满支教二队", period=W5, students=15, teachers=2, talks=1, beneficiaries=96, teaching_hours=60, spending_cny=980, completion=88, return_on="2024-08-06",
         leader="佘满满", kinds=["乡村支教", "文化文艺"])],
    "xlsx column_per_unit multi_unit formula_total number_cells text_numbers date_cell zero dash wu old_plan", "the column of both; the day of return that was planned before")

# 0023
c.add("2024-08-07 15:19", ("归夏", "qx@lanchuan.example"), "借用帐篷及开具证明", [text("""
楚老师：
　　青协拟于8月20日起在南门设迎新服务点，想借团委帐篷6顶、折叠桌12张，负责人归夏，138****1127。去年迎新我们有志愿者85人，服务新生1,900人次。
　　另外7月参加献血宣传的32名学生需要开志愿服务证明，名单下周送来，请问找哪位老师盖章？
青年志愿者协会
""", "gbk")], [], "not_report other_matter plain gbk", "a unit of the roster on another matter: last year's figures, 32 students who want a certificate", charset="gbk")

# 0024
PU = "8月7日夜里堤边巡查时，队员郗望发现一处管涌，一面用手电守着，一面让同伴跑去叫人，村干部二十分钟后赶到时，他半条裤腿都在泥里。"
WEN = "带队教师温良恭把自己的宿舍让给两名发烧的学生，在教室的课桌上睡了四晚，每隔两小时起来给他们量一次体温。"
c.add("2024-08-12 10:40", ("汝江", "stxy@lanchuan.example"), "Re: 第6周周报请于周一报送", [text(f"""
水利与土木学院团委实践周报
（2024年8月5日—8月11日）

校团委：
　　清渠队8月3日已返校，本周我院在外队伍减少1支，现有2支；参与学生由上周的41人降至23人，带队教师3人，后备教师2人在校待命。
　　两队走访农户27户，累计203户；发放问卷80份，回收率预计九成；开展宣讲4场（含线上1场），受益群众310人次。经费支出1.2万元，其中无人机租赁7,000元，还有两笔约1,800元下周结算。
　　到8月11日，任务完成率91%，学校要求8月15日前达到100%。实践类型为科技助农、生态环保。最后一支队伍返校日期为8月17日。负责人：汝江。
　　感人事迹：
　　1．{PU}
　　2．{WEN}
　　困难问题：①无人机电池高温下续航不足；②测绘数据量大，驻地网络传不回来。

----- 原始邮件 -----
发件人：校团委实践部
日期：2024年8月11日 17:00
主题：第6周周报请于周一报送
各学院：第5周共收到周报19份，全校在外队伍21支、学生342人，走访农户611户。请水利与土木学院一并核对第5周数字：在外队伍3支，参与学生41人，任务完成率78%。
""", "gb18030", "quoted-printable")], [told(
    "水利与土木学院团委", period=W6, teams_out=2, students=23, teachers=3, households=27, questionnaires=80, talks=4, beneficiaries=310, spending_cny=12000, completion=91,
    return_on="2024-08-17", leader="汝江", kinds=["科技助农", "生态环保"], stories=[entry("郗望", PU), entry("温良恭", WEN)],
    problems=["无人机电池高温下续航不足", "测绘数据量大，驻地网络传不回来"])],
    "plain prose committee quoted_mail last_period cumulative_vs_period target plan part_of_total stock wan stories gb18030 qp",
    "a team that came home and its day, last week's 41, teachers in reserve, 203 so far, the drone and bills to come, the goal; the department's mail below has the whole school's figures and last week's",
    charset="gb18030", more=[("In-Reply-To", "<week6@lanchuan.example>")])
