#!/usr/bin/env python3
"""Writes tests/corpus/relief: the letters of a trade union federation's winter visits and their gold."""
import re
from datetime import date

from build_tools import Corpus, alternative, archive, attach, book, enclosed, entry, form, grid, html, leaf, letter, paper, text, told

DECEMBER, JANUARY = ("2023-12-01", "2023-12-31"), ("2024-01-01", "2024-01-31")
BOX = ("市总工会保障部", "songwennuan@yanjiang.example")
c = Corpus("relief", BOX, opened=True)


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
    {"12月": [(0, 0, 0, 4), *[(r, 1, r, 4) for r in (14, 16, 17, 18)]]},
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

# 0013
c.add("2024-01-04 12:50", ("古今", "gulei_run@qq.example"), "Re: 快递工联会12月的", [text("""
湛部长不好意思,前天报的慰问金我把4.6万误写为6.4万了,会计刚对出来,请按4.6万算,别的数都没错.
快递工联会 老古

发自我的手机

------------------ 原始邮件 ------------------
发件人: "古今" <gulei_run@qq.example>
发送时间: 2024年1月2日(星期二) 中午12:21
收件人: "市总工会保障部" <songwennuan@yanjiang.example>
主题: 快递工联会12月的

走访快递网点企业9家,慰问小哥家里一百二十余户.
慰问金发了6.4万,每人300到500不等,听说外卖那边发了8万多,我们比不了.
保温杯手套护膝这些慰问品近700件,值多少钱会计还没算出来.
临时救助8人次.驿站12月又开了3个,现在一共21个.
""", cte="quoted-printable")], [told("砚江市货运快递行业工会联合会", "correction", relief_cny=46000)],
    "plain phone informal short correction in_reply_to partial quoted_mail period_null wan private_sender qp",
    "误写为: the right figure comes first, the wrong one after it; the first report is quoted below", agent="QQMail 2.x",
    more=[("In-Reply-To", "<courier12@qq.example>")])

# 0014
CHATING = paper(("t", "茶亭镇“冬送温暖”统计"), form([
    ["填报单位", "茶亭镇总工会"], ["报送期", "2023年12月1日至12月31日"], ["走访企业数", "5家"], ["走访慰问职工户数", "36户（其中困难职工22户）"],
    ["建档困难职工数", "22人"], ["慰问金总额", "2.88万元（每户800元）"], ["慰问品件数", "72件"], ["慰问品折款", "人民币伍仟零肆拾元整"], ["发放取暖煤", "18吨"],
    ["临时救助人次", ""], ["驿站", "1个"], ["慰问覆盖率", "１００％"], ["启动日期", "二〇二三年十二月七日"], ["负责人", "隗小棠"], ["困难问题", "无"],
    ["下步打算", "争取春节前把剩余的煤全部送到户，不让一户挨冻。"]]))
SHUANGYAN = ("双堰镇总工会　2023年12月　零报告\r\n本镇12月中旬暴雪封路，走访改到元月上旬进行，计划慰问40户、慰问金3.2万元。在档困难职工仍为26人。\r\n"
             "靳长河\r\n").encode("gb18030")
FENGSHULING = book({"12月": [
    ["枫树岭镇2023年12月送温暖统计", None, None, None, None, None, None, None],
    ["时段", "走访企业（家）", "走访慰问户数（户）", "慰问金（元）", "慰问品（件）", "取暖煤（吨）", "临时救助（人次）", "驿站（个）"],
    ["上半月", 3, 29, 23200, 58, 12.5, 2, 2], ["下半月", 2, 31, 24800, 62, 15.5, 1, 2],
    ["全月", ("=B3+B4", 5), ("=C3+C4", 60), ("=D3+D4", 48000), ("=E3+E4", 120), ("=F3+F4", 28), ("=G3+G4", 3), 2]]}, {"12月": [(0, 0, 0, 7)]})
