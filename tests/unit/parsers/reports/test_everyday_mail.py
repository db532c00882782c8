"""What comes to an office that collects reports, besides reports; and reports that look like it."""

from __future__ import annotations

import pytest

from domain.document import Document
from domain.report import Disposition, Outcome
from tests.unit.parsers.reports.everyday import COURT, HALLS, HERDS, LIBRARY, UNION, WATER
from tests.unit.parsers.reports.mailing import body, paper, read, values
from tests.unit.parsers.reports.worlds import BANK

STRANGER = "x@other.example"

#: campaign, sender ("" a stranger), subject, text, papers (name, text, rows)
NO_REPORTS = [
    (LIBRARY, "", "喜讯", "喜讯！城南分馆荣获全市“书香之家”称号，全年到馆读者12万人次、举办读书活动86场。向他们学习！", "other"),
    (LIBRARY, "", "喜报", "热烈祝贺河湾镇分馆借出图书突破5000册！\n市阅读推广协会", "other"),
    (LIBRARY, "hewan", "关于申请购书经费的请示", "市馆：\n我馆计划新增图书2000册，需经费6万元，其中少儿图书800册。妥否，请批示。\n河湾镇分馆", "question other"),
    (LIBRARY, "east", "下月打算", "下月工作打算：举办读书活动6场，新增图书300册，力争到馆读者破2000人次。城东分馆", "other"),
    (LIBRARY, "east", "", "上期我馆报的到馆读者3200人次，想问一下市馆汇总表里怎么没有？", "question"),
    (LIBRARY, "south", "馆务会纪要", "馆务会纪要\n参会：郑某、冯某\n会议决定：一、十月举办读书活动4场；二、新增图书500册，由冯某负责。", "other"),
    (LIBRARY, "", "书香满城", "记者昨日从市图书馆了解到，城东分馆今年到馆读者已达8.6万人次，借出图书4.2万册。馆员说，周末一座难求。", "other"),
    (LIBRARY, "kids", "读书分享会", "本周六上午九点在我馆二楼报告厅有一场读书分享会，欢迎各位同仁来听，预计到馆读者80人次。", "invite"),
    (LIBRARY, "", "唁电", "惊悉贵馆老馆长郑先生不幸逝世，谨致沉痛哀悼，并向其家属表示慰问。", "other"),
    (LIBRARY, "", "绘本报价", "绘本28元/册，500册起批，新增图书满1000册送书架2个，量大从优，电话同微信。", "advert"),
    (LIBRARY, "", "区里材料", "区文化局转来：全区各分馆1—9月到馆读者42万人次、借出图书18万册，现将材料发给你们，供参考。", "notice other"),
    (LIBRARY, "", "情况交流", "东岭县图书馆前三季度到馆读者9.8万人次，举办读书活动120场，做法值得借鉴。市馆业务部编", "other notice"),
    (COURT, "qx", "", "想请教：庭前撤诉的12件算不算调解案件？走访群众是按户还是按人？", "question"),
    (COURT, "lh", "", "上月报的调解案件18件里有2件当事人反悔了，这种要不要扣掉？", "question"),
    (COURT, "", "青溪法庭报表", "青溪法庭10月调解案件18件汇总表已上传，请扫描下方二维码，用企业邮箱密码登录查看。", "phishing"),
    (COURT, "la", "请假", "因父亲住院，申请10月12日至16日请假5天，请批准。", "other"),
    (COURT, "my", "用车", "10月15日下乡走访群众，需用车1辆，请安排。", "other"),
    (COURT, "", "经验材料", "邻县东坪法庭调解案件46件、普法讲座12场，经验材料送贵院参考。", "other notice"),
    (COURT, "", "", "各庭室：\n请于10月20日前将普法讲座场次报政治处。上季度全院普法讲座62场。", "notice"),
    (COURT, "lh", "回复：通知", "收到，按通知要求，我庭下周开展普法讲座3场。", "other thanks"),
    (COURT, "lh", "Re: 通知", "好的，已知悉，马上传达到每个人。", "thanks"),
    (COURT, "qx", "培训报名", "参加培训2人：李某、王某，都住宿。", "other"),
    (COURT, "", "致青溪法庭", "感谢青溪法庭为我追回欠款3.2万元，老百姓的贴心人！", "thanks other"),
    (HERDS, "bp", "疫苗申请", "我队今年春防需疫苗12000头份、消毒药200公斤，请调拨。预计免疫羊只11800只。", "other"),
    (HERDS, "nt", "", "寄来的疫苗3000毫升收到了，谢谢站里！", "thanks"),
    (HERDS, "bp", "", "明天开始打疫苗，预计免疫羊只4000只，打完再报。", "other"),
    (HERDS, "", "羊痘疫苗", "羊痘疫苗0.8元/头份，免疫羊只5000只起免费配送，厂家直销，微信同号，欢迎订购。", "advert"),
    (HERDS, "", "理赔结果", "北坡牧业队：\n贵队报案的死亡羊只12只，经核定赔款9600元已转账，请查收。\n牧安保险公司", "other notice"),
    (HERDS, "lz", "", "请问死亡羊只里羔羊算不算？", "question"),
    (WATER, "cg", "停水公告", "停水公告\n因更换管道300米，10月12日8时至18时城关片区停水，请用户提前储水。\n城关营业所", "notice"),
    (WATER, "lj", "", "下周计划：修复漏点5处，更换管道200米，入户走访60户。", "other"),
    (WATER, "", "PE管", "专业生产PE给水管，更换管道首选，DN100每米46元，1000米起订，服务热线400-000-0002。", "advert"),
    (WATER, "qx", "开会", "明天下午3点二楼会议室开抢修调度会，请各班组长参加。", "invite"),
    (WATER, "qx", "", "我现在外出抢修，邮件不能及时回复，急事请打值班电话。", "auto_reply"),
    (WATER, "", "投诉", "我家住城关，报修3次没人来，水管漏了5天，谁来管管？", "other question"),
    (WATER, "", "表扬", "城关营业所的师傅冒雨修复漏点2处，一夜更换管道60米，给你们点赞！\n一位居民", "thanks other"),
    (HALLS, "wy", "转：消息", "转一条消息：南湖大学体育学院检查宿舍400间，收缴违规电器38件，咱们也可以学学。", "other notice"),
    (HALLS, "tm", "新年好", "祝各位老师新年快乐，阖家幸福！土木学院", "other thanks"),
    (HALLS, "ty", "关于增配灭火器的申请", "因宿舍楼老旧，申请增配灭火器40具、应急灯20个，下学期检查宿舍时使用。请批准。体育学院", "other"),
    (UNION, "fz", "关于申请慰问金的报告", "市总工会：\n今年我厂工会拟慰问职工120户，每户500元，共需慰问金6万元，请予拨付。\n纺织厂工会", "other"),
    (UNION, "", "节日礼盒", "慰问品礼盒98元/份，200份起送货上门，支持开票，满500份打八折，客服小陈。", "advert"),
    (UNION, "", "感谢信", "感谢纺织厂工会在我生病时送来慰问金2000元，我会好好养病，早日返岗。\n职工 高某", "thanks other"),
    (UNION, "hw", "换届选举结果", "本次换届应到会员代表86人，实到82人，选出委员7名。", "other"),
    (UNION, "gj", "", "周五下午我公司有一场文体活动，请市总领导来指导。", "invite other"),
    (UNION, "jc", "转载", "《工人时报》10月8日报道：机床厂工会今年慰问职工200户，发放慰问金10万元。", "other"),
]  # fmt: skip
NO_REPORTS_WITH_PAPERS = [
    (LIBRARY, "south", "采购", "图书采购清单见附件，请审核。", "采购清单.xlsx", "", [["书名", "册数", "单价", "金额"], ["唐诗三百首", "30", "28", "840"], ["十万个为什么", "20", "45", "900"]]),
    (LIBRARY, "south", "值班", "国庆值班表", "值班表.xlsx", "", [["日期", "值班人员", "电话"], ["10月1日", "郑某", "0466-0000801"], ["10月2日", "冯某", "0466-0000802"]]),
    (LIBRARY, "east", "名单", "志愿者名单见附件", "名单.xlsx", "志愿者名单", [["序号", "姓名", "性别", "联系电话"], ["1", "郑某", "女", "0466-0000801"], ["2", "冯某", "男", "0466-0000802"]]),
    (HERDS, "lz", "规程", "请学习", "规程.docx", "免疫操作规程\n第一条 每头免疫羊只注射1毫升。\n第二条 消毒圈舍每周不少于2间。", None),
    (HERDS, "", "关于做好秋防的通知", "各牧业队：请按附件任务数组织落实，10月20日前完成。特此通知。\n畜牧局", "任务分解表.xlsx", "秋防任务分解表", [["单位", "免疫羊只", "消毒圈舍"], ["北坡牧业队", "8000", "60"], ["南滩牧业队", "6500", "45"]]),
    (WATER, "qx", "领料", "领料单见附件", "领料单.xlsx", "领料单", [["品名", "规格", "数量"], ["球墨管", "DN200", "60"], ["闸阀", "DN100", "4"]]),
    (WATER, "lj", "", "请查收", "统计表.docx", "供水管网整治统计表\n填报单位：临江营业所  填报人：石某", [["修复漏点数", "", "更换管道米数", ""], ["受理报修件数", "", "入户走访户数", ""]]),
    (WATER, "ec", "合同", "合同请审", "合同.docx", "管道更换施工合同\n甲方：第二水厂\n乙方：安达建设公司\n第一条 甲方委托乙方更换管道1200米，价款36万元。\n第二条 工期60天。", None),
    (HALLS, "sg", "排班", "下周检查排班见附件", "排班表.xlsx", "下周宿舍检查排班表", [["楼栋", "检查宿舍间数", "负责人"], ["1号楼", "60", "郑某"], ["2号楼", "72", "冯某"]]),
    (HALLS, "tm", "安排", "班会安排表", "主题班会安排.xlsx", "", [["班级", "时间", "地点"], ["土木2101", "10月12日", "教三201"], ["土木2102", "10月13日", "教三202"]]),
    (HALLS, "wy", "转发学校通知", "转发学校通知，请各班落实", "通知.docx", "关于开展宿舍安全检查的通知\n各学院：\n上月全校检查宿舍2400间，收缴违规电器132件。请各学院于10月20日前完成自查。\n学生处", None),
    (UNION, "", "报价", "您好，报价见附件", "报价单.xlsx", "慰问品报价单", [["品名", "单价（元/份）", "起订量"], ["大米礼盒", "68", "200份"], ["食用油", "82", "100份"]]),
]  # fmt: skip

