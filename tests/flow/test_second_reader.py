"""The second reader against a server that misbehaves in every way: the mail is recorded all the same."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from office.lanes import Lanes
from second.ask import Access, AskFailed, SecondReader, ask, check
from store.schema import metadata, readings
from terminal.commands.checking import _second_reader
from tests.servers import openai_like as server
from tests.servers.certificates import Authority
from tests.servers.dovecot import Dovecot
from tests.servers.openai_like import OpenAiLike, Step
from tests.servers.sink import Sink
from tests.unit.second.kit import CAMPAIGN, answer, outcome, quote, report, rule
from tests.world import World, a_mail, a_report

KEY = "geheim-schluessel-7"
TEXT = "我支部共有党员86名，同志们参与防控35人，开展志愿服务120人次，联系人13812345678。"
MEMBERS = rule("members", 86, "共有党员86名")
BEFORE = outcome(TEXT, report(MEMBERS))
GOOD = answer(members=quote(86, "共有党员86名"), engaged=quote(35, "参与防控35人"))
SECONDS = 1.0
SLACK = 10.0  #: ten times the deadline: a loaded machine is slow, an endless server is endless


def access(here: OpenAiLike, **more: Any) -> Access:
    return Access(here.url, "qwen", lambda: KEY, **{"seconds": SECONDS, **more})


def look(here: OpenAiLike, **more: Any) -> dict[str, Any]:
    """What the report says after a second look."""
    after = SecondReader(access(here, **more)).look(BEFORE, CAMPAIGN).outcome
    return {reading.field: reading.value for reading in after.reports[0].readings}


@pytest.fixture(autouse=True)
def hostile_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the environment says of proxies and certificates, nothing of it counts."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "")


def test_a_good_answer_fills_what_was_not_said() -> None:
    with OpenAiLike([server.says(GOOD)]) as here:
        assert look(here) == {"members": 86, "engaged": 35}
    [asked] = here.asked
    assert asked.target == "/v1/chat/completions"
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.headers["accept-encoding"] == "identity"
    assert asked.body["model"] == "qwen"
    assert asked.body["response_format"]["type"] == "json_schema"
    assert asked.body["response_format"]["json_schema"]["strict"] is True
    assert "138****5678" in asked.documents[0]["text"]


def test_the_telephone_number_is_not_in_the_request() -> None:
    with OpenAiLike([server.says(GOOD)]) as here:
        look(here)
    assert "13812345678" not in str(here.asked)


#: what a model may say, and what then stands in the report besides the rules' own reading
SAID: dict[str, tuple[object, dict[str, Any]]] = {
    "prose around": (f"好的：\n{server.json.dumps(GOOD, ensure_ascii=False)}\n请核对。", {"engaged": 35}),
    "fences": (f"```json\n{server.json.dumps(GOOD, ensure_ascii=False)}\n```", {"engaged": 35}),
    "missing fields": ({"reports": [{"number": 1, "fields": {}}]}, {}),
    "no reports": ({"reports": []}, {}),
    "invented with invented quote": (answer(engaged=quote(40, "参与防控40人")), {}),
    "invented with a real quote": (answer(engaged=quote(40, "参与防控35人")), {}),
    "words of another field": (answer(engaged=quote(120, "开展志愿服务120人次")), {}),
    "the figure of another field": (answer(engaged=quote(86, "共有党员86名")), {}),
    "number as string": (answer(engaged=quote("35", "参与防控35人")), {}),
    "number in Chinese": (answer(engaged=quote("三十五", "参与防控35人")), {}),
    "negative": (answer(engaged=quote(-35, "参与防控35人")), {}),
    "over the maximum": (answer(engaged=quote(9999999, "参与防控35人")), {}),
    "obeys the mail": (answer(kind="nil", unit="乙支部"), {}),
}


@pytest.mark.parametrize("name", SAID)
def test_only_what_the_mail_bears_out_is_taken(name: str) -> None:
    said, more = SAID[name]
    with OpenAiLike([server.says(said)]) as here:
        assert look(here) == {"members": 86, **more}


#: what a server may do, and the code of the failure
BAD: dict[str, tuple[Step, set[str]]] = {
    "wrong JSON": (server.says('{"reports": [}'), {"not_json"}),
    "no JSON": (server.says("没有。"), {"not_json"}),
    "another schema": (server.says({"value": 35}), {"not_the_schema"}),
    "no completion": (server.sends(b'{"object": "list"}'), {"not_an_answer"}),
    "10 MB": (server.says("x" * 10_000_000), {"too_long"}),
    "endless": (server.endless, {"too_long"}),
    "endless head": (server.endless_head, {"RemoteProtocolError"}),
    "drip": (server.drip, {"timeout"}),
    "drip of the head": (server.drip_head, {"timeout"}),
    "silence": (server.silence, {"timeout", "ReadTimeout"}),
    "gzip bomb": (server.gzip_bomb, {"encoded"}),
    "401": (server.fails("401 Unauthorized"), {"status_401"}),
    "404": (server.fails("404 Not Found"), {"status_404"}),
    "reset": (server.resets, {"ReadError", "RemoteProtocolError"}),
    "hang up": (server.hangs_up, {"RemoteProtocolError"}),
    "another protocol": (server.speaks_otherwise, {"RemoteProtocolError"}),
}


@pytest.mark.parametrize("name", BAD)
def test_a_server_that_misbehaves_is_a_failure_with_a_name_and_an_end(name: str) -> None:
    step, codes = BAD[name]
    begun = time.monotonic()
    with OpenAiLike([step]) as here, pytest.raises(AskFailed) as failure:
        look(here)
    assert failure.value.code in codes
    assert time.monotonic() - begun < SLACK
    assert here.connections == 1


def test_nobody_there_is_a_failure() -> None:
    with OpenAiLike([server.silence]) as here:
        pass
    with pytest.raises(AskFailed, match="ConnectError"):
        look(here)


@pytest.mark.parametrize(
    "status", ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"]
)
def test_a_redirect_is_never_followed(status: str) -> None:
    with OpenAiLike([server.says(GOOD)]) as elsewhere:
        to = f"Location: {elsewhere.url}/chat/completions\r\n"
        with OpenAiLike([server.fails(status, to)]) as here, pytest.raises(AskFailed, match="redirect"):
            look(here)
    assert elsewhere.connections == 0
    assert here.connections == 1


@pytest.mark.parametrize("status", ["429 Too Many Requests", "500 Internal Server Error", "503 Service Unavailable"])
def test_a_server_that_is_busy_is_asked_once_more(status: str) -> None:
    with OpenAiLike([server.fails(status, "Retry-After: 0\r\n"), server.says(GOOD)]) as here:
        assert look(here, seconds=20.0) == {"members": 86, "engaged": 35}
    assert here.connections == 2


def test_a_server_that_stays_busy_is_not_asked_a_third_time() -> None:
    with (
        OpenAiLike([server.fails("500 No", "Retry-After: 0\r\n")]) as here,
        pytest.raises(AskFailed, match="status_500"),
    ):
        look(here, seconds=20.0)
    assert here.connections == 2


@pytest.mark.parametrize("after", ["3600", "Wed, 21 Oct 2026 07:28:00 GMT", "-1", "9" * 400])
def test_there_is_no_waiting_beyond_the_deadline(after: str) -> None:
    begun = time.monotonic()
    with (
        OpenAiLike([server.fails("429 No", f"Retry-After: {after}\r\n")]) as here,
        pytest.raises(AskFailed, match="status_429"),
    ):
        look(here)
    assert here.connections == 1
    assert time.monotonic() - begun < SLACK


# encryption


def test_over_tls_with_our_own_authority(authority: Authority) -> None:
    with OpenAiLike([server.says(GOOD)], authority.issue("reader")) as here:
        assert look(here, ca_file=authority.ca_file, seconds=10.0)["engaged"] == 35


@pytest.mark.parametrize("fault", ["unknown authority", "another name"])
def test_a_certificate_that_does_not_verify_gets_no_word_of_the_mail(authority: Authority, fault: str) -> None:
    hosts = ("llm.mu.example",) if fault == "another name" else ("127.0.0.1",)
    trusted = authority.ca_file if fault == "another name" else None
    with (
        OpenAiLike([server.says(GOOD)], authority.issue("wrong", hosts)) as here,
        pytest.raises(AskFailed, match="ConnectError"),
    ):
        look(here, ca_file=trusted, seconds=10.0)
    assert not here.asked


# logs


def test_neither_key_nor_words_of_the_mail_reach_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    steps = [server.says(GOOD), server.fails("401 No"), server.resets, server.says("党员86名")]
    with OpenAiLike(steps) as here:
        for _ in steps:
            try:
                look(here)
            except AskFailed as failure:
                logging.getLogger("test").exception("%r", failure)
    assert here.connections == len(steps)
    for secret in (KEY, "党员", "13812345678"):
        assert secret not in caplog.text


def test_the_check_of_the_configuration_asks_a_harmless_question() -> None:
    with OpenAiLike([server.says({"reports": []})]) as here:
        assert check(access(here)) == ""
    with OpenAiLike([server.fails("401 No")]) as here:
        assert check(access(here)) == "status_401"


def test_the_check_tells_the_admin_what_to_do(asking: tuple[World, OpenAiLike]) -> None:
    world, here = asking
    here.script[:] = [server.says({"reports": []}), server.fails("401 No")]
    assert [finding.level for finding in _second_reader(world.settings)] == ["ok"]
    [finding] = _second_reader(world.settings)
    assert finding.is_error
    assert "密钥不对" in finding.sentence
    world.change(reader={"second": "off"})
    assert list(_second_reader(world.settings)) == []


def test_asking_leaves_nothing_open() -> None:
    before = _open_files()
    with OpenAiLike([server.says(GOOD), server.drip, server.resets]) as here:
        for _ in range(3):
            try:
                ask(access(here), KEY, [{"role": "user", "content": ""}], {})
            except AskFailed:
                continue
    assert _open_files() <= before


def _open_files() -> int:
    return len(list(Path(f"/proc/{os.getpid()}/fd").iterdir()))


# the whole way of a mail

GAP = "{}：党员86名，到岗值守的同志共有35名，志愿服务60人次。联系电话13812345678。"
FILLS = {"members_engaged": quote(35, "到岗值守的同志共有35名")}


@pytest.fixture(scope="module")
def talking(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lanes]:
    """Readers that hand over the documents' texts, as they do when the second reader is on."""
    with Sink() as sink:
        settings = World(tmp_path_factory.mktemp("talking"), dovecot, "nobody@mu.example", sink).settings
    with Lanes(settings.campaign, settings.limits, "mx.mu.example", with_text=True) as warm:
        yield warm


