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
        self._pattern = re.compile("|".join(_written(word) for word, _ in self.words) or "(?!)")

    def hits(self, text: str) -> list[Hit]:
        """Where a text names a choice, in order; a longer word hides the shorter ones that begin with it."""
        found = ((_PARTED.sub(r"\1\2", word[0]), word.span()) for word in self._pattern.finditer(text))
        return [Hit(self._meant[word], *span, word in self.names) for word, span in found]


#: 消了毒, 留过样: a verb and its object that 了 parts
_PARTED = re.compile(r"^([\u4e00-\u9fff])[了过完]([\u4e00-\u9fff])$")


def _written(word: str) -> str:
    parted = len(word) == 2 and all("\u4e00" <= char <= "\u9fff" for char in word)
    return f"{word[0]}[了过完]?{word[1]}" if parted else re.escape(word)


@lru_cache(maxsize=32)
def choices_of(field: Field) -> Choices:
    """The choices of this field, prepared once."""
    return Choices(field)


def hits_of(field: Field, text: str) -> list[Hit]:
    """`Choices.hits` of the field's choices."""
    return choices_of(field).hits(text)
