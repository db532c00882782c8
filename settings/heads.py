"""Section heads that are missing or misspelt: one complaint for the cause, none for what follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from settings.keys import SECTIONS, FieldKeys, keys_of
from settings.toml_file import TomlFile
from settings.values import did_you_mean

_KEYS: dict[str, Any] = {**SECTIONS, "fields": FieldKeys}


@dataclass(slots=True)
class Heads:
    """What is wrong with the heads. `silent`: sections about which nothing more is said; `strays`: (section, key) that
    stand under the head before their own."""

    complaints: list[str] = field(default_factory=list)
    silent: set[str] = field(default_factory=set)
    strays: set[tuple[str, str]] = field(default_factory=set)


def heads_of(file: TomlFile, needs: frozenset[str]) -> Heads:
    """Look-alikes first, then keys of a section that has no head, then sections that are not there at all."""
    found = Heads()
    for name in file.tables:
        if name not in _KEYS:
            guess = did_you_mean(name, _KEYS)
            found.complaints.append(f"{file.where(name)}：没有这个段。{guess or '请删去，或核对拼写。'}")
            found.silent |= {known for known in _KEYS if guess and known in guess and known not in file.tables}
    for section, table, index in _tables(file):
        _strays(file, section, table, index, found, heard=section in needs or section == "fields")
    for name in (name for name in SECTIONS if name in needs - found.silent - set(file.tables)):
        required = [key for key, told in keys_of(_KEYS[name]).items() if told.required]
        if required:
            sentence = f"缺少 [{name}] 这一段，其中必须写 {'、'.join(required)}。写法见 baosong init 生成的样例。"
            found.complaints.append(f"{file.path.name}：{sentence}")
            found.silent.add(name)
    return found


def _tables(file: TomlFile) -> Iterator[tuple[str, dict[str, Any], int]]:
    for name, value in file.tables.items():
        for index, table in enumerate(value if isinstance(value, list) else [value]):
            if name in _KEYS and isinstance(table, dict):
                yield name, table, index


def _strays(file: TomlFile, section: str, table: dict[str, Any], index: int, found: Heads, *, heard: bool) -> None:
    """Keys that this section has not but one without a head has: that head was forgotten."""
    unknown = [key for key in table if key not in keys_of(_KEYS[section])]
    absent = [name for name in SECTIONS if name not in file.tables and name not in found.silent]
    own = {name: [key for key in unknown if key in keys_of(SECTIONS[name])] for name in absent}
    meant = max(own, key=lambda name: len(own[name]), default="")
    if not meant or not own[meant]:
        return
    found.silent.add(meant)
    found.strays |= {(section, key) for key in own[meant]}
    if heard:
        first = own[meant][0]
        sentence = (
            f"缺少 [{meant}] 这一段的段首，{'、'.join(own[meant][:4])} 应在它下面。请在这一行上面加一行 [{meant}]。"
        )
        found.complaints.append(f"{file.where(section, first, index)}：{sentence}")
