"""Personal numbers are masked in every spelling people use; counts stay."""

from __future__ import annotations

import pytest

from domain.text.mask import mask


@pytest.mark.parametrize("phone", [
    "13800138000", "138 0013 8000", "138-0013-8000", "１３８００１３８０００", "138\u200b0013\u200b8000", "138００１３8000", "138—0013—8000",
    "1 3 8 0 0 1 3 8 0 0 0", "138.0013.8000", "138 00138000",
])  # fmt: skip
def test_phones_in_odd_spellings(phone: str) -> None:
    assert mask(f"联系电话：{phone}，谢谢") == "联系电话：138****8000，谢谢"


@pytest.mark.parametrize(
    "number",
    [
        "11010519491231002X",
        "11010519491231002x",
        "110105194912310021",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105 19491231 002X",
    ],
)
def test_identity_numbers_by_their_shape(number: str) -> None:
    assert mask(f"身份证{number}。") in ("身份证110************02X。", "身份证110************021。")


def test_mail_addresses_keep_one_letter() -> None:
    assert mask("发至 zhangsan@mu.example 或 a.b+c@x.example") == "发至 z***@mu.example 或 a***@x.example"


@pytest.mark.parametrize("text", [
    "35名", "12000", "15 20 35 40 120", "13,860,000.50元", "13800000000元", "现有15 20 35 40 120人", "8.2-8.8", "2021年8月2日至2021年8月8日", "电话0755-1234567",
    "100000000000000000", "序号 1 2 3 4 5 6 7 8 9 10 11", "1380013800", "138001380001", "99999999999999999X",
])  # fmt: skip
def test_counts_stay(text: str) -> None:
    assert mask(text) == text


def test_a_phone_beside_text_without_spaces() -> None:
    assert mask("张三13800138000李四") == "张三138****8000李四"
    assert mask("+8613800138000") == "+86138****8000"


@pytest.mark.parametrize("between", [" ", "  ", "　", "、", ",", "，", "/", "；", "-", " 或 ", "\n"])
def test_both_of_two_phones_in_a_row(between: str) -> None:
    assert mask(f"13800138000{between}13900139000") == f"138****8000{between}139****9000"
    assert mask(f"138 0013 8000{between}139 0013 9000") == f"138****8000{between}139****9000"


def test_a_phone_before_a_count() -> None:
    assert mask("13800138000 35人") == "138****8000 35人"


def test_columns_of_counts_that_begin_like_a_phone_stay() -> None:
    assert mask("138 4520 3010 17 25") == "138 4520 3010 17 25"
