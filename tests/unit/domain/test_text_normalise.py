"""Folding, and the way back to the original words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.text.normalise import Folded, fold

PAIRS = [
    ("８６名（３５％）", "86名（35%）"),
    ("1\u200b2\u00a0户", "12 户"),
    ("現(xiàn)有黨(dǎng)員", "现有党员"),
    ("他們(men)的", "他们的"),
    ("藥學院教工第二黨支部", "药学院教工第二党支部"),
    ("①２㎡Ⅲ", "①2㎡Ⅲ"),
    ("，。；：（）！？、“”", "，。；：（）！？、“”"),
    ("⽀部⼈民⺠页⻚", "支部人民民页页"),
    ("ＡＢｃ－１．５＋／", "ABc-1.5+/"),
    ("\u202e5\u202c3", "53"),
    ("a\r\nb\rc", "a\nb\nc"),
    ("￥3,860.50", "¥3,860.50"),
    ("8–12日—", "8-12日—"),
    ("樂 \uf914", "乐 乐"),
    ("𝟑𝟓名", "35名"),
    ("沈默、批覆、藉口、瞭解、毛坏、衹得、甦醒、英哩、沈先生", "沉默、批复、借口、了解、毛坯、只得、苏醒、英里、沈先生"),
    ("👥党员：22人❤️捐款 ✅☑🔲 1️⃣宣讲", " 党员：22人 捐款 ✅☑🔲 1、宣讲"),
    ("支部(zhibu)、党员(35)、例(a)", "支部(zhibu)、党员(35)、例(a)"),
]


@pytest.mark.parametrize(("source", "folded"), PAIRS)
def test_folds(source: str, folded: str) -> None:
    assert fold(source) == folded
    assert Folded(source).text == folded


def test_evidence_quotes_the_original_words() -> None:
    source = "現(xiàn)有黨員８\u200b６名，其中女３０名"
    folded = Folded(source)
    place = folded.text.index("86")
    assert folded.origin(place, place + 2) == "８\u200b６"
    assert folded.origin(0, 4) == "現(xiàn)有黨員"
    assert folded.origin(folded.text.index("女"), len(folded.text)) == "女３０名"


def test_places_outside_the_text_give_nothing() -> None:
    assert Folded("").origin(0, 5) == ""
    assert Folded("ab").origin(2, 9) == ""
    assert Folded("ab").origin(-3, 1) == "a"


@given(st.text(alphabet=st.sampled_from("現有(xiàn)黨員８6\u200b \u00a0\r\n①⽀a乾燥,，—𝟑\ufe0f"), max_size=60))
def test_every_slice_leads_back_into_the_source(source: str) -> None:
    folded = Folded(source)
    assert folded.text == fold(source)
    assert folded.origin(0, len(folded.text)) in source
    places = [folded.index(i) for i in range(len(folded.text))]
    assert places == sorted(set(places))
    assert fold(folded.text) == folded.text or "(" in source
