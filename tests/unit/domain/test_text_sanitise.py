"""What leaves is inert: no header, escape sequence, bidi trick or path."""

from __future__ import annotations

import pytest

from domain.text import sanitise


@pytest.mark.parametrize("hostile", [
    "x\r\nBcc: v@x.example", "x\nBcc: v", "x\rBcc", "a\x85b", "a\u2028b\u2029c", "=?utf-8?q?x=0d=0aBcc:_v?=", "a\x00b\x1b[31m", "\u202ecod.exe", "\ud800",
    "==??utf-8?q?x?=", "\t\v\f",
])  # fmt: skip
def test_no_text_makes_a_second_header(hostile: str) -> None:
    line = sanitise.for_header("报告 " + hostile)
    assert line.startswith("报告")
    assert "=?" not in line
    assert not set(line) & set("\r\n\0\x1b\x85\u2028\u2029\u202e\ud800\t\v\f")


def test_a_header_is_cut() -> None:
    assert sanitise.for_header("党" * 500, limit=20) == "党" * 19 + "…"


def test_text_keeps_its_lines_and_loses_its_tricks() -> None:
    assert sanitise.for_text("一\r\n二\r三\t四\x1b[0m\u202e五\x00") == "一\n二\n三\t四[0m五"


def test_a_terminal_sees_controls_written_out() -> None:
    assert sanitise.for_terminal("a\x1b[2Jb\u202ec\nd\x9be") == "a\\x1b[2Jb\\u202ec\\x0ad\\x9be"
    assert sanitise.for_terminal("\U000e0041") == "\\U000e0041"


def test_a_terminal_line_fits_its_columns() -> None:
    assert sanitise.for_terminal("党支部报告", columns=6) == "党支…"
    assert sanitise.for_terminal("党支部", columns=6) == "党支部"
