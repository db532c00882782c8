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

    def hits(self, text: str) -> list[Hit]:
        """Where a text names a choice, in order; a longer word hides the shorter ones that begin with it."""
        found = self._pattern.finditer(text)
        return [Hit(self._meant[word[0]], word.start(), word.end(), word[0] in self.names) for word in found]


@lru_cache(maxsize=32)
def choices_of(field: Field) -> Choices:
    """The choices of this field, prepared once."""
    return Choices(field)


def hits_of(field: Field, text: str) -> list[Hit]:
    """`Choices.hits` of the field's choices."""
    return choices_of(field).hits(text)
