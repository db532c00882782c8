"""OFD: text in reading order, tables from strokes, templates, pictures, and files that lie."""

from __future__ import annotations

import pytest

from domain.document import Document, Paragraph, Role
from domain.limits import Limits
from parsers.documents import ofd as reader
from parsers.documents.route import ReaderSettings, read_document
from tests.unit.parsers.documents.ofds import NS, document, line, ofd, page, picture, text
from tests.unit.parsers.documents.samples import paragraphs, part, rows


def read(data: bytes, limits: Limits | None = None) -> Document:
    return read_document(part(data, "报告.ofd"), limits or Limits(), ReaderSettings(ocr=False))


def codes(found: Document) -> list[str]:
    return [defect.code for defect in found.defects]


LINES = (
    text("第一附属医院急诊科党支部情况报告", 60, 30, 6)
    + text("本周共有党员三十五名，其中参加值守的有二十一名，在社区协助完成", 30, 50)
    + text("核酸检测十二场。", 20, 58)
)


def test_lines_are_joined_in_the_order_of_the_page_not_of_the_file() -> None:
    objects = text("核酸检测十二场。", 20, 58) + text(
        "本周共有党员三十五名，其中参加值守的有二十一名，在社区协助完成", 30, 50
    )
    found = read(ofd(page(objects)))
    assert found.kind == "ofd"
    assert found.readable
    assert paragraphs(found) == ["本周共有党员三十五名，其中参加值守的有二十一名，在社区协助完成核酸检测十二场。"]
    assert found.blocks[0].page == 1


def test_strokes_make_a_table() -> None:
    strokes = "".join(line(20, y, 120, y) for y in (20, 30, 40)) + "".join(line(x, 20, x, 40) for x in (20, 70, 120))
    words = text("党员总数", 22, 22) + text("35", 90, 22) + text("先锋岗数", 22, 32) + text("/", 90, 32)
    (table,) = read(ofd(page(strokes + words))).tables
    assert rows(table) == [["党员总数", "35"], ["先锋岗数", "/"]]


@pytest.mark.parametrize("place", ["20 45.599999999999994 48 4", "2.0E1 4.56E1 48 4", "20 .5 48 4", "", "middle"])
def test_words_are_kept_however_their_place_is_written(place: str) -> None:
    code = '<ofd:TextCode X="0" Y="3.2" DeltaX="g 11 4">党员总数三十五名，参加值</ofd:TextCode>'
    found = read(ofd(page(f'<ofd:TextObject ID="9" Boundary="{place}" Font="1" Size="4">{code}</ofd:TextObject>')))
    assert paragraphs(found) == ["党员总数三十五名，参加值"]


def test_a_matrix_scales_and_moves_text() -> None:
    """Many writers set every character at size 1 and let the CTM do the rest."""
    small = ('<ofd:TextObject ID="1" Boundary="20 20 100 10" Font="1" Size="1" CTM="5 0 0 5 0 0">'
             '<ofd:TextCode X="0" Y="0.8" DeltaX="g 3 1">党员总数</ofd:TextCode></ofd:TextObject>')  # fmt: skip
    assert paragraphs(read(ofd(page(small + text("三十五名", 40.5, 20))))) == ["党员总数三十五名"]


def test_glyph_numbers_do_not_disturb_the_characters() -> None:
    glyphs = '<ofd:CGTransform CodePosition="0" CodeCount="4" GlyphCount="4"><ofd:Glyphs>11 12 13 14</ofd:Glyphs></ofd:CGTransform>'
    assert paragraphs(read(ofd(page(text("党员总数", 20, 20, inner=glyphs))))) == ["党员总数"]


def test_a_template_stands_below_the_page() -> None:
    common = '<ofd:TemplatePage ID="5" BaseLoc="Tpls/Tpl_0/Content.xml"/>'
    files: dict[str, str | bytes] = {"Doc_0/Tpls/Tpl_0/Content.xml": page(text("报送单位：", 20, 20))}
    data = ofd(
        page(text("图书馆党支部", 45.5, 20), template='<ofd:Template TemplateID="5"/>'), files=files, common=common
    )
    assert paragraphs(read(data)) == ["报送单位：图书馆党支部"]


