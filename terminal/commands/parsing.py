"""EDGE. `baosong parse`: what would be read from mails and documents, in children as always, without store or mailbox."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import typer

from config import CAMPAIGN_ONLY, load
from domain.jsonform import outcome_to_json
from domain.problems import problem
from ingest.back_fill import is_mail
from office.lanes import Lanes, ReadingFailed
from office.read import unread


def parse_files(files: Iterable[Path], config: Path, *, as_json: bool, with_text: bool, explain: bool) -> None:
    """Print one result for each file, in the order given."""
    settings = load(config, CAMPAIGN_ONLY)
    lanes = Lanes(
        settings.campaign,
        settings.limits,
        settings.mailbox.authserv_id,
        with_text=with_text and as_json,
        with_layout=with_text and not as_json,
        wants_ocr=settings.reader.ocr,
    )
    read_any = False
    with lanes:
        for path in files:
            answer = parse_one(lanes, path)
            if as_json:
                typer.echo(json.dumps(answer, ensure_ascii=False))
            else:
                from terminal.parsed import print_parsed

                print_parsed(answer, settings.campaign, explain=explain)
                read_any = read_any or any(report["fields"] for report in answer["reports"])
    if read_any:
        from terminal.reports import print_legend

        print_legend()


def parse_one(lanes: Lanes, path: Path) -> dict[str, Any]:
    """The JSON of one mail; a file that kills or outlasts its reader gets a problem in place of reports."""
    data = path.read_bytes()
    try:
        return dict(lanes.read_anyhow(path.name, data, mail=is_mail(path.name, data)))
    except ReadingFailed as failure:
        return outcome_to_json(unread(problem(failure.code)), path.name)
