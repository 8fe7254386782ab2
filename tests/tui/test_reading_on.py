"""Choosing, reading, going on, coming back."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual import events

from reader.library import Library, open_library
from reader.tui.app import ReaderApp

if TYPE_CHECKING:
    from tests.tui.conftest import Person, Reading, Write


async def test_the_newest_is_first_under_its_month_and_on_the_page(reading: "Reading") -> None:
    async with reading() as reader:
        sidebar = reader.column(0, 33).splitlines()
        assert "5/2031" in sidebar[1]
        assert "● 18 青杨区召开城市更新" in sidebar[2]
        assert "4/2031" in sidebar[6]
        page = reader.column(34, 88)
        assert "办实事、解难题、开新局" in page
        assert "周望山要求以实干实绩回应群众期盼" in page
        assert "2031年5月18日 · 记者 何小满 · 通讯员 白露" in page
        assert "6 bulletins · 6 unread · 0 bookmarks" in reader.lines()[0]


async def test_the_cursor_shows_a_bulletin_and_opening_it_reads_it(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("j")
        assert "青杨区召开防汛备汛工作会" in reader.column(34, 88)
        assert "6 unread" in reader.lines()[0]
        await reader.press("enter")
        assert "5 unread" in reader.lines()[0]
        assert "●" not in reader.column(0, 33).splitlines()[3]


async def test_space_reads_through_the_article_and_on_to_the_next_unread(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("enter", "space")
        assert "办实事" not in reader.text()
        while "100%" not in reader.lines()[-1]:
            await reader.press("space")
        assert "青杨区召开城市更新" in reader.column(0, 33).splitlines()[2]
        await reader.press("space")
        assert "青杨区召开防汛备汛工作会" in reader.column(34, 88)
        assert "4 unread" in reader.lines()[0]


async def test_space_says_so_when_nothing_unread_is_left(reading: "Reading") -> None:
    async with reading(120, 60) as reader:
        for _bulletin in range(12):
            await reader.press("space")
        assert "0 unread" in reader.lines()[0]
        assert "nothing unread is left" in reader.lines()[0]


@pytest.mark.parametrize(
    ("on", "back"),
    [("J", "K"), ("right_square_bracket", "left_square_bracket"), ("】", "【"), ("shift+down", "shift+up")],
)
async def test_next_and_previous_report_from_inside_the_article(
    reading: "Reading", on: str, back: str
) -> None:
    async with reading() as reader:
        await reader.press("enter", on, on)
        assert "青杨区召开重点项目调度会" in reader.column(34, 88)
        await reader.press(back)
        assert "青杨区召开防汛备汛工作会" in reader.column(34, 88)


async def test_g_and_home_go_to_the_ends(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("G")
        assert "柳溪公园向市民开放" in reader.column(34, 88)
        await reader.press("home")
        assert "办实事、解难题、开新局" in reader.column(34, 88)
        await reader.press("enter", "end")
        assert "100%" in reader.lines()[-1]
        await reader.press("g")
        assert "办实事、解难题、开新局" in reader.column(34, 88)


async def test_a_click_opens_and_the_wheel_scrolls(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.pilot.click("#sidebar", offset=(10, 2))
        await reader.settle()
        assert "青杨区召开防汛备汛工作会" in reader.column(34, 88)
        assert "5 unread" in reader.lines()[0]


async def test_place_read_marks_and_bookmarks_survive_a_restart(
    reading: "Reading", library: Library, tmp_path: Path, folder: Path, person: "Person"
) -> None:
    async with reading(80, 24) as reader:
        await reader.press("j", "j", "b", "enter", "space")
        top = reader.lines()[1][32:]
        await reader.press("q")
    library.close()
    with open_library(folder, cache=tmp_path / "cache", state=tmp_path / "state") as again:
        app = ReaderApp(again)
        async with app.run_test(size=(80, 24)) as pilot:
            later = person(pilot)
            await later.settle()
            assert later.lines()[1][32:] == top
            assert "5 unread · 1 bookmark" in later.lines()[0]
            assert "★ 2 青杨区" in later.text()


async def test_another_width_shows_the_same_sentence(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("enter", "pagedown")
        before = reader.column(34, 88).splitlines()[1].strip()
        await reader.pilot.resize_terminal(64, 20)
        await reader.settle()
        assert before[:8] in "".join(line.strip() for line in reader.lines()[1:3])
        await reader.pilot.resize_terminal(120, 40)
        await reader.settle()
        assert reader.column(34, 88).splitlines()[1].strip() == before


async def test_only_bookmarks_and_back(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("j", "b")
        assert "1 bookmark" in reader.lines()[0]
        await reader.press("B")
        assert "柳溪公园" not in reader.column(0, 33)
        assert "★" in reader.column(0, 33)
        await reader.press("escape")
        assert "柳溪公园" in reader.column(0, 33)


async def test_u_takes_the_read_mark_away_and_gives_it(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("u")
        assert "5 unread" in reader.lines()[0]
        await reader.press("f7")
        assert "6 unread" in reader.lines()[0]


async def test_choosing_an_attendee_shows_the_sentence(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("a")
        pane = " ".join(reader.column(89, 120).split())
        assert "Attendees" in pane
        assert "the list is not complete" in pane
        await reader.press("down", "down")
        assert "区领导贺云川" in reader.column(34, 88)
        marked = [
            segment.text
            for strip in reader.pilot.app.screen._compositor.render_strips(reader.pilot.app.screen.size)
            for segment in strip
            if segment.style and segment.style.bgcolor and segment.style.bgcolor.name == "#54331f"
        ]
        assert marked == ["区领导贺云川"]
        await reader.press("escape")
        await reader.press("j")
        assert "青杨区召开防汛备汛工作会" in reader.column(34, 88)


async def test_a_report_without_a_meeting_says_so(reading: "Reading") -> None:
    async with reading() as reader:
        await reader.press("end")
        assert "No meeting in this report." in reader.column(89, 120)


async def test_a_library_without_an_index_is_indexed_while_the_screen_is_up(
    folder: Path, tmp_path: Path, person: "Person"
) -> None:
    with open_library(folder, cache=tmp_path / "fresh", state=tmp_path / "state") as library:
        app = ReaderApp(library)
        async with app.run_test(size=(120, 40)) as pilot:
            reader = person(pilot)
            await reader.settle()
            assert "柳溪公园" in reader.column(0, 33)
            assert "办实事、解难题、开新局" in reader.column(34, 88)


async def test_processes_can_be_started_while_the_screen_is_up(
    library: Library, write: "Write", person: "Person"
) -> None:
    for number in range(100, 400):  # so many that several processes share the work
        write(number, "2030-01-02", f"青杨区召开第{number}次工作例会")
    async with ReaderApp(library).run_test(size=(120, 40)) as pilot:
        reader = person(pilot)
        await reader.settle()
        assert "306 " in reader.lines()[0]


async def test_coming_back_to_the_window_shows_what_an_editor_changed(
    reading: "Reading", write: "Write", library: Library
) -> None:
    async with reading() as reader:
        path = library.shelf.path(library.shelf.rows()[1].id)
        path.write_text(path.read_text(encoding="utf-8").replace("防汛备汛", "防汛抢险"), encoding="utf-8")
        write(7, "2031-06-01", "青杨区召开夏粮收购会")
        reader.pilot.app.post_message(events.AppBlur())
        reader.pilot.app.post_message(events.AppFocus())
        await reader.settle()
        assert "夏粮收购" in reader.column(0, 32)
        assert "防汛抢险" in reader.column(0, 32)