c.add("2024-01-04 15:20", ("车文澜", "shimo@yanjiang.example"), "石磨县三镇12月送温暖材料", [
    text("市总保障部：\n三个镇12月的材料打在压缩包里，茶亭、枫树岭两镇合计慰问96户、慰问金76,800元，双堰未开展。\n石磨县总工会 车文澜", "gb2312"),
    attach("石磨县12月.zip", archive([("12月/茶亭镇.docx", CHATING), ("12月/双堰镇.txt", SHUANGYAN), ("12月/枫树岭镇.xlsx", FENGSHULING)], raw_names=True), charset="gb2312")], [
    told("石磨县茶亭镇总工会", period=DECEMBER, enterprises_visited=5, households_visited=36, registered_workers=22, relief_cny=28800, goods_pieces=72, goods_cny=5040,
         coal_tons=18, stations=1, coverage=100, launched="2023-12-07", leader="隗小棠", next_steps=["争取春节前把剩余的煤全部送到户，不让一户挨冻"]),
    told("石磨县双堰镇总工会", "nil", DECEMBER, registered_workers=26, maybe={"next_steps": ["走访改到元月上旬进行，计划慰问40户、慰问金3.2万元"]}),
    told("石磨县枫树岭镇总工会", period=DECEMBER, enterprises_visited=5, households_visited=60, relief_cny=48000, goods_pieces=120, coal_tons=28, urgent_relief=3, stations=2)],
    "zip gbk_names multi_unit docx txt xlsx two_column vertical nil_inside plan per_head daxie_money fullwidth_digits chinese_date blanks wu formula_total parts_and_total body_totals",
    "GBK member names in a folder; a two-column form with money in 大写 and a Chinese date; a nil report that quotes a plan; a sheet whose rows are halves of the month and the whole",
    charset="gb2312")

# 0015
c.add("2024-01-05 08:12", ("半夏", "qibanxia@163.example"), "12月", [text("""
湛部长早,市十一院工会12月份零报告哈。
上个月全院忙着搬到学府路11号新院区,走访没顾上,不像市一院他们元旦还慰问了32户。
我院在档困难职工3人,元月一定补上。
戚半夏

发自我的iPhone
""", cte="quoted-printable")], [told("砚江市第十一人民医院工会", "nil", DECEMBER, registered_workers=3, maybe={"next_steps": ["元月一定补上"]})],
    "plain phone informal short nil halfwidth_punct prefix_trap other_people address_numbers private_sender qp",
    "零报告 from a private address that still tells three registered workers; another hospital's households; a house number", agent="iPhone Mail (21C62)")

