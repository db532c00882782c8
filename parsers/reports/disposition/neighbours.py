"""Letters of a unit of the roster to another beside it or below it, about what that did."""

from __future__ import annotations

import re
from collections.abc import Set

from domain.campaign import Campaign
from parsers.reports.speech.sources import folded
from parsers.reports.units.index import index_of

#: 前纺车间：你车间…, 城西支行：你行…
_TO_ONE = re.compile(r"\s{0,4}([^，。：:\s]{2,28})[：:]")
_OFFICE = re.compile(r"(?:人民)?(?:政府|办公室|党委|党支部|党政办|领导|负责人|负责同志|同志|老师)?")
#: 新塘村并抄石门乡, 机修车间（抄送厂部）
_COPIED = re.compile(r"[（(、]|并?[抄转分][送报]?|并报")
_YOURS = re.compile(
    r"[，。！；：:\s向由对借与和跟同从](?:你(?!好|们好|们辛苦)|贵)(?!州|阳|港|重|金|宾|族)[一-鿿]{1,2}|[，。：:\s]请(?:派|协助|提供|补充|安排|配合|支援)"
)
#: of a bill that the reader is to pay a part of
_SHARES = re.compile(r"[分平均]摊|(?:应|须|各自?)[^，。]{0,4}(?:承担|支?付)|转账|结清|你们[^，。]{0,4}[付出]\s?[0-9]")
#: 你们东门分理处, 贵站
_YOU_OF = re.compile(r"(?:你们|贵)([^，,。：:\s]{2,20})")


def with_those_above(own: Set[str], campaign: Campaign) -> frozenset[str]:
    """These units, and what is right above them."""
    return frozenset({unit.parent for unit in campaign.roster.units if unit.name in own} | own)


def speaks_to_another(text: str, own: Set[str], campaign: Campaign) -> bool:
    """Whether a letter of the units `own` is to another of the roster, beside them or below them, about what that did
    (前纺车间：你车间…), or about a bill that it is to pay a part of."""
    above = with_those_above(own, campaign)
    if _SHARES.search(text) and _says_you_to_others(text, above, campaign):
        return True
    to = _addressee(text)
    known = {
        unit.name
        for unit in campaign.roster.units
        if to and (to in unit.aliases or (len(to) > 2 and unit.name.endswith(to)))
    }
    found = index_of(campaign.roster, campaign.fields).find(to)[:1]
    named = known or {unit for one in found if one.start == 0 and _OFFICE.fullmatch(to, one.end) for unit in one.units}
    return bool(named - above)


def _says_you_to_others(text: str, above: Set[str], campaign: Campaign) -> bool:
    """Whether it says to another unit than these that it is spoken to: 你们东门分理处."""
    index = index_of(campaign.roster, campaign.fields)
    named = (index.find(words)[:1] for words in _YOU_OF.findall(folded(text).text))
    return any(one[0].start == 0 and not above & set(one[0].units) for one in named if one)


def _addressee(text: str) -> str:
    """To whom a letter is that speaks of what its reader did; "" where it does not."""
    to = _TO_ONE.match(text)
    return folded(_COPIED.split(to[1])[0]).text if to and _YOURS.search(text, to.end() - 1) else ""
