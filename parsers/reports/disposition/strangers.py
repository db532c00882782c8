"""Advertisements and phishing: what comes from outside the roster, or in the name of somebody on it."""

from __future__ import annotations

import re

from domain.problems import problem
from domain.report import NotReport, Problem
from parsers.reports.disposition.case import FEW, Case
from parsers.reports.disposition.correspondence import is_meeting
from parsers.reports.disposition.verdict import Verdict, no_report
from parsers.reports.speech.notices import SELF
from parsers.reports.speech.sources import folded

OPENING_LINES = 80  #: characters of subject and first lines
OPENING = 3000  #: characters of a paper by which it is known
ADVERT = (
    re.compile(
        r"退订|unsubscribe|不再接收|拒收此类|(?:不想|不愿)[^，。]{0,4}(?:收到|接收)|(?:回复?|回信)\s?[“\"]?(?:TD|T(?![A-Z])|退)",
        re.IGNORECASE,
    ),
    re.compile(
        r"优惠|特惠|促销|折扣|特价|专享价|包邮|包送|限时|秒杀|让利|团购|批发|[一二三四五六七八九0-9]折(?!合|算)|以旧换新|最[高多]可?再?(?:抵|节?省)|立省|满\s?[0-9一二三五十]{1,6}\s?[千万]?[一-鿿]?[，,]?再?[减返送赠降]|再降|[日天前][^，。]{0,2}(?:签约|下单|订购|购买|报名)[，,]?[^，。]{0,4}[送赠减]|(?<!购)买\s?[0-9一二两三][^，。]{0,6}送|直降|立减|起送|(?:best|competitive|low(?:est)?) price|discount",
        re.IGNORECASE,
    ),
    re.compile(
        r"下单|订购|订货|选购|采购热线|供应|报价单?|起订|免费试用|先货后款|厂家|报名从速|从速报名|名额有限|欲报从速|货到付款|代理商|free samples?|\bmoq\b|quotation|place an order",
        re.IGNORECASE,
    ),
    re.compile(r"发票|代开|增值税|贷款|理财|融资|中奖|兼职|取证|包过"),
    re.compile(
        r"微信同号|加微信|QQ[:：]?\s?[0-9]{5,}|服务热线|热线\s?[：:]|咨询热线|客服|扫码关注|(?<![0-9])[48]00-?[0-9]{3}-?[0-9]{4}(?![0-9])|contact us|whatsapp",
        re.IGNORECASE,
    ),
    re.compile(
        r"我公司|我司|我厂|本公司|公司[^，。]{0,6}为[^，。]{2,30}(?:实施|提供|制作|打造|承建)|专业(?:设计|制作|生产|承接|提供)|诚邀|招商|会务组|参会费|培训费|学费|一站式|manufacturer|supplier|our (?:factory|company|products)",
        re.IGNORECASE,
    ),
    re.compile(
        r"尊敬的客户|质保\s?[0-9一二两三]|期待(?:与您|您的)?合作|竭诚|欢迎(?:来电|洽谈|咨询|选购|试用|订购|垂询)|承接|已?服务(?:过|全国|全省)|(?:公司|我司|产品|展品|设备|系统|团队|机械|科技)已经?(?:为|帮助|走进|进驻|装备|服务)[^，。]{0,10}[0-9]+\s?[多余]?[家所个座]|已有[^，。]{0,4}[0-9]+余?家[^，。]{0,8}(?:使用|选择|客户)|我们是[^，。]{2,14}公司|[都均]在用|场场好评|好评如潮"
    ),
    re.compile(
        r"[0-9.]\s?万?元\s?(?:起|/\s?[一-鿿]|每\s?[个件套面张本册人台])|每\s?(?:人次|[一-鿿])\s?[0-9.,]{1,9}\s?万?元"
    ),
)
_LINK = re.compile(
    r"https?://|www\.|点击(?:此处|这里|链接|下方|下载)|下载链接|访问链接|扫(?:描)?(?:下方)?二维码", re.IGNORECASE
)
PHISHING = (
    _LINK,
    re.compile(
        r"密码|口令|验证码|身份验证|核验身份|实名认证|银行卡|账号(?:信息|异常)|解压码|登[录陆][^，。]{0,6}(?:邮箱|账[号户]|系统|核对|验证)"
    ),
    re.compile(
        r"(?:邮箱|账[号户])[^，。]{0,8}(?:容量|空间|异常|异地|升级|扩容|停用|备案|冻结|过期|到期|锁定|停止)|完成升级|逾期[^，。]{0,4}将|逾期视为|立即(?:验证|登录|处理|点击|核验|更新)|安全(?:升级|验证|中心)"
    ),
    re.compile(r"补贴|补助(?:申领|发放)|退税|财务部通知|领取"),
)
#: nobody who reports asks for money, a card's number or a code
_ASKS_FOR_MONEY = re.compile(
    r"[付汇转打][^，。]{0,6}[至到入][^，。]{0,4}(?:以下|如下|下列|指定)[^，。]{0,4}账[户号]|(?:提供|输入|填写)[^，。]{0,8}(?:验证码|密码|口令)|扫码登[录陆][^，。]{0,6}验证"
)
#: nor to log in with the password of one's mailbox
_LOG_IN = re.compile(
    r"(?:邮箱|邮件)[^。]{0,6}(?:账[号户]|密码)[^。]{0,10}(?:登[录陆]|验证|核验|查看)|登[录陆][^。]{0,10}邮箱[^。]{0,6}密码"
)


