"""Searching as one types, and the way back."""

from typing import TYPE_CHECKING

import pytest

from reader.tui.screens.reading import ReadingScreen

if TYPE_CHECKING:
    from tests.tui.conftest import Reader, Reading


def marked(reader: "Reader") -> list[str]:
    """Give what is drawn bold in the accent, or on it: the matches."""
    screen = reader.pilot.app.screen
    assert isinstance(screen, ReadingScreen)
    accent = screen.desk.article.ink.accent.color
    return [
        segment.text
        for strip in screen._compositor.render_strips(screen.size)
        for segment in strip
        if segment.style is not None and segment.style.bold
        if accent in {segment.style.color, segment.style.bgcolor}
    ]


async def test_results_replace_the_headlines_as_one_types(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("/")
        await reader.type("防汛")
        sidebar = reader.column(0, 33)
        assert "青杨区召开防汛备汛工作会" in sidebar
        assert "校园安全" not in sidebar
        assert "1 bulletin · 2 places" in sidebar
        assert "青杨区召开防汛备汛工作会" in reader.column(34, 88)
        assert marked(reader).count("防汛") == 3  # one in the snippet, two in the article


async def test_letters_typed_into_the_question_are_letters(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("/")
        await reader.type("qjb4+1?/")
        assert "qjb4+1?/" in reader.column(0, 33)
        assert "0 bookmarks" in reader.lines()[0]


async def test_a_phrase_of_any_length_arrives_whole(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("F2".lower())
        await reader.type("把群众的急难愁盼放在心上")
        assert reader.pilot.app.screen.query_one("#question").value == "把群众的急难愁盼放在心上"  # type: ignore[attr-defined]  # an Input
        assert "5 bulletins" in reader.column(0, 33)


async def test_several_lines_pasted_are_one_question(reading: "Reading") -> None:
    from textual.events import Paste

    async with reading() as reader:
        await reader.press("/")
        reader.pilot.app.screen.focused.post_message(Paste("急难\n愁盼\x1b[31m"))  # type: ignore[union-attr]  # it is
        await reader.settle()
        question = reader.pilot.app.screen.query_one("#question").value  # type: ignore[attr-defined]  # an Input
        assert question.startswith("急难 愁盼")
        assert "\x1b" not in question


async def test_enter_goes_in_and_n_walks_the_matches(reading: "Reading") -> None:
    async with reading(120, 20) as reader:
        await reader.press("/")
        await reader.type("问题导向")
        await reader.press("enter")
        assert "1/10" in reader.lines()[-1]
        await reader.press("n", "n", "f3")
        assert "4/10" in reader.lines()[-1]
        await reader.press("N")
        assert "3/10" in reader.lines()[-1]
        assert "问题导向" in reader.column(34, 88)


async def test_n_goes_on_into_the_next_bulletin(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("/")
        await reader.type("防汛备汛")
        await reader.press("enter", "n", "n")
        assert "2/2" in reader.lines()[-1]
        await reader.press("escape", "/")
        await reader.type("营商环境")
        await reader.press("enter")
        assert "1/2" in reader.lines()[-1]


async def test_a_match_over_the_end_of_a_line_is_one_match(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("/")
        await reader.type("放在心上")
        await reader.press("enter")
        assert "1/10" in reader.lines()[-1]
        parts = marked(reader)
        assert {"放在心", "上"} <= set(parts)


async def test_escape_restores_list_place_and_article(reading: "Reading") -> None:
    async with reading(120, 20) as reader:
        await reader.press("enter", "pagedown", "left")
        before = [line.replace("●", " ") for line in reader.lines()[1:]]
        await reader.press("/")
        await reader.type("校园")
        await reader.press("enter", "n")
        assert "校园安全" in reader.column(34, 88)
        await reader.press("escape")
        assert [line.replace("●", " ") for line in reader.lines()[1:]] == before


async def test_nothing_found_is_said_and_the_article_stays(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("/")
        await reader.type("鹳雀楼")
        assert "nothing found" in reader.column(0, 33)
        assert "0 bulletins" in reader.column(0, 33)
        assert "办实事、解难题、开新局" in reader.column(34, 88)


async def test_the_screen_says_when_only_the_words_were_found(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("/")
        await reader.type("备汛防汛")
        assert "by its words" in reader.column(0, 33)


@pytest.mark.parametrize("key", ["/", "／", "f2"])
async def test_each_key_of_the_search_opens_it(reading: "Reading", key: str) -> None:
    async with reading() as reader:
        await reader.press(key)
        assert reader.pilot.app.screen.focused is reader.pilot.app.screen.query_one("#question")


async def test_the_arrows_move_in_what_was_found_while_one_types(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("/")
        await reader.type("会议强调")
        first = reader.column(34, 88)
        await reader.press("down")
        assert reader.column(34, 88) != first
        assert reader.pilot.app.screen.focused is reader.pilot.app.screen.query_one("#question")
