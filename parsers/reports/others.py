"""What is said of others or of what is to come: notices, minutes, plans, rules, newspapers."""

from __future__ import annotations

import re

from domain.report import NotReport
from parsers.reports.case import FEW, SELF, Case, title_of
from parsers.reports.notices import NOTICE, TO_ALL
from parsers.reports.sources import Source
from parsers.reports.substance import substance
from parsers.reports.verdict import Verdict, no_report

ADDRESS = 4  #: paragraphs among which a letter says to whom it is
#: titles of what is still to come, and of rules
PLAN_TITLE = re.compile(r"(?:计划|方案|预案|要点)(?!完成|执行|落实|进展|数)")
RULE_TITLE = re.compile(r"办法|制度|规定|条例|细则|规程|章程|标准")
ARTICLE = re.compile(r"第[一二三四五六七八九十]{1,3}条")
TOLD_TITLE = re.compile(r"情况|总结|小结|汇报|报告|周报|月报|日报|简报|进展|进度|统计表|汇总|完成|落实")
#: a paper or a newspaper tells of others
NEWS = re.compile(
    r"本报讯|记者[^，。]{0,12}(?:获悉|报道|采访)|据[^，。]{2,14}(?:报道|消息)|公众号[^，。]{0,8}文章|剪报|转载|分享一?[篇个则]|学习材料"
)
MINUTES = re.compile(r"纪要|会议记录")
MINUTED = re.compile(
    r"会议(?:听取|指出|强调|要求|决定|议定|认为|明确)|(?:出席|参会|列席|参加)(?:人员)?\s?[：:]|主持(?:人)?\s?[：:]"
)


def notice(case: Case) -> Verdict | None:
    """Asks others to do something, and says nothing of what the sender did."""
    papers = "\n".join(paper.text[:2000] for paper in case.speech.papers)
    words = "\n".join((case.subject, case.text, papers))
    found = sum(bool(sign.search(words)) for sign in NOTICE)
    if found < 2 or SELF.search(words):
        return None
    foreign = found >= 3 and not case.known and not case.speech.forwards and not case.names_itself
    few = case.said < (FEW - 1 if case.names_itself else FEW)
    if few or foreign or _is_to_all(case):
        return no_report(NotReport.NOTICE, "是一份通知，没有说明本单位做了什么")
    return None


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
    titles = " ".join((case.subject, *(title_of(source) for source in (*case.speech.papers, *case.speech.covers))))
    whole = "\n".join((case.text, *(paper.text[:2000] for paper in case.speech.papers)))
    if case.said < FEW and MINUTES.search(titles) and MINUTED.search(whole):
        return no_report(NotReport.OTHER, "是会议纪要，没有报告本单位的情况")
    return None


def others(case: Case) -> Verdict | None:
    """Plans, rules and newspapers: figures that are not what the unit did."""
    titles = " ".join((case.subject, *(title_of(source) for source in (*case.speech.papers, *case.speech.covers))))
    whole = "\n".join((titles, case.text, *(paper.text[:2000] for paper in case.speech.papers)))
    if PLAN_TITLE.search(titles) and not TOLD_TITLE.search(titles):
        return no_report(NotReport.OTHER, "是工作计划，没有报告已做的工作")
    if RULE_TITLE.search(titles) and len(ARTICLE.findall(whole)) > 1:
        return no_report(NotReport.OTHER, "是规章制度，没有报告本单位的情况")
    if NEWS.search(whole) and not case.names_itself:
        return no_report(NotReport.OTHER, "是新闻或学习材料，说的是别人的情况")
    return None
