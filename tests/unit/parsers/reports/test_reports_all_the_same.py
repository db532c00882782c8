"""Mails that are reports, or were meant as one, though something in them looks like another kind of mail: none is passed over."""

from __future__ import annotations

import pytest

from domain.document import Document
from domain.mail import Defect
from domain.report import Disposition, Outcome, ReportKind
from parsers.reports.compose import read_reports
from tests.unit.parsers.reports.mailing import STOCKTAKING, VIRUS, body, head, mail, only, paper
from tests.unit.parsers.reports.other_campaigns import FLOODS, GRAIN, INSPECTION, OF_THE_ROSTER

STRANGER = "x@other.example"
TOLD = "河西镇7月8日防汛救灾情况：\n受灾人口1200人，转移安置群众86人，倒塌房屋4间。"
NOTICE = """关于报送防汛救灾情况的通知
各乡镇（街道）：
请于7月10日17时前报送受灾人口、转移安置群众人数。7月7日全县受灾人口5200人。
特此通知。
县防汛抗旱指挥部
2023年7月7日"""
FORM = [["收购数量", "", "售粮农户数", ""], ["支付粮款", "", "库存数量", ""]]
PRINTED = [["收购数量", "吨", "售粮农户数", "户"], ["支付粮款", "元", "库存数量", "吨"]]
FULL = [["收购数量", "320吨", "售粮农户数", "46户"], ["支付粮款", "89.6万元", "库存数量", "1250吨"]]


def _read(campaign, text: str, *papers: Document, subject: str = "", sender: str = "") -> Outcome:
    of = head(sender or OF_THE_ROSTER[campaign.id], subject)
    return read_reports(mail(of), (body(text), *papers), campaign)


def _shut(name: str, code: str = "encrypted") -> Document:
    kind = name.rpartition(".")[2]
    return Document(name, kind, defects=(Defect(code, name),), readable=False, size=50_000)


def _codes(outcome: Outcome) -> list[str]:
    return [problem.code for problem in outcome.problems]


@pytest.mark.parametrize(
    ("campaign", "subject", "text"),
    [
        (FLOODS, "", "我正在休产假，本周情况由小周代报：河西镇受灾人口1200人，转移安置群众86人。"),
        (GRAIN, "", "来信收悉，青石粮站本周收购数量320吨，售粮农户46户。"),
        (FLOODS, "上次的邮件被退信，重发", "河西镇7月8日受灾人口1200人。前一封提示邮箱已满无法投递，现重发。"),
        (STOCKTAKING, "退回重报", "设备总台数更正为302台，盘亏3台。"),
        (FLOODS, "回复: 自动回复: 河西镇灾情", "河西镇7月8日受灾人口1200人，转移安置群众86人。"),
        (VIRUS, "回复：回执", "补充：捐款500元"),
        (STOCKTAKING, "Re: 催报", "盘亏3台"),
        (FLOODS, "河西镇关于灾情的报告", "县应急管理局：\n现将我镇灾情报告如下：受灾人口1200人。特此报告。\n河西镇人民政府"),
        (FLOODS, "", "河西镇受灾人口1200人，照片见 http://www.hexi.example/pic 。系统登录密码还没有收到，请补发。"),
        (FLOODS, "回复：关于报送防汛救灾情况的通知", "河西镇受灾人口1200人，请各位领导审阅。"),
        (FLOODS, "防汛情况", "各位领导：\n河西镇受灾人口1200人，转移安置群众86人。请审阅。"),
        (FLOODS, "防汛情况", "河西镇防汛情况\n各村情况如下：\n柳林村受灾人口200人，转移安置群众16人。"),
        (FLOODS, "", "河西镇受灾人口1200人，谢谢！"),
        (GRAIN, "Re: 催报", "收到。青石粮站收购数量320吨，辛苦了。"),
        (FLOODS, "", "经核对无误，河西镇受灾人口1200人，转移安置群众86人。"),
        (FLOODS, "", f"{TOLD}\n附县报报道：\n本报讯（记者 丁一）河西镇投入抢险人次430，受到好评。"),
        (FLOODS, "转发：灾情", f"---------- 转发的邮件 ----------\n发件人: 于某 <y@qq.example>\n日期: 2023年7月8日\n主题: 灾情\n收件人: 河西\n{TOLD}"),
    ],
)  # fmt: skip
def test_what_is_told_is_a_report(campaign, subject, text):
    assert _read(campaign, text, subject=subject).disposition is Disposition.REPORT


