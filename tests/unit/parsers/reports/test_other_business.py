"""Letters about something else that name figures on the way, each kind beside reports that look like it."""

from __future__ import annotations

from datetime import datetime

import pytest

from domain.campaign import Campaign
from domain.report import Disposition, Outcome
from tests.unit.parsers.reports.mailing import STOCKTAKING, ZONE, body, only, read, values
from tests.unit.parsers.reports.other_campaigns import FLOODS, GRAIN, INSPECTION
from tests.unit.parsers.reports.worlds import (
    BANK,
    BUREAUS,
    CLASSES,
    INSTITUTES,
    PLANT,
    STREETS,
    UNIONS,
    VILLAGES,
    WARDS,
)


def _read(campaign: Campaign, sender: str, subject: str, text: str, rows: list[list[str]] | None = None) -> Outcome:
    when = datetime(2024, 3, 19, 9, tzinfo=ZONE)
    return read(body(text, rows), sender=sender, subject=subject, campaign=campaign, when=when)


def _passed_on(cover: str, author: str, address: str, text: str) -> str:
    return f"{cover}\n\n-----原始邮件-----\n发件人：{author} <{address}>\n发送时间：2024年3月15日 16:20\n主题：周报\n\n{text}"


@pytest.mark.parametrize(
    ("campaign", "sender", "subject", "text"),
    [
        (PLANT, "c3@plant.example", "请假", "因家中有事，我3月18日至20日请假3天，手上检修设备4台的收尾由老陈负责，请批准。"),
        (WARDS, "icu@ward.example", "请假条", "本人因病需休息5天，期间原定的督查2次由副护士长代做，培训20人的课改到下周。请予批准。"),
        (FLOODS, "hexi@yungou.example", "请示", "关于申请救灾资金的请示\n为尽快恢复生产，恳请拨付救灾资金50万元、发放救灾物资500件。妥否，请批示。\n河西镇人民政府"),
        (STREETS, "xc@street.example", "展板质量", "昨天送来的展板20块有6块破损，喷绘也掉色，请联系厂家更换。"),
        (FLOODS, "dongcun@qq.example", "救灾物资", "镇里说发了救灾物资300件，到村只点到260件，请帮忙查一查。"),
        (PLANT, "dl@plant.example", "报价", "两家报价：江北公司检修设备12台8.6万元，江南公司检修设备12台8.1万元。请厂里定一家。"),
        (PLANT, "dl@plant.example", "报修", "一号泵房3台设备不转，麻烦机修车间派人检修，急用。"),
        (WARDS, "jyk@ward.example", "交接", "小李：工作交接如下：1.督查表在柜子里；2.培训医护人员45人的签到在D盘。"),
        (PLANT, "c1@plant.example", "交接单", "移交人：陈默 接收人：方圆\n在修设备4台，待排除故障2个，图纸12张。"),
        (INSTITUTES, "dq@lab.example", "门卫放行", "门卫：3月23日上午有公众80人次来所参观，请放行，停车安排在东门。大气所"),
        (BANK, "cx@bank.example", "任务", "各网点：4月每个网点走访客户30户，宣传活动2场，完成情况月底考核。"),
        (BUREAUS, "cz@county.example", "通报", "各乡镇、县直各部门：\n现将一季度情况通报如下：全县走访企业320家，解决问题85件。县农业农村局走访企业40家，排名第一。"),
        (INSTITUTES, "yq@lab.example", "投稿", "麻烦在院网首页发一下：\n海洋技术研究所接待公众800人次，举办科普报告4场。摄影：方宁"),
        (BUREAUS, "zr@county.example", "", "麻烦把我局上个月报的数发我一份，我记得走访企业28家，解决问题几件记不清了。"),
        (BANK, "cx@bank.example", "致谢", "保卫部各位老师：去年走访客户310户、宣传活动12场，处处有你们帮忙，谢谢！"),
        (WARDS, "hq@ward.example", "满意度", "满意度调查：发放问卷120份，收回112份，其中医护人员96人，满意率96%。后勤保障部"),
    ],
)  # fmt: skip
def test_what_is_named_on_another_errand_is_no_report(campaign: Campaign, sender: str, subject: str, text: str) -> None:
    assert _read(campaign, sender, subject, text).disposition is Disposition.NOT_REPORT


