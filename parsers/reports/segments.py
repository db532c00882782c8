"""One mail, one or many units: which text is whose, counted once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from domain.campaign import Campaign, DateRange, Every
from domain.document import Document, Table
from domain.problems import problem
from domain.report import Evidence, Problem, ReportKind
from parsers.reports.counts import read_values
from parsers.reports.forwards import Speech
from parsers.reports.kind import KindWords, ToldKind, told_kind
from parsers.reports.notices import is_notice
from parsers.reports.own_period import by_period, of_period
from parsers.reports.periods import ToldPeriod, reference_of, told_period
from parsers.reports.pieces import Piece, by_month, pieces_of
from parsers.reports.reporter import Reporter, contexts_of, reporter
from parsers.reports.segment import Segment
from parsers.reports.sources import Source, folded
from parsers.reports.substance import substance
from parsers.reports.told_units import Circumstances
from parsers.reports.units import UnitIndex, index_of

_MANY = re.compile(
    r"(?:[二两三四五六七八九十2-9]|[1-9][0-9])\s?个[^，。]{0,6}(?:支部|单位|部门|学院|处室|科室)|各[^，。]{0,4}(?:支部|单位|部门|学院|处室|科室)|分别|打包|汇编"
)
_REPLACES = re.compile(r"更正|以此|以本|为准|重新|修改|作废|修正")
_REPLY = re.compile(r"^\s*(?:回复|答复|re|aw)\s*[:：]", re.IGNORECASE)
MUCH = 4  #: fields that a paper speaks of before it is no longer 零报告 by silence
OWN_TOTALS = 3  #: fields in the prose of a body's own paper; fewer lead in to what its units say
NOTICE = 2000  #: characters by which a paper is known for a notice
NARRATIVE = 3  #: sentences around the tables of a body's own report
PAPER = 60  #: characters of a paper without any field that is still read as one


@dataclass(slots=True)
class _Draft:
    unit: str | None
    sources: list[Source]
    told: ToldPeriod
    evidence: tuple[Evidence, ...] = ()
    rivals: tuple[str, ...] = ()
    named: str = ""  #: the words that name a unit nobody on the roster is
    wholes: list[Source] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Carrier:
    """What carries the papers: campaign, the mail's speech and date, and what completes short names."""

    campaign: Campaign
    index: UnitIndex
    speech: Speech
    mail_date: date | None
    contexts: tuple[frozenset[str], ...]

    def cover_of(self, source: Source) -> Source | None:
        """The new text of the mail that holds this source (None for that text itself)."""
        own = [
            cover
            for cover in self.speech.covers
            if cover.head == source.head and cover is not source and cover.text.strip()
        ]
        return own[0] if own else None


def carrier_of(speech: Speech, campaign: Campaign) -> Carrier:
    index = index_of(campaign.roster)
    texts = [source.text[:400] for source in speech.covers]
    heads = [speech.head.subject, *(paper.document.name for paper in speech.papers if "/" in paper.document.name)]
    contexts = contexts_of(index, [folded(text).text for text in (*texts, *heads)], speech.head)
    when = speech.head.date
    return Carrier(
        campaign, index, speech, when.astimezone(ZoneInfo(campaign.timezone)).date() if when else None, contexts
    )


def segments_of(speech: Speech, campaign: Campaign) -> list[Segment]:
    """The reports of a mail as they lie in it."""
    carrier = carrier_of(speech, campaign)
    sources = _speakers(speech, campaign)
    drafts: list[_Draft] = []
    for source in sources:
        drafts.extend(_drafts(source, carrier, alone=len(sources) == 1))
    drafts = _merge(drafts, carrier)
    return [_segment(draft, carrier, alone=len(drafts) == 1) for draft in drafts]


def _speakers(speech: Speech, campaign: Campaign) -> list[Source]:
    """The sources that are reports themselves: papers with something in them, else the mail's own text."""
    papers = [source for source in speech.papers if _is_paper(source, campaign)]
    if len(papers) > 1:  # a notice sent along with a report
        papers = [paper for paper in papers if not is_notice(paper.text[:NOTICE])] or papers
    if papers:
        return papers
    covers = [source for source in speech.covers if source.text.strip()]
    rich = [source for source in covers if substance(source, campaign.fields) > 0]
    return rich or covers[:1]


def _is_paper(source: Source, campaign: Campaign) -> bool:
    return substance(source, campaign.fields) > 0 or (
        sum(len(line.text) for line in source.paragraphs) >= PAPER or "零报告" in source.text
    )


