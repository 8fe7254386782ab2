"""`gcnews bookmark remove`: bookmarks taken away."""

import click

from reader.cli.bookmarked import bookmarked
from reader.cli.endings import OK
from reader.cli.opened import Desk, untouched
from reader.cli.options import bulletins_argument
from reader.cli.spoken import later, spoken_command


@spoken_command("remove", help=later("Remove bookmarks, with their notes and tags."))
@bulletins_argument
@click.pass_obj
def command(desk: Desk, bulletins: tuple[str, ...]) -> int:
    """Remove bookmarks: all of them, or none when one is not there."""
    with untouched(desk) as library:
        for mark in [bookmarked(library, one) for one in bulletins]:
            library.bookmarks.remove(mark.id)
    return OK
