"""Every size of window."""

from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from reader.tui.actions import ACTIONS

if TYPE_CHECKING:
    from tests.tui.conftest import Reading

ALL_KEYS = [key for action in ACTIONS for key in action.keys if action.name not in {"quit", "suspend"}]


async def test_below_a_hundred_columns_the_attendees_are_an_overlay(reading: "Reading") -> None:
    async with reading(80, 24) as reader:
        assert "Attendees" not in reader.text()
        await reader.press("f4", "down", "down")
        assert "Attendees" in reader.text()
        assert "贺云川" in reader.column(31, 80)
        await reader.press("escape")
        assert "Attendees" not in reader.text()


async def test_below_seventy_the_list_and_the_article_alternate(reading: "Reading") -> None:
    async with reading(60, 20) as reader:
        assert "柳溪公园" in reader.text()
        assert "办实事" not in reader.text()
        await reader.press("enter")
        assert "柳溪公园" not in reader.text()
        assert "办实事" in reader.text()
        await reader.press("escape")
        assert "柳溪公园" in reader.text()


@pytest.mark.parametrize("size", [(23, 20), (80, 5), (1, 1)])
async def test_where_there_is_no_room_one_line_says_so(reading: "Reading", size: tuple[int, int]) -> None:
    async with reading(*size) as reader:
        said = reader.lines()[0].strip()
        assert "Window too small".startswith(said.removesuffix("…"))
        assert not any(line.strip() for line in reader.lines()[1:])
        await reader.pilot.resize_terminal(80, 24)
        await reader.settle()
        assert "柳溪公园" in reader.text()


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (10, 2), (20, 5), (24, 6), (30, 3), (70, 7)])
async def test_no_key_does_harm_in_a_tiny_window(reading: "Reading", size: tuple[int, int]) -> None:
    async with reading(*size) as reader:
        for key in ALL_KEYS:
            await reader.pilot.press(key)
            if len(reader.pilot.app.screen_stack) > 1:
                await reader.pilot.press("escape")
        await reader.settle()
        assert reader.pilot.app.is_running


async def test_a_line_is_at_most_forty_han_characters(reading: "Reading") -> None:
    async with reading(200, 40) as reader:
        lines = [line.strip() for line in reader.column(47, 158).splitlines()]
        assert 70 <= max(cell_len(line) for line in lines) <= 80
