"""`gcnews bookmark import`: exported bookmarks, brought in beside those there are."""

import click

from reader.cli.endings import OK
from reader.cli.inputs import text_of
from reader.cli.opened import Desk, untouched
from reader.cli.output import write
from reader.cli.spoken import later, spoken_command
from reader.locale import _


@spoken_command("import", help=later("Bring exported bookmarks in: from FILE, or - for standard input."))
@click.argument("file", metavar="FILE|-")
@click.pass_obj
def command(desk: Desk, file: str) -> int:
    """Bring bookmarks in."""
    text = text_of(file)
    with untouched(desk) as library:
        write(_("new: {count}").format(count=library.bookmarks.import_(text, file)))
    return OK
