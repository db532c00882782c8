#!/usr/bin/env python3
"""Writes tests/corpus/fund: the letters of a fund drive and their gold."""
from datetime import date

from build_tools import Corpus, alternative, archive, attach, book, entry, form, grid, html, paper, text, told

WEEK1, WEEK2, WEEK3 = ("2023-11-06", "2023-11-12"), ("2023-11-13", "2023-11-19"), ("2023-11-20", "2023-11-26")
BOX = ("暖冬行动办公室", "nuandong@lanpu.example")
c = Corpus("fund", BOX)

# 0001
WANGCHAO = """
慈善联合会：
　　望潮街道工作站11月6日至12日“暖冬行动”开展情况如下。
　　本周辖区共有312人捐款，募集善款18,460.50元，比预热期（10月30日至11月5日）的96人、5,210元明显增加；自预热以来累计408人、23,670.5元。另有海味楼等3家酒店认捐2万元，尚未到账，没有计入。
　　收到棉衣、棉被等物资265件，其中全新的120件。参与单位14个，都是沿街商户和社区。走访慰问困难家庭22户，有56名老人领到了棉被。志愿服务一共138.5小时。
　　募集方式主要是捐款箱现场捐和扫码捐两种。
　　需要协调的事项：一是望潮小学旁的临时库房漏雨，请联合会协调更换；二是拉运物资的车辆不够，希望每周三支援货车1辆。

望潮街道工作站  潘汝芹
2023年11月13日
"""
c.add("2023-11-13 08:52", ("潘汝芹", "wangchao@lanpu.example"), "望潮站第一周情况", [text(WANGCHAO)], [told(
    "东岸区慈善会望潮街道工作站", period=WEEK1, donors=312, donation_cny=18460.5, goods_pieces=265, units_joined=14, households_helped=22,
    volunteer_hours=138.5, channel=["现场捐款", "网络募捐"], maybe={"channel": ["物资捐赠"]},
    requests=["望潮小学旁的临时库房漏雨，请联合会协调更换", "拉运物资的车辆不够，希望每周三支援货车1辆"])],
    "plain prose last_period cumulative_vs_period pledge parts_and_total non_members base64 utf-8",
    "the warm-up's figures, a running total and a pledge of 20,000 stand beside the week's own; 120 new pieces are part of 265; 56 old people are not households",
    agent="Foxmail 7.2.25.213[cn]")

# 0002
c.add("2023-11-13 09:10", ("茅文远", "gesixie@lanpu.example"), "请教：旧衣服怎么算件数", [text("""
白老师您好：
　　我们个私协想问一下，会员送来的旧衣服有60多公斤，表里的“捐赠物资件数”是按件数还是折算？另外11月6日—12日这一周如果没组织捐款，要不要报零报告？等您回复后再报。
个私协 小茅
""", "gb2312", "quoted-printable")], [], "not_report question plain gb2312 qp", "asks how to count; 60 kg and the dates of a week are quoted, nothing is reported")

# 0003
XILING1 = paper(("t", "“暖冬行动”周报表"), form([
    ["填报单位", "西岭一站", "报送期", "2023年11月6日—11月12日"],
    ["启动日期", "2023.11.5", "参与单位数（个）", "9"],
    ["捐款人数（人）", "１８６", "捐款金额（元）", "¥9,300.00"],
    ["捐赠物资件数", "/", "慰问困难户数", "0"],
    ["志愿服务时长", "无", "参捐率", "72.5%"],
    ["募集渠道", "☑现场捐款  □网络募捐  ☑银行转账  □义卖义演  □物资捐赠", "", ""],
    ["爱心故事", "修鞋匠老麦在岭北桥头摆摊二十年。11月8日收摊后，他把铁盒里当天挣的八十六块零钱全倒进了捐款箱，第二天又来补了十四块，说凑个整。", "", ""],
    ["需协调事项", "暂无", "", ""],
], [((5, 1), (5, 3)), ((6, 1), (6, 3)), ((7, 1), (7, 3))]), "注：捐款人数按人计，不按人次计，例如“捐款100人”。填报人：麻秋实")
c.add("2023-11-13 10:31", ("麻秋实", "xl01@lanpu.example"), "西岭一站周报表", [text("附件是我站周报表，请查收。", "gb18030"), attach("周报表.docx", XILING1, charset="gb2312")], [told(
    "西岭区慈善会第一工作站", period=WEEK1, first_day="2023-11-05", units_joined=9, donors=186, donation_cny=9300, households_helped=0, participation_rate=72.5,
    channel=["现场捐款", "银行转账"], stories=[entry("老麦", "修鞋匠老麦在岭北桥头摆摊二十年。11月8日收摊后，他把铁盒里当天挣的八十六块零钱全倒进了捐款箱，第二天又来补了十四块，说凑个整。")])],
    "docx table merged_cells checkbox slash wu zero fullwidth_digits deeds", "four-column form; '/' and 无 say nothing, 0 is zero; the note below holds an example; figures inside the story are not fields")

