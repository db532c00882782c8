"""EDGE. Connections to mail servers: opened, secured, read within time and size; their failures told as sentences."""

from __future__ import annotations

import enum
import socket
import ssl
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from domain.errors import NeedsAPerson, ServiceError, TryLater
from domain.hosts import is_loopback

FIRST_ADDRESS_SECONDS = 8.0  #: a dead IPv6 route costs this much, then the next address is tried (RFC 8305's aim)
SLOWEST_BYTES_A_SECOND = 1000  #: below this a transfer counts as stuck
CERTIFICATE_WARNING = timedelta(days=14)


class Security(enum.StrEnum):
    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"  #: loopback only


def require_safe(security: Security, host: str) -> None:
    """Raises NeedsAPerson for an unencrypted connection that would leave this machine."""
    if security is Security.NONE and not is_loopback(host):
        raise NeedsAPerson(
            f'不加密的连接（security = "none"）只能用于本机，{host} 不是本机。请改为 security = "tls"（或 "starttls"）。',
            "insecure",
        )


def tls_context(ca_file: Path | None = None) -> ssl.SSLContext:
    """Certificates and host names are always verified; `ca_file` adds an organisation's own authority."""
    context = ssl.create_default_context()
    if ca_file is not None:
        context.load_verify_locations(ca_file)
    return context


def connect(host: str, port: int, seconds: float) -> socket.socket:
    """A TCP connection to the first address that answers within `seconds` altogether; OSError otherwise."""
    deadline = time.monotonic() + seconds
    addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    failure: OSError = OSError("no address")
    for index, (family, kind, protocol, _, address) in enumerate(addresses):
        left = deadline - time.monotonic()
        last = index == len(addresses) - 1
        connection = socket.socket(family, kind, protocol)
        connection.settimeout(max(0.01, left if last else min(left, FIRST_ADDRESS_SECONDS)))
        try:
            connection.connect(address)
        except OSError as error:
            connection.close()
            failure = error
        else:
            _keep_alive(connection)
            return connection
    raise failure


def _keep_alive(connection: socket.socket) -> None:
    """Small commands go at once; a peer that vanished is noticed within about four minutes even while we only wait."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in (("TCP_KEEPIDLE", 120), ("TCP_KEEPINTVL", 30), ("TCP_KEEPCNT", 4)):
        if hasattr(socket, name):  # not on every system
            connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def secure(connection: socket.socket, host: str, ca_file: Path | None) -> ssl.SSLSocket:
    """The connection under TLS; closed if the handshake fails."""
    try:
        return tls_context(ca_file).wrap_socket(connection, server_hostname=host)
    except OSError:
        connection.close()
        raise


def certificate_warning(connection: socket.socket, now: datetime | None = None) -> str | None:
    """A sentence if the peer's certificate ends within two weeks."""
    certificate = connection.getpeercert() if isinstance(connection, ssl.SSLSocket) else None
    if not certificate or "notAfter" not in certificate:
        return None
    ends = datetime.fromtimestamp(ssl.cert_time_to_seconds(str(certificate["notAfter"])), UTC)
    if ends - (now or datetime.now(UTC)) > CERTIFICATE_WARNING:
        return None
    return f"服务器证书将于 {ends:%Y-%m-%d} 到期，请提前通知邮件系统管理员更换。"


class TooLong(Exception):
    """A line went on past its limit."""


