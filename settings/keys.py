"""The one description of every setting: section, key, type, default, meaning, check.

Parsing, complaints, config.example.toml and what `init` writes all come from these classes (config.py, example.py).
A class is a section; a field is a key, its metadata the `Key`. `from` is written `from_` here.
"""

# ruff: noqa: RUF009 - the calls make dataclass fields, as dataclasses.field does
from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from domain.campaign import Campaign, DateRange
from domain.limits import DEFAULT_LIMITS, Limits
from settings import values as v
from settings.toml_file import TomlFile

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Key:
    """How one key is read and explained. `default` is as it stands in TOML; None: nothing is written for it.

    `example` is what the example config shows instead of the default; `required`: there is no default.
    """

    read: Callable[[object], Any]
    comment: str
    default: object = None
    example: object = None
    required: bool = False


def _key(read: Callable[[object], T], default: object, comment: str, example: object = None) -> T:
    at_start = read(default)
    return field(default=at_start, metadata={"key": Key(read, comment, default, example)})


def _required(read: Callable[[object], T], empty: T, comment: str, example: object) -> T:
    """A key without a default; `empty` stands in where a command does not use the section."""
    return field(default=empty, metadata={"key": Key(read, comment, None, example, required=True)})


def _optional(read: Callable[[object], T], comment: str, example: object = None) -> T | None:
    return field(default=None, metadata={"key": Key(read, comment, None, example)})


_CODE = v.matching(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}", "只能用英文字母、数字、点、横线、下划线，最多 64 个")
_FIELD_KEY = v.matching(r"[a-z][a-z0-9_]{0,63}", "只能用小写英文字母、数字和下划线，以字母开头，例如 members_total")


@dataclass(frozen=True, slots=True)
class CampaignKeys:
    """报送任务：收什么、从哪天到哪天、多久报一次、几点截止。"""

    id: str = _required(_CODE, "", "任务的代号，英文，定下后不要再改", "epidemic-2021")
    title: str = _required(v.filled, "", "任务名称，会写在回执、日报和汇总表上", "疫情防控和防汛救灾中发挥作用情况")
    starts: date = _required(v.day, date.min, "开始日期（不加引号）", date(2021, 8, 9))
    ends: date | None = _optional(v.day, "结束日期（不加引号）；不写就一直收下去", date(2021, 9, 5))
    every: str = _key(
        v.one_of("once", "day", "week", "month"),
        "once",
        "多久报一次：once 一次，day 每天，week 每周，month 每月",
        "week",
    )
    due: str = _key(
        v.text,
        "",
        '截止时间。每天 "17:00"；每周 "FRI 17:00"；每月 "25 17:00" 或 "LAST 17:00"（月末）；'
        '一次 "2021-08-20 17:00"，一次的可以不写。前面加 + 表示次日、次周、次月，例如 "+MON 12:00" 是次周一中午',
        "SUN 24:00",
    )
    week_starts: int = _key(v.weekday, "MON", "一周从哪天算起：MON TUE WED THU FRI SAT SUN")
    grace: timedelta = _key(v.duration("0m", "30d"), "0m", '宽限：截止后多久以内仍算按时，例如 "30m"')
    timezone: str = _key(v.zone_name, "Asia/Shanghai", "时区")
    language: str = _key(v.one_of("zh", "en"), "zh", "信件用中文 zh 还是英文 en")
    roster: str = _key(v.path, "roster.csv", "名册文件（CSV 或 XLSX），相对于本文件所在的文件夹")


@dataclass(frozen=True, slots=True)
class FieldKeys:
    """要收的一项指标。每项一段，段首都写 [[fields]]。"""

    key: str = _required(_FIELD_KEY, "", "代号：小写英文、数字、下划线，不能重复", "members_total")
    label: str = _required(v.filled, "", "名称，按通知上的写法", "党员总数")
    type: str = _key(
        v.one_of("count", "number", "money", "percent", "date", "text", "tags", "entries", "items"),
        "count",
        "类型：count 数目，number 数字，money 金额（元），percent 百分数，date 日期，text 文字，tags 选项，entries 事迹（人和事），items 条目",
    )
    measure: str = _key(v.text, "", "数字后面的计量单位：人、人次、个、场……", "人")
    aliases: tuple[str, ...] = _key(v.list_of(v.filled), [], "其他叫法", ["党员人数", "现有党员"])
    required: bool = _key(v.flag, False, "必填项缺了，报告算“缺项”，回执会请对方补", True)
    min: Decimal | None = _optional(v.number, "最小值，超出的数字不采用、列为疑点")
    max: Decimal | None = _optional(v.number, "最大值")
    help: str = _key(v.text, "", "填报说明，写在填报表里")
    choices: tuple[tuple[str, tuple[str, ...]], ...] = _key(
        v.choices, [], 'tags 的选项：["政策宣传", "疫情排查"]，或连同别的说法 {"政策宣传" = ["宣讲", "板报"]}'
    )
    of: str = _key(v.text, "", "数的是谁，例如“党员”；不写就从名称里看")
    stock: bool | None = _optional(
        v.flag, "true 是截至报告时的总数（党员总数），false 是本期发生的数（志愿服务人次）；不写就从文字里看", True
    )


