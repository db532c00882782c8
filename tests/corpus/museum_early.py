"""The letters of museum of the first days of April, on March. Each note tells the figures that stand in the letter and are in no field, and why."""
from datetime import date

from build_tools import archive, attach, book, entry, form, html, paper, text, told
from museum_base import MAR, c

# 0001
c.add("2024-04-01 08:12", ("砚东区图书馆", "ydtsg@ychwl.example"), "砚东区图书馆3月月报", [text("""
公共服务科：
　　砚东区图书馆2024年3月公共文化服务情况如下：
　　1. 到馆读者11,846人次（其中少儿读者4,120人次），比2月增加2,310人次；
　　2. 新增藏书862册，另有1,500册已下单，4月到货；
　　3. 举办讲座4场，听众合计367人；举办展览1个；
　　4. 开放天数27天，读者满意度98.2%；
　　5. 志愿服务时长216.5小时（志愿者48人）；
　　6. 经费支出5.38万元，全年预算96万元；
　　7. 服务项目：送书上门、亲子阅读、夜间开放。
　　存在困难：自助借还机已用满九年，配件停产。
　　4月打算：承办区里的读书月开幕式，计划讲座6场。
　　　　　　　　　　负责人：苗青禾
""", "gb18030")], [told("砚东区图书馆", period=MAR, visitors=11846, new_books=862, lectures=4, exhibitions=1, open_days=27, satisfaction=98.2, volunteer_hours=216.5,
    spending_cny=53800, services=["送书上门", "亲子阅读", "夜间开放"], difficulties=["自助借还机已用满九年，配件停产"], leader="苗青禾")],
    "plain numbered_list body_only part_of_total last_period plan wan gb18030", "children among the readers, the growth, books ordered, hearers, volunteers, the year's budget, six lectures of April", agent="Foxmail 7.2.25.254[cn]")

# 0002
c.add("2024-04-01 10:40", ("储芳洲", "shitu@ychwl.example"), "请教：分馆数据怎么报", [text("""
苏科您好：

    总分馆的到馆读者是分开报还是合在一张表里？比如城南分馆3月有8,214人次，放进总馆的话满意度就没法填了。
    另外志愿服务时长能不能一律按每次2小时折算？我们有些活动没签退。
    您定了我们明天就报。

储芳洲
市图书馆办公室 0467-0000804
""", cte="quoted-printable")], [], "not_report question plain qp", "asks how branches are to be told; the figure of a branch is an example")

# 0003
QIAO = "讲解员乔一苇3月16日接待一批听障学生，事先用两个晚上把讲解词改写成大字卡片，一块展板一块展板地举给孩子们看，原定一小时的参观走了两个半小时。"
TONG = "保安佟大山清场时拾到一只装有现金和证件的手包，守在门岗等到失主返回，核对无误后当面交还，谢绝了对方硬塞的两百元钱。"
BO = paper(
    ("t", "砚川市博物馆"), ("t", "2024年3月公共文化服务工作情况报告"), "市文化和旅游局公共服务科：",
    "进入三月，天气转暖，研学团队陆续到馆。我馆按照全年工作要点，一手抓开放服务，一手抓藏品清库。现将本月（3月1日至31日）情况报告如下，不当之处请指正。",
    ("h", "一、开放与接待"),
    "全月开放天数27天，逢周一闭馆检修。接待观众38,620人次，其中未成年人12,044人次、团队观众9,300人次；一季度累计接待观众101,875人次。三八节当天客流最大，达2,980人次。",
    "观众留言簿收到意见43条，逐条答复。委托第三方发放问卷600份，收回572份，观众满意度为96.8%，比上月的95.1%有所上升。",
    ("h", "二、展览与教育"),
    "本月举办展览3个：基本陈列“一河灯火”常年开放，另有临时展览“纸上春山”“旧时书信”。与外省两家博物馆商谈的青铜器联展预计6月开幕，不计在内。",
    "举办讲座5场，听众840人。省考古学会在我馆报告厅办学术报告会1场，系借用场地，未计入。",
    ("h", "三、藏品工作"),
    "藏品盘点日期为3月25日，库房、保卫、财务三方到场，历时六个小时。盘点后，我馆藏品数为41,307件，其中珍贵文物1,286件；本月新入藏捐赠品19件，已含在内。去年年底为41,288件。",
    ("h", "四、志愿服务与经费"),
    "本月到岗志愿者132人，志愿者服务时长1,046小时，人均7.9小时。服务项目以免费讲解、无障碍服务、流动展览为主。",
    "经费支出41.7万元，其中展陈28.2万元、安保13.5万元。文物保护专项资金120万元由省里直接下达，尚未动用。",
    ("h", "五、服务之星"), f"1.{QIAO}", f"2.{TONG}",
    ("h", "六、存在困难"), "（一）地下库房除湿机老化，梅雨季前须更换。", "（二）周末讲解员缺口较大，预约团队常要等候。",
    ("h", "七、下月打算"), "（一）筹备博物馆日系列活动，拟办讲座8场。", "（二）启动库房二期改造前期论证。",
    "负责人：阮听松　　填表人：费长庚", "砚川市博物馆", "2024年4月1日")