@pytest.fixture
def asking(world: World, talking: Lanes, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[World, OpenAiLike]]:
    """A world with one mail that leaves a gap, and the second reader on."""
    monkeypatch.setenv("BAOSONG_TEST_KEY", KEY)
    world.lanes = talking
    unit = next(unit for unit in world.settings.campaign.roster.units if unit.addresses and "支部" in unit.name)
    world.dovecot.deliver(world.user, a_mail(unit.addresses[0], GAP.format(unit.name)))
    with OpenAiLike([server.says(answer(**FILLS))]) as here:
        reader = {"second": "on", "url": here.url, "model": "qwen", "key": "env:BAOSONG_TEST_KEY"}
        world.change(reader={**reader, "seconds": timedelta(seconds=5)})
        yield world, here


def read(world: World) -> dict[str, tuple[Any, str]]:
    """Field -> value and source, after one pass."""
    assert world.run().troubles == ()
    with world.office() as office, office.store.reading() as tx:
        return {row.field: (row.value, row.source) for row in tx.execute(readings.select())}


def test_a_mail_with_a_gap_is_filled_recorded_and_answered(asking: tuple[World, OpenAiLike]) -> None:
    world, here = asking
    found = read(world)
    assert found["members_engaged"] == (35, "second_reader")
    assert found["members_total"] == (86, "rule")
    assert here.connections == 1
    assert "13812345678" not in str(here.asked)
    assert len(world.letters("receipt")) == 1
    assert world.audit() == []


