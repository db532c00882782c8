"""Letters that tell figures in the words of the form, and not those of a unit: of sellers, about a shared bill, from elsewhere."""

from __future__ import annotations

from datetime import datetime

import pytest

from domain.campaign import Campaign
from domain.report import Disposition
from tests.unit.parsers.reports.mailing import VIRUS, ZONE, body, read
from tests.unit.parsers.reports.other_campaigns import FLOODS, GRAIN, INSPECTION
from tests.unit.parsers.reports.worlds import BANK, CLASSES, INSTITUTES, PLANT, STREETS, VILLAGES, WARDS

NO_REPORT, REPORT = Disposition.NOT_REPORT, Disposition.REPORT
STRANGER = "zz@post.example"


def _disposition(campaign: Campaign, sender: str, subject: str, text: str) -> Disposition:
    when = datetime(2024, 3, 19, 9, tzinfo=ZONE)
    return read(body(text), sender=sender, subject=subject, campaign=campaign, when=when).disposition


def _passed_on(cover: str, author: str, text: str) -> str:
    return f"{cover}\n\n-----原始邮件-----\n发件人：{author} <a@else.example>\n发送时间：2024年3月15日 16:20\n主题：简报\n\n{text}"


@pytest.mark.parametrize(
    ("campaign", "subject", "text", "told"),
    [
        (GRAIN, "秋粮烘干，就选金穗", "金穗机械已帮助周边120多个粮站开启烘干机860台，收购数量翻番。以旧换新最高抵3万元，来电即送保温套。\n如不想收到本邮件，请回复T。", NO_REPORT),
        (BANK, "反诈宣传物料", "反诈宣传展板、易拉宝一站配齐！本公司已服务230家网点，走访客户满意率98%，宣传活动100场免费上门布置。回复TD退出。", NO_REPORT),
        (INSTITUTES, "科普展品租赁", "让科普动起来！我们的展品已走进56所学校，接待公众12万人次，现在预订立省5000元。联系：小周\n不愿再收到此类邮件，请回复“退”。", NO_REPORT),
        (PLANT, "设备维保年卡", "专业维保团队已为全省90家工厂检修设备3000台，排除故障5000个，年卡客户享7折，拒收请回TD。", NO_REPORT),
        (PLANT, "", "江源机械厂第一车间：本周检修设备12台，排除故障5个。联系人：陈经理", REPORT),
        (BANK, "周报", "城西支行营业部走访客户35户，宣传活动2场，给商户发了八折优惠券。", REPORT),
        (GRAIN, "青石粮站", "青石粮站本周收购数量320吨，售粮农户46户。厂家以旧换新，开启烘干机4台。", REPORT),
        (INSTITUTES, "海洋所", "海洋所接待公众800人次，其中为12家单位提供包场，科普报告3场。", REPORT),
    ],
)  # fmt: skip
def test_whoever_sells_says_how_many_were_served_and_how_to_unsubscribe(
    campaign: Campaign, subject: str, text: str, told: Disposition
) -> None:
    assert _disposition(campaign, STRANGER, subject, text) is told


