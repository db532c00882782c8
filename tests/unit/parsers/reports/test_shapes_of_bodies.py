"""What the body of a letter can look like: two versions of it, tables drawn with characters, answers between questions,
messages pasted from a chat, pages built of boxes. Whole letters as they come over the wire."""

from __future__ import annotations

from typing import Any

import pytest

from domain.campaign import Campaign
from tests.corpus.build_tools import alternative, html, text
from tests.unit.parsers.reports.everyday import COURT, HALLS, LIBRARY, UNION, WATER
from tests.unit.parsers.reports.posted import posted, told_by

Told = dict[str | None, dict[str, Any]]
# fmt: off
CASES: list[tuple[str, Campaign, str, tuple[Any, ...], dict[str, Any], Told]] = []


def case(name: str, campaign: Campaign, sender: str, *parts: Any, told: Told, **how: Any) -> None:
    CASES.append((name, campaign, sender, parts, how, told))


def two(plain: str, rich: str) -> Any:
    return alternative(text(plain), html(rich), "shape")


EAST, SOUTH, HEWAN, KIDS = "east@lib.example", "south@lib.example", "hewan@lib.example", "kids@lib.example"
QX, LH = "qx@court.example", "lh@court.example"
CG, LJ, QD = "cg@water.example", "lj@water.example", "qx@water.example"
TM, WY = "tm@hall.example", "wy@hall.example"
FZ, JC = "fz@union.example", "jc@union.example"
STRANGER = "w2046@post.example"

# Two versions of one body
case("the plain version only points to the other", LIBRARY, EAST, two(
    "您的邮件客户端不支持HTML格式，请升级后查看。", "<p>城东分馆9月：到馆读者3120人次，借出图书1460册，读书活动4场。</p>"),
    told={"城东分馆": {"readers": 3120, "loans": 1460, "events": 4}})
case("the plain version is a stub with a telephone", LIBRARY, EAST, two(
    "This is a multi-part message in MIME format.\n联系电话 8100", "<p>城东分馆9月：到馆读者3120人次，借出图书1460册，读书活动4场。</p>"),
    told={"城东分馆": {"readers": 3120, "loans": 1460, "events": 4}})
case("the plain version is only the signature", WATER, CG, two(
    "--\n城关营业所 综合班\n电话：0000-3312", "<div>本月修复漏点18处，更换管道260米，受理报修74件。</div><div>--<br>城关营业所 综合班<br>电话：0000-3312</div>"),
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}})
case("the rich version holds only a signature card", WATER, CG, two(
    "本月修复漏点18处，更换管道260米，受理报修74件。", "<div><b>城关营业所 综合班</b><br>电话：0000-3312</div>"),
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}})
case("the plain version ends in the middle", UNION, FZ, two(
    "纺织厂工会9月慰问职工36户……", "<p>纺织厂工会9月慰问职工36户，发放慰问金1.8万元，慰问品36份。</p>"),
    told={"纺织厂工会": {"families": 36, "money": 18000, "goods": 36}})
case("the rich version lacks the list", UNION, FZ, two(
    "纺织厂工会9月送温暖：\n慰问职工36户\n发放慰问金18000元\n发放慰问品36份", "<p>纺织厂工会9月送温暖：</p>"),
    told={"纺织厂工会": {"families": 36, "money": 18000, "goods": 36}})
case("a table of two rows whose plain version runs together", HALLS, TM, two(
    "土木学院 检查宿舍收缴违规电器主题班会参与学生210169420",
    "<p>土木学院</p><table border=1><tr><td>检查宿舍</td><td>收缴违规电器</td><td>主题班会</td><td>参与学生</td></tr>"
    "<tr><td>210</td><td>16</td><td>9</td><td>420</td></tr></table>"),
    told={"土木学院": {"rooms": 210, "devices": 16, "meetings": 9, "students": 420}})

# Tables of characters
case("columns made with blanks", LIBRARY, SOUTH,
    "城南分馆9月情况\n\n项目          数量\n到馆读者      2860\n借出图书      1315\n读书活动      5\n新增图书      220",
    told={"城南分馆": {"readers": 2860, "loans": 1315, "events": 5, "books": 220}})
