"""Small PDFs written by hand: text in an unembedded Chinese font, lines, pictures."""

from __future__ import annotations

import io

import pikepdf


def text(x: float, y: float, words: str, size: float = 12) -> str:
    return f"BT /F1 {size} Tf {x} {y} Td <{words.encode('utf-16-be').hex()}> Tj ET\n"


def line(x0: float, y0: float, x1: float, y1: float) -> str:
    return f"0.5 w {x0} {y0} m {x1} {y1} l S\n"


def strip(x: float, y: float, width: float, height: float) -> str:
    """A border as word processors draw it: a thin filled box."""
    return f"{x} {y} {width} {height} re f\n"


def grid(xs: list[float], ys: list[float]) -> str:
    return "".join(line(xs[0], y, xs[-1], y) for y in ys) + "".join(line(x, ys[0], x, ys[-1]) for x in xs)


def make(*pages: str, width: float = 595, height: float = 842, rotate: int = 0) -> pikepdf.Pdf:
    pdf = pikepdf.new()
    descendant = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.CIDFontType0, BaseFont=pikepdf.Name("/STSong-Light"),
        CIDSystemInfo=pikepdf.Dictionary(Registry=b"Adobe", Ordering=b"GB1", Supplement=2), DW=1000,
    )  # fmt: skip
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type0, BaseFont=pikepdf.Name("/STSong-Light-UniGB-UCS2-H"),
        Encoding=pikepdf.Name("/UniGB-UCS2-H"), DescendantFonts=[pdf.make_indirect(descendant)],
    )  # fmt: skip
    shared = pdf.make_indirect(font)
    for content in pages:
        page = pdf.add_blank_page(page_size=(width, height))
        page.Contents = pdf.make_stream(content.encode())
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=shared))
        if rotate:
            page.Rotate = rotate
    return pdf


def data(pdf: pikepdf.Pdf, **how: object) -> bytes:
    stream = io.BytesIO()
    pdf.save(stream, **how)
    return stream.getvalue()


def prose(words: str, top: float = 700, left: float = 72, right: float = 523, size: float = 12, indent: int = 2) -> str:
    """One paragraph, wrapped as Chinese is: first line indented, the rest full."""
    fit = int((right - left) // size)
    lines, first = [], True
    while words:
        count = fit - indent if first else fit
        lines.append((left + indent * size if first else left, words[:count]))
        words, first = words[count:], False
    return "".join(text(x, top - 20 * place, each, size) for place, (x, each) in enumerate(lines))
