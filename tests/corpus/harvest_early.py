"""The letters of the first two weeks of the harvest."""
from datetime import date

from build_tools import alternative, archive, attach, book, entry, form, html, leaf, paper, text, told
from harvest_base import W1, W2, W3, c

# 0001
FENGLING = "合作社理事长臧守田把12台收割机编成3个组，哪块田干透了就先收哪块，7天转了5个村，收了1900亩，没有一户干等机子。"
QIU = "种粮大户仇玉莲种了430亩中稻，今年自己掏3.2万元换了一台履带收割机，收完自家的，又替邻近6户收了51亩，一分钱没要。"
LIUHE = paper(
    ("t", "柳河镇三秋生产进度周报"), ("t", "（9月25日—10月1日）"), "县农业农村局：", "现将我镇本周三秋生产情况报告如下。",
    ("h", "一、总体进展"),
    "（一）秋收。全镇秋粮应收面积2.86万亩，其中玉米2.1万亩、中稻0.76万亩。截至10月1日，已收1.92万亩，占应收的67.1%，比上周末的1.24万亩多收6800亩，比去年同期快3天。"
    "玉米先收先腾茬，收了1.51万亩；中稻收了0.41万亩。本周机收面积6500亩，机收率95.6%，比去年同期高1.2个百分点。预计平均亩产512公斤，去年是498公斤。",
    "（二）秋种。小麦计划播种2.3万亩，本周开播，已播1200亩；油菜已播800余亩。",
    "（三）机具和人员。全镇登记在册的联合收割机86台，本周投入农机143台，其中105马力以上拖拉机37台、2BMF-9型播种机12台，每台每天干52亩上下。机手162人。农技人员21人包村到户，"
    "入户指导316人次，比上周增加58人次。开培训会2场，到会140人。主推技术是秸秆粉碎还田和种子包衣，播后镇压等下周小麦大面积下种了再铺开。",
    "（四）烘干和减损。全镇烘干点3处，一天能烘180吨，本周烘干粮食460吨。9月27日夜里刮大风，玉米倒伏，受灾面积350亩，没有绝收的。",
    "（五）帮扶和投入。党员突击队帮扶农户47户，替他们收玉米210亩。镇财政投入资金8.6万元，县里答应的农机补贴15万元还没到账。",
    ("h", "二、典型做法"), ("h", "（一）丰岭农机合作社"), FENGLING, ("h", "（二）种粮大户仇玉莲"), QIU,
    ("h", "三、存在问题"),
    "一是夜间露水大，上午10点前机子下不了田，一天实打实只能干6个钟头；二是3号机耕路塌了一段，大型机具要绕行；三是收割机配件涨价，每台维修费多花400元左右。",
    ("h", "四、下一步打算"),
    "1．抢在10月5日前把剩下的玉米收完，力争机收率达到97%。", "2．腾一块、整一块、播一块，计划10月15日前播小麦1.5万亩。", "3．向县农机站再借烘干机2台。",
    "柳河镇农业服务中心", "2023年10月1日", "（联系人：晏秋生，电话0466-0000701；包片领导：副镇长符定远）")
c.add("2023-10-01 16:20", ("晏秋生", "liuhe@cl.example"), "柳河镇三秋周报", [text("阚股长：周报见附件。\n晏秋生"), attach("柳河镇三秋周报.docx", LIUHE)], [told(
    "柳河镇农业服务中心", period=W1, harvested_mu=19200, machine_mu=6500, machine_rate=95.6, sown_mu=2000, yield_kg=512, machines=143, technicians=21, visits=316, trainings=2, dried_t=460,
    damaged_mu=350, households=47, funds_cny=86000, leader="符定远", techniques=["秸秆还田", "种子包衣"], practices=[entry("丰岭农机合作社", FENGLING), entry("仇玉莲", QIU)],
    problems=["夜间露水大，上午10点前机子下不了田，一天实打实只能干6个钟头", "3号机耕路塌了一段，大型机具要绕行", "收割机配件涨价，每台维修费多花400元左右"],
    next_steps=["抢在10月5日前把剩下的玉米收完，力争机收率达到97%", "腾一块、整一块、播一块，计划10月15日前播小麦1.5万亩", "向县农机站再借烘干机2台"], alt={"leader": ["副镇长符定远"]})],
    "docx prose headings long wan parts_and_total sum_of_kinds compared last_period plan product_numbers approx deeds deeds_org",
    "area due, done, by crop, last week's and last year's in one paragraph; wheat and rape sown are summed; a subsidy that has not come; machines on the register beside those at work")

