#!/usr/bin/env python3
"""Writes third: the letters of a county hospital group's branches and their gold."""
from build_tools import Corpus, archive, attach, book, enclosed, entry, form, grid, html, leaf, letter, paper, text, told

W1, W2, W3 = ("2022-11-07", "2022-11-13"), ("2022-11-14", "2022-11-20"), ("2022-11-21", "2022-11-27")
BOX = ("集团党办", "jtdb@yuhe.example")
c = Corpus("third", BOX)

# 0001
c.add("2022-11-14 08:20", ("宇文捷", "jjz@yuhe.example"), "急救站党支部疫情防控情况", [text("""
集团党委：
　　急救站党支部11月7日至13日疫情防控工作情况如下：
　　支部现有党员18人，16名党员参与疫情防控，设立党员先锋岗3个，组建党员突击队1支。开展志愿服务74人次，协助核酸采样5,200人次，为群众解决困难13件。18名党员均已接种疫苗。承担岗位：卡点值守、环境消杀、志愿服务。
　　存在困难：夜间转运车辆不足。
　　下一步打算：一是与交警队建立转运绿色通道；二是每周组织一次负压车操作演练。
　　　　　　　　　　　　急救站党支部
　　　　　　　　　　　　2022年11月14日
""")], [told("县急救站党支部", period=W1, members_total=18, members_engaged=16, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=74, tests_assisted=5200,
    problems_solved=13, members_vaccinated=18, duties=["管控值勤", "环境消杀", "志愿服务"], difficulties=["夜间转运车辆不足"],
    next_steps=["与交警队建立转运绿色通道", "每周组织一次负压车操作演练"])],
    "plain prose easy base64 utf-8", "ordinary prose; 16 and 74 are corrected by 0012", agent="Foxmail 7.2.25.213[cn]")

# 0002
WK = paper(("t", "党组织疫情防控发挥作用情况表"), form([
    ["党支部名称", "县人民医院外科党支部", "统计时间", "2022年11月7日—13日"],
    ["党员总数（人）", "37", "参与防控党员数（人）", "35"],
    ["下沉党员干部数（人）", "3", "党员先锋岗（责任区）数（个）", "5"],
    ["党员突击队（服务队）数（支）", "2", "志愿服务人次", "121"],
    ["联系群众户数（户）", "46", "解决群众困难件数（件）", "19"],
    ["接种疫苗党员数（人）", "36", "协助核酸检测人次", "8,400"],
    ["线上培训场次（场）", "4", "捐款金额（元）", "5,600"],
    ["承担岗位", "☑政策宣传 □疫情排查 ☑管控值勤 ☑医疗救治 □环境消杀 □志愿服务", "", ""],
    ["存在困难", "防护面屏消耗快，补给跟不上。", "", ""],
    ["下一步打算", "实行三班轮换，保证队员休整。", "", ""],
], [((r, 1), (r, 3)) for r in (7, 8, 9)]))
c.add("2022-11-14 08:55", ("翟铁军", "wk@yuhe.example"), "外科支部报表", [text("外科支部本周报表，请查收。", "gb18030"), attach("外科支部.docx", WK)], [told(
    "县人民医院外科党支部", period=W1, members_total=37, members_engaged=35, cadres_engaged=3, vanguard_posts=5, volunteer_teams=2, volunteer_shifts=121,
    households_linked=46, problems_solved=19, members_vaccinated=36, tests_assisted=8400, online_sessions=4, donation_cny=5600,
    duties=["政策宣传", "管控值勤", "医疗救治"], difficulties=["防护面屏消耗快，补给跟不上"], next_steps=["实行三班轮换，保证队员休整"])],
    "docx table easy merged_cells checkbox gb18030", "the ordinary form, ticked boxes")

# 0003
HL = leaf(["县人民医院护理党支部疫情防控情况", "（2022年11月7日至11月13日）", "党员总数：64人", "参与防控党员：61人", "党员先锋岗：8个", "党员突击队：3支", "志愿服务：187人次",
           "核酸采样：21,300人次", "接种疫苗：63人", "解决困难：25件", "捐款：3,210元", "岗位：病房、发热门诊、志愿者", "存在困难：采样队员家中老人孩子无人照看", "护理党支部  逯秀梅"])
