"""Campaigns quite unlike each other, with their rosters: relief, safety, home visits, a library, a league. All invented."""

from __future__ import annotations

from datetime import date

from domain.campaign import Campaign, Field, FieldType, Roster, Unit
from domain.document import Cell, Table

C, M, N, P, D, T = FieldType.COUNT, FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT, FieldType.DATE, FieldType.TEXT

SAFETY = (
    Field("firms", "检查企业数", C, "家", ("检查企业",)),
    Field("hazards", "排查隐患数", C, "处", ("发现隐患",)),
    Field("fixed", "已整改隐患数", C, "处", ("整改隐患", "完成整改")),
    Field("inspectors", "出动检查人次", C, "人次"),
    Field("trained", "安全培训职工数", C, "人", ("培训职工",), of="职工"),
    Field("drills", "应急演练场次", C, "场", ("应急演练",)),
    Field("fines", "罚款金额", M, "元", ("罚款",)),
    Field("rate", "隐患整改率", P),
    Field("day", "检查完成日期", D),
    Field("leader", "带队领导", T),
)
RELIEF = (
    Field("affected", "受灾人口", C, "人"),
    Field("moved", "转移安置群众人数", C, "人", ("转移群众", "转移安置")),
    Field("houses", "倒塌房屋间数", C, "间", ("倒塌房屋",)),
    Field("area", "农作物受灾面积", N, "亩"),
    Field("loss", "直接经济损失", M, "元"),
    Field("rescuers", "投入抢险人次", C, "人次", ("抢险",)),
    Field("supplies", "发放救灾物资件数", C, "件", ("救灾物资",)),
    Field("villages", "受灾村数", C, "个", ("受灾村",)),
)
VISITS = (
    Field("teachers", "参与家访教师数", C, "人", of="教师"),
    Field("homes", "走访学生户数", C, "户", ("走访学生",)),
    Field("rate", "家访率", P),
    Field("aid", "发放慰问金额", M, "元", ("慰问金",)),
    Field("raised", "收集意见条数", C, "条", ("收集意见",)),
    Field("solved", "解决问题条数", C, "条", ("解决问题",)),
)
READING = (
    Field("books", "新增藏书册数", C, "册", ("新增藏书",)),
    Field("readers", "到馆读者人次", C, "人次", ("到馆读者",)),
    Field("events", "阅读活动场次", C, "场", ("阅读活动",)),
    Field("spend", "购书经费", M, "元"),
    Field("hours", "开放时长", N, "小时"),
)
LEAGUE = (
    Field("members", "团员总数", C, "人"),
    Field("joined", "参加主题团日团员数", C, "人", ("参加团日",), of="团员"),
    Field("studied", "完成学习团员数", C, "人", ("完成学习",), of="团员"),
    Field("hours", "志愿服务时长", N, "小时"),
    Field("sessions", "主题团日场次", C, "场"),
    Field("fees", "收缴团费金额", M, "元", ("团费",)),
)


