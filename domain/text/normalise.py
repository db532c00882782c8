"""Folding: a copy of a text for reading, in which one thing is written one way.

Width, compatibility forms, spaces, dashes, pictures and traditional characters are folded, invisible characters and the pinyin that
web conversions leave behind (現(xiàn)有) are dropped. Chinese punctuation ，。；：（）！？、 stays as it is, and so do
enumerators (① ㈠ Ⅰ): they number paragraphs and are no figures. Every change is one character for one or a deletion,
so that each folded slice leads back to the exact original words (evidence quotes those).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache, lru_cache
from typing import Any

_SHORT = 300  # characters of a text that is remembered
_TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_HANZI = "\u3400-\u4dbf\u4e00-\u9fff"
#: zero width, soft hyphen, bidi controls, variation selectors, C0 but tab and line feed, C1
_INVISIBLE = (
    "\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\u034f\u180e\ufe00-\ufe0f\U000e0100-\U000e01ef"
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
)
_DROP = re.compile(
    f"[{_INVISIBLE}]+|\r(?=\n)"
    f"|(?<=[{_HANZI}])[(（][a-zü]{{0,5}}[{_TONES}][a-zü]{{0,5}}[)）]"
    "|(?<=[們麼嗎著個])[(（](?:men|me|ma|zhe|ge)[)）]"
)
_KEPT_WIDE = frozenset("！，：；？（）")
#: pictures that adorn a line and say nothing (👥 ❤ 📅), but for those that tick a box; a keycap (1️⃣) numbers a line
_PICTURES = frozenset((*range(0x1F300, 0x1FB00), *map(ord, "❤⭐✨☎✉⚠➡⏰⚡☀⛑✊✋✌☝"))) - {*map(ord, "🔲🔳🗷🗸🗹🗵🗴")}
_KEYCAP = "\u20e3"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
#: radicals that PDF producers write for the character itself; Unicode gives them no decomposition
_RADICALS = dict(
    zip(
        "⺠⻓⻚⻋⻅⻔⻘⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻉⻄⻆⺟⻁⻙",
        "民长页车见门青风飞食马骨鬼鱼鸟麦黄齐齿龙贝西角母虎韦",
        strict=True,
    )
)
_VARIANTS = {
    "﹐": "，", "﹑": "、", "﹔": "；", "﹕": "：", "︰": "：", "﹖": "？", "﹗": "！", "﹙": "（", "﹚": "）", "﹪": "%",
    "｡": "。", "､": "、", "｢": "「", "｣": "」", "￥": "¥", "￦": "₩", "‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-", "﹣": "-",
    "―": "—", "─": "—", "━": "—", "〜": "~", "∼": "~", "˜": "~", "∶": "：", "\r": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n",
}  # fmt: skip


def fold(text: str) -> str:
    """The folded copy of `text`; shorter where something was dropped."""
    return _fold_short(text) if len(text) <= _SHORT else _fold(text)


def _fold(text: str) -> str:
    if _touched().isdisjoint(text):
        return text
    return simplify(_one_way(_DROP.sub("", text)))


#: the words of a mail's labels, cells and sentences are folded again and again by those who look at them
_fold_short = lru_cache(maxsize=4096)(_fold)


class Folded:
    """A folded text with the way back: `origin` gives the original words of a folded slice."""

    __slots__ = ("_kept", "_places", "_source", "text")

    def __init__(self, source: str) -> None:
        self._source = self.text = source
        self._kept = [0]  #: where each kept stretch begins in the source …
        self._places = [0]  #: … and in the folded text
        if not _touched().isdisjoint(source):
            self._fold()

    def _fold(self) -> None:
        source = self._source
        if not _dropped().isdisjoint(source):
            source = self._drop(source)
        self.text = simplify(_one_way(source))

    def _drop(self, source: str) -> str:
        self._kept, self._places = [], []
        pieces: list[str] = []
        end = place = 0
        for drop in _DROP.finditer(source):
            place = self._keep(end, drop.start(), place, pieces)
            end = drop.end()
        self._keep(end, len(source), place, pieces)
        return "".join(pieces)

    def _keep(self, start: int, end: int, place: int, pieces: list[str]) -> int:
        if end > start:
            self._kept.append(start)
            self._places.append(place)
            pieces.append(self._source[start:end])
        return place + end - start

    def index(self, place: int) -> int:
        """The index in the source of the folded character at `place`."""
        stretch = bisect_right(self._places, place) - 1
        return self._kept[stretch] + place - self._places[stretch] if stretch >= 0 else 0

    def origin(self, start: int, end: int) -> str:
        """The original words of `text[start:end]`, with whatever was dropped inside them."""
        start, end = max(start, 0), min(end, len(self.text))
        if end <= start:
            return ""
        return self._source[self.index(start) : self.index(end - 1) + 1]


def simplify(text: str) -> str:
    """Traditional to simplified, character for character. Phrases decide (乾燥, 乾隆) as long as the length holds."""
    if _traditional().isdisjoint(text):
        return text
    converted: str = _converter().convert(text)
    if len(converted) == len(text):
        return converted
    return "".join(_same_length(line) for line in text.splitlines(keepends=True))


def _same_length(line: str) -> str:
    converted: str = _converter().convert(line)
    if len(converted) == len(line):
        return converted
    single = (_converter().convert(char) for char in line)
    return "".join(new if len(new) == 1 else old for new, old in zip(single, line, strict=True))


@cache
def _converter() -> Any:
    import opencc

    return opencc.OpenCC("t2s")


#: characters that stay by themselves and change in some words: 沈默, 答覆, 藉口, 瞭解, 毛坏, 英哩, 衹得, 甦醒
_IN_WORDS = frozenset("沈覆藉瞭坏哩衹甦")
_HAN_BLOCKS = ((0x2E80, 0x3000), (0x3400, 0xA000), (0xF900, 0xFB00), (0x20000, 0x32000))


@cache
def _traditional() -> frozenset[str]:
    """The characters without which no text changes; most texts have none, and seeing that is quicker than converting."""
    every = [chr(code) for first, end in _HAN_BLOCKS for code in range(first, end)]
    converted = _converter().convert("\n".join(every)).split("\n")
    return _IN_WORDS | {one for one, other in zip(every, converted, strict=True) if one != other}


@cache
def _dropped() -> frozenset[str]:
    """One of these is in or before all that `_DROP` finds."""
    every = "".join(map(chr, (*range(0x10000), *range(0xE0100, 0xE01F0))))
    return frozenset(re.findall(f"[{_INVISIBLE}\r{_TONES}們麼嗎著個]", every))


@cache
def _touched() -> frozenset[str]:
    """The characters without which a text is its own folded copy: most lines have none, and one look tells it."""
    return _dropped() | _several_ways() | _traditional()


def _one_way(text: str) -> str:
    """The text with one character for one where there are several ways to write it."""
    return text if _several_ways().isdisjoint(text) else text.translate(_table())


@cache
def _several_ways() -> frozenset[str]:
    return frozenset(map(chr, _table()))


@cache
def _table() -> dict[int, str]:
    """One character for one: full-width forms, compatibility ideographs, radicals, spaces, dashes, digits of math fonts."""
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in _KEPT_WIDE}
    blocks = (
        range(0xF900, 0xFB00),
        range(0x2F00, 0x2FE0),
        range(0x2E80, 0x2F00),
        range(0x2F800, 0x2FA20),
        range(0x1D7CE, 0x1D800),
    )
    for code in (code for block in blocks for code in block):
        folded = unicodedata.normalize("NFKC", chr(code))
        if len(folded) == 1 and folded != chr(code):
            table[code] = folded
    table |= dict.fromkeys(_PICTURES, " ") | {ord(_KEYCAP): "、"}
    for source, target in (*_RADICALS.items(), *_VARIANTS.items(), *((space, " ") for space in _SPACES)):
        table[ord(source)] = target
    return table
