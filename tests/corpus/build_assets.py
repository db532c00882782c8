#!/usr/bin/env python3
"""Writes tests/corpus/assets: the letters of an equipment inventory and their gold."""
from datetime import date

from build_tools import Corpus, alternative, attach, book, enclosed, form, grid, html, leaf, letter, paper, text, told

SEP, OCT = ("2022-09-01", "2022-09-30"), ("2022-10-01", "2022-10-31")
BOX = ("资产科", "zichan@ycvc.example")
c = Corpus("assets", BOX)

# 0001
SHUKONG = paper(("t", "设备清查月报表（2022年9月）"), form([
    ["填报部门", "数控实训中心", "资产管理员", "施满仓", "用房（间）", "6"],
    ["在账设备（台件）", "１２８", "已盘点（台件）", "126", "盘点率", "98.4%"],
    ["设备原值（元）", "壹仟贰佰捌拾陆万元整", "闲置设备（台件）", "—", "损坏设备（台件）", "7"],
    ["盘亏（台件）", "2", "盘点完成日期", "2022年9月28日", "填报人", "施满仓"],
    ["存在问题", "1.三台加工中心控制系统版本过旧，厂家不再供件；2.部分设备标签被切削液浸掉。", "", "", "", ""],
    ["整改措施", "1.向厂家询价升级；2.改用金属蚀刻标签，10月底前换完。", "", "", "", ""],
], [((4, 1), (4, 5)), ((5, 1), (5, 5))]))
c.add("2022-10-08 08:41", ("施满仓", "shukong@ycvc.example"), "数控中心9月月报表", [text("资产科：表格见附件。\n数控中心 施满仓"), attach("9月清查表.docx", SHUKONG)], [told(
    "机电工程系数控实训中心", period=SEP, keeper="施满仓", rooms=6, items_total=128, items_checked=126, check_rate=98.4, value_cny=12860000, items_broken=7, items_missing=2,
    finished_on="2022-09-28", problems=["三台加工中心控制系统版本过旧，厂家不再供件", "部分设备标签被切削液浸掉"], measures=["向厂家询价升级", "改用金属蚀刻标签，10月底前换完"])],
    "docx table six_columns merged_cells daxie_money fullwidth_digits dash month", "three label/value pairs a row; money only in 大写; '—' says nothing; the month in the title is the period")

# 0002
HANJIE = """焊接实训室2022年9月设备清查情况：
1、设备总数：57台（其中焊机41台、切割机9台、烟尘净化器7台）
2、已盘点：57台，盘点率100%
3、闲置设备：5台
4、损坏设备：4台（借给数控中心的2台也坏了，由数控中心上报，不在内）
5、设备原值：86.3万元
6、盘点完成时间：9月23日
7、管理员：佘立秋
8、存在问题：烟尘净化器滤芯超期使用
9、整改措施：10月底前换齐滤芯"""
c.add("2022-10-08 09:20", ("佘立秋", "hanjie@ycvc.example"), "焊接室清查表", [text("米老师：\n" + HANJIE, "gb18030")], [told(
    "机电工程系焊接实训室", period=SEP, items_total=57, items_checked=57, check_rate=100, items_idle=5, items_broken=4, value_cny=863000, finished_on="2022-09-23", keeper="佘立秋",
    problems=["烟尘净化器滤芯超期使用"], measures=["10月底前换齐滤芯"])],
    "plain numbered_list parts_and_total wan other_people gb18030", "total with parts in brackets; two broken things are reported by another unit")

