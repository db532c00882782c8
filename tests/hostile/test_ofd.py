"""B118 to B120: OFD files that lead elsewhere, are only pictures, or unfold without measure."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.hostile.kit import UNIT, Case, check, ids, with_file
from tests.unit.parsers.documents.ofds import NS, document, ofd, page, picture, text
from tests.unit.parsers.documents.pages import bytes_of, needs_recogniser, paper

LINES = [f"{UNIT}情况报告", "报告时段：2021年8月2日至8月8日", "现有党员35名，其中30人参与防控。"]
COVER = "见附件。"
PAGE = page("".join(text(line, 20, 30 + 12 * place) for place, line in enumerate(LINES)))
DTD = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
RES = f'<ofd:Res {NS}><ofd:MultiMedias><ofd:MultiMedia ID="5" Type="Image"><ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>'
COMMON = "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>"
SCANNED = page(picture("5"))


def mailed(data: bytes, cover: str = COVER) -> bytes:
    return with_file("报告.ofd", data, cover)


def beside(data: bytes) -> bytes:
    return with_file("报告.ofd", data)


def leading(location: str) -> bytes:
    return ofd(PAGE, files={"Doc_0/Document.xml": document([location])})


def pictures(data: bytes, *pages: str) -> bytes:
    return ofd(*(pages or (SCANNED,)), common=COMMON, files={"Doc_0/DocumentRes.xml": RES, "Doc_0/a.png": data})


def template_of(megabytes: int) -> bytes:
    """A template whose picture is that large once unpacked."""
    packed = io.BytesIO(ofd(SCANNED, common=COMMON, files={"Doc_0/DocumentRes.xml": RES}))
    with (
        zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("Doc_0/a.png", "w", force_zip64=True) as member,
    ):
        for _ in range(megabytes):
            member.write(bytes(2**20))
    return packed.getvalue()


def sealed() -> bytes:
    """Signed, with a seal over the words: the seal is a small picture."""
    seal = '<ofd:ImageObject ID="7" Boundary="100 40 40 40" ResourceID="5"/>'
    return pictures(b"", page("".join(text(line, 20, 30 + 12 * place) for place, line in enumerate(LINES)) + seal))


CASES = [
    *(Case("B118", f"a DTD in {member}", beside(ofd(PAGE, files={member: DTD + "<x>&e;</x>"})), codes=("xml_dtd",), words="报告.ofd")
      for member in ("OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml")),
    *(Case("B118", f"a page at {location}", beside(leading(location)), codes=("damaged",), words="报告.ofd")
      for location in ("../../../etc/passwd", "..\\..\\x.xml")),
    Case("B118", "a page at /etc/passwd, which is a place within the file", beside(leading("/etc/passwd")), codes=("damaged",)),
    Case("B118", "no Doc_0", beside(ofd(files={"Doc_0/Document.xml": ""}, root="Doc_9/Document.xml")), codes=("damaged",)),
    Case("B118", "a page listed 100,000 times", mailed(ofd(PAGE, files={"Doc_0/Document.xml": document(["Pages/Page_0/Content.xml"] * 100_000)})), seconds=20),
    Case("B119", "signed, a seal over the words", mailed(sealed())),
    Case("B119", "only pictures, without recognition", mailed(pictures(bytes_of(paper(LINES)))), "unreadable", codes=("ocr_off",)),
    Case("B120", "a template picture of 500 MB", lambda: beside(template_of(500)), codes=("archive_bomb",), ocr=True, seconds=30),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_ofd(case: Case) -> None:
    outcome = check(case)
    assert "root:" not in str(outcome)


@needs_recogniser
def test_pages_of_pictures_are_recognised() -> None:
    """B119"""
    scan = bytes_of(paper(LINES, size=34, width=1240, height=1754))
    check(Case("B119", "only pictures", mailed(pictures(scan)), ocr=True, seconds=60))
