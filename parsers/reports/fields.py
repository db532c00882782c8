"""What each field of a campaign is called, and how strongly some words name it.

Everything comes from the campaign's own fields: names are the label, the aliases and what follows from them (brackets
opened, 数 and measures dropped, alternatives split). Words that many fields share (党员) weigh little, words of one
field (疫苗) weigh much: so meaning is told by what sets a field apart, not by distance.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

from domain.campaign import SCALAR_TYPES, Field, FieldType
from domain.text.normalise import Folded, fold
from parsers.reports import measures, words

_SAME = str.maketrans("；：（）！？【】〔〕［］「」『』", ";:()!?()()()“”“”")
#: the full stop of those who type on a phone
_PHONE_STOP = re.compile(r"(?<=[\u4e00-\u9fff)”])(?<![一二三四五六七八九十])\.(?=\s|$|[\u4e00-\u9fff])")
_WIDE_COMMA = re.compile(r"(?<=\d)，(?=\d{3}(?!\d))")
_BRACKETS = re.compile(r"\(([^()]{0,60})\)")
_SUFFIX = re.compile(
    r"(?:总人数|总人次|人次数|人数|人次|总数量|总数|总量|总额|数量|金额|场次|次数|户数|件数|台数|套数|份数|篇数|个数|支数|项数|家数|所数|数|情况|合计|总计)$"
)
_PREFIX = re.compile(r"^(?:目前|现有|共有|现|共|实有|总|在册|在籍|全部|本期|本周|本月|累计|已|其中)+")
_QUANTITY = (
    (re.compile(r"(?:人次|次数)(?:数|总数)?$"), "人次"),
    (re.compile(r"(?:人数|人员数|总人数)$"), "人"),
    (re.compile(r"(?:户数)$"), "户"),
    (re.compile(r"(?:场次|场数)(?:数)?$"), "场"),
    (re.compile(r"(?:台数|台套数)$"), "台"),
    (re.compile(r"(?:件数)$"), "件"),
    (re.compile(r"(?:篇数)$"), "篇"),
    (re.compile(r"(?:份数)$"), "份"),
    (re.compile(r"(?:队数|支数)$"), "支"),
    (re.compile(r"(?:金额|总额|款额|资金|经费|原值|净值|价值|善款|款数)$"), "元"),
    (re.compile(r"(?:率|比例|占比|百分比|比重)$"), "%"),
    (re.compile(r"(?:时长|时数|学时数|课时数|小时数)$"), "小时"),
    (re.compile(r"(?:日期|时间|年月)$"), "date"),
    (re.compile(r"(?:名单|姓名|名称|电话|地址|联系人|负责人|书记|填报人|备注|说明|邮箱)$"), "text"),
)
_UNIT_NOTE = re.compile(r"^(?:单位[:]?)?\s*(?:([十百千万亿]?)(元|人次|人|名|个|户|场次|场|次|件|支|项|篇|台|套|份|%|[^\d\s、,，]{1,3}))$")
_ENUMERATOR = re.compile(r"^\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[、.)．]|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|[①-⑳])\s?")
_PEOPLE = re.compile("|".join((*words.PERSON_NOUNS, "的")))
_EXISTING = re.compile(r"现有|共有|在册|在籍|总|全部|现|共|有|实有|目前|登记|名|数")
#: a word in the names of so many fields sets none of them apart
COMMON = 3


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a field: its bare core ("志愿服务" of "志愿服务人次") and the weight of each character of it."""

    field: int
    text: str
    core: str
    weights: tuple[float, ...]
    total: float
    source: int  #: which kind of the field it names: the alternatives of one label (先锋岗, 责任区) are different kinds


@dataclass(frozen=True, slots=True)
class LabelMatch:
    """A field that a label names. `scale` is 10000 for a label that says 万元; `name` the source it matched."""

    field: int
    strength: float
    scale: int = 1
    name: int = 0


@dataclass(frozen=True, slots=True)
class Label:
    """A label taken apart: its core, what kind of quantity it asks for, and the measure written in it."""

    core: str
    quantity: str
    scale: int


def tidy(text: str) -> str:
    """Folded text with one kind of bracket, colon, semicolon and full stop; length unchanged."""
    return _PHONE_STOP.sub("。", text.translate(_SAME))


def readable(folded: Folded) -> str:
    """The tidy text of a folded one, in which the comma of a full-width number (６，６００) is one of its digits' kind."""
    text = tidy(folded.text)
    for comma in _WIDE_COMMA.finditer(text):
        if "０" <= folded.origin(comma.start() - 1, comma.start()) <= "９":
            text = text[: comma.start()] + "," + text[comma.end() :]
    return text