# 0003
T = "信息工程系"
JIFANG = book({"9月": [
    ["信息工程系2022年9月设备清查表", None, None, None, None, None, None, None, None],
    ["机房", "设备（台）", None, None, None, "原值（万元）", "盘点率", "完成日期", "管理员"],
    [None, "在账", "实盘", "闲置", "损坏", None, None, None, None],
    ["一机房", 61, 61, 0, 3, 30.5, 1, date(2022, 9, 20), "邴小军"],
    ["十一机房", 61, 58, 3, 2, 36.6, 0.951, date(2022, 9, 26), "仲孙巧"],
    ["网络实训室", 94, 90, 6, "/", 120.8, 0.957, date(2022, 9, 27), "邴小军"],
    ["合计", ("=SUM(B4:B6)", 216), ("=SUM(C4:C6)", 209), ("=SUM(D4:D6)", 9), ("=SUM(E4:E6)", 5), ("=SUM(F4:F6)", 187.9), "", "", ""],
]}, {"9月": [(0, 0, 0, 8), (1, 0, 2, 0), (1, 1, 1, 4), (1, 5, 2, 5), (1, 6, 2, 6), (1, 7, 2, 7), (1, 8, 2, 8)]},
    {("9月", r, 6): "0.0%" for r in (3, 4, 5)} | {("9月", r, 7): "m月d日" for r in (3, 4, 5)})
c.add("2022-10-08 10:05", ("信息工程系", "xxx@ycvc.example"), "信息系9月清查表", [text("三个机房、实训室的表合在一起报，全系在账216台。", "gb2312", "quoted-printable"), attach("信息系9月.xlsx", JIFANG, charset="gb2312")], [
    told(T + "第一机房", period=SEP, items_total=61, items_checked=61, items_idle=0, items_broken=3, value_cny=305000, check_rate=100, finished_on="2022-09-20", keeper="邴小军"),
    told(T + "第十一机房", period=SEP, items_total=61, items_checked=58, items_idle=3, items_broken=2, value_cny=366000, check_rate=95.1, finished_on="2022-09-26", keeper="仲孙巧"),
    told(T + "网络实训室", period=SEP, items_total=94, items_checked=90, items_idle=6, value_cny=1208000, check_rate=95.7, finished_on="2022-09-27", keeper="邴小军")],
    "xlsx row_per_branch multi_unit two_level_header merged_cells formula_total prefix_trap percent_cell date_cell wan zero slash qp",
    "一机房 and 十一机房 with the same total; header over two merged rows; money in 万元, 100% is the number 1; dates shown without a year; 合计 is a check-sum")

# 0004
EMPTY = paper(("t", "设备清查月报表（    年  月）"), form([["填报部门", "", "资产管理员", ""], ["在账设备（台件）", "", "已盘点（台件）", ""], ["闲置设备", "", "损坏设备", ""], ["存在问题", "", "整改措施", ""]]))
c.add("2022-10-08 10:44", ("谯守正", "jcb@ycvc.example"), "关于月报表填写", [text("米老师，附件这张月报表里“在账设备”包不包括2000元以下的低值品？我们基础部光低值品就有300多件。确认后再填，谢谢。"), attach("月报表.docx", EMPTY)],
    [], "not_report question empty_form docx", "asks what to count and attaches the empty form; names 300 things that are not reported")

# 0005
XUEQIAN = paper(
    ("t", "学前教育系关于2022年9月设备清查工作的报告"), "资产科：", ("h", "一、基本情况"),
    "（一）全系在账设备342台（件），其中钢琴86台、电钢琴64台、投影设备28台，其余为教具。截至9月30日已盘点335台（件），盘点率97.9%，上月为61.2%。设备原值合计418.7万元，近三年新购的占一半。",
    "（二）闲置设备11台，比上月减少4台；损坏设备增加6台，达到19台。",
    "（三）租用的打印机9台、学生自带电脑62台不在清查范围。未发现盘亏。",
    "（四）计划10月报废旧电子琴30台。",
    "（五）清查由资产管理员荀子衿负责，涉及用房41间。",
    ("h", "二、存在问题"), "（一）琴房冬季湿度低，琴体开裂较多。", "（二）借出设备没有归还期限。",
    ("h", "三、整改措施"), "1.给每层琴房配加湿器。", "2.借出一律填单，写明归还日期。", "学前教育系", "2022年10月8日")
c.add("2022-10-08 15:12", ("荀子衿", "xqx@ycvc.example"), "学前系9月清查报告", [text("报告附后。", "gb18030", "quoted-printable"), attach("报告.docx", XUEQIAN, "rfc2231", "gb18030")], [told(
    "学前教育系", period=SEP, items_total=342, items_checked=335, check_rate=97.9, value_cny=4187000, items_idle=11, items_broken=19, keeper="荀子衿", rooms=41,
    problems=["琴房冬季湿度低，琴体开裂较多", "借出设备没有归还期限"], measures=["给每层琴房配加湿器", "借出一律填单，写明归还日期"], maybe={"items_missing": 0})],
    "docx prose headings parts_and_total compared last_period other_people plan denial wan rfc2231",
    "'增加6台，达到19台' is 19; last month's rate; rented things, pupils' computers and planned scrapping; 截至 is not the day of completion")

