"""How a reading was found, in words: the rules of parsers/reports name themselves in English."""

from __future__ import annotations

RULE_WORDS = {
    "clause": "同一句里写明",
    "whole clause": "由整句看出",
    "clause and next": "连同下一句",
    "clause and last": "连同上一句",
    "leaning": "接着前面的数字说",
    "shared": "几项合用一个说法",
    "listed": "并列的几项",
    "again": "前面说过，这里再说",
    "under label": "写在同一名称后面",
    "adjacent": "紧跟在名称后面",
    "label": "写在名称后面",
    "head": "单位的总数",
    "named head": "以数据项的名称说的总数",
    "base": "“其中”所指的总数",
    "column": "表格的一列",
    "cell": "表格的一格",
    "heading": "标题下面",
    "lead": "引出的一段",
    "list": "逐条列出",
    "order": "按次序列出",
    "story": "整段叙述",
    "prose": "叙述中提到",
    "ticked": "打了勾的",
    "among": "“其中”的一部分",
    "own period": "表中本期的一列",
    "whole": "“全部”所指的数",
    "whole of the stated number": "“全体”所指的人数",
    "share of the stated number": "总人数中的几人（如 47/48）",
    "sum of parts": "各部分相加",
    "sum of kinds": "各类相加",
    "sum of told": "前面说过的几项之和",
    "verb": "由动词看出",
    "object": "由动词和所做的人数看出",
    "money": "唯一的一笔钱",
    "sum given": "动词后面没有写单位的钱数",
    "row of measures": "由各自的计量单位看出",
    "one word": "由名称中的一个字看出",
    "short name": "由名称的简称看出",
    "mended": "说明写错后给出的数",
    "one each": "每个对象一份",
    "noted": "由区别的字看出",
    "respectively": "“分别”对应的一项",
    "stacked": "写在名称下一行",
    "out of range": "超出设定的范围",
    "unfitted": "没有对应的数据项",
    "staff": "工作人员填写",
}


def rule_words(rule: str) -> str:
    """The words for a rule; a new rule without words is shown by its name."""
    return RULE_WORDS.get(rule, rule)
