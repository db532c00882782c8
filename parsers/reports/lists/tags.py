"""Tags: what a report ticks or lists, else what its prose says was done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.campaign import Field
from parsers.reports.asked.choices import Hit, Tag, choices_of, hits_of
from parsers.reports.language.numerals import DIGITS
from parsers.reports.language.phrases import is_nothing
from parsers.reports.lists.done import (
    EARLIER,
    JOINED,
    PLANNED,
    SENTENCES,
    Prose,
    best_run,
    left_undone,
    runs,
    told_as_done,
)
from parsers.reports.lists.headings import Headings
from parsers.reports.lists.passage import Passage
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.substance import bare, spoken
from parsers.reports.tables.ticks import ticked_cells, ticked_in_text

#: between two choices told in a list with what they were done to: 配电室用电安全、送水泵房行车等特种设备
_LOOSELY = re.compile(r"[^。；;：:！!？?\n]{0,8}")
#: 主要是三样事：a、b、c
_COUNTED = re.compile(r"([二两三四五六七八九2-9])\s?(?:个|样|类|种|项|方面|大)[^，。；：:]{0,6}[：:\s]")
#: 主要承担a、b; 任务主要是a和b: all that was done, told as a list
_MAINLY = re.compile(
    r"(?:主要|重点)(?:承担|负责|从事|工作是|任务是|(?:[做干]的[^，。；：:]{0,2})?是)了?[：:]?(?=[^，；：:]{0,60}[、和及与])"
)
#: 志愿服务45人次，主要是…: what these were, and a list of all that was done only where it names several
_OF_FIGURE = re.compile(r"[0-9]\s?[^，,0-9]{0,4}[，,]\s?(?:主要|重点)是[：:]?$")
_PAUSE = re.compile(r"[，,](?!\s?(?:还有|以及|也|并|同时|另))")


@dataclass(frozen=True, slots=True)
class Tags:
    """The choices told, and how: ticked, list, or prose."""

    tags: tuple[Tag, ...]
    rule: str


def tags_of(
    field: Field,
    passages: list[Passage],
    prose: Iterable[Prose],
    headings: Headings,
    infer: bool,
    tables: Iterable[Placed] = (),
) -> Tags | None:
    """The tags of a report. `passages` stand under the field's own label; `prose` are the paragraphs with what belongs
    to list fields blanked out; `infer` allows to tell them from what was done."""
    lines = list(prose)
    ticked = list(
        ticked_in_text(
            field, [*((one.line, one.text, one.start) for one in passages), *((line, text, 0) for line, text in lines)]
        )
    )
    ticked = ticked or [pair for placed in tables for pair in ticked_cells(field, placed)]
    if ticked:
        return Tags(_once(tag for tag, on in ticked if on), "ticked")
    listed = _once(tag for passage in passages for tag in _in_list(field, passage))
    if listed:
        return Tags(listed, "list")
    named = _once(_named_lists(field, lines, headings))
    if named:
        return Tags(named, "list")
    if not infer:
        return None
    loose = _once((*runs(field, lines), *told_as_done(field, lines, headings)))
    return Tags(loose, "prose") if loose else None


def _once(tags: Iterable[Tag]) -> tuple[Tag, ...]:
    found: dict[str, Tag] = {}
    for tag in tags:
        found.setdefault(tag.choice, tag)
    return tuple(found.values())


def _in_list(field: Field, passage: Passage) -> Iterator[Tag]:
    """What stands under the field's label: all choices named up to the end of the sentence, or all that there are (全部开展)
    but for those that it excepts."""
    text = passage.text
    if is_nothing(text):
        return
    stop = len(text) if passage.via == "cell" else next((m.start() for m in re.finditer(r"[。\n]", text)), len(text))
    text, cell = text[:stop], passage.via == "cell"
    hits = hits_of(field, text)
    done = [hit for number, hit in enumerate(hits) if cell or not left_undone(text, hits, number)]
    for hit in _every(field, text, hits) or sorted([*done, *_shortened(field, text)], key=lambda hit: hit.start):
        yield Tag(hit.choice, passage.line.evidence(passage.start + hit.start, passage.start + hit.end))


#: 、 or a comma, between the items of a list
_ITEM = re.compile(r"[^、，,；;/／\s]+")


def _shortened(field: Field, text: str) -> Iterator[Hit]:
    """The items of a list that are a choice's name shortened: 隔离带、宣传、犬驱虫."""
    choices = choices_of(field)
    for item in _ITEM.finditer(text):
        if choice := choices.short_for(item[0].rstrip("等")):
            yield Hit(choice, item.start(), item.end(), False)


