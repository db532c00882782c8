"""What is said of others or of what is to come: notices, minutes, plans, rules, newspapers."""

from __future__ import annotations

import re

from domain.report import NotReport
from parsers.reports.disposition.bystanders import FOR_READING
from parsers.reports.disposition.case import FEW, Case
from parsers.reports.disposition.idle import is_example
from parsers.reports.disposition.kinship import is_titled_by_stranger, names_strangers, tells_of_strangers
from parsers.reports.disposition.questions import ASK
from parsers.reports.disposition.verdict import Verdict, no_report
from parsers.reports.speech.notices import NOTICE, SELF, TO_ALL
from parsers.reports.speech.papers import NEWS, is_minutes, is_paper_apart, is_plan, is_rules
from parsers.reports.speech.sources import Source
from parsers.reports.speech.substance import substance

ADDRESS = 4  #: paragraphs among which a letter says to whom it is
OPENING = 2000  #: characters of a paper by which it is known


def copied(case: Case) -> Verdict | None:
    """A letter to another body or unit, with us in copy."""
    return no_report(NotReport.OTHER, "是写给别处的信，只抄送给我们") if case.is_for_another else None


def notice(case: Case) -> Verdict | None:
    """Asks others to do something, and says nothing of what the sender did."""
    words = _words(case)
    if SELF.search(_OF_EACH.sub("", words)):
        return None
    found = sum(bool(sign.search(words)) for sign in NOTICE)
    nobody = not case.known and not case.of_units and not case.speech.forwards
    if found < 2 and not (nobody and _is_to_all(case)):
        return None
    foreign = found >= 3 and not case.known and not case.speech.forwards and not case.names_itself
    if _informs_its_own(case, words):
        return None
    few = case.said < (FEW - 1 if case.names_itself else FEW)
    if few or foreign or _is_to_all(case):
        return no_report(NotReport.NOTICE, "是一份通知，没有说明本单位做了什么")
    return None


#: 请各支部核对本支部人数: whose it is that each is asked of
_OF_EACH = re.compile(r"请各(?!位)[^，。；\n]{0,40}")
#: as a verb; 转发： is what a mail program sets before a subject
_PASSED_ON = re.compile(r"[转印]发(?!\s?[:：])")


def _informs_its_own(case: Case, words: str) -> bool:
    """Whether a unit tells its own teams what it did (通报), and sends us that for its report; what it passes on is another's."""
    told = {report.unit for report in case.reports}
    its_own = case.said >= FEW - 1 and told == case.own_units and not _PASSED_ON.search(words)
    return "通报" in words and its_own and not NOTICE[-1].search(words) and not names_strangers(case, words)


def _words(case: Case) -> str:
    return "\n".join((case.subject, case.text, *(paper.text[:OPENING] for paper in case.speech.papers)))


def _is_to_all(case: Case) -> bool:
    """Whether the letter, or all of its papers that hold something, is addressed to everybody."""
    fields = case.campaign.fields
    papers = [paper for paper in case.speech.papers if substance(paper, fields) > 0]
    told = any(substance(cover, fields) > 1 for cover in case.speech.covers)
    return any(map(_addresses_all, case.speech.covers)) or (
        bool(papers) and not told and all(map(_addresses_all, papers))
    )


def _addresses_all(source: Source) -> bool:
    """Begins with 各单位： - nobody reports to everybody."""
    return any(TO_ALL.match(line.text.strip()) for line in source.paragraphs[:ADDRESS])


def minutes(case: Case) -> Verdict | None:
    """What was said at a meeting."""
    if case.said < FEW and any(is_minutes(source, case.subject) for source in case.sources):
        return no_report(NotReport.OTHER, "是会议纪要，没有报告本单位的情况")
    return None


#: in the name of whose report it is: 神外托我转, 代报
_HANDS_ON = re.compile(r"[托代替]|转报|报[上送]|查收|汇总|一并")


def passed_on(case: Case) -> Verdict | None:
    """What another unit did, or nobody of the roster, sent on to be read or talked about: 转您一阅, 他们这么报的，我们要不要也这么写？"""
    of_nobody = not case.of_units
    elsewhere = of_nobody or any(_is_of_greater_body(case, paper, _ALL_OF_IT) for paper in case.speech.papers)
    brought = case.speech.forwards or case.speech.papers
    if elsewhere and not case.known and brought and FOR_READING.search(case.text):
        return None if _HANDS_ON.search(case.text) else no_report(NotReport.OTHER, "转来的是别处的情况，供参阅")
    passed = (*case.speech.papers, *(cover for cover in case.speech.covers if cover.inner))
    itself = of_nobody and any(SELF.search(one.text) and not is_titled_by_stranger(case, one) for one in passed)
    if itself or not tells_of_strangers(case):
        return None  # 我支部…: a branch that only does not say which
    asks = case.speech.forwards and ASK.search(case.text) and not _HANDS_ON.search(case.text)
    if asks or FOR_READING.search(case.text):
        return no_report(NotReport.OTHER, "转来的是别的单位的情况，供参阅")
    if of_nobody and any(_is_of_greater_body(case, paper) for paper in case.speech.papers):
        return no_report(NotReport.OTHER, "转来的是上级的情况，不是名册上单位的")
    return None


_GREATER = re.compile(r"(?:^|[，。；：\n])[^，。；：\n]{0,6}(?:全|我)([省市县区])")


#: 我校共检查64次: of all of it; not what that asks for (按我市部署), nor a time (全省科普周期间)
_ALL_OF_IT = re.compile(r"(?:^|[，。\n])\s{0,4}(?:全|我)([省市县区校])[^，。；：]{0,8}(?:共|累计|现有|[0-9])")


def _is_of_greater_body(case: Case, paper: Source, sign: re.Pattern[str] = _GREATER) -> bool:
    """Whether a text tells of all the city, and no unit of the roster is called one."""
    told = sign.search(paper.text)
    return told is not None and not any(told[1] in unit.name for unit in case.campaign.roster.units)


def others(case: Case) -> Verdict | None:
    """Plans, rules, speeches and newspapers: figures that are not what the unit did."""
    if not case.said and any(is_plan(source, case.heading) for source in case.sources):
        return no_report(NotReport.OTHER, "是工作计划，没有报告已做的工作")
    if not case.said and any(is_rules(source, case.heading) for source in case.sources):
        return no_report(NotReport.OTHER, "是规章制度，没有报告本单位的情况")
    if not case.said and any(is_example(cover.text) for cover in case.speech.covers):
        return no_report(NotReport.OTHER, "是填写的样例，没有报告本单位的情况")
    if not case.said and any(map(is_paper_apart, case.sources)):
        return no_report(NotReport.OTHER, "是讲话、价目一类的材料，没有报告本单位的情况")
    own = case.names_itself and (case.known or case.said)
    if NEWS.search(_words(case)) and not own:
        return no_report(NotReport.OTHER, "是新闻或学习材料，说的是别人的情况")
    return None
