"""What goes out: digest, reminders, the period's tables, forms to fill in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from terminal.commands.base import DEFAULT_CONFIG, ConfigPath, day, kind_of, office_of

room = typer.Typer()


@room.command()
def digest(
    config: ConfigPath = DEFAULT_CONFIG,
    preview: Annotated[bool, typer.Option("--preview", help="只预览，不发送")] = False,
    html: Annotated[Path | None, typer.Option(help="把网页形式写到这个文件")] = None,
) -> None:
    """今天的日报。不加 --preview 时立即放入待发箱并发送。"""
    if html and not preview:
        raise typer.BadParameter("要和 --preview 一起用", param_hint="--html")
    with office_of(config, leader=not preview) as office:
        if preview:
            letter = office.digest_preview()
            if html:
                html.write_text(letter.html, encoding="utf-8")
                typer.echo(f"已写出 {html}")
            else:
                typer.echo(letter.text)
            return
        typer.echo(f"已发送 {office.send_digest_now()} 封日报。")


@room.command()
def remind(
    config: ConfigPath = DEFAULT_CONFIG,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只看会催哪些单位，不发送")] = False,
) -> None:
    """催报：先收一遍邮件，再催到期仍未报的单位。"""
    from terminal.lists import print_reminders

    with office_of(config, leader=not dry_run) as office:
        if dry_run:
            print_reminders(office.due_reminders())
            return
        typer.echo(f"已催报 {office.remind()} 个单位。")


@room.command()
def export(
    out: Annotated[Path, typer.Option(help="写到哪个文件")],
    kind: Annotated[str | None, typer.Option("--format", help="xlsx、csv、json 或 docx；不写则看文件名")] = None,
    config: ConfigPath = DEFAULT_CONFIG,
    period: Annotated[str | None, typer.Option(help="报送期的第一天")] = None,
) -> None:
    """导出汇总表（xlsx、csv、json）或汇总材料（docx）。"""
    from exports.kinds import EXPORTS

    wanted = kind_of(out, kind, EXPORTS)
    with office_of(config) as office:
        out.write_bytes(office.export(wanted, day(period)))
    typer.echo(f"已写出 {out}")


@room.command()
def template(
    out: Annotated[Path, typer.Option(help="写到哪个文件")],
    kind: Annotated[str | None, typer.Option("--format", help="docx 或 xlsx；不写则看文件名")] = None,
    config: ConfigPath = DEFAULT_CONFIG,
) -> None:
    """由指标生成填报表（Word 或 Excel），可发给支部；填好寄回即可读取，用不用都行。"""
    from config import load_campaign
    from exports import form, kinds

    wanted = kind_of(out, kind, kinds.FORMS)
    out.write_bytes(form.FORMS[wanted](load_campaign(config), None))
    typer.echo(f"已写出 {out}")