c.add("2022-11-14 09:10", ("逯秀梅", "hl@yuhe.example"), "护理支部", [text("请见附件PDF。"), attach("护理支部.pdf", HL)], [told(
    "县人民医院护理党支部", period=W1, members_total=64, members_engaged=61, vanguard_posts=8, volunteer_teams=3, volunteer_shifts=187, tests_assisted=21300,
    members_vaccinated=63, problems_solved=25, donation_cny=3210, duties=["医疗救治", "志愿服务"], difficulties=["采样队员家中老人孩子无人照看"])],
    "pdf text_pdf cid_font list easy", "a page of label and value, font not embedded")

# 0004
XZ = [["单位", "党员总数（人）", "参与防控（人）", "志愿服务（人次）", "核酸（万人次）", "捐款（元）", "困难"],
      ["柳陂镇卫生院", "15", "15", "62", "1.1", "1,500", "无"],
      ["双桥镇卫生院", "12", "11", "48", "0.86", "/", "采样管缺口大"],
      ["大河湾镇卫生院", "17", "14", "0", "—", "2,060.5", ""],
      ["三院合计", "44", "40", "110", "1.96", "3,560.5", ""]]
c.add("2022-11-14 10:02", ("集团公卫部", "gwb@yuhe.example"), "柳陂、双桥、大河湾三个卫生院党支部情况（11月7日-13日）", [html(
    "<p>党办：</p><p>三个卫生院党支部11月7日-13日情况，他们网络不好，由我部代报。三院共有党员44人。</p>" + grid(XZ) + "<p>集团公卫部</p>", "gb2312", "quoted-printable")], [
    told("柳陂镇卫生院党支部", period=W1, members_total=15, members_engaged=15, volunteer_shifts=62, tests_assisted=11000, donation_cny=1500),
    told("双桥镇卫生院党支部", period=W1, members_total=12, members_engaged=11, volunteer_shifts=48, tests_assisted=8600, difficulties=["采样管缺口大"]),
    told("大河湾镇卫生院党支部", period=W1, members_total=17, members_engaged=14, volunteer_shifts=0, donation_cny=2060.5)],
    "html body_table row_per_branch multi_unit measure_in_header wan zero slash dash wu unknown_sender qp gb2312 hard", "a row per branch under short names, 万人次 in the header; 合计 and the cover's 44 are check-sums; sent by another department")

# 0005
c.add("2022-11-14 10:30", ("闵知秋", "jgzb@yuhe.example"), "咨询统计口径", [text("""
蒙老师：
　　想问一下，我们机关支部党员29人，其中6人抽调到县指挥部，这6人算不算我支部参与防控的党员？他们11月7日至13日每天值守的人次，是我们报还是指挥部报？
机关支部 闵知秋
""")], [], "not_report question plain", "asks how to count; names 29 and 6 members and the dates of a week")

# 0006
YJ = book({"Sheet1": [
    ["单位", "统计期", "党员总数（人）", "参与防控（人）", "先锋岗（个）", "突击队（支）", "志愿（人次）", "核酸（人次）", "接种（人）", "办实事（件）", "捐款（元）", "岗位"],
    ["医技支部", "2022.11.7-2022.11.13", 33, "31人", 4, 1, 96, "约1.5万", 33, 7, 1880, "流调、消杀"]]})
c.add("2022-11-14 11:15", ("暴学勤", "yj@yuhe.example"), "医技支部统计表", [text("表在附件里。", "gb2312"), attach("医技支部.xlsx", YJ, "rfc2231")], [told(
    "县人民医院医技党支部", period=W1, members_total=33, members_engaged=31, vanguard_posts=4, volunteer_teams=1, volunteer_shifts=96, tests_assisted=15000,
    members_vaccinated=33, problems_solved=7, donation_cny=1880, duties=["疫情排查", "环境消杀"])],
    "xlsx table horizontal measure_in_header units_in_cells approx wan rfc2231 middling", "one row under a header with the measures; 约1.5万 in a cell")

