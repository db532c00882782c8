"""Readings, evidence and values as JSON, and back. Types survive: 86, Decimal("86.50"), a date, tags and entries."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from domain.report import (
    Candidate,
    DocumentNote,
    Entry,
    Evidence,
    Problem,
    Reading,
    ReadingState,
    Source,
    Value,
)
from store.columns import clean_json


def value_out(value: Value | None) -> Any:
    match value:
        case Decimal():
            return {"decimal": str(value)}
        case date():
            return {"date": value.isoformat()}
        case tuple():
            return [[item.name, item.summary] if isinstance(item, Entry) else item for item in value]
        case _:
            return value


def value_in(kept: Any) -> Value | None:
    if isinstance(kept, dict):
        return Decimal(kept["decimal"]) if "decimal" in kept else date.fromisoformat(kept["date"])
    if isinstance(kept, list):
        if kept and isinstance(kept[0], list):
            return tuple(Entry(name, summary) for name, summary in kept)
        return tuple(kept)
    if kept is None or isinstance(kept, int | str):
        return kept
    raise ValueError(f"no value of ours: {type(kept).__name__}")


def evidence_out(evidence: tuple[Evidence, ...]) -> list[list[str]]:
    return [[item.document, item.where, item.text] for item in evidence]


def evidence_in(kept: list[list[str]]) -> tuple[Evidence, ...]:
    return tuple(Evidence(*item) for item in kept)


def candidates_out(candidates: tuple[Candidate, ...]) -> list[Any]:
    return [[value_out(item.value), *evidence_out((item.evidence,)), item.rule, item.why_not] for item in candidates]


def candidates_in(kept: list[Any]) -> tuple[Candidate, ...]:
    found = []
    for value, evidence, rule, why_not in kept:
        decoded = value_in(value)
        assert decoded is not None
        found.append(Candidate(decoded, Evidence(*evidence), rule, why_not))
    return tuple(found)


def wide_of(readings: tuple[Reading, ...]) -> dict[str, Any]:
    """The wide row: field -> [state, confidence, value, source if not a rule]; fields not said are left out."""
    return {
        reading.field: [reading.state.value, reading.confidence, clean_json(value_out(reading.value))]
        + ([reading.source.value] if reading.source is not Source.RULE else [])
        for reading in readings
        if reading.state is not ReadingState.NOT_SAID
    }


_STATES = {state.value: state for state in ReadingState}


def wide_in(kept: dict[str, Any], on_file: tuple[Evidence, ...]) -> dict[str, Reading]:
    """Readings of a wide row. `on_file` stands for their evidence, which stays in its own table until asked for."""
    return {
        key: Reading(
            key,
            _STATES[state],
            value_in(value),
            confidence,
            on_file if value is not None else (),
            source=Source(source[0]) if source else Source.RULE,
        )
        for key, (state, confidence, value, *source) in kept.items()
    }


def problem_out(problem: Problem) -> list[Any]:
    return [problem.code, problem.sentence, problem.for_sender]


def problem_in(kept: list[Any]) -> Problem:
    return Problem(*kept)


def document_row(mail_id: int, ordinal: int, note: DocumentNote) -> dict[str, Any]:
    return {
        "mail_id": mail_id,
        "ordinal": ordinal,
        "name": note.name,
        "type": note.type,
        "bytes": note.bytes,
        "sha256": note.sha256,
        "characters": note.characters,
        "tables": note.tables,
        "problems": [problem_out(item) for item in note.problems],
    }


def document_in(row: Any) -> DocumentNote:
    return DocumentNote(
        row.name,
        row.type,
        row.bytes,
        row.sha256,
        row.characters,
        row.tables,
        tuple(problem_in(item) for item in row.problems),
    )


def reading_row(report_id: int, reading: Reading) -> dict[str, Any]:
    return {
        "report_id": report_id,
        "field": reading.field,
        "state": reading.state,
        "value": value_out(reading.value),
        "confidence": reading.confidence,
        "evidence": evidence_out(reading.evidence),
        "rule": reading.rule,
        "source": reading.source,
        "passed_over": candidates_out(reading.passed_over),
    }


def reading_in(row: Any) -> Reading:
    return reading_of(
        row.field, row.state, row.value, row.confidence, row.evidence, row.rule, row.source, row.passed_over
    )


def reading_of(
    field: str,
    state: str,
    value: Any,
    confidence: float,
    evidence: list[list[str]],
    rule: str,
    source: str,
    passed_over: list[Any],
) -> Reading:
    return Reading(
        field,
        ReadingState(state),
        value_in(value),
        confidence,
        evidence_in(evidence),
        rule,
        candidates_in(passed_over),
        Source(source),
    )