# 0016
YUNGE = paper(
    ("t", "云阁区总工会"), ("t", "关于2023年12月份冬送温暖工作情况的报告"), ("t", "云工报〔2024〕2号"),
    "砚江市总工会：", "2023年12月，云阁区总工会坚持“先急后缓、应帮尽帮”，把党和政府的关怀送到困难职工心坎上。现将有关情况报告如下。",
    ("h", "一、周密部署，迅速行动"),
    "11月28日，区总印发《关于开展冬送温暖活动的通知》（云工发〔2023〕31号），12月1日开会动员，12月2日在体育馆广场正式启动。区总工会党组书记贺兰石总牵头，三个街道、区直系统各有一名副主席包片，机关32名干部每人结对2户困难职工。",
    ("h", "二、走访慰问扎实有力"),
    "12月份，十里铺街道走访慰问110户，石桥街道走访慰问86户，马王街道走访慰问74户，区直系统走访慰问95户，全区共走访慰问职工365户，比11月多走访152户。走访企业十里铺9家、石桥6家、马王5家，区直系统没有安排，全区共20家。本月新识别困难职工11人，脱困退出17人，目前全区建档困难职工248人，慰问覆盖率98.4%，高出年度目标3.4个百分点。",
    ("h", "三、款物投入逐年增加"),
    "各单位款物发放情况如下表：",
    form([["单位", "慰问金（万元）", "慰问品", None, "临时救助（人次）"], [None, None, "件数（件）", "折款（万元）", None],
          ["十里铺街道", "8.8", "220", "1.76", "6"], ["石桥街道", "6.88", "172", "1.376", "4"], ["马王街道", "5.92", "148", "1.184", "—"],
          ["区直系统", "7.6", "—", "—", "9"], ["合计", "29.2", "540", "4.32", "19"]], [((0, 0), (1, 0)), ((0, 1), (1, 1)), ((0, 2), (0, 3)), ((0, 4), (1, 4))]),
    "表中慰问金含区财政配套15万元。另有区商会捐赠年货一批，价值约6万元，已登记入库，尚未发放。",
    ("h", "四、帮扶服务提质扩面"),
    "新建户外劳动者驿站4个，全区驿站总数达到33个。举办月嫂、电工等技能培训7场，参训310人次。12月20日组织招聘会一场，62家企业进场，143人达成意向，困难职工及家属19人实现就业。办理职工法律援助12件，其中劳动报酬8件、工伤3件、社保1件；12351热线区级座席接听来电96个，全部办结。心理咨询师到三个街道驻点，接待职工41人次。原定12月30日的职工文艺演出因寒潮取消。",
    ("h", "五、典型事例"),
    "（一）一张欠条换来一份合同",
    "修车工巫长顺在十里铺干了七年，老板一直没跟他签合同，还打了18,600元的欠条。区总法律援助律师陪他跑了三趟，12月22日钱拿到了，合同也补签了。",
    "（二）东街的灯",
    "十里铺东街社区联合工会的五名志愿者，每晚七点到九点在巷口给下夜班的女工照路，一个月没有断过，女工们说巷子比从前短了。",
    ("h", "六、困难问题"),
    "（一）零工、散工没有固定单位，底数难摸。（二）驿站的饮水机、微波炉损坏较多，维护经费不足。",
    ("h", "七、下步打算"),
    "一是对248名建档困难职工开展第二轮走访，人均慰问金不低于1000元；二是1月底前再建驿站2个；三是把商会捐赠的年货在小年前发完。",
    "云阁区总工会", "2024年1月4日")
c.add("2024-01-05 10:30", ("云阁区总工会", "yunge@yanjiang.example"), "云工报〔2024〕2号", [
    text("市总保障部：\n现将我区12月份情况报告上报，请查收。\n云阁区总工会办公室", "gb18030", "quoted-printable"), attach("云工报〔2024〕2号.docx", YUNGE, charset="gb18030")], [told(
    "云阁区总工会", period=DECEMBER, launched="2023-12-02", leader="贺兰石", households_visited=365, enterprises_visited=20, registered_workers=248, coverage=98.4,
    relief_cny=292000, goods_pieces=540, goods_cny=43200, urgent_relief=19, stations=33, trainings=7, jobs_found=19, legal_aid=12, ways=["结对帮扶", "心理疏导"], cases=[
        entry("巫长顺", "修车工巫长顺在十里铺干了七年，老板一直没跟他签合同，还打了18,600元的欠条。区总法律援助律师陪他跑了三趟，12月22日钱拿到了，合同也补签了。"),
        entry("十里铺东街社区联合工会", "十里铺东街社区联合工会的五名志愿者，每晚七点到九点在巷口给下夜班的女工照路，一个月没有断过，女工们说巷子比从前短了。")],
    difficulties=["零工、散工没有固定单位，底数难摸", "驿站的饮水机、微波炉损坏较多，维护经费不足"],
    next_steps=["对248名建档困难职工开展第二轮走访，人均慰问金不低于1000元", "1月底前再建驿站2个", "把商会捐赠的年货在小年前发完"],
    alt={"leader": ["区总工会党组书记贺兰石", "党组书记贺兰石"]})],
    "docx prose long committee red_header parts_and_total by_branch_table two_level_header wan dash last_period plan denial donation_of_others goal_rate stock_increase document_number deeds deeds_org subheads gb18030",
    "the district reports for itself with its streets' parts before each total and a table with 合计; three dates before the launching; 143 intentions against 19 found jobs; a concert called off; a unit of the roster is a deed's doer",
    charset="gb18030")

