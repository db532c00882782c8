"""Letters on other business that name the campaign's figures: petitions, contracts, applications, what goes to other bodies
with a copy to us, what another did; and the reports that look like them."""

from __future__ import annotations

from datetime import datetime

import pytest

from domain.report import Disposition
from parsers.reports.compose import read_reports
from tests.unit.parsers.reports.culture import CULTURE
from tests.unit.parsers.reports.mailing import ZONE, body, head, mail, only, paper, read, values

SENT = datetime(2024, 10, 8, 9, tzinfo=ZONE)


def letter(text, *papers, sender="yueqiao@town.example", subject="", to="qunwen@culture.example", cc=""):
    """The outcome of a letter of this sender, with these in its To and Cc fields."""
    fields = (("to", to), *((("cc", cc),) if cc else ()))
    documents = (body(text), *papers)
    return read_reports(mail(head(sender, subject, SENT), headers=fields), documents, CULTURE)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("关于购置电子琴的请示", "县文旅局：\n我站现有文化志愿者16名，办活动缺少伴奏，拟购置电子琴4台，约需1.2万元。妥否，请批示。\n月桥镇文化站"),
        ("关于申请追加免费开放经费的报告", "县文旅局：\n我站1至9月举办文化活动31场，接待群众5200人次，经费已用完。特申请追加3万元，恳请批准为盼。\n月桥镇文化站"),
        ("关于解决屋面维修资金的报告", "月桥镇文化站平均每天接待六十多人次，图书外借4300册。今年漏雨，翻修需2.8万元，恳请县局予以解决为盼。"),
        ("更换音响的申请", "宋老师：本月我站演出3场，音响坏了两只，需6000元，请审批。"),
    ],
)  # fmt: skip
def test_a_petition_only_gives_its_reasons(subject, text):
    assert letter(text, subject=subject).disposition is Disposition.NOT_REPORT


@pytest.mark.parametrize(
    ("subject", "text", "told"),
    [
        (
            "9月情况及经费请示",
            "9月我站举办文化活动4场，接待群众560人次。经费紧张，请批示。",
            {"events": 4, "visitors": 560},
        ),
        (
            "月桥站9月",
            "9月文化活动3场，接待280人次。音响坏了，想申请买一台，回头打报告。",
            {"events": 3, "visitors": 280},
        ),
        ("月桥站9月情况", "文化活动4场，接待560人次。恳请局里拨付三季度免费开放经费。", {"events": 4, "visitors": 560}),
    ],
)
def test_a_report_may_close_with_a_wish(subject, text, told):
    assert values(only(letter(text, subject=subject))) == told


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("推荐表发您，请审。", paper("推荐表.docx", "优秀文化协管员推荐表\n主要事迹：三年来组织文化活动120场，接待群众6万人次，带出文化志愿者40人。")),
        ("申报材料交上来，请盖章。", paper("材料.docx", "“最美文化站”申报材料\n月桥镇文化站\n近三年来，我站共举办文化活动214场，组织演出37场，接待群众6.4万人次。")),
        ("名单做好了，4个人，合计1550元，麻烦审一下。", paper("月桥站三季度志愿者补助发放表.xlsx", rows=[["序号", "姓名", "志愿者", "收入（元）"], ["1", "褚阿妹", "1", "450"], ["合计", "", "4", "1550"]])),
        ("课件发您。", paper("辅导课件.docx", "舞蹈辅导课件\n初学者每周演出1场，活动2场，志愿者3人陪练。")),
        ("招标文件审一下。", paper("招标文件.docx", "舞台租赁招标文件\n一、演出不少于6场。\n二、志愿者20人到场。")),
        ("合同稿请过目。", paper("演出合同（稿）.docx", "演出合同\n甲方：安陂县文化馆\n演出6场，每场4000元，收入合计24000元。")),
    ],
)  # fmt: skip
def test_a_paper_on_other_business_reports_nothing(text, document):
    assert letter(text, document).disposition is Disposition.NOT_REPORT