# 0004
ROWS = [
    [("单位", 1, 2), ("捐款", 2), ("捐赠物资（件）", 1, 2), ("慰问困难户（户）", 1, 2), ("备注", 1, 2)],
    ["人数（人）", "金额（元）"],
    ["圩河站", "141", "6,020", "88", "12", ""],
    ["梅庄站", "67", "2,310", "—", "5", "物资未清点"],
    ["桐花站", "203", "1.2万", "150", "18", "含返乡企业主一人捐5000元"],
    ["合计", "411", "20,330", "238", "35", ""],
]
c.add("2023-11-13 11:05", ("南圩县慈善会", "nanxu@lanpu.example"), "南圩县各站11月6日-12日情况", [html(
    "<div style=\"font-family:'lucida Grande',Verdana\"><div>慈善联合会：</div><div>现将我县三个站11月6日-12日的情况报上，全县共411人捐款，请审阅。</div><br>"
    + grid(ROWS) + "<div><br></div><div>南圩县慈善会 宿敏行</div></div>")], [
    told("南圩县慈善会圩河镇工作站", period=WEEK1, donors=141, donation_cny=6020, goods_pieces=88, households_helped=12),
    told("南圩县慈善会梅庄乡工作站", period=WEEK1, donors=67, donation_cny=2310, households_helped=5),
    told("南圩县慈善会桐花镇工作站", period=WEEK1, donors=203, donation_cny=12000, goods_pieces=150, households_helped=18)],
    "html body_table row_per_branch multi_unit two_level_header dash wan qq", "a row per station under a two-level header with spans; 合计 and the cover's 411 are check-sums; 5,000 in a remark is part of 12,000",
    agent="QQMail 2.x")

# 0005
c.add("2023-11-13 12:47", ("可人", "kerenmiao@qq.example"), "上周的", [text("""
老师好,我是市十一中爱心社的小苗,手机上先报一下上周(11.6-11.12)的:
我们全校师生捐款的有一千二百余人,收到善款3.65万,比市一中少一点,他们听说有4.1万。
旧衣物捐了近500件,书包28个还没清点先不算。
周六义卖了一场,志愿服务忙了60多个小时。
参捐率大概91%。
渠道就是义卖和扫码。
我们是11月7号启动的。
没什么要协调的,谢谢!

发自我的iPhone
""", cte="quoted-printable")], [told("澜浦市第十一中学爱心社", period=WEEK1, donors=1200, donation_cny=36500, goods_pieces=500, volunteer_hours=60, participation_rate=91,
    channel=["义卖义演", "网络募捐"], first_day="2023-11-07")],
    "plain phone halfwidth_punct approx wan chinese_numerals private_sender prefix_trap other_people qp", "第十一 against 第一: the other school is named with its own money; 上周 is the report's own week; 'not counted yet' bags",
    agent="iPhone Mail (20H115)")

