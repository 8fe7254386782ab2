"""The index: what the bulletin files say, laid out so that any question is answered in a frame.

It is a cache. Whoever finds it missing, damaged or of another version builds it anew from the files
(`refresh`), beside the old one, and renames it.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import apsw

from reader.errors import IndexDamagedError
from reader.locale import _
from reader.storage import grams
from reader.storage.database import Connections, told
from reader.storage.entries import Entry, FileState
from reader.storage.places import INDEX_VERSION, Places

APPLICATION_ID = 0x67636E69  # "gcni"
DAY_BITS = 24
"""A bulletin's key is its day, shifted, and its place among the day's: the newest has the largest."""

_USUAL = {"automerge": 4, "crisismerge": 16, "hashsize": 1 << 20}
_GATHERING = {"automerge": 0, "crisismerge": 1_000, "hashsize": 64 << 20}
"""How FTS5 gathers words: while much is brought in, everything is merged only at the end."""

SCHEMA = f"""
PRAGMA page_size = 8192;
CREATE TABLE file(
    root INTEGER NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL, mtime INTEGER NOT NULL,
    sha256 BLOB NOT NULL, id TEXT, problem TEXT, PRIMARY KEY(root, path)) WITHOUT ROWID;
CREATE INDEX file_id ON file(id);
CREATE TABLE folder(
    root INTEGER NOT NULL, path TEXT NOT NULL, mtime INTEGER NOT NULL, PRIMARY KEY(root, path));
CREATE TABLE bulletin(
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, date TEXT, headline TEXT NOT NULL,
    root INTEGER NOT NULL, path TEXT NOT NULL);
