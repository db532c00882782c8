"""Six organisations whose branches call themselves by numbers, nicknames and short names, with contacts. All invented."""

from __future__ import annotations

from datetime import date

from domain.campaign import Campaign, Field, FieldType, Roster, Unit

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