# 0006
c.add("2023-11-13 14:02", ("慈善会财务", "safe-check@lanpu-verify.example"), "【暖冬行动】石榴街道站善款核对", [html("""
<p>尊敬的用户：</p><p>石榴街道站11月6日—12日捐款512人，捐款金额88,000元，捐赠物资310件，系统显示对账异常。</p>
<p>请于24小时内<a href="http://lanpu-verify.example/login?id=nuandong">点击此处登录邮箱</a>核对明细，逾期邮箱将被停用，善款将被冻结。</p><p>系统管理员</p>""")],
    [], "not_report phishing html", "imitates a station's report with figures and asks to log in by a link")

# 0007
DONGFAN = paper(
    ("t", "东帆造船有限公司慈善工作组关于“暖冬行动”第二周情况的报告"),
    "澜浦市慈善联合会：", "现将我公司（原澜浦船厂）2023年11月13日至11月19日募捐情况报告如下。",
    ("h", "一、总体情况"),
    "（一）捐款。公司现有职工2,140人，启动以来累计1,926人参加捐款，参捐率90%。本周有860名职工捐款，捐款金额人民币壹拾贰万叁仟伍佰元整（¥123,500.00）。",
    "（二）捐物。职工捐御寒衣物1,130件，食堂捐大米40袋。",
    "（三）动员。11月8日上午在二号船坞启动，300余名市民到场观看；各分厂、处室共27个单位参与。",
    "（四）慰问与服务。本周慰问困难家庭33户，计划月底前再走访20户。焊接、涂装两支志愿队累计服务412小时，其中本周176小时。",
    "（五）捐款方式。职工可以在财务处转账、在食堂门口捐款箱投入，也可以手机扫码。",
    ("h", "二、爱心故事"),
    "1. 濮阳钢，焊接分厂班长。他连续三年把高温津贴捐出来，今年又带着班组17个人利用午休修好了社区养老院的三十扇铁窗。",
    "2. 船坞食堂班。食堂班八个人每天多蒸两笼馒头，送给码头过夜的货车司机，一周送出六百多个。",
    ("h", "三、需协调事项"),
    "（一）请协调冷藏车一辆，运送捐赠的鱼获。", "（二）建议统一印制捐赠证书。",
    "东帆造船有限公司慈善工作组", "2023年11月20日")
c.add("2023-11-20 08:40", ("东帆造船综合部", "dongfan@dongfan.example"), "第二周报告", [text("报告见附件。\n东帆造船"), attach("东帆造船第二周报告.docx", DONGFAN, "rfc2231")], [told(
    "东帆造船有限公司慈善工作组", period=WEEK2, donors=860, donation_cny=123500, goods_pieces=1130, units_joined=27, households_helped=33, volunteer_hours=176,
    participation_rate=90, first_day="2023-11-08", channel=["银行转账", "现场捐款", "网络募捐"], maybe={"channel": ["物资捐赠"]},
    stories=[entry("濮阳钢", "濮阳钢，焊接分厂班长。他连续三年把高温津贴捐出来，今年又带着班组17个人利用午休修好了社区养老院的三十扇铁窗。"),
             entry("船坞食堂班", "船坞食堂班。食堂班八个人每天多蒸两笼馒头，送给码头过夜的货车司机，一周送出六百多个。")],
    requests=["请协调冷藏车一辆，运送捐赠的鱼获", "建议统一印制捐赠证书"])],
    "docx prose headings daxie_money cumulative_vs_period plan non_members deeds deeds_org rfc2231",
    "cumulative donors before the week's; money in 大写; 40 bags are not pieces; planned visits; 300 onlookers; deed of a group")

