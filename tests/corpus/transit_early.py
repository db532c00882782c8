"""The letters of transit on November. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import attach, book, entry, form, grid, html, paper, text, told
from transit_base import NOV, c

# 0001
WAN = "驾驶员车大海11月21日清晨发现一位走失老人坐过了站，自掏腰包买来豆浆，陪着等到家属来接才去吃早饭。"
YI = f"""
运营管理部：
　　2024年11月，一车队围绕冬运保障做了以下工作。全月检修车辆64辆，一次检验合格率96.9%，比10月提高1.4个百分点。储备防滑链120副、融雪剂2.5吨，另有1吨已订购，预计12月中旬到货。组织冰雪驾驶培训3期，培训驾驶员88人，安全员、调度员9人旁听。开展应急演练2次，演练用时共3.5小时。排查隐患17处，已整改15处，剩余2处列入12月计划。本月帮助乘客230人次。备冬投入4.36万元。备冬完成日期为11月28日，值班负责人万家骏。
　　已落实措施：车辆预热、出乘提醒、夜间值守。
　　好人好事：{WAN}
　　存在困难：车场西侧无遮雨棚，雪后清车费时。
　　　　　　　　　　一车队
　　　　　　　　　　2024年12月2日
"""
c.add("2024-12-02 09:10", ("万家骏", "cd01@hzgj.example"), "一车队11月冬运保障报告", [text(YI)], [told(
    "一车队", period=NOV, buses_checked=64, pass_rate=96.9, chains=120, salt_t=2.5, drivers_trained=88, drills=2, drill_hours=3.5, hazards_found=17, hazards_fixed=15,
    passengers_helped=230, spending_cny=43600, ready_on="2024-11-28", duty_leader="万家骏", measures=["车辆预热", "出乘提醒", "夜间值守"],
    good_deeds=[entry("车大海", WAN)], problems=["车场西侧无遮雨棚，雪后清车费时"])],
    "plain prose official month plan last_period deeds wan", "1.4 points more than October, 1 t ordered, 3 courses, 9 who are no drivers, 2 not yet mended")

# 0002
DFXC = "<p>逯主管：东风新村场站11月报表如下。</p>" + grid([
    ["项目", "计量单位", "10月实际", "11月计划", "11月实际", "说明"],
    ["检修车辆", "辆", "38", "45", "43", "2辆待配件"],
    ["合格率", "%", "94.1", "96", "95.3", ""],
    ["防滑链", "副", "60", "80", "80", "含旧链22副"],
    ["融雪剂", "吨", "0.4", "1.2", "1.2", ""],
    ["培训驾驶员", "人", "0", "40", "37", "乘务员6人另训"],
    ["演练次数", "次", "1", "1", "1", ""],
    ["演练时长", "小时", "1", "2", "1.5", ""],
    ["排查隐患", "处", "12", "—", "9", ""],
    ["整改到位", "处", "12", "—", "9", ""],
    ["帮扶乘客", "人次", "86", "—", "104", "轮椅乘客31人次"],
    ["备冬资金", "元", "3,000.00", "9,000.00", "8,745.60", ""],
    ["冬运负责人", "", "桂红梅", "", "桂红梅", "138****0907"]])
c.add("2024-12-02 10:02", ("桂红梅", "dfxc@hzgj.example"), "东风新村11月", [html(DFXC, "gb2312", "quoted-printable")], [told(
    "东风新村场站", period=NOV, buses_checked=43, pass_rate=95.3, chains=80, salt_t=1.2, drivers_trained=37, drills=1, drill_hours=1.5, hazards_found=9, hazards_fixed=9,
    passengers_helped=104, spending_cny=8745.6, duty_leader="桂红梅")],
    "html body_table actual_and_plan last_period remarks prefix_trap gb2312 qp", "the columns of October and of the plan and the remarks are not taken")

# 0003
CX = book({"汇总": [
    ["城西分公司各车队11月冬运保障汇总表", None, None, None, None, None, None, None, None, None],
    ["序号", "单位", "检修车辆（辆）", "合格率（%）", "防滑链（副）", "培训驾驶员（人）", "隐患（处）", None, "投入（万元）", "带班领导"],
    [None, None, None, None, None, None, "排查", "整改", None, None],
    [1, "2队", 52, 97.2, 96, 70, 14, 13, 2.1, "谈笑"],
    [2, "21队", 47, 95, 90, 66, 8, 8, 1.85, "廉守正"],
    [3, "5路", 18, 100, 36, 25, 3, 3, 0.6, "闻捷"],
    [4, "15路", 21, 98.5, "—", 29, "无", "无", None, "闻雪"],
    ["合计", None, 138, None, 222, 190, 25, 24, 4.55, None]]},
    {"汇总": [(0, 0, 0, 9), (1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 2, 2), (1, 3, 2, 3), (1, 4, 2, 4), (1, 5, 2, 5), (1, 6, 1, 7), (1, 8, 2, 8), (1, 9, 2, 9)]})
c.add("2024-12-02 15:44", ("南宫敏", "chengxi@hzgj.example"), "城西11月汇总", [
    text("四个单位11月数据见附件，全公司共检修138辆、投入4.55万元。\n南宫敏", "gb18030"), attach("城西分公司11月.xlsx", CX, "rfc2047", "gb18030")], [
    told("二车队", period=NOV, buses_checked=52, pass_rate=97.2, chains=96, drivers_trained=70, hazards_found=14, hazards_fixed=13, spending_cny=21000, duty_leader="谈笑"),
    told("二十一车队", period=NOV, buses_checked=47, pass_rate=95, chains=90, drivers_trained=66, hazards_found=8, hazards_fixed=8, spending_cny=18500, duty_leader="廉守正"),
    told("5路车队", period=NOV, buses_checked=18, pass_rate=100, chains=36, drivers_trained=25, hazards_found=3, hazards_fixed=3, spending_cny=6000, duty_leader="闻捷"),
    told("15路车队", period=NOV, buses_checked=21, pass_rate=98.5, drivers_trained=29, duty_leader="闻雪")],
    "xlsx row_per_branch multi_unit two_level_header merged_cells total short_names number_trap wan_column body_totals dash wu", "the last row and the cover are check-sums; the numbers of the rows and of the lines are no figures")

# 0004
c.add("2024-12-03 07:20", ("苌春来", "liupu@hzgj.example"), "三车队11月", [text("""
逯姐 三车队11月的 手机上直接打给你了
车检了39辆 一次合格率95%
链子备了70副 盐还没到
11月12号13号两个下午给驾驶员上课 来了51个人
演练搞了1次 两个半小时
查出隐患6处 当月都整改了
钱花了7200块
扫雪的铲子不够 想申请20把
春来
""", cte="quoted-printable")], [told(
    "柳浦车队", period=NOV, buses_checked=39, pass_rate=95, chains=70, drivers_trained=51, drills=1, drill_hours=2.5, hazards_found=6, hazards_fixed=6, spending_cny=7200,
    maybe={"problems": ["扫雪的铲子不够 想申请20把"]})],
    "plain phone no_punctuation former_name colloquial qp", "the former name 三车队; the salt has not come; 20 shovels are asked for, a difficulty without its label")

# 0005
c.add("2024-12-03 08:55", ("解放之", "chongdian@hzgj.example"), "咨询填报问题", [text("""
逯主管：
请问充电中心的流动充电车（共6辆）要不要算进“检修车辆数”？演练时长是按每次算还是全月加起来算，我们11月练了两回，每回40分钟。12月5日17点前一定报上。
解放之
""")], [], "not_report question figures", "6 vehicles and two drills of 40 minutes stand in a question")

# 0006
XL1 = form([
    ["填报单位", "修理一厂", "填报日期", "2024年12月3日"],
    ["统计期间", "2024年11月1日—11月30日", "联系电话", "0466-0000919"],
    ["检修车辆数", "206辆", "一次检验合格率", "98.1％"],
    ["防滑链", "—", "融雪剂储备量", "800公斤"],
    ["冰雪驾驶培训人数", "", "应急演练", "2次"],
    ["演练时长", "4小时", "排查隐患", "11处"],
    ["整改隐患", "11处", "备冬投入", "人民币132,600元"],
    ["备冬完成日期", "11月25日", "值班负责人", "牧大成（厂长）"],
    ["保障措施", "■车辆预热　□站台除冰　□加密班次　□出乘提醒　■电池保温　□夜间值守", None, None],
    ["存在困难", "冬季轮胎到货慢", None, None],
    ["下月安排", "一、完成剩余34辆车的防冻液更换；二、12月中旬组织抢修比武。", None, None]],
    [((r, 1), (r, 3)) for r in range(8, 11)])
c.add("2024-12-03 16:30", ("牧大成", "xl1@hzgj.example"), "一厂报表", [text("见附件，一厂。"), attach("冬运保障情况表.docx", paper(("t", "冬运保障准备情况表"), XL1))], [told(
    "修理一厂", period=NOV, buses_checked=206, pass_rate=98.1, salt_t=0.8, drills=2, drill_hours=4, hazards_found=11, hazards_fixed=11, spending_cny=132600,
    ready_on="2024-11-25", duty_leader="牧大成", measures=["车辆预热", "电池保温"], problems=["冬季轮胎到货慢"],
    next_steps=["完成剩余34辆车的防冻液更换", "12月中旬组织抢修比武"], alt={"duty_leader": ["牧大成（厂长）"]})],
    "docx table four_columns merged_cells checkbox other_unit blanks dash date_without_year", "800 kg are 0.8 t; the day of filling in is not the day of readiness; 34 are planned")

# 0007
c.add("2024-12-04 08:12", ("桂红梅", "dfxc@hzgj.example"), "更正：东风新村11月合格率", [text("""
逯主管：
    我站12月2日报的11月表中，一次检验合格率应为93.5%，误填成95.3%，特此更正，其他数据无误。
    东风新村场站 桂红梅