REPORTS = [
    (LIBRARY, "east", "", "感谢市馆一直以来的支持！本周我馆到馆读者1860人次，借出图书940册。", {"readers": 1860, "loans": 940}),
    (LIBRARY, "south", "周报", "到馆读者1860人次，读书活动3场。以上是我们的数据，不知道对不对？", {"readers": 1860, "events": 3}),
    (LIBRARY, "south", "", "金秋十月，书香四溢。10月12日，城南分馆人头攒动，孩子们围坐一圈听故事。共到馆读者1200人次，举办读书活动3场，借出图书680册。", {"readers": 1200, "events": 3, "loans": 680}),
    (LIBRARY, "", "城南分馆阅读月情况", "金秋十月，书香四溢。10月12日，城南分馆人头攒动。共到馆读者1200人次，举办读书活动3场，借出图书680册。", {"readers": 1200, "events": 3, "loans": 680}),
    (LIBRARY, "kids", "", "少儿馆本周读书活动4场，到馆读者760人次。本周六还有一场亲子诵读，诚邀领导莅临指导。", {"events": 4, "readers": 760}),
    (LIBRARY, "east", "喜报", "喜报！我馆本月到馆读者突破3000人次，借出图书1500册。", {"readers": 3000, "loans": 1500}),
    (LIBRARY, "", "喜讯", "喜讯：我们城南分馆本月到馆读者3000人次，借出图书1500册，特报上。", {"readers": 3000, "loans": 1500}),
    (LIBRARY, "hewan", "9月情况及经费请示", "9月我馆到馆读者860人次，借出图书420册。因书架破损，申请维修经费3000元，请批示。", {"readers": 860, "loans": 420}),
    (LIBRARY, "hewan", "", "收到通知。我们的情况：借出图书420册，新增图书60册。", {"loans": 420, "books": 60}),
    (COURT, "lh", "Re: 催报", "已调解案件12件", {"mediated": 12}),
    (COURT, "", "", "我是柳河法庭书记员小刘，庭里邮箱登不上，用私人邮箱报：调解案件9件，走访群众14户。", {"mediated": 9, "visited": 14}),
    (COURT, "qx", "", "按照《关于报送诉源治理情况的通知》要求，现将情况报告如下：调解案件18件，普法讲座2场，追回欠款3.2万元。", {"mediated": 18, "talks": 2, "recovered": 32000}),
    (COURT, "qx", "", "调解案件18件，走访群众40户。卷宗还在整理，能否晚两天交？", {"mediated": 18, "visited": 40}),
    (COURT, "my", "", "我下周休假，本周情况先报：调解案件7件，普法讲座1场。", {"mediated": 7, "talks": 1}),
    (COURT, "my", "", "群众送来感谢信2封。本周调解案件7件。", {"mediated": 7}),
    (HERDS, "bp", "", "我队圈舍消毒已全部完成，死亡羊只0只。", {"dead": 0}),
    (HERDS, "nt", "春防工作方案执行情况", "春防工作方案执行情况\n免疫羊只6500只，消毒圈舍45间，覆盖牧户38户。", {"sheep": 6500, "pens": 45, "homes": 38}),
    (HERDS, "lz", "", "疫苗收到，谢谢！已免疫羊只320只，剩余明天打完。", {"sheep": 320}),
    (HERDS, "", "", "南滩牧业队免疫羊只6500只，覆盖牧户38户。（代发，队里没网）", {"sheep": 6500, "homes": 38}),
    (WATER, "cg", "值班日报", "10月12日值班情况：受理报修8件，修复漏点3处。值班人：石某", {"calls": 8, "leaks": 3}),
    (WATER, "cg", "", "各位领导：现将我所本周情况通报如下：修复漏点4处，更换管道120米。", {"leaks": 4, "pipes": 120}),
    (WATER, "lj", "", "本周修复漏点6处。下周计划更换管道200米。", {"leaks": 6}),
    (WATER, "lj", "Re: 催报", "走访用户12户，都走完了", {"visits": 12}),
    (WATER, "qx", "", "请忽略上一封，以此为准：修复漏点9处，更换管道340米。", {"leaks": 9, "pipes": 340}),
    (WATER, "ec", "", "10月12日因更换管道300米停水8小时，已提前公告，请用户储水，当日18时恢复。共修复漏点2处。", {"pipes": 300, "leaks": 2}),
    (HALLS, "sg", "工作安排落实情况", "工作安排落实情况\n检查宿舍320间，收缴违规电器15件。", {"rooms": 320, "devices": 15}),
    (HALLS, "ty", "", "我院主题班会12场，参与学生460人，邀请消防大队教官参加。", {"meetings": 12, "students": 460}),
    (HALLS, "wy", "主题班会简讯", "10月9日，外语学院召开宿舍安全主题班会6场，参与学生210人。会议指出，要守住底线；会议要求，各班抓好落实。", {"meetings": 6, "students": 210}),
    (UNION, "fz", "", "慰问职工36户，发放慰问金1.8万元，名单附后。", {"families": 36, "money": 18000}),
    (UNION, "jc", "送温暖情况", "发放慰问品300份，每份98元，由超市让利供应，发票附后；慰问职工300户。", {"goods": 300, "families": 300}),
    (UNION, "gj", "", "公交公司工会：文体活动2场，慰问职工40户，已全部办结。如有不妥请指正，谢谢！", {"games": 2, "families": 40}),
    (BANK, "lj", "", "我行宣传“不点击陌生链接、不透露银行卡密码和验证码”，走访客户120户，宣传活动3场。", {"visits": 120, "events": 3}),
    (BANK, "", "临江支行反诈宣传情况", "临江支行在广场宣传“不点击陌生链接、不透露银行卡密码”，讲解贷款、理财、兼职骗局，走访客户120户，宣传活动3场。", {"visits": 120, "events": 3}),
    (BANK, "", "", "城西支行：走访客户86户，讲解“账户异常”“立即核验”等骗术，发放礼品领取券。", {"visits": 86}),
]  # fmt: skip
ROWS = [["修复漏点数", "4"], ["更换管道米数", "120"], ["入户走访户数", "36"]]
SPARSE = {"leaks": 4, "pipes": 120, "visits": 36}


