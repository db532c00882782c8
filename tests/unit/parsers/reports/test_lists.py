"""Tags, items and deeds: from ticks, lists, headings, leads, cells and prose; word for word."""

import pytest

from parsers.reports.language.phrases import is_nothing
from parsers.reports.lists.items import items_of
from tests.bounded import within
from tests.unit.parsers.reports.mailing import STOCKTAKING, body, only, paper, read, values

START = "图书馆党支部8月9日至15日情况\n党员总数12人，参与防控党员10人，志愿服务30人次。\n"


def _told(text: str, rows=None, key: str | None = None, **more):
    told = values(
        only(read(body("请查收"), paper("图书馆.docx", START + text, rows), sender="tsg@school.example", **more))
    )
    return told.get(key) if key else told


@pytest.mark.parametrize(
    "text",
    [
        "三、存在问题和困难\n1.人手不足；\n2.物资紧张。",
        "三、存在的困难\n（1）人手不足；（2）物资紧张。",
        "◆ 困难\n①人手不足②物资紧张",
        "存在困难：一是人手不足；二是物资紧张。",
        "存在困难：一是人手不足，二是物资紧张。",
        "六、存在问题。1、人手不足；2、物资紧张。",
        "困难和问题：首先，人手不足；其次，物资紧张。",
        "三、困难\n人手不足。\n物资紧张。",
        "三、困难\n主要有以下方面：\n（一）人手不足\n（二）物资紧张",
        "党员们很辛苦。存在困难：①人手不足；②物资紧张。下一步：加强培训。",
        "四、困难与打算\n困难：（1）人手不足；（2）物资紧张。\n打算：（1）加强培训。",
        "问题困难\n第一，人手不足。第二，物资紧张。",
    ],
)
def test_items_in_every_form(text):
    assert _told(text, key="difficulties") == ("人手不足", "物资紧张")


@pytest.mark.parametrize(
    "text",
    [
        "下一步打算：加强培训。",
        "下一步，加强培训。",
        "接下来：加强培训。",
        "七、今后工作\n加强培训。",
        "轮班有序。下一步加强培训。",
        "下周安排\n加强培训。",
    ],
)
def test_plans_in_every_form(text):
    assert _told(text, key="next_steps") == ("加强培训",)


@pytest.mark.parametrize(
    "text",
    [
        "存在困难：无。",
        "三、困难\n暂无。",
        "困难暂时没有。",
        "存在问题和困难：/",
        "三、困难\n无\n四、下一步打算\n加强培训。",
    ],
)
def test_nothing_said_is_nothing(text):
    assert _told(text, key="difficulties") is None


def test_the_last_section_ends_before_the_signature():
    assert _told("三、下一步打算\n加强培训\n图书馆党支部\n2021年8月16日", key="next_steps") == ("加强培训",)


def test_a_list_goes_on_over_lines_and_a_figure_after_its_number_is_kept():
    text = "下一步：\n1.培训；\n2.3台设备报修；\n3.轮班。"
    assert _told(text, key="next_steps") == ("培训", "3台设备报修", "轮班")


def test_dates_after_a_number_are_no_decimals():
    text = "下一步：1.25号前收齐承诺书；2.迎新时出20人。"
    assert _told(text, key="next_steps") == ("25号前收齐承诺书", "迎新时出20人")


def test_items_stay_in_the_script_they_were_written_in():
    text = "存在困難：（一）部分師生對流程不熟悉；（二）人手不足。"
    assert _told(text, key="difficulties") == ("部分師生對流程不熟悉", "人手不足")


def test_the_evidence_is_the_original_words_at_their_place():
    report = only(
        read(body("请查收"), paper("图书馆.docx", START + "存在困难：１．人手不足；"), sender="tsg@school.example")
    )
    evidence = report.reading("difficulties").evidence[0]
    assert (evidence.document, evidence.where, evidence.text) == ("图书馆.docx", "paragraph 3", "人手不足")