# 0017
c.add("2024-01-05 14:00", ("鄢平", "linjiang@yanjiang.example"), "转发：关于做好1月份冬送温暖统计工作的通知", [html("""
<div><p>各街道总工会（抄送市总保障部）：</p>
<p>现将市总通知转发给你们，请桃坞、麻石两个街道于1月31日下班前把报表发到区总邮箱，由区总统一上报。</p>
<hr><p style="text-align:center"><b>关于做好1月份冬送温暖统计工作的通知</b></p>
<p>各区县、产业、企事业工会：</p>
<p>1月1日至31日的情况请于2月5日17:00前报送。填报时请写明走访企业数、走访慰问职工户数、慰问金总额、慰问品件数和折款，例如：“1月份走访企业10家，走访慰问职工50户，发放慰问金4万元，慰问品100件，折款8000元”。慰问金标准原则上每户不超过1500元。12月份全市平均慰问覆盖率已达97.6%，请继续保持。</p>
<p style="text-align:right">市总工会保障部<br>2024年1月4日</p></div>""", "gb2312")],
    [], "not_report notice html gb2312", "a district passes the office's notice down to its streets with a copy to the office: model sentence, dates and the city's average")

# 0018
CAIMAO2 = paper(("t", "冬送温暖工作月报表（更正）"), form([
    ["填报单位", "市财贸轻纺工会", "报送期", "2023年12月", "负责人", "危玉兰"],
    ["走访企业数（家）", "13", "走访慰问职工户数（户）", "152", "建档困难职工数（人）", "74"],
    ["慰问金总额（元）", "121,600", "慰问品件数（件）", "304", "慰问品折款（元）", "45,600"],
    ["临时救助人次", "4", "法律援助件数", "1", "培训场次", "0"],
    ["驿站（个）", "13", "慰问覆盖率", "98%", "启动日期", "2023/12/6"],
    ["备注", "新汇入两家市场：江南建材市场走访企业1家、慰问8户，北门水产市场走访企业1家、慰问10户。", "", "", "", ""]], [((5, 1), (5, 5))]))
c.add("2024-01-05 16:40", ("危玉兰", "caimao@yanjiang.example"), "财贸轻纺工会12月报表（更正件，以此为准）", [
    text("湛部长：\n1月2日报的报表漏汇了两家市场，好几个数都变了，现重新报送，以本件为准，原表作废。其中慰问金原报107,200元，更正后是121,600元；慰问户数原报134户。\n危玉兰", "gb2312"),
    attach("送温暖月报表（更正）.docx", CAIMAO2, charset="gb2312")], [told(
    "砚江市财贸轻纺工会", "correction", DECEMBER, leader="危玉兰", enterprises_visited=13, households_visited=152, registered_workers=74, relief_cny=121600,
    goods_pieces=304, goods_cny=45600, urgent_relief=4, legal_aid=1, trainings=0, stations=13, coverage=98, launched="2023-12-06")],
    "docx table six_columns merged_cells correction whole zero old_and_new_values parts_and_total gb2312",
    "the whole form anew in six columns; the letter names old figures, one of them without the new; parts of the increase stand in a remark")