# 0007
c.add("2022-11-14 11:48", ("符凌云", "fu_ly@163.example"), "内一支部", [text("""
蒙老师,内一支部11.7-11.13:党员52/参与38/志愿80人次/接种51/核酸2600人次/先锋岗6个/办实事9件,科主任下沉4人.
困难:夜班人手紧
下周再抽3名党员去卡点

来自网易邮箱大师
""", cte="quoted-printable")], [told("县人民医院内科第一党支部", period=W1, members_total=52, members_engaged=38, volunteer_shifts=80, members_vaccinated=51, tests_assisted=2600,
    vanguard_posts=6, problems_solved=9, cadres_engaged=4, difficulties=["夜班人手紧"], maybe={"duties": ["志愿服务"], "next_steps": ["下周再抽3名党员去卡点"]})],
    "plain phone slash_separated halfwidth_punct plan private_sender qp hard", "figures between slashes, most without a measure; a plan in the last line")

# 0008
c.add("2022-11-21 08:40", ("皇甫崇德", "tx@yuhe.example"), "退休两个支部情况", [text("""
集团党委：
　　11月14日至20日，退休一支部有党员46人、参与防控21人、开展志愿服务58人次，退休二支部有党员39人、参与防控17人、开展志愿服务41人次，两支部共捐款8,650元，共联系群众120户。已接种疫苗的党员，一支部43人，二支部37人。
皇甫崇德
""", "gb2312")], [
    told("退休第一党支部", period=W2, members_total=46, members_engaged=21, volunteer_shifts=58, members_vaccinated=43, duties=["志愿服务"]),
    told("退休第二党支部", period=W2, members_total=39, members_engaged=17, volunteer_shifts=41, members_vaccinated=37, duties=["志愿服务"])],
    "plain joint multi_unit one_sentence body_totals shared_sender gb2312 hard", "two branches in one sentence, then again under shorter names; money and households only for both together belong to none")

# 0009
c.add("2022-11-21 09:05", ("慎独行", "jwzx@yuhe.example"), "精卫中心党支部零报告", [text("""
集团党委：
　　2022年11月14日至11月20日，精卫中心党支部零报告。支部党员24人，中心按要求闭环管理，本周没有派出党员参加社区防控。
县精神卫生中心党支部
""", "gb2312", "8bit")], [told("县精神卫生中心党支部", "nil", W2, members_total=24)], "plain nil denial gb2312 8bit easy", "零报告 that still states the head-count")

# 0010
c.add("2022-11-21 09:40", ("谌洁", "jz@yuhe.example"), "Re: 【收到】急诊支部疫情防控情况", [text("""
收到，谢谢蒙老师，数字都对，辛苦了！
急诊支部 谌洁

------------------ 原始邮件 ------------------
发件人: "集团党办" <jtdb@yuhe.example>
主题: 【收到】急诊支部疫情防控情况

您的报送已收到：急诊支部，11月14日至20日，党员总数41人，参与防控党员40人，志愿服务152人次，核酸采样9,800人次。如有出入请直接回复。
""")], [], "not_report thanks quoted_figures plain", "a thank-you above a quoted receipt with figures")

