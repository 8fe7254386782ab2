"""Widths are those of the screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.language.cells import edges


def test_every_character_is_as_wide_as_on_the_screen() -> None:
    assigned = (
        *range(0x33480),
        *range(0xE0000, 0xE0200),
    )  # planes 0 to 3, tags; the rest is empty or private
    assert [hex(code) for code in assigned if edges(chr(code))[-1] != cell_len(chr(code))] == []


@pytest.mark.parametrize(
    "text", ["", "东湖abc", "👩\u200d👩\u200d👧好", "❤\ufe0f1\ufe0f\u20e3", "e\u0301\u200d好\u200d区"]
)
def test_a_text_is_as_wide_as_on_the_screen(text: str) -> None:
    assert edges(text)[-1] == cell_len(text)
    assert len(edges(text)) == len(text) + 1


@given(st.text(alphabet="东a❤👩🏽\u200d\ufe0f\u0301"))
def test_edges_never_go_back(text: str) -> None:
    left = edges(text)
    assert left == sorted(left)
    assert left[-1] == cell_len(text)


def test_inside_an_emoji_sequence_stands_its_far_edge() -> None:
    assert edges("区👩\u200d👩❤\ufe0f") == [0, 2, 4, 4, 4, 6, 6]
