"""An outcome as the JSON of one mail (docs/json.md), and back without loss.

The stable keys are those of docs/json.md. What the service needs besides (signs, reason, rule, passed_over, adds …) stands
in further keys, so that an outcome that crossed a process boundary is the outcome that was read.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from domain.campaign import DateRange
from domain.mail import Address, Head
from domain.report import (
    Candidate,
    Disposition,
    DocumentNote,
    Entry,
    Evidence,
    NotReport,
    Outcome,
    Problem,
    Reading,
    ReadingState,
    Report,
    ReportKind,
    Source,
    Value,
)

Json = dict[str, Any]


def value_to_json(value: Value | None) -> Any:
    """A value as docs/json.md has it: integer, number, "YYYY-MM-DD", string, array of strings or of name and summary."""
    match value:
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case date():
            return value.isoformat()
        case tuple():
            return [{"name": one.name, "summary": one.summary} if isinstance(one, Entry) else one for one in value]
        case _:
            return value


def _value_from_json(kept: Any, exact: Mapping[str, Any]) -> Value | None:
    if "decimal" in exact:
        return Decimal(exact["decimal"])
    if "date" in exact:
        return date.fromisoformat(exact["date"])
    if isinstance(kept, list):
        return (
            tuple(Entry(one["name"], one["summary"]) for one in kept)
            if kept and isinstance(kept[0], dict)
            else tuple(kept)
        )
    if kept is None or isinstance(kept, int | str):
        return kept
    raise ValueError(f"no value of ours: {type(kept).__name__}")


def _exact(value: Value | None) -> Json:
    """What JSON alone would not bring back: decimals and dates."""
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    return {"date": value.isoformat()} if isinstance(value, date) else {}


def outcome_to_json(outcome: Outcome, file: str = "") -> Json:
    """The JSON of one mail. `file` is the base name of what was read."""
    return {
        "file": file,
        "disposition": outcome.disposition.value,
        "not_report_kind": outcome.not_report.value if outcome.not_report else None,
        "message": _head_to_json(outcome.head) if outcome.head else None,
        "reports": [_report_to_json(report) for report in outcome.reports],
        "documents": [_note_to_json(note) for note in outcome.documents],
        "problems": [_problem_to_json(one) for one in outcome.problems],
        "reason": outcome.reason,
        "signs": list(outcome.signs),
    }


def outcome_from_json(kept: Mapping[str, Any]) -> Outcome:
    """The outcome that `outcome_to_json` wrote. KeyError or ValueError when it did not."""
    not_report = kept["not_report_kind"]
    return Outcome(
        disposition=Disposition(kept["disposition"]),
        not_report=NotReport(not_report) if not_report else None,
        reason=kept["reason"],
        head=_head_from_json(kept["message"]) if kept["message"] else None,
        reports=tuple(_report_from_json(one) for one in kept["reports"]),
        documents=tuple(_note_from_json(one) for one in kept["documents"]),
        problems=tuple(_problem_from_json(one) for one in kept["problems"]),
        signs=tuple(kept["signs"]),
    )


def _head_to_json(head: Head) -> Json:
    return {
        "message_id": head.message_id,
        "from": head.sender.address if head.sender else None,
        "subject": head.subject,
        "date": head.date.isoformat() if head.date else None,
        "from_name": head.sender.display if head.sender else None,
        "in_reply_to": head.in_reply_to,
        "references": list(head.references),
    }


def _head_from_json(kept: Mapping[str, Any]) -> Head:
    return Head(
        sender=Address(kept["from"], kept["from_name"] or "") if kept["from"] is not None else None,
        subject=kept["subject"],
        date=datetime.fromisoformat(kept["date"]) if kept["date"] else None,
        message_id=kept["message_id"],
        in_reply_to=kept["in_reply_to"],
        references=tuple(kept["references"]),
    )


def _report_to_json(report: Report) -> Json:
    return {
        "unit": report.unit,
        "unit_evidence": [_evidence_to_json(one) for one in report.unit_evidence],
        "kind": report.kind.value,
        "period": {"start": report.told.start.isoformat(), "end": report.told.end.isoformat()} if report.told else None,
        "fields": {reading.field: reading_to_json(reading) for reading in report.readings},
        "problems": [_problem_to_json(one) for one in report.problems],
        "adds": report.adds,
        "unfitted": [_candidate_to_json(one) for one in report.unfitted],
    }


def _report_from_json(kept: Mapping[str, Any]) -> Report:
    told = kept["period"]
    return Report(
        unit=kept["unit"],
        kind=ReportKind(kept["kind"]),
        told=DateRange(date.fromisoformat(told["start"]), date.fromisoformat(told["end"])) if told else None,
        readings=tuple(_reading_from_json(key, one) for key, one in kept["fields"].items()),
        unit_evidence=tuple(_evidence_from_json(one) for one in kept["unit_evidence"]),
        problems=tuple(_problem_from_json(one) for one in kept["problems"]),
        adds=kept["adds"],
        unfitted=tuple(_candidate_from_json(one) for one in kept["unfitted"]),
    )


def reading_to_json(reading: Reading) -> Json:
    """A reading without its field's key, which names it in the report."""
    return {
        "value": value_to_json(reading.value),
        "state": reading.state.value,
        "confidence": reading.confidence,
        "evidence": [_evidence_to_json(one) for one in reading.evidence],
        "rule": reading.rule,
        "source": reading.source.value,
        "exact": _exact(reading.value),
        "passed_over": [_candidate_to_json(one) for one in reading.passed_over],
    }


