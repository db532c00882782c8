"""What was typed wrongly, as a sentence in Chinese: the parser of the command line tells it in English only."""

from __future__ import annotations

import re

_NAME = r"'?(?P<name>[^':]+)'?"
_VALUE = r"'(?P<value>.*)'"
#: the parser's own words -> ours
_SENTENCES = (
    (
        rf"Invalid value for {_NAME}: (?:file|path|directory) {_VALUE} does not exist\.",
        "没有“{value}”这个文件或文件夹。",
    ),
    (rf"Invalid value for {_NAME}: file {_VALUE} is a directory\.", "“{value}”是文件夹，请指明其中的文件。"),
    (rf"Invalid value for {_NAME}: .*valid integer.*", "{name}应为整数。"),
    (rf"Invalid value for {_NAME}: (?P<value>.*)", "{name}：{value}。"),
    (rf"Missing argument {_NAME}\.", "缺少{name}。"),
    (rf"Missing option {_NAME}\.", "缺少 {name}。"),
    (rf"No such option: {_NAME}(?: \(Possible options: (?P<value>.*)\))?", "没有 {name} 这个选项。"),
    (rf"No such command {_NAME}\.(?: Did you mean {_VALUE}\?)?", "没有 {name} 这个命令。"),
    (rf"Option {_NAME} requires an argument\.", "{name} 后面缺少内容。"),
    (r"Got unexpected extra arguments?(?:\(s\))? \((?P<name>.*)\)", "多写了 {name}。"),
)


def usage_sentence(message: str) -> str:
    """The parser's message in our words; one that is not known stays as it is."""
    for form, sentence in _SENTENCES:
        found = re.fullmatch(form, message, re.S)
        if found:
            told = sentence.format(**found.groupdict()).replace("。。", "。")
            meant = found["value"] if message.startswith("No such") else ""
            return f"{told}是不是想写 {meant}？" if meant else told
    return message