@pytest.mark.parametrize(
    ("campaign", "subject", "text"),
    [
        (FLOODS, "", "经排查，暂无灾情发生，特此报告。"),
        (FLOODS, "大柳乡", "我乡本周未发生灾情。"),
        (FLOODS, "河西镇灾情日报", "无"),
        (FLOODS, "Re: 催报", "我镇无情况。"),
        (FLOODS, "", "今日河西镇平安，无险情、无灾情、无人员伤亡。"),
        (FLOODS, "Re: 催报", "截至7月9日17时，河西镇无灾情、无险情。"),
        (FLOODS, "", "领导您好，我镇目前一切正常，暂无灾情。谢谢！"),
        (GRAIN, "", "本周无收购，零报告。"),
        (GRAIN, "双桥收购点周报", "本周停秤，未开展收购业务。"),
        (GRAIN, "", "我站本周没有新的情况。"),
        (GRAIN, "零报告", "青石粮站"),
        (GRAIN, "青石粮站零报", "青石粮站"),
        (GRAIN, "Re: 催报", "都是0"),
        (INSPECTION, "", "恒泰化工本期未发现安全隐患，也无罚款，特此报告。"),
        (INSPECTION, "Re: 催报", "城北供热公司：本月无。"),
        (VIRUS, "", "本周没有相关工作，图书馆党支部。"),
        (STOCKTAKING, "回复：催报", "本单位没有盘亏设备，没有需要上报的内容。"),
    ],
)
def test_a_letter_that_only_denies_is_a_nil_report(campaign, subject, text):
    assert only(_read(campaign, text, subject=subject)).kind is ReportKind.NIL


@pytest.mark.parametrize(
    "text",
    ["本周没有时间统计，下周一补报。", "本月无法按时上报，特此报告。", "没有收到通知。", "目前还没有完成，特此报告。", "本周无变化。", "本周无附件。"],
)  # fmt: skip
def test_what_is_not_done_or_not_received_is_no_nil_report(text):
    assert _read(GRAIN, text, subject="Re: 催报").disposition is not Disposition.REPORT


@pytest.mark.parametrize(
    ("campaign", "text"),
    [
        (FLOODS, "数字不对，受灾人口应为1300人。"),
        (GRAIN, "不对，收购数量应该是302吨，请改一下。"),
        (STOCKTAKING, "设备总台数不是320，是302。"),
        (VIRUS, "第二项不对，应为86。"),
        (FLOODS, "转移人数有误，应是68人。"),
        (GRAIN, "售粮农户那一项错了，是64户，不是46户。"),
        (INSPECTION, "罚款应为2.6万元，单位写错了。"),
        (STOCKTAKING, "除盘亏台数应为5台外，其他无误。"),
        (GRAIN, "售粮农户由46户改为64户，其他不变，谢谢。"),
        (FLOODS, "前一封邮件作废，以本邮件为准：河西镇受灾人口1300人，转移安置群众86人。"),
    ],
)
def test_an_answer_that_says_what_is_wrong_corrects(campaign, text):
    assert only(_read(campaign, text, subject="回复：【回执】")).kind is ReportKind.CORRECTION


@pytest.mark.parametrize(
    ("campaign", "subject", "text"),
    [
        (FLOODS, "", "河西镇倒塌房屋4间。另外请问照片要报吗？"),
        (GRAIN, "咨询", "青石粮站本周收购数量320吨，售粮农户46户，粮款89.6万元。请问在途的粮算不算库存？"),
        (INSPECTION, "", "恒泰化工排查隐患12处，已整改。请问罚款填元还是万元？"),
    ],
)
def test_a_report_that_also_asks_is_a_report_and_somebody_answers(campaign, subject, text):
    outcome = _read(campaign, text, subject=subject)
    assert (outcome.disposition, _codes(outcome)) == (Disposition.REPORT, ["question"])


@pytest.mark.parametrize("letter", [f"{NOTICE}\n{TOLD}", f"{TOLD}\n{NOTICE}"], ids=["above", "below"])
@pytest.mark.parametrize("sender", ["", STRANGER])
def test_a_notice_pasted_beside_a_report_is_silent(letter, sender):
    report = only(_read(FLOODS, letter, sender=sender))
    assert (report.unit, report.reading("affected").value, report.reading("moved").value) == ("河西镇", 1200, 86)


def test_the_annex_of_a_notice_is_no_report_beside_it():
    rows = [["乡镇", "受灾人口", "转移安置群众人数"], ["河西镇", "1200", "86"], ["大柳乡", "300", "20"]]
    outcome = read_reports(mail(head(STRANGER, "")), (body(f"{NOTICE}\n附件：各乡镇灾情", rows),), FLOODS)
    assert outcome.not_report == "notice"


