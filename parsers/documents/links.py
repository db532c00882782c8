"""Material that is not in the mail but behind a link: 超大附件 and 网盘. Recognised, never fetched."""

from __future__ import annotations

import re

from domain.mail import Defect

#: hosts of large attachments and file shares, as their services name them; matched as suffixes of the link's host
_HOSTS = (
    "mail.qq.com/cgi-bin/ftnexs_download", "wx.mail.qq.com/ftn", "mail.163.com/large-attachment", "fs.163.com", "u.163.com",
    "mail.126.com/large-attachment", "mail.yeah.net/large-attachment", "dashi.163.com", "pan.baidu.com", "yun.baidu.com",
    "docs.qq.com", "share.weiyun.com", "weiyun.com", "kdocs.cn", "pan.quark.cn", "alipan.com", "aliyundrive.com",
    "lanzou", "cloud.189.cn", "caiyun.139.com", "yun.139.com", "115.com/s/", "jianguoyun.com", "drive.uc.cn",
    "pan.xunlei.com", "feishu.cn/file", "feishu.cn/drive", "1drv.ms", "onedrive.live.com", "drive.google.com",
    "dropbox.com", "wetransfer.com", "ctfile.com", "123pan.com",
)  # fmt: skip
_COREMAIL = re.compile(r"/coremail/(?:s\?func=lp|XT5?/|common/.{0,40}nf)|/cgi-bin/.{0,30}download.{0,40}key=", re.ASCII)
_URL = re.compile(r"https?://[^\s<>\"'，。；）)】]{4,500}", re.IGNORECASE | re.ASCII)
_FILE_NAME = re.compile(
    r"[^\s:：\\/|<>\"“”《》【】()（）]{1,80}\.(?:docx?|xlsx?|pdf|wps|et|zip|rar|7z|pptx?|jpe?g|png|ofd|txt|mp4|mov)",
    re.IGNORECASE,
)
_HEADINGS = re.compile(r"超大附件|大附件|网盘附件|云附件|文件中转站|分享的文件|从腾讯企业邮箱发来的")
_EXPIRY = re.compile(
    r"(?:有效期至|有效期|过期时间|到期时间|失效时间|截止)[:：]?\s{0,3}([^\s，。；)）]{2,20}(?: \d{1,2}:\d{2})?)"
)
_MAX_LINKS = 20
_MAX_TEXT = 400_000


def linked_files(text: str, hrefs: tuple[tuple[str, str], ...] = ()) -> tuple[Defect, ...]:
    """A Defect("linked_file", name) for each share behind a link in `text` or in `hrefs` (url, words of the link).

    The detail is the file's name where one is shown near the link, else the link's words, with the expiry in brackets.
    """
    text = text[:_MAX_TEXT]
    found: dict[str, None] = {}
    for url, words in hrefs:
        if _is_share(url):
            near = _near(text, words) if words else text[:2000]
            found.setdefault(_label(words, near))
    if not found:
        for match in _URL.finditer(text):
            if _is_share(match.group()):
                found.setdefault(_label("", text[max(0, match.start() - 200) : match.end() + 120]))
    return tuple(Defect("linked_file", label) for label in list(found)[:_MAX_LINKS])


def _is_share(url: str) -> bool:
    address = url.lower().partition("://")[2]
    host, _, path = address.partition("/")
    whole = f"{host.rpartition('@')[2]}/{path}"
    if any(whole.startswith(known) or f".{known}" in whole[: len(host) + len(known) + 2] for known in _HOSTS):
        return True
    return bool(_COREMAIL.search(url[:600]))


def _near(text: str, words: str) -> str:
    at = text.find(words)
    return text[max(0, at - 120) : at + len(words) + 160] if at >= 0 else words


def _label(words: str, near: str) -> str:
    name = _FILE_NAME.search(words) or _last(_FILE_NAME, near)
    label = name.group() if name else (words.strip()[:60] if words and not words.startswith("http") else _heading(near))
    expiry = _EXPIRY.search(near)
    return f"{label}（有效期：{expiry.group(1)}）" if expiry else label


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return next(reversed(list(pattern.finditer(text))), None)


def _heading(near: str) -> str:
    heading = _HEADINGS.search(near)
    return heading.group() if heading else "网盘文件"
