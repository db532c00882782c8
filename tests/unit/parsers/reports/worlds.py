"""Small offices that are nothing like each other, each with a campaign and a roster: for short mails. All invented."""

from __future__ import annotations

from datetime import date

from domain.campaign import Campaign, Field, FieldType, Roster, Unit

C, M = FieldType.COUNT, FieldType.MONEY


def _campaign(title: str, fields: tuple[Field, ...], *units: Unit) -> Campaign:
    return Campaign(
        title, title, date(2024, 3, 1), fields, Roster(units), own_addresses=frozenset({"sum@office.example"})
    )


CLASSES = _campaign(
    "劳动周",
    (Field("pupils", "参加劳动学生数", C, "人", ("参加劳动",), of="学生"), Field("talks", "主题班会场次", C, "场", ("主题班会",))),
    Unit("高一年级", "年级", addresses=("g1@class.example",)),
    Unit("高一（1）班", "班级", "高一年级", addresses=("g101@class.example",)),
    Unit("高一（2）班", "班级", "高一年级", addresses=("g102@class.example",)),
    Unit("高一（11）班", "班级", "高一年级", addresses=("g111@class.example",)),
    Unit("高一（12）班", "班级", "高一年级"),
    Unit("高二年级", "年级"),
    Unit("高二（1）班", "班级", "高二年级", addresses=("g201@class.example",)),
    Unit("高二（2）班", "班级", "高二年级", addresses=("g202@class.example",)),
    Unit("校医室", "部门", addresses=("xys@class.example",)),
)  # fmt: skip
BANK = _campaign(
    "反诈宣传",
    (Field("visits", "走访客户数", C, "户", ("走访客户",)), Field("events", "宣传活动场次", C, "场", ("宣传活动", "宣传"))),
    Unit("临江支行", "支行", addresses=("lj@bank.example",)),
    Unit("临江支行营业部", "网点", "临江支行", ("临江营业部",), addresses=("ljyy@bank.example",)),
    Unit("临江支行东门分理处", "网点", "临江支行", ("东门分理处",), ("东门储蓄所",), ("ljdm@bank.example",)),
    Unit("临江支行南桥分理处", "网点", "临江支行", ("南桥分理处",), addresses=("ljnq@bank.example",)),
    Unit("城西支行", "支行", addresses=("cx@bank.example",)),
    Unit("城西支行营业部", "网点", "城西支行", ("城西营业部",), addresses=("cxyy@bank.example",)),
    Unit("保卫部", "部门", addresses=("bw@bank.example", "joint@bank.example")),
    Unit("运营管理部", "部门", aliases=("运管部",), addresses=("yg@bank.example", "joint@bank.example")),
)  # fmt: skip
WARDS = _campaign(
    "手卫生督查",
    (Field("checks", "督查次数", C, "次", ("督查",)), Field("trained", "培训医护人员数", C, "人", ("培训医护人员", "培训医护"))),
    Unit("心血管内科一病区", "病区", aliases=("心内一病区", "心内一"), addresses=("xn1@ward.example",)),
    Unit("心血管内科二病区", "病区", aliases=("心内二病区", "心内二"), addresses=("xn2@ward.example",)),
    Unit("神经内科", "科室", addresses=("sjn@ward.example",)),
    Unit("神经外科", "科室", addresses=("sjw@ward.example",)),
    Unit("重症医学科", "科室", aliases=("ICU",), addresses=("icu@ward.example",)),
    Unit("检验科", "科室", addresses=("jyk@ward.example",)),
    Unit("感染管理科", "科室", aliases=("院感科",), addresses=("gk@ward.example",)),
    Unit("后勤保障部", "部门", former_names=("总务科",), addresses=("hq@ward.example",)),
)  # fmt: skip
VILLAGES = _campaign(
    "人居环境整治",
    (Field("heaps", "清理垃圾堆数", C, "处", ("清理垃圾",)), Field("homes", "参与农户数", C, "户", ("参与农户", "发动农户"))),
    Unit("石门乡", "乡镇", addresses=("smx@town.example",)),
    Unit("石门村", "村", "石门乡", addresses=("smc@town.example",)),
    Unit("石门村一组", "村民小组", "石门村", ("石门一组",)),
    Unit("石门村二组", "村民小组", "石门村", ("石门二组",)),
    Unit("石门村十二组", "村民小组", "石门村"),
    Unit("上石门村", "村", "石门乡", addresses=("ssm@town.example",)),
    Unit("新塘村", "村", "石门乡", former_names=("塘尾村",), addresses=("xt@town.example",)),
    Unit("新塘村一组", "村民小组", "新塘村"),
    Unit("大塘村", "村", "石门乡", addresses=("dt@town.example",)),
)  # fmt: skip
PLANT = _campaign(
    "设备检修月",
    (Field("machines", "检修设备台数", C, "台", ("检修设备",)), Field("faults", "排除故障数", C, "个", ("排除故障",))),
    Unit("江源机械厂", "工厂", aliases=("江源机械",), addresses=("jy@plant.example",)),
    Unit("江源机械厂第一车间", "车间", "江源机械厂", addresses=("c1@plant.example", "qi@plant.example")),
    Unit("江源机械厂第二车间", "车间", "江源机械厂", addresses=("c2@plant.example", "qi@plant.example")),
    Unit("江源机械厂第三车间", "车间", "江源机械厂", addresses=("c3@plant.example", "qi@plant.example")),
    Unit("江源机械厂第十三车间", "车间", "江源机械厂"),
    Unit("江源机械厂动力车间", "车间", "江源机械厂", addresses=("dl@plant.example",)),
    Unit("江源机械厂机修车间", "车间", "江源机械厂", addresses=("jx@plant.example",)),
    Unit("江源机械厂运输队", "队", "江源机械厂", addresses=("ys@plant.example",)),
)  # fmt: skip
INSTITUTES = _campaign(
    "科普开放日",
    (Field("guests", "接待公众人次", C, "人次", ("接待公众", "接待")), Field("shows", "科普报告场次", C, "场", ("科普报告",))),
    Unit("海洋技术研究所", "研究所", aliases=("海洋所",), addresses=("hy@lab.example",)),
    Unit("光学材料研究所", "研究所", aliases=("光材所",), addresses=("gc@lab.example",)),
    Unit("材料研究所", "研究所", aliases=("材料所",), addresses=("cl@lab.example",)),
    Unit("大气物理研究所", "研究所", aliases=("大气所",), addresses=("dq@lab.example",)),
    Unit("仪器中心", "中心", former_names=("测试中心",), addresses=("yq@lab.example",)),
)  # fmt: skip
STREETS = _campaign(
    "禁毒宣传",
    (Field("people", "宣传群众人次", C, "人次", ("宣传群众",)), Field("boards", "展板块数", C, "块", ("展板",))),
    Unit("桥头街道办事处", "街道", addresses=("qt@street.example",)),
    Unit("桥头街道花园社区居民委员会", "社区", "桥头街道办事处", ("花园社区",), addresses=("hua@street.example",)),
    Unit("桥头街道东花园社区居民委员会", "社区", "桥头街道办事处", ("东花园社区",), addresses=("dhy@street.example",)),
    Unit("桥头街道桥头社区居民委员会", "社区", "桥头街道办事处", ("桥头社区",)),
    Unit("湖滨街道办事处", "街道", addresses=("hb@street.example",)),
    Unit("湖滨街道新村社区居民委员会", "社区", "湖滨街道办事处", ("新村社区",), addresses=("xc@street.example",)),
)  # fmt: skip
UNIONS = _campaign(
    "迎新志愿服务",
    (Field("helpers", "志愿者人数", C, "人", ("志愿者",)), Field("served", "服务新生人次", C, "人次", ("服务新生",))),
    Unit("校学生会", "学生会", addresses=("xsh@union.example",)),
    Unit("外语学院学生会", "学生会", addresses=("wy@union.example",)),
    Unit("音乐学院学生会", "学生会", addresses=("yy@union.example",)),
    Unit("生命科学学院学生会", "学生会", aliases=("生科院学生会",), addresses=("sk@union.example",)),
    Unit("外语学院研究生会", "研究生会", addresses=("wyy@union.example",)),
    Unit("青年志愿者协会", "社团", aliases=("青协",), addresses=("qx@union.example",)),
)  # fmt: skip
BUREAUS = _campaign(
    "优化营商环境",
    (Field("firms", "走访企业家数", C, "家", ("走访企业",)), Field("solved", "解决问题件数", C, "件", ("解决问题", "办结问题"))),
    Unit("县农业农村局", "局", former_names=("县农业局",), addresses=("ny@county.example",)),
    Unit("县自然资源局", "局", former_names=("县国土局",), addresses=("zr@county.example",)),
    Unit("县交通运输局", "局", aliases=("县交通局",), addresses=("jt@county.example",)),
    Unit("县交通运输局公路所", "所", "县交通运输局", ("公路所",), addresses=("gl@county.example",)),
    Unit("县教育局", "局", addresses=("jy@county.example",)),
    Unit("县财政局", "局", addresses=("cz@county.example",)),
    Unit("县市场监督管理局", "局", aliases=("县市监局",), addresses=("sj@county.example",)),
)  # fmt: skip
