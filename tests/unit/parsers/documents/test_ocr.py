"""Recognition of scans and photographs: lines, tables, seals, turned pages, and nothing made up."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from domain.document import Document, Paragraph, Role
from domain.limits import Limits
from parsers.documents.ocr import Words
from parsers.documents.ocr_blocks import blocks_of
from parsers.documents.ocr_page import Page, Piece, placed, without_red
from parsers.documents.pdf_grid import RuledTable
from parsers.documents.route import read_document
from tests.unit.parsers.documents.pages import bytes_of, font, form, needs_recogniser, paper
from tests.unit.parsers.documents.samples import attachment, paragraphs, part, rows, value_of

REPORT = [
    "图书馆党支部情况报告",
    "本周共有党员三十五名，其中参加值守21名，协助核酸",
    "检测1240人次，组建先锋队2支。",
    "存在困难：夜班人员轮换紧张。",
]


def read(page: Image.Image, kind: str = "PNG") -> Document:
    return read_document(part(bytes_of(page, kind), "扫描.png"), Limits())


def codes(found: Document) -> list[str]:
    return [defect.code for defect in found.defects]


@cache
def corpus(mail: str, ending: str) -> Document:
    return attachment(mail, ending)


# --- real pages of the corpus ---


@needs_recogniser
def test_a_photo_of_a_page_on_a_table_is_read_word_for_word() -> None:
    texts = paragraphs(corpus("0010", ".jpg"))
    assert texts[0] == "离退休党支部参与疫情防控情况小结"
    assert "一是当好宣传员。老党员用小喇叭、手写板报宣传防疫政策，出板报12期。" in texts
    assert "四是献一份爱心。支部党员自愿捐款8600元，已于8月7日转交校红十字会。" in texts
    assert texts[-2:] == ["离退休党支部", "2021年8月9日"]


@needs_recogniser
def test_a_table_in_a_photo_is_a_table_and_a_slash_is_no_number() -> None:
    (table,) = corpus("0043", "1015121.jpg").tables
    assert value_of(table, "协助核酸检测人次") == "1340"
    assert value_of(table, "党员先锋队") == "1"
    assert value_of(table, "防汛救灾人次") == "/"


@needs_recogniser
def test_a_tilted_scan_with_a_seal_and_a_red_head_is_read_across_its_pages() -> None:
    found = corpus("0012", ".pdf")
    texts = paragraphs(found)
    assert texts[0] == "中共新州医科大学校医院支部委员会"
    assert any("她中暑晕倒，醒来喝了两支藿香正气水" in text for text in texts)
    assert "2021年8月9日" in texts
    (table,) = found.tables
    assert rows(table)[3] == ["承担岗位", *["医疗救治、疫情排查、环境消杀"] * 3]
    assert value_of(table, "协助核酸检测人次") == "12480"
    assert paragraphs(found, Role.FOOTER) == ["— 1 —", "— 2 —"]


# --- pages made here ---


@needs_recogniser
@pytest.mark.parametrize("degrees", [0, 90, 180, 270, 3, -5])
def test_a_page_turned_or_tilted_reads_as_an_upright_one(degrees: int) -> None:
    page = paper(REPORT).rotate(degrees, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC)
    joined = "".join(paragraphs(read(page)))
    assert "本周共有党员三十五名，其中参加值守21名，协助核酸检测1240人次" in joined
    assert joined.startswith("图书馆党支部情况报告")


@needs_recogniser
def test_two_columns_are_read_one_after_the_other() -> None:
    left = [
        "支部组织党员在学校南门",
        "和东门轮流值守，每天早",
        "晚高峰协助门卫测温扫码",
        "并登记来访车辆，一周以",
        "来没有发生一起拥堵的事",
        "情，得到师生一致的好评。",
    ]
    right = [
        "图书馆党员志愿者为隔离",
        "宿舍的同学送去图书共计",
        "四百余册，还在线上开设",
        "阅读讲座，每晚一小时陪",
        "伴同学们安心度过隔离的",
        "日子，受到大家热情欢迎。",
    ]
    page = paper(left)
    pen = ImageDraw.Draw(page)
    for place, line in enumerate(right):
        pen.text((660, 100 + place * 36 * 1.7), line, font=font(36), fill="black")
    text = "".join(paragraphs(read(page)))
    assert text.index("一致的好评") < text.index("图书馆党员志愿者")


@needs_recogniser
def test_a_form_with_merged_cells_and_blanks() -> None:
    (table,) = read(form([
        ["党支部", "图书馆党支部", "<", "<"], ["党员总数", "35", "先锋岗", "/"], ["服务队", "", "核酸检测", ""], ["志愿服务", "7", "培训", "0"],
    ], [220, 260, 220, 260])).tables  # fmt: skip
    assert rows(table) == [
        ["党支部", "图书馆党支部", "图书馆党支部", "图书馆党支部"], ["党员总数", "35", "先锋岗", "/"],
        ["服务队", "", "核酸检测", ""], ["志愿服务", "7", "培训", "0"],
    ]  # fmt: skip


@needs_recogniser
def test_words_under_a_red_seal_are_read() -> None:
    page = paper(["中共新州医科大学图书馆支部委员会", "2021年8月9日"])
    seal = Image.new("RGB", page.size, "white")
    pen = ImageDraw.Draw(seal)
    pen.ellipse((180, 20, 480, 320), outline=(220, 40, 40), width=6)
    pen.regular_polygon((330, 170, 60), 5, fill=(220, 40, 40))
    stamped = Image.fromarray(np.minimum(np.asarray(page), np.asarray(seal)))
    assert paragraphs(read(stamped)) == ["中共新州医科大学图书馆支部委员会", "2021年8月9日"]


@needs_recogniser
@pytest.mark.parametrize("shade", ["white", (236, 232, 225)])
def test_a_blank_page_says_that_there_is_no_text(shade: str | tuple[int, int, int]) -> None:
    page = Image.new("RGB", (1000, 1400), shade)
    assert codes(read(page)) == ["no_text"]


@needs_recogniser
def test_noise_is_not_read_as_numbers() -> None:
    found = read(Image.effect_noise((900, 900), 90).convert("RGB"))
    assert not found.readable
    assert codes(found)[0] in ("no_text", "unreadable")


@needs_recogniser
def test_print_too_blurred_to_read_gives_no_words() -> None:
    page = paper(REPORT, size=22, width=800, height=400).filter(ImageFilter.GaussianBlur(5))
    found = read(page)
    assert not found.readable or "low_confidence" in codes(found)


# --- what becomes of scores ---


def page_of(*words: Words) -> Page:
    pixels = np.full((1400, 1000, 3), 255, np.uint8)
    return Page(
        pixels, tuple(Piece(one, 100, 100 + 60 * place, 500, 130 + 60 * place) for place, one in enumerate(words))
    )


def test_a_doubtful_line_lowers_the_confidence_of_its_paragraph_alone() -> None:
    blocks, defects = blocks_of(page_of(Words("党员总数三十五名。", 0.99), Words("志愿服务12人次。", 0.8)), None)
    assert [(block.confidence, block.page) for block in blocks] == [(1.0, None), (0.8, None)]
    assert [defect.code for defect in defects] == ["low_confidence"]


def test_a_page_that_is_mostly_guessed_gives_nothing() -> None:
    blocks, defects = blocks_of(page_of(Words("党员总数三十五名。", 0.6), Words("志愿服务12人次。", 0.7)), 1)
    assert blocks == ()
    assert [defect.code for defect in defects] == ["unreadable"]


def test_specks_among_good_lines_are_dropped() -> None:
    blocks, _ = blocks_of(page_of(Words("党员总数三十五名。", 0.99), Words("7", 0.3)), 1)
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == ["党员总数三十五名。"]


def test_an_unreadable_cell_is_told_since_a_blank_one_would_mean_nothing_was_done() -> None:
    page = page_of(Words("党员总数三十五名。", 0.99), Words("7", 0.3))
    table = RuledTable([50.0, 350.0], [782.0, 746.3, 710.6], [(0, 0, 1, 1), (1, 0, 1, 1)])
    blocks, defects = blocks_of(replace(page, tables=(table,)), 1)
    assert [cell.text for cell in blocks[0].cells] == ["党员总数三十五名。", ""]  # type: ignore[union-attr]
    assert [defect.code for defect in defects] == ["low_confidence"]


def test_a_lone_stroke_for_one_is_a_dash_unless_two_follows() -> None:
    def cells(*texts: str) -> list[str]:
        page = page_of(*[Words(text, 0.99) for text in texts])
        ys = [782.0 - 35.7 * place for place in range(len(texts) + 1)]
        table = RuledTable([50.0, 350.0], ys, [(place, 0, 1, 1) for place in range(len(texts))])
        blocks, _ = blocks_of(replace(page, tables=(table,)), 1)
        return [cell.text for cell in blocks[0].cells]  # type: ignore[union-attr]

    assert cells("先锋岗", "一", "服务队") == ["先锋岗", "—", "服务队"]
    assert cells("序号", "一", "二") == ["序号", "一", "二"]


def test_signs_after_chinese_are_as_wide_as_it_and_those_of_numbers_are_not() -> None:
    blocks, _ = blocks_of(page_of(Words("联系人:王某,共12,345人次(8:30)", 0.99)), 1)
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == ["联系人：王某，共12,345人次(8:30)"]


def test_the_height_of_a_short_piece_is_that_of_its_print() -> None:
    """Boxes of two characters come taller than those of whole lines; the last line of a paragraph would stand by itself."""
    box = np.asarray([[157, 910], [208, 910], [208, 949], [157, 949]], np.float32)
    piece = placed(Words("班。", 0.99), box)
    assert piece.bottom - piece.top < 30


def test_a_page_without_red_ink_is_left_as_it_is() -> None:
    page = np.full((100, 100, 3), 255, np.uint8)
    assert without_red(page) is page
