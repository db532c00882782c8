"""EDGE. One question to an OpenAI-compatible endpoint: verified TLS, no redirects, no proxies, a deadline for the whole.

The endpoint is not trusted: whatever it does ends within the deadline and 256 kB, in an answer or in an AskFailed whose
code goes into the log. Neither the key nor any word of a mail does.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from domain.campaign import Campaign
from domain.errors import ConfigError
from domain.hosts import is_loopback
from domain.report import Outcome
from network import tls_context
from second.merge import Merged, merge
from second.prompt import answer_schema, messages, papers_of

if TYPE_CHECKING:
    import httpx

Json = dict[str, Any]
log = logging.getLogger(__name__)

ANSWER_BYTES = 256 * 2**10
_RETRIED = frozenset({429, 500, 502, 503, 504})
_RETRY_AFTER = 1.0  #: seconds, where the server names none
_FAILURES, _PAUSE = 3, 600.0  #: so many in a row end the asking for ten minutes


@dataclass(frozen=True, slots=True)
class Access:
    """Where and how to ask. `key` is called when first needed; ConfigError when it cannot be had."""

    url: str
    model: str
    key: Callable[[], str] = field(repr=False)
    seconds: float = 20.0
    budget_chars: int = 20_000
    ca_file: Path | None = None

    @property
    def endpoint(self) -> str:
        base = self.url.rstrip("/")
        return base if base.endswith("/chat/completions") else f"{base}/chat/completions"


class AskFailed(Exception):
    """No usable answer; `code` is one word for the log (timeout, status_429, redirect, too_long, not_json …)."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(slots=True)
class SecondReader:
    """Asks, and stops asking for a while when it fails again and again. `clock` is monotonic, in seconds."""

    access: Access
    clock: Callable[[], float] = time.monotonic
    _key: str | None = field(default=None, init=False, repr=False)
    _failures: int = field(default=0, init=False)
    _paused_until: float = field(default=float("-inf"), init=False)

    @property
    def paused(self) -> bool:
        return self.clock() < self._paused_until

    def look(self, outcome: Outcome, campaign: Campaign) -> Merged:
        """The outcome with what a second reading adds; `outcome` carries the documents' texts. AskFailed."""
        papers = papers_of(outcome, self.access.budget_chars)
        if not papers:
            return Merged(outcome)
        answer = self._asked(messages(outcome, campaign, papers), answer_schema(outcome, campaign, papers))
        return merge(answer, outcome, campaign, papers)

    def _asked(self, said: list[Json], schema: Json) -> Json:
        try:
            if self._key is None:
                self._key = _key_of(self.access)
            answer = ask(self.access, self._key, said, schema)
        except AskFailed:
            self._failures += 1
            if self._failures >= _FAILURES:
                self._failures, self._paused_until = 0, self.clock() + _PAUSE
            raise
        self._failures = 0
        return answer


def _key_of(access: Access) -> str:
    try:
        key = access.key()
    except ConfigError as error:
        raise AskFailed("no_key") from error
    if not re.fullmatch(r"[!-~]{1,4096}", key):
        raise AskFailed("bad_key")
    return key


def ask(access: Access, key: str, said: list[Json], schema: Json) -> Json:
    """The JSON object that the model answers. AskFailed for everything else, at the latest after `access.seconds`."""
    try:
        import httpx
    except ImportError as error:
        raise AskFailed("not_installed") from error
    place = urlsplit(access.endpoint)
    if place.scheme != "https" and not (place.scheme == "http" and is_loopback(place.hostname or "")):
        raise AskFailed("insecure")
    loop = asyncio.new_event_loop()  # not asyncio.run: that waits for a name server that never answers
    try:
        body = loop.run_until_complete(_body(access, key, _question(access, said, schema)))
    except TimeoutError as error:
        raise AskFailed("timeout") from error
    except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError) as error:
        raise AskFailed(type(error).__name__) from None  # the words of the error may quote the request
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
    return answer_of(body)


def _question(access: Access, said: list[Json], schema: Json) -> bytes:
    form = {"type": "json_schema", "json_schema": {"name": "readings", "strict": True, "schema": schema}}
    asked = {"model": access.model, "messages": said, "temperature": 0, "stream": False, "response_format": form}
    return json.dumps(asked, ensure_ascii=False).encode("utf-8", "replace")