def mute_units(speech: Speech, campaign: Campaign) -> dict[str, tuple[Document, Evidence]]:
    """The units that unreadable papers are named after: something came from them, though nothing could be read."""
    carrier = carrier_of(speech, campaign)
    found: dict[str, tuple[Document, Evidence]] = {}
    for document in speech.mute:
        fold = folded(document.name.rpartition("/")[2])
        for mention in carrier.index.find(fold.text):
            unit = carrier.index.narrow(mention.units, carrier.contexts)
            if unit:
                found.setdefault(
                    unit, (document, Evidence(document.name, "name", fold.origin(mention.start, mention.end)))
                )
                break
    return found


def _drafts(source: Source, carrier: Carrier, alone: bool) -> list[_Draft]:
    cover = carrier.cover_of(source)
    around = Circumstances(
        carrier.index, source.head, cover, _sender_counts(source, cover, carrier, alone), carrier.contexts
    )
    whole = reporter(source, around)
    own = contexts_of(carrier.index, ["\n".join(line.text for line in source.head_lines), source.document.name], None)
    parent = carrier.index.roster.children(whole.unit) if whole.unit else ()
    pieces = pieces_of(source, whole, carrier.index, (*own, *carrier.contexts))
    may_speak = parent and whole.strength >= 5 and not whole.collective
    if pieces and not (may_speak and _speaks_itself(source, pieces, carrier.campaign)):
        return [_piece_draft(piece, source, cover, carrier) for piece in pieces]
    several = _periods_of(source, carrier)
    if several:
        return [
            _Draft(whole.unit, [part], ToldPeriod(span), whole.evidence, whole.rivals, _stranger(whole), [source])
            for span, part in several
        ]
    told = _period([source], cover, carrier)
    part = of_period(source, told.range)
    return [_Draft(whole.unit, [part], told, whole.evidence, whole.rivals, _stranger(whole), [source])]


def _periods_of(source: Source, carrier: Carrier) -> list[tuple[DateRange, Source]]:
    """The parts of a paper that tells several periods of the campaign, in columns or one after the other."""
    every = carrier.campaign.every
    months = by_month(source) if every is Every.MONTH and carrier.mail_date else []
    if months:
        return [(_month(month, carrier), part) for month, part in months]
    return by_period(source, every, reference_of(source, carrier.mail_date))


def _month(month: int, carrier: Carrier) -> DateRange:
    """The latest month of this number that had begun when the mail was written."""
    sent = carrier.mail_date
    assert sent is not None
    first = date(sent.year if month <= sent.month else sent.year - 1, month, 1)
    return DateRange(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))


def _stranger(whole: Reporter) -> str:
    return whole.evidence[0].text if whole.unit is None and whole.evidence and not whole.rivals else ""


def _speaks_itself(source: Source, pieces: list[Piece], campaign: Campaign) -> bool:
    """Whether the prose around the units' parts has the body's own totals, and not only a few that lead in to them."""
    shared = {id(placed) for piece in pieces for placed in piece.source.blocks}
    lines = [line for line in source.paragraphs if id(line.placed) not in shared]
    blocks = tuple(line.placed for line in lines)
    own = max(substance(source.part(blocks), campaign.fields), len(read_values(Segment(None, blocks), campaign.fields)))
    told = sum(len(line.text) > PAPER and "。" in line.text for line in lines)
    return own >= OWN_TOTALS or (own > 0 and told >= NARRATIVE)


def _sender_counts(source: Source, cover: Source | None, carrier: Carrier, alone: bool) -> bool:
    """An address says whose report it is, except on papers that a body passes on for the units below it."""
    if source.document.is_body or source.inner:
        return True
    sender = source.head.sender
    owners = carrier.campaign.roster.by_address(sender.address) if sender else ()
    above = any(carrier.campaign.roster.children(unit.name) for unit in owners)
    return not above or (alone and not (cover and _MANY.search(cover.text)))


def _piece_draft(piece: Piece, source: Source, cover: Source | None, carrier: Carrier) -> _Draft:
    told = _period([piece.source, source], cover, carrier)
    named = "" if piece.unit else piece.evidence.text
    return _Draft(piece.unit, [of_period(piece.source, told.range)], told, (piece.evidence,), (), named, [source])


def _period(sources: list[Source], cover: Source | None, carrier: Carrier) -> ToldPeriod:
    source = sources[-1]
    names = [(source.document.name, source.document.name.rpartition("/")[2])] if not source.document.is_body else []
    tables = [placed.block for part in sources for placed in part.blocks if isinstance(placed.block, Table)]
    sheets = [(source.document.name, table.name) for table in tables if table.name]
    subject = [] if _REPLY.search(source.head.subject) else [("subject", source.head.subject)]
    return told_period(
        sources, cover, [*sheets, *names, *subject], carrier.mail_date, carrier.campaign.every is Every.DAY
    )


