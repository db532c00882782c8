"""docs/accuracy.md says of a corpus what there is to say, and nothing of a mail that is held back."""

from tests.accuracy import Measured
from tests.accuracy_page import page

TYPES = {"rate": "percent", "day": "date", "length": "number"}


def mail(file, told, part="open"):
    gold = {"rate": 95.5, "day": "2021-08-08", "length": 2.5}
    report = {"unit": "东支部", "kind": "initial", "period": {"start": "2021-08-02", "end": "2021-08-08"}}
    predicted = report | {"fields": {key: {"value": value, "confidence": 0.98} for key, value in told.items()}}
    line = {"file": file, "disposition": "report", "part": part, "reports": [report | {"fields": gold}]}
    return line, {"disposition": "report", "reports": [predicted]}


def written():
    mails = [
        mail("0001.eml", {"rate": 95.5, "day": "2021-08-08", "length": 2.5}),
        mail("0002.eml", {"rate": 95.5, "day": "2021-08-09"}),
        mail("0003.eml", {}, part="held"),
    ]
    predicted = {gold["file"]: told for gold, told in mails}
    return list(page([Measured("roads", [gold for gold, _ in mails], predicted, types=TYPES, title="道路")], "today"))


def test_the_open_and_the_held_back_mails_have_a_line_each_below_the_goals():
    lines = written()
    goal, open_mails, held = (
        next(x for x in lines if x.startswith(f"| {n}")) for n in ("*goal*", "roads, o", "roads, h")
    )
    assert goal.startswith("| *goal* | | ≥ 0.98 | ≥ 0.98 | ")
    assert goal.endswith("≥ 0.99 |")
    assert open_mails.split(" | ")[1:9] == ["2", "1.000", "1.000", "1.000", "1.000", "0.800", "0.667", "0.727"]
    assert open_mails.endswith("| 0.800 |")
    assert held.split(" | ")[1:3] == ["1", "1.000"]


def test_the_mails_of_all_corpora_have_a_line_together():
    right, wrong = mail("0001.eml", {"rate": 95.5, "length": 2.5}), mail("0001.eml", {"rate": 12})
    held = mail("0002.eml", {}, part="held")
    every = [
        Measured(name, [gold for gold, _ in mails], {gold["file"]: told for gold, told in mails}, types=TYPES)
        for name, mails in (("roads", [right]), ("rails", [wrong, held]))
    ]
    lines = list(page(every, "today"))
    opened, kept = (next(x for x in lines if x.startswith(f"| **all {n}")) for n in ("open", "held"))
    assert opened.split(" | ")[1:9] == ["2", "1.000", "1.000", "1.000", "1.000", "0.667", "0.333", "0.444"]
    assert opened.endswith("| 0.667 |")
    assert kept.split(" | ")[1:3] == ["1", "1.000"]


def test_fields_have_the_types_of_the_campaign():
    lines = written()
    assert "| day | date | 0.500 | 0.333 | 0.400 | 1 | 1 | 1 | 0 |" in lines
    assert "| length | number | 1.000 | 0.333 | 0.500 | 1 | 0 | 2 | 0 |" in lines
    assert "| roads | 道路 | percent | 1.000 | 0.667 | 0.800 | 2 | 0 | 1 | 0 |" in lines


def test_the_worst_mails_are_named_unless_held_back():
    text = "\n".join(written())
    assert "- roads/0002.eml: 2 differences" in text
    assert "0003.eml" not in text