""", "gb2312")], [told("东风新村场站", "correction", period=NOV, pass_rate=93.5)],
    "plain correction partial old_and_new_values prefix_trap gb2312", "the old rate is not taken; the month is named, the day of the earlier letter is no period")

# 0008
CD = """
单位：充电运维中心
月份：2024年11月
检修车辆：6（流动充电车）
一次合格率：100%
防滑链储备：１２
融雪剂储备：0.35吨
参训驾驶员：/
应急演练：3
演练总时长：2
发现隐患：28（充电桩19、电缆沟9）
已整改：26
帮助乘客：0
投入资金：58,200.00元（预算10万元）
完成日期：2024/11/30
值班领导：解放之
采取措施：电池包保温、夜班值守
好事：暂无
困难：1.配电房备用发电机年限已到；2.两名电工请长假。
下步安排：12月20日前更换发电机1台。
"""
c.add("2024-12-04 09:40", ("充电中心", "chongdian@hzgj.example"), "11月冬运报表（充电）", [text(CD, "gb18030", "quoted-printable")], [told(
    "充电运维中心", period=NOV, buses_checked=6, pass_rate=100, chains=12, salt_t=0.35, drills=3, drill_hours=2, hazards_found=28, hazards_fixed=26, passengers_helped=0,
    spending_cny=58200, ready_on="2024-11-30", duty_leader="解放之", measures=["电池保温", "夜间值守"],
    problems=["配电房备用发电机年限已到", "两名电工请长假"], next_steps=["12月20日前更换发电机1台"])],
    "plain label_lines units_in_labels_missing parts_in_brackets budget zero slash fullwidth_digits gb18030 qp", "19 and 9 are the parts of 28; the budget is no spending; 1 to be exchanged")

# 0009
TAN = "11月27日大风，驾驶员谈小满停车搬开倒在路上的广告牌，后面七八辆车得以通行。"
ERDUI = f"""
二车队11月冬运保障补报如下（分公司汇总表里没有的几项）：

