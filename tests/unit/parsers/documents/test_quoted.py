"""New text is told from older mail, whichever program quoted it."""

from __future__ import annotations

import pytest

from domain.document import Role
from parsers.documents.quoted import Quoted, Split, split
from parsers.documents.route import read_document
from tests.unit.parsers.documents.samples import body, corpus_body, paragraphs

NEW = "更正：先锋岗应为8个。"
OLD = "原报18个。"

QQ = """{new}

------------------ 原始邮件 ------------------
发件人: "后勤支部" <hq@mu.example>;
发送时间: 2021年8月8日(星期天) 晚上8:41
收件人: "党委组织部"<dzzbs@mu.example>;
主题: 统计表

{old}"""
FOXMAIL = """{new}

发件人： 后勤支部
发送时间： 2021-08-08 20:41
收件人： 党委组织部
主题： 统计表
{old}"""
NETEASE = """{new}

在 2021-08-08 20:41:11，"后勤支部" <hq@mu.example> 写道：
{old}"""
NETEASE_MARKED = """{new}

在 2021-08-08 20:41:11，"后勤支部" <hq@mu.example> 写道：
>{old}
"""
AT_WROTE = """{new}

At 2021-08-08 20:41:11, "后勤支部" <hq@mu.example> wrote:
>{old}"""
COREMAIL = """{new}

-----原始邮件-----
发件人:"后勤支部" <hq@mu.example>
发送时间:2021-08-08 20:41:22 （星期日）
收件人: dzzbs@mu.example
抄送:
主题: 统计表

{old}"""
OUTLOOK = """{new}

________________________________
From: 后勤支部 <hq@mu.example>
Sent: Sunday, August 8, 2021 8:41 PM
To: 党委组织部
Subject: 统计表

{old}"""
ORIGINAL_MESSAGE = """{new}

-----Original Message-----
From: 后勤支部 [mailto:hq@mu.example]
Sent: 2021年8月8日 20:41
To: dzzbs@mu.example
Subject: 统计表

{old}"""
IPHONE = """{new}

发自我的iPhone

> 在 2021年8月8日，20:41，后勤支部 <hq@mu.example> 写道：
>
> {old}
"""
GMAIL = """{new}

后勤支部 <hq@mu.example> 于2021年8月8日周日 20:41写道：

> {old}
"""
GMAIL_ENGLISH = """{new}

On Sun, Aug 8, 2021 at 8:41 PM 后勤支部 <hq@mu.example> wrote:

> {old}
"""
MAIL_MASTER = """{new}

---- 回复的原邮件 ----
| 发件人 | 后勤支部<hq@mu.example> |
| 日期 | 2021年08月08日 20:41 |
| 收件人 | dzzbs<dzzbs@mu.example> |
| 主题 | 统计表 |
{old}"""
FORWARDED = """{new}

---------- 转发的邮件 ---------
发件人：后勤支部 <hq@mu.example>
日期：2021年8月8日 20:41
主题：统计表
{old}"""
ENGLISH_FORWARD = """{new}

---------- Forwarded message ---------
From: 后勤支部 <hq@mu.example>
Date: Sun, Aug 8, 2021 at 8:41 PM
Subject: 统计表
{old}"""


def taken_apart(text: str) -> tuple[Split, Quoted]:
    found = split(read_document(body(text.format(new=NEW, old=OLD))))
    (quoted,) = found.quoted
    return found, quoted


ALL = {
    "qq": QQ, "foxmail": FOXMAIL, "163": NETEASE, "163 marked": NETEASE_MARKED, "at wrote": AT_WROTE, "coremail": COREMAIL,
    "outlook": OUTLOOK, "original message": ORIGINAL_MESSAGE, "iphone": IPHONE, "gmail": GMAIL, "gmail english": GMAIL_ENGLISH,
    "mail master": MAIL_MASTER, "forwarded": FORWARDED, "english forward": ENGLISH_FORWARD,
}  # fmt: skip


@pytest.mark.parametrize("text", ALL.values(), ids=ALL)
def test_new_and_old_are_told_apart(text: str) -> None:
    found, quoted = taken_apart(text)
    assert paragraphs(found.new, Role.BODY) == [NEW]
    assert paragraphs(quoted.document) == [OLD]
    assert quoted.display == "后勤支部"


@pytest.mark.parametrize("name", [name for name in ALL if name != "foxmail"])
def test_the_older_sender_is_told(name: str) -> None:
    assert taken_apart(ALL[name])[1].sender == "hq@mu.example"


@pytest.mark.parametrize(
    "name", ["qq", "foxmail", "coremail", "outlook", "original message", "mail master", "forwarded"]
)
def test_the_older_subject_is_told(name: str) -> None:
    assert taken_apart(ALL[name])[1].subject == "统计表"


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("qq", "2021年8月8日(星期天) 晚上8:41"),
        ("163", "2021-08-08 20:41:11"),
        ("iphone", "2021年8月8日，20:41"),
        ("mail master", "2021年08月08日 20:41"),
        ("outlook", "Sunday, August 8, 2021 8:41 PM"),
    ],
)
def test_the_older_date_is_given_as_written(name: str, date: str) -> None:
    assert taken_apart(ALL[name])[1].date == date


