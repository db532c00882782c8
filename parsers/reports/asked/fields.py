"""What each field of a campaign is called, and how strongly some words name it.

Everything comes from the campaign's own fields: names are the label, the aliases and what follows from them (brackets
opened, 数 and measures dropped, alternatives split). Words that many fields share (党员) weigh little, words of one
field (疫苗) weigh much: so meaning is told by what sets a field apart, not by distance.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from domain.campaign import Field, FieldType
from parsers.reports.asked.label_match import match_label
from parsers.reports.asked.labels import LabelMatch, bigrams


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a field: its bare core ("志愿服务" of "志愿服务人次") and the weight of each character of it."""

    field: int
    text: str
    core: str
    weights: tuple[float, ...]
    total: float
    source: int  #: which kind of the field it names: the alternatives of one label (先锋岗, 责任区) are different kinds


def _share(name: Name, bits: int) -> float:
    """The weighted share of a name that these of its characters are."""
    return min(1.0, sum(weight for place, weight in enumerate(name.weights) if bits >> place & 1) / name.total)


@dataclass(frozen=True, eq=False)
class FieldBook:
    """The scalar fields of a campaign, prepared for matching. Indexes are those of `fields`."""

    fields: tuple[Field, ...]
    measures: tuple[str, ...]
    subjects: tuple[str, ...]  #: whose count each is; "" where nothing tells
    subject: str  #: whom the campaign is about: the commonest of them
    names: tuple[Name, ...]
    heads: tuple[bool, ...]  #: fields that count the subject itself (党员总数), told by no other word
    head_nouns: tuple[str, ...]  #: the noun that a head field counts
    cores: tuple[tuple[str, ...], ...]
    by_bigram: dict[str, tuple[tuple[int, int], ...]] = field(repr=False)
    synonyms: dict[str, frozenset[str]] = field(repr=False)
    extra: tuple[str, ...] = ()
    spelled: tuple[frozenset[str], ...] = ()  #: the names of each field as its admin wrote them
    scales: tuple[int, ...] = ()
    people: tuple[bool, ...] = ()  #: whether each counts people
    #: what else each label itself asks for: 人 of 培训人数, though its measure is 人次
    asked: tuple[frozenset[str], ...] = ()
    labels: dict[str, LabelMatch | None] = field(default_factory=dict, repr=False, compare=False)  #: matched before
    #: by kind and measure
    fitting: dict[object, tuple[int, ...]] = field(default_factory=dict, repr=False, compare=False)
    #: by_bigram, with what the synonyms of a word touch
    touching: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict, repr=False)
    notes: tuple[tuple[str, str], ...] = ()  #: what alone sets a label apart, and its name without: (男, 党员总数)
    #: the words of what is not, of a field that is called by nothing else (未就业)
    denials: tuple[str | None, ...] = ()
    by_end: dict[str, tuple[int, ...]] = field(default_factory=dict, repr=False)  #: names by their last two characters
    touched: dict[str, tuple[dict[int, int], dict[int, tuple[float, int]]]] = field(
        default_factory=dict, repr=False, compare=False
    )  #: by text: what of which names it covers, and of each field the name that it covers best
    strengths: dict[tuple[int, int], float] = field(
        default_factory=dict, repr=False, compare=False
    )  #: worked out before, by name and the characters of it that are covered

    @cached_property
    def counted(self) -> tuple[tuple[str, ...], ...]:
        """For each field whom it counts, and whom the head fields count: the longest first."""
        heads = {noun for noun, head in zip(self.head_nouns, self.heads, strict=True) if head}
        return tuple(
            tuple(sorted({subject, *heads} - {""}, key=lambda noun: (-len(noun), noun))) for subject in self.subjects
        )

    @cached_property
    def joined(self) -> str:
        """The cores of all names, a line each."""
        return "\n".join(name.core for name in self.names)

    @cached_property
    def by_first(self) -> dict[str, tuple[Name, ...]]:
        """The names by their first character."""
        found: dict[str, tuple[Name, ...]] = {}
        for name in self.names:
            found[name.core[0]] = (*found.get(name.core[0], ()), name)
        return found

    @cached_property
    def rarity(self) -> dict[str, float]:
        """For each bigram of the names one over the number of fields that share it."""
        return {
            pair: 1.0 / len({self.names[number].field for number, _ in places})
            for pair, places in self.by_bigram.items()
        }

    @cached_property
    def money(self) -> tuple[int, ...]:
        """The fields of money."""
        return tuple(index for index, item in enumerate(self.fields) if item.type is FieldType.MONEY)

    def names_of(self, index: int) -> tuple[str, ...]:
        """The cores of a field's names."""
        return self.cores[index]

    def spread(self, text: str) -> set[str]:
        """The bigrams of a text, with those of the synonyms it holds."""
        found = bigrams(text)
        for pair in tuple(found & self.synonyms.keys()):
            found |= self.synonyms[pair]
        return found

    def mentions(self, text: str) -> dict[int, float]:
        """How strongly a stretch of text names each field: the weighted share of the best name that it covers."""
        return {index: strength for index, (strength, _) in self.best_names(text).items()}

    def best_names(self, text: str) -> dict[int, tuple[float, int]]:
        """For each field that the text touches: strength (0 to 1) and the name that it covers best."""
        return self._seen_in(text)[1]

    def covered(self, text: str) -> dict[int, int]:
        """Of each name that the text touches, which characters, as bits."""
        return self._seen_in(text)[0]

    def _seen_in(self, text: str) -> tuple[dict[int, int], dict[int, tuple[float, int]]]:
        """What a text touches, worked out once: the words around a number are asked about in several contexts."""
        if text not in self.touched:
            if len(self.touched) > 2000:
                self.touched.clear()
            covered = self._covered(text)
            self.touched[text] = covered, self.best_covered(covered, text)
        return self.touched[text]

    def _covered(self, text: str) -> dict[int, int]:
        covered: dict[int, int] = {}
        touching = self.touching
        for place in range(len(text) - 1):
            for number, bits in touching.get(text[place : place + 2], ()):
                covered[number] = covered.get(number, 0) | bits
        return covered

    def best_covered(self, covered: dict[int, int], text: str) -> dict[int, tuple[float, int]]:
        """`best_names` of a text whose covered names are known."""
        best: dict[int, tuple[float, int]] = {}
        names, strengths = self.names, self.strengths
        for touched in covered.items():
            number = touched[0]
            name = names[number]
            strength = strengths.get(touched)
            if strength is None:
                strength = strengths[touched] = _share(name, touched[1])
            if strength > 0.999 and len(name.core) > 2 and name.core in text:
                strength = 1.0
            kept = best.get(name.field)
            if (
                kept is None
                or strength > kept[0]
                or (strength == kept[0] and len(name.core) > len(names[kept[1]].core))
            ):
                best[name.field] = (strength, number)
        return best

    def match_label(self, text: str) -> LabelMatch | None:
        """The field that a label (table head, words before a colon) names; None if it names none or two alike."""
        if text not in self.labels:
            if len(self.labels) > 5000:
                self.labels.clear()
            self.labels[text] = match_label(self, text)
        return self.labels[text]
