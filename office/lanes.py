"""The two lanes of reading: `main` for nearly all mail, `ocr` for scans, each with a warm child and limits of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Self

from domain.campaign import Campaign
from domain.limits import Limits
from parsers.sandbox import ChildLimits, ReadingFailed, Sandbox
from reading import Setup

_ENTRY = ("-m", "reading")


@dataclass(slots=True)
class Lanes:
    """Asks the right child. Children start when first needed and end with `close`."""

    campaign: Campaign
    limits: Limits
    authserv_id: str = ""
    with_text: bool = False
    with_layout: bool = False
    wants_ocr: bool = True
    _main: Sandbox = field(init=False)
    _ocr: Sandbox = field(init=False)

    def __post_init__(self) -> None:
        setup = Setup(
            self.campaign,
            self.limits,
            self.authserv_id,
            with_text=self.with_text,
            with_layout=self.with_layout,
            wants_ocr=self.wants_ocr,
        )
        quick = ChildLimits(self.limits.seconds, self.limits.memory_bytes)
        slow = ChildLimits(self.limits.ocr_seconds, self.limits.ocr_memory_bytes)
        self._main = Sandbox(_ENTRY, setup, quick)
        self._ocr = Sandbox(_ENTRY, replace(setup, ocr=True), slow)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def change(
        self, campaign: Campaign, limits: Limits, authserv_id: str, *, with_text: bool = False, wants_ocr: bool = True
    ) -> None:
        """Read by another campaign from now on: the children start anew."""
        self.close()
        self.campaign, self.limits, self.authserv_id, self.with_text = campaign, limits, authserv_id, with_text
        self.wants_ocr = wants_ocr
        self.__post_init__()

    def warm(self) -> None:
        self._main.warm()

    def read(self, name: str, data: bytes, *, mail: bool = True) -> dict[str, Any] | None:
        """The JSON of one mail from the main lane; None when it belongs into the other lane. ReadingFailed as it says."""
        answer = self._main.ask({"name": name, "mail": mail}, data)
        return None if answer.get("needs_ocr") else answer

    def begin_scans(self, name: str, data: bytes, *, mail: bool = True) -> None:
        """Have one mail read with its scans recognised, while other things are done. ReadingFailed as the sandbox says."""
        self._ocr.begin({"name": name, "mail": mail}, data)

    def scans_ready(self) -> bool:
        """Whether `finish_scans` will not wait."""
        return self._ocr.ready()

    def finish_scans(self) -> dict[str, Any]:
        """The JSON of the mail that was begun."""
        return self._ocr.finish()

    def drop_scans(self) -> None:
        """Nobody waits for what was begun any more."""
        self._ocr.close()

    def read_anyhow(self, name: str, data: bytes, *, mail: bool = True) -> Mapping[str, Any]:
        """Whichever lane it takes, one after the other."""
        answer = self.read(name, data, mail=mail)
        if answer is not None:
            return answer
        self.begin_scans(name, data, mail=mail)
        return self.finish_scans()

    def interrupt(self) -> None:
        """From another thread: whatever is being read fails at once."""
        self._main.interrupt()
        self._ocr.interrupt()

    def close(self) -> None:
        self._main.close()
        self._ocr.close()


__all__ = ["Lanes", "ReadingFailed"]
