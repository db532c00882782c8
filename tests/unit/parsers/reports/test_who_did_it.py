"""Who did a deed among others named with it: where a name ends, who is only helped, visits or is thanked, lists of names."""

import pytest

from parsers.reports.language.doers import who
from tests.unit.parsers.reports.mailing import VIRUS, body, only, paper, read, values
from tests.unit.parsers.reports.other_campaigns import FLOODS, INSPECTION


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("出租车司机雷鸣分文不取，连夜送产妇去医院。", "雷鸣"),
        ("农技员谷雨下田指导，脚都泡白了。", "谷雨"),
        ("乡村教师支红梅步行两小时去家访。", "支红梅"),
        ("民兵柏舟两个晚上没合眼。", "柏舟"),
        ("高三（2）班方圆同学捡到手机主动归还。", "方圆"),
        ("张处长下沉到楼门口值守。", "张处长"),
        ("刘支书带着乡亲们垒堤。", "刘支书"),
        ("采编部的邝思齐呢，负责把消毒水一桶桶提上五楼。", "邝思齐"),
        ("企业家郎世荣捐款5万元，还带着工人来扛沙袋。", "郎世荣"),
        ("大学生村官时雨把账算得清清楚楚。", "时雨"),
        ("种粮能手娄小鼠试种新品种120亩。", "娄小鼠"),
        ("7月8日晚，大雨，于秋水巡堤时发现管涌。", "于秋水"),
        ("今年58岁的于得水，是水库的老闸工。", "于得水"),
        ("村民们说起孟桂生，都竖起大拇指。", "孟桂生"),
        ("【邱望舒】连续值守72小时。", "邱望舒"),
        ("一对夫妻康大成、白玉莲守着一座灯塔。", "康大成、白玉莲"),
        ("流通部的三位女将（舒婉清、邝思齐、卢小满）轮流到卡口值守。", "舒婉清、邝思齐、卢小满"),
        ("嘎查牧民朝鲁，把自家的暖棚让给邻居。", "朝鲁"),
        ("退休教师乌云其木格把自己攒的钱拿出来。", "乌云其木格"),
        ("老羊倌贺连山今年六十八了。", "贺连山"),
        ("赛罕社区组织居民清雪。", "赛罕社区"),
        ("驻地武警中队官兵装填沙袋1.2万条。", "驻地武警中队"),
        ("东村四组的尤家三兄弟用自家铲车推出一条路。", "尤家三兄弟"),
    ],
)
def test_a_name_ends_before_what_no_given_name_has(text, name):
    assert who(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("民兵柏舟在激流中救出村民许大娘，许大娘的家人送来锦旗。", "柏舟"),
        ("受灾户老王一家被民兵柏舟背出水后，写来感谢信。", "柏舟"),
        ("毛秋实师傅带出来的徒弟邹大海，今年也当上了安全员。", "邹大海"),
        ("水利站的邱望舒和民兵柏舟两个人守了一夜大堤。", "邱望舒"),
        ("总经理石敬川高度评价班组的做法。", ""),
        ("7月8日，县长石敬川率队到我镇检查防汛工作。", ""),
        ("村民许桂芳家进水，他背出两位老人。", ""),
        ("柳林村支书冲在前面。", ""),
        ("学习全国劳模段玉良先进事迹，开展讨论3场。", ""),
        ("邀请市劳模段玉良作报告，党员30人听讲。", ""),
        ("学习委员林小树每天给同学补课。", "林小树"),
        ("税务干部上门教老人用手机。", ""),
    ],
)
def test_who_is_helped_or_visits_or_leads_on_to_another_did_not_do_it(text, name):
    assert who(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("县公路局派出铲车4台连夜清障。", "县公路局"),
        ("市红十字会送来棉被300床。", "市红十字会"),
        ("县人民医院派来医疗队，队长黎青山三天没合眼。", "县人民医院"),
        ("城西支行营业部拦截诈骗3起。", "城西支行营业部"),
        ("卫生院：巡诊120人次。", "卫生院"),
        ("柳林村民兵连守了一夜大堤。", "柳林村民兵连"),
        ("党员干部冲锋在前。", ""),
        ("镇团委的“红马甲”们在安置点带孩子写作业。", "镇团委"),
        ("河西一中高二（3）班学生写慰问信42封。", "河西一中高二（3）班"),
        ("县消防大队、镇民兵连、蓝天救援队通力合作，转移群众86人。", "县消防大队、镇民兵连、蓝天救援队"),
        ("在大家的带动下，班组12人全部报名。", ""),
        ("感谢市红十字会、恒昌超市送来的物资。", ""),
    ],
)
def test_what_is_a_group_and_what_only_ends_like_one(text, name):
    assert who(text) == name


