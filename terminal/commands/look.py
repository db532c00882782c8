"""What came in, and what waits for a person."""

from __future__ import annotations

from typing import Annotated

import typer

from terminal.commands.base import DEFAULT_CONFIG, ConfigPath, day, office_of

room = typer.Typer()


@room.command()
def status(
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON")] = False,
    period: Annotated[str | None, typer.Option(help="报送期的第一天，如 2021-08-02；默认为当前一期")] = None,
) -> None:
    """谁报了、谁没报，各项报送率。"""
    from terminal.standings import print_status, status_json

    with office_of(config) as office:
        view = office.overview(day(period))
        if as_json:
            typer.echo(status_json(view))
        else:
            print_status(view)


@room.command()
def show(
    report: Annotated[int, typer.Argument(metavar="编号", help="报告编号")], config: ConfigPath = DEFAULT_CONFIG
) -> None:
    """一份报告的全部读数、依据、没有采用的数字和各个版本。"""
    from terminal.reports import Around, print_report

    with office_of(config) as office:
        kept = office.report(report)
        if kept is None:
            typer.secho(f"没有编号为 {report} 的报告；编号见 baosong status。", fg="red", err=True)
            raise typer.Exit(1)
        around = Around(office.desk.zone, *office.around(kept), office.doubts(kept))
        print_report(kept, office.settings.campaign, around)


@room.command()
def problems(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """等人处理的事项，每条说明怎么办。"""
    from terminal.lists import print_problems

    with office_of(config) as office:
        print_problems([(office.about(item), item) for item in office.open_problems()], office.desk.zone)


@room.command()
def settle(
    problem: Annotated[int, typer.Argument(metavar="编号", help="事项编号，见 baosong problems")],
    why: Annotated[str, typer.Option(help="怎么办的，留作记录")] = "已处理",
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """事项已经办完：不再列在 problems 和日报里。"""
    import getpass

    with office_of(config) as office:
        if not office.settle(problem, getpass.getuser(), why):
            typer.secho(f"没有编号为 {problem} 的待办事项；编号见 baosong problems。", fg="red", err=True)
            raise typer.Exit(1)
    typer.echo("已记下。")
