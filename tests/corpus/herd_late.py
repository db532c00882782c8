"""The letters of herd for April and the first days of May."""
from build_tools import archive, attach, book, entry, leaf, paper, text, told
from herd_base import APR1, APR2, APR3, c

c.add("2024-04-08 10:10", ("齐国栋", "altmc@wlj.example"), "关于商请归还借用暖棚及饲草的函", [text("""
沙日毛都苏木人民政府：
　　3月23日降温期间，贵苏木牧民借住我场五队暖棚2座，安置待产母羊640只，其间产羔380余只，成活率约95%；并借用我场饲草46吨、帐篷3顶。彼时事急，未办手续。现我场接羔已进入第二批，棚舍周转不开，饲草也仅余210吨，特商请贵苏木：
　　一、于4月15日前将羊群迁回；
　　二、饲草46吨按每吨1350元折价，计62100元，或于秋后以草还草；
　　三、迁出后的棚圈消毒由贵方负责。
　　另，4月2日贵我两家交界处火情（过火约70亩）的起因，我场巡护记录可供查阅。
　　以上当否，盼复。

　　抄送：旗农牧局

阿拉坦牧场
2024年4月8日
""", "gb18030")], [], "not_report letter_between_units plain figures copy gb18030", "a farm asks a township to give back sheds and hay; the bureau has a copy; 640, 380, 95%, 46 t, 62,100 and 70 mu settle what is between the two", to=("沙日毛都苏木", "srmd@wlj.example"), more=[("Cc", "xunbao@wljnm.example")])

LI = "社员栗小军在镇上看见别村的羊拉肚子没人管，主动留下来帮人家隔离、喂药，自己贴了三百多块钱药费，来回跑了四天"
HX = paper(("t", "河西村4月上旬接羔防火情况"), "头道湾镇政府：",
    "4月1日到10日，我村产羔94只，成活91只，羔子基本下完了，还剩57只母羊没下。3月份一共下了1020只。给羊补打了小反刍疫苗430针（430只），牛没打。",
    "清明三天全村党员和护林员上坟口守着，纸钱一律换成鲜花，这一旬巡护136人次。4月5日下午邻村地头着了一把荒火，我村去了15个人帮着打灭，我村地界没有起火。4月2日村委会挨户做了一次防火检查。",
    "采取的办法：一是入户宣传，家家签了保证书；二是沿坟地打了隔离带3公里。", "困难：村里没有水车，靠拖拉机拉水。", "负责人：窦万福", "河西村村民委员会")
JG = book({"Sheet1": [
    ["金羔养殖合作社旬报表"], ["报送日期", "2024-04-10", "报告期", "4月1日至10日"], ["项目", "数量", "单位", "说明"],
    ["接羔数", 1284, "只", "湖羊，双羔率168%"], ["羔羊成活率", "96.5", "%", None], ["待产母畜", 2050, "头只", "二批"], ["免疫数", 3800, "头只", "含外购1200只"],
    ["草原火情", "无", "起", None], ["防火巡护", None, "人次", None], ["灾害损失", 1.15, "万元", "暖棚烟囱倒了烧坏棚顶"],
    ["好人好事", LI], ["困难问题", "贷款下月到期，续贷手续还没批"], ["分管领导", "栗红军"]]})
c.add("2024-04-11 09:22", ("任雪", "tdw@wlj.example"), "头道湾4月上旬", [
    text("高老师好，我是头道湾镇新来的小任。4月上旬河西村和金羔合作社的表打了个包，两家合计接羔1378只，一共报损失1.15万。镇本级没有牲畜，就不另报了。谢谢高老师！\n任雪"),
    attach("头道湾镇4月上旬.zip", archive([("河西村.docx", HX), ("金羔合作社.xlsx", JG)], raw_names=True), charset="gb2312")], [
    told("河西村", period=APR1, lambs_born=94, ewes_left=57, vaccinated=430, patrols=136, checked_on="2024-04-02", leader="窦万福", measures=["防火宣传", "打隔离带"],
         problems=["村里没有水车，靠拖拉机拉水"], maybe={"fires": 0}),
    told("金羔养殖合作社", period=APR1, lambs_born=1284, lamb_survival=96.5, ewes_left=2050, vaccinated=3800, loss_cny=11500, leader="栗红军",
         deeds=[entry("栗小军", LI)], problems=["贷款下月到期，续贷手续还没批"])],
    "zip gbk_names docx xlsx multi_unit prose vertical wan wu blanks body_totals deeds", "91 alive is no rate; 1020 of March, a fire in another village, the rate of twins and 1200 bought sheep belong to no field; the cover's totals are check-sums")