# 0019
CHANGMING = """
市總工會保障部：
　　長明玻璃公司工會（前硯江平板玻璃廠工會）2023年12月1日至31日「冬送溫暖」情況，謹報告如下。因本公司係臺資企業，電腦均為繁體，敬請見諒。
　　一、走訪。工會委員九人分三組，走訪協力企業四家，走訪慰問職工七十六戶；十一月只走訪了四十九戶。在冊的建檔困難職工十八人，比上月增加一人，全部走到，慰問覆蓋率百分之百。
　　二、款物。困難職工每戶一千五百元，其餘每戶五百元，共發放慰問金五萬六千元整。每戶一床棉被、一件羽絨背心，慰問品計152件，折款人民幣21,280元。宿舍區鍋爐改造未完工，另發放取暖煤9.6噸。董事長個人捐款兩萬元已存入互助基金，本月沒有動用。
　　三、幫扶。臨時救助三人次。法律援助一件，係工傷認定。安全生產培訓三場，參加者二百三十餘人。廠門口的戶外勞動者驛站由一個增至兩個。為七名患病職工辦妥大病互助，為十一名職工子女發放助學金。原擬請醫院來廠體檢，因設備未到，改在一月。
　　本次活動12月8日啟動，負責人：卓以寧。
　　四、典型事例。熔製車間老班長官秀蘭，丈夫十月間中風，她白天上班，夜裡陪護，人瘦了一圈。同班組的姐妹替她排了一張陪護表，每人一晚，輪了整整一個月，她才睡上囫圇覺。
　　五、困難問題。(一)外省籍職工春節返鄉，走訪須提前，人手不足；(二)退休職工移交街道之後，資料不齊。
　　六、下步打算。擬於小年前再慰問三十戶，並為留廠職工備年夜飯十桌。

　　　　　　　　　　　　長明玻璃股份有限公司工會
　　　　　　　　　　　　2024年1月6日
"""
c.add("2024-01-08 09:20", ("卓以寧", "union@changming.example"), "長明玻璃工會十二月份送溫暖情況", [text(CHANGMING, "big5", "quoted-printable")], [told(
    "长明玻璃股份有限公司工会", period=DECEMBER, enterprises_visited=4, households_visited=76, registered_workers=18, coverage=100, relief_cny=56000, goods_pieces=152,
    goods_cny=21280, coal_tons=9.6, urgent_relief=3, legal_aid=1, trainings=3, stations=2, launched="2023-12-08", leader="卓以寧", ways=["医疗互助", "助学帮扶"],
    cases=[entry("官秀蘭", "熔製車間老班長官秀蘭，丈夫十月間中風，她白天上班，夜裡陪護，人瘦了一圈。同班組的姐妹替她排了一張陪護表，每人一晚，輪了整整一個月，她才睡上囫圇覺。")],
    difficulties=["外省籍職工春節返鄉，走訪須提前，人手不足", "退休職工移交街道之後，資料不齊"], next_steps=["擬於小年前再慰問三十戶，並為留廠職工備年夜飯十桌"],
    alt={"leader": ["卓以宁"]})],
    "plain prose long traditional_script big5 chinese_numerals mixed_numerals per_head last_period donation_of_others plan stock_increase former_name deeds qp",
    "the whole mail in traditional characters and Big5; figures in words and digits by turns; a chairman's gift not used; a health check put off; 由一個增至兩個", charset="big5",
    to=("市總工會保障部", BOX[1]))

# 0020
c.add("2024-01-08 10:05", ("步蘅", "gongjiao@yanjiang.example"), "回复：回执：公交集团工会12月统计", [html("""
<div>收到，谢谢湛部长！数字核对过了，都对。辛苦了，天冷注意保暖。</div><div>公交集团工会 步蘅</div><br>
<blockquote style="border-left:2px solid #ccc;padding-left:8px"><div>在2024年1月3日 08:42，市总工会保障部写道：</div>
<div>您单位2023年12月的报告已收到，读出：走访企业数3家，走访慰问职工户数58户，慰问金总额63,500元，慰问品件数174件，慰问覆盖率96.8%。如有不符请直接回复更正。</div></blockquote>""")],
    [], "not_report thanks html quoted_figures", "a thank-you above the quoted receipt with all figures and the word for corrections", more=[("In-Reply-To", "<receipt7@yanjiang.example>")])

# 0021
c.add("2024-01-08 12:40", ("蒯师傅", "kuaichunlai@139.example"), "补报", [text("""
湛部长,环卫工会小结报了以后又有东郊、机场路、大桥3个中队把钱发下去了,另有慰问职工21户,每户200,慰问金4200元,补报一下,这样加起来就是236户。
还有1件法律援助也是小结里没写的。慰问品没有再发。
蒯春来
""", cte="base64")], [told("砚江市环卫行业工会", "supplement", households_visited=21, relief_cny=4200, legal_aid=1)],
    "plain phone informal short supplement per_head joint_total denial period_null private_sender base64",
    "另有 and 还有 add to the earlier report, the sum with it is no value; three teams, 200 a household; goods denied")

