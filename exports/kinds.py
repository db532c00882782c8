"""Which format a file to be written has: its name says so, or the option does, and both must agree."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

EXPORTS = ("xlsx", "csv", "json", "docx")
FORMS = ("docx", "xlsx")


def kind_of(out: Path, told: str | None, known: Collection[str]) -> str:
    """The format of `out`, one of `known`. ValueError, with a sentence for the user, where that cannot be or is unclear."""
    allowed = "、".join(known)
    ending = out.suffix.lower().removeprefix(".")
    if told is None and ending not in known:
        raise ValueError(f"看不出 {out.name} 是什么格式：文件名请以 .{'、.'.join(known)} 结尾，或用 --format 写明。")
    kind = told or ending
    if kind not in known:
        raise ValueError(f"没有“{kind}”这种格式，只能是 {allowed}。")
    if ending in {*EXPORTS, *FORMS} and ending != kind:
        raise ValueError(f"文件名以 .{ending} 结尾，--format 却是 {kind}，请改成一致。")
    return kind
