"""Letters between people that report nothing: questions, withdrawals, meetings, thanks."""

from __future__ import annotations

import re

from domain.problems import problem
from domain.report import NotReport, ReportKind
from parsers.reports.disposition.case import FEW, SHORT, Case
from parsers.reports.disposition.idle import CONFIRMS, takes
from parsers.reports.disposition.verdict import Verdict, no_report
from parsers.reports.language.phrases import is_nothing

ASK_SUBJECT = re.compile(r"请教|咨询|请问|询问|疑问|求助|问一下|请示")
#: a question that wants an answer, beside a report; narratives ask too
WANTS_ANSWER = re.compile(r"请问|请教|想问|盼复|(?:可以|行|对|好|算|吗|呢|[么嘛])[？?]")
_WAITS = re.compile(
    r"等[^，。]{0,6}(?:答复|回复|明确|回音)|再正式(?:填|报|上报|交)|(?:弄清|明确|搞清|确定|核实)[^，。]{0,4}[后再][^，。]{0,6}(?:再|重新|重)[^，。]{0,4}(?:报|填|交)"
)
#: words that are a question wherever they stand
_ASKS_PLAINLY = re.compile(r"[？?]|请问|请教|请示|想问|盼复|对不对|能不能|行不行|算不算|要不要")
THANKS = re.compile(
    r"谢谢|感谢|多谢|(?<![没未有])收到|已阅|知悉|辛苦了?|没有?问题|核对无误|已知晓|thank", re.IGNORECASE
)
MEETING = re.compile(
    r"定于[^。]{4,40}(?:召开|举行|举办)|[0-9一二三四五六七八九十半][点时楼室][^，。]{0,12}(?:[召举]?开|有)[^，。]{0,10}会|(?:请|务必)(?:您|各[^，。]{1,8}|准时|按时|届时)?(?:参加|出席|参会|与会)|(?:邀请|恭请|敬请|诚邀|欢迎)[^。，]{0,24}(?:参加|出席|莅临|来[听看])|会议(?:时间|地点|主题|号|链接|密码)?\s?[：:]|入会|[是能]否(?:出席|参会|参加)|"
    r"invited to[^.]{0,20}meeting|\b(?:topic|join|time)\s?:",
    re.IGNORECASE,
)
_WITHDRAWS = re.compile(
    r"(?:撤回|收回|作废|勿用|不要(?:再)?(?:使用|采用)|(?:请)?忽略)[^。，]{0,12}(?:报|数|材料|表|件)|(?:报|数|材料|表|件)[^。]{0,16}(?:撤回|收回|作废|勿用|不要(?:再)?(?:使用|采用)|(?:请)?忽略)|[发报]错[^。]{0,24}(?:删[掉除了]|忽略|作废)"
)


def question(case: Case) -> Verdict | None:
    """Questions, and nothing told beside them: figures that are asked about are not told."""
    told = case.said >= FEW - 1 or (case.said and case.names_itself)
    if told and case.said < FEW and _WAITS.search(case.text):
        told = False
    if case.filled or told or case.speech.forwards or (case.said and takes(case.text)):
        return None
    asks = case.asked + 2 * bool(ASK_SUBJECT.search(case.subject))
    follows = any(report.kind in (ReportKind.NIL, ReportKind.CORRECTION) for report in case.reports)
    if asks >= 2 or (asks == 1 and case.said == 0 and not follows):
        return no_report(NotReport.QUESTION, "只是询问，没有报告本单位的情况")
    return None


def wants_answer(case: Case) -> bool:
    """Whether the letter asks something besides what it tells."""
    return len(case.text) <= 5 * SHORT and bool(WANTS_ANSWER.search(case.text))


def asked(case: Case) -> Verdict | None:
    """A unit asks something; whatever else the letter is, somebody answers."""
    if not case.known or not _ASKS_PLAINLY.search(case.text):
        return None
    return no_report(NotReport.QUESTION, "只是询问，没有报告本单位的情况")


def withdrawal(case: Case) -> Verdict | None:
    """What was reported is taken back, and nothing put in its place."""
    if case.said or case.filled or case.speech.mute or len(case.text) > SHORT or not _WITHDRAWS.search(case.text):
        return None
    return no_report(NotReport.OTHER, "要求撤回已报的内容", problem("withdrawn"))


def is_meeting(case: Case) -> bool:
    """An invitation written as a letter."""
    return len(case.text) <= 3 * SHORT and len(MEETING.findall(case.text)) >= 2


def meeting(case: Case) -> Verdict | None:
    """An invitation to a meeting, and nothing else."""
    return no_report(NotReport.INVITE, "会议邀请") if is_meeting(case) else None


def thanks(case: Case) -> Verdict | None:
    """Thanks or assent, or nothing at all."""
    if is_thanks(case) or (len(case.text) <= SHORT and not case.filled and CONFIRMS.search(case.text)):
        return no_report(NotReport.THANKS, "致谢或确认，没有报告内容")
    if is_nothing(case.text) and not case.speech.papers:
        return no_report(NotReport.OTHER, "邮件是空的")
    return None


def is_thanks(case: Case) -> bool:
    """A short letter that thanks or confirms, without a paper that holds something."""
    return len(case.text) <= SHORT and bool(THANKS.search(case.text)) and not case.filled
