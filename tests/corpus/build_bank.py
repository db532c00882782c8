#!/usr/bin/env python3
"""Writes tests/corpus/bank: the letters of a rural bank's anti-fraud publicity and their gold."""
from build_tools import Corpus, alternative, attach, book, form, grid, html, paper, text, told

MAR, APR, MAY = ("2023-03-01", "2023-03-31"), ("2023-04-01", "2023-04-30"), ("2023-05-01", "2023-05-31")
c = Corpus("bank", ("安全保卫部", "anbao@jzrcb.example"), opened=True)

# 0001
c.add("2023-04-03 18:52", ("小邵不是小赵", "shaoxiao@qq.example"), "三月的数", [text("""
各位老师好，渡口这边给总行报一下三月（1号到31号）反诈宣传的数。
赶集摆摊2场，厅堂沙龙3场，一共5场，听的人加起来三百八十来个。
柜上劝阻了4笔，替储户挽回6万7千块。参与员工8人，一个没落。
主要做法还是两样：进村入户、网点宣传。
困难：集上太吵，喇叭盖不过卖菜的。
""")], [told("渡口支行", period=MAR, events=5, reached=380, blocked=4, saved_cny=67000, staff=8, ways=["进村入户", "网点宣传"], difficulties=["集上太吵，喇叭盖不过卖菜的"])],
    "plain greeting_unit unknown_sender alias kinds_summed spoken", "unknown private sender; the unit only in the greeting line, without 支行")

# 0002
MAILING = paper(("t", "三月份防范电信诈骗宣传小结"),
    "2023年3月1日至31日，我所共宣传7场次，覆盖1120人。有两场借的是城东支行门口的场地，一场请电子银行部派人来讲。青禾支行来观摩时要的老年课本，已送去40册。",
    "全月劝阻汇款5笔，挽回资金12.8万元。参与员工11人，青禾支行来帮忙的3人不算。",
    "主要做法：一是赶集摆摊，二是取款时多问一句。", "困难：缺少方言音频。", "", "麦岭营业所", "2023年4月6日")
c.add("2023-04-06 09:15", ("wenxin", "wenxin77@foxmail.example"), "小结", [text("总行安保部：\n    小结随信附上，请查收。", "gb2312"), attach("小结.docx", MAILING, charset="gb2312")], [told(
    "麦岭支行", period=MAR, events=7, reached=1120, blocked=5, saved_cny=128000, staff=11, ways=["进村入户", "柜面核查"], difficulties=["缺少方言音频"])],
    "docx prose signature_only former_name other_units unknown_sender wan", "the unit only below the text and by its former name; three other units as place, helper and guest")

# 0003
CHENGXI = book({"Sheet1": [
    ["城西支行及所辖分理处反诈宣传统计（2023年3月）", None, None, None, None],
    ["指标", "城西本部", "南门", "水塔街", "合计"],
    ["宣传场次（场）", 4, 3, 2, ("=SUM(B3:D3)", 9)],
    ["覆盖人数（人）", 610, 240, 185, ("=SUM(B4:D4)", 1035)],
    ["劝阻笔数（笔）", 2, 0, 1, ("=SUM(B5:D5)", 3)],
    ["挽回金额（万元）", 5.6, "—", 0.9, ("=SUM(B6:D6)", 6.5)],
    ["参与员工（人）", 14, 5, 4, ("=SUM(B7:D7)", 23)],
    ["困难", "无", "门口停车占道", "折页用完了", None],
]}, {"Sheet1": [(0, 0, 0, 4)]})
c.add("2023-04-07 10:30", ("柯落霞", "chengxi@jzrcb.example"), "城西片3月", [text("三家的都在表里。", "gb18030"), attach("城西片3月.xlsx", CHENGXI, "rfc2231")], [
    told("城西支行", period=MAR, events=4, reached=610, blocked=2, saved_cny=56000, staff=14),
    told("城西南门分理处", period=MAR, events=3, reached=240, blocked=0, staff=5, difficulties=["门口停车占道"]),
    told("城西水塔街分理处", period=MAR, events=2, reached=185, blocked=1, saved_cny=9000, staff=4, difficulties=["折页用完了"])],
    "xlsx units_as_columns multi_unit superior_among_them wan dash total_column", "a column per unit, the superior's own office first; the total column is a check-sum")

