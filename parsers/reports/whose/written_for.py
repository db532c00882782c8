"""The unit that a mail is written for: by somebody else in its place, or by a writer who takes back a slip."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.report import Evidence
from parsers.reports.speech.sources import Source, folded
from parsers.reports.whose.mentioned import is_others
from parsers.reports.whose.told_units import Circumstances, Told, told

#: 代图书馆支部报送, 替三车间报一下, 帮东站发一下, 受东村委托上报, 应一班要求代报
_MAY_STAND_IN = re.compile("[代替受帮应]|统一|汇总|合并|一并|集中")
_STANDS_IN = re.compile(r"(?<![前替历朝现当年取交])(?:代为?|[代帮]?替|帮|受|应)\s?$")
_REPORTS = re.compile(
    r"[^，。；：]{0,4}(?:上?报|填[报写]|发(?![放现动展言起出])|提交|委托|之托|(?:要求|请求)[^。]{0,12}代)"
)
#: 东站没有网，托我们代发; 东站抽查5趟，让我发给你们: what is told of it before, or 代, say that it is not the writer's own
_ASKED = re.compile(
    r"(?:让|托|请|叫|委托)我们?[^，。；]{0,4}(?:[发报填交]|(?P<for>[代帮转]))|(?P<by>由[我本][^，。；]{0,3}代)"
)
_FIGURE = re.compile("[0-9]")
#: 北区、南区合并考核，滨江公园统一报: who reports for all
_FOR_ALL = re.compile(r"(?:统一|汇总|合并|一并|集中)(?:填|上|呈)?报")
_BY = re.compile(r"[由经请等]\s?$")
#: 单位写错了，我们是苗圃; 上次写成了北区，应为南区
_PUT_RIGHT = re.compile(
    r"(?:[写填打弄搞说报]错|错了|不对|有误|[写填](?:成了?|的是)[^，。；]{2,16}|不是[^，。；]{2,16})[^。；0-9]{0,12}?(?:应该?[是为]|实[是为]|其实是|改[为成]|[我这]们?是|[，,。…]是)(?:代|替)?[\s“\"「]?$"
)
_MAY_BE_WRONG = re.compile("[错误]|不[对是]|[写填][成的]")
_CLAUSE_START = re.compile(r"(?:^|[，,。；;：:])\s?$")
OPENING_LINES = 8


def on_behalf(source: Source, around: Circumstances, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The unit that somebody else writes for: 代图书馆支部报送, 受东村委托."""
    subject = folded(around.head.subject)
    texts = [(subject.text, None), *((line.text, line) for line in source.paragraphs[:OPENING_LINES])]
    for text, line in texts if source.document.is_body else ():
        for mention in around.index.find(text) if _MAY_STAND_IN.search(text) else ():
            unit = around.index.narrow(mention.units, contexts)
            before = text[: mention.start]
            stands_in = _STANDS_IN.search(before) and _REPORTS.match(text, mention.end)
            for_all = _FOR_ALL.match(text, mention.end) and not _BY.search(before)
            if unit and (stands_in or for_all):
                words = (mention.start, mention.end)
                yield Told(unit, line.evidence(*words) if line else Evidence("subject", "name", subject.origin(*words)))


def asked_to(source: Source, around: Circumstances, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The unit that has asked the writer to send its report: the last that a clause begins with before 托我们代发."""
    for line in source.paragraphs[:OPENING_LINES] if source.document.is_body else ():
        asked = _ASKED.search(line.text)
        mentions = around.index.find(line.text[: asked.start()]) if asked else []
        for mention in reversed(mentions):
            if (
                asked
                and _CLAUSE_START.search(line.text[: mention.start])
                and not is_others(line.text, mention, mentions)
            ):
                one = told(line, mention, around.index, contexts)
                if one and (asked["for"] or asked["by"] or _FIGURE.search(line.text, mention.end, asked.start())):
                    yield one
                break


def put_right(source: Source, around: Circumstances, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The unit that a slip is put right with: 植物园（打错了，是苗圃）."""
    for line in source.paragraphs if source.document.is_body else ():
        for mention in around.index.find(line.text) if _MAY_BE_WRONG.search(line.text) else ():
            one = told(line, mention, around.index, contexts) if _PUT_RIGHT.search(line.text[: mention.start]) else None
            if one and one.unit:
                yield one
