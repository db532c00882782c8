"""What TNEF and Outlook files share: MAPI property ids, their texts, and compressed RTF (MS-OXCMSG, MS-OXRTFCP)."""

from __future__ import annotations

import re
import struct

from domain.text import charset
from ingest.budget import Member

SUBJECT, BODY, HTML, RTF = 0x0037, 0x1000, 0x1013, 0x1009
SENDER_NAME, SENDER_SMTP, SENDER_ADDRESS, REPRESENTING_SMTP = 0x0C1A, 0x5D01, 0x0C1F, 0x5D02
SENT, DELIVERED, MESSAGE_ID, IN_REPLY_TO, REFERENCES = 0x0039, 0x0E06, 0x1035, 0x1042, 0x1039
CODEPAGE, INTERNET_CODEPAGE = 0x3FFD, 0x3FDE
ATTACH_DATA, ATTACH_LONG_NAME, ATTACH_NAME, DISPLAY_NAME, ATTACH_METHOD, ATTACH_TYPE, ATTACH_ID = (
    0x3701, 0x3707, 0x3704, 0x3001, 0x3705, 0x370E, 0x3712,
)  # fmt: skip
STRING8, UNICODE, BINARY, LONG, TIME = 0x001E, 0x001F, 0x0102, 0x0003, 0x0040

_CODEPAGES = {936: "gb18030", 54936: "gb18030", 950: "big5", 65001: "utf-8", 932: "shift_jis", 949: "euc-kr", 1252: "windows-1252"}
#: MS-OXRTFCP section 2.1.2.1: what the dictionary holds at the start
_RTF_START = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArial"
    rb"Times New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_MAX_RTF = 16 * 2**20


def charset_of(codepage: int) -> str | None:
    return _CODEPAGES.get(codepage)


def text(value: bytes, kind: int, codepage: int) -> str:
    """A string property without its terminator."""
    if kind == UNICODE:
        return value[: len(value) // 2 * 2].decode("utf-16-le", "replace").rstrip("\0")
    return charset.decode(value.rstrip(b"\0"), charset_of(codepage))[0]


def bodies(plain: str, html: bytes, rtf: bytes, codepage: int) -> list[Member]:
    """The best body a message tells, as one member: text, unless only HTML or RTF has words."""
    if plain.strip():
        return [Member("body", plain.encode("utf-8"), media_type="text/plain", charset="utf-8", is_body=True)]
    if html.strip():
        return [Member("body", html, media_type="text/html", charset=charset_of(codepage), is_body=True)]
    content = decompressed_rtf(rtf) if rtf else b""
    if b"\\fromhtml" in content[:1000]:
        return [Member("body", html_of_rtf(content), media_type="text/html", is_body=True)]
    return [Member("body.rtf", content, media_type="text/rtf")] if content else []


def decompressed_rtf(data: bytes) -> bytes:
    """MS-OXRTFCP section 2.2: LZFu over a 4096-byte ring. What is cut short gives what there is."""
    if len(data) < 16:
        return b""
    _, size, kind, _ = struct.unpack_from("<IIII", data)
    if kind == 0x414C454D:  # "MELA": stored
        return data[16 : 16 + size]
    ring = bytearray(_RTF_START.ljust(4096, b" "))
    write = len(_RTF_START)
    out = bytearray()
    place = 16
    while place < len(data) and len(out) < min(size, _MAX_RTF):
        flags = data[place]
        place += 1
        for bit in range(8):
            if flags >> bit & 1:
                if place + 2 > len(data):
                    return bytes(out)
                token = data[place] << 8 | data[place + 1]
                place += 2
                read, length = token >> 4, (token & 0xF) + 2
                if read == write & 0xFFF:
                    return bytes(out)
                chunk = [ring[(read + i) & 0xFFF] for i in range(length)] if (write - read) & 0xFFF >= length else None
            elif place < len(data):
                chunk, read, length = [data[place]], 0, 1
                place += 1
            else:
                return bytes(out)
            for i in range(length):
                byte = chunk[i] if chunk else ring[(read + i) & 0xFFF]
                ring[write & 0xFFF] = byte
                write += 1
                out.append(byte)
    return bytes(out)


_HTML_TAG = re.compile(rb"\{\\\*\\htmltag\d{0,4} ?([^{}]{0,20000})\}")
_HIDDEN = re.compile(rb"\\htmlrtf1?(?![0-9a-z]) ?.{0,20000}?\\htmlrtf0 ?", re.DOTALL)
_HEX = re.compile(rb"(?:\\'[0-9a-fA-F]{2})+")
_UNICODE = re.compile(rb"\\u(-?\d{1,5}) ?(?:\\'[0-9a-fA-F]{2}|\?)?")


def html_of_rtf(rtf: bytes) -> bytes:
    """The HTML that Outlook wrapped into RTF (MS-OXRTFEX), as UTF-8."""
    codepage = re.search(rb"\\ansicpg(\d{1,5})", rtf[:2000])
    label = charset_of(int(codepage[1])) if codepage else None
    start = rtf.find(b"{\\*\\htmltag")
    body = _HIDDEN.sub(b"", rtf[max(start, 0) :])
    body = _HTML_TAG.sub(rb"\1", body)
    body = _UNICODE.sub(lambda m: chr(int(m[1]) & 0xFFFF).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode("utf-8"), body)
    body = _HEX.sub(lambda m: charset.decode(bytes.fromhex(m[0].replace(b"\\'", b"").decode("ascii")), label)[0].encode("utf-8"), body)
    body = re.sub(rb"\\(?:par|line)(?![a-z]) ?", b"\n", body)
    body = re.sub(rb"\\tab(?![a-z]) ?", b"\t", body)
    body = re.sub(rb"\\[a-z]{1,30}-?\d{0,9} ?", b"", body)
    return re.sub(rb"\\([{}\\])|[{}]", rb"\1", body).strip(b"\0 \r\n")
