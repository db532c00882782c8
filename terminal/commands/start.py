"""To begin with: see it work, write the settings, check them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from terminal.commands.base import DEFAULT_CONFIG, ConfigPath

room = typer.Typer()


@room.command()
def demo(keep: Annotated[Path | None, typer.Option(help="把信件、日报和汇总表留在这个文件夹")] = None) -> None:
    """在本机完整地演示一遍：样例邮件、回执、催报、日报、汇总表。"""
    from demo.run import run_demo

    run_demo(keep)


@room.command()
def init(
    folder: Annotated[Path, typer.Argument(help="写到哪个文件夹")] = Path(),
    force: Annotated[bool, typer.Option("--force", help="覆盖已有的文件")] = False,
) -> None:
    """写出带中文说明的 config.toml 和 roster.csv。"""
    from settings.example import initial_files

    for name, text in initial_files().items():
        path = folder / name
        if path.exists() and not force:
            typer.secho(f"{path} 已经存在，没有改动（要覆盖请加 --force）。", fg="yellow")
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        typer.echo(f"已写出 {path}")
    typer.echo("请按说明填写，然后运行 baosong check。")


@room.command()
def check(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """检查配置和名册，试着登录收信、发信服务器；有错误时逐条说明怎么改。"""
    from terminal.commands.checking import check_everything
    from terminal.lists import print_findings

    findings = check_everything(config)
    print_findings(findings)
    if any(finding.is_error for finding in findings):
        raise typer.Exit(1)
