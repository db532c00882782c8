"""Which field the words around a number name, and how surely: whole names, halves that no other field shares, people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import bigrams
from parsers.reports.asked.matching import Match
from parsers.reports.language import measures, words
from parsers.reports.language.sites import Site

#: measures of so many things that they tell nothing by themselves
OF_ANYTHING = measures.PEOPLE | {"人次", "次", "个", "件", "项", "条", "处", "元", "%", ""}
#: weaker matches than this are no matches
ENOUGH = 0.55
#: with the field's own measure half of a name will do (已解决15件 of 解决困难)
ENOUGH_MEASURED = 0.5
#: with a measure that only one field has (户), less of its name will do
ENOUGH_ALONE = 0.3
#: and words of another clause must name a field nearly whole
ENOUGH_AFAR = 0.7


def in_own_measure(site: Site, book: FieldBook) -> bool:
    """Whether a number is told in a measure that only one field has, and that is no measure of anything."""
    told = site.number.measure
    return told not in OF_ANYTHING and (
        book.measures.count(told) == 1 or sum(measures.same(told, own) for own in book.measures) == 1
    )


def needed_afar(site: Site, book: FieldBook) -> float:
    """How much of a name the words of another clause must hold: less for a measure that only one field has."""
    return ENOUGH_MEASURED if in_own_measure(site, book) else ENOUGH_AFAR


_Score = tuple[float, int, int]  #: how well a name stands there, its length, its number


def pick(site: Site, book: FieldBook, plain: list[int], left: str, right: str) -> Match | None:
    """The field that the words left and right of a number name best; None where none is named well enough."""
    right = _SOME_OF_THEM.split(right, maxsplit=1)[0]
    best: dict[int, _Score] = {}
    for index, score in _scores(site, book, plain, left, right):
        best[index] = max(best.get(index, score), score)
    ranked = sorted(((score, index) for index, score in best.items()), reverse=True)
    if not ranked:
        return None
    (strength, _, name), index = ranked[0]
    around = left + "|" + right
    if strength < enough(book, index, site.number.measure) or _rather_another(book, index, strength, around):
        return None
    if site.number.measure != book.measures[index] and site.number.measure not in measures.PEOPLE:
        strength = min(strength, 1.0) * 0.93
    rivalled = len(ranked) > 1 and ranked[1][0][0] > strength - 0.05
    if rivalled and strength < ENOUGH_AFAR and _alike(book, name, ranked[1][0][2], around):
        return None
    return Match(index, min(strength, 1.0) - (0.1 if rivalled else 0.0), "clause", book.names[name].source)


def _scores(site: Site, book: FieldBook, plain: list[int], left: str, right: str) -> Iterator[tuple[int, _Score]]:
    """The fields whose names the words hold, on one side or on both, or whose people stand right by the number."""
    stands_by = _named_by(left, book, plain)
    if _is_told_at_length(stands_by, left, book, plain):
        stands_by = -1
    before, behind = book.covered(left), book.covered(right)
    both = before | {name: bits | before.get(name, 0) for name, bits in behind.items()}
    around = left + "|" + right
    for text, best, factor in (
        (left, book.best_names(left), 1.0),
        (right, book.best_names(right), 1.0),
        (around, book.best_covered(both, around), 0.97),
    ):
        for index, (strength, name) in best.items():
            if index not in plain or _mere_times(site, book, index, name) or denied(book, index, text):
                continue
            core = book.names[name].core
            if not _by_noun_alone(site, book, index, core, text):
                nearer = 0.1 if index == stands_by and text is left else 0.0
                yield index, ((strength + nearer) * factor, len(core), name)
    for index in plain:
        if subject_stands_by(site, book, index):
            yield index, (0.8, len(book.subjects[index]), _first_name(book, index))


def _is_told_at_length(index: int, left: str, book: FieldBook, plain: list[int]) -> bool:
    """救助中暑游客: whether the name that stands by a number (游客) only ends another field's that is told as well (救助游客)."""
    if index < 0:
        return False
    ends = tuple(book.names_of(index))
    told = ((other, *best) for other, best in book.best_names(left).items() if other in plain and other != index)
    return any(strength >= 1.0 and book.names[name].core.endswith(ends) for _, strength, name in told)


#: what follows is told of some of them only: 发现的9处隐患一半已整改
_SOME_OF_THEM = re.compile(
    r"(?:一|大|过|近|多)半|半数|绝?大多数|(?<![学干内总支全各])部分(?!学院|党)|[一二三四五六七八九十]分之[一二三四五六七八九十]|无一"
)


def denied(book: FieldBook, index: int, text: str) -> bool:
    """Whether a field is called only by what is not (未就业) and the words do not say so (已就业), or only by what sets it
    apart (男党员) and they say another (党员)."""
    if book.notes[index][0] and not any(core in text for core in book.names_of(index)):
        return True
    denial = book.denials[index]
    return denial is not None and not any(word in text for word in denial)