# 0006
c.add("2022-10-08 15:13", ("Mail Delivery System", "postmaster@mx.ycvc.example"), "Undelivered Mail Returned to Sender", [
    text("This is the mail system.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<pt1@ycvc.example>: mailbox full", "us-ascii", "7bit"),
    ([(b"Content-Type", b"message/delivery-status")], b"Reporting-MTA: dns; mx.ycvc.example\r\n\r\nFinal-Recipient: rfc822; pt1@ycvc.example\r\nAction: failed\r\nStatus: 5.2.2\r\n"),
    enclosed(letter("2022-10-08 15:12", BOX, ("第一烹调间", "pt1@ycvc.example"), "请于10月10日前报送9月设备清查表", [text("第一烹调间：你室9月尚未报送。上月在账设备50台、闲置2台，请核对后报送。")], "assets bounce inner"))],
    [], "not_report bounce dsn rfc822", "a delivery failure that carries back the office's own reminder with last month's figures", more=[("Auto-Submitted", "auto-replied")], subtype="report; report-type=delivery-status")

# 0007
c.add("2022-10-08 20:37", ("小灶", "bianxz@qq.example"), "9月的数", [text("""
资产科老师好,旅烹系第二烹调间报一下9月的数:
设备总数46台,都清点过了,已清点46台.
坏了5台(烤箱3台,和面机2台),闲置的没有.
原值大概28万多.
9月22号盘完.
第一烹调间钟离师傅那边说是50台,他自己报.
问题:排烟罩老化,油烟排不出去.
管理员:卞小灶

来自vivo手机
""")], [told("旅游与烹饪系第二烹调间", period=SEP, items_total=46, items_checked=46, items_broken=5, value_cny=280000, finished_on="2022-09-22", keeper="卞小灶",
    problems=["排烟罩老化,油烟排不出去"], maybe={"items_idle": 0, "check_rate": 100})],
    "plain phone halfwidth_punct approx wan private_sender other_people denial month", "half-width full stops between clauses; '坏了' for broken, '盘完' for the day; the other kitchen's 50; 闲置的没有", agent="vivo Email")

# 0008
DUIZHAO = [
    ["项目", "上次（8月）", "本次（9月）", "说明"], ["在账设备（台件）", "513", "520", "新到7台"], ["已盘点（台件）", "300", "498", ""], ["闲置设备（台件）", "22", "25", "含旧检索机8台"],
    ["损坏设备（台件）", "14", "12", "修好2台"], ["盘亏（台件）", "—", "—", ""], ["设备原值（元）", "3,105,000.00", "3,168,400.00", ""], ["盘点率", "58.5%", "95.8%", ""],
    ["完成日期", "", "9月29日", ""], ["管理员", "毋忆梅", "毋忆梅", ""]]
c.add("2022-10-09 08:59", ("毋忆梅", "wuyimei@163.example"), "图书馆9月设备清查对照表", [html(
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="ZH-CN"><div class="WordSection1"><p class="MsoNormal"><span style="font-family:宋体">各位老师，图书馆<span lang="EN-US">2022</span>年<span lang="EN-US">9</span>月设备清查对照表如下：<o:p></o:p></span></p>'
    + grid(DUIZHAO, 'mso-border-alt:solid windowtext .5pt', 'border:solid windowtext 1.0pt;padding:0cm 5.4pt') + '<p class="MsoNormal">毋忆梅</p></div></body></html>', "gb2312", "quoted-printable")], [told(
    "图书信息中心", period=SEP, items_total=520, items_checked=498, items_idle=25, items_broken=12, value_cny=3168400, check_rate=95.8, finished_on="2022-09-29", keeper="毋忆梅")],
    "html body_table mso last_period dash former_name private_sender gb2312 qp", "上次/本次 columns and remarks with other numbers; the former name; date without a year", agent="Microsoft Outlook 16.0")

