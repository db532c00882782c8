#!/usr/bin/env python3
"""Writes tests/corpus/school: the letters of a district's school safety weeks and their gold."""
import io

import docx
from build_tools import Corpus, alternative, archive, attach, book, form, grid, html, paper, settled, text, told

W1, W2, W3, W4 = (("2024-03-25", "2024-03-31"), ("2024-04-01", "2024-04-07"), ("2024-04-08", "2024-04-14"), ("2024-04-15", "2024-04-21"))
c = Corpus("school", ("安全科", "anquan@chedu.example"), opened=True)


def led(*lines):
    """A .docx whose paragraphs begin with bold words: (bold, plain) pairs."""
    made = docx.Document()
    for bold, plain in lines:
        line = made.add_paragraph()
        line.add_run(bold).bold = True
        line.add_run(plain)
    out = io.BytesIO()
    made.save(out)
    return settled(out.getvalue())


# 0001
c.add("2024-03-31 17:22", ("", "jiyou@chedu.example"), "本周", [text("""
冼老师好，3月25日到31日这周的：
演练2场，消防一场、防震一场
排查隐患5处，已整改4处，剩的一处是滑梯，等厂家来人
参加师生312人次，家长会1场
负责人：宁知夏
下步打算：给监控死角补两个探头
""")], [told("机关幼儿园", period=W1, drills=2, hazards=5, fixed=4, attended=312, parent_meetings=1, leader="宁知夏", next_steps=["给监控死角补两个探头"])],
    "plain sender_only lines parts_and_total", "nothing but the sender's address tells the unit")

# 0002
TEXIAO = paper(("t", "安全周小结"), "3月25日至31日，我校组织演练1场，参加师生96人次；排查隐患3处，已整改3处；开家长会1场。第一小学借给我校应急担架两副，用后已还。",
    "负责人：荀慈", "下步打算：1.给听障班装震动报警器；2.每层楼配一名引导员。", "报送：区教育局安全科", "抄送：第一中学、青少年活动中心")
c.add("2024-04-01 08:40", ("慈航", "cihang@qq.example"), "安全周", [text("见附件", "gb2312"), attach("特校3.25-3.31.docx", TEXIAO, "rfc2231", "gb2312")], [told(
    "特殊教育学校", period=W1, drills=1, hazards=3, fixed=3, attended=96, parent_meetings=1, leader="荀慈", next_steps=["给听障班装震动报警器", "每层楼配一名引导员"])],
    "docx prose file_name_only alias unknown_sender other_units copy_line", "the unit only in the file name; the text names a lender and, in its last line, those who get a copy")

# 0003
SHANGQUAN = paper(("t", "上泉村小安全周情况（4月1日—7日）"), form([["演练场次", "2场", "排查隐患", "4处"], ["已整改", "3处", "参加师生", "268人次"], ["家长会", "—", "负责人", "井泉生"]]))
XIAQUAN = paper(("t", "安全周情况（4月1日—7日）"), "本周演练1场，参加师生189人次，排查隐患2处，已整改2处。", "下步打算：到上泉小学学一次防溺水课。", "下泉小学", "2024年4月8日")
c.add("2024-04-08 09:12", ("源长流", "quankou@chedu.example"), "泉口两校", [text("""
安全科：两所村小的材料打了个包。合计演练3场，参加师生457人次。
泉口乡中心学校
"""), attach("材料.zip", archive([("1.docx", SHANGQUAN), ("2.docx", XIAQUAN)]))], [
    told("泉口乡上泉小学", period=W2, drills=2, hazards=4, fixed=3, attended=268, leader="井泉生"),
    told("泉口乡下泉小学", period=W2, drills=1, hazards=2, fixed=2, attended=189, next_steps=["到上泉小学学一次防溺水课"])],
    "zip docx attachment_per_unit former_name signature_only superior_forwards body_totals twins other_units", "numbered files in an archive; one unit by its former name in the title, one only below the text while its plan names the other")

# 0004
c.add("2024-04-08 10:05", ("稚苗", "zhimiao@126.example"), "安全周情况", [text("""
区教育局安全科：
    我们是澄湖区稚苗托育中心，借的机关幼儿园的院子办园。听那边的老师说安全周要上报，我们也报一份。
    4月1日至7日，演练1场，排查隐患2处，已整改2处，参加师生58人次。负责人：毛小萌。
                                       稚苗托育中心
""", "gb18030")], [told(None, period=W2, drills=1, hazards=2, fixed=2, attended=58, leader="毛小萌")],
    "plain unit_null not_on_roster other_units unknown_sender", "a nursery that is not on the roster; the kindergarten it names is its landlord")