def _reading_from_json(key: str, kept: Mapping[str, Any]) -> Reading:
    return Reading(
        field=key,
        state=ReadingState(kept["state"]),
        value=_value_from_json(kept["value"], kept["exact"]),
        confidence=kept["confidence"],
        evidence=tuple(_evidence_from_json(one) for one in kept["evidence"]),
        rule=kept["rule"],
        passed_over=tuple(_candidate_from_json(one) for one in kept["passed_over"]),
        source=Source(kept["source"]),
    )


def _candidate_to_json(candidate: Candidate) -> Json:
    return {
        "value": value_to_json(candidate.value),
        "exact": _exact(candidate.value),
        "evidence": _evidence_to_json(candidate.evidence),
        "rule": candidate.rule,
        "why_not": candidate.why_not,
    }


def _candidate_from_json(kept: Mapping[str, Any]) -> Candidate:
    value = _value_from_json(kept["value"], kept["exact"])
    if value is None:
        raise ValueError("a candidate without a value")
    return Candidate(value, _evidence_from_json(kept["evidence"]), kept["rule"], kept["why_not"])


def _evidence_to_json(evidence: Evidence) -> Json:
    return {"document": evidence.document, "where": evidence.where, "text": evidence.text}


def _evidence_from_json(kept: Mapping[str, Any]) -> Evidence:
    return Evidence(kept["document"], kept["where"], kept["text"])


def _problem_to_json(one: Problem) -> Json:
    return {"code": one.code, "sentence": one.sentence, "for_sender": one.for_sender}


def _problem_from_json(kept: Mapping[str, Any]) -> Problem:
    return Problem(kept["code"], kept["sentence"], kept["for_sender"])


def _note_to_json(note: DocumentNote) -> Json:
    written: Json = {
        "name": note.name,
        "type": note.type,
        "bytes": note.bytes,
        "sha256": note.sha256,
        "characters": note.characters,
        "tables": note.tables,
        "problems": [_problem_to_json(one) for one in note.problems],
    }
    if note.text is not None:
        written["text"] = note.text
    if note.layout:
        written["layout"] = note.layout
    return written


def _note_from_json(kept: Mapping[str, Any]) -> DocumentNote:
    return DocumentNote(
        name=kept["name"],
        type=kept["type"],
        bytes=kept["bytes"],
        sha256=kept["sha256"],
        characters=kept["characters"],
        tables=kept["tables"],
        problems=tuple(_problem_from_json(one) for one in kept["problems"]),
        text=kept.get("text"),
        layout=tuple((where, shown) for where, shown in kept.get("layout", ())),
    )
