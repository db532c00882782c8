"""What the words of a mail are judged by: its speech, the reports read from it, and how much of them is really told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from domain.campaign import Campaign
from domain.report import Evidence, Reading, Report, ReportKind
from domain.text.normalise import fold
from parsers.reports.disposition.business import is_of_business
from parsers.reports.disposition.bystanders import disputes, is_of_others, signer_of
from parsers.reports.disposition.copies import is_for_another
from parsers.reports.disposition.idle import (
    CONFIRMS,
    RECEIPT,
    came_in,
    is_decided,
    is_example,
    is_idle,
    is_quoted,
    is_soon,
    is_trial,
    repeats_receipt,
    shows_or_thanks,
    takes,
)
from parsers.reports.disposition.neighbours import speaks_to_another
from parsers.reports.disposition.questions import asks, questions_in
from parsers.reports.disposition.told import Told, sentence_around
from parsers.reports.speech.forwards import REPLY_SUBJECT, Speech
from parsers.reports.speech.papers import is_minutes, is_paper_apart, is_plan, is_rules, news_from
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Source, folded
from parsers.reports.speech.substance import is_blank_form, substance

FEW = 3  #: values; fewer beside a question are the question's own figures
SHORT = 200
_WRITTEN_BY = re.compile(r"(?:供稿|撰稿)\s?[：:]([^\n]{1,40})")


@dataclass(frozen=True)
class Case:
    """What the words are judged by."""

    speech: Speech
    campaign: Campaign
    reports: tuple[Report, ...]
    to: tuple[str, ...] = ()  #: the addresses to which it was sent, where we only have a copy

    @cached_property
    def text(self) -> str:
        """What was written for this mail."""
        return "\n".join(cover.text for cover in self.speech.covers)

    @cached_property
    def asked(self) -> int:
        """How many of its sentences ask, and leave the answer open."""
        return questions_in(self.text)

    @cached_property
    def subject(self) -> str:
        """The subject, folded."""
        return folded(self.speech.head.subject).text

    @cached_property
    def heading(self) -> str:
        """The subject, where it is the writer's own."""
        return "" if self.answers else self.subject

    @cached_property
    def known(self) -> bool:
        """Whether the sender is on the roster."""
        return bool(self.own_units)

    @cached_property
    def own_units(self) -> set[str]:
        """The units whose address the sender has."""
        sender = self.speech.head.sender
        return {unit.name for unit in self.campaign.roster.by_address(sender.address)} if sender else set()

    @cached_property
    def answers(self) -> bool:
        """Whether it answers a letter."""
        return bool(self.speech.head.in_reply_to or REPLY_SUBJECT.search(self.speech.head.subject))

    @cached_property
    def names_itself(self) -> bool:
        """Whether the words, and not only the sender's address, say whose report it is."""
        return any(one.where != "sender" for one in self.named)

    @cached_property
    def named(self) -> tuple[Evidence, ...]:
        """What says whose the reports are."""
        return tuple(one for report in self.reports if report.unit for one in report.unit_evidence)

    @property
    def of_units(self) -> bool:
        """Whether any report is of a unit that the roster knows."""
        return any(report.unit for report in self.reports)

    @cached_property
    def filled(self) -> bool:
        """Whether an attachment that may tell something says something of the fields."""
        fields = self.campaign.fields
        papers = (paper for paper in self.speech.papers if id(paper) not in self.of_others)
        return any(substance(paper, fields) > 0 and not is_blank_form(paper, fields) for paper in papers)

    @cached_property
    def said(self) -> int:
        """How many readings are told: not asked about, confirmed, or given as an example, nor said in a plan or a newspaper."""
        return sum(self._tells(reading) for report in self.reports for reading in report.readings)

    @cached_property
    def told_in(self) -> tuple[Told, ...]:
        """Where figures are told."""
        fields = {item.key: item for item in self.campaign.fields}
        found = []
        for reading in (reading for report in self.reports for reading in report.readings):
            for one in self._telling(reading):
                found.append(Told.of(fields[reading.field], *_around(self._place_of(one)[0], one.text)))
        return tuple(dict.fromkeys(found))

    def is_named_in(self, sentence: str) -> bool:
        """Whether a sentence says whose report it is."""
        return any(one.where != "sender" and one.text in sentence for one in self.named)

    @property
    def sources(self) -> tuple[Source, ...]:
        """All that speaks: what was written for this mail, and its papers."""
        return (*self.speech.covers, *self.speech.papers)

    def _tells(self, reading: Reading) -> bool:
        return any(True for _ in self._telling(reading))

    def _telling(self, reading: Reading) -> Iterator[Evidence]:
        """Where a value is told."""
        if reading.value is None or (reading.rule == "prose" and isinstance(reading.value, tuple)):
            return
        yield from (one for one in reading.evidence if not self._is_idle(one))

    @cached_property
    def of_others(self) -> frozenset[int]:
        """The ids of the plans, rules, examples, papers apart and papers on other business among the sources."""
        apart = (
            one
            for one in self.sources
            if is_plan(one, self.heading) or is_rules(one, self.heading) or is_paper_apart(one) or is_example(one.text)
        )
        # what a letter itself says on its business is judged by the sentence
        business = (one for one in self.speech.papers if is_of_business(one, self.campaign))
        return frozenset(map(id, (*apart, *business)))

    @cached_property
    def tells_of_others(self) -> bool:
        """Whether a stranger tells what others did, or somebody only tries whether letters arrive."""
        words = f"{self.subject}\n{folded(self.text).text}"
        stranger = not self.known and (is_of_others(words, self.names_itself) or self._is_foreign(signer_of(words)))
        return stranger or is_trial(words) or self.speaks_to_another or disputes(folded(self.text).text)

    @cached_property
    def is_for_another(self) -> bool:
        """Whether it is a letter to somebody else, of which we have a copy."""
        return is_for_another(self.to, self.text, self.own_units, self.campaign)

    @cached_property
    def speaks_to_another(self) -> bool:
        """Whether a unit writes to another of the roster, beside it or below it, of what that did: 前纺车间：你车间…"""
        return self.known and speaks_to_another(self.text, self.own_units, self.campaign)

    def _is_foreign(self, signer: str) -> bool:
        """Whether a body signs that is of no kind the roster knows, and no unit of the roster is told of."""
        units = self.campaign.roster.units
        kinds = {name[-1] for unit in units for name in unit.all_names}
        return bool(signer) and signer[-1] not in kinds and not self.of_units

    def _contributes(self, source: Source) -> bool:
        """Whether a unit wrote a newspaper's piece itself: 供稿：城南分馆."""
        wrote = _WRITTEN_BY.search(source.text)
        return wrote is not None and any(folded(one.text).text in wrote[1] for one in self.named)

    @cached_property
    def _is_minuted(self) -> bool:
        return any(is_minutes(source, self.subject) for source in self.sources)

    @cached_property
    def _asks(self) -> bool:
        """Whether its questions leave their figures open."""
        return not takes(self.text)

    @cached_property
    def _places(self) -> dict[tuple[str, str], list[tuple[Placed, bool]]]:
        """The blocks by document and place (a letter and one quoted in it have places alike), and whether each is others' telling."""
        found: dict[tuple[str, str], list[tuple[Placed, bool]]] = {}
        for source in self.sources:
            other = id(source) in self.of_others or (source in self.speech.covers and self.tells_of_others)
            news = None if self.known or self._contributes(source) else news_from(source)
            reported: set[int] = {id(line.placed) for line in source.paragraphs[news:]} if news is not None else set()
            for placed in source.blocks:
                others = other or id(placed) in reported
                found.setdefault((placed.document, placed.where), []).append((placed, others))
        return found

    @cached_property
    def _confirms(self) -> bool:
        """Whether it speaks of our receipt, and corrects nothing."""
        corrects = any(report.kind is ReportKind.CORRECTION for report in self.reports)
        return bool(RECEIPT.search(f"{self.subject}{self.text}")) and not corrects and not self.speech.papers

    def _is_idle(self, evidence: Evidence) -> bool:
        """Whether these words stand in a question, in an example, between quotation marks, or in a paper of others."""
        text, others = self._place_of(evidence)
        if others or not text:
            return others
        return is_quoted(text, text.find(evidence.text)) or self.leaves_open(*_around(text, evidence.text))

    def _place_of(self, evidence: Evidence) -> tuple[str, bool]:
        """The block in which these words stand, "" if unknown, and whether it is others' telling."""
        there = self._places.get((evidence.document, evidence.where.partition(" row ")[0]), [])
        text, others = next(
            ((placed.text, others) for placed, others in there if evidence.text in placed.text),
            (there[0][0].text, there[0][1]) if there else ("", False),
        )
        torn = text and evidence.text not in text  # a torn paragraph, which begins there
        return (text + evidence.text if torn else text), others

    def leaves_open(self, sentence: str, led_in: str) -> bool:
        """Whether a sentence does not tell its figures: it asks, shows, praises, confirms, or speaks of others."""
        if shows_or_thanks(sentence, led_in):
            return True
        if self._asks and asks(sentence):
            return True
        if self.answers and (is_soon(sentence, self.speech.head.date) or came_in(self.text, sentence)):
            return True
        if self._confirms and (CONFIRMS.search(sentence) or repeats_receipt(self.text, sentence)):
            return True
        return is_idle(sentence, led_in, self.known) or (self._is_minuted and is_decided(led_in))


def _around(text: str, words: str) -> tuple[str, str]:
    """The folded sentence around these words of a block; and of it what leads to them, and they themselves."""
    sentence, led_in = sentence_around(text, text.find(words), len(words))
    return fold(sentence), fold(led_in)
