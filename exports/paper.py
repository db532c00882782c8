"""What our Word papers have in common: page, fonts of official papers, and bytes that depend on nothing but the content."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from typing import Any

_FIXED = (1980, 1, 1, 0, 0, 0)  # the earliest date that a zip can hold


def official_paper(title_points: int = 20) -> Any:
    """An empty A4 paper: 仿宋 text, 黑体 and 楷体 headings."""
    import docx
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    paper = docx.Document()
    section = paper.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.7)
    section.top_margin, section.bottom_margin = Cm(3.0), Cm(2.5)
    for name, font, points in (
        ("Normal", "仿宋", 14),
        ("Title", "宋体", title_points),
        ("Heading 1", "黑体", 15),
        ("Heading 2", "楷体", 14),
    ):
        style = paper.styles[name]
        style.font.size = Pt(points)
        style.font.name = "Times New Roman"
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for slot in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(slot), None)
        fonts.set(qn("w:eastAsia"), font)
    _in_chinese(paper)
    _without_rule(paper)
    paper.core_properties.author = ""
    return paper


def _in_chinese(paper: Any) -> None:
    """The template's East Asian language is Japanese, which puts punctuation into the middle of its square."""
    from docx.oxml.ns import qn

    languages = [*paper.styles.element.iter(qn("w:lang")), *paper.settings.element.iter(qn("w:themeFontLang"))]
    for language in languages:
        language.set(qn("w:eastAsia"), "zh-CN")


def _without_rule(paper: Any) -> None:
    """Word's own title is underlined in blue."""
    from docx.oxml.ns import qn

    properties = paper.styles["Title"].element.pPr
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def bytes_of(paper: Any, made: datetime) -> bytes:
    """The file. `made` is the date it bears; the same paper of the same date gives the same bytes."""
    properties = paper.core_properties
    properties.created = properties.modified = made.replace(tzinfo=None)
    saved, fixed = io.BytesIO(), io.BytesIO()
    paper.save(saved)
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            target.writestr(zipfile.ZipInfo(member.filename, _FIXED), source.read(member), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
