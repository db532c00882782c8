"""Where evidence stands, in people's words: 周报.eml 正文 第1段 for the domain's "周报.eml/body", "paragraph 1"."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PLACE = re.compile(r"(page|paragraph|table|row|column) (\d{1,9})", re.ASCII)
ZH: Mapping[str, str] = {"page": "第{}页", "paragraph": "第{}段", "table": "表{} ", "row": "第{}行", "column": "第{}列"}
BODY_ZH = "正文"
_OUTSIDE: Mapping[str, str] = {"subject": "主题", "sender": "发件地址"}
_NAME = "（文件名）"


def where(place: str, words: Mapping[str, str] = ZH) -> str:
    """“page 1 table 1 row 3 column 2” as 第1页表1 第3行第2列; "" for what is no place in a document."""
    return "".join(words[name].format(number) for name, number in _PLACE.findall(place)).strip()


def document(name: str, body: str = BODY_ZH) -> str:
    """A document's name; the body of the mail, or of one inside it, by `body`."""
    outer, _, inner = name.rpartition("/")
    return f"{outer} {body}".strip() if inner == "body" else name


def source(name: str, place: str) -> str:
    """Document and place together: 表.docx 表1 第3行第2列; 主题, 发件地址 and 文件名 for what is told outside a document."""
    if place in _OUTSIDE:
        return _OUTSIDE[place]
    return f"{document(name)}{_NAME if place == 'name' else ' ' + where(place)}".strip()
