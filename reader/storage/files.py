"""Files written whole or not at all."""

import os
import secrets
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

from reader.errors import StorageError
from reader.locale import _

STRAY = ".gcnews-tmp"
"""How the name of an unfinished file ends; `sweep` removes what a killed process left."""


MANY = 64
"""From so many files on, Linux is asked once to sync everything, in place of each file."""


def atomic_write(files: Mapping[Path, bytes]) -> None:
    """Write files so that after any crash each holds either its old bytes or all of its new ones.

    Each is written to a neighbour; all are synced, then renamed, then their folders synced. Missing folders
    are made. StorageError when the disk is full or the place not ours to write; some files may then be
    written, each of them whole.
    """
    together = len(files) >= MANY and sys.platform == "linux"
    fresh = {path: path.with_name(f".{path.name}.{secrets.token_hex(4)}{STRAY}") for path in files}
    path = None
    try:
        for path, data in files.items():
            _write(fresh[path], data, _mode(path), sync=not together)
        if together:
            os.sync()
        for path in files:
            fresh[path].replace(path)
        for path in {path.parent for path in files}:
            _sync_folder(path)
    except OSError as error:
        for one in fresh.values():
            one.unlink(missing_ok=True)
        raise StorageError(
            _("cannot be written ({reason})").format(reason=error.strerror),
            place=str(path),
            remedy=_("check the space left on the disk, and who may write there"),
        ) from error


def _mode(path: Path) -> int:
    """Give the permissions of the file that is written over; 0644 where there is none."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except FileNotFoundError:
        return 0o644


def _write(path: Path, data: bytes, mode: int, *, sync: bool) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    try:
        handle = os.open(path, flags, mode)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, flags, mode)
    with open(handle, "wb", buffering=0) as file:  # noqa: PTH123 - a file descriptor has no path
        left = memoryview(data)
        while left:
            left = left[file.write(left) :]
        if sync:
            os.fsync(handle)


def _sync_folder(folder: Path) -> None:
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
