"""How well mails are read: every annotated corpus under tests/corpus, scored against its gold.

    python -m tests.accuracy [--corpus NAME] [--errors] [--held] [--json] [--no-ocr]

A corpus is a folder with messages/, gold.jsonl, campaign.toml and roster.csv (tests/corpus/dev/README.md has the rules of
annotation). Figures are those of tests/corpus/score.py; beside them stands how often values of each confidence are right.
Mails whose gold says "part": "held" are held back from whoever makes the rules: they have figures of their own, and what is
wrong with them is shown only with --held.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import Any
from unittest.mock import patch

from config import load_campaign
from domain.campaign import Campaign
from domain.jsonform import outcome_to_json
from reading import NeedsOcr, Setup, ocr_installed, read_mail
from tests.corpus import score

CORPUS = Path(__file__).parent / "corpus"
#: what this installation has no reader for; such mails are left out and named
CANNOT = frozenset({"ocr_off", "unsupported_type"})
#: score.py knows no other name for what is counted: two kilometres and a half are compared as a count is
NUMBERS = {"number": "count"}
#: from here on a value is recorded without a person being asked
SURE = 0.95
BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 1.01)


@dataclass
class Measured:
    """One corpus read once: gold and predictions by file, the files skipped for want of OCR, seconds for each."""

    name: str
    gold: list[dict[str, Any]] = field(repr=False)  #: not in a failing test's message: some mails are held back
    predicted: dict[str, dict[str, Any]] = field(repr=False)
    skipped: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)  #: of the campaign's fields, by key
    title: str = ""  #: of the campaign

    def judged(self) -> list[dict[str, Any]]:
        return [line for line in self.gold if line["file"] not in self.skipped]

    def parts(self) -> list[Measured]:
        """The open mails, and the held ones where there are any, each as a corpus of its own."""
        held = [line for line in self.gold if is_held(line)]
        if not held:
            return [self]
        shown = [line for line in self.gold if not is_held(line)]
        return [
            replace(self, name=f"{self.name}, open", gold=shown),
            replace(self, name=f"{self.name}, held back", gold=held),
        ]

    def open(self) -> Measured:
        """The mails that may be looked at, as a corpus of its own."""
        return self.parts()[0]

    @property
    def held(self) -> bool:
        return any(is_held(line) for line in self.gold)

    def scored(self) -> score.Score:
        """What score.py finds, knowing the campaign's types."""
        with self.typed():
            return score.run(self.judged(), self.predicted)

    @contextmanager
    def typed(self) -> Iterator[None]:
        """score.py types fields by their values; inside, by this campaign, and by no other afterwards."""
        with patch.dict(score.TYPES, {key: NUMBERS.get(kind, kind) for key, kind in self.types.items()}):
            yield

    def figures(self) -> dict[str, Any]:
        values, right = sure_right(self)
        return {**figures(self.scored()), "sure_values_right": score.ratio(right, values)}


def is_held(line: dict[str, Any]) -> bool:
    """Whether a line of the gold is of a mail that whoever makes the rules does not look at."""
    return line.get("part") == "held"


def corpora(name: str | None = None) -> list[Path]:
    found = sorted(path.parent for path in CORPUS.glob("*/gold.jsonl"))
    return [path for path in found if name is None or path.name == name]


def measure(folder: Path, ocr: bool = False) -> Measured:
    """Read every mail of a corpus. Mails with documents that nothing here can read (scans without OCR) are left out."""
    gold = [json.loads(line) for line in (folder / "gold.jsonl").read_text("utf-8-sig").splitlines() if line.strip()]
    campaign = load_campaign(folder / "campaign.toml")
    types = {item.key: item.type.value for item in campaign.fields}
    measured = Measured(folder.name, gold, {}, types=types, title=campaign.title)
    for line in gold:
        file = line["file"]
        start = perf_counter()
        told = _read(folder / "messages" / file, campaign, ocr)
        measured.seconds[file] = perf_counter() - start
        if told is None:
            measured.skipped.append(file)
        else:
            measured.predicted[file] = told
    return measured


def _read(path: Path, campaign: Campaign, ocr: bool) -> dict[str, Any] | None:
    try:
        outcome = read_mail(path.read_bytes(), Setup(campaign, ocr=ocr))
    except NeedsOcr:
        return None
    if any(one.code in CANNOT for note in outcome.documents for one in note.problems):
        return None
    return outcome_to_json(outcome, path.name)


def figures(scored: score.Score) -> dict[str, Any]:
    """The main figures of a scored run, by name."""
    counts, totals = scored.c, scored.totals()
    precision, recall, both = score.scalar_prf(totals)
    tags = score.prf(counts["tag_tp"], counts["tag_fp"], counts["tag_fn"])
    deeds = score.prf(counts["deed_tp"], counts["deed_fp"], counts["deed_fn"])
    return {
        "messages": counts["msg"],
        "reports": counts["gold_reports"],
        "disposition": score.ratio(counts["disp_ok"], counts["msg"]),
        "unit": score.ratio(counts["unit_ok"], counts["unit_n"]),
        "kind": score.ratio(counts["kind_ok"], counts["gold_reports"]),
        "period": score.ratio(counts["period_ok"], counts["gold_reports"]),
        "values_precision": precision,
        "values_recall": recall,
        "values_f1": both,
        "wrong_values": totals["wrong"],
        "wrong_rate": score.ratio(totals["wrong"], totals["wrong"] + totals["right"]),
        "invented_values": totals["invented"],
        "invented_rate": score.ratio(totals["invented"], totals["invented"] + totals["wrong"] + totals["right"]),
        "tags_f1": tags[2],
        "deeds_name_f1": deeds[2],
        "items_recall": score.ratio(counts["item_hit"], counts["item_n"]),
        "items_precision": score.ratio(counts["item_pred_ok"], counts["item_pred"]),
    }


