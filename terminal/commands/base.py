"""What the commands share: their options, the office they ask, how they end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pipeline import Office

ConfigPath = Annotated[
    Path, typer.Option("--config", "-c", envvar="BAOSONG_CONFIG", help="配置文件", show_default="config.toml")
]
DEFAULT_CONFIG = Path("config.toml")


@contextmanager
def office_of(config: Path, *, leader: bool = False) -> Iterator[Office]:
    """The office at work: settings loaded, store open; as the one leader where it will write."""
    import logging

    from config import load
    from pipeline import open_office

    logging.getLogger().addHandler(logging.NullHandler())  # a command says its troubles itself, in whole sentences
    with open_office(load(config), leader=leader) as office:
        yield office


def end_with(troubles: Sequence[str]) -> None:
    """Tell them; where there are any, the command ends here with exit code 1."""
    for trouble in troubles:
        typer.secho(trouble, fg="red", err=True)
    if troubles:
        raise typer.Exit(1)


def kind_of(out: Path, told: str | None, known: tuple[str, ...]) -> str:
    """Of what kind the file is to be, as was told or as its name says. BadParameter if it is not known."""
    from exports import kinds

    try:
        return kinds.kind_of(out, told, known)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--out") from error


def day(text: str | None, option: str = "--period") -> date | None:
    """The day that an option names. BadParameter if it is none."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter("请写成 2021-08-02 的样子", param_hint=option) from error
