"""The sender's address, strictly: one plain mailbox or nothing.

`email.utils.parseaddr` has returned wrong addresses more than once (CVE-2019-16056, CVE-2023-27043), so we look at the
raw field ourselves. Encoded words are decoded in the display name only, after the address was cut off, and the display
name never decides anything.
"""

from __future__ import annotations

import re

from domain.mail import Address
from domain.text import charset
from ingest.headers import decode_words, one_line

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDR_SPEC = re.compile(rf"(?P<local>{_ATOM}(?:\.{_ATOM})*)@(?P<domain>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*+"')
_COMMENT = re.compile(r"\([^()<>@,;:\"\\]*\)")
_SPECIAL = re.compile(r'[<>@,;:"\\()]')
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_MAX_FIELD = 2000


def only_address(fields: tuple[str, ...]) -> Address | None:
    """The one mailbox that the From (or Sender) fields name, or None where anything is doubtful.

    `fields` are raw values (Latin-1 for bytes). Two fields, two mailboxes, groups, route or literal addresses, quoted or
    encoded local parts, and comments with specials in them are all doubtful.
    """
    if len(fields) != 1 or len(fields[0]) > _MAX_FIELD or _CONTROLS.search(fields[0]):
        return None
    value = charset.decode(fields[0].encode("latin-1"))[0].strip()
    if value.endswith(">") and "<" in value:
        display, _, spec = value[:-1].rpartition("<")
    else:
        display, spec = "", _COMMENT.sub("", value, count=1)
    address = addr_spec(spec.strip())
    if address is None or not _harmless(display.strip(), address):
        return None
    return Address(address, decode_display(display))


def addr_spec(text: str) -> str | None:
    """`text` in lower case if it is a dot-atom at an LDH domain (RFC 5322 section 3.4.1, RFC 5321 section 4.5.3.1)."""
    match = _ADDR_SPEC.fullmatch(text[:400])
    if not match or len(text) > 320 or "=?" in text:
        return None
    local, domain = match["local"], match["domain"]
    labels = domain.split(".")
    fits = len(local) <= 64 and len(domain) <= 253 and all(len(label) <= 63 for label in labels)
    if not fits or not all(_LABEL.fullmatch(label) for label in labels) or labels[-1].isdigit():
        return None
    return text.lower()


def _harmless(display: str, address: str) -> bool:
    """True if no reader could take the display name for a second address, a group or an unfinished quote."""
    if display.lower() == address:  # many clients repeat the address unquoted; both readings agree
        return True
    bare = _COMMENT.sub("", _QUOTED.sub("", display), count=1)
    return not _SPECIAL.search(bare)


def decode_display(display: str) -> str:
    """The display name for people: quotes removed, encoded words decoded, controls removed."""
    text = display.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    return decode_words(text) if text.isascii() else one_line(text)
