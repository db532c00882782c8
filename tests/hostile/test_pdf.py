"""B107 to B113 (and 2-50): PDFs that never end, are locked, carry more than text, or say other things than
they show."""

from __future__ import annotations

import gzip
import io
import os
import pickle
import zlib
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from domain.document import Paragraph
from domain.limits import Limits
from parsers.documents import pdf as reader
from parsers.documents.pdf import read as read_pdf
from tests.hostile.kit import UNIT, Case, check, ids, value_of, with_file
from tests.unit.parsers.documents.pages import needs_recogniser, paper
from tests.unit.parsers.documents.pdfs import data, make, text

LINES = [f"{UNIT}情况报告", "报告时段：2021年8月2日至8月8日", "现有党员35名，其中30人参与防控，志愿服务120人次。"]
COVER = "见附件。"
LOCKED = "附件“报告.pdf”有密码"


def page(lines: list[str] = LINES) -> str:
    return "".join(text(72, 760 - 30 * place, line) for place, line in enumerate(lines))


def report() -> pikepdf.Pdf:
    return make(page())


def mailed(pdf: pikepdf.Pdf | bytes, cover: str = COVER, **how: object) -> bytes:
    return with_file("报告.pdf", pdf if isinstance(pdf, bytes) else data(pdf, **how), cover)


# B107: files without an end


def previous_loop() -> bytes:
    """/Prev of the trailer leads back to itself."""
    raw = data(report(), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    at = raw.rindex(b"startxref")
    xref = int(raw[at + 9 :].split()[0])
    return raw.replace(b"trailer <<", b"trailer << /Prev %d" % xref, 1)


def tree_loop() -> pikepdf.Pdf:
    pdf = report()
    pdf.Root.Pages.Kids.append(pdf.Root.Pages)
    pdf.Root.Pages.Count = 1000
    return pdf


def stream_loop() -> bytes:
    """An object stream that stands in itself."""
    body = b"5 0 5 0 << /Type /ObjStm >>"
    head = b"%PDF-1.5\n1 0 obj << /Type /Catalog /Pages 5 0 R >> endobj\n"
    return (
        head
        + b"5 0 obj << /Type /ObjStm /N 1 /First 4 /Extends 5 0 R /Length %d >> stream\n" % len(body)
        + body
        + b"\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF"
    )


def no_table(*, trailer: bool = True) -> bytes:
    raw = data(report(), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    at = raw.rindex(b"xref\n", 0, raw.rindex(b"startxref"))
    return raw[:at] + (raw[raw.rindex(b"trailer") : raw.rindex(b"startxref")] if trailer else b"")


# B108: small files that unfold without measure


def flate_tower(layers: int = 3) -> pikepdf.Pdf:
    """Contents packed three times over: 200 MB of blanks in a few hundred bytes."""
    pdf = report()
    packed = b" " * 200_000_000
    for _ in range(layers):
        packed = zlib.compress(packed, 9)
    stream = pikepdf.Stream(pdf, packed)
    stream.Filter = pikepdf.Array([pikepdf.Name.FlateDecode] * layers)
    whole = pdf.pages[0].Contents
    pdf.pages[0].Contents = pdf.make_indirect(pikepdf.Array([whole, pdf.make_indirect(stream)]))
    return pdf


def huge_picture() -> pikepdf.Pdf:
    pdf = make(page() + "q 100 0 0 100 0 0 cm /I1 Do Q")
    image = pikepdf.Stream(pdf, zlib.compress(bytes(1_000_000), 9))
    image.stream_dict.update(pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=100_000, Height=100_000,
                                                ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, Filter=pikepdf.Name.FlateDecode))  # fmt: skip
    pdf.pages[0].Resources.XObject = pikepdf.Dictionary(I1=pdf.make_indirect(image))
    return pdf


def many_pages() -> pikepdf.Pdf:
    """The same page a hundred thousand times."""
    pdf = report()
    kids = pdf.Root.Pages.Kids
    leaf = kids[0]
    pdf.Root.Pages.Kids = pikepdf.Array([leaf] * 100_000)
    pdf.Root.Pages.Count = 100_000
    return pdf


def many_notes() -> pikepdf.Pdf:
    pdf = report()
    note = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FreeText, Contents="x", Rect=[0, 0, 9, 9])
    )
    pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([note] * 1_000_000))
    return pdf


# B109 to B111, B113


def locked(how: object) -> bytes:
    return mailed(report(), encryption=how)


