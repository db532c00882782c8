"""What follows a number: measures, the words that only look like measures, and which measures count the same thing."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

#: measures of time: a number before them is a duration or an age unless a field counts just that
TIME = (
    "个多月", "个工作日", "工作日", "个半小时", "个半钟头", "个钟头", "钟头", "个小时", "小时", "分钟", "个半月", "个月", "个星期", "星期", "周年", "学年",
    "学期", "学时", "课时", "世纪", "秒钟", "点钟", "天", "年", "岁", "周", "日", "时", "点", "秒", "晚", "夜",
    "昼夜", "刻钟", "届",
)  # fmt: skip

#: measures of people; 名, 位, 个 and 人 say the same. "人次" is another thing.
PERSONS = frozenset({"人", "名", "位"})
PEOPLE = PERSONS | frozenset({"个", "员", "口"})

#: sets of measures that may stand for each other, each measure a member of one or more
ALIKE: tuple[frozenset[str], ...] = (
    frozenset({"人", "名", "位", "个", "员"}),
    frozenset({"人次", "次"}),
    frozenset({"次", "趟", "回"}),
    frozenset({"件", "个", "项", "条", "起", "宗", "桩", "例", "次"}),
    frozenset({"个", "处", "座", "所", "间", "家", "块", "岗", "点"}),
    frozenset({"支", "个", "队"}),
    frozenset({"户", "家"}),
    frozenset({"家次", "次"}),
    frozenset({"家次", "家"}),
    frozenset({"场", "场次", "次", "期", "节", "堂", "讲", "班次", "门", "轮", "次数", "批次"}),
    frozenset({"台", "套", "台套", "台件", "件", "个", "部", "架"}),
    frozenset({"套", "台", "件", "个"}),
    frozenset({"辆", "台", "部"}),
    frozenset({"台次", "台"}),
    frozenset({"件次", "件"}),
    frozenset({"篇", "条", "个", "则", "件", "期"}),
    frozenset({"份", "张", "本", "册", "件", "套"}),
    frozenset({"所", "家", "个", "处"}),
    frozenset({"家", "个", "所", "户"}),
    frozenset({"间", "个", "处"}),
    frozenset({"项", "个", "件", "条", "类"}),
    frozenset({"处", "个", "项", "件", "条"}),
    frozenset({"门", "个", "节"}),
    frozenset({"批", "次", "批次"}),
    frozenset({"条", "个", "项", "件"}),
    frozenset({"只", "个", "件"}),
    frozenset({"千瓦时", "度", "kWh"}),
    frozenset({"千瓦", "kW"}),
    frozenset({"公斤", "千克", "kg"}),
    frozenset({"公里", "千米", "km"}),
    frozenset({"吨", "t"}),
    frozenset({"平方米", "平米", "平方", "m²", "m2", "㎡"}),
    frozenset({"立方米", "立方", "方", "m³", "m3", "㎥"}),
    frozenset({"元"}),
)

#: measures of one quantity, each with how many of its smallest it is
SIZES: tuple[dict[str, int], ...] = (
    {"斤": 1, "公斤": 2, "千克": 2, "kg": 2, "吨": 2000, "t": 2000},
    {"分钟": 1, "小时": 60, "个小时": 60},
    {"米": 1, "m": 1, "公里": 1000, "千米": 1000, "km": 1000},
    {"亩": 1, "公顷": 15},
    {"毫升": 1, "升": 1000},
    {"千瓦": 1, "kW": 1, "兆瓦": 1000},
)

WORDS = (
    "人次", "人天", "人日", "人份", "台次", "车次", "场次", "班次", "批次", "件次", "户次", "家次", "台套", "台件", "平方米", "平方公里",
    "立方米", "公里", "公斤", "千克", "毫升", "公顷", "千瓦时", "千瓦", "兆瓦", "千米", "平米", "立方", "平方", "kWh", "万元", "kg", "km", "GB", "TB", "kW", "m²", "m2", "㎡", "m³", "m3", "㎥", "m", "g", "t", "h",
    *"名位人个户家场次件支项篇台套份只条张本册幅箱包桶瓶盒袋副双吨斤升辆艘架间栋幢座处所门节期轮批例起宗桩颗株棵亩米队组班岗字页步趟面部块把",
    *"顶床剂针管首封则档类种堂笔头匹单道片根盏枚粒捆扇眼口员点讲回遍度里车方具",
)  # fmt: skip

#: those of one character that most figures have
EVERYDAY = "名人位个户家场次件支项处台套元篇份块"

#: a measure is none when these follow: 一支部, 3个月, 三场所, 两面对
_NOT_BEFORE = {
    "支": "部委书持援撑付教团",
    "人": "均民员大力物事才工为民",
    "名": "单义字称额录牌胜校",
    "位": "于置次",
    "次": "性日序要",
    "场": "所地馆合面景",
    "户": "外籍口主型",
    "处": "长理置于在级分境方罚",
    "项": "目",
    "台": "账风胞湾海阶",
    "组": "织长建成员团",
    "期": "间望待末中满",
    "面": "对向临积上",
    "门": "诊口卫槛户",
    "条": "件码形例",
    "轮": "流换值候训班休岗",
    "班": "子长组级车主",
    "队": "员伍长列",
    "家": "属庭长里园乡",
    "所": "有以在属需谓",
    "本": "周月支科次院校单人级身年地期期报表",
    "部": "分门委署长属位队",
    "点": "位对名到多",
    "起": "步到草来",
    "例": "如外会",
    "类": "似别",
    "字": "样号",
    "片": "区",
    "口": "罩岸号",
    "员": "工",
    "把": "手关",
    "单": "位日一元独个位",
    "回": "家来国到校",
    "方": "面案式法向便位针块阵程才可能",
    "具": "体有备",
    "头": "部",
    "道": "路德理",
    "包": "括含联保片干",
    "封": "控闭",
    "层": "面级次",
    "楼": "道",
    "里": "面程铺庄屯河店桥墩堡湖坪山营沟牌镇村街社",
    "度": "假过夏汛",
    "车": "辆间站主",
    "针": "对",
    "管": "理控",
    "首": "次先批要",
    "只": "有要能够剩是",
    "份": "额",
    "块": "钱",
    "种": "植",
    "千瓦": "时",
    "兆瓦": "时",
    "节": "日约能点",
    "张": "贴",
    "页": "面",
    "升": "级",
    "米": "粉",
    "讲": "座话解述",
    "批": "评示准复",
    "册": "子",
    "步": "骤",
    "床": "位",
}

#: and these behind that: 5支团队
_UNLESS = {"支": "(?<!团(?=队))"}


def _one(word: str) -> str:
    stop = _NOT_BEFORE.get(word, "")
    guard = f"(?![{stop}]{_UNLESS.get(word, '')})" if stop else ""
    if word.isascii():
        guard = r"(?![A-Za-z0-9])"
    return re.escape(word) + guard


#: people and shifts come with marks of their own: 个人, 三百来号人, 人/次, 人(次)
PATTERN = r"个(?=人[^次])|号人(?![次民])|人[/·(]次\)?|" + "|".join(
    _one(word) for word in sorted(WORDS, key=len, reverse=True)
)
TIME_PATTERN = "|".join("时(?!长)" if word == "时" else word for word in TIME)


def plain(measure: str) -> str:
    """One spelling for a measure: 人/次 and 人(次) are 人次, 号人 are 人."""
    if measure == "号人":
        return "人"
    return "人次" if measure.startswith("人") and "次" in measure else measure


@lru_cache(maxsize=4096)
def worth(first: str, second: str) -> Decimal:
    """How many of the second measure one of the first is: 公斤 of 吨 0.001, 分钟 of 小时 0.0167; 1 where they are not of one quantity."""
    sizes = next((one for one in SIZES if first in one and second in one), None)
    return Decimal(sizes[first]) / sizes[second] if sizes else Decimal(1)


def same(first: str, second: str) -> bool:
    """Whether two words are one measure: 公斤 and 千克."""
    return first == second or any(first in sizes and sizes.get(first) == sizes.get(second) for sizes in SIZES)


def convertible(first: str, second: str) -> bool:
    """Whether what is told in the first measure can be said in the second: 公斤 in 吨."""
    return any(first in one and second in one for one in SIZES)


@lru_cache(maxsize=4096)
def alike(first: str, second: str) -> bool:
    """Whether two measures may count the same thing: 名 and 人 do, 人 and 人次 do not."""
    if first == second or (first and first in _either(second)) or (second and second in _either(first)):
        return True
    return any(first in group and second in group for group in ALIKE)


def _either(measure: str) -> str:
    """The two measures of which one is made that counts either: 头只, 台套; none of 人次, 人天."""
    either = len(measure) == 2 and all(one in WORDS and one not in "次份度米方里步名人" for one in measure)
    return measure if either else ""
