"""The small words of the letters in both languages, and the one way foreign text gets into a letter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from domain.rates import RATE_MEANINGS, RATE_NAMES
from domain.report import Evidence, ReportKind
from domain.standing import FLAG_WORDS, STATUS_WORDS, Flag, Status
from domain.states import LetterState
from domain.text import mask, places, sanitise
from notify.data import Row

_SCHEME = re.compile(r"(?i)\b(ht|f)(tps?)(?=\s?[:：])")
_WWW = re.compile(r"(?i)\bwww\.")
_LOOKED_AT = 4000  # characters of a foreign text that are cleaned at all; what is shown is far shorter


def line(text: str, limit: int = 80) -> str:
    """One short line: no control characters, no live link, cut. Nothing is masked: for what the roster says, to staff."""
    return _dead(_one_line(text), limit)


def foreign(text: str, limit: int = 80) -> str:
    """Text from a mail as one such line, with numbers of persons and addresses masked."""
    return _dead(mask.mask(_one_line(text)), limit)


def to_staff(text: str, limit: int = 80) -> str:
    """The same for the office, which must know whom to write to: addresses stay."""
    return _dead(mask.phones(mask.ids(_one_line(text))), limit)


def _one_line(text: str) -> str:
    return " ".join(sanitise.for_text(text[:_LOOKED_AT]).split())


def _dead(text: str, limit: int) -> str:
    return sanitise.cut(_WWW.sub("www[.]", _SCHEME.sub(r"\1xx\2", text)), limit)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    language: str
    status: Mapping[Status, str]
    kind: dict[ReportKind, str]
    flag: Mapping[Flag, str]
    rate: Mapping[str, str]
    meaning: Mapping[str, str]
    undelivered: dict[str, str]
    place: Mapping[str, str]
    body: str
    separator: str
    colon: str
    pieces: str
    elsewhere: str
    doubtful: str
    then: str
    to: str
    yuan: str
    day_form: str
    time_form: str

    def day(self, day: date) -> str:
        return self.day_form.format(day.month, day.day, MONTHS[day.month - 1])

    def moment(self, moment: datetime, zone: tzinfo) -> str:
        local = moment.astimezone(zone)
        return self.time_form.format(self.day(local), local.hour, local.minute)

    def where(self, place: str) -> str:
        """The domain's "page 1 table 1 row 3 column 2" in people's words."""
        return places.where(place, self.place)

    def document(self, name: str) -> str:
        """The file's name; a forwarded mail's own text as “周报.eml 正文”."""
        return foreign(places.document(name, self.body), 60)

    def sources(self, row: Row) -> str:
        """What a row stands on: 表.docx 表1 第3行第2列 “党员总数 36”; words of one place together, a document named once."""
        told: list[str] = []
        before = Evidence("", "", "")
        for item in (Evidence(row.document, row.place, row.words), *row.also):
            words = f"“{foreign(item.text)}”" if item.text else ""
            if told and (item.document, item.where) == (before.document, before.where):
                told[-1] += words
            else:
                name = "" if item.document == before.document else self.document(item.document)
                told.append(" ".join(filter(None, (name, self.where(item.where), words))))
            before = item
        return self.then.join(told)


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

ZH = Words(
    language="zh",
    status=STATUS_WORDS,
    kind={
        ReportKind.INITIAL: "首报",
        ReportKind.CORRECTION: "更正",
        ReportKind.SUPPLEMENT: "补报",
        ReportKind.NIL: "零报告",
    },
    flag=FLAG_WORDS,
    rate=RATE_NAMES,
    meaning=RATE_MEANINGS,
    undelivered={
        LetterState.REFUSED: "对方服务器拒收",
        LetterState.BOUNCED: "被退回",
        LetterState.GAVE_UP: "多次发送未成功",
    },
    place=places.ZH,
    body=places.BODY_ZH,
    separator="、",
    colon="：",
    pieces="{} 条",
    elsewhere="另处写作 {}",
    doubtful="识别把握不大，请核对",
    then="；",
    to="至",
    yuan="元",
    day_form="{0}月{1}日",
    time_form="{} {:02d}:{:02d}",
)

EN = Words(
    language="en",
    status={
        Status.EXEMPT: "exempt",
        Status.NOT_DUE: "not yet due",
        Status.ON_TIME: "on time",
        Status.LATE: "late",
        Status.INCOMPLETE: "incomplete",
        Status.UNREADABLE: "unreadable",
        Status.MISSING: "missing",
    },
    kind={
        ReportKind.INITIAL: "report",
        ReportKind.CORRECTION: "correction",
        ReportKind.SUPPLEMENT: "supplement",
        ReportKind.NIL: "nil report",
    },
    flag={
        Flag.NIL: "nil report",
        Flag.CORRECTED: "corrected",
        Flag.UNCONFIRMED: "unconfirmed",
        Flag.NEEDS_REVIEW: "needs review",
    },
    rate={
        "received": "Received",
        "on_time": "On time",
        "nil": "Nil reports",
        "complete": "Fields complete",
        "substantial": "With figures",
        "steady": "Every period",
    },
    meaning={
        "received": "received of expected",
        "on_time": "in time, complete or not, of expected",
        "nil": "nil reports of received",
        "complete": "required fields read of those due, nil reports left out",
        "substantial": "with at least one figure or text, of received",
        "steady": "units with every period received, of units that owe any",
    },
    undelivered={
        LetterState.REFUSED: "refused by the server",
        LetterState.BOUNCED: "returned",
        LetterState.GAVE_UP: "could not be delivered in time",
    },
    place={
        "page": "page {} ",
        "paragraph": "paragraph {} ",
        "table": "table {} ",
        "row": "row {} ",
        "column": "column {} ",
    },
    body="message text",
    separator=", ",
    colon=": ",
    pieces="{} in all",
    elsewhere="elsewhere {}",
    doubtful="not read with certainty, please check",
    then="; ",
    to=" to ",
    yuan="yuan",
    day_form="{1} {2}",
    time_form="{} {:02d}:{:02d}",
)


def flag(item: Flag, words: Words) -> str:
    return words.flag[item]


def words(language: str) -> Words:
    return EN if language == "en" else ZH
