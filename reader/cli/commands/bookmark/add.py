"""`gcnews bookmark add`: bookmarks on bulletins."""

import click

from reader.cli.endings import OK
from reader.cli.opened import Desk, opened
from reader.cli.options import bulletins_argument
from reader.cli.spoken import later, spoken_command


@spoken_command("add", help=later("Bookmark bulletins."))
@bulletins_argument
@click.pass_obj
def command(desk: Desk, bulletins: tuple[str, ...]) -> int:
    """Bookmark bulletins: all of them, or none when one is not there."""
    with opened(desk) as library:
        for name in [library.shelf.resolve(one) for one in bulletins]:
            library.bookmark(name)
    return OK