# 0004
c.add("2023-04-07 14:11", ("阮小路", "cd2l@jzrcb.example"), "请教：3月联合场次怎么填", [text("""
蔺老师您好：
    城东二路支行3月一共办了6场宣传，覆盖410人，里面有2场是和城东支行合办的。这2场是两家各报各的，还是只由一家报？劝阻的3笔里有1笔客户后来又在别处转了，挽回金额8.4万元还算不算？
    等您答复，我们再正式填表。谢谢！
                                             二路 阮
""")], [], "not_report question figures plain", "asks how to count before it reports; figures of its own and another unit named")

# 0005
YI = paper(("t", "3月反诈宣传情况"), "我处本月宣传6场，覆盖人数700人；劝阻3笔，挽回金额9.5万元；参与员工7人。", "困难：夜市摆摊要交摊位费。")
ER = paper(("t", "三月反诈宣传情况"), form([["宣传场次", "5场"], ["覆盖人数", "630人"], ["劝阻笔数", "2笔"], ["挽回金额", "12万元"], ["参与员工", "6人"], ["主要做法", "进校园、线上推送"]]),
    "开发区第二分理处", "2023年4月7日")
c.add("2023-04-08 09:02", ("计开源", "kfq@jzrcb.example"), "开发区报3月材料", [text("""
安保部：
    两个分理处3月的材料见附件，两家共宣传11场，覆盖1330人，挽回21.5万元。支行本部的晚两天单独报。
开发区支行
"""), attach("一分理处.docx", YI), attach("新建 DOCX 文档.docx", ER)], [
    told("开发区第一分理处", period=MAR, events=6, reached=700, blocked=3, saved_cny=95000, staff=7, difficulties=["夜市摆摊要交摊位费"]),
    told("开发区第二分理处", period=MAR, events=5, reached=630, blocked=2, saved_cny=120000, staff=6, ways=["进校园", "线上推送"])],
    "docx attachment_per_unit file_name_only signature_only superior_forwards body_totals wan", "one attachment tells its unit only in its file name, the other only below its table; the cover's totals belong to none")

# 0006
LIANHE = paper(("t", "城东支行、城东二路支行2023年4月反诈宣传联合小结"),
    "4月，两家支行结对子，合计宣传8场，覆盖1460人，参与员工31人，劝阻8笔，挽回22.5万元。",
    "城东支行宣传5场，覆盖890人，参与员工19人；劝阻6笔，挽回18.3万元。",
    "二路支行宣传3场，覆盖570人，参与员工12人；劝阻2笔，挽回4.2万元。",
    "城东支行    城东二路支行", "2023年5月5日")
c.add("2023-05-05 11:20", ("韦东来", "chengdong@jzrcb.example"), "联合小结", [text("我们和二路合写了一份，两家都算报了。"), attach("4月联合小结.docx", LIANHE, "raw", "gb2312")], [
    told("城东支行", period=APR, events=5, reached=890, blocked=6, saved_cny=183000, staff=19),
    told("城东二路支行", period=APR, events=3, reached=570, blocked=2, saved_cny=42000, staff=12)],
    "docx joint_report joint_totals twins prefix_trap two_signatures", "joint totals first, then a sentence per unit; one name is the beginning of the other")

