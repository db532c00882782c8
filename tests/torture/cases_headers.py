"""Subjects, senders and file names as real and hostile programs write them."""

from __future__ import annotations

from urllib.parse import quote_from_bytes

from tests.torture.build import HEAD, PDF, SUBJECT, Case, codes, file_part, mixed, part, plain, text_part, word

TO = b"To: dzzbs@mu.example\r\n"
FROM = b"From: li@unit.example\r\n"
NAME = "护理学院（喆）报告.pdf"
GBK = NAME.encode("gbk")
NO_SENDER = codes("ambiguous_sender")


def _subject(name: str, raw: bytes, subject: str) -> Case:
    return Case(name, FROM + TO + b"Subject: " + raw + b"\r\n\r\nx\r\n", subject=subject)


def _sender(name: str, raw: bytes, sender: str | None) -> Case:
    return Case(
        name,
        b"From: " + raw + b"\r\n" + TO + SUBJECT + b"\r\nx\r\n",
        sender=sender,
        defects=codes() if sender else NO_SENDER,
    )


def _file(name: str, raw: bytes, shown: str = NAME) -> Case:
    return Case(name, mixed(text_part(), file_part(raw)), files=((shown, PDF),))


def _q(data: bytes) -> bytes:
    return "".join(f"={byte:02X}" for byte in data).encode()


_CUT = "机关第二党支部情况".encode("gbk")
_LONG = (b" " + word("报告", "utf-8") + b"\r\n") * 60_000

SUBJECTS = [
    _subject("gb2312 word with a GBK character", word("赵喆王堃的报告", "gbk", "gb2312"), "赵喆王堃的报告"),
    _subject("gbk word with a four-byte character", word("方䶮㑇", "gb18030", "gbk"), "方䶮㑇"),
    _subject(
        "words split inside a character",
        word(_CUT[:7], "", "GBK") + b"\r\n " + word(_CUT[7:], "", "GBK"),
        "机关第二党支部情况",
    ),
    _subject(
        "Q words split inside a character",
        b"=?gbk?Q?" + _q(_CUT[:7]) + b"?=\r\n =?GBK?Q?" + _q(_CUT[7:]) + b"?=",
        "机关第二党支部情况",
    ),
    _subject("base64 cut between quanta", b"=?utf-8?B?5oql5Z?=\r\n =?utf-8?B?GK5oqz?=", "报告抳"),
    _subject("utf-8 label on GBK bytes", word("护理学院报告", "gbk", "utf-8"), "护理学院报告"),
    _subject("unknown charset in a word", word("护理学院报告", "gbk", "x-unknown"), "护理学院报告"),
    _subject("word labelled gb2312 in UTF-8", word("护理学院报告", "utf-8", "gb2312"), "护理学院报告"),
    _subject("raw GBK subject", "护理学院报告".encode("gbk"), "护理学院报告"),
    _subject("raw UTF-8 subject", "护理学院报告".encode(), "护理学院报告"),
    _subject("raw UTF-8 beside a word", "回复：".encode() + word("报告", "gbk"), "回复：报告"),
    _subject("words of two charsets", word("报", "gbk") + b" " + word("告", "utf-8"), "报告"),
    _subject("word between plain words", b"Re: " + word("报告", "utf-8") + b" 8.2-8.8", "Re: 报告 8.2-8.8"),
    _subject("word inside quotes", b'"' + word("报告", "utf-8") + b'"', '"报告"'),
    _subject("blank inside base64", b"=?utf-8?B?5oql\r\n 5ZGK?=", "报告"),
    _subject("language tag in a word", b"=?utf-8*zh?Q?=E6=8A=A5?=", "报"),
    _subject("lower-case q and underscores", b"=?utf-8?q?a_b?=", "a b"),
    _subject("question mark inside a Q word", b"=?utf-8?Q?ok?really?=", "ok?really"),
    _subject("word without end", b"=?utf-8?B?5oql5ZGK", "=?utf-8?B?5oql5ZGK"),
    _subject("line break inside a word", b"=?utf-8?q?a=0d=0aBcc:_v=40x.example?=", "a Bcc: v@x.example"),
    _subject("NUL and escape in a word", b"=?utf-8?q?a=00b=1bc?=", "ab c"),
    _subject("Big5 words", word("護理學院報告", "big5"), "護理學院報告"),
    _subject("HZ word", b"=?hz-gb-2312?Q?~{1(8f~}?=", "报告"),
    Case("subject of 60,000 words", FROM + b"Subject:" + _LONG + b"\r\nx\r\n"),
    Case(
        "folded line without its blank",
        FROM + b"Subject: one\r\ntwo without blank\r\nMIME-Version: 1.0\r\n\r\nx",
        body="x",
    ),
    Case("raw GBK sender name", b"From: " + '"石喆" <li@unit.example>'.encode("gbk") + b"\r\n" + SUBJECT + b"\r\nx"),
]

