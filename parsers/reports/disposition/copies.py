"""Letters to somebody else, of which we only have a copy (Cc, RFC 5322 section 3.6.3)."""

from __future__ import annotations

import re

from domain.campaign import Campaign
from domain.mail import Message
from domain.text.normalise import fold
from parsers.reports.disposition.neighbours import with_those_above

_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"'@]{1,64}@[^\s<>()\[\],;:\"'@]{1,255}")
_MOST = 10_000  #: characters of a head field that are looked at
#: 镇人大主席团：, 院党委： - a body, and no person: 王老师：
_TO_A_BODY = re.compile(
    r"\s{0,8}[^，,。：:\n]{2,30}(?<!老师)(?<!同志)(?<!领导)(?<![你您]好)(?<![主科处部院校所站局书镇乡][任长记])[：:]\s{0,8}(?:\n|$)"
)


def copied_from(message: Message | None, own: frozenset[str]) -> tuple[str, ...]:
    """To whom a mail goes of which we have a copy: the addresses of To, in lower case; none where we are among them."""
    if message is None:
        return ()
    to, copies = (_addresses(message, name) for name in ("to", "cc"))
    return () if own.intersection(to) or not own.intersection(copies) else to


def _addresses(message: Message, name: str) -> tuple[str, ...]:
    fields = ",".join(message.header_all(name))[:_MOST]
    return tuple(address.lower() for address in _ADDRESS.findall(fields))


def is_for_another(to: tuple[str, ...], text: str, own_units: set[str], campaign: Campaign) -> bool:
    """Whether what was sent to these addresses is no report to us: they are other units', none of them above the sender
    (`own_units`); or they are strangers', and the letter opens by naming a body."""
    if not to:
        return False
    units = {unit.name: unit for address in to for unit in campaign.roster.by_address(address)}
    if units:
        return not with_those_above(own_units, campaign).intersection(units)
    domains = {address.rpartition("@")[2] for address in campaign.own_addresses}
    strangers = all(address.rpartition("@")[2] not in domains for address in to)
    return strangers and _TO_A_BODY.match(fold(text)) is not None
