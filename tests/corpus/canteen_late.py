from build_tools import archive, attach, book, entry, form, paper, text, told
from canteen_base import O1, S1, S2, c

c.add("2024-09-23 09:08", ("丁满仓", "st@yonggu.example"), "更正：轴承厂食堂9月上半月表", [text("""
小孟同志：
16号交上来的9月上半月（9月1日—15日）的表，我回头跟值班本一对，有两个数抄错了：
发现问题原填6个，应为16个；已整改也不是6个，是15个，剩的那个是排烟罩积油，国庆停伙时清。
浪费量“约95公斤”漏了夜班桶，加上后是137公斤。
其余项目不变，给你添麻烦了。
轴承厂食堂 丁满仓
""", "gb2312")], [told("永固轴承厂食堂", kind="correction", period=S1, problems_found=16, problems_fixed=15, waste_kg=137)],
    "plain correction partial old_and_new_values gb2312", "the old figures 6, 6 and 95 and the one left over belong to no field", charset="gb2312", agent="Foxmail 7.2.25.213[cn]")

c.add("2024-09-24 11:30", ("鲜净达食堂设备", "sales@xianjingda.example"), "食堂过检查不用愁！明厨亮灶整套方案限时8折", [text("""
尊敬的食堂负责人：
还在为检查发愁？鲜净达已服务全国1260家学校和单位食堂，日均就餐人数超过90万人！
★ 明厨亮灶AI摄像头：自动发现问题，老鼠、未戴帽一抓一个准，问题整改率提升至99.2%
★ 智能留样柜：48小时自动锁样  ★ 热风消毒柜：抽检合格率100%
★ 智能称重桶：某职工食堂半个月浪费量由610公斤降到230公斤
别等罚款5000元才后悔！9月30日前下单立减2000元，并免费培训食品安全员2人。
咨询热线：0466-0000299
退订请回复TD
""")], [], "not_report advert figures", "an advertisement with the words of every field")

c.add("2024-09-29 17:41", ("秦保国", "liuyan@ltscjg.example"), "柳堰所9月下半月（草稿，先看格式）", [text("""
小孟，
我先把草稿发你看看这么写行不行，数字只统计到27号，所里还没碰头，孙所长也没签字，先不要录入，正式的我节后8号再报。
——————
柳堰市场监管所9月下半月食堂食品安全情况（草稿）
检查食堂__19__家次，发现问题__27__个，整改__20__个（待核）；快检__40__批次，合格率__%；培训__人；罚款____元（1起案子还在走程序，可能1000也可能2000）。
措施：（让小孙补）
困难：（让小孙补）
——————
另外问下演练日期报计划的还是报搞过的？
秦保国
""", "gb18030")], [], "not_report draft figures blanks question gb18030", "a draft not to be entered, asked about its form; the report itself is still to come", charset="gb18030")

LY = """
餐饮监管科：
柳堰中学和柳堰中心小学共用一个中心厨房是从这个月16号开始的，闻主任让我一起报9月16日至30日的情况，两家分开写。

柳堰中学食堂：就餐1268人（住校的740人）。自查6次，发现问题11个，整改10个。倒掉的饭菜236公斤。食品安全员路成。措施有明厨亮灶、陪餐、留样。

柳堰中心小学食堂：就餐658人，比上半月多5人。自查5次，发现问题4个，全改了。浪费量121公斤。食品安全员姚桂枝。措施：晨检、陪餐、光盘行动。

两校9月20日合起来办了一次培训，到了31人；食物中毒演练也是一起搞的，9月25日下午。镇市场所来中心厨房抽了4个批次，合格。

共同的难处是中心厨房到小学有1.3公里，冬天饭菜保温怎么解决，还没有办法。

柳堰中学 路成
2024年10月8日
"""
c.add("2024-10-08 10:10", ("路成", "lyzx@ltedu.example"), "柳堰中学、柳堰中心小学9月下半月食堂情况", [text(LY)], [
    told("柳堰中学食堂", period=S2, diners=1268, inspections=6, problems_found=11, problems_fixed=10, waste_kg=236, officer="路成", measures=["明厨亮灶", "陪餐", "食品留样"],
         maybe={"drill_on": "2024-09-25", "difficulties": ["中心厨房到小学有1.3公里，冬天饭菜保温怎么解决，还没有办法"]}),
    told("柳堰中心小学食堂", period=S2, diners=658, inspections=5, problems_found=4, problems_fixed=4, waste_kg=121, officer="姚桂枝", measures=["晨检", "陪餐", "光盘行动"],
         maybe={"drill_on": "2024-09-25", "difficulties": ["中心厨房到小学有1.3公里，冬天饭菜保温怎么解决，还没有办法"]})],
    "plain prose multi_unit joint of_which shared_figures", "31 trained and 4 lots are told of both together and belong to neither; 740 who board and 5 more are parts; a drill held together and a shared difficulty are left open")