# 0008
c.add("2023-11-20 09:15", ("潘汝芹", "panruqin@163.example"), "Re: 望潮站第一周情况", [text("""
白老师：
　　我站13日报的捐款人数由312人更正为321人，善款由18,460.50元更正为18,910.50元，其他不变。

潘汝芹

---- 回复的原邮件 ----
发件人：潘汝芹 <wangchao@lanpu.example>
日期：2023年11月13日 08:52
主题：望潮站第一周情况
　　望潮街道工作站11月6日至12日“暖冬行动”开展情况如下。
　　本周辖区共有312人捐款，募集善款18,460.50元，收到棉衣、棉被等物资265件，参与单位14个。
""")], [told("东岸区慈善会望潮街道工作站", "correction", donors=321, donation_cny=18910.5)],
    "plain correction in_reply_to partial quoted_mail period_null private_sender", "old and new value in one sentence; the first report is quoted below; unit from the quoted words and the address",
    more=[("In-Reply-To", "<first@lanpu.example>")])

# 0009
GANGWU = book({"统计表": [
    ["港务集团“暖冬行动”统计表（2023年11月13日—19日）", None, None, None],
    ["指标", "上周", "本周", "累计"],
    ["捐款人数（人）", 455, 390, 845], ["捐款金额（万元）", 6.2, 5.85, 12.05], ["捐赠物资（件）", 0, 120, 120],
    ["参与单位（个）", 16, 18, 18], ["志愿时长（小时）", 90.5, 77, 167.5], ["参捐率", "/", 0.683, "/"],
    ["需协调事项", "1.集装箱堆场白天不让社会车辆进，请给运输车办临时通行证；2.捐赠票据用完，请再发200份。", None, None],
]}, {"统计表": [(0, 0, 0, 3), (8, 1, 8, 3)]}, {("统计表", 7, 2): "0.0%"})
c.add("2023-11-20 10:20", ("尉迟海", "gangwu@lanpu.example"), "港务集团周统计", [text("见附件"), attach("港务集团.xlsx", GANGWU)], [told(
    "澜浦港务集团爱心基金", period=WEEK2, donors=390, donation_cny=58500, goods_pieces=120, units_joined=18, volunteer_hours=77, participation_rate=68.3,
    requests=["集装箱堆场白天不让社会车辆进，请给运输车办临时通行证", "捐赠票据用完，请再发200份"])],
    "xlsx table last_period cumulative_vs_period wan percent_cell merged_cells slash", "three number columns 上周/本周/累计; money in 万元 by its label; a percent cell holding 0.683")

# 0010
c.add("2023-11-20 10:55", ("茅文远", "gesixie@lanpu.example"), "个私协零报告", [text("""
暖冬行动办公室：
　　个私协11月13日至19日零报告。本周没有组织捐款，网上募捐页面还在审核。我会现有会员单位640家。秘书处慰问困难户3户，慰问品600元由秘书处经费支出，不是捐款。

市个私协
""", "gb2312", "8bit")], [told("澜浦市个体私营经济协会", "nil", WEEK2, households_helped=3)],
    "plain nil denial gb2312 8bit", "零报告 that still states three households; 640 members are not units that joined; 600 yuan is spent, not given")

# 0011
c.add("2023-11-20 11:26", ("东岸区慈善会", "dongan@lanpu.example"), "转发：青麦乡工作站情况", [text("""
转青麦的情况。望潮、石榴两站本周合计已超过5万元，由他们各自报。
郎益清

-----原始邮件-----
发件人: "於大田" <datian_yu@163.example>
发送时间: 2023-11-19 21:40:08 (星期日)
收件人: dongan@lanpu.example
主题: 青麦乡工作站情况

郎主任：
    十一月十三日至十九日，青麦乡工作站共有二百一十七人捐款，募集善款一万零八百六十元，捐棉衣棉被一百零五件，参与单位十一个，走访慰问困难户四十户（其中独居老人二十六户）。志愿者三十五人，人均服务四小时，志愿服务合计一百四十小时。募集渠道为现场捐款、物资捐赠。
    村里老支书於满仓今年八十一岁，把做寿收的两千元礼金捐了出来，说自己吃不了那么多，孩子们要紧。这算我们站的爱心故事。
    困难：山路结冰，大货车上不去。
                                  於大田
""")], [told("东岸区慈善会青麦镇工作站", period=WEEK2, donors=217, donation_cny=10860, goods_pieces=105, units_joined=11, households_helped=40, volunteer_hours=140,
    channel=["现场捐款", "物资捐赠"], requests=["山路结冰，大货车上不去"],
    maybe={"stories": [entry("於满仓", "村里老支书於满仓今年八十一岁，把做寿收的两千元礼金捐了出来，说自己吃不了那么多，孩子们要紧")]})],
    "forward inline_forward plain chinese_numerals former_name per_person parts_and_total forwarder_not_unit", "the former name of the station; per-person hours before the sum; cover speaks of two other stations; a story named as such only afterwards")

