"""The work itself: as a service, in one pass, or on files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from terminal.commands.base import DEFAULT_CONFIG, ConfigPath, end_with, office_of

room = typer.Typer()


@room.command()
def run(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """作为服务一直运行：收信、读取、回执、催报、日报。"""
    import logging

    from config import load
    from scheduler import run_service

    for library in ("apscheduler", "alembic"):  # their news of every tick and table would bury ours
        logging.getLogger(library).setLevel(logging.WARNING)
    run_service(load(config))


@room.command()
def once(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """完整地做一遍，然后结束；适合配合 cron。"""
    from terminal.look import Progress

    with office_of(config, leader=True) as office, Progress() as progress:
        result = office.once(progress)
    typer.echo(result.sentence())
    end_with(result.troubles)


@room.command()
def parse(
    files: Annotated[
        list[Path], typer.Argument(metavar="文件", help=".eml 邮件或文档文件", exists=True, dir_okay=False)
    ],
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: Annotated[bool, typer.Option("--json", help="每个文件一行 JSON")] = False,
    text: Annotated[bool, typer.Option("--text", help="连同读到的文字和表格")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="说明每个读数的来历和没有采用的数字")] = False,
) -> None:
    """试读邮件或文档：不需要邮箱、数据库和密码，也不发信。"""
    from terminal.commands.parsing import parse_files

    parse_files(files, config, as_json=as_json, with_text=text, explain=explain)


@room.command("import")
def back_fill(
    paths: Annotated[
        list[Path], typer.Argument(metavar="文件夹", help=".eml 文件夹、mbox 文件或 Maildir", exists=True)
    ],
    config: ConfigPath = DEFAULT_CONFIG,
    answer: Annotated[bool, typer.Option("--answer", help="也给发件人回执（默认不发）")] = False,
) -> None:
    """补读以前的邮件。"""
    from terminal.look import Progress

    with office_of(config, leader=True) as office, Progress() as progress:
        result = office.back_fill(paths, answer=answer, progress=progress)
        office.read_waiting(progress)
    typer.echo(result.sentence())
    if not result.found:
        raise typer.Exit(1)
