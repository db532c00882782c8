"""Small passages of several campaigns and the items, deeds and tags that a careful reader takes from them."""

import pytest

from domain.campaign import Campaign, Field, FieldType
from domain.document import Block, Cell, Document, Paragraph, Table
from domain.report import Entry
from parsers.reports.lists.readings import read_lists
from parsers.reports.speech.segment import Segment, place
from parsers.reports.units.index import UnitIndex
from tests.unit.parsers.reports.mailing import VIRUS, body, only, paper, read, values
from tests.unit.parsers.reports.other_campaigns import FLOODS, INSPECTION, grid

#: sparse, with no aliases at all: 读书月
READING_MONTH = Campaign(
    "books",
    "读书月活动",
    VIRUS.starts,
    (
        Field("events", "读书活动场次", FieldType.COUNT, "场"),
        Field("forms", "活动形式", FieldType.TAGS, choices=(("诵读", ()), ("讲座", ()), ("图书漂流", ("换书",)))),
        Field("practices", "经验做法", FieldType.ENTRIES),
        Field("problems", "困难与问题", FieldType.ITEMS),
        Field("wishes", "意见建议", FieldType.ITEMS),
    ),
    VIRUS.roster,
)  # fmt: skip


def told(campaign: Campaign, *blocks: Block | str) -> dict[str, object]:
    made = tuple(Paragraph(block) if isinstance(block, str) else block for block in blocks)
    segment = Segment(None, place(Document("报告.docx", "docx", made)))
    readings = read_lists(segment, campaign.fields, UnitIndex(campaign.roster))
    return {reading.field: reading.value for reading in readings}


@pytest.mark.parametrize(
    ("campaign", "key", "text"),
    [
        (VIRUS, "difficulties", "四、眼下的难处\n一是人手不足；二是物资紧张。"),
        (VIRUS, "difficulties", "想提的难处：1）人手不足；2）物资紧张。"),
        (VIRUS, "difficulties", "困难：甲、人手不足；乙、物资紧张。"),
        (VIRUS, "difficulties", "五、实话实说\n楼里的难处有两条，一条是人手不足，一条是物资紧张。"),
        (VIRUS, "next_steps", "月底以前准备干两件：(a) 人手不足；(b) 物资紧张。"),
        (VIRUS, "next_steps", "往下我们准备做两件事：人手不足；物资紧张。"),
        (VIRUS, "next_steps", "五、往后怎么办\n第一，人手不足；第二，物资紧张。"),
        (VIRUS, "next_steps", "六、9月安排。本月计划值班120人次，重点做好两件事：\n●人手不足；\n●物资紧张。"),
        (VIRUS, "next_steps", "想做的事：一来人手不足；二来物资紧张。"),
        (FLOODS, "problems", "存在问题。首先是人手不足；其次是物资紧张。"),
        (FLOODS, "problems", "存在困难有两条：其一，人手不足；其二，物资紧张。"),
        (FLOODS, "problems", "四、卡在哪里\n（1）人手不足；（2）物资紧张。"),
        (INSPECTION, "troubles", "主要问题：——人手不足\n——物资紧张"),
        (INSPECTION, "troubles", "目前的问题主要是人手不足。还有物资紧张。"),
        (INSPECTION, "troubles", "反映的问题：1、人手不足 2、物资紧张"),
        (READING_MONTH, "problems", "困难与问题有两个：一个是人手不足，另一个是物资紧张。"),
        (READING_MONTH, "wishes", "我们的建议是：第一条，人手不足；第二条，物资紧张。"),
    ],
)
def test_every_way_to_list(campaign, key, text):
    words = told(campaign, *text.split("\n"))[key]
    assert tuple(word.removeprefix("还有") for word in words) == ("人手不足", "物资紧张")


