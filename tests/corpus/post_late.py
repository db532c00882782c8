"""The letters of post on October, and what else came until December. Each note tells what the letter is, and which of its figures are in no field."""
from build_tools import attach, book, enclosed, form, grid, html, letter, paper, text, told
from post_base import OCT, SEP, c

# 0021
AWARD = paper(("t", "“最美基层文化站”申报材料"), "石梁镇综合文化站", ("h", "一、基本情况"),
    "我站建于2011年，使用面积860平方米，专职人员2名，登记文化志愿者31名，藏书6200册。",
    ("h", "二、主要成绩"), "近三年来，我站共举办文化活动214场，组织演出37场，开办培训班52期，接待群众6.4万人次，图书外借1.9万册。其中2023年举办“石梁夜话”12场，被省台报道。",
    ("h", "三、申报理由"), "我站坚持错时开放，夜里九点前不关灯，深受群众欢迎。特此申报。", "2024年10月28日")
c.add("2024-10-28 15:18", ("柯明远", "shiliang@luting.example"), "最美文化站申报", [text("""
宋老师，申报最美基层文化站的材料交上来，一式一份，推荐意见那栏请局里盖章。听说全县只有2个名额，请多美言。
柯明远
""", "gb2312"), attach("最美文化站申报材料（石梁）.docx", AWARD)], [], "docx award application three_years", "an application for a prize; figures of three years")

# 0022
c.add("2024-11-01 09:06", ("柯明远", "shiliang@luting.example"), "石梁站10月", [html("<p>石梁10月：</p><p>接待人次 910<br>文化活动 4<br>培训班 6<br>借书 160<br>文化志愿者 31</p>"
    "<p>顺便问一句，戏台维修那3万块钱什么时候能下来？木匠等着要定金。</p>")], [
    told("石梁镇综合文化站", period=OCT, visitors=910, activities=4, classes=6, books_lent=160, volunteers=31)], "html list question_beside", "30,000 for the stage are asked for, no income")

# 0023
c.add("2024-11-01 10:50", ("幸志平", "nanping@luting.example"), "关于解决文化站屋面维修资金的报告", [text("""
县文化和旅游局：
　　南屏乡综合文化站建于1998年，平均每天接待群众六十多人次，图书室存书4300册。今年雨水多，二楼阅览室漏雨严重，图书受潮报废约200册，原定11月的2期培训班也因此停办。
　　经乡里请人测算，翻修屋面需资金2.8万元，乡财政可承担1万元，缺口1.8万元。恳请县局予以解决为盼。
　　　　　　　　南屏乡综合文化站
　　　　　　　　2024年10月31日
""", "gb18030")], [], "plain request money official", "asks for money for a roof; visitors a day and books that were spoilt are told on that errand")

# 0024
PLAN = paper(("t", "2024年11月演出安排"), form([["日期", "地点", "剧目", "场次"], ["11月3日—4日", "上塘镇敬老院", "《两担谷》等", "2"], ["11月8日", "鹤山乡政府广场", "《渡口姻缘》", "1"],
    ["11月12日—15日", "河口镇老街戏台", "连本《绣春楼》", "4"], ["11月20日", "县剧场（售票，20元）", "新编《渌水谣》", "1"], ["11月25日—30日", "待定", "", "5"], ["合计", "", "", "13"]]))
c.add("2024-11-01 16:40", ("花鼓剧团", "huagu@lutingjt.example"), "11月演出表", [text("各位：11月演出安排排出来了，发给各镇和局里，一共13场，场地有冲突的早点说，找常团长。", "gb2312"),
    attach("11月演出安排.docx", PLAN, "rfc2231")], [], "docx schedule plan", "shows that are yet to be given")

# 0025
c.add("2024-11-02 08:11", ("顾仲平", "shuyuan@lutingwl.example"), "书院十月事", [text("""
宋科长台鉴：
　　十月秋高，来书院的人多，兹将月内事略陈如下。
　　接待游人一万二千三百余人次，较去年十月多出三成。文化活动两场，一为秋祭，一为拓片体验。门票收入十一万四千六百元，已如数解缴。在院里帮忙的文化志愿者，老少共十九人。
　　所难者一事：后山石阶松动，老人上下有险，已拦绳暂封。
　　专此，即颂
　　公安
　　　　　　　　顾仲平 十一月二日
""", "gb18030")], [told("云台书院管理所", period=OCT, visitors=12300, activities=2, income_cny=114600, volunteers=19, maybe={"problems": ["后山石阶松动，老人上下有险，已拦绳暂封"]})],
    "plain letter old_style chinese_numerals approx", "three tenths more than last year is in no field; the trouble is told without the field's name")

# 0026
c.add("2024-11-04 10:30", ("司徒静", "bwg@lutingwl.example"), "馆务会纪要（送公共服务科一份）", [text("""
渌汀县博物馆馆务会纪要
时间：2024年11月1日下午  地点：二楼会议室  到会：7人
一、通报国庆值班情况，七天无事故，讲解员平均每天讲6场。
二、商定明年的盘子：参观人次争取到20万，临展4个，社教活动不少于90场，志愿者扩到80人。文创收入这块，小裴提50万，司徒馆长说先写30万。
三、茶水间装修，两家报价1.2万元和9800元，取低的。
散会。
记录：裴蕾
""")], [], "plain minutes plan", "minutes: aims for next year and prices, nothing told to the office")

