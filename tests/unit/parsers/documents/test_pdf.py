"""PDFs read as a person reads the page: paragraphs, tables, form fields; hostile files end in a sentence."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image

from domain.document import Document, Paragraph, Role
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.pdf import read as read_pdf
from parsers.documents.pdf_grid import ruled_tables
from parsers.documents.pdf_page import Rule
from parsers.documents.route import read_document
from tests.bounded import within
from tests.unit.parsers.documents import pdfs
from tests.unit.parsers.documents.pdfs import data, grid, line, make, prose, strip, text
from tests.unit.parsers.documents.samples import MEADOW, PAPER, paragraphs, part, rows

LONG = (
    "支部共有党员三十五名，本周全部参与疫情防控，组建突击队两支，在校门、家属院和隔离点设立党员先锋岗五个，" * 2
    + "开展志愿服务一百六十八人次。"
)
FORM = [("党员总数", "40"), ("志愿服务人次", "77"), ("捐款金额（元）", "7,500.00")]


def read(pdf: pikepdf.Pdf | bytes, name: str = "报告.pdf", limits: Limits | None = None) -> Document:
    return read_document(part(pdf if isinstance(pdf, bytes) else data(pdf), name), limits or Limits())


def form(xs: tuple[float, float] = (80, 230), top: float = 600) -> str:
    return "".join(
        text(x, top + 8 - 24 * row, words) for row, cells in enumerate(FORM) for x, words in zip(xs, cells, strict=True)
    )


def test_wrapped_lines_are_one_paragraph_and_indented_ones_another() -> None:
    document = read(make(text(261, 760, "情况报告", 18) + prose(LONG) + prose("二是" + LONG, 560)))
    assert paragraphs(document, Role.TITLE) == ["情况报告"]
    assert paragraphs(document, Role.BODY) == [LONG, "二是" + LONG]


def test_short_lines_and_numbered_ones_stay_apart() -> None:
    lines = ["一、基本情况", "党员总数35名；", "（一）先锋岗5个", "1.困难：无", "临床医学院第一党支部", "2021年8月8日"]
    page = prose(LONG) + "".join(text(72, 560 - 20 * place, each) for place, each in enumerate(lines))
    assert paragraphs(read(make(page))) == [LONG, *lines]


@pytest.mark.parametrize("marks", [("9.", "10.", "11."), ("(2)", "(3)", "(4)"), ("十、", "十一、", "十二、")])
def test_lines_numbered_one_after_the_other_stay_apart_however_far_they_reach(marks: tuple[str, ...]) -> None:
    long = "志愿服务：校门值守与家属院巡查及隔离点送餐合计一百六十八人次整"
    lines = [f"{mark}{words}" for mark, words in zip(marks, ("党员总数：35名", long, "捐款：8600元"), strict=True)]
    page = "".join(text(72, 760 - 20 * place, each) for place, each in enumerate([*lines, long, "完"]))
    assert paragraphs(read(make(page)))[:3] == lines


def test_a_paragraph_runs_on_over_a_page_break_and_past_the_page_numbers() -> None:
    fit = (523 - 72) // 12
    first, rest = LONG[: fit - 2] + LONG[fit - 2 : 2 * fit - 2], LONG[2 * fit - 2 :]
    one = prose(first, 120) + text(290, 30, "— 1 —", 10)
    two = prose(rest, 780, indent=0) + text(290, 30, "— 2 —", 10)
    document = read(make(one, two))
    assert paragraphs(document, Role.BODY) == [LONG]
    assert paragraphs(document, Role.FOOTER) == ["— 1 —", "— 2 —"]


def test_a_head_that_comes_back_on_every_page_is_no_text() -> None:
    pages = [text(200, 800, f"党务工作简报 第{n}页", 9) + prose(f"第{n}部分。") for n in (1, 2)]
    document = read(make(*pages))
    assert paragraphs(document, Role.BODY) == ["第1部分。", "第2部分。"]
    assert len(paragraphs(document, Role.HEADER)) == 2


def test_two_hundred_pages_are_read_to_the_last():
    told = [f"第{n}部分党员{n}名。" for n in range(1, 201)]
    document = read(make(*(text(200, 800, f"简报 第{n}页", 9) + prose(one) for n, one in enumerate(told, start=1))))
    assert paragraphs(document, Role.BODY) == told
    assert document.defects == ()


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_ruled_table_is_read_whichever_way_the_page_is_turned(rotate: int) -> None:
    pdf = make(grid([72, 222, 372], [550, 574, 598, 622]) + form(), rotate=0)
    if rotate:
        _turn(pdf, rotate)
    document = read(pdf)
    assert rows(document.tables[0]) == [list(row) for row in FORM]


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_text_that_runs_up_or_down_the_page_is_read_the_way_it_runs(rotate: int) -> None:
    pdf = make(grid([72, 222, 372], [550, 574, 598, 622]) + form() + prose("本周值守120人次。"))
    pdf.pages[0].Rotate = rotate
    document = read(pdf)
    assert rows(document.tables[0]) == [list(row) for row in FORM]
    assert paragraphs(document) == ["本周值守120人次。"]


def test_a_watermark_across_the_page_is_no_text() -> None:
    mark = "BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 480 Tm <" + "内部2021".encode("utf-16-be").hex() + "> Tj ET\n"
    document = read(
        make(mark + grid([72, 222, 372], [550, 574, 598, 622]) + form() + prose("本周值守120人次，捐款300元。"))
    )
    assert rows(document.tables[0]) == [list(row) for row in FORM]
    assert paragraphs(document) == ["本周值守120人次，捐款300元。"]


def _turn(pdf: pikepdf.Pdf, rotate: int) -> None:
    """Draw the page turned and mark it as rotated, so that a viewer shows it upright."""
    page = pdf.pages[0]
    matrix = {90: "0 1 -1 0 842 0", 180: "-1 0 0 -1 595 842", 270: "0 -1 1 0 0 595"}[rotate]
    content = page.Contents.read_bytes()
    page.Contents = pdf.make_stream(f"{matrix} cm\n".encode() + content)
    if rotate != 180:
        page.MediaBox = [0, 0, 842, 595]
    page.Rotate = rotate


def test_borders_drawn_as_thin_boxes_cell_by_cell_are_a_table_too() -> None:
    xs, ys = [72, 222, 372], [550, 574, 598, 622]
    borders = "".join(strip(x, y - 0.25, 150, 0.5) for x in xs[:-1] for y in ys)
    borders += "".join(strip(x - 0.25, y, 0.5, 24) for x in xs for y in ys[:-1])
    assert rows(read(make(borders + form())).tables[0]) == [list(row) for row in FORM]


def test_missing_walls_are_merged_cells() -> None:
    page = grid([72, 372], [550, 574, 598, 622]) + line(222, 550, 222, 598) + text(150, 608, "统计表")
    page += text(80, 582, "党员总数") + text(230, 582, "40") + text(80, 558, "户数") + text(230, 558, "12")
    (table,) = read(make(page)).tables
    assert rows(table) == [["统计表", "统计表"], ["党员总数", "40"], ["户数", "12"]]
    assert table.cells[0].columns == 2


def test_a_missing_line_merges_downwards() -> None:
    page = line(72, 622, 372, 622) + line(72, 574, 372, 574) + line(222, 598, 372, 598)
    page += "".join(line(x, 574, x, 622) for x in (72, 222, 372))
    page += text(80, 594, "阵地") + text(230, 606, "先锋岗5") + text(230, 582, "突击队2")
    assert rows(read(make(page)).tables[0]) == [["阵地", "先锋岗5"], ["阵地", "突击队2"]]


def test_a_wider_step_between_lines_ends_a_paragraph() -> None:
    fit = (523 - 72) // 12
    tops = (700, 680, 660, 640, 610, 590, 570)
    page = "".join(text(72, top, f"{place}" * fit) for place, top in zip("甲乙丙丁戊己庚", tops, strict=True))
    assert [found[0] + found[-1] for found in paragraphs(read(make(page)))] == ["甲丁", "戊庚"]


def test_a_cell_of_several_lines_is_joined_where_it_is_wrapped() -> None:
    page = (
        grid([72, 172, 322], [500, 560, 622]) + text(76, 600, "下一步打算") + text(176, 600, "一是对低洼处排水泵站再检")
    )
    page += text(176, 582, "修一遍；") + text(176, 564, "二是备足沙袋。") + text(76, 540, "困难") + text(176, 540, "无")
    assert rows(read(make(page)).tables[0]) == [
        ["下一步打算", "一是对低洼处排水泵站再检修一遍；\n二是备足沙袋。"],
        ["困难", "无"],
    ]


def test_a_table_that_goes_on_over_the_page_is_one_and_its_repeated_head_dropped() -> None:
    def page(top: float, cells: list[tuple[str, str]]) -> str:
        ys = [top - 24 * n for n in range(len(cells) + 1)]
        words = "".join(
            text(x, top - 17 - 24 * n, w) for n, row in enumerate(cells) for x, w in zip((80, 230), row, strict=True)
        )
        return grid([72, 222, 372], ys[::-1]) + words

    head = ("支部", "人数")
    document = read(make(page(300, [head, ("甲", "1"), ("乙", "2")]), page(780, [head, ("丙", "3")])))
    assert [rows(table) for table in document.tables] == [[list(head), ["甲", "1"], ["乙", "2"], ["丙", "3"]]]


def test_columns_that_line_up_without_rules_are_a_table() -> None:
    cells = [("支部", "党员", "人次"), ("临床一", "32", "118"), ("护理一", "47", "205"), ("药学", "53", "138")]
    page = "".join(
        text(x, 600 - 20 * row, words)
        for row, line_ in enumerate(cells)
        for x, words in zip((80, 220, 360), line_, strict=True)
    )
    assert rows(read(make(prose(LONG) + page)).tables[0]) == [list(row) for row in cells]


def test_two_columns_of_prose_are_read_one_after_the_other() -> None:
    left, right = "左栏" * 95, "右栏" * 95 + "毕。"
    page = text(100, 780, "一行贯通两栏的标题在这里一行贯通两栏的标题", 14) + prose(left, 740, 60, 288, indent=0)
    document = read(make(page + prose(right, 740, 312, 540, indent=0)))
    assert paragraphs(document) == ["一行贯通两栏的标题在这里一行贯通两栏的标题", left + right]


def test_a_figure_broken_at_the_end_of_a_line_is_one_figure() -> None:
    fit = (523 - 72) // 12
    page = text(72, 700, "值" * (fit - 2) + "12") + text(72, 680, "40人次，" + "守" * (fit - 5)) + text(72, 660, "毕。")
    assert "1240人次" in paragraphs(read(make(page)))[0]


def test_a_right_column_that_ends_early_is_still_a_column() -> None:
    left, right = "左栏" * 152, "右栏" * 15 + "毕。"
    page = prose(left, 740, 60, 288, indent=0) + prose(right, 740, 312, 540, indent=0)
    assert paragraphs(read(make(page))) == [left + right]


@pytest.mark.parametrize("size", [12, 14, 16])
@pytest.mark.parametrize("step", [20, 30])
def test_a_title_at_the_left_is_no_part_of_what_follows(size: int, step: int) -> None:
    """It is the longest line, so that it seems full; nothing shows where lines really end."""
    title = "文学院教工第一党支部疫情防控和防汛救灾工作情况报告"
    lines = ["报告时段：2021年8月2日至8月8日", "现有党员35名，其中30人参与防控，志愿服务120人次。"]
    page = text(72, 760, title, size) + "".join(text(72, 760 - step * (n + 1), one) for n, one in enumerate(lines))
    assert paragraphs(read(make(page))) == [title, *lines]


def test_a_title_that_reaches_beyond_the_lines_is_none_of_them() -> None:
    fit = (400 - 72) // 12
    page = text(72, 760, "题" * 27, 14) + prose(LONG[: 4 * fit], 740, right=400, indent=0)
    assert paragraphs(read(make(page))) == ["题" * 27, LONG[: 4 * fit]]


def test_a_centred_title_that_reaches_far_is_no_part_of_what_follows() -> None:
    lines = [
        (72, "内部资料："),
        (250, "第四党支部工作情况"),
        (72, "一、基本情况"),
        (72, "现有党员36名"),
        (72, "值守12人次"),
    ]
    page = "".join(text(x, 760 - 18 * place, words) for place, (x, words) in enumerate(lines))
    assert paragraphs(read(make(page)))[1:3] == ["第四党支部工作情况", "一、基本情况"]


def test_two_lines_that_end_at_the_margin_are_a_paragraph() -> None:
    assert paragraphs(read(make(prose(LONG[:50])))) == [LONG[:50]]


def test_an_official_page_number_well_above_the_edge_parts_no_paragraph() -> None:
    """GB/T 9704: the number stands 7 mm below the text, whose lower margin is 35 mm."""
    fit = (523 - 72) // 12
    first, rest = LONG[: fit - 2], LONG[fit - 2 :]
    document = read(
        make(prose(first, 110) + text(280, 79, "— 1 —", 14), prose(rest, 760, indent=0) + text(280, 79, "— 2 —", 14))
    )
    assert paragraphs(document, Role.BODY) == [LONG]
    assert paragraphs(document, Role.FOOTER) == ["— 1 —", "— 2 —"]


@pytest.mark.parametrize(
    ("height", "shown", "told"), [(3.5, "党员36名", ["struck_text"]), (-1, "党员3536名", []), (0.5, "党员3536名", [])]
)
def test_print_with_a_line_through_it_is_struck_out(height: float, shown: str, told: list[str]) -> None:
    document = read(make(text(72, 600, "党员3536名") + line(96, 600 + height, 120, 600 + height)))
    assert [paragraph.replace(" ", "") for paragraph in paragraphs(document)] == [shown]
    assert [defect.code for defect in document.defects] == told


def test_bold_type_printed_twice_is_read_once() -> None:
    assert paragraphs(read(make(text(72, 700, "党员35名") + text(72.3, 700, "党员35名")))) == ["党员35名"]


@pytest.mark.parametrize("rotate", [0, 90])
def test_form_fields_are_read_where_they_stand(rotate: int) -> None:
    pdf = make(text(72, 600, "党员总数："))
    field = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Tx,
            T="n",
            V="35名",
            Rect=[228, 133, 246, 260] if rotate else [133, 596, 260, 614],
        )
    )
    pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([field]))
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]), NeedAppearances=True)
    if rotate:
        _turn(pdf, rotate)
    assert paragraphs(read(pdf)) == ["党员总数：35名"]


# closed, cut, hostile


def test_a_password_to_open_is_told_and_one_to_edit_does_not_matter() -> None:
    locked = data(make(text(72, 700, "党员35名")), encryption=pikepdf.Encryption(user="secret", owner="o"))
    assert [d.code for d in read(locked).defects] == ["encrypted"]
    restricted = data(make(text(72, 700, "党员35名")), encryption=pikepdf.Encryption(user="", owner="o"))
    assert paragraphs(read(restricted)) == ["党员35名"]


@pytest.mark.parametrize("share", [0.1, 0.4])
def test_a_cut_off_file_is_damaged_or_says_so(share: float) -> None:
    whole = data(make(prose(LONG)))
    document = read(whole[: int(len(whole) * share)], "断.pdf")
    assert (document.readable, [(d.code, d.detail) for d in document.defects]) == (False, [("damaged", "断.pdf")])


def test_more_pages_than_the_limit_are_left_out_and_told() -> None:
    document = read(make(*[text(72, 700, f"第{n}部分") for n in range(5)]), limits=Limits(pdf_pages=3))
    assert paragraphs(document) == ["第0部分", "第1部分", "第2部分"]
    assert [d.code for d in document.defects] == ["pdf_limits"]


def test_a_page_tree_that_loops_ends() -> None:
    pdf = make(text(72, 700, "党员35名"))
    pdf.Root.Pages.Kids.append(pdf.Root.Pages)
    pdf.Root.Pages.Count = 1000
    with within(20):
        read(data(pdf))


def test_a_page_of_very_many_strokes_ends() -> None:
    strokes = "".join(
        line(10 + n % 500, 10 + n % 700, 500, 10 + n % 700) + line(n % 590, 5, n % 590, 800) for n in range(20_000)
    )
    with within(20):
        read(make(strokes + text(72, 700, "党员35名")))


def test_a_page_drawn_like_graph_paper_ends() -> None:
    lines = [Rule(5.0 * n, 0.0, 1495.0) for n in range(300)]
    with within(6):
        (table,), _ = ruled_tables(lines, lines)
    assert len(table.cells) == 299 * 299


def test_files_inside_are_told() -> None:
    pdf = make(text(72, 700, "党员35名"))
    pdf.attachments["材料.docx"] = b"PK"
    assert [d.code for d in read(pdf).defects] == ["embedded_object"]


# pages that are pictures


def picture_page(at: str = "595 0 0 842 0 0", rotate: int = 0) -> pikepdf.Pdf:
    pdf = make(f"q {at} cm /I1 Do Q", rotate=rotate)
    image = pdf.make_stream(b"\xff" * 100)
    image.update(pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=10, Height=10,
                                    ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8))  # fmt: skip
    pdf.pages[0].Resources.XObject = pikepdf.Dictionary(I1=image)
    return pdf


def test_a_scanned_page_without_a_recogniser_is_told() -> None:
    content = read_pdf(data(picture_page()), "扫描.pdf", Limits(), None)
    assert (content.blocks, [(d.code, d.detail) for d in content.defects]) == ((), [("ocr_off", "扫描.pdf")])


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_a_picture_at_the_edge_of_a_page_counts_whichever_way_the_page_is_turned(rotate: int) -> None:
    found = read_pdf(data(picture_page("595 0 0 320 0 522", rotate)), "扫描.pdf", Limits(), None)
    assert [defect.code for defect in found.defects] == ["ocr_off"]


def test_a_scanned_page_is_given_to_the_recogniser_as_a_picture() -> None:
    seen = []

    def recognise(picture, page):  # type: ignore[no-untyped-def]
        seen.append((picture.size, page))
        return (Paragraph("认出的字", page=page, confidence=0.9),), ()

    content = read_pdf(data(picture_page()), "扫描.pdf", Limits(), recognise)
    assert [block.text for block in content.blocks if isinstance(block, Paragraph)] == ["认出的字"]
    assert seen == [((1653, 2339), 1)]


def with_picture(png: bytes, *, over: str = "") -> bytes:
    """A page of text with a picture of 400 by 267 points below it, and words printed over the picture."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    pdf = make(
        prose("党员36名，值守120人次，捐款300元，慰问困难群众12户，宣讲四场，情况见下表。")
        + "q 400 0 0 267 90 300 cm /Im1 Do Q\n"
        + over
    )
    image = pdf.make_stream(picture.tobytes())
    image.update(pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=picture.width, Height=picture.height,
                                    ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8))  # fmt: skip
    pdf.pages[0].Resources.XObject = pikepdf.Dictionary(Im1=image)
    return data(pdf)


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (with_picture(PAPER), ["pictures_unread"]),
        (with_picture(MEADOW), []),
        (with_picture(PAPER, over=text(100, 400, "本校党委组织部编印的信纸抬头在此")), []),
    ],
    ids=["a page", "a photograph", "the ground of the text"],
)
def test_a_picture_beside_text_is_told_where_it_looks_like_a_page(made: bytes, told: list[str]) -> None:
    assert [defect.code for defect in read_pdf(made, "报告.pdf", Limits(), None).defects] == told


def test_a_picture_beside_text_is_recognised_as_it_is_seen() -> None:
    def recognise(picture, page):  # type: ignore[no-untyped-def]
        return (Paragraph(f"{picture.size}", page=page),), (Defect("unreadable"),)

    content = read_pdf(with_picture(PAPER), "报告.pdf", Limits(), recognise)
    assert [block.text for block in content.blocks[1:]] == ["(1667, 1113)"]  # type: ignore[union-attr]  # paragraphs
    assert [defect.code for defect in content.defects] == ["pictures_unread"]


def test_text_in_letters_nobody_can_name_is_not_passed_off_as_text() -> None:
    pdf = make(text(72, 700, "\ue123" * 60))
    content = read_pdf(data(pdf), "乱码.pdf", Limits(), None)
    assert (content.blocks, [d.code for d in content.defects]) == ((), ["ocr_off"])


def test_pdfs_module_makes_what_it_says() -> None:
    assert data(pdfs.make("")).startswith(b"%PDF")