case("a head and a row made with blanks", LIBRARY, SOUTH,
    "城南分馆9月情况：\n到馆读者    借出图书    读书活动    新增图书\n2860        1315        5           220",
    told={"城南分馆": {"readers": 2860, "loans": 1315, "events": 5, "books": 220}})
case("full-width blanks between head cells and figures", LIBRARY, STRANGER,
    "馆名　　　　到馆读者　　借出图书　　读书活动\n城东分馆　　３１２０　　１４６０　　４\n少儿馆　　　１９８０　　２２１０　　１１",
    told={"城东分馆": {"readers": 3120, "loans": 1460, "events": 4}, "少儿馆": {"readers": 1980, "loans": 2210, "events": 11}})
case("columns of blanks with units in rows and a total", WATER, STRANGER,
    "各所9月数据如下：\n单位            修复漏点    更换管道    受理报修\n城关营业所      18          260         74\n临江营业所      9           135         41\n管网抢修队      33          520         0\n合计            60          915         115",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}, "临江营业所": {"leaks": 9, "pipes": 135, "calls": 41}, "管网抢修队": {"leaks": 33, "pipes": 520, "calls": 0}})
case("tabs, one cell blank", WATER, STRANGER,
    "单位\t修复漏点\t更换管道\t受理报修\n城关营业所\t18\t\t74\n临江营业所\t9\t135\t",
    told={"城关营业所": {"leaks": 18, "calls": 74}, "临江营业所": {"leaks": 9, "pipes": 135}})
case("tabs, rows of different length", WATER, CG,
    "城关营业所9月报表\n项目\t数量\t备注\n修复漏点\t18\n更换管道\t260\t含支管\n受理报修\t74",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}})
case("several tabs between cells", WATER, CG,
    "城关营业所9月报表\n修复漏点\t\t18\n更换管道\t260\n受理报修\t\t\t74",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}})
case("a box drawn around it", UNION, JC,
    "机床厂工会9月：\n┌──────┬──────┐\n│慰问职工│  52户  │\n├──────┼──────┤\n│慰问金  │ 26000元│\n├──────┼──────┤\n│文体活动│  3场   │\n└──────┴──────┘",
    told={"机床厂工会": {"families": 52, "money": 26000, "games": 3}})
case("a heavy box with a head", UNION, STRANGER,
    "┏━━━━┳━━━━┳━━━━┓\n┃工会┃慰问职工┃慰问金┃\n┣━━━━╋━━━━╋━━━━┫\n┃纺织厂工会┃36┃18000┃\n┣━━━━╋━━━━╋━━━━┫\n┃机床厂工会┃52┃26000┃\n┗━━━━┻━━━━┻━━━━┛",
    told={"纺织厂工会": {"families": 36, "money": 18000}, "机床厂工会": {"families": 52, "money": 26000}})
case("a box of plus and minus", COURT, QX,
    "青溪法庭9月\n+----------+--------+\n| 调解案件 | 27件   |\n+----------+--------+\n| 走访群众 | 63户   |\n+----------+--------+\n| 普法讲座 | 2场    |\n+----------+--------+",
    told={"青溪法庭": {"mediated": 27, "visited": 63, "talks": 2}})
case("Markdown without outer pipes", COURT, QX,
    "青溪法庭9月\n项目 | 数量\n--- | ---\n调解案件 | 27\n走访群众 | 63\n追回欠款（元） | 41500",
    told={"青溪法庭": {"mediated": 27, "visited": 63, "recovered": 41500}})
case("Markdown with units in rows", COURT, STRANGER,
    "| 法庭 | 调解案件 | 走访群众 |\n|:--|--:|--:|\n| 青溪法庭 | 27 | 63 |\n| 柳河法庭 | 19 | 40 |",
    told={"青溪法庭": {"mediated": 27, "visited": 63}, "柳河法庭": {"mediated": 19, "visited": 40}})
case("dot leaders", LIBRARY, KIDS,
    "少儿馆9月\n到馆读者……………………1980人次\n借出图书……………………2210册\n读书活动……………………11场\n新增图书……………………无",
    told={"少儿馆": {"readers": 1980, "loans": 2210, "events": 11}})
case("leaders of points and lines", LIBRARY, KIDS,
    "少儿馆9月\n到馆读者............1980\n借出图书--------2210\n读书活动______11",
    told={"少儿馆": {"readers": 1980, "loans": 2210, "events": 11}})
