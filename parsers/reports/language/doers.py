"""Whose deed a text tells: the person or the group that its first words make the subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parsers.reports.language.groups import group, whole_group
from parsers.reports.language.names import GOES_ON, MAY_BEGIN, is_sound, name_at, person, stands_out, together
from parsers.reports.language.surnames import COMMON, NOT_LAST
from parsers.reports.language.titles import CALLED, IN_OFFICE, OFFICE_END, PEOPLE_END, ROLE, TITLE

WINDOW = 48  #: characters of a sentence in which the doer is named
_LONGEST_TITLE = 8  #: characters; no longer word for a person stands before a name
SURE, LIKELY, FAINT = 3, 2, 1
_STOP = re.compile(r"[。；;！!？?\n]")
_COMMA = re.compile(r"[，,：:]")
#: behind a name nothing more of it can come
_CLOSED = re.compile(rf"[，,、（(：:\s—”】]|$|{ROLE.pattern}")
_AFTER = re.compile(
    rf"{GOES_ON}|[{''.join(sorted(NOT_LAST))}]|[为对向顶开守种养收教编修干主先托发见]|[0-9]|[一二三四五六七八九十]{{1,3}}[月日号]"
)
_SAID = re.compile(r"\s{0,4}[“\"「][^”\"」]{1,80}[。！!？?，,…][”\"」]")
#: behind these any name stands; before 研究生, 大户 and their like an ordinary word may stand too (公卫研究生, 养殖大户)
_ADDRESS = re.compile(r"同志|同学|女士|先生|教授|书记|主任|院长")
_JOINED = re.compile(r"[、和与跟]")
_OPEN = '、和与，,（(”" 的：:—【★☆◆'
#: 归应小舟, 的是贝如松: what brings in a name in the middle of a clause
_BRINGS_IN = re.compile(
    r"(?:(?:^|[的数位名先次，,])是|像|名叫|[归叫由]|[说提谈][说起到]|表扬|推荐|评[给选]|推选|涌现出|以|岁的)$"
)
#: 邱望舒|和民兵|柏舟: of two who did it together the first
_AND = re.compile(r"[、和与及][^，,、的]{0,8}")
_BY = re.compile(r"被[^，,。被]{0,8}$")
#: 职工们自发捐款给患病的工友|管虎
_GIVEN_BY_ALL = re.compile(r"(?:们|大家|师生|群众|全体[一-鿿]{0,4})[^，,。：:的]{0,8}[给为帮][^，,、]{0,8}$")
#: 给…颁了证书, 授予…“…”称号, 给…送来锦旗: who is honoured for a deed
_HONOURING = re.compile(r"(?:给|为|向|授予|表彰|奖励|嘉奖)了?")
_HONOUR = re.compile(
    r"(?:同志|老师)?(?:颁[发了]?|授予|记了?[大一二三]等?功|送[来上了]{0,2}[^，。]{0,6}锦旗|[“\"][^”\"]{2,12}[”\"](?:荣誉)?称号)"
)
#: to whom or for whom something is done, and who is in need of it
_RECEIVER = re.compile(r"(?:[给帮替为向对救送陪]|照顾|照料|看望|慰问|帮助|协助)[^，,、]{0,8}$")
_IN_NEED = re.compile(r"老人|患者|病人|产妇|突然|突发|差[点一]|险些|被骗|受骗|上当|轻信|不慎|晕倒|摔|走失|被困|的(?:家|孩子|父亲|母亲|儿子|女儿|妻子|丈夫)")
#: who is named for something else: who visits, directs or thanks, who is mourned or quoted, after whom a team is called
_VISITS = re.compile(
    r"(?:一行|率队)?(?:到|来|赴|莅临|前往|深入)[^，。]{0,10}(?:慰问|看望|视察|检查|调研|指导|督导|考察|参观)|批示|指示|指出|家[中里]?(?:进水|被淹|失火|起火|断电|停电|漏雨|倒塌|受灾)|(?:高度)?(?:评价|称赞|夸奖|夸赞|点赞)|[写发送寄打]来|[写发送打]了?[^，。]{0,6}(?:信|锦旗|电话)|"
    r"(?:生前)?[常曾总][^，。]{0,3}[说讲]|的(?:名言|遗言|话|(?:亲自|正确|统一|坚强)?(?:带领|率领|领导|指挥|组织|指导|感召|带动|影响|鼓励|安排)下)|(?:劳模|创新|名师){0,2}(?:工作室|班组|团队|小组|基金|服务队|突击队)"
)
#: 老秦说，要不是民警…: who tells what another did
_SPEAKS = re.compile(r"(?:[^，。：:]{0,4}(?:回忆|感慨|感激|激动))?(?:地?[说讲]道?|回忆道?|表示|感慨)(?:[，：:“]|$)")
#: whom others mourn, invite to speak, or learn from
_OF_WHOM = re.compile(
    r"(?:缅怀|悼念|追思|追忆|纪念|祭奠|牺牲|已故|逝世|邀请|特邀|聘请|学习(?!委员|部|标兵|小组|班)|观看|收看|聆听)[^，。]{0,10}$"
)
#: 水利站|站长|纪晓山: no more than a title stands between a group and one of its people
_IN_CREW = re.compile(r"(?:[0-9]{2,4}[级届])?[^，,。：:、（(在把将由与和到]{1,8}")
_SOMEBODY = re.compile(
    rf"(?:[^，。：:；]{{0,16}}[，,])?((?:[一两三几有][位名对群]|匿名|无名|不愿|不知名)[^，。：:；]{{0,16}}?(?:{ROLE.pattern}|司机|[乘旅顾游]客|[匠工员师长手民农商友生兵警户人伯娘哥婆爷叔姨姐]|夫妻|母子|父子|姐妹|兄弟|孩))"
)
#: 三位女将（|舒婉清、…
_COUNTED = re.compile(r"[两二三四五六七八九几][位名][^，。、（(：:—]{1,8}[（(—：:]{1,2}")
_NAMES_THEM = "—：:（("  #: 三位老师傅——康健、于得水
_LED_BY = re.compile(r"(?:带领|率领|领导|带队|牵头|负责|组建|组成|所在|发起|组织)(?:的|起)")


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name in a clause, and how surely it is that of who acts."""

    name: str
    at: int
    sure: int


