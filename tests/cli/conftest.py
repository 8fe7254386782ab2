"""The command as a person calls it, with a home, a library and a page of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.__main__ import main

PAGE = """\
同心协力、共护碧水

青石区召开河道治理推进会

本报讯 3月12日上午,青石区委书记林远舟在区政府会议室主持召开河道治理推进会。区委副书记、区长周亦凡出席会议。

会议强调,要坚持系统治理,压实河长责任,确保汛期安全。

区领导沈知秋、顾南山、陆清扬等参加会议。
记者 方小满 通讯员 石磊

青石区开展义务植树活动

为城市再添一片荫凉

本报讯 2021年3月13日上午,青石区委书记林远舟到柳河街道植树点,与干部群众一起挖坑、培土、浇水。

林远舟指出,一棵树就是一份责任,要把管护落到实处。
记者 方小满 文/图
"""


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said and how it ended."""

    status: int
    out: str
    err: str


Gcnews = Callable[..., Said]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make an empty home; nothing of the real one is read or written."""
    for name in ("DATA", "CACHE", "STATE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home" / name.lower()))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GCNEWS_LIBRARY", str(tmp_path / "library"))
    monkeypatch.setenv("GCNEWS_LANG", "en")
    monkeypatch.delenv("_GCNEWS_COMPLETE", raising=False)
    (tmp_path / "library").mkdir()
    return tmp_path


@pytest.fixture
def gcnews(home: Path, capfd: pytest.CaptureFixture[str]) -> Gcnews:
    """Call the command in this process."""

    def call(*arguments: str | Path) -> Said:
        capfd.readouterr()
        status = main([str(argument) for argument in arguments])
        said = capfd.readouterr()
        return Said(status, said.out, said.err)

    assert home.is_dir()
    return call


@pytest.fixture
def program(home: Path) -> Gcnews:
    """Call the command in a process of its own, without a terminal; `stdin` and `env` may be given."""

    def call(*arguments: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None) -> Said:
        done = subprocess.run(
            [sys.executable, "-m", "reader", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            cwd=home,
            env={**os.environ, **(env or {})},
            check=False,
            timeout=120,
        )
        return Said(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return call


@pytest.fixture
def page(home: Path) -> Path:
    """Write a raw page of two reports."""
    path = home / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture
def stocked(gcnews: Gcnews, page: Path) -> Gcnews:
    """Call the command, with the page imported."""
    assert gcnews("import", page).status == 0
    return gcnews