def _alike(book: FieldBook, one: int, other: int, text: str) -> bool:
    """用电隐患: a word that the names of two fields share (发现隐患, 整改隐患) tells neither."""
    told = bigrams(text)
    return told & bigrams(book.names[one].core) == told & bigrams(book.names[other].core)


def _by_noun_alone(site: Site, book: FieldBook, index: int, core: str, text: str) -> bool:
    """毕业生1200人, 现有职工118人: the counted people's own name says nothing of what they did."""
    if site.number.measure not in measures.PEOPLE or core in text:
        return False
    told = [noun for noun in book.counted[index] if noun in text] or _nouns_of(site, core, text)
    if not told:
        return False
    rest = text
    for noun in told:
        rest = rest.replace(noun, "|")
    return all(book.names[name].field != index for name in book.covered(rest))


def _nouns_of(site: Site, core: str, text: str) -> list[str]:
    """民兵60人、群众274人 of a field called 转移群众: one of the kinds of those who came, not whom it says was cared for."""
    around = [one for one in (site.previous if site.listed else None, site.next if site.lists else None) if one]
    if not any(one.number.measure in measures.PEOPLE for one in around):
        return []
    nouns = [noun for noun in words.PERSON_NOUNS if core.endswith(noun) and noun in text and len(noun) < len(core)]
    return [noun for noun in nouns if core.removesuffix(noun) not in site.before]


_COUNT_WORDS = re.compile(r"(?:总?人数|总数|数量|金额|总额|数)?(?:为|是|共计?|合计|总计|约|近|达到?|有|:|\s){0,8}$")
_LONGEST_COUNT = 20  #: characters of such words


def _named_by(left: str, book: FieldBook, plain: list[int]) -> int:
    """The field whose whole name stands right before the number (检查场所数 36处 发现隐患数 15处); -1 if none."""
    words_ = _COUNT_WORDS.search(left, max(0, len(left) - _LONGEST_COUNT))
    bare = left[: words_.start()] if words_ else left
    ending = (book.names[number] for number in book.by_end.get(bare[-2:], ()))
    named = [name for name in ending if name.field in plain and bare.endswith(name.core)]
    return max(named, key=lambda name: len(name.core)).field if named else -1


def _rather_another(book: FieldBook, index: int, strength: float, text: str) -> bool:
    """62名党员参与志愿服务: half a name (参与) does not do where another field is called by its whole name."""
    if strength >= 0.7:
        return False
    own = book.names_of(index)
    return any(
        len(name.core) >= 4
        and name.field != index
        and not book.heads[name.field]
        and name.core in text
        and name.core not in own
        for name in book.names
    )


def subject_stands_by(site: Site, book: FieldBook, index: int) -> bool:
    """4名党员领导干部, 党员领导干部4名: a field that alone counts these people needs no other word."""
    subject = book.subjects[index]
    if not subject or book.subjects.count(subject) > 1 or site.number.measure not in measures.PEOPLE:
        return False
    if subject == book.subject:
        return _do_the_work(site, book, index, subject)
    called = (subject, words.SAME_PEOPLE.get(subject, subject))
    return site.right.lstrip().startswith(called) or site.left.rstrip("共有约计 ").endswith(called)


def _do_the_work(site: Site, book: FieldBook, index: int, subject: str) -> bool:
    """46名职工栽植树木230株, 派出职工46人: the only ones whom the campaign counts, sent or with what it counts of their work."""
    if any(book.heads) or book.fields[index].stock or words.EXISTS.search(site.left):
        return False
    called = (subject, words.SAME_PEOPLE.get(subject, subject))
    behind, before = site.right.lstrip().startswith(called), site.left.rstrip().endswith(called)
    if _SENT.search(site.left) and (behind or before):
        return True
    if not behind:
        return False
    rest = site.right.lstrip()[len(subject) :]
    return bool(bigrams(rest + site.later) & book.by_bigram.keys())


_SENT = re.compile(r"(?:派出|选派|出动|抽调)[\u4e00-\u9fff]{0,4}$")


def _first_name(book: FieldBook, index: int) -> int:
    return next(number for number, name in enumerate(book.names) if name.field == index)


def _mere_times(site: Site, book: FieldBook, index: int, name: int) -> bool:
    """两次到核酸检测点 is no 人次; 志愿服务120次 is."""
    if site.number.measure != "次" or book.measures[index] != "人次":
        return False
    told_so = site.next is not None and site.next.number.measure == "人次"  # 培训2次、116人次
    return told_so or not site.left.rstrip("共约").endswith(book.names[name].core[-2:])


def enough(book: FieldBook, index: int, measure: str) -> float:
    """How much of its name must stand there for a field: less where its measure tells it too."""
    if measure in measures.PEOPLE:
        return ENOUGH_MEASURED
    if measure != book.measures[index]:  # households and firms are things of their own
        return ENOUGH if measure in ("个", "次", "户", "家") else ENOUGH_MEASURED
    return ENOUGH_ALONE if measure != "次" and book.measures.count(measure) == 1 else ENOUGH_MEASURED
