"""Connections within time and size, and what their failures are called."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator

import pytest

import network
from domain.errors import NeedsAPerson, TryLater
from domain.mailhosts import how_to_log_in, said
from network import Security, Stream


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


def test_lines_and_counts_come_out_as_they_went_in(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    stream = Stream(ours, 5)
    theirs.sendall(b"* OK\r\n{5}\r\nab\ncd)\r\nrest")
    assert stream.line(100) == b"* OK\r\n"
    assert stream.pending
    assert stream.line(100) == b"{5}\r\n"
    assert stream.exactly(5) == b"ab\ncd"
    assert stream.line(100) == b")\r\n"
    theirs.close()
    assert stream.line(100) == b"rest"
    assert stream.line(100) == b""
    assert stream.exactly(3) == b""


def test_a_line_in_pieces_is_one_line(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair

    def speak() -> None:
        for piece in (b"x\r\nab", b"c", b"", b"d\r", b"\nnext\r\n"):
            theirs.sendall(piece)
            time.sleep(0.01)

    speaker = threading.Thread(target=speak)
    speaker.start()
    stream = Stream(ours, 5)
    assert [stream.line(100) for _ in range(3)] == [b"x\r\n", b"abcd\r\n", b"next\r\n"]
    speaker.join()


def test_a_large_count_arrives_whole(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    data = bytes(range(256)) * 20_000
    speaker = threading.Thread(target=theirs.sendall, args=(b"first\n" + data + b"last\n",))
    speaker.start()
    stream = Stream(ours, 5)
    assert stream.line(100) == b"first\n"
    assert stream.exactly(len(data)) == data
    assert stream.line(100) == b"last\n"
    speaker.join()


@pytest.mark.parametrize("data", [b"x" * 200, b"x" * 200 + b"\n"])
def test_a_line_over_its_limit_is_refused(pair: tuple[socket.socket, socket.socket], data: bytes) -> None:
    ours, theirs = pair
    theirs.sendall(data)
    with pytest.raises(network.TooLong):
        Stream(ours, 5).line(100)


def test_silence_ends_every_wait(pair: tuple[socket.socket, socket.socket]) -> None:
    stream = Stream(pair[0], 0.05)
    assert not stream.wait(0.05)
    with pytest.raises(TimeoutError):
        stream.line(100)
    with pytest.raises(TimeoutError):
        stream.exactly(1)


@pytest.mark.parametrize("read", [lambda stream: stream.line(10_000), lambda stream: stream.exactly(300)])
def test_a_drip_does_not_stretch_a_wait_for_ever(
    pair: tuple[socket.socket, socket.socket], read: Callable[[Stream], bytes]
) -> None:
    """Each byte comes in time; the whole does not: a line in one patience, a literal at 1 kB/s."""
    ours, theirs = pair
    stop = threading.Event()

    def drip() -> None:
        while not stop.wait(0.02):
            theirs.sendall(b"x")

    dripping = threading.Thread(target=drip)
    dripping.start()
    try:
        with pytest.raises(TimeoutError):
            read(Stream(ours, 0.3))
    finally:
        stop.set()
        dripping.join()


def test_waiting_loses_nothing(pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    stream = Stream(ours, 5)
    assert not stream.wait(0.01)
    theirs.sendall(b"* 1 EXISTS\r\n")
    assert stream.wait(5)
    assert stream.wait(0)
    assert stream.line(100) == b"* 1 EXISTS\r\n"
    theirs.close()
    assert stream.wait(5)  # the end, too, is something to be read


def test_the_next_address_is_tried_when_one_is_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    """A host with an IPv6 address that leads nowhere."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_server(("127.0.0.1", 0)) as closed:
        dead = closed.getsockname()
        closed.close()
        kinds = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        found = [(*kinds, dead), (*kinds, server.getsockname())]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        with network.connect("imap.mu.example", 993, 5) as connection:
            assert connection.getpeername() == server.getsockname()
            assert connection.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)


def test_a_silent_address_leaves_time_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "FIRST_ADDRESS_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        crowd = [socket.socket() for _ in range(3)]
        try:
            for waiting in crowd:  # a full backlog drops what comes: the connection hangs
                waiting.setblocking(False)
                waiting.connect_ex(full.getsockname())
            kinds = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
            found = [(*kinds, full.getsockname()), (*kinds, server.getsockname())]
            monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
            started = time.monotonic()
            with network.connect("imap.mu.example", 993, 20) as connection:
                assert connection.getpeername() == server.getsockname()
            assert time.monotonic() - started < 10
        finally:
            for waiting in crowd:
                waiting.close()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.9.9.9", "::1", "LOCALHOST"])
def test_loopback_may_do_without_encryption(host: str) -> None:
    network.require_safe(Security.NONE, host)


@pytest.mark.parametrize(
    "host", ["imap.163.com", "192.168.1.1", "localhost.evil.example", "128.0.0.1", "127.0.0.1.nip.example"]
)
def test_nothing_else_may(host: str) -> None:
    with pytest.raises(NeedsAPerson):
        network.require_safe(Security.NONE, host)
    network.require_safe(Security.TLS, host)


def verification_error(code: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "no")
    error.verify_code, error.verify_message = code, "words"
    return error


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (verification_error(10), NeedsAPerson, "已过期"),
        (verification_error(9), NeedsAPerson, "还没有生效"),
        (verification_error(62), NeedsAPerson, "名称与 host 不符"),
        (verification_error(20), NeedsAPerson, "ca_file"),
        (verification_error(999), NeedsAPerson, "words"),
        (socket.gaierror(socket.EAI_NONAME, "x"), TryLater, "域名"),
        (TimeoutError(), TryLater, "防火墙"),
        (ConnectionRefusedError(111, "x"), TryLater, "port"),
        (ConnectionResetError(104, "Connection reset"), TryLater, "中断"),
        (ssl.SSLError(1, "x"), TryLater, "加密连接"),
    ],
)
def test_failures_are_told_apart(error: OSError, kind: type[Exception], words: str) -> None:
    told = network.trouble(error, "收信服务器", "imap.mu.example", 993)
    assert type(told) is kind
    assert words in told.sentence
    assert "imap.mu.example:993" in told.sentence


@pytest.mark.parametrize(
    ("host", "words"),
    [
        ("imap.163.com", "新增授权密码"),
        ("IMAP.126.COM.", "新增授权密码"),
        ("imap.qq.com", "生成授权码"),
        ("imap.exmail.qq.com", "企业邮箱"),
        ("imap.qiye.aliyun.com", "三方客户端"),
        ("mail.mu.example", "核对用户名和密码"),
        ("evil163.com", "核对用户名和密码"),
    ],
)
def test_each_provider_has_its_own_way_to_a_login(host: str, words: str) -> None:
    assert words in how_to_log_in(host)
    assert not how_to_log_in(host).endswith("。")


def test_a_servers_words_are_made_harmless() -> None:
    assert said(b"no\r\n\x1b[31m  such\x00 user\xe2\x80\xae") == "no [31m such user"
    assert len(said("长" * 10_000)) == 200