@dataclass(frozen=True, slots=True)
class MailboxKeys:
    """收信：从哪个邮箱读报告。只读取，不删除。"""

    host: str = _required(v.host, "", "收信服务器（IMAP）", "imap.mu.example")
    port: int = _key(v.whole(1, 65535), 993, "端口")
    security: str = _key(v.one_of("tls", "starttls", "none"), "tls", "加密方式：tls、starttls；none 只能用于本机")
    user: str = _required(v.filled, "", "邮箱账号", "dzzbs@mu.example")
    password: str = _required(
        v.secret,
        "",
        '密码存放处，不要写密码本身："env:环境变量名"、"file:文件路径" 或 "command:命令"。QQ、163、腾讯企业邮箱用授权码',
        "env:BAOSONG_MAIL_PASSWORD",
    )
    addresses: tuple[str, ...] = _key(v.list_of(v.address), [], "本邮箱的其他地址（别名），避免回复自己")
    folders: tuple[str, ...] = _key(v.list_of(v.folder), ["INBOX"], "要读的文件夹")
    junk: str = _key(v.junk, "auto", '垃圾邮件文件夹，只取名册上发件人的信：auto 自动找，或写文件夹名，"" 不读')
    watch: str = _key(v.one_of("idle", "poll"), "idle", "idle 来信即知（服务器不支持时自动改为定时），poll 定时查看")
    poll_every: timedelta = _key(v.duration("10s", "1d"), "60s", "定时查看的间隔")
    after: str = _key(v.after, "leave", '登记之后：leave 不动，keyword 加标记，"move:文件夹名" 移走')
    authserv_id: str = _key(v.text, "", "本单位邮件网关写在 Authentication-Results 里的名字；不清楚就留空")
    ca_file: str = _key(v.optional_path, "", "单位自建证书机构的证书文件；一般留空")


@dataclass(frozen=True, slots=True)
class SmtpKeys:
    """发信：回执、催报、日报从哪里发出。"""

    host: str = _required(v.host, "", "发信服务器（SMTP）", "smtp.mu.example")
    port: int = _key(v.whole(1, 65535), 465, "端口")
    security: str = _key(v.one_of("tls", "starttls", "none"), "tls", "加密方式：tls、starttls；none 只能用于本机")
    user: str = _key(v.text, "", "账号；留空表示不登录", "dzzbs@mu.example")
    password: str = _key(v.optional_secret, "", "密码存放处，写法同 [mailbox]", "env:BAOSONG_MAIL_PASSWORD")
    from_: str = _required(v.sender, "", "发件人", "党委组织部 <dzzbs@mu.example>")
    ca_file: str = _key(v.optional_path, "", "单位自建证书机构的证书文件；一般留空")


@dataclass(frozen=True, slots=True)
class LettersKeys:
    """信件发给谁。"""

    mode: str = _key(
        v.one_of("staff", "live", "off"),
        "staff",
        "staff：本该发给报送单位的信，先发给办公室过目（头几天用）；live：正式发给报送单位；off：不发",
    )


@dataclass(frozen=True, slots=True)
class StoreKeys:
    """记录和原件存放在哪里。"""

    url: str = _key(
        v.matching(r"(sqlite|postgresql)(\+[a-z0-9]+)?://.*", '应以 "sqlite:///" 或 "postgresql://" 开头'),
        "sqlite:///data/baosong.db",
        "数据库；默认是本机的一个文件，不需要数据库服务器",
    )
    archive: str = _key(v.path, "data/archive", "邮件原件的存放文件夹")


