"""Which units a text names. The index is made from the roster alone: names, aliases, former names, and what follows from them.

Numbers in any script are one token (第一 / 第1 / 一 / ①), so that 第一 is never found inside 第十一. A name without its
parent's part (教工一支部) stands for several units until the context tells which.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from domain.campaign import Roster, Unit

#: Endings that mean the same body; the first is the usual one. Others are learned from the roster's own aliases.
ENDINGS: tuple[tuple[str, ...], ...] = (
    ("党支部", "支部", "支委会", "支部委员会", "党支部委员会"),
    ("党总支", "总支", "党总支部", "总支部", "总支部委员会", "党总支部委员会"),
    ("党委", "党委会", "委员会", "党的委员会"),
    ("党组", "党组织"),
)
#: A short name counts only after these (or no Chinese character at all): 药学院 is not 中药学院.
SAFE_LEFT = frozenset("在为由是我校到把被与和及从向对给将请转属的了报年月日于以经就有让自各院学级位称名即叫号")
#: 支部 followed by these is another word: 一支部分, 一支部署, 一支部门.
CUT_RIGHT = frozenset("分署门件落")
_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_NUMBER = re.compile(r"(?:第\s?)?(?:[0-9]{1,6}|[一二三四五六七八九十]{1,3}|[①-⑳])")
_TOKEN = 0xE000  # private use area: one character a number
_TOKENS = 6000
SHORT = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a unit: `units` are all that they may mean; `full` when they need no context.

    No units at all: a unit below one of the roster's that the roster does not have (临床医学院第十一党支部).
    """

    units: tuple[str, ...]
    start: int
    end: int
    full: bool


def _value(words: str) -> int | None:
    digits = words.removeprefix("第").strip()
    if digits.isdigit() and digits.isascii():
        return int(digits)
    if "①" <= digits <= "⑳":
        return ord(digits) - ord("①") + 1
    tens, ten, ones = digits.rpartition("十")
    if not ten:
        return _DIGITS[digits] if len(digits) == 1 else None
    if len(tens) > 1 or len(ones) > 1 or "十" in tens:
        return None
    return _DIGITS.get(tens, 1) * 10 + _DIGITS.get(ones, 0)


def _tokenise(text: str) -> tuple[str, list[int]]:
    """`text` with each number as one character and without spaces, and the place in `text` of every character."""
    out: list[str] = []
    at: list[int] = []
    position = 0
    for match in _NUMBER.finditer(text):
        value = _value(match[0])
        if value is None or value >= _TOKENS:
            continue
        _copy(text, position, match.start(), out, at)
        out.append(chr(_TOKEN + value))
        at.append(match.start())
        position = match.end()
    _copy(text, position, len(text), out, at)
    at.append(len(text))
    return "".join(out), at


def _copy(text: str, start: int, end: int, out: list[str], at: list[int]) -> None:
    words = text[start:end]
    if words.isalpha():  # the usual case: no space in it
        out.append(words.upper() if words.isascii() else words)
        at.extend(range(start, end))
        return
    for place in range(start, end):
        if not text[place].isspace():
            out.append(text[place].upper() if text[place].isascii() else text[place])
            at.append(place)


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """A name as the index knows it."""
    return _tokenise(name)[0]


@lru_cache(maxsize=8)
def index_of(roster: Roster) -> UnitIndex:
    """The roster's index, made once."""
    return UnitIndex(roster)


