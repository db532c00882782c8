"""What is peculiar about the mail services that Chinese organisations use: where an authorisation code is made. Pure."""

from __future__ import annotations

_NETEASE = (
    "网页登录邮箱 → 设置 → POP3/SMTP/IMAP → 开启“IMAP/SMTP服务” → 按提示用手机短信验证 → 新增授权密码，"
    "把得到的授权码（不是登录密码）填入 password 所指的地方"
)
_QQ = (
    "网页登录邮箱 → 设置 → 账号 → 开启“IMAP/SMTP服务” → 按提示用手机短信验证 → 生成授权码，"
    "把得到的授权码（不是登录密码）填入 password 所指的地方"
)
_EXMAIL = (
    "网页登录企业邮箱 → 设置 → 客户端设置 → 勾选“开启IMAP/SMTP服务”；如已开启安全登录，再到 账户 → 微信绑定 → "
    "生成客户端专用密码，填入 password 所指的地方"
)
_ALIYUN = "请管理员在企业邮箱后台允许该账号使用 IMAP/SMTP 客户端，并生成三方客户端安全密码，填入 password 所指的地方"
_OTHER = "请核对用户名和密码；不少邮箱要先在网页的“设置 → POP3/SMTP/IMAP”里开启IMAP，并使用授权码而不是登录密码"

_BY_DOMAIN: tuple[tuple[tuple[str, ...], str], ...] = (
    (("163.com", "126.com", "yeah.net", "netease.com", "188.com"), _NETEASE),
    (("exmail.qq.com",), _EXMAIL),
    (("qq.com", "foxmail.com"), _QQ),
    (("mxhichina.com", "aliyun.com", "qiye.aliyun.com"), _ALIYUN),
)


def how_to_log_in(host: str) -> str:
    """What to click so that `host` lets a program log in. Without a full stop."""
    name = host.lower().rstrip(".")
    for domains, advice in _BY_DOMAIN:
        if any(name == domain or name.endswith("." + domain) for domain in domains):
            return advice
    return _OTHER


def said(words: bytes | str, limit: int = 200) -> str:
    """A server's own words on one line, short, without control or direction characters."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    kept = "".join(char if char.isprintable() else " " for char in text[: limit * 4])
    return " ".join(kept.split())[:limit]