CREATE TABLE document(key INTEGER PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE attendance(
    person TEXT NOT NULL, key INTEGER NOT NULL, titles TEXT NOT NULL, acts TEXT NOT NULL,
    PRIMARY KEY(person, key)) WITHOUT ROWID;
CREATE INDEX attendance_key ON attendance(key);
CREATE VIRTUAL TABLE gram USING fts5(
    head, body, byline, content='', contentless_delete=1, tokenize="{grams.TOKENIZER}");
"""


def open_index(places: Places) -> Connections:
    """Give the connections to the index; the first use raises IndexDamagedError if it must be built anew.

    The person's state is attached as `state`, so that a list can be cut down to what is unread or marked.
    """

    def prepare(connection: apsw.Connection) -> None:
        if (
            connection.pragma("application_id") != APPLICATION_ID
            or connection.pragma("user_version") != INDEX_VERSION
        ):
            raise IndexDamagedError(_("is of another version"), place=str(places.index))
        connection.pragma("synchronous", "normal")
        connection.pragma("cache_size", -8_000)
        connection.execute("ATTACH ? AS state", (str(places.database),))

    return Connections(lambda: places.index, prepare)


def create(path: Path) -> apsw.Connection:
    """Make an empty index, unsafe and quick: it is renamed only once it is whole."""
    remove(path)
    with told(path):
        connection = apsw.Connection(str(path))
        connection.execute(SCHEMA)
        _make_quick(connection)
    return connection


def copy(path: Path, fresh: Path) -> apsw.Connection:
    """Copy an index beside itself, to bring much into it."""
    with told(path):
        connection = apsw.Connection(str(fresh))
        old = apsw.Connection(str(path))
        with connection.backup("main", old, "main") as backup:
            backup.step()
        old.close()
        _make_quick(connection)
    return connection


def _make_quick(connection: apsw.Connection) -> None:
    connection.pragma("journal_mode", "off")
    connection.pragma("synchronous", "off")
    connection.pragma("cache_size", -64_000)
    _tune(connection, _GATHERING)


def _tune(connection: apsw.Connection, settings: dict[str, int]) -> None:
    connection.executemany("INSERT INTO gram(gram, rank) VALUES(?,?)", settings.items())


def finish(connection: apsw.Connection) -> None:
    """Mark a new index as whole."""
    connection.execute("INSERT INTO gram(gram) VALUES('optimize')")
    _tune(connection, _USUAL)
    connection.pragma("application_id", APPLICATION_ID)
    connection.pragma("user_version", INDEX_VERSION)
    connection.execute("ANALYZE")
    connection.execute("VACUUM")
    connection.pragma("journal_mode", "wal")
    connection.close()


def remove(path: Path) -> None:
    """Remove an index with its journals."""
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def insert(connection: apsw.Connection, entries: Iterable[Entry]) -> None:
    """Bring bulletins in; one of the same id from the same or an earlier root gives way, its key stays.

    FTS5 gathers words in memory only while the keys rise, so they are given out first and written in order.
    """
    placed: dict[int, Entry] = {}
    for entry in sorted(entries, key=lambda one: (one.date or "", one.order)):
        old = connection.execute("SELECT key, root, date FROM bulletin WHERE id = ?", (entry.id,)).fetchone()
        forget_file(connection, entry.file.root, entry.file.path)
        _note_file(connection, entry.file, entry.sha256, entry.id, None)
        if old and old[1] > entry.file.root:
            continue
        if old:
            _forget_bulletin(connection, old[0])
            placed.pop(old[0], None)
        same_day = old is not None and old[2] == entry.date
        key = old[0] if old and same_day else _free_key(connection, entry.date)
        placed[key] = entry
        connection.execute(
            "INSERT INTO bulletin VALUES(?,?,?,?,?,?)",
            (key, entry.id, entry.date, entry.headline, entry.file.root, entry.file.path),
        )
    for key in sorted(placed):
        _insert_text(connection, placed[key], key)


def _insert_text(connection: apsw.Connection, entry: Entry, key: int) -> None:
    connection.execute("INSERT INTO document VALUES(?,?)", (key, entry.document))
    connection.execute(
        "INSERT INTO gram(rowid, head, body, byline) VALUES(?,?,?,?)",
        (key, entry.head, entry.body, entry.byline),
    )
    connection.executemany(
        "INSERT INTO attendance VALUES(?,?,?,?)",
        ((name, key, titles, acts) for name, titles, acts in entry.attendance),
    )


def _free_key(connection: apsw.Connection, day: str | None) -> int:
    """Give the next key of a day: within it the first printed has the largest, for it is read first."""
    first = (date.fromisoformat(day).toordinal() if day else 0) << DAY_BITS
    last = first + (1 << DAY_BITS) - 1
    lowest = connection.execute("SELECT min(key) FROM bulletin WHERE key BETWEEN ? AND ?", (first, last)).get
    return last if lowest is None else int(lowest) - 1


def note_problem(connection: apsw.Connection, file: FileState, sha256: bytes, problem: str) -> None:
    """Remember a file that cannot be read, so that it is not read again until it changes."""
    forget_file(connection, file.root, file.path)
    _note_file(connection, file, sha256, None, problem)


def _note_file(
    connection: apsw.Connection, file: FileState, sha256: bytes, name: str | None, problem: str | None
) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO file VALUES(?,?,?,?,?,?,?)",
        (file.root, file.path, file.size, file.mtime, sha256, name, problem),
    )


def forget_file(connection: apsw.Connection, root: int, path: str) -> list[FileState]:
    """Take a file, and the bulletin read from it, out of the index.

    Gives the files of the same id in other roots, which that bulletin had hidden.
    """
    row = connection.execute("SELECT id FROM file WHERE root = ? AND path = ?", (root, path)).fetchone()
    if row is None:
        return []
    connection.execute("DELETE FROM file WHERE root = ? AND path = ?", (root, path))
    found = connection.execute(
        "SELECT key FROM bulletin WHERE id = ? AND root = ? AND path = ?", (row[0], root, path)
    ).fetchone()
    if not found:
        return []
    _forget_bulletin(connection, found[0])
    hidden = connection.execute("SELECT root, path, size, mtime FROM file WHERE id = ?", (row[0],))
    return [FileState(*one) for one in hidden]


def knows(connection: apsw.Connection, name: str) -> bool:
    """Say whether a bulletin of that id is in the index."""
    return connection.execute("SELECT 1 FROM bulletin WHERE id = ?", (name,)).fetchone() is not None


def _forget_bulletin(connection: apsw.Connection, key: int) -> None:
    for table, column in (("bulletin", "key"), ("document", "key"), ("attendance", "key"), ("gram", "rowid")):
        connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (key,))