SUO = "苏木边境派出所4月6日接到求助，五名民警带着绞盘和铁锹连夜进沙窝子，把三户陷车转场的牧民和460只羊送出来，天亮才收队。"
WU = "退休教师乌云其木格把自己攒的两千块钱拿出来，给嘎查买了一台二手消毒机，还天天给年轻人讲怎么配药。"
c.add("2024-04-11 17:05", ("斯琴", "bytl@wlj.example"), "回复：巴彦塔拉苏木4月上旬旬报 已收到", [text(f"""
小高：
昨天报的4月上旬旬报里好人好事那栏空着，领导让补两件，数字都不动：
1、{SUO}
2、{WU}
巴彦塔拉 斯琴

在 2024年4月10日，旗农牧局旬报 写道：
> 巴彦塔拉苏木：您报送的4月上旬旬报已收到。接羔数3150只，免疫数11800头只，防火巡护405人次。如有出入请回复本邮件。
""")], [told("巴彦塔拉苏木", kind="supplement", period=APR1, deeds=[entry("苏木边境派出所", SUO), entry("乌云其木格", WU)])],
    "plain supplement deeds_only in_reply_to quoted_receipt deeds deeds_org", "the receipt quoted below repeats the figures of an earlier report; five policemen, 460 sheep and 2,000 yuan stand in the deeds", more=[("In-Reply-To", "<b@wljnm.example>")])

c.add("2024-04-12 08:00", ("韩梅花", "srmd@wlj.example"), "自动回复：催报：4月上旬接羔保育、春季防疫和草原防火旬报", [text("""
您好！我于4月10日至4月14日随旗里工作组在包联嘎查驻点春防（每天免疫任务1500头只），牧区信号不好，邮件不能及时回复。4月上旬旬报待回苏木后补报。急事请联系防火办值班电话0466-0002603。
此为系统自动回复，请勿直接回复。
沙日毛都苏木 韩梅花
""")], [], "not_report auto_reply plain plan dates", "days of absence and a daily target", more=[("Auto-Submitted", "auto-replied")])

NASEN = "那森大叔72岁，听说火头往学校方向去了，骑马抄近路先到，把牲口棚的铁门全打开，又带人把学校后墙的干草铲出一条道来。"
ZHI = "卫生院值班护士齐小兰连夜给扑火回来的人处理烫伤、冲眼睛，一宿没合眼，第二天照常上班。"
SR = leaf([
    "沙日毛都苏木四月中旬旬报", "（2024年4月11日至20日）", "", "一、接羔：本旬接羔2036只，比上旬的3170只少了1134只，接羔已近尾声；",
    "本旬羔羊成活率96.8%，入春平均97.4%。待产母畜还有1500头只左右。", "二、免疫：本旬补免牲畜6740头只，累计58900头只，占应免数的96.6%。",
    "三、防火：4月17日下午发生火情1起，系过路车扔烟头引起，过火面积", "1.1万亩，烧毁网围栏8公里、草垛31个，直接损失21.6万元。本旬组织",
    "巡护590人次，另有扑火212人次。4月19日对沿路各点重新进行了防火检查。", "四、措施：沿公路两侧打防火隔离带；从外旗调运饲草补给受灾户85吨；", "安排干部夜间值班。", "五、好人好事", NASEN[:32], NASEN[32:], ZHI, "六、困难：（1）受灾的31户缺草，要接到6月初青草上来；",
    "（2）网围栏重建需要资金40万元。", "", "分管领导：敖特根", "沙日毛都苏木人民政府", "2024年4月21日"])
