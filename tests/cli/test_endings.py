"""How the command ends when the world is not as it should be: one line, a status, no traceback."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Gcnews, Said

LIST = [sys.executable, "-m", "reader", "list"]


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C", "LANG": "C"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "gbk"},
        {"PYTHONUTF8": "0", "LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=lambda env: " ".join(f"{key}={value}" for key, value in env.items()),
)
def test_output_is_utf8_whatever_the_locale(stocked: Gcnews, program: Gcnews, env: dict[str, str]) -> None:
    assert program("list", env=env) == stocked("list")
    assert "无名氏" in program("people", "无名氏", env=env).err


def test_nobody_reading_the_output_is_no_error(stocked: Gcnews, home: Path) -> None:
    assert stocked("list").status == 0
    with subprocess.Popen(LIST, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=home) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        told = process.stderr.read()
    assert (process.returncode, told) == (141, b"")


def test_a_full_disk_under_the_output_costs_one_line(stocked: Gcnews, home: Path) -> None:
    assert stocked("list").status == 0
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(LIST, stdout=full, stderr=subprocess.PIPE, cwd=home, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith(b"gcnews: ")
    assert done.stderr.count(b"\n") == 1


def test_closed_streams_are_no_error(stocked: Gcnews, home: Path) -> None:
    assert stocked("list").status == 0
    done = subprocess.run(["/bin/sh", "-c", 'exec "$@" >&- 2>&- <&-', "sh", *LIST], cwd=home, check=False)
    assert done.returncode == 0


class Interrupted:
    """A standard input that the person interrupts."""

    buffer: "Interrupted"

    def __init__(self) -> None:
        self.buffer = self

    def read(self, _size: int) -> bytes:
        raise KeyboardInterrupt


def test_an_interrupt_ends_with_130(gcnews: Gcnews, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Interrupted())
    assert gcnews("parse", "-") == Said(130, "", "\ngcnews: interrupted\n")


def test_a_fault_of_the_program_is_one_line_that_names_the_log(
    stocked: Gcnews, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_fallback: tuple[int, int]) -> os.terminal_size:
        raise RuntimeError("no such size")

    monkeypatch.setattr(shutil, "get_terminal_size", broken)
    said = stocked("show", "2021-03-13")
    [log] = home.rglob("crash.log")
    assert (said.status, said.out) == (1, "")
    assert said.err.count("\n") == 1
    assert str(log) in said.err
    assert "RuntimeError: no such size" in log.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_to_costs_one_line(gcnews: Gcnews, page: Path, home: Path) -> None:
    (home / "home").write_text("a file where the home should be", encoding="utf-8")
    said = gcnews("import", page)
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("gcnews: ")
    assert said.err.count("\n") == 1
