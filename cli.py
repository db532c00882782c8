"""The console entry: which commands there are, and how their failures end. The commands themselves are in terminal/commands/."""

from __future__ import annotations

import errno
import os
import sys
from typing import Annotated

import typer
from typer.exceptions import TyperException

from terminal.commands import hand_out, look, start, upkeep, work

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for _room in (start, work, look, hand_out, upkeep):  # as the help lists them
    app.add_typer(_room.room)

_WHY = {
    errno.ENOENT: "没有这个文件或文件夹",
    errno.EACCES: "没有权限",
    errno.EISDIR: "这是一个文件夹",
    errno.ENOTDIR: "上级不是文件夹",
    errno.ENOSPC: "磁盘已满",
    errno.EROFS: "只读的磁盘",
}


def main() -> None:
    """The console entry: our own errors become sentences and exit code 1; a usage error is exit code 2."""
    from domain.errors import ConfigError, ServiceError

    try:
        sys.exit(app(standalone_mode=False) or 0)
    except TyperException as error:
        _tell_usage(error)
        sys.exit(error.exit_code)
    except ConfigError as error:
        for complaint in error.complaints:
            typer.secho(complaint, fg="red", err=True)
        sys.exit(1)
    except ServiceError as error:
        typer.secho(error.sentence, fg="red", err=True)
        sys.exit(1)
    except BrokenPipeError:  # the reader of our output (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        if error.filename is None:
            raise
        why = _WHY.get(error.errno or 0, error.strerror)
        typer.secho(f"不能读写 {error.filename}：{why}。请检查位置、权限和磁盘空间。", fg="red", err=True)
        sys.exit(1)


def _tell_usage(error: TyperException) -> None:
    from terminal.usage import usage_sentence

    sentence = usage_sentence(error.format_message())
    if sentence:  # without any word the help was asked for, and is printed already
        typer.secho(sentence, fg="red", err=True)
        command = getattr(getattr(error, "ctx", None), "command_path", "baosong")
        typer.echo(f"用法见 {command} --help", err=True)


def _print_version(asked: bool) -> None:
    from importlib.metadata import version

    if asked:
        typer.echo(f"baosong {version('baosong')}")
        raise typer.Exit


@app.callback()
def baosong(
    version: Annotated[
        bool, typer.Option("--version", help="显示版本", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """报送：按时收取邮件，读出各单位的报告，回执、催报、日报。"""


if __name__ == "__main__":
    main()
