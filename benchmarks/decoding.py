"""How many of the crafted mails each reader gets right: Baosong, mail-parser alone, and the standard library.

Run: python -m benchmarks.decoding [--failures]. A reader is right about a mail if every told fact is: subject, text,
attachments (name and bytes; only bytes where the sender gave no name). Senders are not compared: a doubtful one must give none, which only Baosong promises.
"""

from __future__ import annotations

import base64
import email
import email.policy
import logging
import sys
import time
import warnings
from collections.abc import Callable
from email.message import EmailMessage, Message
from typing import NamedTuple

from benchmarks.page import keep, where
from tests.torture import cases_charset, cases_headers, cases_structure
from tests.torture.build import Case

GROUPS = {"text": cases_charset.CASES, "heads and names": cases_headers.CASES, "structure": cases_structure.CASES}
PATIENCE = 20.0  #: seconds a reader may take before the case counts as failed


class Facts(NamedTuple):
    subject: str
    body: str
    files: frozenset[tuple[str, bytes]]


def ours(raw: bytes) -> Facts:
    from domain.text import charset
    from ingest.message import read_message

    message = read_message(raw)
    body = "\n".join(charset.decode(part.data, part.charset)[0] for part in message.parts if part.is_body)
    return Facts(message.head.subject, body, frozenset((p.name, p.data) for p in message.parts if not p.is_body))


def mail_parser(raw: bytes) -> Facts:
    import mailparser

    mail = mailparser.parse_from_bytes(raw)
    files = []
    for item in mail.attachments:
        payload = item["payload"]
        data = base64.b64decode(payload) if item["binary"] else payload.encode("utf-8", "surrogateescape")
        files.append((item["filename"], data))
    return Facts(str(mail.subject), mail.body, frozenset(files))


def standard_library(raw: bytes) -> Facts:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    texts: list[str] = []
    files: list[tuple[str, bytes]] = []
    for part in message.walk():
        if part.is_multipart() and part.get_content_type() != "message/rfc822":
            continue
        name = part.get_filename()
        if name is None and part.get_content_maintype() == "text":
            texts.append(str(part.get_content()))
        elif part.get_content_type() == "message/rfc822":
            inner = part.get_payload(0)
            files.append((name or "", inner.as_bytes() if isinstance(inner, Message) else b""))
        else:
            data = part.get_payload(decode=True)
            files.append((name or "", data if isinstance(data, bytes) else b""))
    return Facts(str(message["subject"]), "\n".join(texts), frozenset(files))


READERS: dict[str, Callable[[bytes], Facts]] = {"Baosong": ours, "mail-parser": mail_parser, "email (policy.default)": standard_library}


def is_right(case: Case, read: Callable[[bytes], Facts]) -> bool:
    """Whatever a reader raises counts as a wrong reading; that is what a mail program would see of it."""
    started = time.monotonic()
    try:
        facts = read(case.raw)
        subject = case.subject is None or facts.subject == case.subject
        body = case.body is None or case.body in facts.body
        files = case.files is None or named(facts.files, case) == named(frozenset(case.files), case)
    except Exception:
        return False
    return subject and body and files and time.monotonic() - started < PATIENCE


def named(files: frozenset[tuple[str, bytes]], case: Case) -> frozenset[tuple[str, bytes]]:
    """The files, without names where the mail tells none: how to call those is each reader's own affair."""
    own = {data for name, data in case.files or () if name.startswith(("未命名", "inner.eml", "delivery-status"))}
    return frozenset(("" if data in own else name, data) for name, data in files)


def tells_something(case: Case) -> bool:
    """Floods of 100,000 fields are left out: some readers take minutes over them."""
    return len(case.raw) < 1_000_000 and (case.subject, case.body, case.files) != (None, None, None)


def main() -> None:
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    groups = {name: [case for case in cases if tells_something(case)] for name, cases in GROUPS.items()}
    lines = ["| reader | " + " | ".join(groups) + " | all |", "|---" * (len(groups) + 2) + "|"]
    for reader, read in READERS.items():
        right = {name: [case for case in cases if is_right(case, read)] for name, cases in groups.items()}
        scores = [f"{len(right[name])}/{len(cases)}" for name, cases in groups.items()]
        total = f"{sum(map(len, right.values()))}/{sum(map(len, groups.values()))}"
        lines.append(f"| {reader} | " + " | ".join([*scores, total]) + " |")
        if "--failures" in sys.argv:
            for name, cases in groups.items():
                for case in cases:
                    if case not in right[name]:
                        print(f"{reader}: {case.name}")
    print("\n".join(lines))
    keep("decoding", f"{where()}.\n\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
