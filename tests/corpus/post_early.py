"""The letters of post on September, until the middle of October. Each note tells what the letter is, and which of its figures are in no field."""
from build_tools import attach, book, form, html, paper, text, told
from post_base import SEP, c

# 0001
c.add("2024-09-29 16:12", ("石大勇", "liulindu@luting.example"), "柳林渡9月", [text("""
小宋你好：
活动办了5场，两场广场舞、三场棋赛。站里进出的人老黄拿本子记着的，接待640人次。书借出去212册。别的没有。
明天我要去镇里开会，有事打老黄电话。
石大勇
""", "gb18030")], [told("柳林渡镇综合文化站", period=SEP, activities=5, visitors=640, books_lent=212, maybe={"performances": 0, "classes": 0, "income_cny": 0})],
    "plain casual gb18030 parts", "the two dances and three chess days are parts of the five; nothing else is said to have been done")

# 0002
c.add("2024-09-29 17:05", ("柯明远", "shiliang@luting.example"), "想借排练厅几天", [text("""
局办公室、公共服务科：
我站准备10月10日到12日借局里三楼排练厅用，上午一期下午一期，培训班一共6期，人不多，每期三十人左右，老师我们自己请。
音响要是能一起借最好，不能借我们就从镇上拉过去。
几号能定下来请回个信，好通知人。
柯明远  0466-0000205
""")], [], "plain request room", "asks for a room; the six classes are yet to be held")

# 0003
c.add("2024-09-30 08:50", ("采编部", "tsg@lutingwl.example"), "关于今年第三批图书采购的请示", [text("""
局公共服务科：
今年前两批采购图书2600册，已经全部上架。第三批拟采购1850册，其中少儿类700册，预算7.4万元，从免费开放资金里列支。书目摘要见附件，请予批复。
渌汀县图书馆
2024年9月30日
""", "gb2312"), attach("第三批采购计划.xlsx", book({"计划": [
        ["类别", "数量（册）", "均价（元）", "金额（元）"], ["社科", 650, 42, 27300], ["文学", 500, 38, 19000], ["少儿", 700, 39.57, 27699], ["合计", 1850, None, 73999]]}))],
    [], "purchase xlsx request gb2312", "asks leave to buy books; the copies bought are no loans")

# 0004
c.add("2024-09-30 14:31", ("闻一舟", "tsg@lutingwl.example"), "回宋科长信", [text("""
宋科长：
　　您好！节前事情多，拖到今天才回，勿怪。您要的馆里九月份的情况，我就在信里说了，不另做表。
　　九月接待读者14382人次，图书外借6915册，比八月少了八百多册，学生一开学就这样。办文化活动6场，最大的一场是中秋诗会。培训班2期，都是教老人用手机的。志愿者还是那41个人。
　　存在问题：少儿室空调坏了一台，下午闷得待不住人。
　　祝节日快乐！
　　　　　　　　闻一舟
""")], [told("渌汀县图书馆", period=SEP, visitors=14382, books_lent=6915, activities=6, classes=2, volunteers=41, problems=["少儿室空调坏了一台，下午闷得待不住人"])],
    "plain letter prose comparison", "eight hundred fewer than in August is in no field")

# 0005
c.add("2024-09-30 20:44", ("皮影窦", "piying@lutingjt.example"), "皮影团九月份", [text("""
演了11场 收入2.34万 还有两场的钱没结 结了算下月
团里人手紧 表就不填了 数就这些
""", charset="utf-8", cte="quoted-printable")], [told("渌汀县皮影艺术团", period=SEP, performances=11, income_cny=23400)],
    "plain casual no_punctuation wan", "the pay of two shows is still to come")

# 0006
c.add("2024-10-02 22:17", ("河口居民", "hk_resident@post.example"), "投诉", [text("""
文旅局领导：
我是河口镇老街的住户。国庆这两天戏台连着演出4场，一场比一场晚，昨天唱到夜里十一点四十。看戏的少说也有两千人次，把我家门口堵得车都开不进来，地上全是瓜子壳。
去年也是这样，反映过，说是明年改。今年来了30多个志愿者，也没见哪个来管。
我不反对搞活动，但是请你们管一管时间。盼复。
一个睡不着觉的人
""")], [], "plain complaint unknown_sender", "a neighbour complains; the shows and the crowd are his own guesses of what others did")

# 0007
LIST = {"三季度": [["序号", "姓名", "服务次数", "补助标准（元/次）", "金额（元）", "签字"],
               [1, "褚阿妹", 9, 50, 450, None], [2, "奚建国", 6, 50, 300, None], [3, "贝小红", 12, 50, 600, None], [4, "骆长林", 4, 50, 200, None],
               ["合计", None, 31, None, 1550, None]]}
