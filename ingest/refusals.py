"""What a mailbox server's failures mean, as a sentence that says what to do. Pure."""

from __future__ import annotations

import imaplib
import re

from domain.errors import NeedsAPerson, ServiceError, TryLater
from domain.mailhosts import how_to_log_in, said

#: RFC 5530 codes, and the words of servers that have none, for "not now".
_NOT_NOW = re.compile(
    r"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]|too many|too frequent|frequency|try again|temporar|system (?:is )?busy",
    re.IGNORECASE,
)
#: RFC 5530 codes, and the words of 163, for "this password, never".
_WRONG_PASSWORD = re.compile(r"\[(?:AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|EXPIRED)\]|password", re.IGNORECASE)


def text_of(error: BaseException) -> str:
    """The server's own words in an exception of imaplib or IMAPClient, harmless and short."""
    return said(" ".join(arg.decode("utf-8", "replace") if isinstance(arg, bytes) else str(arg) for arg in error.args))


def login_refused(error: imaplib.IMAP4.error, host: str, user: str) -> ServiceError:
    """LOGIN was answered with NO or BAD."""
    words = text_of(error)
    if _NOT_NOW.search(words) and not _WRONG_PASSWORD.search(words):
        return TryLater(f"收信服务器 {host} 暂时不让登录（{words}），稍后再试。", "login_later")
    return NeedsAPerson(f"收信服务器 {host} 拒绝了 {user} 的登录（{words}）。{how_to_log_in(host)}。", "login")


def is_unsafe_login(error: imaplib.IMAP4.error) -> bool:
    """163, 126 and yeah.net say so at SELECT when they do not trust the program (it must send ID) or the password."""
    return "unsafe login" in text_of(error).lower()


def unsafe_login(host: str) -> NeedsAPerson:
    return NeedsAPerson(
        f"{host} 认为这次登录不安全（Unsafe Login），没有打开邮箱。{how_to_log_in(host)}。", "unsafe_login"
    )


def no_folder(folder: str, existing: tuple[str, ...]) -> NeedsAPerson:
    names = "、".join(said(name, 60) for name in existing[:30]) or "（没有列出）"
    return NeedsAPerson(
        f"邮箱里没有文件夹“{folder}”，可能已改名或删除。现有文件夹：{names}。请改正 [mailbox] 的设置，或把文件夹改回原名。",
        "no_folder",
    )


def not_secured(reason: str, host: str, port: int) -> NeedsAPerson:
    return NeedsAPerson(
        f"收信服务器 {host}:{port} 没有提供加密（{reason}），为免密码外泄没有登录。"
        '请改用 security = "tls"、port = 993；如原来正常，可能有人在中间做了手脚，请告知网络管理员。',
        "not_secured",
    )


def lost(error: BaseException, host: str) -> TryLater:
    return TryLater(f"收信服务器 {host} 中断了连接（{text_of(error)}），稍后再试。", "imap_lost")


def protocol(error: BaseException, host: str) -> TryLater:
    return TryLater(f"收信服务器 {host} 的应答不合规范（{text_of(error)}），稍后再试。", "imap_protocol")


def refused(error: BaseException, host: str) -> TryLater:
    return TryLater(f"收信服务器 {host} 没有完成请求（{text_of(error)}），稍后再试。", "imap_refused")


def rebuilt(folder: str) -> TryLater:
    return TryLater(f"文件夹“{folder}”刚被服务器重建，下一轮重新核对其中的邮件。", "uidvalidity")


def no_validity(folder: str) -> TryLater:
    return TryLater(f"收信服务器没有说明文件夹“{folder}”的编号（UIDVALIDITY），稍后再试。", "imap_protocol")


def read_only(folder: str) -> TryLater:
    return TryLater(f"文件夹“{folder}”只能读，处理过的邮件没有加标记或移动。", "read_only")
