"""Old mails from files: each found once, with the bytes and the time that the server would have given."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.errors import NeedsAPerson
from ingest.back_fill import back_fill

RECEIVED = b"Received: from a by b; Mon, 9 Aug 2021 17:30:00 +0800\r\n"
MAIL = RECEIVED + b"From: zb1@mu.example\r\nDate: Mon, 9 Aug 2021 08:00:00 +0800\r\n\r\n86\r\n"
AT_1730 = datetime(2021, 8, 9, 9, 30, tzinfo=UTC)


def lf(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n")


def test_an_eml_file_keeps_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(lf(MAIL))
    [found] = back_fill([tmp_path / "a.eml"])
    assert found.content == lf(MAIL)
    assert found.received == AT_1730
    assert found.size == len(lf(MAIL))
    assert not found.too_large


def test_a_folder_is_read_in_order_and_to_the_bottom(tmp_path: Path) -> None:
    for name in ("b.eml", "a.EML", "deep/er/c.eml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    (tmp_path / "notes.txt").write_bytes(b"From here on nothing is a mail\n")
    ignored: list[Path] = []
    assert [found.content for found in back_fill([tmp_path], ignored=ignored)] == [b"a.EML", b"b.eml", b"deep/er/c.eml"]
    assert ignored == [tmp_path / "notes.txt"]


def test_a_file_named_itself_may_be_a_mail_under_any_name_but_must_be_one(tmp_path: Path) -> None:
    for name, content in (("a.txt", MAIL), ("config.toml", b"[campaign]\nid = 'a'\n"), ("form.docx", b"PK\x03\x04")):
        (tmp_path / name).write_bytes(content)
    ignored: list[Path] = []
    found = back_fill([tmp_path / name for name in ("a.txt", "config.toml", "form.docx")], ignored=ignored)
    assert [Path(mail.name).name for mail in found] == ["a.txt"]
    assert [path.name for path in ignored] == ["config.toml", "form.docx"]


@pytest.mark.parametrize("eol", [b"\n", b"\r\n"], ids=["lf", "crlf"])
def test_an_mbox_is_split_at_its_separators_only(tmp_path: Path, eol: bytes) -> None:
    first = b"From: zb1@mu.example\r\n\r\n>From the start\r\nFrom here Mon on\r\nFrom x Mon Aug  9 10:00:00 2021\r\n"
    second = b"From: zb2@mu.example\r\n\r\n>>From twice\r\n\r\n\r\n"
    box = (
        b"From zb1@mu.example Mon Aug  9 10:00:00 2021\r\n"
        + first.replace(b">From", b">>From")
        + b"\r\nFrom - Tue Aug 10 08:05:00 2021 +0800\r\n"
        + second.replace(b">>From", b">>>From")
        + b"\r\n"
    )
    (tmp_path / "Inbox").write_bytes(box.replace(b"\r\n", eol))
    found = list(back_fill([tmp_path]))
    assert [mail.content for mail in found] == [first, second]
    assert [mail.received for mail in found] == [
        datetime(2021, 8, 9, 10, 0, tzinfo=UTC),
        datetime(2021, 8, 10, 0, 5, tzinfo=UTC),
    ]
    assert [mail.name for mail in found] == [f"{tmp_path / 'Inbox'}#1", f"{tmp_path / 'Inbox'}#2"]


def test_an_mbox_mail_is_dated_by_its_newest_hop(tmp_path: Path) -> None:
    (tmp_path / "x.mbox").write_bytes(b"From a Mon Aug 16 10:00:00 2021\n" + lf(MAIL))
    [found] = back_fill([tmp_path / "x.mbox"])
    assert found.received == AT_1730
    assert found.content == MAIL


def test_a_maildir_gives_read_and_unread_mails_and_its_subfolders(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / ".Junk"):
        for part in ("cur", "new", "tmp"):
            (folder / part).mkdir(parents=True)
    plain = b"From: zb1@mu.example\n\n1\n"
    (tmp_path / "cur" / "1628481600.M1P1.host,S=9:2,S").write_bytes(plain)
    (tmp_path / "new" / "1628485200.M2P1.host").write_bytes(lf(MAIL))
    (tmp_path / "tmp" / "1628485200.M3P1.host").write_bytes(b"half a ma")
    (tmp_path / ".Junk" / "new" / "x").write_bytes(plain)
    (tmp_path / "dovecot-uidlist").write_bytes(b"3 V1 N3\n")
    ignored: list[Path] = []
    found = list(back_fill([tmp_path], ignored=ignored))
    assert [mail.content for mail in found] == [plain.replace(b"\n", b"\r\n"), MAIL, plain.replace(b"\n", b"\r\n")]
    assert found[0].received == datetime.fromtimestamp(1628481600, UTC)
    assert found[1].received == AT_1730
    assert ignored == []


def test_a_mail_over_the_limit_comes_as_its_head(tmp_path: Path) -> None:
    large = MAIL + b"x" * 100_000 + b"\n"
    (tmp_path / "a.eml").write_bytes(large)
    (tmp_path / "b.mbox").write_bytes(
        b"From a Mon Aug 16 10:00:00 2021\n" + lf(large) + b"\nFrom b Mon Aug 16 10:00:00 2021\n" + lf(MAIL)
    )
    first, second, third = back_fill([tmp_path], limit=70_000)
    for found in (first, second):
        assert found.too_large
        assert found.content.startswith(MAIL)
        assert len(found.content) == 64 * 2**10
        assert found.size >= 100_000
        assert found.received == AT_1730
    assert third.content == MAIL
    assert not third.too_large


@pytest.mark.parametrize(
    "date", [b"", b"Date: \r\n", b"Date: 99 Foo 99999 99:99\r\n", b"Received: x\r\n", b"Date: ; ; ;\r\n"]
)
def test_without_a_date_the_file_tells(tmp_path: Path, date: bytes) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(date + b"From: zb1@mu.example\r\n\r\n")
    os.utime(path, (1628481600, 1628481600))
    [found] = back_fill([path])
    assert found.received == datetime.fromtimestamp(1628481600, UTC)


def test_a_date_field_serves_where_no_hop_is_written(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(MAIL.removeprefix(RECEIVED))
    [found] = back_fill([tmp_path / "a.eml"])
    assert found.received == datetime(2021, 8, 9, 0, 0, tzinfo=UTC)


def test_a_missing_path_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NeedsAPerson, match="找不到"):
        list(back_fill([tmp_path / "nothing"]))
