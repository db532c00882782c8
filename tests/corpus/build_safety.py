#!/usr/bin/env python3
"""Writes tests/corpus/safety: the letters of an autumn safety inspection and their gold."""
from datetime import date

from build_tools import Corpus, alternative, archive, attach, book, entry, form, html, leaf, paper, text, told

CUT = ("2023-10-01", "2023-10-25")  # the usual span of the October reports
OCT, Q3 = ("2023-10-01", "2023-10-31"), ("2023-07-01", "2023-09-30")
BOX = ("安全生产监督部", "anjian@cpsr.example")
c = Corpus("safety", BOX, opened=True)

# 0001
C1 = "滤池班班长郝长庚自制一根带刻度的探杆，不下池就能查清滤板松动，本次一人报出隐患9项，其中3项历次检查都没有看到。班里6名同事跟着他学会了这一手。"
ERSHUI = paper(
    ("t", "第二水厂关于开展秋季安全生产和消防安全大检查情况的报告"),
    "集团安全生产监督部：",
    "根据《关于开展秋季安全生产和消防安全大检查的通知》（澄水安〔2023〕15号）和《中华人民共和国安全生产法》第四十一条的要求，我厂自10月1日至10月25日对全厂生产区、加氯间、送水泵房和110千伏专线变电所进行了全面检查，现将有关情况报告如下。",
    ("h", "一、组织检查情况"),
    "厂长闵怀舟任总指挥，副厂长谷雨辰带队，从工艺、机电、保卫等6个班组抽调骨干，组成检查组4个，共检查场所37处，出动检查人员112人次（9月份为86人次，去年同期70人次）。重点检查了液氯库等危险化学品储存部位、配电室用电安全、消防设施，以及送水泵房行车等特种设备。其间对照GB 50140—2005《建筑灭火器配置设计规范》逐具核对灭火器216具，更换失效的23具。",
    ("h", "二、隐患排查整改情况"),
    "共排查隐患35项，其中一般隐患33项、重大隐患2项，比9月份的41项减少6项，环比下降14.6%。已整改31项，整改率88.6%，其余4项均已落实责任人和期限，计划11月15日前完成整改。2项重大隐患分别是3号泵站高压柜五防闭锁失灵和2#采暖锅炉安全阀超期未校，均已先行停用、专人看护。整改投入资金12.86万元，另有滤池栏杆改造所需8万元已列入明年预算。全厂未发生停产停业情况。",
    ("h", "三、演练培训和生产运行情况"),
    "10月12日组织液氯泄漏应急演练1场，10月20日组织反恐防暴演练1场，合计开展应急演练2场；举办安全培训3期，培训143人次，其中外委施工人员27人次。检查期间供水量286.4万立方米，较9月同期的301.7万立方米有所回落；用电量61.25万千瓦时，平均每天2.45万千瓦时。",
    ("h", "四、典型做法"),
    C1,
    ("h", "五、存在问题"),
    "一是部分老旧配电箱未装漏电保护器；二是夜班人员操作气体报警器不熟练；三是外委队伍流动性大，入厂教育有走过场的现象。",
    ("h", "六、下一步措施"),
    "一是对剩余4项隐患挂牌督办，逐项销号；二是11月份组织一次夜间盲演；三是修订外委队伍入厂教育办法，考试不及格的不得进场。",
    "第二水厂", "2023年10月26日")
c.add("2023-10-26 08:52", ("二水厂办公室", "sc2@cpsr.example"), "二水厂10月份大检查报告", [
    text("于老师：\n　　我厂10月份大检查报告见附件，请审阅。", "gb2312"), attach("第二水厂10月份大检查报告.docx", ERSHUI, charset="gb2312")], [told(
    "自来水公司第二水厂", period=CUT, places=37, teams=4, inspectors=112, hazards_found=35, hazards_fixed=31, fix_rate=88.6, major_hazards=2, invested_cny=128600, drills=2,
    trained=143, water=286.4, power=61.25, leader="谷雨辰", focus=["危化品", "用电安全", "消防设施", "特种设备"], practices=[entry("郝长庚", C1)],
    problems=["部分老旧配电箱未装漏电保护器", "夜班人员操作气体报警器不熟练", "外委队伍流动性大，入厂教育有走过场的现象"],
    next_steps=["对剩余4项隐患挂牌督办，逐项销号", "11月份组织一次夜间盲演", "修订外委队伍入厂教育办法，考试不及格的不得进场"],
    alt={"leader": ["副厂长谷雨辰"]}, maybe={"shutdowns": 0, "finished_on": "2023-10-25"})],
    "docx prose headings long parts_and_total last_period last_year planned denied standard_numbers facility_numbers text_field entries gb2312",
    "formal report: figures of September and of last year, planned money, a standard, a law, a document number, 110千伏, 3号泵站 and 2#锅炉 beside the values; two leaders, one of them 带队")

# 0002
c.add("2023-10-26 09:17", ("一鸣惊人", "zym1212@qq.example"), "回复", [text("""
于老师,12号加压站十月份(10.1-10.25)的:查了9处,出动18人次,隐患7项改了6项,整改率85.7%,没有重大隐患,演练1场,培训14人次,用电9.6万度,上个月是10.3。带队的是訾一鸣
变压器渗油那个得等供电局,月底前弄不完

发自我的iPhone
""", cte="quoted-printable")], [told(
    "自来水公司第十二加压站", period=CUT, places=9, inspectors=18, hazards_found=7, hazards_fixed=6, fix_rate=85.7, drills=1, trained=14, power=9.6, leader="訾一鸣",
    maybe={"major_hazards": 0, "problems": ["变压器渗油那个得等供电局,月底前弄不完"]})],
    "plain phone informal short halfwidth_punct private_sender unit_alias number_script denied last_period wan", "typed on a phone; the station by its number in digits; last month's figure has no unit; 万度")