case("full-width pipes", LIBRARY, KIDS,
    "少儿馆9月\n项目｜数量\n到馆读者｜1980\n借出图书｜2210",
    told={"少儿馆": {"readers": 1980, "loans": 2210}})

# Answers between questions
case("answers below the quoted lines of our form", HALLS, TM,
    "老师，答在下面：\n\n> 一、检查宿舍间数：\n210间\n> 二、收缴违规电器件数：\n16件\n> 三、主题班会场次：\n9场\n> 四、参与学生人数：\n420人",
    subject="回复：请报宿舍安全月数据", told={"土木学院": {"rooms": 210, "devices": 16, "meetings": 9, "students": 420}})
case("answers below quoted questions, with the attribution above", HALLS, TM,
    "在 2024-09-28 10:02:11，\"汇总\" <sum@centre.example> 写道：\n> 各学院：请报本月数据。\n> 1. 检查宿舍多少间？\n\n210间\n\n> 2. 收缴违规电器多少件？\n\n16件\n\n> 3. 开主题班会多少场？\n\n9场",
    subject="回复：请报宿舍安全月数据", told={"土木学院": {"rooms": 210, "devices": 16, "meetings": 9}})
case("answers in brackets after each question", HALLS, WY,
    "1.本月检查宿舍多少间？（180间）\n2.收缴违规电器多少件？（7件）\n3.主题班会开了几场？（6场）",
    told={"外语学院": {"rooms": 180, "devices": 7, "meetings": 6}})
case("question lines with the figure behind the mark", HALLS, WY,
    "外语学院答复：\n1.本月检查宿舍间数？ 180\n2.收缴违规电器件数？ 7\n3.主题班会场次？6\n4.参与学生人数？ 350人",
    told={"外语学院": {"rooms": 180, "devices": 7, "meetings": 6, "students": 350}})
case("question and answer turn by turn", HALLS, WY,
    "问：检查宿舍多少间？\n答：180间。\n问：收缴违规电器多少件？\n答：7件。\n问：主题班会几场？\n答：6场。",
    told={"外语学院": {"rooms": 180, "devices": 7, "meetings": 6}})
case("answers marked with an arrow", HALLS, WY,
    "检查宿舍间数 → 180\n收缴违规电器件数 → 7\n主题班会场次 ==> 6",
    told={"外语学院": {"rooms": 180, "devices": 7, "meetings": 6}})
case("a form pasted and filled in on lines", UNION, FZ,
    "填报单位：___纺织厂工会___\n慰问职工户数：__36__户\n发放慰问金：__18000__元\n发放慰问品份数：____份\n文体活动场次：__2__场",
    told={"纺织厂工会": {"families": 36, "money": 18000, "games": 2}})
case("a form pasted and filled in in brackets", UNION, FZ,
    "填报单位：（纺织厂工会）\n慰问职工户数（ 36 ）户\n发放慰问金（ 18000 ）元\n发放慰问品（   ）份",
    told={"纺织厂工会": {"families": 36, "money": 18000}})
case("a form pasted and filled in in square brackets", UNION, FZ,
    "【填报单位】纺织厂工会\n【慰问职工户数】36\n【发放慰问金】18000元\n【发放慰问品份数】\n【文体活动场次】2",
    told={"纺织厂工会": {"families": 36, "money": 18000, "games": 2}})

# Pasted from a chat
case("messages of a chat, each below its head", WATER, STRANGER,
    "群里的转给你：\n\n城关营业所 梅工 17:21\n本月修复漏点18处，更换管道260米。\n\n临江营业所 丁工 17:25\n修复漏点9处，更换管道135米，受理报修41件。\n\n办公室 17:30\n收到[强]",
    told={"城关营业所": {"leaks": 18, "pipes": 260}, "临江营业所": {"leaks": 9, "pipes": 135, "calls": 41}})
case("heads with a date, pictures between", WATER, STRANGER,
    "城关营业所-梅工 2024/9/30 17:21:08\n本月修复漏点18处，更换管道260米\n城关营业所-梅工 2024/9/30 17:21:30\n[图片]\n临江营业所-丁工 2024/9/30 17:25:44\n修复漏点9处，受理报修41件",
    told={"城关营业所": {"leaks": 18, "pipes": 260}, "临江营业所": {"leaks": 9, "calls": 41}})