@dataclass(frozen=True, slots=True)
class StaffKeys:
    """办公室：日报发给谁、有事找谁。"""

    digest_to: tuple[str, ...] = _key(v.list_of(v.address), [], "日报收件人", ["zzb@mu.example"])
    digest_at: time = _key(v.clock, "08:00", "日报发送时刻")
    contact: str = _key(v.text, "", "联系人和电话，写在回执里，供报送单位询问", "党委组织部 丁老师 0373-0000100")
    alerts_to: tuple[str, ...] = _key(
        v.list_of(v.address), [], "系统出故障时通知谁；留空则发给日报收件人", ["admin@mu.example"]
    )


@dataclass(frozen=True, slots=True)
class CalendarKeys:
    """工作日历：催报避开休息日。法定节假日和调休已内置（到程序发布时国务院已公布的年份）。"""

    mode: str = _key(
        v.one_of("workdays", "everyday"), "workdays", "workdays 只在工作日催报；everyday 天天都算（应急任务）"
    )
    holidays: tuple[DateRange, ...] = _key(
        v.list_of(v.days), [], "另外放假的日子：[2021-09-20] 或 [[2021-10-01, 2021-10-07]]"
    )
    workdays: tuple[DateRange, ...] = _key(v.list_of(v.days), [], "调休上班的日子，写法同上")
    vacations: tuple[DateRange, ...] = _key(
        v.list_of(v.days), [], "寒暑假等长假：[[2021-07-10, 2021-08-25]]；假期里不催报"
    )
    hours: tuple[tuple[time, time], ...] = _key(
        v.list_of(v.day_span), ["08:00-12:00", "14:00-18:00"], "上班时间，计算“8 个工作小时”用"
    )


@dataclass(frozen=True, slots=True)
class ReceiptsKeys:
    """回执：防止来回自动回复的上限。超过的合并后再发，不丢。"""

    per_hour: int = _key(v.whole(1, 1000), 5, "同一地址每小时最多几封（乘以它代报的单位数）")
    per_day: int = _key(v.whole(1, 10000), 20, "同一地址每天最多几封（同上）")
    breaker: int = _key(v.whole(1, 1000), 5, "同一地址接连自动应答我们的信达到几封，就停发并通知管理员")
    notice: str = _key(v.text, "", "回执末尾的个人信息处理告知；留空不写")


@dataclass(frozen=True, slots=True)
class RemindersKeys:
    """催报。发送前总要先收一次信，已报的不催。"""

    before: tuple[timedelta, ...] = _key(v.list_of(v.duration("1m", "60d")), ["24h"], "截止前多久提醒")
    after: tuple[timedelta, ...] = _key(
        v.list_of(v.duration("1m", "60d")), ["2h", "1d", "2d"], "截止后多久催报（天数按工作日）"
    )
    quiet: tuple[time, time] | None = _key(v.span, "21:00-07:30", '夜间不发信的时段；"" 表示不限')
    escalate_after: int = _key(v.whole(0, 100), 2, "催几次仍未报，就抄告上级单位；0 表示不抄告")
    attach_template: bool = _key(v.flag, False, "催报信附上填报表（Word，由指标生成）；支部可用可不用")


@dataclass(frozen=True, slots=True)
class PrivacyKeys:
    """保存期限，到期自动删除。任务写了结束日期的，从结束时（之后收到的从收到时）起算；没写的，每封邮件从收到时起算。"""

    keep_raw: timedelta = _key(v.duration("1d", "100y"), "180d", "邮件原件")
    keep_records: timedelta = _key(v.duration("1d", "100y"), "3y", "登记的记录：数值、依据、疑点")
    keep_letters: timedelta = _key(v.duration("1d", "100y"), "30d", "发出的信件内容，从发出时起算")
    reason: str = _key(v.text, "", "保存超过 3 年的依据；超过 3 年时必填")


