"""Words cut in a process of its own, so that loading the dictionary stops nobody.

jieba holds the interpreter for most of the time that its dictionary takes; on a thread of the reading
program the screen would stand still.
"""

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock

from reader.language.words import words


class WordProcess:
    """Cuts texts into words; the process starts with the first text, and ends with `close`.

    Where it cannot be started, or dies, a text has no words.
    """

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._lock = Lock()
        self._process: subprocess.Popen[str] | None = None

    def __call__(self, text: str) -> list[str]:
        """Say the words of a text, as `reader.language.words.words` does; waits for the answer."""
        with self._lock, suppress(OSError, ValueError):
            self._process = process = self._process or self._start()
            if process.stdin and process.stdout:
                process.stdin.write(json.dumps(text) + "\n")
                process.stdin.flush()
                answer: list[str] = json.loads(process.stdout.readline())
                return answer
        return []

    def _start(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", __name__, str(self._cache)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            start_new_session=True,  # Ctrl-C on the terminal is not meant for it
        )

    def close(self) -> None:
        """End the process; a text asked for later starts another."""
        process, self._process = self._process, None
        if process:
            process.kill()  # it holds nothing that could be lost
            process.communicate()


def serve(cache: Path) -> None:
    """Answer each line of standard input, a JSON string, with its words, until the input ends."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(words(json.loads(line), cache=cache)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
