"""A mail in the words by which staff know it: whose it is and what it is called, not its number."""

from __future__ import annotations

from domain.campaign import Roster
from store import queries
from store.session import Tx


def about_mail(tx: Tx, roster: Roster, mail_id: int | None) -> str:
    """“护理学院学生第一党支部“学生一支部材料””; the address where no unit of the roster has it; "" for no mail."""
    line = queries.mail(tx, mail_id) if mail_id is not None else None
    if line is None:
        return ""
    units = "、".join(unit.name for unit in roster.by_address(line.sender)) if line.sender else ""
    return f"{units or line.sender or '发件人不明'}“{line.subject or '（无主题）'}”"
