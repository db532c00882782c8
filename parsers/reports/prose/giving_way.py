"""Of two figures of a field in one sentence: which gives way to the one behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.found import Found
from parsers.reports.language import measures

#: 8时水位22.05米，14时21.83米
_HOUR = re.compile(r"(?<![0-9])[0-9]{1,2}\s?(?:时|点(?!多)|:[0-9]{2})")
#: 险情从5处减到2处，新增1处: of what happens what is left is no figure beside what came
_LEFT_OVER = re.compile(r"[减降]少?[到至为]了?\s?[0-9]")
#: 昨天水位22.9米，今天23.05米
_YESTERDAY, _TODAY = re.compile(r"昨[天日晚夜]|前[天日]"), re.compile(r"今[天日早晨]|目前|现在|当前|此刻")


def in_turn(found: Iterable[Found], book: FieldBook) -> Iterator[Found]:
    """What gives way to a figure told after it in its sentence: 3.75万元…，应为5.15万元; of a stock also 新增1个，达到6个."""
    items = list(found)
    for place, item in enumerate(items):
        later = next((one for one in items[place + 1 :] if one.field == item.field and not one.why_not), None)
        follows = later is not None and later.place == item.place and not item.why_not
        why = _gives_way(item, later, book) if follows and later is not None else ""
        yield item.refused(why) if why else item


def _gives_way(item: Found, later: Found, book: FieldBook) -> str:
    """Why a figure is not the value beside the later one, in words for a person; "" where it may be."""
    stock = book.fields[item.field].stock
    if later.corrected or (item.past and later.now):
        return "上期或原报的数字"
    if stock and _of_earlier(item, later):
        return "较早时刻的数字"
    if item.base or _of_them(item, later, book) or _of_the_deed(item, later, book):
        return "总数，做到的另有数字"
    if stock is False:
        return "现存的数字，新发生的另有" if later.new and _LEFT_OVER.search(item.evidence.text) else ""
    return "增减的数字" if later.in_all and item.new else ""


def _of_the_deed(item: Found, later: Found, book: FieldBook) -> bool:
    """诉求接了14件，办结12件 of 办结诉求: of two figures that share a name in halves, that with the deed or the state."""
    if item.measure != later.measure or item.total or later.total or later.part:
        return False
    one, other = item.evidence.text, later.evidence.text
    for core in book.names_of(item.field):
        halves = [(core[:at], core[at:]) for at in range(2, len(core) - 1)]
        for first, second in (*halves, *((second, first) for first, second in halves)):
            if first in other and second in one and first not in one and second not in other:
                return True
    return False


def _of_earlier(item: Found, later: Found) -> bool:
    """Whether a state is told for two hours, or for yesterday and today."""
    return any(
        before.search(item.evidence.text) and now.search(later.evidence.text)
        for before, now in ((_HOUR, _HOUR), (_YESTERDAY, _TODAY))
    )


def _of_them(item: Found, later: Found, book: FieldBook) -> bool:
    """团队80人参与，其中党员35人: of a figure that does not say whose it is, the counted ones are told behind it."""
    noun = book.subjects[item.field] or book.subject
    doers = item.measure in measures.PEOPLE or item.measure == "人次"
    return doers and later.rule == "among" and item.rule != "among" and noun not in item.evidence.text
