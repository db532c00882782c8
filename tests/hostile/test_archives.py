"""B077 to B090: archives that lie, swell, lead outside, lack a part, or are simply made by other tools.

Known failures: 2-36, 2-37, 2-38, 2-39 (B079), 2-40 (B080), 2-41 (B081, B082), 2-42, 2-43.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from domain.campaign import Campaign, Roster, Unit
from domain.limits import DEFAULT_LIMITS
from office.lanes import Lanes
from reading import Setup, read_mail
from tests.hostile.kit import OTHER, UNIT, Case, check, file_part, ids, multi, problems, text_part, value_of, with_file
from tests.torture import archives, ole
from tests.torture.archives import one_file_zip, overlapping_zip, rar5, tarred, zip_entry, zip_of, zipped
from tests.torture.cases_containers import seven
from tests.unit.parsers.documents.samples import docx, p
from tests.unit.parsers.reports.mailing import VIRUS

COVER = "见附件。"
SHELL_NAMES = (
    "$(touch pwn).docx",
    "`id`.docx",
    "-o/tmp/x.docx",
    "--checkpoint-action=exec=sh.docx",
    "a\nb.docx",
    "a;rm -rf ~.docx",
)


def told(unit: str = UNIT, members: int = 35) -> bytes:
    """A report as a Word file."""
    return docx(
        p(f"{unit}情况报告")
        + p("报告时段：8月2日至8月8日")
        + p(f"现有党员{members}名，参与防控30人，志愿服务120人次。")
    )


GOOD = told()


def alone(name: str, data: bytes) -> bytes:
    """The archive holds the report itself."""
    return with_file(name, data, COVER)


def beside(name: str, data: bytes) -> bytes:
    """The report stands in a file next to the archive."""
    return multi(text_part(COVER), file_part("同附.docx", GOOD), file_part(name, data))


# what no tool would write


def special(name: str, mode: int) -> bytes:
    return zip_of(
        zip_entry(name.encode(), b"/etc/passwd", mode=mode), zip_entry(b"r.docx", GOOD, offset=31 + 10 + len(name))
    )


def tar_of(kind: bytes, name: str = "l", target: str = "/etc/passwd") -> bytes:
    """A link or device, then the report."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, target
        archive.addfile(info)
        good = tarfile.TarInfo("r.docx")
        good.size = len(GOOD)
        archive.addfile(good, io.BytesIO(GOOD))
    return stream.getvalue()


def changed_seven(members: Mapping[str, bytes], old: bytes, new: bytes) -> bytes:
    """A 7z whose plain header says something else, its checksums put right."""
    import py7zr

    stream = io.BytesIO()
    with py7zr.SevenZipFile(stream, "w") as archive:
        archive.set_encoded_header_mode(False)
        for name, content in members.items():
            archive.writestr(content, name)
    data = bytearray(stream.getvalue())
    offset, size = struct.unpack_from("<QQ", data, 12)
    header = bytes(data[32 + offset : 32 + offset + size])
    assert old in header
    data[32 + offset : 32 + offset + size] = header.replace(old, new, 1)
    struct.pack_into("<I", data, 28, zlib.crc32(data[32 + offset :]))
    struct.pack_into("<I", data, 8, zlib.crc32(data[12:32]))
    return bytes(data)


def upward_seven() -> bytes:
    wide = "xx/e.docx".encode("utf-16-le")
    return changed_seven({"xx/e.docx": b"x", "r.docx": GOOD}, wide, b".\0.\0/\0" + wide[6:])


def greedy_seven() -> bytes:
    """LZMA2 with a dictionary of 4 GB: method 21, one byte of properties, 40 of them."""
    plain = seven({"a": b"x"})
    assert plain
    return changed_seven({"r.docx": GOOD}, b"\x21\x21\x01\x18", b"\x21\x21\x01\x28")


