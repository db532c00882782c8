"""What holds now, over all versions of a report; nothing is overwritten. docs/rules.md, *Current value*."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from domain.campaign import Campaign, FieldType
from domain.problems import problem
from domain.report import Problem, Reading, ReadingState, ReportKind, Source
from domain.standing import Version

_WHOLE = frozenset({ReportKind.INITIAL, ReportKind.NIL})  # a correction without a report is replaced by it in peace
_ADDED = frozenset({FieldType.COUNT, FieldType.NUMBER, FieldType.MONEY})  # percentages and dates do not add up


@dataclass(frozen=True, slots=True)
class Current:
    """The readings in force and how they came about.

    `history`: per field every reading that was ever in force, oldest first, with its report's id. `base` is the initial
    or nil report in force; `replaced` the ids of those it replaced.
    """

    values: Mapping[str, Reading] = field(default_factory=dict)
    history: Mapping[str, tuple[tuple[int, Reading], ...]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    base: Version | None = None
    replaced: tuple[int, ...] = ()
    corrected: bool = False

    @property
    def nil(self) -> bool:
        """A nil report is in force: it was the last whole report, and nothing has been stated since."""
        if self.base is None or self.base.kind is not ReportKind.NIL:
            return False
        own = self.base.readings
        return not any(has_value(reading) for key, reading in self.values.items() if reading is not own.get(key))


def has_value(reading: Reading) -> bool:
    """Does it say something that can be used? (A conflicting reading has the value that the rules prefer.)"""
    return reading.value is not None and reading.state in (ReadingState.SAID, ReadingState.CONFLICTING)


def current(campaign: Campaign, versions: Iterable[Version]) -> Current:
    """The readings in force over the usable versions of one unit in one period, in the order received."""
    fold = _Fold(campaign)
    for version in sorted(versions, key=lambda version: (version.received_at, version.report_id)):
        if version.usable:
            fold.take(version)
    return fold.result()


class _Fold:
    """Takes one version after the other."""

    def __init__(self, campaign: Campaign) -> None:
        self.campaign = campaign
        self.values: dict[str, Reading] = {}
        self.history: dict[str, tuple[tuple[int, Reading], ...]] = {}
        self.conflicts: dict[str, Problem] = {}
        self.base: Version | None = None
        self.replaced: list[int] = []
        self.corrected = False

    def take(self, version: Version) -> None:
        if version.kind is ReportKind.CORRECTION:
            self._correct(version)
        elif version.kind is ReportKind.SUPPLEMENT and self.base is not None:
            self._supplement(version)
        else:
            self._begin(version)
        self.base = self.base or version

    def _begin(self, version: Version) -> None:
        """A whole report: what was said before it no longer holds, except what staff set."""
        if self.base is not None and self.base.kind in _WHOLE:
            self.replaced.append(self.base.report_id)
        self.base, self.corrected = version, False
        self.values = {key: old for key, old in self.values.items() if old.source is Source.STAFF}
        self.conflicts.clear()
        for reading in version.readings.values():
            self._put(version, reading)

    def _correct(self, version: Version) -> None:
        """A correction overrides the fields it states, and no other."""
        self.corrected = self.base is not None
        for reading in version.readings.values():
            if has_value(reading) or reading.source is Source.STAFF:
                self.conflicts.pop(reading.field, None)
                self._put(version, reading)

    def _supplement(self, version: Version) -> None:
        for reading in version.readings.values():
            old = self.values.get(reading.field)
            if reading.source is Source.STAFF or (has_value(reading) and (old is None or not has_value(old))):
                self._put(version, reading)
            elif has_value(reading) and old is not None and old.source is not Source.STAFF:
                self._join(version, old, reading)

    def _join(self, version: Version, old: Reading, new: Reading) -> None:
        """Something was said and more is said: lists grow, numbers are added where the words say so, else it conflicts."""
        if isinstance(old.value, tuple) and isinstance(new.value, tuple):
            more = tuple(item for item in new.value if item not in old.value)
            if more:
                self._put(version, _together(old, new, (*old.value, *more)))
        elif version.adds and self._type_of(new.field) in _ADDED:
            self._put(version, _together(old, new, _sum(old, new)))
        elif old.value != new.value:
            self.conflicts[new.field] = problem("supplement_conflict", self._label_of(new.field))
            self._put(version, dataclasses.replace(old, state=ReadingState.CONFLICTING))

    def _put(self, version: Version, reading: Reading) -> None:
        """What staff set stays until staff change it."""
        old = self.values.get(reading.field)
        if old is not None and old.source is Source.STAFF and reading.source is not Source.STAFF:
            return
        self.values[reading.field] = reading
        self.history[reading.field] = (*self.history.get(reading.field, ()), (version.report_id, reading))

    def _type_of(self, key: str) -> FieldType | None:
        found = self.campaign.by_key.get(key)
        return found.type if found else None

    def _label_of(self, key: str) -> str:
        found = self.campaign.by_key.get(key)
        return found.label if found else key

    def result(self) -> Current:
        found = [problem("second_initial")] if self.replaced else []
        if self.base is not None and self.base.kind is ReportKind.CORRECTION:
            found.append(problem("correction_without_report"))
        return Current(
            values=dict(self.values),
            history=dict(self.history),
            problems=(*found, *self.conflicts.values()),
            base=self.base,
            replaced=tuple(self.replaced),
            corrected=self.corrected,
        )


def _sum(old: Reading, new: Reading) -> int | Decimal:
    assert isinstance(old.value, int | Decimal)
    assert isinstance(new.value, int | Decimal)
    return old.value + new.value


def _together(old: Reading, new: Reading, value: object) -> Reading:
    """Both readings as one: the evidence of both, the lower confidence; conflicting if either is."""
    conflicting = ReadingState.CONFLICTING in (old.state, new.state)
    return dataclasses.replace(
        new,
        state=ReadingState.CONFLICTING if conflicting else ReadingState.SAID,
        value=value,  # type: ignore[arg-type]  # a sum or a joined tuple of the two values' own types
        confidence=min(old.confidence, new.confidence),
        evidence=(*old.evidence, *new.evidence),
    )