# 0003
CB = [
    ["城北热源厂安全生产和消防安全大检查统计表", None, None, None, None, None, None],
    ["序号", "项目", "单位", "9月", "10月", "9—10月累计", "备注"],
    [1, "检查场所", "处", 42, 51, ("=D3+E3", 93), ""],
    [2, "检查组", "个", 3, 4, "—", ""],
    [3, "出动检查人员", "人次", 96, 128, ("=D5+E5", 224), "含夜查32人次"],
    [4, "查出隐患", "项", 27, 32, ("=D6+E6", 59), ""],
    [5, "已整改", "项", 25, 27, ("=D7+E7", 52), "余5项在11月整改"],
    [6, "整改率", "%", 0.926, 0.844, 0.881, ""],
    [7, "其中：重大隐患", "项", 1, 0, ("=D9+E9", 1), "9月的1项已销号"],
    [8, "停产停业", "家", "/", "/", "/", ""],
    [9, "整改投入资金", "万元", 6.5, 8.24, ("=D11+E11", 14.74), ""],
    [10, "应急演练", "场", 1, 2, ("=D12+E12", 3), "11月拟再练1场"],
    [11, "培训人数", "人次", 60, "105", 165, ""],
    [12, "用电量", "万千瓦时", 38.2, 146.75, ("=D14+E14", 184.95), "10月试供热"],
    [13, "检查完成日期", "", date(2023, 9, 27), date(2023, 10, 24), "", ""],
    [14, "带队领导", "", "晁望北", "沙如雪", "", "10月起调整"],
    [15, "检查重点", "☑特种设备　☑用电安全　□危险化学品　☑消防设施　□有限空间　□动火作业", None, None, None, None],
    [16, "存在问题", "（1）2#锅炉省煤器人孔门漏灰；（2）输煤栈桥积粉清扫不及时。", None, None, None, None],
    [17, "下一步措施", "（1）点火前完成人孔门密封更换；（2）栈桥每班清扫两次，留影像备查。", None, None, None, None],
]
c.add("2023-11-01 10:30", ("城北热源厂", "cbc@cpsr.example"), "城北厂2023年10月统计表", [
    text("10月统计表附后。\n城北热源厂", "gbk", "quoted-printable"),
    attach("城北厂10月.xlsx", book({"统计表": CB}, {"统计表": [(0, 0, 0, 6), *((r, 2, r, 6) for r in (16, 17, 18))]}, {("统计表", 7, k): "0.0%" for k in (3, 4, 5)}), "rfc2231", "gbk")], [told(
    "热力公司城北热源厂", period=OCT, places=51, teams=4, inspectors=128, hazards_found=32, hazards_fixed=27, fix_rate=84.4, major_hazards=0, invested_cny=82400, drills=2, trained=105,
    power=146.75, finished_on="2023-10-24", leader="沙如雪", focus=["特种设备", "用电安全", "消防设施"],
    problems=["2#锅炉省煤器人孔门漏灰", "输煤栈桥积粉清扫不及时"], next_steps=["点火前完成人孔门密封更换", "栈桥每班清扫两次，留影像备查"])],
    "xlsx table last_period cumulative_vs_period formula_total merged_cells checkbox zero slash percent_cell date_cell text_numbers measure_in_column rfc2231 gbk qp",
    "one row a figure, columns for September, October and both together; remarks with figures of their own; the leader changed between the months")

# 0004
c.add("2023-11-01 11:02", ("热网维修", "rwwx@cpsr.example"), "请问几个口径", [text("""
于老师您好：
　　我们正在填10月份大检查的表，有几处拿不准，请您指点：
　　1. “检查场所数”是按换热站算还是按小区算？我们10月查了26处换热站，涉及31个小区。
　　2. 外包保温队被我们停了两天工，“停产停业数”填1家还是不填？
　　3. 隐患12项里有2项是供电公司的，算不算排查隐患数？
　　4. 整改投入资金要不要把设备大修的40多万元算进去？
　　麻烦尽快答复，等您回了我们再正式上报。
　　　　　　　　　　　　　　　　　　热网维修中心　郁离　0466-0000715
""", "gb18030")], [], "not_report question plain gb18030 quoted_figures", "asks how to count, with the figures still in question; the report is yet to come")

# 0005
SHUIZHI = paper(("t", "安全生产和消防安全大检查情况统计表"), ("t", "（统计时段：2023年10月1日—10月25日）"), form([
    ["填报单位", "水质检测中心", "填报日期", "2023年11月1日", "填报人", "步青禾"],
    ["检查场所（处）", "１４", "检查组（个）", "２", "出动人员（人次）", "２６"],
    ["排查隐患（项）", "9", "已整改（项）", "8", "整改率", "88.9%"],
    ["重大隐患（项）", "0", "停产停业（家）", "/", "整改投入资金（元）", "叁万捌仟陆佰元整"],
    ["应急演练（场）", "1", "培训人数（人次）", "—", "用电量（万千瓦时）", "2.15"],
    ["带队领导", "阳子墨", "检查完成日期", "10月24日", "整改责任人", "步青禾"],
    ["检查重点", "☑危险化学品　☑用电安全　□特种设备　□有限空间　☑消防设施　□人员密集场所", "", "", "", ""],
    ["典型做法", "无", "", "", "", ""],
    ["存在问题", "1．剧毒试剂柜两把钥匙由一人保管；2．气瓶间风机噪声大，常被人关停。", "", "", "", ""],
    ["下一步措施", "1．换装双人密码锁；2．风机加消声器，并与可燃气体报警器联锁。", "", "", "", ""],
], [((r, 1), (r, 5)) for r in (6, 7, 8, 9)]), "注：整改率=已整改÷排查隐患×100%；重大隐患按《重大事故隐患判定标准》（2017年第4号公告）判定；11月5日17时前报送。")
c.add("2023-11-01 14:20", ("步青禾", "szzx@cpsr.example"), "水质中心统计表", [
    html("<p>安监部：</p><p>水质中心10月统计表见附件。</p>", "utf-8", "quoted-printable"), attach("水质中心统计表.docx", SHUIZHI)], [told(
    "自来水公司水质检测中心", period=CUT, places=14, teams=2, inspectors=26, hazards_found=9, hazards_fixed=8, fix_rate=88.9, major_hazards=0, invested_cny=38600, drills=1, power=2.15,
    finished_on="2023-10-24", leader="阳子墨", focus=["危化品", "用电安全", "消防设施"],
    problems=["剧毒试剂柜两把钥匙由一人保管", "气瓶间风机噪声大，常被人关停"], next_steps=["换装双人密码锁", "风机加消声器，并与可燃气体报警器联锁"])],
    "docx table six_columns merged_cells checkbox daxie_money fullwidth_digits zero slash dash wu note_below text_field html qp",
    "the official form, three pairs a row; money in 大写 under a header in 元; 填报人, 整改责任人 and 带队领导 are three people; the note below is not data")

# 0006
C6 = ["污泥脱水车间把厂区划成红、黄、绿三色作业区，外来施工人员进哪个区就戴哪种颜色的帽子，串区一眼能看出来。推行两周，纠正串区11人次。",
      "鼓风机房值班员仉小满发现2号风机基础螺栓松动后没有等检修，先停机再报告，避免了一次设备事故，厂里奖励她500元。"]
