"""The person's own marks, kept in state.db: what was read, where reading stopped."""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import apsw

from reader.errors import IndexDamagedError, StorageError
from reader.locale import _
from reader.storage.database import BUSY_MS, Connections, told

APPLICATION_ID = 0x67636E73  # "gcns"
MIGRATIONS = (
    """
    CREATE TABLE read_mark(id TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE place(
        id TEXT PRIMARY KEY, paragraph INTEGER NOT NULL, offset INTEGER NOT NULL, at TEXT NOT NULL)
        WITHOUT ROWID;
    CREATE TABLE bookmark(
        id TEXT PRIMARY KEY, headline TEXT NOT NULL, date TEXT, note TEXT NOT NULL, created TEXT NOT NULL)
        WITHOUT ROWID;
    CREATE TABLE tag(id TEXT NOT NULL, tag TEXT NOT NULL, PRIMARY KEY(id, tag)) WITHOUT ROWID;
    """,
)
"""Statements that lead from one version of the tables to the next; `user_version` counts them."""

Clock = Callable[[], str]


def now() -> str:
    """Tell the time as it is kept: UTC, ISO 8601."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def open_state(path: Path) -> tuple[Connections, str | None]:
    """Open the state, made or migrated where need be.

    A damaged one is set aside, never overwritten, and a new one begun: the second value says so.
    StorageError when the folder cannot be written, or a newer version of the program wrote the file.
    """
    try:
        return _open(path), None
    except IndexDamagedError:
        aside = path.with_name(f"{path.name}.damaged-{time.strftime('%Y%m%d%H%M%S')}")
        for end in ("", "-wal", "-shm"):
            part = path.with_name(path.name + end)
            if part.exists():
                shutil.move(part, aside.with_name(aside.name + end))
        return _open(path), _("bookmarks were damaged; the old file is kept as {name}").format(
            name=aside.name
        )


def _open(path: Path) -> Connections:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            _("cannot be written ({reason})").format(reason=error.strerror),
            place=str(path.parent),
            remedy=_("check the space left on the disk, and who may write there"),
        ) from error
    with told(path):
        connection = apsw.Connection(str(path))
        try:
            connection.set_busy_timeout(BUSY_MS)
            _migrate(connection, path)
            if connection.pragma("quick_check") != "ok":
                raise apsw.CorruptError("quick_check")
            connection.pragma("journal_mode", "wal")
        finally:
            connection.close(force=True)
    return Connections(lambda: path, _prepare)


def _prepare(connection: apsw.Connection) -> None:
    connection.pragma("synchronous", "full")  # acknowledged means kept


def _migrate(connection: apsw.Connection, path: Path) -> None:
    version = connection.pragma("user_version")
    if version == len(MIGRATIONS) and connection.pragma("application_id") == APPLICATION_ID:
        return
    connection.execute("BEGIN IMMEDIATE")  # two programs that start at once migrate once
    version = connection.pragma("user_version")
    if connection.pragma("application_id") != APPLICATION_ID and (
        version or connection.execute("SELECT count(*) FROM sqlite_schema").get
    ):
        raise apsw.NotADBError(_("another program's database"))
    if version > len(MIGRATIONS):
        raise StorageError(
            _("was written by a newer version of gcnews"), place=str(path), remedy=_("update gcnews")
        )
    if 0 < version < len(MIGRATIONS):
        shutil.copy2(path, path.with_name(f"{path.name}.before-{version + 1}"))
    for statements in MIGRATIONS[version:]:
        connection.execute(statements)
    connection.pragma("application_id", APPLICATION_ID)
    connection.pragma("user_version", len(MIGRATIONS))
    connection.execute("COMMIT")


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading stopped: the paragraph, and the character in it that stood at the top."""

    paragraph: int
    offset: int


class Marks:
    """What was read, and how far. Each act is one transaction, kept when the call returns."""

    def __init__(self, connections: Connections, clock: Clock = now) -> None:
        self._connections = connections
        self._clock = clock

    def is_read(self, name: str) -> bool:
        """Say whether a bulletin carries a read mark."""
        with self._connections.reading() as connection:
            found = connection.execute("SELECT 1 FROM read_mark WHERE id = ?", (name,)).fetchone()
        return found is not None

    def set_read(self, name: str, read: bool = True) -> None:
        """Set or take away a bulletin's read mark."""
        with self._connections.writing() as connection:
            if read:
                connection.execute("INSERT OR IGNORE INTO read_mark VALUES(?,?)", (name, self._clock()))
            else:
                connection.execute("DELETE FROM read_mark WHERE id = ?", (name,))

    def place(self, name: str) -> Place | None:
        """Tell where reading of a bulletin stopped."""
        with self._connections.reading() as connection:
            found = connection.execute("SELECT paragraph, offset FROM place WHERE id = ?", (name,)).fetchone()
        return found and Place(*found)

    def set_place(self, name: str, place: Place) -> None:
        """Keep where reading of a bulletin stopped; it becomes the last one open."""
        with self._connections.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO place VALUES(?,?,?,?)",
                (name, place.paragraph, place.offset, f"{self._clock()} {time.time_ns()}"),
            )

    def last(self) -> str | None:
        """Tell which bulletin was open last."""
        with self._connections.reading() as connection:
            found = connection.execute("SELECT id FROM place ORDER BY at DESC LIMIT 1").fetchone()
        return found and str(found[0])
