"""Letters whose report is still to come: promised, not yet sure, a first draft, in dispute, or late."""

from __future__ import annotations

import re

from domain.report import NotReport, ReportKind
from parsers.reports.disposition.case import FEW, Case
from parsers.reports.disposition.correspondence import asked
from parsers.reports.disposition.idle import BESIDE
from parsers.reports.disposition.verdict import Verdict, no_report
from parsers.reports.language.phrases import SOON

#: the report is still to come
_REPORTED_SOON = re.compile(
    rf"(?:{SOON}|定稿后|统计(?:好|完)后?|填好后?)[^，。]{{0,8}}(?:再)?(?:正式)?(?:报|发(?![现放动生展布出给])|交|补)|[完好齐清]了?(?:我们?)?再报(?!计划|方案|申请|预算)|还在统计|没统计完"
)
#: 这周的今晚统计完给您, where no figure is told
_GIVES_LATER = re.compile(rf"(?:{SOON}|晚上|统计[好完])[^，。]{{0,8}}(?:报|交|给[您你])")
#: what is told is not yet sure
_UNSURE = re.compile(
    r"(?:准|确|实)数[^，。0-9]{0,3}以[^，。0-9]{2,12}为准[^。]{0,30}再[报发给]|尚未定稿|还没有?定稿|先跟您说|先说一声|"
    r"(?:大约|大概|约|左右|估计|初步)[^\n]{0,40}(?:具体(?:的)?数[^，。]{0,3}(?:等|待|要|得|再)|[给再报发][^，。]{0,6}(?:准数|确数|准确(?:的)?数)|(?:准数|确数|准确(?:的)?数)[^，。]{0,6}[给再报发])|数[据字]?(?:均|都|还)?待核[^\n]{0,60}先(?:不要|别)"
)
#: and what goes apart from a report
_PAPERS = re.compile(r"发票|总结|心得|(?:纸质|盖章|签字)[^，。]{0,4}[件表版]")
#: what counts is another paper, still to come: 以签字件为准，签字件后天发
_COUNTS_LATER = re.compile(
    rf"以(?![此这本])[^，。0-9]{{0,8}}([\u4e00-\u9fff]{{2}})为准[，。；\s]{{0,2}}(?:[^，。0-9]{{0,2}}\1)?(?:{SOON}|(?:周|星期)[一二三四五六日])[^，。0-9]{{0,6}}[报发送寄给交]"
)
#: it all comes at once, when something is done: 等全部培训完了一并上报, 凑齐了我统一发; not where part of it is told first
_AT_ONCE = re.compile(
    r"(?:^|[，。；：\n])(?:(?:[^，。]{0,4}的话|我们?|都|就|只能|还?要|得|需)*(?:等|待|到时|届时)|(?![^，。等待]{1,8}[等待])[^，。0-9]{0,12}[后了完齐好])"
    r"[^，。0-9]{0,10}(?:一并|一[起块]|统一|正式)[^，。0-9]{0,6}[报发给交送]"
)
_FIGURE = re.compile(r"[0-9](?![0-9]?\s?[月日号点:])")
_FIRST = re.compile(r"先[^，。0-9]{0,4}[报发给交]")
_DRAFT = re.compile(r"草稿|[初样]稿|草案|(?:征求意见|讨论|送审)稿|未定稿|试[填报]一?下")
_REVISED = re.compile(
    r"[再重新才]{1,2}(?:正式)?[报发交]|(?:还|会|要)[^，。]{0,4}改|看看|把[把个]?关|提[^，。]{0,4}意见"
)
_FINAL = re.compile(r"定稿|正式报[：:]|以[此本这][^，。]{0,4}为准|改好|改过|修改后")
#: 先看格式，不要录入; 先别报
_NOT_TO_USE = re.compile(
    r"(?:不要?|别|勿|莫)(?:急着|先|再|往[^，。]{0,8}|把[^，。]{0,8})?(?:登记|入(?:库|系统|账)|录入?|采用|使用|引用|汇总|计入|当真|作数)|先(?:别|不要?|勿)[用报]"
)
#: it comes late, and nothing is known of it yet
_LATE = re.compile(
    r"(?:晚|缓|拖|延|迟)(?:上|报|交)?[一两二三几][天日]|宽限|(?:先别|不要|暂不)通报|(?:交|报)不(?:了|上|出来)|不敢(?:乱|瞎)?(?:写|报|填)|说不准"
)
#: the figures named are old, rough or in dispute; with `_REPORTS_LATER` none of them is the report
_NOT_THIS = re.compile(
    r"(?:[这本](?:个)?[周月季期旬][^，。0-9]{0,6}|数[据字]?)(?:还没|尚未|还未)[^，。0-9]{0,3}(?:统计|收齐|汇总|出来)|"
    r"不认可|对不上|偏[多少高低大小]|[有存](?:出入|异议|重复|争议)|[也都]不对"
)
_REPORTS_LATER = re.compile(
    r"(?:核[实对查]|复[查核]|查清|对[完好]?账?|收齐|出来|回来)(?:完|好|清楚?|了)?[^，。0-9]{0,6}(?:再|重新?|就)(?:正式)?(?:上?报|交)|报准数|[报发]正式的|正式(?:的|件|稿|材料|报告)?[^，。]{0,12}[再才][报发交]|定了[^，。]{0,4}(?:再|重新)[报发交]"
)


def promise(case: Case) -> Verdict | None:
    """The report is still to come."""
    words = _without_beside(case.text)
    draft = _is_draft(case)
    not_these = _NOT_THIS.search(words) or _NOT_TO_USE.search(words)
    disowned = draft or (not_these and _REPORTS_LATER.search(words))
    to_come = disowned or _promises(case) or (_LATE.search(case.text) and _only_recalls(case))
    if (case.said < FEW or disowned) and (draft or not case.filled) and to_come and not case.speech.forwards:
        kinds = {report.kind for report in case.reports}
        if kinds - {ReportKind.INITIAL}:
            return None
        return asked(case) or no_report(NotReport.OTHER, "只说稍后再报，还没有报告")
    return None


def _only_recalls(case: Case) -> bool:
    """Whether no figure is told but from memory: 我只记得上周44人."""
    return all("记得" in one.sentence for one in case.told_in)


def _is_draft(case: Case) -> bool:
    """Whether it calls itself a first draft, and is not to be used yet, or the report is still to come."""
    words = f"{case.heading}\n{case.text}"
    if not _DRAFT.search(words):
        return False
    return bool(_NOT_TO_USE.search(words) or (_REVISED.search(words) and not _FINAL.search(words)))


def _promises(case: Case) -> bool:
    """Whether the figures are promised, or told and not yet sure; not 照片明天补发, nor 其余明天再报 beside what is told."""
    words = _without_beside(case.text)
    all_later = list(_AT_ONCE.finditer(words))
    follows = all_later and _FIGURE.search(words[all_later[-1].end() :].partition("\n")[0])
    at_once = all_later and not _FIRST.search(words) and not follows
    unsure = _COUNTS_LATER.search(case.text) or _UNSURE.search(words)
    if not case.said and _GIVES_LATER.search(words):
        return True
    return bool(at_once or unsure or (case.said < FEW - 1 and _REPORTED_SOON.search(words)))


def _without_beside(text: str) -> str:
    """What is said of the figures themselves: not 照片明天补发."""
    return "".join(
        part for part in re.split("(?<=[，。；\n])", text) if not BESIDE.search(part) and not _PAPERS.search(part)
    )