CDWS = f"""<h3 style="text-align:center">城东污水处理厂秋季安全生产和消防安全大检查工作总结</h3>
<p>按照集团统一部署，城东污水处理厂在10月上旬集中开展了安全生产和消防安全大检查，全厂职工人人上手、班班过关。现将情况总结如下：</p>
<p><b>一、主要情况</b></p>
<p>（一）检查力量。这次检查由厂长鄂秋水带队，下设有限空间、电气、消防三个检查组，十天里出动检查人员七十五人次，走遍提升泵房、曝气池、脱泥间、污泥料仓等29处检查点位。检查内容：有限空间、用电安全、危险化学品、消防设施。</p>
<p>（二）隐患排查。查出有限空间类隐患11项、用电类8项、消防类4项、药剂储存类2项，到10日全部整改完毕。没有查出重大隐患，也没有因隐患停产停业。上半年两次检查共查出隐患43项，这次明显减少，说明日常管理正在见效。</p>
<p>（三）投入和演练。更换四合一气体检测仪、三脚架救援装置等共投入资金6万余元（上半年同类支出4.8万元）；在3号进水泵房组织硫化氢中毒救援演练1场，参演42人；请设计院和消防救援站授课两次，参训人员118人次。</p>
<p>（四）运行情况。上旬处理污水98.5万立方米，用电量21.7万千瓦时，比9月下旬多0.9万千瓦时，出水全部达到GB 18918一级A标准。</p>
<p><b>二、典型做法</b></p>
<p>1.污泥脱水车间</p><p>{C6[0]}</p><p>2.仉小满</p><p>{C6[1]}</p>
<p><b>三、存在问题</b></p>
<p>部分检查井盖是复合材料的，长期受腐蚀气体侵蚀，强度下降。</p>
<p><b>四、下一步措施</b></p>
<p>①对全厂46座检查井井盖逐一编号、敲击检测；②11月底前把生物除臭间的普通开关换成防爆型；③把气体检测仪的校验周期由一年缩短为半年。</p>
<p style="text-align:right">城东污水处理厂<br>2023年10月12日</p>"""
c.add("2023-11-01 15:33", ("鄂秋水", "cdws@cpsr.example"), "城东污水厂总结（补发）", [html(CDWS, "gb2312")], [told(
    "排水公司城东污水处理厂", period=("2023-10-01", "2023-10-10"), places=29, teams=3, inspectors=75, hazards_found=25, invested_cny=60000, drills=1, trained=118, power=21.7, leader="鄂秋水",
    focus=["有限空间", "用电安全", "危化品", "消防设施"], practices=[entry("污泥脱水车间", C6[0]), entry("仉小满", C6[1])],
    problems=["部分检查井盖是复合材料的，长期受腐蚀气体侵蚀，强度下降"],
    next_steps=["对全厂46座检查井井盖逐一编号、敲击检测", "11月底前把生物除臭间的普通开关换成防爆型", "把气体检测仪的校验周期由一年缩短为半年"],
    alt={"leader": ["厂长鄂秋水"]}, maybe={"hazards_fixed": 25, "fix_rate": 100, "major_hazards": 0, "shutdowns": 0, "finished_on": "2023-10-10"})],
    "html body_only prose headings long ten_days sum_of_kinds all_of chinese_numerals approx wan denied half_year entries other_quantity gb2312",
    "10月上旬; four kinds of hazards without a total, 全部整改; three groups told by their names; sewage treated is not water supplied; names of the practices stand as headings")

# 0007
RL = [
    ["热力公司所属单位安全生产大检查汇总表（2023年10月1日至10月25日）", *[None] * 12],
    ["单位", "检查情况", None, None, "隐患（项）", None, None, None, "投入资金（万元）", "培训（人次）", "用电量（万度）", "带队领导", "完成日期"],
    [None, "场所（处）", "检查组（个）", "人员（人次）", "排查", "已整改", "整改率", "其中重大", *[None] * 5],
    ["东片所", 31, 3, 64, 22, 20, 0.909, 0, 3.6, 48, "12.4", "单于宁", date(2023, 10, 22)],
    ["西片所", 28, 2, "约50", 19, 19, 1, "/", 2.05, "—", 11.85, "厍文渊", date(2023, 10, 24)],
    ["热网维修", 26, 2, 40, 12, 10, 0.833, 1, "", 55, 1.2, "郁离", date(2023, 10, 25)],
    ["城南厂", 45, 4, 118, 33, 28, 0.848, 1, "15.30", 96, 132.6, "年有余", date(2023, 10, 25)],
    ["合计", ("=SUM(B4:B7)", 130), ("=SUM(C4:C7)", 11), 272, ("=SUM(E4:E7)", 86), ("=SUM(F4:F7)", 77), 0.895, ("=SUM(H4:H7)", 2), 20.95, ("=SUM(J4:J7)", 199), 158.05, "", ""],
    ["说明：城北厂单独上报；用电量按电业局10月25日抄表数。", *[None] * 12],
]
R = "热力公司"
c.add("2023-11-01 16:21", ("热力公司安环部", "rlgs@cpsr.example"), "热力公司四家单位汇总表", [
    text("东片所、西片所、热网维修、城南厂的数都在表里，合计查出隐患86项，已整改77项。城北厂自己报。", "utf-8", "8bit"),
    attach("热力公司汇总.xlsx", book({"汇总": RL}, {"汇总": [(0, 0, 0, 12), (1, 0, 2, 0), (1, 1, 1, 3), (1, 4, 1, 7), *((1, k, 2, k) for k in range(8, 13)), (8, 0, 8, 12)]},
                                    {("汇总", r, 6): "0.0%" for r in range(3, 8)} | {("汇总", r, 12): "m月d日" for r in range(3, 7)}), "rfc2231")], [
    told(R + "东片换热站管理所", period=CUT, places=31, teams=3, inspectors=64, hazards_found=22, hazards_fixed=20, fix_rate=90.9, major_hazards=0, invested_cny=36000, trained=48, power=12.4,
         leader="单于宁", finished_on="2023-10-22"),
    told(R + "西片换热站管理所", period=CUT, places=28, teams=2, inspectors=50, hazards_found=19, hazards_fixed=19, fix_rate=100, invested_cny=20500, power=11.85, leader="厍文渊",
         finished_on="2023-10-24"),
    told(R + "热网维修中心", period=CUT, places=26, teams=2, inspectors=40, hazards_found=12, hazards_fixed=10, fix_rate=83.3, major_hazards=1, trained=55, power=1.2, leader="郁离",
         finished_on="2023-10-25"),
    told(R + "城南热源厂", period=CUT, places=45, teams=4, inspectors=118, hazards_found=33, hazards_fixed=28, fix_rate=84.8, major_hazards=1, invested_cny=153000, trained=96, power=132.6,
         leader="年有余", finished_on="2023-10-25")],
    "xlsx row_per_unit multi_unit two_level_header merged_cells measure_in_header wan formula_total text_numbers percent_cell date_cell zero slash dash blanks approx rfc2231 8bit",
    "a row per unit under short names, header over two merged rows with measures and 万元; a number stored as text; 合计 row and the cover's totals are check-sums; a remark below names a fifth unit")

# 0008
c.add("2023-11-02 09:05", ("一鸣惊人", "zym1212@qq.example"), "Re: 回复：大检查数据核对", [text("""
于老师，核对过了，隐患少数了一项，应为8项，已整改还是6项，整改率更正为75%。其他不变。
十二加压站 訾一鸣

------------------ 原始邮件 ------------------
发件人: "安全生产监督部" <anjian@cpsr.example>
发送时间: 2023年11月2日(星期四) 上午8:30
收件人: "一鸣惊人" <zym1212@qq.example>
主题: 回复：大检查数据核对

訾站长：你站上报的隐患7项、整改6项，整改率85.7%，与现场复核的台账对不上（台账为8项），请核实后回复。另外第二加压站说你们两站还要联合报一次，请一并说明。
""", "gb18030", "quoted-printable")], [told("自来水公司第十二加压站", "correction", hazards_found=8, fix_rate=75, maybe={"hazards_fixed": 6})],
    "plain correction partial quoted_history period_null private_sender old_and_new_values short informal qp",
    "two figures restated, one confirmed; below it the office's letter quotes the old ones and names another station")

