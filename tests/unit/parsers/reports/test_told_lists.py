"""Lists, deeds and tags as offices of other campaigns tell them: informal headings, leads in running prose, groups first."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Campaign, Field, FieldType
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
        ("先进典型：\n1.民兵柏舟同志连续三天值守大堤。\n2.村医陈博老师每天到安置点巡诊。", ["柏舟", "陈博"]),
        ("先进典型：\n·水利站站长纪晓山带头值守大堤\n·民兵水清浅坚持每日巡堤三遍", ["纪晓山", "水清浅"]),
        ("三、先进典型\n（一）晏清河 镇卫生院党员，主动报名去安置点。\n（二）关山月 退休党员，义务理发。", ["晏清河", "关山月"]),
        ("先进典型：卫生院黎青山连续值守三个夜班；卫生院麦家骏、练海生两人跳入水中堵漏。", ["黎青山", "麦家骏、练海生"]),
        ("先进典型：张小满捡到钱包归还失主。", ["张小满"]),
        ("涌现出的先进典型有：水利站副站长邱望舒，冒雨抢运物资；民兵代表南宫朔，自学无人机喊话。", ["邱望舒", "南宫朔"]),
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
        ("检查领域：建筑施工（是）、消防（否）、燃气（是）", ("建筑施工", "燃气")),
        ("检查领域：除燃气外均已检查。", ("危险化学品", "建筑施工", "消防", "特种设备")),
        ("检查领域：除燃气、消防外，其余均已检查。", ("危险化学品", "建筑施工", "特种设备")),
        ("检查领域：五类均已检查。", ("危险化学品", "建筑施工", "消防", "特种设备", "燃气")),
        ("检查领域：三类均已完成。", None),
        ("检查领域：消防、燃气均未开展。", None),
        ("检查领域：消防、工地都查了，就是没有查燃气。", ("建筑施工", "消防")),
        ("检查领域：消防、工地两类，其余领域没有安排。", ("建筑施工", "消防")),
    ],
)
def test_what_is_said_to_be_left_undone_is_no_tag(text, tags):
    text = text.replace("重点检查", "检查领域主要检查") if text.startswith("重点") else text
    assert _told(text, "areas", INSPECTION) == tags


def test_choices_in_a_row_are_ticked_in_the_row_below():
    rows = [["重点领域", "建筑", "消防", "特种", "燃气"], ["打√处", "√", "", "×", "√"]]
    assert _told("", "areas", INSPECTION, rows) == ("建筑施工", "燃气")


@pytest.mark.parametrize(
    ("key", "text", "items"),
    [
        ("problems", "要说困难，就是堤上没有电。", ("堤上没有电",)),
        ("problems", "困难嘛，主要是沙袋不够，路又窄。", ("沙袋不够，路又窄",)),
        ("problems", "眼下最大的问题是沙袋不够。", ("沙袋不够",)),
        ("problems", "困难 沙袋不够，夜间照明不足", ("沙袋不够，夜间照明不足",)),
        ("problems", "困难 12件", None),
        ("problems", "困难\t打算\t备注", None),
        ("problems", "存在困难：基本没有。", None),
        ("problems", "解决群众困难12件，化解问题3个。", None),
        ("plans", "下周准备（一）加固堤段，（二）添置沙袋。", ("加固堤段", "添置沙袋")),
        ("plans", "下周 加固堤段，添置沙袋", ("加固堤段，添置沙袋",)),
        ("plans", "按照防汛计划，出动民兵60人次。", None),
    ],
)
def test_lists_are_led_in_as_people_speak(key, text, items):
    assert _told(text, key) == items


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("先进典型：7月3日，村民柏长庚路过后堤，看见管涌，先用棉被堵，堤没有垮。", ["柏长庚"]),
        ("水位平稳。值得表扬的是村医仇云雁，每天下班后跟着队伍上堤，帮着背水泵。", ["仇云雁"]),
        ("抢险队员麻小满看见一名独自在家的老人，一路背到安置点，又打电话通知老人的儿子。", ["麻小满"]),
        ("维修班班长龚玉柱同志，排水那天夜里在泵房守了十一个小时，鞋都泡烂了也没下来。", ["龚玉柱"]),
        ("镇长符定远带队检查堤段，当天夜里要求各村落实值守，一直到天亮才离开河西镇。", []),
        ("全镇民兵那天夜里没有回家，一路走到堤上帮着扛沙袋，直到水退了三尺才歇下来。", []),
    ],
)  # fmt: skip
def test_who_did_something_once_is_told_without_a_title(text, names):
    assert [deed.name for deed in _told(text, "heroes") or ()] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("先进典型\n钢筋工老劳模安广田在堤上守了三夜，带出九个徒弟。", "安广田"),
        ("先进典型\n东村的米阿福听说要排水，把自家的两台水泵借了出来。", "米阿福"),
        ("先进典型\n柳林村的老翟头见堤上没灯，自己扛来两盏。", "老翟头"),
        ("先进典型\n销售状元荆小满得知缺沙袋，连夜送来三百条。", "荆小满"),
    ],
)
def test_who_heard_of_it_and_helped(text, name):
    assert [deed.name for deed in _told(text, "heroes") or ()] == [name]


def test_who_signs_below_a_deed_is_read():
    text = "检查企业36家。\n先进典型\n电工荆小满守了三夜。\n带队领导：佟立夏\n完成日期：7月3日"
    told = values(only(read(body("恒泰化工安全检查情况\n" + text), campaign=INSPECTION)))
    assert told["leader"] == "佟立夏"


CARE = Campaign(
    "care", "关爱职工", date(2023, 7, 1),
    (
        Field("visited", "慰问职工人数", FieldType.COUNT, "人", ("慰问职工",), of="职工"),
        Field("services", "服务项目", FieldType.TAGS, aliases=("服务内容",), choices=(
            ("健康体检", ("体检",)), ("交友联谊", ("联谊",)), ("子女托管", ("托管班",)), ("夜校学习", ("夜校",)))),
    ),
    FLOODS.roster,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "services"),
    [
        ("慰问职工30人。3月份组织女职工体检。", ("健康体检",)),
        ("慰问职工30人。为一线职工体检两批，举办青年职工联谊会。", ("健康体检", "交友联谊")),
        ("慰问职工30人。职工体检由市医院负责。", None),
        ("慰问职工30人，组织学生联谊一次。", None),
        ("慰问职工30人。夜校照常开着，托管班7月10日开班，正在报名。", ("夜校学习",)),
        ("慰问职工30人。托管班即将开班，联谊会正在筹备。", None),
    ],
)
def test_what_is_done_for_those_of_whom_is_asked(text, services):
    told = values(only(read(body("河西镇七月情况\n" + text), campaign=CARE)))
    assert told == {"visited": 30} | ({"services": services} if services else {})


@pytest.mark.parametrize(
    ("ending", "names"),
    [
        ("谢谢祁老师！", ["苗青", "辛若兰"]),
        ("辛苦石主任了。", ["苗青", "辛若兰"]),
        ("请领导审阅。", ["苗青", "辛若兰"]),
        ("谢晓红，护士，8月3日凌晨两点冒雨出诊，一直守到天亮。", ["苗青", "辛若兰", "谢晓红"]),
        ("祝小曼，教师，每天最后一个走，夜里还去巡查。", ["苗青", "辛若兰", "祝小曼"]),
    ],
)
def test_words_of_courtesy_under_the_deeds_are_none(ending, names):
    told = "先进典型：\n1. 苗青，村民，冒雨送药，一路背到六楼。\n2. 辛若兰，干事，连续值守三天，嗓子都哑了。"
    text = f"{START}{told}\n{ending}\n河西镇人民政府"
    found = values(only(read(body(text), sender="hexi@yungou.example", campaign=FLOODS)))["heroes"]
    assert [one.name for one in found] == names
