"""Readers of single settings: a TOML value in, a typed value out, or `Wrong` with what is wrong and what to write."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import PurePath
from typing import TypeVar

from domain.campaign import DateRange

T = TypeVar("T")

WEEKDAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")


class Wrong(ValueError):
    """One setting cannot be used; the text is a Chinese sentence with the remedy."""


def shown(value: object) -> str:
    """A value as it stands in the file, cut to a length that fits in a sentence."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        text = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in value)
        text = f'"{text}"'
    else:
        text = str(value)
    return text if len(text) <= 60 else text[:57] + "…"


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """“是不是 …？” when one of `known` is close to `name`; else empty."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"是不是想写 {near[0]}？" if near else ""


def text(value: object) -> str:
    """One line of text without line breaks or control characters."""
    if not isinstance(value, str):
        raise Wrong(f"应为文字，现在是 {shown(value)}。请加上英文双引号。")
    if re.search(r"[\x00-\x1f\x7f\u2028\u2029]", value):
        raise Wrong(f"不能含换行或控制字符，现在是 {shown(value)}。请写在一行里。")
    return value.strip()


def filled(value: object) -> str:
    """Text that is not empty."""
    read = text(value)
    if not read:
        raise Wrong("不能为空，请填写。")
    return read


def matching(pattern: str, rule: str) -> Callable[[object], str]:
    """Text of a fixed form; `rule` says it in words."""

    def read(value: object) -> str:
        given = text(value)
        if not re.fullmatch(pattern, given):
            raise Wrong(f"{rule}，现在是 {shown(value)}。")
        return given

    return read


def flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise Wrong(f"应为 true 或 false（不加引号），现在是 {shown(value)}。")
    return value


def whole(low: int, high: int) -> Callable[[object], int]:
    """A whole number between `low` and `high`, both allowed."""

    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise Wrong(f"应为整数（不加引号），现在是 {shown(value)}。")
        if not low <= value <= high:
            raise Wrong(f"应在 {low} 到 {high} 之间，现在是 {value}。")
        return value

    return read


def number(value: object) -> Decimal:
    """A finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Wrong(f"应为数字（不加引号），现在是 {shown(value)}。")
    read = Decimal(str(value))
    if not read.is_finite():
        raise Wrong(f"应为普通数字，现在是 {shown(value)}。")
    return read