# 0009
AD = """<div style="font-size:15px"><p><b>安全生产大检查，您准备好了吗？</b></p>
<p>尊敬的各水厂、热源厂领导：2023年秋季安全生产和消防安全大检查已全面展开！据统计，去年全省共排查隐患126万项，整改率98.7%，因消防设施不合格停产停业的企业达3,200家。</p>
<p>恒盾安防提供隐患排查一站式服务：<br>★ 持证检查人员36人，可组成检查组8个，3天完成100处场所检查；<br>★ 应急演练策划每场2980元起，安全培训每人次58元；
<br>★ 干粉灭火器、消火栓、四合一气体检测仪，10月31日前下单满5万元减6000元。</p>
<p>某供水公司使用我司服务后，排查隐患52项，已整改52项，整改率100%！</p><p>热线：400-000-0700　恒盾安防科技</p></div>"""
c.add("2023-11-02 10:10", ("恒盾安防", "sales@hengdun.example"), "【大检查必备】隐患排查整改一站式服务", [html(AD, "gbk", "quoted-printable")], [],
    "not_report advertisement html gbk qp", "a safety firm's advertisement, full of the campaign's words and of figures", charset="gbk")

# 0010
SAN = leaf([
    "澄浦自来水有限公司第三水厂",
    "2023年第三季度安全生产和消防安全检查工作总结",
    "",
    "集团安全生产监督部：",
    "    第三季度，我厂认真落实安委办〔2023〕8号文件和集团防汛、防高温工作要求，",
    "先后组织汛期、高温季节和“两节”前三轮检查，厂区继续保持全年无事故。现将主要",
    "情况总结如下：",
    "    一、检查开展情况。三季度共出动检查人员1,206人次，比二季度的1,158人次",
    "增加48人次；检查场所由二季度的88处增至96处；设检查组5个，其中夜查组2个。",
    "三轮检查均由厂长田七月带队，全部检查于9月28",
    "日完成。",
    "    二、隐患整改情况。季度内排查隐患65项，其中一般隐患64项、重大隐患1项；",
    "已整改62项，整改率95.4%（二季度为92.0%），未整改的3项集中在3#滤池和35千",
    "伏进线，需停水、停电配合，拟于四季度安排。今年以来累计排查隐患187项，整改",
    "181项。",
    "    三、投入和培训情况。购置消防器材4.2万元、电气线路改造18.6万元，两项合",
    "计投入资金22.8万元。开展防汛、液氯泄漏、人员落水应急演练各1场，合计3场，",
    "四季度计划再开展2场。培训班组长64人次、特种作业人员37人次、新进员工15人次。",
    "    四、生产情况。供水量1086.35万立方米，同比增长2.1%；用电量241.8",
    "万千瓦时，同比下降0.7%。",
    "    五、存在问题",
    "    （1）加氯间漏氯吸收装置碱液浓度偏低，补配不及时；",
    "    （2）厂外取水口距厂区4.5公里，巡查道路雨后难以通行；",
    "    （3）部分消防水带接口老化。",
    "    六、下一步措施",
    "    1.碱液每周测一次，低于10%立即补配；",
    "    2.申请在取水口加装高清摄像头2台；",
    "    3.结合冬季检修更换消防水带40盘。",
    "                                  第三水厂",
    "                                2023年10月8日",
], 11)
c.add("2023-11-02 11:44", ("三水厂", "sc3@cpsr.example"), "第三季度总结", [text("附件请查收，纸质件随后送。", "gb2312"), attach("三季度总结.pdf", SAN, charset="gb2312")], [told(
    "自来水公司第三水厂", period=Q3, places=96, teams=5, inspectors=1206, hazards_found=65, hazards_fixed=62, fix_rate=95.4, major_hazards=1, invested_cny=228000, drills=3, trained=116,
    water=1086.35, power=241.8, finished_on="2023-09-28", leader="田七月",
    problems=["加氯间漏氯吸收装置碱液浓度偏低，补配不及时", "厂外取水口距厂区4.5公里，巡查道路雨后难以通行", "部分消防水带接口老化"],
    next_steps=["碱液每周测一次，低于10%立即补配", "申请在取水口加装高清摄像头2台", "结合冬季检修更换消防水带40盘"], alt={"leader": ["厂长田七月"]},
    maybe={"focus": ["消防设施", "用电安全", "危化品"]})],
    "pdf text_pdf prose long quarter thousands from_to last_period cumulative parts_and_total parts_no_total planned facility_numbers date_across_lines gb2312",
    "a quarter; 由…增至; this year's cumulative figures; parts with a total, and trainees of three kinds without one; a date and a share cut by the end of a line")

# 0011
c.add("2023-11-02 14:31", ("尺寸心", "sbgs@cpsr.example"), "零报告", [html("""<div>于老师：</div><div>10月1日至25日我们整体搬迁、全员放假，没有开展检查，也没有发生安全事故，<b>零报告</b>。</div>
<div>原计划10月查的12处改到11月查。</div><div><br></div><div>水表公司 尺寸心</div>""", "gb2312", "quoted-printable")], [told(
    "澄浦水表检定有限公司", "nil", CUT, maybe={"places": 0})], "html body_only nil short planned denied gb2312 qp", "nil report; the 12 places are put off to November")

# 0012
C12 = "液氯库班长苌楚坚持每次换瓶前先点验三遍接口，几年来换瓶两千余次无一泄漏，厂里把他的做法写进了操作卡。"
ZLS = paper(
    ("t", "自来水公司关于转报部分单位安全生产大检查情况的函"),
    "集团安全生产监督部：",
    "现将第一水厂、管网所、营业处三家单位10月份检查情况转报如下。三家单位共检查场所89处，排查隐患47项，已整改40项。其他单位自行上报。",
    ("h", "（一）第一水厂"),
    "检查时段为10月1日至10月25日。厂里成立检查组3个，由厂长亓官亮带队，出动检查人员96人次，对滤池、清水库、液氯库、10千伏配电室等33处场所逐一过筛，重点检查危险化学品和用电安全两个方面。排查隐患21项（9月份24项），其中重大隐患1项；已整改18项，整改率85.7%，余下3项拟在11月10日前改完。投入资金玖万伍仟元。组织液氯泄漏演练1场、消防疏散演练2场。培训人数七十八人次。同期供水量约320万立方米，用电量70.4万千瓦时。",
    "典型做法：" + C12,
    "存在问题：1、清水库人孔加锁不全；2、应急照明蓄电池到期未换。",
    "下一步措施：1、11月上旬补齐锁具，钥匙归中控室；2、一次更换蓄电池60组。",
    ("h", "（二）管网所"),
    "2023.10.1—2023.10.25，我所检查阀门井、泵房和抢修现场共38处，检查组2个，出动人员五十余人次。发现隐患17项，整改完成14项，整改率82.4%，无重大隐患。有一支外包队伍无证动火，责令停工整顿1家，并处罚款5000元（罚款交公司财务，不算整改投入）。整改投入资金：2.36万元。有限空间救援应急演练1场，所内职工培训45人次。带队：薄言。主要问题：外包队伍的安全交底停留在纸面上。下步打算：对外包队伍实行“红黄牌”记分，满12分清退。",
    ("h", "（三）营业处"),
    "10月1日—25日，营业处对9个营业厅、7处代收点、2处仓库进行检查，共18处，检查组1个，出动检查人员22人次。发现隐患9项：电动自行车违规充电4项、灭火器失压3项、疏散指示灯不亮2项；已整改8项，整改率88.9%。演练没有单独组织，打算在11月9日消防宣传日开展疏散演练1场。培训人数：无。投入资金3,280元。检查完成日期：10月24日。带队领导：宓小鱼。",
    "澄浦自来水有限公司", "2023年11月2日")
