"""What is only practised: 演练转移群众120人 moves nobody, and who is rescued in an exercise was in no danger."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.language.sites import Site

#: what is done in an emergency and in its exercise alike
_EMERGENCY = re.compile("转移|撤离|疏散|营救|救出|救援|被困|扑救|抢险|处置")
_EXERCISE = re.compile(r"(?:演练|演习|推演|模拟)(?!了?[^,，、]{0,2}(?:后|成|变|结束|过|的))")
#: 开展转移避险演练，共转移群众120人: the clause before is the exercise, whose figures these are
_HELD = re.compile(r"(?:开展|组织|举[行办]|进行)[^，]{0,12}(?:演练|演习)$")
_OF_IT = re.compile(r"\s{0,4}(?:共|模拟|期间|演[练习]中)")


def only_practised(site: Site, book: FieldBook, index: int) -> bool:
    """Whether a figure of an emergency is one of an exercise, and the field does not ask for exercises."""
    names = book.names_of(index)
    if not any(_EMERGENCY.search(name) for name in names) or any(_EXERCISE.search(name) for name in names):
        return False
    if _HELD.search(site.earlier.rpartition("，")[2]) and _OF_IT.match(site.before):
        return True
    return any("、" not in site.before[told.end() :] for told in _EXERCISE.finditer(site.before))
