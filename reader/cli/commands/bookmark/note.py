"""`gcnews bookmark note`: the note to a bookmark."""

import click

from reader.cli.bookmarked import bookmarked
from reader.cli.endings import OK, REFUSED
from reader.cli.inputs import text_of
from reader.cli.opened import Desk, untouched
from reader.cli.options import bulletin_argument, typed
from reader.cli.output import write
from reader.cli.spoken import later, spoken_command


@spoken_command(
    "note", help=later("Print the note to a bookmark, or write it: TEXT, or - for standard input.")
)
@bulletin_argument
@click.argument("text", required=False, type=typed)
@click.pass_obj
def command(desk: Desk, bulletin: str, text: str | None) -> int:
    """Print or write a note."""
    with untouched(desk) as library:
        mark = bookmarked(library, bulletin)
        if text is None:
            if mark.note:
                write(mark.note)
            return OK if mark.note else REFUSED
        library.bookmarks.note(mark.id, text_of(text) if text == "-" else text)
    return OK
