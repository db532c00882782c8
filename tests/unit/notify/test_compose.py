"""The frame of a letter: known header fields and nothing else, whatever the mail said."""

from __future__ import annotations

import dataclasses
import email
import re
from datetime import timedelta
from email import policy

import pytest

from domain.letter import LetterKind
from notify.compose import Draft, for_branch, letter
from notify.data import Attachment, Mode
from notify.receipt import compose_receipt
from tests.unit.notify import samples
from tests.unit.notify.golden import all_letters
from tests.unit.notify.reading import parsed
from tests.unit.notify.samples import NOW

ALWAYS = {
    "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted", "X-Auto-Response-Suppress",
    "X-Baosong-Loop", "Content-Type",
}  # fmt: skip
THREAD = {"In-Reply-To", "References"}
LETTERS = all_letters()

BREAKS = ("\r\n", "\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\x00", "\r\n\r\n")
SHAPES = (
    "报告{}Bcc: victim@mu.example",
    "=?utf-8?q?x{}Bcc:_victim=40mu.example?=",
    "=?utf-8?b?eA0KQmNjOiB2aWN0aW1AbXUuZXhhbXBsZQ==?={}X-Evil: 1",
    "<a@b.example>{}To: victim@mu.example",
)
HOSTILE = [shape.format(line_break) for shape in SHAPES for line_break in BREAKS]
HOSTILE += [
    "=?utf-8?q?x=0d=0aBcc:_victim=40mu.example?=",
    "=?utf-8?q?x=0aBcc:_v?= =?utf-8?q?=0d=0aTo:_v?=",
    "\ud800\udfff",
]


def draft(**changes: object) -> Draft:
    values: dict[str, object] = {
        "kind": LetterKind.RECEIPT,
        "dedup_key": "receipt:1",
        "recipient": "zb08@hm.example",
        "subject": "已收到",
        "text": "好",
        "html": "<p>好</p>",
    }
    return Draft(**(values | changes))  # type: ignore[arg-type]


def poisoned(value: object, text: str, spared: frozenset[str] = frozenset()) -> object:
    """`value` with every string of it, however deep, replaced by `text`; keys, recipient and `spared` fields stay."""
    if isinstance(value, str) and type(value) is str:
        return text
    if isinstance(value, tuple):
        return tuple(poisoned(item, text, spared) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        ours = {"dedup_key", "recipient", "number", "place"} | spared
        changes = {
            item.name: poisoned(getattr(value, item.name), text, spared)
            for item in dataclasses.fields(value)
            if item.name not in ours
        }
        return dataclasses.replace(value, **changes)
    return value


def test_there_are_forty_hostile_variants_and_more() -> None:
    assert len(HOSTILE) >= 40


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("rules", [policy.default, policy.compat32, policy.SMTP], ids=["default", "compat32", "smtp"])
def test_no_text_of_a_mail_becomes_a_header(hostile: str, rules: policy.Policy) -> None:
    data = poisoned(samples.receipt(), hostile)
    made = compose_receipt(samples.context(), data, NOW)[0]  # type: ignore[arg-type]
    message = email.message_from_bytes(made.content, policy=rules)
    names = message.keys()
    assert set(names) <= ALWAYS | THREAD
    assert len(names) == len(set(names))
    assert message["To"] == "zb08@hm.example"
    again = email.message_from_bytes(message.as_bytes(), policy=rules)  # a relay may write it anew
    assert set(again.keys()) <= ALWAYS | THREAD
    assert b"victim" not in made.content.partition(b"\r\n\r\n")[0]


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_in_our_own_fields_stay_inside_them(hostile: str) -> None:
    context = dataclasses.replace(samples.context(), sender_name=hostile, title=hostile)
    made = letter(context, draft(subject=hostile, attachments=(Attachment(hostile, b"x"),)), NOW)
    message = parsed(made)
    assert set(message.keys()) == ALWAYS
    assert message["From"].addresses[0].addr_spec == "dzzbs@mu.example"
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/octet-stream",
    ]  # fmt: skip


@pytest.mark.parametrize("name", LETTERS)
def test_every_letter_has_exactly_the_known_fields(name: str) -> None:
    message = parsed(LETTERS[name])
    expected = set(ALWAYS)
    if "reminder" in name or "digest" in name:
        expected.add("Precedence")
        assert message["Precedence"] == "bulk"
    if "receipt" in name and "combined" not in name:
        expected |= THREAD
    assert set(message.keys()) == expected
    assert message["Auto-Submitted"] == ("auto-replied" if "receipt" in name else "auto-generated")
    assert message["X-Auto-Response-Suppress"] == "All"