@pytest.mark.parametrize("said", ["解决困难问题12件。", "为师生解决困难12件。"])
def test_a_counted_word_is_no_heading(said):
    assert _told(said, key="difficulties") is None


def test_cells_beside_and_below_their_labels():
    beside = [
        ["困难", "1.人手不足；\n2.物资紧张。"],
        ["下一步打算", "/"],
        ["典型事迹", "李建国，流通部主任，连续值守5天。"],
    ]
    told = _told("", beside)
    assert told["difficulties"] == ("人手不足", "物资紧张")
    assert "next_steps" not in told
    assert told["deeds"][0].name == "李建国"
    below = [
        ["党支部", "党员总数", "志愿服务人次", "承担岗位", "困难"],
        ["图书馆支部", "12", "30", "政策宣传、环境消杀", "人手不足"],
    ]
    told = values(only(read(body("见附件"), paper("x.xlsx", rows=below))))
    assert told["difficulties"] == ("人手不足",)
    assert told["duties"] == ("政策宣传", "环境消杀")


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("承担岗位：政策宣传、环境消杀。", ("政策宣传", "环境消杀")),
        ("承担岗位：☑政策宣传 □疫情排查 ☑环境消杀 □管控值勤", ("政策宣传", "环境消杀")),
        ("承担岗位：政策宣传√ 疫情排查□ 环境消杀√", ("政策宣传", "环境消杀")),
        ("承担岗位：■政策宣传 □疫情排查", ("政策宣传",)),
        ("党员主要承担政策宣传、疫情排查两类岗位。还参与了消毒。", ("政策宣传", "疫情排查")),
        ("承担的岗位以政策宣传、疫情排查为主。", ("政策宣传", "疫情排查")),
        ("岗位：宣讲、流调。", ("政策宣传", "疫情排查")),
        ("支部开展宣讲5场，对教学楼逐日消毒。", ("政策宣传", "环境消杀")),
        ("支部计划开展宣讲。对教学楼逐日消毒。", ("环境消杀",)),
        ("对教学楼逐日消了毒，党员值过守。", ("环境消杀", "管控值勤")),
        ("对教学楼还没消过毒。", None),
        ("没有安排宣讲，对教学楼逐日消毒。", ("环境消杀",)),
        ("上周宣讲3场。本周对教学楼逐日消毒。", ("环境消杀",)),
        ("消毒的事还在等批款，宣讲做了3场。", ("政策宣传",)),
        ("宣讲计划4月份做。对教学楼逐日消毒。", ("环境消杀",)),
        ("开展了消毒，计划下周做宣讲。", ("环境消杀",)),
        ("学生摸排了情况。党员对教学楼消毒。", ("环境消杀",)),
        ("存在困难：消毒液不够。\n对校门值守。", ("管控值勤",)),
        ("下一步：开展宣讲和消毒。", None),
        ("", None),
    ],
)
def test_tags_by_tick_by_list_else_by_what_was_done(text, tags):
    assert _told(text, key="duties") == tags


def test_a_count_row_states_no_tag():
    assert "duties" not in values(
        only(read(body("见附件"), paper("图书馆支部.xlsx", rows=[["党员总数", "12"], ["消毒次数", "30"]])))
    )


def test_tags_of_another_campaign():
    text = "化学与化工学院清查情况\n本次清查设备1250台，盘亏3台。采用逐台核对和扫码相结合。"
    assert values(only(read(body(text), campaign=STOCKTAKING)))["ways"] == ("实地盘点", "扫码盘点")


