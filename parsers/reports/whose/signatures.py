"""Who signs: the unit in a last line of its own, or in the words behind the last sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from parsers.reports.language.names import is_name
from parsers.reports.language.phrases import enumerator
from parsers.reports.speech.sources import Line, Source, is_salutation
from parsers.reports.units.index import Mention, UnitIndex
from parsers.reports.units.keys import key
from parsers.reports.whose.mentioned import is_others
from parsers.reports.whose.told_units import ADDRESSED, Told, told

#: what stands behind the last sentence, and what may follow a unit there: a name, a date
_LAST_WORDS = re.compile(r"[。！!]\s?[—\-（(\s]{0,6}([^。！!；;]{2,30})$")
_SIGNER = re.compile(r"[\s　]{0,4}([一-鿿]{2,4})?[\s　，,]{0,4}(?:[0-9年月日./-]{3,11})?[）)\s]{0,3}")
#: what may stand before a unit that signs: a few words, a date (2024年4月1日（滨江公园南区章）)
_BEFORE = re.compile(
    r"\s{0,80}(?:.{0,8}|[0-9〇零一二三四五六七八九十年月日号./\-\s]{6,14}[（(\s]{0,4}(?:盖章|章|签章)?[：:]?\s?)"
)
_ABOVE = re.compile(r"(?:^|[，。！!\s])(?:以上|上面)的?(?:[是为系]|都是)(?:我们|本|我)?")
FEW = 3  #: last lines of a report
_DASHES = re.compile(r"\s{0,4}[-—_=*~]{2,80}\s{0,4}")
CARD = 7  #: lines below the dashes and they themselves
_BRANCH = re.compile(r"[一-鿿]{2,8}(?=[\s　]|$)")


def signatures(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The units that sign: a last line of their own, or the words behind the last sentence."""
    card = _card(source)
    yield from _signed_below([line for line in source.tail_lines if line not in card], source, index, contexts)
    yield from _signed_inside(source, index, contexts)
    yield from _signed_above(source, index, contexts)


def cards(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The unit on the card that a mail program puts below a dashed line: the sender's, whoever it writes for."""
    card = _card(source)
    return (
        _signed_below([line for line in source.tail_lines if line in card], source, index, contexts)
        if card
        else iter(())
    )


def _card(source: Source) -> tuple[Line, ...]:
    """The last lines of a body, below one of dashes."""
    last = source.paragraphs[-CARD:] if source.document.is_body else ()
    dashes = next((n for n, line in enumerate(last) if _DASHES.fullmatch(line.text)), None)
    return tuple(last[dashes + 1 :]) if dashes is not None else ()


def _signed_below(
    lines: Iterable[Line], source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> Iterator[Told]:
    heads = {id(line.placed) for line in source.head_lines} if len(source.paragraphs) > 3 else set()
    for line in lines:
        text = line.text.strip()
        if not text or id(line.placed) in heads or is_salutation(text) or len(text) > 40:
            continue
        if re.search(r"[，,]|[:：].{12,}", text) and not re.match(r"^[（(]?联系", text):
            continue
        if enumerator(text)[0] or text.endswith(("。", "；", ";")) or ADDRESSED.match(text):
            continue
        mentions = index.find(line.text)
        if not mentions:
            yield from _signed_short(line, index, contexts)
        if not mentions or len(line.text[mentions[-1].end :].strip()) > 16:
            continue
        begins = _BEFORE.fullmatch(line.text, 0, mentions[0].start) is not None
        if begins and not is_others(line.text, mentions[0], mentions):
            for mention in mentions if _only_names(line.text, mentions) else mentions[:1]:
                one = _lacking(line, mention, index) or told(line, mention, index, contexts)
                if one:
                    yield one


def _signed_short(line: Line, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """马坳 盛庆云: a name that is one only by itself, and who signs for it."""
    words, *rest = line.text.split()
    unit = index.resolve(words, contexts) if len(words) > 1 and all(map(is_name, rest)) else None
    if unit and not (is_name(words) and len(words) > 2):
        start = line.text.index(words)
        yield Told(unit, line.evidence(start, start + len(words)))


def _lacking(line: Line, mention: Mention, index: UnitIndex) -> Told | None:
    """A branch that the roster lacks: a body's name, and right behind it a name that ends as those of its branches do."""
    branch = _BRANCH.match(line.text, mention.end)
    if branch is None or len(mention.units) != 1:
        return None
    ends = {key(child.name)[-1] for child in index.roster.children(mention.units[0])}
    return Told(None, line.evidence(mention.start, branch.end())) if key(branch[0])[-1] in ends else None


def _signed_inside(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The unit behind the last sentence of a text: …12人。——心内二, …9个。（三车间 老郑）"""
    for line in source.paragraphs[-1:]:
        last = _LAST_WORDS.search(line.text)
        mentions = index.find(line.text[last.start(1) :]) if last else []
        signer = _SIGNER.fullmatch(last[1], mentions[0].end) if last and mentions and not mentions[0].start else None
        if last and signer and (signer[1] is None or is_name(signer[1]) or signer[1].startswith("老")):
            one = told(line, _moved(mentions[0], last.start(1)), index, contexts)
            if one:
                yield one


def _signed_above(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The unit that a sentence behind the report says it is of: 以上是我们二班的."""
    for line in source.paragraphs[-FEW:]:
        above = _ABOVE.search(line.text)
        mention = next(iter(index.find(line.text[above.end() :])), None) if above else None
        if above and mention and not mention.start:
            one = told(line, _moved(mention, above.end()), index, contexts)
            if one:
                yield one


def _moved(mention: Mention, by: int) -> Mention:
    return mention._replace(start=mention.start + by, end=mention.end + by)


def _only_names(text: str, mentions: list[Mention]) -> bool:
    """Whether a line holds nothing but names: several units sign together."""
    for mention in reversed(mentions):
        text = text[: mention.start] + text[mention.end :]
    return not text.strip(" 　、，和:：")
