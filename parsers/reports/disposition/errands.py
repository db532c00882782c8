"""Letters about something else, in which figures are named: leave, a purchase, repairs, a hand-over; what the reader is to do.
Whoever reports says whose the figures are, or of what time, or that they are handed in."""

from __future__ import annotations

import re

from domain.report import NotReport, ReportKind
from domain.text.normalise import fold
from parsers.reports.disposition.business import LEAVE, called, is_petition, names_business
from parsers.reports.disposition.case import FEW, SHORT, Case
from parsers.reports.disposition.correspondence import asked
from parsers.reports.disposition.kinship import tells_of_strangers
from parsers.reports.disposition.subject import other_matter
from parsers.reports.disposition.told import QUANTITY, Told
from parsers.reports.disposition.verdict import Verdict, no_report
from parsers.reports.language import words
from parsers.reports.speech.notices import ADDRESSES_ALL, SELF
from parsers.reports.speech.papers import TOLD, title_of
from parsers.reports.when.kind import REMINDS

ADDRESS = 3  #: lines among which a letter says to whom it is
#: what is done with a letter or its figures; whatever else the reader is asked to do is another business
_HANDLES = (
    r"查(?:收|看|阅|[，。！]|$)|[审查参传]阅|审|收|阅|核|登记|录入|更|改|修[改订正]|订正|替换|换成|指|批评|知|[谅见原包体]|放心|过目|汇总|采用|使用|纳入|"
    r"忽略|删|见|看|打开|以|按|领导|关注|回|确认|告|联系(?:我|本)|来电|补[充报发]|重[报发]|教|问|示|填|统计|记|转|加|存|算|汇|明[确示]|解答|作废|撤|等|稍|宽|多|不[要必用]|勿|先别|再发"
)
_WANTS = re.compile(
    rf"(?:^|[，。；;：:！!\n（(\s]|[你您]|[还也就另故现特恳敬烦])(?:请|麻烦|劳驾|劳烦|拜托|望|盼)(?!问|[^，。；]{{1,16}}(?:[更改修订]正|改[为成]|登记|录入|查收|汇总))(?:[你您]|各?位?(?:老师|领导|同志|[^，。]?[主科处部院校所站局][任长])|帮[忙我]?|尽快|及时|抓紧|能)*(?!{_HANDLES})(?!了)[^，。]"
)
#: a time of which a report is told, and words with which one is handed in
_REPORTS = re.compile(
    r"本(?:周|月|期|旬|季|次|年)|这(?:一?个?)?(?:周|星期|月|旬|[次期])|截[至止]|今[天日]|目前|期间|已|特此报告|(?:现|先|再|补|代|上|提前|一并|这里)[呈上]?报(?!修|名|价|备|批|销)|报[上送一下如给](?!完|齐)|如下|填[好完]|其余"
)

_CLAUSE = re.compile(r"[，。；：:！!\s]")
#: 排查出隐患9处; not 镇里说发了300件
_DONE = re.compile(r"(?:了|[^没不]过|[查摆清找做]出|达到?|共|累计|新增)[^，。]{0,8}$")
_HEARD = re.compile(r"[说听]|记得|好像")
_OPEN = re.compile("[待未拟应要想]")
_FILLER = 2  #: characters beside them, such as 共, 约, 我们
_MONTH = re.compile(r"(?<![0-9])([0-9]{1,2})月份?(?![0-9底末初])")
_TO_COME = range(1, 3)  #: months after that of the mail


def errand(case: Case) -> Verdict | None:
    """A letter that wants something, or is called so, and names a figure or two on the way."""
    follows = {report.kind for report in case.reports} - {ReportKind.INITIAL}
    if not case.said or follows or not is_errand(case):
        return None
    return asked(case) or no_report(NotReport.OTHER, "说的是别的事，没有报告本单位的情况")


def is_errand(case: Case) -> bool:
    """Whether a letter alone, and not a paper with it, is about something else."""
    if case.filled or case.speech.mute or case.speech.forwards or len(case.text) > 2 * SHORT:
        return False
    if _is_petition(case) or _tells_what_it_is(case) or _has_other_subject(case):
        return True
    if _reports(case):
        return False
    strange = tells_of_strangers(case) and any(case.is_named_in(one.sentence) for one in case.told_in)
    to_others = strange and _WANTS.search(case.text)
    if to_others or _is_to_all(case):
        return True
    if TOLD.search(case.heading):
        return False
    if case.said < FEW - 1:
        return _is_called_so(case) or _wants_something(case)
    return case.said < FEW and _is_called_so(case)


