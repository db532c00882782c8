"""The new text of a body told from the older mails quoted below it (or forwarded in it).

Knows the separators of QQ, Foxmail, 163/126, 邮箱大师, Coremail, Outlook, Apple, Gmail and Thunderbird, in Chinese and English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from domain.document import Block, Document, Paragraph, Role, Table

_MAX_LINE = 400  #: characters of a line that are looked at; separators are short
_SEPARATOR = re.compile(
    r"[\s>]*[-_=—*]{2,}\s*(?:回复的?原邮件|原始邮件|原邮件|转发的?邮件(?:信息)?|转发邮件信息|邮件原文|引用的?邮件|original\s+message"
    r"|original\s+email|forwarded\s+(?:message|by|mail)|forwarded)[^-_=—*]{0,80}[-_=—*]{0,60}\s*$",
    re.IGNORECASE,
)
_FORWARD = re.compile(r"转发|forward", re.IGNORECASE)
_FORWARD_LINE = re.compile(
    r"[\s>]*(?:转发自|以下是转发的?邮件|被转发的邮件|begin forwarded message)\s*[:：]?", re.IGNORECASE
)
_LABEL = re.compile(
    r"[\s>*|]*(发件人|寄件者|寄件人|发自|from|发送时间|发送日期|日期|时间|传送日期|date|sent|收件人|收件者|to|抄送|副本|cc|密送|bcc|主题|主旨|标题"
    r"|subject|回复至|reply-to|重要性|importance|附件|attachments?)\**\s*[:：]\**\s*(.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SENDER = frozenset(("发件人", "寄件者", "寄件人", "from"))
_DATE = frozenset(("发送时间", "发送日期", "日期", "时间", "传送日期", "date", "sent"))
_SUBJECT = frozenset(("主题", "主旨", "标题", "subject"))
_RECIPIENT = frozenset(("收件人", "收件者", "to", "抄送", "cc"))
_ATTRIBUTION = re.compile(r"(?:写道|寫道|写到|编写|撰写|来信|wrote|writes)\s*[:：]\s*$", re.IGNORECASE)
_TELLS_WHEN = re.compile(
    r"\d{1,2}[:：]\d{2}|\d{4}\s?[-/年.]|\d{1,2}\s?月\s?\d{1,2}|@|\b\d{1,2}\s[A-Z][a-z]{2}\b", re.ASCII
)
_ADDRESS = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", re.ASCII)
_WHEN = re.compile(
    r"\d{4}\s?[-/年.]\s?\d{1,2}\s?[-/月.]\s?\d{1,2}(?:\s?日)?(?:\s?[（(]?(?:周|星期|礼拜)[一二三四五六日天][）)]?)?"
    r"(?:[\s,，]{0,3}(?:上午|下午|凌晨|早上|中午|晚上)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
)
_WHEN_ENGLISH = re.compile(
    r"(?:[A-Z][a-z]{2,8},?\s)?(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}),?\s\d{4}"
    r"(?:,?\s(?:at\s)?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)?"
)
_DEVICE = (
    r"(?:iphone|ipad|小米|红米|redmi|华为|huawei|honor|荣耀|oppo|vivo|一加|魅族|三星|samsung|安卓|android|手机|平板|邮箱大师|qq邮箱|foxmail"
    r"|outlook|windows|mail\s?master|移动端|客户端|钉钉|企业微信|139邮箱)"
)
_MOBILE = re.compile(
    rf"[\s>-]*(?:(?:发自|來自|来自|发送自|傳送自|發自)\s?(?:我的\s?)?[^。，]{{0,20}}{_DEVICE}|从\s?[^。，]{{0,20}}{_DEVICE}[^。，]{{0,10}}发送"
    r"|sent from (?:my|mail|outlook|yahoo)|获取\s?outlook|get outlook)[^。，！？]{0,40}$",
    re.IGNORECASE,
)
_RULE = re.compile(r"[\s>]*[-_=—*·]{3,}\s*$")
#: a line that somebody answers below: 1. 检查了多少间？, 一、参与人数：; what tells figures itself asks for none
_ASKS = re.compile(r"[\s>＞]{0,9}(?:[（(]?\d{1,2}[)）.．、]\s?)?([^\d\n]{2,60}[：:？?])\s{0,9}$")


@dataclass(frozen=True, slots=True)
class Quoted:
    """One older mail inside a body: what its head tells, and its text (which may quote further: split it again).

    `sender` is a lower-case address or "", `display` the name shown, `date` the words of the date as written.
    `forwarded` is True where the separator says so; a reply's and a forward's are often the same.
    """

    document: Document
    sender: str = ""
    display: str = ""
    subject: str = ""
    date: str = ""
    forwarded: bool = False


@dataclass(frozen=True, slots=True)
class Split:
    """`new` is what the writer wrote now, a quoted question before its answer; a phone's signature stays in it as FOOTER.
    Each block is in exactly one place, but for the lines of heads and separators, which are read and dropped.
    """

    new: Document
    quoted: tuple[Quoted, ...] = ()


def split(document: Document) -> Split:
    """The new text and the quoted mails of a body. A document without quotes comes back as it was, but for signatures."""
    blocks = list(document.blocks)
    new: list[Block] = []
    quoted: list[Quoted] = []
    place = 0
    while place < len(blocks):
        if _begins_rest(blocks, place):
            quoted.append(_rest(document, blocks[place:]))
            break
        run = _marked_run(blocks, place)
        if run > place:
            quoted.append(_run(document, blocks[place:run]))
            place = run
            if place < len(blocks) and not _begins_rest(blocks, place):
                new.append(_answer(blocks[run - 1], blocks[place]))
                place += 1
        else:
            new.append(_signature(blocks[place]))
            place += 1
    while new and isinstance(new[-1], Paragraph) and quoted and _RULE.match(new[-1].text[:_MAX_LINE]):
        new.pop()
    return Split(replace(document, blocks=tuple(new)), tuple(quoted))


def _answer(question: Block, block: Block) -> Block:
    """What is written below a quoted line, with the question it answers before it."""
    asks = _ASKS.match(_text(question))
    if asks is None or not isinstance(block, Paragraph) or _is_attribution(_text(question)):
        return _signature(block)
    return replace(block, text=asks[1] + block.text)


def _text(block: Block) -> str:
    return block.text[:_MAX_LINE] if isinstance(block, Paragraph) else ""


def _signature(block: Block) -> Block:
    if isinstance(block, Paragraph) and len(block.text) < 60 and _MOBILE.match(block.text):
        return replace(block, role=Role.FOOTER)
    return block


def _begins_rest(blocks: list[Block], place: int) -> bool:
    """Whether everything from here on is older mail."""
    block = blocks[place]
    if isinstance(block, Table):
        return len(set(_labels(block)) & (_SENDER | _DATE | _SUBJECT | _RECIPIENT)) >= 3
    text = _text(block)
    if _SEPARATOR.match(text) or (_FORWARD_LINE.match(text) and len(text) < 80):
        return True
    if _is_attribution(text):
        return not _is_marked(blocks, place + 1)
    return _is_head(blocks, place)


def _is_head(blocks: list[Block], place: int) -> bool:
    """A sender's line (or a date's) followed closely by other lines of a mail's head."""
    first = _LABEL.match(_text(blocks[place]))
    if first is None or first.group(1).lower() not in (_SENDER | _DATE):
        return False
    labels = set()
    for block in blocks[place : place + 6]:
        for line in _text(block).split("\n"):
            found = _LABEL.match(line)
            if found is not None:
                labels.add(found.group(1).lower())
    groups = sum(bool(labels & group) for group in (_SENDER, _DATE, _SUBJECT, _RECIPIENT))
    return groups >= 3 or (groups == 2 and bool(labels & _SENDER))


