"""Answers taken apart, and when asking rests."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from domain.errors import ConfigError
from second import ask
from second.ask import Access, AskFailed, SecondReader, answer_of
from tests.unit.second.kit import CAMPAIGN, answer, outcome, quote

GOOD = answer(members=quote(86, "共有党员86名"))
WORDS = json.dumps(GOOD, ensure_ascii=False)


def body(content: object) -> bytes:
    return json.dumps({"choices": [{"message": {"content": content}}]}).encode()


@pytest.mark.parametrize(
    "content",
    [
        WORDS,
        f"```json\n{WORDS}\n```",
        f"好的，结果如下：\n{WORDS}\n以上供参考。",
        f"<think>先看 {{草稿}}</think>\n{WORDS}",
        f"\ufeff {WORDS}",
    ],
)
def test_the_json_is_found_in_what_the_model_says(content: str) -> None:
    assert answer_of(body(content)) == GOOD


def test_decimals_stay_exact() -> None:
    told = answer_of(body('{"reports": [], "n": 0.1}'))
    assert told["n"] == Decimal("0.1")


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "not_json"),
        (b"\xff\xfe", "not_an_answer"),
        (b"<html>", "not_json"),
        (b"[]", "not_an_answer"),
        (b'{"choices": []}', "not_an_answer"),
        (b'{"choices": [{"message": null}]}', "not_an_answer"),
        (body(None), "not_an_answer"),
        (body({"reports": []}), "not_an_answer"),
        (body(""), "not_json"),
        (body("没有可以摘录的内容。"), "not_json"),
        (body(WORDS[:-9]), "not_json"),
        (body('{"reports": [NaN]}'), "not_json"),
        (body('{"reports": [' + "1" * 10_000 + "]}"), "not_json"),
        (body('{"reports": ' + "[" * 100_000), "not_json"),
        (b"[" * 200_000, "not_json"),
        (body('{"readings": []}'), "not_the_schema"),
        (body('{"reports": {}}'), "not_the_schema"),
    ],
)
def test_what_is_no_answer_has_a_code(raw: bytes, code: str) -> None:
    with pytest.raises(AskFailed) as failure:
        answer_of(raw)
    assert failure.value.code == code


def access(key: Callable[[], str] = lambda: "geheim-7", **more: Any) -> Access:
    return Access("http://127.0.0.1:9/v1", "m", key, **more)


@pytest.mark.parametrize(
    "url", ["https://x.example/v1", "https://x.example/v1/", "https://x.example/v1/chat/completions"]
)
def test_the_endpoint_is_found_from_however_the_url_is_written(url: str) -> None:
    assert Access(url, "m", str).endpoint == "https://x.example/v1/chat/completions"


@pytest.mark.parametrize(
    "url", ["http://llm.mu.example/v1", "ftp://127.0.0.1/", "//127.0.0.1", "http://127.0.0.1.mu.example/"]
)
def test_words_of_a_mail_never_leave_this_machine_unencrypted(url: str) -> None:
    with pytest.raises(AskFailed, match="insecure"):
        ask.ask(Access(url, "m", str), "k", [], {})


def test_without_the_extra_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)
    with pytest.raises(AskFailed, match="not_installed"):
        ask.ask(access(), "k", [], {})


@pytest.mark.parametrize("key", ["", "a b", "密钥", "a\r\nX-Evil: 1", "k" * 5000])
def test_a_key_that_is_none_is_never_sent(key: str) -> None:
    reader = SecondReader(access(lambda: key))
    with pytest.raises(AskFailed, match="bad_key"):
        reader.look(outcome("共有党员86名"), CAMPAIGN)


def test_a_key_that_cannot_be_had_is_a_failure_like_any_other() -> None:
    def missing() -> str:
        raise ConfigError(("没有环境变量",))

    with pytest.raises(AskFailed, match="no_key"):
        SecondReader(access(missing)).look(outcome("共有党员86名"), CAMPAIGN)


class Line:
    """Stands for the endpoint and for the clock."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        self.up = False
        self.calls = 0
        self.keys = 0
        self.reader = SecondReader(access(self._key), clock=lambda: self.now)
        monkeypatch.setattr(ask, "ask", self._ask)

    def _key(self) -> str:
        self.keys += 1
        return "geheim-7"

    def _ask(self, *given: object) -> dict[str, Any]:
        self.calls += 1
        if not self.up:
            raise AskFailed("timeout")
        return GOOD

    def look(self) -> bool:
        try:
            self.reader.look(outcome("共有党员86名"), CAMPAIGN)
        except AskFailed:
            return False
        return True


def test_three_failures_in_a_row_are_followed_by_ten_minutes_of_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch)
    for _ in range(2):
        assert not line.look()
        assert not line.reader.paused
    assert not line.look()
    assert line.reader.paused
    line.now += 599
    assert line.reader.paused
    line.now += 1
    assert not line.reader.paused


def test_after_the_rest_it_takes_three_failures_again(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch)
    for _ in range(3):
        line.look()
    line.now += 600
    line.look()
    assert not line.reader.paused


def test_a_success_between_failures_begins_the_count_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch)
    for up in (False, False, True, False, False):
        line.up = up
        assert line.look() is up
    assert not line.reader.paused


def test_the_key_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch)
    line.up = True
    assert line.look()
    assert line.look()
    assert line.keys == 1


def test_the_key_stands_in_no_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch)
    line.up = True
    line.look()
    assert "geheim" not in repr(line.reader)
    assert "geheim" not in repr(line.reader.access)


def test_a_mail_without_words_is_not_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Line(monkeypatch)
    assert line.reader.look(outcome(" "), CAMPAIGN).outcome == outcome(" ")
    assert line.calls == 0