# 0002
c.add("2023-10-01 21:47", ("老鲍", "bao_lh@qq.example"), "这周的数", [text("""
阚股长,不好意思报晚了,东柳河这周的数:
割了大概4300亩,累计已收9千亩出头
机收率九成五
麦子一颗还没种,光整地了,整了两千来亩
机子上阵60多台,外县来的也算在里头.技术员就我们站3个
亩产估摸着有个510公斤吧
没烘干,全在晒场上晒
帮扶了11户孤寡老人
问题就一个:柴油老断货

发自我的iPhone
""", "utf-8", "quoted-printable")], [told(
    "东柳河乡农业服务中心", harvested_mu=9000, machine_rate=95, machines=60, technicians=3, yield_kg=510, households=11, problems=["柴油老断货"],
    maybe={"sown_mu": 0, "dried_t": 0})],
    "plain phone informal halfwidth_punct approx cumulative_vs_period denial private_sender prefix_trap period_null qp",
    "the week's cut beside what is cut so far, in spoken numbers; land made ready is not sown; the town's name ends in another town's", agent="iPhone Mail (20H19)")

# 0003
BEIPIAN = book({"北片": [
    ["北片四乡镇三秋生产进度统计表（2023年10月2日—10月8日）"] + [None] * 12,
    ["乡镇", "秋收（万亩）", None, None, "机收率", "秋种（万亩）", None, "投入农机（台）", "技术人员（人）", "烘干量（吨）", "秋收完成日期", "受灾面积（亩）", "存在问题"],
    [None, "应收", "已收", "其中机收", None, "计划播", "已播", None, None, None, None, None, None],
    ["龙泉寺", 2.05, 1.68, 1.62, 0.964, 1.9, 0.35, 118, 16, 320.5, "", "", "联合收割机不够用"],
    ["三里铺", 1.4, 1.4, 1.38, 0.986, 1.3, 0.62, 76, 9, 150, date(2023, 10, 7), 0, "—"],
    ["十三里铺", 1.1, 0.87, 0.8, 0.92, 1.0, 0.12, 54, "/", 0, "", 120, "低洼田排水慢，机械下不去"],
    ["望云", 0.66, 0.41, 0.3, 0.732, 0.5, 0, "31台", "7人", "无", "", "", "①山垄田机耕路窄；②老年户多，请工难"],
    ["合计", 5.21, ("=SUM(C4:C7)", 4.36), ("=SUM(D4:D7)", 4.1), 0.94, 4.7, ("=SUM(G4:G7)", 1.09), 279, 32, ("=SUM(J4:J7)", 470.5), "", 120, ""]]},
    {"北片": [(0, 0, 0, 12), (1, 0, 2, 0), (1, 1, 1, 3), (1, 4, 2, 4), (1, 5, 1, 6), *[(1, n, 2, n) for n in range(7, 13)]]},
    {("北片", r, 4): "0.0%" for r in range(3, 8)} | {("北片", 4, 10): "m月d日"})
c.add("2023-10-08 16:35", ("隗永年", "longquansi@cl.example"), "北片四乡镇进度表（10.2-10.8）", [text("阚股长：北片四个乡镇的表汇总好了，共收4.36万亩，请审阅。\n龙泉寺镇 隗永年", "gb2312", "quoted-printable"),
    attach("北片四乡镇.xlsx", BEIPIAN, charset="gb2312")], [
    told("龙泉寺镇农业服务中心", period=W2, harvested_mu=16800, machine_mu=16200, machine_rate=96.4, sown_mu=3500, machines=118, technicians=16, dried_t=320.5, problems=["联合收割机不够用"]),
    told("三里铺镇农业服务中心", period=W2, harvested_mu=14000, machine_mu=13800, machine_rate=98.6, sown_mu=6200, machines=76, technicians=9, dried_t=150, done_on="2023-10-07", damaged_mu=0),
    told("十三里铺镇农业服务中心", period=W2, harvested_mu=8700, machine_mu=8000, machine_rate=92, sown_mu=1200, machines=54, dried_t=0, damaged_mu=120, problems=["低洼田排水慢，机械下不去"]),
    told("望云乡农业服务中心", period=W2, harvested_mu=4100, machine_mu=3000, machine_rate=73.2, sown_mu=0, machines=31, technicians=7, problems=["山垄田机耕路窄", "老年户多，请工难"])],
    "xlsx row_per_branch multi_unit two_level_header merged_cells formula_total wan percent_cell date_cell zero slash wu blanks prefix_trap body_totals qp",
    "two-level header with 万亩 in its upper row; areas due and planned beside those done; 三里铺 within 十三里铺; the collecting town is one of the rows")

