"""Names of parts: what a sender calls a file, fit to be shown. No name ever becomes a path."""

from __future__ import annotations

import re

from domain.text import charset
from ingest.headers import Parameterised

_LIMIT = 200
#: names of letters that UTF-8 writes in two bytes, as it never does Chinese; unless they stand in a Latin word
_SHORT_LETTERS = re.compile(r"[\0-\x7f]*[\x80-\u07ff][\0-\u07ff]*")
_LATIN_WORD = re.compile(r"[A-Za-z][\u0080-\u07ff]|[\u0080-\u07ff][A-Za-z]")
_ENDINGS = {
    "application/pdf": ".pdf",
    "application/msword": ".doc",
    "application/vnd.ms-excel": ".xls",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/zip": ".zip",
    "application/x-zip-compressed": ".zip",
    "application/rtf": ".rtf",
    "application/ofd": ".ofd",
    "application/ms-tnef": ".dat",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "image/tiff": ".tif",
    "image/bmp": ".bmp",
    "text/plain": ".txt",
    "text/html": ".html",
    "text/csv": ".csv",
    "text/calendar": ".ics",
    "text/rtf": ".rtf",
    "message/rfc822": ".eml",
}
#: parts that programs write have names of their own
_NOTICES = {
    "message/delivery-status": "delivery-status",
    "message/disposition-notification": "disposition-notification",
    "message/feedback-report": "feedback-report",
    "text/rfc822-headers": "rfc822-headers",
}


def file_name(disposition: Parameterised, content_type: Parameterised) -> str:
    """The decoded name, "" if there is none. `filename` goes before `name`, unless it alone is garbled (B067)."""
    named = disposition.text("filename")
    other = content_type.text("name")
    if not named or ("\ufffd" in named and other and "\ufffd" not in other):
        named = other
    return base_name(named)


def base_name(name: str) -> str:
    """The last component of what may be a path on the sender's machine (RFC 2183 section 2.3), cut with its ending."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2].strip().strip("\0")
    if last in (".", ".."):
        return ""
    if len(last) <= _LIMIT:
        return last
    stem, dot, ending = last.rpartition(".")
    return stem[: _LIMIT - 11] + dot + ending if stem and len(ending) <= 10 else last[:_LIMIT]


def unnamed(number: int, media_type: str, subject: str = "") -> str:
    """A name for the `number`th part without one; an attached mail is called by its subject."""
    if media_type in _NOTICES:
        return _NOTICES[media_type]
    ending = _ENDINGS.get(media_type, "")
    title = re.sub(r'[\\/:*?"<>|\s]+', " ", subject).strip()[:80]
    if media_type == "message/rfc822":
        return f"{title or '转发邮件'}{ending}"
    return f"未命名附件{number}{ending}"


def member_name(raw: bytes, is_utf8: bool = False) -> str:
    """The name of an archive member. QUIRK: zip knows no charset but UTF-8, and Chinese tools write GB 18030 (B077), of which
    some short names are by chance UTF-8 too."""
    if is_utf8:
        return raw.decode("utf-8", "replace")
    text = charset.decode(raw)[0]
    return _chinese(raw) or text if _SHORT_LETTERS.fullmatch(text) and not _LATIN_WORD.search(text) else text


def _chinese(raw: bytes) -> str | None:
    """The name as common Chinese characters, if it can be one."""
    try:
        return raw.decode("gb2312")
    except UnicodeDecodeError:
        return None


def is_unsafe(name: str) -> bool:
    """True for what could lead an unpacker astray: absolute paths, ways up, drives, streams (CVE-2022-30333 and kin)."""
    path = name.replace("\\", "/")
    parts = path.split("/")
    return path.startswith("/") or ".." in parts or "\0" in path or bool(re.search(r"(?<!\d):|:(?!\d)", path))


def is_junk(name: str) -> bool:
    """What operating and office systems leave behind: no report was ever in it."""
    parts = name.replace("\\", "/").rstrip("/").split("/")
    last = parts[-1].lower()
    return (
        "__MACOSX" in parts
        or last in (".ds_store", "thumbs.db", "desktop.ini")
        or last.startswith(("~$", "._", ".~lock"))
    )