def test_a_paper_that_tells_what_was_done_is_a_report_whatever_its_file_is_called():
    document = paper("申报表.docx", "月桥镇文化站9月情况汇报\n9月我站举办文化活动3场，接待群众280人次。")
    assert values(only(letter("见附件。", document))) == {"events": 3, "visitors": 280}


@pytest.mark.parametrize(
    ("text", "to"),
    [
        (
            "镇党委：\n现将文化站工作汇报如下：举办文化活动26场，接待群众4100人次。\n月桥镇文化站",
            "dangwei@yueqiao.example",
        ),
        ("镇人大主席团：\n今年以来我站举办文化活动58场，请审议。", "renda@yueqiao.example"),
        ("借你们的教室办活动2场，9月20日晚上，每场40人。月桥站", "zhuping@town.example"),
    ],
)
def test_a_letter_to_others_with_us_in_copy_is_none(text, to):
    assert letter(text, to=to, cc="群文科 <qunwen@culture.example>").disposition is Disposition.NOT_REPORT


@pytest.mark.parametrize(
    ("to", "cc"),
    [
        ("zhenzhang@yueqiao.example, qunwen@culture.example", ""),  # to both
        ("song@culture.example", "qunwen@culture.example"),  # to a colleague of ours
        ("qunwen@culture.example", "renda@yueqiao.example"),
    ],
)
def test_a_letter_to_us_too_is_a_report(to, cc):
    outcome = letter("月桥镇政府：\n9月我站文化活动5场，接待720人次。", to=to, cc=cc)
    assert values(only(outcome)) == {"events": 5, "visitors": 720}


def test_a_copy_of_a_letter_to_no_body_is_a_report():
    outcome = letter("9月我站文化活动5场，接待720人次。", to="li@mail.example", cc="qunwen@culture.example")
    assert values(only(outcome)) == {"events": 5, "visitors": 720}


@pytest.mark.parametrize(
    "text",
    [
        "转给大家参考：邻县文化馆9月接待人次9200，文化活动32场，演出12场。",
        "接竹坪站老周电话：他们上周文化活动2场、接待290人次，要我们也照这样准备。",
        "对考核办法的意见：“年文化活动不少于24场”建议改为20场，其余无意见。",
        "跟邻县签的合同稿发您看看：演出6场，每场4000元，收入24000元，签了再排期。",
    ],
)
def test_what_others_did_or_are_to_do_is_none(text):
    assert letter(text, subject="演出合同请审").disposition is Disposition.NOT_REPORT


def test_what_another_countys_hall_did_is_not_ours():
    outcome = letter("转安陂的简报给您参考，人家活动多。", paper("简报.docx", "安陂县文化馆工作简报\n10月，我馆举办文化活动22场，接待群众1.8万人次。"), sender="whg@culture.example")  # fmt: skip
    assert "云湾县文化馆" not in {report.unit for report in outcome.reports}


@pytest.mark.parametrize("words", ["县图书馆9月图书外借6120册。", "报送县图书馆9月图书外借6120册。"])
def test_a_short_name_that_begins_with_the_county_is_ours(words):
    outcome = letter(words, sender="someone@mail.example")
    assert only(outcome).unit == "云湾县图书馆"


@pytest.mark.parametrize(
    ("subject", "text", "told"),
    [
        ("剧团9月", "9月演了16场，收入6.4万元。下次的合同还没签完，签好再报计划。", {"shows": 16, "income": 64000}),
        ("9月", "演出12场，收入2.6万元，另外想借局里的面包车用两天，行不行？", {"shows": 12, "income": 26000}),
    ],
)
def test_a_wish_beside_the_figures_takes_nothing_from_them(subject, text, told):
    assert values(only(letter(text, sender="jutuan@troupe.example", subject=subject))) == told


