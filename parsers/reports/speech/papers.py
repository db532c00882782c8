"""What a paper is by its title or its first words: a plan, rules or a contract, a speech, a list of prices, a newspaper's
piece. None tells what its sender did."""

from __future__ import annotations

import re

from parsers.reports.speech.notices import SELF
from parsers.reports.speech.sources import Source

#: what a title ends with is what the paper is: no plan are 方案执行反馈 and 部署会简讯
_PLAN = re.compile(
    r"(?:下一?(?:周|月|季度|阶段|步|学期)[^，。：:]{0,6}(?:工作|任务|目标|思路)|计划|方案|预案|要点|打算|安排|部署|预算|任务(?:分解|分配|清单|书)|指标(?:分解|下达)|(?:排班|值班|日程|课程)(?=表))(?:表|书|稿|草案|意见|如下)?\s?(?:$|[ ()（【《，。；：:—0-9])"
)
#: 本周工作及下周安排 tells what was done before what is to come
TOLD = re.compile(
    r"情况|总结|小结|汇报|报告|周报|月报|日报|简报|进展|进度|统计表|汇总|完成|落实|(?:及|和|与|暨|、)(?:[下明]|[0-9]{1,2}月)"
)
_DONE = re.compile(r"(?:本|这)(?:周|月|期|旬|日|季)|期间|截[至止]|目前|[^未]完成|已(?!于)")
_RULES = re.compile(r"办法|制度|规定|条例|细则|规程|章程|标准|合同|协议")
_ARTICLE = re.compile(r"第[一二三四五六七八九十]{1,3}条")
#: no report by its name, whatever figures stand in it
_APART = re.compile(
    r"(?:讲话|致辞|倡议书?|检讨书?|承诺书|责任书|脚本|排班表?|决心书|心得体会|秩序册|议程|简历|通讯录|座位表|课程表|价[格目]表|报价[单表]?|对?账单|发票|收据|试[题卷]|领[料用]单|采购清单|介绍信|委托书|节目单|活动流程|流程表|行程安?排?表?|(?:反映|信访|提案|议案)[^，。：:\n]{0,24}答复(?:意见)?书?)(?:稿|草案)?\s?(?:$|[ ()（【《])|关于[^，。：:\n]{2,40}的公示(?:$|[：:\s])"
)
_MINUTES = re.compile(r"纪要|会(?:议)?记录|会议?议?定事项")
_MINUTED = re.compile(
    r"(?<![按照据实彻行])会议(?:听取|指出|强调|要求|决定|议定|认为|明确|(?:原则上?)?(?:同意|通过))|(?:出席|参会|列席|到会|参加)(?:人员)?\s?[：:]|主持(?:人)?\s?[：:]|(?:时间|地点|记录)(?:人)?\s?[：:]|会议?议?定[：:]"
)
_OPENING = 2000  #: characters of a paper by which minutes are known
#: where a newspaper's piece begins, and what stands at its end
_REPORTER = re.compile(
    r"本报讯|本台消息|本网讯|[（(](?:本报|特约|见习|实习)?(?:记者|通讯员)[^)）]{1,20}[)）]|记者[^，。]{0,16}(?:获悉|报道|采访|了解到|看到)|据[^，。]{2,14}(?:报道|消息)"
)
_IMPRINT = re.compile(r"(?:^|\n|[。！ 　（(])(?:来源|责任?编辑?|编辑|摄影|供稿|征稿|投稿(?:邮箱|热线|方式)?)\s?[：:]")
NEWS = re.compile(rf"{_REPORTER.pattern}|公众号[^，。]{{0,8}}文章|剪报|转载|分享一?[篇个则]|学习材料")
_IMPRINT_ROOM = 80  #: characters at the end of a piece in which its imprint stands


def title_of(source: Source) -> str:
    """The first two lines of a source's head."""
    return " ".join(line.text for line in source.head_lines[:2])


def is_plan(source: Source, subject: str) -> bool:
    """By its own title, or by the subject where its words say of nothing that it is done."""
    own = title_of(source)
    title = f"{subject} {own}"
    if TOLD.search(title) or not _PLAN.search(title):
        return False
    return bool(_PLAN.search(own)) or not _DONE.search(source.text[:_OPENING])


#: a letter that opens with what it is: 青石粮站责任书：…
_CALLED = re.compile(r"\s{0,4}([^，。：:\n]{2,20})[：:]")


def is_paper_apart(source: Source) -> bool:
    """A speech, an appeal, a list of prices and the like."""
    called = _CALLED.match(source.text)
    title = title_of(source) or (called[1] if called else "")
    return bool(_APART.search(title)) and not TOLD.search(title)


def is_rules(source: Source, subject: str) -> bool:
    """Whether a paper is called a set of rules, and is in articles."""
    title = f"{subject} {title_of(source)}"
    return bool(_RULES.search(title)) and len(_ARTICLE.findall(source.text[:4000])) > 1


def is_minutes(source: Source, subject: str) -> bool:
    """Whether a paper is called minutes, and begins as such."""
    title = f"{subject} {title_of(source)}"
    return bool(_MINUTES.search(title)) and bool(_MINUTED.search(f"{subject}\n{source.text[:_OPENING]}"))


def news_from(source: Source) -> int | None:
    """The place of the paragraph with which a newspaper's piece begins; None where there is none."""
    if SELF.search(source.text):
        return None
    if _IMPRINT.search(source.text[-_IMPRINT_ROOM:]):
        return 0
    return next((place for place, line in enumerate(source.paragraphs) if _REPORTER.search(line.text)), None)
