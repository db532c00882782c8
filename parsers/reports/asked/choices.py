"""Where a text names the choices of a field of tags."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from domain.campaign import Field
from domain.report import Evidence
from domain.text.normalise import fold


@dataclass(frozen=True, slots=True)
class Tag:
    choice: str
    evidence: Evidence


class Hit(NamedTuple):
    choice: str
    start: int
    end: int
    exact: bool


class Choices:
    """What the choices of a field are called."""

    def __init__(self, field: Field) -> None:
        pairs = [(fold(word), choice) for choice, words in field.choices for word in (choice, *words)]
        self.words = tuple(
            sorted(dict.fromkeys(pairs), key=lambda pair: -len(pair[0]))
        )  #: with the choice, longest first
        self.names = {fold(choice): choice for choice, _ in reversed(field.choices)}
        self._meant = dict(reversed(self.words))  # a word of two choices is the first one's
        self._pattern = re.compile("|".join(re.escape(word) for word, _ in self.words) or "(?!)")
        self._apart = tuple((word, _taken_apart(word)) for word in self._meant if len(word) == 2)

    def hits(self, text: str) -> list[Hit]:
        """Where a text names a choice, in order; a longer word hides the shorter ones that begin with it."""
        found = [
            Hit(self._meant[word[0]], word.start(), word.end(), word[0] in self.names)
            for word in self._pattern.finditer(text)
        ]
        told = {hit.choice for hit in found}
        for word, apart in self._apart:
            if self._meant[word] not in told and word[0] in text and word[1] in text:
                found += [Hit(self._meant[word], *match.span(), False) for match in apart.finditer(text)]
        return sorted(found, key=lambda hit: hit.start)


#: verbs of one character, and those of two that say the same
_LONGER = {
    "封": "封闭|封锁|封控",
    "停": "停止|暂停",
    "换": "更换|调换",
    "清": "清理|清除|清扫|清运",
    "修": "修复|修理|维修|检修|修缮",
    "查": "检查|排查|清查",
    "测": "检测|测量",
    "拆": "拆除",
    "补": "修补|填补",
    "装": "安装",
    "送": "赠送|运送",
    "发": "发放",
}
#: between the two: 打了三百根木桩, 封闭堤顶公路; not 没有停课, 准备封路
_BETWEEN = r"[^，,。；;：:、！!？?\s没未不无拟将要待再]"


def _taken_apart(word: str) -> re.Pattern[str]:
    """消毒 as 消了毒, 打桩 as 打了木桩, 封路 as 封闭公路, 公路封闭 and 路封了: a verb and what it is done to."""
    verb, thing = map(re.escape, word)
    longer = _LONGER.get(word[0], "(?!)")
    return re.compile(
        rf"{verb}[了过完]{_BETWEEN}{{0,6}}?{thing}|(?:{longer})(?!管理|式|期)了?{_BETWEEN}{{0,6}}?{thing}"
        rf"|{thing}(?:{_BETWEEN}{{0,3}}?(?:{longer})|[都也已全均就]{{0,2}}{verb}了)"
    )


@lru_cache(maxsize=32)
def choices_of(field: Field) -> Choices:
    """The choices of this field, prepared once."""
    return Choices(field)


def hits_of(field: Field, text: str) -> list[Hit]:
    """`Choices.hits` of the field's choices."""
    return choices_of(field).hits(text)