SENDERS = [
    _sender("bare address", b"Li@Unit.Example", "li@unit.example"),
    _sender("name as a word", word("李", "gbk") + b" <li@unit.example>", "li@unit.example"),
    _sender("word inside quotes before the address", b'"' + word("李", "gb2312") + b'" <li@unit.example>', "li@unit.example"),
    _sender("another address as the quoted name", b'"dzz@unit.example" <x@evil.example>', "x@evil.example"),
    _sender("comment after the address", b"li@unit.example (Li)", "li@unit.example"),
    _sender("the address repeated without quotes", b"li@unit.example <li@unit.example>", "li@unit.example"),
    *(_sender(f"doubtful sender {raw[:30]!r}", raw, None) for raw in (
        b"alice@example.org(<bob@example.org>", b"alice@example.org)<bob@example.org>", b"alice@example.org<<bob@example.org>",
        b"alice@example.org><bob@example.org>", b"alice@example.org@<bob@example.org>", b"alice@example.org,<bob@example.org>",
        b"alice@example.org;<bob@example.org>", b"alice@example.org:<bob@example.org>", b"alice@example.org.<bob@example.org>",
        b"alice@example.org\"<bob@example.org>", b"alice@example.org[<bob@example.org>", b"alice@example.org]<bob@example.org>",
        b"a@b.example, c@d.example", b"a@mal.example@good.example", b"=?utf-8?q?=41=42collab=40psres.example=3e=20?=@good.example",
        b"=?utf-8?b?Ym9zc0B1bml0LmV4YW1wbGU=?==?utf-8?Q?=00?=@evil.example", b"li@\xd0\xb0unit.example", "li＠unit.example".encode(),
        b"staff: a@b.example;", b"<@route.example:a@b.example>", b"a@[127.0.0.1]", b'"a b"@c.example', b"a@b..example", b"a@-b.example",
        b"a" * 300 + b"@b.example", b"a@" + b"b" * 300 + b".example", b"a@b.example " + b"(" * 500, b"<>", b"", b"nobody", b"a@b.example>",
        b"<a@b.example> <c@d.example>", b"a@b.example\r\n <c@d.example>", b"\"<a@b.example>\" c@d.example", b"a@b.1", b"a@b.example\x00",
    )),
    Case("two From fields", b"From: a@b.example\r\nFrom: c@d.example\r\n" + SUBJECT + b"\r\nx", sender=None, defects=NO_SENDER),
    Case("no From field", TO + SUBJECT + b"\r\nx", sender=None, defects=NO_SENDER),
]  # fmt: skip

_SEGMENTS = [quote_from_bytes(NAME.encode()[i : i + 5]).encode() for i in range(0, len(NAME.encode()), 5)]
_CONTINUED = b";".join(b"\r\n filename*%d*=%s%s" % (i, b"" if i else b"utf-8''", s) for i, s in enumerate(_SEGMENTS))

