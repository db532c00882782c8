"""Is this mail a report? Structure and head decide first, then the words; the reason is kept in words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.campaign import Campaign
from domain.document import Document, Table
from domain.mail import Message
from domain.problems import problem_of
from domain.report import Disposition, Evidence, NotReport, Reading, Report, ReportKind
from parsers.reports import signs
from parsers.reports.forwards import FORWARD_SUBJECT, Speech
from parsers.reports.phrases import is_nothing
from parsers.reports.sources import Source, folded
from parsers.reports.substance import bare, spoken, substance

#: defects of a mail of which nothing was read
_NOTHING_READ = frozenset({"empty_message", "not_a_mail", "header_too_large", "too_large"})
FORM_LABELS = 3
FEW = 3  #: values; fewer beside a question are the question's own figures
SHORT = 200
ADDRESS = 4  #: paragraphs among which a letter says to whom it is


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a mail is, and why (Chinese)."""

    disposition: Disposition
    not_report: NotReport | None = None
    reason: str = ""


def _not(kind: NotReport, reason: str) -> Verdict:
    return Verdict(Disposition.NOT_REPORT, kind, reason)


def by_structure(message: Message, own: frozenset[str]) -> Verdict | None:
    """What the structure and the head of a mail tell by themselves; None where the words must decide."""
    sender = message.head.sender.address if message.head.sender else ""
    subject = message.head.subject
    types = {part.media_type for part in message.parts} | {message.media_type}
    if message.header(signs.LOOP_FIELD) is not None:
        return _not(NotReport.OWN_MAIL, "本系统自己发出的信件")
    if (
        "message/disposition-notification" in types
        or "disposition-notification" in (message.header("content-type") or "").lower()
        or signs.READ.match(subject)
    ):
        return _not(NotReport.READ_RECEIPT, "已读回执")
    if message.media_type == "multipart/report" or "message/delivery-status" in types:
        return _not(NotReport.BOUNCE, "退信或投递状态通知")
    if signs.ROBOT.match(sender) and signs.BOUNCE.search(subject):
        return _not(NotReport.BOUNCE, "邮件系统的退信")
    automatic = (message.header("auto-submitted") or "").strip().lower()
    if automatic.startswith("auto-replied") or message.header("x-autoreply") or message.header("x-autoresponse"):
        return _not(NotReport.AUTO_REPLY, "邮件头注明是自动回复")
    if signs.AUTO.match(subject):
        return _not(NotReport.AUTO_REPLY, "主题注明是自动回复")
    if "text/calendar" in types or signs.INVITE.match(subject):
        return _not(NotReport.INVITE, "会议或日程邀请")
    if sender and sender in own and not FORWARD_SUBJECT.search(subject):
        return _not(NotReport.OWN_MAIL, "本邮箱自己发出的邮件")
    lost = next((defect for defect in message.defects if defect.code in _NOTHING_READ), None)
    if lost is not None and not message.parts:
        return Verdict(Disposition.UNREADABLE, None, problem_of(lost).sentence)
    return None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the words are judged by."""

    speech: Speech
    campaign: Campaign
    reports: tuple[Report, ...]
    text: str
    said: int
    filled: bool
    known: bool  #: the sender is on the roster

    @property
    def names_itself(self) -> bool:
        """Whether the words, and not only the sender's address, say whose report it is."""
        return any(one.where != "sender" for report in self.reports if report.unit for one in report.unit_evidence)

    @property
    def subject(self) -> str:
        return folded(self.speech.head.subject).text


def by_words(speech: Speech, campaign: Campaign, reports: tuple[Report, ...]) -> Verdict:
    """The verdict after reading: what the mail says of itself, and what was read from it."""
    sender = speech.head.sender
    seen = _Seen(
        speech=speech,
        campaign=campaign,
        reports=reports,
        text="\n".join(cover.text for cover in speech.covers),
        said=sum(_tells(reading, speech) for report in reports for reading in report.readings),
        filled=any(substance(paper, campaign.fields) > 0 for paper in speech.papers),
        known=bool(sender and campaign.roster.by_address(sender.address)),
    )
    judges = (
        _strangers,
        _robots,
        _notice,
        _question,
        _minutes,
        _others,
        _promise,
        _report,
        _unreadable,
        _form,
        _meeting,
        _thanks,
    )
    return next((verdict for judge in judges if (verdict := judge(seen))), _not(NotReport.OTHER, "没有读到报告内容"))


def _tells(reading: Reading, speech: Speech) -> bool:
    """Whether a reading is something told: not asked about, no example of how to report, no tag merely inferred."""
    if reading.value is None or (reading.rule == "prose" and isinstance(reading.value, tuple)):
        return False
    return any(not _is_idle(one, speech) for one in reading.evidence)