# 0011
FE = paper(
    ("t", "县人民医院妇产儿科党支部疫情防控工作情况"), ("t", "（2022年11月14日至20日）"),
    "集团党委：", "我支部现有正式党员31人、预备党员3人，共34人，另有入党积极分子6人。本周33名党员参与疫情防控，比上周多5人，4名党员科主任下沉封控小区。有关情况如下。",
    ("h", "一、守牢院门"),
    "设党员先锋岗4个、党员责任区3个，组建党员突击队2支，每队9人，轮流在产科楼入口扫码测温。",
    ("h", "二、支援社区"),
    "党员开展志愿服务人均3次，合计99人次；招募的群众志愿者另出勤210人次。协助核酸采样累计2.1万人次，其中本周6,480人次。",
    ("h", "三、服务群众"),
    "收到孕产妇求助47件，办结41件。党员联系孕产妇家庭近90户，举办线上课堂6场、观看3,300人。支部党员捐款人民币柒仟叁佰贰拾元整（￥7,320.00），科室群众捐款2,150元，爱心企业送来防护服200套。已接种疫苗党员32人，2名党员因怀孕暂缓。",
    ("h", "四、典型事迹"),
    "1. 桑榆晚，产科副主任医师，党龄12年。11月16日夜里封控小区一名孕妇临产，她跟着急救车赶去，在楼道里守了四十分钟，母子平安后又回到采样点，干到天亮。",
    "2. “暖箱”小组。小组五名儿科护士给隔离宝宝写护理日记，一周写了68篇，每晚发给隔着两道门的妈妈们。",
    ("h", "五、存在困难"),
    "（一）孕产妇转运需要专车，现有1辆不够周转。", "（二）部分队员连续上岗超过两周。",
    ("h", "六、下一步打算"),
    "一是增设夜间产检通道；二是计划再组建1支党员突击队，党员志愿服务达到每周150人次。",
    "妇产儿科党支部", "2022年11月21日")
c.add("2022-11-21 10:11", ("隗晓兰", "fcek@yuhe.example"), "妇儿支部第二周情况", [text("材料见附件，比上周增加了事迹。", "gb18030"), attach("妇产儿科党支部.docx", FE, "raw", "gb2312")], [told(
    "县人民医院妇产儿科党支部", period=W2, members_total=34, members_engaged=33, cadres_engaged=4, vanguard_posts=7, volunteer_teams=2, volunteer_shifts=99,
    tests_assisted=6480, problems_solved=41, households_linked=90, online_sessions=6, donation_cny=7320, members_vaccinated=32, duties=["管控值勤", "志愿服务"],
    maybe={"duties": ["医疗救治"]},
    deeds=[entry("桑榆晚", "桑榆晚，产科副主任医师，党龄12年。11月16日夜里封控小区一名孕妇临产，她跟着急救车赶去，在楼道里守了四十分钟，母子平安后又回到采样点，干到天亮。"),
           entry("“暖箱”小组", "“暖箱”小组。小组五名儿科护士给隔离宝宝写护理日记，一周写了68篇，每晚发给隔着两道门的妈妈们。")],
    difficulties=["孕产妇转运需要专车，现有1辆不够周转", "部分队员连续上岗超过两周"],
    next_steps=["增设夜间产检通道", "计划再组建1支党员突击队，党员志愿服务达到每周150人次"])],
    "docx prose headings daxie_money last_period cumulative_vs_period per_person sum_of_kinds non_members other_people plan deeds deeds_org approx raw_filename hard",
    "members with activists beside; per-person 3 before 99; others' 210; cumulative before the week's; 47 asked, 41 solved; planned team and 150")

# 0012
c.add("2022-11-21 10:40", ("宇文捷", "yuwen120@qq.example"), "更正：急救站党支部", [text("""
蒙老师：
　　急救站党支部上周所报材料中，参与疫情防控党员16人应为17人，志愿服务74人次更正为47人次（误把夜间备勤27班算了进去），核酸采样5,200人次不变。

> 支部现有党员18人，16名党员参与疫情防控，设立党员先锋岗3个，组建党员突击队1支。
> 开展志愿服务74人次，协助核酸采样5,200人次，为群众解决困难13件。
""", cte="quoted-printable")], [told("县急救站党支部", "correction", members_engaged=17, volunteer_shifts=47, maybe={"tests_assisted": 5200})],
    "plain correction partial quoted_mail old_and_new_values no_in_reply_to period_null private_sender qp hard", "old and new value in one sentence, 27 shifts of readiness explain the error; a value 'stays'; the old report quoted with >")

