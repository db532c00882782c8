"""EDGE. Notices that the config or the roster was edited while the service runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from domain.errors import ConfigError, NeedsAPerson
from office.rest import stamp
from settings.keys import Settings


@dataclass(slots=True)
class Edited:
    """`load` reads the settings anew. A file counts once two looks in a row find it the same: editors write in pieces."""

    settings: Settings
    load: Callable[[Path], Settings]
    _settled: object = field(init=False)
    _last: object = field(init=False)
    _trouble: NeedsAPerson | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._settled = self._last = self._stamps()

    def changed(self) -> bool:
        """Whether an edit waits to be taken over."""
        now = self._stamps()
        quiet, self._last = now == self._last, now
        return quiet and now != self._settled

    def take(self) -> Settings | None:
        """The new settings, if there are any. NeedsAPerson as long as what stands there cannot be used."""
        if self.changed():
            self._settled = self._last
            self._trouble = None
            try:
                read = self.load(self.settings.paths.config)
                self._refuse_a_move(read)
            except ConfigError as error:
                self._trouble = _broken("".join(error.complaints))
            except NeedsAPerson as trouble:
                self._trouble = trouble
            else:
                self.settings = read
                return read
        if self._trouble is not None:
            raise self._trouble
        return None

    def _refuse_a_move(self, read: Settings) -> None:
        old = self.settings
        if (read.store, read.paths.archive) != (old.store, old.paths.archive):
            raise NeedsAPerson("[store] 改动后要重新启动服务才生效，目前仍按原来的配置运行。", "config_restart")

    def _stamps(self) -> object:
        return stamp(self.settings.paths.config), stamp(self.settings.paths.roster)


def _broken(complaints: str) -> NeedsAPerson:
    return NeedsAPerson(f"配置改动后有错误，目前仍按原来的配置运行，请改正：{complaints}", "config_broken")
