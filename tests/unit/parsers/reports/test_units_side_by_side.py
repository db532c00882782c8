"""Units told one after the other, some with fewer figures than others, or with figures without words of their own. All invented."""

import pytest

from tests.unit.parsers.reports.branches import STRANGER, told_by, values_of
from tests.unit.parsers.reports.worlds import BANK, BUREAUS, PLANT, STREETS, VILLAGES, WARDS

HUA, DONG, QIAO = (f"桥头街道{name}社区居民委员会" for name in ("花园", "东花园", "桥头"))
ONE, TWO, THREE, POWER = (f"江源机械厂{name}车间" for name in ("第一", "第二", "第三", "动力"))


def _values(campaign, text):
    return values_of(campaign, told_by(campaign, text, STRANGER))


@pytest.mark.parametrize(
    ("campaign", "text", "told"),
    [
        (STREETS, "花园社区宣传群众45人次，展板6块；东花园社区宣传群众30人次。", {HUA: (45, 6), DONG: (30, None)}),
        (STREETS, "花园社区、桥头社区联合宣传情况\n花园社区宣传群众45人次，展板6块；桥头社区宣传群众30人次。", {HUA: (45, 6), QIAO: (30, None)}),
        (PLANT, "一车间检修设备12台，排除故障5个。二车间检修设备9台。三车间排除故障3个。", {ONE: (12, 5), TWO: (9, None), THREE: (None, 3)}),
        (PLANT, "一车间检修设备12台，排除故障5个；动力车间检修设备3台；运输队没有。", {ONE: (12, 5), POWER: (3, None)}),
        (WARDS, "心内一督查6次，培训医护20人；检验科督查2次。", {"心血管内科一病区": (6, 20), "检验科": (2, None)}),
    ],
)  # fmt: skip
def test_a_unit_with_fewer_figures_is_told_too(campaign, text, told):
    assert _values(campaign, text) == told


@pytest.mark.parametrize(
    ("campaign", "text", "told"),
    [
        (PLANT, "一车间检修设备12台，二车间9台，三车间8台。", {ONE: (12, None), TWO: (9, None), THREE: (8, None)}),
        (PLANT, "一车间检修设备12台、排除故障5个；二车间9台、3个。", {ONE: (12, 5), TWO: (9, 3)}),
        (VILLAGES, "石门村清理垃圾12处，发动农户40户；新塘村9处、25户。", {"石门村": (12, 40), "新塘村": (9, 25)}),
        (STREETS, "花园社区宣传群众45人次；东花园社区30人次。", {HUA: (45, None), DONG: (30, None)}),
    ],
)
def test_figures_without_words_are_of_what_the_unit_before_told(campaign, text, told):
    assert _values(campaign, text) == told


@pytest.mark.parametrize(
    ("campaign", "text", "told"),
    [
        (STREETS, "花园社区宣传群众45人次，展板6块；桥头社区支援展板2块。", {HUA: (45, 6)}),
        (STREETS, "花园社区宣传群众45人次，展板6块。桥头社区派2人协助。", {HUA: (45, 6)}),
        (VILLAGES, "石门村清理垃圾12处，发动农户40户。新塘村来参观学习20人。", {"石门村": (12, 40)}),
        (VILLAGES, "石门村清理垃圾12处，发动农户40户。新塘村在交界处倾倒垃圾2处。", {"石门村": (12, 40)}),
        (STREETS, "花园社区宣传群众45人次，展板6块。东花园社区借用展板2块。", {HUA: (45, 6)}),
        (BANK, "临江营业部走访客户12户，宣传3场。保卫部要求走访不少于10户。", {"临江支行营业部": (12, 3)}),
        (BANK, "临江营业部走访客户12户，宣传3场。保卫部派人参加宣传1场。", {"临江支行营业部": (12, 3)}),
        (BANK, "临江营业部走访客户12户，宣传3场。保卫部检查1次。", {"临江支行营业部": (12, 3)}),
        (BUREAUS, "县教育局走访企业12家，解决问题5件；县财政局拨款3万元。", {"县教育局": (12, 5)}),
    ],
)
def test_who_helps_or_tells_nothing_that_is_asked_has_no_report(campaign, text, told):
    assert _values(campaign, text) == told
