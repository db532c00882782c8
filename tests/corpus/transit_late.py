"""The letters of transit on November, late, and on December. Each note tells the figures that are in no field, and why."""
from datetime import date

from build_tools import attach, book, entry, form, html, paper, text, told
from transit_base import DEC, NOV, c

# 0013
c.add("2024-12-06 08:30", ("岑云飞", "jichang@hzgj.example"), "Re: 催报11月冬运报表", [text("""
您好，我们的表12月3日就交综合办转了，请查一下收件箱。另请问12月的表是不是还用老格式？
岑云飞

> 各单位：截至12月5日17时，尚有7个单位未报11月冬运保障情况，已报单位共检修车辆693辆、排查隐患101处。请未报单位于今日12时前报送。
> 运营管理部
""", "gb2312", "quoted-printable")], [], "not_report question quoted_figures gb2312 qp", "the figures stand in the quoted call of the office; the writer only says that he has sent it")

# 0014
DU = "站务员麻小满看见一名独自赶火车的盲人大学生，一路搀到检票口，又打电话托付给列车上的乘务人员。"
ZHANQIAN = f"""
逯主管好：

前几天忙着疏散滞留旅客，11月的数报晚了，抱歉。11月份我们站前场站是这样过来的：

场站自己没有车，代各线路检修的是33辆，这33辆里头一次就合格的占93.9%。驾驶员我们也没有编制，但有16名长期驻站的机动驾驶员，16人都参加了冰雪驾驶培训，站务员、保洁和志愿者一起听课的还有45人，不知道算不算，我先没算进去。

融雪剂仓库里现有3吨2，是10月底剩的1吨加上新进的2吨2。月中和铁路那边合搞了一次应急演练，我们站自己又单独搞了两次，合计3次，总共花了6个钟头。

查出来的隐患是14处，已整改的12处，还有两处要等铁路方面一起弄。11月帮助乘客1340人次，平均每天45人次左右，其中爱心企业组织的志愿者送出姜茶2600杯。钱方面，场站备冬资金用了1万5，企业赞助的8000元没有算在内。

雪天早上四点半就有人起来在站台上铲冰扫雪，晚上有两个人夜间值守。

{DU}

要说困难，就是站前广场归城管管，积雪往哪堆总要扯皮。

都晓兰
"""
c.add("2024-12-06 18:20", ("都晓兰", "zhanqian@hzgj.example"), "补交11月情况", [text(ZHANQIAN, cte="quoted-printable")], [told(
    "火车站场站", period=NOV, buses_checked=33, pass_rate=93.9, salt_t=3.2, drivers_trained=16, drills=3, drill_hours=6, hazards_found=14, hazards_fixed=12,
    passengers_helped=1340, spending_cny=15000, measures=["站台除冰", "夜间值守"], good_deeds=[entry("麻小满", DU)],
    problems=["站前广场归城管管，积雪往哪堆总要扯皮"])],
    "plain prose wordy mixed_group donors stock_and_change per_day deeds qp", "45 are no drivers, 1 t + 2.2 t make the stock, two drills of three, 45 a day, 2600 cups and 8000 yuan of others")

# 0015
c.add("2024-12-09 09:15", ("牧小成", "xiuli@hzgj.example"), "修理一厂、二厂12月上旬抢修比武情况", [text("""
运营管理部：
修理一厂、修理二厂于12月1日至12月10日联合开展抢修比武和冬季检修，情况联合报告如下：
一、一厂检修车辆72辆，二厂检修车辆58辆，两厂共130辆；一次检验合格率分别为98.6%和96.6%。
二、两厂联合组织应急演练1次，时长3小时。
三、一厂、二厂各投入资金2.5万元。
四、二厂排查隐患4处，均已整改；一厂未发现隐患。
牧大成　牧小成
""")], [
    told("修理一厂", period=("2024-12-01", "2024-12-10"), buses_checked=72, pass_rate=98.6, spending_cny=25000),
    told("修理二厂", period=("2024-12-01", "2024-12-10"), buses_checked=58, pass_rate=96.6, spending_cny=25000, hazards_found=4, hazards_fixed=4)],
    "plain joint_report respectively each joint_totals shared_sender", "130 and the drill held together are of neither; what one works did not find is no value")

