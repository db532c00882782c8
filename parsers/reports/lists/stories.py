"""Deeds that are told without a heading that says so: a person with what he or she did, a group with its people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from parsers.reports.language.doers import everyone, someone
from parsers.reports.language.groups import group
from parsers.reports.language.phrases import BULLET, enumerator
from parsers.reports.lists.headings import HEADING_LENGTH
from parsers.reports.lists.passage import STORY, Passage
from parsers.reports.speech.sources import Line

SHORTEST = 30  #: characters; what is shorter mentions somebody
NAMED_FIRST = 14  #: characters before the name of somebody whose story needs no other sign
NEAR = 160  #: characters in which the person must be named
_PRONOUN = re.compile(r"(?<![其吉])他(?![们人国乡])|她(?!们)")
_MEMBERS = re.compile(r"队员|组员|成员|他们|她们|大家|组长|队长|小组|队里")
#: who leads, visits, is in charge or may be called is named for that, not for a deed
_IN_OFFICE = re.compile(
    r"带队|出席|指出|强调|要求|讲话|致辞|主持|调研|督导|督查|抽查|[检巡核]查组|莅临|总指挥|任副?[队组]长|分头|联系人|电话[是为：:\s]?[0-9]|擅自|经查|违[规章反法]|批评教育|被找到|病情|到岗|联系电话|负责人[：:]|填报|[与找和][他她]联系"
)
#: 伤员|高大山, 失联村民|尤大勇: to whom something happened
_SUFFERS = re.compile(r"(?:伤[员者]|患者|病人|失联|失踪|被困|受灾|肇事|失主|嫌疑人)[^，。]{0,4}$")
#: 那天夜里, 一路背到…, 鞋都湿了也没下来: how things that happened once are told
_ONCE_WORDS = (
    r"那[天晚夜次]|当[天晚夜]|夜里|凌晨|深夜|一路|一直[守背]|硬是|直到|[也都]没(?!有)|看[见到]|搀|背[到着起]|冒着?[大雨雪风严]|自掏|独自|顾不上|二话不说|赶紧|连忙|立刻|当即|见义勇为|拾金不昧|带病|锦旗|湿透|送回[家了]?|拖出|拉出|一[天刻课]没|跳[入进下]|救[起出下了]|施救|[归交]还|失主"
)
_ONCE = re.compile(_ONCE_WORDS)
#: 反映, 溺水, 患有, 损失: what somebody said, suffered or did amiss is behind the name at once
_BEFELL = re.compile(
    r"[^，。；]{0,10}(?:反映|来电|来信|咨询|投诉|溺水|身亡|死亡|去世|病逝|患[有病]|突发|低血糖|不合格|离任|调[动离]|盗窃|损失|汇报|未按|失误|已(?:被|转|送)|送医|确诊|核实|倒塌|酒后|醉酒|逃离|情绪激动|认领|道谢)"
)
#: what somebody took upon himself: without a sign of it a name and 他 tell of anybody
_EFFORT = re.compile(
    r"连[续夜轴日]|坚持|主动|自[己家费掏愿发]|亲手|一个人|独自|每[天晚日]|[0-9一二两三四五六七八九十几多半]{1,3}(?:个?多?(?:天|夜|小时|晚|趟|遍|公里|里路|宿|步|班)|年[来如间])|没合眼|不[肯要顾敢愿]|让[给出]|捐|义务|免费|分文|没要|守[着在了住]|抢[着在修]|"
    r"累|哭|笑|嗓子|汗|血|泪|饿|鞋|雨衣|谢|夸|怨言|留名|送[到上来去给]|背[着起出上]|扛|蹲|爬|跑[了遍]|放弃|推迟|坚守|带病|带头|始终|从不|从没|没有一|硬|终于|反复|最终|琢磨|第一个|谁劝|[放撂丢]下|就[跑冲]|天不亮|半夜|和衣|睡在|大[伙家]都|都[说叫夸]|干干净净|避免了|救命|手把手|教给|“[^”]{2,8}”"
    rf"|{_ONCE_WORDS}"
)
#: sections that tell how much was done, not by whom
_OF_WORK = re.compile(
    r"情况|工作|做法|落实|部署|措施|进展|成效|数据|统计|基本|总体|领导|责任|任务|计划|安排|打算|问题|困难|建议|说明|小结|总结|报告|汇报|周报|简报|动态|材料|[年月]|[0-9]{4}"
)
_EMERGED = re.compile(r"[^。“”]{0,24}涌现出?[^。“”]{2,24}。")
_LEAD = re.compile(r"^[\s　]*[^，。：:“”]{2,10}[：:]")


@dataclass(slots=True)
class _Headed:
    """A heading and the paragraphs under it, each with the part that no other field has taken."""

    heading: str
    lines: list[tuple[Line, int, int]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(line.text[start:end] for line, start, end in self.lines)


_STOP = re.compile(r"[。；;！!？?\n]")


def doer_of(text: str, titled: bool = False) -> str:
    """The person or group whose story this text is; "" when it is none. Without a title of its own only a group that has
    a proper name (“逆风”队) tells a story: others are the parts of a unit with their figures."""
    if len(text.strip()) < SHORTEST:
        return ""
    name = next((one for one in everyone(text[:NEAR]) if _is_story_of(one, text)), "")
    if name:
        return name
    crew = group(_STOP.split(text, maxsplit=1)[0][:48])
    at = text.find(crew)
    return crew if crew and at <= 8 and (titled or "“" in crew) and _of_people(text[at + len(crew) :]) else ""


def _is_story_of(name: str, text: str) -> bool:
    """Whether a text that names somebody tells of him and of what he took upon himself."""
    at = text.find(name)
    sentence = re.split(r"[。！!？?\n]", text[:at])[-1] + re.split(r"[。！!？?\n]", text[at:])[0]
    after = text[at + len(name) :]
    if _IN_OFFICE.search(sentence) or _SUFFERS.search(text[:at]) or _BEFELL.match(after):
        return False
    spoken_of = (len(name) > 2 and name in after) or _PRONOUN.search(after)
    return _is_told(text, at) or bool(spoken_of and _EFFORT.search(text, at))


def _is_told(text: str, at: int) -> bool:
    """A paragraph that begins with somebody and goes on, clause by clause, with what happened."""
    return at <= NAMED_FIRST and len(re.findall(r"[，,；;]", text[at:])) >= 2 and _ONCE.search(text) is not None


def _of_people(text: str) -> bool:
    return bool(_MEMBERS.search(text)) and not re.search(r"人次|合计|共计", text)


def stories(lines: Iterable[tuple[Line, int, int]]) -> Iterator[Passage]:
    """The passages of these lines that are stories. Of each line: where the part begins and ends that is free."""
    for headed in _by_heading(lines):
        titled = bool(headed.heading) and not _OF_WORK.search(headed.heading)
        if titled and headed.lines and _named_first(headed):
            yield from (_passage(headed.heading, *one) for one in headed.lines)
        else:
            yield from _among_others(headed)


def _named_first(headed: _Headed) -> bool:
    """Whether the paragraphs are the story of somebody who is there from the first of them."""
    line, start, end = headed.lines[0]
    name = doer_of(headed.text, titled=True)
    return bool(name) and name in line.text[start:end]


def _among_others(headed: _Headed) -> Iterator[Passage]:
    """The paragraphs that are a story each, and those that go on with it."""
    name = ""
    for line, start, end in headed.lines:
        text = line.text[start:end]
        told = doer_of(text)
        goes_on = bool(name) and (_PRONOUN.match(text.strip()) is not None or text.strip().startswith(name))
        if told or goes_on:
            yield _passage(told or name, line, start, end)
        name = told or (name if goes_on else "")


def _passage(heading: str, line: Line, start: int, end: int) -> Passage:
    _, begin = enumerator(line.text[start:end])
    bullet = BULLET.match(line.text, start + begin)
    start = bullet.end() if bullet else start + begin
    lead = _LEAD.match(line.text[start:end])
    lead = lead or _EMERGED.match(line.text[start:end])
    if lead and not someone(lead[0].rstrip("：:。")):
        start += lead.end()
    return Passage(line, start, end, STORY, heading=heading)


def _by_heading(lines: Iterable[tuple[Line, int, int]]) -> Iterator[_Headed]:
    current = _Headed("")
    for line, start, end in lines:
        text = line.text[start:end].strip()
        if text and len(text) <= HEADING_LENGTH and not re.search(r"[，。；;！!][^”\"]", text + "x"):
            yield current
            current = _Headed(text)
        elif text:
            current.lines.append((line, start, end))
    yield current
