"""What headings, leads and labels mean: the list fields of a campaign by their names and by the themes of reporting."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator

from domain.campaign import SCALAR_TYPES, Field, FieldType
from domain.text.normalise import fold
from parsers.reports.language.phrases import PLANS, THEMES, TROUBLES, WAYS, WISHES, Theme
from parsers.reports.speech.substance import bare, spoken

HEADING_LENGTH = 32
_FILLER = re.compile(
    r"本[周月期季年]|评[选出为]{1,2}|比较|办法|存在|反映|推荐|涌现出?来?的?|值得一[提说]的?|主要|遇到|面临|目前|感人|感动|暖心|当前|眼下|眼前|现在|想[提说]|我们|咱们?|工作|情况|方面|支部|党员|本单位|单位|部门|以及|的|和|与|及|、|[“”\"（(）)]|几点|一些|需要|解决|协调|有关|相关|突出|材料|简介|所|以下|如下|[0-9]{1,2}月份?|[上下]半[年月]|第?[一二三四]季度|实事求是|准备|要说|说到|最大|最|[嘛呢吧]|就|哪里|里|集中在|体现在|表现在|在于|[有是]$|(?:还|就|只)?有?(?:以下|如下)?[0-9一二两三四五六七八九十几]{1,2}(?:[个条点件项样则例]|大?方面)"
)

_AMOUNTS = (FieldType.NUMBER, FieldType.MONEY, FieldType.PERCENT)
#: words that begin a plan without any mark after them: 下一步加强培训
_BARE_PLANS = frozenset({"下一步", "下步", "打算", "接下来", "下阶段", "下一阶段", "今后"})
_MEASURED = re.compile(r"[（(]\s?(?:万?[户人名元个件家场次项亩吨台]|人次|%)\s?[)）]\s*$")
_QUANTITY = re.compile(r"(?:数|率|额|量|户|人|次|元|个|件|时长)$")


class Headings:
    """The list fields of a campaign, and what headings and labels mean them."""

    def __init__(self, fields: tuple[Field, ...]) -> None:
        self.fields = tuple(
            item for item in fields if item.type in (FieldType.TAGS, FieldType.ENTRIES, FieldType.ITEMS)
        )
        self.types = {item.key: item.type for item in self.fields}
        self._names = [(name, item.key) for item in self.fields for name in spoken(item)]
        self._names.sort(key=lambda pair: -len(pair[0]))
        self.cores = _cores(self.fields, fields)
        themes = _themes(self.fields)
        self._themes = dict(reversed(themes))
        entries = [item.key for item in self.fields if item.type is FieldType.ENTRIES]
        #: the one field of entries, "" where there are several or none
        self.entries = entries[0] if len(entries) == 1 else ""
        self.troubles = next((key for key, theme in self._themes.items() if theme is TROUBLES), None)
        self.wishes = next((key for key, theme in themes if theme is WISHES), None)
        strong = [(word, key) for key, theme in themes for word in theme.strong]
        weak = [(word, key) for key, theme in themes for word in theme.weak]
        self._told = [*self._names, *self.cores, *sorted(strong, key=lambda pair: -len(pair[0]))]
        self._all = [*self._told, *weak]
        self._words = sorted({word for word, _ in self._all}, key=len, reverse=True)
        self._any_word = re.compile(_any_of(self._words))
        #: no other letters stand in a strict heading
        self._letters = frozenset("".join(self._words) + _FILLER.pattern + string.digits)
        #: 存在问题改为：… : a correction of a list field
        self.changed = _changed([name for name, key in self._names if self.types[key] is FieldType.ITEMS])
        self.bare_plans = tuple(self._bare_plans())
        self._labels = {name for item in fields for name in spoken(item)}
        #: an amount's own name with its amount: 用电9.6万度
        self.figure = _amount({name for item in fields if item.type in _AMOUNTS for name in spoken(item)})
        self._scalars = [
            name for item in fields if item.type in SCALAR_TYPES for name in spoken(item) if len(name) >= 3
        ]

    def match(self, words: str, strict: bool = False) -> str | None:
        """The field that a heading means; "" when it means several; None when none.

        `strict`: nothing but names, words of their theme and filler words may stand in it. Otherwise weak words of a
        theme do not count, nor headings that tell of work done (聚焦师生问题, 周密安排部署).
        """
        packed = bare(words)
        if not packed or len(packed) > HEADING_LENGTH or not self._any_word.search(packed):
            return None
        if strict and self._rest(packed):
            return None
        found: dict[str, str] = {}
        for name, key in self._all if strict else self._told:
            if key not in found and name in packed and not self._is_scalars(name, packed):
                found[key] = name
        if not strict:
            found = {key: name for key, name in found.items() if not self._is_done(key, packed)}
        if not found:
            return None
        names = sorted(found.items(), key=lambda pair: -len(pair[1]))
        if len(names) > 1 and not any(other in names[0][1] for _, other in names[1:]):
            return ""
        return names[0][0]

    def first(self, words: str) -> str | None:
        """Of a heading that means several fields, the one that it names first."""
        packed = bare(words)
        found = [(packed.find(name), -len(name), key) for name, key in self._all if name in packed]
        return min(found)[2] if found else None

    def one_named(self, words: str) -> str | None:
        """The one field of entries or items that words name anywhere; None where they name none or several."""
        packed = bare(words)
        found = {key for name, key in self._told if name in packed and self.types[key] is not FieldType.TAGS}
        return found.pop() if len(found) == 1 else None

    def hints(self, words: str) -> str | None:
        """The field of entries whose theme a heading touches with a weak word; the text below must agree."""
        packed = bare(words)
        for key, theme in self._themes.items():
            if self.types[key] is FieldType.ENTRIES and any(word in packed for word in theme.weak):
                return key
        return None

    def _rest(self, packed: str) -> str:
        if not self._letters.issuperset(packed):
            return packed
        for word in self._words:
            packed = packed.replace(word, "")
        return _FILLER.sub("", packed)

    def _is_done(self, key: str, packed: str) -> bool:
        theme = self._themes.get(key)
        if theme is None or not theme.tells_of_work(packed):
            return False
        return theme is not PLANS or not any(word in packed for word in theme.strong)

    def _is_scalars(self, name: str, packed: str) -> bool:
        """Whether a scalar field's longer name holds this word here (解决师生困难问题, 慰问困难户 hold 困难)."""
        at = packed.find(name)
        before = packed[at - 1 : at + len(name)] if at > 0 else ""
        return any(
            name in scalar and scalar != name and (scalar in packed or (before and before in scalar))
            for scalar in self._scalars
        )

    def names_itself(self, key: str, words: str) -> bool:
        """Whether the words hold one of the field's own names, not only a word of its kind."""
        packed = bare(words)
        return any(name in packed for name, owner in self._names if owner == key)

    def label(self, text: str) -> str | None:
        """The field that a cell labels: strictly, or by one of its own names unless it asks for a quantity."""
        key = self.match(text, strict=True)
        if key or _QUANTITY.search(bare(text)) or _MEASURED.search(text):
            return key
        key = self.match(text)
        return key if key and self.names_itself(key, text) else None

    def asks_for_ways(self, key: str) -> bool:
        """Whether a field of entries asks what was done well (典型做法) rather than who did: its titles are names too."""
        return any(word in name for name in self.own(key) for word in WAYS.strong)

    def own(self, key: str) -> tuple[str, ...]:
        return tuple(name for name, owner in self._names if owner == key)

    def is_label(self, text: str) -> bool:
        return bare(text) in self._labels

    def asks_of(self, words: str) -> bool:
        """Whether a field of the campaign is called after these people or things (慰问困难职工)."""
        return any(words in label for label in self._labels)

    def choices(self, key: str) -> tuple[str, ...]:
        """The choices of a tags field, folded; nothing for the others."""
        return tuple(fold(choice) for item in self.fields if item.key == key for choice, _ in item.choices)

    def _bare_plans(self) -> Iterator[tuple[str, re.Pattern[str]]]:
        """Each field of plans, and what begins one by itself."""
        for item in self.fields:
            words = self._bare_plan_words(item.key) if item.type is FieldType.ITEMS else []
            if words:
                yield item.key, re.compile(rf"(?:{_any_of(words)})(?![的是有与和及、一三四五六日天])")

    def _bare_plan_words(self, key: str) -> list[str]:
        """What begins a plan by itself: words for it, and the field's own names that begin with one (下一步打算)."""
        words = self.plan_words(key)
        plain = [word for word in words if word in _BARE_PLANS]
        names = [name for name in self.own(key) if words and name.startswith(words) and name not in words]
        return sorted({*plain, *names}, key=len, reverse=True)

    def plan_words(self, key: str) -> tuple[str, ...]:
        """The words that begin a plan without any mark after them (下一步…), for a field of plans."""
        return tuple(sorted(PLANS.strong, key=len, reverse=True)) if self._themes.get(key) is PLANS else ()


