"""The commands, for people. Every command imports what it needs when it runs, so that `--help` answers at once."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.exceptions import TyperException

if TYPE_CHECKING:
    from pipeline import Office

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

ConfigPath = Annotated[
    Path, typer.Option("--config", "-c", envvar="BAOSONG_CONFIG", help="配置文件", show_default="config.toml")
]
DEFAULT_CONFIG = Path("config.toml")
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


@app.command()
def demo(keep: Annotated[Path | None, typer.Option(help="把信件、日报和汇总表留在这个文件夹")] = None) -> None:
    """在本机完整地演示一遍：样例邮件、回执、催报、日报、汇总表。"""
    from demo.run import run_demo

    run_demo(keep)


@app.command()
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


@app.command()
def check(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """检查配置和名册，试着登录收信、发信服务器；有错误时逐条说明怎么改。"""
    from checking import check_everything
    from terminal.lists import print_findings

    findings = check_everything(config)
    print_findings(findings)
    if any(finding.is_error for finding in findings):
        raise typer.Exit(1)


@app.command()
def run(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """作为服务一直运行：收信、读取、回执、催报、日报。"""
    import logging

    from config import load
    from scheduler import run_service

    for library in ("apscheduler", "alembic"):  # their news of every tick and table would bury ours
        logging.getLogger(library).setLevel(logging.WARNING)
    run_service(load(config))


@app.command()
def once(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """完整地做一遍，然后结束；适合配合 cron。"""
    from terminal.look import Progress

    with _office(config, leader=True) as office, Progress() as progress:
        result = office.once(progress)
    typer.echo(result.sentence())
    _end_with(result.troubles)


@app.command()
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
    import parsing

    parsing.parse_files(files, config, as_json=as_json, with_text=text, explain=explain)


@app.command("import")
def back_fill(
    paths: Annotated[
        list[Path], typer.Argument(metavar="文件夹", help=".eml 文件夹、mbox 文件或 Maildir", exists=True)
    ],
    config: ConfigPath = DEFAULT_CONFIG,
    answer: Annotated[bool, typer.Option("--answer", help="也给发件人回执（默认不发）")] = False,
) -> None:
    """补读以前的邮件。"""
    from terminal.look import Progress

    with _office(config, leader=True) as office, Progress() as progress:
        result = office.back_fill(paths, answer=answer, progress=progress)
        office.read_waiting(progress)
    typer.echo(result.sentence())
    if not result.found:
        raise typer.Exit(1)


@app.command()
def status(
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON")] = False,
    period: Annotated[str | None, typer.Option(help="报送期的第一天，如 2021-08-02；默认为当前一期")] = None,
) -> None:
    """谁报了、谁没报，各项报送率。"""
    from terminal.standings import print_status, status_json

    with _office(config) as office:
        view = office.overview(_date(period))
        if as_json:
            typer.echo(status_json(view))
        else:
            print_status(view)


@app.command()
def show(
    report: Annotated[int, typer.Argument(metavar="编号", help="报告编号")], config: ConfigPath = DEFAULT_CONFIG
) -> None:
    """一份报告的全部读数、依据、没有采用的数字和各个版本。"""
    from terminal.reports import Around, print_report

    with _office(config) as office:
        kept = office.report(report)
        if kept is None:
            typer.secho(f"没有编号为 {report} 的报告；编号见 baosong status。", fg="red", err=True)
            raise typer.Exit(1)
        around = Around(office.desk.zone, *office.around(kept), office.doubts(kept))
        print_report(kept, office.settings.campaign, around)


@app.command()
def problems(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """等人处理的事项，每条说明怎么办。"""
    from terminal.lists import print_problems

    with _office(config) as office:
        print_problems([(office.about(item), item) for item in office.open_problems()], office.desk.zone)


@app.command()
def settle(
    problem: Annotated[int, typer.Argument(metavar="编号", help="事项编号，见 baosong problems")],
    why: Annotated[str, typer.Option(help="怎么办的，留作记录")] = "已处理",
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """事项已经办完：不再列在 problems 和日报里。"""
    import getpass

    with _office(config) as office:
        if not office.settle(problem, getpass.getuser(), why):
            typer.secho(f"没有编号为 {problem} 的待办事项；编号见 baosong problems。", fg="red", err=True)
            raise typer.Exit(1)
    typer.echo("已记下。")


@app.command()
def digest(
    config: ConfigPath = DEFAULT_CONFIG,
    preview: Annotated[bool, typer.Option("--preview", help="只预览，不发送")] = False,
    html: Annotated[Path | None, typer.Option(help="把网页形式写到这个文件")] = None,
) -> None:
    """今天的日报。不加 --preview 时立即放入待发箱并发送。"""
    if html and not preview:
        raise typer.BadParameter("要和 --preview 一起用", param_hint="--html")
    with _office(config, leader=not preview) as office:
        if preview:
            letter = office.digest_preview()
            if html:
                html.write_text(letter.html, encoding="utf-8")
                typer.echo(f"已写出 {html}")
            else:
                typer.echo(letter.text)
            return
        typer.echo(f"已发送 {office.send_digest_now()} 封日报。")


@app.command()
def remind(
    config: ConfigPath = DEFAULT_CONFIG,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只看会催哪些单位，不发送")] = False,
) -> None:
    """催报：先收一遍邮件，再催到期仍未报的单位。"""
    from terminal.lists import print_reminders

    with _office(config, leader=not dry_run) as office:
        if dry_run:
            print_reminders(office.due_reminders())
            return
        typer.echo(f"已催报 {office.remind()} 个单位。")


@app.command()
def export(
    out: Annotated[Path, typer.Option(help="写到哪个文件")],
    kind: Annotated[str | None, typer.Option("--format", help="xlsx、csv、json 或 docx；不写则看文件名")] = None,
    config: ConfigPath = DEFAULT_CONFIG,
    period: Annotated[str | None, typer.Option(help="报送期的第一天")] = None,
) -> None:
    """导出汇总表（xlsx、csv、json）或汇总材料（docx）。"""
    from exports.kinds import EXPORTS

    wanted = _kind(out, kind, EXPORTS)
    with _office(config) as office:
        out.write_bytes(office.export(wanted, _date(period)))
    typer.echo(f"已写出 {out}")


@app.command()
def template(
    out: Annotated[Path, typer.Option(help="写到哪个文件")],
    kind: Annotated[str | None, typer.Option("--format", help="docx 或 xlsx；不写则看文件名")] = None,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """由指标生成填报表（Word 或 Excel），可发给支部；填好寄回即可读取，用不用都行。"""
    from config import load_campaign
    from exports import form, kinds

    wanted = _kind(out, kind, kinds.FORMS)
    out.write_bytes(form.FORMS[wanted](load_campaign(config), None))
    typer.echo(f"已写出 {out}")


@app.command()
def shelf(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """读取多次失败、搁置待人处理的邮件。"""
    from terminal.lists import print_shelf

    with _office(config) as office:
        print_shelf(office.shelf(), office.desk.zone)


@app.command()
def unshelve(mail: Annotated[int, typer.Argument(metavar="编号")], config: ConfigPath = DEFAULT_CONFIG) -> None:
    """把搁置的邮件放回去，重新读取。"""
    with _office(config, leader=True) as office:
        if all(line.id != mail for line in office.shelf()):
            typer.secho(f"没有编号为 {mail} 的搁置邮件；编号见 baosong shelf。", fg="red", err=True)
            raise typer.Exit(1)
        office.unshelve(mail)
        office.read_waiting()
    typer.echo("已重新读取。")


@app.command()
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

    with _office(config, leader=not diff) as office:
        found = []
        with Progress() as progress:
            for change in office.changes(_date(since, "--since"), progress):
                print_change(change, office.desk)
                found.append(change)
        typer.echo(f"{len(found)} 封邮件的读数会变。" if found else "读数都没有变化。")
        if diff or not found:
            return
        if not yes and not typer.confirm("写入这些变化吗？", default=False):
            typer.echo("没有写入。")
            return
        typer.echo(f"已重读 {office.read_again(found, answer=answer)} 封邮件，以前的读数留在各份报告的版本里。")


@app.command()
def rebuild(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """数据库丢失或损坏后，由存档的邮件重新登记、读取（不发信）。"""
    from terminal.look import Progress

    with _office(config, leader=True) as office, Progress() as progress:
        result = office.rebuild(progress)
    typer.echo(result.sentence())
    _end_with(result.left_out)


@app.command()
def audit(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """核对存档和记录是否完整、前后一致；有问题时退出码为 1。"""
    with _office(config) as office:
        breaches = office.audit()
    _end_with(breaches)
    typer.echo("存档和记录完整、一致。")


@app.command()
def health(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """服务是否正常，供监控使用；不正常时退出码为 1。"""
    with _office(config) as office:
        complaints = office.health()
    _end_with(complaints)
    typer.echo("正常。")


@contextmanager
def _office(config: Path, *, leader: bool = False) -> Iterator[Office]:
    """The office at work: settings loaded, store open; as the one leader where it will write."""
    import logging

    from config import load
    from pipeline import open_office

    logging.getLogger().addHandler(logging.NullHandler())  # a command says its troubles itself, in whole sentences
    with open_office(load(config), leader=leader) as office:
        yield office


def _end_with(troubles: Sequence[str]) -> None:
    """Tell them; where there are any, the command ends here with exit code 1."""
    for trouble in troubles:
        typer.secho(trouble, fg="red", err=True)
    if troubles:
        raise typer.Exit(1)


def _kind(out: Path, told: str | None, known: tuple[str, ...]) -> str:
    from exports.kinds import kind_of

    try:
        return kind_of(out, told, known)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--out") from error


def _date(text: str | None, option: str = "--period") -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter("请写成 2021-08-02 的样子", param_hint=option) from error


if __name__ == "__main__":
    main()
