"""The way to the screen, which goes past everything of the command line."""

import subprocess
import sys

import pytest

from reader.__main__ import only_reading


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ([], (None, None)),
        (["read"], (None, None)),
        (["read", "2022-09"], (None, "2022-09")),
        (["--library", "papers"], ("papers", None)),
        (["--library", "papers", "read", "2022-09"], ("papers", "2022-09")),
    ],
    ids=lambda words: " ".join(map(str, words)),
)
def test_plain_forms_of_reading_go_straight_to_the_screen(
    words: list[str], asked: tuple[str | None, str | None]
) -> None:
    assert only_reading(words) == asked


@pytest.mark.parametrize(
    "words",
    [
        ["list"],
        ["--help"],
        ["read", "--help"],
        ["read", "a", "b"],
        ["--library"],
        ["--library", "--help"],
        ["--version"],
    ],
    ids=" ".join,
)
def test_anything_else_is_a_command(words: list[str]) -> None:
    assert only_reading(words) is None


def test_on_the_way_to_the_screen_nothing_of_the_command_line_is_imported() -> None:
    code = "import sys, reader.__main__, reader.tui; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not {"click", "reader.cli.program", "json", "csv", "textual", "apsw"} & set(done.stdout.split())