c.add("2024-04-01 15:20", ("费长庚", "shibo@ychwl.example"), "市博物馆3月份工作情况报告", [
    text("苏科长：\n　　报告一份，共三页，请查收。纸质件随机要交换送达。\n费长庚", "gb2312"), attach("市博物馆3月报告（定稿）.docx", BO, "rfc2231")], [told(
    "砚川市博物馆", period=MAR, visitors=38620, exhibitions=3, lectures=5, collection=41307, volunteer_hours=1046, open_days=27, satisfaction=96.8, spending_cny=417000, leader="阮听松",
    stocktake_on="2024-03-25", services=["免费讲解", "无障碍服务", "流动展览"], deeds=[entry("乔一苇", QIAO), entry("佟大山", TONG)],
    difficulties=["地下库房除湿机老化，梅雨季前须更换", "周末讲解员缺口较大，预约团队常要等候"])],
    "docx prose headings long official part_of_total cumulative_vs_period last_period plan others deeds wan gb2312 rfc2231",
    "the quarter, the busiest day, questionnaires, a borrowed hall, the end of last year, a fund not touched; visitors and hours are corrected by 0016")

# 0004
c.add("2024-04-02 07:05", ("小满", "tongqiao@ychwl.example"), "桐桥站三月", [text("""
苏科 桐桥站三月份的
来站里的群众2150人次
门开了26天
书法讲座两场 戏曲演出1场
艺术培训班还是老样子两个班
新书一本没进
花了3800块
3月29号把音响桌椅盘了一遍
缺个会修空调的 到夏天怕是要出事
小满 手机发的
""")], [told("桐桥街道文化站", period=MAR, visitors=2150, open_days=26, lectures=2, performances=1, spending_cny=3800, stocktake_on="2024-03-29", services=["艺术培训"],
    maybe={"new_books": 0, "difficulties": ["缺个会修空调的 到夏天怕是要出事"]})],
    "plain phone no_punctuation colloquial", "two courses are no count; no new book may be 0; a want without its label", more=[("X-Mailer", "iPhone Mail (21E236)")])

# 0005
c.add("2024-04-02 07:06", ("卜春芽", "sfwhg@ychwl.example"), "自动回复：关于报送3月公共文化服务月报的提醒", [text("""
您好！本人3月28日至4月7日外出参加业务培训，期间邮件不能及时回复。月报事宜请联系松阜县文化馆办公室，培训结束后统一处理。

卜春芽
松阜县文化馆
""", "gbk")], [], "not_report auto_reply plain gbk", "out of office; the dates are those of a course", charset="gbk", more=[("Auto-Submitted", "auto-replied")])

