"""What tomllib refuses, told in Chinese with the line and what should stand there."""

from __future__ import annotations

import re
from datetime import date

_MESSAGES = (
    ("Unclosed array", "方括号 [ ] 没有写完"),
    ("Unclosed inline table", "花括号 { } 没有写完"),
    ("Unterminated string", "引号没有成对"),
    ("Expected '=' after a key", "键的后面缺少等号 ="),
    ("Invalid value", "等号后面的写法不对：文字要加英文双引号，true / false 和数字不加"),
    ("Invalid initial character for a key part", "键的写法不对，或者行首有多余的符号"),
    ("Expected ']' at the end of a table declaration", "段名缺少右方括号 ]"),
    ("Expected ']]' at the end of an array declaration", "段名缺少右方括号 ]]"),
    ("Expected newline or end of document after a statement", "这一行后面有多余的内容，或缺少逗号、引号"),
    ("Cannot overwrite a value", "同一个键写了两次；如果从这里起是另一段，请在上面补上段首，例如 [smtp]"),
    ("Cannot declare", "同一个段写了两次"),
    ("Duplicate inline table key", "同一个键写了两次"),
    ("Unescaped '\\' in a string", r"双引号里的反斜杠 \ 要写成 \\，或改用单引号"),
    ("Illegal character", "有不能出现的字符（换行、制表或控制字符），也许是引号没有成对"),
    ("Invalid date or datetime", "日期不存在，请核对月份和日子"),
)
_FULL_WIDTH = {"“": '"', "”": '"', "‘": "'", "’": "'", "＝": "=", "，": ",", "［": "[", "］": "]", "【": "[", "】": "]"}
_FIELDS_HEAD = re.compile(r"\s*\[{1,2}\s*fields\s*\]{1,2}\s*(?:#.*)?")
_BARE_VALUE = re.compile(r"\s*[\w.-]+\s*=\s*([^\s\"'\[{#][^\"'\[{#]*)")
_SECRET = re.compile(r"\s*(?:password|key)\s*=")
_DATE = re.compile(r"(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?")
_CLOCK = re.compile(r"(\d{1,2})[:：](\d{2})")
_BOOLEANS = {"true": "true", "yes": "true", "是": "true", "false": "false", "no": "false", "否": "false"}


def syntax_complaint(name: str, text: str, message: str) -> str:
    """The complaint about the file `name`; `message` is tomllib's own."""
    place = re.search(r"\(at line (\d+), column (\d+)\)", message)
    meaning = next((words for start, words in _MESSAGES if start in message), f"写法有误（{message}）")
    if place is None:
        line = text.count("\n") + 1
        return f"{name} 第 {line} 行（文件末尾）：{meaning}，文件似乎没有写完。请补全后保存。"
    line, column = int(place[1]), int(place[2])
    lines = text.split("\n")
    words = lines[line - 1] if line <= len(lines) else ""
    at = f"{name} 第 {line} 行第 {column} 列"
    if _SECRET.match(words):  # what stands there is not shown again
        return f'{at}：{meaning}。密码不写在配置里，请写成 "env:变量名"、"file:文件路径" 或 "command:命令"。'
    meaning = _meant(words) or f"{meaning}。{_full_width_advice(words)}"
    return f"{at}：{meaning}这一行是：{words.strip()[:80]}"


def _meant(line: str) -> str:
    """What a line that TOML refuses was meant to be, and how that is written; empty where it cannot be told."""
    if _FIELDS_HEAD.fullmatch(line):
        return "每一项指标的段首都要写两层方括号 [[fields]]。"
    bare = _BARE_VALUE.fullmatch(line.split("#")[0].rstrip())
    return _bare_value_advice(bare[1].strip()) if bare and not _full_width_advice(line) else ""


def _bare_value_advice(value: str) -> str:
    day, clock = _DATE.fullmatch(value), _CLOCK.fullmatch(value)
    if day:
        try:
            return f"日期要写成 {date(int(day[1]), int(day[2]), int(day[3]))} 的样子。"
        except ValueError:
            return "日期不存在，请核对月份和日子。"
    if clock:
        return f'时刻要加英文双引号，写成 "{clock[1]:0>2}:{clock[2]}"。'
    if value.lower() in _BOOLEANS:
        return f"是、否要写成小写的 true、false，这里写 {_BOOLEANS[value.lower()]}。"
    return f'文字要加英文双引号，写成 "{value[:40]}"。'


def _full_width_advice(line: str) -> str:
    outside = re.sub(r"\"[^\"]*\"|'[^']*'|#.*", "", line)
    found = [f"{wide} 应为 {narrow}" for wide, narrow in _FULL_WIDTH.items() if wide in outside]
    return f"用了中文标点：{'，'.join(found)}。" if found else ""
