"""Lists, deeds and tags as offices of other campaigns tell them: informal headings, leads in running prose, groups first."""

from __future__ import annotations

import pytest

from tests.unit.parsers.reports.mailing import body, only, paper, read, values
from tests.unit.parsers.reports.other_campaigns import FLOODS, INSPECTION

START = "河西镇防汛救灾情况\n受灾人口1200人，转移安置群众86人，倒塌房屋4间。\n"
SAFE = "恒泰化工安全检查情况\n检查企业36家，排查隐患52处，整改隐患49处。\n"


def _told(text, key, campaign=FLOODS, rows=None):
    start = START if campaign is FLOODS else SAFE
    return values(only(read(body("见附件"), paper("a.docx", start + text, rows), campaign=campaign))).get(key)


@pytest.mark.parametrize(
    "text",
    [
        "三、卡在哪里\n（1）沙袋不够；（2）夜间照明不足。",
        "四、眼下的难处\n一是沙袋不够；二是夜间照明不足。",
        "难处：1）沙袋不够；2）夜间照明不足。",
        "难：沙袋不够；夜间照明不足。",
        "麻烦事：①沙袋不够②夜间照明不足",
        "群众情绪稳定。困难主要是沙袋不够；夜间照明不足。",
        "存在的困难有：沙袋不够；夜间照明不足。",
        "三、存在困难\n——沙袋不够\n——夜间照明不足",
    ],
)
def test_troubles_in_everyday_words(text):
    found = _told(text, "problems")
    assert found is not None
    assert [item.rstrip("。；") for item in found] in (["沙袋不够", "夜间照明不足"], ["沙袋不够；夜间照明不足"])


@pytest.mark.parametrize(
    "text",
    [
        "五、往后怎么办\n加固堤段。",
        "六、下周怎么干\n首先，加固堤段。",
        "想做的事：加固堤段。",
        "汛情平稳。打算加固堤段。",
        "六、7月安排\n加固堤段。",
        "往后：加固堤段。",
    ],
)
def test_plans_in_everyday_words(text):
    assert _told(text, "plans") == ("加固堤段",)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("三、人和事\n抢险队员鲁大可连续三天守在堤上，他把救生衣让给了老乡。", ["鲁大可"]),
        ("先进典型：柳林村民兵队把12条船编成3个组，一夜转移86人。", ["柳林村民兵队"]),
        ("三、先进典型\n——庞小川，镇水利站站长。他一夜没合眼。\n——“红堤”抢险小组平均年龄五十二岁。他们守住了堤口。", ["庞小川", "“红堤”抢险小组"]),
        ("三、先进典型\n（一）丰岭农机合作社\n合作社理事长臧守田调来12台抽水机，排干了三个村。", ["丰岭农机合作社"]),
        ("三、先进典型\n种粮大户仇玉莲七月八日夜里开着拖拉机送沙袋，跑了11趟。", ["仇玉莲"]),
        ("先进典型有两个。\n牧春燕，女，39岁，开船的女队员全镇就她一个。\n北片服务队是另一种干法：谁近谁去，一天接了143单。", ["牧春燕", "北片服务队"]),
        ("三、先进典型\n党政办的郗望舒接了74个求助电话，她的嗓子喊哑了。\n河西镇　于大川", ["郗望舒"]),
    ],
)  # fmt: skip
def test_deeds_begin_with_whoever_did_them(text, names):
    assert [deed.name for deed in _told(text, "heroes")] == names


def test_a_way_of_working_is_called_as_its_heading_quotes_it():
    text = "四、典型做法\n“晨会三问”\n每天开工前由班组长问三句话，答不上来的不得上岗。\n“一图一改”\n安全员鲜于枢每天把违章照片做成一页图。"
    assert [deed.name for deed in _told(text, "models", INSPECTION)] == ["“晨会三问”", "“一图一改”"]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("重点检查了液化气等燃气设施、锅炉房，以及在建工地。", ("建筑施工", "特种设备", "燃气")),
        ("检查领域：消防、燃气，电梯等这周没有安排。", ("消防", "燃气")),
        ("对工地逐一检查，锅炉还没开始查。", ("建筑施工",)),
        ("对灭火器逐具核对，电梯维保由物业公司承担。", ("消防",)),
    ],
)
def test_what_is_said_to_be_left_undone_is_no_tag(text, tags):
    text = text.replace("重点检查", "检查领域主要检查") if text.startswith("重点") else text
    assert _told(text, "areas", INSPECTION) == tags


def test_choices_in_a_row_are_ticked_in_the_row_below():
    rows = [["重点领域", "建筑", "消防", "特种", "燃气"], ["打√处", "√", "", "×", "√"]]
    assert _told("", "areas", INSPECTION, rows) == ("建筑施工", "燃气")