def test_a_forward_that_says_so_is_told() -> None:
    assert [taken_apart(ALL[name])[1].forwarded for name in ("forwarded", "english forward", "qq")] == [
        True,
        True,
        False,
    ]


def test_a_quote_within_a_quote_is_split_again() -> None:
    inner = COREMAIL.format(new="转上级通知，请填报。", old="各支部：请报数。")
    (outer,) = split(read_document(body(QQ.format(new=NEW, old=inner)))).quoted
    again = split(outer.document)
    assert paragraphs(again.new) == ["转上级通知，请填报。"]
    assert paragraphs(again.quoted[0].document) == ["各支部：请报数。"]


def test_answers_between_the_quoted_lines_are_new_and_stand_with_their_questions() -> None:
    text = "老师好：\n> 党员总数是多少？\n35名。\n> 户数呢？\n12户。\n"
    found = split(read_document(body(text)))
    assert paragraphs(found.new) == ["老师好：", "党员总数是多少？35名。", "户数呢？12户。"]
    assert [paragraphs(quoted.document) for quoted in found.quoted] == [["党员总数是多少？"], ["户数呢？"]]


@pytest.mark.parametrize(
    "text",
    [
        "本周情况如下：\n发件人：无\n党员35名。",
        "日期：2021年8月8日\n单位：后勤支部\n党员35名。",
        "一名学生在感谢信中写道：\n“谢谢老师”。",
        "From 8月2日 to 8月8日，党员35名。",
        "--- 统计表 ---\n党员35名",
        "时间：8月2日至8月8日\n主题：党日活动\n党员35名参加。",
    ],
)
def test_ordinary_text_is_not_taken_for_a_quote(text: str) -> None:
    document = read_document(body(text))
    assert split(document) == Split(document)


@pytest.mark.parametrize(
    "words",
    [
        "发自我的iPhone",
        "发自我的 iPhone",
        "发自我的小米手机",
        "来自我的华为手机",
        "发送自 Outlook for iOS",
        "Sent from my iPad",
        "获取 Outlook for iOS",
        "发自 网易邮箱大师",
    ],
)
def test_the_signature_of_a_phone_is_no_text(words: str) -> None:
    found = split(read_document(body(f"党员35名。\n\n{words}\n")))
    assert (paragraphs(found.new, Role.BODY), paragraphs(found.new, Role.FOOTER)) == (["党员35名。"], [words])


def test_a_sentence_about_a_phone_is_text() -> None:
    words = "从手机上看不到附件，请老师重发。"
    assert paragraphs(split(read_document(body(words))).new, Role.BODY) == [words]


@pytest.mark.parametrize(
    "page",
    [
        "<div>{new}</div><blockquote type='cite'><div>在 2021年8月8日，20:41，后勤支部 &lt;hq@mu.example&gt; 写道：</div><p>{old}</p></blockquote>",
        "<div>{new}</div><div class=gmail_quote><div>后勤支部 &lt;<a href='mailto:hq@mu.example'>hq@mu.example</a>&gt; 于2021年8月8日周日 20:41写道：</div><blockquote class=gmail_quote><p>{old}</p></blockquote></div>",
        "<div>{new}</div><div>------------------&nbsp;原始邮件&nbsp;------------------</div><div><div><b>发件人:</b> \"后勤支部\" &lt;hq@mu.example&gt;;</div><div><b>发送时间:</b> 2021年8月8日</div></div><div>{old}</div>",
        "<p>{new}</p><div style='border-top:solid #E1E1E1 1.0pt'><p><b>发件人:</b> 后勤支部 &lt;hq@mu.example&gt; <br><b>发送时间:</b> 2021年8月8日<br><b>收件人:</b> x<br><b>主题:</b> 统计表</p></div><p>{old}</p>",
    ],
)  # fmt: skip
def test_quotes_of_html_mail(page: str) -> None:
    found = split(read_document(body(page.format(new=NEW, old=OLD), "text/html")))
    (quoted,) = found.quoted
    assert (paragraphs(found.new), paragraphs(quoted.document)) == ([NEW], [OLD])
    assert (quoted.sender, quoted.display) == ("hq@mu.example", "后勤支部")


def test_the_corpus_correction_does_not_carry_the_mail_it_corrects() -> None:
    found = split(corpus_body("0015"))
    assert "实际应为8个" in found.new.text()
    assert "统计表见附件" not in found.new.text()
    assert found.quoted[0].subject == "后勤处党支部统计表"


def test_the_thank_you_does_not_carry_the_figures_it_quotes() -> None:
    found = split(corpus_body("0019", "text/html"))
    assert "47" not in found.new.text()
    assert (found.quoted[0].sender, found.quoted[0].date) == ("dzzbs@mu.example", "2021-08-11 15:20")
