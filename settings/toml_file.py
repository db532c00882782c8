"""EDGE. A TOML file with the line of every key, so that a complaint can say where."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from domain.errors import ConfigError
from settings.syntax import syntax_complaint

#: (section, index of an array of tables or 0, key or "") -> line, counting from 1
Places = dict[tuple[str, int, str], int]

MAX_BYTES = 4 * 2**20  #: a config is a few kilobytes; more is some other file


@dataclass(frozen=True, slots=True)
class TomlFile:
    """What the file says. `content` is its bytes as read once, so that checks and hash are of the same text."""

    path: Path
    content: bytes
    tables: dict[str, Any]
    places: Places

    def where(self, section: str, key: str = "", index: int = 0) -> str:
        """“config.toml 第 12 行 [mailbox] port”"""
        line = self.places.get((section, index, key)) or self.places.get((section, index, ""))
        at = f" 第 {line} 行" if line else ""
        head = f" {_heading(section, index)}" if section else ""
        return f"{self.path.name}{at}{head}{' ' + key if key else ''}"


def _heading(section: str, index: int) -> str:
    return f"[[fields]] 第 {index + 1} 段" if section == "fields" else f"[{section}]"


def read_toml(path: Path) -> TomlFile:
    """Raises ConfigError when there is no such file, or it cannot be read, or is not TOML in UTF-8."""
    content = _bytes_of(path)
    text = _text_of(path, content)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError((syntax_complaint(path.name, text, str(error)),)) from error
    except RecursionError as error:
        raise ConfigError((f"{path.name}：括号嵌套过深，不是正常的配置文件。",)) from error
    return TomlFile(path, content, tables, places_of(text))


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise ConfigError((f"没有找到配置文件 {path}。请先运行 baosong init 生成，或用 --config 指明位置。",)) from None
    except IsADirectoryError:
        raise ConfigError(
            (f"{path} 是文件夹，不是配置文件。请用 --config 指明文件，例如 {path / 'config.toml'}。",)
        ) from None
    except PermissionError:
        raise ConfigError((f"没有权限读取 {path}。请让运行本程序的用户能读取它。",)) from None
    except OSError as error:
        raise ConfigError((f"读不了 {path}（{error.strerror}）。请检查磁盘和文件。",)) from error
    if len(content) > MAX_BYTES:
        raise ConfigError((f"{path.name} 超过 4 MB，不是配置文件。请检查是否指错了文件。",))
    return content


def _text_of(path: Path, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
            found = "UTF-16"
        else:
            found = "GBK（ANSI）" if _is_gbk(content) else "其他"
        raise ConfigError(
            (
                f"{path.name} 第 {line} 行：文件是 {found} 编码，配置文件必须是 UTF-8。请用记事本“另存为”，编码选 UTF-8。",
            )
        ) from None


def _is_gbk(content: bytes) -> bool:
    try:
        content.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True


_HEADING = re.compile(r"\s*\[(\[)?\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+|\"[^\"]*\")\s*(?:\.[^=]*)?=")


def places_of(text: str) -> Places:
    """The line of each section and key, as far as they stand at the start of a line; inside multi-line values none."""
    places: Places = {}
    counts: dict[str, int] = {}
    section, index, closing, depth = "", 0, "", 0
    for number, line in enumerate(text.split("\n"), 1):
        if closing:
            closing = "" if closing in line else closing
            continue
        if depth == 0:
            heading, key = _HEADING.match(line), _KEY.match(line)
            if heading:
                section = heading[2].replace('"', "")
                index = counts.get(section, -1) + 1 if heading[1] else counts.get(section.split(".")[0], 0)
                counts[section] = index
                if "." in section:  # [fields.choices] is the key `choices` of the latest [[fields]]
                    section, _, inner = section.partition(".")
                    places.setdefault((section, index, inner), number)
                places.setdefault((section, index, ""), number)
            elif key:
                places.setdefault((section, index, key[1].strip('"')), number)
        bare = re.sub(r"\"\"\".*?\"\"\"|'''.*?'''|\"(?:[^\"\\]|\\.)*\"|'[^']*'", "", line).split("#")[0]
        closing = next((mark for mark in ('"""', "'''") if mark in bare), "")
        if not _HEADING.match(line) or depth:
            depth = max(0, depth + bare.count("[") + bare.count("{") - bare.count("]") - bare.count("}"))
    return places
