"""Slides: what is shown, slide by slide."""

from __future__ import annotations

import pytest

from domain.document import Document, Paragraph, Role
from domain.limits import Limits
from parsers.documents.route import ReaderSettings, read_document
from tests.unit.parsers.documents.samples import package, paragraphs, part, rows

SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def relations(*targets: tuple[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="r{n}" Type="{KINDS}{kind}" Target="{target}"/>' for n, (kind, target) in enumerate(targets)
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{listed}</Relationships>'
    )


def pptx(*slides: str, more: dict[str, bytes | str] | None = None, show: str = "") -> bytes:
    """A show of these shapes; the slides stand in the file in another order than they are shown in."""
    places = list(reversed(range(len(slides))))
    listed = "".join(f'<p:sldId r:id="r{places.index(place)}"/>' for place in range(len(slides)))
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": "<Types/>",
        "ppt/presentation.xml": f"<p:presentation {SPACES}><p:sldIdLst>{listed}</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations(*(("slide", f"slides/slide{place}.xml") for place in places)),
    }
    for place, shapes in enumerate(slides):
        parts[f"ppt/slides/slide{place}.xml"] = (
            f"<p:sld {SPACES} {show}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"
        )
    return package(parts | (more or {}))


def shape(*texts: str, kind: str = "") -> str:
    told = f'<p:ph type="{kind}"/>' if kind else ""
    inner = "".join(text if text.startswith("<") else f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>" for text in texts)
    return f"<p:sp><p:nvSpPr><p:nvPr>{told}</p:nvPr></p:nvSpPr><p:txBody>{inner}</p:txBody></p:sp>"


def read(data: bytes, limits: Limits | None = None) -> Document:
    return read_document(part(data, "汇报.pptx"), limits or Limits(), ReaderSettings(ocr=False))


def codes(found: Document) -> list[str]:
    return [defect.code for defect in found.defects]


def test_slides_are_pages_in_the_order_of_the_show_and_titles_come_first() -> None:
    second = (
        shape("党员36名")
        + shape("基本情况", kind="title")
        + f"<p:grpSp>{shape('值守120人次')}</p:grpSp>"
        + shape("2", kind="sldNum")
    )
    found = read(pptx(shape("工作汇报", kind="ctrTitle"), second))
    assert found.blocks == (
        Paragraph("工作汇报", Role.TITLE, 1),
        Paragraph("基本情况", Role.HEADING, 2),
        Paragraph("党员36名", page=2),
        Paragraph("值守120人次", page=2),
    )


def test_a_hidden_slide_says_nothing() -> None:
    assert codes(read(pptx(shape("旧数99"), show='show="0"'))) == ["no_text"]


@pytest.mark.parametrize(
    ("kind", "marks"),
    [
        ("arabicPeriod", ["1. ", "2. "]), ("arabicParenBoth", ["(1) ", "(2) "]), ("alphaLcParenR", ["a) ", "b) "]),
        ("ea1ChsPeriod", ["一. ", "二. "]), ("circleNumDbPlain", ["①", "②"]), ("romanUcPlain", ["I ", "II "]),
    ],
)  # fmt: skip
def test_automatic_numbers(kind: str, marks: list[str]) -> None:
    numbered = f'<a:p><a:pPr><a:buAutoNum type="{kind}"/></a:pPr><a:r><a:t>甲</a:t></a:r></a:p>'
    found = read(
        pptx(shape(numbered, '<a:p><a:pPr lvl="1"/><a:r><a:t>其中</a:t></a:r></a:p>', numbered, "间", numbered))
    )
    assert paragraphs(found) == [f"{marks[0]}甲", "其中", f"{marks[1]}甲", "间", f"{marks[0]}甲"]


def test_a_line_break_is_kept_and_struck_out_text_is_not() -> None:
    text = '<a:p><a:r><a:t>上</a:t></a:r><a:br/><a:r><a:rPr strike="sngStrike"/><a:t>35</a:t></a:r><a:fld><a:t>36</a:t></a:fld></a:p>'
    found = read(pptx(shape(text)))
    assert paragraphs(found) == ["上\n36"]
    assert codes(found) == ["struck_text"]


def test_merged_cells_span_the_grid() -> None:
    def cell(text: str, told: str = "") -> str:
        return f"<a:tc {told}><a:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></a:txBody></a:tc>"

    lines = (
        cell("支部") + cell("人数", 'gridSpan="2"') + cell("", 'hMerge="1"'),
        cell("四支部", 'rowSpan="2"') + cell("正式") + cell("34"),
        cell("", 'vMerge="1"') + cell("预备") + cell("2"),
    )
    table = "".join(f"<a:tr>{line}</a:tr>" for line in lines)
    found = read(
        pptx(
            f"<p:graphicFrame><a:graphic><a:graphicData><a:tbl>{table}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
        )
    )
    assert rows(found.tables[0]) == [["支部", "人数", "人数"], ["四支部", "正式", "34"], ["四支部", "预备", "2"]]


def test_notes_are_notes_and_what_stands_in_other_parts_is_told() -> None:
    body = shape("此数待核", kind="body")
    more: dict[str, bytes | str] = {
        "ppt/slides/_rels/slide0.xml.rels": relations(
            ("notesSlide", "../n.xml"), ("chart", "../c.xml"), ("oleObject", "../o.bin")
        ),
        "ppt/n.xml": f"<p:notes {SPACES}>{body}{shape('1', kind='sldNum')}</p:notes>",
    }
    found = read(pptx(shape("党员36名"), more=more))
    assert found.blocks[1:] == (Paragraph("此数待核", Role.NOTE, 1),)
    assert codes(found) == ["pictures_unread", "embedded_object"]


def test_slides_over_the_limit_are_told() -> None:
    found = read(pptx(shape("甲"), shape("乙")), Limits(pdf_pages=1))
    assert paragraphs(found) == ["甲"]
    assert codes(found) == ["text_too_large"]