@pytest.mark.parametrize(
    ("campaign", "key", "text", "items"),
    [
        (VIRUS, "difficulties", "存在困难：设备到了检修期；周末人少。", ("设备到了检修期", "周末人少")),
        (VIRUS, "difficulties", "守东门96人次。困难主要是测温枪误报。打算用两把枪互校。", ("测温枪误报",)),
        (VIRUS, "next_steps", "守东门96人次。困难主要是测温枪误报。打算用两把枪互校。", ("用两把枪互校",)),
        (VIRUS, "next_steps", "下一步打算再走访10户。", ("再走访10户",)),
        (VIRUS, "difficulties", "困难就是白天都在外面跑，找不到人。", ("白天都在外面跑，找不到人",)),
        (FLOODS, "problems", "麻烦事就一样：抽水泵卡在半路，工期停了一半。", ("抽水泵卡在半路，工期停了一半",)),
        (FLOODS, "problems", "存在问题：没啥大问题,就是沙袋晚到了4天", ("沙袋晚到了4天",)),
        (FLOODS, "problems", "存在困难：主要就是路断了，车进不去。", ("路断了，车进不去",)),
        (INSPECTION, "troubles", "三、存在问题\n1.消火栓锈蚀。\n恒泰化工有限公司总部\n2024年6月9日", ("消火栓锈蚀",)),
        (INSPECTION, "troubles", "三、存在问题\n1.消火栓锈蚀。\n城北供热公司（原城北热力站）\n2024年6月9日", ("消火栓锈蚀",)),
    ],
)  # fmt: skip
def test_single_sentences(campaign, key, text, items):
    assert told(campaign, *text.split("\n"))[key] == items


@pytest.mark.parametrize(
    ("text", "problems", "plans"),
    [
        ("目前还存在排涝泵老化的问题。接下来加固堤段。", ("排涝泵老化",), ("加固堤段",)),
        ("困难方面，沙袋不够，照明也差。", ("沙袋不够，照明也差",), None),
        ("问题主要集中在两方面：沙袋不够；照明不足。", ("沙袋不够", "照明不足"), None),
        ("存在的问题及下步打算：一是沙袋不够；二是照明不足。下步将加固堤段。", ("沙袋不够", "照明不足"), ("将加固堤段",)),
        ("四、存在困难\n河西镇：沙袋不够。", ("沙袋不够",), None),
        ("五、下一步工作\n加固堤段\n带队领导：方守田　填报：李建国", None, ("加固堤段",)),
    ],
)  # fmt: skip
def test_troubles_and_plans_in_passing(text, problems, plans):
    read = told(FLOODS, "全镇转移群众56人，值守堤段3处。", *text.split("\n"))
    assert (read.get("problems"), read.get("plans")) == (problems, plans)


def test_a_cell_past_columns_that_are_other_units():
    table = Table((Cell(0, 0, "下一步打算"), Cell(0, 3, "加装门禁"), Cell(1, 0, "备注"), Cell(1, 3, "")))
    assert told(VIRUS, table)["next_steps"] == ("加装门禁",)


def test_a_figure_beside_a_word_is_no_item():
    assert "difficulties" not in told(VIRUS, grid("走访职工 | 其中：困难职工（户） | 受访率\n176 | 61 | 100"))


DEED = "{}，62岁，连着守了5天，嗓子哑了就写字条。"


