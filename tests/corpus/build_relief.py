#!/usr/bin/env python3
"""Writes tests/corpus/relief: the letters of a trade union federation's winter visits and their gold."""
import re
from datetime import date

from build_tools import Corpus, alternative, archive, attach, book, enclosed, entry, form, grid, html, leaf, letter, paper, text, told

DECEMBER, JANUARY = ("2023-12-01", "2023-12-31"), ("2024-01-01", "2024-01-31")
BOX = ("市总工会保障部", "songwennuan@yanjiang.example")
c = Corpus("relief", BOX)


def lines(paragraph, width=36):
    """A paragraph as printed lines: never broken inside a number nor before a closing mark."""
    while len(paragraph) > width:
        at = width
        while paragraph[at] in "，。；：、）”》％%" or re.fullmatch(r"[\d.,]{2}", paragraph[at - 1:at + 1]):
            at -= 1
        yield paragraph[:at]
        paragraph = paragraph[at:]
    yield paragraph


def page(*paragraphs):
    return leaf([line for one in paragraphs for line in lines(one)], 12)


# 0001
TAOWU = """
市总保障部：
　　12月份，桃坞街道总工会围绕“冬送温暖”做了几件事，现报如下，请收。
　　一、走访。街道书记和工会主席带队，分三路走访企业14家，其中停产半停产的4家；走访慰问职工63户，比11月份的41户多22户，今年以来累计走访207户。我街道在档困难职工现有38人，上月底是41人，3人已脱困销档。这38人全部走到，慰问覆盖率100%，职工满意率98.5%。
　　二、款物。慰问金按困难职工每户1000元、其他职工每户500元发，全月共发放慰问金50,500元。慰问品是棉被和电热毯，一共126件，折合人民币2.52万元，加起来款物投入75,700元。另外，振兴路的好再来超市等商家捐赠大米、菜油，价值8000元左右，由商家自己送到户，我们没有统计在内。
　　三、救急。制衣厂裁剪工冉秀姑家11月30日夜里失火，我们第二天就把救助金送了过去。全月临时救助5人次，支出救助资金9,000元。
　　四、服务。振兴路1号楼的户外劳动者驿站12月18日挂牌，街道的驿站新增1个，达到6个。办技能培训2场，62人参加；帮助7人在产业园找到工作，实现就业。法律援助本月没有受理，12351热线转来的3张工单都已办结。
　　这项工作12月5日启动，由街道工会副主席濮冬青牵头负责。方式上，一是干部和困难职工“一对一”结对，二是请卫生院给环卫工做了一次免费体检。
　　目前的困难是租住在城中村的外来职工底数摸不清，还有两家小企业至今没有建会。
　　下一步打算再走访企业10家左右，赶在腊月二十三以前把剩下的60户慰问完。

桃坞街道总工会
2023年12月29日
"""
c.add("2023-12-29 09:12", ("濮冬青", "taowu@yanjiang.example"), "桃坞街道12月送温暖情况", [text(TAOWU, "gb18030")], [told(
    "临江区桃坞街道总工会", period=DECEMBER, enterprises_visited=14, households_visited=63, registered_workers=38, coverage=100, relief_cny=50500,
    goods_pieces=126, goods_cny=25200, urgent_relief=5, stations=6, trainings=2, jobs_found=7, launched="2023-12-05", leader="濮冬青",
    ways=["结对帮扶", "健康体检"], difficulties=["租住在城中村的外来职工底数摸不清，还有两家小企业至今没有建会"],
    next_steps=["再走访企业10家左右，赶在腊月二十三以前把剩下的60户慰问完"],
    maybe={"legal_aid": 0, "cases": [entry("冉秀姑", "制衣厂裁剪工冉秀姑家11月30日夜里失火，我们第二天就把救助金送了过去")]},
    alt={"leader": ["街道工会副主席濮冬青", "副主席濮冬青"]})],
    "plain prose long last_period cumulative_vs_period parts_and_total per_head donation_of_others sum_of_kinds stock_increase denial address_numbers gb18030 base64",
    "1,000 and 500 yuan a household, merchants' gifts and the sum of cash and goods stand around the cash; November's and the year's households; 新增1个达到6个; the deed of a fire is told in passing",
    agent="Foxmail 7.2.25.213[cn]")