# 0004
SHIGU = paper(("t", "澄陵县三秋生产进度周报表"), "报送期：2023年10月2日至2023年10月8日", form([
    ["填报单位", "石鼓镇农服中心", "包片领导", "蒙致远"],
    ["已收面积（亩）", "１２，８６０", "机收面积（亩）", "3150（累计12100）"],
    ["机收率", "94.1％", "已播面积（公顷/亩）", "86公顷/1290亩"],
    ["平均亩产（公斤）", "486.5", "投入农机（台）", "97台（含外地机18台）"],
    ["技术人员（人）", "11", "入户指导（人次）", "205"],
    ["培训场次", "3场/126人", "烘干量（吨）", "—"],
    ["受灾面积（亩）", "0", "帮扶农户（户）", "/"],
    ["投入资金（万元）", "3.75", "秋收完成日期", "预计10月12日"],
    ["主推技术", "☑秸秆还田  □深翻整地  ☑种子包衣  □适期晚播  ☑宽幅精播  □播后镇压  □配方施肥", "", ""],
    ["存在问题", "①西片6个村的机井去年坏了没修，播种墒情差；②秸秆打捆机只有2台，离田慢", "", ""],
    ["下一步打算", "①10月12日前收尾；②协调抽水机8台浇底墒水，浇一块播一块", "", ""],
    ["填报人", "茅小满", "联系电话", "0466-0000704"],
], [((8, 1), (8, 3)), ((9, 1), (9, 3)), ((10, 1), (10, 3))]), "注：面积保留整数，1公顷=15亩。")
c.add("2023-10-08 17:05", ("茅小满", "shigu@cl.example"), "报送三秋进度表", [text("附件为石鼓镇本周报表。", "gb18030", "8bit"), attach("三秋周报表.docx", SHIGU, "rfc2231", "gb18030")], [told(
    "石鼓镇农业服务中心", period=W2, leader="蒙致远", harvested_mu=12860, machine_mu=3150, machine_rate=94.1, sown_mu=1290, yield_kg=486.5, machines=97, technicians=11, visits=205, trainings=3,
    damaged_mu=0, funds_cny=37500, techniques=["秸秆还田", "种子包衣", "宽幅精播"], problems=["西片6个村的机井去年坏了没修，播种墒情差", "秸秆打捆机只有2台，离田慢"],
    next_steps=["10月12日前收尾", "协调抽水机8台浇底墒水，浇一块播一块"])],
    "docx table four_columns merged_cells checkbox fullwidth_digits cumulative_vs_period wan hectare plan zero dash slash rfc2231 gb18030 8bit",
    "full-width digits and comma; week before cumulative in one cell; hectares beside mu; 场/人; an expected date is none; the harvested area is wrong and corrected by 0014")

# 0005
c.add("2023-10-08 17:30", ("戚沙白", "baisha@cl.example"), "请问口径", [text("""
阚股长您好：
    填本周的表时有两处拿不准：一是“已收面积”算不算饲用青贮玉米？我镇光青贮就有2300亩。二是“投入农机”是按在册的算还是按当天下田的算，这两个数差得大，在册156台，实际下田的也就90来台。
    请您定一下，我明天上午按定好的口径再正式报。
                                                              白沙镇农服中心 戚沙白
""", "gb18030")], [], "not_report question plain gb18030", "asks what counts, with the figures it doubts about, and says that the report comes tomorrow")