Z = "自来水公司"
c.add("2023-11-02 15:40", ("自来水公司", "zls@cpsr.example"), "转报一水厂、管网所、营业处情况", [text("三家的情况合在一个文件里，请查收。", "gb18030"), attach("转报函.docx", ZLS, "raw", "gb18030")], [
    told(Z + "第一水厂", period=CUT, places=33, teams=3, inspectors=96, hazards_found=21, hazards_fixed=18, fix_rate=85.7, major_hazards=1, invested_cny=95000, drills=3, trained=78, water=320,
         power=70.4, leader="亓官亮", focus=["危化品", "用电安全"], practices=[entry("苌楚", C12)], problems=["清水库人孔加锁不全", "应急照明蓄电池到期未换"],
         next_steps=["11月上旬补齐锁具，钥匙归中控室", "一次更换蓄电池60组"], alt={"leader": ["厂长亓官亮"]}),
    told(Z + "管网管理所", period=CUT, places=38, teams=2, inspectors=50, hazards_found=17, hazards_fixed=14, fix_rate=82.4, shutdowns=1, invested_cny=23600, drills=1, trained=45, leader="薄言",
         problems=["外包队伍的安全交底停留在纸面上"], next_steps=["对外包队伍实行“红黄牌”记分，满12分清退"],
         maybe={"major_hazards": 0, "focus": ["有限空间", "动火作业"]}),
    told(Z + "营业收费处", period=CUT, places=18, teams=1, inspectors=22, hazards_found=9, hazards_fixed=8, fix_rate=88.9, invested_cny=3280, finished_on="2023-10-24", leader="宓小鱼",
         maybe={"drills": 0, "focus": ["消防设施", "人员密集", "用电安全"]})],
    "docx multi_unit one_file_many_units sections prose long body_totals parts_and_total kinds_summed daxie_money chinese_numerals approx fines planned denied wu thousands raw_filename gb18030",
    "three units under headings, each in its own habit; drills of two kinds without a total; a fine beside the investment; the opening's totals are check-sums", charset="gb18030")

# 0013
CX = paper(("t", "大检查情况登记表"), form([
    ["单位名称", "城西污水处理厂", "统计时间", "2023年10月1日至10月25日"],
    ["检查场所", "24处", "检查组", "3个"],
    ["出动检查人员", "68人次（含夜查12人次）", "排查隐患", "22项（一般21项、重大1项）"],
    ["已整改", "20项", "整改率", "90.9％"],
    ["停产停业", "0家", "投入资金", "4.75万元"],
    ["应急演练", "2场", "培训人数", "86人次"],
    ["用电量", "５２.８万千瓦时", "处理水量", "208.6万立方米"],
    ["完成日期", "2023.10.24", "带队领导", "殳大有"],
    ["检查重点", "有限空间、特种设备、消防设施", "", ""],
    ["存在问题", "①污泥料仓沼气报警值设置偏高\n②行车限位开关失灵后未及时报修", "", ""],
    ["下一步措施", "①报警值统一改为25%LEL\n②行车检修实行双人确认", "", ""],
], [((r, 1), (r, 3)) for r in (8, 9, 10)]))
BZ = """雨污泵站管理所安全生产大检查小结

　　2023年10月1日至25日，我所对17座雨水泵站、14座污水泵站逐站过了一遍，共检查场所31处，分东、西两个检查组，每组5人，前后出动人员110人次，到25日全部检查完成。这次由副所长亢龙溪带队，所长在外培训。
　　查出隐患28项，包括护栏锈蚀12项、电缆沟积水9项、格栅机防护罩缺失7项，比7月汛期检查的31项少3项；已整改24项，整改率85.7%。5号、11号泵站地势低，配电箱已整体抬高1.2米。整改投入资金三万八千元，比预算省下近5000元。
　　防汛演练7月份做过3场，这次没有再组织。有限空间作业培训62人次。10月1日至25日用电量41.3万千瓦时，其中雨水泵站3.5万千瓦时。
　　存在问题：一是部分泵站没有围墙，外人可以随意进入；二是两座老泵站没有双电源。
　　下一步：一是年内给9座泵站加装围栏；二是备足移动发电机，遇大雨提前就位。
"""
P = "排水公司"
c.add("2023-11-02 16:12", ("漆园春", "psgs@cpsr.example"), "排水公司两家单位材料", [
    text("城西厂、泵站所的材料打包发来，两家合计查出隐患50项、已整改44项。城东厂前面已经报过了。", "gb18030", "8bit"),
    attach("排水公司材料.zip", archive([("材料/城西污水厂.docx", CX), ("材料/泵站所小结.txt", BZ.replace("\n", "\r\n").encode("gbk"))], raw_names=True), charset="gb18030")], [
    told(P + "城西污水处理厂", period=CUT, places=24, teams=3, inspectors=68, hazards_found=22, hazards_fixed=20, fix_rate=90.9, major_hazards=1, shutdowns=0, invested_cny=47500, drills=2,
         trained=86, power=52.8, finished_on="2023-10-24", leader="殳大有", focus=["有限空间", "特种设备", "消防设施"],
         problems=["污泥料仓沼气报警值设置偏高", "行车限位开关失灵后未及时报修"], next_steps=["报警值统一改为25%LEL", "行车检修实行双人确认"]),
    told(P + "雨污泵站管理所", period=CUT, places=31, teams=2, inspectors=110, hazards_found=28, hazards_fixed=24, fix_rate=85.7, invested_cny=38000, trained=62, power=41.3,
         finished_on="2023-10-25", leader="亢龙溪", problems=["部分泵站没有围墙，外人可以随意进入", "两座老泵站没有双电源"],
         next_steps=["年内给9座泵站加装围栏", "备足移动发电机，遇大雨提前就位"], alt={"leader": ["副所长亢龙溪"]},
         maybe={"drills": 0, "focus": ["有限空间", "用电安全"]})],
    "zip gbk_names docx txt multi_unit table four_columns prose parts_in_brackets fullwidth_digits zero chinese_numerals wan day_only date_forms denied last_period other_quantity facility_numbers body_totals 8bit",
    "a ZIP with GBK names; values with their parts in brackets in the same cell; sewage treated is not water supplied; a day without its month; the drills of July are not this period's")

# 0014
c.add("2023-11-03 08:36", ("敖江", "aojiang_55@mail.example"), "第二、第十二加压站联合检查情况", [text("""
集团安监部：
　　10月26日至31日，第二、第十二加压站开展了互查，合计检查场所17处，出动32人次，两站用电量合计6.1万千瓦时。
　　其中第二加压站检查场所9处，出动检查人员17人次，查出隐患5项，整改完成5项，整改率100%，投入资金2,600元；第十二加压站检查场所8处，出动检查人员15人次，查出隐患6项，整改完成4项，整改率66.7%，投入资金0.18万元，剩下2项要等停水时处理。
　　两站合办停电应急演练1场、培训30人次。
　　带队领导：第二加压站敖江，第十二加压站訾一鸣。
""", "gb2312", "quoted-printable")], [
    told("自来水公司第二加压站", period=("2023-10-26", "2023-10-31"), places=9, inspectors=17, hazards_found=5, hazards_fixed=5, fix_rate=100, invested_cny=2600, leader="敖江",
         maybe={"drills": 1}),
    told("自来水公司第十二加压站", period=("2023-10-26", "2023-10-31"), places=8, inspectors=15, hazards_found=6, hazards_fixed=4, fix_rate=66.7, invested_cny=1800, leader="訾一鸣",
         maybe={"drills": 1})],
    "plain joint multi_unit prefix_trap body_totals wan thousands private_sender gb2312 qp",
    "two stations whose names hold one another, shortened to 第二、第十二加压站; their own figures after joint ones that belong to none")