@dataclass(frozen=True, slots=True)
class ReaderKeys:
    """读取材料。"""

    ocr: bool = _key(v.flag, True, "扫描件和图片用文字识别（需安装识别组件）")
    second: str = _key(
        v.one_of("off", "on"),
        "off",
        "第二读者：规则拿不准时，请大模型再读一遍；只采用材料中原样写着的数字。"
        "on 时材料文字（手机号、身份证号、邮箱已遮盖）会发给下面的服务器，请先确认单位允许",
    )
    url: str = _key(
        v.text,
        "",
        "大模型服务的地址（OpenAI 兼容接口），https:// 开头；只有本机可用 http://",
        "https://llm.mu.example/v1",
    )
    model: str = _key(v.text, "", "模型名称，按服务方的写法", "qwen3-32b")
    key: str = _key(v.optional_secret, "", "密钥存放处，写法同 [mailbox] password", "env:BAOSONG_READER_KEY")
    ca_file: str = _key(v.optional_path, "", "单位自建证书机构的证书文件；一般留空")
    seconds: timedelta = _key(v.duration("1s", "120s"), "20s", "问一次最多等多久；到时没有答复，就按规则读出的登记")
    budget_chars: int = _key(v.whole(500, 200_000), 20_000, "一封邮件最多发出多少字")
    per_day: int = _key(v.whole(0, 100_000), 500, "每天最多问几次")


def _limit(name: str, comment: str) -> tuple[str, Any, Any]:
    default = getattr(DEFAULT_LIMITS, name)
    read = v.size(1, 2**40) if name.endswith("_bytes") else v.whole(1, 10**9)
    shown = f"{default // 2**20}MB" if name.endswith("_bytes") and default % 2**20 == 0 else default
    if name.endswith("_bytes") and isinstance(shown, int):
        shown = f"{default // 2**10}KB"
    return name, int, field(default=default, metadata={"key": Key(read, comment, shown)})


_LIMITS = {
    "mail_bytes": "一封邮件",
    "header_bytes": "邮件头",
    "header_fields": "邮件头的行数",
    "field_bytes": "邮件头的一行",
    "mime_depth": "邮件嵌套层数",
    "mime_parts": "邮件的部分数",
    "attachments": "附件个数",
    "archive_depth": "压缩包嵌套层数",
    "archive_entries": "压缩包里的文件数",
    "archive_ratio": "压缩倍数",
    "archive_bytes": "压缩包展开后的大小",
    "text_chars": "一份材料的字数",
    "prose_chars": "其中正文的字数（表格除外）",
    "html_bytes": "网页正文",
    "xml_bytes": "Office 文档里的一个部件",
    "sheets": "工作表张数",
    "sheet_cells": "一张工作表的单元格数",
    "pdf_pages": "PDF 页数",
    "ocr_pages": "文字识别的页数",
    "image_pixels": "图片像素数",
    "image_frames": "图片帧数",
    "seconds": "读一封邮件的秒数",
    "ocr_seconds": "含文字识别时的秒数",
    "memory_bytes": "读取时的内存",
    "ocr_memory_bytes": "文字识别时的内存",
    "attempts": "读取中断几次后搁置",
}

LimitsKeys: Any = dataclasses.make_dataclass(
    "LimitsKeys", [_limit(name, comment) for name, comment in _LIMITS.items()], frozen=True, slots=True
)
LimitsKeys.__doc__ = "读取的上限。可以调小；调大会有提醒。超出的部分不读，并列为疑点。"

#: section name -> its class; in the order of the example config
SECTIONS: dict[str, Any] = {
    "campaign": CampaignKeys,
    "mailbox": MailboxKeys,
    "smtp": SmtpKeys,
    "letters": LettersKeys,
    "store": StoreKeys,
    "staff": StaffKeys,
    "calendar": CalendarKeys,
    "receipts": ReceiptsKeys,
    "reminders": RemindersKeys,
    "limits": LimitsKeys,
    "privacy": PrivacyKeys,
    "reader": ReaderKeys,
}


@dataclass(frozen=True, slots=True)
class Paths:
    """Absolute paths. `base` is the config file's folder, to which the others are relative in the file."""

    config: Path
    base: Path
    roster: Path
    archive: Path

    def of(self, given: str) -> Path:
        """A path of the config, made absolute."""
        return self.base / given


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, checked. `store.url` names an absolute file. `file` knows the line of every key, for complaints
    that come later. `warnings` do not stop anything but should be read."""

    campaign: Campaign
    mailbox: MailboxKeys
    smtp: SmtpKeys
    letters: LettersKeys
    store: StoreKeys
    staff: StaffKeys
    calendar: CalendarKeys
    receipts: ReceiptsKeys
    reminders: RemindersKeys
    limits: Limits
    privacy: PrivacyKeys
    reader: ReaderKeys
    paths: Paths
    file: TomlFile
    warnings: tuple[str, ...] = ()


def keys_of(section: Any) -> dict[str, Key]:
    """TOML key -> its description, in order."""
    return {item.name.rstrip("_"): item.metadata["key"] for item in dataclasses.fields(section)}
