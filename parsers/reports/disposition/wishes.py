"""What a letter wants of its reader that is no handling of a report: 请派人来看看, 麻烦转财务打卡, 请予批准."""

from __future__ import annotations

import re

from parsers.reports.disposition.business import LEAVE

#: what is done with a letter or its figures; whatever else the reader is asked to do is another business
_HANDLES = (
    r"查(?:收|看|阅|[，。！]|$)|[审查参传]阅|审|收|阅|核|登记|录入|更|改|修[改订正]|订正|替换|换成|指|批评|知|[谅见原包体]|放心|过目|汇总|采用|使用|纳入|"
    r"忽略|删|见|看|打开|以|按|领导|关注|回|确认|告|联系(?:我|本)|来电|补[充报发]|重[报发]|教|问|示|填|统计|记|转|加|存|算|汇|明[确示]|解答|作废|撤|等|稍|宽|多|不[要必用]|勿|先别|再发"
)
_WANTS = re.compile(
    rf"(?:^|[，。；;：:！!\n（(\s]|[你您]|[还也就另故现特恳敬烦])(?:请|麻烦|劳驾|劳烦|拜托|望|盼)(?!问|[^，。；]{{1,16}}(?:[更改修订]正|改[为成]|登记|录入|查收|汇总))(?:[你您]|各?位?(?:老师|领导|同志|[^，。]?[主科处部院校所站局][任长])|帮[忙我]?|尽快|及时|抓紧|能)*(?!{_HANDLES})(?!了)[^，。]"
)


def wants(text: str) -> bool:
    """Whether the reader is asked to do something else than to take in a report, or for leave."""
    return _WANTS.search(text) is not None or LEAVE.search(text) is not None
