"""Dates and texts (完成日期, 负责人) in labelled lines and in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from domain.campaign import FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.found import Found, Source
from parsers.reports.asked.labels import LabelMatch
from parsers.reports.language import words
from parsers.reports.language.names import called_by_office, is_name
from parsers.reports.language.numbers import Kind, scan
from parsers.reports.language.persons import borne_by, is_person, named_after, succeeded_by
from parsers.reports.speech.sections import Stretch, Topic
from parsers.reports.tables.cells import Said, read_cell, read_date

_LINE = re.compile(r"(?:^|(?<=[\n;。]))\s{0,4}([^:\n;。,，]{2,40}):[^\S\n]{0,4}([^\n;]{1,200})")
_AMID = re.compile(r"(?<=[,，])\s{0,4}([^:\n;。,，]{2,20}):\s{0,4}([^\n;,，。]{1,40})")
#: all of a paragraph is one label and its value: a deed tells in sentences, below it stands who signs
_ONE_LINE = re.compile(r"\s{0,9}[^:\n;。,，]{2,12}:[^\n;。,，:]{1,24}")
#: where the next label of a line begins: 负责人:石敬川  联系电话:…
_NEXT_LABEL = re.compile(
    r"(?:\s{2,20}|[。;]\s?)(?=[^\s:。;,，]{2,12}:)|\s(?=[\u4e00-\u9fff]{2,6}:)|\s{2,20}(?=\d{4}\s?[年./-])|。\s{0,9}$"
)
#: a blank that the next label follows: 完成日期:    填报日期:2026年11月27日
_LEFT_BLANK = re.compile(r"\s{0,60}[^\s:。;,，\d]{2,12}:")
#: a date behind a label of its own: 填报日期:2026年11月27日 完成日期:
_LABELLED = re.compile(r"([^\s:。;,，]{2,12}):\s{0,4}$|((?:填[报表写]|制表|审核|经办|联系)人)[:\s]{1,4}[^:\d]{0,16}$")
#: 韦长庚（后勤处副处长）
_OFFICE_BEHIND = re.compile(r"(?<=[\u4e00-\u9fff]{2})\s?[(（][^()（）]{1,20}[)）]$")
_CLAUSE = re.compile(r"[^,，。;!?\n]{3,80}")
_SENTENCE = re.compile(r"[^。;!?\n]{4,160}")
_STOP = re.compile(r"[。;!?\n]")
_MAY_DATE = re.compile(r"[年月日./-]")  #: what every date holds
#: dates of other things: when figures were counted, what is still to come
_OTHER_DATE = re.compile(r"截至|截止|至今|以来|上(?:周|月|次)")
#: 安排在9月27日: of a day to come, unless it says that it was held
_TO_COME = re.compile(
    r"(?:安排|定|放|约|改|推迟?|延期?)[在于到][\s\d一二三四五六七八九十](?!.*(?:了|过|已|完成|举行|结束))"
)
#: 最近一次演练日期, 上一次是6月14日: which of several days is asked for
_LAST = re.compile(r"(?:最近|最后|上)一?[次回]|末次")
_STILL_TO_COME = re.compile(r"^\s*(?:之?前|以前|前后|截止|起)")
#: 完成日期：6月10日前, 预计6月10日
_NOT_YET = re.compile(r"[日号底]\s?(?:之?前|以前)|预计|计划|拟|待|争取|力争")
_SHORT_DATE = re.compile(r"(?<![\d./])(?:1[0-2]|0?[1-9])[./](?:3[01]|[12]\d|0?[1-9])(?=[日号]?[\u4e00-\u9fff])")
#: how much of a field's name a clause must hold for its date, and for the date of the clause before it
ENOUGH = 0.8
#: 为石磊、钱小梅: two who bear the office
_ANOTHER = re.compile(r"[、和]([\u4e00-\u9fff]{2,3})(?=[,，。;；、)）\s和]|$)")
_PHRASE = r"(?:的)?(?:为|是|:)\s?(?:“([^”]{2,60})”|([^,，。;\n]{2,40}))"


def read_words(stretch: Stretch, book: FieldBook, wordy: set[int], near: date | None) -> Iterator[Found]:
    """The dates and texts of a stretch for the fields `wordy`. `near` completes dates that name no year."""
    if stretch.topic is Topic.DEEDS and not _ONE_LINE.fullmatch(stretch.text):
        return
    told = set()
    for pattern in (_LINE, _AMID):
        for line in pattern.finditer(stretch.text, stretch.start, stretch.end):
            match = book.match_label(line[1]) or _last_called(book, line[1], wordy)
            if match is None or match.field not in wordy or match.strength < 0.7 or _LEFT_BLANK.match(line[2]):
                continue
            stop = _NEXT_LABEL.search(stretch.text, line.start(2), line.end(2))
            value = stretch.folded.origin(line.start(2), stop.start() if stop else line.end(2)).strip().rstrip("。；;")
            if value.count("(") + value.count("（") < value.count(")") + value.count("）"):
                value = value.rstrip(")） ")
            if book.fields[match.field].type is FieldType.TEXT and is_person(book.names_of(match.field)):
                value = _one_person(value)
            if book.fields[match.field].type is FieldType.DATE and _NOT_YET.search(value):
                continue
            said = read_cell(value, book, match.field, near=near)
            if said is not None and said.value is not None:
                told.add(match.field)
                yield _found(stretch, match.field, said, line.span(), match.strength, "label")
    if stretch.topic is not Topic.FIGURES:
        return  # a signature stands under the last heading, whatever that is about; sentences there are not read
    for index in wordy - told:
        reader = _dates if book.fields[index].type is FieldType.DATE else _texts
        yield from reader(stretch, book, index, near)


def _one_person(value: str) -> str:
    """The name among the words behind a label: without office and what else is said; 曲志刚 of 老曲，曲志刚."""
    called = re.split("[,，、(（]", value, maxsplit=1)[0].strip()
    if named := named_after(called, value[len(called) :]):
        return value[len(called) :][slice(*named)]
    value = _OFFICE_BEHIND.sub("", re.split("[,，]", value, maxsplit=1)[0])
    return called_by_office(value) or called_by_office("".join(value.split())) or value


def _found(stretch: Stretch, index: int, said: Said, span: tuple[int, int], strength: float, rule: str) -> Found:
    assert said.value is not None
    evidence = stretch.placed.evidence(stretch.folded.origin(*span).strip())
    source = Source.LABEL if rule == "label" else Source.PROSE
    return Found(
        index,
        said.value,
        evidence,
        strength,
        source,
        rule,
        stretch.number * 10_000 + span[0],
        sure=stretch.sure,
        why_not=said.why_not,
    )


def _dates(stretch: Stretch, book: FieldBook, index: int, near: date | None) -> Iterator[Found]:
    """我们是11月7号启动的: the one date of a clause that names the field, or of the clauses before it in its sentence."""
    before: tuple[int, Said] | None = None
    begin = end = stretch.start
    of_last = _LAST.search(book.fields[index].label) is not None
    for clause in _CLAUSE.finditer(stretch.text, stretch.start, stretch.end):
        if _STOP.search(stretch.text, end, clause.start()):
            before, begin = None, clause.start()
        words_ = _LAST.sub("", clause[0]) if of_last else clause[0]
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
            yield _found(stretch, index, before[1], (before[0], end), 0.9 if told else 0.75, "clause")
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
    last = _LAST.search(clause)
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


def _last_called(book: FieldBook, label: str, wordy: set[int]) -> LabelMatch | None:
    """上一次演练: of a field that is called 最近一次演练日期."""
    if not _LAST.match(label.strip()):
        return None
    for index in wordy:
        own = _LAST.search(book.fields[index].label)
        if own and book.fields[index].type is FieldType.DATE:
            match = book.match_label(_LAST.sub(own[0], label.strip(), count=1))
            if match is not None and match.field == index:
                return match
    return None


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
    spans = [(start, end) for start, end in spans if not _of_another(clause[:start], book, index)]
    told = [read_date(clause[start:end], near) for start, end in spans if not _STILL_TO_COME.match(clause[end:])]
    return [said for said in told if said is not None and said.value is not None]


def _of_another(before: str, book: FieldBook, index: int) -> bool:
    label = _LABELLED.search(before)
    match = book.match_label(label[1] or label[2]) if label else None
    return label is not None and (match is None or match.field != index)


def _texts(stretch: Stretch, book: FieldBook, index: int, near: date | None) -> Iterator[Found]:
    """资产管理员由某某担任, 由副厂长某某带队: a person who bears the field's name;培训主题是“…”: what it is."""
    cores = tuple(core for core in book.names_of(index) if len(core) >= 2)
    if is_person(cores):
        for sentence in _SENTENCE.finditer(stretch.text, stretch.start, stretch.end):
            if new := succeeded_by(sentence[0], cores):
                said = Said(stretch.folded.origin(sentence.start() + new[0], sentence.start() + new[1]))
                yield _found(stretch, index, said, sentence.span(), 0.85, "clause")
                return
        for clause in _CLAUSE.finditer(stretch.text, stretch.start, stretch.end):
            borne = borne_by(clause[0], cores)
            if borne is not None:
                start, end = clause.start() + borne[0], clause.start() + borne[1]
                if named := named_after(stretch.text[start:end], stretch.text[end:]):
                    start, end = end + named[0], end + named[1]
                while more := _ANOTHER.match(stretch.text, end):
                    if not is_name(more[1]):
                        break
                    end = more.end()
                said = Said(stretch.folded.origin(start, end))
                yield _found(stretch, index, said, clause.span(), 0.85, "clause")
                return
        return
    for core in cores:
        match = re.compile(re.escape(core) + _PHRASE).search(stretch.text, stretch.start, stretch.end)
        if match is not None:
            group = 1 if match[1] else 2
            yield _found(
                stretch, index, Said(stretch.folded.origin(*match.span(group)).strip()), match.span(), 0.8, "clause"
            )
            return
