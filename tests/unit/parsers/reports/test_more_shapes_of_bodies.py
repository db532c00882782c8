"""More shapes that the body of a letter can have: rows parted by blanks, commas and strokes, answers below questions, forms
pasted, pages built of boxes. Whole letters as they come over the wire."""

from __future__ import annotations

from typing import Any

import pytest

from domain.campaign import Campaign
from tests.corpus.build_tools import html
from tests.unit.parsers.reports.everyday import COURT, HALLS, LIBRARY, UNION, WATER
from tests.unit.parsers.reports.posted import posted, told_by
from tests.unit.parsers.reports.test_shapes_of_bodies import (
    EAST,
    FZ,
    HEWAN,
    JC,
    KIDS,
    LJ,
    QX,
    SOUTH,
    STRANGER,
    TM,
    WY,
    Told,
    two,
)  # fmt: skip

# fmt: off
CASES: list[tuple[str, Campaign, str, tuple[Any, ...], dict[str, Any], Told]] = []


def case(name: str, campaign: Campaign, sender: str, *parts: Any, told: Told, **how: Any) -> None:
    CASES.append((name, campaign, sender, parts, how, told))


case("HTML with hidden preheader and the same text", LIBRARY, EAST, two(
    "城东分馆9月到馆读者3120人次，借出图书1460册。", "<div style='display:none'>9999 8888</div><p>城东分馆9月到馆读者3120人次，借出图书1460册。</p>"),
    told={"城东分馆": {"readers": 3120, "loans": 1460}})
case("HTML quotes, plain does not", LIBRARY, EAST, two(
    "城东分馆9月到馆读者3120人次，借出图书1460册。",
    "<p>城东分馆9月到馆读者3120人次，借出图书1460册。</p><blockquote type='cite'><p>上月到馆读者2990人次，借出图书1222册，读书活动7场</p></blockquote>"),
    told={"城东分馆": {"readers": 3120, "loans": 1460}})
case("parts that differ in one figure: the text", LIBRARY, EAST, two(
    "城东分馆9月到馆读者3120人次。", "<p>城东分馆9月到馆读者3210人次。</p>"), told={"城东分馆": {"readers": 3120}})
case("blank columns with empty cells at the end", WATER, STRANGER,
    "单位            修复漏点    更换管道    受理报修\n城关营业所      18          260         74\n临江营业所      9           135         无\n管网抢修队      33          520         ／",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}, "临江营业所": {"leaks": 9, "pipes": 135}, "管网抢修队": {"leaks": 33, "pipes": 520}})
case("blank columns with an empty cell in the middle", WATER, STRANGER,
    "单位            修复漏点    更换管道    受理报修\n城关营业所      18                      74\n临江营业所      9           135         41",
    told={"城关营业所": {"leaks": 18, "calls": 74}, "临江营业所": {"leaks": 9, "pipes": 135, "calls": 41}})
case("single blanks between columns", WATER, STRANGER,
    "单位 修复漏点 更换管道 受理报修\n城关营业所 18 260 74\n临江营业所 9 135 41",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}, "临江营业所": {"leaks": 9, "pipes": 135, "calls": 41}})
case("one full-width blank between columns", WATER, STRANGER,
    "单位　修复漏点　更换管道　受理报修\n城关营业所　18　260　74\n临江营业所　9　135　41",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}, "临江营业所": {"leaks": 9, "pipes": 135, "calls": 41}})
case("number column first", WATER, STRANGER,
    "序号    单位          修复漏点    受理报修\n1       城关营业所    18          74\n2       临江营业所    9           41",
    told={"城关营业所": {"leaks": 18, "calls": 74}, "临江营业所": {"leaks": 9, "calls": 41}})
case("commas between columns", WATER, STRANGER,
    "单位,修复漏点,更换管道,受理报修\n城关营业所,18,260,74\n临江营业所,9,135,41",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}, "临江营业所": {"leaks": 9, "pipes": 135, "calls": 41}})
case("slashes between columns", WATER, STRANGER,
    "单位/修复漏点/更换管道/受理报修\n城关营业所/18/260/74\n临江营业所/9/135/41",
    told={"城关营业所": {"leaks": 18, "pipes": 260, "calls": 74}, "临江营业所": {"leaks": 9, "pipes": 135, "calls": 41}})
case("a tabbed table of one unit with a title line", HALLS, WY,
    "外语学院宿舍安全月统计表\n检查宿舍\t收缴违规电器\t主题班会\n180\t7\t6\n填报人：游方",
    told={"外语学院": {"rooms": 180, "devices": 7, "meetings": 6}})
