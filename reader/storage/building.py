"""The index brought up to date with the bulletin files, or built anew from them."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import apsw

from reader.errors import GcnewsError
from reader.locale import _
from reader.storage import index, scan
from reader.storage.changes import Cancelled, Changes, Progress, never
from reader.storage.database import Connections
from reader.storage.entries import Entry, FileState, entry_of
from reader.storage.files import read_bytes
from reader.storage.places import Places

BATCH = 64
"""Files read in one go, and brought into the index in one transaction."""

AT_ONCE = 1_000
"""Bulletins brought into a new index in one go: FTS5 merges few large pieces sooner than many small ones."""

ALONE = 256
"""Fewer files than this are read in this process."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A bulletin file that cannot be read, with the reason."""

    file: FileState
    sha256: bytes
    error: GcnewsError


def load_file(root: Path, file: FileState) -> Entry | Problem:
    """Read one bulletin file into an entry for the index."""
    from reader.storage import bulletin_file

    path = root / file.path
    data = b""
    try:
        data = read_bytes(path, bulletin_file.MAX_BYTES)
        found = bulletin_file.load(data, str(path))
        bulletin_file.refuse_foreign_id(found, path.stem, str(path))
        return entry_of(found.bulletin, file, hashlib.sha256(data).digest())
    except GcnewsError as error:
        return Problem(file, hashlib.sha256(data).digest(), error)


def load_files(roots: tuple[Path, ...], files: Sequence[FileState]) -> list[Entry | Problem]:
    """Read many; made for another process."""
    return [load_file(roots[file.root], file) for file in files]


def refresh(
    places: Places,
    connections: Connections,
    *,
    quick: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled = never,
) -> Changes:
    """Bring the index up to date with its folders, one short transaction at a time."""
    with connections.reading() as connection:
        folders = list(scan.changes(connection, places.roots, quick=quick))
    result = Changes()
    for folder in folders:
        if folder.gone:
            with connections.writing() as connection:
                result.removed += _remove(connection, places, folder)
    files = [file for folder in folders for file in folder.changed]
    for done, loaded in _loaded(places, files, cancelled):
        with connections.writing() as connection:
            _bring_in(connection, loaded, result)
        if progress:
            progress(done, len(files))
    if folders and not cancelled():
        with connections.writing() as connection:
            _note_folders(connection, folders)
    return result


def build(places: Places, *, progress: Progress | None = None, cancelled: Cancelled = never) -> Changes:
    """Build the index from nothing, beside the old one, and let it take its place."""
    result = Changes()
    with aside(places) as connection:
        folders = list(scan.changes(connection, places.roots))
        files = [file for folder in folders for file in folder.changed]
        waiting: list[Entry | Problem] = []
        for done, loaded in _loaded(places, files, cancelled):
            waiting += loaded
            if len(waiting) >= AT_ONCE or done == len(files):
                _bring_in(connection, waiting, result)
                waiting = []
            if progress:
                progress(done, len(files))
        if cancelled():
            raise BuildCancelledError
        _note_folders(connection, folders)
    return result


class BuildCancelledError(GcnewsError):
    """The person went away before the index was whole."""

    def __init__(self) -> None:
        super().__init__(_("the index was not built to its end"))


@contextmanager
def aside(places: Places, *, copy: bool = False) -> Iterator[apsw.Connection]:
    """Lend an index that lies beside the one in use, empty or a copy of it; it takes its place at the end.

    Much is brought in several times quicker so, for nothing needs to be safe before the renaming. What is
    left of it after an error, or of one that a killed process left, is removed.
    """
    places.cache.mkdir(parents=True, exist_ok=True)
    for stray in places.cache.glob("index-*.new-*"):
        if not _runs(stray.name):
            stray.unlink(missing_ok=True)
    fresh = places.index.with_name(f"{places.index.name}.new-{os.getpid()}")
    connection = index.copy(places.index, fresh) if copy else index.create(fresh)
    try:
        with connection:
            yield connection
        index.finish(connection)
        old = places.indexes()
        fresh.replace(places.next_index())
        for path in old:
            index.remove(path)
    finally:
        connection.close()
        for part in fresh.parent.glob(f"{fresh.name}*"):
            part.unlink(missing_ok=True)


def _runs(name: str) -> bool:
    """Say whether the process that a half-built index is named after still runs."""
    pid = name.rpartition("-")[2]
    if not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return int(pid) != os.getpid()


def _loaded(
    places: Places, files: Sequence[FileState], cancelled: Cancelled
) -> Iterator[tuple[int, list[Entry | Problem]]]:
    if not files:
        return iter(())
    from reader.storage.cores import in_order

    return in_order(partial(load_files, places.roots), files, batch=BATCH, alone=ALONE, cancelled=cancelled)


def _bring_in(connection: apsw.Connection, loaded: Sequence[Entry | Problem], result: Changes) -> None:
    entries = [one for one in loaded if isinstance(one, Entry)]
    known = sum(index.knows(connection, one.id) for one in entries)
    result.changed += known
    result.added += len(entries) - known
    index.insert(connection, entries)
    for one in loaded:
        if isinstance(one, Problem):
            index.note_problem(connection, one.file, one.sha256, str(one.error))
            result.refused.append(one.error)


def _remove(connection: apsw.Connection, places: Places, folder: scan.FolderChanges) -> int:
    """Take out what is gone; a bulletin of the same id in another root comes to light again."""
    for path in folder.gone:
        for file in index.forget_file(connection, folder.root, path):
            loaded = load_file(places.roots[file.root], file)
            if isinstance(loaded, Entry):
                index.insert(connection, [loaded])
    return len(folder.gone)


def _note_folders(connection: apsw.Connection, folders: Sequence[scan.FolderChanges]) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO folder VALUES(?,?,?)", ((one.root, one.path, one.mtime) for one in folders)
    )
    connection.execute("DELETE FROM folder WHERE mtime = 0")