def bigrams(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1)}


def split_label(text: str) -> Label:
    """"捐款金额(万元)" -> core 捐款, quantity 元, scale 10000. The text is folded and tidied."""
    scale, quantity = 1, ""
    for note in _BRACKETS.findall(text):
        unit = _UNIT_NOTE.match(note.strip())
        if unit:
            quantity = unit[2]
            scale = {"万": 10**4, "千": 1000, "百": 100, "亿": 10**8}.get(unit[1] or "", 1)
    text = _ENUMERATOR.sub("", text)
    core = re.sub(r"[\s:*★☆●◆■·.、,，“”\"'/|]+", "", _BRACKETS.sub("", text))
    if core.endswith(("万元", "亿元")):
        scale, quantity, core = (10**4 if core.endswith("万元") else 10**8), "元", core[:-2]
    if not quantity:
        quantity = next((measure for pattern, measure in _QUANTITY if pattern.search(core)), "")
    return Label(_core(core), quantity, scale)


def _core(text: str) -> str:
    text = _PREFIX.sub("", text) or text
    while True:
        shorter = _SUFFIX.sub("", text)
        if shorter == text or not shorter:
            return text
        text = shorter


def _spellings(label: str) -> list[str]:
    """The names that one configured spelling holds: itself without brackets, and the alternatives in the brackets."""
    label = tidy(fold(label))
    names = [_BRACKETS.sub("", label)]
    for note in _BRACKETS.findall(label):
        if _UNIT_NOTE.match(note.strip()) or re.search(r"可|填|另|单位|如|见|不含|含|注", note):
            continue
        names += [part for part in re.split(r"[、/,，;]|或|和|及", note) if len(part) >= 2]
    for name in tuple(names):
        parts = re.split(r"[、/]", name)
        if len(parts) > 1 and all(len(_core(part)) >= 2 for part in parts):
            names += parts
    return names


def measure_of(item: Field) -> str:
    """The field's measure: configured, else told by its label (人数 -> 人), else by its type."""
    if item.measure:
        return fold(item.measure)
    if item.type is FieldType.MONEY:
        return "元"
    if item.type is FieldType.PERCENT:
        return "%"
    quantity = split_label(tidy(fold(item.label))).quantity
    return "" if quantity in {"date", "text", "%"} else quantity


@dataclass(frozen=True, eq=False)
class FieldBook:
    """The scalar fields of a campaign, prepared for matching. Indexes are those of `fields`."""

    fields: tuple[Field, ...]
    measures: tuple[str, ...]
    subjects: tuple[str, ...]  #: whose count each is; "" where nothing tells
    subject: str  #: whom the campaign is about: the commonest of them
    names: tuple[Name, ...]
    heads: tuple[bool, ...]  #: fields that count the subject itself (党员总数), told by no other word
    head_nouns: tuple[str, ...]  #: the noun that a head field counts
    cores: tuple[tuple[str, ...], ...]
    by_bigram: dict[str, tuple[tuple[int, int], ...]] = field(repr=False)
    synonyms: dict[str, frozenset[str]] = field(repr=False)
    extra: tuple[str, ...] = ()
    labels: dict[str, LabelMatch | None] = field(default_factory=dict, repr=False, compare=False)  #: matched before

    def names_of(self, index: int) -> tuple[str, ...]:
        """The cores of a field's names."""
        return self.cores[index]

    def spread(self, text: str) -> set[str]:
        """The bigrams of a text, with those of the synonyms it holds."""
        found = bigrams(text)
        for pair in tuple(found & self.synonyms.keys()):
            found |= self.synonyms[pair]
        return found

    def mentions(self, text: str) -> dict[int, float]:
        """How strongly a stretch of text names each field: the weighted share of the best name that it covers."""
        return {index: strength for index, (strength, _) in self.best_names(text).items()}

    def best_names(self, text: str) -> dict[int, tuple[float, int]]:
        """For each field that the text touches: strength (0 to 1) and the name that it covers best."""
        covered: dict[int, int] = {}
        for pair in self.spread(text):
            for number, bits in self.by_bigram.get(pair, ()):
                covered[number] = covered.get(number, 0) | bits
        best: dict[int, tuple[float, int]] = {}
        for number, bits in covered.items():
            name = self.names[number]
            strength = sum(weight for place, weight in enumerate(name.weights) if bits >> place & 1) / name.total
            if len(name.core) > 2 and strength > 0.999 and name.core in text:
                strength = 1.0
            kept = best.get(name.field)
            if kept is None or (strength, len(name.core)) > (kept[0], len(self.names[kept[1]].core)):
                best[name.field] = (min(strength, 1.0), number)
        return best

    def match_label(self, text: str) -> LabelMatch | None:
        """The field that a label (table head, words before a colon) names; None if it names none or two alike."""
        if text not in self.labels:
            if len(self.labels) > 5000:
                self.labels.clear()
            self.labels[text] = _match_label(self, text)
        return self.labels[text]


