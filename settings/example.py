"""What `init` writes and config.example.toml shows: every setting with its default and one Chinese sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from settings.keys import SECTIONS, FieldKeys, Key, keys_of

#: the fields of the sample campaign
_FIELDS: tuple[dict[str, Any], ...] = (
    {"key": "members_total", "label": "党员总数", "type": "count", "measure": "人",
     "aliases": ["党员人数", "现有党员", "共有党员"], "required": True, "stock": True},
    {"key": "members_engaged", "label": "参与疫情防控党员数", "type": "count", "measure": "人", "of": "党员",
     "aliases": ["参与防控党员", "参与疫情防控", "参与防控", "投身疫情防控"], "required": True},
    {"key": "vanguard_posts", "label": "党员先锋岗（示范岗、责任区）数", "type": "count", "measure": "个",
     "aliases": ["党员先锋岗", "先锋岗", "示范岗", "责任区"]},
    {"key": "volunteer_shifts", "label": "志愿服务人次", "type": "count", "measure": "人次",
     "aliases": ["志愿服务", "参加志愿服务", "志愿值守"], "stock": False},
    {"key": "flood_relief_shifts", "label": "参与防汛救灾党员人次", "type": "count", "measure": "人次", "of": "党员",
     "aliases": ["防汛救灾", "防汛抢险", "抢险救灾"], "stock": False},
    {"key": "donation_cny", "label": "捐款金额", "type": "money", "measure": "元", "aliases": ["捐款", "自愿捐款"], "stock": False},
    {"key": "duties", "label": "承担岗位", "type": "tags", "aliases": ["承担的岗位", "主要岗位"],
     "choices": {"政策宣传": ["宣讲", "板报"], "疫情排查": ["排查", "摸排"], "管控值勤": ["值守", "卡点"],
                 "医疗救治": ["发热门诊", "救治"], "环境消杀": ["消毒", "消杀"], "防汛救灾": ["防汛", "抢险"]}},
    {"key": "deeds", "label": "典型事迹", "type": "entries", "aliases": ["先进事迹", "典型人物"]},
    {"key": "difficulties", "label": "存在问题和困难", "type": "items", "aliases": ["存在的困难", "困难和问题"]},
    {"key": "next_steps", "label": "下一步打算", "type": "items", "aliases": ["下一步工作", "下步打算"]},
)  # fmt: skip

_ROSTER = """\
名称,别名,类型,上级,邮箱,联系人,电话,应报,曾用名,启用,停用,免报
基础医学院党委,基础医学院;基础学院党委,党委,,jcyx@mu.example,郑书遥,0373-0000201,任一,基础医学部党总支,,,
基础医学院教工第一党支部,基础教工一支部,党支部,基础医学院党委,jcjg1@mu.example;hyz1979@163.example,贺云峥,0373-0000202,本级,,,,
基础医学院学生第一党支部,基础学生一支部,党支部,基础医学院党委,jcxs1@mu.example,凌子昂,0373-0000203,本级,,,,
机关党委,校机关党委,党委,,jgdw@mu.example,钟怀瑾,0373-0000231,下级,,,,
机关第一党支部,机关一支部,党支部,机关党委,guyw@mu.example,谷雨薇,0373-0000232,本级,党政办党支部,,,
离退休直属党支部,离退休党支部,党支部,,ltx@mu.example,柏松年,0373-0000240,本级,,,,
"""

_HEAD = """\
# 报送的配置。每一项上面的说明讲它的意思；写着默认值的可以不动。
# 改好之后运行 baosong check，有错会指出在第几行、怎么改。
# 本文件要用 UTF-8 编码保存；引号、等号、逗号用英文的。
"""


def initial_files() -> dict[str, str]:
    """File name -> text, as `baosong init` writes them; the roster begins with a BOM so that Excel reads it."""
    return {"config.toml": example_config(), "roster.csv": "\ufeff" + _ROSTER}


def example_config() -> str:
    """config.example.toml, from the description of the settings."""
    parts = [_HEAD]
    for name, cls in SECTIONS.items():
        parts.append("\n".join([*_comment(cls.__doc__), f"[{name}]", *_keys(cls)]))
        if name == "campaign":
            parts.append(_fields())
    return "\n".join(parts)


def _keys(cls: Any) -> Iterator[str]:
    for name, key in keys_of(cls).items():
        yield from _comment(key.comment)
        yield _line(name, key)
    yield ""


def _line(name: str, key: Key) -> str:
    shown = key.default if key.example is None else key.example
    return f"# {name} =" if shown is None else f"{name} = {toml_value(shown)}"


def _fields() -> str:
    lines = [*_comment(FieldKeys.__doc__ or ""), "#"]
    for name, key in keys_of(FieldKeys).items():
        lines += _comment(f"{name} —— {key.comment}")
    lines.append("")
    for item in _FIELDS:
        lines += ["[[fields]]", *(f"{name} = {toml_value(value)}" for name, value in item.items()), ""]
    return "\n".join(lines)


def _comment(words: str) -> list[str]:
    """The words as comment lines of at most 50 Chinese characters, broken behind punctuation."""
    lines = [""]
    for piece in re.findall(r"[^，。；、]+[，。；、”）]*", words):
        if len(lines[-1]) + len(piece) > 50 and lines[-1]:
            lines.append("")
        lines[-1] += piece
    return [f"# {line.strip()}" for line in lines]


def toml_value(value: object) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal | date):
        return str(value)
    if isinstance(value, list | tuple):
        return "[" + ", ".join(toml_value(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{toml_value(key)} = {toml_value(item)}" for key, item in value.items()) + "}"
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
