"""Six organisations whose branches call themselves by numbers, nicknames and short names, with contacts. All invented."""

from __future__ import annotations

from datetime import date
from typing import Any

from domain.campaign import Campaign, Field, FieldType, Roster, Unit
from domain.document import Document, Paragraph, Table
from domain.report import Report
from tests.unit.parsers.reports.mailing import body, read, values

C, U = FieldType.COUNT, Unit


def _campaign(title: str, one: Field, other: Field, *units: Unit) -> Campaign:
    return Campaign(
        title, title, date(2024, 3, 1), (one, other), Roster(units), own_addresses=frozenset({"sum@office.example"})
    )


SCHOOLS = _campaign(
    "防溺水教育", Field("lessons", "安全课节数", C, "节", ("安全课",)), Field("homes", "家访户数", C, "户", ("家访",)),
    U("城关小学", "小学", aliases=("城小",), addresses=("cx@edu.example",), contact="姜晓棠"),
    U("城关小学东校区", "校区", "城关小学", ("东校区",), contact="栾一帆"),
    U("城关小学附属幼儿园", "幼儿园", "城关小学", ("城幼",), contact="尤佳"),
    U("实验小学", "小学", aliases=("实小",), addresses=("sx@edu.example",), contact="申屠静"),
    U("第三中学", "中学", aliases=("三中",), addresses=("sz@edu.example",), contact="莫问川"),
    U("第十三中学", "中学", aliases=("十三中",), addresses=("ssz@edu.example",), contact="燕归来"),
    U("大营镇中心学校", "中心学校", aliases=("大营中心校",), addresses=("dy@edu.example",), contact="牛得草"),
    U("大营镇红旗教学点", "教学点", "大营镇中心学校", ("红旗教学点",), contact="贺红旗"),
    U("大营镇前进教学点", "教学点", "大营镇中心学校", ("前进教学点",)),
    U("大营镇中心幼儿园", "幼儿园", "大营镇中心学校", ("大营幼儿园",)),
    U("特殊教育学校", "学校", aliases=("特校",), former_names=("聋哑学校",)),
)  # fmt: skip
MILLS = _campaign(
    "百日安全", Field("checks", "安全检查次数", C, "次", ("安全检查", "检查")), Field("faults", "消除隐患数", C, "处", ("消除隐患", "隐患")),
    U("宏达纺织厂", "工厂", aliases=("宏达",), addresses=("hd@mill.example",), contact="鲁大成"),
    U("前纺车间", "车间", "宏达纺织厂", ("前纺",), addresses=("qf@mill.example",), contact="席前"),
    U("后纺车间", "车间", "宏达纺织厂", ("后纺",), addresses=("hf@mill.example",), contact="柴后"),
    U("织造一车间", "车间", "宏达纺织厂", ("织一",), addresses=("z1@mill.example", "z@mill.example")),
    U("织造二车间", "车间", "宏达纺织厂", ("织二",), addresses=("z2@mill.example", "z@mill.example")),
    U("织造三车间", "车间", "宏达纺织厂", ("织三",), addresses=("z@mill.example",)),
    U("染整分厂", "分厂", "宏达纺织厂", ("染整",), former_names=("印染车间",), addresses=("rz@mill.example",)),
    U("动力科", "科室", "宏达纺织厂", ("锅炉房",), contact="温如火"),
    U("安全环保科", "科室", "宏达纺织厂", ("安环科",), addresses=("ah@mill.example",)),
    U("物流仓储部", "部门", "宏达纺织厂", ("仓库",)),
)  # fmt: skip
FIELDS = _campaign(
    "秸秆禁烧", Field("patrols", "巡查次数", C, "次", ("巡查",)), Field("fires", "制止火点数", C, "处", ("制止火点", "火点")),
    U("清溪镇", "乡镇", addresses=("qx@town.example",), contact="镇长青"),
    U("清溪镇沿河片区", "片区", "清溪镇", ("沿河片",), addresses=("yh@town.example",)),
    U("清溪镇大湾村", "村", "清溪镇沿河片区", ("大湾村", "大湾"), addresses=("dw@town.example",), contact="甘泉"),
    U("清溪镇小湾村", "村", "清溪镇沿河片区", ("小湾村", "小湾"), addresses=("xw@town.example",)),
    U("清溪镇马头村", "村", "清溪镇沿河片区", ("马头村", "马头"), contact="马千里"),
    U("清溪镇牛角村", "村", "清溪镇", ("牛角村", "牛角"), former_names=("向阳大队",), contact="牛满仓"),
    U("清溪镇集镇社区", "社区", "清溪镇", ("集镇社区",), addresses=("jz@town.example",)),
    U("清溪镇南山林场", "林场", "清溪镇", ("南山林场", "林场")),
    U("清溪镇十八盘村", "村", "清溪镇", ("十八盘村", "十八盘")),
)  # fmt: skip
CLINIC = _campaign(
    "静脉血栓防治", Field("scored", "评估病例数", C, "例", ("评估",)), Field("lectures", "科普讲座场次", C, "场", ("讲座",)),
    U("骨科", "科室", addresses=("gk@hosp.example",), contact="骆青峰"),
    U("骨科一病区", "病区", "骨科", ("骨一", "骨一科"), addresses=("gk1@hosp.example", "g@hosp.example")),
    U("骨科二病区", "病区", "骨科", ("骨二", "骨二科"), addresses=("gk2@hosp.example", "g@hosp.example")),
    U("妇产科", "科室", contact="艾宁"),
    U("妇产科产房", "病区", "妇产科", ("产房",)),
    U("妇产科母婴病区", "病区", "妇产科", ("母婴病区",)),
    U("消化内科", "科室", aliases=("消化科",), addresses=("xh@hosp.example",)),
    U("呼吸与危重症医学科", "科室", aliases=("呼吸科", "RICU"), addresses=("hx@hosp.example",)),
    U("普外科", "科室", aliases=("普外",), addresses=("pw@hosp.example",)),
    U("护理部", "部门", addresses=("hl@hosp.example",)),
    U("门诊部", "部门", former_names=("门诊办公室",), contact="门静"),
)  # fmt: skip
BRANCHES = _campaign(
    "存款保险宣传", Field("shows", "宣传场次", C, "场", ("宣传",)), Field("folks", "覆盖人数", C, "人", ("覆盖",)),
    U("城南支行", "支行", aliases=("城南",), addresses=("cn@bank2.example",), contact="易城"),
    U("城南支行文庙分理处", "分理处", "城南支行", ("文庙分理处", "文庙"), addresses=("wm@bank2.example",), contact="文静姝"),
    U("城南支行河街分理处", "分理处", "城南支行", ("河街分理处", "河街"), contact="何街生"),
    U("城南支行营业室", "营业室", "城南支行", ("城南营业室",)),
    U("东关支行", "支行", aliases=("东关",), addresses=("dg@bank2.example",)),
    U("东关支行第一储蓄所", "储蓄所", "东关支行", ("东关一所",), addresses=("dgs@bank2.example",)),
    U("东关支行第二储蓄所", "储蓄所", "东关支行", ("东关二所",), addresses=("dgs@bank2.example",)),
    U("合规部", "部门", addresses=("hg@bank2.example",)),
    U("零售金融部", "部门", aliases=("零售部",), addresses=("ls@bank2.example",)),
)  # fmt: skip
BUSES = _campaign(
    "文明驾驶", Field("trips", "抽查趟次", C, "趟", ("抽查",)), Field("praise", "表扬人次", C, "人次", ("表扬",)),
    U("第一营运公司", "公司", aliases=("一公司",), addresses=("y1@bus.example",), contact="路一平"),
    U("第二营运公司", "公司", aliases=("二公司",), addresses=("y2@bus.example",)),
    U("1路车队", "车队", "第一营运公司", ("1路",), contact="楚行"),
    U("11路车队", "车队", "第一营运公司", ("11路",), addresses=("l11@bus.example",)),
    U("111路车队", "车队", "第二营运公司", ("111路",)),
    U("K3快线", "线路", "第二营运公司", ("K3路", "K3"), contact="凌快"),
    U("夜间专线", "线路", "第二营运公司", ("夜线",)),
    U("东站场", "站场", "第一营运公司", ("东站",), former_names=("城东总站",)),
    U("西站场", "站场", "第一营运公司", ("西站",)),
    U("修理厂", "厂", "", ("修配厂",), addresses=("xl@bus.example",)),
)  # fmt: skip
RIVERSIDE = _campaign(
    "河道保洁", Field("boats", "出动船只", C, "艘次", ("出动船",)), Field("tons", "打捞水草", C, "吨", ("打捞",)),
    U("芦花湾村", "村"),
    U("北港村", "村"),
    U("南港村", "村"),
    U("三汊河村", "村"),
    U("新三汊河村", "村"),
    U("石塘居委会", "居委会"),
    U("镇水利站", "站所", aliases=("水利站",), addresses=("sl@river.example",)),
)  # fmt: skip
OFFICES = _campaign(
    "节能降耗", Field("power", "节电度数", C, "度", ("节电",)), Field("meet", "宣贯会场次", C, "场", ("宣贯会",)),
    U("综合管理部", "部门", aliases=("综合部",), addresses=("zh@co.example",)),
    U("人力资源部", "部门", aliases=("人资部", "HR")),
    U("市场营销部", "部门", aliases=("市场部",)),
    U("生产技术部", "部门", aliases=("生技部",)),
    U("东厂区", "厂区", addresses=("d@co.example",)),
    U("东厂区一号线", "产线", "东厂区", ("1号线",)),
    U("东厂区二号线", "产线", "东厂区", ("2号线",)),
    U("西厂区", "厂区", addresses=("x@co.example",)),
    U("西厂区一号线", "产线", "西厂区"),
    U("财务部", "部门"),
)  # fmt: skip
WATERWORKS = _campaign(
    "主题党日", Field("att", "参加党员人数", C, "人", ("参加党员",)), Field("vol", "志愿服务次数", C, "次", ("志愿服务",)),
    U("供水公司党委", "党委", addresses=("gs@water.example",)),
    U("第一水厂党支部", "党支部", "供水公司党委", ("一水厂支部",)),
    U("第二水厂党支部", "党支部", "供水公司党委", ("二水厂支部",)),
    U("管网党总支", "党总支", "供水公司党委", ("管网总支",), addresses=("gw@water.example",)),
    U("管网党总支抢修党支部", "党支部", "管网党总支", ("抢修支部",)),
    U("管网党总支检漏党支部", "党支部", "管网党总支", ("检漏支部",)),
    U("机关党支部", "党支部", "供水公司党委", ("机关支部",)),
    U("离退休党支部", "党支部", "供水公司党委", ("老干支部",)),
)  # fmt: skip
HEALTH = _campaign(
    "无偿献血", Field("donors", "献血人数", C, "人", ("献血",)), Field("talks", "动员会场次", C, "场", ("动员会",)),
    U("砚江市第一人民医院", "医院", addresses=("y1@h.example",)),
    U("砚江市第三人民医院", "医院", aliases=("三院",)),
    U("砚江市中医医院", "医院", aliases=("中医院",)),
    U("砚江市妇幼保健院", "医院"),
    U("砚江市疾病预防控制中心", "中心", aliases=("疾控中心",)),
    U("砚江市卫生健康委员会", "委局", aliases=("卫健委",)),
    U("柳河区人民医院", "医院"),
    U("柳河区卫生健康局", "委局"),
    U("柳河区城关镇卫生院", "卫生院", "柳河区卫生健康局"),
    U("柳河区青石镇卫生院", "卫生院", "柳河区卫生健康局"),
    U("砚江市中心血站", "站"),
)  # fmt: skip
CABLES = _campaign(
    "质量月", Field("checks", "自查次数", C, "次", ("自查",)), Field("fixes", "整改项数", C, "项", ("整改",)),
    U("中原电缆有限责任公司", "公司", aliases=("中原电缆",)),
    U("中原电缆有限责任公司铜杆分厂", "分厂", "中原电缆有限责任公司"),
    U("中原电缆有限责任公司交联分厂", "分厂", "中原电缆有限责任公司"),
    U("A厂房", "厂房"),
    U("B厂房", "厂房"),
    U("C3库", "仓库"),
    U("质检QA组", "组", aliases=("QA",)),
    U("研发一部", "部门"),
    U("研发二部", "部门"),
    U("海外事业部", "部门"),
    U("2号炉", "炉"),
    U("12号炉", "炉"),
    U("项目部（江北）", "项目部"),
    U("项目部（江南）", "项目部"),
)  # fmt: skip
DYKES = _campaign(
    "防汛备汛", Field("bags", "沙袋数量", C, "个", ("沙袋",)), Field("duty", "值守人次", C, "人次", ("值守",)),
    U("白沙镇", "乡镇", addresses=("bs@v.example",)),
    U("白沙镇东街社区", "社区", "白沙镇"),
    U("白沙镇西街社区", "社区", "白沙镇"),
    U("白沙镇上坪村", "村", "白沙镇"),
    U("白沙镇下坪村", "村", "白沙镇"),
    U("白沙镇中坪村", "村", "白沙镇", former_names=("红光村",)),
    U("黑石镇", "乡镇"),
    U("黑石镇上坪村", "村", "黑石镇"),
    U("白沙水库管理所", "所", aliases=("水库所",)),
)  # fmt: skip
GARDENS = _campaign(
    "春季绿化", Field("trees", "补植苗木", C, "株", ("补植",)), Field("loads", "清运垃圾车数", C, "车", ("清运",)),
    U("滨江公园", "公园", addresses=("bj@park.example",)),
    U("滨江公园北区", "片区", "滨江公园"),
    U("滨江公园南区", "片区", "滨江公园"),
    U("绿化一所", "所", addresses=("lh@park.example",)),
    U("绿化二所", "所", addresses=("lh@park.example",)),
    U("平桥镇绿化站", "站"),
    U("平桥镇上街游园", "游园", "平桥镇绿化站"),
    U("石堰乡西岭游园", "游园"),
    U("苗圃", "苗圃"),
)  # fmt: skip

