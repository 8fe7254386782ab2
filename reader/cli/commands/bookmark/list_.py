"""`gcnews bookmark list`: the bookmarks."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from reader.cli.endings import OK, REFUSED
from reader.cli.opened import Desk, untouched
from reader.cli.options import json_option
from reader.cli.output import data_of, write_json_list, write_lines
from reader.cli.spoken import later, spoken_command

if TYPE_CHECKING:
    from reader.library import Bookmark


@spoken_command("list", help=later("List the bookmarks."))
@json_option
@click.pass_obj
def command(desk: Desk, form: str | None) -> int:
    """List the bookmarks."""
    with untouched(desk) as library:
        marks = library.bookmarks.list()
    if form == "json":
        write_json_list("bookmarks", map(data_of, marks))
    else:
        write_lines(line for mark in marks for line in _lines(mark))
    return OK if marks else REFUSED


def _lines(mark: "Bookmark") -> Iterator[str]:
    yield "  ".join((mark.id, mark.headline, *(f"+{tag}" for tag in mark.tags)))
    yield from (f"    {line}" for line in mark.note.splitlines())
