"""What counts as the same spelling, offsets kept."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.folding import fold, simplify

EVERY_CHARACTER = "".join(map(chr, range(sys.maxunicode + 1)))


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ＡＰＰ１２３，（东湖）！　Ｚ", "app123,(东湖)! z"),
        ("Covid-19 ÀÉ Σ", "covid-19 àé σ"),
        ("İ", "İ"),
        ("“东湖”、。", "“东湖”、。"),
    ],
)
def test_folds_width_and_case(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_every_character_folds_to_one_for_good() -> None:
    folded = fold(EVERY_CHARACTER)
    assert len(folded) == len(EVERY_CHARACTER)
    assert fold(folded) == folded


@given(st.text(), st.text())
def test_a_part_folds_as_in_the_whole(before: str, after: str) -> None:
    assert fold(before + after) == fold(before) + fold(after)


@pytest.mark.parametrize(
    ("traditional", "simple"),
    [
        ("東湖區召開會議", "东湖区召开会议"),
        ("於會後發揮", "于会后发挥"),
        ("乾隆年間，皇后在裡面", "乾隆年间，皇后在里面"),
    ],
)
def test_simplifies(traditional: str, simple: str) -> None:
    assert simplify(traditional) == simple


def test_simplified_text_stays() -> None:
    common = bytes(byte for high in range(0xB0, 0xD7) for low in range(0xA1, 0xFF) for byte in (high, low))
    text = common.decode("gb2312")
    assert simplify(text) == text


def test_simplifying_is_one_to_one_for_good() -> None:
    simple = simplify(EVERY_CHARACTER)
    assert len(simple) == len(EVERY_CHARACTER)
    assert simplify(simple) == simple
