"""How many were fined or warned is not how many there are, nor how many were visited. All figures are invented."""

import pytest

from domain.campaign import Field, FieldType
from tests.unit.parsers.reports.campaigns import values

CASES = [("检查食堂数", "家", "食堂"), ("走访商户数", "户", "商户"), ("巡查工地数", "个", "工地")]
FINES = Field("fines", "罚款金额", FieldType.MONEY)


@pytest.mark.parametrize(("label", "measure", "noun"), CASES)
@pytest.mark.parametrize("deed", ["罚款", "进行了通报批评", "责令停业整顿"])
def test_what_was_done_with_a_few_is_not_the_number_of_all(label, measure, noun, deed):
    fields = (Field("seen", label, FieldType.COUNT, measure), FINES)
    assert values(fields, f"对2{measure}{noun}{deed}。") == {}
    assert values(fields, f"共{label[:2]}{noun}12{measure}，对2{measure}{noun}{deed}。") == {"seen": 12}


@pytest.mark.parametrize(("label", "measure", "noun"), CASES)
def test_what_the_field_asks_for_is_read(label, measure, noun):
    seen = Field("seen", label, FieldType.COUNT, measure)
    fined = Field("fined", f"罚款{noun}数", FieldType.COUNT, measure)
    assert values((seen,), f"对2{measure}{noun}进行了{label[:2]}。") == {"seen": 2}
    assert values((seen, fined), f"对2{measure}{noun}罚款。") == {"fined": 2}
