"""HTML bodies: what a reader sees, and nothing else."""

from __future__ import annotations

import pytest

from domain.document import Document, Role
from domain.limits import Limits
from parsers.documents.route import read_document
from tests.bounded import within
from tests.unit.parsers.documents.samples import body, paragraphs, part, rows


def read(page: str) -> Document:
    return read_document(body(page, "text/html"))


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("<div>甲</div><div>乙<br>丙</div>", ["甲", "乙", "丙"]),
        ("<p>党员<b>35</b>名</p>", ["党员35名"]),
        ("甲<div>乙</div>丙", ["甲", "乙", "丙"]),
        ("<p>党员\n总数</p>", ["党员总数"]),
        ("<p>two\nwords</p>", ["two words"]),
        ("<p>&nbsp;&nbsp;甲</p><p>&nbsp;</p>", ["甲"]),
        ("<style>p{}</style><script>var a='x'</script><title>题</title><p>甲</p>", ["甲"]),
        ("<p>甲<span style='display:none'>藏</span>乙</p>", ["甲乙"]),
        ("<div style='font-size:0px;line-height:0'>藏</div><p style='font-size:0.9em'>显</p>", ["显"]),
        ("<p>甲<!--[if gte mso 9]><xml>藏</xml><![endif]-->乙</p>", ["甲乙"]),
        ("<p class=MsoNormal>甲<o:p>&nbsp;</o:p></p>", ["甲"]),
        ("<ol><li>甲</li><li>乙</li></ol>", ["1. 甲", "2. 乙"]),
        ("<ol start=3 type=a><li>甲<li>乙</ol>", ["c. 甲", "d. 乙"]),
        ("<ol style='list-style-type:cjk-ideographic'><li>甲</li></ol>", ["一、甲"]),
        ("<ul><li>甲</li></ul>", ["• 甲"]),
        (
            "<ol><li><p>甲</p><p>续</p></li><li><div>乙</div><ul><li><p>丙</p></li></ul></li></ol>",
            ["1. 甲", "续", "2. 乙", "• 丙"],
        ),
        ("<ol><li></li></ol><p>甲</p>", ["甲"]),
        ("<p>党员86<sup>1</sup>名，35m<sup>2</sup></p>", ["党员86名，35m2"]),
        (
            "<p>党员<s>35</s><del>36</del><span style='color:red;text-decoration: line-through'>37</span>38名</p>",
            ["党员38名"],
        ),
        ("<pre>甲 1\n乙 2</pre>", ["甲 1", "乙 2"]),
        ("<p><input type=checkbox checked>值勤<input type=checkbox>消杀</p>", ["☑值勤□消杀"]),
        ("<p>发件人：<a href='mailto:a@mu.example'>党委组织部</a></p>", ["发件人：党委组织部 <a@mu.example>"]),
        ("<blockquote type=cite><p>旧</p></blockquote><p>新</p>", ["> 旧", "新"]),
        ("<blockquote style='margin:0 0 0 40px;border:none'><p>缩进</p></blockquote>", ["缩进"]),
        ("<![if !supportLists]><span>1.</span><![endif]>甲", ["1.甲"]),
    ],
)
def test_a_page_reads(page: str, texts: list[str]) -> None:
    assert paragraphs(read(page)) == texts


def test_headings_have_their_roles() -> None:
    document = read("<h1>题</h1><p>文</p><h2>节</h2>")
    assert [(b.text, b.role) for b in document.blocks] == [("题", Role.TITLE), ("文", Role.BODY), ("节", Role.HEADING)]


def test_spans_become_merged_cells() -> None:
    (table,) = read(
        "<table border=1><tr><td rowspan=2>阵地<td colspan=2>合计</tr><tr><td>3<td>4</tr><tr><td rowspan=65000>末<td>5<td>6</tr></table>"
    ).tables
    assert rows(table) == [["阵地", "合计", "合计"], ["阵地", "3", "4"], ["末", "5", "6"]]
    assert table.height == 3


def test_a_table_that_lays_out_the_page_is_no_table_but_the_one_inside_is() -> None:
    inner = "<table border=1><tr><td>党员</td><td>35</td></tr><tr><td>户数</td><td>12</td></tr></table>"
    document = read(f"<table><tr><td>左</td><td>{inner}<p>右</p></td></tr></table>")
    assert [rows(table) for table in document.tables] == [[["党员", "35"], ["户数", "12"]]]
    assert paragraphs(document) == ["左", "右"]


def test_lines_of_a_cell_stay_apart_and_a_table_in_a_ruled_cell_is_its_text() -> None:
    (table,) = read(
        "<table border=1><tr><td><p>甲</p><p>乙</p></td><td><table><tr><td>子</td><td>丑</td></tr></table></td></tr><tr><td>1</td><td>2</td></tr></table>"
    ).tables
    assert rows(table)[0] == ["甲\n乙", "子 丑"]


def test_the_caption_of_a_table_stands_before_it() -> None:
    document = read("<table border=1><caption>统计表</caption><tr><td>甲<td>1</tr><tr><td>乙<td>2</tr></table>")
    assert [block.text for block in document.blocks[:1]] == ["统计表"]  # type: ignore[union-attr]
    assert len(document.blocks) == 2


