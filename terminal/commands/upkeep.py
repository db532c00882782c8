"""When something went wrong, or changed: set aside, read again, made anew, looked after."""

from __future__ import annotations

from typing import Annotated

import typer

from terminal.commands.base import DEFAULT_CONFIG, ConfigPath, day, end_with, office_of

room = typer.Typer()


@room.command()
def shelf(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """读取多次失败、搁置待人处理的邮件。"""
    from terminal.lists import print_shelf

    with office_of(config) as office:
        print_shelf(office.shelf(), office.desk.zone)


@room.command()
def unshelve(mail: Annotated[int, typer.Argument(metavar="编号")], config: ConfigPath = DEFAULT_CONFIG) -> None:
    """把搁置的邮件放回去，重新读取。"""
    with office_of(config, leader=True) as office:
        if all(line.id != mail for line in office.shelf()):
            typer.secho(f"没有编号为 {mail} 的搁置邮件；编号见 baosong shelf。", fg="red", err=True)
            raise typer.Exit(1)
        office.unshelve(mail)
        office.read_waiting()
    typer.echo("已重新读取。")


@room.command()
def reread(
    config: ConfigPath = DEFAULT_CONFIG,
    since: Annotated[str | None, typer.Option(help="只看这一天以后收到的邮件，如 2021-08-02；默认全部")] = None,
    diff: Annotated[bool, typer.Option("--diff", help="只列出变化，不写入")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="列出变化后不再询问，直接写入")] = False,
    answer: Annotated[bool, typer.Option("--answer", help="还没有得到回执的，补发回执（默认不发）")] = False,
) -> None:
    """改了配置或名册以后，把存档的邮件重读一遍：先列出哪些读数会变，同意后才写入。"""
    from terminal.changes import print_change
    from terminal.look import Progress

    with office_of(config, leader=not diff) as office:
        found = []
        with Progress() as progress:
            for change in office.changes(day(since, "--since"), progress):
                print_change(change, office.desk)
                found.append(change)
        typer.echo(f"{len(found)} 封邮件的读数会变。" if found else "读数都没有变化。")
        if diff or not found:
            return
        if not yes and not typer.confirm("写入这些变化吗？", default=False):
            typer.echo("没有写入。")
            return
        typer.echo(f"已重读 {office.read_again(found, answer=answer)} 封邮件，以前的读数留在各份报告的版本里。")


@room.command()
def rebuild(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """数据库丢失或损坏后，由存档的邮件重新登记、读取（不发信）。"""
    from terminal.look import Progress

    with office_of(config, leader=True) as office, Progress() as progress:
        result = office.rebuild(progress)
    typer.echo(result.sentence())
    end_with(result.left_out)


@room.command()
def audit(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """核对存档和记录是否完整、前后一致；有问题时退出码为 1。"""
    with office_of(config) as office:
        breaches = office.audit()
    end_with(breaches)
    typer.echo("存档和记录完整、一致。")


@room.command()
def health(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """服务是否正常，供监控使用；不正常时退出码为 1。"""
    with office_of(config) as office:
        complaints = office.health()
    end_with(complaints)
    typer.echo("正常。")
