"""Is this mail a report? Structure and head decide first, then the words; the reason is kept in words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.campaign import Campaign
from domain.document import Document, Table
from domain.mail import Message
from domain.problems import problem_of
from domain.report import Disposition, NotReport, Report, ReportKind
from parsers.reports.forwards import FORWARD_SUBJECT, Speech
from parsers.reports.phrases import is_nothing
from parsers.reports.sources import Source, folded
from parsers.reports.substance import bare, spoken, substance

LOOP_FIELD = "x-baosong-loop"
_ROBOT = re.compile(r"^(?:mailer-daemon|postmaster|bounces?|no-?reply|do-?not-?reply)(?:[-+=._@].*)?@", re.IGNORECASE)
_BOUNCE = re.compile(
    r"退信|退回|投递失败|无法投递|未送达|发送失败|undeliver|delivery (?:status|failure|has failed)|returned mail|mail delivery|failure notice",
    re.IGNORECASE,
)
_AUTO = re.compile(
    r"^\s*(?:(?:re|回复|答复)\s*[:：]\s*)?[\[【]?(?:自动回复|自动答复|自動回覆|自動回復|休假回复|外出自动|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|autoreply|out of (?:the )?office|vacation)",
    re.IGNORECASE,
)
_READ = re.compile(r"^\s*(?:已读|已讀|未读即删除|read|not read)\s*[:：]", re.IGNORECASE)
_INVITE = re.compile(
    r"^\s*(?:会议邀请|日程邀请|邀请函?|已接受|已谢绝|invitation|accepted|declined|tentative)\s*[:：]", re.IGNORECASE
)
_ASK_SUBJECT = re.compile(r"请教|咨询|请问|询问|疑问|求助|问一下|请示")
_ASK = re.compile(
    r"[？?]|请问|请教|想问|咨询|盼复|是不是|算不算|能不能|可不可以|行不行|对不对|要不要|是否(?:需要|可以|要|算|应)|怎么(?:填|报|算|统计|写)|如何(?:填|报|算|统计|写)|以哪[个一]为准|什么时候|哪[个些一天]"
)
_THANKS = re.compile(r"谢谢|感谢|多谢|收到|已阅|知悉|辛苦了?|没有?问题|核对无误|已知晓|thank", re.IGNORECASE)
_ADVERT = (
    re.compile(r"退订|unsubscribe|不再接收|拒收此类", re.IGNORECASE),
    re.compile(r"优惠|特惠|促销|折扣|特价|包邮|限时|秒杀|让利|团购|批发"),
    re.compile(r"下单|订购|订货|选购|采购热线|供应|报价单?|起订|免费试用|先货后款|厂家|货到付款|代理商"),
    re.compile(r"发票|代开|增值税|贷款|理财|融资|中奖|兼职"),
    re.compile(r"微信同号|加微信|QQ[:：]?\s?[0-9]{5,}|咨询热线|客服|扫码关注", re.IGNORECASE),
    re.compile(r"我公司|我司|本公司|专业(?:设计|制作|生产|承接|提供)|诚邀|招商|会务组|参会费|培训费"),
    re.compile(r"[0-9.]\s?元\s?[/每]\s?[个件套面张本册人]"),
)
_PHISHING = (
    re.compile(
        r"https?://|www\.|点击(?:此处|这里|链接|下方|下载)|下载链接|访问链接|扫(?:描)?(?:下方)?二维码", re.IGNORECASE
    ),
    re.compile(
        r"密码|口令|验证码|身份验证|实名认证|银行卡|账号(?:信息|异常)|解压码|登[录陆][^，。]{0,6}(?:邮箱|账[号户]|系统|核对|验证)"
    ),
    re.compile(
        r"(?:邮箱|账[号户])[^，。]{0,6}(?:容量|空间|异常|升级|扩容|停用|备案|冻结|过期|锁定|停止)|逾期[^，。]{0,4}将|立即(?:验证|登录|处理|点击|核验|更新)|安全(?:升级|验证|中心)"
    ),
    re.compile(r"补贴|补助(?:申领|发放)|退税|财务部通知|工资补贴|领取"),
)
_NOTICE = (
    re.compile(r"关于[^，。\n]{2,60}的(?:通知|公告|通报|函|启事)"),
    re.compile(r"(?:^|\n)\s*(?:各|全校|校内|全体)[^，。\n]{1,30}[：:]"),
    re.compile(r"通知如下|特此通知|特此公告|特此函告|现予公布|有关(?:事项|要求|安排)[^，。\n]{0,8}如下"),
    re.compile(r"请(?:各|于[^，。\n]{1,20}[前日]|务必|相互转告|遵照|认真(?:贯彻|组织|落实))|截止(?:时间|日期)|逾期不"),
    re.compile(r"[0-9]{1,2}(?:日|时|点|:00)[^，。\n]{0,6}前[^，。\n]{0,6}(?:报|送|发|反馈|提交)"),
)
_SELF = re.compile(
    r"(?<![报至到送向给发与])我(?:们)?(?:单位|部门|支部|总支|党委|学院|院|处|科|系|所|中心|部|室|校|班|社区|村|公司)|本(?:单位|部门|支部|总支|学院|院|处|科|系|所|中心|室|班|公司)"
)
_REPORT_WORDS = re.compile(
    r"报告|汇报|总结|小结|周报|月报|日报|简报|情况|统计表|汇总表|报表|材料|清单|台账|登记表|盘点表|动态|事迹"
)
#: defects of a mail of which nothing was read
_NOTHING_READ = frozenset({"empty_message", "not_a_mail", "header_too_large", "too_large"})
FORM_LABELS = 3
FEW = 3  #: values; fewer beside a question are the question's own figures
SHORT = 200


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a mail is, and why (Chinese)."""

    disposition: Disposition
    not_report: NotReport | None = None
    reason: str = ""


