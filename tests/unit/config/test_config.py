"""The config: what is read, and what is complained about, where and with which remedy."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from config import CAMPAIGN_ONLY, load, load_campaign
from domain.campaign import DateRange, Every, FieldType
from domain.errors import ConfigError
from domain.limits import DEFAULT_LIMITS
from tests.unit.config.kit import GOOD, ROSTER, complaints, write

DEV = Path(__file__).parents[2] / "corpus/dev/campaign.toml"


def test_a_good_config_is_read_whole(tmp_path: Path) -> None:
    settings = load(write(tmp_path))
    campaign = settings.campaign
    assert (campaign.id, campaign.starts, campaign.every, campaign.due) == (
        "test",
        date(2021, 8, 2),
        Every.WEEK,
        "SUN 24:00",
    )
    assert campaign.own_addresses == {"box@mu.example"}
    assert campaign.fields[1].choices == (("宣传", ()), ("排查", ()))
    assert [unit.name for unit in campaign.roster.units] == ["甲党委", "甲一支部"]
    assert settings.limits == DEFAULT_LIMITS
    assert settings.warnings == ()


def test_defaults_are_those_of_the_design(tmp_path: Path) -> None:
    settings = load(write(tmp_path))
    assert (settings.mailbox.port, settings.mailbox.security, settings.mailbox.folders) == (993, "tls", ("INBOX",))
    assert (settings.mailbox.watch, settings.mailbox.poll_every, settings.mailbox.after) == (
        "idle",
        timedelta(seconds=60),
        "leave",
    )
    assert (settings.smtp.port, settings.smtp.security) == (465, "tls")
    assert settings.letters.mode == "staff"
    assert settings.staff.digest_at == time(8)
    assert settings.reminders.before == (timedelta(days=1),)
    assert settings.reminders.after == (timedelta(hours=2), timedelta(days=1), timedelta(days=2))
    assert settings.reminders.quiet == (time(21), time(7, 30))
    assert settings.reminders.escalate_after == 2
    assert settings.privacy.keep_raw == timedelta(days=180)
    assert settings.privacy.keep_records == timedelta(days=3 * 365)


def test_empty_quiet_hours_mean_none_not_the_default(tmp_path: Path) -> None:
    path = write(tmp_path)
    path.write_text(path.read_text(encoding="utf-8") + '[reminders]\nquiet = ""\n', encoding="utf-8")
    assert load(path).reminders.quiet is None


def test_paths_are_relative_to_the_config_not_to_the_working_folder(tmp_path: Path) -> None:
    settings = load(write(tmp_path))
    assert settings.store.url == f"sqlite:///{tmp_path}/data/baosong.db"
    assert settings.paths.archive == tmp_path / "data/archive"
    assert settings.paths.of("ca.pem") == tmp_path / "ca.pem"


def test_another_database_and_absolute_paths_stay_as_written(tmp_path: Path) -> None:
    more = '\n[store]\nurl = "postgresql+psycopg://box@db.mu.example/baosong"\narchive = "/srv/archive"\n'
    settings = load(write(tmp_path, GOOD + more))
    assert settings.store.url == "postgresql+psycopg://box@db.mu.example/baosong"
    assert settings.paths.archive == Path("/srv/archive")


def test_parse_needs_no_mailbox_and_minds_nothing_wrong_in_it(tmp_path: Path) -> None:
    text = GOOD.replace('password = "env:MAIL_PASSWORD"', 'password = "123456"\nport = "993"')
    assert complaints(tmp_path, text, needs=CAMPAIGN_ONLY) == ()
    assert len(complaints(tmp_path, text)) == 2


def test_the_campaign_of_the_annotated_mails_loads_without_servers() -> None:
    campaign = load_campaign(DEV)
    assert len(campaign.roster.units) == 40
    assert campaign.by_key["donation_cny"].type is FieldType.MONEY
    assert dict(campaign.by_key["duties"].choices)["环境消杀"] == ("消毒", "消杀")
    assert campaign.own_addresses == {"dzzbs@mu.example"}


def test_the_hash_changes_with_the_config_and_with_the_roster(tmp_path: Path) -> None:
    first = load_campaign(write(tmp_path)).config_hash
    assert load_campaign(write(tmp_path)).config_hash == first
    assert load_campaign(write(tmp_path, GOOD + "\n# 注\n")).config_hash != first
    assert load_campaign(write(tmp_path, GOOD, ROSTER + "乙支部,,\n")).config_hash != first


def test_dates_ranges_sizes_and_numbers_are_read(tmp_path: Path) -> None:
    more = """
