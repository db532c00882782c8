"""EDGE. The roster, CSV or a spreadsheet with Chinese or English headers, to units; complaints name row and column."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from domain.campaign import Owes, Roster, Unit
from settings import values as v
from settings.roster_checks import complaints_between, parents_named, warnings_between
from settings.roster_table import Row, Unreadable, other_sheets, rows_of

MAX_BYTES = 200 * 2**20
MOST_COMPLAINTS = 40
_HEAD_ROWS = 10  # titles and notes above a head are no longer than that

#: header words -> attribute of Unit. docs/admin.zh-CN.md tells what each means.
_HEADERS = {
    "name": ("名称", "单位名称", "单位", "全称", "name"),
    "aliases": ("别名", "简称", "其他名称", "aliases", "alias"),
    "kind": ("类型", "类别", "kind", "type"),
    "parent": ("上级", "上级单位", "所属党委", "parent"),
    "addresses": ("邮箱", "电子邮箱", "邮箱地址", "邮件地址", "addresses", "address", "email"),
    "contact": ("联系人", "contact"),
    "phone": ("电话", "联系电话", "手机", "手机号", "phone"),
    "owes": ("应报", "owes"),
    "former_names": ("曾用名", "原名", "former names", "former_names"),
    "opens": ("启用", "启用日期", "opens"),
    "closes": ("停用", "停用日期", "closes"),
    "exempt": ("免报", "免报原因", "exempt"),
}
_ATTRIBUTE = {word: attribute for attribute, words in _HEADERS.items() for word in words}
_SHOWN = {attribute: words[0] for attribute, words in _HEADERS.items()}

_OWES = {
    "": Owes.SELF, "self": Owes.SELF, "本级": Owes.SELF, "自报": Owes.SELF, "是": Owes.SELF, "应报": Owes.SELF,
    "children": Owes.CHILDREN, "下级": Owes.CHILDREN, "下级报": Owes.CHILDREN,
    "either": Owes.EITHER, "任一": Owes.EITHER, "本级或下级": Owes.EITHER,
    "none": Owes.NONE, "不报": Owes.NONE, "否": Owes.NONE, "不应报": Owes.NONE,
}  # fmt: skip
_NOT_EXEMPT = ("", "否", "无", "不免", "-", "—", "/", "0", "no", "false")
_EXEMPT_WITHOUT_REASON = ("是", "免报", "免", "1", "yes", "true", "√")


@dataclass(frozen=True, slots=True)
class RosterFile:
    """The roster as far as it could be read, its bytes (for the config's hash), complaints and warnings."""

    roster: Roster = field(default_factory=lambda: Roster(()))
    content: bytes = b""
    complaints: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def read_roster(path: Path, own: frozenset[str] = frozenset()) -> RosterFile:
    """Reads the roster file; never raises for what is in it. `own`: our addresses, which no unit may have."""
    try:
        content = _bytes_of(path)
        rows = rows_of(content)
    except Unreadable as error:
        return RosterFile(complaints=(f"{path.name}：{error}",))
    return _read(path.name, content, rows, own)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise Unreadable(f"没有找到名册文件 {path}。请运行 baosong init 生成样例，或改正 [campaign] roster。") from None
    except OSError as error:
        raise Unreadable(f"读不了名册（{error.strerror}）。请检查 [campaign] roster 和文件权限。") from error
    if len(content) > MAX_BYTES:
        raise Unreadable("名册超过 200 MB，请检查是否指错了文件。")
    return content


def _read(name: str, content: bytes, rows: list[Row], own: frozenset[str]) -> RosterFile:
    if not rows:
        return RosterFile(content=content, complaints=(f"{name}：名册是空的。第一行应为表头，至少有“名称”一列。",))
    reader = _Reader(name, own)
    columns = reader.columns(rows[0])
    if "name" not in columns.values():
        return RosterFile(content=content, complaints=(_no_head(name, content, rows),))
    units = [(row.number, reader.unit(row, columns)) for row in rows[1:]]
    kept = [(number, unit) for number, unit in units if unit is not None]
    if not units:
        reader.complaints.append(f"{name}：名册只有表头，没有单位。请每行写一个单位。")
    kept = parents_named(kept)
    complaints = [*reader.complaints, *(f"{name} {sentence}" for sentence in complaints_between(kept))]
    cautions = (*reader.warnings, *(f"{name} {sentence}" for sentence in warnings_between(kept)))
    return RosterFile(Roster(tuple(unit for _, unit in kept)), content, tuple(complaints), cautions)


def _no_head(name: str, content: bytes, rows: list[Row]) -> str:
    """Why no head was found, and where it seems to be."""
    lost = f"{name} 第 {rows[0].number} 行：缺少“名称”一列。"
    for row in rows[1:_HEAD_ROWS]:
        if _is_head(row):
            return f"{lost}第 {row.number} 行像是表头，请删去它上面的标题和说明。"
    for sheet, its_rows in other_sheets(content):
        if any(map(_is_head, its_rows[:_HEAD_ROWS])):
            return f"{lost}只读第一张工作表，而名册像是在“{sheet}”里，请把这一张移到最前面。"
    return f"{lost}第一行应为表头：{'、'.join(_SHOWN.values())}。"


def _is_head(row: Row) -> bool:
    return "name" in map(_attribute, row.cells)


def _attribute(cell: object) -> str | None:
    """What a head's cell names: 电话(手机) is 电话."""
    word = _folded(str(cell or "")).strip("*")
    return _ATTRIBUTE.get(word) or _ATTRIBUTE.get(re.sub(r"\(.*\)$", "", word))


class _Reader:
    """Reads rows, collecting complaints and warnings with their place."""

    def __init__(self, name: str, own: frozenset[str]) -> None:
        self.name = name
        self.own = own
        self.complaints: list[str] = []
        self.warnings: list[str] = []

    def columns(self, header: Row) -> dict[int, str]:
        """Column index -> attribute, from the header row."""
        found: dict[int, str] = {}
        for index, cell in enumerate(header.cells):
            word = _folded(str(cell or "")).strip("*")
            if not word:
                continue
            attribute = _attribute(cell)
            if attribute is None:
                guess = v.did_you_mean(word, _ATTRIBUTE)
                (self.complaints if guess else self.warnings).append(
                    f"{self.name} 第 {header.number} 行：不认识的列“{str(cell)[:20]}”。{guess or '这一列不读。'}"
                )
            elif attribute in found.values():
                self.complaints.append(f"{self.name} 第 {header.number} 行：“{_SHOWN[attribute]}”有两列，请删去一列。")
            else:
                found[index] = attribute
        return found

    def unit(self, row: Row, columns: dict[int, str]) -> Unit | None:
        cells = {attribute: _cell(row, index) for index, attribute in columns.items()}
        if not _text(cells["name"]):
            self._complain(row, "name", "没有写单位名称。请填写，或删去这一行。")
            return None
        values: dict[str, Any] = {}
        for attribute, cell in cells.items():
            try:
                values[attribute] = self._value(row, attribute, cell)
            except v.Wrong as wrong:
                self._complain(row, attribute, str(wrong))
        if "name" not in values:
            return None
        unit = Unit(**values)
        if unit.opens and unit.closes and unit.closes < unit.opens:
            self._complain(row, "closes", f"停用日期 {unit.closes} 早于启用日期 {unit.opens}，请核对。")
        return unit

    def _value(self, row: Row, attribute: str, cell: object) -> Any:
        if attribute in ("aliases", "former_names"):
            return tuple(dict.fromkeys(v.text(each) for each in _listed(_text(cell))))
        if attribute == "addresses":
            return tuple(dict.fromkeys(self._address(each) for each in _listed(_text(cell))))
        if attribute in ("opens", "closes"):
            return _date(cell)
        if attribute == "owes":
            return _owes(_text(cell))
        if attribute == "exempt":
            return self._exempt(row, _text(cell))
        return v.text(_text(cell))

    def _address(self, given: str) -> str:
        address = v.address(given)
        if address in self.own:
            raise v.Wrong(f"{address} 是收报告的邮箱自己的地址，不能写在名册里，否则会自己给自己回信。")
        return address

    def _exempt(self, row: Row, given: str) -> str:
        if given.lower() in _NOT_EXEMPT:
            return ""
        if given.lower() in _EXEMPT_WITHOUT_REASON:
            self.warnings.append(f"{self.name} 第 {row.number} 行“免报”：没有写原因。请写明原因、谁同意的、日期。")
            return "名册标为免报"
        return v.text(given)

    def _complain(self, row: Row, attribute: str, sentence: str) -> None:
        self.complaints.append(f"{self.name} 第 {row.number} 行“{_SHOWN[attribute]}”：{sentence}")


def _cell(row: Row, index: int) -> object:
    return row.cells[index] if index < len(row.cells) else ""


def _text(cell: object) -> str:
    """A cell as text; a spreadsheet's number 13800001234.0 is a telephone number, not a measure."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell).strip(" \t\u3000\u00a0")


def _folded(word: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", word)).strip().lower()


def _listed(cell: str) -> Iterable[str]:
    """The members of a cell that holds several, parted by ; ； or 、 (a line break in the cell parts too)."""
    return (part for part in (piece.strip(" \t\u3000\u00a0") for piece in re.split(r"[;；、\r\n]+", cell)) if part)


def _owes(given: str) -> Owes:
    found = _OWES.get(given.lower())
    if found is None:
        raise v.Wrong(f"应为 本级 / 下级 / 任一 / 不报（self / children / either / none），现在是“{given[:20]}”。")
    return found


def _date(cell: object) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    given = _text(cell)
    if not given:
        return None
    form = re.fullmatch(r"(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?(?: 0?0:00(?::00)?)?", given)
    try:
        if form:
            return date(int(form[1]), int(form[2]), int(form[3]))
    except ValueError:
        pass
    raise v.Wrong(f"应为日期，例如 2021-08-02，现在是“{given[:20]}”。")
