"""The program `gcnews`.

Without a command it is the reader on the screen, which then starts before anything of the command line is
imported: the time to the first headline counts.
"""

import os
import sys
from collections.abc import Sequence

from reader import __version__
from reader.cli import COMPLETING
from reader.cli.endings import ended, speak_utf8


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the result is its exit status."""
    os.environ.setdefault(
        "TEXTUAL_DISABLE_KITTY_KEY", "1"
    )  # with it, iTerm2 loses what an input method commits
    arguments = list(sys.argv[1:] if argv is None else argv)
    speak_utf8()
    return ended(lambda: _run(arguments))


def only_reading(arguments: Sequence[str]) -> tuple[str | None, str | None] | None:
    """Take the plain forms `[--library DIR] [read [ID]]` apart: folder, id; None for anything else."""
    folder, rest = None, list(arguments)
    if len(rest) > 1 and rest[0] == "--library" and not rest[1].startswith("-"):
        folder, rest = rest[1], rest[2:]
    match rest:
        case [] | ["read"]:
            return folder, None
        case ["read", bulletin] if not bulletin.startswith("-"):
            return folder, bulletin
        case _:
            return None


def _run(arguments: list[str]) -> int:
    completing = os.environ.get(COMPLETING)
    if completing:
        from reader.cli.program import complete

        return complete(completing)
    if arguments == ["--version"]:
        sys.stdout.write(f"gcnews {__version__}\n")
        return 0
    asked = only_reading(arguments)
    if asked is not None:
        return _read(*asked)
    from reader.cli.program import run

    return run(arguments, read=_read)


def _read(library: str | None, bulletin: str | None) -> int:
    """Open the screen, where there is one."""
    from reader.cli.folder import refuse_missing
    from reader.cli.terminal import refuse_no_terminal

    refuse_missing(library)
    refuse_no_terminal()
    from reader.tui import run

    return run(library, bulletin=bulletin)


if __name__ == "__main__":
    sys.exit(main())
