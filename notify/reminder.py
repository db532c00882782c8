"""The reminder: only to units that have sent nothing for a period."""

from __future__ import annotations

from datetime import datetime

from domain.letter import Letter, LetterKind
from notify.compose import Draft, for_branch
from notify.data import LetterContext, ReminderData
from notify.render import twins

SHOWN = 60  # branches named in one letter to a superior


def compose_reminder(context: LetterContext, data: ReminderData, now: datetime) -> tuple[Letter, ...]:
    """The reminder's letters: one, or in staff mode one to each of the staff, or none in mode "off"."""
    text, html = twins(context, "reminder", data.recipient, data=data, limit=SHOWN)
    draft = Draft(
        kind=LetterKind.REMINDER,
        dedup_key=data.dedup_key,
        recipient=data.recipient,
        subject=_subject(context, data),
        text=text,
        html=html,
        attachments=(data.form,) if data.form else (),
        expires=data.expires,
    )
    return for_branch(context, draft, now)


def _subject(context: LetterContext, data: ReminderData) -> str:
    if context.language == "en":
        task = f"{context.title}, {data.period}"
        if data.escalated:
            return f"Not yet reported: {_who(data)} ({task})"
        return f"{'Overdue' if data.overdue else 'Reminder'}: {task}"
    task = f"{context.title}（{data.period}）"
    if data.escalated:
        several = f"等 {len(data.units)} 个单位" if len(data.units) > 1 else ""
        return f"请督促{data.unit}{several}报送：{task}"
    return f"{'逾期未报提醒' if data.overdue else '报送提醒'}：{task}"


def _who(data: ReminderData) -> str:
    return f"{data.unit} +{len(data.units) - 1}" if len(data.units) > 1 else data.unit