def test_the_last_month_is_the_one_that_is_named_beside_it():
    text = "上月（9月）我馆参观人次2107，公共活动4场。"
    outcome = read(body(text), sender="tsg@culture.example", subject="9月", campaign=CULTURE, when=SENT.replace(day=20))
    assert values(only(outcome)) == {"visitors": 2107, "events": 4}


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("公车使用登记", "10月公车出车14次，其中下乡演出9次、接待专家35人次，油费860元，请予核销。"),
        ("对考核结果的申辩", "科里：三季度考核扣我站活动2分，理由是活动少了4场。我们查了台账，活动其实办了，请复核。"),
        ("网络故障报修", "系统登不上，新借书的80册、接待的30人次都录不进去，请派人来看看。"),
        ("借书证", "新办借书证32张，押金免收，登记册下月交。"),
        ("场地使用费减免", "舞蹈协会借场地排练演出12次，每次200元，共2400元，建议减免，请领导签字。"),
        ("会议室签到", "10月8日培训签到表，应到42人，实到39人，活动1场，照片见附件。"),
        ("论文征集", "投稿：《乡镇图书外借调查》。摘要：选取2022年借书1260册、接待2520人次，结果满意度提高。"),
        ("护士请假", "志愿者小雨11月请假，少1人，接待可能少40人次左右，先跟您报备。"),
        ("中层竞聘", "竞聘副站长，本人任职以来累计演出320场、接待1.1万人次、借书900册，请组织考察。"),
        ("转发图书馆材料", "县图书馆的：活动30场、接待900人次、演出12场。人家做得好，大家学习。"),
        ("明年打算", "明年目标：活动15场，演出50场，接待9000人次，请科里核定。"),
        ("合作备案", "我站与县剧团协议：每季度演出6场、活动不少于10场，请备案一份。"),
        ("回复：关于拨付补助的通知", "收到，演出收入补贴23000元今天到账，谢谢。"),
    ],
)  # fmt: skip
def test_a_subject_that_names_another_matter_tells_what_a_letter_is(subject, text):
    assert letter(text, subject=subject).disposition is Disposition.NOT_REPORT


@pytest.mark.parametrize(
    ("subject", "text", "told"),
    [
        ("周末愉快", "活动3场，接待280人次。", {"events": 3, "visitors": 280}),  # told one by one
        ("值班安排", "值班期间演出4场，接待120人次。", {"shows": 4, "visitors": 120}),  # nearly all is handed in
        ("车的事，顺便报数", "活动3场，接待280人次。车什么时候修？修车大概要800元。", {"events": 3, "visitors": 280}),
        ("月桥", "9月演出3场，借道具花了200元，来回跑了4趟。", {"shows": 3}),  # its own name
        ("戏单", "书借出去212册，来的人有640人次。", {"lent": 212}),  # in the measures of what is asked
        ("老样子", "9月我们站搞了两场活动。", {"events": 2}),
        ("中秋快乐", "接待120人次。要买米30袋、油12桶。", {"visitors": 120}),  # no matter at all
        ("打扰了", "活动3场，演出2场，接待280人次；另外修音响400元、买灯3盏、请工2个。", {"events": 3, "shows": 2, "visitors": 280}),
    ],
)  # fmt: skip
def test_a_subject_that_names_none_or_figures_plainly_told_are_a_report(subject, text, told):
    assert values(only(letter(text, subject=subject))) == told


def test_a_day_to_come_at_the_head_of_a_sentence_is_no_report():
    answer = letter("11月12日可以，我们派2位老师，演出1场，车你们接。", subject="Re: 演出档期")
    assert answer.disposition is Disposition.NOT_REPORT
    done = letter("10月3日我站演出1场，接待120人次。", subject="Re: 演出档期")
    assert values(only(done)) == {"shows": 1, "visitors": 120}


@pytest.mark.parametrize("words", ["补上月的：", "补报一下上个月：", "补上个月的："])
def test_what_is_added_for_the_last_time_is_told_of_it(words):
    assert values(only(letter(f"{words}演出1场，接待60人次。"))) == {"shows": 1, "visitors": 60}
