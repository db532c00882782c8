"""How much each character of a field's names weighs: as much as few other fields share it; and where names are looked up."""

from __future__ import annotations

from collections import Counter

from parsers.reports.asked.fields import Name
from parsers.reports.language import measures, words

#: a word in the names of so many fields sets none of them apart
COMMON = 3


def _shared_weight(count: int) -> float:
    return 1.0 / count if count else 1.0


def shared_bigrams(index: int, pairs: list[set[str]], taken: tuple[str, ...]) -> Counter[str]:
    """How many fields hold a bigram, of those that a number with this field's measure could belong to.

    A word of three fields or more is a word of the whole campaign (设备) and shared by all of them.
    """
    frequency: Counter[str] = Counter()
    everywhere = Counter(pair for own in pairs for pair in own)
    for other, own in enumerate(pairs):
        if measures.alike(taken[other], taken[index]):
            frequency.update(own)
    return Counter(
        {pair: everywhere[pair] if everywhere[pair] >= COMMON else count for pair, count in frequency.items()}
    )


def weighed_names(cores: list[list[str]], frequency: tuple[Counter[str], ...], taken: tuple[str, ...]) -> list[Name]:
    """The names of all fields with what each of their characters counts. `taken`: the measure of each field."""
    names = []
    for index, own in enumerate(cores):
        kinds = _kinds(own)
        for core, source in zip(own, kinds, strict=True):
            if len(core) < 2:
                continue
            weights = _weights(core, frequency[index], taken[index] not in measures.PEOPLE)
            names.append(Name(index, core, core, weights, sum(weights), source))
    return names


def _kinds(own: list[str]) -> list[int]:
    """Which names say the same kind: a name whose characters another holds (先锋岗 and 党员先锋岗, 收割水稻 and 水稻收割) is no
    kind of its own."""
    kinds: list[int] = []
    for place, core in enumerate(own):
        letters = set(core)
        same = (kinds[at] for at in range(place) if letters >= set(own[at]) or letters <= set(own[at]))
        kinds.append(next(same, place))
    return kinds


def _weights(core: str, frequency: Counter[str], lighten: bool) -> tuple[float, ...]:
    """Each character weighs as much as its rarer bigram: one over the number of fields that share it.

    Verbs that say little (参与, 开展) are lightened, but not for people: of them 参与 is often all that is said.
    """
    pairs = [_shared_weight(frequency[core[i : i + 2]]) for i in range(len(core) - 1)]
    weights = [max(pairs[max(i - 1, 0) : i + 1]) for i in range(len(core))]
    for word in (*words.GENERIC_NOUNS, *(words.GENERIC_VERBS if lighten else ())):
        at = core.find(word)
        if at >= 0 and len(core) > len(word):
            rest = core[:at] + core[at + len(word) :]
            light = 0.3 if rest not in words.GENERIC_NOUNS else 0.1  # of 开展活动 the thing is said by 活动 alone
            weights[at : at + len(word)] = [weight * light for weight in weights[at : at + len(word)]]
    return tuple(weights)


def by_bigram(names: tuple[Name, ...]) -> dict[str, tuple[tuple[int, int], ...]]:
    """Of each pair of characters the names that hold it, with a mask of the two places."""
    found: dict[str, list[tuple[int, int]]] = {}
    for number, name in enumerate(names):
        for place in range(len(name.core) - 1):
            found.setdefault(name.core[place : place + 2], []).append((number, 3 << place))
    return {pair: tuple(places) for pair, places in found.items()}


def touching(
    by_bigram: dict[str, tuple[tuple[int, int], ...]], synonyms: dict[str, frozenset[str]]
) -> dict[str, tuple[tuple[int, int], ...]]:
    """The names that each bigram touches, by itself or through the words that mean the same."""
    found = {}
    for pair in by_bigram.keys() | synonyms.keys():
        pairs = {pair, *synonyms.get(pair, ())}
        places = tuple(place for one in sorted(pairs) for place in by_bigram.get(one, ()))
        if places:
            found[pair] = places
    return found


def by_end(names: tuple[Name, ...]) -> dict[str, tuple[int, ...]]:
    """The names by their last two characters."""
    found: dict[str, list[int]] = {}
    for number, name in enumerate(names):
        found.setdefault(name.core[-2:], []).append(number)
    return {end: tuple(numbers) for end, numbers in found.items()}
