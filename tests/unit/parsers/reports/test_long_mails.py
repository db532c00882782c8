"""Mails that say the same over and over: the work grows as the mail does, and nothing breaks."""

from __future__ import annotations

import pytest

from tests.bounded import within
from tests.unit.parsers.reports.mailing import VIRUS, body, read, values

UNITS = [unit.name for unit in VIRUS.roster.units]


@pytest.mark.parametrize(
    "text",
    [
        "、".join(UNITS * 800) + "共有党员35名",
        "文学院教工第一党支部党员35名，参与防控30名，志愿服务12人次，" * 700,
        "理学院学生第一党支部\n党员35名，志愿服务12人次。\n" * 700,
        "“党员35名”" * 700,
        "存在困难：\n" + "一是人手不足；二是物资不够；\n" * 700,
    ],
    ids=["a list of units", "one sentence", "sections", "quotations", "items"],
)
def test_the_work_grows_as_the_mail_does(text: str) -> None:
    with within(20):  # some 2 s; where a name looked at all before it, a minute and more
        read(body(text))


def test_choices_said_hundreds_of_times_are_each_told_once() -> None:
    found = read(body("图书馆党支部党员35名。承担岗位：" + "、".join(["政策宣传", "消杀", "值守"] * 500)))
    assert values(found.reports[0])["duties"] == ("政策宣传", "环境消杀", "管控值勤")
