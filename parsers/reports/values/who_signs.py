"""我带队, 带班的还是我, 联络员：本人: whoever writes bears the office, and the signature says who that is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.campaign import FieldType
from domain.report import Evidence, Reading, ReadingState
from parsers.reports.asked.fields import FieldBook
from parsers.reports.language.names import is_name
from parsers.reports.language.persons import borne_by_writer, is_person
from parsers.reports.speech.sections import Stretch
from parsers.reports.speech.segment import Segment
from parsers.reports.speech.sources import folded

#: how sure the name is: nobody but the signature says it
SIGNED = 0.85
_LAST = 4  #: last lines of a report among which one signs
_LONGEST = 40  #: characters of such a line
_NAMED = re.compile(r"\s?[,，(]\s?([\u4e00-\u9fff]{2,3})(?=[,，。;；)\s]|$)")
_WRITER = re.compile(r"我|本人|我本人|我自己")
_SIGNS = re.compile(r"(?:填[报表写]|报送|上报|联系|经办|制表|落款)人?[:：]|[\s,，、:：()（）/—-]+")


def add_signers(segment: Segment, book: FieldBook, pieces: tuple[Stretch, ...], readings: dict[int, Reading]) -> None:
    """Gives the fields that the writer says are himself the name that is signed; 本人 alone names nobody."""
    for index, item in enumerate(book.fields):
        if item.type is not FieldType.TEXT or not is_person(book.names_of(index)):
            continue
        told = readings.get(index)
        himself = told is not None and isinstance(told.value, str) and bool(_WRITER.fullmatch(told.value))
        if told is not None and not himself:
            continue
        said = told.evidence[0] if told is not None else _says_so(book, index, pieces)
        readings.pop(index, None)
        signed = _named_at_once(said) or _signer(segment) if said is not None else None
        if said is not None and signed is not None:
            name, line = signed
            readings[index] = Reading(item.key, ReadingState.SAID, name, SIGNED, (said, line), "who signs")


def _says_so(book: FieldBook, index: int, pieces: tuple[Stretch, ...]) -> Evidence | None:
    """The words that say so, with a name right behind them."""
    for piece in pieces:
        span = borne_by_writer(piece.text[piece.start : piece.end], book.names_of(index))
        if span is not None:
            end = piece.start + span[1]
            named = _NAMED.match(piece.text, end, piece.end)
            words = piece.folded.origin(piece.start + span[0], named.end(1) if named and is_name(named[1]) else end)
            return piece.placed.evidence(words.strip())
    return None


def _named_at_once(said: Evidence) -> tuple[str, Evidence] | None:
    """值班的还是我，于大川"""
    name = re.split("[,，(（]", said.text)[-1].strip()
    return (name, said) if name != said.text and is_name(name) else None


def _signer(segment: Segment) -> tuple[str, Evidence] | None:
    """The one name in the last line that has any."""
    for placed in reversed(list(segment.paragraphs)[-_LAST:]):
        text = folded(placed.text).text.strip()
        names = list(_names(text, segment.unit or "")) if len(text) <= _LONGEST and "。" not in text else []
        if names:
            return (names[0], placed.evidence(placed.text.strip())) if len(names) == 1 else None
    return None


def _names(text: str, unit: str) -> Iterator[str]:
    return (word for word in _SIGNS.split(text) if word and is_name(word) and word not in unit)
