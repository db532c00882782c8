"""全体, 全部, 均: where no number is told, the number of which all did it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from domain.report import Evidence
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.found import Found, Source
from parsers.reports.language import measures, words
from parsers.reports.prose.naming import denied
from parsers.reports.prose.plainly import mending
from parsers.reports.speech.sections import Stretch
from parsers.reports.speech.topics import Topic

_WHOLE = re.compile(r"全体|全部|所有|全员|均|都|人人|100%|百分之百|一个不(?:落|少|漏)|无一(?:缺席|例外|掉队)|悉数")
_CLAUSE = re.compile(r"[^,，。;!?\n]{2,80}")
_COUNTED = re.compile(rf"(?!100\s?[%％])(?<!\d)\d|[一二三四五六七八九十百]\s?(?:人次|[{measures.EVERYDAY}条株])")
_DENIED = re.compile(r"未|没|不(?!留)|要求|确保|教育|号召|动员|引导|将|力争|正在")
#: the clause begins with it, so that what was told just before is meant: 发现隐患15处，均已整改
_ALL_OF_THEM = re.compile(
    r"\s{0,9}(?:目前|现|现场|当场|当[天日晚]|随即|连夜|且|并|已经?|上述|以上|这些|其中|一[个处条项家户](?:也|都)?[不没][落少漏剩拉](?:下|掉)?)?(?:均|都|全都|全部|悉数|全数|100%|全(?=[\u4e00-\u9fff]{1,2}了))"
)
#: 党员36人，疫苗全部打完: what they all did, named before
_NAMED_FIRST = re.compile(
    r"\s{0,4}([\u4e00-\u9fff]{2,6}?)(?:[也已](?:经)?)?(?:全都|全部|全数|悉数|[都均全])(?=[\u4e00-\u9fff]{1,3}[完了过毕好齐]\s{0,4}$)"
)
#: 疫苗全打了，就一个没打
_BUT = re.compile(r"[,，]\s?(?:但|只|就|除|还[有剩差]|剩|仅)")
#: 一个没落全改了
_NONE_LEFT_OUT = re.compile(r"一[个处条项家户](?:也|都)?[不没][落少漏剩拉](?:下|掉)?(?=[均都全已])")
#: 都改了, 全修好了
_ALL_DONE = re.compile(r"[都均全]([一-鿿])[完好掉成]?了\s{0,4}$")
#: 险情1处，已处置; 隐患6处，现场已整改完毕: nothing else is said of them
_DONE_ALONE = re.compile(
    r"\s{0,4}(?:目前|现|现场|当场|当[天日晚]|随即|连夜)?已经?(?:全部)?[\u4e00-\u9fff]{2}(?:完毕|完成|到位|[完好掉]?了?)\s{0,4}"
)
#: 中午堵上了, 当场就搞定了: of one thing, or of all told just before
_PUT_RIGHT = re.compile(
    r"\s{0,4}(?:目前|现场?|当场|当[天日晚]|随[即后]|连夜|[上中下]午|早上|晚上)?(?:就|已经?)?(?P<all>[都均全])?(?:给)?(?:弄|搞|堵|补|修|换|处理|收拾)[好定完上掉]了?\s{0,4}"
)
ENOUGH = 0.8
#: of a whole name; of a part of one that no other field shares, less will do
ENOUGH_AFTER = 0.55


def _told(clause: str) -> bool:
    """Whether a clause says that all did it, and neither how many nor that they did not."""
    rest = _NONE_LEFT_OUT.sub("全", clause)
    alone = _DONE_ALONE.fullmatch(clause) or _PUT_RIGHT.fullmatch(clause)
    return bool(_WHOLE.search(rest) or _ALL_DONE.search(rest) or alone) and not (
        _COUNTED.search(rest) or words.PLANNED.search(rest) or _DENIED.search(rest)
    )


def wholes_before(stretch: Stretch, book: FieldBook, told: Sequence[Found]) -> Iterator[Found]:
    """发现隐患15处，均已完成整改: the number told just before, for the field that the clause names."""
    usable = [item for item in told if not item.why_not and not item.part and item.source is not Source.TABLE]
    if not usable:
        return
    for clause in _CLAUSE.finditer(stretch.text, stretch.start, stretch.end):
        put_right = _PUT_RIGHT.fullmatch(clause[0])
        of_them = _ALL_OF_THEM.match(clause[0]) or _DONE_ALONE.fullmatch(clause[0]) or put_right
        first = None if of_them else _NAMED_FIRST.match(clause[0])
        number = _before(stretch, usable, clause.start()) if (first or of_them) and _told(clause[0]) else None
        if number is None:
            continue
        alone = put_right and not put_right["all"] and number.value != 1
        if alone and not _right_behind(stretch, number, clause.start()):
            continue  # 隐患3处，阀门漏气，换上了: of the last thing alone
        if first and (not book.heads[number.field] or _BUT.match(stretch.text, clause.end())):
            continue
        index, strength = _noun_of(book, first[1], number.field) if first else _named(book, clause[0], number)
        if index >= 0:
            evidence = stretch.placed.evidence(stretch.folded.origin(*clause.span()).strip())
            order = stretch.number * 10_000 + clause.start()
            told_of = (Source.PROSE, "whole", order, number.place)
            yield Found(index, number.value, evidence, strength * 0.8, *told_of, sure=stretch.sure)


def _before(stretch: Stretch, usable: Sequence[Found], at: int) -> Found | None:
    """The figure that stands last before a clause, in its line; none where that is of a list without its total."""
    begin = stretch.number * 10_000
    last = next((item for item in reversed(usable) if item.order < begin + at), None)
    if last is None or stretch.text.count("\n", last.order - begin, at):
        return None
    return None if last.rule == "listed" else last


def _right_behind(stretch: Stretch, number: Found, at: int) -> bool:
    """Whether nothing but the figure's own clause stands before a clause."""
    return not re.search(r"[,，。;]", stretch.text[number.order - stretch.number * 10_000 : at - 1])