# 0022
LINJIANG = book({
    "填表说明": [["单位", "走访企业（家）", "走访职工（户）", "慰问金（万元）", "慰问品件数"], ["例：某某街道", 10, 50, 4, 100], ["慰问金按实际发到职工手里的填，2月2日前发区总邮箱。"]],
    "1月": [
        ["临江区2024年1月冬送温暖统计表", None, None, None, None, None, None, None, None],
        ["单位", "走访慰问", None, "慰问金（万元）", "慰问品", None, "临时救助（人次）", "现有驿站（个）", "慰问覆盖率"],
        [None, "企业（家）", "职工（户）", None, "件数（件）", "折款（元）", None, None, None],
        ["桃坞街道", 11, 71, 5.33, 142, 28400, 4, 6, 1], ["麻石街道", 8, 55, 4.4, 110, 22000, "/", 5, 0.962],
        ["合计", ("=SUM(B4:B5)", 19), ("=SUM(C4:C5)", 126), ("=SUM(D4:D5)", 9.73), ("=SUM(E4:E5)", 252), ("=SUM(F4:F5)", 50400), ("=SUM(G4:G5)", 4), ("=SUM(H4:H5)", 11), None]]},
    {"1月": [(0, 0, 0, 8), (1, 1, 1, 2), (1, 4, 1, 5), *[(1, col, 2, col) for col in (0, 3, 6, 7, 8)]]},
    {("1月", 3, 8): "0.0%", ("1月", 4, 8): "0.0%", ("1月", 3, 5): "#,##0", ("1月", 4, 5): "#,##0"})
INNER = letter("2024-02-01 17:45", ("鄢平", "linjiang@yanjiang.example"), ("明月楼", "zuzhi@yanjiang.example"), "临江区1月份送温暖报表", [
    text("市总：\n临江区1月份报表见附件。两个街道合计走访慰问126户，发放慰问金9.73万元，比12月多发了2万余元。\n临江区总工会 鄢平", "gb2312"),
    attach("临江区1月.xlsx", LINJIANG, "rfc2231", "gb2312")], "relief 22 inner", charset="gb2312")
c.add("2024-02-02 09:15", ("明月楼", "zuzhi@yanjiang.example"), "转发错投邮件：临江区1月份送温暖报表", [
    text("保障部：鄢主席把报表发到我们组织部邮箱了，原信作为附件转给你们。\n组织部 明月楼"), enclosed(INNER)], [
    told("临江区桃坞街道总工会", period=JANUARY, enterprises_visited=11, households_visited=71, relief_cny=53300, goods_pieces=142, goods_cny=28400, urgent_relief=4, stations=6, coverage=100),
    told("临江区麻石街道总工会", period=JANUARY, enterprises_visited=8, households_visited=55, relief_cny=44000, goods_pieces=110, goods_cny=22000, stations=5, coverage=96.2)],
    "rfc822 forward xlsx row_per_branch multi_unit two_sheets example_row two_level_header merged_cells wan percent_cell formula_total slash last_period forwarder_not_unit",
    "a misdirected mail enclosed by a colleague; the first sheet explains with an example row; a row per street under two merged header rows; 合计 by formulas and the cover's totals are check-sums")

