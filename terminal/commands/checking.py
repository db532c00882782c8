"""EDGE. `baosong check`: everything that could go wrong later, looked at now, each with its remedy."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from config import load
from domain.errors import ConfigError, ServiceError
from domain.obligations import periods, zone
from office.overview import calendar_of
from office.servers import mailbox_of, second_reader_of, sender_of
from reading import ocr_installed
from settings import secret
from settings.keys import Settings
from store.session import open_store

_DISK = 2**30  # bytes that should be free: a bad day of 50 MB mails
#: what each layer around the reading child (parsers/confine.py) keeps it from
_LAYERS = {
    "rlimits": "内存、时间和文件大小有上限（rlimits）",
    "seccomp": "不能联网，也不能启动别的程序（seccomp）",
    "landlock": "只能写自己的临时文件夹（Landlock）",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check. `level`: error, warning or ok."""

    level: str
    sentence: str

    @property
    def is_error(self) -> bool:
        return self.level == "error"


def check_everything(config: Path) -> list[Finding]:
    """Config and roster first; only when they are right the servers, the disk, the calendar, the reader."""
    try:
        settings = load(config)
    except ConfigError as error:
        return [Finding("error", complaint) for complaint in error.complaints]
    count = len(settings.campaign.roster.units)
    found = [Finding("ok", f"配置和名册没有错误：{count} 个单位，{len(settings.campaign.fields)} 项指标。")]
    found += [Finding("warning", sentence) for sentence in settings.warnings]
    for look in (_addresses, _secrets, _calendar, _disk, _store, _reader, _second_reader, _servers):
        found += look(settings)
    return found


def _addresses(settings: Settings) -> Iterator[Finding]:
    silent = [unit.name for unit in settings.campaign.roster.units if not unit.addresses]
    if silent:
        shown = "、".join(silent[:5]) + (f" 等 {len(silent)} 个单位" if len(silent) > 5 else "")
        yield Finding("warning", f"{shown}没有邮箱，收不到回执和催报；请在名册的“邮箱”一栏补上。")


def _secrets(settings: Settings) -> Iterator[Finding]:
    for section, key in (("mailbox", "password"), ("smtp", "password"), ("reader", "key")):
        reference = getattr(getattr(settings, section), key)
        sentence = secret.warning(reference, settings.file.where(section, key), settings.paths.base)
        if sentence:
            yield Finding("warning", sentence)


def _calendar(settings: Settings) -> Iterator[Finding]:
    campaign = settings.campaign
    today = datetime.now(zone(campaign)).date()
    last = campaign.ends or today.replace(year=today.year + 1)
    unknown = calendar_of(settings).unknown_years(campaign.starts, last)
    if unknown:
        years = "、".join(str(year) for year in unknown)
        yield Finding(
            "warning",
            f"{years} 年的放假和调休安排尚未内置，先按周一至周五计；公布后请填入 [calendar] 的 holidays 和 workdays。",
        )
    if campaign.ends and campaign.ends < today:
        sentence = f"报送任务已于 {campaign.ends} 结束；新的任务请改 [campaign] 的 id、starts、ends。"
        yield Finding("warning", sentence)
    begun = len(periods(campaign, min(today, last)))
    yield Finding("ok", f"报送期：到今天已开始 {begun} 期。")


def _disk(settings: Settings) -> Iterator[Finding]:
    place = settings.paths.archive
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    if free < _DISK:
        yield Finding("error", f"存档所在磁盘只剩 {free // 2**20} MB，请清理或换一个位置（[store] archive）。")


def _store(settings: Settings) -> Iterator[Finding]:
    try:
        with open_store(settings.store.url, settings.paths.archive):
            yield Finding("ok", "数据库和存档可以使用。")
    except ServiceError as error:
        yield Finding("error", error.sentence)


def _reader(settings: Settings) -> Iterator[Finding]:
    from parsers.confine import level

    yield confinement(level())
    if settings.reader.ocr and not ocr_installed():
        yield Finding(
            "warning", "没有安装文字识别组件，扫描件和图片会请对方另发；安装：在程序文件夹里执行 pip install '.[ocr]'。"
        )


def confinement(layers: Sequence[str]) -> Finding:
    """How far the reading of mails is kept away from the rest of this machine."""
    on = "；".join(words for name, words in _LAYERS.items() if name in layers)
    off = "；".join(words for name, words in _LAYERS.items() if name not in layers)
    if not off:
        return Finding("ok", f"邮件在隔离的子进程中读取：{on}。")
    remedy = "容器请放行这两项，物理机请用 5.13 以上的 Linux 内核"
    return Finding("warning", f"邮件在子进程中读取：{on or '没有任何限制'}。本机做不到的：{off}。{remedy}。")


def _second_reader(settings: Settings) -> Iterator[Finding]:
    reader = second_reader_of(settings)
    if reader is None:
        return
    from second.ask import check, remedy

    code = check(reader.access)
    if code:
        yield Finding("error", f"第二读者（[reader]）没有正常答复（{code}）：{remedy(code)}。报送照常按规则读取。")
    else:
        yield Finding("ok", "第二读者答复正常。")


def _servers(settings: Settings) -> Iterator[Finding]:
    from ingest import imap
    from notify import smtp

    yield from _login("收信", lambda: imap.check_login(mailbox_of(settings).settings))
    yield from _login("发信", lambda: smtp.check_login(sender_of(settings).settings))


def _login(name: str, tried: Callable[[], Sequence[str]]) -> Iterator[Finding]:
    """One server; a password that cannot be had is its complaint too."""
    try:
        sentences = tried()
    except ConfigError as error:
        sentences = error.complaints
    except ServiceError as error:
        sentences = [error.sentence]
    yield from (Finding("error", sentence) for sentence in sentences)
    if not sentences:
        yield Finding("ok", f"{name}服务器登录正常。")
