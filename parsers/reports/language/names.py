"""Whose deed a paragraph tells: the person or the group in its first words."""

from __future__ import annotations

import re

from parsers.reports.language.groups import group, whole_group
from parsers.reports.language.surnames import COMMON, DOUBLE, NOT_GIVEN, SINGLE, WORDS

#: what people are called by; a name may stand before or after it
_ROLES = (
    "副局长|局长|副区长|区长|副县长|县长|副市长|市长|副乡长|乡长|副镇长|副总经理|总经理|董事长|总监|总工程师|总工|副总|副厂长|副站长|"
    "副主任医师|主任医师|主治医师|住院医师|主任护师|主管护师|副教授|副研究员|研究员|助理研究员|教授|讲师|助教|辅导员|班主任|老师|教师|医师|医生|大夫|护士长|护师|护士|"
    "药师|技师|工程师|会计师|副书记|书记|副主任|主任|副院长|院长|副处长|处长|副科长|科长|副部长|部长|副校长|校长|副所长|所长|副会长|会长|副主席|主席|副经理|经理|干事|委员|组长|队长|班长|"
    "站长|队员|组员|馆员|科员|职员|员工|职工|厨师|司机|民警|社工|同志|同学|党员|预备党员|老党员|正式党员|团员|学生|本科生|研究生|博士生|硕士生|博士|硕士|毕业生|志愿者|负责人|带头人|骨干|先生|女士|师傅|专家|院士|"
    "党小组长|支委|楼长|网格员|店长|厂长|镇长|村长|主管|秘书|助理|科主任|法官|律师|记者|编辑|主编|代表|校友|家属|农民|工人|大户|农户|机手|业主|理事长|养殖户|种植户"
)
#: words for people that only a name may follow: 修鞋匠老麦, 退休钳工晁师傅
_PEOPLE = re.compile(rf"(?:{_ROLES}|[匠工员师长手民农商主友生士兵警医嫂婆爷伯叔姨者户])$")
#: 保卫处方堃: what a name may follow
_OFFICE = re.compile(r"(?:处|科|室|部|院|系|所|中心|队|组|班|馆|站|会|厂|公司|学院|级|专业|社区|村|房|食堂)$")
#: called by the surname alone: 晁师傅, 王阿姨
_CALLED = re.compile(
    r"^[一-鿿](?:师傅|阿姨|大妈|大爷|大娘|大叔|大姐|大哥|奶奶|爷爷|婆婆|老师|医生|大夫|女士|先生|某某?)"
)
_ROLE_END = re.compile(rf"(?:{_ROLES})$")
_NAMED_SO = re.compile(rf"(?:{_ROLES}|[村居渔牧]民|村医|群众|退休工人|[一-鿿]员)$")
_ROLE_START = re.compile(rf"^(?:{_ROLES})")
_AFTER = re.compile(
    rf"^(?:[，,、（(：:\s——]|同志|{_ROLES}|是|在|从|的|带领|带着|主动|坚守|守着|放弃|负责|一直|连续|连[0-9一二两三四五六七八九十着夜轴]|第一|始终|自|把|为|对|将|也|却|已|作为|身为|牵头|组织|深入|奔赴|下沉|投身|参加|参与|积极|不顾|不仅|每天|白天|夜里|晚上|今年|[和与跟同及]|[一二三四五六七八九十]{{1,3}}[月日号]|里|干|让|被|向|也|主|先|再|从|现任|所在|担任|接到|[0-9]|又|就|托|向|给|捐|拿|送|说|住|家|独自|用|一|跑|每|连夜|利用|冒|顶|坚|守|开|骑|接|捡|拾|搬|扶|搀|抱|赶|代|替|带头|自愿|自费|自发|率先|义务|推迟|瞒着|克服|协助|帮助|照顾|请战|种|养|收|找|帮|教|编|值|陪|救|背|扛|拉|抢|垫|修|查|写|画|$)"
)
#: 水利站|站长|纪晓山: between a group and one of its people
_IN_CREW = re.compile(rf"^[的、]?(?:{_ROLES})+$")
_LED_BY = re.compile(r"(?:带领|率领|领导|带队|牵头|负责|组建|所在|发起|组织)(?:的|起)")
#: 归应小舟, 的是贝如松: what brings in a name in the middle of a clause
_BRINGS_IN = re.compile(r"(?:的是|名叫|[归叫])$")
#: what a name or a nickname begins with
_MAY_BEGIN = re.compile("[小老阿" + "".join(sorted({*SINGLE, *(name[0] for name in DOUBLE)})) + "]")
_NICK = re.compile(r"^(?:小|老|阿)[一-鿿]{1,2}$")
_NO_NICKS = frozenset(
    [
        "老人",
        "老师",
        "老家",
        "老旧",
        "老党",
        "老同",
        "老年",
        "老区",
        "老大",
        "老百",
        "老乡",
        "小组",
        "小学",
        "小区",
        "小时",
        "小麦",
        "小分",
        "小小",
        "小朋",
        "小型",
        "小康",
        "小店",
        "阿姨",
    ]
)
NAME_WINDOW = 48
_LONGEST_ROLE = 8  #: characters; no longer word for a person stands before a name


