"""Numbers whose words name no field and that lean on what stands before them: on the label of their line, on the number told
last (培训9场，60人次参加)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import core_of
from parsers.reports.asked.matching import Match
from parsers.reports.language import measures, words
from parsers.reports.language.corrections import RIGHTED, SHOULD_BE
from parsers.reports.language.sites import Site
from parsers.reports.prose.naming import ENOUGH_MEASURED, in_own_measure, needed_afar, pick

#: 安全培训两场，66人次参加: what is told of people and no more
_CAME = re.compile(r"\s{0,4}(?:参加|参与|参训|受训|到会|到场|出席|听讲|听课)?\s{0,4}")
#: how many numbers before a total may be its parts
_LOOK_BACK = 6
_LONG, _LONGEST = 6, 14  #: characters of words that lean; of those that put a figure right (核过登记本是)
#: 全程约39公里: words that add nothing to a figure
_NO_WORDS = re.compile(r"(?:[、\s共约计有近达到]|全程|总长|前后){0,6}")
_IN_ALL = re.compile(r"[一总统拢]共")
_LEAN = re.compile(
    r"(?:前后|先后|一共|共)?(?:来|去|到|看|听|接诊|接待|惠及|覆盖|受益|服务)(?:了|过|的有?|有)(?:约|近|共)?|"
    rf"(?:金额|人数|[一全本这]周|[全本]月|[七7]天)?(?:[一总统拢]?共|共计|累计|合计|总计|[加合凑]起来|参与|参加|服务|分别|为|达|达到|{SHOULD_BE}|应|实际)*|(?:总|一)?共[\u4e00-\u9fff]{{1,2}}了?"
)

#: 分两期培训，第一期121人: the first of several lots
_FIRST_LOT = re.compile(r"(?:其中)?第[一1][期批班]")
#: 走了45公里, 跑了三趟
_DID = re.compile(r"[\u4e00-\u9fff]了(?:约|近|大概)?")


def under_label(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """安全培训：两场，66人次: the label of the line is also that of its next figures, where they count other things."""
    before, told = site.previous, set[int]()
    if not _NO_WORDS.fullmatch(site.left) or site.clause.inner:
        return []
    for _ in range(_LOOK_BACK):
        if before is None or measures.alike(before.number.measure, site.number.measure):
            return []
        told.update(before.fields)
        label, colon, _rest = before.before.partition(":")
        if colon:
            return _named_by_label(label.strip(), site, book, [index for index in plain if index not in told])
        before = before.previous
    return []


def _named_by_label(label: str, site: Site, book: FieldBook, able: list[int]) -> list[Match]:
    core = core_of(label)
    named = [index for index in able if core in book.names_of(index)]
    if len(named) == 1:
        return [Match(named[0], 0.9, "label")]
    if named or book.measures.count(site.number.measure) != 1 or site.number.measure in ("个", "次"):
        return []
    alike = [index for index, strength in book.mentions(core).items() if index in able and strength >= ENOUGH_MEASURED]
    return [Match(alike[0], 0.75, "under label")] if len(alike) == 1 else []


def leaning(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """开展志愿服务14次，累计参与210人次: words that name nothing lean on the number before them; 培训9场，一病区60人次、二病区
    43人次，合计103人次: a total on the last number that told something."""
    before, left = site.previous, site.left.strip(" :")
    instead = RIGHTED.search(site.left) is not None
    if before is None or site.clause.inner or len(left) > (_LONGEST if instead else _LONG):
        return []
    if _IN_ALL.fullmatch(left) and site.number.measure in measures.PEOPLE:
        return []  # 培训农技员2场，一共240人参加: more than those whom the last words name
    same = measures.alike(before.number.measure, site.number.measure)
    lot = _FIRST_LOT.fullmatch(left) is not None
    if not _LEAN.fullmatch(left) and (same or not (lot or _DID.fullmatch(left))):
        return []
    times = (before.number.measure, site.number.measure) == ("次", "人次")  # 培训2次、116人次
    if not left and (not _CAME.fullmatch(site.right) or (same and not times)):
        return []
    best = _pick_by(site, before, book, plain)
    total = words.TOTAL.search(site.left) or words.TOTAL_FAR.search(site.left)
    for _ in range(_LOOK_BACK if best is None and (total or instead) else 0):
        if before.fields or before.previous is None or best is not None:
            break
        before = before.previous
        best = _pick_by(site, before, book, plain)
    return [best._replace(strength=best.strength * 0.8, rule="leaning")] if best is not None else []


def by_measures(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """22场/640人次/1920小时: figures in a row, each in a measure that only one field has, and no words between them."""
    own = [index for index in plain if book.measures[index] == site.number.measure]
    row = [one.number.measure for one in _row_of(site)] if len(own) == 1 else []
    apart = len(row) >= _ROW and all(row.count(one) == book.measures.count(one) == 1 for one in row)
    return [Match(own[0], 0.65, "row of measures")] if apart else []


#: so many figures with nothing but their measures tell which fields they are
_ROW = 3


def _row_of(site: Site) -> Iterator[Site]:
    """The figures around a number that nothing but its measure tells; the first of them may have words of its own."""
    if not (_wordless(site.left) and _wordless(site.right)):
        return
    yield site
    at = site
    for _ in range(_LOOK_BACK):
        if not _wordless(at.left) or at.previous is None or not _wordless(at.previous.right):
            break
        at = at.previous
        yield at
    at = site
    for _ in range(_LOOK_BACK):
        if at.follows is None or not _wordless(at.follows.left) or not _wordless(at.follows.right):
            break
        at = at.follows
        yield at


def _wordless(text: str) -> bool:
    return not text.strip(" /、|")


def _pick_by(site: Site, before: Site, book: FieldBook, plain: list[int]) -> Match | None:
    best = pick(site, book, plain, before.before + before.after + "，" + site.left, site.right)
    attended = site.number.measure == "人次" and bool(site.right.strip())  # 22场，640人次参加
    alone = in_own_measure(site, book) or (attended and book.measures.count("人次") == 1)
    enough = 0.4 if alone else needed_afar(site, book)
    return best if best is not None and best.strength >= enough else None