def test_a_template_that_names_itself_is_read_once() -> None:
    common = '<ofd:TemplatePage ID="5" BaseLoc="Tpl.xml"/>'
    files: dict[str, str | bytes] = {
        "Doc_0/Tpl.xml": page(text("样式", 20, 20), template='<ofd:Template TemplateID="5"/>')
    }
    assert read(ofd(page("", template='<ofd:Template TemplateID="5"/>'), files=files, common=common)).text() == "样式"


def test_a_page_listed_again_and_again_is_read_once() -> None:
    data = ofd(
        page(text("党员三十五名", 20, 20)), files={"Doc_0/Document.xml": document(["Pages/Page_0/Content.xml"] * 5000)}
    )
    assert paragraphs(read(data)) == ["党员三十五名"]


def test_pages_over_the_limit_are_told() -> None:
    found = read(ofd(*[page(text(f"第{place}页的正文", 20, 20)) for place in range(3)]), Limits(pdf_pages=2))
    assert codes(found) == ["pdf_limits"]
    assert "第2页" not in found.text()


@pytest.mark.parametrize("location", ["../../etc/passwd", "/../x.xml", "..\\..\\x.xml", "a/../../../x.xml"])
def test_locations_that_lead_out_of_the_file_are_refused(location: str) -> None:
    outside = page(text("党员三十五名", 20, 20))
    files: dict[str, str | bytes] = {"../x.xml": outside, "../../etc/passwd": outside, "../../x.xml": outside}
    found = read(ofd(files={"Doc_0/Document.xml": document([location]), **files}))
    assert codes(found) == ["damaged"]
    assert not found.blocks
    assert codes(read(ofd(page(""), root=location))) == ["damaged"]


def test_a_missing_page_does_not_take_the_others_with_it() -> None:
    data = ofd(
        page(text("党员三十五名", 20, 20)),
        files={"Doc_0/Document.xml": document(["Pages/None.xml", "Pages/Page_0/Content.xml"])},
    )
    found = read(data)
    assert codes(found) == ["damaged"]
    assert found.readable
    assert found.text() == "党员三十五名"


@pytest.mark.parametrize("member", ["OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml"])
def test_a_document_type_is_refused_wherever_it_stands(member: str) -> None:
    hostile = f'<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><ofd:OFD {NS}>&y;</ofd:OFD>'
    found = read(ofd(page(text("党员", 20, 20)), files={member: hostile}))
    assert codes(found) == ["xml_dtd"]
    assert not found.blocks


def test_a_file_without_its_document_is_damaged() -> None:
    assert codes(read(ofd(root="Doc_9/Document.xml"))) == ["damaged"]


def test_a_file_with_a_password_says_so() -> None:
    assert codes(read(ofd(page(""), files={"Encryptions.xml": "<x/>"}))) == ["encrypted"]


RESOURCES = f'<ofd:Res {NS} BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="4" Type="Image"><ofd:MediaFile>1.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>'
SCAN: dict[str, str | bytes] = {"Doc_0/DocumentRes.xml": RESOURCES, "Doc_0/Res/1.png": b"PNG bytes"}
COMMON = "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>"


def test_a_page_of_pictures_needs_the_recogniser() -> None:
    found = read(ofd(page(picture("4")), files=SCAN, common=COMMON))
    assert codes(found) == ["ocr_off"]
    assert not found.readable


def test_the_pictures_of_such_a_page_are_given_to_the_recogniser() -> None:
    def recognise(data: bytes, number: int | None):  # type: ignore[no-untyped-def]
        return (Paragraph(f"{data.decode()} of page {number}", page=number),), ()

    content = reader.read(ofd(page(picture("4")), files=SCAN, common=COMMON), "扫描.ofd", Limits(), recognise)
    assert content.blocks == (Paragraph("PNG bytes of page 1", page=1),)
    assert content.defects == ()


def test_a_small_picture_beside_text_is_a_seal_and_left_alone() -> None:
    found = read(ofd(page(LINES + picture("4", "120 200 40 40")), files=SCAN, common=COMMON))
    assert codes(found) == []
    assert found.readable
    assert isinstance(found.blocks[0], Paragraph)
    assert found.blocks[0].role is Role.TITLE


def test_steps_that_never_end_are_cut() -> None:
    hostile = '<ofd:TextObject ID="1" Boundary="0 0 9 9" Size="4"><ofd:TextCode X="1" Y="4" DeltaX="g 999999999 5 g g g">党员</ofd:TextCode></ofd:TextObject>'
    assert read(ofd(page(hostile))).text() == "党员"
