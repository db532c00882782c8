"""What the build scripts of the annotated mails share: letters as they stand on the wire, office files, gold and its checks.

Everything is deterministic: fixed dates inside archives, boundaries and Message-IDs made from the number of the letter.
"""
import base64
import email
import email.policy
import hashlib
import html as htmllib
import io
import json
import quopri
import re
import zipfile
from datetime import date, datetime
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import docx
import xlsxwriter

ZONE = ZoneInfo("Asia/Shanghai")
STAMP = (2020, 1, 1, 0, 0, 0)
TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf", "zip": "application/zip", "csv": "text/csv", "txt": "text/plain", "html": "text/html",
}


# ---- words in headers -------------------------------------------------------------------------------------------

def word(text, charset="utf-8", coding="B", step=11):
    """A header text as RFC 2047 words of a few characters each; plain ASCII stays as it is."""
    if text.isascii():
        return text.encode()
    out = []
    for at in range(0, len(text), step):
        raw = text[at:at + step].encode(CODEC.get(charset, charset))
        if coding == "B":
            body = base64.b64encode(raw).decode()
        else:
            body = "".join(f"={b:02X}" for b in raw)
        out.append(f"=?{charset}?{coding}?{body}?=")
    return "\r\n ".join(out).encode()


CODEC = {"gb2312": "gb18030"}  # what mail programs label gb2312 is GBK and more


def address(name, addr, charset="utf-8", raw=False):
    if not name:
        return addr.encode()
    shown = name.encode(CODEC.get(charset, charset)) if raw else word(name, charset)
    return shown + f" <{addr}>".encode()


# ---- parts ------------------------------------------------------------------------------------------------------

def crlf(data):
    return re.sub(rb"\r\n|\r|\n", b"\r\n", data)


def coded(data, cte):
    if cte == "base64":
        return base64.encodebytes(data).replace(b"\n", b"\r\n")
    if cte == "quoted-printable":
        return crlf(quopri.encodestring(data.replace(b"\r\n", b"\n")))
    return crlf(data)


def text(body, charset="utf-8", cte="base64", subtype="plain", codec=None):
    """A text part; `charset` is its label, `codec` what the bytes are in (by default what the label commonly means)."""
    data = crlf(body.strip("\n").encode(codec or CODEC.get(charset, charset)) + b"\n")
    kind = f'text/{subtype}; charset="{charset}"'.encode()
    return [(b"Content-Type", kind), (b"Content-Transfer-Encoding", cte.encode())], coded(data, cte)


def html(body, charset="utf-8", cte="base64"):
    return text(body, charset, cte, "html")


def attach(name, data, style="rfc2047", charset="utf-8"):
    """An attached file; `style` is how its name is written: rfc2047, rfc2231 or raw bytes."""
    kind = TYPES[name.rsplit(".", 1)[-1]].encode()
    if style == "rfc2231":
        shown = "".join(f"%{b:02X}" for b in name.encode(CODEC.get(charset, charset)))
        place = f"attachment;\r\n filename*={charset}''{shown}".encode()
        heads = [(b"Content-Type", kind)]
    else:
        shown = name.encode(CODEC.get(charset, charset)) if style == "raw" else word(name, charset, step=14)
        place = b'attachment;\r\n filename="' + shown + b'"'
        heads = [(b"Content-Type", kind + b';\r\n name="' + shown + b'"')]
    heads += [(b"Content-Transfer-Encoding", b"base64"), (b"Content-Disposition", place)]
    return heads, coded(data, "base64")


def enclosed(letter):
    """A whole letter as message/rfc822."""
    return [(b"Content-Type", b"message/rfc822"), (b"Content-Disposition", b"attachment")], letter


def joined(parts, boundary, subtype="mixed"):
    lines = b"".join(b"--" + boundary + b"\r\n" + b"".join(k + b": " + v + b"\r\n" for k, v in heads) + b"\r\n" + body.rstrip(b"\r\n") + b"\r\n"
                     for heads, body in parts)
    kind = f"multipart/{subtype}; boundary=\"{boundary.decode()}\"".encode()
    return [(b"Content-Type", kind)], lines + b"--" + boundary + b"--\r\n"


def alternative(plain, rich, mark):
    return joined([plain, rich], f"----=_Alt_{mark}".encode(), "alternative")