# 0023
GAOXIN = paper(
    ("t", "高新区总工会“冬送温暖”工作情况表"), ("t", "（截至2024年1月31日）"), form([
        ["填报单位", "砚江高新区总工会", "负责人", "牧青云", "启动日期", "2023年12月11日"],
        ["走访慰问", "走访企业数（家）", "走访慰问职工户数（户）", "其中：困难职工（户）", "建档困难职工数（人）", "慰问覆盖率（%）"],
        [None, "28", "176", "61", "61", "100"],
        ["款物", "慰问金总额（万元）", "慰问品件数（件）", "慰问品折款（万元）", "社会捐赠（万元）", "取暖煤（吨）"],
        [None, "13.07", "352", "2.816", "5", "/"],
        ["服务", "临时救助（人次）", "现有驿站（个）", "法律援助（件）", "培训（场）", "就业帮扶（人）"],
        [None, "9", "17", "4", "0", "23"],
        ["帮扶方式", "☑结对帮扶　☐医疗互助　☑心理疏导　☐健康体检　☐送文化　☐助学帮扶　☑返乡服务", "", "", "", ""]],
        [((1, 0), (2, 0)), ((3, 0), (4, 0)), ((5, 0), (6, 0)), ((7, 1), (7, 5))]),
    ("h", "文字说明"),
    "截至1月31日，高新区总工会走访园区企业28家，走访慰问职工176户，其中软件园72户、光电园64户、物流园40户。困难职工按每户1200元、其他职工按每户500元发放，慰问金合计130,700元。去年截至同期走访150户、发放慰问金10.2万元，今年分别增长17.3%和28.1%。慰问品平均每户2件。园区企业家联谊会认捐5万元，专门用于除夕包车，工会代管，不列入慰问金。",
    "返乡服务方面，1月28日开出返乡包车6辆，送走外省职工260多人，2月6日还将再开4辆。心理疏导以软件园“树洞小屋”为主，开放41天，约谈职工90人次。技能培训因场地装修，两个月没有办班。",
    ("h", "典型事例"),
    "1．光电园质检员邰小米独自带着六岁的女儿，租住在园区3号公寓412室。腊月里孩子发烧住院，结对干部郝连城连着五个晚上替她送饭、交费，又帮她申请了临时救助。小米说，城里总算有个能打电话的人。",
    "2．物流园分拣工老佟，五十九岁，想干满最后一年。工会和企业商量，把他从夜班调到收发室，工资一分没少。他逢人便说，这比给两千块钱还管用。",
    ("h", "困难问题"),
    "① 租房职工搬家频繁，档案地址有三成对不上。", "② 有的企业担心“家丑外扬”，不愿报困难职工名单。",
    ("h", "下一步打算"),
    "春节后以园区公寓为单位重新核一遍档案，同时与12家企业签订结对协议。",
    "砚江高新区总工会（原砚江经济开发区工会）", "2024年2月2日")
c.add("2024-02-04 10:00", ("高新区总工会", "gaoxin@yanjiang.example"), "高新区冬送温暖情况表", [
    text("保障部：\n表和文字说明在一个文件里，请收。祝新春快乐！\n牧青云", "gb18030"), attach("高新区情况表.docx", GAOXIN, "rfc2231", "gb18030")], [told(
    "砚江高新区总工会", leader="牧青云", launched="2023-12-11", enterprises_visited=28, households_visited=176, registered_workers=61, coverage=100, relief_cny=130700,
    goods_pieces=352, goods_cny=28160, urgent_relief=9, stations=17, legal_aid=4, trainings=0, jobs_found=23, ways=["结对帮扶", "心理疏导", "返乡服务"], cases=[
        entry("邰小米", "光电园质检员邰小米独自带着六岁的女儿，租住在园区3号公寓412室。腊月里孩子发烧住院，结对干部郝连城连着五个晚上替她送饭、交费，又帮她申请了临时救助。小米说，城里总算有个能打电话的人。"),
        entry("老佟", "物流园分拣工老佟，五十九岁，想干满最后一年。工会和企业商量，把他从夜班调到收发室，工资一分没少。他逢人便说，这比给两千块钱还管用。")],
    difficulties=["租房职工搬家频繁，档案地址有三成对不上", "有的企业担心“家丑外扬”，不愿报困难职工名单"],
    next_steps=["春节后以园区公寓为单位重新核一遍档案，同时与12家企业签订结对协议"])],
    "docx table six_columns vertical_labels header_and_value_rows merged_cells checkbox wan zero slash prose long as_of_only cumulative_only period_null last_period per_head donation_of_others plan parts_and_total deeds address_numbers",
    "six columns in which a row of labels stands over a row of values, three times, beside merged side labels; only 截至; last year's figures and growth; an association's pledge; coaches still to go; two people in one deed")

