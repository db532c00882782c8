"""The small words of the letters in both languages, and the one way foreign text gets into a letter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from domain.report import ReportKind
from domain.standing import FLAG_WORDS, STATUS_WORDS, Flag, Status
from domain.states import LetterState
from domain.text import mask, sanitise

_SCHEME = re.compile(r"(?i)\b(ht|f)(tps?)(?=\s?[:：])")
_WWW = re.compile(r"(?i)\bwww\.")
_PLACE = re.compile(r"(page|paragraph|table|row|column) (\d{1,9})", re.ASCII)
_LOOKED_AT = 4000  # characters of a foreign text that are cleaned at all; what is shown is far shorter


def foreign(text: str, limit: int = 80) -> str:
    """Text from a mail as one short line: no control characters, numbers of persons masked, no live link, cut."""
    line = " ".join(sanitise.for_text(text[:_LOOKED_AT]).split())
    line = _WWW.sub("www[.]", _SCHEME.sub(r"\1xx\2", mask.mask(line)))
    return sanitise.cut(line, limit)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    language: str
    status: Mapping[Status, str]
    kind: dict[ReportKind, str]
    flag: Mapping[Flag, str]
    rate: dict[str, str]
    undelivered: dict[str, str]
    place: dict[str, str]
    body: str
    separator: str
    colon: str
    pieces: str
    elsewhere: str
    doubtful: str
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
        return "".join(self.place[name].format(number) for name, number in _PLACE.findall(place)).strip()

    def document(self, name: str) -> str:
        return self.body if name == "body" else foreign(name, 60)


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
    rate={
        "received": "报送率",
        "on_time": "按时率",
        "nil": "零报告率",
        "complete": "字段完整率",
        "substantial": "实质报告率",
        "steady": "持续报送率",
    },
    undelivered={
        LetterState.REFUSED: "对方服务器拒收",
        LetterState.BOUNCED: "被退回",
        LetterState.GAVE_UP: "多次发送未成功",
    },
    place={"page": "第{}页", "paragraph": "第{}段", "table": "表{} ", "row": "第{}行", "column": "第{}列"},
    body="正文",
    separator="、",
    colon="：",
    pieces="{} 条",
    elsewhere="另处写作 {}",
    doubtful="识别把握不大，请核对",
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
    pieces="{} entries",
    elsewhere="elsewhere {}",
    doubtful="not read with certainty, please check",
    to=" to ",
    yuan="yuan",
    day_form="{1} {2}",
    time_form="{} {:02d}:{:02d}",
)


def flag(item: Flag, words: Words) -> str:
    return words.flag[item]


def words(language: str) -> Words:
    return EN if language == "en" else ZH