# 0027
c.add("2024-11-04 11:48", ("邬婷", "shangtang@luting.example"), "请教两个口径", [text("""
宋老师，填表卡住了，请教下：
1、上次和剧团合办的那场晚会，来了400多人次，是算我们接待，还是算剧团的演出，还是两边都填1场？
2、留守儿童借书，一个班老师一次借走50册，算50还是算1？
我怕填错了又要改，等您回了再填再报。谢谢！
邬婷
""")], [], "plain question", "asks how to count, and will report later")

# 0028
c.add("2024-11-04 15:02", ("石大勇", "liulindu@luting.example"), "9月那个数要改", [text("""
小宋，老黄翻本子，9月的文化活动不是5场，应该是6场，棋赛漏记了一天。其他几个数不动。
10月的我过两天再发。
""", "gb2312")], [told("柳林渡镇综合文化站", "correction", SEP, activities=6)], "plain correction old_and_new", "the old figure is denied; the others stay")

# 0029
c.add("2024-11-05 09:00", ("市图书馆业务部", "yewu@cslib.example"), "全市公共图书馆前三季度统计通报", [html("<p>各县（市、区）图书馆并各文旅局公共服务科：</p><p>前三季度全市情况通报如下：</p>" + grid([
    ["图书馆", "接待人次", "图书外借（册）", "活动（场）", "排名"], ["市图书馆", "684,210", "312,480", "188", "1"], ["安陂县图书馆", "151,006", "70,332", "71", "2"],
    ["渌汀县图书馆", "129,874", "61,205", "49", "3"], ["泉山区图书馆", "88,310", "40,119", "55", "4"]]) + "<p>数据取自各馆已上报系统，有异议请在11月8日前提出。</p>", "gb2312")], [],
    "html table unknown_sender parent_statistics", "a library of the city spreads statistics of all; not told for this count by the units")

# 0030
HAND = {"移交": [["序号", "名称", "数量", "单位", "备注"], [1, "图书", 3105, "册", "账上3120，差15册"], [2, "音响", 2, "套", "一套嗡嗡响"], [3, "志愿者登记册", 1, "本", "在册18人"],
               [4, "培训班签到表", 11, "期", "2023年至今"], [5, "站账余额", 4260.5, "元", "存折一本"], [6, "钥匙", 9, "把", None]]}
c.add("2024-11-05 10:17", ("周德茂", "baidang@luting.example"), "白荡文化站移交清单", [text("""
宋老师：
我调去镇便民中心了，站里的东西今天和小余点交清楚，双方签了字，扫描件太大发不过去，先发个表给局里存底。以后有事找小余。
老周
"""), attach("白荡站移交清单.xlsx", book(HAND))], [], "xlsx handover list", "a list of things handed over")

# 0031
c.add("2024-11-05 14:55", ("余小满", "baidang@luting.example"), "白荡文化站十月份情况", [text("""
宋老师好，我是白荡新来的小余，前任没说怎么报，我就直接写了：
十月份文化活动3场（重阳、象棋、露天电影），演出1场，是镇里自己的腰鼓队。接待350人次。培训班0期。收入没有。
格式不对您说一声，我马上改。以后是不是都是每月五号以前？
""", cte="quoted-printable")], [told("白荡镇综合文化站", period=OCT, activities=3, performances=1, visitors=350, classes=0, maybe={"income_cny": 0})],
    "plain casual newcomer parts question_beside zero", "the three named are the three events; she asks about the day too")

# 0032
c.add("2024-11-05 15:33", ("窦建华", "piying@lutingjt.example"), "请文化馆借音响", [text("""
卓馆长：
我们11月16日到18日在鹤山连演3场，团里的音响送修了，想借你馆那套小的，外加灯架4个，用三天，19号上午还。上次借的地毯2块还在我们这，一起还。
借用费照老规矩，从我们演出收入里扣600。你看行的话让小彭跟我联系。
皮影团 窦建华
（也发公共服务科备个案）
""", "gb18030")], [], "plain borrowing copy", "borrows things from another unit; the three shows are yet to come", to=("文化馆", "whg@lutingwl.example"), more=[("Cc", "ggfw@lutingwl.example")])

# 0033
c.add("2024-11-05 16:20", ("常有福", "huagu@lutingjt.example"), "河口镇欠的戏钱", [text("""
河口镇文化站范站长：
7月份在你镇老街唱的3场，说好一场三千五，共10500元，到现在只给了4000，还欠6500元。我团三十几口人要吃饭，拖了四个月了，请11月15日以前结清，不然明年的戏我们不敢接。
宋老师也看一下，给评个理。
常有福
""")], [], "plain dispute money copy", "an old debt between two units; no income of the month", to=("河口文化站", "hekou@luting.example"), more=[("Cc", "ggfw@lutingwl.example")])

