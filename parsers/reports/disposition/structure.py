"""What the structure and the head of a mail tell of what it is, before a word of it is read."""

from __future__ import annotations

import re

from domain.mail import Message
from domain.problems import problem_of
from domain.report import Disposition, NotReport
from parsers.reports.disposition.robots import BOUNCE
from parsers.reports.disposition.verdict import Verdict, no_report
from parsers.reports.speech.forwards import FORWARD_SUBJECT

#: defects of a mail of which nothing was read
_NOTHING_READ = frozenset({"empty_message", "not_a_mail", "header_too_large", "too_large"})
LOOP_FIELD = "x-baosong-loop"
ROBOT = re.compile(r"^(?:mailer-daemon|postmaster|bounces?|no-?reply|do-?not-?reply)(?:[-+=._@].*)?@", re.IGNORECASE)
AUTO = re.compile(
    r"^\s*[\[【]?(?:自动回复|自动答复|自動回覆|自動回復|休假回复|外出自动|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|vacation|不在辦公室|不在办公室|自動応答|自動返信|abwesenheit)",
    re.IGNORECASE,
)
READ = re.compile(r"^\s*(?:已读|已讀|未读即删除|read|not read)\s*[:：]", re.IGNORECASE)
INVITE = re.compile(
    r"^\s*(?:会议邀请|日程邀请|邀请函?|已接受|已谢绝|invitation|accepted|declined|tentative)\s*[:：]", re.IGNORECASE
)


def by_structure(message: Message, own: frozenset[str]) -> Verdict | None:
    """What the structure and the head of a mail tell by themselves; None where the words must decide."""
    sender = message.head.sender.address if message.head.sender else ""
    subject = message.head.subject
    types = {part.media_type for part in message.parts} | {message.media_type}
    if message.header(LOOP_FIELD) is not None:
        return no_report(NotReport.OWN_MAIL, "本系统自己发出的信件")
    if _is_read_receipt(message, types):
        return no_report(NotReport.READ_RECEIPT, "已读回执")
    if message.media_type == "multipart/report" or "message/delivery-status" in types:
        return no_report(NotReport.BOUNCE, "退信或投递状态通知")
    if ROBOT.match(sender) and BOUNCE.search(subject):
        return no_report(NotReport.BOUNCE, "邮件系统的退信")
    automatic = (message.header("auto-submitted") or "").strip().lower()
    if automatic.startswith("auto-replied") or message.header("x-autoreply") or message.header("x-autoresponse"):
        return no_report(NotReport.AUTO_REPLY, "邮件头注明是自动回复")
    if AUTO.match(subject):
        return no_report(NotReport.AUTO_REPLY, "主题注明是自动回复")
    if "text/calendar" in types or INVITE.match(subject):
        return no_report(NotReport.INVITE, "会议或日程邀请")
    if sender and sender in own and not FORWARD_SUBJECT.search(subject):
        return no_report(NotReport.OWN_MAIL, "本邮箱自己发出的邮件")
    lost = next((defect for defect in message.defects if defect.code in _NOTHING_READ), None)
    if lost is not None and not message.parts:
        return Verdict(Disposition.UNREADABLE, None, problem_of(lost).sentence)
    return None


def _is_read_receipt(message: Message, types: set[str]) -> bool:
    """A disposition notification (RFC 8098), or the free-form one of mail programs (已读: …), which brings no papers."""
    standard = "disposition-notification" in (message.header("content-type") or "").lower()
    if standard or "message/disposition-notification" in types:
        return True
    papers = [part for part in message.parts if not part.is_body and part.media_type != "application/ms-tnef"]
    return bool(READ.match(message.head.subject)) and not papers
