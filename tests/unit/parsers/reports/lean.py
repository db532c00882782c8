"""Campaigns as an office writes them in a minute: labels and measures, no alias. All invented."""

from __future__ import annotations

from domain.campaign import Field, FieldType

C, M, N, P = FieldType.COUNT, FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT

#: 垃圾分类
WASTE = (
    Field("homes", "入户宣传户数", C, "户"),
    Field("stations", "检查投放点", C, "处"),
    Field("notices", "开具整改通知书", C, "份"),
    Field("kitchen", "厨余垃圾收运量", N, "吨"),
    Field("rate", "参与率", P),
    Field("helpers", "志愿者人次", C, "人次"),
    Field("spent", "投入资金", M),
)
#: 社区警务
POLICE = (
    Field("visited", "走访群众户数", C, "户"),
    Field("disputes", "化解矛盾纠纷", C, "起"),
    Field("talks", "反诈宣讲场次", C, "场"),
    Field("leaflets", "发放宣传资料", C, "份"),
    Field("saved", "挽回群众损失", M),
    Field("police", "出动警力", C, "人次"),
    Field("places", "检查重点场所", C, "家"),
    Field("dangers", "消除安全隐患", C, "处"),
    Field("content", "群众满意率", P),
)
#: 网点运营
DEPOTS = (
    Field("parcels", "派件总量", C, "件"),
    Field("late", "延误件数", C, "件"),
    Field("trips", "出车车次", C, "车次"),
    Field("way", "行驶里程", N, "公里"),
    Field("claims", "理赔金额", M),
    Field("trained", "安全培训人次", C, "人次"),
    Field("in_time", "准时率", P),
    Field("complaints", "客户投诉", C, "起"),
)
#: 病区质量
WARD = (
    Field("admitted", "收治患者数", C, "人"),
    Field("beds", "床位使用率", P),
    Field("falls", "跌倒坠床例数", C, "例"),
    Field("rounds", "护理查房次数", C, "次"),
    Field("taught", "健康宣教人次", C, "人次"),
    Field("operations", "手术台数", C, "台"),
    Field("calls", "出院随访人次", C, "人次"),
)
#: 暑期实践
PRACTICE = (
    Field("teams", "组建实践团队", C, "支"),
    Field("students", "参与学生人数", C, "人"),
    Field("villages", "走访村庄数", C, "个"),
    Field("forms", "回收调查问卷", C, "份"),
    Field("lessons", "支教课时", N, "课时"),
    Field("articles", "媒体报道篇数", C, "篇"),
    Field("hours", "志愿服务时长", N, "小时"),
)
#: 食堂
CANTEEN = (
    Field("meals", "供餐总份数", C, "份"),
    Field("leftovers", "餐厨垃圾量", N, "公斤"),
    Field("samples", "食材抽检批次", C, "批次"),
    Field("mended", "设备检修台数", C, "台"),
    Field("advice", "收到意见建议", C, "条"),
    Field("content", "就餐满意度", P),
    Field("income", "营业收入", M),
    Field("checked", "员工晨检人次", C, "人次"),
)
