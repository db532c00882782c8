"""The names of fields: what follows from a label alone, and which labels mean which field."""

from __future__ import annotations

import pytest

from domain.campaign import Field, FieldType
from parsers.reports.asked.book import book_of
from parsers.reports.asked.labels import split_label, tidy
from tests.unit.parsers.reports.campaigns import EPIDEMIC, EQUIPMENT, FUND, RECRUITMENT


def named(fields: tuple[Field, ...], label: str) -> str | None:
    book = book_of(fields)
    match = book.match_label(tidy(label))
    return book.fields[match.field].key if match else None


@pytest.mark.parametrize(
    ("label", "key"),
    [
        ("党员总数", "members"), ("党员人数（人）", "members"), ("现有党员数", "members"), ("1.党员总数：", "members"),
        ("参与防控", "engaged"), ("参与疫情防控党员", "engaged"), ("下沉党员领导干部", "cadres"), ("先锋岗（个）", "posts"),
        ("党员责任区数", "posts"), ("服务队（支）", "teams"), ("党员突击队数", "teams"), ("志愿服务（人次）", "shifts"),
        ("本周志愿服务人次", "shifts"), ("联系户数（户）", "households"), ("解决困难（件）", "solved"), ("接种疫苗党员", "vaccinated"),
        ("核酸检测人次", "tests"), ("线上培训（场）", "sessions"), ("捐款（元）", "donation"),
        ("党支部书记", None), ("联系电话", None), ("入党积极分子（人）", None), ("所属党支部（个）", None), ("疫苗接种率", None),
    ],
)  # fmt: skip
def test_a_label_names_its_field(label: str, key: str | None) -> None:
    assert named(EPIDEMIC, label) == key


@pytest.mark.parametrize(
    ("fields", "label", "key"),
    [
        (FUND, "捐款人数", "givers"), (FUND, "捐款总额（元）", "money"), (FUND, "教职工人数", "staff"), (FUND, "捐款参与率", "rate"),
        (EQUIPMENT, "完好（台）", "good"), (EQUIPMENT, "报废", "scrap"), (EQUIPMENT, "原值（万元）", "worth"), (EQUIPMENT, "完好率", None),
        (RECRUITMENT, "走访中学（所）", "schools"), (RECRUITMENT, "宣讲会（场）", "talks"), (RECRUITMENT, "接待咨询（人次）", "asked"),
    ],
)  # fmt: skip
def test_labels_alone_name_fields_where_no_alias_is_given(
    fields: tuple[Field, ...], label: str, key: str | None
) -> None:
    assert named(fields, label) == key


def test_brackets_and_lists_of_a_label_are_names_of_their_own() -> None:
    book = book_of((Field("posts", "先锋岗（示范岗、责任区）数", FieldType.COUNT),))
    assert {"先锋岗", "示范岗", "责任区"} <= set(book.names_of(0))


@pytest.mark.parametrize(
    ("label", "core", "quantity", "scale"),
    [
        ("捐款金额(万元)", "捐款", "元", 10_000),
        ("志愿服务人次", "志愿服务", "人次", 1),
        ("原值万元", "原值", "元", 10_000),
        ("完好率", "完好率", "%", 1),
    ],
)
def test_a_label_tells_its_quantity_and_scale(label: str, core: str, quantity: str, scale: int) -> None:
    told = split_label(label)
    assert (told.core, told.quantity, told.scale) == (core, quantity, scale)


def test_the_field_that_counts_the_thing_itself_is_known() -> None:
    assert [item.key for item, head in zip(EPIDEMIC, book_of(EPIDEMIC).heads, strict=True) if head] == ["members"]
    assert [item.key for item, head in zip(EQUIPMENT, book_of(EQUIPMENT).heads, strict=True) if head] == ["total"]
    assert [item.key for item, head in zip(FUND, book_of(FUND).heads, strict=True) if head] == ["staff"]


@pytest.mark.parametrize(
    ("label", "people", "said"),
    [("支部党员人数", "党员", "党员总数"), ("单位职工数", "职工", "在册职工"), ("本院教师人数", "教师", "教师总数"), ("社区党员数", "党员", "党员")],
)  # fmt: skip
def test_a_label_that_says_whose_people_it_counts_counts_all_of_them(label: str, people: str, said: str) -> None:
    fields = (
        Field("all", label, FieldType.COUNT, measure="人"),
        Field("posts", f"{people}先锋岗数", FieldType.COUNT, measure="个"),
        Field("some", f"参与防控{people}数", FieldType.COUNT, measure="人", of=people),
    )
    assert named(fields, said) == "all"


def test_of_fields_that_a_label_names_alike_the_one_that_is_called_just_so_is_meant() -> None:
    sessions = Field("sessions", "培训场次", FieldType.COUNT, measure="场", aliases=("培训",))
    trained = Field("trained", "培训人次", FieldType.COUNT, measure="人次")
    assert named((sessions, trained), "培训") == named((trained, sessions), "培训") == "sessions"


def test_the_people_of_a_campaign_are_short_for_no_post_of_theirs() -> None:
    fields = (
        Field("posts", "党员先锋岗数", FieldType.COUNT, measure="个"),
        Field("some", "参与防控党员数", FieldType.COUNT, measure="人", of="党员"),
    )
    assert named(fields, "党员数") is None


def test_words_that_many_fields_share_weigh_little() -> None:
    book = book_of(EPIDEMIC)
    engaged = [item.key for item in EPIDEMIC].index("engaged")
    assert book.mentions("党员").get(engaged, 0.0) < 0.3 < book.mentions("疫情防控")[engaged]