c.add("2024-04-21 18:30", ("韩梅花", "srmd@wlj.example"), "沙日毛都4月中旬旬报（含火情）", [text("报上，火情的详细材料应急局另要了一份。扫描件盖章的明天寄。\n韩梅花", "gb2312"), attach("沙日毛都四月中旬.pdf", SR, "raw", "gb18030")], [told(
    "沙日毛都苏木", period=APR2, lambs_born=2036, lamb_survival=96.8, ewes_left=1500, vaccinated=6740, fires=1, burned_mu=11000, loss_cny=216000, patrols=590, checked_on="2024-04-19", leader="敖特根",
    measures=["打隔离带", "饲草调运", "夜间值班"], deeds=[entry("那森", NASEN), entry("齐小兰", ZHI)],
    problems=["受灾的31户缺草，要接到6月初青草上来", "网围栏重建需要资金40万元"])],
    "pdf text_pdf prose wan last_period cumulative approx wrapped_lines deeds raw_filename", "3170 and 1134 of the ten days before, 97.4% since spring, 58,900 in all, 212 who put out the fire and the 400,000 needed belong to no field")

SHI = "兽医站临时工史二女怀着身孕，坚持给防疫组登记、贴耳标，十天登了两千九百多头只，一个号没错"
c.add("2024-04-22 10:35", ("冯佳", "hongliu@wlj.example"), "红柳镇、红柳镇畜牧兽医站4月中旬联合旬报", [text(f"""
旗农牧局：
4月中旬（11日—20日）镇政府和兽医站的工作一块报，分开说。

【红柳镇】本旬全镇接羔733只，成活率97%。没有发生火情。护草员和村干部巡护148人次。4月12日冯佳陪同张副镇长把全镇9个加油点、养殖小区走了一遍，做防火检查。给困难户修棚6座，动员19户换了旧烟囱。困难：年轻人都出去了，护草员平均年龄61岁。分管领导：张树民

【红柳镇畜牧兽医站】本旬免疫牲畜4120头只，其中补免880。给420条狗驱虫。到8个养殖小区做棚圈消毒。好人好事：{SHI}。分管领导：邱长河

镇、站联合在大集上摆摊两天，发宣传单700张，联合处置死畜14头，两家共出动巡查56人次。
""", "gb18030")], [
    told("红柳镇", period=APR2, lambs_born=733, lamb_survival=97, patrols=148, checked_on="2024-04-12", leader="张树民", measures=["棚圈维修"], problems=["年轻人都出去了，护草员平均年龄61岁"], maybe={"fires": 0, "measures": ["防火宣传"]}),
    told("红柳镇畜牧兽医站", period=APR2, vaccinated=4120, leader="邱长河", measures=["犬只驱虫", "棚圈消毒"], deeds=[entry("史二女", SHI)], maybe={"measures": ["防火宣传"]})],
    "plain joint_report multi_unit parts of_which deeds gb18030", "what both did together (leaflets, 14 dead beasts, 56 rounds) belongs to neither; whether the leaflets count for each as a measure is left open")

