"""`gcnews import`: raw pages into the library."""

from typing import TYPE_CHECKING

import click

from reader.cli.endings import OK, REFUSED, complain
from reader.cli.inputs import sources_argument, standard_input, year_option
from reader.cli.opened import Desk, untouched
from reader.cli.output import write
from reader.cli.progress import progress
from reader.cli.spoken import later, spoken_command
from reader.locale import _

if TYPE_CHECKING:
    from reader.library import Imported


@spoken_command("import", help=later("Read raw pages, files or folders, into the library."))
@sources_argument
@year_option
@click.pass_obj
def command(desk: Desk, sources: tuple[str, ...], year: int | None) -> int:
    """Import pages, and say what became of them."""
    with untouched(desk) as library, progress(_("importing")) as told:
        done = library.import_(sources, year=year, stdin=standard_input(sources), progress=told)
    for refused in done.refused:
        complain(refused)
    write(_summary(done))
    return REFUSED if done.refused else OK


def _summary(done: "Imported") -> str:
    counts = [_("new: {count}").format(count=len(done.new))]
    if done.updated:
        counts.append(_("updated: {count}").format(count=len(done.updated)))
    counts.append(_("unchanged: {count}").format(count=len(done.unchanged)))
    counts.append(_("kept with your edits: {count}").format(count=len(done.kept)))
    counts.append(_("refused: {count}").format(count=len(done.refused)))
    kept = [_("kept with your edits: {bulletin}").format(bulletin=one) for one in done.kept]
    return "\n".join((*kept, " · ".join(counts)))
