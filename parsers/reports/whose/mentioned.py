"""Whether a unit that a sentence names is the writer, or another that helped, was helped, asked or is compared with."""

from __future__ import annotations

import re
from bisect import bisect_right

from parsers.reports.language.measures import EVERYDAY
from parsers.reports.speech.notices import BODY
from parsers.reports.units.index import Mention

_NEAR, _FAR = 30, 1000  #: characters before a name that may say whose it is, and that may tell of the writer
#: the name is somebody else's: 报送给, 转, 请 … 审阅, 与 … 联合, 比 … 多
_OTHERS = re.compile(
    r"(?:(?:参观|观摩|考察|拜访)[了过完]?|支援|协助|配合|帮助?|替|应|接|[兼代分托]管|送至|来自|联系|前往|到|去|在|赴|与|和|跟|同|向|给|请|由|经|被|让|对|感谢|参加|其余|其他|[按参仿遵]照|按|据|鉴于|除|听|借(?:用|了|的)?|委托|含|包括|"
    r"[比较]|超过|[高低]于|不如|联合|参考|学习|借鉴|依托)$"
)
#: another body that did something for the writer: 第一小学借给我校, 某站派人来
_FOR_US = re.compile(
    r"^暂?由[我本]|^(?:已|代)?(?:签收|接收|验收|复核|受理)|^(?:的?(?:[一-鿿]{1,4})?)?(?:借|派|帮|送|赠|捐|请|支援|提供)[^，。]{0,3}[我给来]|^(?:[转发派送]来|交办|来[函电信])"
)
#: 不是植物园, 单位写成了植物园; 植物园（打错了，是苗圃）: a slip that is taken back
_TAKEN_BACK = re.compile(r"(?:不是|并非|而非|[写填打]成了?|误[写填报][为成])$")
_SLIP = re.compile(
    r"^\s?[”\"」]?(?:[…—（(，,。.]{1,3}\s?(?:哦|啊)?[，,]?|系|是)(?:不对|不是(?=[，,…])|[打写填说弄搞]错|错了|口误|笔误)"
)
#: 文化站代报, in a line of its own: who signs has written for another
_FOR_ANOTHER = re.compile(r"^\s?[（(]?[代帮](?:为|替)?[报发填签笔写转呈送]{0,2}[）)]?\s{0,4}$")
#: 苗圃也出了力, 植物园提供了车辆: what is told of a helper, where nothing is counted
_HELPS = re.compile(
    r"^(?:[也还都均]|同时|予以){0,2}(?:提供|配合|协助|支[援持]|赞助|帮[忙助了]|派[人员车]|出[了过]?[一-鿿]{0,2}力|参[加与]了?|到场|前?来)[^，。；;0-9]{0,16}(?:[，。；;]|$)"
)
#: 城北厂的还在催, 其余支部另报: whose papers are not here
PENDING = re.compile(
    r"^[^，。；;]{0,8}?(?:还在|还没|尚未|未报|没报|没交|另报|另行|单独|自己报|自行|已报|已经报|报过|晚[些点几]|明天|随后|稍后|正在|由他们|不清楚|不知道|不了解|没问)"
)
#: 热力公司安环部：城南厂…: the first is addressed, the second speaks
_ADDRESSEE = re.compile(r"^[^，。：:0-9]{0,8}[：:]\s?")
#: the writer has spoken of itself (我局走访企业，), or has told a figure: what is named after that is spoken of
_AFTER_ITSELF = re.compile(
    rf"[0-9{EVERYDAY}]。|[0-9]\s?(?:人次|[余多]?[{EVERYDAY}])[，；]|"
    rf"(?:我们?|本){BODY}(?:[^，。；：]{{2,40}}[，；：]|[^。]{{4,60}}。)"
)
_HANDED_IN = re.compile(r"(?:现将?|附上?|转上?|送上|报上|这是|以下是|下面是|兹将)")
#: labels of single cells and lines that name such a body: 结对学校, 维保单位
OTHER_LABEL = re.compile(
    r"[^，。：:]{0,4}(?:(?:对接|支援|走访|受援|受检|帮扶|结对|协助|协办|合作|联合|配合|责任|主管|上级)|(?:维[保修护]|施工|供[应货]|承[建办]|监理|设计|接收|移交|借用|租赁|监督|验收|检测|来访|共建|发现|处[理置]|整改)(?:单位|部门|公司|机构|学校))"
)
#: 注：, 困难：, 下步打算：: what stands behind them is not who writes
_OTHER_MATTERS = re.compile(
    r"(?:备?注|说明|困难|问题|打算|计划|安排|建议|做法|需求|事迹|备考)\s?[：:][^。]{0,40}$|^\s{0,4}备注\s[^。]{0,12}$"
)
#: between names that stand in one list
LISTED = re.compile(r"[、，,和与及]?\s?")


def is_others(text: str, mention: Mention, mentions: list[Mention]) -> bool:
    """Whether the words right before or behind a name say that it is another's: 协助X, X借给我校, X另报, X、Y of such a list."""
    before, rest = _before(text, mention), text[mention.end :]
    if any(words.search(before) for words in (_OTHERS, _OTHER_MATTERS, _TAKEN_BACK)):
        return True
    if any(words.match(rest) for words in (_FOR_US, _FOR_ANOTHER, _SLIP, PENDING)):
        return True
    place = bisect_right(mentions, mention.start, key=lambda one: one.end)
    above = mentions[place - 1] if place else None
    if above is None or LISTED.fullmatch(text, above.end, mention.start) is None:
        return False
    return _OTHERS.search(_before(text, above)) is not None


def _before(text: str, mention: Mention) -> str:
    """The words right before a name."""
    return text[max(0, mention.start - _NEAR) : mention.start]


def only_helps(text: str, mention: Mention) -> bool:
    """Whether no more is told of a unit than that it helped."""
    return _HELPS.match(text[mention.end :]) is not None


def is_addressed(text: str, mention: Mention, mentions: list[Mention]) -> bool:
    """Whether a name with a colon behind it is followed by another: the writer's own, or whose paper is handed in."""
    colon = _ADDRESSEE.match(text[mention.end :])
    if colon is None:
        return False
    start = mention.end + colon.end()
    return any(other.start == start or _HANDED_IN.fullmatch(text, start, other.start) for other in mentions)


def follows_itself(before: str) -> bool:
    """Whether the words before a name have already told of the writer."""
    return _AFTER_ITSELF.search(before[-_FAR:]) is not None