# 0013
c.add("2022-11-21 11:02", ("翟铁军", "wk@yuhe.example"), "外科支部补报", [text("""
集团党办：
　　外科支部已报的11月7日至13日报表中，另有第三党小组志愿服务23人次、捐款1,800元未统计，特此补报。
　　补充典型事迹：翟铁军，外科主任。11月12日晚手术结束已近零点，他没有回家，骑车到东关卡点替下发烧的同事，一直站到早上七点。
""", "gb18030")], [told("县人民医院外科党支部", "supplement", W1, volunteer_shifts=23, donation_cny=1800,
    deeds=[entry("翟铁军", "翟铁军，外科主任。11月12日晚手术结束已近零点，他没有回家，骑车到东关卡点替下发烧的同事，一直站到早上七点。")],
    maybe={"duties": ["志愿服务", "管控值勤"]})],
    "plain supplement lingyou deeds gb18030 hard", "另有…未统计: figures of a party group to be added to the report told before", more=[("In-Reply-To", "<wk@yuhe.example>")])

# 0014
QSA = paper(("t", "青石坳乡卫生院党支部疫情防控情况汇报"),
    "十一月十四日至二十日，我支部在册党员十四名，全部参与疫情防控。设党员先锋岗两个，成立党员服务队一支，开展志愿服务五十六人次，联系群众二百三十户，解决困难十七件。协助核酸采样一万二千余人次。接种疫苗十四名。",
    "党员主要承担入户排查、村口值守、小喇叭宣传等工作。",
    "困难：山村住户分散，上门采样一天只能跑两个组。", "下一步：争取村组干部带路，分片包干。", "青石坳乡卫生院党支部", "二〇二二年十一月二十日")
INNER = letter("2022-11-20 19:22", ("盖长林", "qsa@yuhe.example"), ("集团公卫部", "gwb@yuhe.example"), "青石坳情况", [text("发错邮箱请转党办。盖长林", "gb2312"), attach("青石坳汇报.docx", QSA)], "third inner", "gb2312")
c.add("2022-11-21 14:20", ("集团公卫部", "gwb@yuhe.example"), "转发：青石坳情况", [text("转青石坳的材料。双桥卫生院党员11人参与，他们明天自己报。\n公卫部", "gb2312"), enclosed(INNER)], [told(
    "青石坳镇卫生院党支部", period=W2, members_total=14, members_engaged=14, vanguard_posts=2, volunteer_teams=1, volunteer_shifts=56, households_linked=230, problems_solved=17,
    tests_assisted=12000, members_vaccinated=14, duties=["疫情排查", "管控值勤", "政策宣传"], maybe={"duties": ["志愿服务"]},
    difficulties=["山村住户分散，上门采样一天只能跑两个组"], next_steps=["争取村组干部带路，分片包干"])],
    "forward rfc822 docx prose chinese_numerals former_name all_members approx forwarder_not_unit other_people unknown_sender hard", "forwarded as message/rfc822 by another department; the former name; the cover names another branch's 11")

# 0015
JT = paper(
    ("t", "中共虞河县医疗集团委员会关于基层党组织和党员疫情防控发挥作用情况的报告"),
    "县委组织部并集团党办存：", "2022年11月1日至20日，集团党委组织各党支部投入疫情防控。现报告如下。",
    "一、总体情况。县人民医院党员492人，中医院党员118人，乡镇和社区卫生机构党员203人，机关、后勤和退休党员215人，其他单位98人，全集团共有党员1,126人。其中1,013名党员参与疫情防控，41名党员领导干部下沉一线。",
    "二、阵地和队伍。县人民医院设党员先锋岗52个，中医院14个，其余单位31个，全集团共设党员先锋岗97个；组建党员突击队26支。",
    "三、服务情况。全集团党员开展志愿服务5,340人次，联系群众2,870户，收到群众诉求640件，解决困难598件。协助核酸采样38.6万人次。捐款合计14.25万元。接种疫苗党员1,109人。",
    "四、承担岗位。政策宣传、疫情排查、管控值勤、医疗救治。",
    "五、存在困难。（一）乡镇卫生院采样人员不足。（二）物资调配信息不及时。",
    "六、下一步打算。（一）从县直三家医院抽调60名党员组成机动队。（二）每日晚八点前公布物资库存。",
    "中共虞河县医疗集团委员会", "2022年11月21日")