# 0012
c.add("2023-11-20 14:30", ("伏思齐", "jg1@lanpu.example"), "机关①组、②组本周情况", [text("""
联合会：
机关两个爱心小组本周情况一并报上，两组合计捐款236人、23,600元，参与单位31个。

机关①组：捐款128人，捐款金额12,800元，参与单位17个，捐赠物资0件，参捐率96.2%。
机关②组：捐款108人，捐款金额10,800元，参与单位14个，捐赠物资46件，参捐率93%；需协调事项：两家单位正在搬迁，请延后一周收取物资。

伏思齐 桑知远
""")], [told("市直机关第一爱心小组", donors=128, donation_cny=12800, units_joined=17, goods_pieces=0, participation_rate=96.2),
        told("市直机关第二爱心小组", donors=108, donation_cny=10800, units_joined=14, goods_pieces=46, participation_rate=93,
             requests=["两家单位正在搬迁，请延后一周收取物资"])],
    "plain multi_unit joint circled_numbers body_totals period_null", "two groups in one mail under ①/② names; the joint totals belong to none; 本周 without dates")

# 0013
c.add("2023-11-20 14:31", ("解语花", "ckqx@lanpu.example"), "自动回复：请报送暖冬行动第二周情况", [text("您好，我11月20日至24日外出培训，回来后尽快回复您的来信。急事请联系财校青协值班室0599-0000315。\n财校青协 解语花")],
    [], "not_report auto_reply plain", "out-of-office reply; the dates look like a period", more=[("Auto-Submitted", "auto-replied")])

# 0014
XILING = paper(
    ("t", "西岭区慈善会“暖冬行动”情况报告"), ("t", "（2023年11月1日至15日）"),
    "一、捐款情况。第一工作站捐款186人，第十一工作站捐款240人，松坳镇工作站捐款95人，区直单位捐款330人，全区共有851人捐款。募集资金第一工作站9,300元，第十一工作站1.45万元，松坳镇工作站4,120元，区直单位2.608万元，全区总计54,000元。",
    "二、参与情况。全区参与单位52个，完成年初目标（60个）的86.7%。参捐率未作统计。启动日期为11月1日。",
    "三、慰问情况。十一站15户、松坳21户、区直40户，合计慰问困难户76户。",
    "四、物资和志愿服务见下表。",
    form([["站", "捐赠物资（件）", "志愿服务时长（小时）"], ["一站", "/", "/"], ["十一站", "130", "42"], ["松坳", "77", "16.5"], ["区直", "210", "120"], ["合计", "417", "178.5"]]),
    "五、需协调事项。建议市里统一采购一批防水篷布。", "西岭区慈善会")
c.add("2023-11-20 15:08", ("西岭区慈善会", "xiling@lanpu.example"), "西岭区慈善会半月报告", [text("请查收附件。", "gb2312"), attach("西岭区半月报告.docx", XILING, "raw", "gb2312")], [told(
    "西岭区慈善会", period=("2023-11-01", "2023-11-15"), donors=851, donation_cny=54000, units_joined=52, households_helped=76, goods_pieces=417, volunteer_hours=178.5,
    first_day="2023-11-01", requests=["建议市里统一采购一批防水篷布"])],
    "docx committee parts_and_total by_branch_table half_month goal_rate denial raw_filename", "the district reports for itself with parts by station before every total and a table with 合计; 86.7% is of a goal, no rate of giving")

