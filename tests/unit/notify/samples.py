"""Invented letters: one context and one full set of data for each of the letters."""

from __future__ import annotations

import dataclasses
import hashlib
import itertools
from datetime import UTC, date, datetime
from typing import TypeVar

from domain.report import Evidence, ReadingState, ReportKind
from domain.standing import Flag, Status
from notify.data import (
    AlertData,
    Answered,
    Attachment,
    CorrectionLine,
    DigestData,
    LetterContext,
    Matter,
    MissingUnit,
    Mode,
    NewLine,
    Rate,
    ReceiptData,
    RefusedLine,
    ReminderData,
    Row,
    Section,
    Todo,
    Total,
    UnitLine,
)

NOW = datetime(2021, 8, 8, 8, 21, 5, tzinfo=UTC)


def message_id(key: str) -> str:
    return f"<{hashlib.sha256(key.encode()).hexdigest()[:22]}@mu.example>"


def context(mode: Mode = Mode.LIVE, language: str = "zh") -> LetterContext:
    return LetterContext(
        sender_name="党委组织部" if language == "zh" else "Organisation Office",
        sender_address="dzzbs@mu.example",
        title="疫情防控和防汛救灾中发挥作用情况" if language == "zh" else "Epidemic and flood relief work",
        campaign="epidemic-2021",
        message_id=message_id,
        domain="mu.example",
        contact="党委组织部 顾老师 0579-0000100" if language == "zh" else "Ms Gu, 0579-0000100",
        language=language,
        mode=mode,
        staff=("zzb@mu.example", "ding@mu.example"),
        notice="个人信息处理说明见通知附件三。" if language == "zh" else "",
    )


FORM = "临床教工一支部统计表.docx"
ROWS = (
    Row("党员总数", "36 人", FORM, "table 1 row 3 column 2", "党员总数 36"),
    Row("参与疫情防控党员数", "33 人", FORM, "table 1 row 3 column 4", "参与疫情防控党员数 33"),
    Row(
        "党员先锋岗（责任区）数",
        "4 个",
        FORM,
        "table 1 row 4 column 2",
        "党员先锋岗（责任区）数 4",
        ReadingState.CONFLICTING,
        "正文里另写“先锋岗5个”",
    ),
    Row("捐款金额", "5,600 元", FORM, "table 1 row 6 column 2", "捐款金额（元） 5,600", note="扫描件，请核对"),
    Row(
        "承担岗位",
        "政策宣传、管控值勤、医疗救治、志愿服务",
        FORM,
        "table 1 row 7 column 1",
        "☑政策宣传",
        also=tuple(
            Evidence(FORM, "table 1 row 7 column 1", f"☑{name}") for name in ("管控值勤", "医疗救治", "志愿服务")
        ),
    ),
    Row("典型事迹", "1 条：戚*", FORM, "table 1 row 8 column 2"),
    Row("下一步打算", "提前申领防护物资", "body", "paragraph 12", "下一步：提前申领防护物资。"),
)
SECTION = Section(
    "临床医学院教工第一党支部",
    ReportKind.INITIAL,
    "8月2日至8月8日",
    ROWS,
    missing=("志愿服务人次",),
    questions=("“党员先锋岗（责任区）数”前后数字不一致（4 与 5），已按规则取其一，请核实。",),
)
ARRIVED = datetime(2021, 8, 8, 8, 20, tzinfo=UTC)


def receipt(**changes: object) -> ReceiptData:
    mail = Answered(
        "20210808-042",
        "临床教工一支部统计表",
        ARRIVED,
        sections=(SECTION,),
        problems=("附件“补充.rar”有密码，请去掉密码重新发送。",),
    )
    values: dict[str, object] = {
        "dedup_key": "receipt:42",
        "recipient": "zb08@hm.example",
        "mails": (mail,),
        "in_reply_to": "<tencent_ABC123@qq.example>",
        "references": ("<first@qq.example>",),
    }
    return ReceiptData(**(values | changes))  # type: ignore[arg-type]


def combined() -> ReceiptData:
    """A Party committee that forwarded two units' reports in one mail, and a mail with a scan, over the caps."""
    second = Section("护理学院教工党支部", ReportKind.NIL, "8月2日至8月8日")
    third = Section("", ReportKind.INITIAL, "", ROWS[:1], unconfirmed=True)
    return receipt(
        mails=(
            Answered("20210808-043", "转发：各支部情况", ARRIVED, sections=(SECTION, second, third)),
            Answered(
                "20210808-044",
                "扫描件",
                ARRIVED,
                Matter.UNREADABLE,
                problems=("“扫描.pdf”看不清楚，没有读出文字，请发送更清晰的扫描件或可编辑的文档。",),
            ),
            Answered("20210808-045", "请问截止时间", ARRIVED, Matter.QUESTION),
        )
    )


def unreadable() -> ReceiptData:
    return receipt(mails=(combined().mails[1],))


def question() -> ReceiptData:
    return receipt(mails=(combined().mails[2],))


def reminder(**changes: object) -> ReminderData:
    values: dict[str, object] = {
        "dedup_key": "reminder:epidemic-2021:护理学院教工党支部:2021-08-02:after-1d",
        "recipient": "zb14@hm.example",
        "unit": "护理学院教工党支部",
        "period": "8月2日至8月8日",
        "due": datetime(2021, 8, 9, 9, 0, tzinfo=UTC),
        "overdue": "1 个工作日",
    }
    return ReminderData(**(values | changes))  # type: ignore[arg-type]


