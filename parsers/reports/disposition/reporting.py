"""What makes a mail a report, an unreadable one, or an empty form."""

from __future__ import annotations

import re

from domain.document import Document
from domain.problems import problem
from domain.report import Disposition, NotReport, ReportKind
from parsers.reports.disposition.case import SHORT, Case
from parsers.reports.disposition.correspondence import wants_answer
from parsers.reports.disposition.errands import is_errand
from parsers.reports.disposition.idle import CONFIRMS
from parsers.reports.disposition.questions import ASK
from parsers.reports.disposition.told import QUANTITY
from parsers.reports.disposition.verdict import Verdict, no_report
from parsers.reports.language.words import EARLIER, NOW, PLANNED
from parsers.reports.speech.papers import title_of
from parsers.reports.speech.sources import folded
from parsers.reports.speech.substance import is_blank_form

_REPORT_WORDS = re.compile(
    r"报告|汇报|总结|小结|周报|月报|日报|简报|情况|统计表|汇总表|报表|材料|清单|台账|登记表|盘点表|动态|事迹"
)
_ATTACHED = re.compile(
    r"(?:[见在]|查[收看阅])[^，。]{0,4}附件|附件(?:请|为|是|已)|附后|随[信函邮]{1,2}件?附|附上|已?(?:添加|上传)(?:在|到|为)?附件"
)
#: handed in elsewhere, or in a way that did not reach us
_ELSEWHERE = re.compile(r"已[^，。]{0,14}(?:上报|报送|提交)")
_HANDS_IN = re.compile(r"报送|上报|报上|特此报告")
_WILL = re.compile(r"(?<![现已])将(?!情况|数据)")
_SAME = re.compile(
    r"(?:与|同|和|跟)(?:上|前)(?:一)?(?:次|周|月|期|日|季|旬)[^，。]{0,8}(?:相同|一致|一样)|(?:无|没有|没)变化|^[\s　]{0,4}同上[次周月期日季旬]"
)


def report(case: Case) -> Verdict | None:
    """Something is told; or the mail says that it reports, though no figure could be read."""
    kinds = {report.kind for report in case.reports}
    if case.said:
        asked = problem("question") if wants_answer(case) else None
        return Verdict(Disposition.REPORT, None, f"读到 {len(case.reports)} 个单位的情况", asked)
    if ReportKind.NIL in kinds:
        return Verdict(Disposition.REPORT, None, "零报告")
    if not case.of_units:
        return None
    mute = None if any(report.readings for report in case.reports) else problem("nothing_read")
    follows = kinds & {ReportKind.CORRECTION, ReportKind.SUPPLEMENT}
    if follows and not case.tells_of_others and re.search(r"[0-9]", case.text):
        return Verdict(Disposition.REPORT, None, "更正或补报，但没有读出数字", mute)
    return Verdict(Disposition.REPORT, None, "有报告材料，但没有读出数字", mute) if _has_paper(case) else None


def _has_paper(case: Case) -> bool:
    """Whether a long paper calls itself a report, and is not of others."""
    fields = case.campaign.fields
    long = (paper for paper in case.speech.papers if len(paper.text) >= SHORT and id(paper) not in case.of_others)
    papers = [paper for paper in long if not is_blank_form(paper, fields)]
    names = (*(paper.document.name for paper in papers), *map(title_of, papers))
    return bool(papers) and bool(_REPORT_WORDS.search(folded(" ".join((case.subject, *names))).text))


def unreadable(case: Case) -> Verdict | None:
    """Nothing is told where it can be read, and something lies where it cannot."""
    mute = [document for document in case.speech.mute if not _is_ornament(document)]
    if mute:
        names = "、".join(document.name for document in mute[:3])
        return Verdict(Disposition.UNREADABLE, None, f"附件未能读取：{names}")
    linked = any(defect.code == "linked_file" for cover in case.speech.covers for defect in cover.document.defects)
    return Verdict(Disposition.UNREADABLE, None, "材料放在网盘里，没有作为附件发来") if linked else None


def _is_ornament(document: Document) -> bool:
    """A small picture in a signature is no report."""
    return document.kind in ("png", "jpeg", "gif", "bmp", "webp", "image") and document.size < 20_000


def handed_in(case: Case) -> Verdict | None:
    """A unit says that it reports, and nothing of it was understood: asked again, rather than passed over."""
    if not case.known and not (case.names_itself and _REPORT_WORDS.search(case.subject)):
        return None
    if case.tells_of_others or is_errand(case):
        return None
    text = "\n".join((case.subject, case.text))
    if not case.speech.papers and not case.speech.forwards and _ATTACHED.search(text):
        return Verdict(Disposition.UNREADABLE, None, "说有附件，但没有附件", problem("no_attachment"))
    hands_in = case.speech.papers and _HANDS_IN.search(text)
    spoken = not case.speech.papers and len(case.text) <= SHORT
    figures = (case.answers or case.names_itself) and _counts_something(case)
    if hands_in or (spoken and (figures or _SAME.search(case.text) or _ELSEWHERE.search(case.text))):
        return Verdict(Disposition.UNREADABLE, None, "像是报告，但没有读出内容", problem("nothing_read"))
    return None


def _counts_something(case: Case) -> bool:
    """Whether the words hold a figure in a measure of the campaign, and not one that is only confirmed or asked about."""
    measures = {re.escape(field.measure) for field in case.campaign.fields if field.measure} | {"元"}
    figure = re.compile(rf"[0-9]\s?[万亿]?(?:{'|'.join(sorted(measures))})")
    if re.fullmatch(r"\s*[0-9][0-9.,]{0,12}万?\s*", case.text):
        return True
    if 2 * len(figure.findall(case.text)) < len(QUANTITY.findall(case.text)):
        return False
    parts = (folded(part).text for part in re.split("[。！!；;\n]", case.text))
    return not CONFIRMS.search(case.text) and any(figure.search(part) and _tells(case, part) for part in parts)


def _tells(case: Case, sentence: str) -> bool:
    """Whether a sentence neither asks, nor says what was before or is to come, nor leaves its figures open otherwise."""
    open_ = ASK.search(sentence) or PLANNED.search(sentence) or _WILL.search(sentence)
    old = EARLIER.search(sentence) and not NOW.search(sentence)
    return not open_ and not old and not case.leaves_open(sentence, sentence)


def form(case: Case) -> Verdict | None:
    """A form that was sent back blank."""
    if any(is_blank_form(source, case.campaign.fields) for source in case.sources):
        return no_report(NotReport.EMPTY_FORM, "表格是空白的，没有填写内容", problem("empty_form"))
    return None
