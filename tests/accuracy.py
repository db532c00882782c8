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
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import Any

from config import load_campaign
from domain.campaign import Campaign
from domain.jsonform import outcome_to_json
from reading import NeedsOcr, Setup, ocr_installed, read_mail
from tests.corpus import score

CORPUS = Path(__file__).parent / "corpus"
#: what this installation has no reader for; such mails are left out and named
CANNOT = frozenset({"ocr_off", "unsupported_type"})
TYPES_OF_SCORE = frozenset({"money", "percent", "date", "text", "tags", "entries", "items"})
BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97, 1.01)


@dataclass
class Measured:
    """One corpus read once: gold and predictions by file, the files skipped for want of OCR, seconds for each."""

    name: str
    gold: list[dict[str, Any]]
    predicted: dict[str, dict[str, Any]]
    skipped: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)  #: of the campaign's fields

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

    @property
    def held(self) -> bool:
        return any(is_held(line) for line in self.gold)

    def scored(self) -> score.Score:
        """What score.py finds, knowing the campaign's types."""
        score.TYPES.update(self.types)
        return score.run(self.judged(), self.predicted)

    def figures(self) -> dict[str, Any]:
        return figures(self.scored())


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
    types = {item.key: item.type.value for item in campaign.fields if item.type.value in TYPES_OF_SCORE}
    measured = Measured(folder.name, gold, {}, types=types)
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
        "invented_values": totals["invented"],
        "tags_f1": tags[2],
        "deeds_name_f1": deeds[2],
        "items_recall": score.ratio(counts["item_hit"], counts["item_n"]),
        "items_precision": score.ratio(counts["item_pred_ok"], counts["item_pred"]),
    }


def calibration(measured: Measured) -> list[tuple[str, int, int]]:
    """For each band of confidence: how many scalar values were read with it, and how many of them are right."""
    bands: dict[int, list[bool]] = defaultdict(list)
    score.TYPES.update(measured.types)
    for line in measured.judged():
        for told, right in _compared(line, measured.predicted.get(line["file"])):
            band = max(i for i, low in enumerate(BANDS) if told >= low)
            bands[band].append(right)
    return [(f"{BANDS[i]:.2f}-{min(BANDS[i + 1], 1.0):.2f}", len(bands[i]), sum(bands[i])) for i in sorted(bands)]


def _compared(gold: dict[str, Any], told: dict[str, Any] | None) -> Iterator[tuple[float, bool]]:
    """Confidence and rightness of every scalar value of a mail whose unit was told right."""
    if told is None:
        return
    for report in gold.get("reports", []):
        match = next((one for one in told["reports"] if one["unit"] == report["unit"]), None)
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