def strangers(case: Case) -> Verdict | None:
    """A letter that baits may well imitate a unit's report; one that sells does not name itself and tell three figures."""
    words = "\n".join((case.speech.head.subject, *(cover.text for cover in case.speech.covers), *_openings(case)))
    words = folded(words).text
    baits = _is_bait(case, words)
    if baits:
        return no_report(NotReport.PHISHING, baits, _in_whose_name(case))
    if case.known or (case.said >= FEW and _signs_itself(case, words)):
        return None
    sells = sum(bool(sign.search(words)) for sign in ADVERT)
    enough = 4 if case.of_units else 3 if case.said >= FEW or SELF.search(words) else 2
    if sells >= enough:
        return no_report(NotReport.ADVERT, "发件人不在名册上，内容是广告推销")
    return None


def _openings(case: Case) -> list[str]:
    return [paper.text[:OPENING] for paper in case.speech.papers]


def _signs_itself(case: Case, words: str) -> bool:
    """Whether a unit speaks of itself in the first person, and is named where a letter begins."""
    opening = words[:OPENING_LINES]
    return bool(SELF.search(words)) and any(folded(one.text).text in opening for one in case.named)


def _is_bait(case: Case, words: str) -> str:
    """Why a letter is phishing; "" where it is not. What a unit's own address sends is so only without any figure."""
    if _LINK.search(words) and _LOG_IN.search(words) and not (case.known and case.said):
        return "诱导用邮箱密码登录"
    if case.known:
        return ""
    if _ASKS_FOR_MONEY.search(words):
        return "发件人不在名册上，索要款项、验证码或登录"
    programs = any(defect.code == "type_not_allowed" for mute in case.speech.mute for defect in mute.defects)
    if programs and not case.said and not case.filled:
        return "发件人不在名册上，附件是程序"
    found = sum(bool(sign.search(words)) for sign in PHISHING)
    lures = found >= 3 or (found == 2 and case.said < FEW and not case.of_units and not is_meeting(case))
    return "发件人不在名册上，诱导点击链接或提供密码" if lures else ""


def _in_whose_name(case: Case) -> Problem | None:
    """Whoever is imitated, or whose mailbox is in other hands, should know."""
    sender = case.speech.head.sender
    owners = case.campaign.roster.by_address(sender.address) if sender else ()
    named = (*(unit.name for unit in owners), *(report.unit for report in case.reports if report.unit))
    return problem("impostor", named[0]) if named else None
