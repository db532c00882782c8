"""How a report tells its figures: each behind the name of what is asked, or as what was done; of a time, or handed in."""

from __future__ import annotations

import re

from parsers.reports.disposition.case import Case
from parsers.reports.disposition.told import Told

#: a time of which a report is told, and words with which one is handed in
REPORTS = re.compile(
    r"本(?:周|月|期|旬|季|次|年)|这(?:一?个?)?(?:周|星期|月|旬|[次期])|截[至止]|今[天日]|目前|期间|已|特此报告|(?:现|先|再|补|代|上|提前|一并|这里)[呈上]?报(?!修|名|价|备|批|销)|报[上送一下如给](?!完|齐)|如下|填[好完]|其余"
)

_CLAUSE = re.compile(r"[，。；：:！!\s]")
#: 排查出隐患9处; not 镇里说发了300件
_DONE = re.compile(r"(?:了|[^没不]过|[查摆清找做]出|达到?|共|累计|新增)[^，。]{0,8}$")
_HEARD = re.compile(r"[说听]|记得|好像")
_OPEN = re.compile("[待未拟应要想]")
_FILLER = 2  #: characters beside them, such as 共, 约, 我们


def is_plain(case: Case, told: Told) -> bool:
    """Whether a clause is a field's name and a figure and nothing else (走访客户22户，), or says that it is done."""
    field = next(item for item in case.campaign.fields if item.key == told.field)
    clause = _CLAUSE.split(told.before)[-1]
    for named in (named for report in case.reports if report.unit for named in report.unit_evidence):
        clause = clause.removeprefix(named.text)
    name = max((one for one in field.names if one in clause), key=len, default="")
    if _DONE.search(clause) and not _HEARD.search(clause):
        return True
    alone = bool(name) and len(clause) <= len(name) + _FILLER and not told.rest[:1].isalnum()
    return alone and not _OPEN.search(clause.replace(name, ""))