def _not(kind: NotReport, reason: str) -> Verdict:
    return Verdict(Disposition.NOT_REPORT, kind, reason)


def by_structure(message: Message, own: frozenset[str]) -> Verdict | None:
    """What the structure and the head of a mail tell by themselves; None where the words must decide."""
    sender = message.head.sender.address if message.head.sender else ""
    subject = message.head.subject
    types = {part.media_type for part in message.parts} | {message.media_type}
    if message.header(LOOP_FIELD) is not None:
        return _not(NotReport.OWN_MAIL, "本系统自己发出的信件")
    if (
        "message/disposition-notification" in types
        or "disposition-notification" in (message.header("content-type") or "").lower()
        or _READ.match(subject)
    ):
        return _not(NotReport.READ_RECEIPT, "已读回执")
    if message.media_type == "multipart/report" or "message/delivery-status" in types:
        return _not(NotReport.BOUNCE, "退信或投递状态通知")
    if _ROBOT.match(sender) and _BOUNCE.search(subject):
        return _not(NotReport.BOUNCE, "邮件系统的退信")
    automatic = (message.header("auto-submitted") or "").strip().lower()
    if automatic.startswith("auto-replied") or message.header("x-autoreply") or message.header("x-autoresponse"):
        return _not(NotReport.AUTO_REPLY, "邮件头注明是自动回复")
    if _AUTO.match(subject):
        return _not(NotReport.AUTO_REPLY, "主题注明是自动回复")
    if "text/calendar" in types or _INVITE.match(subject):
        return _not(NotReport.INVITE, "会议或日程邀请")
    if sender and sender in own and not FORWARD_SUBJECT.search(subject):
        return _not(NotReport.OWN_MAIL, "本邮箱自己发出的邮件")
    lost = next((defect for defect in message.defects if defect.code in _NOTHING_READ), None)
    if lost is not None and not message.parts:
        return Verdict(Disposition.UNREADABLE, None, problem_of(lost).sentence)
    return None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the words are judged by."""

    speech: Speech
    campaign: Campaign
    reports: tuple[Report, ...]
    text: str
    said: int
    filled: bool
    known: bool  #: the sender is on the roster


def by_words(speech: Speech, campaign: Campaign, reports: tuple[Report, ...]) -> Verdict:
    """The verdict after reading: what the mail says of itself, and what was read from it."""
    sender = speech.head.sender
    seen = _Seen(
        speech=speech,
        campaign=campaign,
        reports=reports,
        text="\n".join(cover.text for cover in speech.covers),
        said=sum(len([reading for reading in report.readings if reading.value is not None]) for report in reports),
        filled=any(substance(paper, campaign.fields) > 0 for paper in speech.papers),
        known=bool(sender and campaign.roster.by_address(sender.address)),
    )
    judges = (_strangers, _notice, _question, _report, _unreadable, _form, _thanks)
    return next((verdict for judge in judges if (verdict := judge(seen))), _not(NotReport.OTHER, "没有读到报告内容"))


def _strangers(seen: _Seen) -> Verdict | None:
    """Advertisements and phishing come from outside the roster; a letter that baits may well imitate a unit's report."""
    if seen.known:
        return None
    speaks = any(report.unit for report in seen.reports)
    words = "\n".join((seen.speech.head.subject, seen.text, *(paper.text[:3000] for paper in seen.speech.papers)))
    words = folded(words).text
    if sum(bool(sign.search(words)) for sign in _ADVERT) >= 3 and not speaks:
        return _not(NotReport.ADVERT, "发件人不在名册上，内容是广告推销")
    baits = sum(bool(sign.search(words)) for sign in _PHISHING)
    if baits >= 3 or (baits == 2 and seen.said < FEW and not speaks):
        return _not(NotReport.PHISHING, "发件人不在名册上，诱导点击链接或提供密码")
    return None