# 0016
BRT = """
逯主管，BRT车队12月冬运数据（12.1-12.31）：

指标	12月	11月	增减
检修车辆（辆）	44	40	+4
一次检验合格率（%）	97.7	97.5	+0.2
防滑链（副）	88	88	0
融雪剂（吨）	0.9	1.5	-0.6
培训驾驶员（人）	62	58	+4
应急演练（次）	1	2	-1
演练时长（小时）	1.5	3	-1.5
排查隐患（处）	7	10	-3
整改隐患（处）	7	9	-2
帮助乘客（人次）	1,905	1,733	+172
备冬投入（元）	6,300	21,050	-14,750

值班负责人：尤向前
下月安排：春运前对44辆车再检一遍

尤向前
禾州公交快速公交车队 | 地址：禾州市建设路88号 | 电话：0466-0000918
"""
c.add("2025-01-02 10:11", ("尤向前", "brt@hzgj.example"), "BRT 12月", [text(BRT)], [told(
    "快速公交车队", period=DEC, buses_checked=44, pass_rate=97.7, chains=88, salt_t=0.9, drivers_trained=62, drills=1, drill_hours=1.5, hazards_found=7, hazards_fixed=7,
    passengers_helped=1905, spending_cny=6300, duty_leader="尤向前", next_steps=["春运前对44辆车再检一遍"])],
    "plain pasted_table tabs last_period difference signature alias", "the columns of November and of the change are not taken; the signature has a house number and a telephone")

# 0017
c.add("2025-01-03 09:00", ("农心悦", "lvyou@hzgj.example"), "旅游客运公司12月零报告", [text("""
运营管理部：
　　旅游客运公司车辆已于11月底全部封存停驶，2024年12月1日至31日无检修、培训、演练等冬运保障事项，按零报告报送。库存防滑链40副不变。值班负责人：农心悦。
　　旅游客运公司
　　2025年1月3日
""", "gbk")], [told("旅游客运公司", "nil", period=DEC, chains=40, duty_leader="农心悦")],
    "plain nil official gbk", "a nil report that still tells its stock and who is on duty")

# 0018
SHI = "12月18日晚，驾驶员石见川在末班车上拾到装有2.3万元现金的布包，在终点站等候一小时，当面还给了失主。"
c.add("2025-01-03 14:40", ("官月圆", "yeban@hzgj.example"), "夜班车队12月", [html(f"""
<p>夜班线车队2024年12月冬运情况：</p>
<table><tr><td>检修车辆：21辆</td><td>合格率：100%</td><td>防滑链：42副</td></tr>
<tr><td>培训驾驶员：0人</td><td>演练：1次/2小时</td><td>融雪剂：用去0.2吨，现存0.3吨</td></tr>
<tr><td>查出隐患：3处</td><td>已整改：3处</td><td>投入：2300元</td></tr></table>
<p>好事：{SHI}</p><p>问题：无</p>
""", "gb2312")], [told(
    "夜班线车队", period=DEC, buses_checked=21, pass_rate=100, chains=42, drivers_trained=0, drills=1, drill_hours=2, salt_t=0.3, hazards_found=3, hazards_fixed=3,
    spending_cny=2300, good_deeds=[entry("石见川", SHI)])],
    "html label_and_value_in_one_cell stock_and_change zero deeds gb2312", "0.2 t were used; 23000 yuan and one hour belong to the deed")

# 0019
YICHANG = book({"说明": [["填报说明"], ["1. 合格率按一次检验计；2. 示例：检修车辆100辆，合格率99%。"]], "12月": [
    ["修理二厂冬运保障月报", None, None], ["统计期间", "2024-12-01至2024-12-31", None], ["指标", "数值", "备注"],
    ["检修车辆", 173, "其中纯电动121"], ["一次检验合格率", 0.965, None], ["防滑链", ("=30+25", 55), "新旧各计"], ["融雪剂（公斤）", 650, None],
    ["应急演练", 1, None], ["演练时长（分钟）", 90, None], ["排查隐患", 6, None], ["完成整改", 5, "1处跨月"], ["投入（元）", 48750.5, "含税"],
    ["备冬完成日期", date(2024, 12, 20), None], ["值班负责人", "牧小成", None]]},
    {"12月": [(0, 0, 0, 2)]}, {("12月", 4, 1): "0.0%", ("12月", 11, 1): "#,##0.00"})