OLD = "老羊倌贺连山今年六十八了，退休八年，听说三队人手不够，卷起铺盖就来了，说好不要工钱。十五号半夜下了冰雹，他把皮袄脱下来盖在刚落地的羔子身上，自己冻得直打摆子。"
QIN = "一队青年突击班清明后连轴转，九天打出防火隔离带二十一公里，机耕犁坏了就用铁锹铲。"
c.add("2024-04-22 15:12", ("齐国栋", "altmc@wlj.example"), "给畜牧股的旬报", [text(f"""
畜牧股诸位同志：
    春寒未退，诸位辛苦。阿拉坦牧场四月中旬（十一日至二十日）的情况，照旧例由我执笔，写得啰嗦，请包涵。
    第二批羔子下得顺。这一旬落地一千三百零八只，上旬是一千七百六十二只，可见高峰过去了。成活率算下来百分之九十八点二，我在场里三十四年，这样的年景没有几回。尚未生产的母羊还有四百五十来只，牛二十三头没有下，合起来四百七十三头只。
    防疫这一头，五队、六队补齐了，本旬注射二千一百四十头只，至此全场一万五千头只应免的，一头不落。
    防火不敢松劲。火情没有。十八日场长领着各队队长，把油库、草库、锅炉房逐处看过，算是例行的防火检查。骑马巡护的共九十六人次。
    值得一提的人和事有两桩。
    {OLD}
    {QIN}
    难处也直说：其一，场里的水井六眼，有两眼出水不足；其二，配种站的液氮罐漏气，再拖下去冻精要坏。
    此致
敬礼
                        阿拉坦牧场 高级畜牧师 齐国栋
                        二〇二四年四月二十二日
    又及：分管领导仍是苏德副场长。
""", "gb2312", "quoted-printable")], [told(
    "阿拉坦牧场", period=APR2, lambs_born=1308, lamb_survival=98.2, ewes_left=473, vaccinated=2140, patrols=96, checked_on="2024-04-18", leader="苏德",
    deeds=[entry("贺连山", OLD), entry("一队青年突击班", QIN)],
    problems=["场里的水井六眼，有两眼出水不足", "配种站的液氮罐漏气，再拖下去冻精要坏"], maybe={"fires": 0, "measures": ["打隔离带"]})],
    "plain prose chinese_numerals last_period parts_and_total letter_style deeds deeds_org gb2312 qp", "1762 of the ten days before, 34 years, 450 and 23 that make up the 473, the 15,000 due and six wells belong to no field; the 18th is a day of April; strips ploughed within a deed are left open as a measure")

c.add("2024-04-23 16:44", ("郭晓东", "sjz@wlj.example"), "麻烦看看表格填得对不对", [text("""
高姐，我把旬报表重新做了一版，您看这个样式行不行？里头的数是我拿去年同期的随手凑进去试公式的，别当真，也别登记：

双井子乡  4月中旬
接羔数 1999只
羔羊成活率 97%
免疫数 8888头只
草原火情 0起
防火巡护 123人次

主要想问：合计那行要不要？分管领导写一个还是写两个？样式没问题的话，等乡长看了真数，我再正式报一份。
双井子乡 郭晓东
""")], [], "not_report question plain figures trial_figures form", "a form filled with figures made up to try it, said to be no report")

c.add("2024-04-24 09:15", ("包志强", "yikong@wljnm.example"), "Fwd：转发参考——达林旗春防做法", [text("""
各苏木乡镇、各场，畜牧股：
兄弟旗的材料，转发供参考，不用回复。他们“错时打针、按户销号”的做法可以学学。
疫控中心 包志强

---------- 转发的邮件 ----------
发件人：达林旗动物疫控中心
日期：2024年4月22日
主题：达林旗4月中旬春防简报（第六期）

4月中旬，全旗免疫牲畜21.4万头只，进度91%；接羔3.6万只，成活率97.9%；发生草原火情0起，防火巡护1260人次。
好人好事：防疫员苏日娜带着三岁的女儿下乡打针，二十天没有回过家。
主要做法：一、错时打针，趁出圈前集中免疫；二、按户销号，干一户销一户；三、村村有冷藏箱。
存在问题：个别嘎查耳标佩戴不及时。
""", "gb2312")], [], "not_report forward for_reference plain figures other_county gb2312", "the bulletin of another banner, passed on to read")

SH = book({"旬报": [
    ["双井子乡接羔防疫防火旬报", None, None, None, None], ["统计时段：2024年4月21日—4月30日", None, None, None, None],
    ["项目", "上旬末累计", "本旬", "比上旬±", "备注"],
    ["接羔数（只）", 9418, 276, -540, "尾羔"], ["羔羊成活率（%）", 97.2, 95.7, -1.1, "受寒"], ["待产母畜（头只）", 320, 61, -259, None],
    ["免疫数（头只）", 23800, 640, -1860, "查漏补缺"], ["草原火情（起）", 3, 2, 1, "一起雷击"], ["过火面积（亩）", 88, 412.5, 394.5, None],
    ["防火巡护（人次）", 1015, 230, 12, None], ["灾害损失（万元）", 0.9, 2.38, None, None], [None],
    ["其他情况"], ["分管领导", "佟海山"], ["防火检查日期", "4月25日"], ["采取措施", "饲草调运、犬只驱虫、防火隔离带"],
    ["好人好事", "大车司机吕铁柱26日夜里给三个断草户送草，车陷在河滩里两回，硬是赶在天亮前送到，运费一分没收"],
    ["困难问题", "1.五月中旬以前还缺草160吨；2.雷击火没法提前防，想要一套监测设备"]]},
    {"旬报": [(0, 0, 0, 4), (1, 0, 1, 4), (12, 0, 12, 4)]})
