"""`gcnews bookmark tag`: the tags of a bookmark."""

import click

from reader.cli.bookmarked import bookmarked
from reader.cli.endings import OK, REFUSED
from reader.cli.opened import Desk, untouched
from reader.cli.options import bulletin_argument, typed
from reader.cli.output import write_lines
from reader.cli.spoken import later, spoken_command


@spoken_command(
    "tag",
    context_settings={"ignore_unknown_options": True},  # -TAG is no option
    help=later("Print the tags of a bookmark, or change them: +TAG adds, -TAG removes."),
)
@bulletin_argument
@click.argument("tags", metavar="[+TAG|-TAG]…", nargs=-1, type=typed)
@click.pass_obj
def command(desk: Desk, bulletin: str, tags: tuple[str, ...]) -> int:
    """Print or change the tags."""
    with untouched(desk) as library:
        mark = bookmarked(library, bulletin)
        if not tags:
            return OK if write_lines(mark.tags) else REFUSED
        added = [tag.removeprefix("+") for tag in tags if not tag.startswith("-")]
        removed = [tag.removeprefix("-") for tag in tags if tag.startswith("-")]
        library.bookmarks.tag(mark.id, added, removed)
    return OK
