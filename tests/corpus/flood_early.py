"""The letters of flood on the first rain, 21 to 25 June. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import attach, book, entry, form, grid, html, leaf, paper, text, told
from flood_base import c, day

# 0001
c.add("2024-06-21 02:13", ("柳汊镇防办", "lczbgs@ycxz.example"), "柳汊镇 夜里先报个数", [text("""
县防办值班的同志：
　　夜里两点了，我刚从南圩大堤上下来，一身泥，先把数报给你们，天亮了小程再按格式补。下面都是6月20日早8点到21日凌晨2点的。
　　这段时间镇上下了118毫米，最急的一个钟头下了41毫米。柳汊闸外河水位现在22.86米，超警戒0.36米，昨天这个时候才21.40，涨了差不多一米半。
　　低洼地带转移群众87户243人，住在中心小学和粮站大院，里头老人小孩71个。沈家湾还有12户说天亮再走，我没算进去。
　　南北两圩巡堤18.5公里，分六个组，人在堤上的96个：镇干部22，村民和民工74。
　　险情出了3处，南圩老涵洞边上渗水1处，北圩外坡散浸2处。有2处已经处置好，剩下北圩一处散浸正在挖沟导渗，留四个人守着。
　　砂石料填进去260方，仓库还有900方，照这个用法顶三天没问题。
　　各村大喇叭喊了一夜，电排站四台机组全开往外抽，老涵洞两边打了木桩。电话叫应率98.5%，没叫应的是两位耳背的老人，派人上门拉出来了。
　　今晚荀大勇镇长带班。
　　困难两条：1、彩条布不够，还差两百米；2、北圩变压器老跳闸，供电所说天亮才能来人。
　　　　　　　　　　　　　　　　柳汊镇水利站　老毕
""", "gb18030")], [told(
    "柳汊镇", period=day("06-20", "06-21"), people_moved=243, households_moved=87, dyke_km=18.5, patrollers=96, dangers_found=3, dangers_fixed=2, sandstone_m3=260,
    water_level=22.86, warned_rate=98.5, duty_leader="荀大勇", measures=["预警广播", "机泵排涝", "加固堤防", "开沟导渗"],
    difficulties=["彩条布不够，还差两百米", "北圩变压器老跳闸，供电所说天亮才能来人"])],
    "plain prose night colloquial of_which last_period stock_beside gb18030", "the rain, the warning level's 0.36, yesterday's 21.40, 71 of the 243, 12 households that go tomorrow and 900 m3 in store belong to no field")

# 0002
c.add("2024-06-21 19:52", ("小沈", "sjw1969@post.example"), "沈家湾", [text("""
领导好  我是沈家湾村会计小沈  毕站长忙不过来让我们村自己报
6月21号的
走了12户35口人  都到中心小学了  有三个老人是背下来的
堤上今天31个人  两班倒  一班15一班16
巡堤走了4.2公里
险情就1处  塘埂垮了个口子  中午堵上了
砂石拉了8车  大概60方吧
水退了点  我们这没水尺
有啥要补的打我电话
""")], [told(
    "沈家湾村村委会", period=day("06-21"), people_moved=35, households_moved=12, dyke_km=4.2, patrollers=31, dangers_found=1, dangers_fixed=1, sandstone_m3=60,
    maybe={"measures": ["加固堤防"]})],
    "plain casual no_punctuation approx of_which village", "three carried old people, two shifts and eight lorries belong to no field; a mended bund is hardly a dyke made stronger")

# 0003
c.add("2024-06-22 07:40", ("习卫平", "njc@ycslj.example"), "请示两个填报问题", [text("""
县防办：
日报表里“当前水位”是填早上8点的还是填报表那一刻的？我库8点86.32米，上游还在来水，到下午估计要到86.7米，两个数差得不少。
另外我们请了附近村里14个民工帮着巡坝，算不算“巡查人数”？上一次报8人是没算他们的。要是算，以前的要不要改？
等您回话再填，今天的表下午六点前一定报。
牛角冲水库  习卫平
""")], [], "not_report question plain figures", "asks what to count; 86.32 metres, 14 and 8 persons are examples")

# 0004
BSD = book({"日报": [
    ["沿河各村防汛日报表（6月21日）", None, None, None, None, None, None, None, None, None],
    ["村", "转移安置", None, "巡堤（公里）", "上堤人数", "险情（处）", None, "砂石料（方）", "救灾款（元）", "带班"],
    [None, "户", "人", None, None, "发现", "处置", None, None, None],
    ["渡口村", 23, 71, 6, 44, 2, 2, 75, 3000, "阚秋萍"],
    ["上坝村", 8, 22, 5.5, 38, 1, 1, 40, "—", "苗得水"],
    ["下坝村", 0, 0, 4.8, 29, 0, "/", None, None, "权有田"],
    ["合计", ("=SUM(B4:B6)", 31), ("=SUM(C4:C6)", 93), ("=SUM(D4:D6)", 16.3), ("=SUM(E4:E6)", 111), ("=SUM(F4:F6)", 3), 3, ("=SUM(H4:H6)", 115), ("=SUM(I4:I6)", 3000), None],
    ["注：镇养老院15位老人由县民政局接走，不在表内。", None, None, None, None, None, None, None, None, None]]},
    merges={"日报": [(0, 0, 0, 9), (1, 1, 1, 2), (1, 5, 1, 6)]})
c.add("2024-06-22 09:15", ("白沙渡镇值班室", "bsd@ycxz.example"), "报送：沿河三个村6月21日日报表", [
    text("县防办：\n昨天三个沿河村的表见附件，合计转移31户93人，险情3处都处置了。昨晚停电，报晚了，抱歉。\n白沙渡镇 小宣", "gb18030"),
    attach("沿河村日报0621.xlsx", BSD, "rfc2231")], [
    told("渡口村村委会", period=day("06-21"), people_moved=71, households_moved=23, dyke_km=6, patrollers=44, dangers_found=2, dangers_fixed=2, sandstone_m3=75, relief_cny=3000, duty_leader="阚秋萍"),
    told("上坝村村委会", period=day("06-21"), people_moved=22, households_moved=8, dyke_km=5.5, patrollers=38, dangers_found=1, dangers_fixed=1, sandstone_m3=40, duty_leader="苗得水"),
    told("下坝村村委会", period=day("06-21"), people_moved=0, households_moved=0, dyke_km=4.8, patrollers=29, dangers_found=0, duty_leader="权有田")],
    "xlsx row_per_branch multi_unit two_level_header merged_cells total formula_total dash slash zero blanks body_totals", "the last row and the cover are check-sums; 15 old people are outside the table")

# 0005
XY = "职工鲜于亮22日凌晨巡坝时听见左坝肩有滴水声，打着手电趴在草里找了二十分钟，摸到一处铜钱大的渗水点，当即报告并守到天亮。等砂石袋压上去，他才发现雨靴里灌满了水。"
NJC = paper(("t", "防汛工作日报表"), form([
    ["单位", "牛角冲水库管理所", "报告时段", "2024年6月22日0时—24时"],
    ["转移群众（户/人）", "下游16户52人", "巡查人数", "22人（含外聘民工14人）"],
    ["巡堤里程", "大坝来回3.2公里", "发现险情", "1处（左坝肩渗水）"],
    ["处置险情", "1处", "动用砂石料", "35.5立方米"],
    ["当前水位", "86.10米（汛限85.50米，最高86.75米）", "救灾资金", "无"],
    ["预警叫应率", "100%", "最近一次演练", "2024.5.28"],
    ["带班领导", "习卫平", "填表人", "鲜于亮"],
    ["采取措施", "☑预警广播　☑开闸泄洪　□机泵排涝　□加固堤防　☑开沟导渗　□道路封控　□停工停课", None, None],
    ["抢险事迹", XY, None, None],
    ["困难问题", "1.启闭机房备用电机老化，启动三次才着；2.下游河道里有养鱼的网箱，泄洪时劝不走", None, None]],
    [((7, 1), (7, 3)), ((8, 1), (8, 3)), ((9, 1), (9, 3))]), "填表时间：2024年6月23日0:30")
c.add("2024-06-23 00:41", ("习卫平", "njc@ycslj.example"), "牛角冲水库防汛日报", [
    text("22日的表，民工按您电话里说的算进去了。\n牛角冲 习"), attach("防汛工作日报表（牛角冲）.docx", NJC)], [told(
    "牛角冲水库管理所", period=day("06-22"), people_moved=52, households_moved=16, dyke_km=3.2, patrollers=22, dangers_found=1, dangers_fixed=1, sandstone_m3=35.5,
    water_level=86.1, warned_rate=100, drill_on="2024-05-28", duty_leader="习卫平", measures=["预警广播", "开闸泄洪", "开沟导渗"],
    rescue_deeds=[entry("鲜于亮", XY)], difficulties=["启闭机房备用电机老化，启动三次才着", "下游河道里有养鱼的网箱，泄洪时劝不走"])],
    "docx table vertical merged_cells checkbox wu two_in_cell deeds generic_filename night", "14 among the 22, the limit 85.50, the highest level 86.75 and the day of filling in belong to no field")

# 0006
c.add("2024-06-23 08:05", ("柳汊镇党政办", "lczbgs@ycxz.example"), "关于商借潜水泵和砂石料的函", [text("""
白沙渡镇人民政府并抄县防办：
　　本轮降雨以来，我镇已转移群众243人，堤上值守96人，砂石料消耗260方，库存虽有，但运距远、车辆少。贵镇渡口料场离我镇北圩不足3公里，特商借砂石料100立方米、6寸潜水泵2台，借期七天，水退后如数归还，运费由我镇承担。
　　妥否，请函复。联系人：程小雨，0466-0000301。
　　　　　　　　　　　　　　　　柳汊镇人民政府
　　　　　　　　　　　　　　　　2024年6月23日
""", "gb18030")], [], "not_report letter_between_units figures official gb18030", "asks a neighbour for stone and pumps; the town's figures are told as a reason only")

# 0007
DW = """
<p>县防办：</p>
<p>现将东圩镇<b>6月22日</b>防汛工作情况报告如下（统计到当天24时）：</p>
<p>一、人员转移：今天新转移群众41户126人，累计转移128户389人，暂无人返家。</p>
<p>二、堤防巡查：巡堤12.6公里，比昨天多3公里；出动巡堤人员158人，昨天是120人。今天发现险情5处（昨天4处），已处置4处，余1处专人看守。</p>
<p>三、物资资金：动用砂石料340立方米，累计1120立方米；发放救灾资金3.6万元。另收到镇上食品厂捐赠方便面200箱，未折价。</p>
<p>四、水情：17时外河水位22.41米，较昨天同时回落0.2米。</p>
<p>五、采取措施：开动机泵28台昼夜排涝；圩堤公路封闭两段，只许抢险车通行；镇中心小学停课一天。</p>
<p>六、演练：最近一次演练是5月31日的圩堤抢险演练，计划7月中旬再组织一次。</p>
<p>七、带班领导：尉迟芳</p>
<p>八、存在困难：暂无</p>
<p>东圩镇　小刘</p>
"""
c.add("2024-06-23 09:48", ("东圩镇", "dongwei@ycxz.example"), "东圩镇6月22日防汛工作情况报告", [html(DW)], [told(
    "东圩镇", period=day("06-22"), people_moved=126, households_moved=41, dyke_km=12.6, patrollers=158, dangers_found=5, dangers_fixed=4, sandstone_m3=340,
    relief_cny=36000, water_level=22.41, drill_on="2024-05-31", duty_leader="尉迟芳", measures=["机泵排涝", "道路封控", "停工停课"])],
    "html numbered official last_period cumulative wan plan wu", "all cumulative figures, yesterday's 120 and 4, the gain of 3 km, the fall of 0.2 m, goods given and the drill planned belong to no field")

# 0008
HY = grid([
    ["项目", "6月22日", "6月23日", "增减"],
    ["转移户数（户）", "35", "12", "-23"], ["转移人数（人）", "102", "37", "-65"], ["巡堤里程（公里）", "15", "15.4", "+0.4"], ["上堤人数（人）", "86", "61", "-25"],
    ["发现险情（处）", "4", "1", "-3"], ["处置险情（处）", "3", "2", "-1"], ["砂石料（方）", "150", "45", "-105"], ["救灾款", "1.2万元", "8000元", ""],
    ["水位（米）", "41.90", "41.35", "-0.55"], ["最近演练", ("6月5日", 2), ""], ["措施", "喇叭通知、封滨河路", "机泵抽排、滨河路继续封路", ""], ["困难", "", "抽水机柴油只够两天", ""]])
c.add("2024-06-23 20:20", ("亓怀仁", "huaiyin@ycxz.example"), "槐荫乡23日防汛数据", [html(
    f"<p>县防办：</p><p>这是槐荫乡6月23日的表，前一天的数也列在旁边，方便你们核对，以23日的为准。</p>{HY}<p>槐荫乡防办</p>", "gb18030")], [told(
    "槐荫乡", period=day("06-23"), people_moved=37, households_moved=12, dyke_km=15.4, patrollers=61, dangers_found=1, dangers_fixed=2, sandstone_m3=45, relief_cny=8000,
    water_level=41.35, drill_on="2024-06-05", measures=["机泵排涝", "道路封控"], difficulties=["抽水机柴油只够两天"])],
    "html body_table last_period difference_column merged_cells gb18030", "the day before and the differences belong to no field; two dangers were mended, one of them from the day before")

# 0009
c.add("2024-06-23 21:00", ("县气象台", "yctqt@ycqx.example"), "重要天气报告第19期", [text("""
各乡镇、县直有关单位：
　　受低涡切变影响，20日8时至23日20时，全县平均雨量187毫米，最大槐荫乡261毫米，其次柳汊镇243毫米。预计24日起雨势减弱，25日转多云；7月1日前后还有一次较强降水过程，累计80—130毫米。
　　建议：一、水库适时预泄，牛角冲水库水位宜降至85米以下；二、圩区保持机泵排涝；三、山洪沟两侧群众应转尽转，上一轮全县转移1200余人，返家前须经评估。
　　　　　　　　　　　　　　　　县气象台
""")], [], "not_report notice other_office figures plan", "a forecast with advice; rain, a level to be reached and the county's 1200 are no unit's report")

# 0010
LCSW = leaf([
    "柳汊水文站6月23日水情及防汛日报", "", "一、水情", "8时水位22.05米，14时21.83米，20时21.66米（当前水位）。", "警戒水位22.50米。本次洪峰23.02米，出现在6月21日11时。",
    "预计24日8时落至21.3米左右。", "二、巡查", "巡查人数：5人（缆道、自记井、水尺各断面）", "发现险情：1处（自记井淤沙）    处置险情：1处", "三、其他",
    "转移人数：无    救灾资金：无", "最近一次演练日期：2024年5月17日（超标洪水测报）", "带班领导：简测", "存在困难：流速仪备件用完，等省里发货", "", "柳汊水文站    2024年6月23日20时15分"])
c.add("2024-06-23 21:34", ("水文站", "lcsw@ycsw.example"), "0623水情日报", [text("附件请查收。"), attach("水情日报0623.pdf", LCSW, "rfc2231")], [told(
    "柳汊水文站", period=day("06-23"), patrollers=5, dangers_found=1, dangers_fixed=1, water_level=21.66, drill_on="2024-05-17", duty_leader="简测",
    difficulties=["流速仪备件用完，等省里发货"])],
    "pdf text_pdf two_in_line wu forecast several_hours", "levels of other hours, the crest, the warning level and the forecast belong to no field")

# 0011
c.add("2024-06-24 08:26", ("东圩镇", "dongwei@ycxz.example"), "更正：东圩镇6月22日防汛工作情况报告", [text("""
县防办老师：
对不起，我镇6月22日的报告有两个数错了，更正如下：
动用砂石料应为304立方米，我敲成340了；
巡堤人员漏了民兵27人，应为185人，不是158人。
其余数字不变。以后我报之前先念一遍给站长听。
东圩镇 小刘

------------------ 原始邮件 ------------------
发件人: "东圩镇" <dongwei@ycxz.example>
发送时间: 2024年6月23日(星期日) 上午9:48
主题: 东圩镇6月22日防汛工作情况报告

二、堤防巡查：巡堤12.6公里，比昨天多3公里；出动巡堤人员158人，昨天是120人。今天发现险情5处（昨天4处），已处置4处，余1处专人看守。
三、物资资金：动用砂石料340立方米，累计1120立方米；发放救灾资金3.6万元。
""")], [told("东圩镇", "correction", day("06-22"), patrollers=185, sandstone_m3=304)],
    "plain correction partial old_and_new_values quoted_figures apology", "only two figures are restated; the quoted letter is never a source; 27 is a part of the 185")

# 0012
c.add("2024-06-25 08:01", ("麻建国", "chengguan@ycxz.example"), "自动回复：关于报送6月24日防汛日报的通知", [text("""
您好，邮件已收到。本人6月25日至27日在市里参加防汛培训，期间城关镇日报由值班室报送。紧急险情请拨0466-0000305。
（本邮件由系统自动发送）
""")], [], "not_report auto_reply plain", "an out-of-office reply", more=[("Auto-Submitted", "auto-replied")])
