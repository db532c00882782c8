"""What a letter's subject says it is about, beside who writes and of what time. Whoever reports calls his letter a report, or
by his unit, its period or what is asked; whoever writes of another matter names that."""

from __future__ import annotations

import re

from domain.campaign import Campaign
from domain.text.normalise import fold
from parsers.reports.speech.papers import TOLD

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
    known = "\n".join(_known(campaign))
    covered = [False] * len(text)
    for at in range(len(text) - 1):
        if text[at : at + 2] in known:
            covered[at] = covered[at + 1] = True
    rest = "".join("\n" if hit else sign for sign, hit in zip(text, covered, strict=True))
    left = _SAYS_NOTHING.sub("", rest)
    return left if len(left) >= _MATTER else ""


def _known(campaign: Campaign) -> list[str]:
    """The names of the campaign, of what it asks and of whom."""
    asked = (name for item in campaign.fields for name in item.names)
    units = (name for unit in campaign.roster.units for name in unit.all_names)
    return [campaign.title, *map(fold, asked), *map(fold, units)]
