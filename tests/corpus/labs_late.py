"""The letters of labs on June, until 8 July. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import archive, attach, book, entry, form, grid, html, paper, text, told
from labs_base import JUN, c

# 0013
c.add("2024-06-12 10:00", ("保卫处消防科", "xiaofang@lzdx.example"), "关于开展夏季消防安全大检查的通知", [text("""
各学院、各直属单位：
　　根据上级部署，保卫处定于6月17日至28日开展夏季消防安全大检查。春季检查共检查楼宇52栋，发现隐患138处，已整改121处，其中实验楼隐患61处、整改54处（化学学院14处、材料学院9处、工程训练中心7处）。
　　请各单位于6月14日前自查一遍，6月20日前组织一次疏散演练，参加人数不少于在岗人员的80%，并安排安全培训不少于1场。
　　检查结果计入年度综治考核。
保卫处
2024年6月12日
""", "gb18030")], [], "not_report notice other_office figures units_named", "spring figures of the guards' office and what it asks for")

# 0014
YX = """<div>祁老师您好呀～ 药学院6月的来啦，这个月事儿有点多，我按表上的顺序写～</div>
<div>安全检查：5次（含跟保卫处一起查的1次）</div><div>发现隐患24处，改好了22处，剩下2处是水池漏水，后勤排到7月了</div>
<div>培训：办了两场，一共来了196人（第一场131，第二场65）</div><div>危废：交了两车，306.5+218=524.5公斤</div>
<div>安全投入：这个月就花了980块，买标识牌，把三层楼的门牌危险源信息全换新了</div><div>气瓶固定率：96.4%，比5月高了1.9个点</div>
<div>演练：6月19日，疏散演练，全楼230人4分半撤完</div><div>安全员：管晓芙（就是我）</div>
<div>困难嘛：危废暂存间太小了，一到月底就堆到门口</div><div>希望：能不能一个月来收三次危废呀，求求了</div><div>&nbsp;</div>
<div>药学院 管晓芙<br>2024.6.28</div>"""
c.add("2024-06-28 17:20", ("管晓芙", "yaoxue@lzdx.example"), "药学院6月月报～", [html(YX, "utf-8", "quoted-printable")], [told(
    "药学院", period=JUN, inspections=5, hazards_found=24, hazards_fixed=22, trained=196, waste_kg=524.5, safety_cny=980, cylinders_fixed=96.4, drill_on="2024-06-19",
    safety_officer="管晓芙", measures=["警示标识"], difficulties=["危废暂存间太小了，一到月底就堆到门口"], wishes=["能不能一个月来收三次危废呀，求求了"])],
    "html casual parts_and_total difference sum_shown", "131 and 65 are parts, 230 persons left the building, 1.9 points more than in May")

# 0015
FENG = "冯桂兰，土壤室实验师，今年五十四。6月11日烘箱温控失灵，箱内样品冒烟，她拉闸、关门、喊人，三步做完才去拿灭火器。事后她把二十年攒下的“烘箱十不准”抄成一张纸，如今每台烘箱上都贴着。"
XU = "许望平，玉米组硕士生，自己写了个小程序，把试剂瓶的开封日期录进去，快过期的自动发消息提醒。组里6月因此清出过期试剂17瓶。"
NX = paper(
    ("t", "把安全种进每一间实验室"), ("t", "——农学院2024年6月实验室安全工作小结"),
    "麦收时节，田里忙，实验室也忙。6月1日至30日，农学院围绕“安全生产月”，边收麦边查患，现将有关情况小结如下。",
    ("h", "一、查得细"),
    "院领导、教研室、课题组三级一起上，全月安全检查11次，走遍5个楼层、73间实验室，发现隐患58处。到月底整改51处，整改率87.9%；没改完的7处，多是老旧插座和温室线路，已列清单、定人头。去年6月同期只查出22处，不是那时安全，是那时查得粗。",
    ("h", "二、教得实"),
    "给即将进组的本科生补上安全第一课，6月共培训412人，其中准入考试一次通过390人，没过的22人补考后才领钥匙。田间站的临时工60人另由试验站讲用电常识，不在此数。",
    ("h", "三、管得严"),
    "全院在试剂室装上摄像头8个，剧毒农药柜实行双锁管理，给下田喷药的学生发放护目镜和防毒口罩130套。移交危废890公斤，其中废农药瓶260公斤。全月安全投入五万六千三百元，摄像头占去一大半。液氮罐和气瓶64只，固定率由年初的71%提到92.2%。",
    ("h", "四、练得真"),
    "6月21日上午，综合楼警报拉响，三百多名师生弯腰捂鼻下楼，全程5分12秒，比去年10月那次快了近两分钟。",
    ("h", "五、身边的人"), FENG, XU,
    ("h", "六、存在困难"),
    "（一）温室线路是1998年拉的，负荷不够，夏天常跳闸。", "（二）试验站离校18公里，危废运回来没有合规的车。",
    ("h", "七、意见建议"),
    "（一）请学校把试验站纳入危废上门收运范围。", "（二）增设农药类专用暂存柜。",
    "农学院", "安全员：鄢大椿", "2024年7月1日")
c.add("2024-07-01 09:08", ("鄢大椿", "nongxue@lzdx.example"), "农学院安全生产月小结（月报）", [
    text("祁老师：月报写成小结了，数字都在里头，您多担待。老鄢"), attach("把安全种进每一间实验室.docx", NX)], [told(
    "农学院", period=JUN, inspections=11, hazards_found=58, hazards_fixed=51, trained=412, waste_kg=890, safety_cny=56300, cylinders_fixed=92.2, drill_on="2024-06-21",
    safety_officer="鄢大椿", measures=["准入考试", "视频监控", "双人双锁", "防护配发"], examples=[entry("冯桂兰", FENG), entry("许望平", XU)],
    difficulties=["温室线路是1998年拉的，负荷不够，夏天常跳闸", "试验站离校18公里，危废运回来没有合规的车"],
    wishes=["请学校把试验站纳入危废上门收运范围", "增设农药类专用暂存柜"],
    alt={"measures": [["准入考试", "视频监控", "双人双锁", "防护配发", "试剂清查"]]})],
    "docx prose long journalistic headings last_year others_figures spoken_money state_from_to deeds", "last year's 22, 390 who passed, 60 day labourers, the 87.9% mended, 71% at the year's start and last October's drill; whether clearing old reagents in a deed is a stocktaking is open")

# 0016
c.add("2024-07-01 09:10", ("池清", "huanjing@lzdx.example"), "自动回复：6月实验室安全月报催报提醒", [text("""
您好！我6月29日至7月6日带学生在外地实习，邮件不能及时回复。月报请联系代班的柏同学（0466-0000191），5月数据以前已报，6月数据待7月8日返校后补报。
池清  环境学院
""", "gb2312")], [], "not_report auto_reply plain", "days of absence", more=[("Auto-Submitted", "auto-replied")])

# 0017
SP = book({"月报": [
    ["食品学院实验室安全月报", None, None, None],
    ["填报月份：2024年6月", None, None, "单位：见括号"],
    ["指标", "本月", "本年累计", "备注"],
    ["安全检查（次）", 4, 22, None],
    ["发现隐患（处）", 15, 97, "用电7、气瓶3、其他5"],
    ["整改完成数（处）", 15, 94, None],
    ["安全培训人数（人）", 0, 385, "期末，培训放到9月"],
    ["危险废物（吨）", 0.118, 0.902, None],
    ["安全经费（元）", 7260.5, 41890.5, None],
    ["气瓶固定比例（%）", 88.9, None, "36瓶固定32瓶"],
    ["最近一次应急演练日期", "2024/6/13", None, None],
    ["安全负责人", "米兰花", None, None],
    ["采取措施", "危化品盘点、紧急喷淋试水", None, None],
    ["存在问题", "中试车间蒸汽管保温层脱落，修了三次没修好", None, None],
    ["建议", None, None, None]]}, {"月报": [(0, 0, 0, 3)]})
c.add("2024-07-02 08:41", ("米兰花", "shipin@lzdx.example"), "6月安全月报-食品学院", [text("请查收附件。", "gb2312"), attach("6月安全月报-食品.xlsx", SP, "raw", "gb18030")], [told(
    "食品学院", period=JUN, inspections=4, hazards_found=15, hazards_fixed=15, trained=0, waste_kg=118, safety_cny=7260.5, cylinders_fixed=88.9, drill_on="2024-06-13",
    safety_officer="米兰花", measures=["试剂清查", "洗眼维护"], difficulties=["中试车间蒸汽管保温层脱落，修了三次没修好"])],
    "xlsx vertical cumulative_vs_period zero ton_row blank alias_labels", "the column of the year so far and the parts in the remarks; 0 trained is a value")

# 0018
BL = """玻璃车间6月报表
车师傅口述 小棠记
查了2次（院里1次，自己1次）
毛病3处：氧气表不准、灯工台排风弱、地上电线。都弄好了。
没有培训。危废没有。
花了660元，换氧气表两只。
气瓶9只全固定
安全员 车本初
"""
CU = paper(("t", "催化研究所实验室安全月报（2024年6月）"), form([
    ["安全检查", "发现隐患", "整改隐患", "培训人数", "危废移交量", "安全投入", "气瓶固定率", "应急演练"],
    ["8次", "26项", "27项*", "18人", "544公斤", "0.92万元", "100%", "本月未做，上次5月6日"]]),
    "*含5月遗留1项。", "安全员：计长风", "存在困难：高压釜间隔墙方案还在等设计院出图。")
c.add("2024-07-02 15:55", ("岑小棠", "huaxue@lzdx.example"), "化学学院下属两家6月月报打包", [
    text("祁老师：催化所和玻璃车间的6月月报打包给您。学院自己的还缺两个课题组，周四报。高分子所说自己发。\n岑小棠", "gb18030"),
    attach("6月.zip", archive([("催化所6月.docx", CU), ("玻璃车间.txt", BL.encode("gb18030"))], raw_names=True), charset="gb18030")], [
    told("催化研究所", period=JUN, inspections=8, hazards_found=26, hazards_fixed=27, trained=18, waste_kg=544, safety_cny=9200, cylinders_fixed=100, drill_on="2024-05-06", safety_officer="计长风",
         difficulties=["高压釜间隔墙方案还在等设计院出图"]),
    told("玻璃加工车间", period=JUN, inspections=2, hazards_found=3, hazards_fixed=3, safety_cny=660, safety_officer="车本初", maybe={"trained": 0, "waste_kg": 0, "cylinders_fixed": 100})],
    "zip gbk_names multi_unit docx table txt horizontal spoken footnote", "9 cylinders; one mended hazard is left over from May; the college and another institute report elsewhere")

# 0019
c.add("2024-07-03 11:26", ("苗青禾", "shengke@lzdx.example"), "生科院月报先给您看个格式（未签字，勿录）", [text("""
祁老师好：
我们院6月的月报还压在陈院长那儿，她出差到周五，没签字不能算数。先请您看看格式对不对，数字都还要改，您千万别录：
  检查大概6、7次，隐患三十处上下（显微平台的还没报上来），整改还没统计，培训等研究生秘书给名单，危废过磅单缺一张。
