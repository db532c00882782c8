"""Who bears an office that a field asks for (负责人, 带队领导): told by the office's name, or by its verb."""

from __future__ import annotations

import re

from parsers.reports.language import words
from parsers.reports.language.names import called_by_office, is_name
from parsers.reports.language.titles import ROLES

_OFFICE = re.compile(r"(?:人|领导|者|长|员|书记|主任|干部|经理|主管)$")
_STILL = r"(?:(?:(?:没有?|[不未])变|没换人?)?[，,]?(?:仍[旧然]?|还|依[旧然]|照[旧常]|继续|一直|暂时?|现)?)"
_LINK = re.compile(
    rf"(?:的)?{_STILL}(?:为|是|系|:|由|(?:请|现)?(?:换成|换为|更换为|改为|改成|变更为|更正为|调整为))?\s?(?:“)?"
)
_NAME_STOP = re.compile(r"[\s(（、/“”\"]|$")
_NO_NAME = re.compile(
    r"[^\u4e00-\u9fff·]|签|盖|章|单位|电话|姓名|审|同志|意见|职务|部门|联系|[长员人书记任处科室组会队站所院系的]$|负责|落实|未|无|待"
)
#: verbs by which an office is borne
_VERBS = frozenset(
    {"负责", "牵头", "带队", "领队", "主管", "分管", "主持", "领衔", "带班", "值班", "填报", "审核", "联络", "指挥"}
)
#: how an office is borne: 总牵头, 亲自带队
_MANNER = re.compile(r"(?:同志|老师|总|亲自|具体|全程|统一|直接|全面|主要|均|都|也|带头|担任|兼任|为|任|作为|是|的)$")
_BORNE = re.compile(
    r"^(?:同志|老师)?(?:担任|负责|兼任|牵头|主管|具体负责|组织|带队|完成|填报|总牵头|副?[局处科所站镇乡县市区部院校场厂店馆园队班组社行]?(?:长|书记|主任|经理|主席)(?:同志)?$|$)"
)
_BORNE_AT_END = re.compile(r"(?:同志|老师)?(?:担任|兼任|兼|任|具体负责|负责|牵头|带队)$")


def is_person(cores: tuple[str, ...]) -> bool:
    """Whether a field of these names asks for a person."""
    return any(_OFFICE.search(core) for core in cores)


def borne_by(clause: str, cores: tuple[str, ...]) -> tuple[int, int] | None:
    """Where in a clause the name of the one stands who bears the office; None if nobody is named."""
    for core in sorted(cores, key=len, reverse=True):
        at = clause.find(core)
        if at < 0 or words.DENIED_LEFT.search(clause[max(at - 8, 0) : at]):
            continue
        found = _behind(clause, at + len(core)) or _before(clause, at)
        if found is not None:
            return found
    for verb in dict.fromkeys(_OFFICE.sub("", core) for core in cores):
        at = clause.find(verb) if verb in _VERBS else -1
        if at > 0 and (found := _before(clause, at)) is not None:
            return found
    return None


#: 安全员换人了…改为宁致远, 现由宁致远接任: who has come in the place of another
_CHANGED = re.compile(r"换|改|原[来先本]?[是为由]|调[走离任]|接[任替手]|退休|离职|变更")
_NEW = re.compile(
    r"(?:改[为由成]|换成了?|换为|调整为|变更为|现[为由]|现在[是由]|先写|起[是由为]|由)([\u4e00-\u9fff]{2,4}?)(?:同志|老师)?(?:接[任替手]|担任|负责)?(?=[,，。;；、)）\s]|$)"
)


def succeeded_by(sentence: str, cores: tuple[str, ...]) -> tuple[int, int] | None:
    """Where in a sentence that says that an office went to another the name of that one stands; None if nobody is named."""
    at = min((sentence.find(core) for core in cores if core in sentence), default=-1)
    if at < 0 or not _CHANGED.search(sentence, at):
        return None
    found = None
    for told in _NEW.finditer(sentence, at):
        clause = re.split("[,，]", sentence[: told.start()])[-1] + told[0]
        if is_name(told[1]) and not words.PLANNED.search(clause):
            found = told.span(1)
    return found


_HIMSELF = r"(?:我(?:本人|自己)?|本人)(?!们|[校院局所站厂处科室队场镇乡村和与、])"
#: before which the office was borne at another time
_ONCE = re.compile(r"原[来先本]|之前|以前|上[周月次回]|去年|本来|下[周月次回]|不")