@pytest.mark.parametrize(
    ("campaign", "key", "heading"),
    [
        (VIRUS, "deeds", "三、群众口碑里的党员"),
        (VIRUS, "deeds", "三、值得学习的人"),
        (VIRUS, "deeds", "四、人和事。"),
        (FLOODS, "heroes", "（二）先进典型有一个。"),
        (INSPECTION, "models", "典型做法有以下一条"),
        (READING_MONTH, "practices", "三、经验做法"),
    ],
)  # fmt: skip
def test_deeds_under_headings_in_any_words(campaign, key, heading):
    text = "退休教师李建国的名字，这一周被念得最多。7月28日傍晚老人晕倒，他放下饭碗就跑。"
    assert told(campaign, "一、进度", "已完成三成。", heading, text)[key] == (Entry("李建国", text),)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("合作社理事长方守田把12台收割机编成3个组，7天转了5个村。", "方守田"),
        ("碾盘村把36户的零散地连成5个大方，省下三成工夫。", "碾盘村"),
        ("大柳乡滕家垸村党支部把21台机子的油钱先垫上。", "大柳乡滕家垸村党支部"),
        ("北片服务队是另一种干法：电话贴在村口，谁近谁去。", "北片服务队"),
        ("东街社区联合工会的五名志愿者，每晚给下夜班的女工照路。", "东街社区联合工会"),
        ("教工支部的实训楼消杀小组由6人组成，擦了20遍。", "实训楼消杀小组"),
        ("——古籍部“书脊”小组平均年龄五十二岁，把2300册书传到二楼。", "古籍部“书脊”小组"),
        ("运行值班员麦秋实十月七日夜班发现机柜温度异常，顺着线缆摸排。", "麦秋实"),
        ("熔制车间老班长官秀兰，丈夫中风，她白天上班，夜里陪护。", "官秀兰"),
        ("退休教师李建国连守5天，把救生衣让给了老乡。", "李建国"),
        ("隔离病区12张床，归心血管内科护士应小舟和另外3名护士轮流管。", "应小舟"),
        ("党政办的郗望舒是个“夜猫子”，记录本用掉了3本。", "郗望舒"),
        ("驻院组池映雪，血液科轮转生，论文趴在窗台上改。", "池映雪"),
        ("机手夔小满白天收、夜里修，修好的割台有9副。", "夔小满"),
        ("“一滴水”巡查队每天走20公里，查出漏点9处。", "“一滴水”巡查队"),
    ],
)
def test_the_doer_is_told_from_the_other_words(words, name):
    deed = told(FLOODS, "三、先进典型", words)["heroes"]
    assert [(one.name, one.summary) for one in deed] == [(name, words.removeprefix("——"))]


def test_a_story_needs_no_heading():
    work = "本周党员参与防控12人，设先锋岗2个，为邻居办实事9件。"
    story = "8月13日零点，微信群里跳出一条消息：“谁在高新区？”发消息的是米珈宁，她一个人已经给全楼62户量了两天体温。"
    assert told(VIRUS, work, story)["deeds"] == (Entry("米珈宁", story),)
    crew = "“烧杯”志愿队是支部里年龄最小的一支队伍，12名队员都是00后。得知封控急需送餐，他们十分钟内在楼下集合。"
    assert told(VIRUS, work, crew)["deeds"] == (Entry("“烧杯”志愿队", crew),)


def test_stories_under_titles_that_say_nothing():
    first = "8月16日晚，病房收进一名高热病人。值班的是贝如松，副主任医师，那天他51岁生日。"
    second = "插管、上机，他在里面待了5小时，出来时护目镜里的水汽倒出来有小半勺。"
    third = "“逆风”志愿服务队成立那天只有8个人，队员们凌晨4点出发，天黑回来。"
    read = told(
        VIRUS, "一、这一周的账", "参与防控52名，先锋岗5个。", "二、“我先进”", first, second, "三、三个镇", third
    )
    assert read["deeds"] == (Entry("贝如松", f"{first}\n{second}"), Entry("“逆风”志愿服务队", third))


@pytest.mark.parametrize(
    "text",
    [
        "镇党委书记方守田带队检查了3处险工，他要求把责任落到人头，物料备足备齐，值班不脱岗。",
        "联系人：李建国，他的电话0466-0000700，办公地点在行政楼317室，请在工作时间联系为盼。",
        "学院副书记李建国和两个教研室的正副主任共4名党员领导干部分头蹲点，每人每天不少于半天，其他同志轮换。",
        "李建国任队长，方守田任副队长，全队18人分三班轮守，合计出动抢险220人次，转移群众56人，未发生伤亡。",
    ],
)
def test_what_is_no_deed(text):
    assert "heroes" not in told(FLOODS, "全镇转移群众56人，投入抢险220人次。", text)


def test_a_sub_heading_names_the_doer_or_the_practice():
    own = "（一）丰岭农机合作社"
    read = told(
        FLOODS,
        "二、先进典型",
        own,
        "合作社理事长方守田把12台机子编成3个组，7天转了5个村。",
        "（二）种粮大户仇玉莲",
        "今年自己掏3万元换了一台机子，替邻近6户收了51亩。",
    )
    assert [entry.name for entry in read["heroes"]] == ["丰岭农机合作社", "仇玉莲"]
    read = told(
        INSPECTION,
        "四、典型做法",
        "“晨会三问”",
        "每天开工前由班组长问三句话，答不上来的不得上岗。",
        "“一图一改”",
        "每天把违章照片做成一页图，当晚推送到工友群。",
    )
    assert [entry.name for entry in read["models"]] == ["“晨会三问”", "“一图一改”"]