def zeros() -> bytes:
    """200 MB that pack to a thousandth."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("z.docx", "w") as member:
        for _ in range(200):
            member.write(bytes(2**20))
    return stream.getvalue()


def nest(levels: int, branches: int = 1, inner: bytes = GOOD) -> bytes:
    data = zipped({"r.docx": inner})
    for _ in range(levels - 1):
        data = zipped({f"{branch}.zip": data for branch in range(branches)})
    return data


def many(count: int) -> bytes:
    """A directory of so many empty files."""
    pieces, directory, place = [], [], 0
    for number in range(count):
        local, central = zip_entry(b"%d.txt" % number, b"", offset=place)
        pieces.append(local)
        directory.append(central)
        place += len(local)
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, sum(map(len, directory)), place, 0)
    return b"".join([*pieces, *directory, end])


def misplaced_zip64() -> bytes:
    """CVE-2025-8291: the locator points elsewhere than to the record before it."""
    plain = one_file_zip(b"r.docx", GOOD)
    end = plain.rindex(b"PK\x05\x06")
    count, size, offset = struct.unpack_from("<HII", plain, end + 10)
    record = struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, offset)
    return plain[:end] + record + struct.pack("<4sIQI", b"PK\x06\x07", 0, 3, 1) + plain[end:]


def commented() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("r.docx", GOOD)
        archive.comment = b"c" * 65_535
    return stream.getvalue()


def two_headed() -> bytes:
    """A second report that only a reader of local headers would see."""
    hidden = zip_entry(b"r.docx", told(OTHER, 99))[0]
    return zip_of(zip_entry(b"r.docx", GOOD, offset=len(hidden)), before=hidden)


def locked_heads() -> bytes:
    """RAR 5 with its list of names enciphered: an archive encryption header, then noise."""
    block = archives._rar_block(bytes((4, 0, 0, 0, 15)) + bytes(16))
    return b"Rar!\x1a\x07\x01\x00" + block + os.urandom(64)


def locked_seven(header: bool) -> bytes:
    import py7zr

    stream = io.BytesIO()
    with py7zr.SevenZipFile(stream, "w", password="secret", header_encryption=header) as archive:
        archive.writestr(GOOD, "r.docx")
    return stream.getvalue()


JUNK = {"__MACOSX/._r.docx": b"x", ".DS_Store": b"x", "d/Thumbs.db": b"x", "~$r.docx": b"x", "r.docx": GOOD}
UNSAFE = {
    "a way up": zipped({"../../evil.docx": GOOD, "r.docx": GOOD}),
    "an absolute name": zipped({"/etc/x.docx": GOOD, "r.docx": GOOD}),
    "a drive": zipped({"C:\\x.docx": GOOD, "r.docx": GOOD}),
    "a stream of NTFS": zipped({"a.docx:evil": GOOD, "r.docx": GOOD}),
    "a link": special("l.docx", stat.S_IFLNK | 0o777),
    "a device": special("d.docx", stat.S_IFCHR | 0o666),
    "a way up in a tar": tarred({"../evil.docx": GOOD, "r.docx": GOOD}),
    "a link in a tar": tar_of(tarfile.SYMTYPE),
    "a hard link in a tar": tar_of(tarfile.LNKTYPE),
    "a device in a tar": tar_of(tarfile.CHRTYPE),
    "a way up in a rar": rar5({"../evil.docx": GOOD, "r.docx": GOOD}),
    "a way up in a 7z": upward_seven(),
}
REJECTED = [
    Case("B078", name, alone("材料.zip", data), codes=("member_rejected",), words="文件名不安全")
    for name, data in UNSAFE.items()
]
BOMBS = [
    Case("B079", "2,000 entries over one body", lambda: beside("弹.zip", overlapping_zip(2000)), codes=("archive_bomb",), words="弹.zip"),
    Case("B080", "200 MB of zeros", lambda: beside("零.zip", zeros()), codes=("archive_bomb",), words="零.zip", seconds=20),
    Case("B080", "sixteen zips in each of sixteen", lambda: beside("42.zip", nest(5, 16, bytes(9_000_000))), codes=("too_deep",), words="42.zip", seconds=30),
    Case("B080", "an archive without a bottom", lambda: beside("无底.zip", nest(30)), codes=("too_deep",), words="无底.zip"),
    Case("B080", "zeros in a 7z", lambda: beside("零.7z", seven({"z": bytes(60_000_000)}, preset=0)), codes=("archive_bomb",), words="零.7z", seconds=20),
]  # fmt: skip
FORMS = [
    Case("B081", "65,535 entries", lambda: beside("多.zip", many(65_535)), codes=("too_many_entries",), words="多.zip"),
    Case("B081", "a wrong place of the zip64 end", beside("偏.zip", misplaced_zip64()), codes=("ambiguous_archive",), words="偏.zip"),
    Case("B081", "a program before it", beside("自解压.zip", b"MZ" + bytes(500) + zipped({"r.docx": GOOD})), codes=("type_not_allowed",), words="自解压.zip"),
    Case("B081", "junk before it", beside("前.zip", b"\0\1\2\3" * 100 + zipped({"r.docx": GOOD})), codes=("unsupported_type",), words="前.zip"),
    Case("B081", "a comment of 64 KiB", alone("注.zip", commented())),
    Case("B082", "another name in the local header", beside("名.zip", one_file_zip(b"r.docx", GOOD, local_name=b"s.docx")), codes=("ambiguous_archive",), words="名.zip"),
    Case("B082", "two reports, one hidden", beside("双.zip", two_headed()), codes=("ambiguous_archive",), words="双.zip"),
    Case("B082", "one name twice", beside("重.zip", zip_of(zip_entry(b"r", b"1"), zip_entry(b"r", b"2", offset=32))), codes=("ambiguous_archive",), words="重.zip"),
    Case("B083", "bzip2 inside", alone("a.zip", zipped({"r.docx": GOOD}, zipfile.ZIP_BZIP2))),
    Case("B083", "LZMA inside", alone("a.zip", zipped({"r.docx": GOOD}, zipfile.ZIP_LZMA))),
    *(Case("B083", f"method {number}", beside("法.zip", one_file_zip(b"r.docx", GOOD, method=number)), codes=("method",), words="法.zip") for number in (9, 93, 98)),
    Case("B083", "AES", beside("密.zip", one_file_zip(b"r.docx", GOOD, method=99)), codes=("encrypted",), words="密.zip"),
    Case("B084", "zip", beside("密.zip", one_file_zip(b"r.docx", GOOD, flags=1)), codes=("encrypted",), words="密.zip"),
    Case("B084", "7z", lambda: beside("密.7z", locked_seven(False)), codes=("encrypted",), words="密.7z"),
    Case("B084", "7z with its names", lambda: beside("密.7z", locked_seven(True)), codes=("encrypted",), words="密.7z"),
    Case("B084", "rar with its names", beside("密.rar", locked_heads()), codes=("encrypted",), words="密.rar"),
    Case("B085", "the second volume of a rar", beside("x.part2.rar", archives.rar5_volumes("r.docx", GOOD, (300,))[1]), codes=("incomplete_archive",), words="“x.part1.rar”"),
    Case("B085", "the first volume of a split zip", beside("x.z01", archives.spanned_zip({"r.docx": GOOD}, (300,))[0]), codes=("incomplete_archive",), words="“x.zip”"),
    Case("B085", "the last volume of a split zip", beside("x.zip", archives.spanned_zip({"r.docx": GOOD}, (300,))[1]), codes=("incomplete_archive",), words="“x.z01”"),
    Case("B086", "rar with a dictionary of 4 GB", beside("典.rar", rar5({"r.docx": GOOD}, dictionary=15)), codes=("archive_memory",), words="典.rar"),
    Case("B086", "7z with a dictionary of 4 GB", lambda: beside("典.7z", greedy_seven()), codes=("archive_memory",), words="典.7z"),
    Case("B087", "a report three archives deep", alone("深.zip", nest(3))),
    Case("B087", "a report four archives deep", beside("深.zip", nest(4)), codes=("too_deep",), words="深.zip"),
    Case("B088", "tar.gz", alone("a.tar.gz", gzip.compress(tarred({"d/r.docx": GOOD})))),
    Case("B088", "gz", alone("r.docx.gz", gzip.compress(GOOD))),
    Case("B088", "bz2", alone("r.docx.bz2", bz2.compress(GOOD))),
    Case("B088", "xz", alone("r.docx.xz", lzma.compress(GOOD))),
    Case("B088", "xz of zeros", lambda: beside("零.xz", lzma.compress(bytes(60_000_000), preset=0)), codes=("archive_bomb",), words="零.xz"),
]  # fmt: skip
NAMED = [
    Case("B077", "names in GBK", alone("材料.zip", one_file_zip("文学院/报告.docx".encode("gbk"), GOOD))),
    Case(
        "B089",
        "what systems leave behind",
        alone("材料.zip", zipped(JUNK)),
        without=("no_text", "damaged", "unsupported_type"),
    ),
]
CASES = [*REJECTED, *BOMBS, *FORMS, *NAMED]


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_archive(case: Case) -> None:
    check(case)


def test_names_in_gbk_are_shown_as_they_were_written() -> None:
    """B077."""
    assert [note.name for note in check(NAMED[0]).documents] == ["body", "材料.zip/文学院/报告.docx"]


def test_what_systems_leave_behind_is_no_document() -> None:
    """B089."""
    assert [note.name for note in check(NAMED[1]).documents] == ["body", "材料.zip/r.docx"]


def test_twelve_branches_and_their_summary_in_one_zip() -> None:
    """B090: a report for each, and the sum stays the parent's own."""
    branches = [f"医学院第{number}党支部" for number in "一二三四五六七八九"] + [
        "医学院第十党支部",
        "医学院第十一党支部",
        "医学院第十二党支部",
    ]
    units = (
        Unit("医学院党委", "党委", addresses=("yxy@school.example",)),
        *(Unit(name, "党支部", "医学院党委") for name in branches),
    )
    campaign = Campaign("virus", "疫情防控", date(2021, 8, 2), VIRUS.fields, Roster(units))
    files = {f"{name}.docx": told(name, 10 + place) for place, name in enumerate(branches)}
    files["汇总.docx"] = told("医学院党委", sum(range(10, 22)))
    head = b"From: yxy@school.example\r\nTo: dzzbs@school.example\r\nDate: Mon, 16 Aug 2021 09:00:00 +0800\r\nSubject: report\r\n"
    raw = multi(text_part(COVER), file_part("各支部.zip", zipped(files)), head=head)
    found = {report.unit: value_of(report) for report in read_mail(raw, Setup(campaign)).reports}
    assert found == {"医学院党委": 186, **{name: 10 + place for place, name in enumerate(branches)}}


