"""The ways in which branches say each figure: alone, in a report's usual surroundings, and all mixed together."""

from __future__ import annotations

import random

import pytest

from domain.campaign import Field, FieldType
from tests.unit.parsers.reports.campaigns import values

C = FieldType.COUNT

#: a campaign with the aliases that an admin would think of
FIELDS = (
    Field("members", "党员总数", C, "人", ("党员人数", "现有党员", "共有党员", "在册党员"), stock=True),
    Field("engaged", "参与疫情防控党员数", C, "人", ("参与防控", "参加疫情防控", "投身疫情防控"), of="党员"),
    Field(
        "cadres",
        "下沉一线党员领导干部数",
        C,
        "人",
        ("下沉党员领导干部", "领导干部下沉一线", "处级干部", "班子成员", "科主任"),
        of="党员领导干部",
    ),
    Field("posts", "党员先锋岗（示范岗、责任区）数", C, "个", ("先锋岗", "示范岗", "责任区")),
    Field("teams", "党员志愿服务队（突击队、先锋队）数", C, "支", ("志愿服务队", "突击队", "先锋队")),
    Field("shifts", "志愿服务人次", C, "人次", ("志愿服务", "志愿值守", "值班执勤"), stock=False),
    Field("households", "党员联系户数", C, "户", ("联系户", "联系群众", "包联", "结对联系")),
    Field("solved", "解决师生困难问题数", C, "件", ("解决困难", "解决问题", "解决实际困难", "办实事"), stock=False),
    Field("vaccinated", "已接种疫苗党员数", C, "人", ("接种疫苗", "疫苗接种", "完成接种"), of="党员", stock=True),
    Field("tests", "协助核酸检测人次", C, "人次", ("核酸采样", "核酸检测", "核酸登记", "采集核酸"), stock=False),
    Field(
        "sessions",
        "线上教学培训场次",
        C,
        "场",
        ("线上教学", "线上培训", "网络培训", "线上课程", "线上会议"),
        stock=False,
    ),
    Field(
        "flood",
        "参与防汛救灾党员人次",
        C,
        "人次",
        ("防汛救灾", "防汛抢险", "抢险救灾", "防汛值守"),
        of="党员",
        stock=False,
    ),
    Field("donation", "捐款金额", FieldType.MONEY, "元", ("捐款", "募捐", "捐助", "特殊党费"), stock=False),
)
SAID = {
    "members": 45,
    "engaged": 38,
    "cadres": 3,
    "posts": 6,
    "teams": 2,
    "shifts": 120,
    "households": 40,
    "solved": 25,
    "vaccinated": 44,
    "tests": 3200,
    "sessions": 7,
    "flood": 30,
    "donation": 5600,
}
PHRASES = {
    "members": (
        "支部现有正式党员及预备党员共45名", "我支部在册党员45名", "支部党员45人", "45名党员", "全院党员45人", "党员总人数45人", "支部由45名教工党员组成", "本支部共45名党员", "目前，支部共有党员四十五名",
        "支部（党员45名）", "全支部共计45名党员", "现有在职党员45人",
    ),
    "engaged": (
        "38名党员参加了疫情防控", "38名党员投身抗疫一线", "支部派出38名党员参与校园防控", "组织38名党员参与疫情防控", "动员38名党员投入防控工作", "38人参与疫情防控", "参与防控38人", "参与疫情防控的党员38名",
        "共计38名党员参加值班值守、卡口执勤等防控工作", "38名党员主动请缨参加疫情防控", "投身疫情防控一线的党员有38名", "党员参战38人", "参加疫情防控工作党员人数为38人", "累计有38名党员参加防控",
    ),
    "cadres": (
        "3名党员领导干部下沉一线", "下沉党员领导干部3名", "处级干部3人下沉社区", "领导班子成员3人全部下沉一线", "学院班子成员3名带头值守", "3名处级党员干部带队", "党员领导干部3人包保宿舍楼", "3位科主任带头上岗",
        "院领导等3名党员领导干部下沉卡点",
    ),
    "posts": (
        "设立党员先锋岗6个", "设置党员示范岗6个", "共设立6个党员先锋岗", "6个党员先锋岗", "创建党员先锋岗6处", "划分党员责任区6个", "建立党员示范岗6个", "党员先锋岗共6个", "挂牌党员先锋岗6块", "先锋岗6个",
        "设有党员先锋岗六个", "在东门、南门、西门设党员先锋岗6个",
    ),
    "teams": (
        "组建党员突击队2支", "成立2支党员先锋队", "党员志愿服务队两支", "成立了党员志愿服务队2个", "组织党员突击队2支", "编成2支突击队", "组建2支“青藤”党员志愿服务队", "党员突击队2支、队员30人", "先锋队2支",
    ),
    "shifts": (
        "开展志愿服务120人次", "党员志愿服务120人次", "参与志愿服务党员120人次", "累计志愿服务120人次", "共有120人次参加志愿服务", "志愿值守120人次", "党员值班执勤120人次", "志愿服务达120人次",
        "志愿服务人次为120", "完成志愿服务120人次", "参加社区志愿服务120余人次", "出动党员120人次开展志愿服务",
    ),
    "households": (
        "联系群众40户", "党员联系40户", "结对联系40户", "党员联系户40户", "包联40户", "联系困难家庭40户", "结对帮扶40户", "党员与40户家庭建立联系", "党员包保联系40户居民", "走访联系40户",
    ),
    "solved": (
        "解决师生困难25件", "帮助解决问题25个", "解决实际困难25件", "为师生办实事25件", "解决各类问题25项", "解决困难问题25件", "帮助师生解决实际问题25件", "协调解决困难25件", "办实事25件",
        "帮助解决生活困难25起",
    ),
    "vaccinated": (
        "44名党员已接种疫苗", "已接种新冠疫苗44人", "疫苗接种44人", "完成疫苗接种的党员44名", "党员接种疫苗44名", "44名党员完成接种", "44人已完成疫苗接种", "党员疫苗接种44人", "有44名党员接种了新冠疫苗",
        "已有44名党员完成全程接种", "接种疫苗党员44名",
    ),
    "tests": (
        "协助核酸检测3200人次", "协助完成核酸采样3200人次", "核酸检测3200人次", "协助社区采集核酸3200人次", "配合做好核酸检测3200余人次", "完成核酸采样3200人次", "协助开展全员核酸检测3200人次",
        "核酸登记3200人次", "协助核酸检测约3200人次", "参与核酸检测服务3200人次",
    ),
    "sessions": (
        "开展线上教学7场", "举办线上培训7场", "线上培训7次", "组织线上教学培训7场次", "开展网络培训7场", "举办线上课程7期", "召开线上会议7次", "线上教学培训七场", "举办7场线上培训", "开设7场线上教学",
        "线上讲座培训7场",
    ),
    "flood": (
        "参与防汛救灾30人次", "党员防汛抢险30人次", "参加抢险救灾30人次", "党员参与防汛值守30人次", "30人次参加防汛抢险", "参与防汛排涝30人次", "防汛救灾30人次", "投入防汛救灾党员30人次",
        "出动党员30人次参与防汛救灾",
    ),
    "donation": (
        "捐款5600元", "党员捐款5600元", "捐款金额5600元", "共捐款5,600元", "募捐5600元", "党员自愿捐款5600元", "捐款共计人民币5600元", "捐助5600元", "缴纳特殊党费5600元", "捐款0.56万元",
        "捐款¥5600", "捐款伍仟陆佰元", "为灾区捐款5600元", "组织捐款，共筹得5600元", "捐款总额达5600元", "党员捐款合计5600.00元",
    ),
}  # fmt: skip
#: figures of a report that no field asks for
ASIDE = (
    "上周参与防控35人", "学生志愿者86人参与防控", "学习防控文件12份", "服务时长360小时", "发热门诊接诊患者2300人次", "转移标本216件", "带领32名研究生志愿者昼夜轮班", "整理流调报告146份", "培训学员240人次",
    "收看2万余人次", "劝返无关人员217人", "登记车辆1.3万台次", "另有2名同志因病未参加", "预计下周解决困难5件", "收到诉求28件", "发放口罩5000只", "送餐8640份", "下设3个党小组", "召开支委会2次",
    "开展主题党日1次", "召开党员大会1次", "每天值守12小时", "最高一天检测1200人次", "院工会捐赠物资折合2.3万元", "群众捐款1240元", "发放慰问金5000元", "采购物资8万元", "慰问困难党员6人", "发展党员2名",
    "转正党员1名", "2名党员被评为优秀", "1名党员火线入党", "收到入党申请书5份", "5人递交入党申请书", "受到表彰3人", "支委会成员5人", "党龄30年以上党员12人", "45岁以下党员28人", "女党员20名", "预备党员3名",
    "退休党员8名", "在外党员4名", "党小组长3人", "联络员10名", "医务人员56人", "护士21人", "参训学员1320人次", "阅读量1.5万次", "走访宿舍32间", "隔离病房12间", "床位80张", "救治患者29例",
    "转运患者63名", "心理疏导45人次", "电话咨询300人次", "测温5600人次", "消杀面积2万平方米", "巡查120次", "排查人员860人", "采集信息1.2万条", "发放宣传资料3000份", "微信推文12篇", "封控楼栋5栋",
    "入党积极分子62人参与防控", "职工3420人", "接送学生46人", "居民450户", "检测点服务居民400多人次", "开展应急演练4次", "处置突发病情9起", "抢救急性心梗1例", "2名党员因病请假", "参与率95%",
    "党员参与率达到98.5%", "疫苗接种率99%", "组织2次防护培训", "群众志愿者服务300人次", "接听热线120个", "参加核酸检测的居民5600人", "收到锦旗2面", "会议传达学习3次", "参与防控的学生骨干15人",
    "职工接种疫苗300人", "学生疫苗接种1200人", "防汛物资1200件", "抽调15名医护人员支援", "党员学习时长560学时", "共享图书300册", "3名党员家属参与防控", "张贴海报260张", "计划捐款2万元", "拟设党员先锋岗3个",
    "去年捐款8000元", "较上周增加20人次", "人均捐款120元", "每支突击队15人", "新增床位20张", "邀请专家讲座1次", "医院收治患者120人次", "全校党员1200名", "全校共有党员先锋岗56个", "学校共捐款56万元",
    "全市核酸检测86万人次", "社区共有居民1200户",
)  # fmt: skip
SURROUNDINGS = ("{}。", "本周，{}。", "8月9日至15日，{}。", "一是加强领导，{}，成效明显。")
ALL = [(key, phrase) for key, phrases in PHRASES.items() for phrase in phrases]