# 0002
c.add("2023-12-29 10:40", ("隗小棠", "chating@yanjiang.example"), "请问慰问户数怎么算", [text("""
湛部长您好：
　　想请教两个口径：一是我镇茶厂一家三口都是职工，走访一次慰问金发了1500元，“走访慰问职工户数”算1户还是3户？二是县里配套的慰问金2万元12月28日才到账，元旦以后才能发，算12月份的还是1月份的？弄清楚了我们再填表上报。
茶亭镇工会 小隗
""", "gb2312", "quoted-printable")], [], "not_report question plain gb2312 qp", "asks how to count and when; quotes 1,500 and 20,000 yuan and names the field, but reports nothing")

# 0003
CAIMAO = paper(("t", "冬送温暖工作月报表"), form([
    ["填报单位", "市财贸轻纺工会", "填报时间", "2024.1.2"],
    ["报送期", "2023年12月", "启动日期", "2023/12/6"],
    ["走访企业数（家）", "11", "走访慰问职工户数（户）", "１３４"],
    ["建档困难职工数（人）", "72（上月75）", "慰问覆盖率", "97.2%"],
    ["慰问金总额（元）", "107,200", "慰问品", "268件，折款40,200元"],
    ["临时救助人次", "4", "法律援助件数", "无"],
    ["培训场次", "0", "就业帮扶人数", "/"],
    ["驿站", "新增1个，现有13个", "负责人", "危玉兰"],
    ["帮扶方式", "☑结对帮扶  □医疗互助  □心理疏导  □健康体检  □送文化  ☑助学帮扶  ☑返乡服务", "", ""],
    ["困难问题", "1.老纺织企业退休职工多，企业困难，互助会费收不上来；2.批发市场从业人员流动大，建档后常常联系不上。", "", ""],
    ["下步打算", "元旦后对濒临停产的3家企业逐户上门。", "", ""],
], [((8, 1), (8, 3)), ((9, 1), (9, 3)), ((10, 1), (10, 3))]), "注：慰问金填实际发到职工手里的数，例如“慰问金3万元”填30000；没有的填“无”。")
c.add("2024-01-02 08:55", ("危玉兰", "caimao@yanjiang.example"), "财贸轻纺工会12月报表", [
    text("湛部长，报表在附件。", "gb2312", "quoted-printable"), attach("送温暖月报表.docx", CAIMAO, charset="gb2312")], [told(
    "砚江市财贸轻纺工会", period=DECEMBER, launched="2023-12-06", enterprises_visited=11, households_visited=134, registered_workers=72, coverage=97.2,
    relief_cny=107200, goods_pieces=268, goods_cny=40200, urgent_relief=4, trainings=0, stations=13, leader="危玉兰", ways=["结对帮扶", "助学帮扶", "返乡服务"],
    difficulties=["老纺织企业退休职工多，企业困难，互助会费收不上来", "批发市场从业人员流动大，建档后常常联系不上"],
    next_steps=["元旦后对濒临停产的3家企业逐户上门"])],
    "docx table merged_cells checkbox slash wu zero fullwidth_digits two_in_a_cell last_period stock_increase example",
    "four-column form; one cell holds pieces and worth, another last month's figure in brackets; 0 is zero, '/' and 无 say nothing; an example below the table")

