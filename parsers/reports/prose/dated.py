"""Dates in sentences: when what a field is called was done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from parsers.reports.asked.fields import FieldBook
from parsers.reports.language import words
from parsers.reports.language.date_parts import NUMBER
from parsers.reports.language.numbers import Kind, scan
from parsers.reports.speech.sections import Stretch
from parsers.reports.tables.cells import Said, read_date

_CLAUSE = re.compile(r"[^,，。;!?\n]{3,80}")
_STOP = re.compile(r"[。;!?\n]")
#: a date behind a label of its own: 填报日期:2026年11月27日 完成日期:
_LABELLED = re.compile(r"([^\s:。;,，]{2,12}):\s{0,4}$|((?:填[报表写]|制表|审核|经办|联系)人)[:\s]{1,4}[^:\d]{0,16}$")
_MAY_DATE = re.compile(r"[年月日号./-]")  #: what every date holds
#: dates of other things: when figures were counted, what is still to come
_OTHER_DATE = re.compile(r"截至|截止|至今|以来|上(?:周|月|次)")
#: 安排在9月27日: of a day to come, unless it says that it was held
_TO_COME = re.compile(
    r"(?:安排|定|放|约|改|推迟?|延期?)[在于到][\s\d一二三四五六七八九十](?!.*(?:了|过|已|完成|举行|结束))"
)
#: 最近一次演练日期, 上一次是6月14日: which of several days is asked for
LAST = re.compile(r"(?:最近|最后|上)一?[次回]|末次")
_STILL_TO_COME = re.compile(r"^\s*(?:之?前|以前|前后|截止|起)")
_SHORT_DATE = re.compile(r"(?<![\d./])(?:1[0-2]|0?[1-9])[./](?:3[01]|[12]\d|0?[1-9])(?=[日号]?[\u4e00-\u9fff])")
#: 16号组织…, 十六号上午由…: a day and no number of a thing (3号楼, 12号机组)
_DAY_DONE = re.compile(
    rf"(?<![\d月一二三四五六七八九十第])({NUMBER}\s?号)(?=(?:[上下中]午|早上|晚上?|夜里)?(?:组织(?!部|委员)|搞|举[行办]|开展|进行|由|带|做|练|查|把|对(?!面)|我们|大家|全[体员面部]))"
)
#: how much of a field's name a clause must hold for its date, and for the date of the clause before it
ENOUGH = 0.8


def said_dates(
    stretch: Stretch, book: FieldBook, index: int, near: date | None
) -> Iterator[tuple[Said, tuple[int, int], float]]:
    """我们是11月7号启动的: the one date of a clause that names the field, or of the clauses before it in its sentence; with
    where it stands, and how sure it is."""
    before: tuple[int, Said] | None = None
    begin = end = stretch.start
    of_last = LAST.search(book.fields[index].label) is not None
    for clause in _CLAUSE.finditer(stretch.text, stretch.start, stretch.end):
        if _STOP.search(stretch.text, end, clause.start()):
            before, begin = None, clause.start()
        words_ = LAST.sub("", clause[0]) if of_last else clause[0]
        names = _names(clause[0], stretch.text[begin:end], book, index) and not words.PLANNED.search(clause[0])
        if of_last and words_ != clause[0]:
            told_before = _told_of(stretch.text[stretch.start : end], book, index)
            names = names or told_before or _last_was(clause[0], book, index)
        names = names or _day_of(stretch.text[begin:end], clause[0], book, index)
        end = clause.end()
        told = _dates_in(clause[0], near, book, index)
        other = _OTHER_DATE.search(words_) or _TO_COME.search(words_)
        if told or other:
            before = (clause.start(), told[0]) if len(told) == 1 and not other else None
        if names and before is not None and before[1].value is not None:
            yield before[1], (before[0], end), 0.9 if told else 0.75
            before = None


#: 6月20日送完: done with what the sentence is about
_FINISHED = re.compile(r"(?:完毕?|齐|结束|到位)了?\s?$")


def _names(clause: str, said: str, book: FieldBook, index: int) -> bool:
    """Whether a clause names a date: by its words, by finishing what was `said` before it in its sentence (慰问14人，6月20日送完),
    or by the mere deed that the date is of (5月26号乡里自查的, 3月18日搞了一次演练)."""
    told = book.mentions(clause)
    if told.get(index, 0.0) >= ENOUGH:
        return True
    if _FINISHED.search(clause) and not told.keys() - {index}:
        return book.mentions(f"{said}{clause}完成").get(index, 0.0) >= ENOUGH
    held, done = _HELD.search(clause), _DONE_ON.search(clause)
    return any(
        clause.rstrip().endswith((deed + "的", deed + "完的"))
        or (held is not None and deed in clause[held.end() :])
        or (done is not None and clause[: done.start()].endswith(deed))
        or _once(deed).search(clause) is not None
        for deed in _deeds(book, index)
    )


@lru_cache(maxsize=64)
def _once(deed: str) -> re.Pattern[str]:
    """盘了一遍, 练了一回, 清点了一次 of 盘点, 演练, 清点"""
    stems = {deed, *(deed if len(deed) == 2 else "")}
    return re.compile(rf"(?:{'|'.join(sorted(stems, key=len, reverse=True))})(?:过|了)一?(?:遍|次|回|轮)(?!名)")


def _told_of(said: str, book: FieldBook, index: int) -> bool:
    """Whether the line has spoken of what the date is of: 演练安排在27日；上一次是…"""
    line = said.rpartition("\n")[2]
    return any(deed in line for deed in _deeds(book, index))


def _last_was(clause: str, book: FieldBook, index: int) -> bool:
    """上次演练是3月18日, 上一次培训在6月3号"""
    last = LAST.search(clause)
    rest = clause[last.end() :] if last else ""
    return any(
        re.match(rf"的?[^,，\d]{{0,4}}{deed}(?:时间|日期)?[是为在于:就也还\s]{{0,3}}\d", rest)
        for deed in _deeds(book, index)
    )


def _day_of(said: str, clause: str, book: FieldBook, index: int) -> bool:
    """Whether a clause is a day alone, and the one before it in its sentence says who did what the date is of."""
    last = re.split("[,，]", said)[-1] if said else ""
    done = _WAS_DONE.search(last) is not None and _DAY_ALONE.fullmatch(clause) is not None
    return done and any(deed in last for deed in _deeds(book, index))


def _deeds(book: FieldBook, index: int) -> set[str]:
    """演练 of 演练日期"""
    return {deed for name in book.names_of(index) if (deed := _OF_A_DATE.sub("", name)) != name and len(deed) > 1}


#: 3月18日搞了一次实战演练, 6月12日在后山搞的夜间演练
_HELD = re.compile(
    r"[日号]\s?(?:上午|下午|晚上?)?[^,，。;要将拟想未没待]{0,8}?(?:搞|办|举[行办]|开展|组织|进行)(?:了|过|完成|的(?!.*(?:取消|推迟|延期)))"
)
#: 演练跟学院一起做的，5月17日: the deed, and its day alone in the clause behind it
_WAS_DONE = re.compile(r"(?:搞|办|做|弄|举行|开展|组织|进行|完成)的\s?$")
_DAY_ALONE = re.compile(r"\s?(?:是|就?在)?\s?[\d一二三四五六七八九十年月日号./-]{3,12}(?:上午|下午|晚上?)?\s?")
#: 演练是10/11搞的
_DONE_ON = re.compile(
    r"[就也都还是在于]{0,3}\s?[\d一二三四五六七八九十年月日号./-]{3,12}\s?(?:上午|下午|晚上?)?(?:搞|办|做|弄|举行|开展|组织|进行)(?:的|了|过|完)\s?$"
)
_OF_A_DATE = re.compile(r"(?:完成)?(?:日期|时间)$")


def _dates_in(clause: str, near: date | None, book: FieldBook, index: int) -> list[Said]:
    """The dates of a clause, but for those before which something is still to come (6月20日前) and those of other labels."""
    if not _MAY_DATE.search(clause):
        return []
    spans = [(number.start, number.end) for number in scan(clause) if number.kind is Kind.DATE]
    spans = spans or [match.span() for match in _SHORT_DATE.finditer(clause)]
    spans = spans or [match.span(1) for match in _DAY_DONE.finditer(clause)]
    spans = [(start, end) for start, end in spans if not _of_another(clause[:start], book, index)]
    told = [read_date(clause[start:end], near) for start, end in spans if not _STILL_TO_COME.match(clause[end:])]
    return [said for said in told if said is not None and said.value is not None]


def _of_another(before: str, book: FieldBook, index: int) -> bool:
    label = _LABELLED.search(before)
    match = book.match_label(label[1] or label[2]) if label else None
    return label is not None and (match is None or match.field != index)