case("name and colon before each message", WATER, STRANGER,
    "[17:21] 城关营业所梅工: 修复漏点18处，更换管道260米\n[17:25] 临江营业所丁工: 修复漏点9处，受理报修41件\n[17:26] 丁工: [图片]",
    told={"城关营业所": {"leaks": 18, "pipes": 260}, "临江营业所": {"leaks": 9, "calls": 41}})
case("one's own messages pasted", WATER, LJ,
    "梅小丁  9:02\n临江营业所九月份\n梅小丁  9:02\n修复漏点9处\n梅小丁  9:03\n更换管道135米\n梅小丁  9:04\n[图片]\n受理报修41件",
    told={"临江营业所": {"leaks": 9, "pipes": 135, "calls": 41}})
case("————— 聊天记录", WATER, LJ,
    "—————  2024-09-30  —————\n\n梅小丁  09:02\n\n临江营业所：修复漏点9处，更换管道135米，受理报修41件。",
    told={"临江营业所": {"leaks": 9, "pipes": 135, "calls": 41}})

# Corrects one, reports another
case("one put right, another reported", COURT, STRANGER,
    "柳河法庭上次报的调解案件19件有误，应为21件。\n青溪法庭本月调解案件27件，走访群众63户，普法讲座2场。",
    told={"柳河法庭": {"mediated": 21}, "青溪法庭": {"mediated": 27, "visited": 63, "talks": 2}})
case("one reported, then another put right", COURT, STRANGER,
    "两件事：\n1、青溪法庭本月调解案件27件，走访群众63户；\n2、更正：柳河法庭走访群众应为45户（原报40户）。",
    told={"青溪法庭": {"mediated": 27, "visited": 63}, "柳河法庭": {"visited": 45}})

# Subject and body
case("all in the subject", COURT, QX, "如题。", subject="青溪法庭9月调解案件27件，走访群众63户，普法讲座2场",
    told={"青溪法庭": {"mediated": 27, "visited": 63, "talks": 2}})
case("all in the subject, below a greeting and a name", COURT, QX, "您好！\n内容见标题，谢谢。\n水如月", subject="青溪法庭9月调解案件27件，走访群众63户，普法讲座2场",
    told={"青溪法庭": {"mediated": 27, "visited": 63, "talks": 2}})
case("all in the subject, the body a phone's signature", COURT, QX, "发自我的iPhone", subject="青溪法庭9月调解案件27件走访群众63户",
    told={"青溪法庭": {"mediated": 27, "visited": 63}})
case("begun in the subject, gone on with in the body", COURT, QX, "走访群众63户，普法讲座2场", subject="青溪法庭9月调解案件27件，",
    told={"青溪法庭": {"mediated": 27, "visited": 63, "talks": 2}})
case("figures in the subject, the unit in the body", COURT, STRANGER, "内容见标题。\n柳河法庭", subject="9月调解案件27件，走访群众63户",
    told={"柳河法庭": {"mediated": 27, "visited": 63}})
case("figures in the subject, a greeting in the body", COURT, LH, "老师好，请查收。", subject="9月调解案件27件，走访群众63户",
    told={"柳河法庭": {"mediated": 27, "visited": 63}})
case("a unit in the subject, figures in the body", COURT, STRANGER, "调解案件27\n走访群众63\n普法讲座2", subject="柳河法庭",
    told={"柳河法庭": {"mediated": 27, "visited": 63, "talks": 2}})

# Signatures, disclaimers, quoted originals
DISCLAIMER = ("本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。禁止任何其他人以任何形式使用（包括但不限于全部或部分地泄露、复制或散发）"
    "本邮件中的信息。如果您错收了本邮件，请您立即电话或邮件通知发件人并删除本邮件！\nThis e-mail and its attachments contain confidential information intended only for the person or entity whose address is listed above.")
case("a disclaimer above the report", LIBRARY, EAST, DISCLAIMER + "\n\n城东分馆9月到馆读者3120人次，借出图书1460册，读书活动4场。",
    told={"城东分馆": {"readers": 3120, "loans": 1460, "events": 4}})