# 0034
ROWS = [["渌汀县博物馆公共服务情况", None, None, None], ["项目", "9月", "10月", "备注"], ["参观人次", 15020, 23418, "国庆七天约1.4万"], ["文化活动（场）", 7, 8, "社教、研学"],
        ["培训班（期）", 1, 2, "讲解员"], ["门票收入（元）", 8640, 21350.5, "仅特展收费"], ["志愿者（人）", 52, 55, None]]
c.add("2024-11-05 16:41", ("博物馆办公室", "bwg@lutingwl.example"), "10月表", [text("宋老师，10月的表，9月的放在旁边好对比。", "gb18030"), attach("博物馆10月.xlsx", book({"Sheet1": ROWS}, {"Sheet1": [(0, 0, 0, 3)]}))], [
    told("渌汀县博物馆", period=OCT, visitors=23418, activities=8, classes=2, income_cny=21350.5, volunteers=55)], "xlsx table two_months short_body", "the column of September and the share of the holiday are not October's")

# 0035
BRIEF = letter("2024-11-06 08:20", ("安陂文化馆", "apwhg@anpo.example"), ("渌汀县文化馆", "whg@lutingwl.example"), "安陂县文化馆工作简报第10期", [text("""
安陂县文化馆工作简报（第10期）
10月，我馆举办文化活动22场，开办培训班31期，演出9场，接待群众1.8万人次，注册文化志愿者402人。“夜校进园区”的做法获市里肯定。
""")], "post brief")
c.add("2024-11-06 09:31", ("卓岚", "whg@lutingwl.example"), "Fw: 安陂县文化馆工作简报第10期", [text("""
宋老师，转安陂的简报给您参考，人家夜校一个月开三十多期，我们可以去学学。要去的话我来联系车。
卓岚
"""), enclosed(BRIEF)], [], "forward rfc822 for_reference", "the brief of another county's hall, passed on to be read")

# 0036
c.add("2024-11-06 10:44", ("彭子昂", "whg@lutingwl.example"), "月报草稿您先帮看看格式", [text("""
宋老师好，我是文化馆小彭，第一次弄月报，先写了个样子请您看看格式对不对。数字都是照去年的随便填的，不作数，卓馆长签了字再正式报：

    文化馆X月：文化活动10场，培训班12期，演出2场，接待5000人次，文化志愿者120人。

问题那一栏要写几条合适？
""")], [], "plain draft", "a draft with last year's figures to show the form; the true report is to come")

# 0037
c.add("2024-11-06 11:25", ("冼国栋", "wushi@luting.example"), "乌石零报告", [text("""
公共服务科：
乌石镇综合文化站10月零报告。站房改造，关门一整月。文化志愿者在册14人。
冼国栋
""", "gb2312")], [told("乌石镇综合文化站", "nil", OCT, volunteers=14,
    maybe={"visitors": 0, "activities": 0, "performances": 0, "books_lent": 0, "classes": 0, "income_cny": 0})], "plain nil short", "nil, yet with the volunteers")

# 0038
c.add("2024-11-06 17:12", ("范晓", "hekou@luting.example"), "河口月报稍等", [text("""
宋老师，催报短信看到了。门口的计数器导不出数，厂家说周五来人，10月的接待人次得等他，图书借还的系统也在升级。周五下班前一定一起报给您，还差的2场活动照片也一并给。
上月通报里说我们连着3个月晚报，实在不好意思，这次最后一回。
范晓
""")], [], "plain promise late", "promises the report for Friday; the figures are photos owed and months of delay")

# 0039
c.add("2024-11-07 09:05", ("谭秋生", "qinglu@luting.example"), "送镇人大的汇报（抄送局公共服务科）", [text("""
镇人大主席团：
　　根据安排，现将我站2024年以来的工作汇报如下，请审议。
　　今年1至10月，我站举办文化活动58场，开办培训班21期，接待群众9600余人次，争取社会捐赠4.3万元；承办送戏下乡演出16场。群众对夜间开放意见较大，拟于明年增加值班1人。
　　请代表们多提意见。会后我站将逐条答复。
　　　　　　　　青麓镇综合文化站
　　　　　　　　2024年11月7日
""", "gb18030")], [], "plain other_body copy official cumulative", "told to the town's congress about ten months, with the office in copy", to=("青麓镇人大", "renda@qinglu.example"),
    more=[("Cc", "ggfw@lutingwl.example")])

# 0040
c.add("2024-11-07 20:36", ("tqs1968", "tqs1968@post.example"), "（无主题）", [text("""
宋老师，单位邮箱登不上，用自己的发。青麓站十月份的：
搞文化活动7场
接待1105人次
外借图书301本
培训班3期
志愿者40个
老谭
""", cte="quoted-printable")], [told("青麓镇综合文化站", period=OCT, activities=7, visitors=1105, books_lent=301, classes=3, volunteers=40)], "plain list unknown_sender no_subject", "from his own address; the station is named in the body only")
