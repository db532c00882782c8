"""The words of reporting as such, the same in every campaign: what a heading is about, what says "nothing", what enumerates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

#: what is told or sent at such a time is not here yet: 明天再报
SOON = r"明[天早日]|后天|稍[后晚]|随后|晚[点些]|今晚|下周|过[两几]天"


@dataclass(frozen=True, slots=True)
class Theme:
    """Words by which headings speak of one thing. `strong` ones tell it by themselves; `weak` ones only where nothing else
    stands in the heading, or where the text below agrees. `unless`: a heading with these tells of work done."""

    strong: tuple[str, ...]
    weak: tuple[str, ...] = ()
    unless: re.Pattern[str] | None = None

    @property
    def words(self) -> tuple[str, ...]:
        return (*self.strong, *self.weak)

    def tells_of_work(self, heading: str) -> bool:
        """Whether a heading tells of work done on it, and not of the thing itself (问题整治情况)."""
        return self.unless is not None and bool(self.unless.search(heading))


PLANS = Theme(
    (
        "下一步",
        "下步",
        "打算",
        "接下来",
        "今后",
        "下周",
        "下阶段",
        "下一阶段",
        "后续",
        "下月",
        "下期",
        "怎么干",
        "怎么办",
        "想做的事",
        "要做的事",
        "准备做",
        "准备干",
        "努力方向",
        "往后",
        "往下",
        "准备办",
    ),
    ("计划", "安排", "思路"),
    re.compile(r"制[定订]|落实|细化|明确|周密|科学|统筹|精心|部署|执行|完成"),
)
TROUBLES = Theme(
    (
        "困难",
        "不足",
        "短板",
        "差距",
        "难点",
        "难处",
        "薄弱",
        "瓶颈",
        "硬骨头",
        "麻烦",
        "堵点",
        "痛点",
        "卡在哪",
        "头疼",
        "头痛",
        "犯愁",
    ),
    ("问题", "难题", "制约", "风险", "难"),
    re.compile(
        r"解决|破解|化解|攻克|克服|聚焦|导向|排查|整改|整治|治理|查处|处置|办理|交办|督办|销号|防范|防控|关切|回应|纾|帮|排忧|解难|攻坚|应对|把握|抓住|坚持|直面|补[齐强]|打通|疏通|不怕|不惧|迎难|战胜|不畏"
    ),
)
DEEDS = Theme(
    (
        "事迹",
        "榜样",
        "身边的",
        "标兵",
        "楷模",
        "典型人物",
        "典型案例",
        "先进人物",
        "先进个人",
        "先进集体",
        "好人好事",
        "人和事",
        "之星",
        "突出表现",
        "表现突出",
        "点赞",
        "表扬",
        "小故事",
    ),
    ("典型", "模范", "先进", "风采", "人物", "故事", "闪光", "旗帜", "群像", "名字", "身影"),
)
WISHES = Theme(("建议", "诉求"), ("意见", "需求", "请求", "希望"))
WAYS = Theme(("做法", "经验", "亮点"), ("成效", "举措", "措施", "特色"))
THEMES: tuple[Theme, ...] = (PLANS, TROUBLES, DEEDS, WISHES, WAYS)

_NOTHING = frozenset(
    (
        "", "无", "暂无", "没有", "暂时没有", "/", "\\", "-", "--", "—", "——", "–", "……", "…", "...", "略", "不涉及", "另报", "见附件",
        "同上", "○", "〇", "N/A", "NA", "n/a", "空", "未填", "暂未发现", "未发现", "×", "无无", "暂缺", "*", "~",
    )
)  # fmt: skip
_SUBJECT = r"(?:困难|问题|不足|情况|建议|意见|需求|诉求|打算|计划|事项|内容|安排|事迹|典型)"
#: 困难暂时没有, 目前无明显问题, 暂无需要协调的事项
_NOTHING_SAID = re.compile(
    rf"^(?:目前|现|本周|本期|本月|现阶段|总体上?|我(?:们)?支部|本单位)?(?:存在(?:的)?)?(?:{_SUBJECT}(?:和|与|及|、)?){{0,2}}(?:方面)?(?:目前|暂时?|暂且|尚|基本上?)?"
    rf"(?:无|没有|暂无|未发现|不存在|没)(?:什么|任何|明显|突出|特别|特殊|其他|其它|相关|需要?(?:协调|解决|反映|报告|上报|报送))?(?:的)?(?:{_SUBJECT}(?:和|与|及|、)?){{0,2}}(?:啦|了|的)?$"
)


@lru_cache(maxsize=2048)
def is_nothing(words: str) -> bool:
    """Whether the words of a cell or section say that there is nothing (无, 暂无, /, ——, 困难暂时没有)."""
    bare = words.strip().strip("。；;，,.： :　")
    return bare in _NOTHING or (len(bare) <= 20 and bool(_NOTHING_SAID.match(bare)))


#: 一、 （一） 1. 1、 （1） ① 第一， 一是 ◆: what enumerates, with its depth (1 outermost)
_ENUMERATORS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (1, re.compile(r"[一二三四五六七八九十]{1,3}\s?[、.．]\s?")),
    (1, re.compile(r"第[一二三四五六七八九十]{1,3}(?:部分|章|节)?[、，,：:\s]\s?")),
    (2, re.compile(r"[（(]\s?[一二三四五六七八九十]{1,3}\s?[)）]\s?[、.．]?\s?")),
    (3, re.compile(r"[0-9]{1,2}\s?[、．]\s?|[0-9]{1,2}\.\s?(?![0-9])|[0-9]{1,2}\.\s(?=[0-9])")),
    (4, re.compile(r"[（(]\s?[0-9]{1,2}\s?[)）]\s?[、.．]?\s?|[0-9]{1,2}\s?[)）]\s?")),
    (5, re.compile(r"[①-⑳⑴-⒇㈠-㈩]\s?[、.．]?\s?")),
    (3, re.compile(r"[一二三四五六七八九十]{1,2}(?:是|则|要|来)(?=[^否非指])")),
    (3, re.compile(r"(?:首先|其次|再次|再者|最后)(?:是|要)?[，,、:：]?")),
    (
        3,
        re.compile(
            r"(?:[甲乙丙丁戊己庚][、.．]|其[一二三四五六]\s?[，,、：:是]|[（(]\s?[a-zA-Z]\s?[)）]|[a-zA-Z][.．、)）](?![a-zA-Z]))\s?"
        ),
    ),
)
_BEGIN = frozenset(
    "一二三四五六七八九十第（(0123456789首其再最甲乙丙丁戊己庚abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"
)  #: the first characters of all of them
BULLET = re.compile(r"[◆◇■□●○◎★☆▲△►▶▪•·※➤✦❖]{1,2}\s?|-\s|—\s|—{2}\s?|[【\[](?=[^】\]]{1,16}[】\]])")


@lru_cache(maxsize=4096)
def enumerator(text: str) -> tuple[int, int]:
    """The depth (1 outermost, 0 none) of the enumerator that a folded text begins with, and where the words after it begin."""
    lead = len(text) - len(text.lstrip())
    if text[lead : lead + 1] not in _BEGIN:
        return 0, lead
    for depth, pattern in _ENUMERATORS:
        match = pattern.match(text, lead)
        if match:
            return depth, match.end()
    return 0, lead
