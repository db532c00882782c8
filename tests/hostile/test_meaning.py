"""B121 to B128: mails whose words mislead. Each ends in a sentence for a person, never in a wrong number.

What only other mails show (B124, B126, B127) is tried with the whole office in tests/flow.
"""

from __future__ import annotations

import pytest

from tests.hostile.kit import HEAD, OTHER, REPORT, SENDER, SUBJECT, UNIT, Case, check, ids, plain, with_file
from tests.unit.parsers.documents.samples import docx, p

STRANGER = HEAD.replace(SENDER.encode(), b"someone@mail.example") + SUBJECT
SAID = "8月2日至8月8日情况：现有党员35名，其中30人参与防控，志愿服务120人次。"
LABELS = ("党员总数", "参与防控党员数", "志愿服务人次", "捐款金额")
FORM = "<w:tbl>" + "".join(f"<w:tr><w:tc>{p(label)}</w:tc><w:tc>{p('')}</w:tc></w:tr>" for label in LABELS) + "</w:tbl>"


def identity(number: int) -> str:
    """18 digits that belong to nobody: the region 990000 does not exist."""
    return f"990000{1950 + number % 50}0101{number:04d}"


PEOPLE = "\n".join(f"{number + 1}. 党员{number + 1}号 {identity(number)}" for number in range(300))
CASES = [
    Case("B121", "a unit the roster does not have", plain(f"文学院教工第九党支部{SAID}", head=STRANGER), sender="someone@mail.example", unit=None, codes=("unit_unknown",), words="文学院教工第九党支部"),
    Case("B121", "a name that two units share", plain(f"教工第一党支部{SAID}", head=STRANGER), sender="someone@mail.example", unit=None, codes=("unit_unclear",)),
    Case("B121", "no unit at all", plain(f"我支部{SAID}", head=STRANGER), sender="someone@mail.example", unit=None, codes=("unit_unclear",)),
    Case("B121", "one unit in the title, another under the text",
         plain(f"{UNIT}情况报告\n{SAID}\n\n{OTHER}\n2021年8月9日", head=STRANGER), sender="someone@mail.example", codes=("unit_conflict",), unit=None, words=OTHER),
    Case("B121", "the sender's unit is not the text's", plain(f"{OTHER}{SAID}"), unit=OTHER),
    Case("B122", "no period", plain(f"{UNIT}情况：现有党员35名，其中30人参与防控。"), codes=("period_unclear",)),
    Case("B122", "two periods", plain(f"{UNIT}情况报告\n报告时段：8月2日至8月8日\n报告时段：8月9日至8月15日\n现有党员35名，其中30人参与防控。"), codes=("period_conflict",)),
    Case("B123", "a part above its total", plain(f"{UNIT}8月2日至8月8日情况：现有党员35名，参与防控党员53名。"), codes=("part_exceeds_total",)),
    Case("B123", "parts that do not make their sum", plain(f"{UNIT}8月2日至8月8日情况：现有党员35名。三个片区分别开展志愿服务43人次、51人次、20人次，共计120人次。"), codes=("sum_differs",)),
    Case("B125", "the empty form sent back", with_file("情况表.docx", docx(FORM), "见附件。"), "not_report", kind="empty_form", codes=("empty_form",), words="请填写后重新发送"),
    Case("B125", "a nil report", plain(f"{UNIT}8月2日至8月8日零报告。"), members=None),
    Case("B125", "nothing but 无", plain("无"), "not_report", kind="other"),
    Case("B128", "the ID numbers of 300 persons", plain(f"{REPORT}\n党员名单：\n{PEOPLE}"), codes=("pii_excess",)),
    Case("B128", "the phone of one person to call", plain(f"{REPORT}\n联系人电话：0466-0000700"), without=("pii_excess",)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_meaning(case: Case) -> None:
    outcome = check(case)
    kept = [item.text for report in outcome.reports for reading in report.readings for item in reading.evidence]
    assert not any(identity(number) in text for number in range(300) for text in kept)
