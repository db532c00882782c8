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
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.label_match import denial_of
from parsers.reports.asked.labels import PREFIX, bigrams, core_of, spellings, split_label, tidy, told_apart
from parsers.reports.asked.weights import by_bigram, by_end, shared_bigrams, touching, weighed_names
from parsers.reports.language import measures, words

_PEOPLE = re.compile("|".join((*words.PERSON_NOUNS, "的")))
_EXISTING = re.compile(r"现有|共有|在册|在籍|总|全部|现|共|有|实有|目前|登记|名|数")
#: a label that says whose: 支部党员人数 counts 党员
_OWN = re.compile(
    rf"^(?:本|我|各|全)?(?:支部|单位|学院|学校|公司|车间|科室|班组|社区|医院|工会)(?=(?:{'|'.join(words.PERSON_NOUNS)})$)"
)


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
    spelled = [[name for spelling in item.names for name in spellings(spelling)] for item in scalar]
    cores = [_cores(names, dated=item.type is FieldType.DATE) for item, names in zip(scalar, spelled, strict=True)]
    pairs = [{pair for core in own for pair in bigrams(core)} for own in cores]
    frequency = tuple(shared_bigrams(index, pairs, taken) for index in range(len(scalar)))
    subjects = tuple(_subject(item) for item in scalar)
    common = Counter(subject for subject in subjects if subject)
    subject = common.most_common(1)[0][0] if common else ""
    names = tuple(weighed_names(cores, frequency, taken))
    people = tuple(_counts_people(item) for item in scalar)
    heads = tuple(
        _is_head(index, cores, people, taken, subjects, subject, fold(item.label).startswith("已"))
        for index, item in enumerate(scalar)
    )
    known = set(measures.WORDS) | set(measures.TIME) | {"元", "%", ""}
    extra = tuple(dict.fromkeys(measure for measure in taken if measure not in known))
    nouns = tuple(_noun(own) for own in cores)
    return FieldBook(
        fields=asked,
        measures=taken,
        subjects=subjects,
        subject=subject,
        names=names,
        heads=heads,
        head_nouns=nouns,
        cores=tuple(map(tuple, cores)),
        by_bigram=by_bigram(names),
        synonyms=_synonyms(),
        extra=extra,
        spelled=tuple(frozenset(names) for names in spelled),
        scales=tuple(scale_of(item) for item in scalar),
        people=people,
        asked=tuple(_asked(item) for item in scalar),
        touching=touching(by_bigram(names), _synonyms()),
        by_end=by_end(names),
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