def _is_idle(evidence: Evidence, speech: Speech) -> bool:
    """Whether these words stand in a question, in an example, or between quotation marks."""
    for source in (*speech.covers, *speech.papers):
        for line in source.paragraphs if source.document.name == evidence.document else ():
            if line.placed.where == evidence.where:
                text = line.placed.text
                at = max(text.find(evidence.text), 0)
                start = max(text.rfind(mark, 0, at) for mark in signs.ENDS) + 1
                stop = min(
                    (place for mark in signs.ENDS if (place := text.find(mark, at + len(evidence.text) - 1)) >= 0),
                    default=len(text),
                )
                if any(quote.start() <= at < quote.end() for quote in signs.QUOTE.finditer(text)):
                    return True
                sentence = folded(text[start : stop + 1]).text
                return bool(signs.ASK.search(sentence) or signs.SHOWS.search(sentence))
    return False


def _strangers(seen: _Seen) -> Verdict | None:
    """Advertisements and phishing come from outside the roster; a letter that baits may well imitate a unit's report."""
    if seen.known:
        return None
    speaks = any(report.unit for report in seen.reports)
    words = "\n".join((seen.speech.head.subject, seen.text, *(paper.text[:3000] for paper in seen.speech.papers)))
    words = folded(words).text
    sells = sum(bool(sign.search(words)) for sign in signs.ADVERT)
    if sells >= 4 or (sells == 3 and not speaks):
        return _not(NotReport.ADVERT, "发件人不在名册上，内容是广告推销")
    baits = sum(bool(sign.search(words)) for sign in signs.PHISHING)
    if baits >= 3 or (baits == 2 and seen.said < FEW and not speaks):
        return _not(NotReport.PHISHING, "发件人不在名册上，诱导点击链接或提供密码")
    return None


def _robots(seen: _Seen) -> Verdict | None:
    """What a robot writes where neither structure nor head gives it away."""
    if seen.said or seen.speech.papers or len(seen.text) > 3 * SHORT:
        return None
    if signs.BOUNCE.search(seen.subject) and signs.UNDELIVERED.search(seen.text):
        return _not(NotReport.BOUNCE, "邮件系统的退信")
    return _not(NotReport.AUTO_REPLY, "内容是自动回复") if signs.AWAY.search(seen.text) else None


def _notice(seen: _Seen) -> Verdict | None:
    papers = "\n".join(paper.text[:2000] for paper in seen.speech.papers)
    words = "\n".join((seen.subject, seen.text, papers))
    found = sum(bool(sign.search(words)) for sign in signs.NOTICE)
    if found < 2 or signs.SELF.search(words):
        return None
    foreign = found >= 3 and not seen.known and not seen.speech.forwards and not seen.names_itself
    few = seen.said < (FEW - 1 if seen.names_itself else FEW)
    if few or foreign or _is_to_all(seen):
        return _not(NotReport.NOTICE, "是一份通知，没有说明本单位做了什么")
    return None


def _is_to_all(seen: _Seen) -> bool:
    """Whether the letter, or all of its papers that hold something, is addressed to everybody."""
    fields = seen.campaign.fields
    papers = [paper for paper in seen.speech.papers if substance(paper, fields) > 0]
    told = any(substance(cover, fields) > 1 for cover in seen.speech.covers)
    return any(map(_addresses_all, seen.speech.covers)) or (
        bool(papers) and not told and all(map(_addresses_all, papers))
    )


def _addresses_all(source: Source) -> bool:
    """Begins with 各单位： - nobody reports to everybody."""
    return any(signs.TO_ALL.match(line.text.strip()) for line in source.paragraphs[:ADDRESS])


def _question(seen: _Seen) -> Verdict | None:
    """Questions, and nothing told beside them: figures that are asked about are not told."""
    if seen.filled or seen.said >= FEW - 1 or seen.speech.forwards:
        return None
    asks = len(signs.ASK.findall(seen.text)) + 2 * bool(signs.ASK_SUBJECT.search(seen.subject))
    told = any(report.kind in (ReportKind.NIL, ReportKind.CORRECTION) for report in seen.reports)
    if asks >= 2 or (asks == 1 and seen.said == 0 and not told):
        return _not(NotReport.QUESTION, "只是询问，没有报告本单位的情况")
    return None


def _minutes(seen: _Seen) -> Verdict | None:
    titles = " ".join((seen.subject, *(_title(source) for source in (*seen.speech.papers, *seen.speech.covers))))
    whole = "\n".join((seen.text, *(paper.text[:2000] for paper in seen.speech.papers)))
    if seen.said < FEW and signs.MINUTES.search(titles) and signs.MINUTED.search(whole):
        return _not(NotReport.OTHER, "是会议纪要，没有报告本单位的情况")
    return None


