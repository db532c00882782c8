"""The letters of labs on May, until 7 June. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import attach, book, enclosed, entry, form, grid, html, leaf, letter, paper, text, told
from labs_base import MAY, c

# 0001
c.add("2024-05-29 15:12", ("查一鸣", "wuli@lzdx.example"), "请教月报怎么填", [text("""
祁老师：
您好！第一次填这个表，有几个地方想先问清楚。
1、低温组上周请厂家来讲液氦安全，坐了70来个人，一半是隔壁电气学院的，培训人数报70还是只报我们自己的35？
2、我们危废很少，这个月就交了两桶废丙酮，大概40升，要自己换算成公斤吗？
3、光学平台的气瓶只有6个，固定了5个，固定率写83%还是83.3%？
等您回复，下周一前我们和学部一起报。
物理学院 查一鸣
""")], [], "not_report question plain figures", "70, 35, 40 litres and 83% are examples in questions; the college reports in its division's table (0007)")

# 0002
JING = "敬怀远，有机化学教研室实验师，管试剂库十一年。5月8日盘点时他闻到一只封存多年的柜子有异味，没有当场开柜，先疏散隔壁两间的学生，再戴全面罩查看，发现一瓶乙醚瓶盖已经开裂。他按流程联系专业公司处置，前后不到两小时，没有一个人受影响。"
HX = f"""
实验室安全科：
　　根据通知要求，现将化学学院2024年5月实验室安全工作情况报告如下。
　　一、检查整改。本月学院组织安全检查6次，其中院领导带队2次；课题组自查不计在内。共发现隐患43处，已整改39处，余下4处涉及通风管道，列入暑期大修。上月发现隐患57处、整改52处。
　　二、教育培训。举办专题讲座3场，培训317人，其中研究生281人。
　　三、危险废物。全院移交危险废物2.35吨（上月2.81吨）。
　　四、安全投入。当月投入安全经费8.64万元，主要用于更换通风橱拉门。
　　五、气瓶管理。在用气瓶216只，固定211只，固定率97.7%。
　　六、应急演练。5月17日下午在三楼开展酸液泼溅疏散演练，参加48人，用时3分40秒。
　　七、主要措施：双人双锁、准入考试、视频监控。
　　八、典型事例
　　{JING}
　　九、存在困难。一是老楼通风管道锈蚀，维修基金迟迟批不下来；二是专职安全员只有一人，难以覆盖四层楼。
　　十、意见建议。建议学校统一采购防爆冰箱。
　　6月计划检查8次，培训新进课题组本科生120人。
　　　　　　　　　　　　　　　　　　化学学院
　　　　　　　　　　　　　　　　　　安全员：岑小棠
　　　　　　　　　　　　　　　　　　2024年5月30日
"""
c.add("2024-05-30 17:02", ("岑小棠", "huaxue@lzdx.example"), "化学学院2024年5月实验室安全月报", [text(HX, "gb2312")], [told(
    "化学学院", period=MAY, inspections=6, hazards_found=43, hazards_fixed=39, trained=317, waste_kg=2350, safety_cny=86400, cylinders_fixed=97.7, drill_on="2024-05-17",
    safety_officer="岑小棠", measures=["双人双锁", "准入考试", "视频监控"], examples=[entry("敬怀远", JING)],
    difficulties=["老楼通风管道锈蚀，维修基金迟迟批不下来", "专职安全员只有一人，难以覆盖四层楼"], wishes=["建议学校统一采购防爆冰箱"])],
    "plain prose official headings last_month plan ton wan", "April's 57, 52 and 2.81 tons, 216 and 211 cylinders, 281 and 48 persons and June's plan belong to no field")

# 0003
FC = "<p>祁老师好，测试中心5月的表，数据跟上个月放在一起方便您比较。</p>" + grid([
    ["项目", "4月", "5月", "增减", "说明"],
    ["安全检查（次）", "4", "5", "+1", "含五一节前检查"],
    ["发现隐患（处）", "12", "19", "+7", "质谱室占8处"],
    ["完成整改（处）", "12", "11", "-1", ""],
    ["培训人数（人）", "88", "64", "-24", "校外用户不计"],
    ["危废移交量（公斤）", "203", "168.5", "-34.5", ""],
    ["安全投入（元）", "3,200", "15,780", "+12,580", "气体报警器6台"],
    ["气瓶固定率", "100%", "98.2%", "", "新到2瓶氩气待装架"],
    ["最近一次应急演练日期", "3月14日", "5月23日", "", ""],
    ["安全员", "卓尔雅", "卓尔雅", "", ""]]) + "<p>困难：核磁室液氮罐没有专用推车，搬运全靠人抬。</p><p>分析测试中心<br>2024年5月31日</p>"
c.add("2024-05-31 16:40", ("卓尔雅", "fence@lzdx.example"), "分测中心5月安全月报", [html(FC)], [told(
    "分析测试中心", period=MAY, inspections=5, hazards_found=19, hazards_fixed=11, trained=64, waste_kg=168.5, safety_cny=15780, cylinders_fixed=98.2, drill_on="2024-05-23",
    safety_officer="卓尔雅", difficulties=["核磁室液氮罐没有专用推车，搬运全靠人抬"])],
    "html table last_month differences", "the column of April and that of the differences; 8 hazards, 6 alarms and 2 cylinders of the remarks; corrected by 0012")

# 0004
c.add("2024-06-01 20:36", ("老邵", "shao.cs@post.example"), "5月的数", [text("""
小祁，我老邵。家里电脑没表，直接写给你，你帮我填上吧。
五月份查了9回，揪出毛病22处，修好20处，剩下俩等铣床护罩的配件，厂家说要等到月中。
学生进车间前的安全培训上了两批，头一批64人，第二批58人，个个签了字的。
废油废切削液让人拉走310公斤。
花钱不多，手套口罩灭火器，拢共四千二。
气瓶都上架拴链子了，一个没落下。
演练这个月没搞，最近一次是3月22号那回。
有个事跟你念叨念叨，希望学校给焊接间换个大点的排烟机，现在那个吹吧像喘气似的。
工训中心 安全员 邵长顺
发自我的手机
""", "utf-8", "quoted-printable")], [told(
    "工程训练中心", period=MAY, inspections=9, hazards_found=22, hazards_fixed=20, trained=122, waste_kg=310, safety_cny=4200, drill_on="2024-03-22", safety_officer="邵长顺",
    wishes=["希望学校给焊接间换个大点的排烟机，现在那个吹吧像喘气似的"], maybe={"cylinders_fixed": 100, "measures": ["防护配发"]})],
    "plain casual phone private_sender parts_no_total chinese_numerals qp", "two groups make the persons trained; whether 'all chained' is 100% and whether gloves bought are gloves handed out is open")

# 0005
YIN = "尹拓，博士二年级。5月20日夜里巡查到一楼马弗炉间，发现炉门旁堆着纸箱，随手拍照发群并搬离，第二天主动画了一张“炉边一米线”贴在地上，现在三个楼层都照着做。"
CL = paper(("t", "实验室安全工作月报表"), form([
    ["填报单位", "材料学院", "报告期", "2024年5月1日—5月31日"],
    ["安全检查次数", "4次", "发现隐患", "28处"],
    ["整改隐患", "28处", "安全培训人数", "150余人"],
    ["危废移交量", "746kg", "安全投入", "2.1万元"],
    ["气瓶固定率", "94％", "最近一次应急演练日期", "2024.4.25"],
    ["实验室安全员", "简明月", "联系电话", "0466-0000108"],
    ["安全措施", "☑准入考试　□视频监控　☑防护配发　□试剂清查　☑警示标识　□洗眼维护　□双人双锁　☑夜间巡查", None, None],
    ["典型事例", YIN, None, None],
    ["存在困难", "1.球磨机房噪声大，学生不愿戴耳塞；\n2.暑期留校人数多，夜巡排不开。", None, None],
    ["意见建议", "无", None, None],
    ["填表人", "白小满", "填表日期", "2024年6月3日"]],
    [((6, 1), (6, 3)), ((7, 1), (7, 3)), ((8, 1), (8, 3)), ((9, 1), (9, 3))]))
c.add("2024-06-03 09:15", ("材料学院办公室", "cailiao@lzdx.example"), "报送材料学院实验室安全月报", [
    text("实验室安全科：\n附件为我院5月月报表，请查收。纸质盖章件随后送到。\n材料学院办公室"), attach("材料学院月报表.docx", CL, "rfc2231")], [told(
    "材料学院", period=MAY, inspections=4, hazards_found=28, hazards_fixed=28, trained=150, waste_kg=746, safety_cny=21000, cylinders_fixed=94, drill_on="2024-04-25",
    safety_officer="简明月", measures=["准入考试", "防护配发", "警示标识", "夜间巡查"], examples=[entry("尹拓", YIN)],
    difficulties=["球磨机房噪声大，学生不愿戴耳塞", "暑期留校人数多，夜巡排不开"])],
    "docx table form merged_cells checkbox wu approx", "the day of filling in and who filled in the form")

# 0006
c.add("2024-06-03 11:58", ("盛安气体柜", "sales@shengangas.example"), "高校实验室气瓶柜618特惠，气瓶固定率轻松100%", [html(
    "<h3>安全检查月月忙，隐患整改有良方！</h3><p>单瓶柜 <b>880元</b>，双瓶柜 1380元，满20台送洗眼器1台。已服务高校126所，协助整改隐患3500余处，培训实验员8000人。</p>"
    "<p>6月20日前下单，安全投入立省30%。联系人：小盛 0466-0000190</p>", "gbk")], [], "not_report advert html figures", "the seller's own figures")

# 0007
LG = book({"5月": [
    ["理工学部实验室安全月报汇总（2024年5月）"] + [None] * 10,
    ["序号", "单位", "检查次数", "发现隐患", "整改完成数", "培训人数", "危废(kg)", "安全经费(万元)", "气瓶固定率", "演练日期", "安全员"],
    [1, "物理", 3, 9, 9, 35, 31.6, 0.85, 0.833, "5月10日", "查一鸣"],
    [2, "电气", 2, 14, 10, 210, "/", 1.2, 1, "—", "郝丹青"],
    [3, "机械", 4, 17, 15, 96, 455, 0.36, 0.9, "4月30日", "翁启年"],
    [None, "合计", ("=SUM(C3:C5)", 9), ("=SUM(D3:D5)", 40), ("=SUM(E3:E5)", 34), ("=SUM(F3:F5)", 341), ("=SUM(G3:G5)", 486.6), ("=SUM(H3:H5)", 2.41), None, None, None]]},
    {"5月": [(0, 0, 0, 10)]}, {("5月", 2, 8): "0.0%", ("5月", 3, 8): "0%", ("5月", 4, 8): "0%"})
c.add("2024-06-04 10:05", ("宓文澜", "ligong@lzdx.example"), "理工学部三院5月安全月报", [
    text("祁老师：三个学院的数我拢到一张表里了，学部一共检查9次、隐患40处。电气没有演练，说放到6月。\n宓文澜", "gb18030"), attach("5月汇总.xlsx", LG, charset="gb18030")], [
    told("物理学院", period=MAY, inspections=3, hazards_found=9, hazards_fixed=9, trained=35, waste_kg=31.6, safety_cny=8500, cylinders_fixed=83.3, drill_on="2024-05-10", safety_officer="查一鸣"),
    told("电气学院", period=MAY, inspections=2, hazards_found=14, hazards_fixed=10, trained=210, safety_cny=12000, cylinders_fixed=100, safety_officer="郝丹青"),
    told("机械学院", period=MAY, inspections=4, hazards_found=17, hazards_fixed=15, trained=96, waste_kg=455, safety_cny=3600, cylinders_fixed=90, drill_on="2024-04-30", safety_officer="翁启年")],
    "xlsx row_per_unit multi_unit formula_total percent_format wan_column slash dash body_totals short_names", "the last row and the cover are check-sums; '/' and '—' are no values")

# 0008
c.add("2024-06-04 14:30", ("闻人远", "hupo@lzdx.example"), "湖泊所5月零报告", [text("""
实验室安全科：
我所实验楼4月20日起封闭改造，全体人员在野外台站，5月份未开展检查和培训，也没有危废移交，特作零报告。
安全员仍为丁一苇。最近一次应急演练日期：2023年11月9日。
湖泊研究所
2024年6月4日
""", "gb2312", "quoted-printable")], [told(
    "湖泊研究所", "nil", MAY, maybe={"inspections": 0, "trained": 0, "waste_kg": 0}, drill_on="2023-11-09", safety_officer="丁一苇")],
    "plain nil short", "the day on which the building was closed; what was not done has no value")

# 0009
c.add("2024-06-05 08:50", ("管晓芙", "yaoxue@lzdx.example"), "关于分摊5月危废处置费的函", [text("""
逯老师：
你们动物房5月借我院暂存间交了两次危废，过磅单上一次87公斤、一次112.4公斤，加上我们自己的，一车共523公斤，处置公司按每公斤14.5元开的票，合计7583.5元。按重量，你们应分摊2891.3元。请核对后在OA上走转账。
另外上周你们那边借走的3个气瓶固定架，用完请还，下月要检查。
药学院 管晓芙
抄送：实验室安全科（备案）
""")], [], "not_report between_units plain figures copy", "kilos and costs of a letter about sharing a bill; neither unit reports here", to=("逯秋实", "dongwu@lzdx.example"),
    more=[("Cc", "aqk@lzdx.example")])

# 0010
CH = leaf([
    "催化研究所实验室安全月报", "（2024年5月）", "",
    "1. 安全检查：7次（所长带队1次）", "2. 发现隐患：31项；整改隐患：29项", "3. 培训人数：52人", "4. 危废移交量：0.682吨", "5. 安全投入：36,450.00元",
    "6. 气瓶固定率：99%", "7. 最近一次应急演练日期：5月6日", "8. 安全员：计长风", "9. 安全措施：试剂盘点、紧急喷淋检修、晚间巡查",
    "10. 存在困难：", "（1）高压釜间与学生办公室只隔一道墙", "（2）夜班无人值守时反应不能远程切断",
    "11. 意见建议：将高压反应远程切断装置列入学校专项", "", "催化研究所", "2024年6月5日"])
c.add("2024-06-05 16:21", ("计长风", "cuihua@lzdx.example"), "催化所月报", [text("见附件，盖章版。", "gbk"), attach("催化所5月.pdf", CH, charset="gbk")], [told(
    "催化研究所", period=MAY, inspections=7, hazards_found=31, hazards_fixed=29, trained=52, waste_kg=682, safety_cny=36450, cylinders_fixed=99, drill_on="2024-05-06",
    safety_officer="计长风", measures=["试剂清查", "洗眼维护", "夜间巡查"], difficulties=["高压釜间与学生办公室只隔一道墙", "夜班无人值守时反应不能远程切断"],
    wishes=["将高压反应远程切断装置列入学校专项"])],
    "pdf numbered_list ton other_measure alias_tags", "one inspection led by the head is part of the 7")

# 0011
INNER = letter("2024-06-04 21:47", ("戚望舒", "gfz@lzdx.example"), ("岑小棠", "huaxue@lzdx.example"), "高分子所5月情况", [text("""
小棠：
我们所5月的情况如下，你看看行不行，行就替我转学校，我这两天在评审没空登系统。
本月配合学院查了2次，自己另查3次，共5次。发现隐患16处，当场改了13处，月底前又改掉1处，剩2处等电工。给新进组的学生培训27人。
危废交了一次，净重219公斤，比上个月少差不多一半。买了两台溶剂柜和一批防酸手套，花了1万3千8。
气瓶41只，都有架子，但有2只链子没扣，按95%报吧。疏散演练跟学院一起做的，5月17日。
安全员换人了，原来是小陶，6月起改为宁致远，这期先写宁致远。
戚望舒
""")], "gfz inner")
c.add("2024-06-06 09:03", ("岑小棠", "huaxue@lzdx.example"), "转：高分子所5月情况", [
    text("祁老师，高分子所的月报转给您。玻璃车间的还没给我，我再催。\n化院 岑小棠"), enclosed(INNER)], [told(
    "高分子研究所", period=MAY, inspections=5, hazards_found=16, hazards_fixed=14, trained=27, waste_kg=219, safety_cny=13800, cylinders_fixed=95, drill_on="2024-05-17", safety_officer="宁致远",
    maybe={"measures": ["防护配发"]})], "forward rfc822 prose forwarder_not_unit parts_no_total parts_and_total spoken_money", "13 and 1 are the mended; 2 wait; the former safety officer; the glass shop is named only; whether gloves bought are gloves handed out is open")

# 0012
c.add("2024-06-07 08:33", ("卓尔雅", "fence@lzdx.example"), "更正：分测中心5月安全月报", [text("""
祁老师：
不好意思，上周五报的5月表里有两个数填错了，核对过磅单和整改回执以后更正如下：
完成整改应为17处（原报11处，手滑）；
危废移交量应为186.5公斤，原报168.5公斤。
其他都不变。
卓尔雅
分析测试中心
""")], [told("分析测试中心", "correction", MAY, hazards_fixed=17, waste_kg=186.5)], "plain correction old_and_new_values short", "the old values 11 and 168.5")
