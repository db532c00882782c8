"""The book of a campaign's fields, made once: names from labels and aliases, what sets each of them apart, and what
words mean the same."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from domain.campaign import SCALAR_TYPES, Field, FieldType
from domain.text.normalise import fold
from parsers.reports.asked.fields import FieldBook, Name
from parsers.reports.asked.label_match import denial_of
from parsers.reports.asked.labels import PREFIX, bigrams, core_of, spellings, split_label, tidy, told_apart
from parsers.reports.language import measures, words

_PEOPLE = re.compile("|".join((*words.PERSON_NOUNS, "的")))
_EXISTING = re.compile(r"现有|共有|在册|在籍|总|全部|现|共|有|实有|目前|登记|名|数")
#: a label that says whose: 支部党员人数 counts 党员
_OWN = re.compile(
    rf"^(?:本|我|各|全)?(?:支部|单位|学院|学校|公司|车间|科室|班组|社区|医院|工会)(?=(?:{'|'.join(words.PERSON_NOUNS)})$)"
)
#: a word in the names of so many fields sets none of them apart
COMMON = 3


_SCALED = re.compile(r"([万亿])(?=[^元])")


def scale_of(item: Field) -> int:
    """How many of the measure itself one of the field's is: 10000 for a field in 万千瓦时. Money is always in yuan."""
    told = _SCALED.match(fold(item.measure)) if item.type in (FieldType.NUMBER, FieldType.COUNT) else None
    return {"万": 10**4, "亿": 10**8}[told[1]] if told else 1


def measure_of(item: Field) -> str:
    """The field's measure: configured (without its 万), else told by its label (人数 -> 人), else by its type."""
    if item.type is FieldType.MONEY:
        return "元"
    if item.measure:
        return _SCALED.sub("", fold(item.measure), count=1)
    if item.type is FieldType.PERCENT:
        return "%"
    quantity = split_label(tidy(fold(item.label))).quantity
    return "" if quantity in {"date", "text", "%"} else quantity


def _shared_weight(count: int) -> float:
    return 1.0 / count if count else 1.0


@lru_cache(maxsize=16)
def book_of(fields: tuple[Field, ...]) -> FieldBook:
    """The book of these fields (scalar ones only), prepared once."""
    asked = tuple(item for item in fields if item.type in SCALAR_TYPES)
    notes = told_apart([item.label for item in asked])
    scalar = tuple(
        replace(item, label=note + bare, aliases=(bare + note, *item.aliases)) if note else item
        for item, (note, bare) in zip(asked, notes, strict=True)
    )
    taken = tuple(measure_of(item) for item in scalar)
    spelled = [[name for spelling in (item.label, *item.aliases) for name in spellings(spelling)] for item in scalar]
    cores = [_cores(names, dated=item.type is FieldType.DATE) for item, names in zip(scalar, spelled, strict=True)]
    pairs = [{pair for core in own for pair in bigrams(core)} for own in cores]
    frequency = tuple(_shared(index, pairs, taken) for index in range(len(scalar)))
    subjects = tuple(_subject(item) for item in scalar)
    common = Counter(subject for subject in subjects if subject)
    subject = common.most_common(1)[0][0] if common else ""
    names = tuple(_names(cores, frequency, taken))
    people = tuple(_counts_people(item) for item in scalar)
    heads = tuple(
        _is_head(index, cores, people, taken, subjects, subject, fold(item.label).startswith("已"))
        for index, item in enumerate(scalar)
    )
    known = set(measures.WORDS) | set(measures.TIME) | {"元", "%", ""}
    extra = tuple(dict.fromkeys(measure for measure in taken if measure not in known))
    nouns = tuple(_noun(own) for own in cores)
    return FieldBook(
        asked,
        taken,
        subjects,
        subject,
        names,
        heads,
        nouns,
        tuple(map(tuple, cores)),
        _index(names),
        _synonyms(),
        extra,
        tuple(frozenset(names) for names in spelled),
        tuple(scale_of(item) for item in scalar),
        people,
        tuple(_asked(item) for item in scalar),
        touching=_touching(_index(names), _synonyms()),
        by_end=_by_end(names),
        notes=notes,
        denials=tuple(map(denial_of, cores)),
    )


def _counts_people(item: Field) -> bool:
    """A field in 人, or in 个 whose label ends with people (示范岗数 does not)."""
    measure = measure_of(item)
    told = core_of(tidy(fold(item.label)).rstrip(")"))
    return measure in measures.PERSONS or (measure == "个" and told.endswith(words.PERSON_NOUNS))


def _asked(item: Field) -> frozenset[str]:
    quantity = split_label(tidy(fold(item.label))).quantity
    return frozenset({quantity} - {"", "date", "text", "%"})


def _cores(names: list[str], dated: bool) -> list[str]:
    """The bare cores of a field's names, and each again without the people in it (解决师生困难 -> 解决困难).

    What is done on a date names it too (清查完成日期 -> 清查完成), if it is more than a mere verb.
    """
    plain = [core_of(re.sub(r"[\s“”]", "", name)) for name in names]
    plain += [core[1] + "了" for core in plain if re.fullmatch(r"已[\u4e00-\u9fff]", core)]  # 已收, 收了
    plain += [core[told.end() :] for core in plain if (told := _OWN.match(core))]
    without = [PREFIX.sub("", _PEOPLE.sub("", core)) for core in plain]
    if dated:
        done = [re.sub(r"(?:日期|时间|年月|日)$", "", core) for core in plain]
        return list(dict.fromkeys([*plain, *(core for core in done if len(core) > 2)]))
    return list(dict.fromkeys([*plain, *(core for core in without if len(core) >= 4)]))


