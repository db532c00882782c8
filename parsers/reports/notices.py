"""The words of a notice: a paper that asks others, and tells nothing of its own."""

from __future__ import annotations

import re

from parsers.reports.case import SELF

NOTICE = (
    re.compile(r"关于[^，。\n]{2,60}的(?:通知|公告|通报|函|启事)"),
    re.compile(r"(?:^|\n)\s*(?:各(?!位)|全校|校内|全体)[^，。\n]{1,30}[：:]"),
    re.compile(r"供[^，。]{0,8}(?:学习|参考|借鉴)|学习借鉴|现(?:将)?[^，。]{0,16}转发"),
    re.compile(r"通知如下|特此通知|特此公告|特此函告|现予公布|有关(?:事项|要求|安排)[^，。\n]{0,8}如下"),
    re.compile(r"请(?:各|于[^，。\n]{1,20}[前日]|务必|相互转告|遵照|认真(?:贯彻|组织|落实))|截止(?:时间|日期)|逾期不"),
    re.compile(r"[0-9]{1,2}(?:日|时|点|:00)[^，。\n]{0,6}前[^，。\n]{0,6}(?:报|送|发|反馈|提交)"),
)
TO_ALL = re.compile(r"(?:各(?!位)|全[校院县市区]|校内|全体)[^，。\n]{1,30}[：:]$")


def is_notice(text: str) -> bool:
    """Whether a paper is a notice to others, by its words alone: two signs at least, and nothing of its own."""
    return sum(bool(sign.search(text)) for sign in NOTICE) >= 2 and not SELF.search(text)
