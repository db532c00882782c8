"""A text without the names of a field that would speak against its figures."""

from __future__ import annotations

from functools import lru_cache

from parsers.reports.asked.fields import FieldBook
from parsers.reports.language import words


def without_names(book: FieldBook, index: int, text: str) -> str:
    """The text without the field's own name: 拟报废 and 未接种 are no plan and no denial where the field is called so."""
    names = _telling_names(book.names_of(index))
    for core in names:
        text = text.replace(core, "＊")
    for planned in {match[0] for core in names for match in words.PLANNED.finditer(core)}:
        text = text.replace(planned, "＊")
    return text


@lru_cache(maxsize=256)
def _telling_names(cores: tuple[str, ...]) -> tuple[str, ...]:
    patterns = (words.PLANNED, words.NEEDED, words.DENIED_LEFT, words.EARLIER, words.NOT_COUNTED)
    return tuple(core for core in cores if any(pattern.search(core) for pattern in patterns))
