"""What Word shows is what is read, however the file says it."""

from __future__ import annotations

import io

import docx as python_docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from domain.document import Paragraph, Role, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.docx import read as read_docx_file
from parsers.documents.docx_text import is_plain
from parsers.documents.route import ReaderSettings, read_document
from tests.unit.parsers.documents.samples import (
    LOGO,
    MEADOW,
    PAPER,
    W,
    docx,
    p,
    package,
    paragraphs,
    part,
    read_docx,
    rows,
)

STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
RELATION = '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" Target="{}"{}/>'


def with_parts(inner: str, **parts: str) -> bytes:
    """A .docx with styles, numbering, footnotes, header1 … given as the XML of their roots."""
    relations = "".join(
        RELATION.format(f"r{place}", name.rstrip("0123456789"), f"{name}.xml", "") for place, name in enumerate(parts)
    )
    files: dict[str, bytes | str] = {f"word/{name}.xml": xml for name, xml in parts.items()}
    return docx(inner, files | {"word/_rels/document.xml.rels": RELATIONS.format(relations)})


def read(data: bytes, name: str = "报告.docx", limits: Limits | None = None):  # type: ignore[no-untyped-def]
    return read_document(part(data, name), limits or Limits())


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


# what is shown and what is not


@pytest.mark.parametrize(
    ("run", "shown"),
    [
        ("<w:r><w:t>党员</w:t><w:tab/><w:t>35</w:t></w:r>", "党员\t35"),
        ("<w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r>", "上\n下"),
        ("<w:r><w:t>前</w:t><w:br w:type='page'/><w:t>后</w:t></w:r>", "前后"),
        ("<w:ins><w:r><w:t>74</w:t></w:r></w:ins><w:del><w:r><w:delText>71</w:delText></w:r></w:del>", "74"),
        ("<w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新处</w:t></w:r></w:moveTo>", "新处"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>显示</w:t></w:r>", "显示"),
        ("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>显示</w:t></w:r>", "显示"),
        (
            "<w:r><w:rPr><w:strike/></w:rPr><w:t>35</w:t></w:r><w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>36</w:t></w:r>",
            "36",
        ),
        (
            (
                "<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:f><m:num><m:r><m:t>36</m:t></m:r></m:num>"
                "<m:den><m:r><m:t>40</m:t></m:r></m:den></m:f></m:oMath>"
            ),
            "36/40",
        ),
        ("<w:r><w:pict><v:shape><v:textpath string='工作简报'/></v:shape></w:pict></w:r>", "工作简报"),
        (
            (
                "<w:r><w:t>86</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>名，5m</w:t></w:r>"
                "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r>"
            ),
            "86名，5m2",
        ),
        ("<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>", "链接"),
        ("<w:smartTag><w:r><w:t>八月</w:t></w:r></w:smartTag>", "八月"),
        ("<w:fldSimple w:instr='DATE'><w:r><w:t>8月9日</w:t></w:r></w:fldSimple>", "8月9日"),
        ("<w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>值勤</w:t></w:r>", "☑值勤"),
        ("<w:r><w:sym w:font='Wingdings 2' w:char='F052'/><w:sym w:font='Wingdings 2' w:char='F0A3'/></w:r>", "☑□"),
        ("<w:r><w:rPr><w:rFonts w:ascii='Wingdings 2'/></w:rPr><w:t>R</w:t></w:r><w:r><w:t>消杀</w:t></w:r>", "☑消杀"),
        (
            "<w:ruby><w:rt><w:r><w:t>zhe</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>喆</w:t></w:r></w:rubyBase></w:ruby>",
            "喆",
        ),
    ],
)
def test_a_run_shows(run: str, shown: str) -> None:
    assert paragraphs(read_docx(f"<w:p>{run}</w:p>")) == [shown]


def test_a_field_shows_its_result_and_not_its_code() -> None:
    run = "<w:r>{}</w:r>".format
    code = (
        run("<w:fldChar w:fldCharType='begin'/>")
        + run("<w:instrText>DDEAUTO c:\\x</w:instrText>")
        + run("<w:t>代码</w:t>")
    )
    result = (
        run("<w:fldChar w:fldCharType='separate'/>") + run("<w:t>35</w:t>") + run("<w:fldChar w:fldCharType='end'/>")
    )
    assert paragraphs(read_docx(f"<w:p>{code}{result}{run('<w:t>名</w:t>')}</w:p>")) == ["35名"]


@pytest.mark.parametrize(
    ("state", "shown"), [("<w14:checked w14:val='1'/>", "☑"), ("<w14:checked w14:val='0'/>", "□"), ("", "□")]
)
def test_a_checkbox_control_shows_its_state(state: str, shown: str) -> None:
    control = f"<w:sdt><w:sdtPr><w14:checkbox>{state}</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>"
    assert paragraphs(read_docx(f"<w:p>{control}<w:r><w:t>政策宣传</w:t></w:r></w:p>")) == [f"{shown}政策宣传"]


def test_an_old_form_checkbox_shows_its_state() -> None:
    box = "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>{}</w:checkBox></w:ffData></w:fldChar></w:r>"
    rest = "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
    ticked, empty = box.format("<w:checked/>"), box.format("")
    assert paragraphs(read_docx(f"<w:p>{ticked}{rest}{empty}{rest}</w:p>")) == ["☑□"]


def test_controls_around_paragraphs_rows_and_cells_are_opened() -> None:
    def control(inner: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    table = f"<w:tbl><w:tr>{cell('党员')}{control(cell('35'))}</w:tr>{control('<w:tr>' + cell('户数') + cell('12') + '</w:tr>')}</w:tbl>"
    document = read_docx(control(p("正文")) + table)
    assert paragraphs(document) == ["正文"]
    assert rows(document.tables[0]) == [["党员", "35"], ["户数", "12"]]


def test_the_prompt_of_an_empty_control_is_no_text() -> None:
    control = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入文字</w:t></w:r></w:sdtContent></w:sdt>"
    assert paragraphs(read_docx(f"<w:p><w:r><w:t>人数：</w:t></w:r>{control}</w:p>")) == ["人数："]


def test_a_text_box_written_twice_for_old_and_new_programs_is_read_once() -> None:
    box = f"<w:txbxContent>{p('标题在框里')}</w:txbxContent>"
    twice = (
        f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    document = read_docx(f"<w:p><w:r>{twice}<w:t>正文</w:t></w:r></w:p>")
    assert [(block.text, block.role) for block in document.blocks] == [
        ("标题在框里", Role.TEXTBOX),
        ("正文", Role.BODY),
    ]


def test_a_paragraph_whose_end_mark_was_deleted_runs_on_into_the_next() -> None:
    first = p("共有党员", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>")
    document = read_docx(first + p("35名。"))
    assert paragraphs(document) == ["共有党员35名。"]
    assert [defect.code for defect in document.defects] == ["tracked_changes"]


# tables


def test_merged_cells_span_columns_and_rows() -> None:
    begun, wide = "<w:vMerge w:val='restart'/>", "<w:gridSpan w:val='2'/>"
    table = (
        f"<w:tbl><w:tr>{cell('阵地', begun)}{cell('合计', wide)}</w:tr>"
        f"<w:tr>{cell('', '<w:vMerge/>')}{cell('3')}{cell('4')}</w:tr></w:tbl>"
    )
    (found,) = read_docx(table).tables
    assert rows(found) == [["阵地", "合计", "合计"], ["阵地", "3", "4"]]
    assert [(c.rows, c.columns) for c in found.cells] == [(2, 1), (1, 2), (1, 1), (1, 1)]


def test_a_row_that_begins_further_right_keeps_its_columns() -> None:
    table = f"<w:tbl><w:tr>{cell('甲')}{cell('乙')}</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>{cell('2')}</w:tr></w:tbl>"
    assert rows(read_docx(table).tables[0]) == [["甲", "乙"], ["", "2"]]


def test_a_deleted_row_is_gone() -> None:
    table = f"<w:tbl><w:tr>{cell('甲')}{cell('1')}</w:tr><w:tr><w:trPr><w:del/></w:trPr>{cell('乙')}{cell('2')}</w:tr></w:tbl>"
    assert rows(read_docx(table).tables[0]) == [["甲", "1"]]


def test_a_table_within_a_cell_follows_the_table_it_is_in() -> None:
    inner = f"<w:tbl><w:tr>{cell('里')}{cell('2')}</w:tr></w:tbl>"
    outer = f"<w:tbl><w:tr>{cell('外')}<w:tc>{inner}{p('旁')}</w:tc></w:tr></w:tbl>"
    first, second = read_docx(outer).tables
    assert (rows(first), rows(second)) == ([["外", "旁"]], [["里", "2"]])


def test_a_frame_of_one_cell_is_no_table() -> None:
    document = read_docx(f"<w:tbl><w:tr>{cell('框内文字')}</w:tr></w:tbl>")
    assert (document.tables, paragraphs(document)) == ((), ["框内文字"])


# numbers, styles, running heads, notes


def numbering(*levels: tuple[str, str], more: str = "") -> str:
    inner = "".join(
        f"<w:lvl w:ilvl='{place}'><w:start w:val='1'/><w:numFmt w:val='{style}'/><w:lvlText w:val='{text}'/></w:lvl>"
        for place, (style, text) in enumerate(levels)
    )
    return (
        f"<w:numbering xmlns:w='{W}'><w:abstractNum w:abstractNumId='7'>{inner}</w:abstractNum>"
        f"<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>{more}</w:numbering>"
    )


def item(text: str, level: int = 0, number: int = 1) -> str:
    return p(text, f"<w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{number}'/></w:numPr></w:pPr>")


@pytest.mark.parametrize(
    ("style", "text", "shown"),
    [
        ("chineseCountingThousand", "%1、", ["一、甲", "二、乙"]),
        ("chineseCounting", "（%1）", ["（一）甲", "（二）乙"]),
        ("decimalEnclosedCircle", "%1", ["①甲", "②乙"]),
        ("decimal", "%1.", ["1. 甲", "2. 乙"]),
        ("ideographTraditional", "%1、", ["甲、甲", "乙、乙"]),
        ("upperRoman", "%1．", ["I．甲", "II．乙"]),
        ("bullet", "\uf0b7", ["• 甲", "• 乙"]),
        ("none", "", ["甲", "乙"]),
    ],
)
def test_list_numbers(style: str, text: str, shown: list[str]) -> None:
    assert paragraphs(read(with_parts(item("甲") + item("乙"), numbering=numbering((style, text))))) == shown


def test_lower_levels_begin_anew_below_each_higher_one_and_show_both() -> None:
    levels = numbering(("decimal", "%1."), ("decimal", "%1.%2"))
    texts = item("甲") + item("子", 1) + item("丑", 1) + item("乙") + item("寅", 1)
    assert paragraphs(read(with_parts(texts, numbering=levels))) == ["1. 甲", "1.1 子", "1.2 丑", "2. 乙", "2.1 寅"]


def test_a_second_list_of_the_same_kind_begins_where_it_is_told_to() -> None:
    again = (
        "<w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>"
        "<w:num w:numId='3'><w:abstractNumId w:val='7'/></w:num>"
    )
    texts = item("甲") + item("乙") + item("丙", number=2) + item("丁", number=3)
    levels = numbering(("decimal", "%1."), more=again)
    assert paragraphs(read(with_parts(texts, numbering=levels))) == ["1. 甲", "2. 乙", "1. 丙", "2. 丁"]


def test_a_paragraph_takes_its_number_and_role_from_its_style() -> None:
    styles = (
        f"<w:styles xmlns:w='{W}'><w:style w:type='paragraph' w:styleId='a1'><w:name w:val='heading 1'/><w:pPr><w:numPr>"
        "<w:numId w:val='1'/></w:numPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
        "<w:style w:type='paragraph' w:styleId='a2'><w:name w:val='我的标题'/><w:basedOn w:val='a1'/></w:style></w:styles>"
    )
    first, second = (
        p(text, f"<w:pPr><w:pStyle w:val='{style}'/></w:pPr>") for text, style in (("甲", "a2"), ("乙", "a1"))
    )
    document = read(with_parts(first + second, styles=styles, numbering=numbering(("chineseCounting", "%1、"))))
    assert paragraphs(document, Role.HEADING) == ["一、甲", "二、乙"]


def test_heads_feet_and_notes_are_kept_apart_from_the_text() -> None:
    parts = {
        "header1": f"<w:hdr xmlns:w='{W}'>{p('简报第31期')}</w:hdr>",
        "header2": f"<w:hdr xmlns:w='{W}'>{p('简报第31期')}</w:hdr>",
        "footer1": f"<w:ftr xmlns:w='{W}'>{p('第1页')}</w:ftr>",
        "footnotes": f"<w:footnotes xmlns:w='{W}'><w:footnote w:type='separator'>{p('——')}</w:footnote><w:footnote>{p('含预备党员')}</w:footnote></w:footnotes>",
    }
    document = read(with_parts(p("正文"), **parts))
    assert [(block.text, block.role) for block in document.blocks] == [
        ("简报第31期", Role.HEADER), ("正文", Role.BODY), ("含预备党员", Role.NOTE), ("第1页", Role.FOOTER),
    ]  # fmt: skip


def test_struck_out_text_is_told() -> None:
    struck = "<w:p><w:r><w:rPr><w:dstrike/></w:rPr><w:t>{}</w:t></w:r></w:p>".format
    assert [defect.code for defect in read(docx(p("党员36名") + struck("旧数"))).defects] == ["struck_text"]
    assert read(docx(p("党员36名") + "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:tab/></w:r></w:p>")).defects == ()


def test_comments_are_never_read() -> None:
    document = read(
        with_parts(p("正文"), comments=f"<w:comments xmlns:w='{W}'><w:comment>{p('91')}</w:comment></w:comments>")
    )
    assert "91" not in document.text()


# flavours and damage


def test_strict_files_read_like_everyday_ones() -> None:
    data = docx(f"{p('党员35名')}<w:tbl><w:tr>{cell('甲')}{cell('1')}</w:tr></w:tbl>", namespace=STRICT)
    document = read(data)
    assert (paragraphs(document), rows(document.tables[0])) == (["党员35名"], [["甲", "1"]])


def test_the_main_part_may_have_another_name() -> None:
    rels = RELATIONS.format(RELATION.format("r1", "officeDocument", "/word/document2.xml", ""))
    body = f"<w:document xmlns:w='{W}'><w:body>{p('党员35名')}</w:body></w:document>"
    data = package({"_rels/.rels": rels, "word/document2.xml": body})
    assert paragraphs(read(data)) == ["党员35名"]


def test_macros_and_embedded_files_are_told() -> None:
    embedded = "<w:p><w:r><w:object><o:OLEObject xmlns:o='urn:schemas-microsoft-com:office:office'/></w:object><w:t>见内</w:t></w:r></w:p>"
    document = read(docx(embedded, {"word/vbaProject.bin": b"\x00"}), "报告.docm")
    assert [defect.code for defect in document.defects] == ["macros", "embedded_object"]


@pytest.mark.parametrize(
    "prolog",
    [
        b'<!DOCTYPE w:document SYSTEM "file:///etc/passwd">',
        b'<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        b'<!DOCTYPE d [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]>',
    ],
    ids=["external", "laughs", "parameter"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-7"])
def test_a_dtd_is_refused(prolog: bytes, encoding: str) -> None:
    body = f"<w:document xmlns:w='{W}'><w:body>{p('党员35名')}</w:body></w:document>"
    xml = f"<?xml version='1.0' encoding='{encoding}'?>{prolog.decode()}{body}".encode(encoding)
    if encoding == "utf-7":  # the prolog must stay legible to a parser that does not know the encoding yet
        head, rest = "<?xml version='1.0' encoding='utf-7'?>", f"{prolog.decode()}{body}"
        xml = head.encode() + rest.encode("utf-7").replace(b"<!", b"+ADw-!")
    document = read(package({"word/document.xml": xml}))
    assert not document.readable
    assert document.defects[0].code in ("xml_dtd", "damaged")
    assert encoding == "utf-7" or document.defects[0].code == "xml_dtd"
    assert "root:" not in document.text()


@pytest.mark.parametrize("share", [0.3, 0.5, 0.99])
def test_a_cut_off_file_is_damaged(share: float) -> None:
    data = docx(p("党员35名") * 200)
    document = read(data[: int(len(data) * share)], "断.docx")
    assert [(defect.code, defect.detail) for defect in document.defects] == [("damaged", "断.docx")]
    assert not document.readable


def test_hostile_nesting_ends_in_a_sentence() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 60 + p("底") + "</w:tc></w:tr></w:tbl>" * 60
    assert "底" in read_docx(deep).text()
    document = read_docx("<w:sdt><w:sdtContent>" * 5000 + "</w:sdtContent></w:sdt>" * 5000)
    assert [defect.code for defect in document.defects] == ["damaged"]


def test_a_table_over_the_limit_is_cut_and_told() -> None:
    table = "<w:tbl>" + f"<w:tr>{cell('甲')}{cell('1')}</w:tr>" * 10 + "</w:tbl>"
    document = read(docx(table), limits=Limits(sheet_cells=8))
    assert (len(document.tables[0].cells), [defect.code for defect in document.defects]) == (8, ["text_too_large"])


def test_a_part_that_inflates_without_end_is_refused() -> None:
    data = docx(p("0" * 3_000_000))
    document = read(data, limits=Limits(xml_bytes=1_000_000))
    assert [defect.code for defect in document.defects] == ["archive_bomb"]


def test_external_targets_are_not_followed() -> None:
    rels = RELATIONS.format(RELATION.format("r9", "footer", "file:///etc/hostname", ' TargetMode="External"'))
    document = read(docx(p("正文"), {"word/_rels/document.xml.rels": rels}))
    assert document.text() == "正文"


PICTURE = {
    "word/media/1.jpg": b"\xff\xd8\xff",
    "word/_rels/document.xml.rels": RELATIONS.format(RELATION.format("r1", "image", "media/1.jpg", "")),
}


def test_a_document_of_pictures_says_that_it_needs_a_recogniser() -> None:
    document = read_document(part(docx(p("见扫描件"), PICTURE), "扫描.docx"), settings=ReaderSettings(ocr=False))
    assert [(defect.code, defect.detail) for defect in document.defects] == [("ocr_off", "扫描.docx")]
    assert read(docx(p("党员35名，" * 20), PICTURE)).defects == ()


def test_the_pictures_of_a_document_without_text_are_given_to_the_recogniser() -> None:
    def recognise(picture: bytes, page: int | None):  # type: ignore[no-untyped-def]
        return (Paragraph(f"{len(picture)} bytes", page=page),), ()

    content = read_docx_file(docx("", PICTURE), "扫描.docx", Limits(), recognise)
    assert content.blocks == (Paragraph("3 bytes", page=1),)


@pytest.mark.parametrize(("picture", "told"), [(PAPER, ["pictures_unread"]), (MEADOW, []), (LOGO, [])])
def test_a_picture_beside_text_is_told_where_it_looks_like_a_page(picture: bytes, told: list[str]) -> None:
    data = docx(p("党员35名，" * 20), PICTURE | {"word/media/1.jpg": picture})
    found = read_document(part(data, "报告.docx"), settings=ReaderSettings(ocr=False))
    assert [defect.code for defect in found.defects] == told


def test_a_picture_beside_text_that_looks_like_a_page_is_recognised() -> None:
    def recognise(picture: bytes, page: int | None):  # type: ignore[no-untyped-def]
        return (Paragraph("人次120", page=page),), (Defect("low_confidence"), Defect("unreadable"))

    data = docx(p("党员35名，" * 20), PICTURE | {"word/media/1.jpg": PAPER})
    content = read_docx_file(data, "报告.docx", Limits(), recognise)
    assert content.blocks[1:] == (Paragraph("人次120"),)
    assert [defect.code for defect in content.defects] == ["low_confidence", "pictures_unread"]


DIAGRAM = '<x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>突击队</a:t></a:r><a:r><a:t>3支</a:t></a:r></a:p></x>'


@pytest.mark.parametrize(
    ("kind", "part_of_it", "texts", "codes"),
    [
        ("chart", "<c/>", ["正文"], ["pictures_unread"]),
        ("aFChunk", "<html/>", ["正文"], ["embedded_object"]),
        ("diagramData", DIAGRAM, ["正文", "突击队3支"], []),
    ],
)
def test_what_stands_in_other_parts_is_read_or_told(
    kind: str, part_of_it: str, texts: list[str], codes: list[str]
) -> None:
    found = read(with_parts(p("正文"), **{kind: part_of_it}))
    assert paragraphs(found) == texts
    assert [defect.code for defect in found.defects] == codes


# against what python-docx writes


def test_a_document_made_by_python_docx_is_read_as_written() -> None:
    made = python_docx.Document()
    title = made.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.add_run("关于疫情防控的报告").font.size = Pt(22)
    made.add_heading("一、基本情况", level=1)
    made.add_paragraph("党员35名。")
    table = made.add_table(rows=2, cols=3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "合并"
    table.cell(1, 2).text = "12"
    made.sections[0].header.paragraphs[0].text = "页眉"
    stream = io.BytesIO()
    made.save(stream)
    document = read(stream.getvalue())
    assert paragraphs(document, Role.TITLE) == ["关于疫情防控的报告"]
    assert paragraphs(document, Role.HEADING) == ["一、基本情况"]
    assert paragraphs(document, Role.HEADER) == ["页眉"]
    assert rows(document.tables[0]) == [["合并", "合并", ""], ["", "", "12"]]
    assert all(isinstance(table, Table) for table in document.tables)


WIDE = '<w:gridSpan w:val="2"/>'


def test_the_short_way_through_a_plain_document_says_the_same() -> None:
    """One element that may hide text, at the very end, sends the whole document the long way."""
    inner = "".join(p(text) for text in (" 一 、", "党员 35 名", "a &lt; b &amp; c", "")) + (
        f"<w:tbl><w:tr>{cell('甲', WIDE)}{cell('乙 ')}</w:tr></w:tbl>"
        "<w:p><w:r><w:t>前</w:t></w:r><w:hyperlink><w:r><w:t xml:space='preserve'> </w:t><w:t>后</w:t></w:r></w:hyperlink></w:p>"
    )
    long_way = inner + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>"
    document = f"<w:document xmlns:w='{W}'><w:body>{{}}</w:body></w:document>"
    assert is_plain(document.format(inner).encode())
    assert not is_plain(document.format(long_way).encode())
    assert read(docx(inner)).blocks == read(docx(long_way)).blocks


@pytest.mark.parametrize(
    "telling",
    [
        "<w:tab/>",
        "<w:strike/>",
        "<w:dstrike/>",
        "<w:br w:type='page'/>",
        "<w:del>",
        "<w:sdt>",
        "<mc:Choice>",
        "<w:t>a</w:t>\n<w:t>",
        "Wingdings",
    ],
)
def test_what_is_not_plain(telling: str) -> None:
    assert not is_plain(f"<w:document><w:p>{telling}</w:p></w:document>".encode())