FILES = [
    _file("file name as a gb2312 word with a GBK character", b'="' + word(NAME, "gbk", "gb2312") + b'"'),
    _file("file name as an unquoted word", b"=" + word(NAME, "utf-8")),
    _file("file name in words cut inside a character", b'="' + word(GBK[:7], "", "gbk") + b"\r\n " + word(GBK[7:], "", "gbk") + b'"'),
    _file("raw GBK file name", b'="' + GBK + b'"'),
    _file("raw UTF-8 file name", b'="' + NAME.encode() + b'"'),
    _file("RFC 2231 name", b"*=utf-8''" + quote_from_bytes(NAME.encode()).encode()),
    _file("RFC 2231 name labelled gb2312 with a GBK character", b"*=gb2312'zh-cn'" + quote_from_bytes(GBK).encode()),
    _file("RFC 2231 name without a label", b"*=''" + quote_from_bytes(GBK).encode()),
    _file("RFC 2231 continuations cut inside a character", _CONTINUED.removeprefix(b"\r\n filename")),
    _file("continuations out of order", b"*1=t.pdf; filename*0=repor", "report.pdf"),
    _file("percent signs without the star", b'="' + quote_from_bytes(NAME.encode()).encode() + b'"'),
    _file("a plain percent sign", b'="100%25 done.pdf"', "100%25 done.pdf"),
    _file("words in continuations", b'*0="=?utf-8?B?5oql"; filename*1="5ZGK?=.pdf"', "报告.pdf"),
    _file("a path as file name", b'="..\\..\\etc\\cron.d\\x.pdf"', "x.pdf"),
    _file("a unix path as file name", b'="/etc/passwd.pdf"', "passwd.pdf"),
    _file("a semicolon inside the quotes", b'="a;b.pdf"', "a;b.pdf"),
    _file("an unquoted name with blanks", b"=my report.pdf", "my report.pdf"),
    _file("an escaped quote in the name", b'="a\\"b.pdf"', 'a"b.pdf'),
    _file("line breaks hidden in a name", b"*=utf-8''a%0D%0AX%3A%20y.pdf", "a X: y.pdf"),
    _file("20,000 continuations", b"".join(b"*%d=a; filename" % i for i in range(20_000)) + b"*20000=b", "未命名附件1"),
    Case("filename goes before name", mixed(text_part(), part(PDF, b'Content-Type: application/pdf; name="b.pdf"', b'Content-Disposition: attachment; filename="a.pdf"')),
         files=(("a.pdf", PDF),)),
    Case("name alone", mixed(text_part(), part(PDF, b'Content-Type: application/pdf; name="' + word(NAME, "gb18030") + b'"')), files=((NAME, PDF),)),
    Case("a garbled filename beside a good name",
         mixed(text_part(), part(PDF, b'Content-Type: application/pdf; name="' + word(NAME, "gbk") + b'"', b'Content-Disposition: attachment; filename="\xef\xbf\xbd\xef\xbf\xbd.pdf"')),
         files=((NAME, PDF),)),
    Case("20,000 parameters", mixed(text_part(), part(PDF, b"Content-Type: application/pdf" + b"".join(b"; p%d=x" % i for i in range(20_000)))),
         files=(("未命名附件1.pdf", PDF),)),
]  # fmt: skip

FLOODS = [
    Case("100,000 From fields", b"From: a@b.example\r\n" * 100_000 + b"\r\nx", sender=None, defects=codes("header_too_large", "ambiguous_sender")),
    Case("50,000 addresses in To", b"From: li@unit.example\r\nTo: " + b"a@b.example, " * 50_000 + b"\r\n" + SUBJECT + b"\r\n" + b"body text", body="body text", subject="report"),
    Case("a Message-ID of 100 kB", plain(b"x", head=HEAD + SUBJECT + b"Message-ID: <" + b"a" * 100_000 + b">\r\n"), body="x"),
    Case("a Message-ID that is one angle bracket", plain(b"x", head=HEAD + SUBJECT + b"Message-ID: <\r\n"), body="x"),
]  # fmt: skip

CASES = [*SUBJECTS, *SENDERS, *FILES, *FLOODS]
