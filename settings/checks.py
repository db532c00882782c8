"""Checks between settings: what no single key can tell by itself."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from domain.campaign import Every, Field
from domain.duetime import Due, parse_due
from domain.hosts import is_loopback
from domain.limits import DEFAULT_LIMITS
from settings.keys import CampaignKeys, FieldKeys, LimitsKeys, keys_of
from settings.toml_file import TomlFile

_DUE_FORMS = {
    "day": '"17:00"，次日写 "+09:00"',
    "week": '"FRI 17:00"，次周写 "+MON 12:00"',
    "month": '"25 17:00" 或 "LAST 17:00"，次月写 "+5 12:00"',
    "once": '"2021-08-20 17:00"',
}
_NUMBERS = ("count", "number", "money", "percent")
_LONGEST = timedelta(days=3 * 365)


def campaign_complaints(file: TomlFile, campaign: CampaignKeys) -> list[str]:
    """Dates and due words of [campaign] that contradict each other."""
    found = []
    if campaign.ends and campaign.ends < campaign.starts:
        found.append(
            f"{file.where('campaign', 'ends')}：结束日期 {campaign.ends} 早于开始日期 {campaign.starts}，请核对年份和月份。"
        )
    found += [f"{file.where('campaign', 'due')}：{sentence}" for sentence in _due_complaints(campaign)]
    return found


def _due_complaints(campaign: CampaignKeys) -> Iterator[str]:
    form = _DUE_FORMS[campaign.every]
    try:
        due = parse_due(Every(campaign.every), campaign.due)
    except ValueError:
        yield f'every = "{campaign.every}" 时截止时间应写成 {form}，现在是 "{campaign.due}"。'
        return
    if due is None:
        if campaign.every != "once":
            yield f"缺少截止时间。写成 {form}。"
    elif due.date:
        yield from _once_complaints(campaign, due)


def _once_complaints(campaign: CampaignKeys, due: Due) -> Iterator[str]:
    assert due.date is not None
    if due.date < campaign.starts:
        yield f"截止日期 {due.date} 早于开始日期 {campaign.starts}，请核对年份和月份。"


def field_complaints(file: TomlFile, fields: list[FieldKeys], given: list[set[str]]) -> list[str]:
    """What is wrong between the keys of a field, and between fields. `given`: the keys each one states."""
    found = []
    seen: dict[tuple[str, str], int] = {}
    for index, (each, stated) in enumerate(zip(fields, given, strict=True)):
        for key, sentence in _one_field(each, stated):
            found.append(f"{file.where('fields', key, index)}：{sentence}")
        for key in ("key", "label"):
            value = getattr(each, key)
            first = seen.setdefault((key, value), index)
            if value and first != index:
                found.append(f"{file.where('fields', key, index)}：“{value}”与第 {first + 1} 段重复，请改成不同的。")
    return found


def alias_warnings(file: TomlFile, fields: Sequence[Field]) -> list[str]:
    """An alias that means another field too: which one a mail means by it can then not be told."""
    owners: dict[str, int] = {each.label: index for index, each in enumerate(fields)}
    found = []
    for index, each in enumerate(fields):
        for alias in each.aliases:
            other = owners.setdefault(alias, index)
            if other != index:
                sentence = (
                    f"“{alias}”也是“{fields[other].label}”的叫法，来件里写“{alias}”时分不清是哪一项。请留在一项里。"
                )
                found.append(f"{file.where('fields', 'aliases', index)}：{sentence}")
    return found


def _one_field(each: FieldKeys, stated: set[str]) -> Iterator[tuple[str, str]]:
    if each.type == "tags" and not each.choices:
        yield "choices", 'type = "tags" 时必须写选项，例如 choices = ["政策宣传", "疫情排查"]。'
    if each.type != "tags" and each.choices:
        yield "choices", f'只有 type = "tags" 才写选项，现在是 "{each.type}"。请改 type 或删去 choices。'
    for key in {"min", "max"} & stated:
        if each.type not in _NUMBERS:
            yield key, f'type = "{each.type}" 没有大小，请删去 {key}。'
    if each.min is not None and each.max is not None and each.min > each.max:
        yield "min", f"最小值 {each.min} 大于最大值 {each.max}，请对调。"


def section_complaints(file: TomlFile, read: dict[str, Any], needs: frozenset[str]) -> list[str]:
    """Contradictions within the sections that this command needs."""
    found: list[tuple[str, str, str]] = []
    for name in ("mailbox", "smtp"):
        found += [(name, "security", sentence) for sentence in _plain_complaints(read[name])]
    if read["smtp"].user and not read["smtp"].password:
        found.append(("smtp", "password", '写了 user 就要写 password，例如 "env:BAOSONG_MAIL_PASSWORD"。'))
    found += [("reader", key, sentence) for key, sentence in _reader_complaints(read["reader"])]
    found += [("privacy", key, sentence) for key, sentence in _retention_complaints(read["privacy"])]
    found += [("calendar", "hours", sentence) for sentence in _hours_complaints(read["calendar"].hours)]
    if read["letters"].mode == "staff" and "letters" in needs and "staff" in needs and not read["staff"].digest_to:
        found.append(
            ("staff", "digest_to", '[letters] mode = "staff" 时信件先发给办公室，请写收件人，例如 ["zzb@mu.example"]。')
        )
    return [f"{file.where(section, key)}：{sentence}" for section, key, sentence in found if section in needs]


def _plain_complaints(server: Any) -> Iterator[str]:
    if server.security == "none" and server.host and not is_loopback(server.host):
        yield f'不加密（none）只能用于本机，{server.host} 不是本机。请改为 "tls" 或 "starttls"。'


def _reader_complaints(reader: Any) -> Iterator[tuple[str, str]]:
    if reader.url:
        yield from (("url", sentence) for sentence in _url_complaints(reader.url))
    if reader.second == "on":
        for key, example in (
            ("url", "https://llm.mu.example/v1"),
            ("model", "qwen3-32b"),
            ("key", "env:BAOSONG_READER_KEY"),
        ):
            if not getattr(reader, key):
                yield key, f'second = "on" 时必须写 {key}，例如 {key} = "{example}"。'


def _url_complaints(url: str) -> Iterator[str]:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        yield "不是有效的网址，请写成 https://llm.mu.example/v1 的样子。"
        return
    if parts.scheme not in ("https", "http") or not host:
        yield "应写完整的网址，以 https:// 开头，例如 https://llm.mu.example/v1。"
    elif parts.scheme == "http" and not is_loopback(host):
        yield f"不加密（http）只能用于本机，{host} 不是本机。请改用 https://。"
    if parts.username is not None or parts.password is not None:
        yield "网址里不要写账号和密码，密钥请写在 key 里（env:、file: 或 command:）。"
    elif parts.query or parts.fragment:
        yield "网址里不要有问号或井号以后的部分，请只写到 /v1 为止。"


def _retention_complaints(privacy: Any) -> Iterator[tuple[str, str]]:
    for key in ("keep_raw", "keep_records", "keep_letters"):
        if getattr(privacy, key) > _LONGEST and not privacy.reason:
            yield key, "超过 3 年。个人信息不能无故长期保存，请缩短，或在 reason 写明依据。"
    if privacy.keep_raw > privacy.keep_records:
        yield "keep_raw", "原件比记录保存得还久，请缩短 keep_raw 或延长 keep_records。"


def _hours_complaints(hours: tuple[Any, ...]) -> Iterator[str]:
    if not hours:
        yield '至少写一段上班时间，例如 ["08:00-12:00", "14:00-18:00"]。'
    for (_, end), (start, _) in itertools.pairwise(hours):
        if start < end:
            yield "各段上班时间要按先后写，不能重叠。"


def own_addresses(mailbox: Any, smtp: Any) -> frozenset[str]:
    """Our own mailbox, its aliases and From: never a branch, never answered."""
    sender = smtp.from_.rpartition("<")[2].rstrip(">")
    given = {mailbox.user.lower(), sender, *mailbox.addresses}
    return frozenset(address for address in given if "@" in address)


def warnings(file: TomlFile, read: dict[str, Any], needs: frozenset[str]) -> tuple[str, ...]:
    """What is allowed but probably not meant."""
    found: list[tuple[str, str, str]] = []
    for name, key in keys_of(LimitsKeys).items():
        if getattr(read["limits"], name) > getattr(DEFAULT_LIMITS, name):
            found.append(("limits", name, f"比默认的 {key.default} 大，读取可能变慢或占用过多内存。"))
    if not read["staff"].digest_to:
        found.append(("staff", "digest_to", "没有写日报收件人，日报不会发出。"))
    if not read["staff"].contact:
        found.append(("staff", "contact", "没有写联系人，报送单位收到回执后不知道找谁。"))
    return tuple(f"{file.where(section, key)}：{sentence}" for section, key, sentence in found if section in needs)