# 0005
BAISHU = [
    [("柏树镇安全周汇总（2024年4月1日—7日）", 6)],
    ["项目", "柏小", "柏幼", "东岗", "西岗", "全镇"],
    ["演练场次（场）", 3, 2, 1, "/", 6],
    ["排查隐患（处）", 7, 4, 2, "/", 13],
    ["已整改（处）", 6, 4, 1, "/", 11],
    ["参加师生（人次）", 1320, 371, 54, "/", 1745],
    ["家长会（场）", 2, 0, "/", "/", 2],
    ["负责人", "柏子仁", "蒲公瑛", "卜东", "/", ""],
    ["下步打算", "重砌后墙", "大门加装门禁", "跟西岗合用一套灭火器", "/", ""],
    ["备注", "", "", "", "师生并到柏小上课，零报告", ""],
]
FLAT = "\n".join("\t".join(str(x[0] if isinstance(x, tuple) else x) for x in row) for row in BAISHU)
c.add("2024-04-08 11:30", ("柏长青", "baishu@chedu.example"), "柏树镇", [alternative(text(FLAT), html(grid(BAISHU) + "<p>柏树镇中心学校</p>"), "school5")], [
    told("柏树镇中心小学", period=W2, drills=3, hazards=7, fixed=6, attended=1320, parent_meetings=2, leader="柏子仁", next_steps=["重砌后墙"]),
    told("柏树镇中心幼儿园", period=W2, drills=2, hazards=4, fixed=4, attended=371, parent_meetings=0, leader="蒲公瑛", next_steps=["大门加装门禁"]),
    told("柏树镇东岗教学点", period=W2, drills=1, hazards=2, fixed=1, attended=54, leader="卜东", next_steps=["跟西岗合用一套灭火器"]),
    told("柏树镇西岗教学点", kind="nil", period=W2)],
    "html body_table units_as_columns multi_unit nil_inside total_column slash zero superior_forwards alternative", "a column per unit under short names; the nil of one is told only in the last row of its column")

# 0006
c.add("2024-04-09 15:48", ("易行", "shiyizhong@chedu.example"), "补一场", [text("""
安全科：
    昨天报的材料漏了一场。4月3日晚自习，我们和一中错开时间，另做了防踩踏演练1场，参加师生860人次，请在原来的数上加进去。
                                        十一中
""")], [told("第十一中学", kind="supplement", drills=1, attended=860)],
    "plain supplement period_null other_units prefix_trap", "adds to yesterday's report; one day is not a period; 一中 stands inside 十一中")

# 0007
c.add("2024-04-09 16:30", ("晏清", "yixiao@chedu.example"), "谢谢安全科", [text("""
冼老师，回执收到了，上面写的“第一小学4月1日至7日演练3场，排查隐患6处，已整改6处，参加师生1580人次”一点不差。
以前报上来的东西常常没有回音，现在当天就知道收没收到，真好。辛苦你们！
晏清
""", "gb2312")], [], "not_report thanks quoted_figures plain", "a thank-you that repeats what the office's receipt said")

# 0008
c.add("2024-04-10 09:27", ("海", "langhua@chedu.example"), "Re: 请照一幼的样子报一下", [text("""
照样子写好了，小浪花的：
4月1日至7日，演练1场，排查隐患4处，已整改2处，参加师生143人次，家长会1场。
负责人：海小波
打算：一、更换活动室的插座；二、请消防员来园讲一课。

> 发件人：安全科 <anquan@chedu.example>
> 时间：2024年4月9日 17:05
> 小浪花的老师，请照一幼的样子报一下：
> 第一幼儿园4月1日至7日演练2场，排查隐患1处，已整改1处，参加师生398人次，家长会2场。负责人：童谣。打算：补种绿篱。
""")], [told("小浪花幼儿园", period=W2, drills=1, hazards=4, fixed=2, attended=143, parent_meetings=1, leader="海小波", next_steps=["更换活动室的插座", "请消防员来园讲一课"])],
    "plain reply quoted_report other_units shared_sender twins alias", "the quoted mail holds another unit's report as a pattern; the address is shared with 浪花幼儿园")

