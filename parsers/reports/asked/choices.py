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
    exact: bool  #: by the choice's own name
    apart: bool = False  #: in other words than the choice's: its parts turned round or with words between


class _Apart(NamedTuple):
    """A word of a choice whose parts may stand apart."""

    word: str
    parts: tuple[str, ...]
    pattern: re.Pattern[str]


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
        self._apart = tuple(apart for word in self._meant if (apart := _apart(word)))

    def short_for(self, word: str) -> str | None:
        """The one choice of whose name this is the beginning, the end or, from three characters on, what is left of it: 宣传 for
        防火宣传, 犬驱虫 for 犬只驱虫."""
        found = [choice for name, choice in self.names.items() if _is_short(word, name)]
        return found[0] if len(found) == 1 else None

    def hits(self, text: str) -> list[Hit]:
        """Where a text names a choice, in order; a longer word hides the shorter ones that begin with it."""
        found = [
            Hit(self._meant[word[0]], word.start(), word.end(), word[0] in self.names)
            for word in self._pattern.finditer(text)
        ]
        told = {hit.choice for hit in found}
        for one in self._apart:
            if self._meant[one.word] not in told and all(part in text for part in one.parts):
                found += [Hit(self._meant[one.word], *match.span(), False, True) for match in one.pattern.finditer(text)]
        return sorted(found, key=lambda hit: hit.start)


def _is_short(word: str, name: str) -> bool:
    if len(word) >= len(name) or not _WORD.fullmatch(word):
        return False
    rest = iter(name)
    return name.startswith(word) or name.endswith(word) or (len(word) > 2 and all(one in rest for one in word))


_WORD = re.compile("(?:(?![未没不无非拟])[一-鿿]){2,4}")
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


#: what offices do, as the second half of what it is called: 饲草|调运, 用电|宣传
_DONE = re.compile(
    "[宣排清检巡核]查|宣传|宣讲|摸排|清理|清除|整治|治理|维修|维护|检修|巡[护逻视]|值[班守勤]|执勤|调运|转[移运]|配[发送]|发放|募捐|捐[赠款]|"
    "疏导|辅导|慰问|帮扶|加固|拆除|封堵|消[毒杀]|驱虫|防治|接种|测温|托管|讲解|回访|安装|更换|改造|修复|保洁|清运|除[冰雪]|预热|保温|救治|"
    "劝导|盘点|开放|还田|整地|打捞|增设|封控|设置"
)


#: what is said for it
_AS_WELL = {"夜间": "夜间|夜里|晚上|夜晚"}
#: 写春联, 装护栏: verbs of one character before what they are done to
_VERB = re.compile("[写送拆修装贴挂打挖砍捞查测扫铲换清搭架铺种栽]")


def _apart(word: str) -> _Apart | None:
    """How the parts of a word of a choice may stand apart; None for a word that is all one."""
    if len(word) == 2:
        return _Apart(word, tuple(word), _taken_apart(word))
    if len(word) == 3 and _VERB.match(word):
        return _Apart(word, (word[0], word[1:]), re.compile(f"{word[0]}[了过完掉好]{_BETWEEN}{{0,6}}?{word[1:]}"))
    for deed, thing in ((word[2:], word[:2]), (word[:2], word[2:])) if len(word) == 4 else ():
        if _DONE.fullmatch(deed):
            parts = (deed[0], *((thing,) if thing not in _AS_WELL else ()))
            return _Apart(word, parts, _turned(_AS_WELL.get(thing, thing), deed))
    return None


def _turned(thing: str, deed: str) -> re.Pattern[str]:
    """饲草调运 as 调运了一批饲草, 调了饲草, 宣传草原防火知识 and 饲草也都调运: the deed before what it is done to, or words
    between."""
    return re.compile(
        rf"(?:{deed}[了过完好]?|{deed[0]}[了掉]){_BETWEEN}{{0,5}}?(?:{thing})"
        rf"|(?:{thing})(?:(?![停取暂断]){_BETWEEN}){{1,4}}?{deed}(?![车栏员队组单])"
    )


@lru_cache(maxsize=32)
def choices_of(field: Field) -> Choices:
    """The choices of this field, prepared once."""
    return Choices(field)


def hits_of(field: Field, text: str) -> list[Hit]:
    """`Choices.hits` of the field's choices."""
    return choices_of(field).hits(text)
