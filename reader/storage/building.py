"""The index brought up to date with the bulletin files, or built anew from them."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import apsw

from reader.errors import GcnewsError, IndexDamagedError
from reader.storage import bulletin_file, index, scan
from reader.storage.cores import Cancelled, Progress, in_order, never
from reader.storage.database import Connections
from reader.storage.entries import Entry, FileState, entry_of
from reader.storage.files import read_bytes
from reader.storage.places import Places

BATCH = 64
"""Files read in one go, and brought into the index in one transaction."""

ALONE = 256
"""Fewer files than this are read in this process."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A bulletin file that cannot be read, with the reason."""

    file: FileState
    sha256: bytes
    error: GcnewsError


@dataclass(slots=True)
class Changes:
    """What a look at the folders brought: numbers of bulletins, and the files that were refused."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    refused: list[GcnewsError] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed or self.refused)


def load_file(root: Path, file: FileState) -> Entry | Problem:
    """Read one bulletin file into an entry for the index."""
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
    places.cache.mkdir(parents=True, exist_ok=True)
    for stray in places.cache.glob(f"{places.index.name}.new-*"):
        if not _runs(stray.name):
            stray.unlink(missing_ok=True)
    fresh = places.index.with_name(f"{places.index.name}.new-{os.getpid()}")
    connection = index.create(fresh)
    try:
        folders = list(scan.changes(connection, places.roots))
        files = [file for folder in folders for file in folder.changed]
        result = Changes()
        for done, loaded in _loaded(places, files, cancelled):
            with connection:
                _bring_in(connection, loaded, result)
            if progress:
                progress(done, len(files))
        if not cancelled():
            with connection:
                _note_folders(connection, folders)
            index.finish(connection, fresh, places.index)
        return result
    finally:
        connection.close()
        fresh.unlink(missing_ok=True)


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


def usable(connections: Connections) -> bool:
    """Say whether the index is there, whole at first sight, of this version."""
    with suppress(IndexDamagedError, GcnewsError):
        connections.get()
        return True
    return False