# 0004
PANSHI = paper(
    ("t", "磐石重型机械公司工会"), ("t", "关于2023年12月“冬送温暖”工作情况的报告"), ("t", "磐重工〔2023〕47号"),
    "砚江市总工会：", "按照市总工会统一部署，2023年12月1日至31日，我公司工会（原砚江重型机器厂工会）认真组织开展了“冬送温暖”活动。现将有关情况报告如下。",
    ("h", "一、基本情况"),
    "公司现有职工3,260人，工会会员3,188人，下设分工会19个。经第八届职工代表大会民主评议，全公司建档困难职工57人，其中深度困难9人、相对困难21人、意外致困27人，比去年底净减少12人。12月4日上午，公司在一号厂房举行启动仪式，400多名职工参加，送温暖活动正式启动。",
    ("h", "二、走访慰问情况"),
    "（一）走访面。公司领导班子成员分片包干，走访慰问困难职工57户、离退休劳动模范14户、驻外项目部职工家属22户。建档困难职工慰问覆盖率达到100%。工会还走访了为公司做配套的困难企业3家，了解欠薪情况。",
    "（二）款物投入。全月投入送温暖款物共计人民币壹拾捌万柒仟贰佰元整（￥187,200.00），其中慰问金131,500元，慰问品折款55,700元。慰问金来源为：公司行政拨付60,000元，市财政配套的困难职工专项资金40,000元，工会经费31,500元。去年同期慰问金为118,000元，同比增长11.4%。发放米面油、羽绒被等慰问品412件。",
    "（三）救急济难。临时救助11人次，其中大病8人次、意外3人次；为职工办理大病互助理赔26人，赔付21.3万元；为24名困难职工子女发放助学金4.8万元。",
    "（四）维权与就业。公司法律服务站全年接待咨询140人次，12月份受理法律援助2件，均已办结。举办焊工、数控车工技能培训4场，参训210人次，计划春节后再办2场。推荐协力单位接收职工家属，帮助6人实现就业。厂区“暖心驿站”保持5个，没有变化。",
    ("h", "三、典型事例"),
    "1. 铸造分厂清理工尚金锁，妻子透析三年，儿子今年考上大学。12月11日工会主席上门送去慰问金3000元，又替他把班调成了白班，好让他晚上在家照应。",
    "2. 热处理女工互助小组。小组八个人轮流给住院的工友送饭四十多天，工会给她们补了饭钱，她们又把这1200元交回来当了互助金。",
    ("h", "四、存在问题"),
    "一是驻外项目部点多线长，有的职工家属住在外省，上门慰问难；二是意外致困职工增加较快，单靠工会经费难以为继；三是档案更新不及时。",
    ("h", "五、下步打算"),
    "（一）春节前完成第二轮走访，预计慰问80户。", "（二）会同人力资源部对57名困难职工逐人制定脱困计划。", "（三）把互助小组的做法推广到各分工会。",
    "负责人：石敬川　　联系电话：0466-0000526", "磐石重型机械公司工会", "2023年12月31日")
c.add("2024-01-02 09:30", ("磐石重机工会", "gonghui@panshi.example"), "12月送温暖报告（磐石重机）", [
    text("报告见附件，纸质件随后寄出。"), attach("磐重工〔2023〕47号.docx", PANSHI, "rfc2231")], [told(
    "磐石重型机械公司工会", period=DECEMBER, registered_workers=57, launched="2023-12-04", households_visited=93, coverage=100, enterprises_visited=3,
    relief_cny=131500, goods_cny=55700, goods_pieces=412, urgent_relief=11, legal_aid=2, trainings=4, jobs_found=6, stations=5, leader="石敬川",
    ways=["医疗互助", "助学帮扶"], cases=[
        entry("尚金锁", "铸造分厂清理工尚金锁，妻子透析三年，儿子今年考上大学。12月11日工会主席上门送去慰问金3000元，又替他把班调成了白班，好让他晚上在家照应。"),
        entry("热处理女工互助小组", "热处理女工互助小组。小组八个人轮流给住院的工友送饭四十多天，工会给她们补了饭钱，她们又把这1200元交回来当了互助金。")],
    difficulties=["驻外项目部点多线长，有的职工家属住在外省，上门慰问难", "意外致困职工增加较快，单靠工会经费难以为继", "档案更新不及时"],
    next_steps=["春节前完成第二轮走访，预计慰问80户", "会同人力资源部对57名困难职工逐人制定脱困计划", "把互助小组的做法推广到各分工会"])],
    "docx prose long headings daxie_money parts_and_total sum_of_kinds last_period plan document_number deeds deeds_org rfc2231",
    "the grand total in 大写 is cash and goods together; three kinds of households without a total; sources of the cash are its parts; last year's cash; training planned after the festival; money inside the deeds")

