"""Lanes that read each mail once: for tests of what is done with an outcome, which read the same mails over and over.

What a child answers depends on the mail and the campaign alone, and it writes nothing; so the second answer would be the first.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from office.lanes import Lanes


class RememberingLanes(Lanes):
    """The first time a mail is asked about a real child reads it. Failures are not remembered."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._read: dict[tuple[str, bytes, bool], dict[str, Any] | None] = {}
        self._recognised: dict[tuple[str, bytes, bool], dict[str, Any]] = {}
        self._begun: tuple[str, bytes, bool] | None = None

    def change(self, *args: Any, **options: Any) -> None:
        self._read.clear()
        self._recognised.clear()
        super().change(*args, **options)

    def read(self, name: str, data: bytes, *, mail: bool = True) -> dict[str, Any] | None:
        asked = (name, data, mail)
        if asked not in self._read:
            self._read[asked] = super().read(name, data, mail=mail)
        return deepcopy(self._read[asked])

    def begin_scans(self, name: str, data: bytes, *, mail: bool = True) -> None:
        self._begun = (name, data, mail)
        if self._begun not in self._recognised:
            super().begin_scans(name, data, mail=mail)

    def scans_ready(self) -> bool:
        return self._begun in self._recognised or super().scans_ready()

    def finish_scans(self) -> dict[str, Any]:
        begun, self._begun = self._begun, None
        if begun is None:
            return super().finish_scans()
        if begun not in self._recognised:
            self._recognised[begun] = super().finish_scans()
        return deepcopy(self._recognised[begun])

    def drop_scans(self) -> None:
        self._begun = None
        super().drop_scans()
