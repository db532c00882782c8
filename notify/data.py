"""What the letters say, as frozen values. The composers turn them into bytes; nothing here knows mail or templates.

Strings that came in a mail (subjects, file names, evidence, values) are given as they came: the templates clean,
mask, cut and escape them.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from domain.report import Evidence, ReadingState, ReportKind
from domain.standing import Flag, Status


class Mode(enum.StrEnum):
    """Who gets the letters meant for branches: [letters] mode."""

    STAFF = "staff"  #: staff, with a banner that names the branch
    LIVE = "live"  #: the branches
    OFF = "off"  #: nobody


@dataclass(frozen=True, slots=True)
class LetterContext:
    """What all letters of a campaign share.

    `message_id` gives the stable "<...@domain>" of a dedup key; `domain` also marks our letters (X-Baosong-Loop). `staff` gets the branches' letters in staff mode, the
    first address under the plain key. `contact` is the office's own sentence ("党委组织部 顾老师 0579-0000100").
    `notice` is one sentence on how personal data are handled; empty: left out.
    """

    sender_name: str
    sender_address: str
    title: str
    campaign: str
    message_id: Callable[[str], str]
    domain: str
    contact: str = ""
    timezone: str = "Asia/Shanghai"
    language: str = "zh"
    mode: Mode = Mode.STAFF
    staff: tuple[str, ...] = ()
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a letter."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Row:
    """One field of a report as the sender sees it: the value in words, and what it stands on.

    `place` is the domain's ("table 1 row 3 column 2"); `also`: what a list stands on beside. `before`: what a correction
    replaces; `note` says why the value deserves a look; empty: nothing.
    """

    label: str
    value: str
    document: str = ""
    place: str = ""
    words: str = ""
    state: ReadingState = ReadingState.SAID
    note: str = ""
    also: tuple[Evidence, ...] = ()
    before: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One unit's part of a receipt. `unit` is empty where nothing told it. `missing` are labels of required fields.

    `corrects`: an earlier report stands, and what is not in `rows` stays as it was.
    """

    unit: str
    kind: ReportKind
    period: str = ""
    rows: tuple[Row, ...] = ()
    missing: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    unconfirmed: bool = False
    corrects: bool = False


class Matter(enum.StrEnum):
    """What a mail was, as far as its receipt is concerned."""

    REPORT = "report"
    UNREADABLE = "unreadable"  #: meant as a report, nothing usable: ask for a readable one
    QUESTION = "question"  #: a person answers; the receipt only names the contact


@dataclass(frozen=True, slots=True)
class Answered:
    """One mail that is acknowledged: what came, and what was made of it. `problems` are sentences for the sender.

    `unit` is the sender's, "" if it has none or several; it is addressed where no section names a unit.
    """

    number: str
    subject: str
    received_at: datetime
    matter: Matter = Matter.REPORT
    sections: tuple[Section, ...] = ()
    problems: tuple[str, ...] = ()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptData:
    """A receipt: for one mail, or (over the caps) one for several. `in_reply_to` and `references` are unchecked ids."""

    dedup_key: str
    recipient: str
    mails: tuple[Answered, ...]
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MissingUnit:
    """A unit that has sent nothing; contact and phone as the roster has them."""

    unit: str
    contact: str = ""
    phone: str = ""
    overdue: str = ""
    reminded: int = 0


@dataclass(frozen=True, slots=True)
class ReminderData:
    """A reminder to one address for a unit that has sent nothing.

    `overdue` is "" before the due time, else how late it is in words ("1 个工作日"). `escalated`: it goes to the
    superior, who is told whom to ask: `units` names its branches with their contacts, `superior` the addressee.
    `expires`: sending makes no sense after.
    """

    dedup_key: str
    recipient: str
    unit: str
    period: str
    due: datetime | None = None
    overdue: str = ""
    escalated: bool = False
    superior: str = ""
    units: tuple[MissingUnit, ...] = ()
    form: Attachment | None = None
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """One published rate with its denominator. `key`: received, on_time, nil, complete, substantial, steady."""

    key: str
    numerator: int
    denominator: int


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit in the digest's table. `missing` are labels of required fields that its report does not say."""

    unit: str
    status: Status
    received_at: datetime | None = None
    missing: tuple[str, ...] = ()
    flags: frozenset[Flag] = frozenset()


@dataclass(frozen=True, slots=True)
class NewLine:
    """A report that came since the last digest."""

    unit: str
    kind: ReportKind
    received_at: datetime
    period: str = ""


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A value that changed since the last digest."""

    unit: str
    label: str
    before: str
    after: str
    period: str = ""


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing that waits for a person: which mail or unit, and the sentence that says what to do."""

    about: str
    sentence: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A letter that did not arrive. `reason` is a LetterState or the server's own words."""

    recipient: str
    unit: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """The total of a numeric field over the units that said it."""

    label: str
    value: str
    measure: str = ""
    units: int = 0


@dataclass(frozen=True, slots=True)
class DigestData:
    """The office's daily letter. `as_of` is when the figures were true. `health` are sentences about the service itself."""

    date: date
    as_of: datetime
    recipients: tuple[str, ...]
    period: str = ""
    due: datetime | None = None
    rates: tuple[Rate, ...] = ()
    units: tuple[UnitLine, ...] = ()
    missing: tuple[MissingUnit, ...] = ()
    new: tuple[NewLine, ...] = ()
    corrections: tuple[CorrectionLine, ...] = ()
    todo: tuple[Todo, ...] = ()
    refused: tuple[RefusedLine, ...] = ()
    health: tuple[str, ...] = ()
    totals: tuple[Total, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class AlertData:
    """One trouble of the service, told once: what happened and what to do, one sentence each."""

    dedup_key: str
    recipients: tuple[str, ...]
    what: str
    remedy: str
    since: datetime | None = None
