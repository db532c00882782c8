"""Names in a text and the roster's units."""

import pytest

from domain.campaign import Roster, Unit
from parsers.reports.units.index import UnitIndex, index_of
from tests.bounded import within
from tests.unit.parsers.reports.mailing import OFFICES, PARTY

INDEX = index_of(PARTY)


def _found(text: str, index: UnitIndex = INDEX) -> list[tuple[str, tuple[str, ...]]]:
    return [(text[mention.start : mention.end], mention.units) for mention in index.find(text)]


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("文学院教工第一党支部", "文学院教工第一党支部"),
        ("文学院教工一支部", "文学院教工第一党支部"),
        ("文学院教工1支部", "文学院教工第一党支部"),
        ("文学院教工第1党支部", "文学院教工第一党支部"),
        ("文学院教工①支部", "文学院教工第一党支部"),
        ("文学院教工第 一 党支部", "文学院教工第一党支部"),
        ("人文学院教工一支部", "文学院教工第一党支部"),
        ("文学院教工第十一党支部", "文学院教工第十一党支部"),
        ("文学院教工11支部", "文学院教工第十一党支部"),
        ("中文系支部", "文学院教工第一党支部"),
        ("理学生一支部", "理学院学生第一党支部"),
        ("理学院学生第一支部委员会", "理学院学生第一党支部"),
    ],
)
def test_a_name_is_found_in_any_of_its_spellings(written, unit):
    assert _found(f"现将{written}情况报告如下") == [(written, (unit,))]


def test_the_first_is_never_found_inside_the_eleventh():
    roster = Roster((Unit("文学院党委"), Unit("文学院第一党支部", parent="文学院党委")))
    units = {unit for _, names in _found("文学院第十一党支部现有党员", UnitIndex(roster)) for unit in names}
    assert units == set()


def test_a_name_without_its_parents_part_stands_for_several_units():
    assert _found("学生一支部小结") == [("学生一支部", ("文学院学生第一党支部", "理学院学生第一党支部"))]


@pytest.mark.parametrize(
    ("context", "unit"), [("文学院党委", "文学院学生第一党支部"), ("理学院党总支", "理学院学生第一党支部")]
)
def test_the_context_completes_a_short_name(context, unit):
    assert INDEX.resolve("学生一支部", (frozenset({context}),)) == unit


def test_without_context_a_short_name_stays_open():
    assert INDEX.resolve("学生一支部") is None


def test_a_short_name_inside_another_word_is_none():
    assert _found("组建突击队两支，突击队一支部署在东门") == []
    assert _found("管理学院部署工作") == []


def test_a_unit_that_the_roster_does_not_have_is_seen_as_such():
    assert _found("理学院教工第十五党支部现有党员") == [("理学院教工第十五党支部", ())]


PLANTS = UnitIndex(Roster(tuple(Unit(f"第{n}水厂", aliases=(f"{n}水厂",)) for n in "一二三")))


@pytest.mark.parametrize("written", ["第五水厂", "五水厂", "第5水厂", "5号水厂", "第十三水厂"])
def test_a_sibling_that_the_roster_does_not_have_is_seen_as_such(written):
    assert _found(f"现将{written}情况报告如下", PLANTS) == [(written, ())]


@pytest.mark.parametrize("text", ["2024水厂建设", "五水厂共检查", "我们检查5水厂", "本月5个水厂", "建设水厂"])
def test_a_number_before_the_word_for_units_is_not_always_a_sibling(text):
    assert _found(text, PLANTS) == []


def test_counting_the_units_below_names_the_one_above():
    assert _found("理学院三个党支部") == [("理学院", ("理学院党总支",))]


def test_a_roster_of_offices_needs_no_party_words():
    index = index_of(OFFICES)
    assert _found("化院和设备处已完成", index) == [("化院", ("化学与化工学院",)), ("设备处", ("实验室与设备管理处",))]
    assert index.resolve("物理电子学院") == "物理与电子学院"


def test_an_alias_of_two_units_names_neither():
    index = UnitIndex(Roster((Unit("东区一队", aliases=("一队",)), Unit("西区一队", aliases=("一队",)))))
    assert index.resolve("一队") is None


def test_ten_thousand_units_are_searched_in_a_moment():
    roster = Roster(tuple(Unit(f"{n}号学院第{m}党支部") for n in range(1000) for m in range(1, 11)))
    index = UnitIndex(roster)
    text = "本周7号学院第3党支部开展志愿服务。" * 500
    with within(2):
        assert len(index.find(text)) == 500


def test_a_full_name_at_the_head_of_another_word_is_none():
    assert _found("文学院教工一支部分党员在外地") != [("文学院教工一支部", ("文学院教工第一党支部",))]
    assert _found("文学院教工一支部分三组值守")[:1] != [("文学院教工一支部", ("文学院教工第一党支部",))]