def certificate() -> bytes:
    """Locked for the holder of a key: the filter is not the one for passwords."""
    raw = data(report(), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return raw.replace(
        b"trailer <<", b"trailer << /Encrypt << /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Length 128 >> ", 1
    )


def active() -> pikepdf.Pdf:
    """Everything that a reader might run or follow."""
    pdf = report()
    name = pikepdf.Name
    pdf.Root.OpenAction = pikepdf.Dictionary(S=name.JavaScript, JS="app.launchURL('http://127.0.0.1:9/')")
    launch = pikepdf.Dictionary(S=name.Launch, F="touch /tmp/pwned")
    remote = pikepdf.Dictionary(S=name.GoToR, F="\\\\127.0.0.1\\share\\x.pdf", D=[0, name.Fit])
    link = pikepdf.Dictionary(Type=name.Annot, Subtype=name.Link, Rect=[0, 0, 9, 9], A=remote)
    pdf.pages[0].AA = pikepdf.Dictionary(O=launch)
    pdf.pages[0].Annots = pdf.make_indirect(pikepdf.Array([pdf.make_indirect(link)]))
    pdf.attachments["材料.docx"] = b"PK"
    return pdf


def xfa(*, dynamic: bool = False) -> pikepdf.Pdf:
    pdf = report()
    pdf.Root.NeedsRendering = dynamic
    form = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><a>&e;</a></xdp:xdp>'
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([]), XFA=pdf.make_stream(form))
    return pdf


