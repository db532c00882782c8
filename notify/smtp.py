"""EDGE. One letter out at a time, over one reused connection."""

from __future__ import annotations

import contextlib
import re
import smtplib
from types import TracebackType

import network
from domain.errors import NeedsAPerson, ServiceError, TryLater
from domain.letter import Letter
from domain.mailhosts import how_to_log_in, said
from network import Security
from notify.smtp_session import NoAnswer, Session, SmtpSettings, dot_stuffed

__all__ = ["LetterRefused", "Sender", "SmtpSettings", "check_login"]

ADDRESS = re.compile(r"[!-;=?A-~]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")

#: Words of Chinese providers that turn a 5xx into "not so fast": 163 says MI:SFQ, MI:SMT or MI:STC, QQ "frequency limited".
TOO_FAST = re.compile(r"\bMI:(?:SFQ|SMT|STC)\b|frequency|too many|rate limit", re.IGNORECASE)
#: 163 refuses what it takes for advertising with these codes.
TAKEN_FOR_SPAM = re.compile(r"\bDT:SPM|\bDT:SUM|\bHL:|spam", re.IGNORECASE)
#: Authentication is asked for at a later command: the service's fault, never the letter's (RFC 4954 section 6).
AUTH_CODES = (530, 534, 535, 538)


class LetterRefused(ServiceError):
    """The server will never take this letter; others it may. `code` is "letter_refused", `reply` the server's words."""

    def __init__(self, sentence: str, reply: str) -> None:
        super().__init__(sentence, "letter_refused")
        self.reply = reply


