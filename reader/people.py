"""Who was where: from bulletins to persons, from a person to all the reports that name them as present."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.model import Bulletin


@dataclass(frozen=True, slots=True)
class Attendance:
    """A person in one report: the titles it gives them, the acts it tells of, in the order printed."""

    id: str
    headline: str
    date: str | None
    acts: tuple[str, ...]
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody who was named in the same meetings, and in how many reports."""

    name: str
    meetings: int


@dataclass(frozen=True, slots=True)
class Person:
    """A name, in how many reports it attends, from when to when, under which titles, the latest first."""

    name: str
    meetings: int
    first: str | None
    last: str | None
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """All that is known of a name: its attendances, newest first, its company, the most frequent first."""

    name: str
    titles: tuple[str, ...]
    meetings: tuple[Attendance, ...]
    company: tuple[Companion, ...]


def attendances(bulletin: Bulletin) -> Iterator[tuple[str, Attendance]]:
    """Give each name that attends something in a bulletin, once, with all its titles and acts there."""
    titles: dict[str, dict[str, None]] = {}
    acts: dict[str, dict[str, None]] = {}
    for meeting in bulletin.meetings:
        for one in meeting.attendees:
            titles.setdefault(one.name, {}).update(dict.fromkeys(one.titles))
            acts.setdefault(one.name, {}).update(dict.fromkeys(one.acts))
    for name, found in titles.items():
        yield (
            name,
            Attendance(bulletin.id, bulletin.headline, bulletin.date, tuple(acts[name]), tuple(found)),
        )


def summary(name: str, found: Iterable[Attendance]) -> Person:
    """Sum up a person's attendances."""
    rows = newest_first(found)
    days = [row.date for row in rows if row.date]
    return Person(name, len(rows), days[-1] if days else None, days[0] if days else None, latest_titles(rows))


def newest_first(found: Iterable[Attendance]) -> tuple[Attendance, ...]:
    """Order attendances: the latest day first, undated ones last."""
    return tuple(sorted(found, key=lambda row: (row.date or "", row.id), reverse=True))


def latest_titles(rows: Iterable[Attendance]) -> tuple[str, ...]:
    """Give each title once, in the order of the rows."""
    return tuple(dict.fromkeys(title for row in rows for title in row.titles))
