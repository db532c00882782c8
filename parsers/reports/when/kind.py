"""First report, correction, supplement or 零报告: told by words, and by nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from domain.report import ReportKind
from parsers.reports.language.denials import is_all_denial
from parsers.reports.language.phrases import SOON

_STOPS = re.compile(r"[。；;！!？?\n]")
#: 如有误请更正, 有误请回邮件更正, 如需补充, 明天再补报: said of what may come, not of what was done
_CONDITIONAL = re.compile(
    r"如有|如果|若有|倘有|如需|有误[，,]?请|请(?!以)[^，。]{0,6}(?:更正|指正|订正|补充)(?!为准)|不再|(?<!其[他余它])(?<!别的)无误|是否|能否|怎么|如何|吗|是[^，。0-9]{1,10}还是|"
    rf"(?:{SOON})[^，。]{{0,6}}(?:再|一并)?(?:[补重]报|更正)"
)
_CORRECTION_HEAD = re.compile(
    r"更正|勘误|订正|(?:数据|数字|报表|报告|情况)修正|修正(?:稿|版|表|件|数据|后)|重报|重新报送|以此[件次表稿]为准|以本[件次表稿]为准|作废|纠正"
)
_CORRECTION = re.compile(
    r"更正|勘误|订正|误[填报写统记算计录]成?|(?:数|数字|数据|金额|项)[^，。]{0,4}(?:不对|不符|有出入|错了)|不是[^，。]{1,10}[，,](?:应该?|而)?是[^，。]{0,4}[0-9]|(?<!不)是[^，。]{0,4}[0-9][^，。]{0,6}[，,]不是[^，。]{0,4}[0-9]|除[^，。]{1,16}应该?[为是]|[填写报录统算]错|弄错|搞错|抄[错反]|[填写报录]成了?(?=[^，。]{0,3}[0-9])|[填写报录][成为]了|(?:数|数字|数据|金额)(?:要|需要?|得)(?:更|修)?改|有误|笔误|错填|错报|漏[计算统报]了?[^，。]{0,12}应为|[写填打搞弄看报]反了?|[少多漏](?:写|打|填|输|敲)了?[一两12]?个?[0零位]|[打输敲看]错|颠倒|[多少漏错重][算数]了|[多重][写报填统计]{1,2}了|"
    r"(?:实际|正确)?应(?:该)?(?:为|是)[^，。]{0,6}[0-9一二三四五六七八九十百]|改[为成][^，。]{0,4}[0-9一二三四五六七八九十百]|"
    r"以(?:此|本|这)(?:次|件|表|稿|份|邮件|版)[^，。]{0,6}为准|(?:前|原|上一?)(?:件|稿|表|报告|邮件|次报送)[^，。]{0,6}作废|撤回[^，。]{0,8}(?:报告|邮件|材料)|重新(?:报送|上报|发送|提交|填报)"
)
#: alone these are too weak: a narrative may hold them
_WEAK = re.compile(r"^(?:应(?:该)?(?:为|是)|改[为成])")
_SUPPLEMENT_HEAD = re.compile(r"补充(?!.{0,4}(?:防护|物资|人员|力量|采购))|补报|补录|追报|增报|续报")
_SUPPLEMENT = re.compile(
    r"(?:现|特|再|另|兹)?(?:作)?补充(?:上报|说明|提交|发送|材料|报|如下|以下|一下|[一二两三四五六七八九十0-9]{1,2}[则条项份])|补报|补录|追报|"
    r"漏报|漏了|忘(?:了|记)?[报写填]|遗漏|[少漏](?:写|填|报|算|登|统计)了|没(?:写|报|填|统计)(?:上|进|全)|落下了|补(?:一|两|几)[条则点项件]|补上(?:一|两|几|刚|漏|以下|[：:])|再[补报](?:一|上)|追加(?:报送|一)"
)
_REST_STAYS = re.compile(r"其[他余它][^，。]{0,6}不[变动]|其[他余它][^，。]{0,4}(?:照旧|没变)")
#: 补充：捐款500元 - as the first words of a letter; further down it leads a passage
_SUPPLEMENT_OPENS = re.compile(r"^\s{0,4}(?:[^，。：:]{0,12}[：:，,]\s?)?补充\s?[：:，,]")
_OPENING = 40
_LATE = re.compile(r"未(?:能)?(?:按时|及时|报)|逾期|迟[报交]|晚[报交]|没(?:有)?(?:按时|及时|报)|漏交|缺报")
#: what a letter is called that asks for a report: the answer is no addition, whatever it calls itself
REMINDS = re.compile(r"催[报交办收]|催[^，。]{0,4}材料|提醒|尚未|逾期|未[报交]")
_EARLIER = re.compile(
    r"原(?:报|来|先|表|材料)|前[天日期次件]|昨[天日晚]|上次|此前|之前|已(?:经)?(?:上?报|发)|刚才|今早|上午|[0-9]{1,2}[日号](?:上?报|发|[的那]{1,2}[封份次])|另报"
)
_ADDS = re.compile(r"另有|另外|新增|又(?!是)|增加|补充|追加|再增|还有|加上|漏[报计算统]")
_NIL = re.compile(
    r"零报(?:告|[\s。]{0,3}$)|(?:本[周期月次旬]|期间|目前|本时段)?(?:无|没有|暂无)(?:任何)?(?:新增|相关|有关|需要?|应|可)?(?:报告|报送|上报)?(?:的)?(?:情况|事项|内容|数据|材料)(?:需要?|可|应)?(?:报告|报送|上报)?|(?:均|都|也)?(?:无|没有|未开展|没开展)(?:此|该|这|上述|以上|相关)(?:项|类|些|方面)?(?:的)?(?:工作|活动|内容|业务|情况)|未(?:开展|发生)(?:相关|有关)[^，。]{0,8}(?:工作|活动|情况)"
)
#: the system of reporting zero, not a zero report: 坚持零报告制度, 实行“日报告、零报告”
_NIL_SYSTEM = re.compile(
    r"零报告[”\"』」]?(?:制度|机制|要求|工作)|日报告[”\"、和及，]|(?:不再|取消|停止|结束|不实行)[^，。]{0,4}零报告|[“\"、]零报告[”\"]"
)
_NIL_OTHERS = re.compile(r"党员[^，。]{0,6}(?:无|没有)|(?:无|没有)[^，。]{0,4}(?:确诊|疑似|感染|异常|外出|病例)")


#: 老张  2024/3/18 18:22 over what was said in a chat
_SPEAKER = re.compile(
    r"^[^\n：:]{1,16}?\s{1,3}(?:(?:\d{4}[-/年.])?\d{1,2}[-/月.]\d{1,2}日?\s{1,3})?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s{0,2}$",
    re.MULTILINE,
)
CHAT = 2  #: such lines


@dataclass(frozen=True, slots=True)
class KindWords:
    """What may tell the kind, folded: `heads` are subject, titles and file names; `cover` the mail's own new text
    (with the opening of a paper that has none); `text` all of the segment; `replies` whether it answers a mail."""

    heads: tuple[str, ...]
    cover: str
    text: str
    replies: bool = False
    reminded: bool = False  #: it answers a letter that asks for a report not yet received
    says_much: bool = False  #: four values or more were read: no 零报告 by silence


@dataclass(frozen=True, slots=True)
class ToldKind:
    kind: ReportKind
    adds: bool = False
    words: str = ""


def told_kind(words: KindWords) -> ToldKind:
    """The kind, and the words that told it ("" for a first report)."""
    if len(_SPEAKER.findall(words.cover)) >= CHAT:
        words = replace(words, cover="")  # 刚才说错了, 哦还有: of what was said a line above, and no earlier report
    return _correction(words) or _supplement(words) or _rest_stays(words) or _nil(words) or ToldKind(ReportKind.INITIAL)


def _first(pattern: re.Pattern[str], text: str) -> str:
    """The first sentence in which the pattern stands unconditionally."""
    for sentence in _STOPS.split(text):
        if pattern.search(sentence) and not _CONDITIONAL.search(sentence):
            return sentence.strip()
    return ""


def _correction(words: KindWords) -> ToldKind | None:
    for head in words.heads:
        if _CORRECTION_HEAD.search(head) and not _CONDITIONAL.search(head):
            return ToldKind(ReportKind.CORRECTION, words=head.strip())
    for sentence in _STOPS.split(words.cover):
        if not _CONDITIONAL.search(sentence) and any(
            _tells(match[0], sentence) for match in _CORRECTION.finditer(sentence)
        ):
            return ToldKind(ReportKind.CORRECTION, words=sentence.strip())
    return None


def _rest_stays(words: KindWords) -> ToldKind | None:
    """其他不变: what is told beside it takes the place of what was reported, unless it adds to it."""
    told = _first(_REST_STAYS, words.cover)
    return ToldKind(ReportKind.CORRECTION, words=told) if told else None


def _tells(told: str, sentence: str) -> bool:
    """Whether words of correction tell one: 应为 only of what was reported before, 有误 only of figures."""
    if _WEAK.match(told):
        return _EARLIER.search(sentence) is not None or "不对" in sentence
    return told != "有误" or re.search(r"数|报|表|填|统计", sentence) is not None


def _supplement(words: KindWords) -> ToldKind | None:
    told = next((head for head in words.heads if _SUPPLEMENT_HEAD.search(head) and not _CONDITIONAL.search(head)), "")
    told = told or _first(_SUPPLEMENT, words.cover) or _first(_SUPPLEMENT_OPENS, words.cover[:_OPENING])
    if not told:
        return None
    whole = " ".join((*words.heads, words.cover))
    late = words.reminded or (_LATE.search(whole) and not words.replies)
    if late and not _EARLIER.search(words.cover):
        return None
    return ToldKind(
        ReportKind.SUPPLEMENT, adds=bool(_ADDS.search(words.cover) or _ADDS.search(words.text)), words=told.strip()
    )


def _nil(words: KindWords) -> ToldKind | None:
    for text in (*words.heads, words.text):
        for sentence in _STOPS.split(text):
            match = _NIL.search(sentence)
            if not match or _NIL_SYSTEM.search(sentence) or _CONDITIONAL.search(sentence):
                continue
            if match[0].startswith("零报") or not (words.says_much or _NIL_OTHERS.search(sentence)):
                return ToldKind(ReportKind.NIL, words=sentence.strip())
    denies = not words.says_much and is_all_denial(words.text, words.heads)
    return ToldKind(ReportKind.NIL, words=words.text.strip()) if denies else None