class Stream:
    """Reads a socket by lines and by counts. No wait is longer than `patience` seconds, no line longer than its limit.

    It owns its buffer (unlike socket.makefile), so that STARTTLS can see whether anything came before its time
    and IDLE can wait without losing bytes.
    """

    def __init__(self, connection: socket.socket, patience: float) -> None:
        self.connection = connection
        self.patience = patience
        self._buffer = bytearray()
        self._start = 0

    @property
    def pending(self) -> int:
        """Bytes received and not yet read."""
        return len(self._buffer) - self._start

    def wait(self, seconds: float) -> bool:
        """True as soon as something (also the end of the stream) can be read; False after `seconds`."""
        if self.pending:
            return True
        try:
            self._receive(time.monotonic() + seconds)
        except TimeoutError:
            return False
        return True

    def line(self, limit: int) -> bytes:
        """One line with its end; shorter, or empty, where the stream ended. TooLong, TimeoutError."""
        deadline = time.monotonic() + self.patience
        searched = 0
        while (end := self._buffer.find(b"\n", self._start + searched)) < 0:
            searched = self.pending
            if searched > limit:
                raise TooLong(f"line longer than {limit} bytes")
            if not self._receive(deadline):
                return self._take(searched)
        if end - self._start > limit:
            raise TooLong(f"line longer than {limit} bytes")
        return self._take(end + 1 - self._start)

    def exactly(self, count: int) -> bytes:
        """That many bytes; fewer only where the stream ended. TimeoutError when slower than 1 kB/s."""
        deadline = time.monotonic() + self.patience + count / SLOWEST_BYTES_A_SECOND
        pieces = [self._take(min(count, self.pending))]
        left = count - len(pieces[0])
        while left:
            piece = self._recv(min(left, 1 << 18), deadline)
            if not piece:
                break
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)

    def send(self, data: bytes) -> None:
        self.connection.settimeout(self.patience + len(data) / SLOWEST_BYTES_A_SECOND)
        self.connection.sendall(data)

    def _take(self, count: int) -> bytes:
        taken = bytes(memoryview(self._buffer)[self._start : self._start + count])
        self._start += count
        if self._start == len(self._buffer):
            self._buffer.clear()
            self._start = 0
        return taken

    def _receive(self, deadline: float) -> bool:
        """More into the buffer; False at the end of the stream."""
        if self._start:
            del self._buffer[: self._start]
            self._start = 0
        data = self._recv(1 << 16, deadline)
        self._buffer += data
        return bool(data)

    def _recv(self, size: int, deadline: float) -> bytes:
        left = min(deadline - time.monotonic(), self.patience)
        if left <= 0:
            raise TimeoutError("the server was too slow")
        self.connection.settimeout(left)
        return self.connection.recv(size)


#: OpenSSL's verify codes (X509_verify_cert(3)) and what they mean for the admin.
_CERTIFICATE_FAULTS = {
    9: "服务器证书还没有生效，请核对本机时钟，或联系邮件系统管理员",
    10: "服务器证书已过期，请联系邮件系统管理员更换证书（也请核对本机时钟）",
    18: "服务器用的是自签名证书，请把它存为文件并写入 ca_file",
    19: "签发服务器证书的机构不受信任，请把该机构的证书存为文件并写入 ca_file",
    20: "签发服务器证书的机构不受信任，请把该机构的证书存为文件并写入 ca_file",
    21: "签发服务器证书的机构不受信任，请把该机构的证书存为文件并写入 ca_file",
    62: "服务器证书上的名称与 host 不符，请核对 host 的写法",
    64: "服务器证书上的地址与 host 不符，请把 host 写成服务器的域名",
}


def trouble(error: OSError, server: str, host: str, port: int) -> ServiceError:
    """What a failed connection means. `server` is 收信服务器 or 发信服务器."""
    where = f"{server} {host}:{port}"
    if isinstance(error, ssl.SSLCertVerificationError):
        fault = _CERTIFICATE_FAULTS.get(error.verify_code, f"服务器证书未通过验证（{error.verify_message}）")
        return NeedsAPerson(f"不能安全地连接{where}：{fault}。", "certificate")
    if isinstance(error, ssl.SSLError):
        return _tls_trouble(error, where)
    if isinstance(error, socket.gaierror):
        return TryLater(f"找不到{where}：域名无法解析。请核对 host 的写法和本机的网络。", "dns")
    if isinstance(error, TimeoutError):
        return TryLater(f"{where} 没有及时应答，稍后再试。如反复出现，请检查网络和防火墙。", "timeout")
    if isinstance(error, ConnectionRefusedError):
        return TryLater(f"{where} 拒绝连接，稍后再试。如反复出现，请核对 host 和 port。", "refused")
    return TryLater(f"与{where} 的连接中断（{error.strerror or type(error).__name__}），稍后再试。", "lost")


def _tls_trouble(error: ssl.SSLError, where: str) -> ServiceError:
    reason = getattr(error, "reason", None)
    if reason in ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST", "UNKNOWN_PROTOCOL"):
        return NeedsAPerson(
            f"{where} 在这个端口上没有使用 TLS 加密。请核对 port 与 security（收信 993、发信 465 用 tls；143、587 用 starttls）。",
            "not_tls",
        )
    return TryLater(f"与{where} 的加密连接出错（{reason or '原因不明'}），稍后再试。", "tls")
