"""Mails whose words and tables were torn and mixed: reports are read from them without a fall, in time, and with evidence."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from config import load_campaign
from domain.campaign import Campaign
from domain.document import Block, Document, Paragraph, Table
from domain.mail import Message
from domain.problems import CATALOGUE
from ingest.containers import expand
from ingest.message import read_message
from parsers.reports.compose import read_reports
from reading import Setup, read_part
from tests.fuzz.test_fuzz_message import rounds

CORPUS = Path(__file__).parents[1] / "corpus"
MAILS = CORPUS / "dev"  # the campaigns are those of every corpus
PIECES = [
    "\n", " ", "\t", "　", "。", "，", "、", "：", "；", "（", "）", "(", "“", "”", "/", "-", "—", "~", "至", "%", ".", "1", "0", "12", "3,860", "1.2万", "9" * 30,
    "一", "两", "十二", "二〇二一", "廿", "百余", "第", "其中", "共", "合计", "累计", "上周", "本周", "计划", "没有", "未", "不是", "应为", "每人", "平均", "人", "人次", "名", "场",
    "万元", "个", "8月9日至15日", "2021年", "截至", "党员", "党员总数", "志愿服务", "捐款", "支部", "党支部", "图书馆", "各单位", "下属", "更正", "补报", "零报告", "转发：", "> ",
    "发件人：", "附件：", "单位", "填报人：", "联系电话：0466-0001111", "□", "☑", "√", "①", "1.", "（一）", "一、", "|", "http://a.example/b", "\u200b", "\u202e", "𠀀", "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
]  # fmt: skip
_MOST = 6000  #: characters of a torn text: it may grow, not without end
_SLOW = 10.0  #: seconds of processor time; a mail like these takes some hundredths


@cache
def campaigns() -> tuple[Campaign, ...]:
    return tuple(load_campaign(path) for path in sorted(CORPUS.glob("*/campaign.toml")))


@cache
def seeds() -> tuple[tuple[Message, tuple[Document, ...]], ...]:
    """The mails of the first corpus with their documents, scans unread."""
    setup = Setup(load_campaign(MAILS / "campaign.toml"), wants_ocr=False)
    messages = [read_message(path.read_bytes()) for path in sorted((MAILS / "messages").glob("*.eml"))]
    return tuple((message, tuple(read_part(part, setup) for part in expand(message))) for message in messages)


@cache
def words() -> list[str]:
    """What the mails say, in short pieces, and what the campaigns ask for and whom."""
    said = [text[:40] for _, documents in seeds() for document in documents for text in document.text().split()]
    asked = [word for campaign in campaigns() for field in campaign.fields for word in field.names]
    return said + 5 * asked + [unit.name for campaign in campaigns() for unit in campaign.roster.units]


def torn(rng: random.Random, text: str) -> str:
    for _ in range(rng.randint(1, 8)):
        place = rng.randrange(len(text) + 1)
        action = rng.randrange(6)
        if action == 0:
            text = text[:place] + rng.choice(PIECES) + text[place:]
        elif action == 1:
            text = text[:place] + text[place + rng.randint(1, 30) :]
        elif action == 2:
            text = text[:place] + text[place : place + rng.randint(1, 60)] * rng.randint(2, 9) + text[place:]
        elif action == 3:
            text = text[:place] + rng.choice(words()) + text[place:]
        elif action == 4:
            text = text[:place] + rng.choice(PIECES) * rng.randint(2, 200) + text[place:]
        else:
            text = text[:place] + "".join(rng.choice(PIECES) for _ in range(rng.randint(2, 40))) + text[place:]
    return text[:_MOST]


def mixed(rng: random.Random, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Some paragraphs and cells torn, some blocks lost or told twice."""
    found: list[Block] = []
    for block in blocks:
        chance = rng.random()
        if chance < 0.1:
            continue
        found += [_torn(rng, block)] * (2 if chance > 0.9 else 1)
    return tuple(found)


def _torn(rng: random.Random, block: Block) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, text=torn(rng, block.text)) if rng.random() < 0.6 else block
    if not isinstance(block, Table) or not block.cells:
        return block
    cells = list(block.cells)
    for _ in range(rng.randint(0, 6)):
        one, other = rng.randrange(len(cells)), rng.randrange(len(cells))
        said = torn(rng, cells[one].text) if rng.random() < 0.5 else cells[other].text
        cells[one] = replace(cells[one], text=said[:200])
    return replace(block, cells=tuple(cells))


def check(message: Message, documents: tuple[Document, ...], campaign: Campaign) -> None:
    """Read them: every problem is one we know, and what is said stands on words of the mail."""
    started = time.process_time()
    try:
        outcome = read_reports(message, documents, campaign)
    except Exception as error:
        pytest.fail(f"{error!r} on {[document.text() for document in documents]!r}")
    spent = time.process_time() - started
    assert spent < _SLOW, f"{spent:.0f} s on {[document.text() for document in documents]!r}"
    assert all(problem.code in CATALOGUE for problem in outcome.problems)
    for report in outcome.reports:
        assert report.unit is None or report.unit in campaign.roster.by_name
        assert all(reading.evidence for reading in report.readings if reading.value is not None)


def test_mails_with_torn_words_are_read(fuzz_seconds: float) -> None:
    for rng in rounds(fuzz_seconds, 4_000_000):
        message, documents = rng.choice(seeds())
        head = replace(message.head, subject=torn(rng, message.head.subject)[:200])
        check(
            replace(message, head=head),
            tuple(replace(document, blocks=mixed(rng, document.blocks)) for document in documents),
            rng.choice(campaigns()),
        )


def test_words_in_any_order_are_read(fuzz_seconds: float) -> None:
    for rng in rounds(fuzz_seconds / 2, 5_000_000):
        message, documents = rng.choice([seed for seed in seeds() if seed[1]])
        said = "".join(rng.choice(rng.choice((PIECES, words()))) for _ in range(rng.randint(1, 300)))
        check(message, (replace(documents[0], blocks=(Paragraph(said),)),), rng.choice(campaigns()))
