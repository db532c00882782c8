"""The receipt: what was understood of a mail, in which words, what is missing, and how to correct it."""

from __future__ import annotations

from datetime import datetime

from domain.letter import Letter, LetterKind
from notify.compose import Draft, for_branch
from notify.data import Answered, LetterContext, Matter, ReceiptData
from notify.render import twins
from notify.wording import foreign

SHOWN = 40  # units of one mail that are told in full; a committee may forward hundreds


def compose_receipt(context: LetterContext, data: ReceiptData, now: datetime) -> tuple[Letter, ...]:
    """The receipt's letters: one, or in staff mode one to each of the staff, or none in mode "off"."""
    units = _units(data.mails)
    values = {"data": data, "units": units, "example": _example(data.mails), "limit": SHOWN, "Matter": Matter}
    text, html = twins(context, "receipt", data.recipient, **values)
    draft = Draft(
        kind=LetterKind.RECEIPT,
        dedup_key=data.dedup_key,
        recipient=data.recipient,
        subject=_subject(context, data),
        text=text,
        html=html,
        in_reply_to=data.in_reply_to,
        references=data.references,
    )
    return for_branch(context, draft, now)


def _units(mails: tuple[Answered, ...]) -> tuple[str, ...]:
    told = ([section.unit for section in mail.sections if section.unit] or [mail.unit] for mail in mails)
    return tuple(dict.fromkeys(unit for units in told for unit in units if unit))


def _example(mails: tuple[Answered, ...]) -> str:
    """A correction in the words of this very report: its first value, or the first that is missing."""
    for mail in mails:
        for section in mail.sections:
            if section.rows:
                return f"{section.rows[0].label} {foreign(section.rows[0].value, 20)}"
            if section.missing:
                return section.missing[0]
    return ""


def _subject(context: LetterContext, data: ReceiptData) -> str:
    """Our own words and the receipt number only: nothing of the mail enters a header."""
    zh = context.language != "en"
    if len(data.mails) > 1:
        return (
            f"已收到 {len(data.mails)} 封来件：{context.title}"
            if zh
            else f"{len(data.mails)} mails received: {context.title}"
        )
    mail = data.mails[0]
    wordings = {
        Matter.REPORT: ("已收到：{}（回执 {}）", "Received: {} (receipt {})"),
        Matter.UNREADABLE: ("请重新发送材料：{}（回执 {}）", "Please send again: {} (receipt {})"),
        Matter.QUESTION: ("来信已收到：{}（回执 {}）", "Your message: {} (receipt {})"),
    }
    return wordings[mail.matter][0 if zh else 1].format(context.title, mail.number)
