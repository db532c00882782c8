"""Bytes to text, for mail whose charset label is often wrong.

Order: byte order mark, strict UTF-8, the label, then the readings GB 18030, Big5 and UTF-8 with losses, of which the one
that looks most like Chinese wins. GB labels all mean GB 18030, a superset that senders write under the old names.
One bad byte costs one character. Labels outside the allow-list below are as good as none: Python would also
"decode" idna, zlib or unicode_escape.
"""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import NamedTuple

from domain.mail import Defect

_GB = "gb18030 gb2312 gbk gb_2312-80 gb_2312 gb2312-80 x-gbk gbx gb_x cp936 ms936 windows-936 euc-cn euccn euc_cn x-euc-cn chinese"
_PLAIN = """utf-8 utf-16 utf-16le utf-16be utf-32 utf-7 iso-2022-jp iso-2022-kr euc-jp euc-kr koi8-r koi8-u
    iso-8859-2 iso-8859-5 iso-8859-7 iso-8859-9 windows-1250 windows-1251 windows-1253 windows-1254 tis-620"""
_OTHER = {
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf_8": "utf-8", "utf-8-sig": "utf-8",
    "unicode": "utf-16", "ucs-2": "utf-16", "unicode-1-1-utf-7": "utf-7", "utf7": "utf-7",
    "big5": "cp950", "big-5": "cp950", "cp950": "cp950", "x-x-big5": "cp950", "cn-big5": "cp950", "big5-eten": "cp950",
    "big5-hkscs": "big5hkscs", "big5hkscs": "big5hkscs", "hkscs": "big5hkscs",
    "hz": "hz", "hz-gb-2312": "hz", "hz-gb2312": "hz", "iso-2022-cn": "iso-2022-cn", "iso-2022-cn-ext": "iso-2022-cn",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "windows-31j": "cp932", "ks_c_5601-1987": "cp949",
    "euckr": "cp949", "cp1251": "windows-1251",
}  # fmt: skip
#: single-byte Latin labels decode anything, so they prove nothing: GBK bytes under them are common (old webmail)
_LATIN = {
    "iso-8859-1": "cp1252", "iso8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "windows-1252": "cp1252",
    "cp1252": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252", "ansi_x3.4-1968": "cp1252", "iso-8859-15": "iso-8859-15",
}  # fmt: skip
CODECS: dict[str, str] = dict.fromkeys(_GB.split(), "gb18030") | {n: n for n in _PLAIN.split()} | _OTHER | _LATIN

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
#: seven-bit encodings look like ASCII: only the label tells
_SEVEN_BIT = frozenset({"utf-7", "hz", "iso-2022-jp", "iso-2022-kr", "iso-2022-cn"})
_SAMPLE = 4000  #: characters looked at to weigh a reading
_MAX_REPAIRS = 200  #: bad places mended one by one; the rest of such a text is decoded with plain replacement
_LEGIBLE = 0.35  #: mean weight from which a reading counts as Chinese
#: high bytes in pairs only: accents of Latin text stand between letters
_PAIRS = re.compile(rb"(?:[\x00-\x7f]|[\x81-\xfe][\x80-\xfe])*+")


class _Reading(NamedTuple):
    text: str
    bad: int
    codec: str


def decode(data: bytes, declared: str | None = None, where: str = "") -> tuple[str, tuple[Defect, ...]]:
    """The text of `data`, NULs removed, and a "charset" defect (its detail is `where`) if characters were lost."""
    reading = _read(data, codec_of(declared))
    text = reading.text.replace("\0", "").removeprefix("\ufeff")
    return text, (Defect("charset", where),) if reading.bad else ()


def codec_of(label: str | None) -> str | None:
    """The codec that a charset label means, or None for a missing or unknown one."""
    if not label:
        return None
    return CODECS.get(label[:60].strip().strip("\"'<>;").strip().lower())


def _read(data: bytes, codec: str | None) -> _Reading:
    for bom, unicode in _BOMS:
        if data.startswith(bom):
            return _lossy(data, unicode)
    if codec in _SEVEN_BIT and (reading := _seven_bit(data, codec)):
        return reading
    if data.isascii() and not (codec and codec.startswith("utf-16")):
        return _Reading(data.decode("ascii"), 0, "ascii")
    if codec and codec.startswith(("utf-16", "utf-32")) and b"\0" in data:
        return _lossy(data, codec)
    return _utf8(data, codec) or _labelled(data, codec) or _best(data, codec)


def _seven_bit(data: bytes, codec: str) -> _Reading | None:
    if codec == "iso-2022-cn":
        return _Reading(_iso2022cn(data), 0, codec) if data.isascii() else None
    return _strict(data, codec)


def _iso2022cn(data: bytes) -> str:
    """RFC 1922: ESC sequences designate, SO and SI shift. Only the GB 2312 half exists in Python, by its high bits."""
    plain = re.sub(rb"\x1b\$[)*+][A-M]|\x1b[NO]", b"", data)
    pieces = re.split(rb"\x0e([^\x0f\n]*)\x0f?", plain)
    for i in range(1, len(pieces), 2):
        pieces[i] = bytes(byte | 0x80 if byte > 0x20 else byte for byte in pieces[i])
    return b"".join(pieces).decode("gb18030", "replace")


def _utf8(data: bytes, codec: str | None) -> _Reading | None:
    reading = _strict(data, "utf-8")
    if reading and codec == "gb18030" and len(data) < 200 and all(c < "\u0800" for c in reading.text):
        # two-byte sequences of UTF-8 are also hanzi in GBK: here the label decides
        return _strict(data, codec) or reading
    return reading