@pytest.mark.parametrize("step", [server.fails("500 No"), server.resets, server.endless, server.says("没有。")])
def test_a_mail_is_recorded_and_answered_whatever_the_second_reader_does(
    asking: tuple[World, OpenAiLike], step: Step, caplog: pytest.LogCaptureFixture
) -> None:
    world, here = asking
    here.script[:] = [step]
    found = read(world)
    assert "members_engaged" not in found
    assert found["members_total"] == (86, "rule")
    assert len(world.letters("receipt")) == 1
    assert "second_reader" in caplog.text
    assert "到岗值守" not in caplog.text
    assert KEY not in caplog.text


def test_a_key_that_is_missing_holds_up_nothing(
    asking: tuple[World, OpenAiLike], monkeypatch: pytest.MonkeyPatch
) -> None:
    world, here = asking
    monkeypatch.delenv("BAOSONG_TEST_KEY")
    assert "members_engaged" not in read(world)
    assert here.connections == 0


def test_a_mail_that_leaves_no_gap_is_not_asked_about(asking: tuple[World, OpenAiLike]) -> None:
    world, here = asking
    here.script[:] = [server.says(answer())]
    unit = next(unit for unit in world.settings.campaign.roster.units if unit.addresses and "支部" in unit.name)
    world.dovecot.deliver(world.user, a_mail(unit.addresses[0], a_report(unit.name)))
    world.dovecot.deliver(world.user, a_mail(unit.addresses[0], "收到，谢谢！"))
    read(world)
    assert here.connections == 1