def _subject(item: Field) -> str:
    if item.of:
        return fold(item.of)
    if measure_of(item) not in measures.PEOPLE | {"人次", ""}:
        return ""  # the people in 联系群众户数 are whom it is about, not who is counted
    label = fold(item.label)
    return max((noun for noun in words.PERSON_NOUNS if noun in label), key=len, default="")


def _shared(index: int, pairs: list[set[str]], taken: tuple[str, ...]) -> Counter[str]:
    """How many fields hold a bigram, of those that a number with this field's measure could belong to.

    A word of three fields or more is a word of the whole campaign (设备) and shared by all of them.
    """
    frequency: Counter[str] = Counter()
    everywhere = Counter(pair for own in pairs for pair in own)
    for other, own in enumerate(pairs):
        if measures.alike(taken[other], taken[index]):
            frequency.update(own)
    return Counter(
        {pair: everywhere[pair] if everywhere[pair] >= COMMON else count for pair, count in frequency.items()}
    )


def _names(cores: list[list[str]], frequency: tuple[Counter[str], ...], taken: tuple[str, ...]) -> list[Name]:
    names = []
    for index, own in enumerate(cores):
        kinds = _kinds(own)
        for core, source in zip(own, kinds, strict=True):
            if len(core) < 2:
                continue
            weights = _weights(core, frequency[index], taken[index] not in measures.PEOPLE)
            names.append(Name(index, core, core, weights, sum(weights), source))
    return names


def _kinds(own: list[str]) -> list[int]:
    """Which names say the same kind: a name whose characters another holds (先锋岗 and 党员先锋岗, 收割水稻 and 水稻收割) is no
    kind of its own."""
    kinds: list[int] = []
    for place, core in enumerate(own):
        letters = set(core)
        same = (kinds[at] for at in range(place) if letters >= set(own[at]) or letters <= set(own[at]))
        kinds.append(next(same, place))
    return kinds


def _weights(core: str, frequency: Counter[str], lighten: bool) -> tuple[float, ...]:
    """Each character weighs as much as its rarer bigram: one over the number of fields that share it.

    Verbs that say little (参与, 开展) are lightened, but not for people: of them 参与 is often all that is said.
    """
    pairs = [_shared_weight(frequency[core[i : i + 2]]) for i in range(len(core) - 1)]
    weights = [max(pairs[max(i - 1, 0) : i + 1]) for i in range(len(core))]
    for word in (*words.GENERIC_NOUNS, *(words.GENERIC_VERBS if lighten else ())):
        at = core.find(word)
        if at >= 0 and len(core) > len(word):
            rest = core[:at] + core[at + len(word) :]
            light = 0.3 if rest not in words.GENERIC_NOUNS else 0.1  # of 开展活动 the thing is said by 活动 alone
            weights[at : at + len(word)] = [weight * light for weight in weights[at : at + len(word)]]
    return tuple(weights)


def _is_head(
    index: int,
    cores: list[list[str]],
    people: tuple[bool, ...],
    taken: tuple[str, ...],
    subjects: tuple[str, ...],
    subject: str,
    done: bool,
) -> bool:
    """Whether a field counts the thing itself: its label's core is a bare noun that other fields' names build upon.

    `done`: the label says that something was done (已就业人数), so that it counts no mere things. 志愿者人次 counts what they did."""
    noun = _noun(cores[index])
    if not noun or done or taken[index] == "人次":
        return False
    if noun in {subjects[index], subject}:
        return True
    others = (
        core
        for other, own in enumerate(cores)
        if other != index
        for core in own[:1]
        if measures.alike(taken[other], taken[index]) and people[other] == people[index]
    )
    return sum(noun in core and noun != core for core in others) >= 1


def _noun(cores: list[str]) -> str:
    """What a field is called when nothing says how many there are, or whose: 党员 of 支部党员总数."""
    return _OWN.sub("", _EXISTING.sub("", cores[0])) if cores else ""


def _index(names: tuple[Name, ...]) -> dict[str, tuple[tuple[int, int], ...]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for number, name in enumerate(names):
        for place in range(len(name.core) - 1):
            found.setdefault(name.core[place : place + 2], []).append((number, 3 << place))
    return {pair: tuple(places) for pair, places in found.items()}


def _touching(
    by_bigram: dict[str, tuple[tuple[int, int], ...]], synonyms: dict[str, frozenset[str]]
) -> dict[str, tuple[tuple[int, int], ...]]:
    """The names that each bigram touches, by itself or through the words that mean the same."""
    found = {}
    for pair in by_bigram.keys() | synonyms.keys():
        pairs = {pair, *synonyms.get(pair, ())}
        places = tuple(place for one in sorted(pairs) for place in by_bigram.get(one, ()))
        if places:
            found[pair] = places
    return found


def _by_end(names: tuple[Name, ...]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number, name in enumerate(names):
        found.setdefault(name.core[-2:], []).append(number)
    return {end: tuple(numbers) for end, numbers in found.items()}


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, frozenset[str]]:
    groups = tomllib.loads(Path(__file__).with_name("thesaurus.toml").read_text("utf-8"))["groups"]
    found: dict[str, frozenset[str]] = {}
    for group in groups:
        together = frozenset(pair for word in group for pair in bigrams(word))
        for word in group:
            if len(word) == 2:
                found[word] = found.get(word, frozenset()) | together
    return found