def one_of(*choices: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            guess = did_you_mean(value, choices) if isinstance(value, str) else ""
            raise Wrong(f"应为 {' / '.join(choices)} 之一，现在是 {shown(value)}。{guess}")
        return value

    return read


def list_of(item: Callable[[object], T]) -> Callable[[object], tuple[T, ...]]:
    """An array; a single value is not taken for an array of one."""

    def read(value: object) -> tuple[T, ...]:
        if not isinstance(value, list | tuple):
            parts = re.split(r"[、,，;；]", value) if isinstance(value, str) else [value]
            listed = ", ".join(shown(part.strip() if isinstance(part, str) else part) for part in parts)
            raise Wrong(f"应为列表，现在是 {shown(value)}。请写成 [{listed}] 的样子。")
        return tuple(item(each) for each in value)

    return read


def day(value: object) -> date:
    """A TOML date; a date in quotes is accepted too."""
    if isinstance(value, datetime):
        raise Wrong(f"只写日期，不写时刻，现在是 {value}。请写成 {value.date()}。")
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        try:
            return date.fromisoformat(value.strip())
        except ValueError:
            pass
    raise Wrong(f"应为日期，例如 2021-08-02，现在是 {shown(value)}。")


def days(value: object) -> DateRange:
    """A date, or a pair of dates [first, last]."""
    ends = value if isinstance(value, list | tuple) else [value, value]
    if len(ends) != 2:
        raise Wrong(f"应为一个日期或一对日期，例如 [2021-07-10, 2021-08-25]，现在是 {shown(value)}。")
    found = DateRange(day(ends[0]), day(ends[1]))
    if found.end < found.start:
        raise Wrong(f"结束日期 {found.end} 早于开始日期 {found.start}，请对调。")
    if (found.end - found.start).days > 366:
        raise Wrong(f"从 {found.start} 到 {found.end} 超过一年，请核对年份。")
    return found


_UNITS = {
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
    "y": timedelta(days=365),
}


def duration(low: str, high: str) -> Callable[[object], timedelta]:
    """A length of time as "30s", "90m", "24h", "2d", "1w" or "3y" (of 365 days), within bounds of the same form."""

    def read(value: object) -> timedelta:
        given = _length(value)
        if not _length(low) <= given <= _length(high):
            raise Wrong(f"应在 {low} 到 {high} 之间，现在是 {shown(value)}。")
        return given

    return read


def _length(value: object) -> timedelta:
    form = re.fullmatch(r"\s*(\d{1,6})\s*([smhdwy])\s*", value) if isinstance(value, str) else None
    if form is None:
        raise Wrong(
            f'应为时长，写成数字加单位，例如 "90s"（秒）、"30m"（分）、"24h"（小时）、"2d"（天）、"3y"（年），现在是 {shown(value)}。'
        )
    return int(form[1]) * _UNITS[form[2]]


def clock(value: object) -> time:
    """A time of day "08:00"."""
    form = re.fullmatch(r"(\d{1,2}):(\d{2})", value.strip()) if isinstance(value, str) else None
    if form is None or int(form[1]) > 23 or int(form[2]) > 59:
        raise Wrong(f'应为时刻，例如 "08:00"（用英文冒号），现在是 {shown(value)}。')
    return time(int(form[1]), int(form[2]))


def span(value: object) -> tuple[time, time] | None:
    """Hours of the day "21:00-07:30" (may pass midnight); empty text: none."""
    if value == "":
        return None
    given = value.split("-") if isinstance(value, str) else []
    if len(given) != 2:
        raise Wrong(f'应为起止时刻，例如 "21:00-07:30"，不需要就写 ""，现在是 {shown(value)}。')
    start, end = clock(given[0]), clock(given[1])
    if start == end:
        raise Wrong(f'起止时刻相同，现在是 {shown(value)}。不需要就写 ""。')
    return start, end


def day_span(value: object) -> tuple[time, time]:
    """Working hours "08:00-12:00": within one day, the end after the start."""
    found = span(value)
    if found is None or found[1] <= found[0]:
        raise Wrong(f'应为一天之内的起止时刻，例如 "08:00-12:00"，现在是 {shown(value)}。')
    return found


_SIZES = {"": 1, "B": 1, "KB": 2**10, "MB": 2**20, "GB": 2**30}


def size(low: int, high: int) -> Callable[[object], int]:
    """Bytes, as a number or as "50MB"."""

    def read(value: object) -> int:
        form = re.fullmatch(r"\s*(\d{1,12})\s*([KMG]?B?)\s*", value.upper()) if isinstance(value, str) else None
        if form is not None and form[2] in _SIZES:
            value = int(form[1]) * _SIZES[form[2]]
        elif isinstance(value, str):
            raise Wrong(f'应为大小，例如 "50MB"，现在是 {shown(value)}。')
        return whole(low, high)(value)

    return read


# RFC 5321 section 4.1.2 without quoted local parts: nobody on a roster has one, and quoting is how mail systems are fooled.
_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"({_LOCAL})@({_LABEL}(?:\.{_LABEL})+|localhost)")
_FULL_WIDTH = str.maketrans("＠．。，；：", "@..,;:")


def address(value: object) -> str:
    """A plain mail address, lower-case. Line breaks, spaces, full-width and look-alike letters are refused."""
    if not isinstance(value, str):
        raise Wrong(f"应为邮箱地址，现在是 {shown(value)}。")
    given = value.strip(" ")
    form = _ADDRESS.fullmatch(given)
    if form is not None and len(form[1]) <= 64 and len(given) <= 254:
        return given.lower()
    raise Wrong(f"不是有效的邮箱地址：{shown(value)}。{_address_advice(given)}")


def _address_advice(given: str) -> str:
    if re.search(r"[\x00-\x1f\x7f\u2028\u2029]", given):
        return "地址里有换行或控制字符，请删去后重写。"
    parts = [part for part in re.split(r"[/|,，\s]+", given) if part]
    if len(parts) > 1 and all(_ADDRESS.fullmatch(part) for part in parts):
        return "几个地址要分开：名册里用分号隔开，配置里各加引号、用逗号隔开。"
    repaired = "".join(given.translate(_FULL_WIDTH).split())
    if repaired != given and _ADDRESS.fullmatch(repaired):
        return f"含有空格或全角符号，请改为 {repaired} 。"
    if not given.isascii() and "@" in given:
        return "地址里有中文或外形相似的其他文字，请改用英文字母重新输入。"
    if "@" not in given:
        return "缺少 @。"
    return "请写成 name@example.edu.cn 的样子，一个地址一项。"