# 0009
XNY = paper(("t", "新能源实训中心设备清查表"), "报送期：2022.9.1-2022.9.30", form([
    ["设备（台件）", "", "", "", "设备原值", "盘点率", "资产管理员"], ["在账设备", "已盘点", "闲置设备", "损坏设备", "", "", ""], ["73", "70", "无", "6台", "1,045.6万元", "95.9%", "司徒电"]],
    [((0, 0), (0, 3)), ((0, 4), (1, 4)), ((0, 5), (1, 5)), ((0, 6), (1, 6))]),
    "整改措施：一是动力电池单独存放，二是高压工位加装护栏。")
INNER = letter("2022-10-08 17:40", ("司徒", "situdian@126.example"), ("夹谷平", "qcx@ycvc.example"), "清查表", [text("夹谷主任，表做好了。"), attach("清查表.docx", XNY)], "assets 9 inner")
c.add("2022-10-09 09:30", ("汽车工程系", "qcx@ycvc.example"), "Fw: 清查表", [text("转来一份，汽车系本部的随后另报（大约200台）。\n夹谷平"), enclosed(INNER)], [told(
    "汽车工程系新能源实训中心", period=SEP, items_total=73, items_checked=70, items_broken=6, value_cny=10456000, check_rate=95.9, keeper="司徒电",
    measures=["动力电池单独存放", "高压工位加装护栏"])],
    "forward rfc822 docx horizontal two_level_header merged_cells wu wan forwarder_not_unit", "the report sits in a docx inside the forwarded mail of an unknown address; the forwarder says of itself 'about 200 later'")

# 0010
c.add("2022-10-09 10:02", ("佘立秋", "hanjie@ycvc.example"), "回复: 焊接室清查表", [text("米老师：闲置设备误填为5台，应为3台，损坏设备误填为4台，应为6台。其余无误。\n焊接实训室 佘立秋\n\n\n------------------ 原始邮件 ------------------\n发件人: \"佘立秋\";\n主题: 焊接室清查表\n\n"
    + HANJIE, "gb18030")], [told("机电工程系焊接实训室", "correction", items_idle=3, items_broken=6)],
    "plain correction in_reply_to quoted_mail partial gb18030 period_null", "误填为A，应为B twice in a line; the whole first report is quoted below", more=[("In-Reply-To", "<first@ycvc.example>")])

# 0011
c.add("2022-10-09 11:11", ("公良武", "bwk@ycvc.example"), "保卫科9月零报告", [text("资产科：\n保卫科2022年9月份零报告。本月无新增、调拨、报废，在账设备仍为38台。校园监控探头216个由图信中心登记，不列入。\n公良武", "gb2312", "8bit")],
    [told("保卫科", "nil", SEP, items_total=38)], "plain nil other_people gb2312 8bit month", "a nil report that repeats its total; 216 cameras are registered elsewhere")

# 0012
c.add("2022-10-09 16:25", ("鞠小满", "smx@ycvc.example"), "商贸系设备清查情况", [text("""
资产科：
    财经商贸系2022年9月设备清查情况报告如下。
    全系在账设备266台件，其中沙盘实训室58台件，会计实训室120台件，电商实训室88台件；已盘点246台件。盘点率沙盘实训室100%，会计实训室96%，电商实训室没有盘完，全系92.5%。
    闲置设备沙盘实训室2台、会计实训室5台、电商实训室4台；损坏设备会计实训室8台、电商实训室4台。
    设备原值198万余元。资产管理员由鞠小满担任。
    存在问题是点钞机型号杂，配件不通用。
                                          财经商贸系
                                       2022年10月9日
""", "gb18030", "8bit")], [told("财经商贸系", period=SEP, items_total=266, items_checked=246, check_rate=92.5, items_idle=11, items_broken=12, value_cny=1980000, keeper="鞠小满",
    problems=["点钞机型号杂，配件不通用"])],
    "plain committee parts_and_total parts_no_total sum approx wan gb18030 8bit raw_8bit_headers", "total with parts, parts without a total (2+5+4, 8+4), rates by part before the whole; one part is a unit of the roster; raw headers",
    charset="gb18030", raw=True)

