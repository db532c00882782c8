"""Archives, attached mails, winmail.dat and Outlook files, good and hostile. `leaves` are the parts after opening."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import stat

from tests.torture import ole
from tests.torture.archives import one_file_zip, overlapping_zip, rar5, tarred, tnef, zip_entry, zip_of, zipped
from tests.torture.build import PDF, REPORT, Case, b64, codes, file_part, letter_with, mixed, part, text_part

TEXT = REPORT.encode()
GBK_NAME = "护理学院/石喆报告.txt"
INNER = mixed(text_part("内层"), file_part(b'="in.pdf"'), boundary=b"in")


def _archive(name: str, file: str, data: bytes, leaves: dict[str, bytes] | None, *defects: str) -> Case:
    told = None if leaves is None else tuple((member, content) for member, content in leaves.items())
    return Case(name, letter_with(file, data), body="正文", leaves=told, defects=codes(*defects))


def _deep_zip(levels: int) -> bytes:
    data = zipped({"r.txt": TEXT})
    for _ in range(levels - 1):
        data = zipped({"in.zip": data})
    return data


def _forwards(levels: int) -> bytes:
    mail = mixed(text_part("最内层"))
    for _ in range(levels):
        mail = mixed(
            text_part("转发"), part(mail, b"Content-Type: message/rfc822; name=f.eml"), boundary=b"f%d" % len(mail)
        )
    return mail


def seven(data: dict[str, bytes], password: str | None = None, preset: int | None = None) -> bytes:
    import py7zr

    filters = None if preset is None else [{"id": py7zr.FILTER_LZMA2, "preset": preset}]
    stream = io.BytesIO()
    with py7zr.SevenZipFile(stream, "w", filters=filters, password=password) as archive:
        for name, content in data.items():
            archive.writestr(content, name)
    return stream.getvalue()


def _damaged_checksum() -> bytes:
    return one_file_zip(b"a.txt", b"hello").replace(b"hello", b"hallo")


ZIPS = [
    _archive("zip with GBK names", "a.zip", one_file_zip(GBK_NAME.encode("gbk"), TEXT), {f"a.zip/{GBK_NAME}": TEXT}),
    _archive("zip with UTF-8 names and the flag", "a.zip", zipped({GBK_NAME: TEXT}), {f"a.zip/{GBK_NAME}": TEXT}),
    _archive("zip with UTF-8 names without the flag", "a.zip", one_file_zip(GBK_NAME.encode(), TEXT), {f"a.zip/{GBK_NAME}": TEXT}),
    _archive("zip with the flag over GBK names", "a.zip", one_file_zip(GBK_NAME.encode("gbk"), TEXT, flags=0x800), {f"a.zip/{GBK_NAME}": TEXT}),
    _archive("zip with backslashes", "a.zip", one_file_zip(b"dir\\a.txt", TEXT), {"a.zip/dir/a.txt": TEXT}),
    _archive("zip that leads upwards", "a.zip", zipped({"../evil.txt": b"x", "good.txt": TEXT}), {"a.zip/../evil.txt": b"", "a.zip/good.txt": TEXT}, "member_rejected"),
    _archive("zip with an absolute name", "a.zip", one_file_zip(b"/etc/x"), {"a.zip/etc/x": b""}, "member_rejected"),
    _archive("zip with a drive", "a.zip", one_file_zip(b"C:\\x.txt"), {"a.zip/C:/x.txt": b""}, "member_rejected"),
    _archive("zip with a stream name", "a.zip", one_file_zip(b"a.txt:evil"), {"a.zip/a.txt:evil": b""}, "member_rejected"),
    _archive("zip with a time in the name", "a.zip", one_file_zip(b"8:30.txt", TEXT), {"a.zip/8:30.txt": TEXT}),
    _archive("zip with a link", "a.zip", one_file_zip(b"l", b"/etc/passwd", mode=stat.S_IFLNK | 0o777), {"a.zip/l": b""}, "member_rejected"),
    _archive("zip with a shell name", "a.zip", one_file_zip(b"$(touch pwn)`id`.txt", TEXT), {"a.zip/$(touch pwn)`id`.txt": TEXT}),
    _archive("zip of 60 overlapping entries", "a.zip", overlapping_zip(60), {"a.zip": b""}, "archive_bomb"),
    _archive("zip of zeros", "a.zip", zipped({"z": bytes(60_000_000)}), {"a.zip": b""}, "archive_bomb"),
    _archive("report three archives deep", "a.zip", _deep_zip(3), {"a.zip/in.zip/in.zip/r.txt": TEXT}),
    _archive("report four archives deep", "a.zip", _deep_zip(4), {"a.zip/in.zip/in.zip/in.zip": b""}, "too_deep"),
    _archive("zip with a name twice", "a.zip", zip_of(zip_entry(b"a", b"1"), zip_entry(b"a", b"2", offset=32)), {"a.zip": b""}, "ambiguous_archive"),
    _archive("zip with another name in the local header", "a.zip", one_file_zip(b"a.txt", local_name=b"b.txt"), {"a.zip": b""}, "ambiguous_archive"),
    _archive("zip with a file the directory hides", "a.zip", zip_of(zip_entry(b"b", b"2", offset=32), before=zip_entry(b"a", b"1")[0]), {"a.zip": b""}, "ambiguous_archive"),
    _archive("two zips joined", "a.zip", zipped({"a.txt": b"1"}) + zipped({"b.txt": b"2"}), {"a.zip": b""}, "ambiguous_archive"),
    _archive("encrypted zip", "a.zip", one_file_zip(b"a.txt", flags=1), {"a.zip/a.txt": b""}, "encrypted"),
    _archive("AES zip", "a.zip", one_file_zip(b"a.txt", method=99), {"a.zip/a.txt": b""}, "encrypted"),
    _archive("zip with an unknown method", "a.zip", one_file_zip(b"a.txt", method=93), {"a.zip/a.txt": b""}, "method"),
    _archive("bzip2 and LZMA inside zip", "a.zip", zipped({"a.txt": TEXT}, 14), {"a.zip/a.txt": TEXT}),
    _archive("zip whose contents fail the checksum", "a.zip", _damaged_checksum(), {"a.zip/a.txt": b""}, "damaged"),
    _archive("half a zip", "a.zip", zipped({"a.txt": TEXT * 50})[:100], {"a.zip": b""}, "damaged"),
    _archive("last volume of a split zip", "a.zip", zip_of(zip_entry(b"a", b"1"), disk=2), {"a.zip": b""}, "incomplete_archive"),
    _archive("first volume of a split zip", "a.zip.001", zipped({"a.txt": TEXT * 50})[:100], {"a.zip.001": b""}, "incomplete_archive"),
    _archive("what systems leave behind", "a.zip", zipped({"__MACOSX/._a.txt": b"x", ".DS_Store": b"x", "d/Thumbs.db": b"x", "~$a.docx": b"x", "a.txt": TEXT}), {"a.zip/a.txt": TEXT}),
    _archive("400 files in a zip", "a.zip", zipped({f"{i}.txt": b"x" for i in range(400)}), None, "too_many_entries"),
    _archive("a docx is no archive", "a.docx", zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}), None),
    _archive("an ofd is no archive", "a.ofd", zipped({"OFD.xml": b"<x/>"}), None),
    _archive("an empty zip", "a.zip", zip_of(), {}),
]  # fmt: skip

STREAMS = [
    _archive("tar.gz", "a.tar.gz", gzip.compress(tarred({"d/a.txt": TEXT})), {"a.tar.gz/d/a.txt": TEXT}),
    _archive("tar with a link and a way up", "a.tar", tarred({"../x": b"1", "a.txt": TEXT}, {"l": "/etc/passwd"}), {"a.tar/../x": b"", "a.tar/a.txt": TEXT, "a.tar/l": b""}, "member_rejected"),
    _archive("tar with GBK names", "a.tar", tarred({"石喆报告.txt": TEXT}, encoding="gbk"), {"a.tar/石喆报告.txt": TEXT}),
    _archive("gz", "报告.txt.gz", gzip.compress(TEXT), {"报告.txt.gz/报告.txt": TEXT}),
    _archive("bz2", "a.txt.bz2", bz2.compress(TEXT), {"a.txt.bz2/a.txt": TEXT}),
    _archive("xz", "a.txt.xz", lzma.compress(TEXT), {"a.txt.xz/a.txt": TEXT}),
    _archive("xz bomb", "a.xz", lzma.compress(bytes(60_000_000), preset=0), {"a.xz": b""}, "archive_bomb"),
    _archive("gz bomb", "a.gz", gzip.compress(bytes(60_000_000), compresslevel=1), {"a.gz": b""}, "archive_bomb"),
    _archive("half a gz", "a.gz", gzip.compress(TEXT)[:-20], {"a.gz": b""}, "damaged"),
    _archive("7z", "a.7z", seven({"目录/报告.txt": TEXT, "b.txt": b"2"}), {"a.7z/目录/报告.txt": TEXT, "a.7z/b.txt": b"2"}),
    _archive("encrypted 7z", "a.7z", seven({"a.txt": TEXT}, "secret"), {"a.7z": b""}, "encrypted"),
    _archive("half a 7z", "a.7z", seven({"a.txt": TEXT})[:60], {"a.7z": b""}, "damaged"),
    _archive("7z bomb", "a.7z", seven({"z": bytes(60_000_000)}, preset=0), {"a.7z": b""}, "archive_bomb"),
    _archive("rar", "a.rar", rar5({"目录/报告.txt": TEXT, "b.txt": b"2"}), {"a.rar/目录/报告.txt": TEXT, "a.rar/b.txt": b"2"}),
    _archive("second volume of a rar", "a.part2.rar", rar5({"b.txt": b"2"}, block_flags=0x08), {"a.part2.rar": b""}, "incomplete_archive"),
    _archive("rar with a dictionary of 2 GB", "a.rar", rar5({"b.txt": b"2"}, dictionary=14), {"a.rar": b""}, "archive_memory"),
    _archive("rar that leads upwards", "a.rar", rar5({"../b.txt": b"2"}), {"a.rar/../b.txt": b""}, "member_rejected"),
    _archive("half a rar", "a.rar", rar5({"b.txt": TEXT * 9})[:80], {"a.rar": b""}, "damaged"),
]  # fmt: skip

_OUTLOOK_INNER = {
    **ole.numbers(24), **ole.text(0x0037, "内层"), **ole.text(0x1000, "内层正文"), **ole.text(0x5D01, "wang@branch.example"),
}  # fmt: skip
_ATTACHED = {**ole.numbers(8, (0x3705, 1)), **ole.text(0x3707, "报告.pdf"), "__substg1.0_37010102": PDF}
_EMBEDDED = {**ole.numbers(8, (0x3705, 5)), **ole.text(0x3001, "内层邮件"), "__substg1.0_3701000D": _OUTLOOK_INNER}
OUTLOOK = ole.ole({
    **ole.numbers(32, (0x3FFD, 936)), **ole.text8(0x0037, "石喆的邮件".encode("gbk")), **ole.text8(0x1000, TEXT.decode().encode("gbk")),
    **ole.text(0x5D01, "Zhao@Branch.example"), "__attach_version1.0_#00000000": _ATTACHED, "__attach_version1.0_#00000001": _EMBEDDED,
})  # fmt: skip

MAILS = [
    Case("mail in a mail, opened", letter_with("转发邮件.eml", INNER), leaves=(("转发邮件.eml/in.pdf", PDF),)),
    Case("mail in a zip", letter_with("a.zip", zipped({"m.eml": INNER})), leaves=(("a.zip/m.eml/in.pdf", PDF),)),
    Case("zip in a mail in a mail", letter_with("o.eml", letter_with("a.zip", zipped({"r.txt": TEXT}))), leaves=(("o.eml/a.zip/r.txt", TEXT),)),
    Case("forwarded 25 times", _forwards(25), defects=codes("mime_too_deep")),
    Case("empty mail in a mail", mixed(text_part(), part(b"", b"Content-Type: message/rfc822; name=e.eml")), leaves=(("e.eml", b""),)),
    Case("winmail.dat", letter_with("winmail.dat", tnef(TEXT.decode().encode("gbk"), {"石喆.pdf".encode("gbk"): PDF})), leaves=(("winmail.dat/石喆.pdf", PDF),)),
    Case("winmail.dat with a long name", letter_with("winmail.dat", tnef(b"", {b"AB~1.PDF": PDF}, {b"AB~1.PDF": "很长的报告名称.pdf"})), leaves=(("winmail.dat/很长的报告名称.pdf", PDF),)),
    Case("zip in winmail.dat", letter_with("winmail.dat", tnef(b"", {b"a.zip": zipped({"r.txt": TEXT})})), leaves=(("winmail.dat/a.zip/r.txt", TEXT),)),
    Case("damaged winmail.dat", letter_with("winmail.dat", tnef()[:10]), leaves=(("winmail.dat", b""),), defects=codes("tnef")),
    Case("Outlook message with a message in it", letter_with("外发.msg", OUTLOOK), leaves=(("外发.msg/报告.pdf", PDF),)),
    Case("half an Outlook message", letter_with("a.msg", OUTLOOK[:2000] + "__properties_version1.0".encode("utf-16-le")), leaves=(("a.msg", b""),), defects=codes("damaged")),
    Case("a mail in base64, opened", mixed(text_part(), part(b64(INNER), b"Content-Type: message/rfc822; name=a.eml", b"Content-Transfer-Encoding: base64")), leaves=(("a.eml/in.pdf", PDF),)),
]  # fmt: skip

CASES = [*ZIPS, *STREAMS, *MAILS]
