"""The consolidated table as CSV (for spreadsheets) and as JSON (for programs)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from domain.obligations import FAR, zone
from domain.rates import RATE_NAMES, Rates
from domain.report import Entry, Reading, Value
from domain.standing import Flag, Standing
from domain.text.mask import mask
from domain.totals import totals
from exports.columns import Cell, columns, list_fields, scalar_fields
from exports.data import Consolidated
from exports.words import csv_safe


def csv_bytes(data: Consolidated) -> bytes:
    """UTF-8 with BOM and CRLF, as Excel wants it; a row per obligation, every field a column."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    shown = columns(data, (*scalar_fields(data), *list_fields(data)))
    writer.writerow([csv_safe(column.heading) for column in shown])
    for standing in data.standings:
        writer.writerow([_csv_cell(column.cell(standing)) for column in shown])
    return file.getvalue().encode("utf-8-sig")


def _csv_cell(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    if isinstance(cell, date):
        return cell.isoformat()
    return csv_safe(cell) if isinstance(cell, str) else cell


def json_bytes(data: Consolidated) -> bytes:
    """One JSON object in UTF-8: campaign, period, as_of, units (with evidence), totals, rates, problems. Texts are masked."""
    return (json.dumps(as_json(data), ensure_ascii=False, indent=2) + "\n").encode(errors="replace")


def as_json(data: Consolidated) -> dict[str, Any]:
    """The object of `json_bytes`."""
    return {
        "campaign": {"id": data.campaign.id, "title": data.campaign.title},
        "period": _dates(data.period.range.start, data.period.range.end) if data.period else None,
        "as_of": _moment(data, data.as_of),
        "units": [_unit(data, standing) for standing in data.standings],
        "totals": {
            key: _value(total.value) if total.units else None
            for key, total in totals(data.campaign, data.standings).items()
        },
        "rates": _rates(data.rates),
        "rates_by_parent": {name: _rates(each) for name, each in data.by_parent.items()},
        "problems": [
            {
                "unit": problem.unit or None,
                "code": problem.code or None,
                "sentence": mask(problem.sentence),
                "mail": mask(problem.mail) or None,
                "received_at": _moment(data, problem.received_at),
                "periods": [_dates(item.range.start, item.range.end) for item in problem.periods],
                "number": problem.number,
            }
            for problem in data.problems
        ],
    }


def _dates(start: date, end: date) -> dict[str, str | None]:
    return {"start": start.isoformat(), "end": None if end == FAR else end.isoformat()}


def _moment(data: Consolidated, moment: datetime | None) -> str | None:
    return moment.astimezone(zone(data.campaign)).isoformat() if moment else None


def _unit(data: Consolidated, standing: Standing) -> dict[str, Any]:
    period = standing.obligation.period
    return {
        "unit": standing.obligation.unit,
        "parent": data.unit(standing).parent or None,
        "period": _dates(period.range.start, period.range.end),
        "due": _moment(data, period.due),
        "status": standing.status.value,
        "exempt": standing.obligation.exempt or None,
        "on_time": standing.on_time,
        "by_branches": standing.by_branches,
        "flags": [flag.value for flag in Flag if flag in standing.flags],
        "received_at": _moment(data, standing.first_received),
        "missing_fields": list(standing.missing_fields),
        "reports": list(standing.reports),
        "fields": {key: _reading(reading, data.evidence) for key, reading in standing.values.items()},
    }


def _reading(reading: Reading, evidence: bool) -> dict[str, Any]:
    found: dict[str, Any] = {"state": reading.state.value, "source": reading.source.value}
    if evidence:
        words = reading.evidence
        found["evidence"] = [{"document": i.document, "where": i.where, "text": mask(i.text)} for i in words]
    if reading.value is not None:
        found = {"value": _value(reading.value), "confidence": round(reading.confidence, 2), **found}
    return found


def _value(value: Value) -> Any:
    """As in docs/json.md, *A field*."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_item(item) for item in value]
    return mask(value) if isinstance(value, str) else value


def _item(item: str | Entry) -> str | Mapping[str, str]:
    return mask(item) if isinstance(item, str) else {"name": mask(item.name), "summary": mask(item.summary)}


def _rates(each: Rates) -> dict[str, Any]:
    def one(name: str) -> dict[str, Any]:
        rate = getattr(each, name)
        percent = None if rate.percent is None else float(rate.percent)
        return {"numerator": rate.numerator, "denominator": rate.denominator, "percent": percent}

    return {name: one(name) for name in RATE_NAMES}