BU = "早上验收时，保管员罗立群发现一箱冻鸡腿的检疫票日期被涂改过，当场拒收并报了双桥所，后来查实供货方确实换了票。"
XX = paper(("t", "双桥小学食堂9月下半月（9.16-9.30）食品安全小结"),
    "本学期在校就餐学生1042人、教师68人，合计1110人。9月下半月食堂自查7次，校长带队检查2次，共9次；发现问题12处，已整改12处。市局抽检3批次，合格率100%。",
    "9月18日请双桥所老师来校讲课，46名从业人员和班主任参加。剩饭菜每天过秤登记，累计211公斤，其中中午占八成。",
    "主要措施：一是落实陪餐制，二是餐具消毒记录每日上墙，三是食品留样专柜双锁。",
    "演练：2024年9月19日（食物中毒应急处置）。", "食品安全员：阚小红",
    "好人好事：", BU, "存在困难：蒸饭车老化，六年级吃饭要等一刻钟。", "双桥小学  2024年10月8日")
YE = book({"Sheet1": [["双桥幼儿园食堂半月情况表", None], ["时间段", "2024.9.16—2024.9.30"], ["就餐人数", 287], ["自查次数", 15], ["发现问题", 3], ["已整改", 3], ["抽检批次", 0], ["合格率", "/"], ["培训人数", "9人（全体）"],
    ["浪费量（公斤）", 64.5], ["最近一次演练", "9月10日"], ["食品安全员", "尤小琪"], ["采取措施", "晨检；留样；消毒"], ["困难", "暂无"]]}, merges={"Sheet1": [(0, 0, 0, 1)]})
ZG = paper(("t", "双桥职业高中食堂情况表"), form([
    ["统计时间", "9月下半月", "填表人", "贺卫东"], ["就餐人数", "2104", "检查次数", "8"], ["发现问题", "17", "整改问题", "14"], ["抽检批次", "6", "合格率", "83.3%"],
    ["培训人员", "33", "浪费量", "1.1吨"], ["罚款", "2000元（被双桥所处罚）", "演练时间", "2024年9月12日"], ["食品安全员", "贺卫东、滕小兵", "措施", "虫鼠防治、光盘行动"],
    ["困难问题", "承包方换了三任，管理人员接不上茬", None, None]], [((7, 1), (7, 3))]))
c.add("2024-10-09 09:33", ("双桥所办公室", "shuangqiao@ltscjg.example"), "双桥片区三所学校9月下半月材料", [
    text("餐饮科：\n三家学校的材料打包在附件里。三家合计查出问题32个、改了29个，就餐3501人。我所自己的报告月中一并报。\n双桥所", "gb18030"),
    attach("双桥三校.zip", archive([("双桥小学.docx", XX), ("双桥幼儿园半月表.xlsx", YE), ("双桥职高-食堂情况表.docx", ZG)], raw_names=True), charset="gb18030")], [
    told("双桥小学食堂", period=S2, diners=1110, inspections=9, problems_found=12, problems_fixed=12, samples=3, pass_rate=100, trained=46, waste_kg=211, drill_on="2024-09-19", officer="阚小红",
         measures=["陪餐", "餐具消毒", "食品留样"], deeds=[entry("罗立群", BU)], difficulties=["蒸饭车老化，六年级吃饭要等一刻钟"]),
    told("双桥幼儿园食堂", period=S2, diners=287, inspections=15, problems_found=3, problems_fixed=3, samples=0, trained=9, waste_kg=64.5, drill_on="2024-09-10", officer="尤小琪", measures=["晨检", "食品留样", "餐具消毒"]),
    told("双桥职业高中食堂", period=S2, diners=2104, inspections=8, problems_found=17, problems_fixed=14, samples=6, pass_rate=83.3, trained=33, waste_kg=1100, fines_cny=2000, drill_on="2024-09-12",
         officer="贺卫东、滕小兵", measures=["虫鼠防治", "光盘行动"], difficulties=["承包方换了三任，管理人员接不上茬"])],
    "zip gbk_names multi_unit docx xlsx prose table parts_and_total body_totals slash zanwu tonne deeds", "the cover's totals are check-sums; 1042 and 68, 7 and 2 are parts; 暂无 and '/' say nothing, 0 lots is zero",
    charset="gb18030")