# 0006
TU = book({"3月": [
    ["2024年3月公共文化服务月报（总馆、分馆分列）"],
    ["指标", "计量单位", "总馆", "城南分馆", "少儿馆", "合计"],
    ["到馆读者", "人次", 42815, 8214, "15,330", ("=SUM(C3:E3)", 66359)],
    ["新增藏书", "册", 3106, 420, 1275, 4801],
    ["讲座", "场", 6, 1, "—", 7],
    ["展览", "个", 2, 0, 1, 3],
    ["志愿服务时长", "小时", 318.5, 44, 126.25, 488.75],
    ["开馆天数", "天", 31, 27, 27, None],
    ["读者满意度", "%", 97.5, 95, 98.4, None],
    ["经费支出", "万元", 36.2, 2.15, 8.04, 46.39],
    ["盘点时间", None, date(2024, 3, 30), "/", date(2024, 3, 22), None],
    ["负责人", None, "桑云起", "尹半山", "麦穗", None],
    ["存在困难", None, "古籍库恒温设备超期服役", "无", "儿童座椅不足", None]]}, {"3月": [(0, 0, 0, 5)]})
c.add("2024-04-02 10:31", ("市图书馆办公室", "shitu@ychwl.example"), "总分馆3月报表", [
    text("苏科：按您电话说的分开列了，总分馆合计到馆66,359人次。\n储芳洲", "gb2312", "quoted-printable"), attach("总分馆3月.xlsx", TU, charset="gb2312")], [
    told("砚川市图书馆", period=MAR, visitors=42815, new_books=3106, lectures=6, exhibitions=2, volunteer_hours=318.5, open_days=31, satisfaction=97.5, spending_cny=362000,
         stocktake_on="2024-03-30", leader="桑云起", difficulties=["古籍库恒温设备超期服役"]),
    told("城南分馆", period=MAR, visitors=8214, new_books=420, lectures=1, exhibitions=0, volunteer_hours=44, open_days=27, satisfaction=95, spending_cny=21500, leader="尹半山"),
    told("少年儿童图书馆", period=MAR, visitors=15330, new_books=1275, exhibitions=1, volunteer_hours=126.25, open_days=27, satisfaction=98.4, spending_cny=80400,
         stocktake_on="2024-03-22", leader="麦穗", difficulties=["儿童座椅不足"])],
    "xlsx column_per_unit multi_unit total formula_total text_numbers zero dash slash wu wan body_totals gb2312 qp", "a column per house, the measure in a column of its own; the last column and the cover are check-sums", charset="gb2312")

# 0007
MEI = "宣传员庄梅连续三个周末义务教游客剪窗花，自带红纸，先后教会200多名孩子。"
MS = paper(("t", "公共文化服务月报表"), form([
    ["单位", "民俗馆", "月份", "2024年3月"],
    ["接待观众（人次）", "6,504", "开放天数（天）", "27"],
    ["举办展览（个）", "1", "举办讲座（场）", "/"],
    ["惠民演出（场）", "3", "藏品数（件）", "1,962"],
    ["新增藏书（册）", "", "志愿者服务时长（小时）", "87"],
    ["观众满意度（%）", "94.6", "经费支出（元）", "12,480.30"],
    ["盘点日期", "2024.3.27", "负责人", "滕九如"],
    ["服务项目", "☑免费讲解　□送书上门　□亲子阅读　☑艺术培训　□流动展览　□夜间开放　□无障碍服务", None, None],
    ["服务之星", MEI, None, None],
    ["存在困难", "1．老宅瓦面渗漏，雨天须关闭西厢展室；\n2．讲解岗只有两人。", None, None],
    ["备注", "2月因灯会接待9,870人次，本月回落属正常。", None, None],
], [((r, 1), (r, 3)) for r in (7, 8, 9, 10)]))
c.add("2024-04-02 16:48", ("滕九如", "minsu@ychwl.example"), "民俗馆月报表", [text("见附件。", "gb18030", "8bit"), attach("月报表.docx", MS, "raw", "gb18030")], [told(
    "砚川民俗馆", period=MAR, visitors=6504, open_days=27, exhibitions=1, performances=3, collection=1962, volunteer_hours=87, satisfaction=94.6, spending_cny=12480.3,
    stocktake_on="2024-03-27", leader="滕九如", services=["免费讲解", "艺术培训"], deeds=[entry("庄梅", MEI)], difficulties=["老宅瓦面渗漏，雨天须关闭西厢展室", "讲解岗只有两人"])],
    "docx table four_columns merged_cells checkbox slash blanks remarks last_period deeds raw_filename gb18030", "the ordinary form; the remark tells February", charset="gb18030")

