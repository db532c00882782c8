"""The sample mails: what forty branches might send in one week, in the forms the office really receives.

Every name, number and address is invented. `arrived` decides on time or late; the due time is the demonstration's own
(demo/run.py), and so are all dates in the texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from demo import envelopes as e
from demo import papers
from demo.awkward import awkward_mails
from demo.week import SampleMail, Week


def sample_mails(week: Week) -> list[SampleMail]:
    """All mails in order of arrival."""
    found = [
        *_forms(week),
        *_prose(week),
        *_passed_on(week),
        *_follow_ups(week),
        *awkward_mails(week),
        *_not_reports(week),
    ]
    return sorted(found, key=lambda mail: mail.arrived)


def _forms(week: Week) -> Iterator[SampleMail]:
    title = "党支部在疫情防控和防汛救灾中发挥作用情况统计表"
    form: papers.Rows = [
        ["党组织名称", "临床医学院教工第一党支部"],
        ["统计时段", week.told_with_year],
        ["党员总数", "36", "参与疫情防控党员数", "33"],
        ["党员先锋岗（责任区）数", "4", "志愿服务人次", "126"],
        ["协助核酸检测人次", "4260", "参与防汛救灾党员人次", "/"],
        ["捐款金额（元）", "5,600", "", ""],
        ["承担岗位（可多选）", "☑政策宣传 □疫情排查 ☑管控值勤 ☑医疗救治 □环境消杀 ☑志愿服务 □防汛救灾"],
        [
            "典型事迹",
            f"戚若水，临床技能中心主任。{week.day(1)}凌晨接到社区增援电话后，他带着4名党员骑车赶到现场，连续站岗9个小时。",
        ],
        ["存在问题和困难", "一次性隔离衣库存只够再用5天左右。"],
        ["下一步打算", "1.把午间值守由2小时一班改为1小时一班；\n2.会同学院办公室提前申领下一周防护物资。"],
    ]
    attachment = e.Attachment("临床教工一支部统计表.docx", e.WORD, papers.word_form(title, form))
    yield SampleMail("01-word-form", week.before_due(hours=26), e.letter(
        ("戚若水", "zb08@hm.example"), "临床教工一支部统计表", "顾老师：\n支部统计表见附件。\n戚若水",
        week.before_due(hours=26), e.FOXMAIL, attachments=[attachment]))  # fmt: skip
    rows: papers.Rows = [
        ["指标", "单位", "上周", "本周", "累计"],
        ["党员总数", "人", 44, 44, 44],
        ["参与疫情防控党员数", "人", 37, 41, 42],
        ["党员先锋岗（责任区）数", "个", 6, 8, 8],
        ["志愿服务人次", "人次", 60, 85, 145],
        ["协助核酸检测人次", "人次", 8600, 15200, 23800],
        ["捐款金额", "元", 5200, 4600, 9800],
    ]
    sheet = papers.workbook(f"附属第一医院医技党支部周报表（{week.told_with_year}）", rows)
    yield SampleMail("02-workbook", week.before_due(hours=20), e.letter(
        ("白鹭洲", "zb29@hm.example"), "医技支部周报表", "周报表见附件，请查收。", week.before_due(hours=20), e.COREMAIL,
        attachments=[e.Attachment("医技支部周报.xlsx", e.EXCEL, sheet)]))  # fmt: skip
    cells = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in [
        ("党员总数", "52"), ("参与疫情防控党员数", "45"), ("志愿服务人次", "133"), ("捐款金额", "2.65万元"),
        ("承担岗位", "政策宣传、管控值勤"), ("存在问题和困难", "部分党员居住小区与值守社区距离较远"),
        ("下一步打算", "按居住地就近调整值守社区")])  # fmt: skip
    html = f"<html><body><p>教务处党支部 {week.told} 情况如下：</p><table border=1>{cells}</table></body></html>"
    yield SampleMail("03-html-table", week.before_due(hours=18), e.letter(
        ("燕北归", "zb32@hm.example"), "教务支部本周情况", html, week.before_due(hours=18), e.FOXMAIL, html=True))  # fmt: skip


def _prose(week: Week) -> Iterator[SampleMail]:
    yield SampleMail("04-plain-gbk", week.before_due(hours=16), e.letter(
        ("岑夕照", "zb37@hm.example"), f"保卫处党支部{week.dotted}情况报告",
        f"党委组织部：\n    现将保卫处党支部{week.told}情况报告如下：\n    支部共有党员三十五名，全部参与疫情防控，设立党员先锋岗五个，"
        "开展志愿服务一百六十八人次，协助核酸检测九千一百余人次。困难：夜班岗亭没有雨棚。下一步：为三处岗亭加装雨棚。\n"
        "                保卫处党支部  䶮堃", week.before_due(hours=16), e.FOXMAIL_RAW))  # fmt: skip
    yield SampleMail("05-phone", week.before_due(hours=3), e.letter(
        ("蓝书玉", "zb11@hm.example"), "本周情况",
        f"老师好,我是临床学生一支部蓝书玉,用手机报一下{week.dotted}的情况:\n支部一共52名党员,这周参加防控的有38个。\n"
        "志愿服务80人次左右,帮社区做核酸检测大概600人次。\n捐款这周没有组织。\n主要岗位:疫情排查、志愿服务。\n"
        "下一步:1.25号前把返校承诺书收齐;2.迎新那两天我们支部出20个人做志愿者。\n\n发自我的 iPhone",
        week.before_due(hours=3), e.PHONE))  # fmt: skip
    prose = [
        f"{week.told}，护理学院教工党支部36名党员中有34名参与疫情防控，比上周增加2名。",
        "支部设立党员先锋岗3个，开展志愿服务97人次，协助核酸检测5230人次；另有86名学生志愿者参加，不计入上述数字。",
        "典型事迹：",
        f"凌霜白老师带领采样小组，{week.day(2)}起包下社区3个采样台，白天采样、晚上给社区医生补课，5天带出采样员16名。",
        "存在问题和困难：",
        "一是参加社区采样与备课时间冲突；二是N95口罩型号偏大，佩戴密合性不够。",
        "下一步打算：",
        "一是与社区商定固定班次表，错开备课时间；二是联系学校物资组调换口罩型号。",
    ]
    paper = papers.word_prose("护理学院教工党支部疫情防控工作情况", prose)
    yield SampleMail("06-word-prose", week.before_due(hours=22), e.letter(
        ("凌霜白", "zb17@hm.example"), "护理教工支部情况", "材料见附件。", week.before_due(hours=22), e.QQ,
        attachments=[e.Attachment("护理教工支部材料.docx", e.WORD, paper)]))  # fmt: skip
    page = papers.pdf([
        f"校医院党支部疫情防控情况（{week.told_with_year}）", "支部共有党员19名，全部参与疫情防控。",
        "设立党员先锋岗5个，开展志愿服务90人次。", "协助核酸检测1.06万人次。", "承担岗位：疫情排查、医疗救治、环境消杀"])  # fmt: skip
    yield SampleMail("07-pdf", week.before_due(hours=15), e.letter(
        ("柳拂堤", "zb38@hm.example"), "校医院党支部情况", "见附件。", week.before_due(hours=15), e.COREMAIL,
        attachments=[e.Attachment("校医院党支部.pdf", "application/pdf", page)]))  # fmt: skip
    yield SampleMail("08-nil", week.before_due(hours=30), e.letter(
        ("水云间", "zb39@hm.example"), "图书馆党支部零报告",
        f"图书馆直属党支部{week.told}无新增情况，零报告。党员24名均身体健康。", week.before_due(hours=30), e.COREMAIL))  # fmt: skip
    yield SampleMail("09-late", week.after_due(hours=3), e.letter(
        ("简书怀", "zb34@hm.example"), "财务支部情况（补交）",
        f"财务处党支部{week.told}情况：党员28人，参与疫情防控25人，志愿服务41人次，捐款3,200元。抱歉晚了。",
        week.after_due(hours=3), e.COREMAIL))  # fmt: skip
    yield SampleMail("10-incomplete", week.before_due(hours=9), e.letter(
        ("容若谷", "zb33@hm.example"), "人事处党支部情况",
        f"人事处党支部{week.told}有21名党员参与疫情防控，设立先锋岗2个。下一步：继续做好值守。",
        week.before_due(hours=9), e.FOXMAIL))  # fmt: skip
    yield SampleMail("11-private", week.before_due(hours=8), e.letter(
        ("小雨", "80010777@qq.example"), "材料",
        f"公卫研究生支部{week.told}：党员61名，54名参与疫情防控，志愿服务240人次，捐款3120元。承担岗位：疫情排查、志愿服务。",
        week.before_due(hours=8), e.QQ))  # fmt: skip


def _passed_on(week: Week) -> Iterator[SampleMail]:
    rows: papers.Rows = [
        ["序号", "党支部", "党员总数", "参与疫情防控党员数", "先锋岗", "志愿服务人次", "捐款金额（元）"],
        [1, "教工支部", 27, 22, 2, 43, "/"],
        [2, "学生支部", 53, 40, 2, 70, 2000],
        ["", "合计", 80, 62, 4, 113, 2000],
    ]
    sheet = papers.workbook(f"药学院各党支部情况汇总表（{week.told_with_year}）", rows)
    yield SampleMail("12-row-per-branch", week.before_due(hours=14), e.letter(
        ("裴知远", "yxy@hm.example"), "药学院汇总表", "顾老师：药学院两个支部的汇总表见附件。", week.before_due(hours=14), e.FOXMAIL,
        attachments=[e.Attachment("药学院汇总表.xlsx", e.EXCEL, sheet)]))  # fmt: skip
    members = {
        f"内科{number}支部.docx": papers.word_prose(
            f"附属第一医院内科第{number}党支部疫情防控情况",
            [f"{week.told}，支部{total}名党员中{engaged}名参与疫情防控，开展志愿服务{shifts}人次，协助核酸检测{tests}人次。"])
        for number, total, engaged, shifts, tests in [("一", 61, 46, 92, 3150), ("二", 48, 44, 71, 2080)]
    }  # fmt: skip
    yield SampleMail("13-zip", week.before_due(hours=12), e.letter(
        ("祝晚晴", "fsyy@hm.example"), "内科两个支部材料", "内科两个支部的材料打包报上。", week.before_due(hours=12), e.QQ,
        attachments=[e.Attachment("内科支部材料.zip", "application/zip", papers.gbk_zip(members))]))  # fmt: skip
    inner = e.letter(
        ("祁暮云", "zb13@hm.example"), "解剖支部情况",
        f"解剖学党支部{week.told}：党员24名，参与疫情防控23名，志愿服务75人次，参与防汛救灾23人次，捐款3,860.50元。",
        week.before_due(hours=13), e.FOXMAIL, to="jcyxy@hm.example")  # fmt: skip
    yield SampleMail("14-forward", week.before_due(hours=11), e.forwarded(
        ("柏清和", "jcyxy@hm.example"), "转：解剖支部情况", "转报解剖支部情况，请查收。", week.before_due(hours=11), inner))  # fmt: skip
    sent = week.before_due(hours=12)
    yield SampleMail("15-inline-forward", week.before_due(hours=10), e.letter(
        ("景和安", "hqbz@hm.example"), "Fw: 后勤支部情况",
        "顾老师：转后勤支部本周情况。\n\n-----原始邮件-----\n发件人: 林深见 <zb36@hm.example>\n"
        f"发送时间: {sent:%Y-%m-%d %H:%M:%S}\n收件人: 后勤保障党总支 <hqbz@hm.example>\n主题: 后勤支部情况\n\n"
        f"后勤管理处党支部{week.told}情况：\n1、党员总数：41人\n2、参与疫情防控党员：39人\n3、党员先锋岗：18个\n4、志愿服务：156人次\n"
        "5、参与防汛救灾：64人次\n6、承担岗位：环境消杀、防汛救灾\n7、困难：无", week.before_due(hours=10), e.COREMAIL))  # fmt: skip


def _follow_ups(week: Week) -> Iterator[SampleMail]:
    yield SampleMail("16-correction", week.after_due(hours=1), e.letter(
        ("林深见", "zb36@hm.example"), "更正后勤支部数据",
        f"顾老师：后勤支部{week.told}的党员先锋岗误报为18个，实际应为8个，其他数据不变，请以本次更正为准。",
        week.after_due(hours=1), e.FOXMAIL))  # fmt: skip


def _not_reports(week: Week) -> Iterator[SampleMail]:
    yield SampleMail("23-question", week.before_due(hours=25), e.letter(
        ("谷雨生", "zb31@hm.example"), "请教统计口径", "顾老师好，请问志愿服务人次是否包括入党积极分子？截止时间能否推迟到晚上？谢谢！",
        week.before_due(hours=25), e.COREMAIL))  # fmt: skip
    yield SampleMail("24-auto-reply", week.before_due(hours=24), e.letter(
        ("路遥之", "zb35@hm.example"), "自动回复：关于报送情况的通知",
        f"您好，我于{week.told}外出培训，期间如有急事请联系学生处值班电话。", week.before_due(hours=24), e.COREMAIL,
        extra=["Auto-Submitted: auto-replied"]))  # fmt: skip
    yield SampleMail("25-advert", week.before_due(hours=23), e.letter(
        ("文化用品", "sale@boards.example"), "党建展板特惠：党员先锋岗牌8折",
        "本公司专业制作党员先锋岗台牌、志愿服务队旗帜，满1000元包邮，欢迎来电订购，退订回复TD。", week.before_due(hours=23), e.QQ))  # fmt: skip
