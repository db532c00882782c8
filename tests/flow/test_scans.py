"""The lane of recognition: scans take their time beside the rest, and nobody waits for them or is reminded in vain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from domain.states import MailState
from office.lanes import Lanes, ReadingFailed
from store.schema import mails, problems
from tests.world import WEEK, World, a_mail, a_report

QUICK, SCANNED = ("图书馆直属党支部", "zb39@hm.example"), ("校医院党支部", "zb38@hm.example")


class Recogniser:
    """The warm readers; mails with the word `scan` in them go to the other lane, whose answer comes when told."""

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes
        self.begun: list[str] = []
        self.dropped = 0
        self.done = False
        self.failure: ReadingFailed | None = None
        self._data = b""

    def read(self, name: str, data: bytes) -> dict[str, Any] | None:
        return None if b"X-Note: scan" in data else self.lanes.read(name, data)

    def begin_scans(self, name: str, data: bytes) -> None:
        self.begun.append(name)
        self._data = data

    def scans_ready(self) -> bool:
        return self.done

    def finish_scans(self) -> dict[str, Any]:
        if self.failure is not None:
            raise self.failure
        answer = self.lanes.read("scan.eml", self._data)
        assert answer is not None
        return answer

    def drop_scans(self) -> None:
        self.dropped += 1


@pytest.fixture
def recogniser(world: World, lanes: Lanes) -> Recogniser:
    world.lanes = slow = Recogniser(lanes)  # type: ignore[assignment]  # it has what reading needs
    return slow


def arrives(world: World, who: tuple[str, str], *, scan: bool = False, shifts: int = 60) -> None:
    extra = ["X-Note: scan"] if scan else []
    mail = a_mail(who[1], a_report(who[0], shifts=shifts), extra=extra)
    world.deliver(mail, WEEK.due - timedelta(hours=2))


def to(world: World, kind: str) -> list[str]:
    return [letter.to for letter in world.letters(kind)]


def test_a_scan_holds_up_nobody(world: World, recogniser: Recogniser) -> None:
    arrives(world, SCANNED, scan=True)
    with world.office(leader=True) as office:
        office.once(scans=False)
        assert office.look_at_scans() == 0
        assert world.column(mails, "state") == [MailState.READING]
        arrives(world, QUICK)
        office.once(scans=False)
        assert to(world, "receipt") == [QUICK[1]], "it came later and is answered first"
        assert office.look_at_scans() == 0
        recogniser.done = True
        assert office.look_at_scans() == 1
        office.send()
    assert to(world, "receipt") == [QUICK[1], SCANNED[1]]
    assert recogniser.begun == ["1.eml"]
    assert world.audit() == []


def test_whose_scan_is_being_recognised_is_not_reminded(world: World, recogniser: Recogniser) -> None:
    arrives(world, SCANNED, scan=True)
    with world.office(leader=True) as office:
        office.once(scans=False)
        office.look_at_scans()
        office.remind()
        office.send()
    reminded = to(world, "reminder")
    assert reminded
    assert SCANNED[1] not in reminded


def test_one_pass_for_cron_waits_for_every_scan(world: World, recogniser: Recogniser) -> None:
    for shifts in (60, 61):
        arrives(world, SCANNED, scan=True, shifts=shifts)
    arrives(world, QUICK)
    assert world.run().read == 3
    assert world.column(mails, "state") == [MailState.READ] * 3
    assert to(world, "receipt")[0] == QUICK[1]


def test_a_scan_that_was_begun_goes_back_when_the_service_ends(world: World, recogniser: Recogniser) -> None:
    """The attempt is not held against the mail."""
    arrives(world, SCANNED, scan=True)
    with world.office(leader=True) as office:
        office.once(scans=False)
        office.look_at_scans()
        office.scans.let_go(office.desk)
        assert recogniser.dropped == 1
        assert world.column(mails, "state") == [MailState.ARCHIVED]
        assert world.column(mails, "attempts") == [0]
        recogniser.done = True
        office.look_at_scans()
        assert office.look_at_scans() == 1
    assert recogniser.begun == ["1.eml", "1.eml"]


@pytest.mark.parametrize(
    ("failure", "state", "tries"),
    [
        (ReadingFailed("reader_crashed", "", crashed=True), MailState.SHELVED, 3),
        (ReadingFailed("timeout", "", crashed=False), MailState.READ, 1),
    ],
    ids=["a crash is tried three times", "a limit once"],
)
def test_recognition_that_fails_ends_as_any_reading_does(
    world: World, recogniser: Recogniser, failure: ReadingFailed, state: MailState, tries: int
) -> None:
    recogniser.failure = failure
    arrives(world, SCANNED, scan=True)
    world.run()
    assert world.column(mails, "state") == [state]
    assert len(recogniser.begun) == tries


def test_an_archive_that_lost_the_mail_does_not_stop_the_lane(world: World, recogniser: Recogniser) -> None:
    arrives(world, SCANNED, scan=True)
    with world.office(leader=True) as office:
        office.once(scans=False)
        damage(world, office.store.archive.load)
        office.look_at_scans()
        office.look_at_scans()
    assert world.column(mails, "state") == [MailState.READ]
    assert world.column(problems, "code") == ["archive_damaged"]


def damage(world: World, load: Callable[[str], bytes]) -> None:
    (sha,) = world.column(mails, "sha256")
    (path,) = (world.folder / "data" / "archive").rglob(f"{sha}*")
    assert load(sha)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes().replace(b"scan", b"spam"))
