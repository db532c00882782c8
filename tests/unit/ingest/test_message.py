"""Messages: the corpus reads without a defect, limits hold, the exact bytes of a nested mail are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.limits import Limits
from domain.mail import Defect
from domain.text import charset
from ingest.containers import expand
from ingest.message import read_message
from tests.bounded import within
from tests.torture.build import HEAD, SUBJECT, file_part, letter_with, mixed, part, plain, text_part

CORPUS = sorted((Path(__file__).parents[2] / "corpus/dev/messages").glob("*.eml"))
assert CORPUS, "no corpus"


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_the_corpus_reads_without_a_defect(path: Path) -> None:
    raw = path.read_bytes()
    message = read_message(raw)
    parts = expand(message)
    assert message.defects == ()
    assert [defect for leaf in parts for defect in leaf.defects] == []
    assert message.head.sender
    assert message.head.date
    assert message.head.message_id
    assert parts[0].is_body
    assert all("\ufffd" not in charset.decode(leaf.data, leaf.charset)[0] for leaf in parts if leaf.is_body)
    assert all("\ufffd" not in leaf.name and "=?" not in leaf.name for leaf in parts)


@pytest.mark.parametrize(
    "path",
    [path for path in CORPUS if path.stem in ("0003", "0013", "0021", "0026", "0028", "0048")],
    ids=lambda p: p.stem,
)
def test_line_ends_change_nothing(path: Path) -> None:
    raw = path.read_bytes()
    crlf, lf = read_message(raw), read_message(raw.replace(b"\r\n", b"\n"))
    assert lf.head == crlf.head
    assert [(p.name, p.is_body) for p in expand(lf)] == [(p.name, p.is_body) for p in expand(crlf)]
    assert [p.data.replace(b"\r\n", b"\n") for p in expand(lf)] == [
        p.data.replace(b"\r\n", b"\n") for p in expand(crlf)
    ]


def test_names_of_the_corpus_are_exact() -> None:
    (zipped,) = [path for path in CORPUS if path.stem == "0021"]
    names = [leaf.name for leaf in expand(read_message(zipped.read_bytes()))]
    assert names[1] == "护理学院三个支部材料.zip/护理学院三个支部材料/1.护理学院教工党支部情况表.docx"


def test_a_forwarded_part_carries_the_inner_head() -> None:
    (forward,) = [path for path in CORPUS if path.stem == "0028"]
    body, inner_body, report = expand(read_message(forward.read_bytes()))
    assert (body.depth, inner_body.depth, report.depth) == (0, 1, 1)
    assert inner_body.is_body
    assert report.head.sender is not None
    assert report.head.sender.address == "zhanxiaolan@163.example"
    assert report.name == "临床二支部本周情况.eml/五个一凝聚战疫力量.docx"


def test_a_nested_mail_is_byte_exact() -> None:
    inner = HEAD + SUBJECT + b"\r\nline one\r\n\r\nline three, no end"
    message = read_message(mixed(text_part(), part(inner, b"Content-Type: message/rfc822")))
    assert message.parts[1].data == inner


def test_a_mail_over_the_limit_keeps_its_head() -> None:
    raw = letter_with("a.pdf", b"x" * 1000)
    assert read_message(raw, Limits(mail_bytes=len(raw))).defects == ()
    over = read_message(raw, Limits(mail_bytes=len(raw) - 1))
    assert over.defects == (Defect("too_large"),)
    assert over.head.subject == "report"
    assert over.parts == ()


def test_later_bodies_have_names_of_their_own() -> None:
    message = read_message(mixed(text_part("一"), file_part(b'="a.pdf"'), text_part("二")))
    assert [p.name for p in message.parts] == ["body", "a.pdf", "body 2"]


def test_every_header_field_is_kept_in_order() -> None:
    message = read_message(
        plain(b"x", head=HEAD + SUBJECT + b"X-A: 1\r\nReceived: b\r\nReceived: a\r\nX-B: =?utf-8?B?5oql?=\r\n")
    )
    assert message.header_all("Received") == ("b", "a")
    assert message.header("X-B") == "报"


def test_a_display_name_is_cleaned_and_decides_nothing() -> None:
    message = read_message(b'From: "=?utf-8?q?boss=0d=0a=00?=" <x@evil.example>\r\n' + SUBJECT + b"\r\nx")
    assert message.head.sender is not None
    assert message.head.sender.address == "x@evil.example"
    assert message.head.sender.display == "boss"


def test_bodies_come_first() -> None:
    leaves = expand(read_message(mixed(file_part(b'="a.pdf"'), text_part("后"))))
    assert [leaf.name for leaf in leaves] == ["body", "a.pdf"]


def test_parts_beyond_the_limit_are_said_once() -> None:
    inner = mixed(*(text_part(str(i)) for i in range(20)), boundary=b"in")
    leaves = expand(
        read_message(mixed(*(part(inner, b"Content-Type: message/rfc822") for _ in range(5)))),
        Limits(mime_parts=30, archive_entries=0),
    )
    assert len(leaves) == 31
    assert [defect.code for leaf in leaves for defect in leaf.defects] == ["too_many_parts"]


@pytest.mark.parametrize("body", [
    b"\r--b1 x" * 100_000 + b"\n",
    b"\r\n--b1x" * 100_000,
    b"\r\n--b1" * 100_000,
    b"begin 644 x\n" * 50_000 + b"\n`\nend\n",
    b"<" * 1_000_000,
    b"<!--" * 200_000,
    b"<style" * 200_000,
    "党".encode() * 300_000,
    b"\x81" * 1_000_000,
    b"=" * 1_000_000,
    b"\r" * 1_000_000,
])  # fmt: skip
@pytest.mark.parametrize("kind", ["mixed", "alternative", "plain"])
def test_hostile_bodies_are_bounded(body: bytes, kind: str) -> None:
    if kind == "plain":
        raw = plain(body)
    else:
        raw = mixed(
            text_part("一"),
            part(body, b"Content-Type: text/html"),
            part(body, b"Content-Transfer-Encoding: base64"),
            kind=kind.encode(),
        )
    with within(10):
        for leaf in expand(read_message(raw)):
            charset.decode(leaf.data, leaf.charset)
