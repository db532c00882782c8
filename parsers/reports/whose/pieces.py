"""One document, several units: a row each, a column each, a sheet each, or a section each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from domain.document import Table
from domain.report import Evidence
from parsers.reports.speech.cuts import cut_columns, cut_rows
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Source, folded
from parsers.reports.units.index import UnitIndex
from parsers.reports.whose.clauses_of_units import share_out, tells_all
from parsers.reports.whose.local_names import called_bare
from parsers.reports.whose.mentioned import LISTED
from parsers.reports.whose.reporter import Reporter
from parsers.reports.whose.told_units import cornered, labelled, titled
from parsers.reports.whose.unit_bands import unit_bands
from parsers.reports.whose.unit_column import TOTAL
from parsers.reports.whose.unit_rows import UnitRows, unit_columns, unit_rows
from parsers.reports.whose.unit_sections import unit_sections

NAME_QUOTE = 40  #: characters quoted as evidence of a unit named inside a sentence


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a document that is one unit's; `unit` None where the name given is nobody's on the roster."""

    source: Source
    unit: str | None
    evidence: Evidence


def pieces_of(source: Source, whole: Reporter, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> list[Piece]:
    """The units' parts of a document, or nothing when it is one report."""
    for split in (_by_sheet, _in_tables, _by_table, _by_section):
        pieces = list(split(source, index, contexts))
        units = tuple(dict.fromkeys(piece.unit for piece in pieces if piece.unit))
        strange = split is _in_tables and any(piece.unit is None for piece in pieces)
        if len(units) >= 2 or (units and strange):
            return [*pieces, *_beside(source, units, whole, index, contexts)]
    return list(_by_clause(source, whole, index, contexts))


def _beside(
    source: Source, units: tuple[str, ...], whole: Reporter, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> Iterator[Piece]:
    """What the text of a joint report says of each unit beside the table that it shares."""
    if set(whole.rivals) == set(units):
        for unit, blocks in share_out(source, index, contexts, units).items():
            yield Piece(source.part(blocks), unit, blocks[0].evidence(blocks[0].text[:NAME_QUOTE]))


def _by_clause(
    source: Source, whole: Reporter, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> Iterator[Piece]:
    """The sentences of each of several units. A body that signs or titles them must leave no figure for itself."""
    body = whole.unit if whole.unit and index.roster.children(whole.unit) else ""
    signed = whole.strength >= 5 and not whole.rivals
    if signed and not body:
        return
    together = whole.rivals if whole.strength >= 5 or _are_listed(whole.rivals, source, index, contexts) else ()
    shares = share_out(source, index, contexts, together)
    may_be_bare = not shares and (body or together or whole.strength <= 1)
    bare = called_bare(source, index, contexts, body, together) if may_be_bare else None
    if bare:
        shares = share_out(source, bare, contexts)
    if (signed or bare) and set(shares) != set(together) and not tells_all(source, shares):
        return
    for unit, blocks in shares.items():
        yield Piece(source.part(blocks), unit, blocks[0].evidence(blocks[0].text[:NAME_QUOTE]))


def _are_listed(units: tuple[str, ...], source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> bool:
    """Whether a paper begins with a list of all these: 检修一班、检修二班合在一起报."""
    for line in source.body_lines[:3] if units else ():
        mentions = index.find(line.text)
        beside = (LISTED.fullmatch(line.text, one.end, other.start) for one, other in pairwise(mentions[: len(units)]))
        named = {index.narrow(mention.units, contexts) for mention in mentions[: len(units)]}
        if named == set(units) and all(beside):
            return True
    return False


def _tables(source: Source) -> Iterator[tuple[Placed, Table]]:
    for placed in source.blocks:
        if isinstance(placed.block, Table):
            yield placed, placed.block


def _by_sheet(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Piece]:
    for placed, table in _tables(source):
        if not table.name:
            continue
        unit = _named(folded(table.name).text, index, contexts)
        if unit:
            yield Piece(source.part((placed,)), unit, Evidence(source.document.name, placed.where, table.name))


def _named(name: str, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> str | None:
    """The unit that a sheet is called after: 城北厂, 2.城北厂, 城北厂10月."""
    unit = index.resolve(name, contexts)
    if unit:
        return unit
    named = {index.narrow(mention.units, contexts) for mention in index.find(name)}
    return named.pop() if len(named) == 1 else None


def _by_table(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Piece]:
    """A form for each unit, one below the other, that each name their unit themselves (填报单位：…)."""
    for placed, _ in _tables(source):
        ways = (labelled, titled, cornered)
        told = {one.unit: one for way in ways for one in way(placed, index, contexts) if one.unit}
        if len(told) == 1:
            ((unit, one),) = told.items()
            yield Piece(source.part((placed,)), unit, one.evidence)


def _in_tables(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Piece]:
    """The units of each table by its own layout: a band, a row or a column each (figures in columns, deeds below in rows)."""
    for placed, table in _tables(source):
        layouts = []
        for own in (unit_bands(table, index, contexts), unit_rows(table, index, contexts)):
            layouts.append([_of_rows(source, placed, one) for one in own])
        layouts.append([_of_columns(source, placed, one) for one in unit_columns(table, index, contexts)])
        several = (pieces for pieces in layouts if len({piece.unit for piece in pieces} - {None}) > 1)
        yield from next(several, None) or next(filter(None, layouts), [])


def _of_rows(source: Source, placed: Placed, own: UnitRows) -> Piece:
    part = source.part((cut_rows(placed, list(own.rows)),))
    return Piece(part, own.unit, placed.evidence(own.cell.text.strip(), own.cell))


def _of_columns(source: Source, placed: Placed, own: UnitRows) -> Piece:
    part = source.part((cut_columns(placed, list(own.rows)),))
    return Piece(part, own.unit, placed.evidence(own.cell.text.strip(), own.cell))


def _by_section(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Piece]:
    for section in unit_sections(source, index, contexts):
        yield Piece(source.part(section.blocks), section.unit, section.evidence)


_MONTH = re.compile(r"(?:[0-9]{4}年)?([0-9]{1,2})月(?:份|数)?")
_COMPARES = re.compile(r"累计|计划|同期|增减|增长|增幅|环比|同比|较上|比上|变化")


def by_month(source: Source) -> list[tuple[int, Source]]:
    """A table with a column for each of several months, and none that sums them up or compares them: what was reported late
    comes together."""
    tables = [(placed, table) for placed, table in _tables(source) if any(cell.text.strip() for cell in table.cells)]
    if len(tables) != 1:
        return []
    placed, table = tables[0]
    for cells in table.grid()[:3]:
        heads = [folded(cell.text).text.strip() if cell else "" for cell in cells]
        months = {column: int(found[1]) for column, head in enumerate(heads) if (found := _MONTH.fullmatch(head))}
        if len(months) > 1 and len(set(months.values())) == len(months):
            rest = [column for column in range(len(heads)) if column not in months]
            if any(TOTAL.search(heads[column]) or _COMPARES.search(heads[column]) for column in rest):
                return []
            return [(month, source.part((cut_columns(placed, [*rest, column]),))) for column, month in months.items()]
    return []
