"""EDGE. The console all commands print to, and the one look of what they print: safe text, tables, progress."""

from __future__ import annotations

from io import StringIO
from types import TracebackType
from typing import Any, Self

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from domain.text.sanitise import for_terminal
from office.desk import Watcher

_UNBOUNDED = 100_000  # columns


class _Paper(Console):
    """A terminal is as wide as it is; in a file or pipe no line is wrapped, and none ends in blanks."""

    def print(self, *objects: Any, **how: Any) -> None:
        if self.is_terminal:
            super().print(*objects, **how)
            return
        whole = Console(file=StringIO(), width=_UNBOUNDED, color_system=None, highlight=False)
        with whole.capture() as held:
            whole.print(*objects, **how)
        lines = [line.rstrip(" ") for line in held.get().removesuffix("\n").split("\n")]
        super().print("\n".join(lines), markup=False, emoji=False, no_wrap=True, overflow="ignore", crop=False)


console = _Paper(highlight=False)


class Progress(Watcher):
    """One bar per stage while work goes on; nothing at all where the output is not a terminal."""

    def __init__(self) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bars

        columns = (TextColumn("{task.description}"), BarColumn(30), MofNCompleteColumn(), TimeElapsedColumn())
        self._bars = Bars(*columns, console=console, transient=False, disable=not console.is_terminal)
        self._stages: dict[str, Any] = {}

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for stage in self._stages.values():
            task = self._bars.tasks[stage]
            self._bars.update(stage, total=task.completed)
        self._bars.stop()

    def at(self, stage: str, done: int, total: int | None = None) -> None:
        if stage not in self._stages:
            self._stages[stage] = self._bars.add_task(stage, total=total)
        self._bars.update(self._stages[stage], completed=done, total=total)


def safe(text: str) -> Text:
    """Foreign text on a terminal: no control characters but line ends, no markup."""
    return Text("\n".join(map(for_terminal, text.split("\n"))))


def table(*heads: str, title: str = "") -> Table:
    """The one look of our tables; two blanks between columns, so that much fits into 80."""
    made = Table(
        box=SIMPLE_HEAD, title=title or None, title_justify="left", header_style="bold", pad_edge=False,
        show_edge=False, padding=(0, 1, 0, 0),
    )  # fmt: skip
    for head in heads:
        made.add_column(head, overflow="fold")
    return made


def indented(name: str, text: str, by: int = 6) -> Padding:
    """A dim name and foreign text beside it, all set in from the left; further lines of the text stand below its first."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column(overflow="fold")
    grid.add_row(safe(name), safe(text))
    return Padding(grid, (0, 0, 0, by), expand=False)