# 0006
XI = "槐东村机手郗大柱今年67岁，开了四十年机子，这回把自家的播种机焊了个宽播口，一垄多盖半拃土，周边3个村的人都来看。他一分钱改装费不收，6天里改了17台，自家那28亩地倒是最后种的。"
HUAI = f"""<div style="font-family:宋体;font-size:12pt">
<p>种植业股：</p>
<p>国庆假期，双槐镇三秋不停机。现把10月2日至8日的情况报来。</p>
<p>上周末我镇收了7600亩，这一周又收5400亩，到8日下午<b>已收1.3万亩</b>，去年同期是1.05万亩。割地几乎全靠机械，本周机收面积5200亩，机收率由上周的93.4%升至96.3%。测产估下来，预计亩产508公斤，最好的一块地打到620公斤。</p>
<p>小麦5日开播，日均播560亩，到8日已播2240亩，离1.1万亩的计划还差8760亩。推广的还是老三样：秸秆粉碎还田、深翻、拌种。</p>
<p>投入农机由61台增至88台，其中播种机23台；外来机手29人住在镇敬老院腾出的房子里。农技人员14人全部沉到村里，本周入户指导180多人次，田间课堂开了一场，讲澄麦136和澄麦21两个品种什么时候下种。</p>
<p>烘干的活排到了后半夜，本周烘干玉米、稻谷512.8吨，比上周多一百来吨，每吨收80元。假期里没有发生灾情。帮扶缺劳力农户33户，比上周少6户。镇村两级投入资金4.3万元，其中柴油补助2.8万元、雨布1.5万元。</p>
<p>典型事例：{XI}</p>
<p>眼下最大的困难是露天堆着的玉米怕连阴雨。</p>
<p>下周安排：一、14日前收完最后的1600亩；二、小麦播种过半；三、把敬老院那间晾晒房腾出来给散户堆粮。</p>
<p>包片领导：单于明（镇党委副书记）</p>
<p style="text-align:right">双槐镇农服中心&nbsp;&nbsp;郜文娟<br>10月8日</p></div>"""
c.add("2023-10-08 17:52", ("郜文娟", "shuanghuai@cl.example"), "双槐镇三秋情况", [html(HUAI, "gb18030")], [told(
    "双槐镇农业服务中心", period=W2, harvested_mu=13000, machine_mu=5200, machine_rate=96.3, yield_kg=508, sown_mu=2240, techniques=["秸秆还田", "深翻整地", "种子包衣"], machines=88, technicians=14,
    visits=180, dried_t=512.8, households=33, funds_cny=43000, practices=[entry("郗大柱", XI)], problems=["露天堆着的玉米怕连阴雨"],
    next_steps=["14日前收完最后的1600亩", "小麦播种过半", "把敬老院那间晾晒房腾出来给散户堆粮"], leader="单于明", maybe={"damaged_mu": 0, "trainings": 1}, alt={"leader": ["单于明（镇党委副书记）"]})],
    "html prose long last_period compared per_day plan denial wan approx product_numbers deeds gb18030",
    "three harvested areas in one sentence, the rate 由…升至, a per-day area before the total; the whole deed is one paragraph full of figures", agent="Foxmail 7.2.25")

# 0007
c.add("2023-10-09 08:15", ("厉桥生", "gaoqiao@cl.example"), "回复：关于报送三秋生产进度的通知", [text("""
三秋周报(10.2-10.8)
1.已收面积:9870.5亩
2.机收:9200亩左右,机收率93.2%
3.已播面积:3,400亩(去年这时候2,950亩)
4.亩产:平均545公斤,玉米530,水稻610
5.上阵农机72台,出去跨区的15台没算进去
6.技术人员8名,入户指导150人次
7.培训:无
8.烘干:34吨/天,全周238吨
9.受灾:无
10.帮扶:20户
11.资金:2.4万
12.主推技术:测土配方施肥、宽幅精播
13.问题:没啥大问题,就是籽种比约好的晚到了4天
14.下一步:抢晴天把剩的一千多亩收掉

------------------ 原始邮件 ------------------
发件人: "种植业股" <sanqiu@clnyj.example>
主题: 关于报送三秋生产进度的通知

各乡镇农服中心:请于每周日17:00前报送。格式举例:××镇已收面积15000亩,机收率98%,已播面积6000亩,投入农机120台,烘干量300吨,投入资金10万元。
""", "gb2312", "8bit")], [told(
    "高桥镇农业服务中心", period=W2, harvested_mu=9870.5, machine_mu=9200, machine_rate=93.2, sown_mu=3400, yield_kg=545, machines=72, technicians=8, visits=150, dried_t=238, households=20,
    funds_cny=24000, techniques=["配方施肥", "宽幅精播"], problems=["籽种比约好的晚到了4天"], next_steps=["抢晴天把剩的一千多亩收掉"])],
    "plain informal numbered_list halfwidth_punct unit_by_sender quoted_notice decimal compared per_day wu wan gb2312 8bit",
    "the unit only by the sender's address; numbered lines with half-width stops; the quoted notice has model figures", more=[("In-Reply-To", "<notice@clnyj.example>")])

