"""A small library of invented bulletins, and the reader on it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from threading import Event

import pytest
from textual.pilot import Pilot

from reader.library import Library, open_library
from reader.model import Attendee, Bulletin, Byline, Evidence, Meeting, Source
from reader.storage.bulletin_file import dump
from reader.tui.app import ReaderApp
from reader.tui.screens.reading import ReadingScreen

Write = Callable[..., str]
Person = Callable[[Pilot[None]], "Reader"]
Reading = Callable[..., AbstractAsyncContextManager["Reader"]]

LONG = (
    "会议强调,要坚持问题导向,把群众的急难愁盼放在心上、抓在手上,逐条逐项抓好整改。各街道要压实责任,"
    "倒排工期、挂图作战,确保“五个一批”项目在10月底前全部开工;要用好“4+1”政策,切实降低企业成本,"
    "让98.6%以上的诉求在24小时内得到回应。要加强统筹协调,形成工作合力,推动各项任务落到实处、见到实效。"
)
SHORT = "本报讯 {day}上午,青杨区召开{what},区委书记周望山主持会议并讲话,区长林知远作工作安排。"
PRESENT = "区领导贺云川、沈一诺、顾长青等参加会议。"


def bulletin(number: int, date: str, headline: str, *, paragraphs: int = 3, **fields: object) -> Bulletin:
    """Make a bulletin as one is parsed; `number` makes its id."""
    day = f"{int(date[5:7])}月{int(date[8:10])}日"
    what = headline.removeprefix("青杨区召开")
    text = (SHORT.format(day=day, what=what), *[LONG] * (paragraphs - 2), PRESENT)
    values: dict[str, object] = {
        "kicker": None,
        "deck": None,
        "meetings": (meeting(text, date, what),),
        "paragraphs": text,
        **fields,
    }
    return Bulletin(
        id=f"{date}-{number:06x}",
        headline=headline,
        date=date,
        date_text=day,
        date_basis="文中写明的年份",
        byline=(Byline("记者", "何小满"), Byline("通讯员", "白露")),
        credit=None,
        source=Source("page.txt", "0" * 64, 1, 9),
        warnings=(),
        **values,  # type: ignore[arg-type]  # checked where they are given
    )


def meeting(text: tuple[str, ...], date: str, what: str) -> Meeting:
    """Make the meeting the text tells of."""
    last = len(text) - 1
    people = (
        ("周望山", ("区委书记",), ("主持", "讲话"), 0),
        ("林知远", ("区长",), ("作工作安排",), 0),
        ("贺云川", ("区领导",), ("参加",), last),
        ("沈一诺", ("区领导",), ("参加",), last),
        ("顾长青", ("区领导",), ("参加",), last),
    )
    attendees = tuple(
        Attendee(name, titles, acts, shared=False, evidence=_evidence(text, paragraph, name))
        for name, titles, acts, paragraph in people
    )
    return Meeting(what, date, "上午", "区委会议室", attendees, complete=False)


def _evidence(text: tuple[str, ...], paragraph: int, name: str) -> Evidence:
    start = text[paragraph].find(name)
    return Evidence(paragraph, max(0, start - 3), start + len(name))


BULLETINS = (
    bulletin(
        1,
        "2031-05-18",
        "青杨区召开城市更新和老旧小区改造工作推进会议暨现场观摩活动",
        kicker="办实事、解难题、开新局",
        deck="周望山要求以实干实绩回应群众期盼",
        paragraphs=12,
    ),
    bulletin(2, "2031-05-09", "青杨区召开防汛备汛工作会"),
    bulletin(3, "2031-05-02", "青杨区召开重点项目调度会", paragraphs=8),
    bulletin(4, "2031-04-27", "青杨区召开营商环境座谈会"),
    bulletin(5, "2031-04-11", "青杨区召开校园安全工作会"),
    bulletin(6, "2031-03-30", "柳溪公园向市民开放", meetings=(), paragraphs=2),
)


def save(folder: Path, one: Bulletin) -> Path:
    """Put a bulletin's file where the library looks for it."""
    path = folder / one.id[:4] / f"{one.id}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(dump(one, "0" * 64))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write the bulletins into a folder."""
    for one in BULLETINS:
        save(tmp_path / "bulletins", one)
    return tmp_path / "bulletins"


@pytest.fixture
def library(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """Open the library of that folder, its index up to date, messages in English."""
    monkeypatch.setenv("GCNEWS_LANG", "en")
    with open_library(folder, cache=tmp_path / "cache", state=tmp_path / "state") as opened:
        opened.refresh()
        yield opened


@pytest.fixture
def write(folder: Path) -> Write:
    """Write one more bulletin into the folder; give its id."""

    def put(number: int, date: str, headline: str, **fields: object) -> str:
        one = bulletin(number, date, headline, **fields)  # type: ignore[arg-type]  # as given
        save(folder, one)
        return one.id

    return put


@pytest.fixture
def shelve(write: Write, library: Library) -> Write:
    """Put one more bulletin into the library; give its id."""

    def put(number: int, date: str, headline: str, **fields: object) -> str:
        name = write(number, date, headline, **fields)
        library.refresh()
        return name

    return put


@pytest.fixture
def app(library: Library) -> ReaderApp:
    """Make the reader on that library."""
    return ReaderApp(library)


class Reader:
    """A person at the screen: presses keys, sees lines."""

    def __init__(self, pilot: Pilot[None]) -> None:
        self.pilot = pilot

    async def press(self, *keys: str) -> None:
        """Press keys, and wait until the screen is at rest."""
        await self.pilot.press(*keys)
        await self.settle()

    async def type(self, text: str) -> None:
        """Type a text as an input method commits it: character by character, at once."""
        await self.press(*text)

    async def settle(self) -> None:
        """Wait for the workers, for what is being written, and for the screen."""
        screen = self.pilot.app.screen_stack[0]
        for _round in range(2):
            await self.pilot.pause()
            await self.pilot.app.workers.wait_for_complete()
            if isinstance(screen, ReadingScreen):
                written = Event()
                screen.desk.scribe.write(written.set)
                await asyncio.to_thread(written.wait)
        await self.pilot.pause()

    def lines(self) -> list[str]:
        """Give the lines of the screen."""
        screen = self.pilot.app.screen
        return [strip.text for strip in screen._compositor.render_strips(screen.size)]

    def text(self) -> str:
        """Give the screen as one text."""
        return "\n".join(self.lines())

    def column(self, start: int, end: int) -> str:
        """Give what stands in some columns of the screen, counted in cells."""
        screen = self.pilot.app.screen
        return "\n".join(
            strip.crop(start, end).text for strip in screen._compositor.render_strips(screen.size)
        )


@pytest.fixture
def reading(app: ReaderApp) -> Reading:
    """Open the screen in a size, ready to be read."""

    @asynccontextmanager
    async def opened(columns: int = 120, lines: int = 40) -> AsyncIterator[Reader]:
        async with app.run_test(size=(columns, lines)) as pilot:
            reader = Reader(pilot)
            await reader.settle()
            yield reader

    return opened


@pytest.fixture
def person() -> Person:
    """Put a person before a screen that a test has opened itself."""
    return Reader
