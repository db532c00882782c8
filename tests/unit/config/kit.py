"""A good config in a folder, and what becomes of it when one thing is changed."""

from __future__ import annotations

from pathlib import Path

from domain.errors import ConfigError

GOOD = """\
[campaign]
id = "test"
title = "防控情况"
starts = 2021-08-02
ends = 2021-08-29
every = "week"
due = "SUN 24:00"

[[fields]]
key = "members"
label = "党员总数"
type = "count"
measure = "人"

[[fields]]
key = "duties"
label = "承担岗位"
type = "tags"
choices = ["宣传", "排查"]

[mailbox]
host = "imap.mu.example"
user = "box@mu.example"
password = "env:MAIL_PASSWORD"

[smtp]
host = "smtp.mu.example"
from = "组织部 <box@mu.example>"

[staff]
digest_to = ["zzb@mu.example"]
contact = "丁老师"
"""
ROSTER = "名称,上级,邮箱\n甲党委,,jia@mu.example\n甲一支部,甲党委,jia1@mu.example\n"


def write(folder: Path, config: str | bytes = GOOD, roster: str | bytes = ROSTER, name: str = "roster.csv") -> Path:
    """The config's path; text is written in UTF-8, bytes as they are."""
    path = folder / "config.toml"
    path.write_bytes(config.encode() if isinstance(config, str) else config)
    (folder / name).write_bytes(roster.encode() if isinstance(roster, str) else roster)
    return path


def complaints(
    folder: Path, config: str | bytes = GOOD, roster: str | bytes = ROSTER, needs: object = None
) -> tuple[str, ...]:
    """What loading complains about; nothing when it loads."""
    from config import ALL, load

    try:
        load(write(folder, config, roster), ALL if needs is None else needs)  # type: ignore[arg-type]
    except ConfigError as error:
        return error.complaints
    return ()
