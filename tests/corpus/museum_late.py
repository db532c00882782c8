"""The letters of museum of later days of April and of May. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import alternative, attach, book, enclosed, entry, form, grid, html, leaf, letter, paper, text, told
from museum_base import APR, MAR, c

# 0011
MEISHU = [
    ["项目", "2月", "3月", "一季度累计"], ["接待观众（人次）", "4,210", "5,876", "13,998"], ["举办展览（个）", "2", "3", "4"], ["举办讲座（场）", "1", "2", "3"],
    ["藏品数（件）", "1,508", "1,512", "1,512"], ["志愿者服务时长（小时）", "30", "41.5", "102.5"], ["开放天数（天）", "24", "27", "74"], ["观众满意度", "96%", "97.3%", "—"],
    ["经费支出（元）", "52,000", "68,150.00", "171,900.00"]]
UNDER = ["服务项目：免费讲解、流动展览（送画进社区）。", "服务之星：无", "存在困难：恒湿储藏柜只够存放三分之二的纸本作品。", "负责人：汲水"]
ASKED = ["-----原始邮件-----", "发件人：公共服务科 <gongfu@ychwl.example>", "发送时间：2024年3月29日 16:00", "主题：关于报送3月公共文化服务月报的通知",
         "请各单位于4月5日17时前报送。填报示例：接待观众1,000人次，开放天数26天，经费支出2万元。"]
HEAD = "砚川市美术馆2024年3月公共文化服务月报"
c.add("2024-04-03 17:15", ("汲水", "shimei@ychwl.example"), "回复：关于报送3月公共文化服务月报的通知", [alternative(
    text("\n".join([HEAD, *("\t".join(row) for row in MEISHU), *UNDER, "", *ASKED])),
    html(f"<p><b>{HEAD}</b></p>" + grid(MEISHU) + "".join(f"<p>{line}</p>" for line in UNDER) + "<hr><blockquote>" + "<br>".join(a.replace("<", "&lt;") for a in ASKED) + "</blockquote>"), "museum11")], [told(
    "砚川市美术馆", period=MAR, visitors=5876, exhibitions=3, lectures=2, collection=1512, volunteer_hours=41.5, open_days=27, satisfaction=97.3, spending_cny=68150, leader="汲水",
    services=["免费讲解", "流动展览"], difficulties=["恒湿储藏柜只够存放三分之二的纸本作品"])],
    "html alternative body_table last_period cumulative_vs_period quoted_notice wu dash", "February, March and the quarter side by side; the example in the quoted notice")

# 0012
c.add("2024-04-04 08:40", ("邵文", "yandong@ychwl.example"), "转篾市街道微信", [text("""
篾市没有电脑，把微信贴给您：

篾市 老鲍  2024/4/3 18:22
邵老师 篾市文化站3月 接待群众1620人次，开放25天，惠民演出2场，讲座没办，志愿服务38小时。经费支出2900元
篾市 老鲍  18:25
哦还有 满意度90% 负责人鲍千里
篾市 老鲍  18:31
刚才演出说错了，是3场，31号那场漏算了
邵文  18:40
好的。八磨站的呢？
篾市 老鲍  18:41
他们自己报，听说有两千多人次

