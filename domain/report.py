"""What a mail says: reports, readings with evidence, problems, and the outcome of reading one mail."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.campaign import DateRange
from domain.mail import Head


class Disposition(enum.StrEnum):
    """Our verdict on a mail."""

    REPORT = "report"
    NOT_REPORT = "not_report"
    UNREADABLE = "unreadable"  #: meant as a report, nothing usable in it


class NotReport(enum.StrEnum):
    QUESTION = "question"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    READ_RECEIPT = "read_receipt"
    THANKS = "thanks"
    ADVERT = "advert"
    INVITE = "invite"
    PHISHING = "phishing"
    NOTICE = "notice"
    EMPTY_FORM = "empty_form"
    OWN_MAIL = "own_mail"
    OTHER = "other"


class ReportKind(enum.StrEnum):
    INITIAL = "initial"
    CORRECTION = "correction"
    SUPPLEMENT = "supplement"
    NIL = "nil"


class ReadingState(enum.StrEnum):
    SAID = "said"
    NOT_SAID = "not_said"
    UNREADABLE = "unreadable"
    CONFLICTING = "conflicting"


class Source(enum.StrEnum):
    """Who took the reading."""

    RULE = "rule"
    STAFF = "staff"
    SECOND_READER = "second_reader"


@dataclass(frozen=True, slots=True)
class Entry:
    """A deed: who, and the words that tell it."""

    name: str
    summary: str


Value = int | Decimal | date | str | tuple[str, ...] | tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The document, the place in it ("table 1 row 3 column 2") and the exact words a reading stands on."""

    document: str
    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that was seen and not taken, and why."""

    value: Value
    evidence: Evidence
    rule: str
    why_not: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One field of a report. A value never stands without evidence; `__post_init__` refuses it."""

    field: str
    state: ReadingState
    value: Value | None = None
    confidence: float = 0.0
    evidence: tuple[Evidence, ...] = ()
    rule: str = ""
    passed_over: tuple[Candidate, ...] = ()
    source: Source = Source.RULE

    def __post_init__(self) -> None:
        if self.value is not None and not self.evidence and self.source is not Source.STAFF:
            raise ValueError(f"reading of {self.field!r} has a value but no evidence")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should know. `sentence` (Chinese) says what to do; `for_sender` puts it into the receipt."""

    code: str
    sentence: str
    for_sender: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """What one mail says about one unit. `unit` is a canonical roster name, or None when nothing tells it."""

    unit: str | None
    kind: ReportKind
    told: DateRange | None = None
    readings: tuple[Reading, ...] = ()
    unit_evidence: tuple[Evidence, ...] = ()
    problems: tuple[Problem, ...] = ()
    adds: bool = False  #: a supplement whose words say that its numbers come on top (另有, 新增, 补充)
    unfitted: tuple[Candidate, ...] = ()  #: figures that no field of the campaign counts; known only where it was read

    def reading(self, key: str) -> Reading | None:
        return next((reading for reading in self.readings if reading.field == key), None)


@dataclass(frozen=True, slots=True)
class DocumentNote:
    """What is kept of a document once the mail is read. `text` and `layout` (Document.layout) only when asked for."""

    name: str
    type: str
    bytes: int
    sha256: str
    characters: int
    tables: int
    problems: tuple[Problem, ...] = ()
    text: str | None = None
    layout: tuple[tuple[str, str | list[list[str]]], ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """All that reading one mail (or one document file) gave. `signs` are header-rule ids that forbid an answer."""

    disposition: Disposition
    not_report: NotReport | None = None
    reason: str = ""
    head: Head | None = None
    reports: tuple[Report, ...] = ()
    documents: tuple[DocumentNote, ...] = ()
    problems: tuple[Problem, ...] = ()
    signs: tuple[str, ...] = ()
