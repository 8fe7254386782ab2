"""Bookmarks with their notes, their tags: kept in state.db, carried as YAML or Markdown."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import apsw

from reader.errors import UsageError
from reader.language.cleaning import clean, clean_line
from reader.locale import _
from reader.storage.database import Connections
from reader.storage.state import Clock, now

if TYPE_CHECKING:
    from reader.storage.schema import Record

FORMAT = "gcnews bookmarks 1"
MAX_NOTE = 20_000
"""Characters of a note."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A mark on a bulletin; headline and date are kept so that it means something when the bulletin is gone.

    `created` is UTC, ISO 8601.
    """

    id: str
    headline: str
    date: str | None
    note: str
    tags: tuple[str, ...]
    created: str


class Bookmarks:
    """The person's bookmarks. Each act is one transaction, kept when the call returns."""

    def __init__(self, connections: Connections, clock: Clock = now) -> None:
        self._connections = connections
        self._clock = clock

    def has(self, name: str) -> bool:
        """Say whether a bulletin is bookmarked."""
        with self._connections.reading() as connection:
            return connection.execute("SELECT 1 FROM bookmark WHERE id = ?", (name,)).fetchone() is not None

    def get(self, name: str) -> Bookmark | None:
        """Give a bulletin's bookmark."""
        return next((mark for mark in self.list() if mark.id == name), None)

    def list(self) -> tuple[Bookmark, ...]:
        """Give all bookmarks, the newest bulletin first."""
        with self._connections.reading() as connection:
            tags: dict[str, list[str]] = {}
            for name, tag in connection.execute("SELECT id, tag FROM tag ORDER BY id, tag"):
                tags.setdefault(name, []).append(tag)
            rows = connection.execute(
                "SELECT id, headline, date, note, created FROM bookmark ORDER BY date IS NULL, date DESC, id"
            )
            return tuple(
                Bookmark(name, headline, date, note, tuple(tags.get(name, ())), created)
                for name, headline, date, note, created in rows
            )

    def add(self, name: str, headline: str, date: str | None) -> bool:
        """Bookmark a bulletin; say whether it is new."""
        with self._connections.writing() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO bookmark VALUES(?,?,?,?,?)", (name, headline, date, "", self._clock())
            )
            return connection.changes() > 0

    def remove(self, name: str) -> bool:
        """Take a bookmark away, with its note and tags; say whether there was one."""
        with self._connections.writing() as connection:
            connection.execute("DELETE FROM tag WHERE id = ?", (name,))
            connection.execute("DELETE FROM bookmark WHERE id = ?", (name,))
            return connection.changes() > 0

    def note(self, name: str, text: str) -> None:
        """Write the note of a bookmark; UsageError where there is no bookmark, or the note is too long."""
        text = clean(text).strip("\n")
        if len(text) > MAX_NOTE:
            raise UsageError(
                _("a note has at most {count} characters").format(count=MAX_NOTE),
                place=name,
                remedy=_("shorten it"),
            )
        with self._connections.writing() as connection:
            connection.execute("UPDATE bookmark SET note = ? WHERE id = ?", (text, name))
            if not connection.changes():
                raise UsageError(_("is not bookmarked"), place=name, remedy=_("bookmark it first"))

    def tag(self, name: str, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        """Add and remove tags of a bookmark; UsageError where there is no bookmark."""
        with self._connections.writing() as connection:
            if not connection.execute("SELECT 1 FROM bookmark WHERE id = ?", (name,)).fetchone():
                raise UsageError(_("is not bookmarked"), place=name, remedy=_("bookmark it first"))
            connection.executemany(
                "DELETE FROM tag WHERE id = ? AND tag = ?", ((name, tag) for tag in _tags(remove))
            )
            connection.executemany(
                "INSERT OR IGNORE INTO tag VALUES(?,?)", ((name, tag) for tag in _tags(add))
            )

    def export(self, form: str = "yaml") -> str:
        """Write all bookmarks as YAML, which `import_` reads back whole, or as Markdown to read."""
        import yaml

        marks = self.list()
        if form == "markdown":
            return "".join(map(_markdown, marks))
        tree = {"format": FORMAT, "bookmarks": [asdict(mark) | {"tags": list(mark.tags)} for mark in marks]}
        text: str = yaml.dump(
            tree,
            Dumper=yaml.CSafeDumper,
            allow_unicode=True,
            sort_keys=False,
            default_flow_style=False,
            width=10**9,
        )
        return text

    def import_(self, text: str, place: str = "-") -> int:
        """Bring exported bookmarks in beside those there are; say how many are new.

        One that exists already keeps its note unless it has none, and gains the tags.
        """
        from reader.storage.schema import Record
        from reader.storage.yaml_tree import read_tree

        top = Record(read_tree(text, place), place, "bookmarks")
        marks = top.records("bookmarks", _read_bookmark)
        with self._connections.writing() as connection:
            return sum(_merge(connection, mark) for mark in marks)


def _read_bookmark(record: "Record") -> Bookmark:
    record.only(*Bookmark.__dataclass_fields__)
    return Bookmark(
        record.text("id"),
        record.text("headline"),
        record.day("date"),
        record.lines("note"),
        tuple(_tags(record.texts("tags"))),
        record.plain("created"),
    )


def _merge(connection: apsw.Connection, mark: Bookmark) -> bool:
    connection.execute(
        "INSERT OR IGNORE INTO bookmark VALUES(?,?,?,?,?)",
        (mark.id, mark.headline, mark.date, mark.note[:MAX_NOTE], mark.created),
    )
    new = connection.changes() > 0
    connection.execute(
        "UPDATE bookmark SET note = ? WHERE id = ? AND note = ''", (mark.note[:MAX_NOTE], mark.id)
    )
    connection.executemany("INSERT OR IGNORE INTO tag VALUES(?,?)", ((mark.id, tag) for tag in mark.tags))
    return new


def _markdown(mark: Bookmark) -> str:
    tags = " ".join(f"#{tag}" for tag in mark.tags)
    head = f"## {mark.headline}\n\n{' · '.join(part for part in (mark.date or '', mark.id, tags) if part)}\n"
    return head + (f"\n{mark.note}\n\n" if mark.note else "\n")


def _tags(tags: Iterable[str]) -> Sequence[str]:
    """Lay tags out as they are kept: cleaned, without # and space."""
    return [laid for tag in tags if (laid := clean_line(tag).strip().lstrip("#＃").replace(" ", "_"))]
