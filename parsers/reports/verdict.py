"""What a mail is, and why."""

from __future__ import annotations

from dataclasses import dataclass

from domain.report import Disposition, NotReport


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a mail is, and why (Chinese)."""

    disposition: Disposition
    not_report: NotReport | None = None
    reason: str = ""


def no_report(kind: NotReport, reason: str) -> Verdict:
    return Verdict(Disposition.NOT_REPORT, kind, reason)
