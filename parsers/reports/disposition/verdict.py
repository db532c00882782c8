"""What a mail is, and why."""

from __future__ import annotations

from dataclasses import dataclass

from domain.report import Disposition, NotReport, Problem


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a mail is, and why (Chinese). `problem`: what a person should do about it, where the verdict does not say it all."""

    disposition: Disposition
    not_report: NotReport | None = None
    reason: str = ""
    problem: Problem | None = None


def no_report(kind: NotReport, reason: str, problem: Problem | None = None) -> Verdict:
    """The verdict that a mail reports nothing, and why."""
    return Verdict(Disposition.NOT_REPORT, kind, reason, problem)