def escalated() -> ReminderData:
    return reminder(
        escalated=True,
        superior="护理学院党总支",
        units=(MissingUnit("护理学院教工党支部", "纪云舒", "13800138000"), MissingUnit("护理学院学生第一党支部")),
        overdue="2 个工作日",
    )


#: what the product itself would have put in English
_ENGLISH = {
    "8月2日至8月8日": "2 Aug to 8 Aug",
    "1 个工作日": "1 working day",
    "2 个工作日": "2 working days",
    "1 条：戚*": "1 in all: 戚*",
    "5,600 元": "5,600 yuan",
}
T = TypeVar("T")


def in_language(data: T, language: str) -> T:
    """The data as a campaign in that language gives them: our own words translated, the branches' as they are."""
    return data if language == "zh" else _translated(data)  # type: ignore[return-value]  # the same type comes out


def _translated(value: object) -> object:
    if isinstance(value, tuple):
        return tuple(map(_translated, value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = dataclasses.fields(value)
        return dataclasses.replace(value, **{item.name: _translated(getattr(value, item.name)) for item in fields})
    return _ENGLISH.get(value, value) if type(value) is str else value


CONTACTS = (("苏砚秋", "138-0013-8000"), ("纪云舒", "0579-0000102"), ("柏清和", "13800138001"))


def units(count: int) -> tuple[UnitLine, ...]:
    on_time = UnitLine("", Status.ON_TIME, ARRIVED)
    ring = (
        *(on_time,) * 6,
        UnitLine("", Status.LATE, ARRIVED, flags=frozenset({Flag.CORRECTED})),
        UnitLine("", Status.MISSING),
        UnitLine("", Status.INCOMPLETE, ARRIVED, missing=("志愿服务人次", "党员总数")),
        UnitLine("", Status.UNREADABLE, flags=frozenset({Flag.NEEDS_REVIEW})),
        UnitLine("", Status.ON_TIME, ARRIVED, flags=frozenset({Flag.NIL})),
        UnitLine("", Status.MISSING),
    )
    names = (
        "临床医学院教工第{}党支部",
        "附属第一医院第{}党支部",
        "公共卫生学院研究生第{}党支部",
        "护理学院学生第{}党支部",
        "机关第{}党支部",
    )
    return tuple(
        UnitLine(names[n % 5].format(n // 5 + 1), line.status, line.received_at, line.missing, line.flags)
        for n in range(count)
        for line in (ring[n % len(ring)],)
    )


def rates_of(lines: tuple[UnitLine, ...]) -> tuple[Rate, ...]:
    got = [line for line in lines if line.status in (Status.ON_TIME, Status.LATE, Status.INCOMPLETE)]
    nil = sum(Flag.NIL in line.flags for line in got)
    said = 3 * (len(got) - nil)
    return (
        Rate("received", len(got), len(lines)),
        Rate("on_time", sum(line.status is Status.ON_TIME for line in got), len(lines)),
        Rate("nil", nil, len(got)),
        Rate("complete", said - sum(len(line.missing) for line in got), said),
        Rate("steady", 0, 0),
    )


def digest(count: int = 24) -> DigestData:
    lines = units(count)
    gone = tuple(line for line in lines if line.status is Status.MISSING)
    return DigestData(
        date=date(2021, 8, 10),
        as_of=datetime(2021, 8, 10, 0, 0, tzinfo=UTC),
        recipients=("zzb@mu.example", "ding@mu.example"),
        period="8月2日至8月8日",
        due=datetime(2021, 8, 9, 9, 0, tzinfo=UTC),
        rates=rates_of(lines),
        units=lines,
        missing=tuple(
            MissingUnit(line.unit, contact, phone, "1 个工作日", 2)
            for line, (contact, phone) in zip(gone, itertools.cycle(CONTACTS), strict=False)
        ),
        new=(
            NewLine("护理学院教工党支部", ReportKind.INITIAL, ARRIVED, "8月2日至8月8日"),
            NewLine("", ReportKind.NIL, ARRIVED),
        ),
        corrections=(CorrectionLine("教务处党支部", "志愿服务人次", "133", "143", "8月2日至8月8日"),),
        todo=(
            Todo(
                "z8810@163.example 8月8日来件",
                "发件人不在名册上，报告已登记为“待确认”，请核实发件人。",
                "unknown_sender",
            ),
            Todo("保卫处党支部", "附件“照片.jpg”看不清楚，没有读出文字，请发送更清晰的扫描件。", "unreadable"),
            Todo("后勤党支部", "发件人不在名册上，报告已登记为“待确认”，请核实发件人。", "unknown_sender"),
        ),
        refused=(RefusedLine("zb21@hm.example", "图书馆党支部", "550 5.1.1 用户不存在"),),
        health=("邮箱 INBOX 已 45 分钟没有读到，请检查网络。",),
        totals=(
            Total("党员总数", "862", "人", 20),
            Total("志愿服务人次", "2,260", "人次", 18),
            Total("捐款金额", "48,600", "元", 11),
        ),
        attachments=(
            Attachment(
                "汇总表 2021年8月2日至8月8日（全部单位与各项读数及依据）.xlsx", b"PK\x03\x04" + bytes(range(256)) * 4
            ),
        ),
    )


def alert() -> AlertData:
    return AlertData(
        "alert:imap_login",
        ("admin@mu.example",),
        "邮箱登录被拒绝，已停止读取。",
        "请核对授权码是否过期，改好后运行 baosong check。",
        ARRIVED,
    )
