"""Lines that a mail program, a scanner or a PDF broke in the middle of a sentence, put together again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from domain.document import Paragraph, Role
from parsers.reports.speech.segment import Placed

#: lines are broken at a width between these (columns; a Chinese character takes two)
NARROWEST, WIDEST = 36, 110
FULL = 0.2  #: of the lines of a document at least are as long as they become; two long ones among many short are chance
SHORTEST, SEVERAL = 24, 3  #: characters; lines of that very number, more than which are no accident
_ENDED = re.compile(
    r"(?:[\u4e00-\u9fff)）]\.|[。！？；：:;!?…”’」』）)】\]]|[\d一二三四五六七八九十百千万]\s?(?:人次|[人名位个户家场次件支项台套元天份张]))\s*$"
)
_FULL_STOP = re.compile(r"[。！？；;]")
_FIGURE_OF_ITS_OWN = re.compile(r"\s{0,4}(?![共合其和及等的了为有是达约近超余多名人个次户])[\u4e00-\u9fff]{2,12}\d")
_FIGURE_END = re.compile(r"[\d一二三四五六七八九十百千万]\s*$")
_GOES_ON = re.compile(r"[\d一二三四五六七八九十百千万余多个名人位户家场次件支项台套元份张年月日点时%]")
#: a name broken off: 离退休三 / 支部：
_IN_A_NAME = re.compile(r"[第一二三四五六七八九十]$")
_NAME_GOES_ON = re.compile(r"\s?(?:党?支部|党?总支|分?[厂队站局]|车间|病区)")
#: no sentence and no line of a list ends so
_UNFINISHED = re.compile(r"[到至为是共约和与及、，,（(的]\s*$")
#: …系烟头引起，过火面积 / 1.1万亩，烧毁…: a clause of which the next line has the figure
_IN_A_SENTENCE = re.compile(r"[，,、][一-鿿]{2,16}$")
_FIGURE_FIRST = re.compile(r"\d[\d.,]{0,12}\s?[万亿千百余多]{0,2}[一-鿿%][^\n]{0,20}[，。；,;]")
#: a date broken off: …于9月28 / 日完成
_IN_A_DATE = re.compile(r"[年月]\s?\d{1,2}$|\d{4}$")
#: 检查了多少间？ / 答：180间
_ASKS = re.compile(r"[？?]\s*$")
_ANSWERS = re.compile(r"\s{0,9}(?:答\s?[:：]\s?\d|\d[\d.,]{0,12}\s?[^\d\s，。；、]{0,3}[。；]?\s{0,9}$)")
_BEGINS = re.compile(
    r"\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]|第[一二三四五六七八九十]|[①-⑳◆■●★▲◇□▶►☆◎○▪•·>—-]|[一二三四五六七八九十]是|附件|附表|注[：:]|"
    r"[^，。；：:\s]{2,16}[：:]|(?:存在)?(?:困难|问题|不足|下周|下一?步|打算|计划|典型)\s|\s{2,})"
)
_SIGNATURE = re.compile(
    r"[^，。；、]{0,24}(?:\d{4}|[〇零二]{1}[〇零一二三四五六七八九]{3})\s?[年.-]\s?[\d一二三四五六七八九十]{1,2}\s?[月.-]\s?[\d一二三四五六七八九十]{1,3}\s?日?\s*$"
)


def mend(blocks: Iterable[Placed]) -> Iterator[Placed]:
    """The blocks in order, each torn paragraph whole again in the place where it begins.

    A line is torn when it is as long as the longest of its document's lines, stops in the middle of a sentence, and the
    next begins nothing new. Blocks of documents whose paragraphs are longer than any line stay as they are. Who writes no
    full stop at all ends a sentence with its line where the next tells a figure of its own.
    """
    blocks = tuple(blocks)
    widths, lengths, ragged = _line_widths(blocks), _line_lengths(blocks), _ragged(blocks)
    stopped = {placed.document for placed in blocks if _FULL_STOP.search(placed.text)}
    pieces: list[Placed] = []
    for placed in blocks:
        own = placed.document not in stopped and _FIGURE_OF_ITS_OWN.match(placed.text)
        if pieces and (own or not _continues(pieces[-1], placed, _is_full(pieces[-1], widths, lengths, ragged))):
            yield _whole(pieces)
            pieces = []
        pieces.append(placed)
    if pieces:
        yield _whole(pieces)


def _width(text: str) -> int:
    return len(text) + sum(map("\u2e7f".__lt__, text))


def _line_widths(blocks: tuple[Placed, ...]) -> dict[str, int]:
    """The width at which each document's lines are broken; 0 where its paragraphs are no broken lines."""
    widths: dict[str, list[int]] = {}
    for placed in blocks:
        if isinstance(placed.block, Paragraph) and placed.block.role is Role.BODY:
            widths.setdefault(placed.document, []).append(_width(placed.block.text[: WIDEST + 1]))
    widest = {name: max(found) for name, found in widths.items()}
    full = {name: sum(width >= widest[name] - 6 for width in found) for name, found in widths.items()}
    return {
        name: width
        for name, width in widest.items()
        if NARROWEST <= width <= WIDEST and full[name] > max(1, len(widths[name]) * FULL)
    }


