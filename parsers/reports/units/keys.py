"""Names of units as keys: numbers in any script and the words for what a body is are one token each, spaces are nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache

from parsers.reports.language.numerals import below_hundred

#: Words for what a body is that mean the same; one token each. Further pairs are learned from the roster's own aliases.
ENDINGS: tuple[tuple[str, ...], ...] = (
    ("党支部", "支部", "支委会", "支部委员会", "党支部委员会"),
    ("党总支", "总支", "党总支部", "总支部", "总支部委员会", "党总支部委员会"),
    ("党委", "党委会", "委员会", "党的委员会"),
    ("有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "公司"),
    ("街道办事处", "街道办", "街办", "街道"),
    ("社区居民委员会", "社区居委会", "社区居委", "社区"),
    ("村民委员会", "村委会", "村委", "村两委", "村"),
)
_PARTY = 3  #: the first of them are words of Party bodies
_TOKEN = 0xE000  # private use area: one character a number, and one for each group of endings
_TOKENS = 6000
_ENDING = {word: chr(_TOKEN + _TOKENS + group) for group, words in enumerate(ENDINGS) for word in words}
MARKS = frozenset(_ENDING.values())
NUMBERS = f"{chr(_TOKEN)}-{chr(_TOKEN + _TOKENS - 1)}"  #: their tokens, to stand in a regular expression's brackets
ANY_NUMBER = "#"  #: stands for any number in a form
_NUMBER = re.compile(f"[{NUMBERS}]")
PARTY_MARKS = frozenset(chr(_TOKEN + _TOKENS + group) for group in range(_PARTY))
_WORDS = re.compile(
    f"(?=[第0-9一二三四五六七八九十①-⑳（({''.join(sorted({word[0] for word in _ENDING}))}])(?:"  # what any of them begins with
    + "|".join(sorted(_ENDING, key=len, reverse=True))
    + r"|(?:第\s?)?(?:[0-9]{1,6}|[一二三四五六七八九十]{1,3}|[①-⑳])(?:号(?=[一-鿿]))?"
    + r"|(?<=[一-鿿0-9])[（(]\s?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s?[）)](?=[一-鿿]))"  # 高一（2）班
)


_SMALL = re.compile("[a-z]+")
_SPACE = re.compile(r"\s")


def _value(words: str) -> int | None:
    digits = words.removeprefix("第").removesuffix("号").strip("（(）) ")
    if digits.isdigit() and digits.isascii():
        return int(digits)
    if "①" <= digits <= "⑳":
        return ord(digits) - ord("①") + 1
    return below_hundred(digits)


def tokenise(text: str) -> str:
    """`text` with each number and each ending as one character and without spaces."""
    tokens = _WORDS.sub(lambda words: _token(words[0]) or words[0], text)
    return _SMALL.sub(lambda letters: letters[0].upper(), "".join(tokens.split()))


@lru_cache(maxsize=1024)
def _token(words: str) -> str | None:
    """The one character for an ending or a number; None for figures that are no number."""
    if words in _ENDING:
        return _ENDING[words]
    value = _value(words)
    return chr(_TOKEN + value) if value is not None and value < _TOKENS else None


def numberless(form: str) -> str:
    """A form with one sign for every number."""
    return _NUMBER.sub(ANY_NUMBER, form)


class Tokens:
    """A folded text as the index sees it: `tokens` is its `tokenise`, `shape` that without its numbers."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokenise(text)
        self.shape = numberless(self.tokens)

    @cached_property
    def at(self) -> list[int]:
        """Where in the text each token begins, and where the last ends."""
        found: list[int] = []
        position = 0
        spaced = _SPACE.search(self.text) is not None
        for words in _WORDS.finditer(self.text):
            if _token(words[0]):
                found += [*self._between(position, words.start(), spaced), words.start()]
                position = words.end()
        return [*found, *self._between(position, len(self.text), spaced), len(self.text)]

    def _between(self, start: int, end: int, spaced: bool) -> Sequence[int]:
        if not spaced:
            return range(start, end)
        return [place for place in range(start, end) if not self.text[place].isspace()]

    def words(self, place: int) -> str:
        """What a token stands for."""
        return self.text[self.at[place] : self.at[place + 1]]

    def is_apart(self, place: int) -> bool:
        """Whether a space stands before a token, in a text that does not set every character apart."""
        start = self.at[place]
        return self.text[start - 1].isspace() and not self.text[max(0, start - 3) : start - 2].isspace()

    def stop(self, place: int) -> int:
        """Where in the text the token before `place` ends; spaces behind it are not its."""
        end = self.at[place]
        while end > self.at[place - 1] + 1 and self.text[end - 1].isspace():
            end -= 1
        return end


def is_token(character: str) -> bool:
    """Whether a character of a key stands for a number or an ending."""
    return _TOKEN <= ord(character) < _TOKEN + _TOKENS + len(ENDINGS)


def number_of(character: str) -> int | None:
    """The number that a character of a key stands for, None where it stands for none."""
    value = ord(character) - _TOKEN
    return value if 0 <= value < _TOKENS else None


@lru_cache(maxsize=2**16)
def key(name: str) -> str:
    """A name as the index knows it."""
    return tokenise(name)
