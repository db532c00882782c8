"""Tags: what a report ticks or lists, else what its prose says was done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.campaign import Field
from parsers.reports.asked.choices import Hit, Tag, hits_of
from parsers.reports.language.numerals import DIGITS
from parsers.reports.language.phrases import is_nothing
from parsers.reports.lists.headings import Headings
from parsers.reports.lists.passage import Passage
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Line
from parsers.reports.speech.substance import bare, spoken
from parsers.reports.tables.ticks import ticked_cells, ticked_in_text

SENTENCE = 400
BEFORE = 20  #: characters before a choice that may say that there is none of it
_SENTENCE = re.compile(r"[^。！!？?；;\n]{1,400}")
_JOINED = re.compile(r"(?:[、，,/／\s]|和|及|与|以及|还有|或){0,4}")
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
_PLANNED = re.compile(
    r"还要|计划|打算|准备|拟|将(?!近|士|军)|下一步|下步|今后|力争|争取|预计|下周|下月|接下来|待|需要?|应当|要求|建议|申请|希望"
)
_DENIED = re.compile(r"未(?!来)|没有?(?!收)|无(?!偿|私|缝|论|接触|一)|不再|暂停|取消|停止|尚待")
_OTHERS = re.compile(
    r"(学生|研究生|本科生|居民|群众|职工|教职工|保安员?|积极分子|非党员|社会|招募|其他|他们|对方|上级|学校|医院|社区)(?:的)?$"
)
#: the same people where it is done for them: 组织女职工体检, 为居民义诊
_FOR_THEM = re.compile(r"(?:组织|安排|举办|开展|[办请陪]|为|给|面向|帮)[^，。；、]{0,8}$")
#: said of a choice behind its word: 讲座因停电取消, 这次没有发生, 等下周再铺开, 由保洁公司承担, 还在等批款, 应为125人次
_NOT_DONE = re.compile(
    r"(?:没有?|尚?未|暂不|不再)(?:再|能)?(?:做|开|搞|办|安排|实施|进行|发生|启动|组织|举办|承担|参加|涉及|出动|收)|取消|推迟|暂[缓停]|停[办课了]|等(?:到|下|明)|待[^，。；]{1,10}(?:再|后)|即将|[将拟][于在]|正在(?:报名|招生|招募|筹[备建办]|选址|审批|报批)|筹备中|"
    r"由[^，。；]{1,12}(?:公司|单位|物业|院|局|部门|街道|社区|学校|[大支总]队|厂家|第三方)(?:承[担包]|负责|检查|组织|实施|完成|统一|施|安装|维)|应(?:该?是|为)\s?[0-9]|打反|误|不收|不含|"
    r"^(?:的?(?:事|工作|项目)情?)?[^，,。；;]{0,3}(?:[还仍尚]在(?:等|申请|审批|招标|报批|筹备)|(?:计划|打算|准备|拟(?!合))[^，,。；;]{0,8}(?:做|搞|办|建|开展|启动|实施|进行|完成))"
)
_HERE = re.compile(r"(?<=[，,])(?:目前|现在|本[周月期])?(?:已经?|只|实际)")
_BEFORE = re.compile(r"上周|上期|上月|去年|往年|以前|曾经|原来")


#: a paragraph, and its folded text with stretches blanked out (same length)
Prose = tuple[Line, str]


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
    loose = _once((*_runs(field, lines), *_done(field, lines, headings)))
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
    done = [hit for number, hit in enumerate(hits) if cell or not _left_undone(text, hits, number)]
    for hit in _every(field, text, hits) or done:
        yield Tag(hit.choice, passage.line.evidence(passage.start + hit.start, passage.start + hit.end))


#: 除技能比武外都做了; 全部开展, 四项均已开展, where no choice is named
_ALL_BUT = re.compile(
    r"除了?[^。；;]{2,40}外[，,]?(?:其[他余它][^，。；;]{0,4})?(?:[均都全皆]|已)(?!未|没|无|不)[^，。；;]{1,8}"
)
_ALL = re.compile(
    r"\s{0,4}(?:以上|上述)?(?:全部|各[项类]|([二两三四五六七八九2-9])[项类个种样])(?:活动|内容|工作)?[均都全皆]?已?(?:经)?(?:开[展设]|完成|检查|做了?|落实|有)"
)
_NO = re.compile(r"[（(：:]\s?(?:否|无|未|没|×)")
_LACKS = re.compile(r"(?:没有?|未能?(?:开[展设]|安排|组织|举办|[做搞]))[^，,。；;：:（(]{0,12}$")


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


def _left_undone(text: str, hits: list[Hit], number: int) -> bool:
    """讲座因停电取消, 宣教、随访均未开展, 消防（否）, 就是没有劳动."""
    hit = hits[number]
    said = _NO.match(text, hit.end) or _NOT_DONE.search(_behind(text, hits, number))
    return said is not None or _LACKS.search(text[max(0, hit.start - BEFORE) : hit.start]) is not None


def _behind(text: str, hits: list[Hit], number: int) -> str:
    """What is said of a choice behind its word: up to the next choice or the rest of them, or to the end of the sentence. Of
    choices joined by 、 or 和 the same is said, in the clause that they begin."""
    own = hits[number]
    following = [hit for hit in hits[number + 1 :] if hit.choice != own.choice]
    rest = text[own.end : following[0].start if following else own.end + 60]
    if following and rest in _SHARING:
        last = hits.index(following[0])
        return re.split("[，,]", _behind(text, hits, last), maxsplit=1)[0]
    return re.split(r"[。；;！!？?\n]|其[他余它]", rest, maxsplit=1)[0]


_SHARING = frozenset("、和与及")


def _named_lists(field: Field, lines: list[Prose], headings: Headings) -> Iterator[Tag]:
    """Sentences that speak of the field by its name and list choices (党员主要承担政策宣传、管控值勤两类岗位), or say how many
    there are and name just as many."""
    cores = [*(name for name, key in headings.cores if key == field.key), bare(field.label)[-2:]]
    for line, text in lines:
        for match in _SENTENCE.finditer(text):
            if not _PLANNED.search(match[0][:12]) and not _BEFORE.search(match[0]):
                for hit in _named(field, match[0], cores):
                    yield Tag(hit.choice, line.evidence(match.start() + hit.start, match.start() + hit.end))


def _numeral(word: str) -> int:
    return DIGITS.get(word) or int(word)


def _named(field: Field, sentence: str, cores: list[str]) -> list[Hit]:
    hits = hits_of(field, sentence)
    if "除" in sentence and any(core in sentence for core in cores) and (every := _every(field, sentence, hits)):
        return every
    hits = [hit for number, hit in enumerate(hits) if not _left_undone(sentence, hits, number)]
    run = _best_run(sentence, hits, _JOINED)
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
    behind = _best_run(sentence, [hit for hit in hits if hit.start >= begin], _LOOSELY)
    run = max(run, behind, key=len)
    listed = len({hit.choice for hit in run}) > 1 or len({hit.choice for hit in hits}) == 1
    return run if listed else []


def _pause(sentence: str, at: int) -> int:
    """Where the clause ends that goes on there."""
    return next((mark.start() for mark in _PAUSE.finditer(sentence, at)), len(sentence))


def _best_run(sentence: str, hits: list[Hit], joined: re.Pattern[str]) -> list[Hit]:
    """The longest stretch of choices with nothing but `joined` between them (、 and 和)."""
    best: list[Hit] = []
    run: list[Hit] = []
    for hit in hits:
        run = [*run, hit] if run and joined.fullmatch(sentence, run[-1].end, hit.start) else [hit]
        if len(run) > len(best):
            best = run
    return best


def _runs(field: Field, lines: list[Prose]) -> Iterator[Tag]:
    """Two or more choices in a row, by their own names, outside plans and denials."""
    for line, text in lines:
        for match in _SENTENCE.finditer(text):
            run = _best_run(match[0], [hit for hit in hits_of(field, match[0]) if hit.exact], _JOINED)
            if len(run) > 1 and not _PLANNED.search(match[0][: run[0].start]) and not _BEFORE.search(match[0]):
                for hit in run:
                    yield Tag(hit.choice, line.evidence(match.start() + hit.start, match.start() + hit.end))


def _after_last(marks: str, text: str, before: int) -> int:
    """Where the text goes on after the last of these marks; no sentence is longer than SENTENCE."""
    floor = max(0, before - SENTENCE)
    return max(floor, *(text.rfind(mark, floor, before) + 1 for mark in marks))


def _by_others(before: str, headings: Headings) -> bool:
    """Whether the words before a choice make others its doers; not those for whom the unit does it and of whom it is asked."""
    others = _OTHERS.search(before)
    if others is None:
        return False
    return not (headings.asks_of(others[1]) and _FOR_THEM.search(before[: others.start()]))


def _since_done(before: str) -> str:
    """急需药品，目前只收到图书: what stands before a choice since the words that say that it is there or done."""
    done = list(_HERE.finditer(before))
    return before[done[-1].end() :] if done else before


def _done(field: Field, lines: list[Prose], headings: Headings) -> Iterator[Tag]:
    """What the prose says was done: a choice's word in a clause that plans nothing, denies nothing and is about no one else."""
    for line, text in lines:
        figures = [match.span(1) for match in headings.figure.finditer(text)]
        hits = hits_of(field, text)
        for number, hit in enumerate(hits):
            begin = _after_last("。；;！!？?\n", text, hit.start)
            clause = max(begin, _after_last("，,", text, hit.start))
            before = text[clause : hit.start]
            planned = _PLANNED.search(_since_done(text[begin : hit.start]))
            if planned or _DENIED.search(before) or _BEFORE.search(before) or _by_others(before, headings):
                continue
            if _left_undone(text, hits, number):
                continue
            if hit.exact or not any(start <= hit.start and hit.end <= end for start, end in figures):
                yield Tag(hit.choice, line.evidence(hit.start, hit.end))
