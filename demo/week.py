"""What a sample mail is, and the week it tells of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class SampleMail:
    """One mail and when the server took it in."""

    name: str
    arrived: datetime
    content: bytes


@dataclass(frozen=True, slots=True)
class Week:
    """The period that is reported on, and its due time."""

    start: datetime
    due: datetime

    @property
    def told(self) -> str:
        end = self.start + timedelta(days=6)
        return f"{self.start.month}月{self.start.day}日至{end.month}月{end.day}日"

    @property
    def told_with_year(self) -> str:
        return f"{self.start.year}年{self.told}"

    @property
    def dotted(self) -> str:
        end = self.start + timedelta(days=6)
        return f"{self.start.month}.{self.start.day}-{end.month}.{end.day}"

    def day(self, number: int) -> str:
        date = self.start + timedelta(days=number)
        return f"{date.month}月{date.day}日"

    def before_due(self, **ago: float) -> datetime:
        return self.due - timedelta(**ago)

    def after_due(self, **later: float) -> datetime:
        return self.due + timedelta(**later)
