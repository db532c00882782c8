"""Leads: the words inside a line that bring in what belongs to a list field (下一步：…, 困难主要是…, 建议…)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parsers.reports.language.phrases import BULLET, enumerator
from parsers.reports.lists.headings import Headings
from parsers.reports.speech.sources import Line
from parsers.reports.speech.topics import is_figure

_STOP = re.compile(r"[。；;！!？?]")
LEAD_LENGTH = 16
_SENTENCE_START = re.compile(r"[。；;！!？?\n]\s*")
#: 目前还存在排涝泵老化的问题: told in passing
_TROUBLE = re.compile(
    r"(?:目前|当前|现在|眼下|但是?|不过|同时|总体?看)?[，,]?(?:还|仍然?|也|依然)?存在(?:着|一些)?(?!的)([^，。；;：:\n]{4,60}?)等?的?(?:问题|困难|不足|短板|现象)(?=[。；;]|$)"
)
#: 老同志们反映：进校门要等很久
_VOICED = re.compile(
    r"[^，。；：:\n]{0,12}(?:反映|抱怨)(?:最[多大集中强烈]{1,2}的)?(?:问题)?(?:就?是)?[：:]\s?([^。；;：:\n]{4,80})"
)
#: 牧民反映的就一个事，水，机井老是停电; 大家反映最多的就是草不够: told in one sentence with who complains
_COMPLAINT = re.compile(
    r"([^，。；：:\n]{0,12}(?:反映|抱怨)(?:最[多大集中强烈突出]{1,3}的|的问题|的?就?[是有]?[一这][个件条][事问题]{1,2})(?:[还就]?是|[，,])[^。；;：:\n]{3,80})"
)
_IN_PASSING = (_TROUBLE, _VOICED, _COMPLAINT)
#: 家长反应很好。建议区里统一采购器材
_WISH = re.compile(
    r"(?:^|(?<=[。！!\n]))\s{0,4}(?:(?:另外|此外|同时|为此|因此|[^，。；：:\n]{0,4}有[个件一](?:事|想法|请求|建议)[^，。；：:\n]{0,10}[，,])[，,]?)?((?:建议|希望上级|希望[^，。；;：:]{1,4}[里级门部局处镇县市区校院委府导](?:能|给|统|尽|加|再|出|协|派|帮|支|解|安排))(?![是为有：:、和书人者])[^。！!\n]{4,120})"
)
_ASKING = re.compile(r"请教|请问|咨询|想问|疑问|[0-9一二两三四五几]个问题")
#: what ends a lead: 困难：…, 三、困难 …, 困难是…
_LEAD_MARKS = (
    re.compile(r"[：:。，,]|——|】"),
    re.compile(r"\s"),
    re.compile(r"有[二两三四五六七八九0-9]{1,2}(?:条|个|点|件|项|样|方面)[^，。：:；]{0,4}[，,：:]"),
    re.compile(r"(?:(?:主要|就|便)是|(?<=[^还就不也都可只要])[是为有])(?=[^否没关])"),
    re.compile(r"(?<=[备算划步周月])(?=[（(]\s?[一1]\s?[)）]|①)"),  # 下周准备（一）…，（二）…
)
#: 困难嘛，…; 要说困难，就是…
_SPOKEN = re.compile(r"^(?:要说|说到)|[嘛呢]$")
#: 目前主要有两个困难，一个是…; 困难就一条，…
_HOW_MANY = re.compile(r"^(?!.*(?:解决|整改|化解|办理)).*(?:有|就)[一二两三四五六几0-9]{1,2}[个条点件项样]")
#: 困难 沙袋不够: a blank for a colon, and nothing that could be the next head of a row
_BLANK_FOR_COLON = re.compile(r"[^\s0-9][^\s]{5,}\s*$")
#: 值得表扬的是村医某某, 这里特别说说某某: what brings in a deed in the middle of a report, and is no part of it
_PRAISE = re.compile(
    r"(?:^|(?<=[。；;！!，,\n]))[\s　]{0,4}(?:(?:本[周月期季次]|这[次周里]|其中|此外|另外|在此)[，,]?)?(?:还|也|最|要|想|特别|尤其|尤其要|特别要){0,2}"
    r"(?:(?:值得|应该|应)[^，。：:]{0,2}(?:一提|表扬|点赞|称赞|学习|肯定)的(?:是|还有|有)|(?:让|令)[^，。：:]{1,4}感动的是|印象[最很]深的是|(?:表现|事迹)?(?:比较|特别|尤为|最)?(?:突出|感人)的(?:是|有|[有是]?[0-9一二两三四五几]{1,2}[名位个][^，。：:]{1,6}(?=[，,：:]))|"
    r"说说(?!我|[^，。]{0,6}(?:情况|工作|问题|打算))|(?:点名)?表扬(?=[：:])|(?:(?:顺便)?[说讲]|还?有)一?[个件](?:好|暖心|感人|温暖|动人)?的?小?(?:故事|事儿?)(?:[^，。：:]{0,12}(?:感动|难忘|印象|说说|一提|表扬|点赞|夸)[^，。：:]{0,4})?(?=[，,：:。])|"
    r"涌现出?[^，。：:]{0,8}(?:好人好事|先进|典型|人物|事迹)[^，。：:]{0,4}[，,：:]?(?:比?如|像))[，,：:。]?\s?"
)
#: 好人好事那栏空着，领导让补两件：
_FILLS_IN = re.compile(
    r"[^。；;\n]{2,40}补[报上充]?(?:[一两二三四五六0-9]{1,2}[件个条项例位名]|如下)[^。；;\n]{0,16}[：:]\s*"
)
#: 要说困难，就是堤上没有电
_JUST_IS = re.compile(r"[就便]是")


@dataclass(frozen=True, slots=True)
class Lead:
    """Whose field it leads to, where it begins, and where the words it brings in begin and, unless the next lead ends them, stop."""

    key: str
    at: int
    start: int
    stop: int | None = None


def leads_of(line: Line, headings: Headings) -> Iterator[Lead]:
    """The leads in a line: at its beginning, and at the beginning of each sentence."""
    text = line.text
    starts = [0, *(match.end() for match in _SENTENCE_START.finditer(text))]
    for number, at in enumerate(starts):
        _, offset = enumerator(text[at : at + 12])
        begin = at + offset
        bullet = BULLET.match(text, begin)
        begin = bullet.end() if bullet else begin
        lead = _lead_at(text, at, begin, headings, first=number == 0)
        if lead:
            yield lead
        if headings.troubles and not lead:
            told = next((told for one in _IN_PASSING if (told := one.match(text, begin))), None)
            yield from [Lead(headings.troubles, at, *told.span(1))] if told else []
    if _FILLS_IN.fullmatch(text) and (filled := headings.one_named(text)):
        yield Lead(filled, 0, len(text))
    for match in _PRAISE.finditer(text) if headings.entries else ():
        yield Lead(headings.entries, match.start(), match.end())
    for match in headings.changed.finditer(text) if headings.changed else ():
        stop = _STOP.search(text, match.end())
        yield Lead(headings.match(match[1]) or "", match.start(), match.end(), stop.start() if stop else None)


def _lead_at(text: str, at: int, begin: int, headings: Headings, first: bool) -> Lead | None:
    window = text[begin : begin + LEAD_LENGTH]
    for pattern in _LEAD_MARKS:
        mark = pattern.search(window)
        if mark is None or (mark[0] == "。" and not first):
            continue
        if mark[0].isspace() and not (first and (begin > at or _BLANK_FOR_COLON.match(text, begin + mark.end()))):
            continue
        words = window[: mark.start()]
        if _ASKING.search(words) or (mark[0] in ("：", ":") and is_figure(text, begin + mark.end())):
            continue
        loose = mark[0] in ("：", ":", "】", "——") or len(mark[0]) > 3
        key = headings.match(words, strict=True)
        key = headings.first(words) if key == "" else key or (headings.match(words) if loose else None)
        if key and (mark[0] not in ("，", ",") or _may_pause(words, headings.plan_words(key))):
            end = begin + mark.end()
            told = _JUST_IS.match(text, end)
            end = told.end() if told and mark[0] in ("，", ",") else end
            return Lead(key, at, end + (text[end : end + 1] in ("：", ":")))
    return _bare_plan(text, at, begin, headings)


def _may_pause(words: str, plans: tuple[str, ...]) -> bool:
    """Whether a lead of these words may end with a comma: 下一步，… 困难嘛，…"""
    bare = words.strip()
    return bare.endswith((*plans, "方面")) or any(one.search(bare) for one in (_SPOKEN, _HOW_MANY))


def _bare_plan(text: str, at: int, begin: int, headings: Headings) -> Lead | None:
    """下一步加强培训: a plan begins without any mark."""
    for key, pattern in headings.bare_plans:
        found = pattern.match(text, begin)
        if found:
            return Lead(key, at, found.end())
    return None


def wishes(line: Line, headings: Headings) -> list[Lead]:
    """The wishes that sentences of a line tell in passing."""
    if not headings.wishes:
        return []
    return [Lead(headings.wishes, one.start(1), one.start(1), one.end(1)) for one in _WISH.finditer(line.text)]
