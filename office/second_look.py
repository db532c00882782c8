"""Between reading and recording: where the rules are unsure the second reader looks too, if it is on, and never in the way."""

from __future__ import annotations

from dataclasses import replace

from domain.report import Outcome
from office import journal
from office.desk import Desk
from second.ask import AskFailed
from second.merge import worth_asking
from store import meta


def second_look(desk: Desk, outcome: Outcome) -> Outcome:
    """The outcome as it is recorded, without the documents' texts. Whatever goes wrong, the rules' outcome stands."""
    plain = _without_texts(outcome)
    reader = desk.second_reader()
    if reader is None or reader.paused or not worth_asking(outcome, desk.campaign) or not _within_budget(desk):
        return plain
    try:
        merged = reader.look(outcome, desk.campaign)
    except AskFailed as failure:
        journal.log.warning("trouble second_reader_%s failures_today=%d", failure.code, _count(desk, "failed"))
        return plain
    journal.did(
        "second_reader", filled=merged.filled, agreed=merged.agreed, differed=merged.differed, refused=merged.refused
    )
    return _without_texts(merged.outcome)


def _within_budget(desk: Desk) -> bool:
    """One of today's calls is taken and committed before it is made."""
    return _count(desk, "asked") <= desk.settings.reader.per_day


def _count(desk: Desk, what: str) -> int:
    day = desk.now().astimezone(desk.zone).date()
    with desk.store.transaction("second reader counted") as tx:
        return meta.count(tx, f"second_reader:{what}:{day}")


def _without_texts(outcome: Outcome) -> Outcome:
    """What a document says is kept in the archive and nowhere else."""
    if all(note.text is None for note in outcome.documents):
        return outcome
    return replace(outcome, documents=tuple(replace(note, text=None) for note in outcome.documents))