c.add("2024-10-10 15:22", ("晏青", "zwk@ltyy.example"), "补报：人民医院食堂9月下半月", [text("""
孟老师：
昨天电话里说的，我院食堂9月下半月（9月16日—9月30日）的表已经由办公室寄了纸质件，漏了两样，这里补上：
1. 抽检：疾控9月29日送来结果，增加4批次，全部合格；
2. 典型事迹：
夜班厨师万小勇9月21日凌晨接到急诊科电话，抢救组8个人一夜没吃上饭，他二十分钟做好热汤面送到抢救室门口，自己掏钱加了鸡蛋。
别的没有了，以纸质件为准。
晏青
""")], [told("人民医院职工食堂", kind="supplement", period=S2, samples=4, deeds=[entry("万小勇", "夜班厨师万小勇9月21日凌晨接到急诊科电话，抢救组8个人一夜没吃上饭，他二十分钟做好热汤面送到抢救室门口，自己掏钱加了鸡蛋。")],
    maybe={"pass_rate": 100})],
    "plain supplement deeds added_figure", "the 8 of the deed and the day the result came belong to no field; 'all passed' of the four lots is left open")

c.add("2024-10-11 08:50", ("佟大江", "luhua@ltscjg.example"), "请核对自查次数和问题数（抄餐饮科）", [text("""
钟校长：
你校9月上半月报的自查6次、发现问题9个，跟我们所10日去看台账时对不上：台账上自查只记了4次，问题倒有11条，整改签字的只有5条。另外浪费量132.5公斤，是不是把菜叶子也算进去了？
请你跟钟小兰核一下，到底是漏记还是报错。要改的话，由你校直接给市局餐饮科发更正，并抄我所。月底前能弄好吧？
还有，水泥厂说愿意和你们合搞一次应急演练，约在10月24日，你看行不行。
芦花市场监管所 佟大江
抄送：市局餐饮监管科
""", "gb2312")], [], "not_report between_units figures question carbon_copy", "a station asks a school to check its figures; nothing is corrected yet, the drill is a proposal", charset="gb2312",
    to=("钟大勇", "lhxx@ltedu.example"), more=[("Cc", "shitang@ltscjg.example")])

c.add("2024-10-12 09:40", ("钟大勇", "lhxx@ltedu.example"), "Re: 请核对自查次数和问题数（抄餐饮科）", [text("""
佟所、孟科：
查清楚了。自查6次没错，有两次是值周老师查的，记在值周本上没誊到台账。发现问题应按11个算（原来9个漏了两个老问题），整改确实只完成5个，请把9月上半月（9月1日-15日）的数改过来。浪费132.5公斤里面有菜叶38公斤，菜叶不该算，改为94.5公斤。
演练24号可以。
芦花中心校 钟大勇

在 2024-10-11 08:50:00，"佟大江" <luhua@ltscjg.example> 写道：
> 钟校长：
> 你校9月上半月报的自查6次、发现问题9个，跟我们所10日去看台账时对不上：台账上自查只记了4次，问题倒有11条，整改签字的只有5条。
> 还有，水泥厂说愿意和你们合搞一次应急演练，约在10月24日，你看行不行。
""")], [told("芦花乡中心校食堂", kind="correction", period=S1, problems_found=11, problems_fixed=5, waste_kg=94.5, maybe={"inspections": 6})],
    "plain correction reply quoted old_and_new_values subtraction", "the old 9, the 38 kilos of leaves, the 132.5 of before and the drill to come belong to no field; six self-checks stand as told before", more=[("In-Reply-To", "<luhua1011@ltscjg.example>"), ("Cc", "luhua@ltscjg.example")])

