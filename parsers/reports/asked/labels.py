"""Labels as text: folded alike, brackets opened, what they ask for told from what they ask about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from domain.text.normalise import Folded, fold
from parsers.reports.language import measures

_SAME = str.maketrans("；：（）！？【】〔〕［］「」『』_", ";:()!?()()()“”“” ")
#: the full stop of those who type on a phone
_PHONE_STOP = re.compile(r"(?<=[\u4e00-\u9fff)”])(?<![一二三四五六七八九十])\.(?=\s|$|[\u4e00-\u9fff])")
_WIDE_COMMA = re.compile(r"(?<=\d)，(?=\d{3}(?!\d))")
_BRACKETS = re.compile(r"\(([^()]{0,60})\)")
_SIGNS = re.compile(r"[\s:*★☆●◆■·.、,，“”\"'/|]+")
#: what says only that a label counts; not the end of a word that is counted itself (文件数, 专家数, 场所数)
_SUFFIX = re.compile(
    r"(?:总人数|总人次|人次数|人数|人次|(?<=点)位|(?<=..)(?<![质产流容重含剂数力能总])量|(?<=..)人口|总数量|总数|总量|总额|数量|金额|场次|次数|(?<![农客用商住业租账])户数|(?<![文邮案事零稿信条配软硬])件数|"
    r"(?<![平站柜])台数|套数|份数|篇数|个数|(?<![分党])支数|(?<![事奖])项数|(?<![专国商厂店大])家数|(?<![场厕出究生诊务])所数|数|情况|合计|总计)$"
)
PREFIX = re.compile(r"^(?:目前|现有|共有|现|共|实有|总|在册|在籍|在编|全部|本期|本周|本月|累计|已|其中)+")
_QUANTITY = (
    (re.compile(r"(?:人次|次数)(?:数|总数)?$"), "人次"),
    (re.compile(r"(?:人数|人员数|总人数|人口)$"), "人"),
    (re.compile(r"(?:户数)$"), "户"),
    (re.compile(r"(?:场次|场数)(?:数)?$"), "场"),
    (re.compile(r"(?:台数|台套数)$"), "台"),
    (re.compile(r"(?:件数)$"), "件"),
    (re.compile(r"(?:篇数)$"), "篇"),
    (re.compile(r"(?:份数)$"), "份"),
    (re.compile(r"(?:队数|支数)$"), "支"),
    (re.compile(r"(?:金额|总额|款额|资金|经费|原值|净值|价值|善款|款数)$"), "元"),
    (re.compile(r"(?:率|比例|占比|百分比|比重)$"), "%"),
    (re.compile(r"(?:时长|时数|学时数|课时数|小时数)$"), "小时"),
    (re.compile(r"(?:日期|时间|年月)$"), "date"),
    (re.compile(r"(?:名单|姓名|名称|电话|地址|联系人|负责人|书记|填报人|备注|说明|邮箱)$"), "text"),
)
_MEASURES = "|".join(sorted((*measures.WORDS, *measures.TIME, "元", "%"), key=len, reverse=True))
#: a bracket that only tells the measure: (元), (万元), (单位：人次); a single unknown character is one too (兜)
_UNIT_NOTE = re.compile(rf"^(?:单位[:]?)?\s*([十百千万亿]?)({_MEASURES}|[^\d\s、,，])$")
_ENUMERATOR = re.compile(
    r"^\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[、.)．]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|[①-⑳])\s?"
)


class LabelMatch(NamedTuple):
    """A field that a label names. `scale` is 10000 for a label that says 万元 (0.0001 for 千瓦时 of a field in 万千瓦时);
    `name` the source it matched."""

    field: int
    strength: float
    scale: int | Decimal = 1
    name: int = 0


class Label(NamedTuple):
    """A label taken apart: its core, what kind of quantity it asks for, and the measure written in it."""

    core: str
    quantity: str
    scale: int
    noted: bool = False  #: the measure stands in a bracket: 用电量(千瓦时)


#: what stands over a table or behind its title: 单位：万元; 单位：家、万元
_OF_ALL = re.compile(
    r"(?:^|[\s(])(?:金额)?(?:计量)?单位:\s?(?:[^\d:()]{1,12}[、,/])?([千万亿])元(?:[、,/][^\d:()]{1,12})?\)?$"
)
#: the measure behind a label without brackets: 罚款金额 单位：万元
_BARE_NOTE = re.compile(rf"[,，;/]?\s?(?:计量)?单位:\s?([十百千万亿]?(?:{_MEASURES}))$")
#: 【隐患数】15: a label that begins its line in brackets of its own
_BRACKETED = re.compile(r"(?m)^([ \t]{0,9})【([^【】\n]{2,24})】(?!\s?[:：])")
#: 三十多人吧 学校那次不算: the comma of those who type on a phone
_SPOKEN_STOP = re.compile(r"(?<=[吧呢啊呀哈啦嘛哦])[ \u3000](?=[\u4e00-\u9fff])")
#: what stands for a colon between a label and its figure: 隐患数——15, 隐患数 | 15, 隐患数……15, 隐患多少处？15处
_LIKE_COLON = re.compile(
    r"(?<=[\u4e00-\u9fff)])\s?(?:[—–]{1,60}|-{2,60}|\.{2,60}|…{1,30}|(?<!\d[\u4e00-\u9fff])(?<!\d[\u4e00-\u9fff]{2})=|\||\?\s?(?:答:|\(|[—-]{1,3})?)(?=\s?\d)"
)
_COLONS = frozenset("—–-.…=|?")
#: 疏散群众(户/人):6户19人
_MEASURES_ALONE = re.compile(
    rf"(?<=[\u4e00-\u9fff])\(\s?(?:{_MEASURES})(?:\s?[/、,]\s?(?:{_MEASURES})){{1,3}}\s?\)(?=\s?:)"
)
#: 慰问职工（ 36 ）户: what a form left open before its measure
_FILLED_IN = re.compile(rf"(?<=[\u4e00-\u9fff])\(\s{{0,4}}(\d[\d.,]{{0,12}})\s{{0,4}}\)\s?(?={measures.PATTERN}|元)")
_BLANK_BETWEEN = re.compile(r"\d\s\d")
#: 1 2 0 处: digits that a layout has set apart
_APART = re.compile(rf"(?<![\d.,)、\s])\s?\d(?:\s\d){{1,5}}(?=\s?(?:{measures.PATTERN}|元))")


#: 包　　联： a label of two or three characters, as wide as its neighbours
_PADDED = re.compile(r"(?:^|(?<=[\n。;]))[\u4e00-\u9fff](?:[^\S\n]{1,6}[\u4e00-\u9fff]){1,3}(?=\s?:)")
#: 参仟: 叁 as 參 becomes in simplified script
_THREE = re.compile(r"参(?=[仟佰拾])")


def tidy(text: str) -> str:
    """Folded text with one kind of bracket, colon, semicolon and full stop, digits together; length unchanged."""
    return _tidy_short(text) if len(text) <= _SHORT else _tidy(text)


def _tidy(text: str) -> str:
    if "【" in text:
        text = _BRACKETED.sub(r"\1 \2:", text)
    text = text.translate(_SAME)
    if "参" in text:
        text = _THREE.sub("叁", text)
    if " " in text:
        text = _SPOKEN_STOP.sub("，", text)
    if "." in text:
        text = _PHONE_STOP.sub("。", text)
    if ":" in text:
        text = _PADDED.sub(lambda found: re.sub(r"\s", "", found[0]).rjust(len(found[0])), text)
    if "(" in text:
        text = _MEASURES_ALONE.sub(lambda found: " " * len(found[0]), text)
        text = _FILLED_IN.sub(lambda found: found[1].rjust(len(found[0])), text)
    if not _COLONS.isdisjoint(text):
        text = _LIKE_COLON.sub(lambda found: ":".rjust(len(found[0])), text)
    if not _BLANK_BETWEEN.search(text):
        return text
    return _APART.sub(lambda found: re.sub(r"\s", "", found[0]).rjust(len(found[0])), text)


_SHORT = 60  #: characters of a text that is remembered: labels and cells are looked at again and again
_tidy_short = lru_cache(maxsize=4096)(_tidy)


def readable(folded: Folded) -> str:
    """The tidy text of a folded one, in which the comma of a full-width number (６，６００) is one of its digits' kind."""
    text = _with_commas(tidy(folded.text))
    for comma in _WIDE_COMMA.finditer(text):
        if "０" <= folded.origin(comma.start() - 1, comma.start()) <= "９":
            text = text[: comma.start()] + "," + text[comma.end() :]
    return text


