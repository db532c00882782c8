#!/usr/bin/env python3
"""Writes tests/corpus/clinic: the letters of a hospital's monthly quality work and their gold."""
from datetime import date

from build_tools import Corpus, attach, book, enclosed, entry, form, grid, html, letter, paper, text, told

M9, M10, LATE = ("2023-09-01", "2023-09-30"), ("2023-10-01", "2023-10-31"), ("2023-10-16", "2023-10-31")
BOX = ("医务部", "yiwu@yanhu.example")
c = Corpus("clinic", BOX, opened=True)

# 0001
CARD = "应知秋把跌倒评估表改成一张床头卡，夜班的人看一眼就知道该怎么扶。"
NEI11 = f"""
医务部：
　　内科11病区10月份质量工作小结如下。
　　科内质控检查做了6次，比9月的4次勤了些，10月27日全部完成。业务培训讲了3场，听课57人次，护理部来讲的1场由护理部统计。不良事件上报2例，都是跌倒。查出的25条问题改了24条，整改完成率96%。重阳节到养老院义诊86人次，11月还要再去，预计100人次。新技术开展1项，另有1项还在过伦理审查。质控员由应知秋担任。
　　亮点工作：{CARD}
　　下月计划：组织一次抢救车抽查。
内十一　陶荻
"""
c.add("2023-11-01 08:30", ("陶荻", "td@post.example"), "10月小结", [text(NEI11)], [told(
    "内科十一病区", period=M10, checks=6, trainings=3, trainees=57, adverse=2, fix_rate=96, free_clinic=86, new_tech=1, finished_on="2023-10-27",
    qc_person="应知秋", highlights=[entry("应知秋", CARD)], next_plan=["组织一次抢救车抽查"])],
    "plain prose number_in_name unit_alias private_sender last_period plan other_people named_month name_first", "11 for 十一; last month's 4, planned 100, the nursing office's talk and a technique under review stand beside the right figures")

# 0002
FILM = "治疗师步青禾给出院病人录了居家训练短片，扫码就能照着练。"
KANG = paper(("t", "科室质量工作月报（2023年10月）"), form([
    ["科室", "康复医学科", "质控员", "步青禾"], ["质控检查（次）", "4", "完成日期", "2023/10/30"], ["培训场次（场）", "2", "培训人次（人次）", "31"],
    ["上报不良事件（例）", "0", "整改完成率", "95％"], ["义诊人次（人次）", "120", "新技术项数（项）", "/"],
    ["亮点工作", FILM, "", ""], ["下月计划", "1.增开周六门诊；2.给治疗床换床垫。", "", ""]], [((5, 1), (5, 3)), ((6, 1), (6, 3))]))
c.add("2023-11-01 10:05", ("步青禾", "kangfu@yanhu.example"), "月报", [
    text("康复科10月：质控检查4次，培训2场、31人次，义诊120人次，没有不良事件。附件是正式的表，借骨伤中心的表改的，文件名没动。", "gb2312", "quoted-printable"),
    attach("骨伤中心10月.docx", KANG, charset="gb2312")], [told(
        "康复医学科", period=M10, checks=4, trainings=2, trainees=31, adverse=0, fix_rate=95, free_clinic=120, finished_on="2023-10-30", qc_person="步青禾",
        highlights=[entry("步青禾", FILM)], next_plan=["增开周六门诊", "给治疗床换床垫"])],
    "docx table merged_cells body_and_attachment misleading_file_name zero slash role_first qp", "the same report in body and form; the file still has another department's name; 0 is a value")

# 0003
WAI = book({"10月": [
    ["外科系统2023年10月质量月报", None, None, None, None, None, None, None, None, None],
    ["病区", "质控检查", "培训", None, "不良事件", "整改率", "义诊", "新技术", "完成日期", "质控员"],
    [None, "次", "场", "人次", "例", "%", "人次", "项", None, None],
    ["外一", 8, 4, 66, 3, 97, 40, 1, date(2023, 10, 28), "路遥知"],
    ["外二", 6, 3, 48, 1, 100, None, 2, date(2023, 10, 30), "乜南星"],
    ["外三", 5, 2, 29, 0, 88.5, "—", None, date(2023, 10, 31), "游冬青"],
    ["合计", ("=SUM(B4:B6)", 19), ("=SUM(C4:C6)", 9), ("=SUM(D4:D6)", 143), ("=SUM(E4:E6)", 4), "", 40, 3, "", ""]]},
    {"10月": [(0, 0, 0, 9), (1, 2, 1, 3)]})
