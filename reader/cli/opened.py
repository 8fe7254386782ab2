"""The library, opened for one command."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.cli.endings import complain
from reader.errors import GcnewsError

if TYPE_CHECKING:
    from reader.library import Library


Read = Callable[[str | None, str | None], int]
"""Open the screen on a library, at a bulletin; give the exit status."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What every command is given: the folder of the library, and how to open the reader on the screen."""

    library: str | None
    read: Read


@contextmanager
def opened(desk: Desk) -> "Iterator[Library]":
    """Open the library as the files stand now; a file it cannot read is told on stderr and left out."""
    with untouched(desk) as library:
        for refused in library.refresh().refused:
            complain(refused)
        yield library


@contextmanager
def untouched(desk: Desk) -> "Iterator[Library]":
    """Open the library without a look at its folders: for commands that look themselves, for completion."""
    from reader.library import open_library

    with open_library(desk.library) as library:
        yield library
        for notice in library.notices():
            complain(GcnewsError(notice))