case("a drawn box with a title in it", UNION, JC,
    "╔══════════════════╗\n║  机床厂工会9月送温暖  ║\n╠════════╦═════════╣\n║慰问职工║52户     ║\n║慰问金  ║26000元  ║\n╚════════╩═════════╝",
    told={"机床厂工会": {"families": 52, "money": 26000}})
case("a box with empty cells", UNION, STRANGER,
    "│工会│慰问职工│慰问金│文体活动│\n├──┼──┼──┼──┤\n│纺织厂工会│36│18000││\n│机床厂工会│52││3│",
    told={"纺织厂工会": {"families": 36, "money": 18000}, "机床厂工会": {"families": 52, "games": 3}})
case("pipes with a leading text", UNION, STRANGER,
    "各工会9月：\n|工会|慰问职工|文体活动|\n|---|---|---|\n|纺织厂工会|36|2|\n|机床厂工会|52|3|\n\n以上。",
    told={"纺织厂工会": {"families": 36, "games": 2}, "机床厂工会": {"families": 52, "games": 3}})
case("middle dots as leaders", LIBRARY, KIDS, "少儿馆\n到馆读者······1980\n借出图书······2210", told={"少儿馆": {"readers": 1980, "loans": 2210}})
case("answers in another colour after our lines, unquoted", HALLS, TM,
    "1、检查宿舍多少间？\n   210\n2、收缴违规电器多少件？\n   16\n3、主题班会几场？\n   9\n土木学院",
    told={"土木学院": {"rooms": 210, "devices": 16, "meetings": 9}})
case("answers introduced by 答 on the line", HALLS, TM,
    "1、检查宿舍多少间？ 答：210间\n2、收缴违规电器多少件？ 答：16件\n3、主题班会几场？ 答：9场",
    told={"土木学院": {"rooms": 210, "devices": 16, "meetings": 9}})
case("answers below several quoted levels", HALLS, TM,
    ">> 检查宿舍间数：\n210\n>> 收缴违规电器件数：\n16",
    subject="Re: 数据", told={"土木学院": {"rooms": 210, "devices": 16}})
case("one question left unanswered", HALLS, TM,
    "> 检查宿舍间数：\n210\n> 收缴违规电器件数：\n> 主题班会场次：\n9\n另：违规电器的件数下周补。",
    subject="Re: 数据", told={"土木学院": {"rooms": 210, "meetings": 9}})
case("answers as a list of numbers with the question's number", HALLS, TM,
    "答复如下：\n1. 检查宿舍：210\n2. 违规电器：16\n3. 班会：9\n\n> 1. 检查宿舍多少间？\n> 2. 收缴违规电器多少件？\n> 3. 主题班会几场？",
    subject="Re: 数据", told={"土木学院": {"rooms": 210, "devices": 16, "meetings": 9}})
case("a question about the form with its old figure stays a question", HALLS, TM,
    "> 检查宿舍间数：\n这一项走廊算不算？\n> 收缴违规电器件数：\n充电宝算吗？",
    subject="Re: 数据", told={})
case("chat of one person with @ and pictures", WATER, LJ,
    "丁小鱼 2024-09-30 16:02\n@办公室 临江营业所本月修复漏点9处\n丁小鱼 2024-09-30 16:03\n[图片]\n丁小鱼 2024-09-30 16:05\n更换管道135米，受理报修41件",
    told={"临江营业所": {"leaks": 9, "pipes": 135, "calls": 41}})
case("chat with the unit in the message", WATER, STRANGER,
    "丁小鱼 16:02\n临江营业所：修复漏点9处，更换管道135米\n梅长青 16:04\n城关营业所：修复漏点18处，更换管道260米\n办公室 16:05\n收到",
    told={"临江营业所": {"leaks": 9, "pipes": 135}, "城关营业所": {"leaks": 18, "pipes": 260}})
case("接龙", WATER, STRANGER,
    "#接龙\n报9月修复漏点、更换管道\n例 某所 5处 100米\n\n1. 城关营业所 修复漏点18处 更换管道260米\n2. 临江营业所 修复漏点9处 更换管道135米",
    told={"城关营业所": {"leaks": 18, "pipes": 260}, "临江营业所": {"leaks": 9, "pipes": 135}})
