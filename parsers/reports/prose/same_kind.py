"""Whether a number's measure counts the kind of thing that a field counts: 个 goes with anything."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import fits
from parsers.reports.language import measures
from parsers.reports.language.sites import Site

_AFTER_PEOPLE = re.compile(r"^(?:人|同志|[,，。;、:)(\s|]|在|参|都|均|全|去|是|已|没|$)")
#: 附件2个都已转各团队: what is counted stands before
_ALL_OF_THEM = re.compile(r"\s?(?:也?都|均|全)已?")
#: 先锋岗 1 → 2个
_GREW = re.compile(r"^\s?(?:→|[-=]{1,2}>)\s?$")


def can_tell(site: Site, book: FieldBook, index: int) -> bool:
    """Whether a number can be that field's, by its kind, its measure and the words beside it."""
    return fits(book, index, site.number) and of_that_kind(site, book, index)


def of_that_kind(site: Site, book: FieldBook, index: int) -> bool:
    """个 goes with anything: 5个省份 are no people, 三个片区 no teams, unless a word says so."""
    if site.number.measure != "个" or book.measures[index] == "个":
        return True
    if book.measures[index] in measures.PEOPLE:
        noun = book.subjects[index] or book.subject
        of_them = site.left.strip() in ("有", "其中", "其中有") and _people_before(site, book)
        return bool(_AFTER_PEOPLE.match(site.right)) or bool(noun and site.right.startswith(noun)) or of_them
    behind = "" if _ALL_OF_THEM.match(site.right) else site.right[:16]
    around = (site.before if _GREW.search(site.left) else site.left)[-16:] + behind
    return any(name.core[-2:] in around for name in book.names if name.field == index)


def _people_before(site: Site, book: FieldBook) -> bool:
    """27个党员，有24个干过: of the people told just before."""
    before = site.previous
    return before is not None and any(book.people[index] for index in before.fields)