def letter(when, sender, to, subject, parts, mark, charset="utf-8", raw=False, agent=None, more=(), subtype="mixed"):
    """The bytes of a letter. `when` is "2023-11-13 09:30" of Chinese time; `mark` makes Message-ID and boundary."""
    stamp = format_datetime(datetime.strptime(when, "%Y-%m-%d %H:%M").replace(tzinfo=ZONE))
    shown = subject.encode(CODEC.get(charset, charset)) if raw else word(subject, charset)
    ident = hashlib.sha256(mark.encode()).hexdigest()[:20]
    heads = [
        (b"Received", f"from relay.example (unknown [192.0.2.{int(ident[:2], 16)}]) by mx.example with SMTP id {ident[:8]};\r\n {stamp}".encode()),
        (b"From", address(*sender, charset=charset, raw=raw)), (b"To", address(*to, charset=charset, raw=raw)), (b"Subject", shown),
        (b"Date", stamp.encode()), (b"Message-ID", f"<{ident}@{sender[1].split('@')[1]}>".encode()), (b"MIME-Version", b"1.0"),
    ]
    heads += [(k.encode(), v.encode()) for k, v in more]
    if agent:
        heads.append((b"X-Mailer", agent.encode()))
    own, body = parts[0] if len(parts) == 1 else joined(parts, f"----=_Part_{ident[:12]}".encode(), subtype)
    return b"".join(k + b": " + v + b"\r\n" for k, v in [*heads, *own]) + b"\r\n" + body


# ---- office files -----------------------------------------------------------------------------------------------

class RawNameInfo(zipfile.ZipInfo):
    """A member whose name is written in GBK without the UTF-8 flag, as old archivers do."""

    def _encodeFilenameFlags(self):
        return self.filename.encode("gbk"), self.flag_bits & ~0x800