邵文 砚东区文旅局
""", "gb2312")], [told("篾市街道文化站", period=MAR, visitors=1620, open_days=25, performances=3, volunteer_hours=38, spending_cny=2900, satisfaction=90, leader="鲍千里", maybe={"lectures": 0})],
    "plain wechat forwarder_not_unit self_correction others_figures gb2312", "the second message but one mends the first; times of messages; hearsay of another station; no lecture may be 0", charset="gb2312")

# 0013
ZHEN = "辅导干部甄月娥每逢集日背着手风琴下乡教唱，三月里走了五个村，最远一处来回四十里山路，嗓子哑了也不肯歇。"
c.add("2024-04-05 16:58", ("松阜县文化馆", "sfwhg@ychwl.example"), "三月份公共文化服务情况汇报", [text(f"""
公共服务科各位同志：
　　春分前后乡间事忙，进城看戏的人反倒不少。二〇二四年三月里，我馆开放二十六天，前后接待群众九千四百余人次，较上年同月多出一千来人次。办展览两个，一为农民画，一为老照片；举办讲座三场；惠民演出本馆组织七场，另有省歌舞团来演一场，那是省里的安排，不敢掠美。
　　文化志愿者报名六十三人，志愿服务时长合计一百八十五个半小时。新增藏书二百一十册。群众满意度百分之九十五点五。经费支出五万六千七百元，不含屋面修缮款三十万元。资产盘点日期是三月二十八日。
　　服务之星：{ZHEN}
　　说到存在困难，一是排练厅地板起翘，演员常有绊跌；二是编制多年未补，辅导干部平均年龄五十一岁。
　　下月拟送农民画进校园五场，容后再报。
　　　　　　　　　　　　　负责人：柏寒松
　　　　　　　　　　　　　松阜县群众艺术馆
　　　　　　　　　　　　　二〇二四年四月五日
""", "gb18030", "quoted-printable")], [told("松阜县文化馆", period=MAR, visitors=9400, open_days=26, exhibitions=2, lectures=3, performances=7, volunteer_hours=185.5, new_books=210,
    satisfaction=95.5, spending_cny=56700, stocktake_on="2024-03-28", leader="柏寒松", deeds=[entry("甄月娥", ZHEN)],
    difficulties=["排练厅地板起翘，演员常有绊跌", "编制多年未补，辅导干部平均年龄五十一岁"])],
    "plain prose chinese_numerals wordy former_name others_figures last_year plan deeds gb18030 qp", "the year before, a troupe of the province, the roof's money, five shows of April; signed with the former name")

# 0014
c.add("2024-04-07 09:05", ("文物安全督察办", "wwdc@ychww.example"), "关于开展汛期文博单位安全检查的通知", [text("""
各博物馆、纪念馆、美术馆：
　　定于4月中下旬开展汛期安全检查。请各单位自查后填写：藏品数、库房面积、盘点日期、安全负责人。去年检查中，全市12家单位共排查隐患46处，整改到位率93%，砚川市博物馆投入整改经费8.6万元，予以肯定。
　　自查表4月15日前交我办，不要发公共服务科。
　　　　　　　　　　文物安全督察办公室
　　　　　　　　　　2024年4月7日
""", "gb2312")], [], "not_report notice plain gb2312", "another office's notice to the same houses, with figures of last year and the name of a unit", charset="gb2312")

# 0015
LI = "居民郦阿婆每天下午来站里给放学的孩子念一本连环画，三月里只缺过一次，还是因为住院检查。"
BAMO = paper(("t", "公共文化服务月报表"), form([
    ["单位", "八磨街道文化站", "月份", "2024年3月", "负责人", "桂三水"],
    ["接待观众", "2,306人次", "开放天数", "27天", "观众满意度", "—"],
    ["举办展览", "0个", "举办讲座", "1场", "惠民演出", "2场"],
    ["藏品数", "无", "新增藏书", "64册", "志愿者服务时长", "29.5小时"],
    ["经费支出", "0.46万元", "盘点日期", "3月30日", "填表日期", "4月8日"],
    ["服务项目", "艺术培训；亲子阅读", None, None, None, None],
    ["感人事例", LI, None, None, None, None],
    ["存在困难", "/", None, None, None, None],
], [((r, 1), (r, 5)) for r in (5, 6, 7)]))
c.add("2024-04-08 20:11", ("三水", "guisanshui@post.example"), "迟交的月报，抱歉", [
    text("苏科长，街道邮箱密码忘了，用自己的邮箱发。晚了三天，下不为例！", cte="quoted-printable"), attach("新建 Microsoft Word 文档.docx", BAMO)], [told(
    "八磨街道文化站", period=MAR, visitors=2306, open_days=27, exhibitions=0, lectures=1, performances=2, new_books=64, volunteer_hours=29.5, spending_cny=4600, stocktake_on="2024-03-30",
    leader="桂三水", services=["艺术培训", "亲子阅读"], deeds=[entry("郦阿婆", LI)])],
    "docx table six_columns merged_cells units_in_cells zero wu dash slash wan deeds late unknown_sender generic_filename qp", "the form in six columns, measures in the cells; the day of filling in beside the day of stocktaking")

# 0016
c.add("2024-04-09 11:02", ("费长庚", "shibo@ychwl.example"), "Re: 收到：市博物馆3月份工作情况报告", [text("""
苏科长：
　　我馆所报3月月报，经与票务系统核对，接待观众38,620人次有误，多算了售票测试的1,800人次，应为36,820人次；志愿者服务时长补录后由1,046小时更正为1,074小时。满意度、藏品数等均无变动，给您添麻烦了。
费长庚 4月9日