# 0007
c.add("2023-05-06 16:40", ("卓尔", "yunying@jzrcb.example"), "转：Fw: 四月反诈", [text("""
蔺老师：这封转到运营部来了，应该是给你们的。运营部四月的随后另报。

---------- 原始邮件 ----------
发件人：禾苗 <qinghe@jzrcb.example>
日期：2023年5月6日 15:58
收件人：运营管理部 <yunying@jzrcb.example>
主题：Fw: 四月反诈

卓主任，下面这封不是我们青禾支行的，人家写错了收件人，我不知道该转给谁。我行办的4场放在农区片里报。

---------- 原始邮件 ----------
发件人：甘棠 <xqh@jzrcb.example>
日期：2023年5月6日 11:07
收件人：禾苗 <qinghe@jzrcb.example>
主题：四月反诈

安保部：
四月我们搞了3场宣传，覆盖265人，劝阻1笔，挽回金额2万元整，参与员工6人。
做法：警银联动。
困难：支行搬了新址，老客户找不着门。
甘
""", "gb18030")], [told("新青禾支行", period=APR, events=3, reached=265, blocked=1, saved_cny=20000, staff=6, ways=["警银联动"], difficulties=["支行搬了新址，老客户找不着门"])],
    "plain forward inline_forward two_deep sender_only other_units twins", "forwarded twice; the author is told only by the address in the innermost head; both covers name other units, one with a figure")

# 0008
c.add("2023-05-08 08:33", ("应答", "kefu@jzrcb.example"), "回复：客服部三月反诈", [text("""
四月的接着往下报：外呼提醒算宣传2场，覆盖3200人，劝阻9笔，挽回金额31万元，参与员工15人。困难：回访电话常被当成骗子挂掉。

在 2023年4月6日 17:20，应答 写道：
> 蔺老师，客服部三月的：
> 宣传1场，覆盖2750人，劝阻14笔，挽回金额46万元，参与员工13人。
> 困难：夜班人手不够。

> 在 2023年4月4日，安全保卫部 写道：
>> 请客服部今天把三月的报上来。
""")], [told("客户服务中心", period=APR, events=2, reached=3200, blocked=9, saved_cny=310000, staff=15, difficulties=["回访电话常被当成骗子挂掉"])],
    "plain reply quoted_report sender_only former_name", "the new month on top of the quoted report of the month before; the unit by sender, the former name only in the subject")

# 0009
KONG = paper(("t", "反诈宣传月报表"), form([["填报网点", "柳湾桥头分理处", "月份", "2023年5月"], ["宣传场次（场）", "", "覆盖人数（人）", ""], ["劝阻笔数（笔）", "", "挽回金额（元）", ""], ["参与员工（人）", "", "困难", ""]]))
c.add("2023-05-09 15:45", ("臧桥", "qiaotou@jzrcb.example"), "桥头5月月报表（样）", [text("老师，按新模板先把网点名和月份填上了，您看抬头这样写行不行？月底有了数再填。"), attach("桥头5月.docx", KONG)], [],
    "not_report empty_form unit_filled docx question", "the form carries unit and month, every figure is blank")

# 0010
NONGQU = paper(("t", "农区片2023年4月反诈宣传情况"),
    "农区五家支行4月共宣传15场，覆盖2570人，挽回资金30.1万元。",
    "▲青禾", "宣传4场，覆盖680人，劝阻3笔，挽回7.6万元，参与员工9人。主要做法：进校园。困难：中学排不出课时。",
    "▲石桥", "宣传3场，覆盖415人，劝阻1笔，挽回2.5万元，参与员工7人。主要做法：网点宣传、线上推送。",
    "▲渡口", "本月没有开展活动，零报告。",
    "▲大石桥", "宣传5场，覆盖930人，劝阻4笔，挽回14万元，参与员工12人。有一场石桥派了2人来撑场面。困难：桥面施工，群众绕路。",
    "▲麦岭", "宣传3场，其中1场设在大集分理处门前，覆盖545人，劝阻2笔，挽回6万元，参与员工10人。",
    "信贷管理部汇总")
