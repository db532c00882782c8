"""Personal numbers masked for letters and logs: 138****5678, 110************02X, z***@mu.example. Counts stay."""

from __future__ import annotations

import re

_THIN = "\u200b\u200c\u200d\u2060\ufeff\u00ad"  #: written between digits, not seen
_GAP = f"[ \u00a0\u3000\\-‐‑–—.·{_THIN}]"
_DIGIT = "[0-9０-９]"
_MEASURES = "元人名次户个件份万亿"
#: 11 digits from 13 to 19, at most three gap characters between two of them; how they are grouped is looked at below
_PHONE = re.compile(
    f"(?<!{_DIGIT})((?:[+＋]|00)?86{_GAP}?)?([1１](?:{_GAP}{{0,3}}[3-9３-９])(?:{_GAP}{{0,3}}{_DIGIT}){{9}})(?!{_DIGIT})(?![{_MEASURES}])"
)
_GOES_ON = re.compile(f"{_GAP}{_DIGIT}")
_ID18 = re.compile(
    f"(?<!{_DIGIT})[1-9１-９](?:{_GAP}{{0,2}}{_DIGIT}){{16}}{_GAP}{{0,2}}[0-9０-９XxＸｘ](?![0-9０-９A-Za-z])(?![{_MEASURES}])"
)
_MAIL = re.compile(r"(?<![A-Za-z0-9._%+-])([A-Za-z0-9_])[A-Za-z0-9._%+-]{0,63}@(?=[A-Za-z0-9-]{1,63}\.[A-Za-z0-9])")
_WIDE = str.maketrans("０１２３４５６７８９Ｘｘx", "0123456789XXX")
#: how people group a mobile number; other groupings are columns of counts
_GROUPS = frozenset({(11,), (3, 4, 4), (3, 8), (7, 4), (3, 3, 5), (4, 3, 4), (5, 6), (1,) * 11})


def mask(text: str) -> str:
    """`text` with mobile numbers, ID numbers and the local parts of addresses masked."""
    return mails(phones(ids(text)))


def phones(text: str) -> str:
    return _PHONE.sub(_phone, text)


def ids(text: str) -> str:
    """18-digit ID numbers by their shape (region, birth date); the checksum may be mistyped and is not looked at."""
    return _ID18.sub(_id, text)


def mails(text: str) -> str:
    return _MAIL.sub(r"\1***@", text)


def count_phones(text: str) -> int:
    """How many mobile numbers `phones` would mask."""
    return sum(_phone(match) != match[0] for match in _PHONE.finditer(text))


def count_ids(text: str) -> int:
    """How many ID numbers `ids` would mask."""
    return sum(_id(match) != match[0] for match in _ID18.finditer(text))


def _phone(match: re.Match[str]) -> str:
    digits = _digits(match[2])
    visible = re.sub(f"[{_THIN}]", "", match[2])
    groups = tuple(len(group) for group in re.split(f"{_GAP}+", visible) if group)
    if groups not in _GROUPS or (groups != (11,) and _in_a_row(match)):
        return match[0]
    return f"{match[1] or ''}{digits[:3]}****{digits[7:]}"


def _in_a_row(match: re.Match[str]) -> bool:
    """Do grouped digits stand among further figures (columns of counts), and not before another phone number?"""
    text, end = match.string, match.end()
    return bool(_GOES_ON.match(text, end)) and not _PHONE.match(text, end + 1)


def _id(match: re.Match[str]) -> str:
    digits = _digits(match[0])
    year, month, day = int(digits[6:10]), int(digits[10:12]), int(digits[12:14])
    if not (1900 <= year <= 2099 and 1 <= month <= 12 and 1 <= day <= 31):
        return match[0]
    return digits[:3] + "*" * 12 + digits[15:]


def _digits(text: str) -> str:
    return re.sub("[^0-9X]", "", text.translate(_WIDE))