# 0013
c.add("2022-10-10 08:30", ("学院办公室", "office@ycvc.example"), "会议通知：设备清查推进会", [text("各系部：定于10月12日（周三）14:30在行政楼305召开设备清查推进会，请各部门资产管理员携带9月清查表参加，并准备3分钟发言，说明已盘点台数、闲置台数和存在问题。参会人数限40人，请于11日前回复是否参加。")],
    [], "not_report invite plain", "a meeting invitation that names the fields")

# 0014
HOUQIN = book({
    "填表说明": [["部门", "在账设备", "已盘点", "闲置设备", "损坏设备"], ["（示例）某科", 100, 60, 3, 2], ["本月数填当月发生数，累计数填9月以来合计。"]],
    "后勤10月": [
        ["后勤服务中心2022年10月设备清查统计", None, None, None], ["项目", "上月", "本月", "累计"],
        ["在账设备（台件）", 410, 415, "/"], ["已盘点（台件）", 210, 198, 408], ["闲置设备（台件）", 17, 15, "/"], ["损坏设备（台件）", 9, 12, "/"],
        ["盘点率", "/", "/", 0.983], ["维修费（元）", 2600, 4150, 6750], ["完成日期", "", date(2022, 10, 28), ""],
        ["存在问题", "锅炉房两台水泵无铭牌，查不到购置年份", None, None], ["整改措施", "①请厂家出具证明；②补贴标签", None, None]]},
    {"后勤10月": [(0, 0, 0, 3), (9, 1, 9, 3), (10, 1, 10, 3)]}, {("后勤10月", 6, 3): "0.0%"})
c.add("2022-11-04 09:15", ("太叔勤", "hqzx@ycvc.example"), "后勤10月统计表", [text("附件请查收。"), attach("后勤10月.xlsx", HOUQIN)], [told(
    "后勤服务中心", period=OCT, items_total=415, items_checked=198, items_idle=15, items_broken=12, check_rate=98.3, finished_on="2022-10-28",
    problems=["锅炉房两台水泵无铭牌，查不到购置年份"], measures=["请厂家出具证明", "补贴标签"], alt={"items_checked": [408]})],
    "xlsx two_sheets example_row last_period cumulative_vs_period percent_cell date_cell merged_cells circled_numbers", "上月/本月/累计, the rate only as cumulative; repair costs are no field; an example sheet first")

# 0015
c.add("2022-11-04 10:10", ("东方晓", "kyx@ycvc.example"), "补报", [text("""
资产科：
　　护理系的清查表已于2日报出，盘库时又发现漏报，现补报：另有护理床12张计在账设备12台件，原值9.6万元，其中损坏设备1台件。存在问题补充一条：捐赠入库的设备没有发票。
　　东方晓
""", cte="quoted-printable")], [told("护理与康养系", "supplement", items_total=12, value_cny=96000, items_broken=1, problems=["捐赠入库的设备没有发票"])],
    "plain supplement former_name wan qp period_null", "adds to an earlier report under the former name of the department; a date of sending is no period")

# 0016
c.add("2022-11-04 11:00", ("壤驷力", "sxgc@ycvc.example"), "实习工厂10月数据有改动", [text("""
米老师：昨天报的表，第3项闲置设备改为15台，第5项设备原值改为¥2,306,780.50，第6项存在问题改为：龙门吊未做年检。别的没变。
校办实习工厂

> 1. 在账设备 164台
> 2. 已盘点 160台
> 3. 闲置设备 12台
> 4. 损坏设备 21台
> 5. 设备原值 2,360,780.50元
> 6. 存在问题 没有
""")], [told("校办实习工厂", "correction", OCT, items_idle=15, value_cny=2306780.5, problems=["龙门吊未做年检"])],
    "plain correction quoted_mail currency partial month", "第N项…改为 by number and name, an item too; the old numbered list is quoted with '>'; the month only in the subject")

