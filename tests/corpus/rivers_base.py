"""What the letters of rivers share: the folder they go to, its months, and an archive that nobody can open."""
import hashlib
import struct
import zlib

from build_tools import Corpus

MAY, JUN = ("2023-05-01", "2023-05-31"), ("2023-06-01", "2023-06-30")


class Rivers(Corpus):
    """Every second letter is held back; a letter of which nothing can be read is `unreadable`."""

    def add(self, *args, unreadable=False, **how):
        self.held = len(self.gold) % 2 == 1
        self.opened = not self.held
        super().add(*args, **how)
        if unreadable:
            self.gold[-1]["disposition"] = "unreadable"

    def check(self, line, data):
        if line["reports"]:  # the archive under a password gives no words to check
            super().check(line, data)


def locked(name, data, password):
    """A .zip of one member under a password (the old cipher of the format), the same bytes each time."""
    crc, keys = zlib.crc32(data), [0x12345678, 0x23456789, 0x34567890]

    def turn(byte):
        keys[0] = step(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 255)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = step(keys[2], keys[1] >> 24)

    def cipher(plain):
        out = bytearray()
        for byte in plain:
            half = (keys[2] | 2) & 0xFFFF
            out.append(byte ^ (half * (half ^ 1) >> 8 & 255))
            turn(byte)
        return bytes(out)

    for byte in password:
        turn(byte)
    body = cipher(bytes(range(11)) + bytes([crc >> 24]) + data)
    shown = name.encode()
    common = struct.pack("<HHHHHIIIHH", 20, 0x801, 0, 0, 0x5021, crc, len(body), len(data), len(shown), 0)
    local = b"PK\3\4" + common + shown + body
    central = b"PK\1\2" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, 0) + shown
    return local + central + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)


def step(key, byte):
    """One step of the CRC that the cipher turns its keys with."""
    key ^= byte
    for _ in range(8):
        key = key >> 1 ^ (0xEDB88320 if key & 1 else 0)
    return key


def reply_to(number, host):
    """The header of a reply to the letter of that number."""
    return ("In-Reply-To", f"<{hashlib.sha256(f'rivers {number}'.encode()).hexdigest()[:20]}@{host}>")


c = Rivers("rivers", ("汐川县河长办", "hzb@xcslj.example"))
