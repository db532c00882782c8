"""Groups that do something: a team, a branch, a village, a firm, by the last word of its name and what follows it."""

from __future__ import annotations

import re

from parsers.reports.language.names import GOES_ON

_ENDS = (
    "突击队|服务队|先锋队|志愿队|采样队|医疗队|宣讲队|小分队|分队|战队|队伍|团队|班组|小组|护理组|工作组|项目组|课题组|攻关组|专班|教研室|实验室|研究室|党小组|党支部|支部|"
    "红十字会|学生会|研究生会|业委会|残联|民兵[连营排]|供销社|信用社|营业厅|党总支|总支|党委|团委|科室|办公室|车间|合作社|联合社|工会|联合会|商会|妇联|委员会|居委会|村委会|学会|基金会|医院|学校|中学|小学|幼儿园|企业|工厂|农场|分场|林场|集团|社团|超市|组合|银行|支行|分行|联合体|分会"
)
_GENERIC = re.compile(
    rf"(?:[全我本各该]?(?:{_ENDS})|[全我本各该]?(?:支部|单位|公司|中心|院|校|村|镇|乡|厂|站|所|处|科|系|队|组|部门)|(?:[两几多各数]|[三四五六七八九十][个家支])[一-鿿]{{1,3}})"
)
_GROUP = re.compile(
    rf"(?:{_ENDS}|(?:(?![的把将被给帮])[一-鿿]){{1,6}}(?:(?<!带)队|组(?![合织成装建])|科|室|(?<![加值代上下夜接交换带顶替跟每本当])班|(?<![全干内外局大东西南北中头])部|中心|局(?![面势部限])|站(?![着立起岗在])|(?<![住出入转在全本我该法两医])院(?![长内外里区子校落系])|所|处|系|公司|协会|集体|社区|[村镇厂店馆团](?!委)|委(?![员托派屈])|(?<![班站换顶下上轮查])岗(?!位)|[一二三四五甲乙丙丁]值(?!班)|(?<!家)乡)|[0-9一二三四五六七八九十]{{1,3}}号(?:哨所?|卡点|站|楼|平台|机组)|[一-鿿]{{0,8}}[（(][0-9一二三四五六七八九十]{{1,2}}[)）]班)"
)
_AFTER = re.compile(
    r"^[”\"』」]?(?:$|由|共有?|现有|有|全体|的(?=“)|的?[0-9一二两三四五六七八九十几]{1,3}[名人位个]|的[一-鿿]{0,6}们|[，,：:（(—]|[捡拾给派捐送拿带帮接救扶背抱抬搬扛推拉陪写画做打找种挖补装拆编修清换守挨逐轮煮垒]|调[来出解动运]|腾|拦|夺|攻克|研[发制]|办[好了结理]|完成|化解|实现|走访|慰问|员工|职工|官兵|师生|学生|同学|医生|医护|成立|组建|是|在|把|将|自|连续|坚持|主动|承担|负责|昼夜|[0-9]|全员|全[村镇乡]|党员|坚守|出动|赶[来到赴往去]|驰援|扑[灭救打]|周[末一二三四五六日]|节假日|凌晨|清晨|集结|跟着|为|面对|第一时间|闻令|"
    r"平均年龄|利用|每[天日晚周逢]|组织(?!委员|部|员)|开展|率先|带头|结合|针对|建立|推行|实行|探索|创新|牵头|发动|动员|联合(?!工会|会|社)|依托|通过|抽调|投入|连夜|冒着?|克服|迅速|立即|接到|得知|先|从|与|同|"
    rf"{GOES_ON})"
)
#: words that no name of a group holds: what stands before them is another's, what follows is done
_VERBS = re.compile(
    r"(?<![先改促引推])进(?=[村组站厂店])|[在到放把将被给对也都又还他她它我你这那们着了过]|[0-9一二两三四五六七八九十][0-9]{0,3}[个名位台支辆]|就(?!业)|编成|组成|成立|组建|感谢|[带率]领"
)
#: 县供电公司|抢修三班, 互助组|“五户棚”
_CREW = re.compile(r"(?:(?![派调出分组抽每有])[一-鿿]){0,4}?第?[0-9一二三四五六七八九十]{1,2}[班组队]|“[^“”]{2,8}”(?![一-鿿]{0,4}[组队班岗站室])")
LONGEST = 24
_ONE = r"(?:[一-鿿“”]{1,10}(?:队|组|班|部|中心|站|所|处|连|公司|局|委|社区|村|镇|院|会|科|厂|社)|[一-鿿]{0,6}(?:妇联|残联|团委|工会))"
#: 县消防大队、镇民兵连、蓝天救援队|通力合作
_TOGETHER = re.compile(
    rf"{_ONE}(?:[、和与]{_ONE}){{1,5}}(?=联[手合]|通力|共同|一起|一道|密切|协同|合力|合作|连续|主动|连夜|坚持)"
)


def group(clause: str) -> str:
    """The first group in a clause that the words behind it show to be doing something, or several that do it together; ""
    when there is none."""
    if all_of_them := _TOGETHER.match(clause):
        return all_of_them[0]
    for match in _GROUP.finditer(clause):
        if _is_quoted_part(clause, match.end()):
            continue
        crew = _CREW.match(clause, match.end())
        end = crew.end() if crew else match.end()
        if _AFTER.match(clause[end:]):
            name = _name(clause[:end])
            if name:
                return name + clause[end : end + 1] if name.count("“") > name.count("”") else name
    return ""


def _is_quoted_part(clause: str, end: int) -> bool:
    """“鲁班”抢修小组: what is quoted is not yet the group's whole name."""
    quoted = clause.count("“", 0, end) > clause.count("”", 0, end)
    return quoted and clause[end : end + 1] == "”" and _GROUP.match(clause, end + 1) is not None


def whole_group(words: str) -> str:
    """The group whose name these words are, or end with."""
    bare = words.rstrip('”"』」 　')
    ends = [match.end() for match in _GROUP.finditer(bare)]
    return _name(bare) if ends and ends[-1] == len(bare) else ""


def _name(words: str) -> str:
    """What is left of the words before the end of a group's name without what is no part of it."""
    words = re.sub(r"^.*(?:[，,。：:\s]|其中|由)", "", words)
    owner, _, own = words.rpartition("的")
    words = own if owner and len(own) > 3 and not owner.endswith("带") else words
    words = words.strip(" 　*◎●、—-")
    named = 1 < len(words) <= LONGEST and not _GENERIC.fullmatch(words) and not _VERBS.search(words)
    return words if named else ""
