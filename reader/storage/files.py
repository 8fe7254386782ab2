"""Files written whole or not at all."""

import os
import secrets
import stat
from pathlib import Path

from reader.errors import StorageError
from reader.locale import _

STRAY = ".gcnews-tmp"
"""How the name of an unfinished file ends; `sweep` removes what a killed process left."""


def atomic_write(path: Path, data: bytes, *, sync: bool = True) -> None:
    """Write a file so that after any crash it holds either the old bytes or all of the new ones.

    A neighbour is written, synced and renamed over it, and the folder synced (unless the caller does that
    for many files at once, with `sync_folder`). Missing folders are made.
    StorageError when the disk is full or the place not ours to write; what was there before stays.
    """
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}{STRAY}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_synced(fresh, data, mode=stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o644)
        fresh.replace(path)
        if sync:
            sync_folder(path.parent)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise StorageError(
            _("cannot be written ({reason})").format(reason=error.strerror),
            place=str(path),
            remedy=_("check the space left on the disk, and who may write there"),
        ) from error


def _write_synced(path: Path, data: bytes, mode: int) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with open(handle, "wb") as file:  # noqa: PTH123 - a file descriptor has no path
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last through a loss of power."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sweep(folder: Path) -> int:
    """Remove the unfinished files that killed processes left in a folder of bulletins; say how many."""
    strays = [*folder.glob(f".*{STRAY}"), *folder.glob(f"*/.*{STRAY}")]
    for stray in strays:
        stray.unlink(missing_ok=True)
    return len(strays)


def read_bytes(path: Path, limit: int) -> bytes:
    """Read a regular file of at most `limit` bytes; StorageError names what stands in the way."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # a FIFO without a writer must not hold us up
    except OSError as error:
        raise StorageError(
            _("cannot be read ({reason})").format(reason=error.strerror),
            place=str(path),
            remedy=_("check that it exists, and who may read it"),
        ) from error
    with open(handle, "rb") as file:  # noqa: PTH123 - a file descriptor has no path
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise StorageError(_("is no regular file"), place=str(path), remedy=_("give a file of text"))
        if found.st_size > limit:
            raise StorageError(
                _("is larger than {limit} MB").format(limit=limit // 1_000_000),
                place=str(path),
                remedy=_("split it into smaller files"),
            )
        return file.read(limit + 1)[:limit]
