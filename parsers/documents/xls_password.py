"""Workbooks under the password that Excel itself sets and takes without asking, when only parts of a book are protected.

Any other password is the sender's and is not tried. Sources: [MS-XLS] 2.2.10; [MS-OFFCRYPTO] 2.3.6 (RC4), 2.3.5 (CryptoAPI).
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable

_PASSWORD = "VelvetSweatshop".encode("utf-16-le")
_BLOCK = 1024  #: bytes of the stream under one key
_CLEAR = frozenset(
    (0x809, 0x2F, 0xE1, 0x194, 0x195, 0x138, 0x196)
)  #: records that are never enciphered: [MS-XLS] 2.2.10
_SHEET = 0x85  #: of its record only the place of the sheet stays readable
_MOST = 16 * 2**20  #: bytes; some four seconds

Key = Callable[[int], bytes]


def unlocked(stream: bytes, file_pass: bytes) -> bytes | None:
    """The stream in clear, or None if it has another password or a cipher that Excel does not use by itself."""
    found = _simple(file_pass) or _crypto_api(file_pass)
    if found is None or len(stream) > _MOST:
        return None
    key, verifier, digest = found
    told = rc4(key(0), verifier + digest)
    name = "sha1" if len(digest) == 20 else "md5"
    if hashlib.new(name, told[:16], usedforsecurity=False).digest() != told[16:]:
        return None
    return _deciphered(stream, key)


def _simple(told: bytes) -> tuple[Key, bytes, bytes] | None:
    """RC4 with 40 bits, of Excel 97."""
    if len(told) < 54 or struct.unpack_from("<HHH", told) != (1, 1, 1):
        return None
    salt = told[6:22]
    first = hashlib.md5(_PASSWORD, usedforsecurity=False).digest()[:5]
    middle = hashlib.md5((first + salt) * 16, usedforsecurity=False).digest()[:5]

    def key(block: int) -> bytes:
        return hashlib.md5(middle + struct.pack("<I", block), usedforsecurity=False).digest()

    return key, told[22:38], told[38:54]


def _crypto_api(told: bytes) -> tuple[Key, bytes, bytes] | None:
    """RC4 with SHA-1, of Excel 2002 and later."""
    if len(told) < 14 or struct.unpack_from("<HHH", told)[::2] != (1, 2):
        return None
    head_size = struct.unpack_from("<I", told, 10)[0]
    head, verifier = told[14 : 14 + head_size], told[14 + head_size :]
    if len(head) < 20 or len(verifier) < 60:
        return None
    bits = struct.unpack_from("<I", head, 16)[0] or 40
    base = hashlib.sha1(verifier[4:20] + _PASSWORD, usedforsecurity=False).digest()

    def key(block: int) -> bytes:
        whole = hashlib.sha1(base + struct.pack("<I", block), usedforsecurity=False).digest()
        return whole[:5].ljust(16, b"\0") if bits == 40 else whole[: min(bits // 8, 20)]

    return (key, verifier[20:36], verifier[40:60]) if bits >= 40 else None


def _deciphered(stream: bytes, key: Key) -> bytes:
    pad = b"".join([rc4(key(block), bytes(_BLOCK)) for block in range(len(stream) // _BLOCK + 1)])
    plain = (int.from_bytes(stream, "big") ^ int.from_bytes(pad[: len(stream)], "big")).to_bytes(len(stream), "big")
    pieces: list[bytes] = []
    place = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        end = place + 4 + size
        clear = end if kind in _CLEAR else place + (8 if kind == _SHEET else 4)
        pieces += [stream[place:clear], plain[clear:end]]
        place = end
    return b"".join(pieces)


def rc4(key: bytes, data: bytes) -> bytes:
    """The cipher RC4 (RFC 6229 has test vectors); the same both ways."""
    box = list(range(256))
    j = 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) & 255
        box[i], box[j] = box[j], box[i]
    out = bytearray(data)
    i = j = 0
    for place in range(len(out)):
        i = (i + 1) & 255
        first = box[i]
        j = (j + first) & 255
        second = box[j]
        box[i], box[j] = second, first
        out[place] ^= box[(first + second) & 255]
    return bytes(out)
