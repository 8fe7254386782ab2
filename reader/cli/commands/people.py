"""`gcnews people`: who is named at meetings."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from reader.cli.endings import OK, REFUSED, complain
from reader.cli.opened import Desk, opened
from reader.cli.options import csv_option, json_option, typed
from reader.cli.output import data_of, write_csv, write_json, write_json_list, write_lines
from reader.cli.spoken import later, spoken_command
from reader.errors import GcnewsError
from reader.locale import _

if TYPE_CHECKING:
    from reader.library import Library
    from reader.people import Person, PersonRecord

EVERYBODY = ("name", "meetings", "first", "last", "titles")
ONE = ("id", "headline", "date", "acts", "titles")


@spoken_command("people", help=later("Print who was at meetings; of one NAME: where, with whom."))
@click.argument("name", required=False, type=typed)
@json_option
@csv_option
@click.pass_obj
def command(desk: Desk, name: str | None, form: str | None) -> int:
    """Print everybody, or one person."""
    with opened(desk) as library:
        return _everybody(library, form) if name is None else _one(library, name, form)


def _everybody(library: "Library", form: str | None) -> int:
    people = library.people.list()
    rows = map(data_of, people)
    if form == "json":
        write_json_list("people", rows)
    elif form == "csv":
        write_csv(EVERYBODY, ([row[key] for key in EVERYBODY] for row in rows))
    else:
        write_lines(map(_line, people))
    return OK if people else REFUSED


def _line(one: "Person") -> str:
    span = f"{one.meetings:>5}  {one.first or '':10}  {one.last or '':10}"
    return f"{span}  {one.name}  {'、'.join(one.titles)}"


def _one(library: "Library", name: str, form: str | None) -> int:
    record = library.people.person(name)
    if record is None:
        complain(GcnewsError(_("nobody of this name was at a meeting"), place=name))
        return REFUSED
    data = data_of(record)
    data["with"] = data.pop("company")
    if form == "json":
        write_json(data)
    elif form == "csv":
        write_csv(ONE, ([row[key] for key in ONE] for row in data["meetings"]))
    else:
        write_lines(_lines(record))
    return OK


def _lines(record: "PersonRecord") -> Iterator[str]:
    yield "  ".join(filter(None, (record.name, "、".join(record.titles))))
    for one in record.meetings:
        yield "  " + "  ".join(filter(None, (one.id, one.headline, " ".join(one.acts))))
    if record.company:
        yield _("In company of:")
        yield "  " + "、".join(f"{one.name} {one.meetings}" for one in record.company)
