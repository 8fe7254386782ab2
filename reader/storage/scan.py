"""Which bulletin files came, changed or went since the index last saw their folders."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from reader.storage.entries import FileState

SUFFIX = ".yaml"
SMALL = 5_000
"""A library of fewer files is always looked through whole: it costs a few milliseconds."""


@dataclass(frozen=True, slots=True)
class FolderChanges:
    """What became of the files of one folder; `path` below the root, "" for the root itself."""

    root: int
    path: str
    mtime: int
    changed: tuple[FileState, ...]
    gone: tuple[str, ...]


def changes(
    connection: apsw.Connection, roots: tuple[Path, ...], *, quick: bool = False
) -> Iterator[FolderChanges]:
    """Compare the folders with the index, one at a time, by size and time of the files.

    `quick` trusts the time of a folder in a large library: a file that came or went, or that an editor
    wrote anew, changes it; a file written over in place does not, and waits for the next full look.
    """
    quick = quick and connection.execute("SELECT count(*) FROM file").get > SMALL
    for number, root in enumerate(roots):
        seen = dict(connection.execute("SELECT path, mtime FROM folder WHERE root = ?", (number,)))
        for path, mtime in _folders(root):
            known_mtime = seen.pop(path, None)
            if not (quick and known_mtime == mtime):
                found = _compare(connection, number, root, path, mtime)
                if found.changed or found.gone or known_mtime != mtime:
                    yield found
        for path in seen:
            yield _compare(connection, number, root, path, 0)


def _folders(root: Path) -> Iterator[tuple[str, int]]:
    """Give the root and the folders right below it, with their times; links are not followed out of it."""
    try:
        with os.scandir(root) as found:
            below = [(one.name, one.stat().st_mtime_ns) for one in found if one.is_dir(follow_symlinks=False)]
        yield "", root.stat().st_mtime_ns
    except OSError:
        return
    yield from sorted(below)


def _compare(connection: apsw.Connection, number: int, root: Path, path: str, mtime: int) -> FolderChanges:
    prefix = f"{path}/" if path else ""
    known = {
        name: (size, time)
        for name, size, time in connection.execute(
            "SELECT path, size, mtime FROM file WHERE root = ? AND path >= ? AND path < ?",
            (number, prefix, f"{path}0" if path else "\U0010ffff"),
        )
        if path or "/" not in name
    }
    changed = [
        state
        for state in _files(number, root, prefix)
        if known.pop(state.path, None) != (state.size, state.mtime)
    ]
    changed.sort(key=lambda one: one.path)
    return FolderChanges(number, path, mtime, tuple(changed), tuple(known))


def _files(number: int, root: Path, prefix: str) -> Iterator[FileState]:
    try:
        with os.scandir(root / prefix) as found:
            for one in found:
                if one.name.endswith(SUFFIX) and not one.name.startswith("."):
                    name = prefix + one.name.encode("utf-8", "backslashreplace").decode()
                    stat = one.stat()
                    yield FileState(number, name, stat.st_size, stat.st_mtime_ns)
    except OSError:
        return
