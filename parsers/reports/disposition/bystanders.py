"""Letters of those who did not do what is told: they applaud, speak to whoever did it, warn, or pass on what others wrote."""

from __future__ import annotations

import re

from parsers.reports.speech.notices import SELF

#: said to whoever did it, or of him: 给你们点赞, 向他们学习
_YOU_OR_THEM = r"(?:你们?|您|他们?|她们?|贵[一-鿿]{1,2})"
_APPLAUDS = re.compile(
    rf"(?:给|为|向){_YOU_OR_THEM}[^，。！!]{{0,8}}(?:点赞|鼓掌|喝彩|学习|致敬|敬礼|祝贺|道谢|致谢|感谢|谢意|敬意)"
)
#: whoever was helped asks their superiors for it: 请领导表扬表扬她们
_COMMENDS = re.compile(r"(?:请|希望|建议|恳请|望)[^，。！!]{0,10}(?:表扬|表彰|嘉奖|奖励)|送[上来]?[^，。]{0,4}锦旗")
_GOOD_NEWS = re.compile(r"(?:喜讯|喜报|捷报|祝贺|表扬)[^。]{0,40}(?:荣?获|被[^，。]{0,8}[评授]|摘得|夺得|入选)")
#: 贵队报案的死亡羊只12只 is said to the unit itself
_TO_YOU = re.compile(
    r"(?:^|[，。！；：:\s])贵(?!州|阳|港|重|金|宾|族)[一-鿿]{1,2}(?![一-鿿]?[：:]|[^，。]{0,6}(?:要求|通知))"
)
_WARNS = re.compile(r"请[^，。]{0,6}(?:提前|做好)[^，。]{0,6}(?:准备|储水|防范|应对|绕行)")
#: units ranked, urged on or honoured by somebody above them
_RANKS = re.compile(
    r"第一名[^。\n]{2,40}第二名|，[^，。]{0,8}(?:居[首末]|排名靠[前后]|排名落后)|请(?:(?:各|未|落后|排名)[^，。]{0,12})?(?:抓紧|加紧|迎头赶上)(?=[。！\n]|$)|决定(?:给予|予以|对)[^，。]{0,12}(?:表彰|表扬|批评)"
)
#: sent on to be read: what is told is told of others
FOR_READING = re.compile(
    r"[写编][^，。]{0,8}(?:用得[上着]|(?:可以?|能)用)|(?:供[^，。]{0,6}|[转送请发][^，。]{0,14}|值得[^，。]{0,4}|可以?[^，。]{0,6})(?:参[考阅]|借鉴|学习|学学|推广|一阅|了解)|转来[：:]|大家[^，。]{0,4}(?:学习|学学|看看|参考)"
)


#: in the last line, or behind the last full stop: 安达建设公司
_SIGNED = re.compile(
    r"(?:[。！!]|\n)\s{0,20}([一-鿿]{2,14}(?:公司|中心|局|委员会|办公室|社|[协学商]会|联合会|基金会|银行|医院|大学|学院|学校|[厂部处科队站所馆]))\s{0,20}(?:\n[^\n]{0,20}[0-9]{1,2}[月日][^\n]{0,4})?$"
)


def signer_of(text: str) -> str:
    """The body that signs a letter; "" where none does."""
    signed = _SIGNED.search(text.rstrip())
    return signed[1] if signed else ""


#: 你校上半月报的自查6次, 你们报的清理垃圾35处; not 按你局要求上报的, 你们通报的
_YOUR_FIGURES = re.compile(
    r"(?:你|贵)(?!好|州|阳|港|[^，。：:]{0,8}(?:要求|通知|规定|布置))[^，。：:我]{1,16}?(?<![通汇])(?:上报|填报|报|填)(?:的|了)?[^，。：:我]{0,10}[0-9]"
)
_TO_CHECK = re.compile(
    r"(?:请|麻烦|劳烦)[^。？?\n]{0,14}(?:核|查[一清明]|说明|更正|重新?[报填])|对不上|[漏少多错]记|报错|[漏多重]报"
)
_RIGHTED = re.compile(r"应[为是该]|更正为|改[为成]|以下为|现报")


def disputes(text: str) -> bool:
    """Whether a letter asks its reader to look again at what that reported, and puts nothing in its place."""
    return bool(_YOUR_FIGURES.search(text) and _TO_CHECK.search(text)) and not _RIGHTED.search(text)


def is_of_others(text: str, names_itself: bool) -> bool:
    """Whether somebody outside the roster speaks to those who did what is told, or of them, or passes it on to be read.
    `names_itself`: whether a unit of the roster is named: then what is only passed on may be its report."""
    if SELF.search(text):
        return False
    if any(sign.search(text) for sign in (_APPLAUDS, _COMMENDS, _GOOD_NEWS, _TO_YOU, _WARNS, _RANKS)):
        return True
    return not names_itself and FOR_READING.search(text) is not None