@pytest.mark.parametrize(
    ("page", "codes"),
    [
        ("<p>党员<s>35</s>36名</p>", ["struck_text"]),
        ("<table border=1><tr><td>甲<td>1</tr><tr><td>乙<td><strike>2</strike>3</tr></table>", ["struck_text"]),
        ("<p>党员36名<s> </s></p>", []),
        ("<p>见图<img src='data:image/png;base64," + "A" * 9000 + "'></p>", ["pictures_unread"]),
        ("<p>好<img src='data:image/png;base64,AAAA'></p>", []),
    ],
)
def test_what_is_struck_out_or_only_in_a_picture_is_told(page: str, codes: list[str]) -> None:
    assert [defect.code for defect in read(page).defects] == codes


def test_a_hidden_row_is_not_read() -> None:
    (table,) = read(
        "<table border=1><tr><td>甲<td>1</tr><tr style='display:none'><td>乙<td>2</tr><tr><td>丙<td>3</tr></table>"
    ).tables
    assert rows(table) == [["甲", "1"], ["丙", "3"]]


@pytest.mark.parametrize("declared", ["charset=gb2312", "http-equiv=Content-Type content='text/html; charset=gbk'"])
def test_the_charset_of_the_page_counts_where_the_mail_tells_none(declared: str) -> None:
    page = f"<html><meta {declared}><body><p>石喆、方䶮</p></body></html>".encode("gb18030")
    assert paragraphs(read_document(body(page, "text/html", None))) == ["石喆、方䶮"]


@pytest.mark.parametrize(
    "page",
    [
        "<" * 2_000_000,
        "<!--" * 500_000,
        "<table><tr><td>" * 10_000 + "底",
        "<table border=1><tr><td>" * 10_000 + "底",
        "<div>" * 100_000 + "底",
        "<b>" * 100_000 + "底",
        "<blockquote type=cite>" * 5_000 + "底",
        "<table border=1>" + "<tr><td rowspan=200 colspan=200>底<td>x</tr>" * 20_000,
        "&nbsp;" * 300_000,
        "<p style='" + "display :" * 200_000 + "'>底",
        "<a href='http://x.example/'>" * 100_000,
        "<ul><li>" * 50_000,
    ],
    ids=range(12),
)
def test_hostile_pages_cost_bounded_time(page: str) -> None:
    with within(20):
        read(page)


def test_nesting_beyond_the_parser_loses_no_text_and_is_told() -> None:
    document = read("<div>" * 5000 + "党员35名" + "</div>" * 5000 + "<p>后</p>")
    assert paragraphs(document) == ["党员35名", "后"]
    assert [defect.code for defect in document.defects] == ["bad_mime"]


def test_a_page_over_the_limit_is_cut_and_told() -> None:
    document = read("<p>文</p>" * 300_000)
    assert [defect.code for defect in document.defects] == ["text_too_large"]
    assert document.blocks


def test_a_table_over_the_limit_is_cut_and_told() -> None:
    page = "<table border=1>" + "<tr><td>甲<td>1</tr>" * 10 + "</table>"
    document = read_document(body(page, "text/html"), Limits(sheet_cells=8))
    assert (len(document.tables[0].cells), [defect.code for defect in document.defects]) == (8, ["text_too_large"])


# material behind links


@pytest.mark.parametrize(
    ("page", "names"),
    [
        (
            "<div>从QQ邮箱发来的超大附件</div><div>临床一支部材料.zip (58.20M, 2021年9月8日 16:20 到期)</div><div><a href='https://mail.qq.com/cgi-bin/ftnExs_download?k=1'>下载</a></div>",
            ["临床一支部材料.zip"],
        ),
        ("<a href='https://pan.baidu.com/s/1abc'>照片.rar</a> 提取码 ab12", ["照片.rar"]),
        ("<p>材料见 https://docs.qq.com/sheet/DAb 请查收</p>", ["网盘文件"]),
        ("<a href='https://mail.mu.example/coremail/s?func=lp&id=1'>视频材料.mp4</a> 有效期至：2021-08-24", ["视频材料.mp4（有效期：2021-08-24）"]),
        ("<a href='https://www.mu.example/notice'>通知</a>", []),
        ("<a href='https://pan.baidu.com@evil.example/x'>链接</a>", []),
        ("<a href='https://evil.example/?u=https://pan.baidu.com/s/1'>链接</a>", []),
    ],
)  # fmt: skip
def test_files_behind_links_are_told_and_not_fetched(page: str, names: list[str]) -> None:
    assert [defect.detail for defect in read(page).defects if defect.code == "linked_file"] == names


def test_a_page_as_an_attachment_is_read_as_text_and_its_script_is_not() -> None:
    document = read_document(
        part("<html><p>党员35名</p><script>alert(1)</script></html>".encode(), "情况.html", "text/html")
    )
    assert paragraphs(document) == ["党员35名"]
    assert document.defects == ()


def test_a_single_file_page_saved_as_doc_is_read() -> None:
    page = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><p>党员35名</p></html>\r\n--b--\r\n"
    assert paragraphs(read_document(part(page.encode("gb18030"), "报告.doc"))) == ["党员35名"]
