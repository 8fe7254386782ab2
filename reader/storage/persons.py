"""Persons as the index has them: from a name to all the reports that name it as present."""

import json
from itertools import groupby

from reader.people import Attendance, Companion, Person, PersonRecord, latest_titles, newest_first, summary
from reader.storage.database import Connections

COMPANY = 20
"""So many companions are told of a person, the most frequent ones."""

_ATTENDANCE = "attendance JOIN bulletin USING(key)"


class People:
    """Who attended what, in the whole library. Names are as printed; the same name is one entry."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def list(self) -> tuple[Person, ...]:
        """Give all persons, those most often present first."""
        with self._connections.reading() as connection:
            rows = connection.execute(
                f"SELECT person, id, headline, date, acts, titles FROM {_ATTENDANCE} ORDER BY person"
            )
            found = [
                summary(name, (_attendance(*row[1:]) for row in of_person))
                for name, of_person in groupby(rows, key=lambda row: row[0])
            ]
        return tuple(sorted(found, key=lambda one: (-one.meetings, one.name)))

    def person(self, name: str) -> PersonRecord | None:
        """Give a person's record, None where nobody of that name attended anything."""
        with self._connections.reading() as connection:
            rows = connection.execute(
                f"SELECT id, headline, date, acts, titles FROM {_ATTENDANCE} WHERE person = ?", (name,)
            )
            meetings = newest_first(_attendance(*row) for row in rows)
            if not meetings:
                return None
            company = connection.execute(
                "SELECT other.person, count(*) AS often"
                " FROM attendance AS one JOIN attendance AS other USING(key)"
                " WHERE one.person = ? AND other.person <> ? GROUP BY other.person"
                " ORDER BY often DESC, other.person LIMIT ?",
                (name, name, COMPANY),
            )
            companions = tuple(Companion(*row) for row in company)
        return PersonRecord(name, latest_titles(meetings), meetings, companions)


def _attendance(name: str, headline: str, date: str | None, acts: str, titles: str) -> Attendance:
    return Attendance(name, headline, date, tuple(json.loads(acts)), tuple(json.loads(titles)))