class Sender:
    """A session with the mail server, opened at the first letter and again when the server has hung up.

    >>> with Sender(settings) as sender:
    ...     reply = sender.send(letter)
    """

    def __init__(self, settings: SmtpSettings) -> None:
        network.require_safe(settings.security, settings.host)
        _require_address(settings.sender)
        self.settings = settings
        self._session: Session | None = None
        self._used = False  #: a letter went over this connection; it may have been closed since

    def __enter__(self) -> Sender:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        session, self._session = self._session, None
        if session is not None:
            if kind is None:
                with contextlib.suppress(OSError, smtplib.SMTPException):
                    session.patience(min(5.0, self.settings.command_seconds))
                    session.quit()
            session.close()

    def send(self, letter: Letter) -> str:
        """Sends the letter's bytes as they are and returns the server's 250 reply.

        TryLater: nothing is lost, the same bytes go again (code "smtp_unknown": the server may have taken them).
        LetterRefused: this letter, for good. NeedsAPerson: the service, every letter.
        """
        _require_address(letter.recipient)
        _require_crlf(letter.content)
        try:
            session = self._greeted(letter)
            self._used = True
            self._step(session.rcpt(letter.recipient), "收件人", letter)
            self._step(session.docmd("DATA"), "正文", letter, expected=354)
            return self._finish(session, letter)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            raise self._trouble(error) from error
        except ServiceError:
            self._reset()
            raise

    def open(self) -> None:
        """Connects and logs in now instead of at the first letter."""
        try:
            if self._session is None:
                self._session = self._connected()
                self._used = False
        except (OSError, smtplib.SMTPException) as error:
            raise self._trouble(error) from error

    # one letter

    def _greeted(self, letter: Letter) -> Session:
        """A session that took MAIL FROM. One that the server has closed since the last letter is opened anew, once."""
        self.open()
        assert self._session is not None
        try:
            reply = self._session.begin(self.settings.sender, letter.content)
        except (OSError, smtplib.SMTPServerDisconnected):
            if not self._used:
                raise
            reply = (421, b"")
        if reply[0] == 421 and self._used:
            self._drop()
            self.open()
            assert self._session is not None
            reply = self._session.begin(self.settings.sender, letter.content)
        if 500 <= reply[0] < 600 and not TOO_FAST.search(said(reply[1])):
            raise NeedsAPerson(
                f"发信服务器 {self.settings.host} 不接受发件地址 {self.settings.sender}（{_words(reply)}）。"
                "请核对 [smtp] 的 from：多数邮箱只准用登录账号本身的地址发信。",
                "smtp_sender",
            )
        self._step(reply, "发件人", letter)
        return self._session

    def _finish(self, session: Session, letter: Letter) -> str:
        """The bytes and the dot. Up to the dot nothing counts; after it, silence leaves us not knowing."""
        session.send(dot_stuffed(letter.content))
        session.patience(self.settings.dot_seconds)
        try:
            session.send(b".\r\n")
            reply = session.getreply()
        except (OSError, smtplib.SMTPException) as error:
            raise NoAnswer from error
        session.patience(self.settings.command_seconds)
        self._step(reply, "正文", letter)
        return _words(reply)

    def _step(self, reply: tuple[int, bytes], about: str, letter: Letter, expected: int | None = None) -> None:
        """Passes over a good reply, raises what a bad one means."""
        code, words = reply[0], _words(reply)
        if code == expected or (expected is None and 200 <= code < 300):
            return
        host = self.settings.host
        if code in AUTH_CODES:
            raise self._not_logged_in(words)
        if 500 <= code < 600 and not TOO_FAST.search(words):
            raise LetterRefused(_refusal(letter, about, words), words)
        if TOO_FAST.search(words):
            raise TryLater(f"发信服务器 {host} 嫌发信过快（{words}），稍后再发。", "smtp_too_fast")
        if 400 <= code < 500:
            raise TryLater(f"发信服务器 {host} 暂时不收给 {letter.recipient} 的信（{words}），稍后再发。", "smtp_later")
        raise self._nonsense(words)

    def _nonsense(self, words: str) -> TryLater:
        return TryLater(f"发信服务器 {self.settings.host} 的应答不合规范（{words}），稍后再发。", "smtp_protocol")

    # the session

    def _connected(self) -> Session:
        settings = self.settings
        session = Session(settings)
        try:
            self._service(session.connect(settings.host, settings.port), "连接")
            self._service(session.ehlo(), "问候")
            if settings.security is Security.STARTTLS:
                self._start_tls(session)
            if settings.user:
                self._log_in(session)
        except BaseException:
            session.close()
            raise
        session.patience(settings.command_seconds)
        return session

    def _start_tls(self, session: Session) -> None:
        if not session.has_extn("starttls"):
            raise NeedsAPerson(
                f"发信服务器 {self.settings.host} 没有提供加密，为免密码外泄没有登录。"
                '请改用 security = "tls"、port = 465；如原来正常，可能有人在中间做了手脚，请告知网络管理员。',
                "not_secured",
            )
        session.starttls()
        self._service(session.ehlo(), "问候")

    def _log_in(self, session: Session) -> None:
        settings = self.settings
        try:
            session.login(settings.user, settings.password)
        except smtplib.SMTPAuthenticationError as error:
            words = _words((error.smtp_code, _bytes(error.smtp_error)))
            if error.smtp_code < 500 or TOO_FAST.search(words):
                raise TryLater(
                    f"发信服务器 {settings.host} 暂时不让登录（{words}），稍后再试。", "login_later"
                ) from error
            raise self._not_logged_in(words) from error
        except smtplib.SMTPNotSupportedError as error:
            raise NeedsAPerson(
                f"发信服务器 {settings.host}:{settings.port} 不提供登录。请核对 port 与 security（465 用 tls，587 用 starttls）。",
                "smtp_no_login",
            ) from error

    def _not_logged_in(self, words: str) -> NeedsAPerson:
        settings = self.settings
        return NeedsAPerson(
            f"发信服务器 {settings.host} 拒绝了 {settings.user or '未登录者'}（{words}）。{how_to_log_in(settings.host)}。",
            "login",
        )

    def _service(self, reply: tuple[int, bytes], doing: str) -> None:
        code, words = reply[0], _words(reply)
        if 200 <= code < 300:
            return
        host = self.settings.host
        if code < 0:
            raise self._nonsense(words)
        if 500 <= code < 600 and not TOO_FAST.search(words):
            raise NeedsAPerson(
                f"发信服务器 {host} 拒绝{doing}（{words}）。请向邮件系统管理员询问本机能否由此发信。", "smtp_service"
            )
        code_name = "smtp_too_fast" if TOO_FAST.search(words) else "smtp_later"
        raise TryLater(f"发信服务器 {host} 暂时不接受{doing}（{words}），稍后再发。", code_name)

    def _trouble(self, error: Exception) -> ServiceError:
        host, port = self.settings.host, self.settings.port
        if isinstance(error, NoAnswer):
            return TryLater(
                f"信件已交给发信服务器 {host}，但没有等到回音，不知是否收下，稍后将原样再发一次。", "smtp_unknown"
            )
        if isinstance(error, smtplib.SMTPServerDisconnected):
            cause = error.__cause__ or error.__context__
            if isinstance(cause, OSError):
                return network.trouble(cause, "发信服务器", host, port)
            return TryLater(f"发信服务器 {host} 中断了连接，稍后再发。", "lost")
        if isinstance(error, smtplib.SMTPException):
            return self._nonsense(said(str(error)))
        assert isinstance(error, OSError)
        return network.trouble(error, "发信服务器", host, port)

    def _reset(self) -> None:
        """Makes the session fit for the next letter, or ends it."""
        if self._session is None:
            return
        try:
            if self._session.rset()[0] != 250:
                self._drop()
        except (OSError, smtplib.SMTPException):
            self._drop()

    def _drop(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.close()


def check_login(settings: SmtpSettings) -> list[str]:
    """What `baosong check` has to say about sending: nothing when all is well. Sends no letter."""
    try:
        with Sender(settings) as sender:
            sender.open()
            assert sender._session is not None
            warning = network.certificate_warning(sender._session.sock) if sender._session.sock else None
            return [warning] if warning else []
    except (TryLater, NeedsAPerson) as error:
        return [error.sentence]


def _require_crlf(content: bytes) -> None:
    """A bare CR or LF could smuggle a second letter past the server (CVE-2023-51764); such bytes are our own bug."""
    if re.search(rb"\r(?!\n)|(?<!\r)\n|\0", content):
        raise ValueError("a letter must have CRLF line ends only")


def _require_address(address: str) -> None:
    if not ADDRESS.fullmatch(address):
        raise ValueError(f"not a plain address: {address!r}")


def _refusal(letter: Letter, about: str, words: str) -> str:
    if TAKEN_FOR_SPAM.search(words):
        advice = "服务器把它当作垃圾邮件。请稍后从网页登录邮箱查看有无提示，必要时请收件单位把本邮箱加入白名单"
    elif about == "收件人":
        advice = "请核对名册上的地址"
    else:
        advice = "请把这句话转给邮件系统管理员"
    return f"给 {letter.recipient} 的信被服务器拒收（{words}）。{advice}。"


def _words(reply: tuple[int, bytes]) -> str:
    text = said(reply[1])
    return f"{reply[0]} {text}".strip() if reply[0] > 0 else text


def _bytes(words: bytes | str) -> bytes:
    return words if isinstance(words, bytes) else words.encode()