# 0015
c.add("2023-11-03 09:18", ("后勤中心钭满堂", "hqzx@cpsr.example"), "转发: 物业10月", [text("""
于老师：物业公司的数发到我这儿来了，转给您，我们中心的下周一报。
钭满堂

-----原始邮件-----
发件人: "须晴日" <wygs@cpsr.example>
发送时间: 2023-11-02 17:26:40 (星期四)
收件人: "后勤中心钭满堂" <hqzx@cpsr.example>
主题: Re: 大检查的数

钭主任，物业公司10月1号到25号：写字楼、宿舍、食堂一共查了22处，检查组1个，出动36人次；查出隐患13项（消防8项、电气5项），当场改9项，后来又改2项，已整改11项，整改率84.6%；有1家商户烟感没装，停业整顿。安全投入一万二。消防演练1场，培训52人次。完成日期10月20号，带队：须晴日。

> 在 2023-11-02 15:03，"后勤中心钭满堂" 写道：
> 须总，9月份您报的是检查18处、隐患10项、已整改10项，10月的还没见到。我们中心自己查了15处、隐患6项，您那边今天能给吗？
""", cte="base64")], [told(
    "澄浦水务物业服务有限公司", period=CUT, places=22, teams=1, inspectors=36, hazards_found=13, hazards_fixed=11, fix_rate=84.6, shutdowns=1, invested_cny=12000, drills=1, trained=52,
    finished_on="2023-10-20", leader="须晴日", maybe={"focus": ["消防设施", "用电安全", "人员密集"]})],
    "plain forward inline_forward forwarder_not_unit quoted_history parts_and_total sum_of_steps spoken_money last_period short informal base64",
    "a chain: the forwarder's own unit has figures in the quoted mail further down, beside September's; 一万二; 9 and 2 repaired make the told 11")

# 0016
QY = """统计期间\t2023/10/1—2023/10/25\t\t
指标\t计量单位\t上期\t本期
检查单位\t处\t16\t19
检查组\t个\t1\t1
出动人员\t人次\t30\t34
排查隐患\t项\t9\t11
已整改\t项\t9\t10
整改率\t%\t100\t90.9
重大隐患\t项\t0\t0
停产停业\t家\t—\t—
投入资金\t元\t"2,150.00"\t"7,480.50"
应急演练\t场\t1\t无
培训人数\t人次\t40\t38
用电量\t千瓦时\t24100\t26500
完成日期\t\t9月24日\t10月23日
带队领导\t\t冼清源\t冼清源
存在问题\t\t\t空桶堆放占用消防通道
下一步\t\t\t月底前划出堆放线，超高的清走
"""
c.add("2023-11-03 10:02", ("冼清源", "qygs@cpsr.example"), "报表", [text("系统导出的，制表符分隔。", "utf-8", "quoted-printable"), attach("大检查_导出.csv", QY.replace("\n", "\r\n").encode("gb18030"), "rfc2231")], [told(
    "澄浦清源饮用水有限公司", period=CUT, places=19, teams=1, inspectors=34, hazards_found=11, hazards_fixed=10, fix_rate=90.9, major_hazards=0, invested_cny=7480.5, trained=38, power=2.65,
    finished_on="2023-10-23", leader="冼清源", problems=["空桶堆放占用消防通道"], next_steps=["月底前划出堆放线，超高的清走"], maybe={"focus": ["消防设施"]})],
    "csv tabs sender_only last_period zero dash wu thousands other_measure gb18030_file rfc2231 qp", "a .csv with tabs in GB 18030; 上期 before 本期; 千瓦时 where the form asks for 万千瓦时; the unit is told by the address alone")

# 0017
TZ = """澄浦市安全生产委员会办公室
关于进一步做好秋冬季安全生产和消防安全大检查工作的通知
（澄安委办〔2023〕42号）

各成员单位、市属国有企业：
　　10月1日至25日，全市共出动检查人员1.6万人次，成立检查组412个，检查场所9,860处，排查隐患2.3万项，已整改2.1万项，整改率91.3%，停产停业86家，应急演练1,150场。但仍有部分单位检查流于形式，现就下一步工作通知如下：
　　一、水务、供热、燃气企业要对液氯库、锅炉房、有限空间作业场所开展回头看，11月20日前完成。
　　二、每家企业年内至少组织应急演练2场，培训覆盖率达到100%。
　　三、重大隐患要逐项明确责任人、整改资金和完成日期，请于11月10日前将《大检查情况统计表》报市安委办。
　　联系人：市安委办　乐正书，0466-0000777
　　　　　　　　　　　　　　　2023年11月2日
"""
c.add("2023-11-03 11:15", ("市安委办", "awb@chengpu.example"), "关于进一步做好秋冬季大检查工作的通知", [
    alternative(text(TZ, "gb2312"), html("".join(f"<p>{line}</p>" for line in TZ.strip().splitlines()), "gb2312"), "17")], [],
    "not_report notice alternative html gb2312", "the city's notice with the city's figures, told in the very words of the form", charset="gb2312")

# 0018
c.add("2023-11-03 14:07", ("谷雨辰", "guyuchen8@qq.example"), "第2水厂补报", [text("""
于老师，第2水厂10月1日至25日的报告漏了门岗和食堂，补报一下：另有检查场所2处，查出隐患3项，均已整改，另投入资金1500元（换燃气软管），再加保安培训12人次。其余不动，原报35项、31项那些还是对的。
发自我的荣耀手机
""", "gbk")], [told("自来水公司第二水厂", "supplement", CUT, places=2, hazards_found=3, hazards_fixed=3, invested_cny=1500, trained=12, maybe={"focus": ["人员密集"]})],
    "plain supplement phone short informal number_script private_sender all_of quoted_figures gbk", "what comes on top of 0001; the earlier figures are named and confirmed, not reported again")

# 0019
C19 = ["每天开工前由班组长问三句话：今天干什么、危险在哪里、怎么防。答不上来的不得上岗，半个月来有17人次被请下工地重新学习。",
       "安全员鲜于枢每天把违章照片做成一页图，当晚推送到400多人的工友群，第二天早班会上由当事人讲整改，看得见、记得住。"]