def who(text: str) -> str:
    """The doer told in the first sentence of a deed; "" when there is none. `text` is folded and begins with the deed."""
    sentence = _STOP.split(text[_said(text) :], maxsplit=1)[0][:WINDOW]
    at_once = _led_group(sentence) or _counted(sentence) or _honoured(sentence)
    if at_once:
        return at_once
    first = _COMMA.split(sentence, maxsplit=1)[0]
    told = person(first)
    at = first.find(told)
    if told and (at == 0 or not (_does_not_act(first, at) or _JOINED.search(first, 0, at) or group(sentence))):
        return together(sentence, at, told)
    one, crew = _best(first), group(sentence)
    one = one if one and one.sure > FAINT else _best(sentence)
    nameless = _SOMEBODY.match(sentence)
    if (
        one
        and nameless
        and one.sure < SURE
        and one.at > nameless.end()
        and sentence[nameless.end()] not in _NAMES_THEM
    ):
        one = None
    if not crew or (one and (one.at < sentence.find(crew) or (one.sure > FAINT and one.name in crew[1:]))):
        return one.name if one else crew
    between = sentence.partition(crew)[2].partition(one.name)[0] if one else ""
    in_crew = _IN_CREW.fullmatch(between) and PEOPLE_END.search(between)
    return one.name if one and one.sure > FAINT and in_crew else crew


def _does_not_act(clause: str, at: int) -> bool:
    """民兵柏舟救出村民|许大娘, 缅怀|鲍国强: who is named here at the end of a clause is somebody whom another's deed is about."""
    before = clause[:at]
    acts = (one for one in _mentions(before) if one.sure > FAINT and "的" not in before[one.at :])
    return bool(_OF_WHOM.search(before) or _RECEIVER.search(before)) or any(acts)


def _said(text: str) -> int:
    """Where a text goes on behind the sentence that it begins with, quoted: “乡亲们先走，我断后！”民兵…"""
    quoted = _SAID.match(text)
    return quoted.end() if quoted else 0


def someone(text: str) -> str:
    """The first person who is surely named anywhere in the first sentences."""
    return next(everyone(text), "")


def everyone(text: str) -> Iterator[str]:
    """Who is surely named in the clauses of the first sentences, in each the surest."""
    for clause in re.split(r"[。；;！!？?，,\n]", text[:300]):
        one = _best(clause)
        if one and one.sure > FAINT:
            yield one.name


