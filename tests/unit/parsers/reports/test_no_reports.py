"""Mails that are no reports, written as people and machines write them, with nothing in the head that gives them away."""

from __future__ import annotations

import pytest

from parsers.reports.compose import read_reports
from tests.unit.parsers.reports.mailing import STOCKTAKING, VIRUS, body, head, mail, paper
from tests.unit.parsers.reports.other_campaigns import FLOODS, GRAIN, INSPECTION, OF_THE_ROSTER

STRANGER = "x@other.example"

#: what comes from an address of the roster: campaign, subject, text
OF_UNITS = {
    "auto_reply": (
        (FLOODS, "回复：催报", "来信已收悉，会尽快回复，谢谢。"),
        (GRAIN, "Re: 催报", "您的邮件已进入我的邮箱，我会及时查阅。祝工作顺利！"),
        (VIRUS, "回复：通知", "我正在休产假，工作由小周代管，请与他联系：0466-0000700。"),
        (INSPECTION, "回复：通知", "该邮箱已停用，请改发 xin@firm.example。"),
        (FLOODS, "", "您好，本人7月5日至20日在外学习，期间不能及时处理邮件，敬请谅解，急事请打0466-0000700。"),
        (STOCKTAKING, "回复：催报", "感谢您的来信！我们已经收到您的邮件，将在3个工作日内给您答复。"),
        (GRAIN, "", "您好，我已调离粮站，收购统计工作请联系小孙（0466-0000702）。"),
        (VIRUS, "Re: reminder", "Thank you for your message. I am away from my desk until Monday and will reply when I get back."),
        (INSPECTION, "Re: 通知", "本邮箱无人值守，请勿直接回复。"),
        (FLOODS, "回复: 催报", "邮件已收到，稍后会给您回复。【系统自动回复】"),
        (GRAIN, "自动回复", "你好，我现在有事不在，一会再和你联系。"),
        (FLOODS, "Re: 催报", "您好！邮件已收到，我会尽快处理并回复您。祝好！"),
        (STOCKTAKING, "Re: 通知", "本邮箱自2023年3月1日起不再使用，新邮箱为 new@school.example，敬请更新。"),
        (FLOODS, "Auto: notice", "I'm on maternity leave until October. For urgent matters contact my colleague."),
        (GRAIN, "", "小王已退休，以后粮站报表请发给小李 li@grain.example。"),
        (FLOODS, "", "现在外出开会，报表晚上回来再报。"),
    ),
    "read_receipt": (
        (FLOODS, "催报（阅读回执）", "您于2023/7/9 8:30发送的邮件“催报”已于2023/7/9 9:02被阅读。"),
        (GRAIN, "邮件已送达", "这是一封收条：您发送给 qs@grain.example 的邮件已被收件人打开。"),
        (STOCKTAKING, "Read receipt", "Your message to sb@school.example was read on Monday, July 10."),
        (INSPECTION, "已读回执", "这是您发送给 ht@firm.example 的邮件的回执。该回执只表明收件人的计算机上显示过此邮件。"),
    ),
    "invite": (
        (FLOODS, "明天开会", "定于7月12日下午2:30在三楼会议室召开防汛调度会，请准时参加。"),
        (VIRUS, "Meeting", "You are invited to a meeting. Topic: weekly check-in. Time: Aug 20, 10:00. Join: https://meet.example/xyz"),
        (INSPECTION, "", "兹定于6月20日上午9时在市安监局礼堂举行安全生产月启动仪式，恭请届时出席。"),
        (STOCKTAKING, "座谈会", "本周五下午三点在行政楼201开设备管理座谈会，请您参加，能否出席请回复。"),
    ),
    "phishing": (
        (FLOODS, "河西镇灾情", "河西镇灾情报告已上传，请登录邮箱验证密码后下载：http://files.other.example/x"),
    ),
    "notice": (
        (FLOODS, "转发县教育局通知", "现将县教育局《关于做好汛期学校安全工作的通知》转发给你们，请认真贯彻落实。"),
    ),
    "question": (
        (GRAIN, "关于收购口径的请示", "我站报表还没有定稿，代收的32吨能不能算进收购数量？请答复，我们明天报上。"),
        (VIRUS, "", "邮箱满了，前面的通知没看到，麻烦重发一下。"),
        (GRAIN, "", "在途的粮算不算库存？"),
        (INSPECTION, "", "外包单位的隐患由谁来报，请明确一下。"),
        (FLOODS, "Re: 催报", "没有收到通知，请再发一次。"),
        (FLOODS, "", "受灾人口1200人，转移86人怎么来的还要说明吗？"),
        (STOCKTAKING, "Re: 通知", "附件打不开，能不能重发一下？"),
        (INSPECTION, "", "老张，周末一起爬山吗？"),
    ),
    "thanks": (
        (FLOODS, "回复：【回执】", "确认无误，谢谢。"),
        (GRAIN, "Re: 回执", "核对过了，没错。"),
        (STOCKTAKING, "回复：回执", "好的，收到。"),
        (INSPECTION, "Re: receipt", "Got it, thanks!"),
        (VIRUS, "回复：回执", "数据没问题，可以上报。"),
        (INSPECTION, "Re: 通知", "您好，来件收到。因本周参加封闭培训，回复可能不及时，请见谅。"),
        (VIRUS, "", "这里是图书馆办公室邮箱，您的邮件我们已收到，感谢支持！"),
        (STOCKTAKING, "Re: 回执", "收到回执，设备总台数320台没错，谢谢。"),
        (VIRUS, "Re: 回执", "核对无误。"),
        (STOCKTAKING, "Re: 通知", "附件收到，谢谢！"),
    ),
    "other": (
        (FLOODS, "撤回: 河西镇灾情", "于大川 将撤回邮件“河西镇灾情”。"),
        (GRAIN, "Recall: report", "qs would like to recall the message, \"report\"."),
        (FLOODS, "", "昨天报的河西镇灾情数据还没核实，请先撤回，不要使用。"),
        (GRAIN, "Re: 催报", "明天上午报。"),
        (FLOODS, "Re: 催报", "本周灾情要晚两天报。台账锁在柜子里，我只记得上周转移安置群众44人，这周多少不敢乱写。\n8号回来一定补上，请先别通报。"),
        (GRAIN, "Re: 催报", "实在抱歉，收购数还没对上，得缓两天，上月是320吨，这月没数。周五前一定交。"),
        (VIRUS, "Re: 催报", "对不住，支部书记住院，材料得拖几天，等她出院我们马上补报。上周志愿服务60人次那个数别再用。"),
        (FLOODS, "", "抱歉，村里停电，今天交不了，恢复后第一时间报送。去年这时候受灾人口1200人，今年估计少些。"),
        (GRAIN, "青石粮站收购计划", "青石粮站收购计划\n10月计划收购粮食3000吨，售粮农户400户。"),
        (INSPECTION, "回复：回执", "OK"),
        (GRAIN, "Re: 催报", "本周没有时间统计，下周一补报。"),
        (FLOODS, "", "受灾人口还没核对完，村里说86人，镇上登记的只有61人。我们再核一遍，明天上午补报。"),
        (STOCKTAKING, "", "抱歉，盘点的数对不上，台账少3台，过两天再补报。"),
        (INSPECTION, "", "本月无法按时上报，特此报告。"),
        (VIRUS, "", "请忽略我上午发的邮件，数据有问题，稍后重报。"),
        (INSPECTION, "撤回申请", "6月份检查报表填错了，请先作废，改好再报。"),
        (GRAIN, "国庆值班", "国庆期间我值班，有事打电话。"),
        (FLOODS, "车辆", "7月10日用车3辆，请安排。"),
    ),
}  # fmt: skip
#: what comes from anywhere else
OF_STRANGERS = {
    "bounce": (
        (FLOODS, "系统退信", "很抱歉，您发送的邮件被退回：收件人 hexi@yungou.example 邮箱不存在（550 User unknown）。"),
        (GRAIN, "Mail delivery failed: returning message to sender", "A message that you sent could not be delivered to one or more of its recipients: qs@grain.example mailbox full"),
        (INSPECTION, "Undelivered Mail Returned to Sender", "This is the mail system at host mx.other.example. I'm sorry to have to inform you that your message could not be delivered."),
        (VIRUS, "邮件退信通知", "您发往 tsg@school.example 的邮件未能送达，原因：对方邮箱空间不足。"),
    ),
    "invite": (
        (GRAIN, "腾讯会议", "邀请您参加会议\n会议主题：秋粮收购调度\n会议时间：10月9日 09:00-10:00\n点击链接入会：https://meeting.example/abc\n会议号：000-000-000"),
        (FLOODS, "视频会议", "张三邀请您加入Zoom会议\n主题：防汛会商\n时间：7月9日 上午10:00\n加入会议 https://zoom.example/j/1\n会议号：000 0000 0000\n密码：123456"),
    ),
    "advert": (
        (FLOODS, "水泵", "Dear Sir, we are a professional manufacturer of water pumps in the city. Best price, free samples, MOQ 10 pcs. Please contact us for a quotation."),
        (INSPECTION, "安全培训招生", "我中心面向企业开展安全员取证培训，包过包拿证，学费每人1980元，三人同行九折。报名加微信同号。"),
        (GRAIN, "供应烘干机", "我厂长期供应粮食烘干机，日处理300吨，每台18.8万元，已为200家粮站服务，欢迎来电洽谈 400-000-0001"),
        (STOCKTAKING, "代开发票", "您好！我公司可代开各类发票，点数优惠，验证后付款，QQ：10000000"),
        (FLOODS, "防汛沙袋 现货", "防汛沙袋、吸水膨胀袋现货批发，1.2元/个，量大从优，48小时发货，联系微信同号"),
        (GRAIN, "收粮好帮手", "扦样器360元/根，满20根再降8%；粮食烘干每吨45元，100吨起送。已服务全国86家粮库，库存充足。退订"),
        (VIRUS, "疫情防控论坛", "诚邀贵单位参加首届疫情防控论坛，参会费2800元/人，会务组联系电话 400-000-0001，可开发票"),
        (STOCKTAKING, "Re: Asset tags", "Hello, we supply RFID asset tags at the lowest price. MOQ 500pcs, free sample available. Unsubscribe here."),
        (INSPECTION, "", "本公司承接安全评价、应急预案编制，专业团队，价格优惠，欢迎来电咨询"),
    ),
    "phishing": (
        (FLOODS, "邮箱升级", "尊敬的用户：您的邮箱即将到期，为避免影响使用，请点击 http://mail.other.example/up 完成升级。"),
        (VIRUS, "关于2021年度个人劳动补贴申领的通知", "请全体职工于8月20日前用手机扫描下方二维码登记领取，逾期视为放弃。\n人社部门"),
        (FLOODS, "河西镇灾情", "河西镇防汛办：本周灾情见 http://files.other.example/a ，请用邮箱账号和密码登录后下载查看。"),
        (FLOODS, "河西镇7月8日灾情", "河西镇受灾人口1200人，转移安置群众86人，倒塌房屋4间。详细名单请点击 http://files.other.example/login 用您的邮箱密码登录查看。"),
        (INSPECTION, "邮件系统安全中心", "检测到您的账户在异地登录，请在24小时内核验身份：http://safe.other.example，否则账户将被锁定。"),
        (GRAIN, "邮箱管理员", "您的邮箱 tj@grain.example 密码将于今日过期，保留当前密码请点击：http://a.other.example"),
        (INSPECTION, "恒泰化工6月检查表", "您好，恒泰化工的检查表已上传共享文档，请点击 http://doc.other.example 并用邮箱账号登录查看。"),
    ),
    "notice": (
        (FLOODS, "关于做好汛期校园安全工作的函", "县防汛办：\n为做好汛期校园安全，现将有关事项函告如下：请贵办于7月12日前提供各乡镇受灾人口数据。\n县教育局"),
        (GRAIN, "关于开展秋粮质量抽检的通知", "各粮站、粮库：\n定于10月10日起抽检，每库抽取10个样品，青石粮站由第一组负责。请认真组织落实。\n市粮食质检站"),
        (INSPECTION, "6月份安全生产通报", "各有关单位：\n6月全市共检查企业420家，排查隐患1310处，罚款26万元。其中恒泰化工排查隐患12处。现予通报。"),
        (GRAIN, "培训班", "关于举办粮食统计培训班的通知\n各粮站：\n定于10月15日举办统计培训班，请各单位派一人参加，报到时间10月14日。"),
        (STOCKTAKING, "停电通知", "各单位：因线路检修，3月18日8:00—12:00全校停电，请做好准备。\n后勤处"),
        (GRAIN, "关于印发秋粮收购工作要点的通知", "各粮站、粮库：\n现将工作要点印发给你们，请认真组织落实。\n一、全市计划收购粮食12000吨。\n二、青石粮站收购不少于3000吨。\n特此通知。"),
        (FLOODS, "关于通报7月地质灾害监测结果的函", "县防汛办、各乡镇（街道）：\n现将7月监测结果通报如下：全县受灾人口2300人，其中河西镇1200人、河东镇300人。\n请河西镇于7月20日前查明原因，完成整改并书面回复。\n县自然资源局"),
        (INSPECTION, "关于通报三季度消防检查结果的函", "市安委办，各企业：\n三季度共检查企业86家，排查隐患210处，其中恒泰化工12处。请恒泰化工于10月20日前完成整改，结果报我队。\n市消防支队"),
        (STOCKTAKING, "关于反馈资产抽查情况的函", "校办、各学院：\n本次抽查设备320台，盘亏6台，涉及化学与化工学院4台。请相关学院于3月30日前说明原因。\n审计处"),
        (FLOODS, "水情", "各乡镇、有关单位：\n全县平均雨量87毫米，倒塌房屋12间，请做好防范。\n县水文站"),
        (INSPECTION, "工作提示", "各分厂、车间：6月25日前请将隐患排查台账报安全科。"),
    ),
    "thanks": (
        (FLOODS, "感谢信", "感谢贵镇干部群众，你们转移安置群众86人，投入抢险人次430，我们永远铭记！"),
    ),
    "other": (
        (VIRUS, "温馨提示", "各位老师：下周一图书馆闭馆消毒一天，请相互转告。后勤处"),
        (FLOODS, "河西镇奋战洪魔", "本报讯（记者 丁一）7月8日，河西镇闻汛而动，一天内转移安置群众86人，受灾人口1200人，倒塌房屋4间，投入抢险人次430。镇长于某说，群众安全第一。"),
        (GRAIN, "青石粮站收粮忙", "记者从青石粮站了解到，开秤一周，该站收购稻谷320吨，售粮农户46户，支付粮款89.6万元。农户竖起大拇指。"),
        (VIRUS, "表扬", "近日，图书馆党支部志愿服务300人次，捐款5000元，受到读者好评。让我们为他们点赞！来源：校园网"),
    ),
}  # fmt: skip


