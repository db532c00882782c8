"""What is collected, from whom, and for when: campaign, fields, roster, periods."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property


class FieldType(enum.StrEnum):
    COUNT = "count"
    NUMBER = "number"
    MONEY = "money"  #: value in yuan
    PERCENT = "percent"  #: value 0 to 100
    DATE = "date"
    TEXT = "text"
    TAGS = "tags"
    ENTRIES = "entries"
    ITEMS = "items"


SCALAR_TYPES = frozenset(
    {FieldType.COUNT, FieldType.NUMBER, FieldType.MONEY, FieldType.PERCENT, FieldType.DATE, FieldType.TEXT}
)


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is asked for. `measure` is what follows the number (人, 人次, 场); `of` is whose count it is (党员).

    `choices` (tags only) maps each choice to the words that also mean it. `stock` True: a state as of the report;
    False: a flow of the period; None: told from the words.
    """

    key: str
    label: str
    type: FieldType
    measure: str = ""
    aliases: tuple[str, ...] = ()
    required: bool = False
    min: Decimal | None = None
    max: Decimal | None = None
    help: str = ""
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()
    of: str = ""
    stock: bool | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called."""
        return (self.label, *self.aliases)

    def __hash__(self) -> int:
        return hash(self.key)  # a whole campaign's fields are looked up by themselves again and again


class Owes(enum.StrEnum):
    SELF = "self"
    CHILDREN = "children"
    EITHER = "either"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Unit:
    """An organisation on the roster. `exempt` is the reason (and who, when) why it owes nothing; empty if it owes."""

    name: str
    kind: str = ""
    parent: str = ""
    aliases: tuple[str, ...] = ()
    former_names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    contact: str = ""
    phone: str = ""
    owes: Owes = Owes.SELF
    opens: date | None = None
    closes: date | None = None
    exempt: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called now."""
        return (self.name, *self.aliases)

    @property
    def all_names(self) -> tuple[str, ...]:
        """What it is called, and was called before."""
        return (*self.names, *self.former_names)


@dataclass(frozen=True)
class Roster:
    """The units, in file order. Lookups are prepared once."""

    units: tuple[Unit, ...]

    @cached_property
    def by_name(self) -> dict[str, Unit]:
        return {unit.name: unit for unit in self.units}

    @cached_property
    def _by_address(self) -> dict[str, tuple[Unit, ...]]:
        found: dict[str, tuple[Unit, ...]] = {}
        for unit in self.units:
            for address in unit.addresses:
                found[address] = (*found.get(address, ()), unit)
        return found

    def by_address(self, address: str) -> tuple[Unit, ...]:
        """The units that this address (lower-case) belongs to; often one, sometimes several, mostly none."""
        return self._by_address.get(address.lower(), ())

    @cached_property
    def addresses(self) -> frozenset[str]:
        """Every address of every unit, lower-case."""
        return frozenset(self._by_address)

    @cached_property
    def _children(self) -> dict[str, tuple[Unit, ...]]:
        found: dict[str, tuple[Unit, ...]] = {}
        for unit in self.units:
            if unit.parent:
                found[unit.parent] = (*found.get(unit.parent, ()), unit)
        return found

    def children(self, name: str) -> tuple[Unit, ...]:
        return self._children.get(name, ())


class Every(enum.StrEnum):
    ONCE = "once"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True, order=True)
class DateRange:
    """Both ends included."""

    start: date
    end: date


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One due interval of the campaign. `due` is aware, grace included; None: never late."""

    range: DateRange
    due: datetime | None = None


@dataclass(frozen=True)
class Campaign:
    """One collection of reports, as the config describes it (docs/admin.zh-CN.md). `due` is the config's own text."""

    id: str
    title: str
    starts: date
    fields: tuple[Field, ...]
    roster: Roster
    ends: date | None = None
    every: Every = Every.ONCE
    due: str = ""
    week_starts: int = 0  #: 0 Monday … 6 Sunday
    grace_minutes: int = 0
    timezone: str = "Asia/Shanghai"
    language: str = "zh"
    contact: str = ""
    own_addresses: frozenset[str] = frozenset()  #: our own mailbox and From, lower-case
    config_hash: str = field(default="", compare=False)

    @cached_property
    def by_key(self) -> dict[str, Field]:
        return {item.key: item for item in self.fields}
