"""YAML read as text: strings, lists, mappings, each with its line, nothing else let in.

PyYAML's own loaders change values silently (NO, 0371, 1:59, dates), crash on deep nesting and take seconds
over merge keys; so the parser's events are checked one by one and put together here.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from reader.errors import BulletinFileError
from reader.locale import _

MAX_DEPTH = 10
MAX_NODES = 200_000
NULLS = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text, or None where nothing (or an unquoted null) stands; lines count from 1."""

    value: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list of nodes."""

    items: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Nodes by their keys, in the order of the file."""

    items: dict[str, "Node"]
    line: int


Node = Scalar | Sequence | Mapping


def read_tree(text: str, place: str) -> Node:
    """Read one YAML document.

    BulletinFileError, with the line, for what is no YAML, for anchors, aliases, tags, a second document,
    a key that comes twice, and anything deeper than 10 levels or larger than 200,000 nodes.
    """
    try:
        return _Reader(place, yaml.parse(text, Loader=yaml.CBaseLoader)).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise BulletinFileError(
            _("is no YAML ({reason})").format(reason=error.problem or error.context),
            place=place,
            line=mark.line + 1 if mark else None,
            remedy=_("mend the line, or remove the file and import the page again"),
        ) from error
    except (yaml.YAMLError, ValueError) as error:
        reason = " ".join(str(error).split())
        raise BulletinFileError(
            _("is no YAML ({reason})").format(reason=reason),
            place=place,
            remedy=_("mend the file, or remove it and import the page again"),
        ) from error


class _Reader:
    def __init__(self, place: str, events: Iterator[yaml.Event]) -> None:
        self._place = place
        self._events = events
        self._nodes = 0

    def document(self) -> Node:
        next(self._events)  # the stream begins
        if isinstance(next(self._events), yaml.StreamEndEvent):
            raise BulletinFileError(
                _("is empty"), place=self._place, remedy=_("remove the file and import the page again")
            )
        node = self._node(next(self._events), 0)
        next(self._events)  # the document ends
        last = next(self._events)
        if not isinstance(last, yaml.StreamEndEvent):
            raise self._refusal(last, _("holds a second document"))
        return node

    def _node(self, event: yaml.Event, depth: int) -> Node:
        self._guard(event, depth)
        line = _line(event)
        if isinstance(event, yaml.ScalarEvent):
            plain = not event.style
            return Scalar(None if plain and event.value in NULLS else event.value, line)
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(self._items(depth)), line)
        return Mapping(self._pairs(depth), line)

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _pairs(self, depth: int) -> dict[str, Node]:
        found: dict[str, Node] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            self._guard(event, depth)
            if not isinstance(event, yaml.ScalarEvent):
                raise self._refusal(event, _("has a key that is no word"))
            if event.value in found:
                raise self._refusal(event, _("has the key “{key}” twice").format(key=event.value))
            found[event.value] = self._node(next(self._events), depth + 1)
        return found

    def _guard(self, event: yaml.Event, depth: int) -> None:
        self._nodes += 1
        if depth > MAX_DEPTH:
            raise self._refusal(event, _("is nested too deep"))
        if self._nodes > MAX_NODES:
            raise self._refusal(event, _("holds too many values"))
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self._refusal(event, _("uses an anchor or an alias (& or *)"))
        if getattr(event, "tag", None):
            raise self._refusal(event, _("uses a tag (!)"))

    def _refusal(self, event: yaml.Event, what: str) -> BulletinFileError:
        return BulletinFileError(
            what,
            place=self._place,
            line=_line(event),
            remedy=_("write it as plain text in quotes"),
        )


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