1、应急演练2次，共5小时，参加人员143人；
2、融雪剂1吨6；
3、帮助乘客156人次，其中送医2人次；
4、好人好事：{TAN}
5、下一步安排：
（1）12月6日前把北站台的防滑垫铺完；
（2）与交警中队会商恶劣天气停驶条件。

谈笑
"""
c.add("2024-12-04 11:25", ("谈笑", "cx02@hzgj.example"), "补充材料", [text(ERDUI)], [told(
    "二车队", "supplement", period=NOV, drills=2, drill_hours=5, salt_t=1.6, passengers_helped=156, good_deeds=[entry("谈小满", TAN)],
    next_steps=["12月6日前把北站台的防滑垫铺完", "与交警中队会商恶劣天气停驶条件"])],
    "plain numbered_list supplement deeds colloquial_number", "143 took part in drills, 2 of the 156; 1吨6 is 1.6 t")

# 0010
JC = """
同事们，机场线的报表转给运营部。另，公司安全例会改到12月9日。
综合办 苏苏

-----原始邮件-----
发件人：岑云飞 <jichang@hzgj.example>
发送时间：2024年12月3日 20:11
收件人：综合办 <zhb@hzgj.example>
主题：机场快线11月

综合办：
我们机场快线11月检修车辆12辆（每车两遍，共24辆次），一次检验合格率97.5%；
防滑链24副；培训驾驶员31人（全员32人，1人病假）；
应急演练1次，用时0.5小时；
排查隐患5处，整改4处；
行李协助等服务重点乘客812人次，全年累计6944人次；
11月29日航班大面积延误，当晚加密班次，增开9班，车辆提前预热。
值班负责人：岑云飞
"""
c.add("2024-12-04 14:03", ("苏苏", "zhb@hzgj.example"), "Fw: 机场快线11月", [text(JC)], [told(
    "机场快线车队", period=NOV, buses_checked=12, pass_rate=97.5, chains=24, drivers_trained=31, drills=1, drill_hours=0.5, hazards_found=5, hazards_fixed=4, passengers_helped=812, duty_leader="岑云飞",
    measures=["车辆预热", "加密班次"])],
    "plain forward inline_forward rounds_beside_vehicles cumulative_vs_period staff_total", "24 are rounds and not vehicles; 32 all drivers, 6944 of the year, 9 more buses")

# 0011
JBDOC = paper(
    ("t", "江北分公司所属车队冬运保障情况（2024年11月）"),
    "本月江北三个车队共检修车辆131辆、培训驾驶员162人，备冬投入合计5.3万元。现分述如下。",
    ("h", "（一）十二车队"), "检修车辆71辆，一次检验合格率94.8%。防滑链存量140副。冰雪驾驶培训86人。排查隐患13处，整改10处。投入资金3.1万元。11月29日备冬工作全部完成。值班负责人缪长河。",
    ("h", "（二）柳浦车队"), "（该车队已于12月3日自行报送，此处从略。）",
    ("h", "（三）夜班线车队"), "检修车辆21辆，合格率95.2%；防滑链42副，融雪剂500公斤；参训驾驶员25人；夜间值守做到每晚2人。投入资金1.48万元。困难：一是末班车后无热水供应；二是休息室只有6个床位。")
c.add("2024-12-05 09:00", ("蔺冬至", "jiangbei@hzgj.example"), "江北分公司11月冬运材料", [text("材料见附件。蔺冬至 0466-0000903"), attach("江北11月.docx", JBDOC, "raw", "gb18030")], [
    told("十二车队", period=NOV, buses_checked=71, pass_rate=94.8, chains=140, drivers_trained=86, hazards_found=13, hazards_fixed=10, spending_cny=31000,
         ready_on="2024-11-29", duty_leader="缪长河"),
    told("夜班线车队", period=NOV, buses_checked=21, pass_rate=95.2, chains=42, salt_t=0.5, drivers_trained=25, spending_cny=14800, measures=["夜间值守"],
         problems=["末班车后无热水供应", "休息室只有6个床位"])],
    "docx sections multi_unit parts_and_total raw_filename one_left_out other_unit", "131, 162 and 5.3万 are check-sums; one depot only says that it has reported", optional=["柳浦车队"])

# 0012
c.add("2024-12-05 10:45", ("人力资源部", "hr@hzgj.example"), "关于做好冬季劳保用品发放的通知", [html("""
<p>各分公司、车队、场站：</p><p>2024年冬季劳保用品已到库。其中防滑链手套1200副、棉帽860顶，驾驶员每人1套，请各单位于12月10日前派人到总库领取。一车队88套、二车队70套、十二车队86套。</p><p>请各单位同时检修取暖设备，排查隐患。</p><p>人力资源部　2024年12月5日</p>
""")], [], "not_report notice figures", "a notice of another office that names depots, numbers and the campaign's words")