# 0005
c.add("2024-01-02 12:21", ("古今", "gulei_run@qq.example"), "快递工联会12月的", [text("""
湛部长好,我是快递工联会老古,在外面跑,手机先把12月的报一下:
走访快递网点企业9家,慰问小哥家里一百二十余户.
慰问金发了6.4万,每人300到500不等,听说外卖那边发了8万多,我们比不了.
保温杯手套护膝这些慰问品近700件,值多少钱会计还没算出来.
临时救助8人次.驿站12月又开了3个,现在一共21个.
法律援助1件(讨薪的那个),安全培训5场,来了200来人.
慰问覆盖率大概九成五.
我们是12.6启动的.
春节还要给小哥订返乡车票,现在还没开始.
困难就是小哥白天都在跑单,上门找不到人.

发自我的手机
""", cte="quoted-printable")], [told(
    "砚江市货运快递行业工会联合会", period=DECEMBER, enterprises_visited=9, households_visited=120, relief_cny=64000, goods_pieces=700, urgent_relief=8,
    stations=21, legal_aid=1, trainings=5, coverage=95, launched="2023-12-06", difficulties=["小哥白天都在跑单,上门找不到人"],
    maybe={"next_steps": ["春节还要给小哥订返乡车票,现在还没开始"]})],
    "plain phone informal short halfwidth_punct approx wan chinese_numerals percent_words per_head other_people plan stock_increase private_sender qp",
    "typed on a phone: 一百二十余户, 近700件, 九成五, 12.6 as a date; the delivery riders next door gave 80,000; tickets home are not yet begun, so no way of helping is told",
    agent="QQMail 2.x")

# 0006
MINES = [
    [("单位", 1, 2), ("走访慰问（户）", 1, 2), ("款物（万元）", 2), ("取暖煤（吨）", 1, 2), ("建档困难职工（人）", 2), ("备注", 1, 2)],
    ["慰问金", "慰问品折款", "上月末", "现有"],
    ["一矿", "64", "5.12", "1.3", "38.5", "30", "29", ""],
    ["二矿", "41", "3.28", "0.82", "24", "19", "19", "含遗属6户"],
    ["十一矿", "52", "4.16", "—", "30.25", "26", "24", "慰问品元月到货"],
    ["合计", "157", "12.56", "2.12", "92.75", "75", "72", ""],
]
c.add("2024-01-02 15:08", ("盖山", "jiangfeng@jiangfeng.example"), "江丰矿业各矿12月送温暖统计", [html(
    "<div style=\"font-family:宋体;font-size:14px\"><p>市总保障部：</p><p>2023年12月1日—31日，集团所属三个矿共走访慰问157户，发放慰问金12.56万元，分矿情况如下表。</p>"
    + grid(MINES) + "<p>另：集团机关募捐8.6万元已存入帮扶基金，春节使用。</p><p>江丰矿业集团工会<br>2024年1月2日</p></div>", "gb2312", "quoted-printable")], [
    told("江丰矿业集团一矿工会", period=DECEMBER, households_visited=64, relief_cny=51200, goods_cny=13000, coal_tons=38.5, registered_workers=29),
    told("江丰矿业集团二矿工会", period=DECEMBER, households_visited=41, relief_cny=32800, goods_cny=8200, coal_tons=24, registered_workers=19),
    told("江丰矿业集团十一矿工会", period=DECEMBER, households_visited=52, relief_cny=41600, coal_tons=30.25, registered_workers=24)],
    "html body_table row_per_branch multi_unit two_level_header wan decimals dash last_period prefix_trap gb2312 qp",
    "a row per mine under a two-level header with 万元 in it; 一矿 against 十一矿; last month's register beside the present one; the 合计 row and the cover are check-sums")