case("brackets of time after the name", WATER, STRANGER,
    "城关营业所（17:21）：修复漏点18处，更换管道260米\n临江营业所（17:25）：修复漏点9处，受理报修41件",
    told={"城关营业所": {"leaks": 18, "pipes": 260}, "临江营业所": {"leaks": 9, "calls": 41}})
case("signature first, then the report", COURT, QX,
    "青溪法庭 综合组\n电话 0000-5566  手机 13900000000\n地址：青溪镇中街8号\n————————————\n9月调解案件27件，走访群众63户，普法讲座2场，追回欠款4.15万元。",
    told={"青溪法庭": {"mediated": 27, "visited": 63, "talks": 2, "recovered": 41500}})
case("report under a long greeting", COURT, QX,
    "尊敬的各位领导、各位同仁：\n\n金秋送爽，丹桂飘香。值此中秋佳节来临之际，谨向一直以来关心支持我庭工作的各位领导致以节日的问候！\n\n现将本月情况汇报如下：\n调解案件27件，走访群众63户。\n\n此致\n敬礼！",
    told={"青溪法庭": {"mediated": 27, "visited": 63}})
case("figures in bold spans with breaks inside", COURT, QX, html(
    "<div>青溪法庭9月：<br>\n调解案件<b>27</b>\n件，<br>走访群众\n<b>63</b>户</div>"), told={"青溪法庭": {"mediated": 27, "visited": 63}})
case("label, figure and measure each in a paragraph", COURT, QX, html(
    "<p>青溪法庭</p><p>调解案件：</p><p>27</p><p>件</p><p>走访群众：</p><p>63</p><p>户</p>"), told={"青溪法庭": {"mediated": 27, "visited": 63}})
case("a layout table whose rows are lines", COURT, QX, html(
    "<table><tr><td>青溪法庭9月诉源治理情况</td></tr><tr><td>调解案件27件</td></tr><tr><td>走访群众63户</td></tr></table>"), told={"青溪法庭": {"mediated": 27, "visited": 63}})
case("a layout table beside a logo", COURT, QX, html(
    "<table><tr><td><img src='cid:x'></td><td><p>青溪法庭9月：调解案件27件，走访群众63户。</p></td></tr></table>"), told={"青溪法庭": {"mediated": 27, "visited": 63}})
case("cells that hold paragraphs", COURT, STRANGER, html(
    "<table border=1><tr><td><p>法庭</p></td><td><p>调解案件</p><p>（件）</p></td><td><p>走访</p><p>群众</p></td></tr><tr><td><p>青溪</p><p>法庭</p></td><td><p>27</p></td><td><p>63</p></td></tr>"
    "<tr><td>柳河法庭</td><td>19</td><td>40</td></tr></table>"), told={"青溪法庭": {"mediated": 27, "visited": 63}, "柳河法庭": {"mediated": 19, "visited": 40}})
case("a figure torn from its measure by wrapping, space before", COURT, QX,
    "青溪法庭9月共调解案件27 件，走访\n群众 63 户，普法讲座 2\n场。", told={"青溪法庭": {"mediated": 27, "visited": 63, "talks": 2}})
case("a remark behind a blank", COURT, QX,
    "青溪法庭 调解案件27件 都办结了\n走访群众63户 没有遗漏\n普法讲座2 反响都好", told={"青溪法庭": {"mediated": 27, "visited": 63, "talks": 2}})
case("one corrected, another supplemented", COURT, STRANGER,
    "青溪法庭9月补报普法讲座2场；柳河法庭调解案件更正为21件。", told={"青溪法庭": {"talks": 2}, "柳河法庭": {"mediated": 21}})
case("a question of one, figures of another", COURT, QX,
    "青溪法庭9月调解案件27件，走访群众63户。\n另外请问追回欠款按到账算吗？", told={"青溪法庭": {"mediated": 27, "visited": 63}})
case("a note of the office between quoted lines with figures", LIBRARY, HEWAN,
    "河湾镇分馆回复如下，见各条之后。\n> 1、到馆读者（人次）：\n2200\n> 2、借出图书（册）：\n980\n> 3、读书活动（场）：\n3场（含送书下乡1场）",
    subject="回复: 9月统计", told={"河湾镇分馆": {"readers": 2200, "loans": 980, "events": 3}})
case("answers behind the quoted question on one line by arrows", LIBRARY, HEWAN,
    "到馆读者多少？——2200人次\n借出图书多少？——980册", told={"河湾镇分馆": {"readers": 2200, "loans": 980}})