def _named(book: FieldBook, clause: str, number: Found) -> tuple[int, float]:
    """The field that counts the same kind of thing and is named best; (-1, 0) if none or two are."""
    measure, field = book.measures[number.field], number.field
    able = {
        index: strength
        for index, strength in book.mentions(clause).items()
        if index != field and not denied(book, index, clause) and book.measures[index] == measure and not book.heads[index]
        and (book.heads[field] or book.subjects[index] == book.subjects[field])
    }  # fmt: skip
    ranked = sorted(able.items(), key=lambda pair: -pair[1])
    if not ranked:
        return _by_verb(book, clause, number)
    if ranked[0][1] < ENOUGH_AFTER or (len(ranked) > 1 and ranked[1][1] > ranked[0][1] - 0.05):
        return -1, 0.0
    return ranked[0]


def _noun_of(book: FieldBook, noun: str, counted: int) -> tuple[int, float]:
    """疫苗 of 接种疫苗, which no other field of those people is called by; not 防控 of 参与防控, whose verb says too little."""
    people = book.measures[counted], book.subjects[counted]
    called = [
        index
        for index, one in enumerate(zip(book.measures, book.subjects, strict=True))
        if one == people and any(noun in core for core in book.names_of(index)) and not book.heads[index]
    ]
    own = (core for index in called for core in book.names_of(index) if noun in core)
    thing = len(called) == 1 and not any(core.startswith(words.GENERIC_VERBS) for core in own)
    return (called[0], ENOUGH_AFTER) if thing else (-1, 0.0)


def _by_verb(book: FieldBook, clause: str, number: Found) -> tuple[int, float]:
    """隐患6处，都改了: of the fields in the same measure only one is called by the verb."""
    done = _ALL_DONE.search(clause)
    measure, field = book.measures[number.field], number.field
    if _PUT_RIGHT.fullmatch(clause) and (index := mending(book, field)) >= 0:
        return index, ENOUGH_AFTER
    if done is None or book.heads[field]:
        return -1, 0.0
    alike = (index for index, one in enumerate(book.measures) if one == measure and index != field)
    called = [index for index in alike if any(done[1] in core for core in book.names_of(index))]
    return (called[0], ENOUGH_AFTER) if len(called) == 1 and not denied(book, called[0], clause) else (-1, 0.0)


def read_wholes(stretches: Iterable[Stretch], book: FieldBook) -> Iterator[tuple[int, int, float, Evidence]]:
    """(field, head field, strength, evidence) where a clause says that all of the counted did it: 全体党员均已接种."""
    for stretch in stretches:
        if stretch.topic is not Topic.FIGURES:
            continue
        for clause in _CLAUSE.finditer(stretch.text, stretch.start, stretch.end):
            if not _told(clause[0]):
                continue
            evidence = stretch.placed.evidence(stretch.folded.origin(*clause.span()).strip())
            for index, head, strength in _wholes_of(clause[0], book):
                yield index, head, strength, evidence


def _wholes_of(clause: str, book: FieldBook) -> Iterator[tuple[int, int, float]]:
    head = next((index for index, is_head in enumerate(book.heads) if is_head), None)
    if head is None:
        return
    for index, strength in book.mentions(clause).items():
        if index == head or strength < ENOUGH or not measures.alike(book.measures[index], book.measures[head]):
            continue
        same = book.subjects[index] == book.subjects[head]
        if same and (book.head_nouns[head] in clause or ":" in clause or "率" in clause):
            yield index, head, strength


#: 疫苗48/48, 参与防控：32/35
_SHARE = re.compile(r"([\u4e00-\u9fff]{2,12})\s?:?\s?(\d{1,4})/(\d{1,4})(?![\d./%]|以)")


def read_shares(stretches: Iterable[Stretch], book: FieldBook) -> Iterator[tuple[int, int, int, int, Evidence]]:
    """(field, head field, how many did it, of how many, evidence) where a field's name and a share stand: 疫苗47/48."""
    head = next((index for index, is_head in enumerate(book.heads) if is_head), -1)
    for stretch in stretches if head >= 0 else ():
        for match in (
            _SHARE.finditer(stretch.text, stretch.start, stretch.end) if stretch.topic is Topic.FIGURES else ()
        ):
            index = _sharing(book, match[1], head)
            if index >= 0:
                evidence = stretch.placed.evidence(stretch.folded.origin(*match.span()).strip())
                yield index, head, int(match[2]), int(match[3]), evidence


def _sharing(book: FieldBook, words_before: str, head: int) -> int:
    """The field of the counted people that these words name; -1 if none does."""
    label = book.match_label(words_before)
    index = label.field if label and label.strength >= ENOUGH else _noun_of(book, words_before, head)[0]
    return index if index != head and index >= 0 and book.subjects[index] == book.subjects[head] else -1