c.add("2023-05-09 17:30", ("巩信", "xdb@jzrcb.example"), "农区片4月情况", [text("农区片由信贷部汇总，五家合在一份里。", "gb2312"), attach("农区片.docx", NONGQU, "rfc2231", "gb2312")], [
    told("青禾支行", period=APR, events=4, reached=680, blocked=3, saved_cny=76000, staff=9, ways=["进校园"], difficulties=["中学排不出课时"]),
    told("石桥支行", period=APR, events=3, reached=415, blocked=1, saved_cny=25000, staff=7, ways=["网点宣传", "线上推送"]),
    told("渡口支行", kind="nil", period=APR, maybe={"events": 0}),
    told("大石桥支行", period=APR, events=5, reached=930, blocked=4, saved_cny=140000, staff=12, difficulties=["桥面施工，群众绕路"]),
    told("麦岭支行", period=APR, events=3, reached=545, blocked=2, saved_cny=60000, staff=10)],
    "docx sections triangle_headings short_names multi_unit nil_inside twins collector_not_unit other_units", "sections under ▲ and short names; a nil among them; the department that collects reports nothing of its own")

# 0011
c.add("2023-05-10 10:05", ("褚正阳", "yyb@jzrcb.example"), "有两个数要改", [text("""
安保部：5月6日那封里，劝阻写成了17笔，是把城东支行转过来的6笔也算上了，应为11笔；挽回金额跟着从45.8万元改为27.5万元。别的数没有变动。给你们添麻烦了。
营业部
""")], [told("总行营业部", kind="correction", blocked=11, saved_cny=275000)],
    "plain correction old_and_new_values other_units period_null", "old value, another unit's share and new value in one sentence")

# 0012
DASHIQIAO = paper(("t", "大石桥支行5月反诈宣传报告"),
    "我行5月宣传8场，覆盖1350人，其中石桥支行门口的1场由我行出人、石桥支行出场地。劝阻5笔，挽回金额9.9万元，参与员工12人。", "主要做法：警银联动、进村入户。",
    "困难：1.光纤被挖断，三天没有网；2.年轻人外出多。")
c.add("2023-06-06 09:48", ("石桥支行", "shiqiao@jzrcb.example"), "报送5月反诈宣传材料", [text("总行：\n    材料见附件，请审收。\n\n石桥支行 石磊落\n0466-0000709"), attach("5月材料.docx", DASHIQIAO)], [told(
    "大石桥支行", period=MAY, events=8, reached=1350, blocked=5, saved_cny=99000, staff=12, ways=["警银联动", "进村入户"], difficulties=["光纤被挖断，三天没有网", "年轻人外出多"])],
    "docx title_against_sender twins suffix_trap document_wins other_units", "sender and signature are 石桥, the document's title is 大石桥: the document wins")

# 0013
LIUWAN = paper(("t", "柳湾支行关于2023年5月反诈宣传工作的报告"),
    "5月，支行共宣传10场，覆盖1890人，劝阻9笔，挽回金额23.7万元，参与员工26人。各机构情况如下：",
    form([["机构", "场次", "覆盖（人）", "劝阻（笔）", "挽回（万元）", "员工（人）"], ["支行本部", 6, 1240, 6, 17.2, 17], ["桥头分理处", 4, 650, 3, 6.5, 9], ["合计", 10, 1890, 9, 23.7, 26]]),
    "困难：", "（一）湾里三个村没有通班车，宣传车进出不便。", "（二）桥头只有一块旧展板。", "柳湾支行", "2023年6月7日")
FANGHUO = paper(("t", "关于开展夏季防火检查的通知"), "各支行、分理处：", "定于6月20日起对城西支行等22个网点开展防火检查，计划培训8场，参加员工260人。城东支行、营业部为第一批。", "总行办公室", "2023年6月5日")
c.add("2023-06-07 16:12", ("茅柳青", "liuwan@jzrcb.example"), "柳湾报告（另退回防火通知一份）", [text("报告在附件一。附件二是办公室发重了的防火通知，顺手退给你们转交。"), attach("附件一.docx", LIUWAN), attach("附件二.docx", FANGHUO)], [told(
    "柳湾支行", period=MAY, events=10, reached=1890, blocked=9, saved_cny=237000, staff=26, difficulties=["湾里三个村没有通班车，宣传车进出不便", "桥头只有一块旧展板"])],
    "docx superior_own_report by_branch_table parts_and_total unrelated_attachment notice_inside", "the superior reports for itself with a row per part; the second file is a notice with plans and other units")

