"""What the prose says was done, and what of it was left undone: the choices of a field of tags that no list names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.campaign import Field
from parsers.reports.asked.choices import Hit, Tag, hits_of
from parsers.reports.lists.headings import Headings
from parsers.reports.speech.sources import Line

#: a paragraph, and its folded text with stretches blanked out (same length)
Prose = tuple[Line, str]

SENTENCE = 400  #: characters; no sentence is longer
BEFORE = 20  #: characters before a choice that may say that there is none of it
SENTENCES = re.compile(r"[^。！!？?；;\n]{1,400}")
JOINED = re.compile(r"(?:[、，,/／\s]|和|及|与|以及|还有|或){0,4}")
PLANNED = re.compile(
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
_SHARING = frozenset("、和与及")
_MOST_JOINED = 50  #: choices of which the same is said
_HERE = re.compile(r"(?<=[，,])(?:目前|现在|本[周月期])?(?:已经?|只|实际)")
EARLIER = re.compile(r"上周|上期|上月|去年|往年|以前|曾经|原来")
_NO = re.compile(r"[（(：:]\s?(?:否|无|未|没|×)")
_LACKS = re.compile(r"(?:没有?|未能?(?:开[展设]|安排|组织|举办|[做搞]))[^，,。；;：:（(]{0,12}$")


def left_undone(text: str, hits: list[Hit], number: int) -> bool:
    """讲座因停电取消, 宣教、随访均未开展, 消防（否）, 就是没有劳动."""
    hit = hits[number]
    said = _NO.match(text, hit.end) or _NOT_DONE.search(_behind(text, hits, number))
    return said is not None or _LACKS.search(text[max(0, hit.start - BEFORE) : hit.start]) is not None


def _behind(text: str, hits: list[Hit], number: int) -> str:
    """What is said of a choice behind its word: up to the next choice or the rest of them, or to the end of the sentence. Of
    choices joined by 、 or 和 the same is said, in the clause that they begin."""
    last = number
    for _ in range(_MOST_JOINED):
        rest, following = _up_to_next(text, hits, last)
        if following is None or rest not in _SHARING:
            break
        last = following
    said = re.split(r"[。；;！!？?\n]|其[他余它]", rest, maxsplit=1)[0]
    return said if last == number else re.split("[，,]", said, maxsplit=1)[0]


def _up_to_next(text: str, hits: list[Hit], number: int) -> tuple[str, int | None]:
    """The words from a choice to the next other one, and the place of that one among the hits."""
    own = hits[number]
    for place in range(number + 1, len(hits)):
        if hits[place].choice != own.choice:
            return text[own.end : hits[place].start], place
    return text[own.end : own.end + 60], None


def best_run(sentence: str, hits: list[Hit], joined: re.Pattern[str]) -> list[Hit]:
    """The longest stretch of choices with nothing but `joined` between them (、 and 和)."""
    best: list[Hit] = []
    run: list[Hit] = []
    for hit in hits:
        run = [*run, hit] if run and joined.fullmatch(sentence, run[-1].end, hit.start) else [hit]
        if len(run) > len(best):
            best = run
    return best


def runs(field: Field, lines: list[Prose]) -> Iterator[Tag]:
    """Two or more choices in a row, by their own names, outside plans and denials."""
    for line, text in lines:
        for match in SENTENCES.finditer(text):
            run = best_run(match[0], [hit for hit in hits_of(field, match[0]) if hit.exact], JOINED)
            if len(run) > 1 and not PLANNED.search(match[0][: run[0].start]) and not EARLIER.search(match[0]):
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


def told_as_done(field: Field, lines: list[Prose], headings: Headings) -> Iterator[Tag]:
    """What the prose says was done: a choice's word in a clause that plans nothing, denies nothing and is about no one else."""
    for line, text in lines:
        figures = [match.span(1) for match in headings.figure.finditer(text)]
        hits = hits_of(field, text)
        for number, hit in enumerate(hits):
            begin = _after_last("。；;！!？?\n", text, hit.start)
            clause = max(begin, _after_last("，,", text, hit.start))
            before = text[clause : hit.start]
            planned = PLANNED.search(_since_done(text[begin : hit.start]))
            if planned or _DENIED.search(before) or EARLIER.search(before) or _by_others(before, headings):
                continue
            if left_undone(text, hits, number) or (hit.apart and headings.asks_of(text[hit.start : hit.end])):
                continue  # 捐赠物资102件 is what another field asks for
            if hit.exact or not any(start <= hit.start and hit.end <= end for start, end in figures):
                yield Tag(hit.choice, line.evidence(hit.start, hit.end))