case("figures before labels", LIBRARY, HEWAN, "河湾镇分馆：2200人次到馆，借出980册，3场读书活动", told={"河湾镇分馆": {"readers": 2200, "loans": 980, "events": 3}})
case("columns with a measure row", LIBRARY, STRANGER,
    "分馆        到馆读者    借出图书\n            （人次）    （册）\n城南分馆    2860        1315\n河湾镇分馆  2200        980",
    told={"城南分馆": {"readers": 2860, "loans": 1315}, "河湾镇分馆": {"readers": 2200, "loans": 980}})
case("columns under a title with a date line below", LIBRARY, STRANGER,
    "各馆2024年9月统计\n\n分馆        到馆读者    借出图书\n城南分馆    2860人次    1315册\n河湾镇分馆  2200人次    980册\n\n2024年9月30日",
    told={"城南分馆": {"readers": 2860, "loans": 1315}, "河湾镇分馆": {"readers": 2200, "loans": 980}})
case("a two column list of labels and figures side by side", LIBRARY, SOUTH,
    "城南分馆\n到馆读者    2860    借出图书    1315\n读书活动    5       新增图书    220",
    told={"城南分馆": {"readers": 2860, "loans": 1315, "events": 5, "books": 220}})
case("each clause on its own line without punctuation", UNION, FZ,
    "纺织厂工会\n九月\n慰问职工\n36户\n发放慰问金\n18000元\n文体活动\n2场", told={"纺织厂工会": {"families": 36, "money": 18000, "games": 2}})
case("a mail whose only text is alt text and a table", UNION, FZ, html(
    "<img alt='纺织厂' src='cid:1'><table border=1><tr><th>慰问职工户数</th><th>发放慰问金</th></tr><tr><td>36</td><td>18000</td></tr></table>"), told={"纺织厂工会": {"families": 36, "money": 18000}})
case("a text body and a separate html body, both inline", UNION, FZ, "纺织厂工会9月慰问职工36户。", html("<p>发放慰问金18000元，慰问品36份。</p>"),
    told={"纺织厂工会": {"families": 36, "money": 18000, "goods": 36}})
case("two text bodies, the second a footer of the list", UNION, FZ, "纺织厂工会9月慰问职工36户，慰问品36份。", "_______________________________________________\n邮件组 union 邮件列表\nhttps://lists.example/union 共1200人订阅",
    told={"纺织厂工会": {"families": 36, "goods": 36}})
case("report below the disclaimer's rule", UNION, FZ,
    "【免责声明】本邮件仅供收件人使用，未经授权不得转发，如误收请删除。\n----------\n纺织厂工会9月慰问职工36户，慰问品36份。", told={"纺织厂工会": {"families": 36, "goods": 36}})
case("a list with nested lists", HALLS, WY, html(
    "<ol><li>宿舍<ul><li>检查宿舍180间</li><li>收缴违规电器7件</li></ul></li><li>教育<ul><li>主题班会6场</li><li>参与学生350人</li></ul></li></ol>"), told={"外语学院": {"rooms": 180, "devices": 7, "meetings": 6, "students": 350}})
case("labels and figures in one cell each, line by line", UNION, JC, html(
    "<p>机床厂工会</p><table border=1><tr><td>慰问职工户数<br>发放慰问金<br>文体活动场次</td><td>52<br>26000<br>3</td></tr></table>"),
    told={"机床厂工会": {"families": 52, "money": 26000, "games": 3}})
case("units, line by line in one cell", UNION, STRANGER, html(
    "<table border=1><tr><td>工会</td><td>慰问职工户数</td></tr><tr><td>纺织厂工会<br>机床厂工会</td><td>36<br>52</td></tr></table>"),
    told={"纺织厂工会": {"families": 36}, "机床厂工会": {"families": 52}})
case("subject holds period and kind, body figures", UNION, JC, "慰问职工52户\n慰问金2.6万\n文体活动3场", subject="机床厂工会9月送温暖情况", told={"机床厂工会": {"families": 52, "money": 26000, "games": 3}})


@pytest.mark.parametrize(("name", "campaign", "sender", "parts", "how", "told"), CASES, ids=[one[0] for one in CASES])
def test_shape(name: str, campaign: Campaign, sender: str, parts: tuple[Any, ...], how: dict[str, Any], told: Told) -> None:
    found = told_by(posted(*parts, sender=sender, to="sum@centre.example", when="2024-09-30 18:00", **how), campaign)
    assert {unit: values for unit, (_, _, values) in found.items()} == told