# 0007
GONGJIAO = book({"12月": [
    ["公交集团工会2023年12月送温暖统计表", None, None, None, None],
    ["指标", "单位", "上月", "本月", "累计"],
    ["走访企业数", "家", 2, 3, 5], ["走访慰问职工户数", "户", 40, 58, 98], ["建档困难职工数", "人", 33, 31, 31], ["慰问金总额", "万元", 4.1, 6.35, 10.45],
    ["慰问品件数", "件", 0, 174, 174], ["慰问品折款", "元", 0, 20880, 20880], ["临时救助人次", "人次", 3, 2, 5], ["驿站数", "个", 7, 8, 8],
    ["法律援助件数", "件", "/", "/", "/"], ["培训场次", "场", 1, 0, 1], ["就业帮扶人数", "人", "—", "—", "—"], ["慰问覆盖率", "%", 0.939, 0.968, "/"],
    ["负责人", "步蘅", None, None, None], ["启动日期", date(2023, 12, 8), None, None, None],
    ["帮扶方式", "□结对帮扶　√医疗互助　√心理疏导　□送文化", None, None, None],
    ["困难问题", "1、夜班驾驶员白天补觉，走访时间难安排；2、合同制驾驶员没有纳入帮扶档案。", None, None, None],
    ["下步打算", "春运期间在5个枢纽站设姜汤供应点。", None, None, None]]},
    {"12月": [(0, 0, 0, 4), *[(r, 1, r, 4) for r in (14, 15, 16, 17, 18)]]},
    {("12月", 13, 2): "0.0%", ("12月", 13, 3): "0.0%", ("12月", 5, 3): "0.00"})
c.add("2024-01-03 08:41", ("步蘅", "gongjiao@yanjiang.example"), "公交集团工会12月统计", [
    text("统计表见附件。\n\n公交集团工会办公室", "gb2312"), attach("公交集团工会12月送温暖统计表.xlsx", GONGJIAO, "raw", "gb2312")], [told(
    "砚江公交集团工会", period=DECEMBER, enterprises_visited=3, households_visited=58, registered_workers=31, relief_cny=63500, goods_pieces=174, goods_cny=20880,
    urgent_relief=2, stations=8, trainings=0, coverage=96.8, leader="步蘅", launched="2023-12-08", ways=["医疗互助", "心理疏导"],
    difficulties=["夜班驾驶员白天补觉，走访时间难安排", "合同制驾驶员没有纳入帮扶档案"], next_steps=["春运期间在5个枢纽站设姜汤供应点"])],
    "xlsx table last_period cumulative_vs_period wan unit_column percent_cell date_cell merged_cells checkbox slash dash zero raw_filename",
    "the measure has a column of its own, 万元 for the cash alone; 上月/本月/累计; a percent cell of 0.968; text rows merged over the figures' columns", charset="gb2312")

# 0008
c.add("2024-01-03 08:42", ("贲大川", "jianjiao@yanjiang.example"), "自动回复：催报12月送温暖情况", [text("""
您好！我于1月2日至1月12日随市总走访组下工地，期间不能及时收发邮件。建设交通工会12月份的报表已请同事整理，走访慰问职工户数等数据核实后另行报送。急事请拨工会值班电话0466-0000514。
贲大川
""")], [], "not_report auto_reply plain", "out-of-office; dates of absence, words of the fields and a promise to report later", more=[("Auto-Submitted", "auto-replied"), ("X-Autoreply", "yes")])

# 0009
HUANWEI = page(
    "　　　　　　　市环卫行业工会12月份送温暖工作小结", "　　　　　　　　　（2023年12月1日—31日）", "市总保障部：",
    "　　入冬以来气温一路走低，全市五千余名环卫职工每天凌晨4点上路清扫除冰。行业工会把送温暖和保清扫放在一起抓，现小结如下。",
    "　　一、走访慰问。行业工会班子分成5组，跑遍31个环卫中队，走访慰问职工家庭215户，其中困难职工54户。每组每天走访不少于3户。元旦前又走访保洁企业6家，督促按时发放工资。建档困难职工54人，和11月持平，慰问覆盖率100%；夏天送清凉的覆盖率是92%。",
    "　　二、款物发放。慰问金按困难职工每户800元、其他职工每户200元发放，合计75,400元。棉手套、保温壶、护膝等慰问品1,290件，折款约3.87万元。晨曦乳业捐赠牛奶500箱，价值2.5万元，不在以上数字之内。",
    "　　三、阵地和服务。全行业现有户外劳动者驿站46个，其中今年新建8个，计划明年一季度再建4个。临时救助7人次。协助职工办理法律援助3件，其中工伤2件、欠薪1件。开展冬季行车安全培训6场、480人次。就业帮扶尚未开展。请市一院心理医生办了两次心理讲座，书协会员到中队写春联300多副。",
    "　　活动从12月3日启动，负责人蒯春来。",
    "　　四、典型事例。北郊中队机扫工鲁长庚，母亲瘫痪在床，他每天下班先回家翻身擦洗再补觉，六年没有请过一天假。中队党员轮流替他值周末班，工会送去护理床一张、慰问金2000元。",
    "　　五、困难问题。1.驿站冬季电费没有着落；2.临时用工的保洁员没有入会，慰问时常被漏掉。",
    "　　六、下步打算。春节前对留岗过年的职工再走访一轮，每个中队送一顿年夜饭。",
    "　　　　　　　　　　　　　　　　　　　砚江市环卫行业工会", "　　　　　　　　　　　　　　　　　　　　2024年1月3日")
