"""The letters of grid from the first week to the middle of July. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import attach, book, enclosed, entry, form, grid, html, letter, paper, text, told
from grid_base import W1, W2, c

# 0001
QIN = "7月4日夜里河沙线3号台区跳闸，老师傅秦有余刚从医院陪护回来，二话没说背起工具就走，凌晨两点恢复送电后才想起晚饭还没吃。"
HEKOU = f"""
市公司保供电办公室：
　　入伏前的这一周闷热少雨，河口所全体同志克服线路长、人手紧的困难，认真落实县公司部署。现将7月1日至7月7日保供电工作情况报告如下，不当之处请指正。
　　一、设备方面。本周共巡视线路86.4公里，其中10千伏54.4公里、低压32公里；发现各类缺陷23处，当周消缺21处，其余2处须停电处理，已报县公司安排。更换变压器2台，均为200千伏安。河沙线特巡已于7月5日全部完成。
　　二、抢修方面。接到报修电话57个，实际抢修14次，到场及时率92.9%，去年同期为90.5%。
　　三、队伍和物资。一周投入人员168人次（外协单位的11人次未计）。所里现有应急发电机3台，县公司答应下周再调拨1台。物资支出1.27万元。值班负责人孟长顺，副班汤小满。
　　四、负荷和客户。本周最高负荷1.86万千瓦，出现在7月4日21时，尚未超过历史最高的1.92万千瓦。走访客户46户，其中敬老院2家。
　　五、主要措施：夜间特巡、红外测温、树障清理。
　　六、典型事例：{QIN}
　　七、存在问题。一是河沙线树线矛盾突出，果农不同意修剪；二是所里的绝缘斗臂车送修未回。
　　　　　　　　　　　　河口供电所
　　　　　　　　　　　　2024年7月8日
"""
c.add("2024-07-08 08:47", ("河口所办公室", "hekou@szgd.example"), "河口供电所保供电周报（7月1日—7日）", [text(HEKOU, "gb18030")], [told(
    "河口供电所", period=W1, patrol_km=86.4, defects_fixed=21, transformers=2, repairs=14, on_time_rate=92.9, crew=168, generators=3, peak_load=1.86, visits=46,
    spending_cny=12700, finished_on="2024-07-05", duty_leader="孟长顺", measures=["夜间特巡", "红外测温", "树障清理"], deeds=[entry("秦有余", QIN)],
    problems=["河沙线树线矛盾突出，果农不同意修剪", "所里的绝缘斗臂车送修未回"])],
    "plain prose official parts_and_total last_year plan deeds wan gb18030", "parts of the length, 23 found, 57 calls, last year's rate, 11 of another firm, 1 generator promised, the record load, 2 homes, the deputy on duty")

# 0002
c.add("2024-07-08 09:15", ("", "mengjie_711@post.example"), "金桥所", [text("""
金桥所7.1-7.7：巡线36.5km，消缺4，抢修5回，到场及时率100%，出动31人次，最高负荷0.92万千瓦。变压器没换。值班负责人孟洁