c.add("2024-05-02 09:03", ("郭晓东", "sjz@wlj.example"), "双井子乡4月下旬旬报", [text("高姐节日好，4月下旬正式的，这回是真数。", "gb18030"), attach("双井子乡旬报0421-0430.xlsx", SH)], [told(
    "双井子乡", period=APR3, lambs_born=276, lamb_survival=95.7, ewes_left=61, vaccinated=640, fires=2, burned_mu=412.5, patrols=230, loss_cny=23800, checked_on="2024-04-25", leader="佟海山",
    measures=["饲草调运", "犬只驱虫", "打隔离带"], deeds=[entry("吕铁柱", "大车司机吕铁柱26日夜里给三个断草户送草，车陷在河滩里两回，硬是赶在天亮前送到，运费一分没收")],
    problems=["五月中旬以前还缺草160吨", "雷击火没法提前防，想要一套监测设备"])],
    "xlsx vertical cumulative last_period change_column merged_cells two_blocks wan_row items_in_cell deeds", "the columns before and behind 本旬 are cumulative figures and changes")

HER = "赛罕家两口子住院，邻居萨仁花把他家的140只羊赶到自己圈里一块喂，天天往旗医院送饭"
c.add("2024-05-02 21:37", ("布和", "wltg@post.example"), "乌兰图嘎 4月下旬", [text(f"""
小高，嘎查达布和。苏木说这回各嘎查自己报。
羔子下完了，这十天就最后那六十来只，活了五十多，4只冻死的，别的病死的。
母的没有要下的了。
打针把漏的83只羊补了，全嘎查清零。
24号西边着了一把小火，五亩地都不到，十几分钟就扑灭了，没啥损失。
防火的摩托巡逻，一天四人次，十天四十人次，中间下雨歇了两天没去，实际三十二人次。
这几天都在修棚，冰雹打的窟窿。
好人好事，{HER}。
牧民反映的就一个事，水，机井老是停电。
来自我的手机
""")], [told(
    "乌兰图嘎嘎查", period=APR3, lambs_born=60, vaccinated=83, fires=1, patrols=32, measures=["棚圈维修"],
    deeds=[entry("萨仁花", HER)], problems=["牧民反映的就一个事，水，机井老是停电"], maybe={"ewes_left": 0, "burned_mu": 5, "leader": "布和"})],
    "plain casual phone colloquial approx self_correction deeds", "forty rounds are put right in the same sentence; 140 sheep stand in the deed; four frozen lambs are no rate; that none is left to bear and an area of less than five mu are left open")

c.add("2024-05-06 08:50", ("齐国栋", "altmc@wlj.example"), "答复：阿拉坦牧场4月下旬旬报 已登记", [text("""
收到，谢谢诸位，数目核对无误。五一仍在值班，实在过意不去。下月的表式如有改动，请早几天告诉我，我眼睛不行了，电脑上的字要放大。
齐国栋

旗农牧局旬报 于 2024年5月5日 写道：
> 阿拉坦牧场：您好，4月下旬旬报已登记。
> 接羔数 402 只；羔羊成活率 97.5%；待产母畜 71 头只；免疫数 0 头只；草原火情 0 起；防火巡护 88 人次；分管领导 苏德。
> 本邮件由系统发出。
""", "gb2312", "quoted-printable")], [], "not_report thanks plain quoted_receipt figures gb2312 qp", "thanks above a quoted receipt that repeats the figures of an earlier report")
