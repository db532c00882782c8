"""What every reader of a format takes and gives, and the one way it refuses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from domain.document import Block
from domain.mail import Defect


@dataclass(frozen=True, slots=True)
class ReaderSettings:
    """How documents are read. `ocr`: pictures and scanned pages are given to the recogniser, where it is installed."""

    ocr: bool = True


@dataclass(frozen=True, slots=True)
class Content:
    """What one file says, without its name: the reader's whole result. `kind` names the format as found."""

    kind: str
    blocks: tuple[Block, ...] = ()
    defects: tuple[Defect, ...] = ()


class Refused(Exception):
    """The file cannot be read, for a reason a person can act on; `code` is a problem code, its detail the file's name."""

    def __init__(self, code: str, kind: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.kind = kind


#: Reads a picture: (a PIL image, or the bytes of a picture file as sent; the page it stands for or None) -> its blocks and
#: what was wrong with it. It opens files itself, with its own limits.
PictureReader = Callable[[Any, "int | None"], tuple[tuple[Block, ...], tuple[Defect, ...]]]
