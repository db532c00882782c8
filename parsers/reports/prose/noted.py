"""Fields whose labels only a bracket sets apart, 党员总数(男) and 党员总数(女): told by that word, where the rest was named before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import core_of
from parsers.reports.asked.matching import Match
from parsers.reports.language import words
from parsers.reports.language.sites import Site

_LINKS = re.compile(r"(?:\s|[:()、]|[为是有共计约达]|其中){1,8}$")
_OF_SEX = r"生|性"
_PEOPLE = re.compile(rf"(?:{'|'.join(words.PERSON_NOUNS)}|{_OF_SEX})$")
_FOLLOWS = re.compile(rf"(?:{'|'.join(words.PERSON_NOUNS)}|{_OF_SEX})?(?:[,，、。;；)(\s]|$)")
#: how many figures before this one may stand between it and the name
_LOOK_BACK = 4


def noted(site: Site, book: FieldBook, able: list[int]) -> list[Match]:
    """党员38人，男21人，女17人; 近视率前52%，后49%; 21名男党员: the field whose own word stands by the number."""
    apart = [index for index in able if book.notes[index][0]]
    if not apart:
        return []
    before = _PEOPLE.sub("", _LINKS.sub("", site.left))
    said = " ".join(_said(site))
    found = []
    for index in apart:
        note, bare = book.notes[index]
        right = site.right.lstrip()
        stands = before.endswith(note) or (right.startswith(note) and _FOLLOWS.match(right, len(note)))
        at = said.rfind(core_of(bare))
        if stands and at >= 0 and _alone(before.removesuffix(note), core_of(bare)):
            found.append((at, len(note), index))
    return [Match(max(found)[2], 0.9, "noted")] if found else []


def _alone(lead: str, core: str) -> bool:
    """Whether nothing stands before the word but what is counted itself: not 目前, 以前 of a field told apart by 前."""
    bare = _LINKS.sub("", re.split(r"[,，、;；|]", lead)[-1])
    return not bare or core in bare or bare.endswith("中")


def _said(site: Site) -> Iterator[str]:
    """The words before a number in its sentence, the farthest first."""
    before: list[str] = [site.before + site.right, site.earlier]
    last: Site | None = site.parent or site.previous
    for _ in range(_LOOK_BACK):
        if last is None:
            break
        before += [last.before + last.right, last.earlier]
        last = last.parent or last.previous
    return reversed(before)
