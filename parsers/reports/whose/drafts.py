"""What each paper of a mail says before the same unit's are put together: one report, its units' parts, or its periods'."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from domain.campaign import Campaign, DateRange, Every
from domain.document import Table
from domain.report import Evidence
from parsers.reports.speech.segment import Segment
from parsers.reports.speech.sources import Source
from parsers.reports.speech.substance import substance
from parsers.reports.values.counts import read_values
from parsers.reports.when.own_period import by_period, of_period
from parsers.reports.when.periods import ToldPeriod, reference_of, told_period
from parsers.reports.whose.carrier import MANY, Carrier
from parsers.reports.whose.pieces import Piece, by_month, pieces_of
from parsers.reports.whose.reporter import Reporter, contexts_of, of_one_below, reporter
from parsers.reports.whose.told_units import Circumstances

REPLY = re.compile(r"^\s*(?:回复|答复|re|aw)\s*[:：]", re.IGNORECASE)
NAMED, SPOKEN = (
    2,
    4,
)  #: strength of the places that say who speaks: file name, opening words; beyond them title, signature
OWN_TOTALS = 3  #: fields in the prose of a body's own paper; fewer lead in to what its units say
NARRATIVE = 3  #: sentences around the tables of a body's own report
PAPER = 60  #: characters of a paper without any field that is still read as one


@dataclass(slots=True)
class Draft:
    """A report in the making: its sources, and the whole documents that they are parts of."""

    unit: str | None
    sources: list[Source]
    told: ToldPeriod
    evidence: tuple[Evidence, ...] = ()
    rivals: tuple[str, ...] = ()
    named: str = ""  #: the words that name a unit nobody on the roster is
    wholes: list[Source] = field(default_factory=list)


def drafts_of(source: Source, carrier: Carrier, alone: bool) -> list[Draft]:
    """What a source says by itself: of whom, for which period, in which parts. `alone`: no other paper of the mail
    speaks."""
    cover = carrier.cover_of(source)
    around = Circumstances(
        carrier.index,
        source.head,
        cover,
        _sender_counts(source, cover, carrier, alone),
        carrier.contexts,
        carrier.passing_on(source),
    )
    whole = reporter(source, around)
    own = contexts_of(carrier.index, ["\n".join(line.text for line in source.head_lines), source.document.name], None)
    pieces = pieces_of(source, whole, carrier.index, (*own, *carrier.contexts))
    if pieces and not _speaks_itself(source, whole, pieces, carrier):
        return [piece_draft(piece, source, cover, carrier) for piece in pieces]
    whole = of_one_below(whole, source, around)
    several = _periods_of(source, carrier)
    if several:
        return [
            Draft(whole.unit, [part], ToldPeriod(span), whole.evidence, whole.rivals, _stranger(whole), [source])
            for span, part in several
        ]
    told = _period([source], cover, carrier)
    part = of_period(source, told.range)
    return [Draft(whole.unit, [part], told, whole.evidence, whole.rivals, _stranger(whole), [source])]


def _periods_of(source: Source, carrier: Carrier) -> list[tuple[DateRange, Source]]:
    """The parts of a paper that tells several periods of the campaign, in columns or one after the other."""
    every = carrier.campaign.every
    months = by_month(source) if every is Every.MONTH and carrier.mail_date else []
    told = [(_month(month, carrier), part) for month, part in months]
    if told and not _is_of_one(source, [span for span, _ in told], carrier):
        return told
    return by_period(source, every, reference_of(source, carrier.mail_date))


def _is_of_one(source: Source, spans: list[DateRange], carrier: Carrier) -> bool:
    """Whether a paper calls itself one month's: the other months stand in it for comparison."""
    name = source.document.name.rpartition("/")[2]
    names = [] if source.document.is_body else [(source.document.name, name)]
    return told_period([source], None, names, carrier.mail_date).range in spans


def _month(month: int, carrier: Carrier) -> DateRange:
    """The latest month of this number that had begun when the mail was written."""
    sent = carrier.mail_date
    assert sent is not None
    first = date(sent.year if month <= sent.month else sent.year - 1, month, 1)
    return DateRange(first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1))


def _stranger(whole: Reporter) -> str:
    return whole.evidence[0].text if whole.unit is None and whole.evidence and not whole.rivals else ""


def _speaks_itself(source: Source, whole: Reporter, pieces: list[Piece], carrier: Carrier) -> bool:
    """Whether a paper is one unit's all the same: a body's with totals of its own, and not only a few that lead in to what
    its units say; or another's that names units (值班单位, 移交单位) and tells less of them than of itself."""
    if whole.unit is None or whole.collective or whole.strength < NAMED:
        return False
    fields = carrier.campaign.fields
    shared = {placed.where for piece in pieces for placed in piece.source.blocks}
    rest = source.part(tuple(placed for placed in source.blocks if placed.where not in shared))
    if carrier.index.roster.children(whole.unit):
        return whole.strength > SPOKEN and _has_totals(rest, carrier.campaign)
    own = substance(rest, fields)
    most = max(substance(piece.source, fields) for piece in pieces) if own else 0
    return own > 0 and (most == 0 or (whole.strength >= SPOKEN and own >= most))


def _has_totals(rest: Source, campaign: Campaign) -> bool:
    """Whether the prose around the units' parts has the body's own totals."""
    lines = [line for line in rest.paragraphs if line.text.strip()]
    blocks = tuple(line.placed for line in lines)
    own = max(substance(rest.part(blocks), campaign.fields), len(read_values(Segment(None, blocks), campaign.fields)))
    told = sum(len(line.text) > PAPER and "。" in line.text for line in lines)
    return own >= OWN_TOTALS or (own > 0 and told >= NARRATIVE)


def _sender_counts(source: Source, cover: Source | None, carrier: Carrier, alone: bool) -> bool:
    """An address says whose report it is, except on papers that a body passes on for the units below it."""
    if source.document.is_body or source.inner:
        return True
    sender = source.head.sender
    owners = carrier.campaign.roster.by_address(sender.address) if sender else ()
    above = any(carrier.campaign.roster.children(unit.name) for unit in owners)
    return not above or (alone and not (cover and MANY.search(cover.text)))


def piece_draft(piece: Piece, source: Source, cover: Source | None, carrier: Carrier) -> Draft:
    """The report of a unit whose words are a part of a document."""
    told = _period([piece.source, source], cover, carrier)
    named = "" if piece.unit else piece.evidence.text
    return Draft(piece.unit, [of_period(piece.source, told.range)], told, (piece.evidence,), (), named, [source])


def _period(sources: list[Source], cover: Source | None, carrier: Carrier) -> ToldPeriod:
    source = sources[-1]
    names = [(source.document.name, source.document.name.rpartition("/")[2])] if not source.document.is_body else []
    tables = [placed.block for part in sources for placed in part.blocks if isinstance(placed.block, Table)]
    sheets = [(source.document.name, table.name) for table in tables if table.name]
    subject = [] if REPLY.search(source.head.subject) else [("subject", source.head.subject)]
    return told_period(sources, cover, [*sheets, *names, *subject], carrier.mail_date, carrier.campaign.every)
