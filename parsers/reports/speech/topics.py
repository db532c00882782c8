"""What headings, titles and leads announce: figures, deeds, troubles or plans."""

from __future__ import annotations

import enum
import re

from domain.document import Paragraph
from parsers.reports.asked.labels import tidy
from parsers.reports.language import measures
from parsers.reports.language.phrases import TROUBLES
from parsers.reports.speech.sources import folded

_ON_DEEDS = re.compile(r"典型|事迹|榜样|先进|人物|风采|身边|故事|楷模|模范|标兵|个案|案例|花絮|掠影|剪影|感人")
_ON_TROUBLES = re.compile(r"困难|问题|不足|差距|短板|薄弱|难点|瓶颈|难题|意见建议|意见和建议|存在的")
_ON_PLANS = re.compile(r"下一?步|接下来|下周|下月|下阶段|下一阶段|打算|计划|今后|努力方向|下学期|后续|下一周|下一年")
_SOLVING = re.compile(r"解决|化解|排忧|解难|办实事|帮|破解|为师生|为群众|服务")
#: troubles that are still there, whatever is done about them: 存在问题及整改措施
_THERE = re.compile("存在|未|尚|(?:困难|问题|不足|短板|难点)[及和与]")
_COUNTED = re.compile(rf"\d|[一二三四五六七八九十百千两](?:{measures.PATTERN})")
#: 发现问题：17处: a label with its figure, and no topic
_FIGURE = re.compile(
    rf"\s{{0,3}}(?:约|近|共)?\s?[\d一二三四五六七八九十百千两]{{1,12}}(?:[.,]\d{{1,8}})?[万亿]?余?\s?(?:{measures.PATTERN}|元)\s?(?:[,，。;；()\n]|$)"
    r"|\s{0,3}(?:\d{1,12}|零)\s?(?:[;；\n]|$)|\s{0,3}(?!1[,，])\d{1,12}[,，]"
)


class Topic(enum.StrEnum):
    FIGURES = "figures"
    DEEDS = "deeds"
    TROUBLES = "troubles"
    PLANS = "plans"


def topic_of(heading: str) -> Topic:
    """The topic that the words of a heading or a lead announce."""
    if _SOLVING.search(heading) and not re.search(r"存在|下一?步", heading):
        return (
            Topic.DEEDS
            if _ON_DEEDS.search(heading) and "问题" not in heading and "困难" not in heading
            else Topic.FIGURES
        )
    if _ON_PLANS.search(heading) and not re.search("完成|落实了", heading):
        return Topic.PLANS
    if _ON_TROUBLES.search(heading) and (_THERE.search(heading) or not TROUBLES.tells_of_work(heading)):
        return Topic.TROUBLES
    if _ON_DEEDS.search(heading):
        return Topic.DEEDS
    return Topic.FIGURES


def topic_of_title(paragraph: Paragraph) -> Topic:
    """A paper called 典型事迹 is about deeds under all of its headings."""
    title = tidy(folded(paragraph.text[:80]).text).strip()
    if len(title) > 40 or re.search(r"情况|报告|汇报|总结|统计|小结|[,，。]", title):
        return Topic.FIGURES
    return Topic.DEEDS if _ON_DEEDS.search(title) else Topic.FIGURES


def is_figure(text: str, at: int) -> bool:
    """Whether what stands there behind a label's colon is its figure, and no words of what the label is about."""
    return _FIGURE.match(text, at) is not None


def announces(lead: str, mark: str, topic: Topic) -> bool:
    """A lead-in is short and ends with a colon; 下一步 may end with a comma too."""
    if mark == ":":
        return True
    if topic is Topic.PLANS:
        return not _COUNTED.search(lead) and bool(  # 下周还要清15亩 says all of it
            re.match(r"(?:\S{0,2})?(?:下一?步|接下来|下周|下月|下阶段|下一阶段|今后)", lead)
        )
    return mark == "。" and len(lead) <= 8 and not _COUNTED.search(lead)
