"""The letters of desk from 28 October on. Each note tells why the letter reports or does not, and which of its figures are in no field."""
from build_tools import attach, book, paper, text, told
from desk_base import COPY, W2, W3, c

# 0023
c.add("2024-10-28 08:44", ("池向东", "xingang@ltws.example"), "Re: 转诊怎么数", [text("""
明白了，两头都算、不去重。那我们上周（10月21日-27日）转诊就是11例。
签约26，上门随访140人次，讲座没办，体检车也没轮到我们，其他没有。
池

郑老师 写道：
> 上转下转都算，同一人去了又回算2例。你举的那个例子填7例。
""")], [told("新港社区卫生服务中心", period=W2, referrals=11, signed=26, home_visits=140, maybe={"lectures": 0, "checkups": 0, "files_updated": 0, "fees_waived": 0})],
    "plain reply quoted_figures informal", "the quoted answer's 2 and 7 are an example; sent on Monday on the week before, with its dates")

# 0024
c.add("2024-10-28 09:37", ("柯玉梅", "xiaping@ltws.example"), "下坪上坪两家的数", [text("""
郑老师：上坪那边光缆被挖断了，匡院长打电话叫我替他们一块报。
下坪镇卫生院：新签约31人，上门随访118人次，老年人体检52人，团队5支。
上坪镇卫生院：新签约19人，上门随访60人次，老年人体检0，健康讲座1场，减免费用230元。
都是上个星期的，10月21号到27号。上坪的盖章件等网通了他们自己补。
柯玉梅
""", "gb18030")], [
    told("下坪镇卫生院", period=W2, signed=31, home_visits=118, checkups=52, teams=5),
    told("上坪镇卫生院", period=W2, signed=19, home_visits=60, checkups=0, lectures=1, fees_waived=230)],
    "plain joint two_units by_telephone gb18030", "one hospital reports for its neighbour too, which asked for it")

# 0025
c.add("2024-10-28 11:02", ("阮正平", "yancang@ltws.example"), "周报晚一天", [text("""
郑老师，盐仓的周报今天赶不出来了。还差两个团队的随访本没交上来，一个团队长在外地，一个住院了，我下午去家里拿。
明天上午10点前一定发您，跟上次一样用表。别急着通报哈。
小阮
""")], [], "not_report promise plain", "says when the report will come; two teams' books are missing")

# 0026
c.add("2024-10-28 15:20", ("麻塘卫生院财务", "matang@ltws.example"), "三季度签约服务费分配表", [
    text("郑老师：三季度签约服务费分配表请审核，无误请盖章退回，财务等着发钱。老鲍说上次的章盖歪了，银行不认。\n麻塘卫生院财务 小岳"),
    attach("三季度签约服务费分配表.xlsx", book({"分配": [
        ["序号", "姓名", "签约人数", "上门随访", "每人标准(元)", "应发(元)", "签字"], [1, "鲍根水", 310, 96, 6, 1860, ""], [2, "岳小满", 254, 80, 6, 1524, ""],
        [3, "池秀英", 288, 102, 6, 1728, ""], ["", "合计", 852, 278, "", 5112, ""]]}))],
    [], "not_report allowances xlsx", "a list by which people are paid, to be stamped")

# 0027
c.add("2024-10-29 09:15", ("滕家老三", "tengsan@post.example"), "谢谢梅埠的冼医生", [text("""
卫健委的领导：
我爹中风瘫在床上两年，梅埠卫生院的冼婷医生带着团队上门随访了14次，换尿管、教翻身，有一回下雪，车开不进来，走了五里路。知道我家难，还减免了300多块钱。
没别的本事，写封信，请领导表扬表扬她们。
　　梅埠乡 滕老三 10月29日
""", "utf-8", "quoted-printable")], [], "not_report thanks unknown_sender plain qp", "a patient's son thanks; 14 visits and 300 yuan are his family's")

# 0028
c.add("2024-10-29 10:08", ("盐仓阮正平", "yancang@ltws.example"), "盐仓周报", [text("""
补助到账的事上星期回过了，谢谢科里。随访本拿到了，盐仓10.21-10.27：
新签约 45人 / 上门随访 167人次 / 体检老人 80人 / 档案 更新260份 / 讲座 2场 / 转诊 5例 / 团队 6支 / 减免 1540元
""")], [told("盐仓社区卫生服务中心", period=W2, signed=45, home_visits=167, checkups=80, files_updated=260, lectures=2, referrals=5, teams=6, fees_waived=1540)],
    "plain short one_line dates", "all on one line after a word of thanks")

# 0029
c.add("2024-10-30 14:11", ("池向东", "xingang@ltws.example"), "关于残疾人家庭医生服务情况的报告", [text("""
区残疾人联合会：
　　按照贵会9月18日来函要求，现将我中心为持证残疾人服务情况报告如下：
　　辖区持证残疾人416人，已签约389人；1至9月上门随访1022人次，体检275人，适配辅具41件；为其减免费用6,120元。
　　存在的问题主要是精神障碍患者家属不愿开门，望贵会社工一同上门。
　　　　　　　　新港社区卫生服务中心
　　　　　　　　2024年10月30日
抄送：市卫健委基层卫生科
""", "gb18030")], [], "not_report other_body copy official gb18030", "a report to the federation of disabled people, the office in copy",
    to=("区残联", "bgs@ltcl.example"), more=COPY)