def test_two_deeds_told_in_one_paragraph():
    text = "退休教师李建国连守5天，他把救生衣让给老乡；民兵鲁大可一夜转移20人，自己的家被淹了。"
    assert [entry.name for entry in told(FLOODS, "先进典型：" + text)["heroes"]] == ["李建国", "鲁大可"]


def test_a_way_of_working_without_anybody():
    text = "建立“一企一档”制度。对36家企业逐户建档。"
    assert told(INSPECTION, "典型做法：" + text)["models"] == (Entry("“一企一档”", text),)


@pytest.mark.parametrize(
    ("campaign", "key", "text", "tags"),
    [
        (INSPECTION, "areas", "重点检查了仓库等危险化学品存放部位、配电室煤气管线、消防通道，以及锅炉房等特种设备。",
         ("危险化学品", "消防", "特种设备", "燃气")),
        (INSPECTION, "areas", "检查领域是消防和建筑施工，燃气等下周设备到了再查。", ("建筑施工", "消防")),
        (FLOODS, "kinds", "山体滑坡2处。冰雹因为提前防住，这次没有发生。", ("滑坡",)),
        (VIRUS, "duties", "一周里党员做的主要是两样事：管控值勤、政策宣传。楼里的消杀由保洁公司承担。", ("政策宣传", "管控值勤")),
        (VIRUS, "duties", "按用工多少排，党员承担的岗位依次是管控值勤、政策宣传。楼道里消毒过两次。", ("政策宣传", "管控值勤")),
        (READING_MONTH, "forms", "诵读3场，讲座因停电取消，还要再办一次换书。", ("诵读",)),
    ],
)  # fmt: skip
def test_tags_in_prose(campaign, key, text, tags):
    assert told(campaign, text)[key] == tags


def test_a_word_that_is_a_figures_own_name_is_no_tag():
    focus = Field("focus", "检查重点", FieldType.TAGS, choices=(("消防", ()), ("用电安全", ("用电",))))
    fields = (focus, Field("power", "用电量", FieldType.NUMBER, "度", ("用电",)))
    campaign = Campaign("books", "读书月活动", VIRUS.starts, fields, VIRUS.roster)
    assert "focus" not in told(campaign, "读书活动9场，用电96度。")


def test_a_row_of_ticks_under_shortened_choices():
    assert told(VIRUS, grid("岗位 | 宣传 | 排查 | 消杀 | 值勤\n打√处 | √ |  | × | √"))["duties"] == (
        "政策宣传",
        "管控值勤",
    )


def test_what_two_units_tell_together_is_shared_out():
    text = """7月26日至8月1日，河西镇东村与河东镇东村在桥头合设一个联防点，经商定合并报一份材料。
河西镇东村转移群众35人，投入抢险84人次；河东镇东村转移群众19人，投入抢险61人次。
联防点共发放救灾物资5件，河西镇3件，河东镇2件。
四、存在困难。河西镇：沙袋不够。河东镇：照明不足。
下一步，河西镇加固堤段；河东镇备足沙袋。
河西镇东村　河东镇东村
2023年8月1日"""
    reports = {report.unit: report for report in read(body(text), campaign=FLOODS).reports}
    assert set(reports) == {"河西镇东村", "河东镇东村"}
    first, second = (reports[name] for name in ("河西镇东村", "河东镇东村"))
    lists = [(one.reading("problems"), one.reading("plans"), one.reading("supplies")) for one in (first, second)]
    assert [[reading and reading.value for reading in own] for own in lists] == [
        [("沙袋不够",), ("河西镇加固堤段",), 3],
        [("照明不足",), ("河东镇备足沙袋",), 2],
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "值得一提的是",
        "本周值得一提的是，",
        "这里特别说说",
        "印象最深的是",
        "本周表现突出的有：",
        "有一件事让大家很感动：",
    ],
)
def test_what_brings_in_a_deed_is_no_part_of_it(lead):
    deed = "机械手庞海生自己动手改装了撒布机，一车盐多撒了四公里。"
    assert told(FLOODS, f"全镇转移群众56人。{lead}{deed}")["heroes"] == (Entry("庞海生", deed),)