def somebody(text: str) -> str:
    """Who is told without a name at the beginning of a deed: 一位不愿透露姓名的出租车司机, 一对老夫妻; "" when nobody is."""
    match = _SOMEBODY.match(text)
    return match[1] if match else ""


def _led_group(clause: str) -> str:
    """X带领的Y小组，…: the group is meant."""
    match = _LED_BY.search(clause)
    if not match:
        return ""
    rest = re.split(r"[，,。]", clause[match.end() :], maxsplit=1)[0]
    return whole_group(rest)


def _counted(sentence: str) -> str:
    """三位女将（舒婉清、邝思齐、卢小满）: those named right behind their number."""
    number = _COUNTED.search(sentence)
    return together(sentence, number.end(), name_at(sentence, number.end())) if number else ""


def _honoured(sentence: str) -> str:
    """卫生院给|村医柯以敏|颁了证书: of whom others think highly enough to honour."""
    givers = [match.end() for match in _HONOURING.finditer(sentence)]
    for one in _mentions(sentence) if givers else ():
        near = any(0 <= one.at - at <= _LONGEST_TITLE for at in givers)
        if near and _HONOUR.match(sentence, one.at + len(one.name)):
            return one.name
    return ""


def _best(clause: str) -> _Mention | None:
    """The surest of the persons named in a clause, of several the first; by whom it was done (老王一家被|民兵柏舟背出)."""
    found = list(_mentions(clause))
    sure = [one for one in found if one.sure > FAINT]
    by = next((one for one in sure if _BY.search(clause[: one.at])), None)
    best = by or max(found, key=lambda one: (one.sure, -one.at), default=None)
    beside = (one for one in sure if best and _AND.fullmatch(clause, one.at + len(one.name), best.at))
    return next(beside, best)


def _mentions(clause: str) -> Iterator[_Mention]:
    titles = [match.span() for match in TITLE.finditer(clause)]
    end = 0
    quotes = "“" in clause
    for match in MAY_BEGIN.finditer(clause, 0, WINDOW):
        at = match.start()
        quoted = quotes and clause.count("“", 0, at) > clause.count("”", 0, at)
        if at < end or quoted or any(start <= at < stop for start, stop in titles):
            continue
        name = name_at(clause, at)
        sure = _sure(clause, at, name) if name else 0
        if sure:
            name = together(clause, at, name)
            end = at + len(name)
            yield _Mention(name, at, sure)


def _sure(clause: str, at: int, name: str) -> int:
    """How surely a name stands here: by what leads to it and by what goes on behind it. 0: there is none."""
    before, rest = clause[max(0, at - _LONGEST_TITLE) : at].rstrip(), clause[at + len(name) :]
    if _VISITS.match(rest) or any(one.search(clause[:at]) for one in (_OF_WHOM, _GIVEN_BY_ALL)) or _is_towards(before, name):
        return 0
    titled = PEOPLE_END.search(before) is not None or _BRINGS_IN.search(before) is not None or before.endswith("”")
    titled_behind = _ADDRESS.match(rest) or (ROLE.match(rest) and is_sound(name))
    called = bool(CALLED.fullmatch(name) or IN_OFFICE.fullmatch(name) or titled_behind)
    by_office = OFFICE_END.search(before.removesuffix("的")) is not None and (
        name[0] not in COMMON or (called and is_sound(name))
    )
    if before and not titled and not by_office and clause[at - 1] not in _OPEN:
        return 0
    closed = _CLOSED.match(rest) is not None
    sure = _weigh(
        titled,
        called,
        by_office,
        closed or _AFTER.match(rest) is not None or stands_out(name, rest),
        len(name) > 2,
        name[0] in COMMON,
        not before or (before[-1] in "，,：:" and is_sound(name)),
    )
    return min(sure, FAINT) if _IN_NEED.match(rest) or _SPEAKS.match(rest) or _RECEIVER.search(before) else sure


def _is_towards(before: str, name: str) -> bool:
    """参观团成员向老师请教, 慰问组向大娘送上姜汤: to whom something is done, by those named right before."""
    return name[0] == "向" and CALLED.fullmatch(name) is not None and before[-1:] not in ("", "的", "是", *_OPEN)


def _weigh(titled: bool, called: bool, by_office: bool, goes_on: bool, long: bool, common: bool, first: bool) -> int:
    if called or (titled and goes_on) or (titled and long and not common):
        return SURE
    if goes_on and (by_office or (long and (first or not common))):
        return LIKELY
    return FAINT if (goes_on or titled or (first and long)) and not common else 0