def _shared_weight(count: int) -> float:
    return 1.0 / count if count else 1.0


@lru_cache(maxsize=16)
def book_of(fields: tuple[Field, ...]) -> FieldBook:
    """The book of these fields (scalar ones only), prepared once."""
    scalar = tuple(item for item in fields if item.type in SCALAR_TYPES)
    taken = tuple(measure_of(item) for item in scalar)
    spelled = [[name for spelling in (item.label, *item.aliases) for name in _spellings(spelling)] for item in scalar]
    cores = [_cores(names, dated=item.type is FieldType.DATE) for item, names in zip(scalar, spelled, strict=True)]
    pairs = [{pair for core in own for pair in bigrams(core)} for own in cores]
    frequency = tuple(_shared(index, pairs, taken) for index in range(len(scalar)))
    subjects = tuple(_subject(item) for item in scalar)
    common = Counter(subject for subject in subjects if subject)
    subject = common.most_common(1)[0][0] if common else ""
    names = tuple(_names(cores, frequency, taken))
    heads = tuple(_is_head(index, cores, taken, subjects, subject) for index in range(len(scalar)))
    known = set(measures.WORDS) | set(measures.TIME) | {"元", "%", ""}
    extra = tuple(dict.fromkeys(measure for measure in taken if measure not in known))
    nouns = tuple(_EXISTING.sub("", own[0]) if own else "" for own in cores)
    return FieldBook(scalar, taken, subjects, subject, names, heads, nouns, tuple(map(tuple, cores)), _index(names), _synonyms(), extra)


def _cores(names: list[str], dated: bool) -> list[str]:
    """The bare cores of a field's names, and each again without the people in it (解决师生困难 -> 解决困难).

    What is done on a date names it too (清查完成日期 -> 清查完成), if it is more than a mere verb.
    """
    plain = [_core(re.sub(r"[\s“”]", "", name)) for name in names]
    without = [_PREFIX.sub("", _PEOPLE.sub("", core)) for core in plain]
    if dated:
        done = [re.sub(r"(?:日期|时间|年月|日)$", "", core) for core in plain]
        return list(dict.fromkeys([*plain, *(core for core in done if len(core) > 2)]))
    return list(dict.fromkeys([*plain, *(core for core in without if len(core) >= 4)]))


def _subject(item: Field) -> str:
    if item.of:
        return fold(item.of)
    label = fold(item.label)
    return max((noun for noun in words.PERSON_NOUNS if noun in label), key=len, default="")


def _shared(index: int, pairs: list[set[str]], taken: tuple[str, ...]) -> Counter[str]:
    """How many fields hold a bigram, of those that a number with this field's measure could belong to.

    A word of three fields or more is a word of the whole campaign (设备) and shared by all of them.
    """
    frequency: Counter[str] = Counter()
    everywhere = Counter(pair for own in pairs for pair in own)
    for other, own in enumerate(pairs):
        if measures.alike(taken[other], taken[index]):
            frequency.update(own)
    return Counter({pair: everywhere[pair] if everywhere[pair] >= COMMON else count for pair, count in frequency.items()})


def _names(cores: list[list[str]], frequency: tuple[Counter[str], ...], taken: tuple[str, ...]) -> list[Name]:
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
    """Which names say the same kind: a name within another (先锋岗 in 党员先锋岗) is no kind of its own."""
    kinds: list[int] = []
    for place, core in enumerate(own):
        same = (kinds[earlier] for earlier in range(place) if own[earlier] in core or core in own[earlier])
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
            weights[at : at + len(word)] = [weight * 0.3 for weight in weights[at : at + len(word)]]
    return tuple(weights)


def _is_head(index: int, cores: list[list[str]], taken: tuple[str, ...], subjects: tuple[str, ...], subject: str) -> bool:
    """Whether a field counts the thing itself: its label's core is a bare noun that other fields' names build upon."""
    noun = _EXISTING.sub("", cores[index][0])
    if not noun or not cores[index]:
        return False
    if noun in {subjects[index], subject}:
        return True
    others = (core for other, own in enumerate(cores) if other != index for core in own[:1] if measures.alike(taken[other], taken[index]))
    return sum(noun in core and noun != core for core in others) >= 1


