"""`gcnews parse`: raw pages into bulletins on stdout; nothing is written to disk."""

from collections.abc import Iterator

from reader.cli.endings import OK, REFUSED, complain
from reader.cli.forms import yaml
from reader.cli.inputs import sources_argument, standard_input, year_option
from reader.cli.options import json_option, yaml_option
from reader.cli.output import write, write_json_list
from reader.cli.spoken import later, spoken_command
from reader.errors import GcnewsError
from reader.model import Bulletin, as_data


@spoken_command("parse", help=later("Print the bulletins of raw pages; write nothing to disk."))
@sources_argument
@json_option
@yaml_option
@year_option
def command(sources: tuple[str, ...], form: str | None, year: int | None) -> int:
    """Print the bulletins of raw pages."""
    from reader.library import read_sources

    refused: list[GcnewsError] = []
    bulletins = _readable(read_sources(sources, year=year, stdin=standard_input(sources)), refused)
    if form == "json":
        write_json_list("bulletins", map(as_data, bulletins))
    else:
        for number, bulletin in enumerate(bulletins):
            write(("---\n" if number else "") + yaml(bulletin))
    return REFUSED if refused else OK


def _readable(found: "Iterator[Bulletin | GcnewsError]", refused: list[GcnewsError]) -> Iterator[Bulletin]:
    """Give the bulletins; tell of what is refused as it comes, and keep it."""
    for one in found:
        if isinstance(one, GcnewsError):
            complain(one)
            refused.append(one)
        else:
            yield one