async def _body(access: Access, key: str, question: bytes) -> bytes:
    """The body of a 200; one more try after 429 and 5xx if there is time for it."""
    import httpx

    async with asyncio.timeout(access.seconds) as limit:
        patience = httpx.Timeout(access.seconds)
        trusted = tls_context(access.ca_file)
        headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json", "Accept-Encoding": "identity"}
        async with httpx.AsyncClient(
            verify=trusted, trust_env=False, follow_redirects=False, timeout=patience, headers=headers
        ) as client:
            status, wait, body = await _post(client, access.endpoint, question)
            if status in _RETRIED:
                if asyncio.get_running_loop().time() + wait >= (limit.when() or 0.0):
                    raise AskFailed(f"status_{status}")
                await asyncio.sleep(wait)
                status, _, body = await _post(client, access.endpoint, question)
    if status != 200:
        raise AskFailed("redirect" if 300 <= status < 400 else f"status_{status}")
    return body


async def _post(client: httpx.AsyncClient, endpoint: str, question: bytes) -> tuple[int, float, bytes]:
    """Status, seconds to wait before another try, and the body of a 200, as it came over the wire."""
    async with client.stream("POST", endpoint, content=question) as response:
        if response.status_code != 200:
            return response.status_code, _seconds(response.headers.get("retry-after", "")), b""
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            raise AskFailed("encoded")  # was not asked for; and what is not unpacked cannot explode
        body = bytearray()
        async for piece in response.aiter_raw():
            body += piece
            if len(body) > ANSWER_BYTES:
                raise AskFailed("too_long")
    return 200, 0.0, bytes(body)


def _seconds(retry_after: str) -> float:
    return float(retry_after) if re.fullmatch(r"[0-9]{1,6}", retry_after) else _RETRY_AFTER


def answer_of(body: bytes) -> Json:
    """The model's JSON object out of the endpoint's. Fences, words around it and spoken thoughts are taken off."""
    try:
        content = _parsed(body.decode("utf-8"))["choices"][0]["message"]["content"]
    except (UnicodeDecodeError, KeyError, IndexError, TypeError) as error:
        raise AskFailed("not_an_answer") from error
    if not isinstance(content, str):
        raise AskFailed("not_an_answer")
    words = content.rpartition("</think>")[2]
    answer = _parsed(words[max(0, words.find("{")) :])
    if not isinstance(answer, dict) or not isinstance(answer.get("reports"), list):
        raise AskFailed("not_the_schema")
    return answer


def _parsed(text: str) -> Any:
    """The first JSON value of the text, decimals exact. NaN, endless digits and endless nesting are none."""
    try:
        return json.JSONDecoder(parse_float=Decimal, parse_constant=_no_number).raw_decode(text.strip())[0]
    except (ValueError, RecursionError, ArithmeticError) as error:
        raise AskFailed("not_json") from error


def _no_number(word: str) -> None:
    raise ValueError(word)


def check(access: Access) -> str:
    """An empty, harmless question, for `baosong check`: the code of the failure, "" when the endpoint answers."""
    said: list[Json] = [{"role": "user", "content": '请只回答这个 JSON：{"reports": []}'}]
    nothing: Mapping[str, Any] = {"type": "array", "items": {"type": "integer"}}
    schema = {
        "type": "object",
        "properties": {"reports": nothing},
        "required": ["reports"],
        "additionalProperties": False,
    }
    try:
        ask(access, _key_of(access), said, schema)
    except AskFailed as failure:
        return failure.code
    return ""


_REMEDIES = {
    "not_installed": "请安装组件：pip install 'baosong[reader]'",
    "no_key": "取不到密钥，请核对 key 指向的环境变量、文件或命令",
    "bad_key": "密钥是空的或含有空格、中文，请核对 key 指向的内容",
    "insecure": "网址应以 https:// 开头",
    "status_401": "密钥不对或已失效，请核对",
    "status_403": "密钥没有权限，请核对",
    "status_404": "网址或模型名称不对，请核对 url 和 model",
    "status_429": "服务方限制了次数，请稍后再试或与服务方联系",
    "redirect": "网址已迁移，请把 url 改成新的地址",
    "timeout": "没有及时答复，请检查网络，或调大 seconds",
    "ConnectError": "连接不上或证书未通过验证，请核对 url、网络和 ca_file",
}


def remedy(code: str) -> str:
    """What the admin can do about a failure."""
    return _REMEDIES.get(code, "请核对 url 和 model，确认对方是 OpenAI 兼容接口")
