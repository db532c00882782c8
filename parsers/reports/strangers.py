"""What comes from outside the roster: advertisements and phishing."""

from __future__ import annotations

import re

from domain.report import NotReport
from parsers.reports.case import FEW, Case
from parsers.reports.sources import folded
from parsers.reports.verdict import Verdict, no_report

ADVERT = (
    re.compile(r"退订|unsubscribe|不再接收|拒收此类", re.IGNORECASE),
    re.compile(
        r"优惠|特惠|促销|折扣|特价|专享价|包邮|包送|限时|秒杀|让利|团购|批发|满\s?[0-9一二三五十]{1,6}\s?[千万]?元?[，,]?[减返送赠]"
    ),
    re.compile(r"下单|订购|订货|选购|采购热线|供应|报价单?|起订|免费试用|先货后款|厂家|货到付款|代理商"),
    re.compile(r"发票|代开|增值税|贷款|理财|融资|中奖|兼职"),
    re.compile(
        r"微信同号|加微信|QQ[:：]?\s?[0-9]{5,}|服务热线|热线\s?[：:]|咨询热线|客服|扫码关注|(?<![0-9])[48]00-?[0-9]{3}-?[0-9]{4}(?![0-9])",
        re.IGNORECASE,
    ),
    re.compile(r"我公司|我司|本公司|专业(?:设计|制作|生产|承接|提供)|诚邀|招商|会务组|参会费|培训费|一站式"),
    re.compile(r"期待(?:与您|您的)?合作|竭诚|欢迎(?:来电|洽谈|咨询|选购)|承接|我们是[^，。]{2,14}公司"),
    re.compile(
        r"[0-9.]\s?元\s?(?:起|[/每]\s?[个件套面张本册人])|每\s?(?:人次|[个件套面张本册人场台])\s?[0-9.]{1,9}\s?元"
    ),
)
PHISHING = (
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


def strangers(case: Case) -> Verdict | None:
    """Advertisements and phishing come from outside the roster; a letter that baits may well imitate a unit's report."""
    if case.known:
        return None
    speaks = any(report.unit for report in case.reports)
    words = "\n".join((case.speech.head.subject, case.text, *(paper.text[:3000] for paper in case.speech.papers)))
    words = folded(words).text
    sells = sum(bool(sign.search(words)) for sign in ADVERT)
    if sells >= 4 or (sells == 3 and not speaks):
        return no_report(NotReport.ADVERT, "发件人不在名册上，内容是广告推销")
    baits = sum(bool(sign.search(words)) for sign in PHISHING)
    if baits >= 3 or (baits == 2 and case.said < FEW and not speaks):
        return no_report(NotReport.PHISHING, "发件人不在名册上，诱导点击链接或提供密码")
    return None