STRANGER = {"sender": "q1024@qq.example"}


def book(name: str, sheets: dict[str, list[list[str]]]) -> Document:
    return Document(name, "xlsx", tuple(Table.of_rows(rows, name=sheet) for sheet, rows in sheets.items()), size=10)


def told_by(campaign: Campaign, mail: str | list[Document], more: dict[str, str]) -> tuple[Report, ...]:
    papers = [body(mail)] if isinstance(mail, str) else mail if mail[0].is_body else [body("见附件"), *mail]
    return read(*papers, campaign=campaign, **(STRANGER | more)).reports


def values_of(campaign: Campaign, reports: tuple[Report, ...]) -> dict[str | None, tuple[Any, ...]]:
    return {one.unit: tuple(values(one).get(field.key) for field in campaign.fields) for one in reports}


def forwarded(cover: str, inner: str, sender: str, subject: str = "") -> Document:
    """A body that passes on a letter below its own words."""
    head = f"---------- 转发的邮件 ----------\n发件人：{sender}\n发送日期：2024-03-07 10:00\n收件人：x@mail.example\n主题：{subject}"
    lines = f"{cover}\n{head}\n{inner}".split("\n")
    return Document("body", "plain", tuple(Paragraph(line) for line in lines if line.strip()), is_body=True)