def borne_by_writer(text: str, cores: tuple[str, ...]) -> tuple[int, int] | None:
    """Where whoever writes says that he bears the office himself: 我带队, 我带的班, 带班的还是我, 联络员就是我本人."""
    verbs = {_OFFICE.sub("", core) for core in cores} & _VERBS
    verb = "|".join([*verbs, *(f"{one[0]}的{one[1:]}" for one in verbs)]) or "(?!)"
    office = "|".join(map(re.escape, sorted(cores, key=len, reverse=True)))
    told = re.compile(
        rf"[^,，。;；!?\n]{{0,12}}?(?:(?:都|全)?由?{_HIMSELF}(?:来|全程|亲自|继续|仍旧?|还|总|具体|一直){{0,2}}(?:{verb})|(?:{office}|(?:{verb})的(?:人|领导)?){_STILL}(?:就|也|都)?(?:是|为|:|由)\s?{_HIMSELF})"
    ).search(text)
    return told.span() if told and not _ONCE.search(told[0]) else None


#: 老曲，曲志刚; 王师傅（王建国）: called by the surname, and then by name
_BY_SURNAME = re.compile(r"[老小]?([\u4e00-\u9fff])(?:师傅|老师|主任|科长|经理|班长|工|姐|哥|总)?")
_NAMED_AFTER = re.compile(r"\s?[，,、(（]\s?(?:全名|大名|就是|也就是|即)?([\u4e00-\u9fff]{2,3})(?=[，,。;；、)）\s]|$)")


def named_after(called: str, behind: str) -> tuple[int, int] | None:
    """Where in the text behind a surname (老曲, 王师傅) the whole name of the same person stands; None if it does not."""
    by_surname, named = _BY_SURNAME.fullmatch(called), _NAMED_AFTER.match(behind)
    if by_surname is None or named is None or called == by_surname[1]:
        return None
    return named.span(1) if named[1][0] == by_surname[1] and is_name(named[1]) else None


def _behind(clause: str, at: int) -> tuple[int, int] | None:
    """带队领导为主任耿星河, 负责人:石敬川, 带队领导仍由局长耿星河担任, 由资产管理员苗青青负责."""
    link = _LINK.match(clause, at)
    start = link.end() if link else at
    told = link is not None and bool(link[0])
    stop = _NAME_STOP.search(clause, start)
    rest = clause[start : stop.start() if stop else len(clause)]
    for length in (3, 2, 4):
        if (
            is_name(rest[:length])
            and rest[length - 1 : length] != "副"
            and _BORNE.match(rest[length:])
            and (told or clause[:1] == "由" or "由" in clause[:at])
        ):
            return start, start + len(rest[:length])
        if is_name(rest) and len(rest) <= 4:
            return start, start + len(rest)
    if told and 2 <= len(rest) <= 3 and not _NO_NAME.search(rest):
        return start, start + len(rest)
    held = _BORNE_AT_END.sub("", rest)
    own = held.rpartition("的")[2]  # 联络员为征管股的边北斗
    name = called_by_office(held) or (own if own != held and is_name(own) else "")
    return (start + len(held) - len(name), start + len(held)) if name and told else None


def _before(clause: str, at: int) -> tuple[int, int] | None:
    """由街道工会副主席濮冬青牵头负责, 濮冬青同志任负责人: the name right before the office or its verb."""
    text = clause[:at]
    while (shorter := _MANNER.sub("", text)) != text:
        if (found := _with_office(text)) is not None:
            return found
        text = shorter
    lead = max(text.rfind(mark) for mark in "由、和与及 ") + 1
    words_before = text[lead:]
    own = text[:lead].endswith("由") and is_name(words_before)
    name = words_before if own else called_by_office(words_before)
    if name:
        return len(text) - len(name), len(text)
    return _with_office(text)


#: 今晚荀大勇镇长: the office behind the name, and what may stand before a name that is told so
_ITS_OFFICE = re.compile(rf"副?(?:{ROLES})$")
_WHEN = re.compile(r"(?:^|[天日号晚夜早午里间周月由是:、 ]|星期[一二三四五六日天])$")


def _with_office(text: str) -> tuple[int, int] | None:
    """今晚荀大勇镇长带班, 由周长河副镇长带队: the name before the office, where a time at most stands before it."""
    held = _ITS_OFFICE.sub("", text)
    sizes = (3, 2, 4) if held != text else ()
    name = next((size for size in sizes if is_name(held[-size:]) and _WHEN.search(held[:-size])), 0)
    return (len(held) - name, len(held)) if name else None