# 0009
c.add("2024-04-15 08:30", ("管仲谋", "jgb@chedu.example"), "转：上周", [text("""
安全科：城区的一小、二小都说已直接报给你们，这一封发到教管办来了，转上。

--------- 转发邮件信息 ---------
发件人："小鹿乱撞" <deer@163.example>
发送日期：2024-04-14 21:16
收件人：jgb@chedu.example
主题：上周

管主任，滨河小学上周的来了：
4月8日至14日，演练2场，排查隐患8处，已整改7处，参加师生1016人次。二小滨河校区也来看过一场，他们的人没有算进去。
负责人：路鹿
下步打算：跟滨河校区换着看护河堤。
""", "gb18030")], [told("滨河小学", period=W3, drills=2, hazards=8, fixed=7, attended=1016, leader="路鹿", next_steps=["跟滨河校区换着看护河堤"])],
    "plain forward inline_forward other_units twins greeting_unit unknown_sender", "the unit in the greeting of the forwarded mail; its twin is a guest and a partner; the cover names two more")

# 0010
SHIYIXIAO = paper(("t", "第１１小学安全周情况表"), form([["时间", "4月8日至14日"], ["演练场次", "2场"], ["排查隐患", "5处"], ["已整改", "5处"], ["参加师生", "1904人次"], ["家长会", "3场"], ["负责人", "金榜"], ["下步打算", "操场看台加护栏"]]))
c.add("2024-04-15 09:05", ("金榜", "jinbang@qq.example"), "11小上周情况", [text("""
11小上周（4月8日至14日）演练2场，排查隐患5处，已整改5处，参加师生1904人次，家长会3场，负责人金榜。表也附上，数是一样的。
"""), attach("情况表.docx", SHIYIXIAO, "raw", "gb2312")], [told(
    "第十一小学", period=W3, drills=2, hazards=5, fixed=5, attended=1904, parent_meetings=3, leader="金榜", next_steps=["操场看台加护栏"])],
    "docx table body_and_attachment number_script fullwidth_digits twins unknown_sender", "told twice, once as 11小 and once as 第１１小学: one report; the plan stands only in the table")

# 0011
YOU = led(("一幼、十一幼安全周联合活动", ""), ("", "4月8日至14日，两园借青少年活动中心的场地合办安全游园。"),
    ("一幼：", "演练2场，排查隐患3处，已整改3处，参加师生405人次。负责人：童谣。"),
    ("十一幼：", "演练1场，排查隐患6处，已整改4处，参加师生288人次。负责人：安小满。下步打算：重铺塑胶地。"),
    ("", "两园合计演练3场，排查隐患9处，参加师生693人次；家长会合开了1场。"))
c.add("2024-04-15 10:18", ("童谣", "yiyou@chedu.example"), "游园活动", [text("两个园的写在一张纸上了。", "gb2312", "quoted-printable"), attach("游园.docx", YOU)], [
    told("第一幼儿园", period=W3, drills=2, hazards=3, fixed=3, attended=405, leader="童谣"),
    told("第十一幼儿园", period=W3, drills=1, hazards=6, fixed=4, attended=288, leader="安小满", next_steps=["重铺塑胶地"])],
    "docx joint_report joint_totals inline_heads bold twins prefix_trap other_units", "short names in bold at the beginning of a paragraph; joint totals and a joint meeting belong to neither")

# 0012
c.add("2024-04-15 13:36", ("磐盾演练", "sales@pandun.example"), "您辖区的学校都在用的应急演练方案", [html("""
<p>尊敬的安全科老师：</p><p>磐盾公司上学期为<b>第二小学</b>、<b>滨河小学</b>、<b>第一中学</b>实施演练场次12场，参加师生9600人次，协助排查隐患45处，已整改41处，家长会6场，场场好评！</p>
<p>本月签约，每校立减3000元，另送烟雾帐篷一顶。负责人：经理 万事达</p>""")], [], "not_report advert figures other_units html", "an advertisement with the labels of the form, three schools and figures")