def _notice(seen: _Seen) -> Verdict | None:
    papers = "\n".join(paper.text[:2000] for paper in seen.speech.papers)
    words = "\n".join((folded(seen.speech.head.subject).text, seen.text, papers))
    signs = sum(bool(sign.search(words)) for sign in _NOTICE)
    if (
        signs >= 2
        and not _SELF.search(words)
        and (seen.said < FEW or (signs >= 3 and not seen.known and not seen.speech.forwards))
    ):
        return _not(NotReport.NOTICE, "是一份通知，没有说明本单位做了什么")
    return None


def _question(seen: _Seen) -> Verdict | None:
    if seen.filled or seen.said >= FEW + 1 or seen.speech.forwards:
        return None
    asks = len(_ASK.findall(seen.text)) + 2 * bool(_ASK_SUBJECT.search(folded(seen.speech.head.subject).text))
    told = any(report.kind in (ReportKind.NIL, ReportKind.CORRECTION) for report in seen.reports)
    if asks >= 2 or (asks == 1 and seen.said == 0 and not told):
        return _not(NotReport.QUESTION, "只是询问，没有报告本单位的情况")
    return None


def _report(seen: _Seen) -> Verdict | None:
    kinds = {report.kind for report in seen.reports}
    if seen.said and _means_it(seen, kinds):
        return Verdict(Disposition.REPORT, None, f"读到 {len(seen.reports)} 个单位的情况")
    if ReportKind.NIL in kinds and not _is_thanks(seen):
        return Verdict(Disposition.REPORT, None, "零报告")
    follows = kinds & {ReportKind.CORRECTION, ReportKind.SUPPLEMENT}
    if (
        follows
        and any(report.unit for report in seen.reports)
        and re.search(r"[0-9]", seen.text)
        and not _is_thanks(seen)
    ):
        return Verdict(Disposition.REPORT, None, "更正或补报，但没有读出数字")
    papers = [paper for paper in seen.speech.papers if len(paper.text) >= SHORT and not _is_form(paper, seen.campaign)]
    titles = " ".join(
        (seen.speech.head.subject, *(paper.document.name for paper in papers), *(_title(paper) for paper in papers))
    )
    if papers and any(report.unit for report in seen.reports) and _REPORT_WORDS.search(folded(titles).text):
        return Verdict(Disposition.REPORT, None, "有报告材料，但没有读出数字")
    return None


def _title(paper: Source) -> str:
    return " ".join(line.text for line in paper.head_lines[:2])


def _means_it(seen: _Seen, kinds: set[ReportKind]) -> bool:
    """Whether values in the text are a report, not figures in a letter of thanks."""
    if seen.filled or seen.said >= FEW or seen.speech.forwards or kinds - {ReportKind.INITIAL}:
        return True
    return not _is_thanks(seen) or bool(_REPORT_WORDS.search(folded(seen.speech.head.subject).text))


def _unreadable(seen: _Seen) -> Verdict | None:
    mute = [document for document in seen.speech.mute if not _is_ornament(document)]
    if mute:
        names = "、".join(document.name for document in mute[:3])
        return Verdict(Disposition.UNREADABLE, None, f"附件未能读取：{names}")
    linked = any(defect.code == "linked_file" for cover in seen.speech.covers for defect in cover.document.defects)
    return Verdict(Disposition.UNREADABLE, None, "材料放在网盘里，没有作为附件发来") if linked else None


def _is_ornament(document: Document) -> bool:
    """A small picture in a signature is no report."""
    return document.kind in ("png", "jpeg", "gif", "bmp", "webp", "image") and document.size < 20_000


def _form(seen: _Seen) -> Verdict | None:
    if any(_is_form(paper, seen.campaign) for paper in (*seen.speech.papers, *seen.speech.covers)):
        return _not(NotReport.EMPTY_FORM, "表格是空白的，没有填写内容")
    return None


def _is_form(source: Source, campaign: Campaign) -> bool:
    """A table that asks for several fields and answers none."""
    labels = {name for item in campaign.fields for name in spoken(item)}
    for placed in source.blocks:
        table = placed.block
        if not isinstance(table, Table):
            continue
        asked = sum(bare(cell.text) in labels for cell in table.cells)
        if asked >= FORM_LABELS and substance(source.part((placed,)), campaign.fields) == 0:
            return True
    return False


def _is_thanks(seen: _Seen) -> bool:
    return len(seen.text) <= SHORT and bool(_THANKS.search(seen.text)) and not seen.filled


def _thanks(seen: _Seen) -> Verdict | None:
    if _is_thanks(seen):
        return _not(NotReport.THANKS, "致谢或确认，没有报告内容")
    if is_nothing(seen.text) and not seen.speech.papers:
        return _not(NotReport.OTHER, "邮件是空的")
    return None