class UnitIndex:
    """Finds the roster's units in folded text."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self._full: dict[str, tuple[str, ...]] = {}
        self._short: dict[str, tuple[str, ...]] = {}
        self._bare: dict[str, tuple[str, ...]] = {}
        endings = _endings(roster)
        stems = {unit.name: _stems(unit, endings) for unit in roster.units}
        for unit in roster.units:
            if unit.parent in stems:
                stems[unit.parent] |= _learned_stems(unit, stems[unit.parent], endings)
        kinds = _kinds(roster)
        for unit in roster.units:
            self._add_unit(unit, stems.get(unit.parent, set()), endings)
            self._add_bare(unit, kinds)
        self._own_names(roster)
        self._lengths = _lengths((self._full, self._short))
        used = {_split(key(unit.name), endings)[1] for unit in roster.units} - {""}
        self._endings = tuple(sorted({e for one in used for e in _variants(one, endings)}, key=len, reverse=True))
        ends = "|".join(map(re.escape, self._endings))
        self._tail = re.compile(rf"[^，。、；：:,.;()（）各所属等个两下全及和与的{chr(10)}]{{1,12}}?(?:{ends})") if ends else None

    def _add_unit(self, unit: Unit, stems: set[str], endings: tuple[tuple[str, ...], ...]) -> None:
        for name in (unit.name, *unit.aliases, *unit.former_names):
            body, ending = _split(key(name), endings)
            rests = {body[len(stem) :] for stem in stems if body.startswith(stem)} or {body}
            variants = _variants(ending, endings)
            for variant in variants:
                _add(self._full, body + variant, unit.name)
                for rest in rests:
                    if ending and rest != body:
                        _add(self._short, rest + variant, unit.name)
                    for stem in stems:
                        _add(self._full, stem + rest + variant, unit.name)
            _add(self._bare, body, unit.name)
            for rest in rests:
                _add(self._bare, rest, unit.name)

    def _add_bare(self, unit: Unit, kinds: tuple[str, ...]) -> None:
        """The name without the word for what it is (柳林 of 柳林社区): a cell of a table may say no more."""
        for name in (unit.name, *unit.aliases):
            form = key(name)
            kind = next((kind for kind in kinds if form.endswith(kind) and len(form) - len(kind) >= 2), "")
            if kind:
                _add(self._bare, form[: -len(kind)], unit.name)

    def _own_names(self, roster: Roster) -> None:
        """What the roster itself writes wins over what was derived from another unit's names."""
        for names in ("former_names", "aliases"):
            for unit in roster.units:
                for name in getattr(unit, names):
                    owners = self._owners(roster, key(name))
                    self._full[key(name)] = owners
        for unit in roster.units:
            self._full[key(unit.name)] = (unit.name,)

    @staticmethod
    @lru_cache(maxsize=4)
    def _owner_table(roster: Roster) -> dict[str, tuple[str, ...]]:
        table: dict[str, tuple[str, ...]] = {}
        for unit in roster.units:
            for name in (*unit.aliases, *unit.former_names):
                _add(table, key(name), unit.name)
        return table

    def _owners(self, roster: Roster, form: str) -> tuple[str, ...]:
        return self._owner_table(roster)[form]

    def find(self, text: str) -> list[Mention]:
        """Every name in a folded text, leftmost and longest first; positions are those of `text`."""
        tokens, at = _tokenise(text)
        found: list[Mention] = []
        place, end = 0, len(tokens) - 1
        while place < end:
            form = self._longest(tokens, place)
            if form is None:
                place += 1
                continue
            units = self._full.get(form)
            stop = place + len(form)
            stranger = self._stranger(form, tokens, stop)
            if stranger:
                stop += stranger
                found.append(Mention((), at[place], _stop(text, at, stop), full=True))
            else:
                found.append(Mention(units or self._short[form], at[place], _stop(text, at, stop), units is not None))
            place = stop
        return found

    def _stranger(self, form: str, tokens: str, stop: int) -> int:
        """How far the name of a unit goes on that stands below `form` and is not on the roster; 0 when it does not."""
        if not self._tail or form.endswith(self._endings):
            return 0
        match = self._tail.match(tokens, stop)
        return match.end() - stop if match else 0

    def _longest(self, tokens: str, place: int) -> str | None:
        for length in self._lengths.get(tokens[place : place + 2], ()):
            form = tokens[place : place + length]
            if len(form) < length:
                continue
            full = form in self._full
            if not full and form not in self._short:
                continue
            if tokens[place + length : place + length + 1] in CUT_RIGHT and form.endswith("部"):
                continue
            if (not full or length < SHORT) and not _clear_left(tokens, place):
                continue
            return form
        return None

    def resolve(self, words: str, contexts: Iterable[frozenset[str]] = ()) -> str | None:
        """The one unit that these words, all of them a name (a table cell, a heading), mean; None when it is not one."""
        form = key(words).strip("：:()【】[]《》“”\"、,，.。-—_ ")
        if not form:
            return None
        for table in (self._full, self._short, self._bare):
            units = table.get(form)
            if units:
                return self.narrow(units, contexts)
        return self.narrow(self._like(form), contexts)

    def _like(self, form: str) -> tuple[str, ...]:
        """Units whose name holds these characters in this order: an abbreviation the roster does not list."""
        if not 3 <= len(form) <= 20:
            return ()
        return tuple(unit.name for unit in self.roster.units if _within(form, key(unit.name)))

    def narrow(self, units: tuple[str, ...], contexts: Iterable[frozenset[str]] = ()) -> str | None:
        """The one unit of these that the first telling context leaves; None when none does."""
        if len(units) <= 1:
            return units[0] if units else None
        for context in contexts:
            inside = [unit for unit in units if context & self.line(unit)]
            if len(inside) == 1:
                return inside[0]
        return None

    def line(self, name: str) -> frozenset[str]:
        """The unit and all above it."""
        found: dict[str, None] = {}
        unit = self.roster.by_name.get(name)
        while unit is not None and unit.name not in found:
            found[unit.name] = None
            unit = self.roster.by_name.get(unit.parent)
        return frozenset(found)

    def is_above(self, upper: str, lower: str) -> bool:
        return upper != lower and upper in self.line(lower)

    def lowest(self, names: Iterable[str]) -> tuple[str, ...]:
        """These units without those that stand above another of them, in order."""
        kept = tuple(dict.fromkeys(names))
        return tuple(name for name in kept if not any(self.is_above(name, other) for other in kept))


