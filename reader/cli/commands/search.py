"""`gcnews search`: the bulletins that hold what is asked for."""

from typing import TYPE_CHECKING, Any

import click

from reader.cli.endings import OK, REFUSED, complain
from reader.cli.opened import Desk, opened
from reader.cli.options import json_option, positive, typed
from reader.cli.output import data_of, write, write_json_list, write_marked
from reader.cli.spoken import later, option, spoken_command
from reader.errors import GcnewsError
from reader.locale import _, ngettext

if TYPE_CHECKING:
    from reader.library import Results
    from reader.model import Hit

DEFAULT_LIMIT = 20


@spoken_command("search", help=later("Search all text, best answer first."))
@click.argument("query", type=typed)
@json_option
@option(
    "--limit",
    type=positive,
    default=DEFAULT_LIMIT,
    metavar="N",
    help=later("print at most N bulletins (default: 20)"),
)
@option("--newest", is_flag=True, help=later("newest first"))
@click.pass_obj
def command(desk: Desk, query: str, form: str | None, limit: int, newest: bool) -> int:
    """Search the library."""
    with opened(desk) as library:
        results = library.searcher.search(query, limit=limit, newest=newest)
    if form == "json":
        head = {"query": results.query, "mode": results.mode, "total": results.total}
        write_json_list("hits", map(_hit, results.hits), **head)
    elif results.hits:
        write(_summary(results))
        for hit in results.hits:
            write(f"\n{hit.id}  {hit.headline}")
            write_marked(hit.snippet, hit.marks, indent="    ")
    else:
        complain(GcnewsError(_("nothing found"), place=query))
    return OK if results.hits else REFUSED


def _hit(hit: "Hit") -> dict[str, Any]:
    found = data_of(hit)
    del found["marks"]  # spans of the snippet, for the screen; the contract has the places in the text
    return found


def _summary(results: "Results") -> str:
    count = ngettext("{count} bulletin", "{count} bulletins", results.total).format(count=results.total)
    places = ngettext("{count} place", "{count} places", results.matches).format(count=results.matches)
    return f"{count} · {places} · {_MODES[results.mode]()}"


_MODES = {
    "exact": lambda: _("as typed"),
    "words": lambda: _("nowhere as typed; all its words"),
    "any": lambda: _("nowhere all its words; any of them"),
}
