"""Where a text names the choices of a field of tags."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from domain.campaign import Field
from domain.report import Evidence
from domain.text.normalise import fold


@dataclass(frozen=True, slots=True)
class Tag:
    choice: str
    evidence: Evidence


@lru_cache(maxsize=32)
def words_of(field: Field) -> tuple[tuple[str, str], ...]:
    """Every word for a choice with the choice, the longest first."""
    pairs = [(fold(word), choice) for choice, words in field.choices for word in (choice, *words)]
    return tuple(sorted(dict.fromkeys(pairs), key=lambda pair: -len(pair[0])))


@dataclass(frozen=True, slots=True)
class Hit:
    choice: str
    start: int
    end: int
    exact: bool


@lru_cache(maxsize=32)
def _pattern(field: Field) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(word) for word, _ in words_of(field)) or "(?!)")


def hits_of(field: Field, text: str) -> list[Hit]:
    """Where a text names a choice, in order; a longer word hides the shorter ones that begin with it."""
    words = dict(reversed(words_of(field)))  # a word of two choices is the first one's
    names = {fold(choice) for choice, _ in field.choices}
    return [Hit(words[m[0]], m.start(), m.end(), m[0] in names) for m in _pattern(field).finditer(text)]
