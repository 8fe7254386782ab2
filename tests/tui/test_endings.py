"""How the program ends: the terminal as it was, the exit status as it should be, everything written."""

import os
import pty
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

LEFT = (
    b"\x1b[?1049l",
    b"\x1b[?25h",
    b"\x1b[?1000l",
    b"\x1b[?2004l",
)  # other screen, hidden cursor, mouse, paste


class Run:
    """The program on a pseudo-terminal."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.file, other = pty.openpty()
        env = {
            **os.environ,
            "TERM": "xterm-256color",
            "GCNEWS_LANG": "zh",
            **{f"XDG_{name}_HOME": str(home / name) for name in ("CACHE", "DATA", "STATE")},
        }
        argv = [sys.executable, "-m", "reader", "--library", str(folder)]
        self.process = subprocess.Popen(argv, stdin=other, stdout=other, stderr=other, env=env)
        os.close(other)
        self.drawn = b""

    def read_until(self, text: str) -> None:
        while text.encode() not in self.drawn:
            assert select.select([self.file], [], [], 30)[0], self.drawn.decode(errors="replace")
            self.drawn += os.read(self.file, 65536)

    def end(self) -> int:
        """Read to the end, and give the exit status."""
        while select.select([self.file], [], [], 30)[0]:
            try:
                piece = os.read(self.file, 65536)
            except OSError:  # the other side is closed
                break
            if not piece:
                break
            self.drawn += piece
        return self.process.wait(30)


@pytest.fixture
def run(folder: Path, tmp_path: Path) -> Iterator[Run]:
    """Start the program, and wait for its first headline."""
    program = Run(folder, tmp_path / "home")
    program.read_until("柳溪公园向市民开放")
    yield program
    if program.process.poll() is None:
        program.process.kill()
        program.process.wait()
    os.close(program.file)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_ends_it_with_the_terminal_restored(run: Run, number: signal.Signals, status: int) -> None:
    run.process.send_signal(number)
    assert run.end() == status
    assert all(sequence in run.drawn for sequence in LEFT)


@pytest.mark.parametrize("key", [b"q", b"\x1b[21~", b"\x03", b"\x11"], ids=["q", "F10", "Ctrl+C", "Ctrl+Q"])
def test_a_key_ends_it(run: Run, key: bytes) -> None:
    os.write(run.file, key)
    assert run.end() == 0
    assert all(sequence in run.drawn for sequence in LEFT)


def test_a_phrase_committed_by_an_input_method_is_one_question(run: Run) -> None:
    os.write(run.file, "／".encode())
    run.read_until("Esc")
    os.write(run.file, "问题导向区委常委会议室".encode())
    run.read_until("问题导向区委常委会议室")
    assert b"\x1b[>25u" not in run.drawn  # the protocol that tears such phrases
