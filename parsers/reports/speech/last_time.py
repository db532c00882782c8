"""Whether 上周 is the very time reported on: said in the first days of a week by those who speak of no 本周."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

#: the week before, with what was done in it; not 比上周, 上周报的
LAST = re.compile(
    r"(?<![上比较与和同跟按据])上(?:一?个?星期|一?周|一?个周|一?个?礼拜)(?!的?(?:报|填|交|发|数|会|要求|部署|安排|末))"
)
#: words of this week, and of those who ask, put off or take back
_NOT_SO = re.compile(r"[本这](?:一?个?星期|一?周|一?个周|一?个?礼拜|期)|那个?数|作废|补报|再报|[?？吗]")
#: Monday to Wednesday: the week itself has little to tell yet
_EARLY = 3


def tells_last_week(texts: Iterable[str], sent: date | None) -> bool:
    """Whether these paragraphs of a mail sent on this day report on the week before, calling it 上周."""
    if sent is None or sent.weekday() >= _EARLY:
        return False
    told = False
    for text in texts:
        if _NOT_SO.search(text):
            return False
        told = told or LAST.search(text) is not None
    return told