def _cases(table):
    return [
        pytest.param(*mail, kind, id=f"{kind}-{number}")
        for kind, mails in table.items()
        for number, mail in enumerate(mails)
    ]


@pytest.mark.parametrize(("campaign", "subject", "text", "kind"), _cases(OF_UNITS))
def test_what_a_unit_sends_that_is_no_report(campaign, subject, text, kind):
    outcome = read_reports(mail(head(OF_THE_ROSTER[campaign.id], subject)), (body(text),), campaign)
    assert (outcome.not_report, outcome.reports) == (kind, ())


@pytest.mark.parametrize(("campaign", "subject", "text", "kind"), _cases(OF_STRANGERS))
def test_what_a_stranger_sends_that_is_no_report(campaign, subject, text, kind):
    outcome = read_reports(mail(head(STRANGER, subject)), (body(text),), campaign)
    assert (outcome.not_report, outcome.reports) == (kind, ())


@pytest.mark.parametrize(
    "note",
    [
        "注：每月5日前报送，检查企业数每月不少于8家。",
        "说明：1.检查企业数须不少于8家；2.罚款金额保留两位小数。",
        "备注：排查隐患数不得少于20处，请如实填写。",
    ],
)
def test_what_a_blank_form_asks_below_it_is_not_told(note):
    rows = [["检查企业数（家）", "", "排查隐患数（处）", ""], ["罚款金额（元）", "", "完成日期", ""]]
    form = paper("6月表.docx", "安全检查月报表", rows, after=note)
    of = mail(head(OF_THE_ROSTER["safety"], "6月报表"))
    assert read_reports(of, (body("6月还用这张表吗？"), form), INSPECTION).not_report == "question"
    assert read_reports(of, (body("表见附件。"), form), INSPECTION).reports == ()