case("a signature and a disclaimer above the report", LIBRARY, EAST,
    "--\n城东分馆 办公室\n地址：东门街100号 邮编 100001\n电话：0000-4410\n" + DISCLAIMER + "\n\n9月到馆读者3120人次，借出图书1460册，读书活动4场。",
    told={"城东分馆": {"readers": 3120, "loans": 1460, "events": 4}})
case("above and below a quoted original", LIBRARY, EAST,
    "到馆读者3120人次，借出图书1460册。\n\n> 请各馆月底前报到馆读者、借出图书、读书活动。\n> 汇总 9月20日\n\n补一句，读书活动4场，新增图书86册。\n城东分馆",
    subject="回复：九月数据", told={"城东分馆": {"readers": 3120, "loans": 1460, "events": 4, "books": 86}})
case("below the quoted original only", LIBRARY, EAST,
    "在 2024-09-20 10:02:11，\"汇总\" <sum@centre.example> 写道：\n> 请各馆月底前报到馆读者、借出图书、读书活动。\n> 上月你馆到馆读者2990人次。\n\n到馆读者3120人次，借出图书1460册，读书活动4场。",
    subject="Re: 九月数据", told={"城东分馆": {"readers": 3120, "loans": 1460, "events": 4}})

# Pages built of boxes
case("each figure in its own div", HALLS, TM, html(
    "<div>土木学院</div><div><div>检查宿舍</div><div>210</div><div>间</div></div><div><div>收缴违规电器</div><div>16</div><div>件</div></div><div><div>参与学生</div><div>420</div><div>人</div></div>"),
    told={"土木学院": {"rooms": 210, "devices": 16, "students": 420}})
case("each figure in its own span", HALLS, TM, html(
    "<p><span>土木学院</span><span>检查宿舍</span><span style='color:red'>2</span><span>10</span><span>间，</span><span>收缴违规电器<b>16</b>件</span>，<span>参与学生<u> 420 </u>人</span></p>"),
    told={"土木学院": {"rooms": 210, "devices": 16, "students": 420}})
case("label and figure in paragraphs", HALLS, TM, html(
    "<p>土木学院</p><p>检查宿舍间数</p><p>210</p><p>收缴违规电器件数</p><p>16</p><p>参与学生人数</p><p>420</p>"),
    told={"土木学院": {"rooms": 210, "devices": 16, "students": 420}})
case("a list", HALLS, TM, html(
    "<p>土木学院宿舍安全月：</p><ul><li>检查宿舍：<b>210</b>间</li><li>收缴违规电器：16件</li><li><p>参与学生：</p><p>420人</p></li></ul>"),
    told={"土木学院": {"rooms": 210, "devices": 16, "students": 420}})
case("a definition list", HALLS, TM, html(
    "<h2>土木学院</h2><dl><dt>检查宿舍间数</dt><dd>210</dd><dt>收缴违规电器件数</dt><dd>16</dd><dt>参与学生人数</dt><dd>420</dd></dl>"),
    told={"土木学院": {"rooms": 210, "devices": 16, "students": 420}})
case("a table inside a table of layout", UNION, JC, html(
    "<table width=600><tr><td><table><tr><td>机床厂工会</td></tr></table></td></tr><tr><td><table border=1>"
    "<tr><td>慰问职工户数</td><td>52</td></tr><tr><td>发放慰问金</td><td>26000</td></tr><tr><td>文体活动场次</td><td>3</td></tr></table></td></tr></table>"),
    told={"机床厂工会": {"families": 52, "money": 26000, "games": 3}})
case("a bordered table of layout", UNION, JC, html(
    "<table border=1><tr><td><p>机床厂工会</p><table border=1>"
    "<tr><td>慰问职工户数</td><td>52</td></tr><tr><td>发放慰问金</td><td>26000</td></tr><tr><td>文体活动场次</td><td>3</td></tr></table></td></tr></table>"),
    told={"机床厂工会": {"families": 52, "money": 26000, "games": 3}})
case("many lines in one cell", UNION, JC, html(
    "<table border=1><tr><td>单位</td><td>情况</td></tr><tr><td>机床厂工会</td><td>慰问职工52户<br>发放慰问金26000元<br>文体活动3场</td></tr>"
    "<tr><td>纺织厂工会</td><td>慰问职工36户<br>发放慰问金18000元<br></td></tr></table>"),
    told={"机床厂工会": {"families": 52, "money": 26000, "games": 3}, "纺织厂工会": {"families": 36, "money": 18000}})
