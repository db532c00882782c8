"""The format of a written file: its name's, or the option's, never one under the name of another."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports import form, formats
from exports.kinds import EXPORTS, FORMS, kind_of


def test_the_kinds_are_those_that_can_be_written() -> None:
    assert set(EXPORTS) == set(formats.FORMATS)
    assert set(FORMS) == set(form.FORMS)


@pytest.mark.parametrize(
    ("name", "told", "kind"),
    [("汇总材料.docx", None, "docx"), ("汇总表.XLSX", None, "xlsx"), ("表.csv", "csv", "csv"), ("表", "json", "json")],
)
def test_the_name_tells_the_format_or_the_option_does(name: str, told: str | None, kind: str) -> None:
    assert kind_of(Path(name), told, EXPORTS) == kind


@pytest.mark.parametrize(
    ("name", "told", "words"),
    [("t.docx", "xlsx", "请改成一致"), ("t.pdf", None, "看不出"), ("t", None, "看不出"), ("t.pdf", "pdf", "只能是")],
)
def test_what_is_unclear_or_contradicts_itself_is_refused(name: str, told: str | None, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        kind_of(Path(name), told, EXPORTS)
