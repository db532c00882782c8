"""What a letter or a paper is called that is about another business than reporting: leave, repairs, a purchase, a contract,
an application; and the words with which a petition closes."""

from __future__ import annotations

import re

from domain.campaign import Campaign
from parsers.reports.speech.papers import TOLD
from parsers.reports.speech.sources import Source, folded

_TITLE = 2  #: lines of a paper that may be its title
#: what a letter is called that is about something else
_LETTER = re.compile(
    r"(请假|休假|调休|销假|报名|报修|维修|投稿|论文|征文|征集|稿件|交接|移交|报价|询价|比价|采购|领用|借[用条]|申[请领]|请示|格式|放行|问卷|通行|用车|值[日班]|派车|承诺|建议|致谢|感谢|合同|协议|补[助贴]|津贴|工资|奖金|加班费?|劳务费?|排班|发言|演讲|分配)(?:条|单|表|稿|函|书|信|清单|名单|说明|结果|安排|事宜|[的一]?事|请[审批阅看])?\s?$"
)
#: and a paper
_PAPER = re.compile(
    r"(合同|协议|招标|投标|课件|讲义|教案|试题|脚本|申报|申请|推荐|评[选优]|报名|采购|购置|报价|询价|比价|报损|报废|移交|交接|领用|借用|租赁|投保|保险|排班|值班|轮班|分配|发言|演讲|讲话|(?:补[助贴]|津贴|工资|奖金|加班费?|劳务费?)(?:发放)?)"
    r"(?:汇总)?(?:条|单|表|稿|函|书|信|清单|材料|文件|公告|计划|名单|申请|对比|方案)?(?:[（(][^（()）]{0,12}[)）]){0,2}[0-9.年月日至到~—-]{0,24}(?:$|\.[a-z]{2,5}$)"
)
#: 关于解决屋面维修资金的报告: a petition by another name
_WANTED = re.compile(
    r"(?:解决|追加|拨付|下拨|购[置买]|添置|更换|增[加拨补设配]|维修|修缮|改造|调整|配备|减免|补助)[^，。：:\n]{0,30}的(?:报告|函|请求)|[^，。：:\n\s]{3,40}(?:请示|申请)(?=$|\s)"
)
#: leave to do something is asked for; what stands before is the reason
LEAVE = re.compile(
    r"(?:请|望|盼|呈)[^，。0-9]{0,8}(?:批准|批示|批复|核准|核批|审[批定]|准假|同意|[拨批]付|列支|解决|支持)|妥否|当否|为[盼荷]"
)
_NAMED = re.compile(r"(合同|协议|报价|询价|比价|报损|申报|投保|津贴|工资|奖金|加班费|劳务费)[^：，。]{0,12}：")
_PETITION = re.compile(r"的(?:报告|函|请求)")


def called(title: str, campaign: Campaign) -> bool:
    """Whether the name of a letter tells another business than the campaign's own."""
    return _is_other(_LETTER.search(title), campaign)


def names_business(led_in: str, campaign: Campaign) -> bool:
    """Whether a sentence says of what its figures are, and that is another business: 合同稿发您审一下：演出6场."""
    return _is_other(_NAMED.search(led_in), campaign)


def is_of_business(source: Source, campaign: Campaign) -> bool:
    """Whether a paper's title, or its file's name, tells another business: 推荐表, 演出合同, 补助发放表.xlsx."""
    titles = [line.text for line in source.head_lines[:_TITLE]]
    if any(map(TOLD.search, titles)):
        return False
    name = folded(source.document.name.rpartition("/")[2]).text
    return any(_is_other(_PAPER.search(one), campaign) for one in (*titles, name))


def _is_other(found: re.Match[str] | None, campaign: Campaign) -> bool:
    names = (campaign.title, *(name for item in campaign.fields for name in item.names))
    return found is not None and not any(found[1] in name for name in names)


def is_petition(titles: str, text: str) -> bool:
    """Whether a letter is called a petition, and asks for leave or money; what it tells of its unit is the reason."""
    wants = _WANTED.search(titles) and LEAVE.search(text)
    return bool(wants) and not TOLD.search(_PETITION.sub("", titles))
