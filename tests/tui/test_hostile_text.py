"""Text that would be a command somewhere else is only text here."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.tui.conftest import Reading, Write

HEADLINES = [
    "[@click=app.quit]按这里[/]退出",
    "[/] [/",
    "[bold]不是粗体[/bold]",
    "末尾一条反斜杠\\",
    "[2031]12号文件",
    ":smile: $(touch x) `x`",
]


@pytest.mark.parametrize("headline", HEADLINES)
async def test_markup_is_shown_as_it_is_written(reading: "Reading", shelve: "Write", headline: str) -> None:
    shelve(7, "2031-06-01", headline)
    async with reading(160, 40) as reader:
        assert headline in reader.column(0, 46)
        assert headline in reader.column(46, 120)
        await reader.press("/")
        await reader.type(headline[:4])
        await reader.pilot.click("#article", offset=(30, 1))
        await reader.settle()
        assert reader.pilot.app.is_running


async def test_no_control_character_reaches_the_screen(reading: "Reading", shelve: "Write") -> None:
    shelve(8, "2031-06-02", "前\x1b]2;x\x07后\u202e反\u200b转\x9b31m", kicker="a\tb\x00c", deck="x\u2028y")
    async with reading() as reader:
        text = reader.text()
        assert not set(text) & set("\x1b\x07\x9b\x00\u202e\u200b\u2028\t")
        assert "前" in text
