"""What a letter's subject says it is about, beside who writes and of what time. Whoever reports calls his letter a report, or
by his unit, its period or what is asked; whoever writes of another matter names that."""

from __future__ import annotations

import re

from domain.campaign import Campaign
from domain.text.normalise import fold
from parsers.reports.disposition.business import called
from parsers.reports.disposition.case import FEW, Case
from parsers.reports.disposition.plainly_told import REPORTS, is_plain
from parsers.reports.disposition.told import QUANTITY
from parsers.reports.disposition.wishes import wants
from parsers.reports.speech.papers import TOLD
from parsers.reports.units.index import index_of

#: a report calls itself so, whatever else stands in its subject
_REPORT = re.compile(
    rf"{TOLD.pattern}|报(?![修价名销备废损警刊纸考请])|[简快喜]讯|数[据字]|统计|更正|订正|勘误|补充|[重补]发|动态|材料|台账|信息"
)
#: time, courtesy and what else says nothing of a matter
_SAYS_NOTHING = re.compile(
    r"[^\u4e00-\u9fff]|[一二三四五六七八九十〇零两半]|[年月日号周旬季度期上中下本今昨前这那第次初末底夜早晚]|星期|礼拜|国庆|中秋|春节|元旦|五一|端午|清明|[春夏秋冬][天季]|愉快|快乐|如题|呈阅?|按要求|"
    r"[您你]好|老师|领导|主任|科长|处长|同志|各位|抱歉|不好意思|打扰|久等|辛苦|谢谢|迟|作业|阶段|单位|支部|工作|活动|关于|有关|以及|"
    r"见附件|附件|[已请]|查?收|回复|答复|催|提醒|我们?|我们的|[的了及和与等个表稿版数件份事给交发填改错漏少多有要是在把]|最新|正式|定稿|完成|开展|落实|反馈"
)
_MATTER = 2  #: characters that are left of the name of one


def other_matter(subject: str, campaign: Campaign) -> str:
    """What is left of a subject that calls the letter no report: the name of another matter, or ""."""
    text = fold(subject)
    if _REPORT.search(text):
        return ""
    asked = (campaign.title, *(name for item in campaign.fields for name in item.names))
    known = "\n".join((index_of(campaign.roster, campaign.fields).spelled, *map(fold, asked)))
    covered = [False] * len(text)
    for at in range(len(text) - 1):
        if text[at : at + 2] in known:
            covered[at] = covered[at + 1] = True
    rest = "".join("\n" if hit else sign for sign, hit in zip(text, covered, strict=True))
    left = _SAYS_NOTHING.sub("", rest)
    return left if len(left) >= _MATTER else ""


def has_other_subject(case: Case) -> bool:
    """Whether the subject of a letter of few figures names another matter, and it does not tell them as a report does."""
    wanted = wants(case.text)
    if case.said > (FEW if wanted else FEW - 1) or case.subject in case.text:
        return False
    return other_matter(case.heading, case.campaign) != "" and not _tells_as_report(case, wanted)


def _tells_as_report(case: Case, wanted: bool) -> bool:
    """Whether figures are told one by one; or nearly all in the measures of what is asked, where nothing is `wanted`; or
    nearly all as the report's."""
    if not case.told_in:
        return False
    text = fold(case.text)
    named, fit = len(QUANTITY.findall(text)), max(case.said, _in_own_measures(case, text))
    if all(is_plain(case, one) for one in case.told_in) and 2 * case.said >= named:
        return True
    simply = all(one.measured for one in case.told_in) and not (wanted or called(case.heading, case.campaign))
    return 3 * fit >= 2 * named and (simply or any(REPORTS.search(one.sentence) for one in case.told_in))


#: measures of anything
_COMMON = frozenset("人名个次件元家户项")


def _in_own_measures(case: Case, text: str) -> int:
    """How many figures are in measures that tell what the campaign asks (册, 人次)."""
    measures = {item.measure for item in case.campaign.fields} - _COMMON - {""}
    own = re.compile(rf"[0-9]\s?[多余]?(?:{'|'.join(map(re.escape, sorted(measures)))})") if measures else None
    return len(own.findall(text)) if own else 0
