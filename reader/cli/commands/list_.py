"""`gcnews list`: the bulletins, newest first."""

from typing import TYPE_CHECKING

import click

from reader.cli.endings import OK, REFUSED
from reader.cli.opened import Desk, opened
from reader.cli.options import first_day, json_option, last_day, typed
from reader.cli.output import data_of, write_json_list, write_lines
from reader.cli.spoken import later, option, spoken_command

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.library import Filter, Library, Row

CHUNK = 500  # rows asked for at a time


@spoken_command("list", help=later("List the bulletins, newest first."))
@json_option
@option("--since", type=first_day, metavar="D", help=later("from this year, month or day on"))
@option("--until", type=last_day, metavar="D", help=later("up to this year, month or day"))
@option("--person", type=typed, metavar="NAME", help=later("at whose meetings this person was"))
@option("--bookmarked", is_flag=True, help=later("only those with a bookmark"))
@option("--unread", is_flag=True, help=later("only those not yet read"))
@click.pass_obj
def command(
    desk: Desk,
    form: str | None,
    since: str | None,
    until: str | None,
    person: str | None,
    bookmarked: bool,
    unread: bool,
) -> int:
    """List the bulletins."""
    from reader.library import Filter

    wanted = Filter(since=since, until=until, person=person, unread=unread, bookmarked=bookmarked)
    with opened(desk) as library:
        rows = rows_of(library, wanted)
        if form == "json":
            count = write_json_list("bulletins", map(data_of, rows))
        else:
            count = write_lines(map(line, rows))
    return OK if count else REFUSED


def rows_of(library: "Library", wanted: "Filter") -> "Iterator[Row]":
    """Give all rows of a filter, asking for some at a time."""
    start = 0
    while rows := library.shelf.rows(wanted, start, CHUNK):
        yield from rows
        start += len(rows)


def line(row: "Row") -> str:
    """Lay a row out: id, marks, headline."""
    return f"{row.id}  {'●' if row.unread else ' '}{'★' if row.bookmarked else ' '} {row.headline}"
