"""Letters between people that report nothing: questions, promises, meetings, thanks."""

from __future__ import annotations

import re

from domain.report import NotReport, ReportKind
from parsers.reports.case import ASK, FEW, SHORT, Case
from parsers.reports.phrases import is_nothing
from parsers.reports.verdict import Verdict, no_report

ASK_SUBJECT = re.compile(r"请教|咨询|请问|询问|疑问|求助|问一下|请示")
THANKS = re.compile(r"谢谢|感谢|多谢|收到|已阅|知悉|辛苦了?|没有?问题|核对无误|已知晓|thank", re.IGNORECASE)
#: what is told is still to be told
PROMISE = re.compile(
    r"(?:明[天早]|后天|稍后|随后|晚[点些]|今晚|下周|过两天|定稿后|统计(?:好|完)后?|填好后?)[^，。]{0,8}(?:再)?(?:正式)?(?:报|发|交|补)|还在统计|没统计完|尚未定稿|还没有?定稿|先跟您说|先说一声"
)
MEETING = re.compile(
    r"定于[^。]{4,40}(?:召开|举行|举办)|(?:请|务必)(?:准时|按时|届时)?(?:参加|出席|参会|与会)|会议(?:时间|地点)\s?[：:]|是否(?:出席|参会|参加)"
)


def question(case: Case) -> Verdict | None:
    """Questions, and nothing told beside them: figures that are asked about are not told."""
    if case.filled or case.said >= FEW - 1 or case.speech.forwards:
        return None
    asks = len(ASK.findall(case.text)) + 2 * bool(ASK_SUBJECT.search(case.subject))
    told = any(report.kind in (ReportKind.NIL, ReportKind.CORRECTION) for report in case.reports)
    if asks >= 2 or (asks == 1 and case.said == 0 and not told):
        return no_report(NotReport.QUESTION, "只是询问，没有报告本单位的情况")
    return None


def promise(case: Case) -> Verdict | None:
    """The report is still to come."""
    if case.said < FEW and not case.filled and PROMISE.search(case.text) and not case.speech.forwards:
        kinds = {report.kind for report in case.reports}
        return None if kinds - {ReportKind.INITIAL} else no_report(NotReport.OTHER, "只说稍后再报，还没有报告")
    return None


def meeting(case: Case) -> Verdict | None:
    """An invitation written as a letter."""
    if len(MEETING.findall(case.text)) >= 2 and len(case.text) <= 3 * SHORT:
        return no_report(NotReport.INVITE, "会议邀请")
    return None


def thanks(case: Case) -> Verdict | None:
    """Thanks, or nothing at all."""
    if is_thanks(case):
        return no_report(NotReport.THANKS, "致谢或确认，没有报告内容")
    if is_nothing(case.text) and not case.speech.papers:
        return no_report(NotReport.OTHER, "邮件是空的")
    return None


def is_thanks(case: Case) -> bool:
    """A short letter that thanks or confirms, without a paper that holds something."""
    return len(case.text) <= SHORT and bool(THANKS.search(case.text)) and not case.filled