c.add("2025-01-04 11:30", ("修理厂办公室", "xiuli@hzgj.example"), "二厂12月", [text("二厂报表在附件。"), attach("冬运12月.xlsx", YICHANG, "rfc2231")], [told(
    "修理二厂", period=DEC, buses_checked=173, pass_rate=96.5, chains=55, salt_t=0.65, drills=1, drill_hours=1.5, hazards_found=6, hazards_fixed=5, spending_cny=48750.5,
    ready_on="2024-12-20", duty_leader="牧小成")],
    "xlsx vertical percent_format date_cell formula instruction_sheet other_unit shared_sender rfc2231", "the model figures of the first sheet, 121 of the 173, 1 left over")

# 0020
CD = paper(("t", "城东分公司2024年12月冬运保障统计表"), form([
    ["单位", "车辆", None, "物资", None, "人员", "隐患", None, "措施"],
    [None, "检修车辆（辆）", "一次合格率", "防滑链（副）", "融雪剂（吨）", "培训驾驶员（人）", "发现隐患（处）", "完成整改（处）", None],
    ["一车队", "66", "98.5%", "130", "3.1", "12", "9", "9", "热车、夜间值班"],
    ["十一车队", "59", "96.6%", "118", "2", "77", "12", "11", "热车"],
    ["东风场站", "0", "", "40", "1.8", "—", "5", "5", "铲冰、扫雪"],
    ["东风新村", "45", "97.8%", "80", "0.7", "3", "4", "4", "/"],
    ["合 计", "170", "97.6%", "368", "7.6", "92", "30", "29", ""]],
    [((0, 0), (1, 0)), ((0, 1), (0, 2)), ((0, 3), (0, 4)), ((0, 6), (0, 7)), ((0, 8), (1, 8))]), "制表：伏广林　　2025年1月4日")
c.add("2025-01-04 16:05", ("伏广林", "chengdong@hzgj.example"), "城东12月统计表", [text("城东四个单位合计检修170辆，平均一次合格率97.6%。", "gb2312"), attach("城东12月.docx", CD)], [
    told("一车队", period=DEC, buses_checked=66, pass_rate=98.5, chains=130, salt_t=3.1, drivers_trained=12, hazards_found=9, hazards_fixed=9, measures=["车辆预热", "夜间值守"]),
    told("十一车队", period=DEC, buses_checked=59, pass_rate=96.6, chains=118, salt_t=2, drivers_trained=77, hazards_found=12, hazards_fixed=11, measures=["车辆预热"]),
    told("东风场站", period=DEC, buses_checked=0, chains=40, salt_t=1.8, hazards_found=5, hazards_fixed=5, measures=["站台除冰"]),
    told("东风新村场站", period=DEC, buses_checked=45, pass_rate=97.8, chains=80, salt_t=0.7, drivers_trained=3, hazards_found=4, hazards_fixed=4)],
    "docx row_per_branch multi_unit two_level_header merged_cells total number_trap prefix_trap dash slash zero tags_in_cells", "the last row and the cover are check-sums")

# 0021
c.add("2025-01-06 09:30", ("尤向前", "brt@hzgj.example"), "回复：12月报表收悉", [text("""
谢谢逯主管，数字没问题！提前祝您春运顺利。
尤向前

------------------ 原始邮件 ------------------
发件人: "运营管理部" <dongyun@hzgj.example>
主题: 12月报表收悉

快速公交车队：贵队12月报表收悉，登记检修车辆44辆、合格率97.7%、帮助乘客1905人次。
""", "gb18030")], [], "not_report thanks quoted_figures gb18030", "the figures stand in the receipt below")

