"""Containers: one budget a mail, what is refused stays visible, files given on the command line."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest

from domain.limits import Limits
from domain.mail import Head
from ingest import mapi, names, outlook
from ingest.containers import expand, expand_file
from ingest.message import read_message
from tests.torture.archives import one_file_zip, tnef, zipped
from tests.torture.build import file_part, letter_with, mixed, text_part
from tests.torture.cases_containers import OUTLOOK, TEXT


def test_a_file_from_the_command_line_is_opened_like_an_attachment() -> None:
    (leaf,) = expand_file("报告.zip", zipped({"a/b.txt": TEXT}))
    assert (leaf.name, leaf.data, leaf.is_body, leaf.head) == ("报告.zip/a/b.txt", TEXT, False, Head())


def test_a_document_from_the_command_line_stays_one_part() -> None:
    (leaf,) = expand_file("报告.txt", TEXT)
    assert (leaf.name, leaf.data) == ("报告.txt", TEXT)


def test_an_eml_from_the_command_line_is_a_mail() -> None:
    body, inner = expand_file("来件.eml", letter_with("a.txt", TEXT))
    assert (body.name, inner.name) == ("来件.eml/body", "来件.eml/a.txt")
    assert inner.head.sender is not None


def test_a_text_that_begins_like_a_head_is_no_mail() -> None:
    (leaf,) = expand_file("a.txt", "Subject: 党支部\nDate: 8月\nFrom: 我\n\n报告".encode())
    assert leaf.name == "a.txt"


def test_a_saved_web_page_is_left_to_the_document_readers() -> None:
    page = b"From: <Saved by Word>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--"
    (leaf,) = expand_file("a.mht", page)
    assert leaf.data == page


def test_many_small_archives_share_one_budget() -> None:
    bomb = zipped({"z": bytes(9_000_000)})
    raw = mixed(text_part(), *(file_part(b'="%d.zip"' % i, bomb) for i in range(10)))
    leaves = expand(read_message(raw), Limits(archive_bytes=20_000_000))
    assert sum(len(leaf.data) for leaf in leaves) <= 20_000_000 + 1000
    assert {defect.code for leaf in leaves for defect in leaf.defects} == {"archive_bomb"}


def test_members_before_the_limit_are_kept() -> None:
    leaves = expand_file("a.zip", zipped({f"{i}.txt": b"x" for i in range(5)}), Limits(archive_entries=3))
    assert [leaf.name for leaf in leaves] == ["a.zip/0.txt", "a.zip/1.txt", "a.zip/2.txt", "a.zip"]
    assert leaves[-1].defects[0].code == "too_many_entries"


def test_a_bad_member_does_not_hide_the_others() -> None:
    leaves = expand_file("a.zip", zipped({"../x": b"1", "b.txt": TEXT}))
    assert [(leaf.name, [d.code for d in leaf.defects]) for leaf in leaves] == [
        ("a.zip/../x", ["member_rejected"]),
        ("a.zip/b.txt", []),
    ]


def test_a_zip64_archive_is_read() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive, archive.open("大.txt", "w", force_zip64=True) as member:
        member.write(TEXT)
    (leaf,) = expand_file("a.zip", stream.getvalue())
    assert leaf.data == TEXT


def _with_zip64_end(told: int) -> bytes:
    """The same archive with a zip64 end record, and a locator that tells its place or another one."""
    plain = one_file_zip(b"a.txt", TEXT)
    end = plain.rindex(b"PK\x05\x06")
    count, size, offset = struct.unpack_from("<HII", plain, end + 10)
    record = struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, offset)
    return plain[:end] + record + struct.pack("<4sIQI", b"PK\x06\x07", 0, end + told, 1) + plain[end:]


def test_a_zip64_end_record_must_stand_where_it_is_told() -> None:
    (good,) = expand_file("a.zip", _with_zip64_end(0))
    assert good.data == TEXT
    (bad,) = expand_file("a.zip", _with_zip64_end(-1))
    assert bad.defects[0].code == "ambiguous_archive"


def test_a_data_descriptor_is_no_hidden_file() -> None:
    class Unseekable(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    stream = Unseekable()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", TEXT)
        archive.writestr("b.txt", TEXT)
    assert [leaf.data for leaf in expand_file("a.zip", stream.getvalue())] == [TEXT, TEXT]


def test_the_unicode_path_of_info_zip_wins() -> None:
    raw = one_file_zip(b"??.txt", TEXT)
    path = "报告.txt".encode()
    extra = struct.pack("<HHBI", 0x7075, 5 + len(path), 1, zlib.crc32(b"??.txt")) + path
    place = raw.index(b"PK\x01\x02")
    central = bytearray(raw[place:])
    struct.pack_into("<H", central, 30, len(extra))
    central[46 + 6 : 46 + 6] = extra
    end = central.index(b"PK\x05\x06")
    struct.pack_into("<I", central, end + 12, end)
    (leaf,) = expand_file("a.zip", raw[:place] + bytes(central))
    assert leaf.name == "a.zip/报告.txt"


def test_an_outlook_message_tells_its_head() -> None:
    head = outlook.head(OUTLOOK)
    assert head.subject == "石喆的邮件"
    assert head.sender is not None
    assert head.sender.address == "zhao@branch.example"


def test_the_parts_of_an_outlook_message_carry_its_heads() -> None:
    body, report, inner = expand_file("外.msg", OUTLOOK)
    assert (body.name, body.is_body, body.depth, body.data) == ("外.msg/body", True, 1, TEXT)
    assert report.head.subject == "石喆的邮件"
    assert (inner.name, inner.depth, inner.head.subject) == ("外.msg/内层邮件/body", 2, "内层")


def test_the_code_page_of_winmail_dat_is_believed() -> None:
    (body,) = expand_file("winmail.dat", tnef("カタカナ報告".encode("cp932"), codepage=932))
    assert body.data.decode() == "カタカナ報告"


def test_compressed_rtf_is_unpacked() -> None:
    # the example of MS-OXRTFCP section 3.1.1
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232 0af32068656c090020627705b06c647d0a800fa0".replace(
            " ", ""
        )
    )
    assert mapi.decompressed_rtf(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def test_html_wrapped_into_rtf_is_taken_out() -> None:
    rtf = rb"{\rtf1\ansi\ansicpg936\fromhtml1 {\*\htmltag64 <p>}\htmlrtf \par \htmlrtf0 \'b5\'b335{\*\htmltag72 </p>}}"
    assert mapi.html_of_rtf(rtf).decode() == "<p>党35</p>"


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/etc/x", "\\\\srv\\x", "C:\\x", "a:b", "a\0b"])
def test_names_that_lead_astray(name: str) -> None:
    assert names.is_unsafe(name)


@pytest.mark.parametrize("name", ["报告.docx", "目录/报告.docx", "8:30会议.docx", "a..b.txt", "$(id)", "-rf"])
def test_names_that_are_harmless(name: str) -> None:
    assert not names.is_unsafe(name)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("校医院8.16-8.22.xlsx".encode("gb18030"), "校医院8.16-8.22.xlsx"),
        ("校医院.xlsx".encode(), "校医院.xlsx"),
        ("党支部.docx".encode("gb18030"), "党支部.docx"),
        ("Café 3.docx".encode(), "Café 3.docx"),
        ("Отчёт.docx".encode(), "Отчёт.docx"),
    ],
)
def test_the_name_of_a_member_is_chinese_where_it_is_utf8_by_chance(raw, name):
    assert names.member_name(raw) == name
