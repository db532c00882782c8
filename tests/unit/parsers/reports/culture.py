"""A county's culture stations, library and troupe, and what their bureau asks of them each month; invented."""

from __future__ import annotations

from datetime import date

from domain.campaign import Campaign, Every, Field, FieldType, Roster, Unit

CULTURE = Campaign(
    "culture", "群众文化月报", date(2024, 1, 1),
    (
        Field("visitors", "接待人次", FieldType.COUNT, "人次", ("参观人次", "接待"), True, stock=False),
        Field("events", "文化活动", FieldType.COUNT, "场", ("活动",), True, stock=False),
        Field("shows", "演出场次", FieldType.COUNT, "场", ("演出",), stock=False),
        Field("lent", "图书外借", FieldType.COUNT, "册", ("借书",), stock=False),
        Field("income", "收入", FieldType.MONEY, "元", ("门票收入", "演出收入"), stock=False),
        Field("helpers", "文化志愿者", FieldType.COUNT, "人", ("志愿者",), stock=True),
    ),
    Roster((
        Unit("月桥镇文化站", aliases=("月桥站",), addresses=("yueqiao@town.example",)),
        Unit("竹坪乡文化站", aliases=("竹坪站",), addresses=("zhuping@town.example",)),
        Unit("云湾县图书馆", aliases=("县图书馆",), addresses=("tsg@culture.example",)),
        Unit("云湾县文化馆", aliases=("县文化馆",), addresses=("whg@culture.example",)),
        Unit("云湾县采茶剧团", aliases=("县剧团",), addresses=("jutuan@troupe.example",)),
    )),
    every=Every.MONTH, own_addresses=frozenset({"qunwen@culture.example"}),
)  # fmt: skip
