"""A bulletin file's YAML tree read as a bulletin, every value checked."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NoReturn, TypeVar

from reader.errors import BulletinFileError
from reader.language.cleaning import clean, clean_line
from reader.locale import _
from reader.model import Attendee, Bulletin, Byline, Evidence, Meeting, Source
from reader.storage.yaml_tree import Mapping, Node, Scalar, Sequence

VERSION = 1
"""The schema this program writes; a file of a newer one is refused, never half read."""

T = TypeVar("T")


class Record:
    """A mapping of the file whose values are asked for by key and by kind.

    Every question raises BulletinFileError with file, line and remedy when the value is not of that kind.
    Text comes back cleaned, on one line. A key that may be empty may also be missing.
    """

    def __init__(self, node: Node, place: str, what: str) -> None:
        self._place = place
        if not isinstance(node, Mapping):
            self._refuse(node.line, _("“{what}” is no list of keys and values").format(what=what))
        self._node = node

    def text(self, key: str) -> str:
        """Give text that must be there."""
        found = self.text_or_none(key)
        if not found:
            self._refuse(key, _("“{key}” is missing").format(key=key))
        return found

    def plain(self, key: str) -> str:
        """Give text, "" where there is none."""
        return self.text_or_none(key) or ""

    def text_or_none(self, key: str) -> str | None:
        """Give text, None where there is none."""
        node = self._node.items.get(key)
        return None if node is None else self._scalar(node, key)

    def lines(self, key: str) -> str:
        """Give text of several lines, "" where there is none."""
        node = self._node.items.get(key)
        value = node.value if isinstance(node, Scalar) else None
        return clean(value).strip("\n") if value else ""

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts."""
        return tuple(self._scalar(item, key) or "" for item in self._items(key))

    def records(self, key: str, read: Callable[["Record"], T]) -> tuple[T, ...]:
        """Give a list of records, each read by `read`."""
        return tuple(read(Record(item, self._place, key)) for item in self._items(key))

    def record(self, key: str) -> "Record":
        """Give a record that must be there."""
        node = self._node.items.get(key)
        if node is None:
            self._refuse(key, _("“{key}” is missing").format(key=key))
        return Record(node, self._place, key)

    def number(self, key: str) -> int:
        """Give a number that is not negative."""
        found = self.text(key)
        if not (found.isascii() and found.isdigit() and len(found) < 10):  # noqa: PLR2004 - room enough
            self._refuse(key, _("“{key}” is no number").format(key=key))
        return int(found)

    def flag(self, key: str) -> bool:
        """Give true or false."""
        found = self.text(key)
        if found not in ("true", "false"):
            self._refuse(key, _("“{key}” is neither true nor false").format(key=key))
        return found == "true"

    def day(self, key: str) -> str | None:
        """Give a date as ISO 8601."""
        found = self.text_or_none(key)
        try:
            return found and date.fromisoformat(found).isoformat()
        except ValueError:
            self._refuse(key, _("“{key}” is no date like 2022-09-10").format(key=key))

    def only(self, *known: str) -> None:
        """Refuse keys that the schema does not know: most are slips of the keyboard."""
        for key, node in self._node.items.items():
            if key not in known:
                self._refuse(node.line, _("“{key}” is no key of a bulletin").format(key=clean_line(key)))

    def _items(self, key: str) -> Iterator[Node]:
        node = self._node.items.get(key)
        if node is None or (isinstance(node, Scalar) and node.value is None):
            return
        if not isinstance(node, Sequence):
            self._refuse(node.line, _("“{key}” is no list").format(key=key))
        yield from node.items

    def _scalar(self, node: Node, key: str) -> str | None:
        if not isinstance(node, Scalar):
            self._refuse(node.line, _("“{key}” is no plain text").format(key=key))
        return node.value if node.value is None else clean_line(node.value).strip()

    def _refuse(self, where: str | int, what: str) -> NoReturn:
        """Refuse the value of a key, or what stands on a line."""
        line = where if isinstance(where, int) else self._node.items.get(where, self._node).line
        raise BulletinFileError(what, place=self._place, line=line, remedy=_("mend that line"))


def read_bulletin(tree: Node, place: str) -> Bulletin:
    """Read a whole bulletin; BulletinFileError names file and line of the first thing that is wrong."""
    top = Record(tree, place, "bulletin")
    if top.number("schema") != VERSION:
        raise BulletinFileError(
            _("is written for another version of gcnews"), place=place, remedy=_("update gcnews")
        )
    top.only("schema", *Bulletin.__dataclass_fields__, "imported")
    paragraphs = top.texts("paragraphs")
    lengths = tuple(map(len, paragraphs))
    return Bulletin(
        id=top.text("id"),
        kicker=top.text_or_none("kicker"),
        headline=top.text("headline"),
        deck=top.text_or_none("deck"),
        date=top.day("date"),
        date_text=top.text_or_none("date_text"),
        date_basis=top.text_or_none("date_basis"),
        byline=top.records("byline", lambda one: Byline(one.plain("role"), one.text("name"))),
        credit=top.text_or_none("credit"),
        paragraphs=paragraphs,
        meetings=top.records("meetings", lambda one: _meeting(one, lengths)),
        source=_source(top.record("source")),
        warnings=top.texts("warnings"),
    )


def _meeting(record: Record, lengths: tuple[int, ...]) -> Meeting:
    record.only(*Meeting.__dataclass_fields__)
    return Meeting(
        name=record.text_or_none("name"),
        date=record.day("date"),
        time=record.text_or_none("time"),
        place=record.text_or_none("place"),
        attendees=record.records("attendees", lambda one: _attendee(one, lengths)),
        complete=record.flag("complete"),
    )


def _attendee(record: Record, lengths: tuple[int, ...]) -> Attendee:
    record.only(*Attendee.__dataclass_fields__)
    return Attendee(
        name=record.text("name"),
        titles=record.texts("titles"),
        acts=record.texts("acts"),
        shared=record.flag("shared"),
        evidence=_evidence(record.record("evidence"), lengths),
    )


def _evidence(record: Record, lengths: tuple[int, ...]) -> Evidence:
    """Read a span; where a person has since shortened the text, it ends where the text ends."""
    record.only(*Evidence.__dataclass_fields__)
    paragraph, start, end = record.number("paragraph"), record.number("start"), record.number("end")
    if not lengths:
        return Evidence(0, 0, 0)
    paragraph = min(paragraph, len(lengths) - 1)
    end = min(end, lengths[paragraph])
    return Evidence(paragraph, min(start, end), end)


def _source(record: Record) -> Source:
    record.only(*Source.__dataclass_fields__)
    return Source(
        record.text("file"), record.text("sha256"), record.number("first_line"), record.number("last_line")
    )
