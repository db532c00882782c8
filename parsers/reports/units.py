"""Which units a text names. The index is made from the roster alone: names, aliases, former names, and what follows from them.

Numbers in any script are one token (第一 / 第1 / 一 / ①), so that 第一 is never found inside 第十一. A name without its
parent's part (教工一支部) stands for several units until the context tells which.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from domain.campaign import Roster, Unit

#: Words for what a body is that mean the same; one token each. Further pairs are learned from the roster's own aliases.
ENDINGS: tuple[tuple[str, ...], ...] = (
    ("党支部", "支部", "支委会", "支部委员会", "党支部委员会"),
    ("党总支", "总支", "党总支部", "总支部", "总支部委员会", "党总支部委员会"),
    ("党委", "党委会", "委员会", "党的委员会"),
)
#: A short name counts only after these (or no Chinese character at all): 药学院 is not 中药学院.
SAFE_LEFT = frozenset("在为由是我校到把被与和及从向对给将请转属的了报年月日于以经就有让自各院学级位称名即叫号")
#: 支部 followed by these is another word: 一支部分, 一支部署, 一支部门.
CUT_RIGHT = frozenset("分署门件落")
_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TOKEN = 0xE000  # private use area: one character a number, and one for each group of endings
_TOKENS = 6000
_ENDING = {word: chr(_TOKEN + _TOKENS + group) for group, words in enumerate(ENDINGS) for word in words}
_MARKS = frozenset(_ENDING.values())
_WORDS = re.compile(
    "|".join(sorted(_ENDING, key=len, reverse=True)) + r"|(?:第\s?)?(?:[0-9]{1,6}|[一二三四五六七八九十]{1,3}|[①-⑳])"
)
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
    """`text` with each number and each ending as one character and without spaces, and the place of every character."""
    out: list[str] = []
    at: list[int] = []
    position = 0
    for match in _WORDS.finditer(text):
        token = _ENDING.get(match[0]) or _number_token(match[0])
        if token is None:
            continue
        _copy(text, position, match.start(), out, at)
        out.append(token)
        at.append(match.start())
        position = match.end()
    _copy(text, position, len(text), out, at)
    at.append(len(text))
    return "".join(out), at


def _number_token(words: str) -> str | None:
    value = _value(words)
    return chr(_TOKEN + value) if value is not None and value < _TOKENS else None


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


@lru_cache(maxsize=2**16)
def key(name: str) -> str:
    """A name as the index knows it."""
    return _tokenise(name)[0]


_RECENT: list[tuple[Roster, UnitIndex]] = []  #: rosters are large: told apart by identity, never by comparing them


def index_of(roster: Roster) -> UnitIndex:
    """The roster's index, made once for each roster object."""
    for known, index in _RECENT:
        if known is roster:
            return index
    index = UnitIndex(roster)
    _RECENT[:] = [*_RECENT[-3:], (roster, index)]
    return index


class UnitIndex:
    """Finds the roster's units in folded text."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self._full: dict[str, list[str]] = {}
        self._short: dict[str, list[str]] = {}
        self._bare: dict[str, list[str]] = {}
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
        ends = "".join({key(unit.name)[-1:] for unit in roster.units} & _MARKS)
        self._tail = (
            re.compile(rf"[^，。、；：:,.;()（）各所属等个两下全及和与的{chr(10)}{ends}]{{1,12}}[{ends}]")
            if ends
            else None
        )

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
        """What the roster itself writes wins over what was derived from another unit's names; canonical names over all."""
        written: dict[str, list[str]] = {}
        for unit in roster.units:
            for name in (*unit.aliases, *unit.former_names):
                _add(written, key(name), unit.name)
        self._full.update(written)
        for unit in roster.units:
            self._full[key(unit.name)] = [unit.name]

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
                found.append(
                    Mention(tuple(units or self._short[form]), at[place], _stop(text, at, stop), units is not None)
                )
            place = stop
        return found

    def _stranger(self, form: str, tokens: str, stop: int) -> int:
        """How far the name of a unit goes on that stands below `form` and is not on the roster; 0 when it does not."""
        if not self._tail or form[-1] in _MARKS:
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
            if tokens[place + length : place + length + 1] in CUT_RIGHT and (form[-1] in _MARKS or form[-1] == "部"):
                continue
            if (not full or _weight(form) < SHORT) and not _clear_left(tokens, place):
                continue
            return form
        return None

    def resolve(self, words: str, contexts: Iterable[frozenset[str]] = ()) -> str | None:
        """The one unit that these words, all of them a name (a table cell, a heading), mean; None when it is not one."""
        form = key(words).strip('：:()【】[]《》“”"、,，.。-—_ ')
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
        rarest = min((self._holding.get(character, ()) for character in form), key=len)
        units = (self.roster.units[number].name for number in rarest)
        return tuple(name for name in units if _within(form, _tokenise(name)[0]))

    def narrow(self, units: Sequence[str], contexts: Iterable[frozenset[str]] = ()) -> str | None:
        """The one unit of these that the first telling context leaves; None when none does."""
        if len(units) <= 1:
            return units[0] if units else None
        for context in contexts:
            inside = [unit for unit in units if context & self.line(unit)]
            if len(inside) == 1:
                return inside[0]
        return None

    @cached_property
    def _holding(self) -> dict[str, Sequence[int]]:
        """For each character the units whose names hold it."""
        found: defaultdict[str, array[int]] = defaultdict(lambda: array("l"))
        for number, unit in enumerate(self.roster.units):
            for character in set(key(unit.name)):
                found[character].append(number)
        return dict(found)

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