def test_a_form_filled_in_line_by_line():
    first, second = "连续九天吃住在工地，把滑坡体清了出来。", "把孩子送回娘家，一个人管四个点的材料。"
    form = [
        "三、先进典型",
        "姓名：厉海",
        "职务：养护班长",
        f"事迹：{first}",
        "姓名：蔺小芳　单位：东村",
        f"主要事迹：{second}",
    ]
    assert told(FLOODS, *form)["heroes"] == (Entry("厉海", first), Entry("蔺小芳", second))


def test_a_sentence_that_names_all_whom_the_next_ones_tell_of():
    text = "工作中涌现出厉海、蔺小芳等一批先进。厉海连续九天吃住在工地。蔺小芳把孩子送回娘家。"
    assert told(FLOODS, "三、先进典型", text)["heroes"] == (
        Entry("厉海", "厉海连续九天吃住在工地。"),
        Entry("蔺小芳", "蔺小芳把孩子送回娘家。"),
    )


def test_whoever_a_table_names_did_it():
    table = grid("时间 | 人员 | 先进典型\n7月2日 | 厉海、蔺小芳 | 给堵车司机送水。\n7月5日 | 二组全体 | 连夜装沙袋。")
    assert [one.name for one in told(FLOODS, table)["heroes"]] == ["厉海、蔺小芳", "二组全体"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("三、先进典型\n●“铁娘子”巩丽华\n在拌和站干了十九年，夏天站在料口边上，从不叫苦。", ["巩丽华"]),
        ("三、先进典型\n卫生院\n上官云，技师，坚持给行动不便的病人上门拍片。", ["上官云"]),
        ("先进典型：谷丰收：完成堵漏。霍去疾：消除隐患23项。", ["谷丰收", "霍去疾"]),
        ("先进典型：一名是民兵桑语嫣在渡口连站六天；另一名是村医欧阳拓，会手语。", ["桑语嫣", "欧阳拓"]),
        ("三、先进典型\n一位不愿透露姓名的司机运来300条沙袋，没有收钱。", ["一位不愿透露姓名的司机"]),
    ],
)  # fmt: skip
def test_who_did_it_wherever_it_is_told(text, names):
    assert [one.name for one in told(FLOODS, *text.split("\n"))["heroes"]] == names


def test_a_table_of_people_among_other_columns():
    table = grid("班组 | 姓名 | 先进典型\n一组 | 谷丰收 | 连夜堵住管涌。\n二组 | 霍去疾 | 背出三位老人。")
    assert [one.name for one in told(FLOODS, table)["heroes"]] == ["谷丰收", "霍去疾"]


def test_a_file_called_after_a_field_is_read_with_the_report():
    report = "河西镇防汛救灾情况\n转移安置群众86人，倒塌房屋4间，投入抢险120人次。"
    story = paper("先进典型.docx", "欧阳兰，女，65岁，退休教师。\n她每周两次到安置点登记，从不迟到。")
    outcome = read(body(report), story, sender="hexi@yungou.example", campaign=FLOODS)
    assert [one.name for one in only(outcome).reading("heroes").value] == ["欧阳兰"]
    assert values(only(outcome))["moved"] == 86


@pytest.mark.parametrize(
    ("campaign", "key", "text", "items"),
    [
        (FLOODS, "problems", "目前主要有两个困难，一个是沙袋不够，再一个是照明不足。", ("沙袋不够", "照明不足")),
        (FLOODS, "problems", "困难就一条，仓库太小。", ("仓库太小",)),
        (FLOODS, "problems", "比较头疼的是沙袋供不上。", ("沙袋供不上",)),
        (FLOODS, "problems", "存在的困难及解决办法：仓库太小，已借用活动室。", ("仓库太小，已借用活动室",)),
        (FLOODS, "problems", "住户们反映最多的是：进门要等很久。", ("进门要等很久",)),
        (FLOODS, "plans", "四、下一步工作\n✓ 加固堤段\n✓ 添置沙袋", ("加固堤段", "添置沙袋")),
    ],
)  # fmt: skip
def test_lists_in_the_words_of_people(campaign, key, text, items):
    assert told(campaign, "全镇转移群众56人。", *text.split("\n"))[key] == items