def test_no_more_mails_are_asked_about_in_a_day_than_allowed(asking: tuple[World, OpenAiLike]) -> None:
    world, here = asking
    world.change(reader={"per_day": 2})
    unit = next(unit for unit in world.settings.campaign.roster.units if unit.addresses and "支部" in unit.name)
    for number in range(3):
        world.dovecot.deliver(
            world.user, a_mail(unit.addresses[0], GAP.format(unit.name) + "！" * number, f"情况{number}")
        )
    read(world)  # each pass is a process of its own: the count is kept in the store
    read(world)
    assert here.connections == 2
    world.now += timedelta(days=1)
    world.dovecot.deliver(world.user, a_mail(unit.addresses[0], GAP.format(unit.name), "次日情况"))
    read(world)
    assert here.connections == 3


def test_after_three_failures_the_other_mails_are_read_without_asking(asking: tuple[World, OpenAiLike]) -> None:
    world, here = asking
    here.script[:] = [server.fails("401 No")]
    unit = next(unit for unit in world.settings.campaign.roster.units if unit.addresses and "支部" in unit.name)
    for number in range(5):
        world.dovecot.deliver(world.user, a_mail(unit.addresses[0], GAP.format(unit.name), f"情况{number}"))
    read(world)
    assert here.connections == 3


def test_off_means_that_nothing_is_asked_or_kept(asking: tuple[World, OpenAiLike]) -> None:
    world, here = asking
    world.change(reader={"second": "off"})
    assert "members_engaged" not in read(world)
    assert here.connections == 0


def test_the_texts_of_the_documents_are_not_recorded(asking: tuple[World, OpenAiLike]) -> None:
    world, _ = asking
    read(world)
    with world.office() as office, office.store.reading() as tx:
        kept = [str(row) for table in metadata.sorted_tables for row in tx.execute(table.select())]
    assert not any("13812345678" in row for row in kept)