def _line_lengths(blocks: tuple[Placed, ...]) -> dict[str, int]:
    """The number of characters after which each document's lines are broken, whatever their width; 0 where they are not."""
    lengths: dict[str, Counter[int]] = {}
    for placed in blocks:
        if isinstance(placed.block, Paragraph) and placed.block.role is Role.BODY:
            length = len(placed.block.text)
            lengths.setdefault(placed.document, Counter())[length] += SHORTEST <= length <= WIDEST
    usual = {name: found.most_common(1)[0] for name, found in lengths.items()}
    return {name: length for name, (length, times) in usual.items() if times > SEVERAL}


def _ragged(blocks: tuple[Placed, ...]) -> frozenset[str]:
    """The documents most of whose long lines break off in a sentence, each at another place."""
    long: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    for placed, following in pairwise(blocks):
        if len(placed.text) >= SHORTEST and isinstance(following.block, Paragraph):
            long[placed.document] += 1
            begins = placed.document != following.document or _BEGINS.match(following.text)
            broken[placed.document] += not (begins or _ENDED.search(placed.text[-12:]))
    return frozenset(name for name, times in broken.items() if times >= SEVERAL and 2 * times > long[name])


def _is_full(placed: Placed, widths: dict[str, int], lengths: dict[str, int], ragged: frozenset[str]) -> bool:
    """Whether a line is as long as its document's lines become."""
    name, length = placed.document, len(placed.text)
    at_width = widths.get(name, 0) and _width(placed.text) >= widths[name] - 6
    return bool(at_width) or 0 < length == lengths.get(name, 0) or (name in ragged and length >= SHORTEST)


def _continues(first: Placed, second: Placed, full: bool) -> bool:
    """`full`: the first is as long as a line becomes."""
    one, two = first.block, second.block
    if not isinstance(one, Paragraph) or not isinstance(two, Paragraph):
        return False
    if first.document != second.document or one.role is not Role.BODY or two.role is not Role.BODY:
        return False
    if _IN_A_DATE.search(one.text[-6:]) and re.match(r"\s*(?:日|号|月\d|年\d)", two.text):
        return True
    if _ASKS.search(one.text[-3:]) and _ANSWERS.match(two.text):
        return True
    if full and _IN_A_NAME.search(one.text) and _NAME_GOES_ON.match(two.text):
        return True
    if _UNFINISHED.search(one.text[-3:]) and not _BEGINS.match(two.text) and len(one.text.strip()) > 12:
        return True
    if len(one.text) >= SHORTEST and _IN_A_SENTENCE.search(one.text) and _FIGURE_FIRST.match(two.text):
        return True
    if not full or _ENDED.search(one.text[-12:]) or _BEGINS.match(two.text) or _SIGNATURE.match(two.text):
        return False
    return _GOES_ON.match(two.text) is not None if _FIGURE_END.search(one.text) else True


def _whole(pieces: list[Placed]) -> Placed:
    first = pieces[0]
    if len(pieces) == 1 or not isinstance(first.block, Paragraph):
        return first
    texts = [piece.text if place == 0 else piece.text.lstrip() for place, piece in enumerate(pieces)]
    sure = min(piece.block.confidence for piece in pieces)
    return first._replace(
        block=replace(first.block, text="".join(text.rstrip("\n") for text in texts), confidence=sure)
    )
