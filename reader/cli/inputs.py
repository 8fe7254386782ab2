"""What a command is given to read: files, folders, standard input."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from reader.cli.spoken import later, option
from reader.errors import UsageError
from reader.locale import _

MAX_BYTES = 64_000_000  # of one text given on the command line
FIRST_YEAR, LAST_YEAR = 1900, 2999

sources_argument = click.argument("sources", metavar="PATH|-…", nargs=-1, required=True)


def a_year(text: str | int) -> int:
    """Read a year of four digits."""
    found = str(text)
    if not (found.isascii() and found.isdigit() and FIRST_YEAR <= int(found[:5]) <= LAST_YEAR):
        raise click.BadParameter(_("“{year}” is no year like 2022").format(year=found))
    return int(found)


year_option = option(
    "--year", type=a_year, metavar="Y", help=later("the year of pages that do not say it themselves")
)


def standard_input(sources: Sequence[str]) -> bytes:
    """Read standard input where a source is `-`; its bytes are decoded by who reads them."""
    if "-" not in sources:
        return b""
    if sys.stdin is None:
        raise UsageError(_("standard input is closed"), place="-")
    return sys.stdin.buffer.read(MAX_BYTES)


def text_of(file: str) -> str:
    """Read one text, whatever its encoding, from a file or (`-`) from standard input."""
    from reader.language.encoding import decode
    from reader.storage.files import read_bytes

    data = standard_input((file,)) if file == "-" else read_bytes(Path(file), MAX_BYTES)
    return decode(data, file)[0]
