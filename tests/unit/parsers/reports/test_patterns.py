"""Every pattern that meets the words of a mail takes time in proportion to them, whatever they are."""

from __future__ import annotations

import importlib
import pkgutil
import re
from time import process_time

import domain.text
import parsers.reports

PUMPS = (
    "一", "1", "1,", "0.", "1 ", "第一", "(", "（", "()", " ", "、一", "人", "1月", "1.1-", "：", "A", "a1", "@a.", "-", "——", "共", "不",
    "万", "元", "。", "\n", "\n1、", "支部", "一、", "上周", "未", "《", "“",
)  # fmt: skip
SHORT, LONG = 500, 4000
#: seconds of computing below which nothing needs a closer look, and how much more than SHORT a LONG text may take (8 is fair)
QUICK, FAIR = 0.05, 30


def patterns() -> dict[str, re.Pattern[str]]:
    found = {}
    for package in (parsers.reports, domain.text):
        for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            for name, value in vars(importlib.import_module(module.name)).items():
                several = (
                    value
                    if isinstance(value, tuple | list)
                    else value.values()
                    if isinstance(value, dict)
                    else (value,)
                )
                nested = [one for item in several for one in (item if isinstance(item, tuple) else (item,))]
                found.update(
                    {
                        f"{module.name}.{name}": one
                        for one in nested
                        if isinstance(one, re.Pattern) and isinstance(one.pattern, str)
                    }
                )
    return found


def seconds(pattern: re.Pattern[str], text: str) -> float:
    start = process_time()
    for match in pattern.finditer(text):
        assert match.end() >= match.start()
    return process_time() - start


def test_all_patterns_are_found():
    assert len(patterns()) > 150


def test_no_pattern_takes_much_longer_than_its_text_is():
    slow = []
    for name, pattern in patterns().items():
        for pump in PUMPS:
            long = seconds(pattern, (pump * LONG)[:LONG] + "！")
            if long > QUICK and long > FAIR * seconds(pattern, (pump * SHORT)[:SHORT] + "！"):
                slow.append((name, pump, long))
    assert slow == []
