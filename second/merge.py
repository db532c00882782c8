"""An answer of the second reader into the outcome of the rules: it fills what was not said, strengthens what it reads
alike, and makes a conflict of what it reads otherwise. It never replaces a value, a unit, a kind or a period.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from domain.campaign import Campaign, Field, FieldType
from domain.problems import problem
from domain.report import Candidate, Disposition, Outcome, Problem, Reading, ReadingState, Report, ReportKind, Source
from domain.text.figures import said
from second.check import Checker, Claim, quotes, tells_period
from second.prompt import Paper

#: below this a rule reading is worth a second look
DOUBTFUL = 0.8
_FILLED, _FILLED_BY_NAME = 0.6, 0.7
_RULE = "second reader"
_UNIT, _PERIOD = frozenset({"unit_unclear", "unit_conflict"}), frozenset({"period_unclear", "period_conflict"})


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome after the second look, and how many claims came to what."""

    outcome: Outcome
    filled: int = 0
    agreed: int = 0
    differed: int = 0
    refused: int = 0


def worth_asking(outcome: Outcome, campaign: Campaign) -> bool:
    """Is anything unsure that words could settle? Never for what is no report."""
    return outcome.disposition is Disposition.REPORT and any(_unsure(report, campaign) for report in outcome.reports)


def _unsure(report: Report, campaign: Campaign) -> bool:
    if report.kind is ReportKind.NIL:
        return False
    if any(each.code in _UNIT | _PERIOD for each in report.problems):
        return True
    if any(each.state is ReadingState.CONFLICTING or _weak(each) for each in report.readings):
        return True
    return report.kind is ReportKind.INITIAL and any(_silent(report, item) for item in campaign.fields if item.required)


def _weak(reading: Reading) -> bool:
    return reading.state is ReadingState.SAID and reading.confidence < DOUBTFUL


def _silent(report: Report, item: Field) -> bool:
    reading = report.reading(item.key)
    return reading is None or reading.state is ReadingState.NOT_SAID


def merge(answer: Mapping[str, Any], outcome: Outcome, campaign: Campaign, papers: tuple[Paper, ...]) -> Merged:
    """The outcome with what holds of the answer; never raises, whatever the answer says."""
    checker = Checker(campaign, papers)
    told = _by_number(answer, len(outcome.reports))
    claims = {(number, key): claim for number, one in told.items() for key, claim in _claims(one, campaign, checker)}
    held = {place: claim for place, claim in claims.items() if claim and _own(place, claim, claims, outcome, campaign)}
    counts = {"filled": 0, "agreed": 0, "differed": 0, "refused": len(claims) - len(held)}
    reports = list(outcome.reports)
    for (number, key), claim in held.items():
        done, reports[number - 1] = _put(reports[number - 1], campaign.by_key[key], claim)
        counts[done] += 1
    for number, one in told.items():
        found = tuple(_suggested(one, reports[number - 1], campaign, checker))
        reports[number - 1] = replace(reports[number - 1], problems=_more(reports[number - 1].problems, *found))
    order = {item.key: index for index, item in enumerate(campaign.fields)}
    sorted_reports = (
        replace(each, readings=tuple(sorted(each.readings, key=lambda one: order.get(one.field, len(order)))))
        for each in reports
    )
    return Merged(replace(outcome, reports=tuple(sorted_reports)), **counts)


def _by_number(answer: Mapping[str, Any], reports: int) -> dict[int, Mapping[str, Any]]:
    """What is told of each report of ours; the first word counts."""
    found: dict[int, Mapping[str, Any]] = {}
    listed = answer.get("reports")
    for one in listed if isinstance(listed, list) else []:
        number = one.get("number") if isinstance(one, dict) else None
        if isinstance(number, int) and not isinstance(number, bool) and 1 <= number <= reports:
            found.setdefault(number, one)
    return found


def _claims(told: Mapping[str, Any], campaign: Campaign, checker: Checker) -> Iterator[tuple[str, Claim | None]]:
    fields = told.get("fields")
    for item in campaign.fields:
        given = fields.get(item.key) if isinstance(fields, dict) else None
        if given is not None and given != []:
            yield item.key, checker.claim(item, given)


Place = tuple[int, str]