c.add("2024-01-03 10:15", ("蒯春来", "huanwei@yanjiang.example"), "环卫工会小结", [
    text("湛部长：小结的PDF版见附件，盖章件后补。"), attach("小结.pdf", HUANWEI)], [told(
    "砚江市环卫行业工会", period=DECEMBER, households_visited=215, enterprises_visited=6, registered_workers=54, coverage=100, relief_cny=75400, goods_pieces=1290,
    goods_cny=38700, stations=46, urgent_relief=7, legal_aid=3, trainings=6, launched="2023-12-03", leader="蒯春来", ways=["心理疏导", "送文化"],
    cases=[entry("鲁长庚", "北郊中队机扫工鲁长庚，母亲瘫痪在床，他每天下班先回家翻身擦洗再补觉，六年没有请过一天假。中队党员轮流替他值周末班，工会送去护理床一张、慰问金2000元。")],
    difficulties=["驿站冬季电费没有着落", "临时用工的保洁员没有入会，慰问时常被漏掉"],
    next_steps=["春节前对留岗过年的职工再走访一轮，每个中队送一顿年夜饭"], maybe={"jobs_found": 0})],
    "pdf text_pdf prose long parts_and_total per_head per_day donation_of_others other_rate plan denial deeds",
    "lines of a page break inside sentences and numbers; cash a household before the total; a dairy's gift; stations built this year and planned; coverage of the summer drive")

# 0010
c.add("2024-01-03 11:02", ("车文澜", "shimo@yanjiang.example"), "Fw: 转：枫树岭12月上半月送温暖", [text("""
保障部：
转枫树岭镇的情况。茶亭、双堰两镇另报，三个镇12月慰问金预计能到12万元。
车文澜

-----原始邮件-----
发件人: 亓有粮 <fengshuling@yanjiang.example>
发送时间: 2023年12月18日 16:20
收件人: 石磨县总工会 <shimo@yanjiang.example>
主题: 转：枫树岭12月上半月送温暖

县总：
我镇的情况是小毛整理的，现转上。镇财政配套的两万元还没有到账，没写进去。
亓有粮

------------------ 原始邮件 ------------------
发件人: "毛小满" <xiaoman_mao@163.example>
发送时间: 2023年12月16日(星期六) 晚上8:07
收件人: "fengshuling" <fengshuling@yanjiang.example>
主题: 枫树岭12月上半月送温暖

亓主席：
    枫树岭乡总工会十二月上半月送温暖情况如下：
    走访企业三家（竹木加工厂两家、茶厂一家），走访慰问职工二十九户。发放慰问金两万三千二百元，每户八百元；慰问品五十八件，折款四千零六十元；发放取暖煤十二点五吨，平均每户不到半吨；临时救助两人次。建档困难职工十七人，比十一月底少一人。驿站两个，没有新建。培训和法律援助这半个月都没有开展。
    十二月六日启动，牵头人是亓有粮。帮扶方式为结对帮扶。
    困难：高山上的护林员住得散，一天只能走四五户。
                                  毛小满
                                  十二月十六日
""", "gbk", "8bit")], [told(
    "石磨县枫树岭镇总工会", period=("2023-12-01", "2023-12-15"), enterprises_visited=3, households_visited=29, relief_cny=23200, goods_pieces=58, goods_cny=4060,
    coal_tons=12.5, urgent_relief=2, registered_workers=17, stations=2, launched="2023-12-06", leader="亓有粮", ways=["结对帮扶"],
    difficulties=["高山上的护林员住得散，一天只能走四五户"], maybe={"trainings": 0, "legal_aid": 0})],
    "forward inline_forward two_deep plain chinese_numerals former_name half_month per_head last_period denial forwarder_not_unit gbk 8bit",
    "forwarded twice; the two covering notes name money expected and not yet received; the station of the chain that reports has its former name; all numerals Chinese; the first half of a month",
    charset="gbk")

