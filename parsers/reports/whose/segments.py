"""One mail, one or many units: which text is whose, counted once."""

from __future__ import annotations

from collections.abc import Iterator

from domain.campaign import Campaign, DateRange
from domain.document import Document
from domain.problems import problem
from domain.report import Evidence, Problem, ReportKind
from parsers.reports.speech.forwards import Speech
from parsers.reports.speech.notices import is_notice
from parsers.reports.speech.segment import Segment
from parsers.reports.speech.sources import Source, folded
from parsers.reports.speech.substance import spoken, substance
from parsers.reports.when.kind import REMINDS, KindWords, ToldKind, told_kind
from parsers.reports.whose.beside import told_beside
from parsers.reports.whose.carrier import MANY, Carrier, carrier_of
from parsers.reports.whose.drafts import REPLY, Draft, drafts_of, piece_draft

MUCH = 4  #: fields that a paper speaks of before it is no longer 零报告 by silence
NOTICE = 2000  #: characters by which a paper is known for a notice
PAPER = 60  #: characters of a paper without any field that is still read as one


def segments_of(speech: Speech, campaign: Campaign) -> list[Segment]:
    """The reports of a mail as they lie in it."""
    carrier = carrier_of(speech, campaign)
    sources = _speakers(speech, campaign)
    drafts: list[Draft] = []
    for source in sources:
        drafts.extend(drafts_of(source, carrier, alone=len(sources) == 1))
    drafts = _merge([*drafts, *_beside(drafts, sources, carrier)], carrier)
    return [_segment(draft, carrier, alone=len(drafts) == 1) for draft in drafts]


def _beside(drafts: list[Draft], sources: list[Source], carrier: Carrier) -> Iterator[Draft]:
    """What the mail itself tells of units whose papers it does not carry."""
    papers_of = frozenset(draft.unit for draft in drafts if draft.unit)
    fields = carrier.campaign.fields
    for cover in carrier.speech.covers if papers_of else ():
        if cover not in sources:
            for piece in told_beside(cover, papers_of, carrier.index, carrier.contexts, fields):
                yield piece_draft(piece, cover, None, carrier)


def _speakers(speech: Speech, campaign: Campaign) -> list[Source]:
    """The sources that are reports themselves: papers with something in them, and forwarded mails that carry none, else
    the mail's own text."""
    papers = [source for source in speech.papers if _is_paper(source, campaign)]
    if len(papers) > 1:  # a notice sent along with a report
        papers = [paper for paper in papers if not is_notice(paper.text[:NOTICE])] or papers
    if papers:
        return [*_letters_beside(papers, speech, campaign), *papers]
    covers = [source for source in speech.covers if source.text.strip()]
    rich = [source for source in covers if substance(source, campaign.fields) > 0]
    return rich or covers[:1]


def _letters_beside(papers: list[Source], speech: Speech, campaign: Campaign) -> list[Source]:
    """The forwarded mails that are reports by themselves, beside others that only accompany their papers."""
    carried = [paper.head for paper in papers]
    letters = (cover for cover in speech.covers if cover.inner and cover.head not in carried)
    return [one for one in letters if substance(one, campaign.fields) > 0 or "零报告" in one.text]


def _is_paper(source: Source, campaign: Campaign) -> bool:
    return (
        substance(source, campaign.fields) > 0
        or sum(len(line.text) for line in source.paragraphs) >= PAPER
        or "零报告" in source.text
        or _is_named_after_a_field(source, campaign)
    )


def _is_named_after_a_field(source: Source, campaign: Campaign) -> bool:
    """Whether a file is called what a field is (典型事迹.docx) and is not empty."""
    name = folded(source.document.name).text
    return bool(source.text.strip()) and any(word in name for field in campaign.fields for word in spoken(field))


def mute_units(speech: Speech, campaign: Campaign) -> dict[str, tuple[Document, Evidence]]:
    """The units that unreadable papers are named after: something came from them, though nothing could be read."""
    if not speech.mute:
        return {}
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


def _merge(drafts: list[Draft], carrier: Carrier) -> list[Draft]:
    """The same unit and period in several documents is one report; a page without a name belongs to the only unit there is."""
    units = {draft.unit for draft in drafts if draft.unit}
    merged: list[Draft] = []
    many = any(MANY.search(cover.text) for cover in carrier.speech.covers)
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


def _same(one: Draft, other: Draft) -> bool:
    return one.unit is not None and one.unit == other.unit and _compatible(one.told.range, other.told.range)


def _compatible(one: DateRange | None, other: DateRange | None) -> bool:
    return one is None or other is None or one == other


def _joins(one: Draft, page: Draft, units: set[str], many: bool) -> bool:
    return (
        len(units) <= 1
        and not many
        and not one.named
        and not one.rivals
        and _compatible(one.told.range, page.told.range)
    )


def _segment(draft: Draft, carrier: Carrier, alone: bool) -> Segment:
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


def _covers(draft: Draft, carrier: Carrier) -> list[Source]:
    heads = [source.head for source in draft.sources]
    return [
        cover
        for cover in carrier.speech.covers
        if cover not in (*draft.sources, *draft.wholes) and (cover.head in heads or carrier.speech.forwards)
    ]


def _adds_to(cover: Source, draft: Draft, carrier: Carrier) -> bool:
    """Whether the mail's own text says figures of the same report (a body that repeats the main ones)."""
    if substance(cover, carrier.campaign.fields) < 2 or MANY.search(cover.text):
        return False
    named = {
        unit
        for mention in carrier.index.find(cover.text)
        if mention.full and len(mention.units) == 1
        for unit in mention.units
    }
    return not named or draft.unit in named


def _kind(draft: Draft, covers: list[Source], carrier: Carrier) -> ToldKind:
    titles = [
        line.text
        for source in draft.sources
        for line in source.head_lines
        if len(line.text) <= 60 and not source.document.is_body
    ]
    names = [source.document.name for source in draft.sources if not source.document.is_body]
    subjects = [source.head.subject for source in draft.sources[:1]]
    subjects = [subject for subject in subjects if not REPLY.search(subject)]
    bodies = [source for source in draft.sources if source.document.is_body]
    return told_kind(
        KindWords(
            heads=tuple(folded(text).text for text in (*subjects, *titles, *names)),
            cover="\n".join(source.text for source in (*covers, *bodies)),
            text="\n".join(source.text for source in draft.sources),
            replies=bool(carrier.speech.head.in_reply_to),
            reminded=_is_reminded(carrier.speech.head.subject),
            says_much=sum(substance(source, carrier.campaign.fields) for source in draft.sources) >= MUCH,
        )
    )


def _is_reminded(subject: str) -> bool:
    return REPLY.search(subject) is not None and REMINDS.search(folded(subject).text) is not None


def _problems(draft: Draft, told: ToldKind) -> tuple[Problem, ...]:
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
