"""How far an import has come, on a terminal; and nothing of it elsewhere."""

import os
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Gcnews


def test_on_a_terminal_a_bar_counts_what_is_done(page: Path, home: Path) -> None:
    ours, theirs = os.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "reader", "import", page],
        stdout=subprocess.PIPE,
        stderr=theirs,
        cwd=home,
        env={**os.environ, "TERM": "xterm-256color"},
        check=True,
    )
    os.close(theirs)
    drawn = b""
    try:
        while more := os.read(ours, 65536):
            drawn += more
    except OSError:  # all is read, and nobody holds the other end
        os.close(ours)
    assert "importing" in drawn.decode()
    assert "1/1" in drawn.decode()
    assert done.stdout.decode().startswith("new: 2 ")


def test_elsewhere_nothing_is_drawn(program: Gcnews, page: Path) -> None:
    assert program("import", page).err == ""
