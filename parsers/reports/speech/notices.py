"""The words of a notice: a paper that asks others, and tells nothing of its own; and where one is pasted into a letter."""

from __future__ import annotations

import re

from domain.campaign import Field
from parsers.reports.speech.sources import Source
from parsers.reports.speech.substance import substance

#: what a body calls itself: 我…, 本…
BODY = (
    "(?:单位|部门|支部|总支|党委|学院|公司|中心|年级|车间|病区|社区|街道|网点|协会|集团|[校院处科系部室班村镇乡局站行厂店队库馆园所组])"
)
#: the writer's own: 我镇, 本支部
SELF = re.compile(rf"(?<![报至到送向给发与])我(?:们)?{BODY}|本{BODY}")
#: 各乡镇： - not 各位领导：, nor 各村情况如下：
_TO_ALL = r"(?:[^，,。、：:\n]{2,14}[、，,]){0,2}(?:[^，,。、：:\n各]{0,3}各(?![位级类项种])|全[校院县市区]|校内|全体)(?![^：:\n]{0,30}(?:如下|情况|数据|明细|名单|统计|汇总|进[展度]))[^，。：:\n]{1,30}[：:]"
TO_ALL = re.compile(_TO_ALL + r"(?=$|请|现[将就]|为[了做进贯切])")
ADDRESSES_ALL = re.compile(_TO_ALL)
_REPLY = r"(?<!回复[：:])(?<!答复[：:])(?<!re[：:])(?<!re[：:] )(?<!回复[：:] )"
NOTICE = (
    re.compile(
        rf"{_REPLY}关于[^，。\n]{{2,60}}的(?:通知|公告|通报|函|启事)|(?:^|\n)(?!回复|答复|re[：:])[^，。\n]{{2,40}}(?:通知|公告|通报)[ 　]{{0,4}}(?=\n|$)",
        re.IGNORECASE,
    ),
    re.compile(r"(?:^|\n)\s{0,8}" + _TO_ALL),
    re.compile(r"供[^，。]{0,8}(?:学习|参考|借鉴)|学习借鉴|现(?:将)?[^，。]{0,16}转发"),
    re.compile(
        r"(?:通知|通报)如下|特此通知|特此公告|特此函告|现予公布|(?:现予|予以)通报|有关(?:事项|要求|安排)[^，。\n]{0,8}如下"
    ),
    re.compile(
        r"(?<![邀宴申提聘])请(?:广大|居民|市民|用户|住户|业主|村民)|请(?:各(?!位)|有关|相关|于[^，。\n]{1,20}[前日]|[^，。\n]{2,12}于[^，。\n]{1,12}[日号底月]前|务必|相互转告|遵照|认真(?:贯彻|组织|落实))|截止(?:时间|日期)|逾期不"
    ),
    re.compile(
        r"[0-9]{1,2}(?:日|时|点|:00)[^，。\n]{0,6}前(?:[^，。\n]{0,6}|(?:请|须|务必)[^，。\n]{0,16})(?:报|送|发|反馈|提交)"
    ),
)
_TITLE = re.compile(r"[ 　]{0,8}(?:关于)?[^，。：:\n]{2,60}(?:通知|公告)[ 　]{0,8}$")
_CLOSES = re.compile(r"特此(?:通知|公告|函告|通报)")
_DATE = re.compile(r"[ 　]{0,40}[0-9〇○零一二三四五六七八九十]{4}\s?年[^，。：:]{1,8}日[ 　]{0,8}$")
#: what stands under a notice as a part of it
_ANNEX = re.compile(r"附(?:件|表|图|[：:])")
_SIGNED = 3  #: lines after the last sentence of a notice in which it is signed and dated


def is_notice(text: str) -> bool:
    """Whether a paper is a notice to others, by its words alone: two signs at least, and nothing of its own."""
    return not SELF.search(text) and sum(bool(sign.search(text)) for sign in NOTICE) >= 2


def without_notice(source: Source, fields: tuple[Field, ...]) -> Source:
    """A letter without the notice that is pasted above or below what it tells; as it is where it tells nothing else."""
    lines = [line.text for line in source.paragraphs]
    start = next((place for place, text in enumerate(lines) if _TITLE.match(text) or TO_ALL.match(text.strip())), None)
    if start is None:
        return source
    stop = _end(lines, start)
    if not is_notice("\n".join(lines[start:stop])):
        return source
    own = [line.placed for line in source.paragraphs]
    places = {id(placed): place for place, placed in enumerate(source.blocks)}
    first, last = places[id(own[start])], places[id(own[stop - 1])]
    rest = source.part((*source.blocks[:first], *source.blocks[last + 1 :]))
    own_words = [line.text.strip() for line in rest.paragraphs]
    annexed = not own_words or _ANNEX.match(own_words[0]) is not None
    return rest if substance(rest, fields) > 0 and not annexed else source


def _end(lines: list[str], start: int) -> int:
    """The line behind a notice: behind its closing words and date; the end of the letter where it has none."""
    last = next(
        (place for place in range(start + 1, len(lines)) if _CLOSES.search(lines[place]) or _DATE.match(lines[place])),
        len(lines) - 1,
    )
    dated = (place for place in range(last, min(last + _SIGNED, len(lines) - 1) + 1) if _DATE.match(lines[place]))
    return next(dated, last) + 1