GC = f"""<h2>水务工程公司在建工地安全生产大检查情况汇报</h2>
<p>集团安监部：</p>
<p>10月16日至31日，公司对全部14个在建项目开展了安全生产和消防安全大检查。现汇报如下。</p>
<h3>一、组织情况</h3>
<p>14个项目分4片，每片设检查组1个，共有检查组4个，由副总经理宰父坚带队，检查于10月31日完成。检查重点：建筑施工、用电安全、动火作业、人员密集场所。每天到场检查的人员由上半月的7人增至10人左右，半个月共出动检查人员155人次，检查工地、项目部宿舍、钢筋加工棚和材料库等场所52处。</p>
<h3>二、隐患和整改</h3>
<p>发现隐患由上半月的49项降至38项，其中基坑和脚手架15项、临时用电12项、动火作业6项、消防5项；今年以来累计发现隐患560余项。已整改35项，整改率92.1%，比上半月提高1.3个百分点，其余3项须与业主协商，争取11月10日前改完。责令2家分包单位停工整顿，对其中1家罚款1万元，另约谈3家。本期整改投入资金约20.5万元；全年提取的安全生产费用180万元，目前尚余60—70万元。</p>
<h3>三、演练和培训</h3>
<p>18日在滨河路DN800供水管道工地组织基坑坍塌演练1场，24日在110千伏线路迁改工地组织触电急救演练1场，11月拟再组织高处坠落演练1场。培训作业人员近千人次，其中班组长88人次。工地用电量8.07万千瓦时。</p>
<h3>四、典型做法</h3>
<h4>“晨会三问”</h4><p>{C19[0]}</p>
<h4>“一图一改”</h4><p>{C19[1]}</p>
<h3>五、存在问题</h3>
<p>1）分包单位安全员一人兼管多个工地；2）夜间抢工时旁站监督缺位；3）临时配电箱“一闸多机”屡禁不止。</p>
<h3>六、下一步措施</h3>
<ol><li>分包合同中写明专职安全员人数，不到位不付进度款</li><li>夜间施工一律实行项目经理带班</li><li>11月中旬开展临时用电专项整治</li></ol>
<p style="text-align:right">澄浦水务工程建设有限公司<br>2023年11月2日</p>"""
c.add("2023-11-03 15:26", ("工程公司质安部", "gcgs@cpsr.example"), "工程公司下半月大检查汇报", [html(GC, cte="quoted-printable")], [told(
    "澄浦水务工程建设有限公司", period=("2023-10-16", "2023-10-31"), places=52, teams=4, inspectors=155, hazards_found=38, hazards_fixed=35, fix_rate=92.1, shutdowns=2, invested_cny=205000,
    drills=2, trained=1000, power=8.07, finished_on="2023-10-31", leader="宰父坚", focus=["建筑施工", "用电安全", "动火作业", "人员密集"],
    practices=[entry("“晨会三问”", C19[0]), entry("“一图一改”", C19[1])],
    problems=["分包单位安全员一人兼管多个工地", "夜间抢工时旁站监督缺位", "临时配电箱“一闸多机”屡禁不止"],
    next_steps=["分包合同中写明专职安全员人数，不到位不付进度款", "夜间施工一律实行项目经理带班", "11月中旬开展临时用电专项整治"],
    alt={"leader": ["副总经理宰父坚"]}, maybe={"practices": [entry("鲜于枢", C19[1])]})],
    "html body_only prose headings long from_to parts_and_total parts_no_total last_period cumulative planned approx range fines yearly_money day_only entries facility_numbers ordered_list qp",
    "每片1个 before the total of 4; 由…增至 and 由…降至; drills told one by one and a planned one; 近千; yearly money with a range; 2家 before 停工整顿; practices under headings; a list numbered by HTML")

# 0020
CN = paper(("t", "城南热源厂安全生产和消防安全大检查情况表（更正）"), form([
    ["项目", "内容"], ["统计时段", "10月1日至10月25日"], ["检查场所", "47处"], ["检查组", "4个"], ["出动检查人员", "118人次"], ["排查隐患", "36项"], ["其中：重大隐患", "1项（2#锅炉汽包液位计失准）"],
    ["已整改", "31项"], ["整改率", "86.1%"], ["停产停业", "无"], ["整改投入资金", "￥163,000.00元"], ["应急演练", "2场"], ["培训", "96人次"], ["用电量", "132.6万千瓦时"],
    ["检查完成日期", "2023-10-25"], ["带队领导", "年有余"], ["检查重点", "√特种设备　√用电安全　√危险化学品（盐酸）　×动火作业"], ["存在问题", "盐酸储罐围堰有渗漏，液位计备件长期缺货"],
    ["下一步措施", "点火前修复围堰并做盛水试验"]]))
c.add("2023-11-03 16:40", ("年有余", "cnc@cpsr.example"), "城南厂数据更正", [
    text("于老师：\n　　热力公司汇总表里我厂用的是初稿，“检查场所45处、排查隐患33项、已整改28项、整改率84.8%、投入资金15.30万元”均有误，请以附件为准，原数作废。\n城南热源厂 年有余", "gb2312"),
    attach("城南厂更正表.docx", CN, "raw", "gb2312")], [told(
    "热力公司城南热源厂", "correction", CUT, places=47, teams=4, inspectors=118, hazards_found=36, hazards_fixed=31, fix_rate=86.1, major_hazards=1, invested_cny=163000, drills=2, trained=96,
    power=132.6, finished_on="2023-10-25", leader="年有余", focus=["特种设备", "用电安全", "危化品"], problems=["盐酸储罐围堰有渗漏，液位计备件长期缺货"],
    next_steps=["点火前修复围堰并做盛水试验"])],
    "docx table two_columns correction whole old_and_new_values currency wu ticks raw_filename gb2312",
    "all figures anew in the paper, the withdrawn ones quoted in the body; √ and × before the choices; ￥ with separators; one sentence in the cell of the problems", charset="gb2312")