def test_nothing_is_written_and_nothing_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """B078, 2-36, 2-37, 2-43: in the child, every way out and every name for a shell; only reports come out."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    before = sorted(Path.cwd().iterdir())
    raws = [alone("材料.zip", data) for data in UNSAFE.values()]
    raws += [
        alone(name, pack({shell: GOOD}))
        for shell in SHELL_NAMES
        for name, pack in (("a.zip", zipped), ("a.tar", tarred), ("a.rar", rar5))
    ]
    raws.append(
        multi(
            text_part(COVER),
            *(
                file_part(f"x.part{n}.rar", data)
                for n, data in enumerate(archives.rar5_volumes("r.docx", GOOD, (300, 300)), 1)
            ),
        )
    )
    with Lanes(VIRUS, DEFAULT_LIMITS, wants_ocr=False) as lanes:
        for raw in raws:
            answer = lanes.read("x.eml", raw)
            assert answer is not None
            assert [report["fields"]["members"]["value"] for report in answer["reports"]] == [35]
        (folder,) = tmp_path.iterdir()
        assert list(folder.iterdir()) == []
    assert sorted(Path.cwd().iterdir()) == before
    assert not any(Path(place).exists() for place in ("/tmp/x.docx", "/tmp/evil.docx", "/etc/x.docx", "pwn"))


def test_names_of_attachments_lead_nowhere_either() -> None:
    """2-38: a traversal in the name of an attachment of an Outlook file or a mail."""
    evil = {**ole.numbers(8, (0x3705, 1)), **ole.text(0x3707, "..\\..\\evil.docx"), "__substg1.0_37010102": GOOD}
    message = ole.ole(
        {
            **ole.numbers(32),
            **ole.text(0x0037, "报告"),
            **ole.text(0x1000, COVER),
            "__attach_version1.0_#00000000": evil,
        }
    )
    outcome = check(Case("2-38", "a way up in an Outlook file", alone("外.msg", message)))
    assert all(".." not in note.name for note in outcome.documents)
    outcome = check(Case("2-38", "a way up in a mail", alone("../../evil.docx", GOOD)))
    assert [note.name for note in outcome.documents] == ["body", "evil.docx"]


def test_passwords_in_the_body_are_not_tried() -> None:
    """2-42: the sentence asks for the file without its password."""
    raw = multi(text_part("附件密码是 secret。"), file_part("同附.docx", GOOD), file_part("密.7z", locked_seven(False)))
    outcome = check(Case("2-42", "the password stands in the body", raw, codes=("encrypted",)))
    assert "附件“密.7z”有密码，请去掉密码重新发送。" in [problem.sentence for problem in problems(outcome)]


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize("name", ["断.zip", "断.7z", "断.rar", "断.tar.gz"])
def test_a_torn_archive_says_so(name: str, cut: float) -> None:
    """What is left of it is read or refused, and the sender is told."""
    whole = {"断.zip": zipped, "断.7z": seven, "断.rar": rar5, "断.tar.gz": lambda files: gzip.compress(tarred(files))}[
        name
    ]({"r.docx": GOOD})  # type: ignore[operator]  # each takes the files alone
    outcome = check(Case("B084", "torn", beside(name, whole[: int(len(whole) * cut)])))
    assert any(name in problem.sentence and "重新发送" in problem.sentence for problem in problems(outcome))


def test_the_chapters_lines_are_all_here() -> None:
    """Every line from B077 to B090 has a case."""
    lines = sorted({int(case.id[1:]) for case in CASES} | {90})
    assert lines[0] == 77
    assert lines[-1] == 90
    assert all(after - before == 1 for before, after in pairwise(lines))