@pytest.mark.parametrize(
    ("campaign", "sender", "text", "told"),
    [
        (BANK, "cx@bank.example", "李经理：\n你们临江营业部3月和我行一起搞宣传活动3场，共走访客户86户，印折页花了1200元，按户数你们应承担580元，请核对。\n城西支行\n抄送：保卫部", NO_REPORT),
        (PLANT, "c1@plant.example", "老陈：你们机修车间用我车间的刀具检修设备6台，连我们自己的一共检修设备15台，损耗按台数分摊，请在月底前转账。\n第一车间", NO_REPORT),
        (WARDS, "sjw@ward.example", "陈护士长：\n上周你们ICU借我科示教室培训医护人员32人，加上我科自己的，共培训医护人员57人，水电费请分摊一半。\n神经外科", NO_REPORT),
        (VILLAGES, "dt@town.example", "张主任：\n你们新塘村堆在交界处的和我村的一起，共清理垃圾14处，铲车费按处数分摊，你们出800元。\n大塘村", NO_REPORT),
        (VILLAGES, "dt@town.example", "新塘村并抄石门乡：\n本月我村清理垃圾14处，参与农户40户。贵村有铲车一台，请借用三天。\n大塘村", NO_REPORT),
        (PLANT, "c1@plant.example", "机修车间（抄送厂部）：\n本周我车间检修设备12台，排除故障5个，你车间的吊具请借两天。\n第一车间", NO_REPORT),
        (BANK, "cx@bank.example", "临江支行并报保卫部：\n我行3月走访客户35户，宣传活动2场，与贵行合办的一场请对一下账。", NO_REPORT),
        (WARDS, "sjw@ward.example", "神经内科、院感科：\n我科本月督查6次，培训医护人员32人，教具不够，特向贵科商借两套。\n神经外科", NO_REPORT),
        (VILLAGES, "smc@town.example", "石门乡并报县办：\n我村清理垃圾9处，参与农户30户。", REPORT),
        (BANK, "cx@bank.example", "保卫部并抄运营管理部：\n我行走访客户35户，宣传活动2场。", REPORT),
        (STREETS, "hua@street.example", "桥头街道办事处并抄禁毒办：\n我社区宣传群众300人次，展板6块，贵办要的照片另附。", REPORT),
        (PLANT, "c1@plant.example", "刘工：你们机修车间派来的人帮了大忙。我车间本周检修设备12台，排除故障5个，现上报。", REPORT),
        (BANK, "ljyy@bank.example", "老师：你们保卫部要的数据：走访客户22户，宣传活动3场。", REPORT),
        (VILLAGES, "smc@town.example", "李干事：你们石门乡派来的铲车今天到了，费用平摊。我村清理垃圾9处，参与农户30户。", REPORT),
    ],
)  # fmt: skip
def test_a_letter_to_another_unit_that_speaks_to_it_reports_nothing(
    campaign: Campaign, sender: str, text: str, told: Disposition
) -> None:
    assert _disposition(campaign, sender, "", text) is told


@pytest.mark.parametrize(
    ("campaign", "text", "told"),
    [
        (BANK, _passed_on("转给您参考，写得不错。", "邻市农商行", "3月，我行走访客户5200户，宣传活动86场。"), NO_REPORT),
        (INSTITUTES, _passed_on("人家写得真好，值得学习。", "山南科学院", "上半年，我院接待公众3.2万人次，举办科普报告140场。"), NO_REPORT),
        (CLASSES, _passed_on("外校的，供参考。", "临水中学", "劳动周里，我校参加劳动1860人，主题班会52场。"), NO_REPORT),
        (VILLAGES, _passed_on("外县的，供参考。", "邻县农办", "3月，我县共清理垃圾3200处，参与农户8600户。\n先进典型：新塘村设“垃圾银行”，攒够十袋换一袋盐。"), NO_REPORT),
        (GRAIN, _passed_on("转给您参考。", "邻市粮食局", "9月，我市累计收购数量3200吨，售粮农户860户。\n典型事例：双桥收购点为农户送烘干机上门。"), NO_REPORT),
        (FLOODS, _passed_on("转您一阅。", "邻省防办", "7月，我省共转移安置群众3200人，发放救灾物资860件。\n先进典型：河东镇组织党员连夜巡堤。"), NO_REPORT),
        (INSPECTION, _passed_on("外地的，供参考。", "邻市应急局", "3月，我市共检查企业3200家，排查隐患860处。"), NO_REPORT),
        (WARDS, _passed_on("神内的转上，供参考。", "神内小李", "神经内科：按我市统一部署，督查5次，培训医护人员21人。"), REPORT),
        (INSTITUTES, _passed_on("转您参考。", "海洋所小方", "海洋所3月情况：全省科普周期间，接待公众800人次，科普报告4场。"), REPORT),
        (STREETS, _passed_on("转您一阅。", "湖滨小李", "湖滨街道办事处：3月宣传群众860人次，展板12块。全区共120块展板里我们占一成。"), REPORT),
        (VIRUS, _passed_on("代我们书记转报，供汇总参考。", "书记", "我支部现有党员28人，志愿服务30人次。"), REPORT),
    ],
)  # fmt: skip
def test_what_a_stranger_passes_on_from_elsewhere_to_be_read_is_no_report(
    campaign: Campaign, text: str, told: Disposition
) -> None:
    assert _disposition(campaign, STRANGER, "Fw: 简报", text) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("气象局预报后三天有雨，请各收购点备好篷布，收购数量超过300吨的站点加派人手。", NO_REPORT),
        ("收购数量不足200吨的村请站长去看看，本站收购数量320吨。", REPORT),
        ("收购数量超过300吨，售粮农户46户。", REPORT),
    ],
)
def test_a_figure_that_sets_a_condition_is_nobodys(text: str, told: Disposition) -> None:
    assert _disposition(GRAIN, "qs@grain.example", "", text) is told