def _is_attribution(text: str) -> bool:
    """“在 2021-08-09 17:23:11，"某某" <a@b.example> 写道：”, “On … wrote:”: short, with a time or an address."""
    return len(text) < 250 and bool(_ATTRIBUTION.search(text)) and bool(_TELLS_WHEN.search(text))


def _is_marked(blocks: list[Block], place: int) -> bool:
    return place < len(blocks) and _text(blocks[place]).lstrip().startswith((">", "＞"))


def _marked_run(blocks: list[Block], place: int) -> int:
    """Where a run of ">" lines that begins here ends (tables within it included); `place` itself if none begins.

    An attribution right before the run belongs to it.
    """
    start = place + 1 if _is_attribution(_text(blocks[place])) and not _is_marked(blocks, place) else place
    if not _is_marked(blocks, start):
        return place
    after = start
    while _is_marked(blocks, after) or _is_table_within(blocks, after):
        after += 1
    return after


def _is_table_within(blocks: list[Block], place: int) -> bool:
    return place < len(blocks) and isinstance(blocks[place], Table) and _is_marked(blocks, place + 1)


def _run(document: Document, blocks: list[Block]) -> Quoted:
    """A run of ">" lines with one mark taken off each."""
    bare = [_unmarked(block) for block in blocks]
    return _rest(document, [block for block in bare if not isinstance(block, Paragraph) or block.text])


