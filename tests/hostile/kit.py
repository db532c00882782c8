"""Hostile mails, each with what must come of it, and the one way they are all tried: through the whole reading of a mail.

That of Office files happens where it does in service: in the child, with its limits and without a network.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from domain.jsonform import outcome_from_json, outcome_to_json
from domain.limits import DEFAULT_LIMITS, Limits
from domain.report import Outcome, Problem
from office.lanes import Lanes
from reading import Setup, read_mail
from tests.torture.build import b64, mixed, part, word
from tests.unit.parsers.reports.mailing import VIRUS

SENDER = "wx1@school.example"  #: the address of UNIT alone
UNIT = "文学院教工第一党支部"
OTHER = "图书馆党支部"
HEAD = f"From: {SENDER}\r\nTo: dzzbs@school.example\r\nDate: Mon, 16 Aug 2021 09:00:00 +0800\r\n".encode()
SUBJECT = b"Subject: report\r\n"
REPORT = f"{UNIT}8月2日至8月8日情况：现有党员35名，其中30人参与防控，志愿服务120人次。"
TEXT = "text/plain; charset=utf-8"


@dataclass(frozen=True)
class Case:
    """One input. `id` is its line in docs/hostile-input.md. None or empty: not looked at.

    `codes` must be among the problems, `without` must not; `words` must stand in one of their sentences. `members` is the
    number of members that must be read: mostly that of a good report that stands beside what is hostile.
    """

    id: str
    name: str
    raw: bytes | Callable[[], bytes]
    disposition: str = "report"
    kind: str | None = None  #: of what is no report
    codes: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    words: str = ""
    members: int | None = 35
    sender: str | None = SENDER
    unit: str | None = UNIT
    answered: bool | None = None  #: whether the head alone lets it be answered automatically
    seconds: float = 10.0  #: several times what it takes on a loaded machine
    limits: Limits = field(default=DEFAULT_LIMITS)
    ocr: bool = False

    def bytes(self) -> bytes:
        """Bombs are small, but dear to make: made once, though some are read here and in the child."""
        if not callable(self.raw):
            return self.raw
        made = _MADE.get(self.raw) or self.raw()
        if len(made) < 2**20:
            _MADE[self.raw] = made
        return made


_MADE: dict[Callable[[], bytes], bytes] = {}


Reader = Callable[[bytes, Case], Outcome]


def ids(cases: Iterable[Case]) -> list[str]:
    return [f"{case.id} {case.name}" for case in cases]


def setup(case: Case) -> Setup:
    """As the service reads: within the case's limits; scans are noted, not put off, where recognition is not asked for."""
    return Setup(VIRUS, case.limits, authserv_id="mx.school.example", ocr=case.ocr, wants_ocr=False)


def in_process(raw: bytes, case: Case) -> Outcome:
    return read_mail(raw, setup(case))


@contextmanager
def in_the_child() -> Iterator[Reader]:
    """One warm child for all cases: one that hurt it would hurt the next. ReadingFailed for a crash, for memory and for time."""
    limits = replace(DEFAULT_LIMITS, seconds=120)  # twice what a mail has, for a loaded machine
    with Lanes(VIRUS, limits, authserv_id="mx.school.example", wants_ocr=False) as lanes:

        def read(raw: bytes, case: Case) -> Outcome:
            assert case.limits == DEFAULT_LIMITS  # those of the child
            assert not case.ocr
            answer = lanes.read("hostile.eml", raw)
            assert answer is not None
            return outcome_from_json(answer)

        yield read


def check(case: Case, read: Reader = in_process) -> Outcome:
    """Read it and look at everything a case tells; what holds for all of them is looked at here."""
    raw = case.bytes()
    started = time.monotonic()
    outcome = read(raw, case)
    took = time.monotonic() - started
    assert took < case.seconds, f"{took:.1f} s"
    _is_sound(outcome)
    found = {problem.code for problem in problems(outcome)}
    assert outcome.disposition == case.disposition, (outcome.reason, found)
    assert case.kind is None or outcome.not_report == case.kind
    assert found >= set(case.codes), found
    assert not found & set(case.without), found
    assert any(case.words in problem.sentence for problem in problems(outcome)) or not case.words
    assert outcome.head is None or (outcome.head.sender.address if outcome.head.sender else None) == case.sender
    if case.disposition == "report" and case.members is not None:
        assert [value_of(report) for report in outcome.reports] == [case.members]
        assert outcome.reports[0].unit == case.unit
    assert case.answered is None or (not outcome.signs) is case.answered, outcome.signs
    return outcome


def value_of(report: object, key: str = "members") -> object:
    reading = report.reading(key)  # type: ignore[attr-defined]  # a Report
    return reading.value if reading else None


def problems(outcome: Outcome) -> list[Problem]:
    """All of them: of the mail, of its documents, of its reports."""
    found = [*outcome.problems]
    for holder in (*outcome.documents, *outcome.reports):
        found += holder.problems
    return found


def _is_sound(outcome: Outcome) -> None:
    """Exactly one disposition with a reason, whole sentences, and nothing that a database or a pipe would refuse."""
    told = json.dumps(outcome_to_json(outcome), ensure_ascii=False)
    told.encode()
    assert "\\u0000" not in told
    assert (outcome.not_report is not None) == (outcome.disposition == "not_report")
    assert outcome.reason
    assert all(problem.sentence.endswith("。") for problem in problems(outcome))


def plain(text: str | bytes = REPORT, kind: str = TEXT, encoding: str = "8bit", head: bytes = HEAD + SUBJECT) -> bytes:
    """A mail of one text."""
    data = text.encode() if isinstance(text, str) else text
    fields = f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return head + fields.encode("latin-1") + data + b"\r\n"


def text_part(text: str = REPORT, kind: str = TEXT) -> bytes:
    return part(text.encode(), f"Content-Type: {kind}".encode(), b"Content-Transfer-Encoding: 8bit")


def file_part(name: str | bytes, data: bytes, kind: bytes = b"application/octet-stream") -> bytes:
    """An attachment; a name in bytes stands as given after `filename`."""
    told = b'="' + word(name, "utf-8") + b'"' if isinstance(name, str) else name
    fields = (
        b"Content-Type: " + kind,
        b"Content-Transfer-Encoding: base64",
        b"Content-Disposition: attachment; filename" + told,
    )
    return part(b64(data), *fields)


def multi(*parts: bytes, head: bytes = HEAD + SUBJECT, **more: object) -> bytes:
    return mixed(*parts, head=head, **more)  # type: ignore[arg-type]  # the keywords of mixed


def with_file(name: str | bytes, data: bytes, text: str = REPORT, kind: bytes = b"application/octet-stream") -> bytes:
    """A good report in the body, a file beside it."""
    return multi(text_part(text), file_part(name, data, kind))