@pytest.mark.parametrize(
    ("campaign", "key", "text", "tags"),
    [
        (INSPECTION, "areas", "重点领域：[x]消防 [ ]燃气 [x]特种设备", ("消防", "特种设备")),
        (INSPECTION, "areas", "对灭火器逐具核对，锅炉由特检大队检查。", ("消防",)),
        (INSPECTION, "areas", "重点领域：消防、燃气（电梯不含在内）。", ("消防", "燃气")),
        (READING_MONTH, "forms", "讲座因停电暂停，其余活动形式照常。", None),
        (READING_MONTH, "forms", "计划下周办讲座，目前只办了诵读3场。", ("诵读",)),
        (VIRUS, "duties", "志愿服务65人次，主要承担物资登记、环境消杀。值守也不少。", ("环境消杀",)),
        (VIRUS, "duties", "承担岗位除环境消杀外都有人。", ("政策宣传", "疫情排查", "管控值勤")),
    ],
)  # fmt: skip
def test_tags_left_undone_or_told_as_a_list(campaign, key, text, tags):
    assert told(campaign, text).get(key) == tags


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("四、典型做法\n（一）隐患“周清单”\n班组长每周一把清单发到各班。\n（二）访企“三联动”\n厂长、安全员、班长一起上门。",
         ["隐患“周清单”", "访企“三联动”"]),
        ("四、典型做法\n1.主动走出去。厂领导分四路检查，带回问题86个。\n2.把专家请进来。组织三场讲座，听课19人。",
         ["主动走出去", "把专家请进来"]),
        ("典型做法是“师傅包干制”，每位师傅包3到5名新工人。", ["“师傅包干制”"]),
    ],
)  # fmt: skip
def test_ways_are_called_by_their_titles(text, names):
    assert [one.name for one in told(INSPECTION, "检查企业36家。", *text.split("\n"))["models"]] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("先进典型有两件。一件是民兵白杨拾到钱包交还失主，一件是机驾班帮村民抢收粮食。", ["白杨", "机驾班"]),
        ("先进典型：①3.5日，白杨拾到钱包交还失主②3.8日，机驾班帮村民抢收粮食", ["白杨", "机驾班"]),
        ("三、先进典型\n7月5日 白杨 拾金不昧，钱包交还失主\n7月8日 孟桂生 帮村民抢收粮食", ["白杨", "孟桂生"]),
        ("先进典型：（1）钳工弓长岭研磨阀门34个。（2）焊工臧铁焊口合格率100%。", ["弓长岭", "臧铁"]),
    ],
)  # fmt: skip
def test_several_deeds_in_a_line(text, names):
    assert [one.name for one in told(FLOODS, *text.split("\n"))["heroes"]] == names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("有个事想表扬一下：\n炊事员汤小勇3月11日早上发现菜里有霉味，二话没说全部倒掉重做。", ["汤小勇"]),
        ("顺便说个暖心事：3月11日，站务员司马婷背着崴脚的老人走了四百米，送上了救护车。", ["司马婷"]),
        ("涌现出不少好人好事，如符师傅垫钱给旅客买药，又陪着去了医院。", ["符师傅"]),
        ("三、先进典型两例\n列车员关雎把走失的孩子抱在怀里哄了两个小时。\n保安成大志跳进冰窟窿救人。", ["关雎", "成大志"]),
        ("三、先进典型\n工会主席单雄飞自掏腰包给职工买宵夜；女工委员花想容熬了姜汤。", ["单雄飞", "花想容"]),
    ],
)
def test_deeds_told_in_passing_and_one_after_the_other(words, names):
    deeds = told(FLOODS, *words.split("\n"))["heroes"]
    assert [one.name for one in deeds] == names


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("问题：7个，改了5个。", None),
        ("问题：7，已改5", None),
        ("问题：人手少", ("人手少",)),
        ("困难：3个师傅请长假，人手不足。", ("3个师傅请长假，人手不足",)),
        ("困难：1、人手少；2、灶具旧。", ("人手少", "灶具旧")),
    ],
)
def test_a_figure_behind_a_label_is_no_item(text, problems):
    assert told(READING_MONTH, "办了读书活动3场。", text).get("problems") == problems
