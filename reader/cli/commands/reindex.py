"""`gcnews reindex`: the index, built anew."""

import click

from reader.cli.endings import OK, REFUSED, complain
from reader.cli.opened import Desk, untouched
from reader.cli.output import write
from reader.cli.progress import progress
from reader.cli.spoken import later, spoken_command
from reader.locale import _, ngettext


@spoken_command("reindex", help=later("Build the index anew from the bulletin files."))
@click.pass_obj
def command(desk: Desk) -> int:
    """Build the index anew."""
    with untouched(desk) as library:
        with progress(_("indexing")) as told:
            refused = library.reindex(progress=told).refused
        total = library.shelf.counts().total
    for one in refused:
        complain(one)
    write(ngettext("{count} bulletin", "{count} bulletins", total).format(count=total))
    return REFUSED if refused else OK