# 0008
DA = paper(("t", "大埠镇综合文化站2024年3月工作小结"),
    "本月开放天数30天，接待群众1,980人次，其中3月12日庙会一天就有700余人次。演出方面，县剧团下乡送戏2场，镇里自己排的小戏1场，合计演出3场。",
    "农家书屋新增藏书155册（含省里配送的120册）。春耕技术讲座1场，到场63人。志愿者11名，志愿服务时长52小时。经费支出4,260元，其中水电1,100元。群众满意度没有测评，不填。",
    "存在困难：文化站与卫生院合用院子，停车拥挤。", "下月打算：端午前把戏台顶棚修好。", "负责人：凌霄汉")
SF = "\n".join(["单位,松阜县博物馆,,", "月份,2024年3月,,", "项目,3月,2月,增减", "参观人次,5233,7410,-2177", "展览数,2,2,0", "讲座场次,1,0,1", '藏品总数,"3,871","3,868",3',
                "志愿服务时长,64.5,40,24.5", "开馆天数,26,23,3", "满意度,93%,92%,1%", "经费支出,21300,18850,2450", "盘点时间,2024-03-20,,", "负责人,侯见秋,,"])
XIAO = paper(("t", "小埠镇文化站2024年3月情况说明"), "我站因站舍加固改造，3月份全月闭馆，未开展活动，实行零报告。工程预计5月中旬完工，届时恢复开放。", "负责人：车前子")
c.add("2024-04-03 09:17", ("阎松", "songfu@ychwl.example"), "松阜县3月月报（3家）", [text("""
公共服务科：
　　我县博物馆和大埠、小埠两镇文化站的月报打包上报，三家共接待7,213人次。县文化馆由其自行报送。
松阜县文旅局 阎松
""", "gbk"), attach("松阜3月.zip", archive([("大埠.docx", DA), ("县博物馆.csv", SF.encode("gb18030")), ("小埠.docx", XIAO)], raw_names=True))], [
    told("大埠镇文化站", period=MAR, visitors=1980, open_days=30, performances=3, new_books=155, lectures=1, volunteer_hours=52, spending_cny=4260, leader="凌霄汉",
         difficulties=["文化站与卫生院合用院子，停车拥挤"]),
    told("松阜县博物馆", period=MAR, visitors=5233, exhibitions=2, lectures=1, collection=3871, volunteer_hours=64.5, open_days=26, satisfaction=93, spending_cny=21300,
         stocktake_on="2024-03-20", leader="侯见秋"),
    told("小埠镇文化站", "nil", MAR, leader="车前子", maybe={"open_days": 0})],
    "zip gbk_names docx csv multi_unit prose nil nil_inside last_period parts_and_total part_of_total body_totals gbk", "the fair's day, books sent by the province, last month and the difference beside; the cover is a check-sum", charset="gbk")

# 0009
c.add("2024-04-03 12:26", ("仲夏", "zhongxia_2@post.example"), "2号车", [text("3月服务3460人次，新书300册，开放22天。\n2号车", cte="8bit")], [
    told("二号流动图书车", period=MAR, visitors=3460, new_books=300, open_days=22)], "plain short alias_number private_sender 8bit", "nothing but three figures; the unit by its number")

# 0010
c.add("2024-04-03 14:50", ("恒览展陈", "sales@henglan.example"), "博物馆恒湿展柜春季特惠", [html("""
<h3>让每一件藏品安心入住</h3><p>本公司已为省内67家博物馆、图书馆提供恒湿展柜，服务藏品数超过120,000件，观众满意度99%。</p>
<p>3月签约客户举办展览可享九折，经费支出最多节省4.8万元！联系人：任经理 138****0888</p><p>不想再收到此类邮件请回复TD</p>
""", "gb2312", "quoted-printable")], [], "not_report advertisement html gb2312 qp raw_8bit_headers", "a seller of show-cases in the words of the form", charset="gb2312", raw=True)
