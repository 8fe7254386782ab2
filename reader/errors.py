"""What can go wrong: each error with its place, its remedy."""

from typing import Any


class GcnewsError(Exception):
    """An error the person can do something about: where it is, what is wrong, what to do.

    `what` and `remedy` are single lines in the person's language; `place` is a file, a file and a line, an
    id or an option, and is left out where there is none. Whoever prints it passes it through the cleaner.
    """

    def __init__(self, what: str, *, place: str = "", line: int | None = None, remedy: str = "") -> None:
        super().__init__(what, place, line, remedy)
        self.what = what
        self.place = place
        self.line = line
        self.remedy = remedy

    def __reduce__(self) -> tuple[Any, ...]:
        """Cross from one process to another whole."""
        return _rebuilt, (type(self), self.what, self.place, self.line, self.remedy)

    def __str__(self) -> str:
        where = self.place if self.line is None else f"{self.place}:{self.line}"
        told = f"{self.what}, {self.remedy}" if self.remedy else self.what
        return f"{where}: {told}" if where else told


class SourceTextError(GcnewsError):
    """A raw text that cannot be imported: empty, binary, in no encoding we know, unreadable."""


class BulletinFileError(GcnewsError):
    """A bulletin file that cannot be read as one; it costs that bulletin and no other."""


class BulletinNotFoundError(GcnewsError):
    """An id, or the beginning of one, that stands for no bulletin or for several."""


class StorageError(GcnewsError):
    """A folder, a database or a file of ours that cannot be read or written."""


class IndexDamagedError(StorageError):
    """The index is missing, damaged or of another schema; it must be built anew."""


class UsageError(GcnewsError):
    """A wrong use of a command or of the library."""


def _rebuilt(kind: type[GcnewsError], what: str, place: str, line: int | None, remedy: str) -> GcnewsError:
    return kind(what, place=place, line=line, remedy=remedy)
