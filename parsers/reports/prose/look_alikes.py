"""Whether words that name a field speak of something else all the same: of others, of a part, of what is not yet settled."""

from __future__ import annotations

import re

from domain.campaign import FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.language.sites import Site

#: what is done with a few of those that a field counts
_DEALT_WITH = re.compile(r"处罚|罚款|警告|通报|约谈|责令|查封|关停|停业|取缔|立案|曝光|问责")


def of_another(site: Site, book: FieldBook, index: int) -> bool:
    """Whether the words around a number are of another deed, an earlier step or another kind than what the field
    counts."""
    deeds = (_of_another_deed, _earlier_step, _of_other_kind, _of_what_was_wrong, _of_a_thing)
    return any(other(site, book, index) for other in deeds)


#: an earlier step in the way of a thing, and the later ones that it says nothing of
_STEPS = (
    (
        re.compile(r"发现|排查|查出|查找|收到|接到|受理|发出"),
        re.compile(r"消除|整改|整治|化解|处置|解决|办结|修复|回收|收回|销号"),
    ),
    (re.compile(r"到位|下达|争取|筹[集措]|到账"), re.compile(r"发放|兑[付现]|支[出付]|使用")),
    (re.compile(r"种植|播种|栽[种植]|种了"), re.compile(r"收[割获]|采收")),
)


def _earlier_step(site: Site, book: FieldBook, index: int) -> bool:
    """发现隐患9处 of a field that is called 消除安全隐患: what was found is not yet settled; what is 到位 is not 发放."""
    return any(
        step.search(site.left)
        and not later.search(site.left + site.right + site.later)
        and all(later.search(core) and not step.search(core) for core in book.names_of(index))
        for step, later in _STEPS
    )


#: 投放点检查出问题8处, 检查企业发现隐患12处
_FOUND_WRONG = re.compile(r"(?:查|发现|看|抽|排|检)出?了?[^，。\d]{0,2}(问题|隐患|毛病|漏洞|缺陷|违章|不合格)[^，。\d]{0,4}$")


def _of_what_was_wrong(site: Site, book: FieldBook, index: int) -> bool:
    """What was found to be wrong at the places looked at, of a field that counts the places."""
    found = _FOUND_WRONG.search(site.left)
    wrong = ("问题", "隐患", "毛病", "漏洞", "缺陷", "违章", "不合格", "发现", "查出", "整改", "故障", "风险")
    return found is not None and not any(word in core for core in book.names_of(index) for word in wrong)


#: a card, a voucher, a shelf
_THINGS = "证卡券柜架"


def _of_a_thing(site: Site, book: FieldBook, index: int) -> bool:
    """新办借书证32张 of a field that is called 借书: a thing that the name is only the beginning of."""
    left = site.left.rstrip(" :")
    if not left.endswith(tuple(_THINGS)):
        return False
    names = book.names_of(index)
    return any(left[:-1].endswith(core) for core in names) and not any(core.endswith(left[-1]) for core in names)


_OTHER_KIND = re.compile(r"其[他它]([\u4e00-\u9fff]{2})")


def _of_other_kind(site: Site, book: FieldBook, index: int) -> bool:
    """其他垃圾5吨 of a field that is called 厨余垃圾: of what both are, the kind that it is not."""
    other = _OTHER_KIND.search(site.left)
    return other is not None and any(
        core.find(other[1]) > 1 and core[:2] not in site.left for core in book.names_of(index)
    )


def _of_another_deed(site: Site, book: FieldBook, index: int) -> bool:
    """对2家企业罚款: how many were fined, and neither how many there are nor how many were visited."""
    dealt = _DEALT_WITH.search(site.right[:16]) if site.left.rstrip().endswith("对") else None
    return dealt is not None and not any(dealt[0] in name for name in book.names_of(index))


#: what is left of the strength of a rate that a word before its name may set apart
OTHER_RATE = 0.9
_ANY_RATE = re.compile(r"(?:总体?|平均|综合|整体|[本这]\w|目前|现|全\w|年度)$")


def of_another_rate(site: Site, book: FieldBook, index: int) -> bool:
    """考试合格率96% of a field that is called 合格率 or 抽检合格率 may be another rate."""
    if book.fields[index].type is not FieldType.PERCENT:
        return False
    left = re.sub(r"(?:为|是|达到?|约|:|\s)+$", "", site.left)
    named = max((core for core in book.names_of(index) if left.endswith(core)), key=len, default="")
    before = left.removesuffix(named)
    return bool(named) and re.search(r"[\u4e00-\u9fff]{2}$", before) is not None and not _ANY_RATE.search(before)