def _tells_what_it_is(case: Case) -> bool:
    """Whether a letter that asks for leave only says of its unit how great it is: 换届请示：我支部现有党员28名，…请批示."""
    stocks = {item.key for item in case.campaign.fields if item.stock}
    asks = bool(case.told_in) and all(one.field in stocks and LEAVE.search(one.sentence) for one in case.told_in)
    return asks and case.said == 1 and _is_called_so(case)


def _wants_something(case: Case) -> bool:
    """Whether the reader is to do something in the very sentence with the figure, or that only describes a thing
    (检修设备4台的收尾); where none is told, in any."""
    if not case.told_in:
        return _WANTS.search(case.text) is not None or LEAVE.search(case.text) is not None
    beside = any(one.rest.startswith("的") for one in case.told_in) and LEAVE.search(case.text) is not None
    return beside or any(_WANTS.search(one.sentence) or LEAVE.search(one.sentence) for one in case.told_in)


def _is_called_so(case: Case) -> bool:
    """Whether the subject names another business than the campaign's own."""
    return called(case.heading, case.campaign)


def _has_other_subject(case: Case) -> bool:
    """Whether the subject names another matter, and the letter does not tell its few figures one by one, as a report does;
    nor nearly all in the measures of what is asked, or as its report's."""
    wants = _WANTS.search(case.text) or LEAVE.search(case.text)
    most = FEW if wants else FEW - 1
    if case.said > most or case.subject in case.text or not other_matter(case.heading, case.campaign):
        return False
    text = fold(case.text)
    named, fit = len(QUANTITY.findall(text)), max(case.said, _in_own_measures(case, text))
    if case.told_in and all(_is_plain(case, one) for one in case.told_in) and 2 * case.said >= named:
        return False
    simply = case.told_in and all(one.measured for one in case.told_in) and not (wants or _is_called_so(case))
    handed_in = any(_REPORTS.search(one.sentence) for one in case.told_in)
    return not ((simply or handed_in) and 3 * fit >= 2 * named)


#: measures of anything
_COMMON = frozenset("人名个次件元家户项")


def _in_own_measures(case: Case, text: str) -> int:
    """How many figures are in measures that tell what the campaign asks (册, 人次)."""
    measures = {item.measure for item in case.campaign.fields} - _COMMON - {""}
    own = re.compile(rf"[0-9]\s?[多余]?(?:{'|'.join(map(re.escape, sorted(measures)))})") if measures else None
    return len(own.findall(text)) if own else 0


def _is_petition(case: Case) -> bool:
    """Whether the subject, or the title of the letter, is a petition's."""
    titles = " ".join((case.heading, *map(title_of, case.speech.covers)))
    return case.said <= FEW and is_petition(titles, case.text)


def _reports(case: Case) -> bool:
    """Whether the sentences with its figures say whose or of what time they are, or it hands them in."""
    if case.answers and REMINDS.search(case.subject):
        return True
    if tells_of_strangers(case):
        return False
    return any(_says_whose(case, one) for one in case.told_in)


def _is_plain(case: Case, told: Told) -> bool:
    """Whether a clause is a field's name and a figure and nothing else (走访客户22户，), or says that it is done."""
    field = next(item for item in case.campaign.fields if item.key == told.field)
    clause = _CLAUSE.split(told.before)[-1]
    for one in (one.text for report in case.reports if report.unit for one in report.unit_evidence):
        clause = clause.removeprefix(one)
    name = max((one for one in field.names if one in clause), key=len, default="")
    if _DONE.search(clause) and not _HEARD.search(clause):
        return True
    alone = bool(name) and len(clause) <= len(name) + _FILLER and not told.rest[:1].isalnum()
    return alone and not _OPEN.search(clause.replace(name, ""))


def _says_whose(case: Case, one: Told) -> bool:
    sentence = one.sentence
    named = _MONTH.search(sentence)
    sent = case.speech.head.date
    if words.EARLIER.search(sentence) or (named and sent and (int(named[1]) - sent.month) % 12 in _TO_COME):
        return False
    whose = named or _REPORTS.search(sentence) or SELF.search(sentence) or case.is_named_in(sentence)
    return bool(whose) or (not names_business(one.before, case.campaign) and _is_plain(case, one))


def _is_to_all(case: Case) -> bool:
    """Whether a unit of the roster addresses everybody: 各网点："""
    return case.known and any(ADDRESSES_ALL.match(line.strip()) for line in case.text.split("\n", ADDRESS))