签完字我马上正式发。
生命科学学院 苗青禾
""")], [], "not_report draft plain vague_figures", "figures that the writer says not to enter; the signed report is to come")

# 0020
c.add("2024-07-03 16:48", ("郝丹青", "dianqi@lzdx.example"), "物理学院、电气学院6月安全月报（合报）", [text("""
实验室安全科：
　　学部宓老师休假，6月由我们两院合在一起报，请分别登记。
　　6月26日，两院在科技楼联合举行疏散演练，共疏散师生540人；演练前联合培训1场，到场118人，未分院统计。
　　物理学院：本月安全检查3次，发现隐患7处，整改6处；移交危废18公斤；安全经费支出3200元；气瓶固定率已由上月的83.3%升到100%。安全员查一鸣。主要困难是液氦回收管路老化，泄漏点查不出来。
　　电气学院：本月安全检查5次，发现隐患21处，全部整改；移交废蓄电池、废锡渣等危废76.4公斤；安全经费支出2.74万元；无气瓶增减，固定率100%。安全员郝丹青。建议学校把锂电池实验单列一类管理。
　　两院合计检查8次，隐患28处，投入30600元。
　　　　　　　　　　　　　　物理学院　电气学院
　　　　　　　　　　　　　　2024年7月3日
""", "gb18030", "8bit")], [
    told("物理学院", period=JUN, inspections=3, hazards_found=7, hazards_fixed=6, waste_kg=18, safety_cny=3200, cylinders_fixed=100, safety_officer="查一鸣",
         difficulties=["液氦回收管路老化，泄漏点查不出来"], maybe={"drill_on": "2024-06-26"}, alt={"difficulties": [["主要困难是液氦回收管路老化，泄漏点查不出来"]]}),
    told("电气学院", period=JUN, inspections=5, hazards_found=21, hazards_fixed=21, waste_kg=76.4, safety_cny=27400, cylinders_fixed=100, safety_officer="郝丹青",
         wishes=["建议学校把锂电池实验单列一类管理"], maybe={"drill_on": "2024-06-26"})],
    "plain joint multi_unit prose joint_totals state_from_to all_mended 8bit", "joint totals, 540 and 118 belong to neither; the day of the joint drill is open")

# 0021
LU = "陆知夏，药理组博士生。6月29日是周六，她路过危废间听见滴水声，发现一桶废液底部渗漏，按应急卡铺吸附棉、换桶、贴标签、拍照报告，四十分钟处置完，又守到值班老师来才走。"
c.add("2024-07-04 09:12", ("管晓芙", "yaoxue@lzdx.example"), "药学院6月月报的补充", [text(f"""
祁老师～
上周五交的6月月报写早了，后面两天又有点事，补两条，其他的不动：
1. 6月30日清出来一批过期试剂，41公斤，当天单独交走了，月报里的数没算它。
2. 补一个典型事例：
{LU}
谢谢祁老师！
药学院 管晓芙
""")], [told("药学院", "supplement", JUN, waste_kg=41, examples=[entry("陆知夏", LU)], maybe={"measures": ["试剂清查"]})],
    "plain supplement deeds casual", "41 kilos come on top of those of 0014; whether clearing old reagents is a stocktaking is open")

# 0022
c.add("2024-07-05 10:30", ("祝小曼", "keyan@lzdx.example"), "Fw: 【供参考】兄弟高校实验室安全工作简报第6期", [text("""
祁老师，省里群里看到的，转给您参考，写得挺好，咱们的月报以后也能这么排版。