def sender(value: object) -> str:
    """`显示名 <address>` or a plain address, as it will stand in From."""
    given = text(value)
    form = re.fullmatch(r"([^<>\"]*)<([^<>]+)>", given)
    if form is None:
        return address(given)
    return f"{form[1].strip()} <{address(form[2])}>".strip()


def host(value: object) -> str:
    """A host name or IP address; no scheme, no port."""
    given = filled(value)
    if "://" in given:
        raise Wrong(f'只写服务器名，不写 "…://"，现在是 {shown(value)}。')
    if re.fullmatch(r"[^:]+:\d+", given):
        raise Wrong(f"端口请写在 port 里，host 只写服务器名，现在是 {shown(value)}。")
    if not re.fullmatch(r"[A-Za-z0-9:._-]+", given) or len(given) > 253:
        raise Wrong(f"不是有效的服务器名：{shown(value)}。请核对有无空格、中文或全角符号。")
    return given


def secret(value: object) -> str:
    """Where a password is kept: "env:NAME", "file:PATH" or "command:…"; never the password itself."""
    given = text(value)
    where, _, rest = given.partition(":")
    if where not in ("env", "file", "command"):
        raise Wrong('密码不能直接写在配置里。请写成 "env:环境变量名"、"file:文件路径" 或 "command:命令"。')
    if not rest.strip():
        raise Wrong(f'"{where}:" 后面缺少内容，例如 "env:BAOSONG_PASSWORD"。')
    if where == "env" and not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", rest):
        raise Wrong('环境变量名只能用英文字母、数字和下划线，例如 "env:BAOSONG_PASSWORD"。')
    return given


def optional_secret(value: object) -> str:
    return "" if value == "" else secret(value)


def folder(value: object) -> str:
    """A mailbox folder name: text that can stand in an IMAP command."""
    given = filled(value)
    if len(given) > 200:
        raise Wrong(f"文件夹名过长：{shown(value)}。")
    return given


def after(value: object) -> str:
    """What is done on the server once a mail is recorded: leave, keyword, move:FOLDER."""
    given = filled(value)
    if given in ("leave", "keyword"):
        return given
    if given.startswith("move:") and given[5:].strip():
        return "move:" + folder(given[5:])
    raise Wrong(f'应为 "leave"（不动）、"keyword"（加标记）或 "move:文件夹名"（移走），现在是 {shown(value)}。')


def junk(value: object) -> str:
    """auto, a folder's name, or empty: no junk folder is read."""
    return "" if value == "" else folder(value)


def zone_name(value: object) -> str:
    import zoneinfo

    given = filled(value)
    try:
        zoneinfo.ZoneInfo(given)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        known = zoneinfo.available_timezones()
        if not known:
            raise Wrong("本机没有时区数据，请安装 tzdata。") from None
        guess = did_you_mean(given, known)
        raise Wrong(f'没有名为 {shown(value)} 的时区，中国请写 "Asia/Shanghai"。{guess}') from None
    return given


def weekday(value: object) -> int:
    """0 Monday … 6 Sunday."""
    return WEEKDAYS.index(one_of(*WEEKDAYS)(value))


def path(value: object) -> str:
    """A path, relative to the config file's folder unless absolute."""
    given = filled(value)
    if ".." in PurePath(given).parts and PurePath(given).is_absolute():
        raise Wrong(f"请写完整路径，不用 “..”，现在是 {shown(value)}。")
    return given


def optional_path(value: object) -> str:
    return "" if value == "" else path(value)


def choices(value: object) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The choices of a tags field: a list of names, or a table of names with the words that also mean them."""
    if isinstance(value, list | tuple):
        pairs: list[tuple[str, tuple[str, ...]]] = [(filled(name), ()) for name in value]
    elif isinstance(value, dict):
        pairs = [(filled(name), list_of(filled)(words)) for name, words in value.items()]
    else:
        raise Wrong(f'应为列表或表，例如 ["政策宣传", "疫情排查"]，现在是 {shown(value)}。')
    names = [name for name, _ in pairs]
    repeated = next((name for name in names if names.count(name) > 1), None)
    if repeated:
        raise Wrong(f"“{repeated}”出现了两次，请删去一个。")
    return tuple(pairs)
