"""Whose figure a number is: of a greater body, of those who give, of people whom the field does not count."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.language import measures, words
from parsers.reports.language.sites import Site

_MIXED = re.compile(
    r"(?:含|包括|连同|以及|算上)[^,，。;；、)）]{0,10}(?:非党员|聘用|外聘|群众|积极分子|学生|职工|保安|志愿者|家属)"
)
_GREATER = re.compile(
    r"^[\s“,，、|]*(?:本周|本月|期间|目前|其中)?(全[市省县区国]|我[市省县区国]|[省市县区]里(?!\s*$)|全校|学校|社区|街道|上级)(?!党员领导|交给|交办|分给|划给|给|要求|安排|统一|部署|的?统一|教学|附近|卡点|值守|志愿)"
)


#: 两园合计, 三个支部共: a total over units of the kind that the reporter is
_JOINT = re.compile(
    r"[\s“,，、|]{0,4}(?:以上)?(?:[两二三四五六七八九十几]|\d{1,2})\s?个?([\u4e00-\u9fff]{1,3}?)(?:党员|职工|员工|人员|成员)?(?:合计|共计|总计|总共|一共|共|联合|合办)"
)


_OWN = re.compile("[本我其]")


def of_greater_body(site: Site, unit: str) -> bool:
    """全校共捐款56万元 in a branch's report: the figure of a greater body, unless the unit is such a body itself."""
    before = site.left if site.listed else site.before
    joint = _JOINT.match(site.before) or (not _OWN.search(site.before) and _JOINT.match(site.opening))
    if joint and unit.endswith(joint[1]):
        return True
    match = _GREATER.match(before) or _GREATER.match(before.rpartition(":")[2])
    if match is None:
        return False
    if match[1] in ("全校", "学校"):
        return bool(unit) and re.search(r"(?:学校|中学|小学|大学|校|幼儿园)$", unit) is None
    if match[1][0] == "全":
        return bool(unit) and match[1][1] not in unit
    return (
        match[1] not in ("社区", "街道", "上级")
        or re.search(r"^[^,，]{0,8}(?:共|现)?有", (site.left if site.listed else site.before).partition(match[1])[2])
        is not None
    )


#: bodies that give, but do not report
_GIVERS = re.compile(
    r"(?:(?!联系|争取|发动|动员|对接|协调|引进|募|[我本全各向]|通过|经|交|转|送|给|收到|接[收受])[^,，]){0,10}?"
    r"(?:企业|公司|商[家户]|社会各?界?|爱心人士|校友会?|基金会|慈善总会|[商协]会|(?:友好|兄弟)单位)"
    r"(?![^,，]{0,3}(?:职工|员工|干部|党员|全体|上下|领导|工会|团委))[^,，]{0,6}?(?:捐|赠|资助|赞助)"
)


def given_by_others(site: Site, book: FieldBook, index: int) -> bool:
    """企业捐赠设备价值50万元: nothing that the unit itself gave, unless the field asks for what came in."""
    label = book.fields[index].label
    return _GIVERS.match(site.before) is not None and not re.search(r"社会|企业|校友|[募筹受收]|接[收受]|争取", label)


_FILLER = re.compile(
    r"^(?:\s|\d{1,6}\s?[名人位个]|另有|另外|其中|此外|同时|还有|本周|本月|本期|一周来|期间|共|全[院校系科]|工会|广大|部分|在校|留校|离退休|外聘|聘用|其他|校外|社会|医院|学校|支部|累计|含|包括|[|，,、“”])*"
)
#: 两个病区全体医护人员: all of a place did it; not 组织全体学生, to whom it was done
_OF_ALL = re.compile(r"^[^,，为给对向替帮组带发号协助完成教引让使请]{0,10}?(?:全体|全部|所有)(?!(?:老?同志|成员))")
_LABELLED_PEOPLE = re.compile(r":[^:,，。;、\d]{1,8}$")
_NOT_PERSON = re.compile(
    r"^(?:[院楼区园]|食堂|支部|党支部|第|公寓|宿舍|党小组|处|会|工作|部|中|家庭|社区|事务|代表大会|服务|困难|问题|诉求|需求|急难)"
)


#: what is counted by those who did it: people, times and money, not meetings held or rooms mended
_OF_DOERS = measures.PEOPLE | {"人次", "次", "元", "小时", ""}


def of_others(site: Site, book: FieldBook, index: int) -> bool:
    """Students, activists, residents, staff: people the field does not count, standing where the counted ones stand."""
    subject = book.subjects[index] or (book.subject if book.subjects.count(book.subject) > 1 else "")
    if subject in ("", "人员"):
        return False
    known = "".join(book.names_of(index)) + subject + words.SAME_PEOPLE.get(subject, "")
    if not book.subjects[index] and site.number.measure not in _OF_DOERS:
        alone = _COUNTING.sub("", site.left).strip("、 ")  # 居民450户, not 老同志联系家庭23户, nor 包联住户65户
        return alone in words.PERSON_NOUNS and alone not in known
    if _MIXED.search(site.before):
        return True
    people = site.number.measure in measures.PEOPLE
    if people and _noun_at(site.right[:14], subject, known):
        return True
    behind_label = site.number.measure == "元" and _LABELLED_PEOPLE.search(site.left)  # 捐款：本院职工5200元
    if (people or site.number.measure == "人次" or behind_label) and _noun_before(site.left, subject, known):
        return True
    words_before = site.left if site.listed else site.before
    lead = _FILLER.sub("", _OF_ALL.sub("", words_before))
    if not lead.startswith(words.PERSON_NOUNS):
        return False
    noun = next(noun for noun in words.PERSON_NOUNS if lead.startswith(noun))
    if noun in known or subject in words_before or subject in noun:
        return False
    return not _NOT_PERSON.match(lead[len(noun) :])


def _noun_at(right: str, subject: str, known: str) -> bool:
    """Whether the words right behind 名 or 人 are other people (86名学生志愿者), the last noun of the row deciding."""
    last, at = "", 0
    while at < len(right):
        noun = next((noun for noun in (subject, *words.PERSON_NOUNS) if right.startswith(noun, at)), "")
        if noun:
            last, at = noun, at + len(noun)
        elif last or at >= 4:
            break
        else:
            at += 1
    if last in ("家属", "家长"):
        return True
    if not last or subject in last or subject in right[:at]:
        return False
    return last not in known and not _NOT_PERSON.match(right[at:])


_COUNTING = re.compile(r"(?:共有|共计|共|约|近|有|达|超过|计|总计|:|\s){1,12}$")


def _noun_before(left: str, subject: str, known: str) -> bool:
    left = _COUNTING.sub("", left)
    if not left.endswith(words.PERSON_NOUNS):
        return False
    noun = next(noun for noun in words.PERSON_NOUNS if left.endswith(noun))
    if noun in known or subject in noun or left.endswith(subject):
        return False
    return not left.removesuffix(noun).endswith(subject)