HE = "第二食堂面点班长和春枝今年五十六岁，三十年没请过一次长假。9月19日晚上和面机皮带断了，第二天早餐有新生军训返校的四千多人等着吃，她带着班里五个人手工揉面到凌晨两点，第二天照样五点半开门，一笼馒头都没少。"
QIN = "采购员秦小楠把一年来的两千多张进货票据拍照建库，扫码就能查到每一袋米的来路，9月里凭这套账退掉了三批来路说不清的干货。"
SF = paper(("t", "芦汀师范学院饮食中心"), ("t", "2024年9月下半月食品安全工作情况"),
    "9月16日至9月30日，恰逢新生军训结束、中秋国庆两节相连，饮食中心面临开学以来人数最多的半个月。现将情况汇报如下：",
    ("h", "一、基本情况"),
    "饮食中心下设三个食堂，其中第一食堂就餐6100人，第二食堂5400人，清真餐厅620人，总计就餐1.21万人，较去年同期增加近千人。现有从业人员238人，持健康证上岗率100%。",
    ("h", "二、主要工作"),
    "（一）严格检查。后勤处、保卫处和学生伙食委员会每日巡查，半月共检查45次，发现问题63个（去年同期97个），立行立改58个，其余5个涉及下水改造，列入寒假维修计划。",
    "（二）加强检测。自建快检室检测农残、亚硝酸盐、餐具洁净度共计186批次，另送有资质机构检验14批次，共200批次，3批次不合格，合格率98.5%。",
    "（三）抓好培训。9月22日、28日分两期组织从业人员培训，第一期121人，第二期109人，8人因病因事缺席，另择时间补训。",
    "（四）制止浪费。推出“半份菜、称重付费”，倒掉的饭菜由上半月的5.8吨降到4.35吨，下降25%；学校力争年底前控制在每半月3吨以内。",
    "（五）堵住漏洞。三个食堂后厨全部接入透明厨房大屏，学生排队时就能看；每周三统一投药灭蟑；从9月起实行院领导轮流陪餐。计划10月起增设留样机器人。",
    "（六）应急准备。9月29日晚，第二食堂模拟燃气泄漏和疑似食物中毒两个科目，开展应急演练，参演190人，用时23分钟。",
    ("h", "三、典型事迹"), "面点案上的守夜人", HE, "票据里的“侦探”", QIN,
    ("h", "四、存在的困难"),
    "一是从业人员流动快，半年走了四分之一，训了走、走了训；二是外卖进校屡禁不止，出了问题责任难分；三是第一食堂建于1987年，操作间布局改不动。",
    "食品安全员：符定山　　联系电话：0466-0000219", "2024年10月12日")
c.add("2024-10-12 16:05", ("师院饮食中心", "yszx@ltsf.example"), "师范学院饮食中心9月下半月食品安全工作情况", [
    text("市局餐饮监管科：\n现报上我中心9月下半月食品安全工作情况，请审阅。因等检验机构的结果，报晚了几天，请谅解。\n师范学院饮食中心"), attach("饮食中心9月下半月食品安全工作情况.docx", SF, style="rfc2231")], [told(
    "芦汀师范学院饮食中心", period=S2, diners=12100, inspections=45, problems_found=63, problems_fixed=58, samples=200, pass_rate=98.5, trained=230, waste_kg=4350, drill_on="2024-09-29", officer="符定山",
    measures=["明厨亮灶", "虫鼠防治", "陪餐"], deeds=[entry("和春枝", HE), entry("秦小楠", QIN)],
    difficulties=["从业人员流动快，半年走了四分之一，训了走、走了训", "外卖进校屡禁不止，出了问题责任难分", "第一食堂建于1987年，操作间布局改不动"])],
    "docx prose long official headings parts_and_total sum_of_parts last_year last_period plan wan tonne deeds_2 subheads", "238 employees, parts of a told total, last year's 97, the first half's 5.8 tonnes, the aim of 3, 190 at the drill and the sampling robots to come belong to no field; two courses without a told total are summed")