def _stop(text: str, at: list[int], stop: int) -> int:
    """The end in the text of the token before `stop` (a number token is several characters, spaces after it are not its)."""
    end = at[stop]
    while end > at[stop - 1] + 1 and text[end - 1].isspace():
        end -= 1
    return end


def _clear_left(tokens: str, place: int) -> bool:
    if place == 0:
        return True
    left = tokens[place - 1]
    return not "一" <= left <= "鿿" or left in SAFE_LEFT


def _within(short: str, long: str) -> bool:
    rest: Iterator[str] = iter(long)
    return all(character in rest for character in short)


def _add(table: dict[str, tuple[str, ...]], form: str, unit: str) -> None:
    if len(form) >= 2 and unit not in table.get(form, ()):
        table[form] = (*table.get(form, ()), unit)


def _lengths(tables: Iterable[dict[str, tuple[str, ...]]]) -> dict[str, tuple[int, ...]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for table in tables:
        for form in table:
            found[form[:2]].add(len(form))
    return {start: tuple(sorted(lengths, reverse=True)) for start, lengths in found.items()}


def _split(form: str, endings: tuple[tuple[str, ...], ...]) -> tuple[str, str]:
    """A name as body and ending; the ending is empty when it has none."""
    best = max((e for group in endings for e in group if form.endswith(e) and len(form) > len(e)), key=len, default="")
    return (form[: len(form) - len(best)], best) if best else (form, "")


def _variants(ending: str, endings: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return next((group for group in endings if ending in group), (ending,)) if ending else ("",)


def _endings(roster: Roster) -> tuple[tuple[str, ...], ...]:
    """The known endings, and those that this roster's own aliases exchange at least twice (研究所 / 所)."""
    pairs: defaultdict[tuple[str, str], int] = defaultdict(int)
    for unit in roster.units:
        for alias in unit.aliases:
            pair = _difference(key(unit.name), key(alias))
            if pair:
                pairs[pair] += 1
    groups = [list(group) for group in ENDINGS]
    known = {ending for group in groups for ending in group}
    for (one, other), times in pairs.items():
        if times >= 2 and one not in known and other not in known:
            groups.append([one, other])
    return tuple(tuple(group) for group in groups)


def _kinds(roster: Roster) -> tuple[str, ...]:
    """The words for what units are, as the roster has them: its kinds, and endings that several names share."""
    shared: defaultdict[str, int] = defaultdict(int)
    for unit in roster.units:
        for length in (1, 2, 3):
            shared[key(unit.name)[-length:]] += 1
    kinds = {ending for ending, times in shared.items() if times >= 2} | {key(unit.kind) for unit in roster.units if unit.kind}
    return tuple(sorted(kinds, key=len, reverse=True))


def _difference(one: str, other: str) -> tuple[str, str] | None:
    """The endings in which two names differ, if they share a beginning and the endings are words, not numbers."""
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    left, right = one[same:], other[same:]
    if same < 2 or not (1 <= len(left) <= 4 and 1 <= len(right) <= 4):
        return None
    if any(ord(c) >= _TOKEN and ord(c) < _TOKEN + _TOKENS for c in left + right):
        return None
    return left, right


def _stems(unit: Unit, endings: tuple[tuple[str, ...], ...]) -> set[str]:
    """What the names of units below this one may begin with: its names without their endings."""
    return {_split(key(name), endings)[0] for name in (unit.name, *unit.aliases)} - {""}


def _learned_stems(unit: Unit, stems: set[str], endings: tuple[tuple[str, ...], ...]) -> set[str]:
    """Short forms of the parent seen in a child's aliases: 临床医学院学生一 / 临床学生一 teaches 临床."""
    body = _split(key(unit.name), endings)[0]
    rests = {body[len(stem) :] for stem in stems if body.startswith(stem)} - {""}
    found = set()
    for alias in unit.aliases:
        short = _split(key(alias), endings)[0]
        found |= {short[: -len(rest)] for rest in rests if short.endswith(rest) and len(short) - len(rest) >= 2}
    return found