def _weight(form: str) -> int:
    """The length of a form as written, roughly: an ending counts for three characters."""
    return len(form) + 2 * (form[-1] in _MARKS)


def _clear_left(tokens: str, place: int) -> bool:
    if place == 0:
        return True
    left = tokens[place - 1]
    return not "一" <= left <= "鿿" or left in SAFE_LEFT


def _within(short: str, long: str) -> bool:
    rest: Iterator[str] = iter(long)
    return all(character in rest for character in short)


def _add(table: dict[str, list[str]], form: str, unit: str) -> None:
    """Units come one after another, so a repeat can only be the last."""
    if len(form) < 2:
        return
    units = table.setdefault(form, [])
    if not units or units[-1] != unit:
        units.append(unit)


def _lengths(tables: Iterable[dict[str, list[str]]]) -> dict[str, tuple[int, ...]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for table in tables:
        for form in table:
            found[form[:2]].add(len(form))
    return {start: tuple(sorted(lengths, reverse=True)) for start, lengths in found.items()}


def _split(form: str, pairs: tuple[tuple[str, ...], ...]) -> tuple[str, str]:
    """A name as body and ending; the ending is empty when it has none."""
    if form[-1:] in _MARKS and len(form) > 1:
        return form[:-1], form[-1]
    best = max((e for pair in pairs for e in pair if form.endswith(e) and len(form) > len(e)), key=len, default="")
    return (form[: len(form) - len(best)], best) if best else (form, "")


def _variants(ending: str, pairs: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return next((pair for pair in pairs if ending in pair), (ending,)) if ending else ("",)


def _endings(roster: Roster) -> tuple[tuple[str, ...], ...]:
    """The pairs of endings that this roster's own aliases exchange at least twice (研究所 / 所)."""
    pairs: defaultdict[tuple[str, str], int] = defaultdict(int)
    for unit in roster.units:
        for alias in unit.aliases:
            pair = _difference(key(unit.name), key(alias))
            if pair:
                pairs[pair] += 1
    return tuple(pair for pair, times in pairs.items() if times >= 2)


def _kinds(roster: Roster) -> tuple[str, ...]:
    """The words for what units are, as the roster has them: its kinds, and endings that several names share."""
    shared: defaultdict[str, int] = defaultdict(int)
    for unit in roster.units:
        form = key(unit.name)
        for length in (1, 2, 3):
            shared[form[-length:]] += 1
    kinds = {ending for ending, times in shared.items() if times >= 2} | {
        key(unit.kind) for unit in roster.units if unit.kind
    }
    return tuple(sorted(kinds, key=len, reverse=True))


def _difference(one: str, other: str) -> tuple[str, str] | None:
    """The endings in which two names differ, if they share a beginning and the endings are words, not numbers."""
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    left, right = one[same:], other[same:]
    if same < 2 or not (1 <= len(left) <= 4 and 1 <= len(right) <= 4):
        return None
    if any(_TOKEN <= ord(c) < _TOKEN + _TOKENS + len(ENDINGS) for c in left + right):
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
