"""OFD files made by hand, in the standard's own namespace (GB/T 33190-2016)."""

from __future__ import annotations

import io
import zipfile

NS = 'xmlns:ofd="http://www.ofdspec.org/2016"'


def text(words: str, x: float, y: float, size: float = 5.0, more: str = "", inner: str = "") -> str:
    """One TextObject whose characters stand `size` millimetres apart."""
    steps = f'DeltaX="g {len(words) - 1} {size}"' if len(words) > 2 else f'DeltaX="{size}"'
    return (
        f'<ofd:TextObject ID="9" Boundary="{x} {y} {size * len(words)} {size}" Font="1" Size="{size}" {more}>{inner}'
        f'<ofd:TextCode X="0" Y="{size * 0.8}" {steps}>{words}</ofd:TextCode></ofd:TextObject>'
    )


def line(x: float, y: float, to_x: float, to_y: float) -> str:
    """A straight stroke."""
    path = f"M 0 0 L {to_x - x} {to_y - y}"
    return (
        f'<ofd:PathObject ID="8" Boundary="{x} {y} {to_x - x} {to_y - y}" LineWidth="0.3">'
        f"<ofd:AbbreviatedData>{path}</ofd:AbbreviatedData></ofd:PathObject>"
    )


def picture(resource: str, box: str = "0 0 210 297") -> str:
    return f'<ofd:ImageObject ID="7" Boundary="{box}" ResourceID="{resource}"/>'


def page(objects: str, template: str = "") -> str:
    return f'<ofd:Page {NS}>{template}<ofd:Content><ofd:Layer ID="3">{objects}</ofd:Layer></ofd:Content></ofd:Page>'


def document(locations: list[str], more: str = "", common: str = "") -> str:
    pages = "".join(f'<ofd:Page ID="{place}" BaseLoc="{one}"/>' for place, one in enumerate(locations))
    return (
        f"<ofd:Document {NS}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
        f"{common}</ofd:CommonData><ofd:Pages>{pages}</ofd:Pages>{more}</ofd:Document>"
    )


def ofd(
    *pages: str, files: dict[str, str | bytes] | None = None, root: str = "Doc_0/Document.xml", common: str = ""
) -> bytes:
    """A file with those pages; `files` replace or add members."""
    names = [f"Pages/Page_{place}/Content.xml" for place in range(len(pages))]
    members: dict[str, str | bytes] = {
        "OFD.xml": f'<ofd:OFD {NS} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>{root}</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
        "Doc_0/Document.xml": document(names, common=common),
        **{f"Doc_0/{name}": content for name, content in zip(names, pages, strict=True)},
        **(files or {}),
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()