def _any_of(words: Iterable[str]) -> str:
    """A pattern of these words; of none where there are none."""
    return "|".join(map(re.escape, words)) or "(?!)"


def _changed(lists: list[str]) -> re.Pattern[str] | None:
    """What begins a correction of a field of items; None where there is no such field."""
    words = r"(?:应)?(?:改为|更正为|修改为|调整为|改成)\s?[：:]?\s?"
    return re.compile(rf"({_any_of(lists)}){words}") if lists else None


def _amount(names: set[str]) -> re.Pattern[str]:
    """One of these names with a figure right behind it."""
    longest = sorted(sorted(names), key=len, reverse=True)
    return re.compile(rf"({_any_of(longest)})[^，。；;0-9\n]{{0,4}}[0-9]")


def _cores(fields: tuple[Field, ...], every: tuple[Field, ...]) -> list[tuple[str, str]]:
    """What all names of a list field share (岗位 of 承担岗位, 岗位类型), where no other field's names hold it."""
    found = []
    for item in fields:
        names = spoken(item)
        shared = _longest_shared(names)
        others = [name for other in every if other is not item for name in spoken(other)]
        if len(names) > 1 and len(shared) >= 2 and not any(shared in name for name in others):
            found.append((shared, item.key))
    return found


def _longest_shared(names: tuple[str, ...]) -> str:
    first = min(names, key=len, default="")
    pieces = (first[i:j] for i in range(len(first)) for j in range(len(first), i + 1, -1))
    return max((piece for piece in pieces if all(piece in name for name in names)), key=len, default="")


def _themes(fields: tuple[Field, ...]) -> list[tuple[str, Theme]]:
    """The themes of each field, its main one first, where only one of these fields speaks of them."""
    found: list[tuple[str, Theme]] = []
    for theme in THEMES:
        owners = [
            item.key
            for item in fields
            if item.type is not FieldType.TAGS and any(word in name for word in theme.words for name in spoken(item))
        ]
        if len(owners) == 1:
            found.append((owners[0], theme))
    return found
