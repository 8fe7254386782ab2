"""Text of any kind is read without an error, in time that grows with its length."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.attendance.reading import meetings_of

PIECES = st.sampled_from(
    (
        "区委书记",
        "张三丰",
        "李四光",
        "欧阳",
        "、",
        ",",
        "，",
        "。",
        ";",
        "（",
        "）",
        "(",
        ")",
        "“",
        "”",
        "《",
        "》",
        "等",
        "和",
        "由",
        "在",
        "出席",
        "主持",
        "会议",
        "并讲话",
        "的陪同下",
        "3月5日上午",
        "召开",
        "一行",
        "来到",
        "·",
        "　",
        "\x00",
        "\x01",
        "\x02",
        "😀",
        "艾力",
        "买买提",
        "任",
        "率",
        "与",
        "会见了",
        "指出",
        "县领导",
        "10",
        "位",
        "…",
        "月日",
        "某",
        "İ",
    )
)


@settings(deadline=None)  # the first text pays for the tables
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    meetings_of(text, text[::-1], headline=text)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_scraps_of_bulletins_are_read_and_evidence_holds_each_name(text: str) -> None:
    for meeting in meetings_of(text, headline=text):
        for attendee in meeting.attendees:
            span = attendee.evidence
            assert 0 <= span.start < span.end <= len(text)
            assert attendee.name in "".join(text[span.start : span.end].split())


@pytest.mark.parametrize(
    "piece",
    [
        "区委书记张三丰、",
        "张",
        "书记",
        "（",
        "“",
        "、",
        "区委书记、",
        "张三丰和",
        "在",
        "召开",
        "出席会议的有",
        "由",
        " ",
        "艾力·",
        "3月5日",
        "陪同",
        "有",
        "的",
    ],
)
def test_a_long_paragraph_of_one_piece_is_read(piece: str) -> None:
    size = 60_000 // len(piece)
    assert meetings_of("主持" + piece * size) is not None


def test_a_megabyte_in_one_paragraph_is_read() -> None:
    prose = "要坚持高标站位，切实加强组织领导，统筹推进重点项目建设，持续优化营商环境，" * 20
    text = ("3月5日，区委书记陆建勋主持会议并讲话，副区长安宁、关月参加，" + prose) * 1_400
    assert len(text) > 1_000_000
    (meeting,) = meetings_of(text)
    assert [each.name for each in meeting.attendees] == ["陆建勋", "安宁", "关月"]