def archive(members, raw_names=False):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in members:
            info = (RawNameInfo if raw_names else zipfile.ZipInfo)(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            box.writestr(info, data)
    return made.getvalue()


def settled(data):
    """The same archive with fixed dates, so that a second build gives the same bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as box:
        return archive([(i.filename, box.read(i.filename)) for i in box.infolist()])


def form(rows, merges=()):
    """A table for `paper`: rows of cells, and pairs of corners to merge."""
    return {"rows": rows, "merges": list(merges)}


def paper(*blocks):
    """A .docx: a string is a paragraph, ("h", text) a heading, ("t", text) a centred title, form(...) a table."""
    made = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            made.add_paragraph(block)
        elif isinstance(block, tuple) and block[0] == "h":
            made.add_heading(block[1], 2)
        elif isinstance(block, tuple):
            made.add_paragraph(block[1]).alignment = 1
        else:
            lay(made, block["rows"], block["merges"])
    out = io.BytesIO()
    made.save(out)
    return settled(out.getvalue())


def lay(made, rows, merges):
    grid = made.add_table(len(rows), max(map(len, rows)), style="Table Grid")
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is not None:
                grid.cell(r, c).text = str(value)
    for (r1, c1), (r2, c2) in merges:
        kept = grid.cell(r1, c1).text
        grid.cell(r1, c1).merge(grid.cell(r2, c2)).text = kept


def book(sheets, merges=None, formats=None):
    """A .xlsx from {name: rows}. A cell may be text, a number, a date, or (formula, its value); formats: {(sheet, row, column): format}."""
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True})
    made.set_properties({"created": datetime(2020, 1, 1)})
    for name, rows in sheets.items():
        sheet = made.add_worksheet(name)
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                style = made.add_format({"num_format": (formats or {})[name, r, c]}) if (name, r, c) in (formats or {}) else None
                if isinstance(value, tuple):
                    sheet.write_formula(r, c, value[0], style, value[1])
                elif isinstance(value, date):
                    sheet.write_datetime(r, c, datetime(value.year, value.month, value.day), style or made.add_format({"num_format": "yyyy-mm-dd"}))
                elif isinstance(value, (int, float)):
                    sheet.write_number(r, c, value, style)
                elif value is not None:
                    sheet.write_string(r, c, value)
        for r1, c1, r2, c2 in (merges or {}).get(name, []):
            sheet.merge_range(r1, c1, r2, c2, rows[r1][c1])
    made.close()
    return settled(out.getvalue())


def leaf(lines, size=13):
    """A .pdf of one page with one line of text below the other, in a font that is not embedded."""
    shown = "".join(f"<{line.encode('utf-16-be').hex()}> Tj T*\n" for line in lines)
    stream = f"BT /F1 {size} Tf {size * 1.7:.1f} TL 60 780 Td\n{shown}ET".encode()
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length " + str(len(stream)).encode() + b" >>\nstream\n" + stream + b"\nendstream",
        b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R /CIDSystemInfo 8 0 R >>",
        b"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >>",
        b"<< /Registry (Adobe) /Ordering (GB1) /Supplement 2 >>",
    ]
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return made + tail.encode()


def grid(rows, style="border-collapse:collapse", cell="border:1px solid #999;padding:2px 6px"):
    """An HTML table; a cell may be (text, colspan) or (text, colspan, rowspan); None is covered by a span."""
    out = [f'<table border="1" cellspacing="0" style="{style}">']
    for row in rows:
        out.append("<tr>")
        for value in row:
            if value is None:
                continue
            body, across, down = (*value, 1)[:3] if isinstance(value, tuple) else (value, 1, 1)
            span = (f' colspan="{across}"' if across > 1 else "") + (f' rowspan="{down}"' if down > 1 else "")
            out.append(f'<td{span} style="{cell}">{htmllib.escape(str(body))}</td>')
        out.append("</tr>")
    return "\n".join([*out, "</table>"])


# ---- gold -------------------------------------------------------------------------------------------------------

def told(unit, kind="initial", period=None, maybe=None, alt=None, **fields):
    """One report of the gold; `period` is (start, end) or None."""
    made = {"unit": unit, "kind": kind, "period": dict(zip(("start", "end"), period, strict=True)) if period else None, "fields": fields}
    return made | ({"maybe": maybe} if maybe else {}) | ({"alt": alt} if alt else {})


def entry(name, summary):
    return {"name": name, "summary": summary}


class Corpus:
    """A folder of numbered letters with its gold. Every third letter is held back; none if the corpus is `opened`, all if it is `held`."""

    def __init__(self, folder, mailbox, opened=False, held=False):
        self.home, self.mailbox, self.gold, self.before = Path(__file__).parent / folder, mailbox, [], ""
        self.opened, self.held = opened, held
        (self.home / "messages").mkdir(parents=True, exist_ok=True)

    def add(self, when, sender, subject, parts, reports, tags, note, optional=(), **how):
        number = len(self.gold) + 1
        assert when > self.before, when
        self.before = when
        data = letter(when, sender, how.pop("to", self.mailbox), subject, parts, f"{self.home.name} {number}", **how)
        (self.home / "messages" / f"{number:04}.eml").write_bytes(data)
        line = {"file": f"{number:04}.eml", "disposition": "report" if reports else "not_report", "reports": list(reports),
                "tags": tags.split(), "note": note, "part": "held" if self.held or not (self.opened or number % 3) else "open"}
        if optional:
            line["optional_units"] = list(optional)
        self.check(line, data)
        self.gold.append(line)

    def check(self, line, data):
        """Every quoted text of the gold stands in the letter word for word."""
        seen = re.sub(r"\s", "", words(data))
        for report in line["reports"]:
            for key, value in [*report["fields"].items(), *report.get("maybe", {}).items()]:
                for item in value if isinstance(value, list) else []:
                    for quote in item.values() if isinstance(item, dict) else [item]:
                        if re.sub(r"\s", "", quote) not in seen and len(quote) > 4:
                            raise AssertionError(f"{line['file']} {key}: {quote}")

    def write(self):
        lines = [json.dumps(line, ensure_ascii=False) + "\n" for line in self.gold]
        (self.home / "gold.jsonl").write_text("".join(lines), encoding="utf-8")


# ---- for the check and for reading over -------------------------------------------------------------------------

def words(data):
    """All the text of a letter, attachments too, for a person or a search."""
    out = []
    for part in email.message_from_bytes(data, policy=email.policy.compat32).walk():
        body = part.get_payload(decode=True)
        if body is None:
            continue
        kind = part.get_content_type()
        if body[:2] == b"PK":
            out.append(file_words(body))
        elif body[:4] == b"%PDF":
            out += [bytes.fromhex(line.decode()).decode("utf-16-be") for line in re.findall(rb"<(\w+)> Tj", body)]
        elif kind.startswith("text/"):
            shown = readable(body, part.get_content_charset())
            out.append(htmllib.unescape(re.sub(r"<[^>]+>", " ", shown)) if kind == "text/html" else shown)
    return "\n".join(out)


def readable(body, charset=None):
    for codec in (CODEC.get(charset or "", charset), "utf-8", "gb18030"):
        try:
            return body.decode(codec or "utf-8")
        except (UnicodeDecodeError, LookupError):
            continue
    return body.decode("gb18030", "replace")


def file_words(body):
    out = []
    with zipfile.ZipFile(io.BytesIO(body)) as box:
        for info in box.infolist():
            inner = box.read(info)
            if inner[:2] == b"PK":
                out.append(file_words(inner))
            elif info.filename in ("word/document.xml", "xl/sharedStrings.xml"):
                shown = re.sub(r"</w:(p|tc|tr)>|</si>", "\n", inner.decode())
                out.append(htmllib.unescape(re.sub(r"<[^>]+>", "", shown)))
            elif info.filename.endswith((".txt", ".csv")):
                out.append(readable(inner))
    return "\n".join(out)
