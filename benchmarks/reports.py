"""How long the reading of reports takes, from documents to readings: processor time, not the clock's.

    python -m benchmarks.reports [--rounds N]

The typical mails are the demonstration's; those of tests/corpus were written to be hard. Documents are opened before,
scans left unread, each set read with its own campaign and roster. The long papers are one report of so many pages, and a
line without end. Each figure is the least of the rounds: others may share the machine. The tables go into docs/benchmarks.md between their markers.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks.page import keep, where
from config import load_campaign
from demo.mails import sample_mails
from demo.run import put_config
from demo.week import Week
from domain.campaign import Campaign
from domain.document import Document, Paragraph, Table
from domain.mail import Message
from ingest.containers import expand
from ingest.message import read_message
from parsers.reports.compose import read_reports
from parsers.reports.language.numbers import scan
from reading import Setup, read_part

CORPORA = Path(__file__).parents[1] / "tests" / "corpus"
GOAL = 5.0  #: ms of a typical mail
TYPICAL = "the demonstration (typical)"
PAGES = (50, 100, 200)
ROWS = (500, 1000, 2000)
#: a page of an ordinary report; {n} makes each page's figures its own
PAGE = (
    "（{n}）本阶段情况",
    "截至目前，支部共有党员4{d}名，其中2{d}名党员参与志愿服务，累计服务13{d}人次，捐款56{d}0元，发放物资12{d}件。",
    "组织开展主题宣讲{d}场，覆盖群众2{d}6人，走访慰问困难家庭1{d}户，协调解决问题{d}件，均已办结并回访。",
    "支部成立党员突击队{d}支，设立党员先锋岗1{d}个，划分责任区{d}处，每日由专人巡查登记，发现情况及时上报。",
    "存在的主要困难是人手不足，值守任务重；下一步计划新增志愿服务队2支，继续做好排查和物资保障工作。",
) * 4


@dataclass(frozen=True)
class Mail:
    message: Message | None
    documents: tuple[Document, ...]


def mails_of(corpus: Path, campaign: Campaign) -> list[Mail]:
    """The corpus' mails with their documents opened; text in pictures stays unread."""
    files = [
        json.loads(line)["file"] for line in (corpus / "gold.jsonl").read_text("utf-8-sig").splitlines() if line.strip()
    ]
    return _opened(((corpus / "messages" / file).read_bytes() for file in files), campaign)


def _opened(mails: Iterable[bytes], campaign: Campaign) -> list[Mail]:
    setup = Setup(campaign, wants_ocr=False)
    found = []
    for raw in mails:
        message = read_message(raw, setup.limits)
        found.append(Mail(message, tuple(read_part(part, setup) for part in expand(message, setup.limits))))
    return found


def long_paper(pages: int) -> Mail:
    lines = (line.format(n=page + 1, d=page % 9 + 1) for page in range(pages) for line in PAGE)
    blocks = tuple(Paragraph(line, page=place // len(PAGE) + 1) for place, line in enumerate(lines))
    return Mail(None, (Document("工作情况报告.docx", "docx", blocks),))


def long_table(rows: int, campaign: Campaign) -> Mail:
    units = [unit.name for unit in campaign.roster.units]
    told = [[units[row % len(units)], str(row % 50), str(row * 3 % 1000), "按时完成"] for row in range(rows)]
    table = Table.of_rows([["单位", "党员总数", "捐款金额（元）", "备注"], *told], "汇总")
    return Mail(None, (Document("汇总表.xlsx", "xlsx", (table,)),))


def milliseconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def demonstration() -> tuple[Campaign, list[Mail]]:
    """The demonstration's campaign and mails."""
    week = Week(datetime(2026, 11, 9, tzinfo=UTC), datetime(2026, 11, 16, 17, tzinfo=UTC))
    with tempfile.TemporaryDirectory() as folder:
        put_config(Path(folder), week, {"imap": 143, "smtp": 25})
        campaign = load_campaign(Path(folder) / "config.toml")
    return campaign, _opened((mail.content for mail in sample_mails(week)), campaign)


def corpus_rows(rounds: int) -> Iterator[str]:
    """A row for each set of mails. What is remembered between mails is forgotten between rounds, since all are read."""
    campaigns, mails = {}, []
    campaigns[TYPICAL], typical = demonstration()
    mails += [(TYPICAL, mail) for mail in typical]
    for path in sorted(CORPORA.glob("*/gold.jsonl")):
        name = path.parent.name
        campaigns[name] = load_campaign(path.parent / "campaign.toml")
        mails += [(name, mail) for mail in mails_of(path.parent, campaigns[name])]
    least = [float("inf")] * len(mails)
    for warming in (True, *(False for _ in range(rounds))):
        for place, (name, mail) in enumerate(mails):
            took = milliseconds(partial(read_reports, mail.message, mail.documents, campaigns[name]))
            least[place] = took if warming else min(least[place], took)
    for name in campaigns:
        yield _row(name, [took for took, (of, _) in zip(least, mails, strict=True) if of == name])
    yield _row("**all**", least)


def _row(name: str, took: list[float]) -> str:
    took = sorted(took)
    middle, high = took[len(took) // 2], took[min(len(took) - 1, len(took) * 95 // 100)]
    told = f"**{middle:.1f}** ✗" if name == TYPICAL and middle > GOAL else f"{middle:.1f}"
    return f"| {name} | {len(took)} | {told} | {high:.1f} | {took[-1]:.1f} |"


def length_rows(rounds: int) -> Iterator[str]:
    """How the time of one paper grows with its length: twice the pages should take twice the time."""
    campaign = load_campaign(CORPORA / "dev" / "campaign.toml")
    last = 0.0
    for pages in PAGES:
        paper = long_paper(pages)
        took = min(milliseconds(partial(read_reports, None, paper.documents, campaign)) for _ in range(rounds))
        yield f"| {pages} pages | {took:.0f} | {took / pages:.1f} a page | {f'{took / last:.1f}' if last else ''} |"
        last = took
    for rows in ROWS:
        table = long_table(rows, campaign)
        took = min(milliseconds(partial(read_reports, None, table.documents, campaign)) for _ in range(rounds))
        growth = f"{took / last:.1f}" if rows > ROWS[0] else ""
        yield f"| a table of {rows:,} rows, a unit each | {took:.0f} | {took / rows:.1f} a row | {growth} |"
        last = took
    for commas in (20_000, 40_000):
        took = min(milliseconds(partial(scan, "1," * commas)) for _ in range(rounds))
        growth = f"{took / last:.1f}" if commas > 20_000 else ""
        yield f"| the numbers of {2 * commas:,} characters of “1,” | {took:.0f} | | {growth} |"
        last = took


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--rounds", type=int, default=3)
    rounds = arguments.parse_args().rounds
    lines = ["| mails of | number | ms a mail, median | 95 % below | longest |", "|---|---|---|---|---|"]
    print("\n".join(lines), flush=True)
    for row in corpus_rows(rounds):
        lines.append(row)
        print(row, flush=True)
    lines += ["", "| one paper | ms | | times the one above |", "|---|---|---|---|", *length_rows(rounds)]
    print("\n".join(lines[-10:]))
    keep("reports", f"{where()}; goal ≤ {GOAL:.0f} ms of processor time for a typical mail.\n\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
