"""A program on a pseudo-terminal of its own, for the benches."""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Self

COLUMNS, LINES = 120, 40


class Terminal:
    """Runs a program until the end of the `with`; what it draws is read as bytes."""

    def __init__(self, argv: Sequence[str], env: Mapping[str, str]) -> None:
        self.began = perf_counter()
        self.pid, self._file = pty.fork()
        if self.pid == 0:
            os.execve(argv[0], list(argv), {**env, "TERM": "xterm-256color"})  # noqa: S606 - that is what is wanted
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
        os.close(self._file)

    def read(self, seconds: float) -> bytes:
        """Give what is drawn within so many seconds, as soon as there is anything, or nothing."""
        ready, _, _ = select.select([self._file], [], [], seconds)
        try:
            return os.read(self._file, 65536) if ready else b""
        except OSError:  # the program has ended
            return b""

    def wait_for(self, text: str, seconds: float = 60) -> float:
        """Read until the text has been drawn; give the seconds since the start of the program."""
        drawn, wanted = b"", text.encode()
        while wanted not in drawn:
            if perf_counter() - self.began > seconds:
                sys.exit(f"{text!r} was not drawn within {seconds} s:\n{drawn.decode(errors='replace')}")
            drawn += self.read(1)
        return perf_counter() - self.began

    def settle(self, silence: float = 0.3) -> None:
        """Read until nothing has been drawn for so many seconds."""
        while self.read(silence):
            pass

    def press(self, key: bytes, silence: float = 0.04) -> tuple[float, float]:
        """Press a key; give the seconds to the first and to the last bytes drawn for it, or zeros."""
        pressed = perf_counter()
        drawn: list[float] = []
        os.write(self._file, key)
        while self.read(silence if drawn else 1):
            drawn.append(perf_counter() - pressed)
        return (drawn[0], drawn[-1]) if drawn else (0, 0)

    def memory(self) -> float:
        """Give the resident memory of the program in MB."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii", errors="replace")
        return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))
