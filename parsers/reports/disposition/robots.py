"""What machines write where neither structure nor head gives them away: bounces, receipts, automatic replies, recalls."""

from __future__ import annotations

import re

from domain.problems import problem
from domain.report import NotReport
from parsers.reports.disposition.case import SHORT, Case
from parsers.reports.disposition.verdict import Verdict, no_report

BOUNCE = re.compile(
    r"退信|退回|投递失败|无法投递|未送达|发送失败|undeliver|delivery (?:status|failure|has failed)|returned mail|mail delivery|failure notice",
    re.IGNORECASE,
)
#: what a mail system says of a letter that it could not deliver
UNDELIVERED = re.compile(
    r"(?:未能|无法|没有|不能)[^。]{0,12}(?:投递|送达|发送到|传递)|(?:邮件|信件)[^。]{0,6}被[^。]{0,6}退回|邮箱(?:不存在|已满)|could not be delivered|delivery (?:failed|has failed)|user unknown|mailbox (?:full|unavailable)",
    re.IGNORECASE,
)
#: a letter of ours was opened
OPENED = re.compile(
    r"(?:邮件|来信|信件)[^。]{0,60}(?:已于[^。]{4,30}|已?被(?:收件人|对方)?)(?:阅读|打开|查看|查阅)|回执只(?:表明|说明|表示)|显示过(?:此|该|这封)邮件|was (?:read|opened|displayed) (?:on|at)\b",
    re.IGNORECASE,
)
RECALLED = re.compile(
    r"(?:将|想要?|希望|试图)撤回(?:邮件|此邮件)|would like to recall the message|^\s*(?:撤回|recall)\s*[:：]",
    re.IGNORECASE,
)
_ABSENT = r"(?:休假|休[产年病婚]假|产假|病假|陪产假|出差|外出|请假|度假|住院|在外(?:学习|培训|开会|地)|(?:脱产|封闭|离岗)(?:学习|培训)|不在(?:岗|单位|办公室))"
_UNABLE = r"(?:返回|回来|返岗|无法|不能|不便|暂不|急事|辦公室|办公室|(?:工作|业务|事务)[^。，]{0,6}由[^。，]{1,12}(?:代|接|负责)|由[^，。]{1,12}(?:担任|接替)|请(?:联系|与|找|拨打|致电))"
_MAIL = r"(?:邮件|来信|来函|信件)"
#: a robot answers for somebody who is away, or says that the mail has come
AWAY = re.compile(
    r"(?:这|此)(?:是|为)?(?:一?封)?(?:系统)?自动(?:回复|发送|答复)|系统自动(?:回复|发送|答复)|请勿(?:直接)?回复(?:本|此|该)?邮?件?|无人值守|"
    rf"{_MAIL}(?:已|我已|我们已)(?:经)?(?:收到|收悉)[^。]{{0,30}}(?:休假|出差|外出|尽快|返回|稍后|给您(?:答复|回复))|"
    rf"(?:已|已经)(?:收到|收悉)(?:您|你)?的?{_MAIL}[^。]{{0,30}}(?:尽快|稍后|工作日|答复|回复|处理)|"
    rf"{_MAIL}[^。]{{0,6}}(?:进入|到达|抵达|送达|投递到)[^。]{{0,10}}(?:邮箱|信箱|收件箱)|"
    rf"(?:正在?|目前|现|已|因公|因|本人|我)[^。，]{{0,16}}{_ABSENT}[^。]{{0,40}}{_UNABLE}|休假中|出差中|"
    r"out of (?:the )?office|away from (?:my desk|the office)|on (?:annual |maternity |sick )?(?:leave|vacation|holiday)\b|will (?:return|be back|reply when)|limited access to (?:my )?e-?mail|"
    r"auto(?:matic|mated)[ -]?(?:reply|response)|mailbox is (?:not|no longer) (?:monitored|in use)|出張中|不在にして|休暇中|自動返信",
    re.IGNORECASE,
)
#: mail for the unit goes to somebody else from now on
MOVED = re.compile(
    r"(?:该|此|本|我的?|原|这个)(?:邮箱|信箱|邮件地址)[^，。]{0,16}(?:停用|停止使用|作废|弃用|不再使用|不用了|注销)|"
    r"(?:我|本人)?已(?:经)?(?:调离|离职|退休|调任|转岗|不再(?:负责|分管|承担))[^。]{0,40}(?:联系|负责|接手|改发|发给|发至)|(?:联络员|联系人|经办人|填报人)[^，。]{0,12}(?:改为|变更为|换成|更换为)|no longer (?:works?|employed|with)\b",
    re.IGNORECASE,
)


def robots(case: Case) -> Verdict | None:
    """Short, without papers or figures, and in the words of a machine."""
    if case.said or case.speech.papers or len(case.text) > 3 * SHORT:
        return None
    if BOUNCE.search(case.subject) and UNDELIVERED.search(case.text):
        return no_report(NotReport.BOUNCE, "邮件系统的退信")
    if OPENED.search(case.text):
        return no_report(NotReport.READ_RECEIPT, "内容是阅读回执")
    if RECALLED.search(case.text) or RECALLED.search(case.subject):
        return no_report(NotReport.OTHER, "是撤回邮件的通知", problem("withdrawn"))
    if MOVED.search(case.text):
        return no_report(NotReport.AUTO_REPLY, "联系人或邮箱有变动", problem("contact_changed"))
    return no_report(NotReport.AUTO_REPLY, "内容是自动回复") if AWAY.search(case.text) else None