c.add("2023-11-01 15:40", ("大外科", "waike@yanhu.example"), "外科10月月报", [text("大外科三个病区10月质控检查19次，培训143人次，明细见表。"), attach("外科.xlsx", WAI)], [
    told("外科一病区", period=M10, checks=8, trainings=4, trainees=66, adverse=3, fix_rate=97, free_clinic=40, new_tech=1, finished_on="2023-10-28", qc_person="路遥知"),
    told("外科二病区", period=M10, checks=6, trainings=3, trainees=48, adverse=1, fix_rate=100, new_tech=2, finished_on="2023-10-30", qc_person="乜南星"),
    told("外科三病区", period=M10, checks=5, trainings=2, trainees=29, adverse=0, fix_rate=88.5, finished_on="2023-10-31", qc_person="游冬青")],
    "xlsx row_per_branch multi_unit two_level_header formula_total short_names date_cell percent_column body_totals blanks dash", "a row a ward under abbreviations, measures in a second line of the head; 外二 is replaced by 0006")

# 0004
c.add("2023-11-02 07:50", ("滕一鸣", "jianyan@yanhu.example"), "自动回复：10月质量月报催报", [text(
    "您好，我10月30日至11月6日外出参加培训（2场），邮件不能及时处理。检验中心的质控检查、不良事件上报请找夜班组长。")],
    [], "not_report auto_reply dates_of_absence", "an absence with dates and the campaign's own words", more=[("Auto-Submitted", "auto-replied")])

# 0005
ROUND = "呼吸消化联合查房组每周三下午一起看疑难病人，10月看了14位，有9位调整了方案。"
NEI = f"""
内科关于10月份质量工作的报告

医务部：
10月份，全科共开展质控检查21次，其中一病区8次、二病区7次、十一病区6次，10月29日做完。培训9场，一病区60人次、二病区43人次、十一病区57人次，合计160人次。上报不良事件5例，较9月的7例减少2例。整改完成率全科为94.2%，最低的二病区为90%。义诊230人次。新技术3项。质控员：江蓠。
亮点工作
{ROUND}
下月计划
（一）把交接班录音抽查做成制度
（二）在一病区试行床旁结算
内科
2023年11月2日
"""
c.add("2023-11-02 11:12", ("尚可风", "neike@yanhu.example"), "内科质量工作报告", [text(NEI, "gb18030")], [told(
    "内科", period=M10, checks=21, trainings=9, trainees=160, adverse=5, fix_rate=94.2, free_clinic=230, new_tech=3, finished_on="2023-10-29", qc_person="江蓠",
    highlights=[entry("呼吸消化联合查房组", ROUND)], next_plan=["把交接班录音抽查做成制度", "在一病区试行床旁结算"])],
    "plain prose committee parts_and_total last_period percent_of_part deeds_org gb18030", "the department reports for itself with parts by ward: one report, not four; a ward's own rate and last month's 7 beside")

# 0006
WAI2 = "<p>漆主任：大外科昨天报上去的我区数字是初稿，整张表重发一遍，以此次为准。</p>" + grid([
    [("外科二病区质量工作月报", 4)], ["月份", "2023年10月", "质控员", "乜南星"], ["质控检查", "7次", "完成日期", "10月31日"], ["培训场次", "3场", "培训人次", "51人次"],
    ["上报不良事件", "1例", "整改完成率", "98%"], ["义诊人次", "—", "新技术项数", "2项"]])
c.add("2023-11-02 16:20", ("乜南星", "wk2@yanhu.example"), "外二重报", [html(WAI2)], [told(
    "外科二病区", kind="correction", period=M10, checks=7, trainings=3, trainees=51, adverse=1, fix_rate=98, new_tech=2, finished_on="2023-10-31", qc_person="乜南星")],
    "html body_table correction whole_table_resent units_in_cells dash no_in_reply_to", "the whole table again; 以此次为准 is all that tells a correction")

# 0007
c.add("2023-11-03 08:44", ("从容", "pifu@yanhu.example"), "10月", [text(
    "漆主任：门诊楼改造，10月份整月停诊，表上列的这些均无此项工作，请按此登记。\n皮肤科　从容")],
    [told("皮肤科", kind="nil", period=M10)],
    "plain nil unit_in_signature named_month", "无此项工作 for nil; the department only in the signature")