c.add("2024-10-08 09:02", ("邬婷", "shangtang@luting.example"), "三季度志愿者补助", [text("""
宋老师：
三季度文化志愿者交通补助的名单做好了，4个人，31次，合计1550元，麻烦审一下，没问题就请转财务打卡。
银行卡号上次给过的没变，贝小红的换了一张，等她拍照给我。
邬婷
"""), attach("上塘站三季度志愿者补助发放表.xlsx", book(LIST), "rfc2231")], [], "xlsx allowance list", "a list of those to be paid; it does not tell how many volunteers the station has")

# 0008
c.add("2024-10-08 10:26", ("敖丽", "heshan@luting.example"), "Re: 关于报送9月公共文化服务月报的通知", [text("""
鹤山9月：0活动0演出，接待186，借书57册
网断了三天才修好，迟了不好意思哈

------------------ 原始邮件 ------------------
发件人: "公共服务科" <ggfw@lutingwl.example>
主题: 关于报送9月公共文化服务月报的通知
各文化站、各场馆、各剧团：请于10月8日前报送9月月报。示例：接待1200人次，文化活动3场，演出2场，图书外借300册。
""", "gb18030")], [told("鹤山乡综合文化站", period=SEP, activities=0, performances=0, visitors=186, books_lent=57)],
    "plain casual reply quoted_notice zero", "the figures of the example stand in the quoted notice")

# 0009
c.add("2024-10-08 11:15", ("局值班室", "zhiban@lutingwl.example"), "电话记录 2024-10-08", [text("""
来电时间：10月8日10:40
来电人：白荡镇文化站 老周
内容：问9月的月报能不能等新站长到了再报，说手头只有8月的底子（活动2场、接待290人次），9月的本子锁在柜子里，钥匙不在他那。
处理：已告知最迟10日，请公共服务科跟一下。
记录人：阿依
""")], [], "plain telephone_note others last_period", "a note on a call; the figures are those of August and only mentioned")

# 0010
c.add("2024-10-08 15:40", ("谭秋生", "qinglu@luting.example"), "感谢信", [text("""
县图书馆、局公共服务科：
　　9月26日，你们给我镇麻塘小学送来图书280册，又派5名文化志愿者留下来教孩子们分类、贴标，忙到天黑才走。当天下午的阅读活动来了160多人次，是那个学校建校以来最热闹的一次。
　　孩子们托我们转达谢意，照片过几天再发。
　　　　　　　　青麓镇综合文化站
　　　　　　　　2024年10月8日
""", "gb2312")], [], "plain thanks gb2312", "thanks for what the library did; not the station's count")

# 0011
WHG = form([["项目", "本月", "说明"], ["文化活动", "9场", "含中秋晚会"], ["演出", "3场", "合唱团下乡"], ["培训班", "14期", "秋季班，学员412人"], ["接待", "5260人次", ""],
            ["文化志愿者", "126人", "新增4人"], ["收入", "0", "全免费"], ["存在问题", "舞蹈教室排不开，周末有两个班只能在走廊上课", ""]])
c.add("2024-10-09 09:12", ("卓岚", "whg@lutingwl.example"), "文化馆", [text("见附件。卓"), attach("9月.docx", paper(("t", "渌汀县文化馆9月"), WHG))], [
    told("渌汀县文化馆", period=SEP, activities=9, performances=3, classes=14, visitors=5260, volunteers=126, income_cny=0, problems=["舞蹈教室排不开，周末有两个班只能在走廊上课"])],
    "docx table short_body", "learners and the four new volunteers are in no field")

# 0012
c.add("2024-10-09 11:03", ("常有福", "huagu@lutingjt.example"), "常有福给局里的信", [text("""
局领导并宋老师：
　　国庆前后团里忙得脚不点地，昨天才歇口气，赶紧给您回话。
　　九月里下乡唱了十九场，敬老院那四场是白唱的，没要钱，也在十九场里头。收入叁万捌仟元，除去车钱饭钱落不下几个。十月已经定出去二十二场，等唱完了再说。
　　小生嗓子坏了一个，想从外县借人，这个事改天当面汇报。
　　　　　　花鼓戏剧团 常有福
""")], [told("渌汀县花鼓戏剧团", period=SEP, performances=19, income_cny=38000, maybe={"problems": ["小生嗓子坏了一个，想从外县借人，这个事改天当面汇报"]})],
    "plain letter chinese_numerals daxie_money plan", "the four free shows are in the nineteen; the twenty-two of October are booked only")

# 0013
c.add("2024-10-10 08:33", ("麦冬", "feiyi@lutingwl.example"), "回执好像发错了", [text("""
宋老师，今早收到系统回执，说我中心“接待人次3300，培训班5期”。这不是我们的吧？我们的月报科里还没签出来，一个字没发过。
您看看是不是文化馆或者别的哪家的，别记到我们头上了。
麦冬
""")], [], "plain dispute receipt", "disputes figures of a receipt that are not its own")