c.add("2024-10-14 10:18", ("施晓东", "canteen@mingde.example"), "谢谢孟老师", [text("""
孟老师：
上周您带队来我们厂食堂查了一上午，当场指出7个问题，还手把手教阿姨怎么填留样单，比花钱请人培训都管用。许可证变更的事也托您的福，10号批下来了，二餐厅下个月开，2346个人总算不用挤了。
我们应总说，一分钱罚款没有，倒贴了您一顿午饭钱（您还硬是扫码付了12块）。
再次感谢！祝工作顺利。
明德电器 施晓东
""")], [], "not_report thanks figures", "thanks that quote figures of a visit")

c.add("2024-10-16 07:52", ("戚文", "sanzhong@ltedu.example"), "三中", [text("""
小孟早，10月1号到15号的，放了七天假，其实就八天。
开伙的日子每顿平均两千一百来号人吃饭，自查了仨回，挑出毛病一打（12个），一个没落全改了。
你们局没来抽，我们自己拿试纸测了二十个样，个个合格。
节后收心培训，食堂四十二个师傅，请假俩，来了40。
泔水桶称过：三百八十斤出头。
演练是10/11搞的。
安全员还是老曲，曲志刚。
措施没啥新的，还是那三板斧：晨检、留样、陪餐。
头疼的事：打饭窗口少，学生排到操场上
戚文
""", "gb18030", "8bit")], [told(
    "第三中学食堂", period=O1, diners=2100, inspections=3, problems_found=12, problems_fixed=12, samples=20, trained=40, waste_kg=190, drill_on="2024-10-11", officer="曲志刚",
    measures=["晨检", "食品留样", "陪餐"], difficulties=["打饭窗口少，学生排到操场上"], maybe={"pass_rate": 100})],
    "plain short colloquial chinese_numerals approx jin all_fixed", "42 cooks and the 2 absent, seven days off and eight days of meals belong to no field; 'each passed' without a rate is left open", charset="gb18030")

KF = book({"开发区所": [
    ["开发区市场监管所食堂食品安全监管情况（10月1日—10月15日）", None, None, None], ["指标", "上期（9月下半月）", "本期", "9月以来累计"],
    ["检查家次", 32, 26, 88], ["发现问题", 51, 39, 138], ["其中：已整改", 49, 31, 128], ["抽检批次", 60, 44, 152], ["抽检合格率", 0.967, 0.9773, 0.9737], ["培训人数", 120, 0, 275],
    ["罚款金额（元）", 20000, 6000, 41000], ["最近一次演练日期", "2024-09-26", "2024-10-10", ""], ["采取措施", "晨检抽查", "查验索证索票、除四害", ""],
    ["困难", "", "企业食堂承包方多在外地，约谈要等；\n两家食堂证照主体与实际经营者不一致", ""], ["填报：祁莎", None, "审核：费所", None]]},
    merges={"开发区所": [(0, 0, 0, 3)]}, formats={("开发区所", 6, 1): "0.00%", ("开发区所", 6, 2): "0.00%", ("开发区所", 6, 3): "0.00%", **{("开发区所", 8, k): "#,##0" for k in (1, 2, 3)}})
c.add("2024-10-17 11:00", ("祁莎", "kaifaqu@ltscjg.example"), "开发区所10月上半月报表", [text("小孟：报表在附件，辖区四家大食堂的他们自己报。祁莎"), attach("开发区所10月上半月.xlsx", KF)], [told(
    "开发区市场监管所", period=O1, inspections=26, problems_found=39, problems_fixed=31, samples=44, pass_rate=97.73, trained=0, fines_cny=6000, drill_on="2024-10-10",
    measures=["索证索票", "虫鼠防治"], difficulties=["企业食堂承包方多在外地，约谈要等", "两家食堂证照主体与实际经营者不一致"])],
    "xlsx vertical last_period cumulative_vs_period number_format percent_cell zero of_which", "the columns of the period before and since September belong to no field; who filled in and who looked it over are no officers")