# 0008
TANG = book({
    "进度表": [
        ["塘头乡农技站（清水塘镇）三秋生产进度表", None, None, None, None, None], ["统计时间：10月2日—10月8日", None, None, None, None, None],
        ["项目", "单位", "上周", "本周", "累计", "去年同期累计"],
        ["已收面积", "万亩", 0.42, 0.53, 1.27, 1.16], ["机收面积", "万亩", 0.4, 0.5, 1.19, 1.02], ["机收率", "%", 95.2, 94.3, 93.7, 87.9], ["已播面积", "亩", 0, 1860, 1860, 2100],
        ["预计亩产", "公斤/亩", "/", 505, "/", 497], ["投入农机", "台", 70, 82, "—", 75], ["技术人员", "人", 10, 12, "—", 12], ["入户指导", "人次", 130, 164, 412, 395],
        ["培训", "场", 1, 2, 4, 3], ["烘干量", "吨", 88.5, 121.6, 247.3, 160], ["帮扶农户", "户", 16, 21, 50, "/"], ["投入资金", "元", 12000, 18650, 41150, 30000],
        ["秋收完成日期", None, None, None, None, "10月14日"], ["包片领导", "公冶平", None, None, None, None],
        ["存在问题", "晚熟玉米含水率偏高，脱粒破碎多", None, None, None, None], ["下一步打算", "1、引导散户晾晒三五天再脱粒；2、烘干机加开夜班", None, None, None, None]],
    "分村": [["村", "已收面积（亩）", "投入农机（台）"], ["塘头村", 5100, 33], ["新圩村", 4400, 27], ["莲花村", 3200, 22]]},
    {"进度表": [(0, 0, 0, 5), (1, 0, 1, 5), (16, 1, 16, 5), (17, 1, 17, 5), (18, 1, 18, 5)]})
c.add("2023-10-09 09:40", ("阮塘生", "ruants@163.example"), "进度表", [text("阚股长，表在附件里，分村的数在第二页。", "gb2312"), attach("进度表.xlsx", TANG, "raw", "gb2312")], [told(
    "清水塘镇农业服务中心", period=W2, harvested_mu=12700, machine_mu=5000, machine_rate=94.3, sown_mu=1860, yield_kg=505, machines=82, technicians=12, visits=164, trainings=2, dried_t=121.6,
    households=21, funds_cny=18650, leader="公冶平", problems=["晚熟玉米含水率偏高，脱粒破碎多"], next_steps=["引导散户晾晒三五天再脱粒", "烘干机加开夜班"],
    alt={"harvested_mu": [5300], "machine_rate": [93.7]})],
    "xlsx last_period cumulative_vs_period compared merged_cells two_sheets dash slash wan former_name private_sender unit_column raw_filename",
    "上周, 本周, 累计 and last year's side by side with a column of units; areas are states as of the report, the others flows; last year's day of completion; a sheet of villages")

# 0009
c.add("2023-10-09 10:26", ("鑫犁农机销售", "sale@xinli.example"), "三秋抢收季！105马力拖拉机现车，补贴后立减2.6万元", [alternative(
    text("鑫犁农机三秋大促"), html("<h2>三秋不等人，好机选鑫犁</h2><p>105马力拖拉机、4LZ-6型履带收割机、2BMF-9型宽幅精播机现车200台。日作业面积120亩，机收率高达99%，损失率低于1.5%。"
    "上周已有柳河镇、双槐镇等46户机手提车，累计投入农机作业3.8万亩。订金500元，国补资金3.2万元可代办。</p><p>典型用户：大户老苏，一台机子7天收了900亩。</p><p>详询0466-0000788，地址：澄陵县城东环路136号</p>"), "harvest9")],
    [], "not_report advertisement html alternative", "a dealer's advertisement with every word and figure of a report, and two towns' names")