# 0008
NIGHT = "技师长封玉衡带着两名新人，把夜间急诊出片时间从40分钟压到25分钟。"
FANG = f"""
放射科10月质量月报
质控：5次
培训：2场，每场二十来人，一共听课41人次
不良事件：1例
整改率：98%
义诊：无
新技术：2项
完成时间：10月31号
质控专员：封玉衡
亮点：{NIGHT}
下月打算：①给铅衣做一次透视检查；②报告模板换成结构化的
"""
INNER = letter("2023-11-02 17:35", ("封玉衡", "fyh88@post.example"), ("院办", "yuanban@yanhu.example"), "放射科月报", [text(FANG, "gb18030")], "clinic inner 8")
c.add("2023-11-03 09:20", ("院办", "yuanban@yanhu.example"), "转：放射科月报", [text("发错到院办来了，转医务部。检验科、急诊科的还没看到。"), enclosed(INNER)], [told(
    "医学影像中心", period=M10, checks=5, trainings=2, trainees=41, adverse=1, fix_rate=98, new_tech=2, finished_on="2023-10-31", qc_person="封玉衡",
    highlights=[entry("封玉衡", NIGHT)], next_plan=["给铅衣做一次透视检查", "报告模板换成结构化的"])],
    "forward rfc822 former_name forwarder_not_unit aliases list approx wu circled_numbers role_first", "forwarded as a message; the centre by its former name; about twenty a session beside the told 41; two departments only named")

# 0009
c.add("2023-11-03 10:30", ("心电图室", "xdt@post.example"), "心电图室半月报", [text(
    "心电图室10月下半月（10月16日至10月31日）质控检查3次，培训1场，参训12人次，急诊科送来的会诊图不在内。整改完成率为90%。质控员：边小溪。")],
    [told(None, period=LATE, checks=3, trainings=1, trainees=12, fix_rate=90, qc_person="边小溪")],
    "plain unit_null not_on_roster half_month other_units_named unknown_sender", "a room that is on no roster; the half month is told with both ends; 急诊科 is only named")

# 0010
XUE = """
漆主任，刚才那份麻烦把培训人次由42人次改成24人次，抄反了；再把整改完成率95%改成92.5%。培训场次没错，不动。
海若兰
血净中心

在 2023-11-03 11:02，"海若兰" <xuejing@yanhu.example> 写道：
> 血液净化中心2023年10月月报
> 质控检查：4次
> 培训场次：3场
> 培训人次：42人次
> 上报不良事件：0例
> 整改完成率：95%
"""
c.add("2023-11-03 11:25", ("海若兰", "xuejing@yanhu.example"), "Re: 月报", [text(XUE)],
    [told("血液净化中心", kind="correction", trainees=24, fix_rate=92.5)],
    "plain correction change_into old_and_new_values quoted_older_report unit_alias period_null", "把…改成… above the quoted first report, whose other figures are no part of the correction")

# 0011
FU = paper(("t", "妇儿三科质量工作一览（截至10月31日）"), form([
    ["项目", "妇产科", "儿科", "新生儿科", "合计"], ["质控检查（次）", "6", "5", "4", "15"], ["培训场次（场）", "2", "2", "1", "5"], ["培训人次", "33", "28", "15", "76"],
    ["不良事件（例）", "1", "0", "—", "1"], ["整改完成率", "95%", "100%", "97.5%", ""], ["义诊人次", "50", "70", "", "120"], ["质控员", "柳闻莺", "池月华", "安知鱼", ""],
    ["下月计划", "补齐产房急救药品清单", "雾化室重新分区", "", ""]]))
c.add("2023-11-03 15:55", ("柳闻莺", "fuchan@yanhu.example"), "妇儿三科", [text("三个科的合在一张表上报，质控检查共15次。"), attach("一览表.docx", FU, "rfc2231")], [
    told("妇产科", checks=6, trainings=2, trainees=33, adverse=1, fix_rate=95, free_clinic=50, qc_person="柳闻莺", next_plan=["补齐产房急救药品清单"]),
    told("儿科", checks=5, trainings=2, trainees=28, adverse=0, fix_rate=100, free_clinic=70, qc_person="池月华", next_plan=["雾化室重新分区"]),
    told("新生儿科", checks=4, trainings=1, trainees=15, fix_rate=97.5, qc_person="安知鱼")],
    "docx table units_as_columns multi_unit total_column twins as_of_only period_null dash blanks body_totals", "a column a department, 儿科 inside 新生儿科; 截至 a day is no period; sent by one of the three")