class Canary:
    """Writes a file when it is unpickled."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def __reduce__(self) -> object:
        return os.mkdir, (str(self.place),)


def no_letters() -> pikepdf.Pdf:
    return make(text(72, 700, "\ue123" * 60))


CASES = [
    Case("B107", "the first third of a file", mailed(data(report())[:300]), "unreadable", codes=("damaged",), words="报告.pdf"),
    Case("B107", "no cross-reference table", mailed(no_table())),
    Case("B107", "neither table nor trailer", mailed(no_table(trailer=False)), "unreadable", codes=("damaged",)),
    Case("B107", "/Prev that leads to itself", mailed(previous_loop()), seconds=20),
    Case("B107", "an object stream in itself", mailed(stream_loop()), "unreadable", codes=("damaged",), seconds=20),
    Case("B107", "a page tree in itself", mailed(tree_loop()), members=None, seconds=20),
    Case("B108", "contents packed three times over", lambda: mailed(flate_tower()), seconds=30),
    Case("B108", "a picture of ten thousand million pixels", lambda: mailed(huge_picture()), seconds=20),
    Case("B108", "a hundred thousand pages", lambda: mailed(many_pages()), codes=("pdf_limits",), members=None, seconds=60),
    Case("B108", "a million notes on a page", lambda: mailed(many_notes()), members=None, seconds=30),
    Case("B109", "a password to open", locked(pikepdf.Encryption(user="secret", owner="o")), "unreadable", codes=("encrypted",), words=LOCKED),
    Case("B109", "a password only to change", locked(pikepdf.Encryption(user="", owner="o"))),
    Case("B109", "a certificate", mailed(certificate()), "unreadable", codes=("encrypted",), words=LOCKED),
    Case("B110", "scripts, programs, links, a file inside", mailed(active()), codes=("embedded_object",), words="报告.pdf"),
    Case("B110", "an XFA form with a DTD, which is not even parsed", mailed(xfa()), without=("xfa_form",)),
    Case("B110", "a form that only an XFA program can show", mailed(xfa(dynamic=True)), codes=("xfa_form",), words="报告.pdf"),
    Case("B113", "letters that nobody can name", mailed(no_letters()), "unreadable", codes=("ocr_off",)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_pdf(case: Case) -> None:
    outcome = check(case)
    assert not Path("/tmp/pwned").exists()
    assert "root:" not in str(outcome)


def test_a_character_map_loads_no_pickle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """B111: neither by pdfium nor where pdfplumber (on pdfminer) is asked for its opinion."""
    canary = tmp_path / "canary"
    trap = tmp_path / "trap.pickle.gz"
    trap.write_bytes(gzip.compress(pickle.dumps(Canary(canary))))
    pdf = make(page() + "".join(f"{x} 100 m {x} 300 l S {100} {x} m {300} {x} l S\n" for x in (120, 160, 200, 240)))
    pdf.pages[0].Resources.Font.F1.Encoding = pikepdf.Name("/" + str(trap).removesuffix(".pickle.gz"))
    monkeypatch.setattr(reader, "ruled_tables", lambda levels, uprights: ([], True))
    check(Case("B111", "a map named by a path", mailed(pdf, cover=LINES[0] + "，" + LINES[2])))
    assert not canary.exists()


# B112: what a page shows and what it says


def scan(shown: list[str], layer: list[str] | None = None, *, below: bool = False) -> pikepdf.Pdf:
    """A page that is a picture, and over it (or below) a text that nobody sees."""
    hidden = "" if layer is None else page(layer) if below else "3 Tr\n" + page(layer)
    picture = "q 595 0 0 842 0 0 cm /I1 Do Q\n"
    pdf = make(hidden + picture if below else picture + hidden)
    packed = io.BytesIO()
    sheet = paper(shown, size=36, width=1240, height=1754)
    sheet.save(packed, "JPEG", quality=90)
    image = pikepdf.Stream(pdf, packed.getvalue())
    image.stream_dict.update(pikepdf.Dictionary(Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=sheet.width, Height=sheet.height,
                                                ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8, Filter=pikepdf.Name.DCTDecode))  # fmt: skip
    pdf.pages[0].Resources.XObject = pikepdf.Dictionary(I1=pdf.make_indirect(image))
    return pdf


FALSE = [line.replace("35", "99") for line in LINES]
LAYERS = [
    Case("B112", "a layer that says what the picture shows", lambda: mailed(scan(LINES, LINES)), without=("text_layer_differs", "text_layer_unchecked"), ocr=True, seconds=60),
    Case("B112", "an invisible layer with another number", lambda: mailed(scan(LINES, FALSE)), codes=("text_layer_differs",), words="报告.pdf", ocr=True, seconds=60),
    Case("B112", "a text below the picture with another number", lambda: mailed(scan(LINES, FALSE, below=True)), codes=("text_layer_differs",), ocr=True, seconds=60),
    Case("B113", "letters that nobody can name, over a picture", lambda: mailed(scan(LINES, ["\ue123" * 30] * 2)), without=("ocr_off",), ocr=True, seconds=60),
    Case("B112", "a page of text, then a scanned one", lambda: mailed(mixed()), without=("text_layer_differs",), ocr=True, seconds=60),
]  # fmt: skip


def mixed() -> pikepdf.Pdf:
    pdf = make(page())
    with scan(["下一步打算：一是轮换值守，二是备足物资。"]) as second:
        pdf.pages.extend(second.pages)
        return pikepdf.open(io.BytesIO(data(pdf)))


@needs_recogniser
@pytest.mark.parametrize("case", LAYERS, ids=ids(LAYERS))
def test_what_a_scan_shows_is_what_counts(case: Case) -> None:
    check(case)


@needs_recogniser
@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_scan_on_its_side_is_read(turned: int) -> None:
    sheet = paper(LINES, size=36, width=1240, height=1754).rotate(turned, expand=True, fillcolor="white")
    check(Case("B112", "a scan on its side", with_file("扫描.png", png(sheet), COVER), ocr=True, seconds=60))


@needs_recogniser
def test_a_sheet_of_a3_at_600_dpi_is_read() -> None:
    sheet = paper(LINES, size=200, width=7016, height=6000, indent=300)
    raw = with_file("扫描.png", png(sheet.convert("L")), COVER)
    check(Case("B112", "A3 at 600 dpi", raw, ocr=True, seconds=60))


def png(sheet: Image.Image) -> bytes:
    packed = io.BytesIO()
    sheet.save(packed, "PNG")
    return packed.getvalue()


def test_without_recognition_a_layer_is_used_and_told_to_be_unchecked() -> None:
    case = Case(
        "B112", "an invisible layer", mailed(scan([], LINES)), codes=("text_layer_unchecked",), words="报告.pdf"
    )
    (report_,) = check(case).reports
    assert value_of(report_, "engaged") == 30


def test_a_text_over_a_coloured_ground_is_no_scan() -> None:
    """A picture below visible text is decoration, whatever it covers."""
    pdf = scan([])
    pdf.pages[0].Contents = pdf.make_stream(pdf.pages[0].Contents.read_bytes() + page().encode())
    content = read_pdf(data(pdf), "报告.pdf", Limits(), None)
    assert not content.defects
    assert [block.text for block in content.blocks if isinstance(block, Paragraph)] == LINES
