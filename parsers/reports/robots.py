"""What robots write where neither structure nor head gives it away: bounces, automatic replies."""

from __future__ import annotations

import re

from domain.report import NotReport
from parsers.reports.case import SHORT, Case
from parsers.reports.verdict import Verdict, no_report

BOUNCE = re.compile(
    r"退信|退回|投递失败|无法投递|未送达|发送失败|undeliver|delivery (?:status|failure|has failed)|returned mail|mail delivery|failure notice",
    re.IGNORECASE,
)
#: a robot answers for somebody who is away, or says that the mail has come
AWAY = re.compile(
    r"(?:这|此)(?:是|为)?(?:一?封)?(?:系统)?自动(?:回复|发送|答复)|(?:邮件|来信|来函)(?:已|我已)(?:经)?(?:收到|收悉)[^。]{0,30}(?:休假|出差|外出|尽快|返回)|"
    r"(?:正在?|目前|现|已|因公|本人)[^。，]{0,6}(?:休假|出差|外出|请假|度假)[^。]{0,40}(?:返回|回来|返岗|无法|不能|不便|暂不|急事|辦公室|办公室)|休假中|出差中|"
    r"out of (?:the )?office|on (?:annual )?(?:leave|vacation|holiday)|will (?:return|be back)|limited access to (?:my )?e-?mail|auto(?:matic|mated)[ -]?(?:reply|response)|"
    r"出張中|不在にして|休暇中|自動返信",
    re.IGNORECASE,
)
#: what a mail system says of a letter that it could not deliver
UNDELIVERED = re.compile(
    r"(?:未能|无法|没有|不能)[^。]{0,12}(?:投递|送达|发送到|传递)|邮箱(?:不存在|已满)|could not be delivered|delivery (?:failed|has failed)|user unknown|mailbox (?:full|unavailable)",
    re.IGNORECASE,
)


def robots(case: Case) -> Verdict | None:
    """Short, without papers, and in the words of a machine."""
    if case.said or case.speech.papers or len(case.text) > 3 * SHORT:
        return None
    if BOUNCE.search(case.subject) and UNDELIVERED.search(case.text):
        return no_report(NotReport.BOUNCE, "邮件系统的退信")
    return no_report(NotReport.AUTO_REPLY, "内容是自动回复") if AWAY.search(case.text) else None
