"""A value seen for a field, before one of them is chosen."""

from __future__ import annotations

import enum
from decimal import Decimal
from typing import NamedTuple

from domain.report import Evidence, Value


class Source(enum.IntEnum):
    """Where a value was seen; a higher one wins over a lower one."""

    PROSE = 1
    LABEL = 2  #: a line "党员总数：31人"
    TABLE = 3


#: the index of a figure that no field counts, and why it is passed over
NO_FIELD, FITS_NONE = -1, "没有对应的数据项"


class Found(NamedTuple):
    """A value seen for the field with this index. `why_not` tells why it is not one (上期数字, 计划数 …); "" if it may be.

    `part` and `group` mark one of several parts of a count (a党小组's own number); `kind` tells the alternatives of one
    field apart (先锋岗, 责任区). `order` is the order of reading.
    """

    field: int
    value: Value | Decimal
    evidence: Evidence
    strength: float
    source: Source
    rule: str
    order: int = 0
    place: int = 0  #: which block and sentence it stands in
    passage: int = 0  #: which block and sentence up to its full stop: 共3个；责任区2个 is one
    kind: int = 0
    cumulative: bool = False
    part: bool = False
    own: bool = False  #: named as the report's own period beside another figure: 累计305人次（本周92人次）
    total: bool = False
    base: bool = False  #: those of whom some did it (5名成员里，4名…)
    corrected: bool = False  #: told as what another should have been
    new: bool = False  #: came newly (新增1个)
    in_all: bool = False  #: told as what there is now (达到6个)
    past: bool = False  #: of a time before, if another is told of now (上半年41人，这次19人)
    now: bool = False
    dated: bool = False  #: an event with a day of its own, beside which another counts too
    approx: bool = False
    group: str = ""
    measure: str = ""
    sure: float = 1.0  #: how sure the words themselves are: OCR's confidence, else 1
    why_not: str = ""

    def refused(self, why: str) -> Found:
        """The same, not taken, and why."""
        return self._replace(why_not=why)