def _index(names: tuple[Name, ...]) -> dict[str, tuple[tuple[int, int], ...]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for number, name in enumerate(names):
        for place in range(len(name.core) - 1):
            found.setdefault(name.core[place : place + 2], []).append((number, 3 << place))
    return {pair: tuple(places) for pair, places in found.items()}


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for group in words.SYNONYMS:
        together = frozenset(pair for word in group for pair in bigrams(word))
        for word in group:
            if len(word) == 2:
                found[word] = found.get(word, frozenset()) | together
    return found


_HARMLESS = re.compile(
    r"本(?:周|月|期|次|年|季度|学期|单位|支部|部门|院|校)|我(?:院|校|支部|单位)|累计|目前|截至|现有|共有|其中|实际|人员|人数|情况|总|数|共|已|的|了|名|次|人|填报|统计|年度|期间|上(?:周|月|期)|合计"
)


def _match_label(book: FieldBook, text: str) -> LabelMatch | None:
    label = split_label(text)
    core = label.core
    if len(core) < 2 or len(core) > 40:
        return None
    found = sorted(_scores(book, core, label), reverse=True)
    if not found:
        return None
    strength, index, name = found[0]
    if len(found) > 1 and found[1][0] > strength - 0.02 and strength < 0.999:
        return None
    return LabelMatch(index, strength, label.scale, name) if strength >= 0.55 else None


def _scores(book: FieldBook, core: str, label: Label) -> list[tuple[float, int, int]]:
    rest = _HARMLESS.sub("", core)
    found = []
    for index, (_, _) in book.best_names(core).items():
        if not _fits(book, index, label):
            continue
        number, strength = _best_label(book, index, core, rest)
        found.append((strength, index, number))
    return found


def _best_label(book: FieldBook, index: int, core: str, rest: str) -> tuple[int, float]:
    """The best name for a label core: both must cover each other (a harmonic mean, as for precision and recall)."""
    best = (0, 0.0)
    for name in book.names:
        if name.field != index:
            continue
        if name.core in (core, rest):
            return name.source, 1.0
        forward = _share(name.core, name.weights, book.spread(core))
        back_weights = tuple(_weight_in(book, rest, place) for place in range(len(rest)))
        backward = _share(rest, back_weights, book.spread(name.core))
        if forward and backward and not _contrary(name.core, core):
            strength = 0.99 * 2 * forward * backward / (forward + backward)
            if book.heads[index]:
                strength = strength if backward > 0.9 else 0.0
            best = max(best, (name.source, strength), key=lambda pair: pair[1])
    return best


_NEGATIVE = re.compile(r"未|没|不|无|非|暂缓|拟|计划|预备|剩余|缺")


def _contrary(name: str, core: str) -> bool:
    return bool(_NEGATIVE.search(core)) != bool(_NEGATIVE.search(name))


def _weight_in(book: FieldBook, text: str, place: int) -> float:
    pairs = [text[at : at + 2] for at in (place - 1, place) if 0 <= at < len(text) - 1]
    return max((_frequency_weight(book, pair) for pair in pairs), default=1.0)


def _frequency_weight(book: FieldBook, pair: str) -> float:
    fields = {book.names[number].field for number, _ in book.by_bigram.get(pair, ())}
    return _shared_weight(len(fields))


def _share(text: str, weights: tuple[float, ...], found: set[str]) -> float:
    covered = [False] * len(text)
    for place in range(len(text) - 1):
        if text[place : place + 2] in found:
            covered[place] = covered[place + 1] = True
    total = sum(weights)
    return sum(weight for weight, hit in zip(weights, covered, strict=True) if hit) / total if total else 0.0


def _fits(book: FieldBook, index: int, label: Label) -> bool:
    """Whether a label that asks for this quantity (人数, 金额, 率) can be that field's."""
    kind, quantity = book.fields[index].type, label.quantity
    if not quantity:
        return True
    if kind is FieldType.MONEY:
        return quantity == "元"
    if kind is FieldType.PERCENT:
        return quantity == "%"
    if kind is FieldType.DATE:
        return quantity == "date"
    if kind is FieldType.TEXT:
        return quantity in {"text", "date"}
    measure = book.measures[index]
    return quantity not in {"%", "text", "date"} and (not measure or measures.alike(quantity, measure))
