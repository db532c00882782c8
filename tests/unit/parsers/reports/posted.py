"""Whole mails as they come over the wire, in a few words: letters with papers in them, and what is read from their bytes."""

from __future__ import annotations

from typing import Any

from domain.campaign import Campaign
from reading import Setup, read_mail
from tests.corpus.build_tools import letter, text


def posted(*parts: Any, sender: str = "someone@mail.example", subject: str = "", when: str = "2021-08-16 09:10",
           to: str = "dzzbs@school.example", **how: Any) -> bytes:  # fmt: skip
    """The bytes of a letter; a part that is a string is its text."""
    made = [text(part) if isinstance(part, str) else part for part in parts]
    return letter(when, ("", sender), ("", to), subject, made, f"{sender}{subject}", **how)


def told_by(mail: bytes, campaign: Campaign) -> dict[str | None, tuple[str, str, dict[str, Any]]]:
    """Of each unit the kind, the period (8.9-8.15, "" if none is told) and the values; entries by their names."""
    outcome = read_mail(mail, Setup(campaign))
    return {
        report.unit: (
            report.kind.value,
            f"{report.told.start.month}.{report.told.start.day}-{report.told.end.month}.{report.told.end.day}"
            if report.told
            else "",
            {one.field: _shown(one.value) for one in report.readings if one.value is not None},
        )
        for report in outcome.reports
    }


def _shown(value: Any) -> Any:
    if isinstance(value, tuple):
        return [getattr(one, "name", one) for one in value]
    return value
