"""Options that several commands share."""

import os
from calendar import monthrange
from contextlib import suppress
from datetime import date

import click
from click.shell_completion import CompletionItem

from reader.cli.opened import Desk, not_now, untouched
from reader.cli.spoken import later, option
from reader.errors import GcnewsError
from reader.locale import _

json_option = option("--json", "form", flag_value="json", help=later("as JSON"))
csv_option = option("--csv", "form", flag_value="csv", help=later("as CSV, for a spreadsheet"))
yaml_option = option(
    "--yaml", "form", flag_value="yaml", help=later("as YAML, the form of the bulletin files")
)

OFFERED = 100  # completions at a time
BILLION = 10**9


def typed(text: str) -> str:
    """Read words from the command line: UTF-8 whatever the locale says of them."""
    return os.fsencode(text).decode("utf-8", "replace")


def first_day(text: str) -> str:
    """Read a year, a month or a day as its first day, in ISO 8601."""
    return _day(text, last=False)


def last_day(text: str) -> str:
    """Read a year, a month or a day as its last day, in ISO 8601."""
    return _day(text, last=True)


def positive(text: str | int) -> int:
    """Read a whole number from 1 to a billion."""
    found = str(text)
    if not (found.isascii() and found.isdigit() and 0 < int(found[:10]) < BILLION):
        raise click.BadParameter(_("“{number}” is no number from 1 on").format(number=found))
    return int(found)


def complete_id(
    ctx: click.Context,
    param: click.Parameter,  # noqa: ARG001 - click's form
    incomplete: str,
) -> list[CompletionItem]:
    """Offer the bulletins whose id begins so, each with its headline."""
    library = ctx.find_root().params.get("library")
    with suppress(GcnewsError), untouched(Desk(library, not_now)) as opened:
        if not opened.ready():
            opened.refresh()
        if not incomplete:
            return [CompletionItem(row.id, help=row.headline) for row in opened.shelf.rows(count=OFFERED)]
        names = opened.shelf.begins(incomplete, OFFERED)
        return [CompletionItem(name, help=opened.shelf.bulletin(name).headline) for name in names]
    return []


bulletin_argument = click.argument("bulletin", metavar="ID", shell_complete=complete_id)
bulletins_argument = click.argument(
    "bulletins", metavar="ID…", nargs=-1, required=True, shell_complete=complete_id
)


def _day(text: str, *, last: bool) -> str:
    try:
        return _edge([int(part) for part in text.split("-")], last=last).isoformat()
    except ValueError:
        raise click.BadParameter(
            _("“{day}” is no date: 2022, 2022-09 or 2022-09-10").format(day=text)
        ) from None


def _edge(parts: list[int], *, last: bool) -> date:
    match parts:
        case [year]:
            return date(year, 12, 31) if last else date(year, 1, 1)
        case [year, month]:
            return date(year, month, monthrange(year, month)[1] if last else 1)
        case [year, month, day]:
            return date(year, month, day)
        case _:
            raise ValueError