def _merge(drafts: list[_Draft], carrier: Carrier) -> list[_Draft]:
    """The same unit and period in several documents is one report; a page without a name belongs to the only unit there is."""
    units = {draft.unit for draft in drafts if draft.unit}
    merged: list[_Draft] = []
    many = any(_MANY.search(cover.text) for cover in carrier.speech.covers)
    for draft in sorted(drafts, key=lambda one: one.unit is None):
        nameless = draft.unit is None and not draft.named and not draft.rivals
        target = next(
            (one for one in merged if _same(one, draft) or (nameless and _joins(one, draft, units, many))), None
        )
        if target is None:
            merged.append(draft)
            continue
        target.sources += draft.sources
        target.wholes += draft.wholes
        target.evidence += draft.evidence
        target.told = target.told if target.told.range else draft.told
    order = {id(draft): number for number, draft in enumerate(drafts)}
    return sorted(merged, key=lambda one: order[id(one)])


def _same(one: _Draft, other: _Draft) -> bool:
    return one.unit is not None and one.unit == other.unit and _compatible(one.told.range, other.told.range)


def _compatible(one: DateRange | None, other: DateRange | None) -> bool:
    return one is None or other is None or one == other


def _joins(one: _Draft, page: _Draft, units: set[str], many: bool) -> bool:
    return (
        len(units) <= 1
        and not many
        and not one.named
        and not one.rivals
        and _compatible(one.told.range, page.told.range)
    )


def _segment(draft: _Draft, carrier: Carrier, alone: bool) -> Segment:
    fields = carrier.campaign.fields
    covers = _covers(draft, carrier)
    told = _kind(draft, covers, carrier)
    sources = sorted(draft.sources, key=lambda one: -substance(one, fields))
    replaced = told.kind is ReportKind.CORRECTION and substance(sources[0], fields) >= 3
    if alone and not replaced:
        sources += [cover for cover in covers if _adds_to(cover, draft, carrier)]
    blocks = tuple(placed for source in sources for placed in source.blocks)
    return Segment(
        unit=draft.unit,
        blocks=blocks,
        unit_evidence=tuple(dict.fromkeys(draft.evidence)),
        kind=told.kind,
        told=draft.told.range,
        adds=told.adds,
        mail_date=carrier.mail_date,
        problems=_problems(draft, told),
    )


def _covers(draft: _Draft, carrier: Carrier) -> list[Source]:
    heads = [source.head for source in draft.sources]
    return [
        cover
        for cover in carrier.speech.covers
        if cover not in draft.sources and (cover.head in heads or carrier.speech.forwards)
    ]


def _adds_to(cover: Source, draft: _Draft, carrier: Carrier) -> bool:
    """Whether the mail's own text says figures of the same report (a body that repeats the main ones)."""
    if substance(cover, carrier.campaign.fields) < 2 or _MANY.search(cover.text):
        return False
    named = {
        unit
        for mention in carrier.index.find(cover.text)
        if mention.full and len(mention.units) == 1
        for unit in mention.units
    }
    return not named or draft.unit in named


def _kind(draft: _Draft, covers: list[Source], carrier: Carrier) -> ToldKind:
    titles = [
        line.text
        for source in draft.sources
        for line in source.head_lines
        if len(line.text) <= 60 and not source.document.is_body
    ]
    names = [source.document.name for source in draft.sources if not source.document.is_body]
    subjects = [source.head.subject for source in draft.sources[:1]]
    subjects = [subject for subject in subjects if not _REPLY.search(subject)]
    bodies = [source for source in draft.sources if source.document.is_body]
    return told_kind(
        KindWords(
            heads=tuple(folded(text).text for text in (*subjects, *titles, *names)),
            cover="\n".join(source.text for source in (*covers, *bodies)),
            text="\n".join(source.text for source in draft.sources),
            replies=bool(carrier.speech.head.in_reply_to),
            says_much=sum(substance(source, carrier.campaign.fields) for source in draft.sources) >= MUCH,
        )
    )


def _problems(draft: _Draft, told: ToldKind) -> tuple[Problem, ...]:
    found = []
    if draft.rivals:
        found.append(problem("unit_conflict", "、".join(draft.rivals)))
    elif draft.unit is None and draft.named:
        found.append(problem("unit_unknown", draft.named))
    elif draft.unit is None:
        found.append(problem("unit_unclear"))
    if draft.told.rivals and draft.told.range:
        spans = (draft.told.range, *draft.told.rivals)
        found.append(problem("period_conflict", "；".join(f"{one.start}至{one.end}" for one in spans)))
    elif draft.told.range is None and told.kind in (ReportKind.INITIAL, ReportKind.NIL):
        found.append(problem("period_unclear"))
    return tuple(found)