# 0022
c.add("2025-01-06 10:20", ("驰安汽配", "sales@chian.example"), "公交专用防滑链，融雪剂厂家直销！", [html(
    "<h3>冬运保障好帮手</h3><p>12.00R20防滑链<b>385元/副</b>，满50副再降15%；环保融雪剂每吨1,680元，3吨起送。已服务全国27家公交公司，检验合格率99.8%。</p><p>联系人：小驰 138****0999　<a href='http://chian.example/td'>退订</a></p>", "gb2312", "quoted-printable")],
    [], "not_report advert html figures gb2312", "an advertisement full of the campaign's words")

# 0023
LIN = "江北枢纽站站务组冒雪为滞留的300多名返乡学生烧水煮面，直到凌晨一点最后一班加车开出。"
JB = paper(
    ("t", "江北分公司2024年12月冬运保障工作总结"), "12月以来，江北分公司认真落实集团部署，现总结如下：",
    "一、车辆保障。全月检修车辆188辆，其中十二车队92辆、柳浦车队55辆、夜班线车队21辆、其他20辆；入冬以来累计检修402辆。一次检验合格率由11月的95.0%提高到96.8%。",
    "二、物资储备。截至12月31日，防滑链存量315副，较月初增加35副；融雪剂存量4.25吨，本月使用1.75吨。",
    "三、培训演练。本月培训驾驶员48人，入冬以来共培训210人；组织应急演练4次，演练总时长9小时。",
    "四、隐患治理。排查隐患22处，整改隐患21处，整改率95.5%。",
    "五、服务情况。帮助乘客近2600人次，收到表扬信5封、锦旗1面。12月14日降雪期间加开区间车36班，并组织党员在站台除冰。",
    "六、经费。本月投入资金6.05万元，占全年预算的31%。", "冬运负责人：蔺冬至",
    "好人好事：" + LIN, "存在困难：（1）江堤路段结冰频繁，防滑链磨损快；（2）驾驶员缺员14人。", "下月安排：（1）1月10日前补充防滑链60副；（2）春运前全员轮训一遍。",
    "江北分公司", "2025年1月5日")
c.add("2025-01-06 15:00", ("蔺冬至", "jiangbei@hzgj.example"), "江北分公司12月总结", [attach("江北分公司12月冬运总结.docx", JB)], [told(
    "江北分公司", period=DEC, buses_checked=188, pass_rate=96.8, chains=315, salt_t=4.25, drivers_trained=48, drills=4, drill_hours=9, hazards_found=22, hazards_fixed=21,
    passengers_helped=2600, spending_cny=60500, duty_leader="蔺冬至", measures=["加密班次", "站台除冰"], good_deeds=[entry("江北枢纽站站务组", LIN)],
    problems=["江堤路段结冰频繁，防滑链磨损快", "驾驶员缺员14人"], next_steps=["1月10日前补充防滑链60副", "春运前全员轮训一遍"])],
    "docx prose headings committee title_is_reporter parts_and_total cumulative_vs_period last_period stock_and_change deeds_org body_empty", "parts of 188, 402 and 210 of the winter, 95.0 of November, 35 more, 1.75 used, 95.5 and 31 are other shares, 36 runs, 5 letters, 14 drivers wanted, 60 planned")

# 0024
c.add("2025-01-07 08:05", ("仲小棠", "cd11@hzgj.example"), "十一车队12月补充", [text("""
城东分公司的表里没有我们的演练、帮扶和经费，现补充十一车队2024年12月数据：演练3次，每次2小时，共6小时；照顾乘客418人次；投入一万二千八百元，其中加班餐补三千元。原表隐患数12处不变。
值班领导：仲小棠，电话138****0905。
""", "gb2312")], [told("十一车队", "supplement", period=DEC, drills=3, drill_hours=6, passengers_helped=418, spending_cny=12800, duty_leader="仲小棠", maybe={"hazards_found": 12})],
    "plain supplement each_and_total chinese_numerals gb2312", "2 hours each; 3000 of the 12800; the 12 places stay as they were")