def _labelled(data: bytes, codec: str | None) -> _Reading | None:
    if codec is None or codec == "utf-8" or codec in _SEVEN_BIT:
        return None
    if codec in ("cp1252", "iso-8859-15"):
        paired = _PAIRS.fullmatch(data) is not None
        chinese = [r for c in ("gb18030", "cp950") if (r := _strict(data, c)) and (paired or weigh(r.text) >= _LEGIBLE)]
        return _choose(chinese) if chinese else _lossy(data, codec)
    reading = _strict(data, codec)
    if reading is None and codec == "cp950":
        reading = _strict(data, "big5hkscs")
    return reading


def _best(data: bytes, codec: str | None) -> _Reading:
    """No strict reading under the label: the most Chinese of all readings, losses counted against each."""
    candidates = ["gb18030", "cp950", "utf-8"]
    if codec and codec not in candidates and codec not in _SEVEN_BIT:
        candidates.insert(0, codec)
    strict = [r for c in candidates if (r := _strict(data, c))]
    return _choose(strict + [_lossy(data, c) for c in candidates if c not in {r.codec for r in strict}], codec)


def _choose(readings: list[_Reading], preferred: str | None = None) -> _Reading:
    """GB 18030 comes first here; another reading must be clearly more Chinese, since short texts are ambiguous."""

    def merit(reading: _Reading) -> float:
        loss = 3.0 * reading.bad / max(1, sum(c > "\x7f" for c in reading.text))
        favour = 0.12 if reading.codec == "gb18030" else 0.0
        return weigh(reading.text) - loss + favour + (0.1 if reading.codec == preferred else 0.0)

    return max(readings, key=merit)


def _strict(data: bytes, codec: str) -> _Reading | None:
    try:
        return _Reading(data.decode(codec), 0, codec)
    except (UnicodeError, ValueError):
        return None


def _lossy(data: bytes, codec: str) -> _Reading:
    """Decoded with losses. After each bad place we go on at the byte from which the next characters read best."""
    if codec not in ("gb18030", "cp950"):
        text = data.decode(codec, "replace")
        return _Reading(text, text.count("\ufffd"), codec)
    pieces: list[str] = []
    view = memoryview(data)
    start = 0
    for _ in range(_MAX_REPAIRS):
        try:
            pieces.append(codecs.decode(view[start:], codec))
            break
        except UnicodeDecodeError as error:
            bad = start + error.start
            pieces.append(codecs.decode(view[start:bad], codec) + "\ufffd")
            start = bad + _skip(data, bad, codec)
    else:
        pieces.append(codecs.decode(view[start:], codec, "replace"))
    text = "".join(pieces)
    return _Reading(text, text.count("\ufffd"), codec)


def _skip(data: bytes, bad: int, codec: str) -> int:
    """How many bytes to leave out at `bad`: the count after which the next characters are most legible."""

    def legible(skip: int) -> float:
        ahead = data[bad + skip : bad + skip + 24].decode(codec, "replace")
        return weigh(ahead.rstrip("\ufffd"), absent=0.5) - 0.05 * skip

    return max((1, 2, 3), key=legible)


def weigh(text: str, absent: float = 0.0) -> float:
    """How much the non-ASCII characters of `text` look like Chinese prose: about 0.8 for prose, below 0.3 for noise."""
    frequent, common = _frequent(), _common()
    total = seen = 0.0
    for char in text[:_SAMPLE]:
        if char <= "\x7f":
            continue
        seen += 1
        if char in frequent:
            total += 1.0
        elif char in common:
            total += 0.45
        elif "\u3000" <= char <= "\u3011" or "\uff01" <= char <= "\uff5e" or char in "“”‘’—…·《》":
            total += 0.7
        elif "\u4e00" <= char <= "\u9fff" or "\xa0" <= char <= "\u024f":
            total += 0.0
        else:
            total -= 0.8
    return total / seen if seen else absent


@cache
def _common() -> frozenset[str]:
    """The hanzi that GB 2312 and Big5 each put into their first level: what people write."""
    gb = bytes(b for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF) for b in (lead, trail))
    trails = [*range(0x40, 0x7F), *range(0xA1, 0xFF)]
    big5 = bytes(b for lead in range(0xA4, 0xC6) for trail in trails for b in (lead, trail))
    return frozenset(gb.decode("gb2312", "ignore") + big5.decode("big5", "ignore"))


@cache
def _frequent() -> frozenset[str]:
    """Characters that make up most of any Chinese text and of Party-work reports, in both scripts."""
    return frozenset(
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当"
        "没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并"
        "物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几"
        "口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼"
        "书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
        "党支委组织疫防控志愿服务临床医护理值守群众捐款核酸检测疫苗接种排查困难下步典型迹汇况先锋岗责任汛抢险网络户联系单参附"
        "這個們來為國時會說對動過發後現當沒進樣實從長機關點問應戰頭體見業產將兩間無與種經學處員變總電數報結樹務場計資區隊"
        "決開門網統論題義達觀傳師記請講話單難親愛興書畫圓車轉輕較載農運遠選還連邊組織衛護幹醫療類題黨團參鄉級紅線縣練終聯職聞聲費貨買賣質"
        "您好谢附件请查收老师同志敬此致礼材料情况周谢謝給給寫讀號碼郵政龍灣臺灣馬"
    )