c.add("2022-11-21 15:00", ("公孙敏", "jtdw@yuhe.example"), "集团党委报告", [text("集团党委的报告一并存档。"), attach("集团党委报告.docx", JT)], [told(
    "虞河县医疗集团党委", period=("2022-11-01", "2022-11-20"), members_total=1126, members_engaged=1013, cadres_engaged=41, vanguard_posts=97, volunteer_teams=26, volunteer_shifts=5340,
    households_linked=2870, problems_solved=598, tests_assisted=386000, donation_cny=142500, members_vaccinated=1109,
    duties=["政策宣传", "疫情排查", "管控值勤", "医疗救治"], difficulties=["乡镇卫生院采样人员不足", "物资调配信息不及时"],
    next_steps=["从县直三家医院抽调60名党员组成机动队", "每日晚八点前公布物资库存"])],
    "docx prose committee parts_and_total wan plan middling", "the committee's own report: parts by hospital before the totals; planned team of 60; 640 asked")

# 0016
ZY = paper(("t", "党组织疫情防控发挥作用情况表"), form([
    ["党支部名称", "中医院一支部", "统计时间", "11月14日—11月20日"],
    ["党员总数", "６２", "参与防控党员数", "５８（其中预备党员2）"],
    ["下沉党员干部数", "/", "党员先锋岗（责任区）数", "先锋岗3个，责任区6个"],
    ["党员突击队（服务队）数", "2支（共31人）", "志愿服务人次", "143"],
    ["联系群众户数", "", "解决群众困难件数", "0"],
    ["接种疫苗党员数", "61", "协助核酸检测人次", "约7,500"],
    ["线上培训场次", "无", "捐款金额", "肆仟零伍拾元（4050元）"],
    ["承担岗位", "√政策宣传 疫情排查 √管控值勤 医疗救治 √环境消杀 志愿服务", "", ""],
    ["典型事迹", "药剂科老党员红柏年，每天凌晨四点到煎药房，把八口大锅的防疫汤药熬好装袋，连续九天没有歇过。", "", ""],
    ["存在困难", "暂无", "", ""],
], [((r, 1), (r, 3)) for r in (7, 8, 9)]), "注：1.志愿服务按人次统计，如“志愿服务20人次”。2.党员总数含预备党员。")
c.add("2022-11-21 15:36", ("红柏年", "zy1@yuhe.example"), "中医院一支部表格", [text("见附件。", "gb2312"), attach("新建文档(2).docx", ZY, "raw", "gb2312")], [told(
    "县中医院第一党支部", period=W2, members_total=62, members_engaged=58, vanguard_posts=9, volunteer_teams=2, volunteer_shifts=143, problems_solved=0, members_vaccinated=61,
    tests_assisted=7500, donation_cny=4050, duties=["政策宣传", "管控值勤", "环境消杀"],
    deeds=[entry("红柏年", "药剂科老党员红柏年，每天凌晨四点到煎药房，把八口大锅的防疫汤药熬好装袋，连续九天没有歇过。")])],
    "docx table merged_cells checkbox fullwidth_digits daxie_money units_in_cells approx sum_of_kinds zero slash wu blanks deeds hard",
    "cells with parts and brackets; 9 = 3 + 6; only ticked duties; '/', blank and 无 say nothing, 0 is zero; an example in the note")

# 0017
c.add("2022-11-21 16:10", ("鑫盾劳保", "sale@xindun.example"), "党员先锋岗台牌、突击队旗帜厂家直供", [html(
    "<p><b>党员先锋岗</b>台牌12元/个，<b>党员突击队</b>旗帜35元/面，志愿服务马甲28元/件，已服务医疗单位320家、党员8,600人。</p><p>11月14日至30日下单满500元捐款10元支持疫情防控。订购微信同号。</p>", "gb2312")],
    [], "not_report advert html gb2312", "an advert full of the campaign's words and figures")