---------- 转发的邮件 ----------
发件人：澜江理工大学实验室处 <sys@ljlg.example>
日期：2024年7月4日
主题：实验室安全工作简报第6期

6月，我校共组织安全检查64次，发现隐患512处，完成整改488处；培训师生3206人；移交危险废物11.7吨；投入安全经费46万元；气瓶固定率99.1%。6月18日，化学学院举行应急演练。
典型事例：材料学院设“隐患随手拍”，学生上报奖励一杯咖啡，当月收到有效线索73条。
存在困难：危废处置单位只有一家，价格连年上涨。
""")], [], "not_report forward for_reference other_university figures", "all figures are those of another university")

# 0023
c.add("2024-07-05 16:58", ("翁启年", "jixie@lzdx.example"), "机械学院六月份安全情况", [text("""
安全科同志：
学部今次不汇总，我院直接报。本人干了三十一年机床，不喜套话，只写实数。
二〇二四年六月份，我院检查四次。查出隐患二十三处，整改十九处，未改四处为天车限位器，须停产检修。
培训学徒学生一百零七人，考核不合格者九人，不许上机。
移交废乳化液、废油、含油棉纱三样，计三百八十公斤、一百二十五公斤、二十公斤半。
开支安全费用壹万贰仟肆佰元整。
气瓶四十只，固定三十八只，固定率百分之九十五。
演练六月七日做过，灭油火。
安全员为本人。
困难：年轻人留不住，持证焊工只剩两名。
建议：实习工装统一发放，袖口收紧，莫再穿宽袖汗衫上车床。
机械学院　翁启年
七月五日
""", "gb2312", "base64")], [told(
    "机械学院", period=JUN, inspections=4, hazards_found=23, hazards_fixed=19, trained=107, waste_kg=525.5, safety_cny=12400, cylinders_fixed=95, drill_on="2024-06-07",
    difficulties=["年轻人留不住，持证焊工只剩两名"], wishes=["实习工装统一发放，袖口收紧，莫再穿宽袖汗衫上车床"],
    maybe={"safety_officer": "翁启年", "measures": ["准入考试"]})],
    "plain chinese_numerals old_hand daxie_money parts_no_total", "31 years, 9 who failed, 40 and 38 cylinders; three kinds of waste are summed; 'I myself' for the officer and the test before work as a measure are open")

# 0024
DW = paper(("t", "动物实验中心安全月报"), "报告月份：2024年6月", form([
    ["项目", "计划", "6月完成", "7月计划"],
    ["安全检查", "4次", "6次", "4次"],
    ["发现隐患", "", "10处", ""],
    ["整改隐患", "", "9处", "1处"],
    ["安全培训", "80人", "93人", "30人"],
    ["危废移交（含动物尸体）", "600kg", "637.2kg", "600kg"],
    ["安全投入", "1万元", "8,350元", "2万元"],
    ["气瓶固定率", "100%", "97%", "100%"],
    ["应急演练", "6月", "6月14日", "—"],
    ["安全员", "", "逯秋实", ""]]),
    "所做工作：给高压灭菌间更换标识牌，对屏障区两台洗眼器逐台放水检查。原定的试剂盘点因盘点人员住院没有做成，放到7月。",
    "存在问题：1、二氧化碳气瓶配送不上楼，靠人扛；2、周末尸体冷柜无人交接。",
    "建议：无。")
c.add("2024-07-08 09:35", ("逯秋实", "dongwu@lzdx.example"), "动物中心补交6月月报", [
    text("祁老师，对不起迟了三天，前几天检疫走不开。6月的在附件里。另：药学院函里的分摊费2891.3元已经转了。\n动物房 逯秋实"), attach("安全月报6.docx", DW)], [told(
    "动物实验中心", period=JUN, inspections=6, hazards_found=10, hazards_fixed=9, trained=93, waste_kg=637.2, safety_cny=8350, cylinders_fixed=97, drill_on="2024-06-14",
    safety_officer="逯秋实", measures=["警示标识", "洗眼维护"], difficulties=["二氧化碳气瓶配送不上楼，靠人扛", "周末尸体冷柜无人交接"])],
    "docx table plan_vs_done next_plan late dash denied wu", "the plans before and after stand beside what was done; the money sent to another college and the stocktaking put off are no values")