@pytest.mark.parametrize(
    ("campaign", "subject", "text", "code"),
    [
        (GRAIN, "青石粮站收购进度", "见附件", "no_attachment"),
        (FLOODS, "", "领导好，河西镇灾情统计表已填好，请查收附件。", "no_attachment"),
        (FLOODS, "Re: 请补充：转移安置群众人数（回执 12）", "86", "nothing_read"),
        (GRAIN, "Re: 催报", "青石：320吨，46户", "nothing_read"),
        (GRAIN, "Re: 催报", "本周情况与上周相同，无变化。", "nothing_read"),
        (STOCKTAKING, "Re: 催报", "同上月。", "nothing_read"),
        (VIRUS, "Re: 催报", "已通过平台上报，请查收。", "nothing_read"),
        (INSPECTION, "Re: 催报", "12处", "nothing_read"),
    ],
)
def test_what_is_meant_as_a_report_and_not_understood_is_asked_for_again(campaign, subject, text, code):
    outcome = _read(campaign, text, subject=subject)
    assert (outcome.disposition, _codes(outcome)) == (Disposition.UNREADABLE, [code])


@pytest.mark.parametrize(
    ("campaign", "subject", "text", "code"),
    [
        (FLOODS, "", "昨天报的河西镇灾情数据还没核实，请先撤回，不要使用。", "withdrawn"),
        (VIRUS, "", "请忽略我上午发的邮件，数据有问题，稍后重报。", "withdrawn"),
        (VIRUS, "", "刚才发错了，那是理学院的，请删掉。", "withdrawn"),
        (GRAIN, "Recall: report", "qs would like to recall the message.", "withdrawn"),
        (INSPECTION, "", "该邮箱已停用，请改发 xin@firm.example。", "contact_changed"),
        (GRAIN, "", "小王已退休，以后粮站报表请发给小李 li@grain.example。", "contact_changed"),
        (STOCKTAKING, "更换联系人", "从6月起，我处联络员由老李改为小徐。", "contact_changed"),
        (FLOODS, "", "请登录邮箱验证密码后下载灾情报告：http://files.other.example/x", "impostor"),
    ],
)
def test_what_is_no_report_may_still_be_somebodys_task(campaign, subject, text, code):
    outcome = _read(campaign, text, subject=subject)
    assert (outcome.disposition, _codes(outcome)) == (Disposition.NOT_REPORT, [code])


@pytest.mark.parametrize(
    "text",
    [
        "河西镇防汛办：本周灾情见 http://files.other.example/a ，请用邮箱账号和密码登录后下载查看。",
        f"{TOLD}详细名单请点击 http://files.other.example/login 用您的邮箱密码登录查看。",
    ],
)
def test_who_baits_in_the_name_of_a_unit_is_told_to_staff(text):
    outcome = _read(FLOODS, text, sender=STRANGER)
    assert outcome.not_report == "phishing"
    assert [problem.sentence for problem in outcome.problems if "河西镇" in problem.sentence]


@pytest.mark.parametrize(
    ("papers", "sender", "verdict"),
    [
        ((paper("报表.docx", "秋粮收购进度表", FULL),), "", "report"),
        ((paper("报表.docx", "秋粮收购进度表", FORM),), "", "empty_form"),
        ((paper("报表.docx", "秋粮收购进度表", PRINTED),), "", "empty_form"),
        ((_shut("报表.xlsx"),), "", "unreadable"),
        ((_shut("进度.exe", "type_not_allowed"),), "", "unreadable"),
        ((_shut("进度.zip/进度.exe", "type_not_allowed"),), STRANGER, "phishing"),
        ((_shut("进度.exe", "type_not_allowed"), paper("报表.docx", "青石粮站", FULL)), STRANGER, "report"),
        ((paper("方案.docx", "青石粮站收购方案\n计划收购粮食3000吨，售粮农户400户。"),), "", "other"),
    ],
)
def test_a_cover_letter_is_what_its_papers_are(papers, sender, verdict):
    outcome = _read(GRAIN, "见附件", *papers, sender=sender)
    assert (outcome.not_report or outcome.disposition) == verdict


@pytest.mark.parametrize(
    "beside",
    [
        paper("预案.docx", "河西镇防汛预案\n拟设转移点3个，计划转移安置群众500人。"),
        paper("制度.docx", "值守制度\n第一条 为加强管理，制定本制度。\n第二条 每次投入抢险不少于10人次。"),
    ],
    ids=["plan", "rules"],
)
def test_a_plan_beside_a_report_takes_nothing_from_it(beside):
    assert only(_read(FLOODS, "河西镇受灾人口1200人，转移安置群众86人。另附相关文件。", beside)).unit == "河西镇"


def test_a_company_that_buys_is_no_advertiser():
    text = "恒泰化工：我公司6月检查企业4家，排查隐患12处，已整改10处，厂家供应灭火器每个120元，已开具发票，热线：400-000-0001。"
    assert _read(INSPECTION, text, sender=STRANGER, subject="恒泰化工6月安全检查情况").disposition is Disposition.REPORT