# 0014
c.add("2024-10-10 09:20", ("幸志平", "nanping@luting.example"), "回复：收到贵单位9月月报", [text("""
回执收到，核对过了，没有出入。辛苦！
南屏 幸

> 贵单位9月月报已登记：
> 接待人次 410  文化活动 2 场  图书外借 95 册
> 如有出入请直接回复本邮件。
""")], [], "plain confirms receipt reply quoted_figures", "confirms a receipt; the figures stand in the quoted one")

# 0015
c.add("2024-10-10 17:48", ("小范", "fan_fan@post.example"), "河口站补一个", [text("""
宋老师，漏了一样：9月我们还办了1期剪纸培训班，昨天发的里面没写，麻烦加上。其他的照昨天的。
河口站 范晓
发自我的手机
""", cte="quoted-printable")], [told("河口镇综合文化站", "supplement", SEP, classes=1)], "plain supplement unknown_sender phone", "one class that was forgotten")

# 0016
c.add("2024-10-11 10:00", ("司徒静", "bwg@lutingwl.example"), "借展函", [text("""
云台书院管理所：
　　你所10月9日来函收悉。经研究，同意借给你所“渌水旧影”展板24块、图录150册，借期自10月20日至11月20日，共32天。展出期间如接待超过5000人次，请按协议另配讲解志愿者2人。
　　展板每块押金200元，合计4800元，请在提货前交到我馆财务。
　　　　　　　　　　渌汀县博物馆
　　　　　　　　　　2024年10月11日
　　抄送：局公共服务科
""", "gb18030")], [], "plain lending copy official", "the museum answers another unit; copies lent are no loans of books to readers", to=("云台书院", "shuyuan@lutingwl.example"),
    more=[("Cc", "ggfw@lutingwl.example")])

# 0017
c.add("2024-10-11 14:22", ("县图流通部", "tsg@lutingwl.example"), "各站流通点轮换图书的事", [text("""
各镇（乡）文化站：
　　四季度流通点图书该换了。每站轮换200册，10月25日以前把旧书打捆放到站里，我们派车去收；青麓、河口两站借阅多，各300册。
　　各站还要各办1期管理员培训，用我们的课件，一个下午就够。志愿者能来的都来。
　　县图书馆流通部
　　（同时发局公共服务科知悉）
""")], [], "plain order copy", "the library tells the stations what to do", to=("各文化站", "zhen-wenhua@luting.example"), more=[("Cc", "ggfw@lutingwl.example")])

# 0018
c.add("2024-10-11 16:09", ("卞桂香", "xinghua@luting.example"), "杏花乡", [text("""
宋老师好！我们9月份蛮热闹的，敬老的、丰收节的，文化活动前前后后3场。请县剧团来唱了两天戏，那个该他们报吧，我就没算。图书室借书88册，主要是娃娃。文化志愿者现在23人，又来了个会吹唢呐的。
接待人次我们门口没装那个机器，就不报了哈。
卞桂香
""")], [told("杏花乡综合文化站", period=SEP, activities=3, books_lent=88, volunteers=23)],
    "plain casual letter", "two days of the troupe are the troupe's; visitors are not told")

# 0019
c.add("2024-10-12 09:35", ("蔺青", "msg@lutingwl.example"), "9月", [html("<div>宋老师：</div><div>上月（9月）我馆参观人次2107，公共教育活动4场。展厅不收门票。另，11月的写生展需要局里帮忙协调场地，"
    "大概要两间，每间能坐60人，回头专门打报告。</div><div>县美术馆</div>", "gb2312", "quoted-printable")], [
    told("渌汀县美术馆", period=SEP, visitors=2107, activities=4, maybe={"income_cny": 0})], "html short request_beside", "the rooms of the next show are asked for")

# 0020
NEWS = """<p>宋老师，稿子明天头版，请公共服务科把一下数，没问题回“可发”就行。</p><p><b>国庆七天，渌汀文化味正浓</b></p>
<p>本报讯（记者 闵一）国庆假期，全县文化场馆敞开大门，累计接待8.6万人次，同比增长21.5%。其中县博物馆接待1.4万人次，云台书院门票收入3.2万元。
县剧团、皮影艺术团下乡演出17场，各镇文化站开展文化活动52场，志愿者上岗460人次……</p>"""
c.add("2024-10-12 11:50", ("县融媒体中心", "xinwen@ltmedia.example"), "稿件核对", [html(NEWS)], [], "html press check unknown_sender", "a paper's piece to be checked; no unit reports")
