"""Headlines of several lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.linebreak import balance, set_paragraph


def laid(text: str, width: int) -> list[str]:
    """Show the lines of a headline."""
    return [text[line.start : line.end] for line in balance(text, width)]


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (40, ["东湖区召开防汛工作会"]),
        (20, ["东湖区召开防汛工作会"]),
        (18, ["东湖区召开", "防汛工作会"]),
        (14, ["东湖区召开", "防汛工作会"]),
        (40, ["扎实推进、精准施策、久久为功"]),
        (26, ["扎实推进、", "精准施策、久久为功"]),
        (16, ["扎实推进、", "精准施策、", "久久为功"]),
        (34, ["东湖区举行庆祝活动 ", "林可可出席并讲话"]),
        (30, ["确保实现“水要防住、", "路要畅通、人要安全”"]),
        (30, ["东湖区志愿服务队深入社区", "为老人和孩子送温暖过大年"]),
        (20, ["Donghu district ", "holds a meeting"]),
    ],
)
def test_breaks_at_sense_into_lines_of_like_length(width: int, lines: list[str]) -> None:
    assert laid("".join(lines), width) == lines


def test_no_character_stands_alone() -> None:
    assert laid("东湖区召开大会议", 14) == ["东湖区", "召开大会议"]
    assert laid("会，东湖区", 8) == ["会，东", "湖区"]


def test_a_text_too_long_for_a_headline_is_set_as_a_paragraph() -> None:
    text = "东湖区召开防汛工作会" * 10
    assert balance(text, 16) == set_paragraph(text, 16)


@given(st.text(alphabet="东湖区召开，、 “”a1", max_size=60), st.integers(1, 40))
def test_is_never_too_wide_nor_longer_than_it_must_be(text: str, width: int) -> None:
    lines, plain = balance(text, width), set_paragraph(text, width)
    assert "".join(text[line.start : line.end] for line in lines) == text
    assert len(lines) in {len(plain), len(plain) + 1}
    assert max((line.cells for line in lines), default=0) <= max(
        (line.cells for line in plain), default=0
    ) or all(line.cells <= width for line in lines)