#: 安检186户  隐患没有  换管42根: a line without any other mark
_MARK = re.compile(r"[，。；：、！？,;:!?|/()（）\t\n]")
_BLANKS = re.compile(r"(?<=[\u4e00-\u9fff])\s{1,8}(?=[\u4e00-\u9fff])")
_SAYS = re.compile(rf"[\u4e00-\u9fff]\s?[\d一二两三四五六七八九十百千]{{1,6}}[多余]?(?:{measures.PATTERN})|没|无(?!害|偿|线|人机)|[\u4e00-\u9fff]了")
_FEWEST = 3  #: parts of a line that single blanks part


def _with_commas(text: str) -> str:
    """A line whose parts only blanks set apart, with commas for them: behind a part that tells something, and no mere label."""
    if " " not in text or _MARK.search(text):
        return text
    blanks = list(_BLANKS.finditer(text))
    if len(blanks) + 1 < _FEWEST and not any(len(blank[0]) > 1 for blank in blanks):
        return text
    begin = 0
    for blank in blanks:
        if _SAYS.search(text, begin, blank.start()):
            text = f"{text[: blank.start()]}，{text[blank.start() + 1 :]}"
        begin = blank.end()
    return text


def bigrams(text: str) -> set[str]:
    """The pairs of neighbouring characters."""
    return {text[i : i + 2] for i in range(len(text) - 1)}