TOWNS = Roster(
    (
        Unit(
            "河西镇",
            "乡镇",
            aliases=("河西镇人民政府", "河西镇政府"),
            addresses=("hexi@yungou.example",),
            contact="于大川",
        ),
        Unit("河西镇东村", "村", "河西镇", ("东村村委会",), addresses=("dongcun@qq.example",)),
        Unit("河西镇柳林村", "村", "河西镇"),
        Unit("河东镇", "乡镇", aliases=("河东镇人民政府",), addresses=("hedong@yungou.example",)),
        Unit("河东镇东村", "村", "河东镇"),
        Unit("河东镇柳林新村", "村", "河东镇"),
        Unit("河西街道办事处", "街道", aliases=("河西街道", "河西街办"), addresses=("hxjd@yungou.example",)),
        Unit("大柳乡", "乡镇", former_names=("柳林乡",), addresses=("daliu@yungou.example",)),
        Unit("县水利局", "部门", aliases=("水利局", "县水务局"), addresses=("slj@yungou.example",)),
        Unit("县水利局第一抢险队", "队", "县水利局"),
        Unit("县水利局第十一抢险队", "队", "县水利局"),
    )
)
FLOODS = Campaign(
    "relief",
    "防汛救灾情况",
    date(2023, 7, 1),
    (
        *RELIEF,
        Field("measures", "主要措施", FieldType.ITEMS, aliases=("工作措施", "采取的措施")),
        Field("problems", "存在困难", FieldType.ITEMS, aliases=("困难", "存在问题")),
        Field("plans", "下一步工作", FieldType.ITEMS, aliases=("下一步", "下步打算")),
        Field("heroes", "先进典型", FieldType.ENTRIES, aliases=("典型事迹", "感人事迹")),
        Field(
            "kinds",
            "灾害类型",
            FieldType.TAGS,
            aliases=("灾种",),
            choices=(("洪涝", ("内涝", "洪水")), ("滑坡", ("山体滑坡", "塌方")), ("大风", ("风灾",)), ("冰雹", ())),
        ),
    ),
    TOWNS,
    own_addresses=frozenset({"fxb@yungou.example"}),
)
FIRMS = Roster(
    (
        Unit("恒泰化工有限公司", "企业", aliases=("恒泰化工",), addresses=("ht@firm.example",)),
        Unit("恒泰化工有限公司一分厂", "分厂", "恒泰化工有限公司", ("恒泰一分厂",)),
        Unit("恒泰化工有限公司二分厂", "分厂", "恒泰化工有限公司", ("恒泰二分厂",)),
        Unit("恒泰化工有限公司十一分厂", "分厂", "恒泰化工有限公司", ("恒泰十一分厂",)),
        Unit("城北供热公司", "企业", addresses=("rn@firm.example",)),
        Unit("城北供热公司第二换热站", "站", "城北供热公司", ("供热二站",)),
        Unit("城北供热公司第十二换热站", "站", "城北供热公司"),
        Unit("市第三建筑工程公司", "企业", aliases=("市三建", "三建公司"), former_names=("市第三建筑队",)),
        Unit("开发区安监分局", "部门", aliases=("开发区分局",)),
    )
)
INSPECTION = Campaign(
    "safety",
    "安全生产大检查",
    date(2024, 6, 1),
    (
        *SAFETY,
        Field("troubles", "存在问题", FieldType.ITEMS, aliases=("主要问题", "问题")),
        Field("advice", "意见建议", FieldType.ITEMS, aliases=("建议",)),
        Field("plans", "下一步安排", FieldType.ITEMS, aliases=("下一步",)),
        Field("models", "先进典型", FieldType.ENTRIES, aliases=("典型做法", "先进个人")),
        Field(
            "areas",
            "检查领域",
            FieldType.TAGS,
            aliases=("重点领域", "领域"),
            choices=(
                ("危险化学品", ("危化品", "化工")),
                ("建筑施工", ("工地", "施工现场")),
                ("消防", ("消防通道", "灭火器")),
                ("特种设备", ("锅炉", "电梯")),
                ("燃气", ("煤气", "液化气")),
            ),
        ),
    ),
    FIRMS,
)


def grid(text: str, name: str = "") -> Table:
    """A table from lines with "|" between the cells; "<" is merged with the cell at its left, "^" with the one above."""
    cells: dict[tuple[int, int], list[int | str]] = {}
    at: dict[tuple[int, int], tuple[int, int]] = {}
    for row, line in enumerate(text.strip("\n").splitlines()):
        for column, words in enumerate(part.strip() for part in line.split("|")):
            own = {"<": (row, column - 1), "^": (row - 1, column)}.get(words)
            place = at[row, column] = at[own] if own else (row, column)
            cells.setdefault(place, [words.replace("¶", "\n"), row, column])[1:] = [row, column]
    return Table(
        tuple(
            Cell(row, column, str(words), int(last) - row + 1, int(end) - column + 1)
            for (row, column), (words, last, end) in cells.items()
        ),
        name=name,
    )


GRANARIES = Roster(
    (
        Unit("青石粮站", aliases=("青石站",), addresses=("qs@grain.example",)),
        Unit("白马粮库", aliases=("白马库",), addresses=("bm@grain.example",)),
        Unit("双桥收购点", addresses=("sq@grain.example",)),
    )
)
GRAIN = Campaign(
    "grain",
    "秋粮收购进度",
    date(2025, 9, 1),
    (
        Field("bought", "收购数量", N, "吨", ("收购粮食", "收购稻谷"), True),
        Field("farmers", "售粮农户数", C, "户", ("售粮农户",)),
        Field("paid", "支付粮款", M, "元", ("粮款",)),
        Field("held", "库存数量", N, "吨", ("库存",), stock=True),
        Field("dryers", "开启烘干机台数", C, "台", ("烘干机",)),
    ),
    GRANARIES,
    own_addresses=frozenset({"tj@grain.example"}),
)
#: an address of each roster, by the id of the campaign (two of them in mailing.py)
OF_THE_ROSTER = {
    "virus": "tsg@school.example",
    "stock": "sb@school.example",
    "relief": "hexi@yungou.example",
    "safety": "ht@firm.example",
    "grain": "qs@grain.example",
}
