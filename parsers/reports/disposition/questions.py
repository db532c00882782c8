"""What is asked, and what only looks like a question."""

from __future__ import annotations

import re

ASK = re.compile(
    r"[？?]|请问|请教|想问|(?:想|特此?|来|向您|向贵)咨询|咨询(?:一下|您|老师|领导|几个|[：:])|盼复|是不是|算不算|能不能|可不可以|行不行|对不对|要不要|"
    r"是否(?:需要|可以|要|算|应)|怎么(?:填|报|算|统计|写)|按[^，。]{1,10}算?还是[^，。]{1,14}[算填报]|如何(?:填|报|算|统计|写)|什么时候|哪[个些一天]|请(?:予以?|您|领导)?(?:明确|明示|示下|解答)|(?:请|麻烦|劳烦)您?(?:再|重新?|补)发"
)
#: 培训20人，对不对请指出: what is told is told, and only to be looked over
_CHECK = re.compile(r"[，,]\s?[^，,。？?0-9]{0,6}(?:对不对|行不行|可不可以|对吗|行吗|可以吗)[^，,。？?0-9]{0,6}[？?]?")
#: 检查了多少间？180间; 问：…？答：7件: a question that is answered
_ANSWERED = re.compile(r"[？?]\s{0,4}(?:答\s?[:：]\s?|[—-]{1,3})?[（(]?\s?(?=\d)")
_SENTENCES = re.compile(r"(?<=[。！!？?；;\n])")
_BRACKET = re.compile(r"[（(][^（()）]{0,60}[)）]")


def questions_in(text: str) -> int:
    """In how many sentences a text asks, and leaves the answer open."""
    return sum(bool(ASK.search(one)) for one in _SENTENCES.split(_ANSWERED.sub(" ", text)))


def asks(sentence: str) -> bool:
    """Whether a sentence asks what its figures are: not within a bracket, nor where it is answered or only to be looked over."""
    return ASK.search(_CHECK.sub("", _BRACKET.sub("", _ANSWERED.sub("", sentence)))) is not None