def _others(seen: _Seen) -> Verdict | None:
    """Plans, rules and newspapers: figures that are not what the unit did."""
    titles = " ".join((seen.subject, *(_title(source) for source in (*seen.speech.papers, *seen.speech.covers))))
    whole = "\n".join((titles, seen.text, *(paper.text[:2000] for paper in seen.speech.papers)))
    if signs.PLAN_TITLE.search(titles) and not signs.TOLD_TITLE.search(titles):
        return _not(NotReport.OTHER, "是工作计划，没有报告已做的工作")
    if signs.RULE_TITLE.search(titles) and len(signs.ARTICLE.findall(whole)) > 1:
        return _not(NotReport.OTHER, "是规章制度，没有报告本单位的情况")
    if signs.NEWS.search(whole) and not seen.names_itself:
        return _not(NotReport.OTHER, "是新闻或学习材料，说的是别人的情况")
    return None


def _promise(seen: _Seen) -> Verdict | None:
    if seen.said < FEW and not seen.filled and signs.PROMISE.search(seen.text) and not seen.speech.forwards:
        kinds = {report.kind for report in seen.reports}
        return None if kinds - {ReportKind.INITIAL} else _not(NotReport.OTHER, "只说稍后再报，还没有报告")
    return None


def _meeting(seen: _Seen) -> Verdict | None:
    if len(signs.MEETING.findall(seen.text)) >= 2 and len(seen.text) <= 3 * SHORT:
        return _not(NotReport.INVITE, "会议邀请")
    return None


def _report(seen: _Seen) -> Verdict | None:
    kinds = {report.kind for report in seen.reports}
    if seen.said and _means_it(seen, kinds):
        return Verdict(Disposition.REPORT, None, f"读到 {len(seen.reports)} 个单位的情况")
    if ReportKind.NIL in kinds and not _is_thanks(seen):
        return Verdict(Disposition.REPORT, None, "零报告")
    follows = kinds & {ReportKind.CORRECTION, ReportKind.SUPPLEMENT}
    if (
        follows
        and any(report.unit for report in seen.reports)
        and re.search(r"[0-9]", seen.text)
        and not _is_thanks(seen)
    ):
        return Verdict(Disposition.REPORT, None, "更正或补报，但没有读出数字")
    papers = [paper for paper in seen.speech.papers if len(paper.text) >= SHORT and not _is_form(paper, seen.campaign)]
    titles = " ".join(
        (seen.speech.head.subject, *(paper.document.name for paper in papers), *(_title(paper) for paper in papers))
    )
    if papers and any(report.unit for report in seen.reports) and signs.REPORT_WORDS.search(folded(titles).text):
        return Verdict(Disposition.REPORT, None, "有报告材料，但没有读出数字")
    return None


def _title(paper: Source) -> str:
    return " ".join(line.text for line in paper.head_lines[:2])


def _means_it(seen: _Seen, kinds: set[ReportKind]) -> bool:
    """Whether values in the text are a report, not figures in a letter of thanks."""
    if seen.filled or seen.said >= FEW or seen.speech.forwards or kinds - {ReportKind.INITIAL}:
        return True
    return not _is_thanks(seen) or bool(signs.REPORT_WORDS.search(seen.subject))


def _unreadable(seen: _Seen) -> Verdict | None:
    mute = [document for document in seen.speech.mute if not _is_ornament(document)]
    if mute:
        names = "、".join(document.name for document in mute[:3])
        return Verdict(Disposition.UNREADABLE, None, f"附件未能读取：{names}")
    linked = any(defect.code == "linked_file" for cover in seen.speech.covers for defect in cover.document.defects)
    return Verdict(Disposition.UNREADABLE, None, "材料放在网盘里，没有作为附件发来") if linked else None


def _is_ornament(document: Document) -> bool:
    """A small picture in a signature is no report."""
    return document.kind in ("png", "jpeg", "gif", "bmp", "webp", "image") and document.size < 20_000


def _form(seen: _Seen) -> Verdict | None:
    if any(_is_form(paper, seen.campaign) for paper in (*seen.speech.papers, *seen.speech.covers)):
        return _not(NotReport.EMPTY_FORM, "表格是空白的，没有填写内容")
    return None


def _is_form(source: Source, campaign: Campaign) -> bool:
    """A table that asks for several fields and answers none."""
    labels = {name for item in campaign.fields for name in spoken(item)}
    for placed in source.blocks:
        table = placed.block
        if not isinstance(table, Table):
            continue
        asked = sum(bare(cell.text) in labels for cell in table.cells)
        if asked >= FORM_LABELS and substance(source.part((placed,)), campaign.fields) == 0:
            return True
    return False


def _is_thanks(seen: _Seen) -> bool:
    return len(seen.text) <= SHORT and bool(signs.THANKS.search(seen.text)) and not seen.filled


def _thanks(seen: _Seen) -> Verdict | None:
    if _is_thanks(seen):
        return _not(NotReport.THANKS, "致谢或确认，没有报告内容")
    if is_nothing(seen.text) and not seen.speech.papers:
        return _not(NotReport.OTHER, "邮件是空的")
    return None