TABLES = {
    "名称 among other columns": ([["类别", "名称", "先进典型事迹"], ["个人", "柏舟", "背出六位老人"], ["个人", "水清浅", "三天没回家"]], ["柏舟", "水清浅"]),
    "who, of what kind, what": ([["先进典型", "类型", "简要事迹"], ["柏舟", "个人", "背出六位老人"], ["柳林村民兵连", "集体", "垒起子堤"]], ["柏舟", "柳林村民兵连"]),
    "a label above a blank": ([["先进典型", "姓名", "柏舟"], ["", "事迹", "一夜背出六位老人"]], ["柏舟"]),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_tables_that_name_the_doer_apart_from_the_deed(name):
    rows, names = TABLES[name]
    told = values(only(read(body("河西镇\n转移安置群众86人。"), paper("a.docx", "", rows), campaign=FLOODS)))
    assert [deed.name for deed in told["heroes"]] == names


def _heroes(text, campaign=FLOODS, key="heroes"):
    start = (
        "河西镇防汛救灾情况\n转移安置群众86人，倒塌房屋4间。\n" if campaign is FLOODS else "恒泰化工\n检查企业36家。\n"
    )
    told = values(only(read(body("见附件"), paper("a.docx", start + text), campaign=campaign)))
    return [deed.name for deed in told.get(key, ())]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("技术员邱望舒查出管涌3处。电工康大力抢修线路8公里。护士水清浅巡诊120人次。", ["邱望舒", "康大力", "水清浅"]),
        ("民兵柏舟一连三天守在闸口。妻子许桂芳每天送饭。", ["柏舟"]),
        ("民兵柏舟一连三天守在闸口。队长鲁大可让他休息。", ["柏舟"]),
        ("民兵柏舟一连三天守在闸口。副镇长周长河评价说，有柏舟就放心。", ["柏舟"]),
        ("在防汛中，大家冲锋在前。如水利站邱望舒值守72小时；村医陈博每天巡诊。", ["邱望舒", "陈博"]),
        ("送还钱包的是卖菜的郎大姐；把车借给抢险队的是个体户郎世荣。", ["郎大姐", "郎世荣"]),
        ("1.邱望舒\n2.康大力", ["邱望舒", "康大力"]),
        ("首先是邱望舒，值守72小时。其次是康大力，抢修线路8公里。", ["邱望舒", "康大力"]),
        ("典型人物：邱望舒\n典型事迹：值守72小时，处置险情4处。", ["邱望舒"]),
        ("柏舟说：“我是党员，我先上。”", ["柏舟"]),
        ("民兵柏舟（背出六位老人），护士水清浅（三天没回家）。", ["柏舟", "水清浅"]),
        ("上期报送的柏舟同志事迹被县报转载。\n新推荐护士水清浅，三天没回家。", ["水清浅"]),
        ("柏舟\n一夜背出六位老人，自己的家却被淹了。\n水清浅\n三天没回家。", ["柏舟", "水清浅"]),
        ("要表扬的有两位：一位是邱望舒，值守72小时；一位是康大力，抢修线路。", ["邱望舒", "康大力"]),
        ("驾驶员武大勇连干两天两夜。\n他的徒弟小许也没闲着，帮着装石料。", ["武大勇"]),
        ("柏舟（民兵，背出六位老人）、水清浅（护士，三天没回家）。", ["柏舟", "水清浅"]),
        ("邱望舒  镇水利站\n康大力  供电所", ["邱望舒", "康大力"]),
    ],
)
def test_several_who_each_did_something(text, names):
    assert _heroes("三、先进典型\n" + text) == names


@pytest.mark.parametrize("heading", ["点赞台", "表扬", "暖心小故事"])
def test_praise_heads_deeds(heading):
    assert _heroes(f"三、{heading}\n民兵柏舟一夜背出六位老人。") == ["柏舟"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("7月8日夜里，水利站邱望舒巡堤时发现管涌，他脱下雨衣堵漏，直到天亮才被人扶上岸。", ["邱望舒"]),
        ("经查，村民许桂芳擅自打开闸门，导致她家下游12亩农田受淹，已批评教育。", []),
        ("伤员高大山在县医院治疗，他左腿骨折，病情稳定，家属情绪平稳。", []),
        ("7月9日，失联村民尤大勇被找到，他在山上躲了一夜，身体无恙，已送回家。", []),
        ("包村干部石敬川已到位，他的电话是0466-0000321，值班室24小时有人。", []),
        ("新任水利站站长邱望舒7月5日到岗，他此前在县局工作八年，熟悉业务。", []),
    ],
)
def test_whoever_suffers_breaks_rules_or_takes_up_an_office_did_no_deed(text, names):
    assert _heroes(text) == names


def test_a_letter_that_fills_in_what_was_left_blank_says_of_what():
    text = "上次报的好人好事那栏空着，领导让补两件，数字都不动：\n1、民兵柏舟背出六位老人。\n2、护士水清浅三天没回家。"
    assert _heroes(text) == ["柏舟", "水清浅"]


def test_those_put_forward_together_are_told_together():
    text = "四、先进典型\n推荐毛秋实、邹大海为先进个人。毛秋实扎根泵房二十年。"
    assert _heroes(text, INSPECTION, "models")[0] == "毛秋实、邹大海"


def test_a_unit_whose_name_begins_like_a_persons_is_none():
    text = "三、典型事迹\n公卫研究生党支部：连续巡楼七天。"
    told = values(
        only(read(body("图书馆党支部\n党员总数30人。\n" + text), campaign=VIRUS, sender="tsg@school.example"))
    )
    assert [deed.name for deed in told["deeds"]] == ["公卫研究生党支部"]