def who(text: str) -> str:
    """The name in the first clause of a deed; "" when there is none. `text` is folded and begins with the deed."""
    clause = re.split(r"[。；;！!？?\n]", text, maxsplit=1)[0][:NAME_WINDOW]
    led = _led_group(clause)
    if led:
        return led
    first = re.split(r"[，,：:]", clause, maxsplit=1)[0]
    told = person(first) or _at_start(first)
    if told:
        return told
    crew, someone_there = group(clause), _person_inside(first) or _person_inside(clause)
    if crew and someone_there and _IN_CREW.match(clause.partition(crew)[2].partition(someone_there)[0]):
        return someone_there
    return crew or someone_there


def someone(text: str) -> str:
    """The first person named anywhere in the first sentences, by a role before or after the name."""
    for clause in re.split(r"[。；;！!？?，,\n]", text[:300]):
        name = _at_start(clause) or _after_role(clause) or _last_name(clause) or _person_inside(clause)
        if name:
            return name
    return ""


def _at_start(first: str) -> str:
    """凌霜白老师带领采样小组, 晏清河 内科党员: a name with what the person is called, or a blank, right behind it."""
    for length in (3, 2, 4):
        name, rest = first[:length], first[length:]
        called = _ROLE_START.match(rest) and not _takes_from_role(first, length)
        if is_name(name) and (called or (length == 3 and rest[:1] in (" ", "\u3000"))):
            return name
    return ""


def _takes_from_role(words: str, end: int) -> bool:
    """柏舟同|志: the name's last character begins what the person is called by."""
    return bool(_ROLE_START.match(words[end - 1 :]))


def _led_group(clause: str) -> str:
    """X带领的Y小组，…: the group is meant."""
    match = _LED_BY.search(clause)
    if not match:
        return ""
    rest = re.split(r"[，,。]", clause[match.end() :], maxsplit=1)[0]
    return whole_group(rest)


def person(words: str) -> str:
    """The person's name that these words begin or end with: 卢景行 / 审计处副处长邝思齐 / 辛若兰同志 / 舒婉清老师."""
    words = words.strip().strip('“”"*◎●（）() ')
    words = re.sub(r"[（(][^)）]{0,20}[)）]?$", "", words)
    if is_name(words):
        return words
    stripped = re.sub(rf"(?:{_ROLES})+$", "", words)
    if stripped != words:
        tail = _after_role(stripped) or (stripped if is_name(stripped) else "") or _last_name(stripped)
        if tail:
            return tail
    return called_by_office(words)


def _after_role(words: str) -> str:
    """The name behind the last role: 实践教学科科长魏时雨; only when nothing else follows."""
    for length in (2, 3, 4):
        name = words[-length:]
        if len(words) > length and _ROLE_END.search(words[:-length]) and (is_name(name) or _is_nick(name)):
            return name
    return ""


def called_by_office(words: str) -> str:
    """街道工会副主席濮冬青, 保卫处方堃: the name that ends these words behind an office or a place; "" if none does."""
    return _after_role(words) or _last_name(words)


def _last_name(words: str) -> str:
    """保卫处方堃: a name right behind a place or office."""
    for length in (3, 2, 4):
        name, before = words[-length:], words[:-length]
        if before and is_name(name) and _OFFICE.search(before):
            return name
    return ""


def _person_inside(first: str) -> str:
    """预备党员叶梓萌的家乡, 孟祥睿是2018级…, 路知行同学放弃…: the earliest name that words for people surround."""
    for match in _MAY_BEGIN.finditer(first, 0, 36):
        start = match.start()
        before = first[max(0, start - _LONGEST_ROLE) : start]
        led = _PEOPLE.search(before) or before[-1:] in '、和，,（(“" 的' or _BRINGS_IN.search(before)
        by_office = _OFFICE.search(before) is not None and first[start] not in COMMON
        if before and not led and not by_office:
            continue
        called = _CALLED.match(first[start:])
        if called and first[start] in SINGLE:
            return called[0]
        for length in (3, 2, 4):
            name = first[start : start + length]
            if (
                len(name) == length
                and not _takes_from_role(first, start + length)
                and not _ROLE_END.search(before[-4:] + name)
                and (is_name(name) or (_is_nick(name) and before))
                and (led or length == 3)
                and (_AFTER.match(first[start + length :]) or _is_surely(name, before))
            ):
                return name
    return ""


def _is_nick(words: str) -> bool:
    return bool(_NICK.match(words)) and words[:2] not in _NO_NICKS


def _is_surely(name: str, before: str) -> bool:
    """退休教师李建国: three characters behind what people are called need no verb that bears them out."""
    return len(name) == 3 and bool(_NAMED_SO.search(before)) and name[0] not in COMMON


def is_name(words: str) -> bool:
    """Whether this is a person's name by its form: a surname and one or two characters more."""
    if words[:1] not in SINGLE and words[:2] not in DOUBLE:
        return False
    if not 2 <= len(words) <= 4 or not all("㐀" <= c <= "鿿" or c > "\U00020000" for c in words):
        return False
    if _ROLE_END.search(words) or _ROLE_START.match(words):
        return False
    if words[-1] in "办处科部局厅委校组队班室站所院馆厂":
        return False
    if words[:2] in WORDS:
        return False
    if words[:2] in DOUBLE:
        return len(words) in (3, 4)
    return words[0] in SINGLE and len(words) in (2, 3) and words[1:] not in NOT_GIVEN