# 0030
c.add("2024-10-31 16:48", ("小尤", "shihuixiang@ltws.example"), "工作移交，以后请找小邰", [text("""
郑老师：我下周一调去公卫科了，签约这块交给邰媛媛，138****5567，以后催数找她。
移交单给您留个底：
健康档案纸质 412份（未录入系统，在东柜）
随访箱 6个，血压计少1台
签约协议空白 300份
讲座横幅 2条
公章不在我这儿。谢谢您这两年照应！
尤佳
""")], [], "not_report handover list plain", "what one clerk hands to the next; files and forms in store are no work of the week")

# 0031
c.add("2024-11-01 10:25", ("邬志强", "baiteng@ltws.example"), "发言稿先请您看看", [
    text("郑科长：8号现场会让我发言，稿子憋出来了，您先帮我看一遍，太长我再砍。里头几个数是凭印象写的，开会前再核。 白藤 邬志强"),
    attach("现场会发言（草稿）.docx", paper(("t", "腿勤一点，心近一点"), "各位领导、同志们：",
        "白藤镇山多人散，我们6支家庭医生团队跑遍了全镇19个村。三年来，签约居民从4000人涨到9100人，上门随访累计1.3万人次，办健康讲座180场。",
        "有人问我图什么，我说，图老人一声“邬医生来了”。"))],
    [], "not_report draft speech docx", "a speech to be looked over, its figures from memory")

# 0032
c.add("2024-11-01 17:20", ("司徒琴", "gewu@ltws.example"), "葛坞补一项", [text("""
郑老师：28号报的表里减免费用那格忘填了，是560元，现在补上，表就不重发了。
葛坞卫生院
""")], [told("葛坞镇卫生院", "supplement", fees_waived=560)], "plain supplement short", "one field that was left out of an earlier form")

# 0033
c.add("2024-11-04 08:36", ("阚丽", "beiyuan@ltws.example"), "报表（北苑）", [
    text("见附件。"),
    attach("北苑周报.xlsx", book({"Sheet1": [
        ["北苑社区卫生服务中心 10月28日-11月3日"], ["新签约", "随访", "老人体检", "档案更新", "讲座", "转诊", "团队", "减免(元)"], [52, 104, 100, 188, 2, 3, 7, 945.5]]}))],
    [told("北苑社区卫生服务中心", period=W3, signed=52, home_visits=104, checkups=100, files_updated=188, lectures=2, referrals=3, teams=7, fees_waived=945.5)],
    "xlsx horizontal short", "one row under its heads")

# 0034
c.add("2024-11-04 09:50", ("沙明远", "shihuixiang@ltws.example"), "石灰巷的信", [text("""
老郑：
小尤走了，小邰还没摸着门，这周的数我这个老头子亲自给你报。
十月二十八到十一月三日，上门随访八十六人次，给老人体检五十四名，新签约二十一人，讲座一场（讲的是冬天怎么吃，来了四十多位老街坊）。上一周随访是一百零三人次，少了，因为下了三天雨。
团队还是四支。减免的账财务没给我，不敢瞎写。
　　　　石灰巷社区卫生服务中心 沙明远
""")], [told("石灰巷社区卫生服务中心", period=W3, home_visits=86, checkups=54, signed=21, lectures=1, teams=4)],
    "plain letter chinese_numerals last_period prose", "last week's 103 and the hearers are in no field")

# 0035
c.add("2024-11-05 11:30", ("兴达印务", "xdyw@xingda.example"), "报价：健康档案封套等", [text("""
郑老师您好，按电话里说的给您报个价：
健康档案封套 20,000份，0.85元/份，17,000元
家庭医生签约协议（三联）15,000份，0.42元/份，6,300元
讲座海报 200张，3.5元/张，700元
合计24,000元，量大减免运费。定的话先付三成，7个工作日交货，开普票。
兴达印务 小邢 137****9012
""")], [], "not_report quotation unknown_sender plain", "a printer's offer; files, forms and posters to be printed")

# 0036
c.add("2024-11-06 15:14", ("柯玉梅", "xiaping@ltws.example"), "下坪卫生院技能竞赛报名", [text("""
市家庭医生技能竞赛组委会：
我院报名2支团队，每队3人，名单如下：
一队 柯玉梅（领队）、蔺晓东、匡芸
二队 卜建军、车小兰、戚雨
参赛项目：上门随访情景模拟、健康讲座演讲（每人限8分钟）。中饭要6份，有1人吃素。
下坪镇卫生院 11月6日
""")], [], "not_report contest plain list", "an entry for a contest; two teams take part in it")
