"""Names nearly as the roster has them: shortened in the middle (光学材料所), or with one wrong character in the word for what
a unit is (南桥分里处)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from parsers.reports.units.forms import kind_at_end
from parsers.reports.units.keys import MARKS, number_of

SHORTEST, LONGEST = 4, 20  #: characters of a name that is shortened
KEPT = 2 / 3  #: of a name's characters at least
MANY = 400  #: names that begin alike; among more of them a shortened one tells nothing


class Nearly:
    """Finds such names at the beginning of a text. `forms` are keys with their units, `kinds` the words for what they are."""

    def __init__(self, forms: Iterable[tuple[str, str]], kinds: frozenset[str]) -> None:
        self._alike: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for form, unit in forms:
            if len(form) >= SHORTEST:
                self._alike[form[:1]].append((form, unit))
        self._kinds = kinds

    def at(self, tokens: str) -> tuple[int, str] | None:
        """How long the name is that the tokens begin with, and the one unit that it means."""
        known = self._alike.get(tokens[:1], ())
        if not 0 < len(known) <= MANY:
            return None
        second, third = tokens[1:2], tokens[2:3]
        known = [one for one in known if second in one[0] or third in one[0]]  # one character at most is wrong
        if not known:
            return None
        for length in range(min(len(tokens), LONGEST), SHORTEST - 1, -1):
            units = set(self._meant(tokens[:length], known))
            if units:
                return (length, units.pop()) if len(units) == 1 else None
        return None

    def _meant(self, words: str, known: Iterable[tuple[str, str]]) -> Iterator[str]:
        for form, unit in known:
            if _shortens(words, form) or self._mistypes(words, form):
                yield unit

    def _mistypes(self, words: str, form: str) -> bool:
        if len(words) != len(form):
            return False
        wrong = [place for place, (one, other) in enumerate(zip(words, form, strict=True)) if one != other]
        kind = kind_at_end(form, self._kinds)
        return len(wrong) == 1 and wrong[0] >= len(form) - len(kind) and _is_letter(words[wrong[0]])


def _shortens(words: str, form: str) -> bool:
    """Whether words keep the beginning, the end, every number and most of a name."""
    if words[-1] != form[-1] or not KEPT * len(form) <= len(words) < len(form):
        return False
    rest = iter(form)
    return all(character in rest for character in words) and _numbers(words) == _numbers(form)


def _numbers(form: str) -> list[int]:
    return [number for character in form if (number := number_of(character)) is not None]


def _is_letter(character: str) -> bool:
    return "一" <= character <= "鿿" and character not in MARKS