def _address(campaign, sender: str) -> str:
    there = (unit.addresses[0] for unit in campaign.roster.units)
    return next((one for one in there if one.startswith(f"{sender}@")), STRANGER)


def _read(campaign, sender: str, subject: str, *documents: Document) -> Outcome:
    return read(*documents, sender=_address(campaign, sender), subject=subject, campaign=campaign)


@pytest.mark.parametrize(("campaign", "sender", "subject", "text", "kinds"), NO_REPORTS)
def test_a_letter_that_is_no_report(campaign, sender, subject, text, kinds):
    outcome = _read(campaign, sender, subject, body(text))
    assert outcome.disposition is Disposition.NOT_REPORT, outcome
    assert outcome.not_report in kinds.split(), outcome


@pytest.mark.parametrize(("campaign", "sender", "subject", "text", "name", "words", "rows"), NO_REPORTS_WITH_PAPERS)
def test_a_paper_that_is_no_report(campaign, sender, subject, text, name, words, rows):
    outcome = _read(campaign, sender, subject, body(text), paper(name, words, rows))
    assert outcome.disposition is Disposition.NOT_REPORT, outcome


@pytest.mark.parametrize(("campaign", "sender", "subject", "text", "told"), REPORTS)
def test_a_report_that_looks_like_something_else(campaign, sender, subject, text, told):
    outcome = _read(campaign, sender, subject, body(text))
    assert outcome.disposition is Disposition.REPORT, outcome
    assert [values(report) | told for report in outcome.reports] == [values(report) for report in outcome.reports]
    assert outcome.reports[0].unit


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("附件是我们的", (paper("表.docx", rows=ROWS),)),
        ("", (paper("10月.xlsx", rows=ROWS),)),
        ("领导您好，烦请过目，谢谢", (paper("表.docx", "城关营业所管网整治情况表", ROWS),)),
        ("此邮件由业务系统自动发送，请勿直接回复。", (paper("城关营业所月报.xlsx", "城关营业所月报", ROWS),)),
        (
            "下月计划也一并附上",
            (paper("月报.docx", "月报", ROWS), paper("计划.docx", "下月工作计划\n计划修复漏点9处。")),
        ),
    ],
)
def test_a_table_is_a_report_whatever_the_letter_says(text, papers):
    outcome = _read(WATER, "cg", "", body(text), *papers)
    assert [(report.unit, values(report)) for report in outcome.reports] == [("城关营业所", SPARSE)]
