"""What the containers of one mail may still produce, and the members they yield."""

from __future__ import annotations

from dataclasses import dataclass

from domain.limits import Limits
from domain.mail import Defect, Head

_RATIO_FROM = 10 * 2**20  #: compression ratio counts after this much output


@dataclass(slots=True)
class Budget:
    """Counts down over a whole mail, so that many small bombs are one big one."""

    limits: Limits
    bytes_left: int
    entries_left: int
    parts_left: int

    @classmethod
    def of(cls, limits: Limits) -> Budget:
        return cls(limits, limits.archive_bytes, limits.archive_entries, limits.mime_parts + limits.archive_entries)

    def cap(self, compressed: int) -> int:
        """How many bytes a member of that compressed size may give."""
        return min(self.bytes_left, max(_RATIO_FROM, compressed * self.limits.archive_ratio))

    def take(self, produced: int) -> None:
        self.bytes_left -= produced


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a container: its bytes, or no bytes and the code of what is wrong with it."""

    name: str
    data: bytes = b""
    problem: str = ""
    media_type: str = "application/octet-stream"
    charset: str | None = None
    is_body: bool = False
    head: Head | None = None  #: of the attached mail that holds it, if that is another than the container's


class Unreadable(Exception):
    """A container as a whole cannot be read; `code` is the problem's code, `detail` what it is about if not the container."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail

    def defect(self, name: str) -> Defect:
        return Defect(self.code, self.detail or (f"“{name}”的其余分卷" if self.code == "incomplete_archive" else name))
