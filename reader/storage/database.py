"""SQLite as we open it: versions told apart, errors in our own words, a connection for each thread."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from reader.errors import IndexDamagedError, StorageError
from reader.locale import _

BUSY_MS = 10_000
"""How long a writer waits for another program to finish, in milliseconds."""

DAMAGED = (apsw.CorruptError, apsw.NotADBError, apsw.SchemaChangeError, apsw.FormatError, apsw.SQLError)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours: damage apart from what stands in the way outside of the file."""
    try:
        yield
    except DAMAGED as error:
        raise IndexDamagedError(_("is damaged ({reason})").format(reason=error), place=str(path)) from error
    except apsw.Error as error:
        raise StorageError(
            _("cannot be used ({reason})").format(reason=error),
            place=str(path),
            remedy=_("check the space left on the disk, and who may write there"),
        ) from error


class Connections:
    """One connection a thread to one database; all closed together.

    `locate` is asked at each opening where the file lies; IndexDamagedError when it is not there.
    `prepare` is run on each new connection: pragmas, attached databases, a check of the version.
    """

    def __init__(self, locate: Callable[[], Path], prepare: Callable[[apsw.Connection], None]) -> None:
        self._locate = locate
        self._prepare = prepare
        self._local = threading.local()
        self._lock = threading.Lock()
        self._open: list[apsw.Connection] = []

    @property
    def path(self) -> Path:
        """Where the database lies now."""
        return self._locate()

    def get(self) -> apsw.Connection:
        """Give this thread's connection, opened at the first call."""
        found: apsw.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            path = self.path
            if not path.exists():
                raise IndexDamagedError(_("is missing"), place=str(path))
            with told(path):
                found = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
                try:
                    found.set_busy_timeout(BUSY_MS)
                    self._prepare(found)
                except BaseException:
                    found.close(force=True)
                    raise
            self._local.connection = found
            with self._lock:
                self._open.append(found)
        return found

    @contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """Lend this thread's connection; SQLite's errors come out as ours."""
        connection = self.get()
        with told(self.path):
            yield connection

    @contextmanager
    def writing(self) -> Iterator[apsw.Connection]:
        """Lend it inside one transaction, taken at once, so that no half-read state is written over."""
        connection = self.get()
        with told(self.path):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                with suppress(apsw.Error):
                    connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")

    def close(self) -> None:
        """Close the connections of all threads; the next call opens anew."""
        with self._lock:
            connections, self._open = self._open, []
            self._local = threading.local()
        for connection in connections:
            with suppress(apsw.Error):
                connection.close(force=True)