@pytest.mark.parametrize(
    ("campaign", "sender", "subject", "text"),
    [
        (PLANT, "jx@plant.example", "生产例会记录", "时间：3月18日 地点：二楼会议室\n1. 本月检修设备目标20台，排除故障30个以内清零。\n2. 月底考核。"),
        (UNIONS, "xsh@union.example", "主席团例会", "本次例会明确：今年志愿者招募80人，服务新生要覆盖到3000人次。"),
        (CLASSES, "g1@class.example", "班主任会", "请各班班主任周五下午三点到年级办公室开会（参加劳动学生数不足45人的班级请带说明）。"),
        (STREETS, "qt@street.example", "调度会", "定于3月21日上午9时召开调度会，各社区书记参加（宣传群众不足300人次、展板不足5块的要作表态发言）。"),
        (WARDS, "gk@ward.example", "培训进度", "还有两批没有轮到，前面培训医护人员40人，等全部培训完了一并上报。"),
        (PLANT, "c2@plant.example", "Re: 催报", "检修还没结束，目前检修设备7台，三台大修的下周完工，到时一起报给您。"),
        (BUREAUS, "gl@county.example", "Re: 催报", "我所走访企业大概十来家，具体数等各站报齐，最迟周五给您。"),
        (GRAIN, "bm@grain.example", "收购数", "目前台账上收购数量是860吨，售粮农户120户，数字以站长签字件为准，签字件后天发您。"),
        (GRAIN, "sq@grain.example", "Re: 催报", "周一已经报过了，当时报的是收购数量320吨，这里不再重复。"),
        (PLANT, "jx@plant.example", "Re: 催报", "检修设备18台这个数上周五就交过了，您那边查一下，我就不重发了。"),
    ],
)  # fmt: skip
def test_what_is_aimed_at_or_comes_later_or_came_before_is_no_report(
    campaign: Campaign, sender: str, subject: str, text: str
) -> None:
    assert _read(campaign, sender, subject, text).disposition is Disposition.NOT_REPORT


@pytest.mark.parametrize(
    ("campaign", "sender", "subject", "text", "rows"),
    [
        (GRAIN, "qs@grain.example", "回复：【回执】", "回执上写的收购数量是302吨，我这边台账是320吨，是我填错了还是登记错了？", None),
        (STOCKTAKING, "wd@school.example", "回复：回执", "我们交的表上盘亏是3台，回执里显示6台，麻烦查一下是哪边的问题。", None),
        (UNIONS, "xsh@union.example", "填报样例", "附上样例：志愿者20人，服务新生300人次。各学院学生会照此格式填写。", None),
        (STOCKTAKING, "sb@school.example", "填表说明", "各位资产员：附上填写样例，设备总台数写成“320台”，不要写“三百多”。", None),
        (STOCKTAKING, "wd@school.example", "格式", "先填了一行试试格式，您看列对不对？", [["设备总台数", "盘亏台数"], ["320", "3"]]),
        (INSPECTION, "ht@firm.example", "表格", "请看看表格这样做行不行，行的话等各分厂数收齐了再正式报。", [["检查企业数", "排查隐患数"], ["5家", "12处"]]),
        (BANK, "cx@bank.example", "转发：周报", _passed_on("临江支行的做法挺好，供参考。", "临江支行", "lj@bank.example", "临江支行走访客户52户，宣传活动3场。"), None),
        (BUREAUS, "jt@county.example", "Fw: 周报", _passed_on("转您一阅，我局的随后另报。", "县教育局", "jy@county.example", "县教育局走访企业30家，解决问题12件。"), None),
    ],
)  # fmt: skip
def test_what_is_asked_shown_or_passed_on_is_no_report(
    campaign: Campaign, sender: str, subject: str, text: str, rows: list[list[str]] | None
) -> None:
    assert _read(campaign, sender, subject, text, rows).disposition is Disposition.NOT_REPORT