@lru_cache(maxsize=2048)
def split_label(text: str) -> Label:
    """ "捐款金额(万元)" -> core 捐款, quantity 元, scale 10000. The text is folded and tidied."""
    scale, quantity, noted = 1, "", False
    text = _BARE_NOTE.sub(r"(\1)", _ENUMERATOR.sub("", text))
    for note in _BRACKETS.findall(text):
        unit = _UNIT_NOTE.match(note.strip())
        if unit:
            quantity, noted = unit[2], True
            scale = {"万": 10**4, "千": 1000, "百": 100, "亿": 10**8}.get(unit[1] or "", 1)
    core = _SIGNS.sub("", _BRACKETS.sub("", text))
    if core.endswith(("万元", "亿元")):
        scale, quantity, core = (10**4 if core.endswith("万元") else 10**8), "元", core[:-2]
    if not quantity:
        quantity = next((measure for pattern, measure in _QUANTITY if pattern.search(core)), "")
    return Label(core_of(core), quantity, scale, noted)


def scale_of_all(text: str) -> int:
    """What amounts of money are in where a note over a table says so: 10000 for 单位：万元; 1 where it does not."""
    note = _OF_ALL.search(tidy(fold(text[-40:])).strip())
    return {"千": 1000, "万": 10**4, "亿": 10**8}[note[1]] if note else 1


@lru_cache(maxsize=2048)
def core_of(text: str) -> str:
    """A label's words without those that say only that it counts (总数, 情况) or since when (目前)."""
    bare = PREFIX.sub("", text)
    text = bare if len(bare) > 1 else text  # 已收, 已播 are no names without 已
    while True:
        shorter = _SUFFIX.sub("", text)
        if shorter == text or not shorter:
            return text
        text = shorter


def spellings(label: str) -> list[str]:
    """The names that one configured spelling holds: itself without brackets, and the alternatives in the brackets."""
    label = tidy(fold(label))
    names = [_BRACKETS.sub("", label)]
    for note in _BRACKETS.findall(label):
        if _UNIT_NOTE.match(note.strip()) or re.search(r"可|填|另|单位|如|见|不含|含|注", note):
            continue
        names += [part for part in re.split(r"[、/,，;]|或|和|及", note) if len(part) >= 2]
    for name in tuple(names):
        parts = re.split(r"[、/]", name)
        if len(parts) > 1 and all(len(core_of(part)) >= 2 for part in parts):
            names += parts
    return names


def told_apart(labels: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """For each label the words of its bracket and its name without, where the bracket alone sets it apart from another
    label (党员总数(男), 党员总数(女)); else two empty strings."""
    folded = [tidy(fold(label)) for label in labels]
    plain = Counter(_BRACKETS.sub("", label) for label in folded)
    apart = []
    for label in folded:
        bare, notes = _BRACKETS.sub("", label), _BRACKETS.findall(label)
        sets_apart = plain[bare] > 1 and len(notes) == 1 and not _MEASURED.fullmatch(notes[0].strip())
        apart.append((_NOTE_END.sub("", notes[0].strip()), bare) if sets_apart else ("", ""))
    return tuple(apart)


_MEASURED = re.compile(rf"(?:单位:?)?\s?[十百千万亿]?(?:{_MEASURES})")
#: 年初数, 年末数 are told as 年初, 年末
_NOTE_END = re.compile(r"(?<=..)(?:人?数|值|率)$")