# 0018
CG = """
集团党办：
城关中心党支部11月21日至27日情况：
1、党员29人，全体党员均已接种疫苗，26名党员参与防控（上周24名）。
2、志愿服务本周68人次，累计193人次。
3、核酸采样11月以来累计4.3万人次，本周1.2万余人次，日均1,700人次。
4、办实事：本周30余件。
5、联系群众约600户，其中独居老人45户。
6、先锋岗原有4个，本周新增2个，达到6个。
7、居民和商户捐款1.5万元已交街道；支部党员捐款近3000元。
岗位：卡点、流调、消杀。
困难：封控楼栋多，上门采样人员吃紧
打算：下周争取把志愿服务增加到100人次
城关中心党支部 权可心
"""
c.add("2022-11-28 08:32", ("权可心", "cg@yuhe.example"), "城关中心支部第三周", [text(CG, "gb18030", "8bit")], [told(
    "城关街道社区卫生服务中心党支部", period=W3, members_total=29, members_engaged=26, members_vaccinated=29, volunteer_shifts=68, tests_assisted=12000, problems_solved=30,
    households_linked=600, vanguard_posts=6, donation_cny=3000, duties=["管控值勤", "疫情排查", "环境消杀"], difficulties=["封控楼栋多，上门采样人员吃紧"],
    next_steps=["下周争取把志愿服务增加到100人次"])],
    "plain numbered_list cumulative_vs_period last_period per_day stock_increase other_people approx wan all_members plan 8bit gb18030 hard",
    "本周 and 累计 in turn before and after; per-day 1,700; 4 + 2 = 6 told; residents' money beside the members'; planned 100")

# 0019
c.add("2022-11-28 09:20", ("县疾控中心办公室", "bgs@yhcdc.example"), "关于抽调流调队员的通知", [text("""
各医疗机构：
　　11月21日至27日全县完成流调1,260人次，核酸采样26万人次。根据县指挥部要求，请各单位于11月29日前抽调流调队员，其中县人民医院内科5名、外科4名，党员优先，并请各党支部做好动员，组建党员突击队。
县疾控中心办公室
2022年11月28日
""", "gb2312")], [], "not_report notice plain gb2312", "notice of another office that asks for people; the county's figures")

# 0020
SQ = paper(("t", "双桥镇卫生院党支部周小结"), "11月21日—27日，双桥支部12名党员全部参与防控，志愿服务39人次，较上期减少9人次；核酸采样9,300人次，比上期增加700人次。原有党员先锋岗2个，本周撤并1个，现有1个。党员捐款1,200元。", "存在困难：冷链车不足，标本要等到傍晚才能送检。")
SML = "石门岭支部 11月21日—11月27日 零报告\r\n党员9人。全乡静默管理已于20日解除，本周没有组织志愿服务，上周志愿服务44人次已报。\r\n".encode("gb18030")
QG = book({"泉沟": [
    ["泉沟乡卫生院党支部（11月21日—11月27日）", None, None, None],
    ["项目", "党员", "群众", "合计"],
    ["人数（人）", 11, 26, 37], ["参与防控（人）", 10, 21, 31], ["志愿服务（人次）", 33, 52, 85], ["捐款（元）", 900, 1300, 2200]]}, {"泉沟": [(0, 0, 0, 3)]})
c.add("2022-11-28 10:47", ("集团公卫部", "gwb@yuhe.example"), "三个卫生院党支部第三周", [
    text("双桥、石门岭、泉沟三个支部的，压缩包里各一份，三个支部党员共32人。\n公卫部", "gb2312", "quoted-printable"),
    attach("三个支部.zip", archive([("双桥.docx", SQ), ("石门岭.txt", SML), ("泉沟.xlsx", QG)], raw_names=True), charset="gb2312")], [
    told("双桥镇卫生院党支部", period=W3, members_total=12, members_engaged=12, volunteer_shifts=39, tests_assisted=9300, vanguard_posts=1, donation_cny=1200,
         duties=["志愿服务"], difficulties=["冷链车不足，标本要等到傍晚才能送检"]),
    told("石门岭乡卫生院党支部", "nil", W3, members_total=9),
    told("泉沟乡卫生院党支部", period=W3, members_total=11, members_engaged=10, volunteer_shifts=33, donation_cny=900)],
    "zip gbk_names multi_unit docx txt xlsx nil_inside compared last_period non_members stock_decrease all_members hard", "GBK member names; comparisons with the last period; a nil report among them; members beside others and their 合计 in columns")

c.write()