# 0012
STEP = "麻醉护士郭小满给术前等候的孩子讲绘本，进手术间哭闹的少了一半。"
MA = f"""
麻醉科、供应室10月工作合并报送如下，两科共质控检查11次，合办义诊1场60人次。
（一）麻醉科
质控检查7次，培训3场、45人次，上报不良事件1例，整改完成率100%，新技术1项，10月26日完成全部检查，质控员为郜白薇。
亮点工作：{STEP}
（二）供应室
质控检查4次，培训1场、13人次，整改完成率91%，质控员为卜南枝。
下月计划：更换两台清洗机的滤芯。
"""
c.add("2023-11-04 09:00", ("手术室", "shoushu@yanhu.example"), "两科合报", [text(MA, "gb2312", "quoted-printable")], [
    told("麻醉手术中心", period=M10, checks=7, trainings=3, trainees=45, adverse=1, fix_rate=100, new_tech=1, finished_on="2023-10-26", qc_person="郜白薇",
         highlights=[entry("郭小满", STEP)]),
    told("消毒供应中心", period=M10, checks=4, trainings=1, trainees=13, fix_rate=91, qc_person="卜南枝", next_plan=["更换两台清洗机的滤芯"])],
    "plain joint_report sections shared_sender unit_alias joint_total role_first qp", "two departments of one address under aliases; the free clinic they held together belongs to none")

# 0013
BONE = "石决明带着年轻医生在工地食堂门口支了张桌子，教工人们互相固定骨折的胳膊。"
c.add("2023-11-06 08:15", ("石决明", "sjm@post.example"), "补两条", [text(f"""
漆主任：
上次交的表，义诊那栏空着，是漏报了，应该再加上工地义诊64人次。
亮点工作另补一条：{BONE}
骨科
""")], [told("骨伤中心", kind="supplement", free_clinic=64, highlights=[entry("石决明", BONE)])],
    "plain supplement former_name private_sender period_null name_first", "a field that was left blank is added, and a highlight; the centre signs with its former name")

# 0014
KOU = "<p>9月的当时没交，和10月的填在一起。</p>" + grid([
    ["", "9月", "10月"], ["质控检查（次）", "3", "4"], ["培训（场）", "1", "2"], ["培训人次", "9", "18"], ["不良事件（例）", "0", "1"], ["整改完成率", "90%", "95%"],
    ["义诊（人次）", "/", "110"], ["质控员", "牙小白", "倪裳"]])
c.add("2023-11-06 09:50", ("牙小白", "kouqiang@yanhu.example"), "月报", [html(KOU, "gb2312")], [
    told("口腔科", period=M9, checks=3, trainings=1, trainees=9, adverse=0, fix_rate=90, qc_person="牙小白"),
    told("口腔科", period=M10, checks=4, trainings=2, trainees=18, adverse=1, fix_rate=95, free_clinic=110, qc_person="倪裳")],
    "html body_table two_periods months_as_columns sender_only late slash zero", "two months as two columns of one table: two reports of one department, which only the address tells")

# 0015
c.add("2023-11-06 13:30", ("砚科软件", "sales@yanke.example"), "科室质控一键上报，月报不再加班", [html(
    "<p>已有38家医院使用！质控检查自动提醒，不良事件3分钟上报，整改完成率平均提高到98%，每月线上培训4场、参训2000余人次。11月30日前签约，送质控员账号22个。</p>")],
    [], "not_report advertisement html figures", "an advertisement for software, in the campaign's own words and with figures")

# 0016
BLANK = paper(("t", "科室质量工作月报（    年  月）"), form([["科室", "", "质控员", ""], ["质控检查（次）", "", "完成日期", ""], ["培训场次（场）", "", "培训人次（人次）", ""], ["下月计划", "", "", ""]]))
c.add("2023-11-06 16:05", ("关山月", "icu@yanhu.example"), "重症医学科10月月报怎么填", [text(
    "请问：我们10月的质控检查一共9次，可是有3次是院感科来查的，表里该写9还是6？不良事件是按上报日期算还是按发生日期算？附的是您发的空表，问清楚了再填。"), attach("月报表.docx", BLANK)],
    [], "not_report question empty_form figures", "asks which of two figures to fill in, with the empty form; a report-like subject")

c.write()