@pytest.mark.parametrize(
    ("campaign", "sender", "subject", "text"),
    [
        (INSPECTION, "ht@firm.example", "6月情况（初稿）", "初稿发您把把关，别入系统，定了我重新发。\n检查企业4家，排查隐患12处，已整改10处，罚款2万元。"),
        (FLOODS, "hexi@yungou.example", "请核对（抄县防汛办）", "大柳乡中学：\n你校清单上转移安置群众是86人，我们点名是79人，发了救灾物资172件，请你校核一下。"),
        (INSPECTION, "ht@firm.example", "", "你公司自报排查隐患9处、已整改9处，请尽快落实。"),
        (FLOODS, "hexi@yungou.example", "脚本", "河西镇防汛演练脚本\n14:00 转移安置群众300人，投入抢险60人次。\n14:40 发放救灾物资100件。"),
        (GRAIN, "qs@grain.example", "", "青石粮站收购责任书：年内完成收购数量5000吨，售粮农户600户，开启烘干机4台。"),
        (GRAIN, "qs@grain.example", "看新闻", "市电视台昨晚播了秋粮收购：累计收购数量1.2万吨，支付粮款3400万元，售粮农户2600户。"),
        (FLOODS, "hexi@yungou.example", "镇长办公会议定事项", "镇长办公会议定：1.拨付慰问款3万元；2.采购救灾物资500件。"),
        (INSPECTION, "ht@firm.example", "培训签到", "明天安全培训我厂去20人，培训职工名单：一分厂8人、机关5人。"),
        (FLOODS, "hexi@yungou.example", "致歉", "昨天发的那封，受灾人口300人、转移安置群众300人都是假设，请删除。"),
        (GRAIN, "qs@grain.example", "Re: 汇总表请核", "看了汇总表，我站收购数量320吨、售粮农户46户、粮款89.6万元都对，可以印发。"),
        (VILLAGES, "xt@town.example", "村民会议", "村民会议表决通过：集中整治期间每户出工，清理垃圾30处，不参加的农户公示。"),
        (WARDS, "gk@ward.example", "", "请督查少于4次的病区护士长、培训医护不到10人的科室明天下午来院感科一趟。"),
        (CLASSES, "g201@class.example", "Re: 回执", "回执说我班参加劳动43人，可我记得交的是41人，麻烦帮我翻翻原件。"),
        (PLANT, "jy@plant.example", "填表", "各车间统计员：下面是填好的样子，照着写就行。检修设备12台，排除故障5个。空着的一律退回。"),
        (INSTITUTES, "hy@lab.example", "Re: 催报", "上周三报过了呀，接待公众800人次那份，您再找找，别让我重发啦。"),
        (CLASSES, "g111@class.example", "Re: 催报", "先按45人备着，名单还要调，参加劳动学生45人调完我再报给您。"),
        (UNIONS, "yy@union.example", "Re: 回执", "收到，志愿者15人、服务新生210人次，没有要改的。"),
        (STOCKTAKING, "sb@school.example", "样例", "各学院照这个样例填：设备总台数320台，盘亏3台。空行删掉。"),
        (INSTITUTES, "dq@lab.example", "", "接待公众80人次是保安数的，准数以预约系统导出的为准，系统周五开放，到时导出再报。"),
        (GRAIN, "qs@grain.example", "Fw: 周报", _passed_on("站长您看，我们要不要也这么写？", "白马粮库", "bm@grain.example", "白马粮库收购数量860吨，售粮农户120户。")),
        (BUREAUS, "jt@county.example", "Fw: 通报", _passed_on("市里的通报转给您参考，我局的随后报。", "市营商办", "ysb@city.example", "全市走访企业3200家，解决问题860件。")),
    ],
)  # fmt: skip
def test_a_draft_others_deeds_and_what_is_resolved_or_supposed_is_no_report(
    campaign: Campaign, sender: str, subject: str, text: str
) -> None:
    assert _read(campaign, sender, subject, text).disposition is Disposition.NOT_REPORT


