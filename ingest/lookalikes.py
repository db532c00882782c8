"""Senders' addresses that look like one of the roster and are not: letters of other scripts, digits for letters, punycode."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

#: Cyrillic and Greek letters drawn like Latin ones, and signs that are easily taken for another (a choice from UTS 39)
_DRAWN_ALIKE = str.maketrans(
    "асеоріјѕхуһԁԛԝгвкмнтαεικνορτυχ01i|", "aceopljsxyhdqwrbkmhtaelkvoptuxolll"
)  # fmt: skip
_LONGEST = 400  #: characters of a field that are looked at; an address has 254 at most


def resembles(from_fields: Iterable[str], roster: frozenset[str]) -> bool:
    """Whether a From field shows an address that is not on the roster and that a person would take for one that is."""
    return any(_is_twin(field[-_LONGEST:].strip().lower(), roster) for field in from_fields)


def _is_twin(field: str, roster: frozenset[str]) -> bool:
    address = field.rpartition("<")[2].rstrip("> ")
    return address not in roster and skeleton(address) in _skeletons(roster)


@lru_cache(maxsize=2)
def _skeletons(roster: frozenset[str]) -> frozenset[str]:
    return frozenset(map(skeleton, roster))


def skeleton(address: str) -> str:
    """What an address looks like: the same for all that are drawn alike."""
    labels = [_unpuny(label) for label in unicodedata.normalize("NFKC", address).casefold().split(".")]
    return ".".join(labels).translate(_DRAWN_ALIKE).replace("rn", "m").replace("vv", "w")


def _unpuny(label: str) -> str:
    """The letters that a label `…xn--…` stands for (RFC 3492), the label itself where it stands for none."""
    before, mark, coded = label.rpartition("xn--")
    try:
        return before + coded.encode("ascii").decode("punycode") if mark else label
    except UnicodeError:
        return label
