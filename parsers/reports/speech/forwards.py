"""The parts of a mail that speak: its own new text, what it forwards, and its papers. Quoted older mail and pasted notices stay silent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from domain.campaign import Campaign
from domain.document import Document, Paragraph
from domain.mail import Address, Head
from parsers.documents.quoted import Quoted, split
from parsers.reports.speech.notices import without_notice
from parsers.reports.speech.sources import Source
from parsers.reports.speech.substance import substance

FORWARD_SUBJECT = re.compile(r"^\s*(?:\[[^\]]{1,20}\]\s*)?(?:转发|转寄|轉發|轉寄|fw|fwd)\s*[:：]", re.IGNORECASE)
REPLY_SUBJECT = re.compile(r"^\s*(?:\[[^\]]{1,20}\]\s*)?(?:回复|答复|回覆|回復|re|aw|sv)\s*[:：]", re.IGNORECASE)
_FORWARD_WORDS = re.compile(r"转(?:发|报|呈|上|来|交|送|去|给)?|见下|如下|下面|代[为]?(?:报|发)|附后")

MAX_FORWARDS = 5


@dataclass(frozen=True, slots=True)
class Speech:
    """`covers`: what was written for this mail; `papers`: attachments and forwarded mails; `mute`: unreadable documents.

    `quotes` is True when older mail was left out.
    """

    head: Head
    covers: tuple[Source, ...]
    papers: tuple[Source, ...]
    mute: tuple[Document, ...]
    quotes: bool = False
    forwards: bool = False


def listen(head: Head, documents: tuple[Document, ...], campaign: Campaign) -> Speech:
    """Sort the documents of a mail (or one document file) by who speaks in them."""
    heard = _Heard()
    for document in documents:
        if not document.readable or not document.blocks:
            continue
        own_head = document.head if document.depth else head
        if document.is_body:
            _hear(document, own_head, documents, campaign, heard)
        else:
            heard.papers.append(Source.of(document, own_head, document.depth > 0))
    papers = tuple(replace(paper, head=heard.authors.get(paper.head, paper.head)) for paper in heard.papers)
    mute = tuple(document for document in documents if not document.readable)
    answers = REPLY_SUBJECT.search(head.subject) or FORWARD_SUBJECT.search(head.subject)
    covers = heard.covers
    if not (papers or mute or heard.quotes or answers):
        covers = _with_subject(covers, Source.of(_subject_of(head), head), campaign)
    return Speech(head, tuple(covers), papers, mute, heard.quotes, heard.forwards)


@dataclass(slots=True)
class _Heard:
    """What was heard so far. `authors`: whose the papers are that came under a head, where its sender only passes them on."""

    covers: list[Source] = field(default_factory=list)
    papers: list[Source] = field(default_factory=list)
    authors: dict[Head, Head] = field(default_factory=dict)
    quotes: bool = False
    forwards: bool = False


def _hear(body: Document, head: Head, documents: tuple[Document, ...], campaign: Campaign, heard: _Heard) -> None:
    """A body: its new text, and what stands below it where that is passed on, or answered line by line."""
    parts = split(body)
    new = without_notice(Source.of(parts.new, head, body.depth > 0), campaign.fields)
    heard.covers.append(new)
    if parts.quoted and _forwards(new, head, parts.quoted[0], campaign):
        heard.forwards = True
        told = tuple(_forwarded(parts.quoted, head, campaign))
        author = _author(told, parts.quoted, documents, campaign)
        if author is None:
            heard.papers.extend(told)
        else:
            heard.authors[head] = author.head
            heard.covers.append(author)
        return
    heard.quotes = heard.quotes or bool(parts.quoted)
    if filled := _answers(new, parts.quoted, head, campaign):
        heard.covers.append(Source.of(filled, head, body.depth > 0))


#: 如题: the subject is all that is said
_POINTS_UP = re.compile(r"如题|如主题|[见同](?:邮件)?(?:主题|标题)")
_AS_TITLED = re.compile(rf"[\s　]{{0,9}}(?:{_POINTS_UP.pattern})[。！!\s]{{0,4}}")
_SHORT = 40  #: characters of a letter that only greets and points to its subject
#: 27件, 63户; not 9月, 第3期
_FIGURE = re.compile(r"(?<![第\d])\d{1,9}(?:\.\d{1,4})?\s?(?![年月日号周期季度届\d.])[\u4e00-\u9fff]")


def _with_subject(covers: list[Source], subject: Source, campaign: Campaign) -> list[Source]:
    """A letter whose subject speaks: alone where there is nothing else, else before a body that points to it, tells nothing
    or goes on with it."""
    text = "\n".join(cover.text for cover in covers).strip()
    if not text or _AS_TITLED.fullmatch(text):
        return [subject]
    short = len(text) <= _SHORT
    if short and _POINTS_UP.search(text):
        return [subject, *covers]
    if not _FIGURE.search(subject.text):
        return covers
    told = substance(subject, campaign.fields)
    goes_on = subject.text.rstrip().endswith(("，", ",", "、", "；"))
    speaks = told > 1 and short and not _FIGURE.search(text)
    return [subject, *covers] if speaks or (told and goes_on) else covers


def _subject_of(head: Head) -> Document:
    """The subject as the text of a letter that has no other."""
    return Document("subject", "plain", (Paragraph(head.subject),), is_body=True)


def _author(
    told: tuple[Source, ...], quoted: tuple[Quoted, ...], documents: tuple[Document, ...], campaign: Campaign
) -> Source | None:
    """The first letter of a chain that only accompanies the attachments: they are its writer's, not the forwarder's."""
    if len(quoted) != 1 or not told or all(document.is_body for document in documents):
        return None
    return told[-1] if all(substance(one, campaign.fields) == 0 for one in told) else None


#: 更正如下, 应为304立方米: told of an earlier letter, which stands below
_CORRECTS = re.compile(r"更正|订正|勘误|应[该当]?[为是]")


def _forwards(new: Source, head: Head, below: Quoted, campaign: Campaign) -> bool:
    """Whether a body passes on the mail below it instead of answering it, or correcting what its writer told there."""
    if REPLY_SUBJECT.search(head.subject):
        return False
    if not FORWARD_SUBJECT.search(head.subject) and not _FORWARD_WORDS.search(new.text) and new.text.strip():
        return False
    own = head.sender is not None and below.sender == head.sender.address.lower()
    if own and _CORRECTS.search(new.text) and _FIGURE.search(new.text):
        return False
    return substance(new, campaign.fields) < 3


#: 答复填在各条后面, 见原文, 直接填的
_POINTS_DOWN = re.compile(
    r"(?:填|写|答|标|补|回复?|改)[^，。]{0,6}[在到][^，。]{0,4}(?:原文|原邮件|原信|下面|下文|后面|[各每][条项]|题)|[见在]原(?:文|邮件|信)|直接[填写答回]|逐[条项]|[红蓝]字"
)
#: 1. 党员总数：52, 走访多少户？36
_ANSWERED = re.compile(r"\s{0,9}(?:[（(]?\d{1,2}[)）.．、]\s?)?[^\d\n：:？?]{2,60}[：:？?]\s?\S")
_NUMBERED = re.compile(r"\s{0,9}[（(]?\d{1,2}[)）.．、]")


def _answers(new: Source, quoted: tuple[Quoted, ...], head: Head, campaign: Campaign) -> Document | None:
    """The lines of the office's own letter behind which somebody has typed answers, and says so; or who says nothing has
    answered numbered lines of whoever."""
    if not quoted or not REPLY_SUBJECT.search(head.subject):
        return None
    one = quoted[0]
    lines = tuple(
        block for block in one.document.blocks if isinstance(block, Paragraph) and _ANSWERED.match(block.text)
    )
    told = _POINTS_DOWN.search(new.text) and (not one.sender or one.sender in campaign.own_addresses)
    silent = not (new.text.strip() or one.sender or one.display) and all(_NUMBERED.match(line.text) for line in lines)
    return replace(one.document, blocks=lines) if len(lines) > 1 and (told or silent) else None


def _forwarded(quoted: tuple[Quoted, ...], head: Head, campaign: Campaign, depth: int = 0) -> Iterator[Source]:
    """The forwarded mails, each with its own sender; one that only passes on what is below it is gone through. What one
    of them answers is quoted there and stays silent."""
    for one in quoted:
        if one.sender in campaign.own_addresses:
            continue
        inner = Head(sender=Address(one.sender) if one.sender else None, subject=one.subject, date=head.date)
        parts = split(one.document)
        new = Source.of(parts.new, inner, inner=True)
        yield new
        answers = REPLY_SUBJECT.search(inner.subject) and substance(new, campaign.fields) > 0
        if parts.quoted and depth < MAX_FORWARDS and not answers:
            yield from _forwarded(parts.quoted, inner, campaign, depth + 1)