@pytest.mark.parametrize(
    ("campaign", "sender", "subject", "text", "told"),
    [
        (PLANT, "c3@plant.example", "请假", "我周五请假，本周数据提前报：检修设备4台，排除故障2个。", {"machines": 4, "faults": 2}),
        (FLOODS, "hexi@yungou.example", "请示", "河西镇受灾人口1200人，恳请县里支援帐篷50顶，请批准。", {"affected": 1200}),
        (STREETS, "xc@street.example", "展板质量", "新村社区展板20块，其中6块运来就破了，请联系厂家更换。", {"boards": 20}),
        (PLANT, "dl@plant.example", "报修", "报修的3台设备已修好，共检修设备9台。", {"machines": 9}),
        (BANK, "ljdm@bank.example", "", "走访客户22户。另外请派人来换一下点钞机。", {"visits": 22}),
        (WARDS, "jyk@ward.example", "交接", "原来报数的小周调走了。检验科督查8次，培训医护人员45人。", {"checks": 8, "trained": 45}),
        (GRAIN, "sq@grain.example", "", "请把收购数量登记为320吨。", {"bought": 320}),
        (CLASSES, "g1@class.example", "", "各班：劳动周这周结束，参加劳动学生512人，主题班会12场。", {"pupils": 512, "talks": 12}),
        (STREETS, "qt@street.example", "调度会", "3月15日召开调度会后各社区行动起来，宣传群众不足300人次，展板12块。", {"people": 300, "boards": 12}),
        (UNIONS, "xsh@union.example", "小结", "例会明确的目标已完成：志愿者80人，服务新生3120人次。", {"helpers": 80, "served": 3120}),
        (PLANT, "c2@plant.example", "Re: 催报", "目前检修设备7台，排除故障3个，先报上，等大修完了一起再报。", {"machines": 7, "faults": 3}),
        (INSTITUTES, "dq@lab.example", "", "接待公众80人次，科普报告1场，请按此登记，发票等月底一起交。", {"guests": 80, "shows": 1}),
        (GRAIN, "bm@grain.example", "", "收购数量860吨，售粮农户120户，以系统数为准，签字盖章件后天寄出。", {"bought": 860, "farmers": 120}),
        (GRAIN, "sq@grain.example", "Re: 催报", "周一报过，可能没收到，再报一次：收购数量320吨，售粮农户46户。", {"bought": 320, "farmers": 46}),
        (STOCKTAKING, "hx@school.example", "", "照着您发的样例填的：设备总台数320台，盘亏台数3台。", {"devices": 320, "missing": 3}),
        (BANK, "ljnq@bank.example", "", "走访客户22户，麻烦您帮我填到系统里。", {"visits": 22}),
        (VILLAGES, "dt@town.example", "", "老师好，清理垃圾9处，请派车来拉走。", {"heaps": 9}),
        (WARDS, "gk@ward.example", "", "上次说等全部培训完一起报，现在培训完了：督查6次，培训医护人员40人。", {"checks": 6, "trained": 40}),
        (WARDS, "hq@ward.example", "Fw: 神外", _passed_on("神外托我转，收到了吗？", "神经外科", "sjw@ward.example", "神经外科督查5次，培训医护人员21人。"), {"checks": 5, "trained": 21}),
        (BANK, "cx@bank.example", "感谢", "感谢支持！走访客户35户，宣传活动2场。", {"visits": 35, "events": 2}),
        (PLANT, "dl@plant.example", "请假", "检修设备9台，排除故障4个。我明天请假，有问题找小陈。", {"machines": 9, "faults": 4}),
        (GRAIN, "qs@grain.example", "申请", "收购数量320吨，售粮农户46户，仓容告急，申请调运。", {"bought": 320, "farmers": 46}),
        (VILLAGES, "ssm@town.example", "", "清理垃圾9处，参与农户38户，名册等村主任回来一起交。", {"heaps": 9, "homes": 38}),
        (GRAIN, "bm@grain.example", "", "调度会要求上午报数：收购数量860吨，库存数量3100吨。", {"bought": 860, "held": 3100}),
        (PLANT, "c3@plant.example", "", "昨天报漏了，检修设备应是5台，前面那份作废。", {"machines": 5}),
        (WARDS, "icu@ward.example", "Re: 催报", "今晚巡查发现不规范的当场纠正，督查2次。", {"checks": 2}),
        (BANK, "ljyy@bank.example", "", "今天又走访客户6户，请主任放心。", {"visits": 6}),
        (INSPECTION, "rn@firm.example", "", "排查出隐患9处，其中3处拿不准，请安监局派专家指导。", {"hazards": 9}),
        (UNIONS, "wy@union.example", "", "按样例填好了：志愿者20人，服务新生300人次。", {"helpers": 20, "served": 300}),
        (INSPECTION, "ht@firm.example", "6月情况（定稿）", "上回发的是初稿，这是定稿，以此件为准：检查企业4家，排查隐患12处。", {"firms": 4, "hazards": 12}),
        (BANK, "cxyy@bank.example", "", "你行要的数据：走访客户35户，宣传活动2场。", {"visits": 35, "events": 2}),
        (INSPECTION, "ht@firm.example", "", "明天休假，今天先报：检查企业4家，培训职工20人。", {"firms": 4, "trained": 20}),
        (FLOODS, "hexi@yungou.example", "河西镇", "镇里连夜部署。\n受灾人口1200人，转移安置群众86人。请县里派专家来看看塘坝。\n谢谢县水利局支援。", {"affected": 1200, "moved": 86}),
        (VILLAGES, "smx@town.example", "转：周报", _passed_on("石门村的材料转上，供参考。", "石门村", "smc@town.example", "石门村清理垃圾12处，参与农户60户。"), {"heaps": 12, "homes": 60}),
        (WARDS, "hq@ward.example", "Fw: 周报", _passed_on("检验科托我转一下。", "检验科", "jyk@ward.example", "检验科督查8次，培训医护人员45人。"), {"checks": 8, "trained": 45}),
    ],
)  # fmt: skip
def test_a_report_that_looks_like_one_of_them(
    campaign: Campaign, sender: str, subject: str, text: str, told: dict[str, int]
) -> None:
    assert values(only(_read(campaign, sender, subject, text))) == told
