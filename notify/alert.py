"""The alert: one sentence on what happened, one on what to do."""

from __future__ import annotations

from datetime import datetime

from domain.letter import Letter, LetterKind
from notify.compose import Draft, letter
from notify.data import AlertData, LetterContext
from notify.render import twins


def compose_alert(context: LetterContext, data: AlertData, now: datetime) -> tuple[Letter, ...]:
    """One letter to each of the recipients; the second and later ones under `dedup_key:address`."""
    text, html = twins(context, "alert", data=data)
    subject = "Needs attention: " if context.language == "en" else "需要处理："
    return tuple(
        letter(
            context,
            Draft(
                kind=LetterKind.ALERT,
                dedup_key=f"{data.dedup_key}:{recipient}" if number else data.dedup_key,
                recipient=recipient,
                subject=f"{subject}{context.title}",
                text=text,
                html=html,
            ),
            now,
        )
        for number, recipient in enumerate(data.recipients)
    )