#: 除技能比武外都做了; 全部开展, 四项均已开展, where no choice is named
_ALL_BUT = re.compile(
    r"除了?[^。；;]{2,40}外[，,]?(?:其[他余它][^，。；;]{0,4})?(?:[均都全皆]|已)(?!未|没|无|不)[^，。；;]{1,8}"
)
_ALL = re.compile(
    r"\s{0,4}(?:以上|上述)?(?:全部|各[项类]|([二两三四五六七八九2-9])[项类个种样])(?:活动|内容|工作)?[均都全皆]?已?(?:经)?(?:开[展设]|完成|检查|做了?|落实|有)"
)


def _every(field: Field, text: str, hits: list[Hit]) -> list[Hit]:
    """All choices but those named between 除 and 外, where a text tells them so."""
    told = _ALL_BUT.search(text)
    if told and not (hits and told.start() <= hits[0].start and hits[-1].end < told.end()):
        return []
    told = told or (None if hits else _ALL.match(text))
    if told is None or (told.re is _ALL and told[1] and _numeral(told[1]) != len(field.choices)):
        return []
    left = {hit.choice for hit in hits}
    return [Hit(choice, *told.span(), True) for choice, _ in field.choices if choice not in left]


def _named_lists(field: Field, lines: list[Prose], headings: Headings) -> Iterator[Tag]:
    """Sentences that speak of the field by its name and list choices (党员主要承担政策宣传、管控值勤两类岗位), or say how many
    there are and name just as many."""
    cores = [*(name for name, key in headings.cores if key == field.key), bare(field.label)[-2:]]
    for line, text in lines:
        for match in SENTENCES.finditer(text):
            if not PLANNED.search(match[0][:12]) and not EARLIER.search(match[0]):
                for hit in _named(field, match[0], cores):
                    yield Tag(hit.choice, line.evidence(match.start() + hit.start, match.start() + hit.end))


def _numeral(word: str) -> int:
    return DIGITS.get(word) or int(word)


def _named(field: Field, sentence: str, cores: list[str]) -> list[Hit]:
    hits = hits_of(field, sentence)
    if "除" in sentence and any(core in sentence for core in cores) and (every := _every(field, sentence, hits)):
        return every
    hits = [hit for number, hit in enumerate(hits) if not left_undone(sentence, hits, number)]
    run = best_run(sentence, hits, JOINED)
    counted = _COUNTED.search(sentence)
    if counted and len(run) == _numeral(counted[1]):
        return run
    mainly = _MAINLY.search(sentence)
    stop = _pause(sentence, mainly.end()) if mainly else 0
    mainly_done = {hit.choice for hit in hits if mainly and mainly.end() <= hit.start < stop}
    if mainly and len(mainly_done) > bool(_OF_FIGURE.search(sentence, 0, mainly.end())):
        return [hit for hit in hits if hit.start < stop]  # with what they are the main part of: 志愿服务45人次，主要是…
    name = next((name for name in spoken(field) if name in sentence), None)
    if name is None and not any(core in sentence for core in cores):
        return []
    begin = sentence.find(name) + len(name) if name else len(sentence)
    behind = best_run(sentence, [hit for hit in hits if hit.start >= begin], _LOOSELY)
    run = max(run, behind, key=len)
    listed = len({hit.choice for hit in run}) > 1 or len({hit.choice for hit in hits}) == 1
    return run if listed else []


def _pause(sentence: str, at: int) -> int:
    """Where the clause ends that goes on there."""
    return next((mark.start() for mark in _PAUSE.finditer(sentence, at)), len(sentence))
