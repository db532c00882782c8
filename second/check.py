"""Is a claim of the second reader borne out by the mail? Every doubt is a no, for a value that is refused harms nobody.

A claim holds when its quote stands in the document word for word (in what went out and in the original), the value stands
in the quote as a whole figure with the right measure, and nothing near it says that the figure is another field's,
planned, denied or of another time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from domain.campaign import Campaign, Field, FieldType
from domain.report import Entry, Evidence, Value
from second.figures import Figure, figures, suits
from second.prompt import Paper

_QUOTE = 200  #: characters; a longer "quote" would bear out anything
_PASSAGE = 1000  #: of a deed or an item, which quote themselves
_MOST = 50  #: members of a list
_PLACES = 20  #: at which a quote is looked for
_MARGIN = 40  #: characters on either side that can belong to a figure of the quote
_ROW = 300  #: characters on either side that are looked at as a row of a table
_HAN = re.compile("[\u3400-\u9fff]")
_SENTENCE = re.compile("[。；;！？!?\n]")
_ELSEWHEN = re.compile(
    "计划|拟|预计|争取|力争|目标|打算|准备|下一步|下周|下月|上周|上期|上次|上月|去年|此前|原报|误报|没有|尚未|并未|未|不含|除"
)
_NOW = re.compile("本周|本期|本月|目前|现有|现已|截至|已")
_THEN = re.compile("[^，。；;,\n]{0,6}?(?:未|没有|计划|拟)")
_DATE = re.compile(r"(?:(\d{4})\s?[年./-]\s?)?(\d{1,2})\s?[月./-]\s?(\d{1,2})")


@dataclass(frozen=True, slots=True)
class Claim:
    """A value that was found borne out. `spots` are the places of its figure (paper, start); `named`: by its own label."""

    value: Value
    evidence: tuple[Evidence, ...]
    spots: frozenset[tuple[int, int]] = frozenset()
    named: bool = False
    lines: tuple[str, ...] = ()  #: the whole lines that the quotes stand in


@dataclass(frozen=True, slots=True)
class Quote:
    """Where words were found: in `sent` of the paper, from `start` to `end`."""

    paper: Paper
    start: int
    end: int

    @property
    def words(self) -> str:
        return self.paper.sent[self.start : self.end]

    @property
    def line(self) -> str:
        sent = self.paper.sent
        after = sent.find("\n", self.end)
        return sent[sent.rfind("\n", 0, self.start) + 1 : after if after >= 0 else len(sent)]

    def around(self, margin: int) -> tuple[int, str]:
        """The quote with its line on either side, at most `margin` characters each; and where that begins."""
        sent = self.paper.sent
        begin = max(sent.rfind("\n", 0, self.start) + 1, self.start - margin)
        line_end = sent.find("\n", self.end, self.end + margin)
        return begin, sent[begin : line_end if line_end >= 0 else self.end + margin]

    def evidence(self) -> Evidence:
        """The place is the line of the document's text, counting from 1."""
        row = self.paper.text.count("\n", 0, self.paper.text.find(self.words)) + 1
        return Evidence(self.paper.name, f"row {row}", self.words)


def quotes(papers: Mapping[int, Paper], number: object, words: object, most: int = _QUOTE) -> Iterator[Quote]:
    """The places at which the words stand literally; only the width of white space may differ."""
    paper = papers.get(number) if isinstance(number, int) and not isinstance(number, bool) else None
    if paper is None or not isinstance(words, str) or len(words) > most or not _HAN.search(words):
        return
    pattern = re.compile(r"\s{1,8}".join(map(re.escape, words.split())))
    for count, found in enumerate(pattern.finditer(paper.sent)):
        if count == _PLACES:
            return
        if found[0] in paper.text:
            yield Quote(paper, found.start(), found.end())


