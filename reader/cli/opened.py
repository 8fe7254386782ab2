"""The library, opened for one command."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.cli.endings import complain
from reader.cli.folder import refuse_missing
from reader.errors import GcnewsError
from reader.locale import ngettext

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Bulletin

Read = Callable[[str | None, str | None], int]
"""Open the screen on a library, at a bulletin; give the exit status."""

TOLD = 3  # bad files that are told one by one


@dataclass(frozen=True, slots=True)
class Desk:
    """What every command is given: the folder of the library, and how to open the reader on the screen."""

    library: str | None
    read: Read


def not_now(_library: str | None, _bulletin: str | None) -> int:
    """Open no screen: for a shell that completes a line."""
    return 0


@contextmanager
def opened(desk: Desk) -> "Iterator[Library]":
    """Open the library as its files stand now; a file that cannot be read is told on stderr, and left out."""
    refuse_missing(desk.library)
    with untouched(desk) as library:
        library.refresh(quick=True)
        problems = library.shelf.problems()
        for problem in problems[:TOLD]:
            complain(GcnewsError(problem))
        more = len(problems) - TOLD
        if more > 0:
            told = ngettext(
                "{count} more file cannot be read, see gcnews check",
                "{count} more files cannot be read, see gcnews check",
                more,
            )
            complain(GcnewsError(told.format(count=more)))
        yield library


@contextmanager
def untouched(desk: Desk) -> "Iterator[Library]":
    """Open the library without a look at its folders: for what is not in them, for commands that look."""
    from reader.library import open_library

    with open_library(desk.library) as library:
        yield library
        for notice in library.notices():
            complain(GcnewsError(notice))


def found(desk: Desk, begun: str) -> "Bulletin":
    """Give the bulletin whose id begins so."""
    with opened(desk) as library:
        return library.shelf.bulletin(library.shelf.resolve(begun))
