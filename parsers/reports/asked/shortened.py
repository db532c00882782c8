"""Shortened names: the one field of the campaign that a word can be short for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from domain.campaign import FieldType
from parsers.reports.language import words

if TYPE_CHECKING:
    from parsers.reports.asked.fields import FieldBook, Name

#: a figure named so may be another's: a person should look at it
SHORT = 0.7
_NUMERIC = (FieldType.COUNT, FieldType.NUMBER, FieldType.MONEY, FieldType.PERCENT)
#: words of any office, and those that a table calls its own columns by
_ANY_WORD = frozenset(
    (
        *words.GENERIC_NOUNS,
        *words.GENERIC_VERBS,
        *[
            "项目",
            "指标",
            "内容",
            "名称",
            "类别",
            "类型",
            "时间",
            "日期",
            "地点",
            "合计",
            "数量",
            "人数",
            "本周",
            "本月",
            "其他",
            "完成",
            "累计",
        ],
    )
)
_WORD = re.compile(r"[\u4e00-\u9fff]{2,6}")
_NEGATIVE = re.compile(r"未|没|不|无|非|暂缓|拟|计划|预备|剩余|缺")


def short_for(book: FieldBook, word: str) -> int | None:
    """入户 for 入户宣传户数, 挽损 for 挽回群众损失: the field, if only one has a name that holds the word, or else only one
    begins with its first character and has the others in this order."""
    if not _WORD.fullmatch(word) or word in _ANY_WORD:
        return None
    for holds, names in (
        (_as_word, book.names if word in book.joined else ()),
        (_as_initials, book.by_first.get(word[0], ())),
    ):
        fields = {name.field for name in names if holds(name, word)}
        if fields:
            index = fields.pop()
            usable = not fields and book.fields[index].type in _NUMERIC and not book.heads[index]
            return index if usable else None
    return None


#: what people do in any campaign: 学生 is short for 参与学生, but not for 帮扶学生
_TAKE_PART = frozenset(("", "参与", "参加", "出动", "投入", "到岗", "上岗", "参训", "组织", "发动"))


def _as_word(name: Name, word: str) -> bool:
    if word not in name.core or contrary(name.core, word):
        return False
    return word not in words.PERSON_NOUNS or name.core.replace(word, "", 1) in _TAKE_PART


def _as_initials(name: Name, word: str) -> bool:
    if word in words.PERSON_NOUNS or contrary(name.core, word):
        return False
    rest = iter(name.core)
    return all(character in rest for character in word)


def contrary(name: str, core: str) -> bool:
    """Whether only one of them says not: 整改 says nothing of 未整改."""
    return bool(_NEGATIVE.search(core)) != bool(_NEGATIVE.search(name))