# 0015
c.add("2023-11-21 09:02", ("东帆造船综合部", "dongfan@dongfan.example"), "补报：东帆造船", [text("""
联合会：
　　东帆造船第二周报告报出后，另有退休职工23人补捐4,600元，另收到被褥35件，一并补报。
　　补充事迹：退休钳工晁师傅托女儿送来一只铁皮箱，里面是他自己打的五十把小剪刀，说给做手工的孩子们用。
东帆造船有限公司慈善工作组
""")], [told("东帆造船有限公司慈善工作组", "supplement", donors=23, donation_cny=4600, goods_pieces=35,
    stories=[entry("晁师傅", "退休钳工晁师傅托女儿送来一只铁皮箱，里面是他自己打的五十把小剪刀，说给做手工的孩子们用。")])],
    "plain supplement in_reply_to deeds period_null", "adds 23 people, money and goods with 另有/另收到; fifty pairs of scissors stand in the story", more=[("In-Reply-To", "<report2@dongfan.example>")])

# 0016
XUHE = paper(("t", "圩河镇工作站第二周小结"), "11月13日—11月19日，圩河站捐款人数165人，比上期增加24人；捐款金额7,480元，环比增长24.3%；捐赠物资102件，较上期多14件。参与单位比上期增加3个，达到15个。未开展入户慰问。",
             "下一步打算再发动5个村参加。")
MEIZHUANG = "梅庄站 11月13日—11月19日 零报告。\r\n本周大雪封山，没有新增捐款，上周2,310元已全部上缴。\r\n".encode("gb18030")
TONGHUA = book({"Sheet1": [
    ["桐花镇工作站“暖冬行动”第二周（11.13-11.19）", None, None, None, None, None],
    ["捐款人数", "捐款金额", "捐赠物资", "慰问困难户", "志愿服务时长", "启动日期"],
    ["188人", "9860元", "约90件", "25户", "64小时", date(2023, 11, 6)]]}, {"Sheet1": [(0, 0, 0, 5)]})
c.add("2023-11-21 10:18", ("南圩县慈善会", "nanxu@lanpu.example"), "南圩县第二周（三个站）", [
    text("三个站材料在压缩包里，全县本周捐款353人。", "gb2312", "quoted-printable"),
    attach("第二周.zip", archive([("圩河镇.docx", XUHE), ("梅庄乡.txt", MEIZHUANG), ("桐花镇.xlsx", TONGHUA)], raw_names=True), charset="gb2312")], [
    told("南圩县慈善会圩河镇工作站", period=WEEK2, donors=165, donation_cny=7480, goods_pieces=102, units_joined=15),
    told("南圩县慈善会梅庄乡工作站", "nil", WEEK2),
    told("南圩县慈善会桐花镇工作站", period=WEEK2, donors=188, donation_cny=9860, goods_pieces=90, households_helped=25, volunteer_hours=64, first_day="2023-11-06")],
    "zip gbk_names multi_unit docx txt xlsx nil_inside compared last_period date_cell approx", "GBK member names; comparisons with the last period in every clause; a nil report among them quotes last week's money; a true date cell")

# 0017
CSV = """出租车爱心车队暖冬行动,2023年11月20日-26日,
项目,数量,说明
捐款人数,98,每人50元
捐款金额,4900,
捐赠物资,30件,雨伞
参与单位,2个,东港公司、迅安公司
免费接送老人,312,人次
志愿服务时长,42,每天6小时共7天
参捐率,98%,全队100人
启动日期,2023/11/13,
募集渠道,转账,
需协调事项,—,
""".replace("\n", "\r\n")
c.add("2023-11-27 08:33", ("惠长路", "dishi88@qq.example"), "的士爱心车队", [text("第三周的表，老师收。"), attach("第三周.csv", CSV.encode("gb18030"))], [told(
    "澜浦市出租车爱心车队", period=WEEK3, donors=98, donation_cny=4900, goods_pieces=30, units_joined=2, volunteer_hours=42, participation_rate=98, first_day="2023-11-13", channel=["银行转账"])],
    "csv gb18030 vertical per_person per_day dash private_sender", "a CSV in GB 18030 with a column of remarks: 50 yuan a person, six hours a day, 100 drivers; free rides are no field")

