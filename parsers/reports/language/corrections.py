"""Words by which one figure takes the place of another: 应为, 实际应是, 正确的数字是, 更正为, 改成, →."""

from __future__ import annotations

import re

#: 应为, 应该是, 实际为, 正确的数字是, 核过登记本是
_IN_TRUTH = r"(?:(?:核[过实对查]|查实)了?[^,，。;；:：\d]{0,8}|(?:正确的?(?:数字|数据|金额|数)?|实际(?:上|数)?|其实)(?:应该?|应当)?|应该?|应当|实(?!名|物|时))[为是]"
#: 更正为, 应改成, 现调整至, 核减后为, 漏了夜班，加上后是
_PUT_RIGHT = (
    r"(?:应该?|应当|现|需|须)?(?:更正|改正|修正|修改|调整|变更|订正|改)(?:为|是|成|到|至)|"
    r"(?:[更订改修核调]|减|扣|剔除|[加补算](?:[上入]|进去))[^,，。;；\d]{0,3}后应?[该当]?[为是]|(?:[剔扣]除[^,，。;；\d]{0,6}|[加补算](?:上|进去))后"
)
#: what says so, for patterns that hold more
SHOULD_BE = rf"(?:{_IN_TRUTH}|{_PUT_RIGHT})"
_ARROW = r"(?:→|[-=]{1,2}>)"
#: right before the figure that holds
RIGHTED = re.compile(rf"(?:{SHOULD_BE}|{_ARROW})\s?$")
#: right behind a figure that another takes the place of: 36处更正为38处, 9项→8项
GIVES_WAY = re.compile(rf"[\s”\"]{{0,3}}(?:{SHOULD_BE}|{_ARROW})")
#: right before the size that something has come to: 增加到8个, 下降至5%
_CAME_TO = re.compile(r"(?:变|扩充|增加|增|提高|扩大|上升|减少|减|降|下降)(?:为|是|成|至|到)$")


def replaces(left: str) -> bool:
    """Whether the words right before a figure say that it holds instead of one told before, which was wrong or has changed."""
    return bool(RIGHTED.search(left) or _CAME_TO.search(left))
