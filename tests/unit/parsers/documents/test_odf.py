"""OpenDocument text and slides: what is shown is read, however the file says it."""

from __future__ import annotations

import pytest

from domain.document import Document, Paragraph, Role
from domain.limits import Limits
from parsers.documents.route import ReaderSettings, read_document
from tests.bounded import within
from tests.unit.parsers.documents.samples import PAPER, package, paragraphs, part, rows

SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("style", "style"),
        ("presentation", "presentation"), ("fo", "xsl-fo-compatible"),
    )
) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip
STYLES = """<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="C" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="T" style:family="paragraph" style:parent-style-name="C"><style:text-properties fo:font-size="22pt"/></style:style>
<style:style style:name="D" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>
<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="、" style:num-format="一, 二, 三, ..."/>
<text:list-level-style-number text:level="2" style:num-suffix="." style:num-format="1" text:display-levels="2"/></text:list-style>"""


def odf(inner: str, body: str = "text", more: dict[str, bytes | str] | None = None) -> bytes:
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:{body}>{inner}</office:{body}></office:body></office:document-content>"
    )
    kind = {"text": "text", "presentation": "presentation"}[body]
    parts: dict[str, bytes | str] = {"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content}
    return package(parts | (more or {}))


def read(data: bytes, limits: Limits | None = None) -> Document:
    return read_document(part(data, "报告.odt"), limits or Limits(), ReaderSettings(ocr=False))


def codes(found: Document) -> list[str]:
    return [defect.code for defect in found.defects]


def p(text: str, style: str = "P") -> str:
    return f'<text:p text:style-name="{style}">{text}</text:p>'


@pytest.mark.parametrize(
    ("inner", "texts", "told"),
    [
        (p("党员<text:span>35</text:span>名"), ["党员35名"], []),
        (p('党员<text:span text:style-name="S">35</text:span>36名'), ["党员36名"], ["struck_text"]),
        (p('甲<text:span text:style-name="H">藏</text:span>乙'), ["甲乙"], []),
        (p('甲<text:s text:c="2"/>乙<text:tab/>丙<text:line-break/>丁'), ["甲  乙\t丙\n丁"], []),
        (p("甲<office:annotation><text:p>批注</text:p></office:annotation>乙"), ["甲乙"], []),
        (p("甲<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>"), ["框", "甲"], []),
        (p("<text:ruby><text:ruby-base>喆</text:ruby-base><text:ruby-text>zhe</text:ruby-text></text:ruby>"), ["喆"], []),
        (f"<text:section>{p('节')}</text:section>", ["节"], []),
        (p("见表<draw:frame><draw:object-ole/></draw:frame>"), ["见表"], ["embedded_object"]),
    ],
)  # fmt: skip
def test_a_paragraph_shows(inner: str, texts: list[str], told: list[str]) -> None:
    found = read(odf(inner))
    assert paragraphs(found) == texts
    assert codes(found) == told


def test_tracked_changes_are_accepted_wherever_the_deleted_text_is_kept() -> None:
    regions = "".join(
        f'<text:changed-region text:id="{name}"><text:{kind}>{p("85") if name == "a" else ""}</text:{kind}></text:changed-region>'
        for name, kind in (("a", "deletion"), ("b", "deletion"), ("c", "insertion"))
    )
    marks = '<text:change-{0} text:change-id="{1}"/>'.format
    text = p(
        f'党员<text:change text:change-id="a"/>{marks("start", "b")}84{marks("end", "b")}{marks("start", "c")}86{marks("end", "c")}名'
    )
    found = read(odf(f"<text:tracked-changes>{regions}</text:tracked-changes>{text}"))
    assert paragraphs(found) == ["党员86名"]
    assert codes(found) == ["tracked_changes"]


def test_list_numbers_stand_before_the_text_and_notes_have_none() -> None:
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note>"
    inner = f"<text:list><text:list-item>{p('丙')}</text:list-item><text:list-item>{p('丁')}{p('续')}</text:list-item></text:list>"
    items = f"<text:list-item>{p('甲')}</text:list-item><text:list-item>{p('乙' + note)}{inner}</text:list-item>"
    later = f'<text:list text:style-name="L" text:continue-numbering="true"><text:list-item>{p("戊")}</text:list-item></text:list>'
    found = read(odf(f'<text:list text:style-name="L">{items}</text:list>{p("间")}{later}'))
    assert paragraphs(found) == ["一、甲", "二、乙", "二.1. 丙", "二.2. 丁", "续", "间", "三、戊", "注"]
    assert found.blocks[-1] == Paragraph("注", Role.NOTE)


def test_merged_cells_and_tables_in_cells() -> None:
    cell, covered = "<table:table-cell {}>{}</table:table-cell>".format, "<table:covered-table-cell/>"
    inner = f"<table:table><table:table-row>{cell('', p('内'))}{cell('', p('表'))}</table:table-row></table:table>"
    lines = [
        cell('table:number-columns-spanned="2"', p("项目")) + covered + cell("", p("数")),
        cell('table:number-rows-spanned="2"', p("人员")) + cell("", p("党员")) + cell("", p("36")),
        covered + cell("", p("群众")) + cell("", inner + p("后")),
    ]
    table = "<table:table><table:table-header-rows>{}</table:table-header-rows>{}{}</table:table>".format(
        *(f"<table:table-row>{line}</table:table-row>" for line in lines)
    )
    outer, within_it = read(odf(table)).tables
    assert rows(outer) == [["项目", "项目", "数"], ["人员", "党员", "36"], ["人员", "群众", "后"]]
    assert rows(within_it) == [["内", "表"]]


def test_titles_headings_and_running_heads_have_their_roles() -> None:
    pages = f"<office:document-styles {SPACES}><style:master-page><style:header>{p('内部资料')}</style:header></style:master-page></office:document-styles>"
    found = read(
        odf(p("情况报告", "T") + "<text:h>一、基本情况</text:h>" + p("党员36名。"), more={"styles.xml": pages})
    )
    assert [block.role for block in found.blocks] == [Role.HEADER, Role.TITLE, Role.HEADING, Role.BODY]  # type: ignore[union-attr]


def test_slides_are_pages_and_hidden_ones_say_nothing() -> None:
    page = "<draw:page {}><draw:frame {}><draw:text-box>{}</draw:text-box></draw:frame>{}</draw:page>".format
    notes = (
        f"<presentation:notes><draw:frame><draw:text-box>{p('备注')}</draw:text-box></draw:frame></presentation:notes>"
    )
    found = read(
        odf(
            page("", 'presentation:class="title"', p("汇报"), "")
            + page('draw:style-name="D"', "", p("旧数"), "")
            + page("", "", p("党员36名"), notes),
            "presentation",
        )
    )
    assert found.blocks == (
        Paragraph("汇报", Role.HEADING, 1),
        Paragraph("党员36名", page=3),
        Paragraph("备注", Role.NOTE, 3),
    )


def test_a_document_in_one_piece_is_read() -> None:
    flat = f"<office:document {SPACES} office:mimetype='application/vnd.oasis.opendocument.text'><office:body><office:text>{p('党员36名')}</office:text></office:body></office:document>"
    found = read(("<?xml version='1.0' encoding='UTF-8'?>\n" + flat).encode())
    assert (found.kind, paragraphs(found)) == ("odt", ["党员36名"])


def test_a_scan_needs_the_recogniser_and_a_password_is_told() -> None:
    frame = '<draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame>'
    assert codes(read(odf(p(frame), more={"Pictures/1.png": PAPER}))) == ["ocr_off"]
    locked = {"META-INF/manifest.xml": "<m><encryption-data/></m>"}
    assert codes(read(odf(p("甲"), more=locked))) == ["encrypted"]


@pytest.mark.parametrize(
    "inner",
    [
        "<text:list><text:list-item>" * 80 + p("甲") + "</text:list-item></text:list>" * 80,
        '<table:table><table:table-row table:number-rows-repeated="9999999"><table:table-cell table:number-columns-repeated="9999999">' * 20
        + p("甲") + "</table:table-cell></table:table-row></table:table>" * 20,
        "<table:table><table:table-row>" + '<table:table-cell table:number-columns-spanned="9999" table:number-rows-spanned="9999"/>' * 3000 + "</table:table-row></table:table>",
    ],
    ids=["lists in lists", "tables in tables", "wide cells"],
)  # fmt: skip
def test_hostile_files_end_soon(inner: str) -> None:
    with within(5):
        read(odf(inner))