# 0011
JOINT = """
<div style="font-family:微软雅黑;font-size:14px;line-height:1.8">
<p>市总工会：</p>
<p>元旦期间（2023年12月30日至2024年1月1日），市教科文卫体工会与市第一人民医院工会联合开展了“迎新年送温暖”行动。三天里，两家工会共走访慰问职工85户，发放慰问金6.9万元，这个数比去年元旦的5.1万元多了1.8万元。现将两家的情况分别报告如下，请市总汇总时分开统计。</p>
<p><b>市教科文卫体工会：</b></p>
<p>走访民营文化、培训企业6家，走访慰问教师和演职人员家庭53户，慰问金每户800元，合计42,400元；送出围巾、春茶等慰问品106件，折款1.06万元。建档困难职工由47人减为45人，慰问覆盖率为百分之九十五点六。市京剧团、杂技团抽出12名演员到特教学校演了一场，也算是文艺演出进校园。专职负责人：封若水。困难问题：民办学校教师流动性大，放假后联系不上。</p>
<p><b>市第一人民医院工会：</b></p>
<p>医院共有职工2,900余人，在档困难职工6人。走访慰问援外医疗队员家属20户、困难护工12户，合计32户，发放慰问金2.66万元，户均831元；慰问品64件，每件150元。临时救助2人次。组织6个科室的医生到云阁区十里铺工地义诊，义诊180人次。原定的法律援助咨询因律师临时有事没有办成。下步打算：春节前为全院护工办一次技能培训。</p>
<p>以上情况，请审阅。</p>
<p style="text-align:right">市教科文卫体工会　市第一人民医院工会<br>二〇二四年一月三日</p>
</div>"""
c.add("2024-01-03 16:45", ("封若水", "jkwwt@yanjiang.example"), "元旦联合送温暖情况（教科文卫体工会、市一医院工会）", [html(JOINT)], [
    told("砚江市教科文卫体工会", period=("2023-12-30", "2024-01-01"), enterprises_visited=6, households_visited=53, relief_cny=42400, goods_pieces=106, goods_cny=10600,
         registered_workers=45, coverage=95.6, leader="封若水", ways=["送文化"], difficulties=["民办学校教师流动性大，放假后联系不上"]),
    told("砚江市第一人民医院工会", period=("2023-12-30", "2024-01-01"), registered_workers=6, households_visited=32, relief_cny=26600, goods_pieces=64, urgent_relief=2,
         ways=["健康体检"], next_steps=["春节前为全院护工办一次技能培训"])],
    "html joint multi_unit prose long body_totals last_period per_head unit_price percent_words parts_and_total plan denial",
    "two unions in one letter under bold names; joint totals belong to none; per-head cash and a price a piece without a total; percent in words; 由47人减为45人; legal advice that did not come about")

# 0012
c.add("2024-01-04 09:05", ("暖心工会福利", "vip@fuli-nuan.example"), "冬送温暖慰问品一站式采购，工会专享价", [alternative(
    text("各级工会：米面油礼盒每件128元，羽绒被每件260元，保温杯1000件起订送慰问证书。已服务砚江市区县工会12家，累计供应慰问品3.6万件，折款420万元。12月31日前下单满10万元返5%，春节前包送到户。采购热线400-000-0001。", "gb2312"),
    html("<p><b>冬送温暖慰问品一站式采购</b></p><p>米面油礼盒每件128元，羽绒被每件260元，保温杯1000件起订送慰问证书。已服务砚江市区县工会12家，累计供应慰问品3.6万件，折款420万元。</p><p>采购热线400-000-0001</p>", "gb2312"), "relief12")],
    [], "not_report advert alternative gb2312", "an advert for gifts that uses the drive's words with figures, pieces and worth")

c.write()