def test_deeds_of_persons_and_groups_with_their_whole_paragraphs():
    text = """三、典型事迹
    （一）“最美馆员”
    李建国，流通部主任，连续值守5天。
    他还为读者送书。
    （二）流通部党小组
    流通部党小组由5名党员组成，昼夜轮班。
    四、困难
    无"""
    deeds = _told(text, key="deeds")
    assert [deed.name for deed in deeds] == ["李建国", "流通部党小组"]
    assert deeds[0].summary == "李建国，流通部主任，连续值守5天。\n他还为读者送书。"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("李建国，58岁，流通部主任。", "李建国"),
        ("流通部主任李建国同志，连续值守。", "李建国"),
        ("李建国老师带领学生，连续值守。", "李建国"),
        ("李建国老师带领的采样小组，连续值守。", "采样小组"),
        ("58岁的李建国是流通部主任，连续值守。", "李建国"),
        ("老党员欧阳春华，退休多年。", "欧阳春华"),
        ("采编部方堃，转业军人，巡夜时救火。", "方堃"),
        ("党员小纪，平时话不多。", "小纪"),
        ("流通部志愿服务队共有12人，昼夜轮班。", "流通部志愿服务队"),
        ("“书香”小分队，走进3个社区。", "“书香”小分队"),
    ],
)
def test_the_name_without_title(told, name):
    deeds = _told(f"典型事迹：{told}", key="deeds")
    assert [(deed.name, deed.summary) for deed in deeds] == [(name, told)]


def test_a_section_whose_heading_says_nothing_is_told_by_its_place():
    text = """三、典型事迹
    李建国，流通部主任，连续值守5天。
    四、还要翻过的山
    一是人手不足；二是物资紧张。
    五、下一步打算
    加强培训。"""
    assert _told(text, key="difficulties") == ("人手不足", "物资紧张")


@pytest.mark.parametrize(
    "words",
    ["无", "暂无。", "/", "——", "困难暂时没有", "目前没有困难和问题", "不存在明显问题", "暂无需要协调的事项", ""],
)
def test_words_that_say_nothing(words):
    assert is_nothing(words)


@pytest.mark.parametrize("words", ["夜班岗亭没有雨棚", "没有经费", "无线网络不稳定", "人手不足", "无人机巡查受限"])
def test_words_that_say_something(words):
    assert not is_nothing(words)


@pytest.mark.parametrize(
    "bad",
    [
        "一是" * 10000,
        "1." * 12000,
        "（1）" * 8000,
        "困难：" * 8000,
        "☑政策宣传" * 5000,
        "李" * 25000,
        "。" * 25000,
    ],
)
def test_hostile_text_is_read_in_bounded_time(bad):
    with within(10):
        read(body("图书馆党支部\n党员总数12人。\n三、困难\n" + bad))
        read(body("图书馆党支部\n三、典型事迹\n" + bad))


def test_no_passages_no_items():
    assert items_of([]) == []


def test_a_decimal_in_a_list_is_no_mark():
    text = "存在困难：1.缺口3.5万元；2.库存仅够用2.5天。"
    assert _told(text, key="difficulties") == ("缺口3.5万元", "库存仅够用2.5天")
    assert _told("存在困难：1.5万元经费没有着落。", key="difficulties") == ("1.5万元经费没有着落",)


@pytest.mark.parametrize("heading", ["二、聚焦师生困难，办好实事", "（二）克服困难，坚守一线", "二、周密制定工作计划"])
def test_headings_of_work_done_open_no_list(heading):
    told = _told(f"{heading}\n为师生送药上门，连夜排查。\n三、志愿服务\n开展志愿服务。")
    assert not {"difficulties", "next_steps"} & told.keys()


def test_a_label_that_asks_for_a_quantity_is_no_list():
    rows = [["党员总数", "志愿服务人次", "解决困难件数"], ["12", "30", "25件"]]
    assert "difficulties" not in values(only(read(body("图书馆支部"), paper("图书馆支部.xlsx", rows=rows))))


def test_the_signers_name_above_the_date_is_no_item():
    text = "三、下一步打算\n加强培训\n柳如烟\n2021年8月16日"
    assert _told(text, key="next_steps") == ("加强培训",)


def test_a_corrected_list_field_is_what_it_was_changed_to():
    text = "图书馆支部昨天报的表，存在困难改为：人手不足。别的没变。"
    assert values(only(read(body(text), sender="tsg@school.example")))["difficulties"] == ("人手不足",)
