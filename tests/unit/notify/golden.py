"""The golden letters: every kind in both languages from fixed data.

`python -m tests.unit.notify.golden` writes them anew; look at the difference before committing it.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from domain.letter import Letter
from notify.alert import compose_alert
from notify.data import Mode
from notify.digest import compose_digest
from notify.receipt import compose_receipt
from notify.reminder import compose_reminder
from tests.unit.notify import samples
from tests.unit.notify.samples import NOW

FOLDER = Path(__file__).parents[2] / "golden" / "letters"


def letters(language: str) -> dict[str, Letter]:
    """Name to letter; the first one where staff or several recipients get it."""
    live, trial = samples.context(language=language), samples.context(Mode.STAFF, language)
    told = partial(samples.in_language, language=language)
    found = {
        "receipt": compose_receipt(live, told(samples.receipt()), NOW),
        "receipt-combined": compose_receipt(trial, told(samples.combined()), NOW),
        "receipt-unreadable": compose_receipt(live, told(samples.unreadable()), NOW),
        "receipt-question": compose_receipt(live, told(samples.question()), NOW),
        "reminder-before": compose_reminder(live, told(samples.reminder(overdue="")), NOW),
        "reminder-overdue": compose_reminder(live, told(samples.reminder()), NOW),
        "reminder-escalated": compose_reminder(trial, told(samples.escalated()), NOW),
        "digest": compose_digest(live, told(samples.digest()), NOW),
        "alert": compose_alert(live, samples.alert(), NOW),
    }
    return {f"{language}-{name}": several[0] for name, several in found.items()}


def all_letters() -> dict[str, Letter]:
    return letters("zh") | letters("en")


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, letter in all_letters().items():
        (FOLDER / f"{name}.eml").write_bytes(letter.content)