@pytest.mark.parametrize(("key", "phrase"), ALL, ids=[phrase for _, phrase in ALL])
def test_a_phrase_says_its_figure_in_any_surroundings(key: str, phrase: str) -> None:
    for words in SURROUNDINGS:
        assert values(FIELDS, words.format(phrase)) == {key: SAID[key]}, words


@pytest.mark.parametrize("seed", range(8))
def test_phrases_of_many_fields_do_not_disturb_each_other(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a repeatable mixture, no secret
    missing = told = 0
    for _ in range(25):
        keys = chance.sample(list(PHRASES), chance.randint(4, len(PHRASES)))
        text = "本周，" + chance.choice("，。；、").join(chance.choice(PHRASES[key]) for key in keys) + "。"
        said = values(FIELDS, text)
        assert said == {key: SAID[key] for key in said}, text
        assert set(said) <= set(keys), text
        missing, told = missing + len(keys) - len(said), told + len(keys)
    assert missing <= told * 0.03


@pytest.mark.parametrize("aside", ASIDE)
def test_figures_that_nobody_asks_for_are_left_alone(aside: str) -> None:
    assert values(FIELDS, f"本周，{aside}。", unit="后勤党支部") == {}


@pytest.mark.parametrize("seed", range(8))
def test_figures_that_nobody_asks_for_disturb_no_other(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a repeatable mixture, no secret
    for _ in range(40):
        keys = chance.sample(list(PHRASES), chance.randint(2, 6))
        phrases = [*(chance.choice(PHRASES[key]) for key in keys), *chance.sample(ASIDE, 3)]
        chance.shuffle(phrases)
        text = "本周，" + chance.choice("，。；、").join(phrases) + "。"
        said = values(FIELDS, text, unit="后勤党支部")
        assert said == {key: SAID[key] for key in keys if key in said}, text