# 0010
SAN = "靳三喜带的第二作业组把收割、灭茬、旋耕三道活接成一条线，前头粮食进仓，后头隔不到两个钟头就下了种，比往年省出4天。"
YICHANG = paper(
    ("t", "第一农场三分场、五分场三秋生产情况"), ("t", "（2023年10月9日至15日）"),
    "县农业农村局：两个分场合计已收9680亩，投入机具85台，烘干粮食2130吨。分别报告如下，场部直属队的数由场部下周单独报。",
    ("h", "一、3分场"),
    "水稻收了4120亩，玉米收了1380亩，总共5500亩，秋收已于10月13日全部结束，比去年提前2天，机收率100%。两样作物拉平，平均亩产571公斤。小麦计划种五千三百亩，已播五百六十亩。"
    "投入机具38台，烘干稻谷1450吨，占两个分场总量的三分之二强。技术员6人，本周下田指导44人次。投入资金12.8万元，其中自筹9万元，借场部3.8万元。",
    "典型做法是" + SAN,
    "存在问题：场部烘干塔一天只吃得下200吨，送粮车排队要等两天。",
    "下一步打算：排好送粮的号，24小时不停塔。",
    ("h", "二、5分场"),
    "已收面积：4180亩（上周3020亩）", "机收面积：1160亩", "机收率：99.5%", "已播面积：1150亩", "投入机具：47台（自有31台、外雇16台）", "烘干：680吨",
    "受灾面积：85亩（10月11日鱼塘漫水，其中绝收12亩）", "投入资金：65,400元", "秋收完成日期：还没完，预计18号", "主推技术：播后镇压、秸秆还田", "存在问题：", "1、外雇机手要价高，每亩比去年贵15块；", "2、漫水地块短时间下不了机器。",
    "国营第一农场场部", "二〇二三年十月十五日")
c.add("2023-10-15 15:30", ("苗国兴", "yichang@cl.example"), "一农场两个分场三秋情况", [text("见附件。场部 苗国兴", cte="quoted-printable"), attach("一农场.docx", YICHANG, "rfc2231")], [
    told("澄陵县国营第一农场第三分场", period=W3, harvested_mu=5500, done_on="2023-10-13", machine_rate=100, yield_kg=571, sown_mu=560, machines=38, dried_t=1450, technicians=6, visits=44, funds_cny=128000,
         practices=[entry("靳三喜", SAN)], problems=["场部烘干塔一天只吃得下200吨，送粮车排队要等两天"], next_steps=["排好送粮的号，24小时不停塔"], maybe={"machine_mu": 5500}),
    told("澄陵县国营第一农场第五分场", period=W3, harvested_mu=4180, machine_mu=1160, machine_rate=99.5, sown_mu=1150, machines=47, dried_t=680, damaged_mu=85, funds_cny=65400,
         techniques=["播后镇压", "秸秆还田"], problems=["外雇机手要价高，每亩比去年贵15块", "漫水地块短时间下不了机器"])],
    "docx multi_unit one_file_many_units sections mixed_styles long body_totals parts_and_total chinese_numerals last_period plan approx deeds rfc2231 qp unit_number_script",
    "two branches of a farm in one paper, one in prose, one as a list, under 3分场 and 5分场; opening totals belong to none; a loan and own money within the funds; an expected day")

# 0011
YUANZHONG = [
    "红旗良种场秋收秋种简报", "（第5期，2023年10月9日—15日）", "",
    "县农业农村局种植业股：", "    我场本周抢晴天、赶进度，秋收基本到了扫尾阶段。制种玉米",
    "应收1850亩，收了1640亩；良繁水稻应收920亩，收了880亩。两项", "合计已收2520亩，上周这个数是1890亩。制种田怕混杂，母本行",
    "还是人工掰的，本周只机收420亩，机收率66.7%，比大田低得多。", "    小麦繁种田已播730亩，占计划1600亩的45.6%。全部用宽幅精播，",
    "种子下地前统一包衣，播完随即镇压。", "    本周投入农机26台，比上周减少5台；技术人员由9人增加到", "13人，每人盯两块田。烘干种子186吨，另有代附近农户烘的40吨，",
    "本周共烘干226吨。场里投入资金壹拾玖万伍仟元，用于买种子袋和", "付人工费，每个工一天140元。", "",
    "存在问题", "1.母本人工收获用工量大，日工价从120元涨到140元；", "2.种子仓库只剩两间空着。",
    "下一步打算", "一是18日前收净扫尾；二是腾出旧车间存种，库容增加300吨。", "", "带队领导：全红", "", "红旗良种场    2023.10.15"]
