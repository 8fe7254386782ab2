"""A day with the program: the real command on a real pseudo-terminal, seen as a person sees it."""

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from pathlib import Path

import pyte
import pytest

COLUMNS, LINES = 120, 40
PATIENCE = 30  # seconds until something that never comes fails the test
DOWN, ENTER, ESCAPE, F5, F10 = "\x1b[B", "\r", "\x1b", "\x1b[15~", "\x1b[21~"


class Terminal:
    """A terminal with the program running in it."""

    def __init__(self, home: Path) -> None:
        self._file, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        env = {
            **{name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")},
            "TERM": "xterm-256color",
            "GCNEWS_LANG": "zh",
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
        }
        argv = [sys.executable, "-m", "reader"]
        self._process = subprocess.Popen(argv, stdin=other, stdout=other, stderr=other, env=env)
        os.close(other)
        self._screen = pyte.Screen(COLUMNS, LINES)
        self._stream = pyte.ByteStream(self._screen)

    def press(self, *keys: str) -> None:
        for key in keys:
            os.write(self._file, key.encode())

    def lines(self) -> list[str]:
        """Give the lines; the second cell of a wide character holds nothing."""
        rows = (self._screen.buffer[number] for number in range(LINES))
        return ["".join(row[column].data for column in range(COLUMNS)).rstrip() for row in rows]

    def see(self, *texts: str) -> None:
        """Wait until all the texts stand on the screen."""
        while not all(any(text in line for line in self.lines()) for text in texts):
            assert select.select([self._file], [], [], PATIENCE)[0], "\n".join((*texts, "---", *self.lines()))
            try:
                self._stream.feed(os.read(self._file, 65536))
            except OSError:  # the other side is closed
                pytest.fail("\n".join((*texts, "--- the program ended", *self.lines())))

    def end(self) -> int:
        """Read until the program is gone; give its exit status."""
        while True:
            try:
                if not os.read(self._file, 65536):
                    break
            except OSError:
                break
        return self._process.wait(PATIENCE)

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        os.close(self._file)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], Terminal]]:
    """Start the program, always in the same home."""
    opened: list[Terminal] = []

    def begin() -> Terminal:
        opened.append(Terminal(tmp_path))
        return opened[-1]

    yield begin
    for one in opened:
        one.close()


def test_a_day_with_the_program(start: Callable[[], Terminal]) -> None:
    first = start()
    first.see("3 篇 · 3 未读 · 0 书签", "本报讯 9月10日上午", "名单未完")
    first.press(DOWN)
    first.see("本报讯 9月9日晚", "共 9 人，名单完整")
    first.press(ENTER)
    first.see("3 篇 · 2 未读 · 0 书签")
    first.press("b")
    first.see("3 篇 · 2 未读 · 1 书签", "★ 9日 管城回族区召开疫情防控")
    first.press("／", "教育“双减”")
    first.see("1 篇", "教师关怀力度")
    first.press(ESCAPE)
    first.see("本报讯 9月9日晚", "★")
    first.press("q")
    assert first.end() == 0

    again = start()
    again.see("3 篇 · 2 未读 · 1 书签", "本报讯 9月9日晚", "★ 9日 管城回族区召开疫情防控")
    again.press(F5)
    again.see("3 篇 · 2 未读 · 0 书签")
    again.press(F10)
    assert again.end() == 0


def test_what_is_typed_ahead_of_the_search_box_is_part_of_the_question(start: Callable[[], Terminal]) -> None:
    terminal = start()
    terminal.see("3 篇 · 3 未读 · 0 书签", "本报讯 9月10日上午")
    terminal.press("/bqua区委常委会议室")
    terminal.see("/bqua区委常委会议室")
    terminal.press(ESCAPE)
    terminal.see("3 篇 · 3 未读 · 0 书签", "本报讯 9月10日上午")
