"""What makes a mail a report, an unreadable one, or an empty form."""

from __future__ import annotations

import re

from domain.campaign import Campaign
from domain.document import Document, Table
from domain.report import Disposition, NotReport, ReportKind
from parsers.reports.case import FEW, REPORT_WORDS, SHORT, Case, title_of
from parsers.reports.correspondence import is_thanks
from parsers.reports.sources import Source, folded
from parsers.reports.substance import bare, spoken, substance
from parsers.reports.verdict import Verdict, no_report

FORM_LABELS = 3


def report(case: Case) -> Verdict | None:
    """Something is told; or the mail says that it reports, though no figure could be read."""
    kinds = {report.kind for report in case.reports}
    if case.said and _means_it(case, kinds):
        return Verdict(Disposition.REPORT, None, f"读到 {len(case.reports)} 个单位的情况")
    if ReportKind.NIL in kinds and not is_thanks(case):
        return Verdict(Disposition.REPORT, None, "零报告")
    follows = kinds & {ReportKind.CORRECTION, ReportKind.SUPPLEMENT}
    if (
        follows
        and any(report.unit for report in case.reports)
        and re.search(r"[0-9]", case.text)
        and not is_thanks(case)
    ):
        return Verdict(Disposition.REPORT, None, "更正或补报，但没有读出数字")
    papers = [paper for paper in case.speech.papers if len(paper.text) >= SHORT and not _is_form(paper, case.campaign)]
    titles = " ".join(
        (case.speech.head.subject, *(paper.document.name for paper in papers), *(title_of(paper) for paper in papers))
    )
    if papers and any(report.unit for report in case.reports) and REPORT_WORDS.search(folded(titles).text):
        return Verdict(Disposition.REPORT, None, "有报告材料，但没有读出数字")
    return None


def _means_it(case: Case, kinds: set[ReportKind]) -> bool:
    """Whether values in the text are a report, not figures in a letter of thanks."""
    if case.filled or case.said >= FEW or case.speech.forwards or kinds - {ReportKind.INITIAL}:
        return True
    return not is_thanks(case) or bool(REPORT_WORDS.search(case.subject))


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


def form(case: Case) -> Verdict | None:
    """A form that was sent back blank."""
    if any(_is_form(paper, case.campaign) for paper in (*case.speech.papers, *case.speech.covers)):
        return no_report(NotReport.EMPTY_FORM, "表格是空白的，没有填写内容")
    return None


def _is_form(source: Source, campaign: Campaign) -> bool:
    """A table that asks for several fields and answers none."""
    labels = {name for item in campaign.fields for name in spoken(item)}
    for placed in source.blocks:
        table = placed.block
        if not isinstance(table, Table):
            continue
        asked = sum(bare(cell.text) in labels for cell in table.cells)
        if asked >= FORM_LABELS and substance(source.part((placed,)), campaign.fields) == 0:
            return True
    return False
