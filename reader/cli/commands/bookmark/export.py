"""`gcnews bookmark export`: the bookmarks as one text, to keep or to carry."""

import click

from reader.cli.endings import OK
from reader.cli.opened import Desk, untouched
from reader.cli.output import write
from reader.cli.spoken import later, option, spoken_command


@spoken_command("export", help=later("Print all bookmarks, to keep or to carry to another machine."))
@option(
    "--yaml",
    "form",
    flag_value="yaml",
    help=later("as YAML, which `bookmark import` reads (this is the default)"),
)
@option("--markdown", "form", flag_value="markdown", help=later("as Markdown, to read"))
@click.pass_obj
def command(desk: Desk, form: str | None) -> int:
    """Print all bookmarks."""
    with untouched(desk) as library:
        write(library.bookmarks.export(form or "yaml"))
    return OK