def _unmarked(block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    text = block.text.lstrip()
    return replace(block, text=text[1:].strip() if text.startswith((">", "＞")) else text)


def _rest(document: Document, blocks: list[Block]) -> Quoted:
    """A quoted mail from its separator or head on."""
    facts = _Facts()
    place = 0
    while place < len(blocks) and facts.takes(blocks, place):
        place += 1
    rest = tuple(blocks[place:])
    return Quoted(
        replace(document, blocks=rest), facts.sender, facts.display, facts.subject, facts.date, facts.forwarded
    )


class _Facts:
    """What the head of a quoted mail tells, gathered line by line."""

    def __init__(self) -> None:
        self.sender = self.display = self.subject = self.date = ""
        self.forwarded = False
        self._begun = False
        self._ended = False

    def takes(self, blocks: list[Block], place: int) -> bool:
        """Whether a block belongs to the head; its facts are noted."""
        block = blocks[place]
        if self._ended:
            return False
        if isinstance(block, Table):
            return not self._begun and _begins_rest(blocks, place) and self._table(block)
        text = _text(block)
        if _SEPARATOR.match(text) or _RULE.match(text) or _FORWARD_LINE.match(text):
            if self._begun:
                return False
            self.forwarded |= bool(_FORWARD.search(text))
            inline = _LABEL.match(_FORWARD_LINE.sub("", text)) if _FORWARD_LINE.match(text) else None
            if inline:
                self._line(inline.group(0))
            return True
        if not self._begun and _is_attribution(text):
            self._attribution(text)
            self._begun = self._ended = True
            return True
        taken = [self._line(line) for line in block.text.split("\n")]
        return all(taken)

    def _table(self, table: Table) -> bool:
        rows: dict[int, list[str]] = {}
        for cell in table.cells:
            rows.setdefault(cell.row, []).append(cell.text)
        for row in rows.values():
            self._line(f"{row[0].strip(':： ')}：{' '.join(row[1:])}")
        return True

    def _line(self, line: str) -> bool:
        found = _LABEL.match(line[:_MAX_LINE])
        if found is None:
            return False
        self._begun = True
        label, told = found.group(1).lower(), found.group(2).strip(" \t*>|")
        if label in _SENDER and not self.sender and not self.display:
            self._person(told)
        elif label in _DATE and not self.date:
            self.date = told
        elif label in _SUBJECT and not self.subject:
            self.subject = told
        return True

    def _person(self, told: str) -> None:
        address = _ADDRESS.search(told)
        self.sender = address.group().lower() if address else ""
        name = told[: address.start()] if address else told
        self.display = re.sub(r"(?:mailto:)?$", "", name).strip(" \"“”'<＜[(（;；*>")

    def _attribution(self, text: str) -> None:
        address = _ADDRESS.search(text)
        self.sender = address.group().lower() if address else ""
        when = _WHEN.search(text) or _WHEN_ENGLISH.search(text)
        self.date = when.group() if when else ""
        rest = text[: address.start()] if address else _ATTRIBUTION.sub("", text)
        if when:
            rest = rest.replace(when.group(), " ")
        name = re.split(r"[,，]", re.sub(r"^[\s>]*(?:在|于|at|on)\s", "", rest.strip(" <＜(（"), flags=re.IGNORECASE))[
            -1
        ]
        self.display = name.strip(" \"“”'<＜(（;；于在:：")


def _labels(table: Table) -> list[str]:
    return [cell.text.strip(":： *").lower() for cell in table.cells if cell.column == 0]
