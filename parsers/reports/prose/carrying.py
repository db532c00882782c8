"""What one clause says for those after it in its sentence: another time, a plan, the part of the unit that is meant."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.reports.language import words
from parsers.reports.language.sites import Site
from parsers.reports.speech.sections import group_named

#: a clause that sets its sentence into an earlier time: 去年植树2800株，成活率90%
_OF_THEN = re.compile(
    r"[\s\"“]{0,4}(?:而|但|其中)?(?:上(?:一|个)?(?:周|月|期|次|旬|季度|学期)|去年|上年|往年|前一?(?:周|月|期|年))(?:同期|全年|全月)?(?!遗留|结转|[^,，]{0,12}的)"
)
#: one that tells of what is to come: 预计举办招聘会4场，提供岗位2000个
_TO_COME = re.compile(
    r"[\s\"“]{0,4}(?:我们|本单位)?(?:下(?:一)?(?:步|周|月|阶段|季度)|近期|月底前|年底前)?(?:预计|计划|拟|打算|争取|力争|准备|将)(?!之外|外|内)"
    r"|[^,，。;；:\d]{0,8}(?:目标|指标)(?:为|是)?\s?:"
)
#: after which a figure is done, or of now
_SINCE = re.compile(
    rf"{words.NOW.pattern}|已|了|实[收到有]|现|完成|截[至止]|今[年春夏秋冬天日]|这[次回个]|本(?:[周月期次旬年]|学期|季度)|累计|全部|均|比|较"
)
_OF_ALL = re.compile(
    r"\s{0,4}(?:全[院校系部会所站司厂镇区村队体县]|共|合计|总|以上|[两二三四五六七八九十]个?[^\d,，]{1,4}[共合总])"
)


@dataclass(slots=True)
class Carried:
    """Follows the sites of a stretch in their order."""

    sentence: int = -1
    clause: int = -1
    why: str = ""  #: what holds of figures until the sentence ends or says otherwise
    group: str = ""

    def enter(self, site: Site) -> None:
        """To be told of each site before it is judged."""
        if site.clause.sentence != self.sentence:
            self.sentence, self.why, self.group = site.clause.sentence, "", group_named(site.opening)
        if self.why and site.clause.start != self.clause and _SINCE.search(site.earlier + site.before):
            self.why = ""
        own = group_named(site.before) or group_named(site.earlier.rpartition("，")[2])
        self.group = own or ("" if _OF_ALL.match(site.before) else self.group)

    def leave(self, site: Site, why: str) -> None:
        """To be told why a site was refused."""
        led = site.before if site.previous is None or site.previous.clause is not site.clause else ""
        leads = {"上期或原报的数字": _OF_THEN, "计划中的数字": _TO_COME}.get(why)
        if leads is not None and leads.match(led):
            self.why, self.clause = why, site.clause.start