# 0014
c.add("2023-06-08 09:00", ("电子银行部", "dyb@jzrcb.example"), "城区片反诈例会纪要", [text("""
城区片反诈例会纪要

时间：6月7日下午    地点：城东支行三楼
主持：云端    出席：营业部、城东、二路、城西、南门
一、城东支行韦东来谈了体会：一季度办了14场，覆盖2300人，劝阻笔数居城区第一。
二、城西支行提出，能否把挽回金额（该行一季度33万元）按客户归属行记。
三、会议议定：七月集中宣传2场，由二路支行选址，每家出员工3人；五月的数各家仍照原办法自行报总行安全保卫部。
""", "gb2312")], [], "not_report notice minutes figures other_units plain", "minutes of a talk: figures of a quarter told in passing, plans; the reports come on their own")

# 0015
c.add("2023-06-09 20:17", ("", "kfqwd@jzrcb.example"), "四五两个月", [text("""
开发区第２分理处四月没顾上报，和五月一块儿报来：

【四月】
宣传4场，覆盖512人，劝阻2笔，挽回3.3万元，参与员工6人。
困难：两人休产假。

【五月】
宣传7场，覆盖908人，劝阻5笔，挽回10.4万元，参与员工8人。
困难：园区门卫不让进。
""")], [told("开发区第二分理处", period=APR, events=4, reached=512, blocked=2, saved_cny=33000, staff=6, difficulties=["两人休产假"]),
        told("开发区第二分理处", period=MAY, events=7, reached=908, blocked=5, saved_cny=104000, staff=8, difficulties=["园区门卫不让进"])],
    "plain two_periods shared_sender number_script fullwidth_digits", "two months of one unit in one mail; ２ for 二; the address belongs to two units")

# 0016
ROWS = [
    [("2023年5月反诈宣传一览", 7)],
    ["网点", "场次", "覆盖（人）", "劝阻（笔）", "挽回（元）", "员工（人）", "备注"],
    [("城区", 7)],
    ["营业部", 9, "1,530", 7, "205,000", 21, "行庆当天1场也在内"],
    ["城东", 5, 760, 3, "48,000", 18, "跟二路合办的2场归二路"],
    ["二路", 6, 820, 1, 0, 12, ""],
    ["小计", 20, "3,110", 11, "253,000", 51, ""],
    [("乡镇", 7)],
    ["麦岭", 3, 410, 2, "15,600", 10, ""],
    ["大集", 2, 305, "—", "—", 4, "麦岭来的1人不算"],
    ["小计", 5, 715, 2, "15,600", 14, ""],
    ["合计", 25, "3,825", 13, "268,600", 65, ""],
]
FLAT = "\n".join("\t".join(str(x[0] if isinstance(x, tuple) else x) for x in row) for row in ROWS)
c.add("2023-06-09 21:05", ("云端", "dyb@jzrcb.example"), "五家网点的表", [alternative(
    text("蔺老师：托我代收的五家都齐了，表在下面。\n\n" + FLAT), html("<p>蔺老师：托我代收的五家都齐了，表在下面。</p>" + grid(ROWS) + "<p>云端</p>"), "bank16")], [
    told("总行营业部", period=MAY, events=9, reached=1530, blocked=7, saved_cny=205000, staff=21),
    told("城东支行", period=MAY, events=5, reached=760, blocked=3, saved_cny=48000, staff=18),
    told("城东二路支行", period=MAY, events=6, reached=820, blocked=1, saved_cny=0, staff=12),
    told("麦岭支行", period=MAY, events=3, reached=410, blocked=2, saved_cny=15600, staff=10),
    told("麦岭大集分理处", period=MAY, events=2, reached=305, staff=4)],
    "html body_table row_per_unit row_bands subtotals notes short_names collector_not_unit twins dash zero alternative", "bands and subtotals between the rows; notes name other rows; the department that passes it on reports nothing")

c.write()