# 0021
c.add("2023-11-06 08:30", ("鄂秋水", "cdws@cpsr.example"), "自动回复: 请补报10月份大检查整改情况", [text("""
您好！来信收到。本人10月30日至11月10日参加注册安全工程师继续教育，期间城东污水处理厂大检查工作由副厂长代管。
隐患整改（10月查出25项）有关情况请联系厂安环科 0466-0000717。紧急情况请拨打调度值班电话。
（本邮件由系统自动回复，请勿回复）
""", "gb2312", "8bit")], [], "not_report auto_reply plain gb2312 8bit", "the dates of absence look like a period, the hazards are named in passing",
    more=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")), charset="gb2312")

# 0022
C22 = "运行值班员麦秋实十月七日夜班发现三号机柜温度异常，没有简单报修了事，而是顺着线缆一路摸排，找出了两年前改造时留下的虚接点，机房随后把同批次的六个接头全部重做。"
c.add("2023-11-06 09:47", ("星河", "starriver_g@163mail.example"), "大检查阶段小结", [text(f"""
于老师：
　　现将大检查的阶段情况作个小结，文字长了些，请多包涵。
　　大检查启动以来，截至１０月２５日，我室累计检查机房、配线间和遥测终端等场所二十八处，出动检查人员五十六人次，其中外协运维人员十人次。下设机房、外场两个检查组，带队领导为主任耿星河。
　　查出隐患１６项，无重大隐患，已整改１５项，整改率９３.８％，剩余１项（ＵＰＳ蓄电池鼓包）等备件到货，预计１１月１０日前更换。隐患数与去年同期的１６项持平，比今年春季检查的２３项减少７项。停产停业不涉及。
　　整改投入资金共计人民币贰万零叁佰元，用于更换灭火器和七氟丙烷钢瓶检测；另向集团申请机房空调改造资金４５万元，尚未批复。
　　组织断电切换、网络中断应急演练共两场，第二场邀请了第二水厂、城北热源厂一同参加；安全培训三十五人次。
　　顺带报告运行数据：调度范围内日最高供水量３３.６万立方米，出现在９月５日，较去年最高日多１.１万立方米；中心机房用电量６.４８万千瓦时。
　　典型做法：{C22}
　　存在问题有两条：其一，外场遥测终端多在绿化带里，无人看护；其二，值班人员紧缺，两人一岗难以保证。
　　下一步，我室将把机房动力环境监控接入值班手机，做到异常三分钟内有人响应。
　　特此报告。

　　　　　　　　　　　　　　　　　　　　　　　总调度室
　　　　　　　　　　　　　　　　　　　　二○二三年十一月六日
""", "gb18030")], [told(
    "集团调度信息中心", places=28, teams=2, inspectors=56, hazards_found=16, hazards_fixed=15, fix_rate=93.8, invested_cny=20300, drills=2, trained=35, power=6.48, leader="耿星河",
    practices=[entry("麦秋实", C22)], problems=["外场遥测终端多在绿化带里，无人看护", "值班人员紧缺，两人一岗难以保证"],
    next_steps=["我室将把机房动力环境监控接入值班手机，做到异常三分钟内有人响应"], alt={"leader": ["主任耿星河"]}, maybe={"major_hazards": 0, "shutdowns": 0, "focus": ["消防设施", "用电安全"]})],
    "plain body_only prose long as_of_only cumulative_only period_null former_name signature_only private_sender fullwidth_digits chinese_numerals daxie_money planned denied last_year other_quantity other_units entries gb18030",
    "the unit stands only in the signature, by its former name, and other units are named; only figures up to a day; full-width and Chinese figures; a highest day is not the water supplied; money asked for")

# 0023
KB = paper(("t", "安全生产和消防安全大检查情况统计表"), form([
    ["填报单位", "", "统计时段", "　　月　　日至　　月　　日"], ["检查场所（处）", "", "检查组（个）", ""], ["出动检查人员（人次）", "", "排查隐患（项）", ""], ["已整改（项）", "", "整改率", "　　%"],
    ["重大隐患（项）", "", "停产停业（家）", ""], ["投入资金（万元）", "", "应急演练（场）", ""], ["培训人数（人次）", "", "完成日期", ""],
    ["检查重点", "□消防设施　□用电安全　□危险化学品　□特种设备　□有限空间　□动火作业　□人员密集场所　□建筑施工", "", ""]], [((7, 1), (7, 3))]),
    "填表说明：整改率保留一位小数，例：排查隐患35项、已整改31项，整改率88.6%。每月5日17时前报送。")
c.add("2023-11-06 10:58", ("庾信山", "lwsk@cpsr.example"), "是填这张表吗", [text("于老师，我们水库管理所10月份是填附件这张表吗？大坝和溢洪道各算一处还是合算一处？", "gb2312", "quoted-printable"), attach("统计表（空表）.docx", KB, charset="gb2312")], [],
    "not_report question docx empty_form example_in_note qp gb2312", "asks about the form and attaches it empty; the note below it holds an example", charset="gb2312")

# 0024
C24 = "热网维修中心抢修三班把每次阀门井作业的通风、检测、监护时间写在井盖内侧的牌子上，谁开井谁签字，一年来没有一次违章下井。"
RLB = paper(
    ("t", "澄浦热力有限公司"), ("t", "关于10月份安全生产和消防安全大检查情况的报告"),
    "集团安全生产监督部：",
    "今年以来，公司认真贯彻《安全生产法》《特种设备安全法》和集团澄水安〔2023〕15号文件要求，在供热季到来之前组织了新一轮大检查。现将10月份情况报告如下。",
    ("h", "一、基本情况"),
    "公司成立督查组3个，所属各单位成立检查组16个，共计19个，总经理暴雪松带队，累计出动检查人员1,024人次，检查场所210处，较9月份的186处增加24处。检查重点是特种设备、用电安全、消防设施和有限空间。",
    "全公司排查隐患138项，比9月份的115项增长20%，其中一般隐患135项、重大隐患3项；已整改126项，整改率91.3%，其余12项按“五落实”要求限期整改，其中9项将在11月15日供热前完成。责令2家外委施工队停产停业整顿，罚款合计1.5万元。整改投入资金1,236,500元，占全年计划300万元的41.2%。",
    "组织应急演练12场，其中综合演练3场、现场处置演练9场，参演700余人；培训一千二百三十六人次。10月用电量由9月的180.5万千瓦时增至396.2万千瓦时，系各厂循环泵冷态试运行所致；热网补水3.8万立方米。",
    ("h", "二、各单位情况"),
    form([["单位", "检查场所（处）", "隐患（项）", ""], ["", "", "排查", "已整改"], ["公司机关", 6, 3, 3], ["城北厂", 51, 32, 27], ["城南厂", 52, 40, 36], ["东片所", 38, 26, 25], ["西片所", 33, 22, 22],
          ["热网维修", 30, 15, 13], ["合计", 210, 138, 126]], [((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 2), (0, 3))]),
    ("h", "三、典型做法"),
    C24,
    ("h", "四、存在问题"),
    "一是老旧小区换热站多在地下室，通道狭窄、逃生条件差；二是新进司炉工占三成以上，应急处置经验不足；三是部分外委队伍以包代管。",
    ("h", "五、下一步措施"),
    "（一）对38座地下换热站逐站制定“一站一案”；", "（二）供热前组织司炉工全员复训，考核合格后上岗；", "（三）对外委队伍实行入场、作业、退场全过程记分。",
    "澄浦热力有限公司", "2023年11月5日")
c.add("2023-11-06 16:33", ("热力公司安环部", "rlgs@cpsr.example"), "热力公司10月份大检查报告", [html("<p>安监部：</p><p>热力公司10月份报告见附件，请以公司报告统计。</p>", "gb18030"), attach("热力公司10月报告.docx", RLB, "rfc2231")], [told(
    "澄浦热力有限公司", period=OCT, places=210, teams=19, inspectors=1024, hazards_found=138, hazards_fixed=126, fix_rate=91.3, major_hazards=3, shutdowns=2, invested_cny=1236500, drills=12,
    trained=1236, power=396.2, leader="暴雪松", focus=["特种设备", "用电安全", "消防设施", "有限空间"], practices=[entry("热网维修中心抢修三班", C24)],
    problems=["老旧小区换热站多在地下室，通道狭窄、逃生条件差", "新进司炉工占三成以上，应急处置经验不足", "部分外委队伍以包代管"],
    next_steps=["对38座地下换热站逐站制定“一站一案”", "供热前组织司炉工全员复训，考核合格后上岗", "对外委队伍实行入场、作业、退场全过程记分"], alt={"leader": ["总经理暴雪松"]})],
    "docx prose headings long committee by_unit_table two_level_header merged_cells parts_and_total last_period from_to planned fines yearly_money thousands chinese_numerals other_quantity entries rfc2231",
    "the company reports for itself: totals in the prose, a table by unit below; September's figures, the year's plan and fines beside the values; 1,024 checkers told as 累计 within the month")

c.write()