c.add("2023-10-15 16:50", ("红旗良种场", "hongqi@cl.example"), "良种场简报第5期", [text("附件请查收。", "gb2312"), attach("简报第5期.pdf", leaf(YUANZHONG), charset="gb2312")], [told(
    "红旗良种场", period=W3, harvested_mu=2520, machine_mu=420, machine_rate=66.7, sown_mu=730, techniques=["宽幅精播", "种子包衣", "播后镇压"], machines=26, technicians=13, dried_t=226, funds_cny=195000,
    problems=["母本人工收获用工量大，日工价从120元涨到140元", "种子仓库只剩两间空着"], next_steps=["18日前收净扫尾", "腾出旧车间存种，库容增加300吨"], leader="全红")],
    "pdf text_pdf prose broken_lines long parts_and_total last_period compared daxie_money per_day stock_increase plan",
    "lines broken in the middle of words and sentences; own and others' grain with a total; 由9人增加到13人 over a line's end; money in 大写 beside a day's wage")

# 0012
BAISHA = paper(("t", "白沙镇农服中心三秋周报"), "一、进度：已收1.08万亩，已播4600亩，机收率91%；", "二、力量：投入农机92台，农技员9人，入户指导133人次；", "三、投入：投入资金5万元，帮扶农户15户；",
    "四、问题：运粮车少，地头压粮。", "附：上期（10月2日至8日）已收7700亩，已播900亩，投入农机80台。")
TAOLIN = book({"桃林": [["指标", "数值"], ["单位", "桃林镇农服中心"], ["已收面积（亩）", 7350], ["机收面积（亩）", 6900], ["已播面积（亩）", 2875.5], ["平均亩产（公斤）", 493], ["投入农机（台）", 64],
    ["技术人员（人）", 7], ["烘干量（吨）", 96.25], ["受灾面积（亩）", "无"], ["投入资金（万元）", 2.08], ["秋收完成日期", "2023/10/15"], ["包片领导", "邰林"], ["存在问题", "果园套种地块小，大机子掉不过头"]]})
MATOU = "项目,数据,备注\r\n填报单位,马头镇,\r\n已收面积（亩）,\"8,940\",占应收82%\r\n机收率,90.2%,比上周高0.8个百分点\r\n已播面积（亩）,3100,含油菜600亩\r\n投入农机（台）,71,\r\n技术人员（人）,10,\r\n培训场次,1,现场会\r\n" \
    "烘干量（吨）,,烘干机检修\r\n帮扶农户（户）,18,\r\n下一步打算,晚稻收一块翻一块，霜降前种完,\r\n"
NANPIAN = archive([("南片/白沙镇三秋周报.docx", BAISHA), ("南片/桃林镇.xlsx", TAOLIN), ("南片/马头镇数据.csv", MATOU.encode("gbk"))], raw_names=True)
c.add("2023-10-15 17:20", ("南片联络员", "nanpian@126.example"), "南片三个镇第三周进度（10月9日至10月15日）", [text("阚股长：南片白沙、桃林、马头三镇本周（10月9日—10月15日）材料打包发上，三镇合计已收27090亩。", "gb2312", "quoted-printable"),
    attach("南片.zip", NANPIAN, charset="gb2312")], [
    told("白沙镇农业服务中心", period=W3, harvested_mu=10800, sown_mu=4600, machine_rate=91, machines=92, technicians=9, visits=133, funds_cny=50000, households=15, problems=["运粮车少，地头压粮"]),
    told("桃林镇农业服务中心", period=W3, harvested_mu=7350, machine_mu=6900, sown_mu=2875.5, yield_kg=493, machines=64, technicians=7, dried_t=96.25, funds_cny=20800, done_on="2023-10-15", leader="邰林",
         problems=["果园套种地块小，大机子掉不过头"]),
    told("马头镇农业服务中心", period=W3, harvested_mu=8940, machine_rate=90.2, sown_mu=3100, machines=71, technicians=10, trainings=1, households=18, next_steps=["晚稻收一块翻一块，霜降前种完"])],
    "zip gbk_names multi_unit docx xlsx csv prose wan decimal last_period body_totals wu blanks private_sender remarks",
    "three towns in three forms in one archive with GBK names; the week only in the mail; last week's figures at the foot of one; a column of remarks")