发自我的手机
""", "utf-8", "8bit")], [told(
    "金桥供电所", period=W1, patrol_km=36.5, defects_fixed=4, repairs=5, on_time_rate=100, crew=31, peak_load=0.92, duty_leader="孟洁", maybe={"transformers": 0})],
    "plain short phone private_sender no_units utf-8 8bit", "no transformer was changed: some would write 0, some nothing")

# 0003
c.add("2024-07-08 09:52", ("乐安", "qingshi@szgd.example"), "问一下统计口径", [text("""
闵秘书好：跟河口所一起巡的那12公里算他们的还是算我们的？另外应急发电机是不是把借来的2台也算进去？等您回话我们再填。青石所乐安
""", "gb2312", "quoted-printable")], [], "plain short question gb2312 qp", "12 km and 2 generators are asked about; nothing is reported")

# 0004
AN = book({"7.1-7.7": [
    ["安岭县供电公司迎峰度夏保供电周报汇总（2024年7月1日至7月7日）", *[None] * 12],
    ["序号", "供电所", "巡视里程（km）", "消缺（处）", "换变（台）", "抢修（次）", "及时率", "投入人力（人次）", "最大负荷（万kW）", "走访（户）", "支出（元）", "带班负责人", "备注"],
    [1, "龙潭", 58.2, 9, 1, 8, 0.875, 77, 1.06, 28, 4310, "皮定山", "另有2台变压器待换"],
    [2, "白鹭", 44, 12, 0, 5, 1, 59, 0.94, 35, 2786.5, "甘霖", None],
    [3, "高峰", 71.6, 15, "/", 11, 0.909, 93, 1.31, 40, None, "应平", "里程含山区步巡22公里"],
    ["合计", None, ("=SUM(C3:C5)", 173.8), ("=SUM(D3:D5)", 36), ("=SUM(E3:E5)", 1), ("=SUM(F3:F5)", 24), None, ("=SUM(H3:H5)", 229), None, ("=SUM(J3:J5)", 103),
     ("=SUM(K3:K5)", 7096.5), None, None]]},
    {"7.1-7.7": [(0, 0, 0, 12)]}, {("7.1-7.7", row, 6): "0.0%" for row in (2, 3, 4)})
c.add("2024-07-08 10:30", ("安岭县供电公司", "anling@szgd.example"), "安岭公司第一周报表", [
    text("办公室：三个所的周报见表，全县共消缺36处。\n商陆", "gb18030"), attach("安岭周报0701-0707.xlsx", AN, "rfc2047", "gb18030")], [
    told("龙潭供电所", period=W1, patrol_km=58.2, defects_fixed=9, transformers=1, repairs=8, on_time_rate=87.5, crew=77, peak_load=1.06, visits=28, spending_cny=4310, duty_leader="皮定山"),
    told("白鹭供电所", period=W1, patrol_km=44, defects_fixed=12, transformers=0, repairs=5, on_time_rate=100, crew=59, peak_load=0.94, visits=35, spending_cny=2786.5, duty_leader="甘霖"),
    told("高峰供电所", period=W1, patrol_km=71.6, defects_fixed=15, repairs=11, on_time_rate=90.9, crew=93, peak_load=1.31, visits=40, duty_leader="应平")],
    "xlsx row_per_branch multi_unit short_names percent_cells formula_total remarks body_totals slash zero gb18030", "the last row and the cover are check-sums; 2 transformers to be changed and 22 km on foot stand in remarks")

# 0005
MEI = "<p>闵秘书：</p><p>梅湾公司7月1日到7月7日两个所的数如下，请审。</p>" + grid([
    ["指标", "单位", "城区所", "沙洲所", "两所合计"],
    ["巡线", "公里", "33.8", "62.5", "96.3"],
    ["发现缺陷", "处", "14", "10", "24"],
    ["消除缺陷", "处", "13", "7", "20"],
    ["变压器更换", "台", "3", "—", "3"],
    ["故障抢修", "次", "26", "9", "35"],
    ["到场及时率", "%", "96.2", "88.9", ""],
    ["出动人员", "人次", "184", "71", "255"],
    ["最高负荷", "万千瓦", "5.4", "1.15", ""],
    ["走访用户", "户", "120", "66", "186"],
    ["主要措施", "", "负荷转供；节电宣传", "砍青、夜巡", ""],
    ["值班领导", "", "席慕白", "楚江", ""],
    ["存在问题", "", "老旧小区配电房进水隐患未除", "无", ""]]) + "<p>梅湾市供电公司　宓云<br>7月8日</p>"
c.add("2024-07-08 11:04", ("宓云", "meiwan@szgd.example"), "梅湾两所周报", [html(MEI, "gb2312", "quoted-printable")], [
    told("梅湾城区供电所", period=W1, patrol_km=33.8, defects_fixed=13, transformers=3, repairs=26, on_time_rate=96.2, crew=184, peak_load=5.4, visits=120, duty_leader="席慕白",
         measures=["负荷转移", "用电宣传"], problems=["老旧小区配电房进水隐患未除"]),
    told("沙洲供电所", period=W1, patrol_km=62.5, defects_fixed=7, repairs=9, on_time_rate=88.9, crew=71, peak_load=1.15, visits=66, duty_leader="楚江", measures=["树障清理", "夜间特巡"])],
    "html body_table column_per_branch multi_unit units_column total dash wu gb2312 qp", "a column a station, the last column is a check-sum; defects found are no field")

# 0006
c.add("2024-07-08 11:06", ("营销服务中心", "yingxiao@szgd.example"), "自动回复：请各单位按时报送第一周保供电周报", [text("""
您好！我于7月8日至7月14日参加省公司营销培训，期间不能及时回复邮件。紧急事务请联系值班负责人郁金，电话138****0733。
—— 纪晓月　营销服务中心
""")], [], "plain auto_reply utf-8", "the days of absence look like a week of a report and a name stands after 值班负责人", more=[("Auto-Submitted", "auto-replied")])

# 0007
c.add("2024-07-08 12:20", ("老范", "laofan_line@post.example"), "一班", [text("""
上周巡了128公里，缺陷消掉9个，抢修3次都在半夜，出动74人次。顺手清了两处树障。变压器不归我们管。上上周那份您那边有了吧。
""", "gb18030", "8bit")], [told(
    "输电运检一班", patrol_km=128, defects_fixed=9, repairs=3, crew=74, measures=["树障清理"])],
    "plain short private_sender nickname number_name period_null gb18030 8bit", "the unit is told only by its number, the week without dates")

# 0008
SHEN = "抢修员沈阿满在老街改造工地连续蹲守三天，每晚收工前把临时线路查一遍，街坊送来的西瓜他都转给了值班的保安。"
CHENGNAN = paper(("t", "澍州供电公司迎峰度夏保供电周报表"), form([
    ["填报单位", "城南供电所", None, "统计周期", "2024年7月8日—7月14日"],
    ["运\n维\n检\n修", "巡视线路（公里）", "42.8", "消缺数（处）", "17"],
    [None, "更换变压器（台）", "/", "抢修次数（次）", "22"],
    [None, "到场及时率（%）", "95.5", "特巡完成日期", "7月12日"],
    ["力\n量\n投\n入", "投入人员（人次）", "205", "应急发电机（台）", "4（含租用1台）"],
    [None, "物资支出（元）", "23,650.00", "值班负责人", "卞秋生"],
    ["客\n户", "走访客户（户）", "88", "最高负荷（万千瓦）", "3.05"],
    ["措\n施", "☑夜间特巡　□错峰用电　☑发电车值守　□树障清理　☑用电宣传", None, None, None],
    ["事\n例", SHEN, None, None, None],
    ["问\n题", "1.新建小区临时用电转正手续慢；\n2.地下配电室抽湿机坏了两台。", None, None, None],
    ["填表人", "戚小雨", "138****0734", "审核人", "卞秋生"]],
    [((0, 1), (0, 2)), ((1, 0), (3, 0)), ((4, 0), (5, 0)), ((7, 1), (7, 4)), ((8, 1), (8, 4)), ((9, 1), (9, 4))]),
    "注：更换变压器只填公用变压器；到场及时率低于95%的，请另附说明。")
c.add("2024-07-15 08:31", ("城南供电所", "chengnan@szgd.example"), "第二周", [
    text("周报表附后，请查收。", "gb18030"), attach("城南所周报表.docx", CHENGNAN, "rfc2231", "gb18030")], [told(
    "城南供电所", period=W2, patrol_km=42.8, defects_fixed=17, repairs=22, on_time_rate=95.5, crew=205, generators=4, peak_load=3.05, visits=88, spending_cny=23650,
    finished_on="2024-07-12", duty_leader="卞秋生", measures=["夜间特巡", "发电车值守", "用电宣传"], deeds=[entry("沈阿满", SHEN)],
    problems=["新建小区临时用电转正手续慢", "地下配电室抽湿机坏了两台"])],
    "docx form vertical_labels merged_cells checkbox slash instruction deeds gb18030 rfc2231", "the column of labels is written downwards; 1 hired among 4, two broken machines, the note's 95%")

# 0009
GUO = "青石供电所员工郭小舟连续三个晚上守在石门台区，白天照常巡线。12日深夜他发现接头温度异常，当即申请转供，避免了一次大面积停电。村民说，屋里的风扇没停过，原来是有人替他们熬着。"
DUI = "河口供电所共产党员服务队得知渡口卫生室的冷藏柜电源不稳，连夜为其架设专用线路，并留下1台发电机备用，保住了一批疫苗。"
YUNZE = paper(
    ("t", "云泽县供电公司关于迎峰度夏保供电工作情况的报告"), ("t", "（2024年7月8日—14日）"), "市公司保供电办公室：",
    "7月8日至14日，受持续晴热天气影响，全县连续六天最高气温超过37℃，11日、13日两次出现雷暴大风。公司上下按照市公司统一部署，坚持领导带班、所站联动，全县电网运行平稳，未发生人员责任事故。现将有关情况报告如下。",
    ("h", "一、电网运行"),
    "本周全县最高负荷82.5兆瓦，出现在7月12日21时03分，比上周高6.1兆瓦，距2022年的历史最高纪录91兆瓦尚有一段距离。全周用电量1146万千瓦时，同比增长7.3%。",
    ("h", "二、主要工作"),
    "（一）巡视消缺。全公司共巡视线路312公里，其中河口所90.5公里、下河口所74.5公里、青石所147公里。排查缺陷66处，已消除缺陷58处，余下8处列入月度计划。更换变压器5台，其中增容3台，下周还要更换4台。全部特巡任务于7月13日完成（特巡完成日期以此为准）。",
    "（二）故障抢修。全周抢修41次，到场及时率97.6%，平均到场时间32分钟，较考核要求快13分钟。13日大风造成10千伏线路跳闸4条次，当天全部恢复。",
    "（三）力量和物资。一周投入人员640余人次，其中机关下沉55人次。新添应急发电机2台，全公司应急发电机达到11台。物资支出18.35万元，6月以来累计支出46.2万元。本周值班负责人：樊一舟。",
    "（四）降温保供措施。对河沙线等3条重载线路实施负荷转供，对112处接头进行红外测温，引导8家砖厂错峰用电。树障清理因果园采摘暂缓，计划8月再做。",
    "（五）客户服务。走访客户203户，其中企业61户、养殖户42户、居民100户，开展集市用电宣传2场，发放折页1500份。",
    ("h", "三、典型事例"), GUO, DUI,
    ("h", "四、存在问题"),
    "一是山区线路设备老化，青石片区仍有26公里裸导线。二是抢修人员年龄偏大，夜间登高作业力量不足。三是部分养殖户自备电源管理不规范，存在倒送电风险。",
    ("h", "五、下步打算"),
    "一是加快裸导线改造，力争8月底前完成10公里。二是组织抢修技能比武1次。三是联合乡镇开展自备电源检查，计划走访养殖户80户。", "云泽县供电公司", "2024年7月15日")
c.add("2024-07-15 09:40", ("云泽公司综合室", "yunze@szgd.example"), "云泽县供电公司保供电工作报告", [
    text("办公室：我公司上周报告（盖章件另寄）见附件。", "gb2312"), attach("关于迎峰度夏保供电工作情况的报告.docx", YUNZE, "rfc2047", "gb2312")], [told(
    "云泽县供电公司", period=W2, patrol_km=312, defects_fixed=58, transformers=5, repairs=41, on_time_rate=97.6, crew=640, generators=11, peak_load=8.25, visits=203,
    spending_cny=183500, finished_on="2024-07-13", duty_leader="樊一舟", measures=["负荷转移", "红外测温", "错峰用电"], maybe={"measures": ["用电宣传"]},
    deeds=[entry("郭小舟", GUO), entry("河口供电所共产党员服务队", DUI)],
    problems=["山区线路设备老化，青石片区仍有26公里裸导线", "抢修人员年龄偏大，夜间登高作业力量不足", "部分养殖户自备电源管理不规范，存在倒送电风险"])],
    "docx prose headings long committee parts_and_total megawatt stock_rise plan cumulative last_period approx wan deeds deeds_org gb2312",
    "the county is the reporter, its stations are parts; 66 found, 4 to come, the sum since June, the clearing put off, plans of part five; 82.5 MW are 8.25; the two talks stand outside the paragraph of measures")

# 0010
c.add("2024-07-15 10:12", ("鲍一鸣", "daidian@szgd.example"), "零报告", [text("""
7月8日至7月14日连续雷雨预警，带电班没有出过任务，零报告。
""")], [told("带电作业班", "nil", W2)], "plain short nil utf-8", "no field")

# 0011
c.add("2024-07-15 10:25", ("河口所办公室", "hekou@szgd.example"), "更正第一周两个数", [text("""
河口所上次报的走访客户不是46户，是64户；物资支出1.27万元应为1.72万元。其余不变，抱歉。
""", "gb18030")], [told("河口供电所", "correction", visits=64, spending_cny=17200)],
    "plain short correction old_and_new_values wan period_null gb18030", "the old values stand beside the new ones")

# 0012
INNER = letter("2024-07-15 08:02", ("古月明", "gangqu@szgd.example"), ("东浦公司运检部", "dongpu@szgd.example"), "港区所0708-0714", [text("""
东浦公司运检部：
港区所7月8日—14日情况：
1.巡视线路：27.3公里
2.消缺：6处（另有3处列入停电计划）
3.更换变压器：0台
4.抢修：8次，其中冷链园区2次
5.到场及时率：100%
6.投入人员：90余人次
7.应急发电机：2台
8.最高负荷：4.6万千瓦（7月11日14时15分）
9.走访客户：19户，都是企业
10.物资支出：叁仟贰佰元整
11.值班负责人：古月明
12.措施：错峰用电、发电车值守（发电车1辆，市公司支援）
13.存在问题：无
""", "gb18030")], "grid inner 12", charset="gb18030")
c.add("2024-07-15 11:18", ("东浦区供电公司", "dongpu@szgd.example"), "转发：港区所0708-0714", [
    text("港区所周报转上，该所内网邮箱暂时不能外发。城南所已直报，金桥所今天下午报。\n东浦公司运检部　蓝天明", "gb18030"), enclosed(INNER)], [told(
    "港区供电所", period=W2, patrol_km=27.3, defects_fixed=6, transformers=0, repairs=8, on_time_rate=100, crew=90, generators=2, peak_load=4.6, visits=19, spending_cny=3200,
    duty_leader="古月明", measures=["错峰用电", "发电车值守"])],
    "forward rfc822 numbered_list forwarder_not_unit approx daxie_money zero wu gb18030", "3 more planned, 2 of 8, one vehicle lent by the city")