case("columns of divs", UNION, JC, html(
    "<div style='display:flex'><div>机床厂工会</div></div><div style='display:table-row'><div style='display:table-cell'>慰问职工户数</div><div style='display:table-cell'>52</div></div>"
    "<div style='display:table-row'><div style='display:table-cell'>文体活动场次</div><div style='display:table-cell'>3</div></div>"),
    told={"机床厂工会": {"families": 52, "games": 3}})
case("preformatted columns", UNION, JC, html(
    "<pre>机床厂工会\n项目          数量\n慰问职工      52\n文体活动      3\n</pre>"),
    told={"机床厂工会": {"families": 52, "games": 3}})
case("blanks of markup as columns", UNION, JC, html(
    "<p>机床厂工会</p><p>慰问职工&nbsp;&nbsp;&nbsp;&nbsp;文体活动</p><p>52&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;3</p>"),
    told={"机床厂工会": {"families": 52, "games": 3}})

# Broken lines
case("wrapped at forty columns, inside figures", WATER, CG,
    "城关营业所9月份供水管网整治情况：本月\n共修复漏点18处，更换管道260\n米，受理报修74件，入户走访用户3\n12户，有力保障了辖区居民的正常用水需\n求，得到了群众的好评。",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74, "visits": 312}})
case("format=flowed", WATER, CG,
    "城关营业所9月份供水管网整治情况：在公司的统一部署下，本月共修复漏点 \n18处，更换管道260米，全所职工克服天气炎热、人手紧张的困难，受理报修 \n74件，入户走访用户312户。",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74, "visits": 312}})
case("soft breaks of quoted-printable", WATER, CG,
    text("城关营业所9月份供水管网整治情况：本月共修复漏点18处，更换管道260米，受理报修74件，入户走访用户312户。", cte="quoted-printable"),
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74, "visits": 312}})
case("a blank line between all lines", WATER, CG,
    "城关营业所9月份供水管网整治情况\n\n修复漏点：\n\n18处\n\n更换管道：\n\n260米\n\n受理报修：\n\n74件",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}})
case("figure and measure on two lines", WATER, CG,
    "城关营业所9月份\n修复漏点18\n处，更换管道260\n米，受理报修74\n件",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}})
case("a number before each line without a mark", WATER, CG,
    "城关营业所\n1 修复漏点18处\n2 更换管道260米\n3 受理报修74件",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}})
case("figures with blanks before and behind", WATER, CG,
    "城关营业所 9 月 修复漏点 18 处 更换管道 260 米 受理报修 74 件",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}})

# Not to be separated
case("a sum that cannot be told apart", UNION, FZ,
    "纺织厂工会9月慰问职工36户，慰问品36份。慰问金和机床厂的合在一起，分不开，就不单报了。",
    told={"纺织厂工会": {"families": 36, "goods": 36}})
case("a sum of several that cannot be told apart", UNION, FZ,
    "慰问职工36户，慰问品36份。慰问金4.4万元是和机床厂一起发的，分不开。",
    told={"纺织厂工会": {"families": 36, "goods": 36}})
case("a sum in brackets said not to be told apart", UNION, JC,
    "机床厂工会慰问职工52户，慰问金4.4万元（与纺织厂合发，无法拆分），文体活动3场。",
    told={"机床厂工会": {"families": 52, "games": 3}})
case("something else that cannot be left", UNION, JC,
    "机床厂工会慰问职工52户，发放慰问金2.6万元，大家忙得分不开身。",
    told={"机床厂工会": {"families": 52, "money": 26000}})


@pytest.mark.parametrize(("name", "campaign", "sender", "parts", "how", "told"), CASES, ids=[one[0] for one in CASES])
def test_shape(name: str, campaign: Campaign, sender: str, parts: tuple[Any, ...], how: dict[str, Any], told: Told) -> None:
    found = told_by(posted(*parts, sender=sender, to="sum@centre.example", when="2024-09-30 18:00", **how), campaign)
    assert {unit: values for unit, (_, _, values) in found.items()} == told
