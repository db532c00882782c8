"""Archives in several volumes: together they are read, alone they name what is missing."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

import pytest

from domain.mail import Part
from domain.problems import problem_of
from ingest.containers import expand
from ingest.message import read_message
from tests.bounded import within
from tests.torture.archives import rar4_volumes, rar5_volumes, spanned_zip, zipped
from tests.torture.build import b64, file_part, mixed, part, text_part
from tests.torture.cases_containers import seven

TEXT = ("本周共有党员35名。" * 40).encode()
MORE = os.urandom(900)
FILES = {"报告.txt": TEXT, "图.bin": MORE}


def cut(data: bytes, *sizes: int) -> list[bytes]:
    places = [0, *(sum(sizes[: index + 1]) for index in range(len(sizes))), len(data)]
    return [data[first:last] for first, last in pairwise(places)]


SETS = {
    "pieces of a zip": (["x.zip.001", "x.zip.002", "x.zip.003"], cut(zipped(FILES), 300, 300), "x.zip.001"),
    "pieces of a 7z": (["x.7z.001", "x.7z.002"], cut(seven(FILES), 400), "x.7z.001"),
    "spanned zip": (["x.z01", "x.z02", "x.zip"], spanned_zip(FILES, (200, 400)), "x.zip"),
    "rar": (["x.part1.rar", "x.part2.rar", "x.part3.rar"], rar5_volumes("报告.txt", TEXT, (300, 300)), "x.part1.rar"),
    "rar of old names": (["x.rar", "x.r00", "x.r01"], rar4_volumes("报告.txt".encode(), TEXT, (300, 300)), "x.rar"),
}


def leaves(files: dict[str, bytes]) -> tuple[Part, ...]:
    return expand(
        read_message(mixed(text_part(), *(file_part(b'="%s"' % name.encode(), data) for name, data in files.items())))
    )[1:]


@pytest.mark.parametrize("case", SETS)
@pytest.mark.parametrize("turned", [False, True], ids=["in order", "turned round"])
def test_volumes_that_came_together_are_one_archive(case: str, turned: bool) -> None:
    names, volumes, shown = SETS[case]
    told = list(zip(names, volumes, strict=True))
    found = leaves(dict(reversed(told) if turned else told))
    assert (found[0].name, found[0].data, found[0].defects) == (f"{shown}/报告.txt", TEXT, ())
    assert [leaf.data for leaf in found[1:]] == [MORE] * (len(found) - 1)


@pytest.mark.parametrize("case", SETS)
def test_a_missing_volume_is_named(case: str) -> None:
    names, volumes, _ = SETS[case]
    for absent, name in enumerate(names):
        (leaf,) = leaves({there: data for there, data in zip(names, volumes, strict=True) if there != name})
        assert [defect.code for defect in leaf.defects] == ["incomplete_archive"]
        assert f"“{name}”" in problem_of(leaf.defects[0]).sentence, absent
        assert leaf.data == b""


def test_a_volume_that_never_came_is_not_waited_for() -> None:
    """The UnRAR library asks its caller for the next volume until it is there."""
    first, second, _ = rar5_volumes("报告.txt", TEXT, (300, 300))
    with within(10):
        (leaf,) = leaves({"x.part1.rar": first, "x.part2.rar": second})
    assert leaf.defects[0].detail == "“x.part3.rar”"


def test_volumes_in_a_forwarded_mail_are_joined() -> None:
    inner = mixed(
        *(file_part(b'="%s"' % name.encode(), data) for name, data in zip(*SETS["rar"][:2], strict=True)),
        boundary=b"in",
    )
    mail = mixed(
        text_part(), part(b64(inner), b"Content-Type: message/rfc822; name=f.eml", b"Content-Transfer-Encoding: base64")
    )
    assert expand(read_message(mail))[-1].data == TEXT


@pytest.mark.parametrize("case", SETS)
def test_volumes_within_an_archive_are_joined_and_a_missing_one_is_named(case: str) -> None:
    names, volumes, shown = SETS[case]
    folder = {f"{'长' * 100}/{name}": data for name, data in zip(names, volumes, strict=True)}
    found = leaves({"all.zip": zipped(folder)})
    assert (found[0].name, found[0].data, found[0].defects) == (f"all.zip/{'长' * 100}/{shown}/报告.txt", TEXT, ())
    folder.popitem()
    (leaf,) = leaves({"all.zip": zipped(folder)})
    assert [(defect.code, defect.detail) for defect in leaf.defects] == [("incomplete_archive", f"“{names[-1]}”")]


def test_an_archive_that_only_looks_split_is_read() -> None:
    found = leaves({"x.zip.001": zipped({"a.txt": TEXT}), "报告.001": TEXT, "y.zip": zipped({"b.txt": TEXT})})
    assert [leaf.name for leaf in found] == ["x.zip.001/a.txt", "报告.001", "y.zip/b.txt"]


def test_nothing_of_the_volumes_stays_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    leaves(dict(zip(*SETS["rar"][:2], strict=True)))
    assert list(tmp_path.iterdir()) == []
