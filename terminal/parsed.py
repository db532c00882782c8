"""EDGE. What `parse` shows a person: verdict, readings with their evidence, documents as they were seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.box import SQUARE
from rich.padding import Padding
from rich.table import Table

from domain.campaign import Campaign
from domain.report import NotReport, ReportKind
from notify.wording import ZH
from terminal.look import console, indented, safe
from terminal.reports import print_missing, print_readings, print_unfitted, whole_words

#: kinds of documents whose names people do not know; others are called by their ending (docx, pdf …)
_KIND_WORDS = {
    "plain": "文本",
    "html": "网页",
    "image": "图片",
    "program": "程序",
    "empty": "没有内容",
    "unknown": "类型不明",
    "old": "旧版 Office",
    "broken_zip": "已损坏",
    "broken_ole": "已损坏",
    "encrypted": "有密码",
}
_FRAMED = 8  # columns of a table that find room in a frame
NOT_REPORT_WORDS = {
    NotReport.QUESTION: "询问",
    NotReport.AUTO_REPLY: "自动回复",
    NotReport.BOUNCE: "退信",
    NotReport.READ_RECEIPT: "已读回执",
    NotReport.THANKS: "致谢",
    NotReport.ADVERT: "广告",
    NotReport.INVITE: "邀请",
    NotReport.PHISHING: "可疑邮件",
    NotReport.NOTICE: "通知",
    NotReport.EMPTY_FORM: "空白表",
    NotReport.OWN_MAIL: "本系统的信",
    NotReport.OTHER: "其他",
}


def print_parsed(answer: Mapping[str, Any], campaign: Campaign, *, explain: bool) -> None:
    """One parsed mail or file, laid out for a person. `answer` is the JSON of one mail, with the documents' layout or without."""
    what = verdict(answer["disposition"], answer.get("not_report_kind"))
    console.print(safe(f"■ {answer['file']}　{what}"), style="bold")
    if explain:
        console.print(indented("判断", answer["reason"], by=2))
    for report in answer["reports"]:
        _print_parsed_report(report, campaign, explain=explain)
    for note in answer["documents"]:
        name, tables = ZH.document(note["name"]), f"，表格 {note['tables']} 个" if note["tables"] else ""
        kind = _KIND_WORDS.get(note["type"], note["type"])
        console.print(safe(f"  材料 {name}（{kind}，{note['characters']} 字{tables}）"), style="bold")
        for where, shown in note.get("layout", ()):
            _print_block(ZH.where(where), shown)
        for trouble in note["problems"]:
            console.print(safe(f"    ！{trouble['sentence']}"), style="yellow")
    for trouble in answer["problems"]:
        console.print(safe(f"  ！{trouble['sentence']}"), style="yellow")
    console.print()


def _print_block(place: str, shown: str | Sequence[Sequence[str]]) -> None:
    """A paragraph behind its place; a table in frames, or row by row where it is too wide for that."""
    if isinstance(shown, str) or not shown:
        console.print(indented(place, str(shown or ""), by=4))
    elif len(shown[0]) <= _FRAMED:
        made = Table(box=SQUARE, show_header=False, show_lines=True, padding=0, title=place, title_justify="left")
        for _ in shown[0]:
            made.add_column(overflow="fold")
        for row in shown:
            made.add_row(*map(safe, row))
        console.print(Padding(made, (0, 0, 0, 4), expand=False))
    else:
        console.print(indented(place, f"{len(shown)} 行 {len(shown[0])} 列", by=4))
        for number, row in enumerate(shown, start=1):
            console.print(indented(f"第{number}行", " │ ".join(row), by=6))


def verdict(disposition: str | None, kind: str | None) -> str:
    """What a mail is, in words: 报告, 不是报告（致谢）, 无法读取."""
    words = {"report": "报告", "not_report": "不是报告", "unreadable": "无法读取"}.get(disposition or "", "—")
    return f"{words}（{NOT_REPORT_WORDS[NotReport(kind)]}）" if kind else words


def _print_parsed_report(report: Mapping[str, Any], campaign: Campaign, *, explain: bool) -> None:
    told = report["period"]
    period = f"{told['start']} 至 {told['end']}" if told else "未写明起止日期"
    kind = ReportKind(report["kind"])
    console.print(safe(f"  {report['unit'] or '单位不明'}　{ZH.kind[kind]}　{period}"), style="cyan")
    evidence = ((item["document"], item["where"], item["text"]) for item in report["unit_evidence"])
    for words in whole_words(evidence) if explain else ():
        console.print(indented("单位依据", words))
    readings = [{"field": key, **reading} for key, reading in report["fields"].items()]
    print_readings(readings, kind, campaign, explain=explain)
    print_missing(kind, [item["field"] for item in readings if item.get("value") is not None], campaign)
    if explain:
        print_unfitted(report["unfitted"])
    for trouble in report["problems"]:
        console.print(safe(f"    ！{trouble['sentence']}"), style="yellow")
