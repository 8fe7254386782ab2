"""What there is to read, newest first, asked for row by row."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.errors import BulletinNotFoundError
from reader.language.cleaning import clean_line
from reader.locale import _
from reader.model import Bulletin
from reader.storage.database import Connections
from reader.storage.entries import unpack
from reader.storage.places import Places

ID_CHARACTERS = frozenset("0123456789abcdefghijklmnopqrstuvwxyz-")
CANDIDATES = 4
"""So many ids are named when a prefix stands for several."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which bulletins to list; days are ISO 8601 or the beginning of it, both included."""

    since: str | None = None
    until: str | None = None
    person: str | None = None
    unread: bool = False
    bookmarked: bool = False

    def where(self) -> tuple[str, tuple[str, ...]]:
        """Give the condition in SQL, with its values."""
        parts: list[str] = []
        values: list[str] = []
        for wanted, condition, value in (
            (self.since, "date >= ?", self.since),
            (self.until, "date < ?", f"{self.until}~"),  # ~ comes after any digit: 2022-09 takes in its days
            (self.person, "key IN (SELECT key FROM attendance WHERE person = ?)", self.person),
        ):
            if wanted:
                parts.append(condition)
                values.append(str(value))
        if self.unread:
            parts.append("NOT EXISTS (SELECT 1 FROM state.read_mark AS mark WHERE mark.id = bulletin.id)")
        if self.bookmarked:
            parts.append("id IN (SELECT id FROM state.bookmark)")
        return " AND ".join(parts) or "1", tuple(values)


EVERYTHING = Filter()

_ROW = """id, headline, date,
    NOT EXISTS (SELECT 1 FROM state.read_mark AS mark WHERE mark.id = bulletin.id),
    EXISTS (SELECT 1 FROM state.bookmark AS mark WHERE mark.id = bulletin.id)"""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list."""

    id: str
    headline: str
    date: str | None
    unread: bool
    bookmarked: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """How many bulletins a filter leaves, and how many of them are unread and bookmarked."""

    total: int
    unread: int
    bookmarked: int


class Shelf:
    """The bulletins of the library as the index has them: newest day first, as printed within a day."""

    def __init__(self, places: Places, connections: Connections) -> None:
        self._places = places
        self._connections = connections

    def counts(self, chosen: Filter = EVERYTHING) -> Counts:
        """Count what a filter leaves."""
        where, values = chosen.where()
        with self._connections.reading() as connection:
            total, read, marked = (
                connection.execute(f"SELECT count(*) FROM bulletin {join} WHERE {where}", values).get
                for join in (
                    "",
                    "JOIN state.read_mark USING(id)",
                    "JOIN state.bookmark USING(id)",
                )
            )
        return Counts(total, total - read, marked)

    def rows(self, chosen: Filter = EVERYTHING, start: int = 0, count: int = 100) -> tuple[Row, ...]:
        """Give `count` rows from number `start` on."""
        where, values = chosen.where()
        return self._rows(f"WHERE {where} ORDER BY key DESC LIMIT ? OFFSET ?", (*values, count, start))

    def _rows(self, rest: str, values: tuple[str | int, ...]) -> tuple[Row, ...]:
        with self._connections.reading() as connection:
            found = connection.execute(f"SELECT {_ROW} FROM bulletin {rest}", values)
            return tuple(
                Row(name, headline, day, bool(unread), bool(marked))
                for name, headline, day, unread, marked in found
            )

    def row_of(self, name: str, chosen: Filter = EVERYTHING) -> int | None:
        """Tell at which place of the list, from 0, a bulletin stands."""
        where, values = chosen.where()
        with self._connections.reading() as connection:
            key = connection.execute(
                f"SELECT key FROM bulletin WHERE id = ? AND {where}", (name, *values)
            ).fetchone()
            if key is None:
                return None
            before = connection.execute(
                f"SELECT count(*) FROM bulletin WHERE key > ? AND {where}", (key[0], *values)
            )
            return int(before.get)

    def bulletin(self, name: str) -> Bulletin:
        """Give a bulletin whole; BulletinNotFoundError where the index has none of that id."""
        with self._connections.reading() as connection:
            found = connection.execute(
                "SELECT data FROM bulletin JOIN document USING(key) WHERE id = ?", (name,)
            ).fetchone()
        if found is None:
            raise _not_found(name)
        return unpack(found[0])

    def path(self, name: str) -> Path:
        """Tell which file a bulletin was read from."""
        with self._connections.reading() as connection:
            found = connection.execute("SELECT root, path FROM bulletin WHERE id = ?", (name,)).fetchone()
        if found is None:
            raise _not_found(name)
        return Path(self._places.roots[found[0]], found[1])

    def resolve(self, prefix: str) -> str:
        """Complete the beginning of an id; BulletinNotFoundError where it is none or several, named then."""
        found = self.begins(prefix, CANDIDATES + 1)
        if prefix in found or len(found) == 1:
            return prefix if prefix in found else found[0]
        if not found:
            raise _not_found(prefix)
        names = ", ".join(found[:CANDIDATES]) + (" …" if len(found) > CANDIDATES else "")
        raise BulletinNotFoundError(
            _("stands for several bulletins ({names})").format(names=names),
            place=clean_line(prefix),
            remedy=_("give more of the id"),
        )

    def begins(self, prefix: str, limit: int) -> tuple[str, ...]:
        """Give ids that begin so, at most `limit`."""
        if not prefix or not ID_CHARACTERS.issuperset(prefix):
            return ()
        with self._connections.reading() as connection:
            rows = connection.execute(
                "SELECT id FROM bulletin WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
                (prefix, f"{prefix}~", limit),
            )
            return tuple(row[0] for row in rows)

    def next_unread(self, after: str | None = None) -> str | None:
        """Give the next unread bulletin down the list, from the top again at its end."""
        unread, _none = Filter(unread=True).where()
        with self._connections.reading() as connection:
            key = connection.execute("SELECT key FROM bulletin WHERE id = ?", (after or "",)).fetchone()
            found = connection.execute(
                f"SELECT id FROM bulletin WHERE {unread} AND id <> ? ORDER BY key >= ?, key DESC LIMIT 1",
                (after or "", key[0] if key else 1 << 62),
            ).fetchone()
        return found and str(found[0])

    def problems(self) -> tuple[str, ...]:
        """Give the bulletin files that cannot be read, each with its reason, as lines."""
        with self._connections.reading() as connection:
            rows = connection.execute(
                "SELECT problem FROM file WHERE problem IS NOT NULL ORDER BY root, path"
            )
            return tuple(row[0] for row in rows)

    def all(self) -> Iterator[Bulletin]:
        """Give all bulletins, newest first."""
        with self._connections.reading() as connection:
            rows = connection.execute("SELECT data FROM document ORDER BY key DESC")
            for row in rows:
                yield unpack(row[0])


def _not_found(name: str) -> BulletinNotFoundError:
    return BulletinNotFoundError(
        _("no bulletin has this id"), place=clean_line(name), remedy=_("gcnews list shows the ids there are")
    )