# 0017
c.add("2022-11-07 08:45", ("乐正书", "jwk@ycvc.example"), "教务科、公寓中心10月清查", [alternative(text("请用支持HTML的程序查看本邮件。"), html(
    "<p>米老师：两家合署办公，10月1日至10月31日的数一起报，合计在账设备<b>305</b>台。</p>"
    "<p><b>教务科</b>：在账设备92台，已盘点92台，盘点率100%，闲置设备7台，设备原值51.2万元，管理员：乐正书。</p>"
    "<p><b>学生公寓管理中心</b>：在账设备213台，已盘点180余台，盘点率85%，损坏设备16台（学生个人物品不计），涉及用房9间；存在问题：洗衣机投放公司的设备和自有设备混放。</p><p>谢谢！</p>"), "assets17")], [
    told("教务科", period=OCT, items_total=92, items_checked=92, check_rate=100, items_idle=7, value_cny=512000, keeper="乐正书"),
    told("学生公寓管理中心", period=OCT, items_total=213, items_checked=180, check_rate=85, items_broken=16, rooms=9, problems=["洗衣机投放公司的设备和自有设备混放"])],
    "html alternative multi_unit joint body_totals approx wan", "two offices in one HTML mail whose plain part says nothing; the joint total belongs to none")

# 0018
c.add("2022-11-07 10:00", ("财务科", "cwk@ycvc.example"), "关于做好第四季度报废资产账务处理的通知", [text("""
各部门：
    经院长办公会研究，同意报废设备317台件，账面原值合计143.6万元，其中机电工程系102台件、信息工程系88台件。请各部门于11月18日前到财务科办理销账手续。10月折旧已计提完毕。
                                              财务科
                                         2022年11月7日
""", "gb2312")], [], "not_report notice plain gb2312", "another office's notice with units, counts and values that looks like a report of scrapping")

# 0019
DONG = paper(form([["项目", "数值"], ["报送期", "2022年10月1日—10月31日"], ["在账设备", "一百零八台"], ["已盘点", "一百零五台"], ["闲置设备", "十余台"], ["损坏设备", "８台"], ["盘亏", "0"], ["涉及用房", "二十三间"],
    ["设备原值", "叁拾贰万肆仟元整（￥324,000）"], ["盘点率", "百分之九十七点二"], ["完成时间", "十月二十六日"]]))
c.add("2022-11-07 14:20", ("", "dxq@ycvc.example"), "10月报表", [text("附件为10月报表。", "gb2312"), attach("10月报表.docx", DONG, "raw", "gb2312")], [told(
    "东校区综合办公室", period=OCT, items_total=108, items_checked=105, items_idle=10, items_broken=8, items_missing=0, rooms=23, value_cny=324000, check_rate=97.2, finished_on="2022-10-26")],
    "docx table vertical two_columns chinese_numerals daxie_money sender_only fullwidth_digits zero approx raw_filename", "the unit only by the sender's address; Chinese numerals throughout, 百分之 and a Chinese date")

# 0020
GANG = leaf(["一号烹调间设备清查情况（2022年10月）", "", "在账设备：50台        已盘点：50台", "闲置设备：2台（8月为4台）", "损坏设备：约6台，预计年底前再坏不了几台", "设备原值：34.25万元", "盘点率：100%",
    "盘点完成日期：2022-10-19", "资产管理员：钟离火", "存在问题：", "1. 冷柜压缩机噪声大", "2. 灶台编号与账面不一致", "整改措施：", "1. 请厂家检修", "2. 十一月上旬重新编号", "", "        旅游与烹饪系 一号烹调间", "        2022年11月7日"])
c.add("2022-11-07 17:51", ("钟离火", "pt1@ycvc.example"), "一号烹调间", [text("见PDF"), attach("清查情况.pdf", GANG)], [told(
    "旅游与烹饪系第一烹调间", period=OCT, items_total=50, items_checked=50, items_idle=2, items_broken=6, value_cny=342500, check_rate=100, finished_on="2022-10-19", keeper="钟离火",
    problems=["冷柜压缩机噪声大", "灶台编号与账面不一致"], measures=["请厂家检修", "十一月上旬重新编号"])],
    "pdf text_pdf two_on_a_line last_period plan approx wan number_in_name", "two label/value pairs on one line; an earlier month's figure in brackets; 一号 for 第一; a font without ToUnicode")

c.write()