# 0024
JIANGFENG = paper(
    ("t", "江丰矿业集团各矿工会2024年1月送温暖情况汇编"),
    "编者按：进入腊月，各矿工会踩着冰雪下到采掘队、住进单身楼，把温暖送到井口。一矿、十一矿两家1月共慰问职工167户，发放慰问金14.4万元，二矿因停产检修为零报告。现将各矿来稿汇编上报。",
    ("h", "一、一矿工会"),
    "1月1日至31日，一矿工会走访慰问职工88户，其中困难职工29户、井下一线家庭43户、遗属16户，发放慰问金七万四千元。慰问品超过170件，折款1.7万元，上月的1.3万元是12月的数，不重复计算。发放取暖煤41吨半。目前在档困难职工28人，慰问覆盖率96.6%。临时救助3人次。矿区驿站2个。",
    "综采二队家属金喜凤，丈夫在井下伤了腰，她在矿门口摆摊卖豆腐脑供两个孩子念书。矿工会帮她办了摊位证，又联系食堂每天订她三十碗，一个月下来多挣了一千六百元。",
    "目前的问题是单身楼暖气老化，夜里只有十二三度。",
    ("h", "二、二矿工会（原红岩煤矿工会）"),
    "1月停产检修，全矿放假，零报告。12月已慰问41户、发放慰问金3.28万元，不再重复上报。计划2月5日复工后补走访35户。",
    ("h", "三、十一矿工会"),
    "（一）走访慰问职工79户，慰问金70,000元；", "（二）慰问品158件（含12月没到货的104件），折款2.37万元；", "（三）取暖煤：33.6吨，其中特困户每户1吨；",
    "（四）建档困难职工24人，与12月相同；", "（五）技能培训1场、45人，法律援助0件；", "（六）请集团总医院为接尘职工体检120人次；", "（七）走访企业：/",
    "下步打算：1.除夕夜慰问当班职工；2.给24名建档困难职工逐户建联系卡。",
    "江丰矿业集团工会", "2024年2月5日")
c.add("2024-02-05 11:30", ("盖山", "jiangfeng@jiangfeng.example"), "各矿1月送温暖汇编", [
    text("市总保障部：三个矿的材料汇编在一个文件里，请查收。集团工会 盖山", "gb2312", "quoted-printable"), attach("1月汇编.docx", JIANGFENG, charset="gb2312")], [
    told("江丰矿业集团一矿工会", period=JANUARY, households_visited=88, relief_cny=74000, goods_pieces=170, goods_cny=17000, coal_tons=41.5, registered_workers=28,
         coverage=96.6, urgent_relief=3, stations=2, difficulties=["单身楼暖气老化，夜里只有十二三度"],
         maybe={"cases": [entry("金喜凤", "综采二队家属金喜凤，丈夫在井下伤了腰，她在矿门口摆摊卖豆腐脑供两个孩子念书。矿工会帮她办了摊位证，又联系食堂每天订她三十碗，一个月下来多挣了一千六百元。")]}),
    told("江丰矿业集团二矿工会", "nil", JANUARY, maybe={"next_steps": ["计划2月5日复工后补走访35户"]}),
    told("江丰矿业集团十一矿工会", period=JANUARY, households_visited=79, relief_cny=70000, goods_pieces=158, goods_cny=23700, coal_tons=33.6, registered_workers=24,
         trainings=1, legal_aid=0, ways=["健康体检"], next_steps=["除夕夜慰问当班职工", "给24名建档困难职工逐户建联系卡"])],
    "docx multi_unit one_file_many_units sections long prose mixed_styles nil_inside body_totals last_period parts_and_total approx chinese_numerals half_ton zero slash prefix_trap former_name plan deeds gb2312",
    "three mines' sections in one document, each with its own habits; the editor's totals belong to none; last month's money and pieces beside; 41吨半; the nil mine quotes December; a deed in passing without a heading")

c.write()