# 0018
c.add("2023-11-27 09:47", ("", "lz_1980@126.example"), "11月20日至26日情况", [text("""
联合会各位老师：
　　１１月２０日至２６日，我会２７位女企业家捐款人民币叁拾万零陆佰元（３００，６００元）；捐赠羽绒服等物资４００件，折价约８万元。结对慰问困难家庭约１００户，受助学生４５人。参与单位２７个。
　　渠道：转账、物资捐赠。
　　需要协调的事项：请联合会尽快开具捐赠票据。
　　下周计划再募集１０万元。

　　　　　　　　　　　　　　　　　　　　女企联　蔺喆
　　　　　　　　　　　　　　　　　　　　２０２３年１１月２７日
""", "gb2312", "8bit")], [told("澜浦市女企业家联谊会", period=WEEK3, donors=27, donation_cny=300600, goods_pieces=400, households_helped=100, units_joined=27,
    channel=["银行转账", "物资捐赠"], requests=["请联合会尽快开具捐赠票据"])],
    "plain fullwidth_digits daxie_money gbk_as_gb2312 8bit unknown_sender signature_only plan", "unit only in the 落款 by its alias; all digits full-width; the worth of goods and next week's plan are not money given; 喆 under a gb2312 label",
    charset="gb2312")

# 0019
c.add("2023-11-27 10:10", ("暖阳礼品", "sale@gifts-nuan.example"), "暖冬行动捐赠证书、捐款箱、义卖展架批发", [alternative(
    text("暖冬行动专用：捐款箱38元/个，捐赠证书100份起印，义卖展架现货500件，已服务慈善机构260个单位，捐款5000元以上客户享9折。订购热线400-000-0000。", "gb2312"),
    html("<p><b>暖冬行动专用</b>：捐款箱38元/个，捐赠证书100份起印，义卖展架现货500件，已服务慈善机构260个单位，捐款5000元以上客户享9折。</p><p>订购热线400-000-0000</p>", "gb2312"), "fund19")],
    [], "not_report advert alternative gb2312", "an advert that uses the drive's words with figures")

# 0020
LXF = book({
    "填表说明": [["单位", "捐款人数", "捐款金额（元）", "物资件数", "参捐率", "启动日期"], ["例：某某中心", 100, 5000, 80, 0.95, date(2023, 11, 6)], ["每周一17:00前报出，金额以到账为准。"]],
    "数据": [
        ["报送单位：蓝信封中心", None, None, "报送期：2023年11月20日至11月26日", None, None, None],
        ["捐款", None, "捐物", "参捐率", "志愿时长（小时）", "启动日期", "需协调事项"],
        ["人数", "金额（元）", "件数", None, None, None, None],
        [254, 10668.8, 73, 0.87, 51.5, date(2023, 11, 14), "山区学校收件地址不全，请教育部门帮助核对"]]},
    {"数据": [(0, 0, 0, 2), (0, 3, 0, 6), (1, 0, 1, 1)]},
    {("填表说明", 1, 4): "0%", ("数据", 3, 3): "0%", ("数据", 3, 1): '#,##0.00', ("数据", 3, 5): 'yyyy"年"m"月"d"日"'})
c.add("2023-11-27 16:58", ("宁朗朗", "lanxinfeng@lxf.example"), "蓝信封第三周", [text("表格见附件，赶在截止前发出，辛苦。"), attach("第三周数据.xlsx", LXF)], [told(
    "蓝信封助学服务中心", period=WEEK3, donors=254, donation_cny=10668.8, goods_pieces=73, participation_rate=87, volunteer_hours=51.5, first_day="2023-11-14",
    requests=["山区学校收件地址不全，请教育部门帮助核对"])],
    "xlsx two_sheets example_row two_level_header merged_cells percent_cell date_cell", "the first sheet explains with an example row; two header rows with a merged group; percent and date cells by number format")

c.write()