[calendar]
holidays = [2021-09-20, [2021-10-01, 2021-10-07]]
vacations = [["2021-07-10", "2021-08-25"]]
hours = ["08:30-12:00", "13:30-17:00"]
[limits]
mail_bytes = "20MB"
seconds = 30
"""
    text = GOOD.replace('measure = "人"', 'measure = "人"\nmin = 0\nmax = 99.5')
    settings = load(write(tmp_path, text + more))
    assert settings.calendar.holidays[1] == DateRange(date(2021, 10, 1), date(2021, 10, 7))
    assert settings.calendar.vacations == (DateRange(date(2021, 7, 10), date(2021, 8, 25)),)
    assert settings.calendar.hours[0] == (time(8, 30), time(12))
    assert (settings.limits.mail_bytes, settings.limits.seconds) == (20 * 2**20, 30)
    assert settings.campaign.fields[0].max == Decimal("99.5")


#: (what stands in the good config, what it becomes, what the complaint must say)
WRONG = [
    ('id = "test"', 'id = "测试"', ("第 2 行", "[campaign] id", "英文字母")),
    ('id = "test"\n', "", ("[campaign] id", "缺少这一项", 'id = "epidemic-2021"')),
    ('title = "防控情况"', "title = 5", ("title", "应为文字")),
    ("starts = 2021-08-02", 'starts = "8月2日"', ("starts", "应为日期")),
    ("starts = 2021-08-02", "starts = 2021-08-02T08:00:00", ("starts", "请写成 2021-08-02")),
    ("ends = 2021-08-29", "ends = 2021-07-29", ("ends", "早于开始日期")),
    ('every = "week"', 'every = "weak"', ("every", "是不是想写 week")),
    ('due = "SUN 24:00"', 'due = "SUN 25:00"', ("due", "FRI 17:00")),
    ('due = "SUN 24:00"', 'due = "17:00"', ("due", "FRI 17:00")),
    ('due = "SUN 24:00"\n', "", ("due", "缺少截止时间")),
    ('every = "week"\ndue = "SUN 24:00"', 'every = "once"\ndue = "2021-08-01 17:00"', ("due", "早于开始日期")),
    ('every = "week"\ndue = "SUN 24:00"', 'every = "month"\ndue = "32 17:00"', ("due", "LAST 17:00")),
    ('every = "week"\ndue = "SUN 24:00"', 'every = "once"\ndue = "2021-02-30 17:00"', ("due", "2021-08-20 17:00")),
    ('due = "SUN 24:00"', 'due = "SUN 24:00"\ngrace = "10"', ("grace", "数字加单位")),
    ('due = "SUN 24:00"', 'due = "SUN 24:00"\ntimezone = "Asia/Shangai"', ("timezone", "Asia/Shanghai")),
    ('due = "SUN 24:00"', 'due = "SUN 24:00"\nweek_start = "MON"', ("week_start", "没有这个键", "week_starts")),
    ('key = "members"', 'key = "党员"', ("[[fields]] 第 1 段 key", "小写英文")),
    ('key = "duties"', 'key = "members"', ("[[fields]] 第 2 段 key", "与第 1 段重复")),
    ('label = "承担岗位"', 'label = "党员总数"', ("第 2 段 label", "重复")),
    ('type = "count"', 'type = "number of"', ("第 1 段 type", "count")),
    ('choices = ["宣传", "排查"]', "", ("第 2 段 choices", "必须写选项")),
    ('choices = ["宣传", "排查"]', 'choices = ["宣传", "宣传"]', ("choices", "出现了两次")),
    ('measure = "人"', 'choices = ["甲"]', ("第 1 段 choices", '只有 type = "tags"')),
    ('measure = "人"', "min = 5\nmax = 1", ("min", "大于最大值")),
    ('measure = "人"', "min = nan", ("min", "应为普通数字")),
    ('type = "tags"', 'type = "tags"\nmax = 3', ("第 2 段 max", "没有大小")),
    ('host = "imap.mu.example"', 'host = "imap.mu.example"\nport = 99999', ("[mailbox] port", "1 到 65535")),
    ('host = "imap.mu.example"', 'host = "imap.mu.example"\nport = true', ("[mailbox] port", "应为整数")),
    ('host = "imap.mu.example"', 'host = "imap.mu.example:993"', ("[mailbox] host", "端口请写在 port")),
    ('host = "imap.mu.example"', 'host = "https://imap.mu.example"', ("[mailbox] host", "只写服务器名")),
    ('host = "imap.mu.example"', 'host = "imap.mu.example"\nsecurity = "none"', ("security", "只能用于本机")),
    ('host = "imap.mu.example"', 'host = "imap.mu.example"\nafter = "delete"', ("after", "move:文件夹名")),
    ('host = "imap.mu.example"', 'host = "imap.mu.example"\nfolders = "INBOX"', ("folders", '["INBOX"]')),
    ('host = "imap.mu.example"', 'host = "imap.mu.example"\nfolders = ["A\\r\\nDELETE"]', ("folders", "不能含换行")),
    ('host = "imap.mu.example"', 'host = "imap.mu。example"', ("[mailbox] host", "全角符号")),
    ('choices = ["宣传", "排查"]', '[fields.choices]\n"宣传" = 5', ("第 19 行", "第 2 段 choices", "应为列表")),
    ('password = "env:MAIL_PASSWORD"', 'password = "hunter2"', ("password", "不能直接写")),
    ('password = "env:MAIL_PASSWORD"', 'password = "env:"', ("password", "缺少内容")),
    ('password = "env:MAIL_PASSWORD"\n', "", ("[mailbox] password", "缺少这一项")),
    ('from = "组织部 <box@mu.example>"', 'from = "组织部"', ("[smtp] from", "缺少 @")),
    ('from = "组织部 <box@mu.example>"', 'from = "x <a@b.example>\\r\\nBcc: y@z.example"', ("[smtp] from", "换行")),
    ('from = "组织部 <box@mu.example>"', 'from = "box@mu.example"\nuser = "box"', ("[smtp] password", "就要写")),
    ('digest_to = ["zzb@mu.example"]', 'digest_to = ["zzb＠mu.example"]', ("digest_to", "请改为 zzb@mu.example")),
    ('digest_to = ["zzb@mu.example"]', 'digest_to = ["a@b.cn>\\r\\nRCPT TO:<x"]', ("digest_to", "第 31 行", "换行")),
    ('digest_to = ["zzb@mu.example"]', 'digest_to = ["zzb@mu.exаmple"]', ("digest_to", "外形相似")),
    ('digest_to = ["zzb@mu.example"]', "digest_to = []", ("digest_to", '[letters] mode = "staff"')),
    ('contact = "丁老师"', 'contact = "丁老师"\n[letters]\nmode = "life"', ("[letters] mode", "是不是想写 live")),
    ('contact = "丁老师"', 'contact = "丁老师"\n[privacy]\nkeep_raw = ""', ("keep_raw", "应为时长")),
    (
        'contact = "丁老师"',
        'contact = "丁老师"\n[privacy]\nkeep_records = "4y"',
        ("keep_records", "超过 3 年", "reason"),
    ),
    ('contact = "丁老师"', 'contact = "丁老师"\n[privacy]\nkeep_records = "90d"', ("keep_raw", "比记录保存得还久")),
    ('contact = "丁老师"', 'contact = "丁老师"\n[reminders]\nquiet = "21:00"', ("quiet", "21:00-07:30")),
    ('contact = "丁老师"', 'contact = "丁老师"\n[reminders]\nafter = ["2 hours"]', ("after", '"24h"')),
    ('contact = "丁老师"', 'contact = "丁老师"\n[calendar]\nhours = ["12:00-08:00"]', ("hours", "一天之内")),
    (
        'contact = "丁老师"',
        'contact = "丁老师"\n[calendar]\nhours = ["08:00-12:00", "11:00-14:00"]',
        ("hours", "不能重叠"),
    ),
    (
        'contact = "丁老师"',
        'contact = "丁老师"\n[calendar]\nvacations = [[2021-08-25, 2021-07-10]]',
        ("vacations", "请对调"),
    ),
    ('contact = "丁老师"', 'contact = "丁老师"\n[limits]\nseconds = 0', ("[limits] seconds", "应在 1 到")),
    ('contact = "丁老师"', 'contact = "丁老师"\n[limits]\nmail_bytes = "50 megs"', ("mail_bytes", '"50MB"')),
    ('measure = "人"', 'aliases = "党员人数、现有党员"', ("aliases", '请写成 ["党员人数", "现有党员"]')),
    ("zzb@mu.example", "zzb@mu.example/dzb@mu.example", ("digest_to", "几个地址要分开", "逗号")),
    ("zzb@mu.example", "zzb@mu.example dzb@mu.example", ("digest_to", "几个地址要分开")),
    ("[smtp]", "[smpt]", ("smpt", "没有这个段", "是不是想写 smtp")),
    ("[[fields]]", "[[field]]", ("field", "没有这个段", "fields")),
]


@pytest.mark.parametrize(("good", "bad", "said"), WRONG, ids=[f"{case[1][:40]!r}" for case in WRONG])
def test_a_wrong_setting_is_named_with_its_remedy(tmp_path: Path, good: str, bad: str, said: tuple[str, ...]) -> None:
    assert GOOD.count(good)
    found = complaints(tmp_path, GOOD.replace(good, bad))
    assert any(all(words in complaint for words in said) for complaint in found), found
    assert all(complaint.startswith("config.toml") for complaint in found)


@pytest.mark.parametrize("wrong", ['every = "weak"', 'evry = "week"'])
def test_how_often_comes_first_and_till_when_follows_once_that_is_known(tmp_path: Path, wrong: str) -> None:
    (complaint,) = complaints(tmp_path, GOOD.replace('every = "week"', wrong))
    assert "week" in complaint or "every" in complaint


def test_all_complaints_come_at_once_each_with_its_line(tmp_path: Path) -> None:
    text = GOOD.replace("2021-08-02", '"x"').replace('type = "count"', 'type = "x"').replace("env:MAIL_PASSWORD", "x")
    found = complaints(tmp_path, text)
    assert [complaint.split("：")[0] for complaint in found] == [
        "config.toml 第 4 行 [campaign] starts",
        "config.toml 第 24 行 [mailbox] password",
        "config.toml 第 12 行 [[fields]] 第 1 段 type",
    ]


def test_what_follows_from_a_slip_is_not_complained_about_again(tmp_path: Path) -> None:
    assert len(complaints(tmp_path, GOOD.replace('"week"', '"weak"'))) == 1
    assert len(complaints(tmp_path, GOOD.replace("zzb@mu.example", "zzb"))) == 1


def test_a_password_written_in_the_config_is_never_repeated(tmp_path: Path) -> None:
    for wrong in ('"hunter2-secret"', "hunter2-secret", '"hunter2'):
        found = complaints(tmp_path, GOOD.replace('"env:MAIL_PASSWORD"', wrong))
        assert found
        assert "hunter2" not in "".join(found)


MAILBOX = "[mailbox]\n"


def test_a_forgotten_section_head_is_one_complaint_that_names_it(tmp_path: Path) -> None:
    (found,) = complaints(tmp_path, GOOD.replace(MAILBOX, ""))
    assert found.startswith("config.toml 第 21 行")
    assert "缺少 [mailbox] 这一段的段首" in found
    assert "host、user、password" in found


def test_a_head_that_is_only_like_a_section_is_the_one_complaint(tmp_path: Path) -> None:
    (found,) = complaints(tmp_path, GOOD.replace(MAILBOX, "[mailboxes]\n"))
    assert "是不是想写 mailbox？" in found
    (found,) = complaints(tmp_path, GOOD.replace("[[fields]]", "[[field]]"))
    assert "是不是想写 fields？" in found


def test_a_section_that_is_not_there_is_one_complaint(tmp_path: Path) -> None:
    start = GOOD.index(MAILBOX)
    (found,) = complaints(tmp_path, GOOD[:start] + GOOD[GOOD.index("[smtp]") :])
    assert found.startswith("config.toml：缺少 [mailbox] 这一段，其中必须写 host、user、password。")


#: (text of the whole file, what the complaint must say)
BROKEN = [
    ("[campaign]\nid = “test”\n", ("第 2 行", "中文标点", '“ 应为 "')),
    ("[campaign]\nid ＝ 5\n", ("第 2 行", "＝ 应为 =")),
    ('[campaign]\nid = "te', ("引号没有成对",)),
    ('[campaign]\nfolders = ["a",', ("文件末尾", "没有写完")),
    ('[campaign]\nid = "a"\nid = "b"\n', ("第 3 行", "写了两次")),
    ("[campaign]\nid = test\n", ("第 2 行", "英文双引号")),
    ("[campaign]\nstarts = 2021-02-30\n", ("第 2 行",)),
    ('[store]\narchive = "C:\\data"\n', ("第 2 行", "反斜杠")),
    ("[campaign\nid = 1\n", ("第 1 行", "右方括号")),
    ("[campaign]\nstarts = 2021/08/09\n", ("第 2 行", "写成 2021-08-09 的样子")),
    ("[campaign]\nstarts = 2021-8-9  # 周一\n", ("第 2 行", "写成 2021-08-09 的样子")),
    ("[campaign]\nstarts = 2021年8月9日\n", ("第 2 行", "写成 2021-08-09 的样子")),
    ("[campaign]\nstarts = 2021/13/09\n", ("第 2 行", "日期不存在")),
    ("[staff]\ndigest_at = 8:00\n", ("第 2 行", '写成 "08:00"')),
    ("[staff]\ncontact = 丁老师 0373-0000201\n", ("第 2 行", '写成 "丁老师 0373-0000201"')),
    ("[[fields]]\nrequired = True\n", ("第 2 行", "小写", "这里写 true")),
    ("[fields]\nkey = 'a'\n\n[fields]\nkey = 'b'\n", ("第 4 行", "两层方括号 [[fields]]")),
    ("[fields]\nkey = 'a'\n\n[[fields]]\nkey = 'b'\n", ("第 4 行", "两层方括号 [[fields]]")),
    ("[fields]\nkey = 'a'\n", ("第 1 行", "两层方括号 [[fields]]")),
    ("[mailbox]\nhost = 'a'\nhost = 'b'\n", ("第 3 行", "补上段首")),
    ("", ("缺少 [campaign] 这一段",)),
    ("x = " + "[" * 3000, ("",)),
]


@pytest.mark.parametrize(("text", "said"), BROKEN)
def test_a_broken_file_is_explained_in_chinese_with_line_and_column(
    tmp_path: Path, text: str, said: tuple[str, ...]
) -> None:
    found = complaints(tmp_path, text)
    assert found
    assert all(any(words in complaint for complaint in found) for words in said), found


def test_every_half_written_config_is_refused_or_whole(tmp_path: Path) -> None:
    for cut in range(0, len(GOOD) - 1, 7):
        found = complaints(tmp_path, GOOD[:cut])
        assert found or GOOD[:cut].rstrip().endswith(("]", '"'))


def test_gbk_is_recognised_and_utf8_asked_for(tmp_path: Path) -> None:
    (found,) = complaints(tmp_path, GOOD.encode("gb18030"))
    assert "GBK" in found
    assert "UTF-8" in found
    assert "第 3 行" in found


def test_a_config_of_windows_notepad_is_read(tmp_path: Path) -> None:
    assert complaints(tmp_path, b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()) == ()


def test_a_missing_config_points_to_init(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="baosong init"):
        load(tmp_path / "config.toml")


def test_a_folder_and_a_missing_roster_are_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="是文件夹"):
        load(tmp_path)
    path = write(tmp_path)
    (tmp_path / "roster.csv").unlink()
    with pytest.raises(ConfigError, match=r"没有找到名册文件.*baosong init"):
        load(path)


def test_keeping_longer_with_a_reason_is_allowed(tmp_path: Path) -> None:
    assert complaints(tmp_path, GOOD + '\n[privacy]\nkeep_records = "5y"\nreason = "审计要求"\n') == ()


def test_plain_connections_are_allowed_on_this_machine(tmp_path: Path) -> None:
    for host in ("127.0.0.1", "localhost", "::1"):
        text = GOOD.replace('host = "imap.mu.example"', f'host = "{host}"\nsecurity = "none"')
        assert complaints(tmp_path, text) == ()


@pytest.mark.parametrize("alias", ["承担岗位", "岗位"])
def test_a_word_that_means_two_fields_warns(tmp_path: Path, alias: str) -> None:
    text = GOOD.replace('measure = "人"', f'aliases = ["{alias}"]').replace(
        "choices =", 'aliases = ["岗位"]\nchoices ='
    )
    (warning,) = load(write(tmp_path, text)).warnings
    assert "[[fields]]" in warning
    assert f"来件里写“{alias}”时分不清" in warning


def test_raised_limits_warn(tmp_path: Path) -> None:
    settings = load(write(tmp_path, GOOD + "\n[limits]\nseconds = 600\npdf_pages = 10\n"))
    assert [warning for warning in settings.warnings if "seconds" in warning]
    assert not [warning for warning in settings.warnings if "pdf_pages" in warning]


def test_thousands_of_complaints_are_cut_and_counted(tmp_path: Path) -> None:
    roster = "名称,邮箱\n" + "".join(f"单位{n},不是地址\n" for n in range(500))
    found = complaints(tmp_path, GOOD, roster)
    assert len(found) == 41
    assert "另有 460 处" in found[-1]