def _own(
    place: Place, claim: Claim, claims: Mapping[Place, Claim | None], outcome: Outcome, campaign: Campaign
) -> bool:
    """Does the claim stand on words of its own: not on those of another field, another unit, or another claim?"""
    if any(other and at != place and other.spots & claim.spots for at, other in claims.items()):
        return False
    number = place[0]
    for index, report in enumerate(outcome.reports, 1):
        for reading in report.readings:
            if (index, reading.field) != place and reading.value == claim.value and _shares_words(reading, claim):
                return bool(claim.named) and index == number
    return len(outcome.reports) == 1 or _of_unit(outcome.reports[number - 1], claim, outcome, campaign)


def _shares_words(reading: Reading, claim: Claim) -> bool:
    return any(
        one.document == other.document and (one.text in other.text or other.text in one.text)
        for one in reading.evidence
        for other in claim.evidence
    )


def _of_unit(report: Report, claim: Claim, outcome: Outcome, campaign: Campaign) -> bool:
    """In a joint mail: the words stand in a document of that unit alone, or in a line that names it."""
    others = {name for other in outcome.reports if other is not report for name in _documents(other)}
    own = _documents(report) - others
    if all(each.document in own for each in claim.evidence):
        return True
    unit = campaign.roster.by_name.get(report.unit or "")
    names = unit.names if unit else ()
    return bool(names) and all(any(name in line for name in names) for line in claim.lines)


def _documents(report: Report) -> set[str]:
    told = [one.document for reading in report.readings for one in reading.evidence]
    return {*told, *(one.document for one in report.unit_evidence)}


def _put(report: Report, item: Field, claim: Claim) -> tuple[str, Report]:
    """The report with the claim, and what came of it: filled, agreed, differed or refused."""
    reading = report.reading(item.key)
    if reading is None or reading.state is ReadingState.NOT_SAID:
        if report.kind is not ReportKind.INITIAL:  # a correction says only what it corrects, a nil report nothing
            return "refused", report
        return "filled", _with(report, _filled(item, claim))
    if reading.value is None or isinstance(reading.value, tuple):  # unreadable, or a list that the rules read
        return "refused", report
    if reading.value == claim.value:
        surer = min(0.99, max(reading.confidence, round(reading.confidence + 0.3 * (1 - reading.confidence), 3)))
        return "agreed", _with(report, replace(reading, confidence=surer))
    both = "、".join(said(value, money=item.type is FieldType.MONEY) for value in (reading.value, claim.value))
    differing = problem("value_conflict", item.label, both)
    known = any(each.code == differing.code and f"“{item.label}”" in each.sentence for each in report.problems)
    changed = _with(report, _conflicting(reading, claim))
    return "differed", changed if known else replace(changed, problems=_more(changed.problems, differing))


def _filled(item: Field, claim: Claim) -> Reading:
    sure = _FILLED_BY_NAME if claim.named else _FILLED
    return Reading(item.key, ReadingState.SAID, claim.value, sure, claim.evidence, _RULE, source=Source.SECOND_READER)


def _conflicting(reading: Reading, claim: Claim) -> Reading:
    """The rules' value stays first; the other is kept beside it."""
    passed = reading.passed_over
    if all(each.value != claim.value for each in passed):
        passed = (*passed, Candidate(claim.value, claim.evidence[0], _RULE, "第二读者读到的数字不同"))
    sure = reading.confidence if reading.state is ReadingState.CONFLICTING else round(reading.confidence * 0.8, 3)
    return replace(reading, state=ReadingState.CONFLICTING, confidence=sure, passed_over=passed)


def _with(report: Report, reading: Reading) -> Report:
    return replace(report, readings=(*(each for each in report.readings if each.field != reading.field), reading))


def _more(problems: tuple[Problem, ...], *found: Problem) -> tuple[Problem, ...]:
    return tuple(dict.fromkeys((*problems, *found)))


def _suggested(told: Mapping[str, Any], report: Report, campaign: Campaign, checker: Checker) -> Iterator[Problem]:
    """Where unit or period are unclear, a quoted proposal becomes a sentence for staff, and nothing else."""
    codes = {each.code for each in report.problems}
    unit, period = told.get("unit"), told.get("period")
    if (report.unit is None or codes & _UNIT) and isinstance(unit, dict):
        found = next(quotes(checker.papers, unit.get("document"), unit.get("evidence")), None)
        name = next((one.name for one in campaign.roster.units if unit.get("name") in one.names), "")
        if found and name and name != report.unit and str(unit["name"]) in found.words:
            yield problem("unit_suggested", name)
    if (codes & _PERIOD) and isinstance(period, dict):
        found = next(quotes(checker.papers, period.get("document"), period.get("evidence")), None)
        if found and tells_period(found.words, period.get("start"), period.get("end")):
            yield problem("period_suggested", " ".join(found.words.split()))