# 0013
ERXIAO = paper(("t", "第二小学（含滨河校区）安全周报告"), "2024年4月8日至14日，我校演练5场，排查隐患16处，已整改14处，参加师生3120人次，家长会4场。",
    "其中，本部演练3场，排查隐患10处，参加师生2010人次；滨河校区演练2场，排查隐患6处，参加师生1110人次。滨河小学的安全员来校做观察员。",
    "负责人：钟小楼", "下步打算：", "（1）两个校区互查一次。", "（2）把疏散路线画到每间教室门后。", "第二小学")
ZHIBAN = book({"五一值班": [["五一假期值班表", None, None], ["日期", "带班", "电话"], ["5月1日", "钟小楼", "0466-0000803"], ["5月2日", "水清浅", "138****0804"], ["5月3日", "石榴红", "138****0830"]]}, {"五一值班": [(0, 0, 0, 2)]})
c.add("2024-04-15 16:02", ("钟小楼", "erxiao@chedu.example"), "二小安全周报告、五一值班表", [text("安全周的报告和五一的值班表一起发了，值班表请转办公室。"), attach("报告.docx", ERXIAO), attach("五一值班表.xlsx", ZHIBAN)], [told(
    "第二小学", period=W3, drills=5, hazards=16, fixed=14, attended=3120, parent_meetings=4, leader="钟小楼", next_steps=["两个校区互查一次", "把疏散路线画到每间教室门后"])],
    "docx xlsx superior_own_report parts_and_total unrelated_attachment other_units twins", "the title makes the school the reporter and its second site a part; a duty roster is attached besides")

# 0014
ZHIJIAO = book({"周报": [["校园安全周情况表", None, None, None], ["单位", "职业教育中心", "时间", "4月15日—21日"], ["演练场次（场）", None, "排查隐患（处）", None], ["已整改（处）", None, "参加师生（人次）", None], ["家长会（场）", None, "负责人", None]]}, {"周报": [(0, 0, 0, 3)]})
c.add("2024-04-16 10:41", ("顾长工", "zhijiao@chedu.example"), "职教中心周报表", [text("冼老师，新表我们把抬头填好了，您先看看格式。实习的120人次在外地，到时候算不算进师生里，也请明示。"), attach("职教中心周报.xlsx", ZHIJIAO)], [],
    "not_report empty_form unit_filled question xlsx", "unit and week are filled in, the figures are not; the cover asks whether 120 count")

# 0015
BINHE = paper(("t", "滨河校区关于更正安全周数据的说明"), "4月8日至14日一周，我校区原报排查隐患6处、已整改5处。经核对，其中2处在滨河小学院内，不归我们管。更正为：排查隐患4处，已整改4处。", "演练和人次已由二小本部一并上报。", "2024年4月17日")
c.add("2024-04-17 11:11", ("第二小学", "erxiao@chedu.example"), "更正", [text("安全科：更正说明一份，请收。\n第二小学"), attach("说明.docx", BINHE, "rfc2231")], [
    told("第二小学滨河校区", kind="correction", period=W3, hazards=4, fixed=4)],
    "docx correction title_against_sender old_and_new_values twins other_units document_wins", "sender and signature are the main school's, the document is its second site's; old values and the twin's share beside the new ones")

# 0016
c.add("2024-04-22 08:55", ("源长流", "quankou@chedu.example"), "泉口乡第四周", [text("""
泉口乡4月15日至21日安全周情况（两校共演练3场，排查隐患8处）

一、上泉
1.演练2场，参加师生271人次，柏小来了6位老师观摩
2.排查隐患3处，已整改3处
3.负责人：井泉生
4.下步打算：给柏小回访一次

二、下泉
1.演练1场，参加师生190人次
2.排查隐患5处（其中校车停靠点1处在上泉村口），已整改2处
3.负责人：凌波
4.下步打算：换掉食堂的旧煤气管

泉口中心校
""", "gb18030", "quoted-printable")], [
    told("泉口乡上泉小学", period=W4, drills=2, hazards=3, fixed=3, attended=271, leader="井泉生", next_steps=["给柏小回访一次"]),
    told("泉口乡下泉小学", period=W4, drills=1, hazards=5, fixed=2, attended=190, leader="凌波", next_steps=["换掉食堂的旧煤气管"])],
    "plain sections numbered_inside superior_forwards body_totals twins other_units short_names", "chapters per unit with numbered lines inside; each chapter names another unit; the title's totals belong to none")

c.write()
