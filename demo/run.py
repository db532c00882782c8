"""EDGE. `baosong demo`: the whole job for real, on servers of its own, and then what there is to look at."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from zoneinfo import ZoneInfo

from config import load
from demo.mails import sample_mails
from demo.servers import PASSWORD
from demo.summary import print_summary
from demo.week import Week
from office.digest import body_of
from office.overview import Overview
from pipeline import Office, PassResult, open_office
from terminal.look import Progress

_HERE = Path(__file__).parent
_DAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_DUE_HOUR = 17


@dataclass(frozen=True, slots=True)
class Shown:
    """What the demonstration leaves to look at. `sent` counts the letters by kind (receipt, reminder, digest …)."""

    folder: Path
    sent: Counter[str]
    view: Overview
    result: PassResult

    @property
    def letters(self) -> int:
        return self.sent.total()


def run_demo(keep: Path | None) -> None:
    """Run it and say what happened and where everything lies."""
    folder = (keep or Path(tempfile.mkdtemp(prefix="baosong-demo-"))).absolute()
    shown = demonstrate(folder)
    print_summary(shown.folder, shown.view, shown.result.taken, shown.sent)


def demonstrate(folder: Path) -> Shown:
    """The whole job in `folder`, whose earlier demonstration is removed."""
    week = _week(datetime.now(ZoneInfo("Asia/Shanghai")))
    _clear(folder)
    _put_mails(folder, week)
    os.environ["BAOSONG_DEMO_PASSWORD"] = PASSWORD
    with _servers(folder) as ports:
        put_config(folder, week, ports)
        settings = load(folder / "config.toml")
        with open_office(settings, leader=True, now=lambda: week.start - timedelta(days=1)):
            pass  # as if the service had been running since before: the waiting mails are answered, not only read
        with open_office(settings, leader=True) as office, Progress() as progress:
            return _work(office, folder, progress)


def _work(office: Office, folder: Path, progress: Progress) -> Shown:
    result = office.once(progress)
    office.send_digest_now()
    (folder / "汇总表.xlsx").write_bytes(office.export("xlsx"))
    (folder / "汇总材料.docx").write_bytes(office.export("docx"))
    return Shown(folder, _lay_out_letters(folder), office.overview(), result)


def _week(now: datetime) -> Week:
    """The seven days that ended the day before yesterday; reports were due yesterday afternoon."""
    start = (now - timedelta(days=8)).replace(hour=0, minute=0, second=0, microsecond=0)
    return Week(start, start + timedelta(days=7, hours=_DUE_HOUR))


def _clear(folder: Path) -> None:
    """Only what an earlier demonstration made; anything else in the folder stays."""
    for name in ("data", "mails", "letters"):
        shutil.rmtree(folder / name, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)


def _put_mails(folder: Path, week: Week) -> None:
    mails = folder / "mails"
    mails.mkdir()
    arrivals = {}
    for mail in sample_mails(week):
        (mails / f"{mail.name}.eml").write_bytes(mail.content)
        arrivals[f"{mail.name}.eml"] = mail.arrived.timestamp()
    (mails / "arrivals.json").write_text(json.dumps(arrivals))


def put_config(folder: Path, week: Week, ports: dict[str, int]) -> None:
    """The demonstration's config.toml and roster.csv for that week, its servers at these ports (`imap`, `smtp`)."""
    due = week.due
    text = (_HERE / "campaign.toml").read_text(encoding="utf-8")
    values = {
        "{starts}": week.start.date().isoformat(),
        "{week_starts}": _DAYS[week.start.weekday()],
        "{due_day}": _DAYS[due.weekday()],
        "{imap_port}": str(ports["imap"]),
        "{smtp_port}": str(ports["smtp"]),
    }
    for name, value in values.items():
        text = text.replace(name, value)
    (folder / "config.toml").write_text(text, encoding="utf-8")
    shutil.copy(_HERE / "roster.csv", folder / "roster.csv")


@contextmanager
def _servers(folder: Path) -> Iterator[dict[str, int]]:
    """The mail servers in their own process; it ends when its standard input is closed."""
    process = subprocess.Popen(  # noqa: S603 - our own module, our own folder
        [sys.executable, "-m", "demo.servers", str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.stdin.close()
        process.stdout.close()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _lay_out_letters(folder: Path) -> Counter[str]:
    """Beside each .eml its web page, and the digest where it is found at once; how many letters of each kind."""
    kinds: Counter[str] = Counter()
    for letter in sorted((folder / "letters").glob("*.eml")):
        content = letter.read_bytes()
        page = body_of(content, "html")
        letter.with_suffix(".html").write_text(page, encoding="utf-8")
        kind = message_from_bytes(content)["Message-ID"].strip("<").partition(".")[0]
        kinds[kind] += 1
        if kind == "digest":
            (folder / "日报.eml").write_bytes(content)
            (folder / "日报.html").write_text(page, encoding="utf-8")
    return kinds
