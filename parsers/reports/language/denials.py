"""Short letters that say nothing but that there is nothing: 经排查，暂无灾情发生，特此报告。 What there is none of, each campaign
names in its own words; so the whole letter must deny, and say of when or how it is known."""

from __future__ import annotations

import re

_LONGEST = 80  #: characters; a longer letter tells something
_PARTS = re.compile(r"[，,、。；;！!：:\n]")
_DENIES = re.compile(
    r"(?P<of>[^0-9]{0,20}?)(?:暂|均|都|也|一直|并|确|尚)?(?:无|未(?:发生|发现|出现|开展|产生|组织|涉及|安排)|没有?(?:发生|发现|出现|开展|产生|组织|涉及)?)(?P<what>.{0,16})"
)
#: denials that say nothing of the period: what was not done yet, not received, not understood; and what only others lack
_NO_DENIAL = re.compile(
    r"收到|看到|接到|通知|时间|问题|意见|疑问|办法|法|附件|表|完成|统计|上报|报送|定稿|联系|落实|能|误|错|异议|变化|空|来得及|参加|党员|确诊|疑似|感染|病例"
)
_WHEN_OR_HOW = re.compile(
    r"本(?:周|月|期|日|季|旬|次|年|时段)|这(?:一|两|几)?个?(?:周|月|旬|天|段|星期)|[今昨][日天]|当[日天前月]|目前|截至|截止|近期|期间|经[^，。]{0,8}(?:排查|检查|摸排|核查|统计|了解|自查|巡查)|特此(?:报告|上报)|零报"
)
_FORMULA = re.compile(r"(?:特此|现|以上|谨此|请)?(?:报告|上报|汇报|知悉|查收|审阅)|谢谢.{0,4}|此致|敬礼")
_DATES = re.compile(r"[0-9]{1,4}[年月日号时点周:./-]|[0-9]{1,2}(?=[—~至到-])")
_ASIDE = 14  #: characters of a part that says neither: a name, a date, a greeting, 经排查
#: 各项均为零
_ALL_ZERO = re.compile(r"[^0-9，。]{0,16}(?:都|均|全部?|各项)[^0-9，。]{0,4}[是为]\s?[0零]")
_NOTHING = frozenset(("无", "没有", "暂无"))
_CALLS_ITSELF = re.compile(r"报告|[周月日季旬]报|报表|情况|统计")


def is_all_denial(text: str, heads: tuple[str, ...] = ()) -> bool:
    """Whether a letter (folded) only denies; 无 alone does under a head that calls it a report."""
    if text.strip(" 。.，,\n　") in _NOTHING:
        return any(_CALLS_ITSELF.search(head) for head in heads)
    if _ALL_ZERO.fullmatch(text.strip(" 。.，,\n　")):
        return True
    if len(text) > _LONGEST or not _WHEN_OR_HOW.search(text):
        return False
    parts = [part.strip(" 　") for part in _PARTS.split(text)]
    parts = [part for part in parts if part and not _FORMULA.fullmatch(part)]
    denials = sum(_denies(part) for part in parts)
    asides = [part for part in parts if not _denies(part)]
    return denials > 0 and all(_is_aside(part) for part in asides)


def _denies(part: str) -> bool:
    match = _DENIES.fullmatch(_DATES.sub("", part))
    return match is not None and not _NO_DENIAL.search(match["what"]) and not re.search(r"[0-9吗呢]", match["what"])


def _is_aside(part: str) -> bool:
    return len(part) <= _ASIDE and not re.search(r"[0-9吗呢]|无|没", _DATES.sub("", part))