@pytest.mark.parametrize("name", LETTERS)
def test_bytes_are_short_ascii_lines_with_crlf_and_no_defects(name: str) -> None:
    content = LETTERS[name].content
    assert content.isascii()
    assert content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")
    long = [line for line in content.split(b"\r\n") if len(line) > 76]
    # the media type of a spreadsheet is 65 characters and cannot be folded; RFC 5322 section 2.1.1 allows 998
    assert all(line.startswith(b"Content-Type: application/vnd.") and len(line) <= 88 for line in long)
    for part in parsed(LETTERS[name]).walk():
        assert not part.defects


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "短",
        "x" * 120,
        "𠮷" * 60,
        "党" * 119,
        "a党" * 50,
        "é̀" * 40,
        "已收到 3 封来件：疫情防控和防汛救灾中发挥作用情况",
    ],
)
def test_subject_reads_back_as_written(subject: str) -> None:
    assert parsed(letter(samples.context(), draft(subject=subject), NOW))["Subject"] == subject


@pytest.mark.parametrize(
    "name", ["汇总表.xlsx", "a.docx", "空 格;分号\"引号'.csv", "名" * 60 + ".xlsx", "100%.json", "无后缀"]
)
@pytest.mark.parametrize("size", [0, 1, 56, 57, 58, 5000])
def test_attachment_reads_back_with_name_and_bytes(name: str, size: int) -> None:
    data = bytes(n % 256 for n in range(size))
    made = letter(samples.context(), draft(attachments=(Attachment(name, data),)), NOW)
    (part,) = parsed(made).iter_attachments()
    assert part.get_filename() == name
    assert part.get_payload(decode=True) == data


def test_only_well_formed_ids_are_repeated_and_only_a_few() -> None:
    many = tuple(f"<{n}@qq.example>" for n in range(50))
    bad = (
        "<a b@c.example>",
        "no-brackets@c.example",
        "<a@b\r\nBcc: x@y.example>",
        "<" + "a" * 300 + "@b.example>",
        "<@>",
    )
    made = parsed(letter(samples.context(), draft(in_reply_to="<me@qq.example>", references=(*bad, *many)), NOW))
    ids = made["References"].split()
    assert ids == ["<0@qq.example>", *many[-8:], "<me@qq.example>"]
    assert made["In-Reply-To"] == "<me@qq.example>"


def test_a_bad_id_is_not_answered_to() -> None:
    made = parsed(letter(samples.context(), draft(in_reply_to="<a@b>\n", references=("<ok@qq.example>",)), NOW))
    assert made["In-Reply-To"] is None
    assert made["References"] is None


@pytest.mark.parametrize(
    "address",
    ["a@b.example>\r\nRCPT TO:<x@y.example", "a@b.example\n", "a b@c.example", "党@b.example", "", "a@b@c.example"],
)
def test_a_letter_to_no_proper_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="not an address"):
        letter(samples.context(), draft(recipient=address), NOW)


def test_a_message_id_that_is_none_is_refused() -> None:
    context = dataclasses.replace(samples.context(), message_id=lambda key: f"<{key}\r\n@x>")
    with pytest.raises(ValueError, match="not a Message-ID"):
        letter(context, draft(), NOW)


def test_date_is_told_in_the_zone_of_the_campaign() -> None:
    made = letter(samples.context(), draft(), NOW)
    assert parsed(made)["Date"] == "Sun, 08 Aug 2021 16:21:05 +0800"
    assert made.created == NOW
    assert made.expires == NOW + timedelta(hours=24)


def test_same_data_gives_the_same_bytes() -> None:
    again = all_letters()
    assert {name: again[name].content for name in again} == {name: LETTERS[name].content for name in LETTERS}


def test_live_letters_go_to_the_branch() -> None:
    (made,) = for_branch(samples.context(Mode.LIVE), draft(), NOW)
    assert (made.recipient, made.dedup_key, parsed(made)["Subject"]) == ("zb08@hm.example", "receipt:1", "已收到")


def test_in_staff_mode_only_staff_get_what_branches_would_get() -> None:
    first, second = for_branch(samples.context(Mode.STAFF), draft(in_reply_to="<a@b.example>"), NOW)
    assert (first.recipient, first.dedup_key) == ("zzb@mu.example", "receipt:1")
    assert (second.recipient, second.dedup_key) == ("ding@mu.example", "receipt:1:ding@mu.example")
    assert first.message_id != second.message_id
    assert parsed(first)["Subject"] == "【试运行】已收到"
    assert parsed(first)["In-Reply-To"] is None
    assert b"zb08@hm.example" not in first.content


def test_nothing_goes_to_branches_when_letters_are_off() -> None:
    assert for_branch(samples.context(Mode.OFF), draft(), NOW) == ()


def test_every_line_of_base64_is_full_except_the_last() -> None:
    content = letter(samples.context(), draft(text="好" * 5000), NOW).content
    lines = [line for line in content.split(b"\r\n") if re.fullmatch(rb"[A-Za-z0-9+/=]{20,}", line)]
    assert {len(line) for line in lines[:-1]} == {76}