class Checker:
    """Checks the claims of one answer against the papers and the campaign's names."""

    def __init__(self, campaign: Campaign, papers: tuple[Paper, ...]) -> None:
        self.papers = {paper.number: paper for paper in papers}
        self._names = {item.key: _names(item) for item in campaign.fields}

    def claim(self, item: Field, given: object) -> Claim | None:
        """The claim, if it holds; None for whatever is wrong with it."""
        if item.type in (FieldType.TAGS, FieldType.ITEMS, FieldType.ENTRIES):
            return self._listed(item, given)
        if not isinstance(given, dict):
            return None
        value = typed(item, given.get("value"))
        if value is None or not _in_range(item, value):
            return None
        found = quotes(self.papers, given.get("document"), given.get("evidence"))
        return next((claim for quote in found if (claim := self._scalar(item, value, quote))), None)

    def _scalar(self, item: Field, value: Value, quote: Quote) -> Claim | None:
        if isinstance(value, date):
            at = _date_at(quote.words, value)
            held = at is not None and _ours(quote, quote.start + at)
            return Claim(value, (quote.evidence(),), lines=(quote.line,)) if held else None
        if isinstance(value, str):
            return Claim(value, (quote.evidence(),), lines=(quote.line,)) if value in quote.words else None
        assert isinstance(value, int | Decimal)
        for figure in (each for each in _figures_in(quote) if each.value == value and suits(item, each)):
            owner = self._owner(quote, figure)
            named = owner == item.key or (not owner and not _in_a_row(quote, figure))
            if named and _ours(quote, figure.start, figure.end):
                spot = frozenset({(quote.paper.number, figure.start)})
                return Claim(value, (quote.evidence(),), spot, bool(owner), (quote.line,))
        return None

    def _owner(self, quote: Quote, figure: Figure) -> str:
        """The key of the field whose name stands last between the figure before and this one; "" where none does."""
        before = _sentence_before(quote.paper.sent, figure.start)
        taken = max((each.end for each in figures(before) if not each.is_time), default=0)
        found = [
            (before.rfind(name, taken), len(name), key)
            for key, names in self._names.items()
            for name in names
            if name in before[taken:]
        ]
        if not found:
            return ""
        ends = max(at + length for at, length, _ in found)
        return max((length, key) for at, length, key in found if at + length == ends)[1]

    def _listed(self, item: Field, given: object) -> Claim | None:
        """A list holds when each of its members does."""
        if not isinstance(given, list) or not 0 < len(given) <= _MOST:
            return None
        members = [self._member(item, one) if isinstance(one, dict) else None for one in given]
        held = [member for member in members if member is not None]
        if len(held) < len(members):
            return None
        if item.type is FieldType.ENTRIES:
            value: Value = tuple(Entry(name, quote.words) for name, quote in held)
        else:
            value = tuple(dict.fromkeys(name or quote.words for name, quote in held))
        return Claim(value, tuple(quote.evidence() for _, quote in held), lines=tuple(quote.line for _, quote in held))

    def _member(self, item: Field, given: Mapping[str, Any]) -> tuple[str, Quote] | None:
        number = given.get("document")
        if item.type is FieldType.ITEMS:
            return next((("", quote) for quote in quotes(self.papers, number, given.get("text"), _PASSAGE)), None)
        if item.type is FieldType.ENTRIES:
            name = next((quote.words for quote in quotes(self.papers, number, given.get("name"), 60)), None)
            told = next(quotes(self.papers, number, given.get("summary"), _PASSAGE), None)
            return (name, told) if name and told else None
        choice = given.get("choice")
        words = next(((name, *more) for name, more in item.choices if name == choice), ())
        for quote in quotes(self.papers, number, given.get("evidence")):
            for word in words:
                at = quote.start + quote.words.find(word)
                if word in quote.words and _ours(quote, at, at + len(word)):
                    return words[0], quote
        return None


def typed(item: Field, given: object) -> Value | None:
    """The value as the field's type has it; None where the JSON type is another ("86" is no number)."""
    if item.type is FieldType.TEXT:
        return given.strip() or None if isinstance(given, str) and len(given) <= _QUOTE else None
    if item.type is FieldType.DATE:
        return _date(given)
    if isinstance(given, bool) or not isinstance(given, int | Decimal):
        return None
    value = Decimal(given)
    if not value.is_finite() or value.adjusted() > 15:  # the second before int() of 1E+999999999
        return None
    if value == value.to_integral_value():
        return int(value) if item.type is FieldType.COUNT else value.quantize(Decimal(1))
    return None if item.type is FieldType.COUNT else value


def _date(given: object) -> date | None:
    if not isinstance(given, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", given, re.ASCII):
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        return None


def _in_range(item: Field, value: Value) -> bool:
    if not isinstance(value, int | Decimal):
        return True
    above = item.max if item.max is not None or item.type is not FieldType.PERCENT else Decimal(100)
    return (item.min is None or value >= item.min) and (above is None or value <= above)


def _date_at(words: str, value: date) -> int | None:
    """Where the words name that day, with its year or without one."""
    for told in _DATE.finditer(words):
        if (int(told[2]), int(told[3])) == (value.month, value.day) and told[1] in (None, str(value.year)):
            return told.start()
    return None


def tells_period(words: str, start: object, end: object) -> bool:
    """Do the words name both days?"""
    first, last = _date(start), _date(end)
    if first is None or last is None or first > last:
        return False
    return _date_at(words, first) is not None and _date_at(words, last) is not None


def _figures_in(quote: Quote) -> Iterator[Figure]:
    """The figures of the quote as they stand in their line: a quote cut inside 860 does not make it 86."""
    begin, near = quote.around(_MARGIN)
    for figure in figures(near):
        moved = Figure(figure.value, figure.start + begin, figure.end + begin, figure.group)
        if quote.start <= moved.start and moved.end <= quote.end:
            yield moved


def _in_a_row(quote: Quote, figure: Figure) -> bool:
    """Several figures side by side in a table, or told 分别: without its name nobody can tell whose is which."""
    if "分别" in _sentence_before(quote.paper.sent, figure.start):
        return True
    near = quote.around(_ROW)[1]
    return "\t" in near and sum(1 for _ in figures(near)) > 1


def _sentence_before(text: str, at: int) -> str:
    near = text[max(0, at - 300) : at]
    breaks = [found.end() for found in _SENTENCE.finditer(near)]
    return near[breaks[-1] :] if breaks else near


def _ours(quote: Quote, start: int, end: int | None = None) -> bool:
    """Nothing in the sentence says that this is planned, denied, or of another time."""
    sent = quote.paper.sent
    before = _sentence_before(sent, start)
    wrong = [found.end() for found in _ELSEWHEN.finditer(before)]
    right = [found.end() for found in _NOW.finditer(before)]
    if wrong and (not right or right[-1] < wrong[-1]):
        return False
    return end is None or not _THEN.match(sent, end)


def _names(item: Field) -> tuple[str, ...]:
    """The words a field goes by, long enough to mean it."""
    bare = re.sub(r"[（(].*?[)）]|(?:总?数|情况)$", "", item.label)
    whole = bare if len(bare) > 3 else item.label  # 党员总数 is not any 党员
    return tuple(name for name in {item.label, whole, *item.aliases} if len(name) > 1)