def calibration(measured: Measured) -> list[tuple[str, int, int]]:
    """For each band of confidence: how many scalar values were read with it, and how many of them are right."""
    bands: dict[int, list[bool]] = defaultdict(list)
    with measured.typed():
        for line in measured.judged():
            for told, right in _compared(line, measured.predicted.get(line["file"])):
                band = max(i for i, low in enumerate(BANDS) if told >= low)
                bands[band].append(right)
    return [(f"{BANDS[i]:.2f}-{min(BANDS[i + 1], 1.0):.2f}", len(bands[i]), sum(bands[i])) for i in sorted(bands)]


def sure_right(measured: Measured) -> tuple[int, int]:
    """How many scalar values were read surely, and how many of them are right."""
    sure = [(values, right) for band, values, right in calibration(measured) if float(band[:4]) >= SURE]
    return sum(values for values, _ in sure), sum(right for _, right in sure)


def together(parts: list[Measured]) -> dict[str, Any]:
    """The figures of several corpora as if their mails were one's."""
    whole, values, right = score.Score(), 0, 0
    for number, part in enumerate(parts):
        scored, (read, good) = part.scored(), sure_right(part)
        for name, count in scored.c.items():
            whole.c[name] += count
        whole.f.update({f"{number} {key}": found for key, found in scored.f.items()})
        values, right = values + read, right + good
    return {**figures(whole), "sure_values_right": score.ratio(right, values)}


def _compared(gold: dict[str, Any], told: dict[str, Any] | None) -> Iterator[tuple[float, bool]]:
    """Confidence and rightness of every scalar value of a mail whose unit was told right; reports of one unit in their order."""
    if told is None:
        return
    left = list(told["reports"])
    for report in gold.get("reports", []):
        match = next((one for one in left if one["unit"] == report["unit"]), None)
        if match is not None:
            left.remove(match)
        for key, reading in (match or {"fields": {}})["fields"].items():
            value = reading["value"]
            kind = score.ftype(key, report["fields"].get(key), value)
            if value is None or kind not in score.SCALAR:
                continue
            allowed = [
                report["fields"].get(key),
                (report.get("maybe") or {}).get(key),
                *(report.get("alt") or {}).get(key, []),
            ]
            yield reading["confidence"], any(one is not None and score.same(kind, one, value) for one in allowed)


def worst(measured: Measured, count: int = 10) -> list[tuple[str, int]]:
    """The mails with most differences from their gold."""
    errors: dict[str, int] = defaultdict(int)
    for error in measured.scored().err:
        errors[error[0]] += 1
    return sorted(errors.items(), key=lambda pair: (-pair[1], pair[0]))[:count]


def _print(measured: Measured, errors: bool, held: bool) -> None:
    """The figures of one part of a corpus; which mails and what is wrong with them only where that may be looked at."""
    judged = measured.judged()
    times = sorted(measured.seconds[line["file"]] for line in judged)
    left_out = [line["file"] for line in measured.gold if line["file"] in measured.skipped]
    print(f"\n== {measured.name}: {len(times)} mails read, left out (no reader here): {', '.join(left_out) or 'none'}")
    for name, value in measured.figures().items():
        print(f"{name:18} {value:.3f}" if isinstance(value, float) else f"{name:18} {value}")
    if times:
        print(f"seconds a mail     median {times[len(times) // 2]:.3f}  longest {times[-1]:.3f}")
    print("confidence         values right")
    for band, values, right in calibration(measured):
        print(f"  {band:16} {values:6} {right / values:.3f}")
    if measured.held and not held:
        return
    print("worst mails        " + ", ".join(f"{file} ({n})" for file, n in worst(measured)))
    if errors:
        for error in measured.scored().err:
            print("  {} | {} | {} | gold {} | read {}".format(*error))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corpus", help="only this one")
    parser.add_argument("--errors", action="store_true", help="every difference from the gold")
    parser.add_argument("--held", action="store_true", help="name held-back mails and their differences too")
    parser.add_argument("--json", action="store_true", help="the figures as JSON")
    parser.add_argument(
        "--ocr",
        action=argparse.BooleanOptionalAction,
        default=ocr_installed(),
        help="read scans too (some seconds a page)",
    )
    given = parser.parse_args(arguments)
    if given.ocr and not ocr_installed():
        parser.error("OCR is not installed (pip install baosong[ocr])")
    found = corpora(given.corpus)
    if not found:
        parser.error(f"no corpus under {CORPUS}")
    runs = [measure(folder, given.ocr) for folder in found]
    if given.json:
        print(
            json.dumps(
                {
                    part.name: {**part.figures(), "calibration": calibration(part)}
                    for run in runs
                    for part in run.parts()
                },
                ensure_ascii=False,
                indent=1,
            )
        )
        return 0
    for part in (part for run in runs for part in run.parts()):
        _print(part, given.errors, given.held)
    return 0


if __name__ == "__main__":
    sys.exit(main())
