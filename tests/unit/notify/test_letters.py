"""What the letters say: golden bytes, text and HTML alike, nothing foreign alive in them, nothing personal."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest

from domain.letter import Letter
from domain.report import ReadingState, ReportKind
from domain.states import LetterState
from notify import digest as digest_module
from notify.data import Answered, Attachment, DigestData, Matter, Mode, Rate, RefusedLine, Row, Section
from notify.digest import compose_digest
from notify.receipt import compose_receipt
from notify.reminder import compose_reminder
from tests.bounded import within
from tests.unit.notify import samples
from tests.unit.notify.golden import FOLDER, all_letters
from tests.unit.notify.reading import Page, body, numbers, parsed
from tests.unit.notify.samples import NOW
from tests.unit.notify.test_compose import poisoned

LETTERS = all_letters()
TEMPLATES = Path(digest_module.__file__).parent / "templates"
#: fields that hold words of the roster or the config, never of a mail
OURS = frozenset({"unit", "label", "missing", "period"})
CANARY = (
    "<img src=http://x.example/p> <a href='https://y.example'>点</a> ]]> {{7*7}} {% raw %} www.z.example &amp; "
    "13800138000、１３８００１３８０００、138\u200b0013-8000、11010519491231002X、\u202egpj.exe\x00\x1b[31m"
)


def test_golden_letters_are_all_there() -> None:
    assert {path.stem for path in FOLDER.glob("*.eml")} == set(LETTERS)


@pytest.mark.parametrize("name", LETTERS)
def test_golden(name: str) -> None:
    assert LETTERS[name].content == (FOLDER / f"{name}.eml").read_bytes()


@pytest.mark.parametrize("name", LETTERS)
def test_text_and_html_say_the_same_figures(name: str) -> None:
    page = Page(body(LETTERS[name], "html"))
    plain = body(LETTERS[name], "plain")
    told_once = set(numbers(page.text)) ^ set(numbers(plain))
    if "digest" in name:  # the day of the digest stands in the HTML's title and in the letter's Subject
        told_once -= set(numbers("8月10日")) | set(numbers("2021-08-10"))
    assert told_once == set()


@pytest.mark.parametrize("name", LETTERS)
def test_html_loads_nothing_and_links_nowhere(name: str) -> None:
    html = body(LETTERS[name], "html")
    assert Page(html).links == []
    assert "url(" not in html
    assert "<script" not in html


def poisoned_letters() -> dict[str, Letter]:
    live = samples.context()
    return {
        "receipt": compose_receipt(live, poisoned(samples.combined(), CANARY, OURS), NOW)[0],  # type: ignore[arg-type]
        "digest": compose_digest(live, poisoned_digest(), NOW)[0],
    }


def poisoned_digest() -> DigestData:
    data = samples.digest(6)
    return dataclasses.replace(
        data,
        todo=poisoned(data.todo, CANARY),  # type: ignore[arg-type]  # the same types in and out
        health=(CANARY,),
        corrections=tuple(dataclasses.replace(item, before=CANARY, after=CANARY) for item in data.corrections),
        refused=tuple(dataclasses.replace(item, reason=CANARY) for item in data.refused),
    )


@pytest.mark.parametrize("kind", ["receipt", "digest"])
def test_markup_from_a_mail_stays_text(kind: str) -> None:
    made = poisoned_letters()[kind]
    page = Page(body(made, "html"))
    assert page.links == []
    assert set(page.tags) <= {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "table",
        "tr",
        "td",
        "th",
        "div",
        "h1",
        "h2",
        "p",
        "b",
        "span",
        "br",
    }
    for text in (page.text, body(made, "plain")):
        assert "<img src=" in text
        assert "{{7*7}}" in text


@pytest.mark.parametrize("kind", ["receipt", "digest"])
def test_numbers_of_persons_links_and_controls_do_not_get_into_a_letter(kind: str) -> None:
    made = poisoned_letters()[kind]
    foreign = r"13800138000|１３８００１３８０００|0013-8000|11010519491231002X|https?:|www\.|[\u202e\u200b\x00\x1b]"
    for text in (body(made, "html"), body(made, "plain")):
        shown = re.sub("(?s)<!--.*?-->", "", text)
        assert not re.findall(foreign, shown)
        assert "138****8000" in shown


def test_a_receipt_greets_tells_asks_and_explains() -> None:
    text = body(compose_receipt(samples.context(), samples.receipt(), NOW)[0], "plain")
    for words in (
        "临床医学院教工第一党支部：",
        "“临床教工一支部统计表”已收到",
        "党员总数：36 人",
        "表1 第3行第2列 “党员总数 36”",
        "还缺（必填）：志愿服务人次",
        "请留意：",
        "请去掉密码重新发送",
        "写明“更正：”",
        "“更正：党员总数 36 人”",
        "顾老师 0579-0000100",
        "个人信息处理说明",
    ):
        assert words in text


def test_what_a_correction_replaces_is_told_and_that_the_rest_stays() -> None:
    row = dataclasses.replace(samples.ROWS[2], value="8 个", before="18 个", state=ReadingState.SAID, note="")
    section = Section("图书馆党支部", ReportKind.CORRECTION, "8月2日至8月8日", (row,), corrects=True)
    mail = dataclasses.replace(samples.receipt().mails[0], sections=(section,), problems=())
    made = compose_receipt(samples.context(), samples.receipt(mails=(mail,)), NOW)[0]
    assert "党员先锋岗（责任区）数：8 个（原报 18 个）" in body(made, "plain")
    for kind in ("plain", "html"):
        assert "原报 18 个" in body(made, kind)
        assert "其余各项不变。" in body(made, kind)


def test_a_report_of_no_known_unit_says_what_to_do() -> None:
    text = body(LETTERS["zh-receipt-combined"], "plain").partition("【报送单位待确认】")[2]
    assert "请直接回复，写明单位全称" in text


def test_why_nothing_could_be_read_is_told_and_no_scan_asked_for_where_it_is_no_help() -> None:
    locked = dataclasses.replace(
        samples.unreadable().mails[0], subject="材料", problems=("附件“材料.zip”有密码，请去掉密码重新发送。",)
    )
    text = body(compose_receipt(samples.context(), samples.receipt(mails=(locked,)), NOW)[0], "plain")
    assert "没有读到内容，原因如下。" in text
    assert "扫描件" not in text
    plain = dataclasses.replace(locked, problems=())
    assert "清晰的扫描件" in body(compose_receipt(samples.context(), samples.receipt(mails=(plain,)), NOW)[0], "plain")


def test_the_subject_of_a_reminder_names_the_period() -> None:
    made = [LETTERS[f"zh-reminder-{kind}"] for kind in ("before", "overdue", "escalated")]
    subjects = [parsed(item)["Subject"] for item in made]
    assert all("（8月2日至8月8日）" in subject for subject in subjects)
    assert subjects[2].startswith("【试运行】请督促护理学院教工党支部等 2 个单位报送：")


def test_english_letters_have_no_chinese_of_ours() -> None:
    for name in ("en-reminder-overdue", "en-receipt"):
        assert not re.search(r"\d月\d|条：", body(LETTERS[name], "plain"))


def test_a_combined_receipt_has_one_section_for_each_unit() -> None:
    text = body(compose_receipt(samples.context(), samples.combined(), NOW)[0], "plain")
    assert text.count("【") == 3
    assert "零报告已登记" in text
    assert "报送单位待确认" in text
    assert [text.index(f"来件 {n}") for n in (1, 2, 3)] == sorted(text.index(f"来件 {n}") for n in (1, 2, 3))


def test_an_unreadable_scan_is_asked_for_again_without_how_to_correct() -> None:
    made = compose_receipt(samples.context(), samples.unreadable(), NOW)[0]
    assert parsed(made)["Subject"].startswith("请重新发送材料")
    assert "更清晰的扫描件" in body(made, "plain")
    assert "更正" not in body(made, "plain")


def test_a_question_is_answered_by_one_line_with_the_contact() -> None:
    text = body(compose_receipt(samples.context(), samples.question(), NOW)[0], "plain")
    assert "工作人员会答复您；如较急，请联系党委组织部 顾老师" in text
    assert "读到的内容" not in text


def test_the_receipt_names_the_branch_it_was_meant_for_in_staff_mode_only() -> None:
    staff = compose_receipt(samples.context(Mode.STAFF), samples.receipt(), NOW)
    assert len(staff) == 2
    assert all("这封信原应发给 zb08@hm.example" in body(made, kind) for made in staff for kind in ("plain", "html"))
    assert "试运行" not in body(compose_receipt(samples.context(), samples.receipt(), NOW)[0], "html")


def test_a_receipt_with_hundreds_of_rows_of_long_words_stays_a_letter() -> None:
    rows = tuple(
        Row(f"项目{n}", "长" * 9000, "x" * 900 + ".docx", "page 1 paragraph 2", "词" * 9000) for n in range(200)
    )
    mail = Answered("1", "题" * 9000, NOW, Matter.REPORT, (Section("单位", ReportKind.INITIAL, rows=rows),))
    made = compose_receipt(samples.context(), samples.receipt(mails=(mail,)), NOW)[0]
    assert len(made.content) < 600_000
    assert "长" * 119 + "…" in body(made, "plain")


def test_a_mail_that_forwards_hundreds_of_units_gets_a_receipt_of_bounded_length() -> None:
    mail = dataclasses.replace(samples.receipt().mails[0], sections=(samples.SECTION,) * 300, problems=("问题",) * 300)
    text = body(compose_receipt(samples.context(), samples.receipt(mails=(mail,)), NOW)[0], "plain")
    assert text.count("【") == 40
    assert "其余 260 个单位的报告也已登记" in text
    assert "其余 260 条从略" in text


def test_reminder_wording_follows_the_due_time() -> None:
    before = body(compose_reminder(samples.context(), samples.reminder(overdue=""), NOW)[0], "plain")
    after = body(compose_reminder(samples.context(), samples.reminder(), NOW)[0], "plain")
    open_end = body(compose_reminder(samples.context(), samples.reminder(overdue="", due=None), NOW)[0], "plain")
    assert "请于 8月9日 17:00 前报送" in before
    assert "逾期" not in before
    assert "已逾期 1 个工作日" in after
    assert "近日" in open_end
    assert all("零报告" in text and "直接回复" in text for text in (before, after, open_end))


def test_a_form_goes_with_a_reminder_where_wanted() -> None:
    form = Attachment("填报表.docx", b"PK")
    made = compose_reminder(samples.context(), samples.reminder(form=form), NOW)[0]
    assert [part.get_filename() for part in parsed(made).iter_attachments()] == ["填报表.docx"]
    assert "填报表.docx" in body(made, "plain")


def test_the_superior_is_told_the_branches_and_whom_to_ask() -> None:
    made = compose_reminder(samples.context(), samples.escalated(), NOW)[0]
    text = body(made, "plain")
    assert text.startswith("护理学院党总支：")
    assert "护理学院教工党支部（纪云舒）" in text, "the number of a third person is nothing for a letter"
    assert "护理学院学生第一党支部" in text


def test_the_digest_shows_what_a_clerk_needs_first_first() -> None:
    text = body(LETTERS["zh-digest"], "plain")
    heads = re.findall("■ (..)", text)
    assert heads == ["系统", "报送", "要人", "未报", "更正", "上次", "合计", "没有", "各单"]


def test_staff_are_given_the_rosters_whole_number_to_call() -> None:
    for kind in ("plain", "html"):
        assert "138-0013-8000" in body(LETTERS["zh-digest"], kind)
        assert "138" not in body(LETTERS["zh-reminder-escalated"], kind)


def test_units_that_need_attention_come_first_in_the_table_of_units() -> None:
    table = body(LETTERS["zh-digest"], "plain").partition("■ 各单位情况")[2]
    order = re.findall("未报|无法读取|缺项|迟报|按时", table)
    assert list(dict.fromkeys(order)) == ["未报", "无法读取", "缺项", "迟报", "按时"]
    assert order == sorted(order, key=["未报", "无法读取", "缺项", "迟报", "按时"].index)


def test_the_same_thing_to_do_is_said_once_for_all() -> None:
    text = body(LETTERS["zh-digest"], "plain")
    assert text.count("请核实发件人") == 1
    assert "z8810@163.example 8月8日来件；后勤党支部" in text, "staff must know whom to write to"


def test_rates_come_with_their_denominators_and_none_without() -> None:
    text = body(LETTERS["zh-digest"], "plain")
    assert "报送率 75.0%（18/24）" in text
    assert "持续报送率" not in text


def test_the_digest_says_what_each_rate_counts() -> None:
    for kind in ("plain", "html"):
        text = body(LETTERS["zh-digest"], kind)
        assert "按时率：按时收到的（含缺项的）÷应报；" in text
        assert "持续报送率" not in text, "only those that are shown"


def test_the_digest_rounds_a_rate_as_every_other_paper_does() -> None:
    data = dataclasses.replace(samples.digest(), rates=(Rate("on_time", 18, 32),))
    assert "按时率 56.3%（18/32）" in body(compose_digest(samples.context(), data, NOW)[0], "plain")


def test_what_came_but_could_not_be_read_is_neither_received_nor_missing() -> None:
    assert "应报 24 个，已报 18 个，未报 4 个，收到但无法读取 2 个；2 件事要人办。" in body(
        LETTERS["zh-digest"], "plain"
    )


@pytest.mark.parametrize(
    ("reason", "words"),
    [(LetterState.BOUNCED, "被退回"), ("refused", "对方服务器拒收"), ("550 no such user", "550 no such user")],
)
def test_why_a_letter_did_not_arrive_is_told_in_words(reason: str, words: str) -> None:
    data = dataclasses.replace(samples.digest(), refused=(RefusedLine("a@hm.example", "图书馆党支部", reason),))
    made = compose_digest(samples.context(), data, NOW)[0]
    assert f"a@hm.example：{words}，请核对地址" in body(made, "plain")
    assert words in body(made, "html")


def test_each_recipient_gets_a_digest_under_a_key_of_its_own() -> None:
    made = compose_digest(samples.context(), samples.digest(), NOW)
    assert [item.dedup_key for item in made] == [
        "digest:epidemic-2021:2021-08-10:zzb@mu.example",
        "digest:epidemic-2021:2021-08-10:ding@mu.example",
    ]
    assert body(made[0], "html") == body(made[1], "html")


def test_a_digest_of_hundreds_of_units_is_short_quick_and_says_where_the_rest_is() -> None:
    data = samples.digest(6000)
    with within(2):
        made = compose_digest(samples.context(), data, NOW)[0]
    html = body(made, "html")
    assert len(html.encode()) < 102_000  # Gmail and QQ mail fold a page away beyond this
    assert "其余 940 个见汇总表" in html
    assert "其余 5940 个见汇总表" in body(made, "plain")
    assert body(made, "plain").count("已催 2 次") == html.count("已催 2 次") == 60


def test_an_empty_campaign_still_gives_a_digest() -> None:
    data = DigestData(date=samples.digest().date, as_of=NOW, recipients=("zzb@mu.example",))
    assert "截至 8月8日 16:21" in body(compose_digest(samples.context(), data, NOW)[0], "plain")


def test_both_languages_have_the_same_templates_and_no_language_shouts() -> None:
    names = [{path.name for path in (TEMPLATES / folder).iterdir()} for folder in ("zh", "en")]
    assert names[0] == names[1]
    for path in TEMPLATES.rglob("*.*"):
        prose = re.sub(r"<!.*?>|!important|\{%.*?%\}", "", path.read_text("utf-8"))
        assert "!" not in prose, path
        assert "！" not in prose, path
        assert "|safe" not in path.read_text("utf-8").replace(" ", ""), path
