"""A bulletin laid out: where each line stands, whatever the width."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.model import Bulletin, Byline, Source
from reader.page import INDENT, lay_out, plain_text, text_of

BODY = (
    "本报讯 3月12日上午,青石区委书记林远舟到柳河街道植树点,挖坑、培土。他说,“一棵树就是一份责任,要管护好”。",
    "区领导周亦凡、沈知秋等参加活动。",
)
BULLETIN = Bulletin(
    id="2021-03-12-0a1b2c",
    kicker="春风起、新绿生",
    headline="青石区开展义务植树活动",
    deck="为城市再添一片荫凉",
    date="2021-03-12",
    date_text="3月12日",
    date_basis=None,
    byline=(Byline("记者", "方小满"), Byline("记者", "许言"), Byline("通讯员", "石磊")),
    credit="文/图",
    paragraphs=BODY,
    meetings=(),
    source=Source("page.txt", "0" * 64, 1, 20),
    warnings=(),
)


def texts(kind: str, width: int, bulletin: Bulletin = BULLETIN) -> list[str]:
    return [text_of(bulletin, line) for line in lay_out(bulletin, width) if line.kind == kind]


def test_the_heads_stand_in_their_order_then_the_credits_then_the_text() -> None:
    kinds = [line.kind for line in lay_out(BULLETIN, 120)]
    assert list(dict.fromkeys(kinds)) == ["kicker", "headline", "deck", "credits", "blank", "paragraph"]


def test_the_credits_name_the_day_every_role_once_with_its_names_then_the_grant() -> None:
    assert texts("credits", 80) == ["2021年3月12日 · 记者 方小满 许言 · 通讯员 石磊 · 文/图"]


def test_a_printed_date_without_a_year_stands_as_printed() -> None:
    undated = dataclasses.replace(BULLETIN, date=None, byline=(), credit=None)
    assert texts("credits", 80, undated) == ["3月12日"]


def test_credits_wider_than_the_column_part_between_items() -> None:
    assert texts("credits", 24) == ["2021年3月12日", "记者 方小满 许言", "通讯员 石磊 · 文/图"]


def test_heads_are_centred_in_the_column() -> None:
    line = next(line for line in lay_out(BULLETIN, 60) if line.kind == "headline")
    assert line.offset == (60 - cell_len(BULLETIN.headline)) // 2


def test_a_paragraph_begins_with_two_characters_of_space_in_a_narrow_column_with_one() -> None:
    assert [line.offset for line in lay_out(BULLETIN, 60) if line.kind == "paragraph"][:2] == [INDENT, 0]
    assert [line.offset for line in lay_out(BULLETIN, 20) if line.kind == "paragraph"][:2] == [2, 0]


def test_on_a_wide_screen_the_column_stands_in_the_middle() -> None:
    lines = [line for line in lay_out(BULLETIN, 200, measure=40) if line.kind == "paragraph"]
    assert min(line.offset for line in lines) == 80
    assert max(cell_len(text_of(BULLETIN, line)) for line in lines) <= 40


def test_what_a_bulletin_lacks_takes_no_line() -> None:
    bare = dataclasses.replace(
        BULLETIN, kicker=None, deck=None, date=None, date_text=None, byline=(), credit=None
    )
    assert {line.kind for line in lay_out(bare, 60)} == {"headline", "blank", "paragraph"}


@given(width=st.integers(min_value=8, max_value=120))
def test_at_any_width_each_paragraph_is_there_whole_in_order_within_the_margin(width: int) -> None:
    lines = lay_out(BULLETIN, width)
    for number, paragraph in enumerate(BODY):
        spans = [(line.start, line.end) for line in lines if line.paragraph == number]
        kept = "".join(paragraph[start:end] for start, end in spans)
        assert kept.replace(" ", "") == paragraph.replace(" ", "")
    assert all(cell_len(line) <= width for line in plain_text(BULLETIN, width).splitlines())


@pytest.mark.parametrize("width", [0, 1, 2])
def test_a_column_too_narrow_for_anything_is_no_error(width: int) -> None:
    assert plain_text(BULLETIN, width)