在 2024-04-02 08:30，公共服务科 <gongfu@ychwl.example> 写道：
> 贵馆3月月报收悉：接待观众38,620人次，开放27天，讲座5场，经费支出41.7万元。如有出入请在10日前更正。
""", "gb18030")], [told("砚川市博物馆", "correction", MAR, visitors=36820, volunteer_hours=1074)],
    "plain correction old_and_new_values quoted_mail in_reply_to gb18030", "old and new in one sentence and what explains the difference; the receipt quoted below has the old figures", more=[("In-Reply-To", "<shibo3@ychwl.example>")])

# 0017
EMPTY = paper(("t", "公共文化服务月报表"), form([
    ["单位", "", "月份", "2024年　月"], ["接待观众（人次）", "", "开放天数（天）", ""], ["举办展览（个）", "", "举办讲座（场）", ""], ["惠民演出（场）", "", "藏品数（件）", ""],
    ["新增藏书（册）", "", "志愿者服务时长（小时）", ""], ["观众满意度（%）", "", "经费支出（元）", ""], ["盘点日期", "", "负责人", ""], ["服务项目", "□免费讲解　□送书上门　□亲子阅读　□艺术培训", "", ""],
    ["存在困难", "", "", ""]]))
c.add("2024-04-10 09:33", ("市文化馆", "shiwen@ychwl.example"), "表格是不是这一版", [text("""
苏科，4月起是不是用附件这一版表？我们打开后“服务项目”那格勾不上。另外我馆没有藏品，这格填0还是空着？
归有期
""", "gbk", "8bit"), attach("公共文化服务月报表（2024版）.docx", EMPTY, charset="gbk")], [], "not_report empty_form question docx gbk 8bit", "the blank form sent back with a question", charset="gbk")

# 0018
HU = "馆员扈小舟发现常来的一名男孩总在闭馆后蹲在门口写作业，征得家长同意后，陪他在传达室写完再等奶奶来接，一陪就是半个多月。"
c.add("2024-04-12 10:20", ("麦穗", "shaoer@ychwl.example"), "少儿馆3月补报", [html(f"""
<div>苏科长：</div><div>少儿馆3月月报已由总馆在4月2日的表里报过，当时讲座一栏没填。现补充：讲座2场，志愿服务另有18小时未计入。其他数字不变。</div>
<div>另补一则服务之星：</div><div>{HU}</div><div>少年儿童图书馆 麦穗</div>
""")], [told("少年儿童图书馆", "supplement", MAR, lectures=2, volunteer_hours=18, deeds=[entry("扈小舟", HU)])],
    "html supplement deeds", "adds to the column of 0006: a figure that was not told, hours to be added, a deed")

# 0019
YAO = """
<p>办公室：</p><p>窑址陈列馆2024年4月的数：</p><ul><li>接待观众4,388人次，清明三天就占了1,905人次</li><li>开放30天，没有闭馆日</li><li>举办展览2个</li><li>讲座1场，拉坯体验课9节</li>
<li>藏品数：2,045件；待鉴定瓷片3箱未入账</li><li>志愿服务时长：70小时</li><li>满意度：99%</li><li>经费支出：8,930元，欠付水费640元</li><li>盘点日期：4月26日</li>
<li>服务项目：免费讲解、流动展览</li></ul><p>存在困难：公交末班车太早，下午四点后观众走光。</p><p>高岭</p>
"""
INNER = letter("2024-05-05 21:40", ("高岭", "gaoling_y@post.example"), ("市博办公室", "shibo@ychwl.example"), "窑址馆4月", [html(YAO, "gb2312")], "museum inner", "gb2312")
c.add("2024-05-06 08:31", ("费长庚", "shibo@ychwl.example"), "转：窑址馆4月", [
    text("苏科长：窑址馆发到我馆来了，转上。我馆4月接待观众预计超过五万，正式月报明天另发。\n费长庚", "gb18030"), enclosed(INNER)], [told(
    "古窑址陈列馆", period=APR, visitors=4388, open_days=30, exhibitions=2, lectures=1, collection=2045, volunteer_hours=70, satisfaction=99, spending_cny=8930, stocktake_on="2024-04-26",
    services=["免费讲解", "流动展览"], difficulties=["公交末班车太早，下午四点后观众走光"])],
    "forward rfc822 html list forwarder_not_unit part_of_total unknown_sender gb2312 gb18030", "a list inside a forwarded letter; three days of it, lessons, shards not booked, a debt; the cover guesses the forwarder's own visitors")

# 0020
LIAN = paper(("t", "砚东区文化馆、砚东区图书馆"), ("t", "2024年4月公共文化服务联合报告"),
    "4月，两馆联合承办“砚东读书月”，共接待14,870人次，联合支出7.6万元，比原计划节约0.4万元。两馆各自情况如下。",
    ("h", "一、文化馆"),
    "接待群众5,420人次，开放26天。举办展览2个、讲座2场、惠民演出6场，其中4场在读书月开幕周。志愿服务时长210小时，群众满意度96%，经费支出3.1万元。开办了春季艺术培训班。负责人：荀子衿。",
    ("h", "二、图书馆"),
    "接待读者9,450人次，开放天数30天。3月订购的1,500册已到馆，连同零购的438册，新增藏书1,938册。举办讲座6场。志愿服务时长188.5小时，读者满意度98.6%，经费支出4.5万元。服务项目：送书上门、亲子阅读。负责人：苗青禾。",
    ("h", "三、存在困难"), "两馆共用的报告厅音响串扰，同时有活动时互相影响。", "2024年5月6日")
c.add("2024-05-06 15:12", ("荀子衿", "ydwhg@ychwl.example"), "两馆4月联合报告", [text("苏科：报告见附件，两馆合写，不再分别报。\n荀子衿", cte="quoted-printable"), attach("联合报告.docx", LIAN, "rfc2231", "gb18030")], [
    told("砚东区文化馆", period=APR, visitors=5420, open_days=26, exhibitions=2, lectures=2, performances=6, volunteer_hours=210, satisfaction=96, spending_cny=31000, leader="荀子衿",
         services=["艺术培训"], maybe={"difficulties": ["两馆共用的报告厅音响串扰，同时有活动时互相影响"]}),
    told("砚东区图书馆", period=APR, visitors=9450, open_days=30, new_books=1938, lectures=6, volunteer_hours=188.5, satisfaction=98.6, spending_cny=45000, leader="苗青禾",
         services=["送书上门", "亲子阅读"], maybe={"difficulties": ["两馆共用的报告厅音响串扰，同时有活动时互相影响"]})],
    "docx prose headings joint multi_unit body_totals parts_and_total part_of_total wan rfc2231 qp", "what both did together belongs to neither; a want of both may be either's; parts of the books before their sum")

# 0021
c.add("2024-05-07 03:14", ("文化和旅游局", "gongfu@ychwl-portal.example"), "【紧急】4月公共文化服务月报未通过审核", [html("""
<p>尊敬的用户：</p><p>贵单位4月公共文化服务月报（接待观众12,000人次，经费支出5.2万元，负责人：见附件）未通过系统审核，将被记为<b>迟报</b>。</p>
<p>请于24小时内登录 <a href="http://ychwl-portal.example/login">http://ychwl.example/</a> 核验邮箱账号与密码，逾期邮箱将停用。</p><p>系统管理员</p>
""", "utf-8", "quoted-printable")], [], "not_report phishing html qp", "a false report asks for the password; the address is not the bureau's")

# 0022
WEN = leaf(["砚川市文化馆2024年4月公共文化服务情况", "一、接待群众21,560人次，免费开放30天。", "二、举办展览4个、讲座8场、惠民演出12场", "（其中进社区5场、进校园4场、进企业3场）。",
            "三、公益艺术培训开班36个，学员1,140人。", "四、志愿服务时长905小时，文化志愿者在册1,320人。", "五、群众满意度97.9%（3月为97.2%）。", "六、经费支出28.64万元，其中免费开放补助10万元。",
            "七、资产盘点日期：2024年4月29日。", "八、存在困难：", "1.琴房隔音差，晚间常被邻近小区投诉；", "2.少数民族乐器教师难聘。", "负责人：归有期"])
c.add("2024-05-07 09:26", ("市文化馆", "shiwen@ychwl.example"), "市文化馆4月份情况", [text("4月情况见附件PDF。", "gb2312"), attach("文化馆4月.pdf", WEN, charset="gb2312")], [told(
    "砚川市文化馆", period=APR, visitors=21560, open_days=30, exhibitions=4, lectures=8, performances=12, volunteer_hours=905, satisfaction=97.9, spending_cny=286400, stocktake_on="2024-04-29",
    services=["艺术培训"], leader="归有期", difficulties=["琴房隔音差，晚间常被邻近小区投诉", "少数民族乐器教师难聘"])],
    "pdf text_pdf cid_font numbered_list parts_and_total last_period part_of_total wan gb2312", "parts of the shows behind their sum; courses and pupils, volunteers on the books, March's rate, the grant in the money")

# 0023
c.add("2024-05-08 16:44", ("邢路遥", "liudong@ychwl.example"), "1号车晚两天", [text("""
苏科，1号车4月的表要晚两天，车子在年检，书还没盘完。3月我们是2980人次，4月应该比那个多，数出来再报您。
邢路遥
""", cte="8bit")], [], "not_report promise plain 8bit", "promises the report; last month's figure is told, this month's is not")

# 0024
CHE = book({"4月": [
    ["流动图书车2024年4月服务统计"],
    ["车号", "服务人次", None, "新增藏书（册）", "志愿服务时长（小时）", "开放天数（天）", "读者满意度", "经费支出（元）", "负责人", "服务项目", "存在困难"],
    [None, "3月", "4月"],
    ["1号车", 2980, 3315, 180, 24, 25, 0.98, 6100, "邢路遥", "送书上门、亲子阅读", "车载电源只够用半天"],
    ["2号车", 3460, 3702, "—", 16.5, 24, 0.965, "5,480", "仲夏", "送书上门", "无"],
    ["合计", 6440, 7017, 180, 40.5, None, None, 11580]]},
    {"4月": [(0, 0, 0, 10), (1, 0, 2, 0), (1, 1, 1, 2), *((1, n, 2, n) for n in range(3, 11))]}, {("4月", 3, 6): "0.0%", ("4月", 4, 6): "0.0%"})
c.add("2024-05-10 10:05", ("市图流动服务部", "liudong@ychwl.example"), "1号车、2号车4月", [text("苏科久等，两辆车的都在表里。", "gbk"), attach("流动车4月.xlsx", CHE, "raw", "gbk")], [
    told("一号流动图书车", period=APR, visitors=3315, new_books=180, volunteer_hours=24, open_days=25, satisfaction=98, spending_cny=6100, leader="邢路遥", services=["送书上门", "亲子阅读"],
         difficulties=["车载电源只够用半天"]),
    told("二号流动图书车", period=APR, visitors=3702, volunteer_hours=16.5, open_days=24, satisfaction=96.5, spending_cny=5480, leader="仲夏", services=["送书上门"])],
    "xlsx row_per_unit multi_unit two_level_header merged_cells last_period total text_numbers number_format dash wu alias_number shared_sender gbk", "two cars by number; March beside April; the last row is a check-sum", charset="gbk")
