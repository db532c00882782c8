"""What the words of a mail are judged by: its speech, the reports read from it, and how much of them is really told."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.campaign import Campaign
from domain.report import Evidence, Reading, Report
from parsers.reports.forwards import Speech
from parsers.reports.sources import Source, folded
from parsers.reports.substance import substance

FEW = 3  #: values; fewer beside a question are the question's own figures
SHORT = 200
ASK = re.compile(
    r"[？?]|请问|请教|想问|(?:想|特此?|来|向您|向贵)咨询|咨询(?:一下|您|老师|领导|几个|[：:])|盼复|是不是|算不算|能不能|可不可以|行不行|对不对|要不要|是否(?:需要|可以|要|算|应)|怎么(?:填|报|算|统计|写)|如何(?:填|报|算|统计|写)|以哪[个一]为准|什么时候|哪[个些一天]"
)
SHOWS = re.compile(
    r"例如|比如|[，。；(（]如[：:“]|举例|请(?:写明|注明|填写|填报|按)|格式(?:如下|为|是)|参考(?:格式|样式|写法)"
)
ENDS = "。！!？?；;\n"
#: words of others, or of an earlier letter
QUOTE = re.compile(r"[“「][^”」]{12,400}[”」]")
SELF = re.compile(
    r"(?<![报至到送向给发与])我(?:们)?(?:单位|部门|支部|总支|党委|学院|院|处|科|系|所|中心|部|室|校|班|社区|村|公司)|本(?:单位|部门|支部|总支|学院|院|处|科|系|所|中心|室|班|公司)"
)
REPORT_WORDS = re.compile(
    r"报告|汇报|总结|小结|周报|月报|日报|简报|情况|统计表|汇总表|报表|材料|清单|台账|登记表|盘点表|动态|事迹"
)


@dataclass(frozen=True, slots=True)
class Case:
    """What the words are judged by."""

    speech: Speech
    campaign: Campaign
    reports: tuple[Report, ...]
    text: str
    said: int  #: readings that are told, not asked about or given as an example
    filled: bool  #: an attachment says something of the fields
    known: bool  #: the sender is on the roster

    @property
    def names_itself(self) -> bool:
        """Whether the words, and not only the sender's address, say whose report it is."""
        return any(one.where != "sender" for report in self.reports if report.unit for one in report.unit_evidence)

    @property
    def subject(self) -> str:
        return folded(self.speech.head.subject).text


def case_of(speech: Speech, campaign: Campaign, reports: tuple[Report, ...]) -> Case:
    """The case that a mail's words and the reports read from them make."""
    sender = speech.head.sender
    return Case(
        speech=speech,
        campaign=campaign,
        reports=reports,
        text="\n".join(cover.text for cover in speech.covers),
        said=sum(_tells(reading, speech) for report in reports for reading in report.readings),
        filled=any(substance(paper, campaign.fields) > 0 for paper in speech.papers),
        known=bool(sender and campaign.roster.by_address(sender.address)),
    )


def _tells(reading: Reading, speech: Speech) -> bool:
    """Whether a reading is something told: not asked about, no example of how to report, no tag merely inferred."""
    if reading.value is None or (reading.rule == "prose" and isinstance(reading.value, tuple)):
        return False
    return any(not _is_idle(one, speech) for one in reading.evidence)


def _is_idle(evidence: Evidence, speech: Speech) -> bool:
    """Whether these words stand in a question, in an example, or between quotation marks."""
    for source in (*speech.covers, *speech.papers):
        for line in source.paragraphs if source.document.name == evidence.document else ():
            if line.placed.where == evidence.where:
                text = line.placed.text
                at = max(text.find(evidence.text), 0)
                start = max(text.rfind(mark, 0, at) for mark in ENDS) + 1
                stop = min(
                    (place for mark in ENDS if (place := text.find(mark, at + len(evidence.text) - 1)) >= 0),
                    default=len(text),
                )
                if any(quote.start() <= at < quote.end() for quote in QUOTE.finditer(text)):
                    return True
                sentence = folded(text[start : stop + 1]).text
                return bool(ASK.search(sentence) or SHOWS.search(sentence))
    return False


def title_of(source: Source) -> str:
    """The first two lines of a source's head."""
    return " ".join(line.text for line in source.head_lines[:2])
