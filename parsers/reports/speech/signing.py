"""Where a paper ends: the lines that sign it, date it and say whom to call."""

from __future__ import annotations

import re

from domain.document import Table
from parsers.reports.language.names import is_name
from parsers.reports.language.phrases import enumerator
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import folded
from parsers.reports.units.index import UnitIndex

_DATE_ONLY = re.compile(
    r"^[\s　]{0,9}(?:[^，。；：:]{0,14}[\s　]{1,20})?(?:[0-9〇零○一二三四五六七八九]{4}\s?[年./-]\s?[0-9一二三四五六七八九十]{1,3}\s?[月./-]\s?[0-9一二三四五六七八九十]{1,3}\s?日?|[0-9]{1,2}月[0-9]{1,2}日)(?:印发)?[\s　]{0,9}$"
)
CLOSING = re.compile(
    r"^[\s　]*(?:特此|此致|敬礼|以上(?:报告|情况|汇报)|附[件表图]?\s?[0-9]?[：:]|附[表件]|[（(]?\s?联系(?:人|电话)|填[报表]人|审核|审批|签发|抄[送报]|发自|书记\s?[：:]|负责人\s?[：:]|盖章|[（(]盖章|[（(]公章)"
)
#: 谢谢祁老师！, 请查收。, 祝工作顺利: nothing else in its line
_COURTESY = re.compile(
    r"[\s　]{0,9}(?:(?:谢谢|多谢|感谢)(?!信|有你)[^，。；：:0-9]{0,10}|(?:辛苦|麻烦|劳驾)[^，。；：:0-9]{0,8}(?:老师|主任|书记|[处科部校院站]长|领导|各位|您|大家)|请(?:您|领导|老师)?(?:查收|审阅|审核|核收|过目|知悉)|祝(?:您|各位|大家|工作|身体|一切|好|安)[^，。；：:0-9]{0,8})"
    r"[了啦哈呀]?[~～！!。.]{0,3}[\s　]{0,9}$"
)
ANNEX = re.compile(r"附[件表]\s?[0-9一二三四五]{0,2}\s?(?:[：:]|$)")
#: a signature that is no name of the roster: XX公司总部
_OFFICE = re.compile(
    r"(?:[部院局所站厂处科室队场校系]|中心|公司|协会|工会|委员会|[村居]委会|联合会|党委|总支|集团|合作社)$"
)
_PAIR = re.compile(r"[\s　]{0,9}(?!姓名|典型|先进|人物|个人)[^，。；：:\s　]{2,14}[：:]\s?([一-鿿]{2,4})(?=[\s　]|$)")


def signature_of(own: list[Placed], index: UnitIndex) -> set[int]:
    """The ids of the last paragraphs that sign: unit, date, contact."""
    signed: set[int] = set()
    pending: list[int] = []
    below = ""
    for placed in reversed(own):
        if isinstance(placed.block, Table):
            break
        text = folded(placed.text).text.strip()
        if pending and ANNEX.match(text):  # what stands below is the annex
            break
        heads = is_name(text) and below.endswith(("。", "；"))  # of a deed that is told below
        below = text or below
        if not heads and (_signs(text, index) or (signed and is_name(text))):
            signed |= {id(placed), *pending}
            pending = []
        elif len(text) <= 20 and not re.search(r"[，。；：:,;]", text) and enumerator(text)[0] == 0:
            pending.append(id(placed))
            if signed and _OFFICE.search(text):
                signed |= set(pending)
                pending = []
        elif len(signed) + len(pending) > 0 or len(text) > 60:
            break
    return signed


def _signs(text: str, index: UnitIndex) -> bool:
    """Whether a line by itself is a date, a closing word, a courtesy, or who signs."""
    if closes(text, index):
        return True
    return len(text) <= 30 and (bool(index.resolve(text)) or is_name(_without_units(text, index)))


def _is_names(text: str, index: UnitIndex) -> bool:
    """Whether a line is nothing but names of units."""
    if len(text) > 40:
        return False
    rest = _without_units(text, index)
    return rest != text and not re.sub(r"[（(]原?[^)）]{0,16}[)）]", "", rest).strip(" 　:：、")


def _is_pairs(text: str) -> bool:
    """带队领导：计学军　填报：晏秋生 - nothing but offices and who bears them."""
    pairs = list(_PAIR.finditer(text)) if len(text) <= 60 else []
    return bool(pairs) and all(is_name(pair[1]) for pair in pairs) and not _PAIR.sub("", text).strip()


def _without_units(text: str, index: UnitIndex) -> str:
    for mention in reversed(index.find(text)):
        text = text[: mention.start] + text[mention.end :]
    return text.strip(" 　:：、")


def closes(text: str, index: UnitIndex) -> bool:
    """Whether a line is no part of what the paper tells: a date, a signature, a contact, the office in charge."""
    told = any(words.match(text) for words in (CLOSING, _COURTESY, _DATE_ONLY))
    return told or _is_names(text.strip(), index) or _is_pairs(text)
