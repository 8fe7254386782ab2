"""The program `gcnews` as click knows it."""

import sys
from collections.abc import Sequence

import click

from reader import __version__
from reader.cli import COMPLETING
from reader.cli.endings import OK
from reader.cli.lazy import LazyGroup
from reader.cli.misuse import told
from reader.cli.opened import Desk, Read, not_now
from reader.cli.spoken import Option, later


class Program(LazyGroup):
    """The commands in the order of their daily use."""

    modules = {  # noqa: RUF012 - never changed
        name: f"reader.cli.commands.{module}"
        for name, module in (
            ("read", "read"),
            ("list", "list_"),
            ("show", "show"),
            ("search", "search"),
            ("attendees", "attendees"),
            ("people", "people"),
            ("bookmark", "bookmark"),
            ("import", "import_"),
            ("parse", "parse"),
            ("check", "check"),
            ("reindex", "reindex"),
            ("completion", "completion"),
        )
    }


def run(arguments: Sequence[str], *, read: Read) -> int:
    """Run one command; UsageError when it is wrongly used."""
    try:
        with build(read).make_context("gcnews", list(arguments)) as ctx:
            status = ctx.command.invoke(ctx)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        raise told(error) from None
    return status if isinstance(status, int) else OK


def complete(instruction: str) -> int:
    """Answer a shell that completes a line: print what it offers, or the script that makes it ask."""
    from click.shell_completion import shell_complete

    return shell_complete(build(not_now), {}, "gcnews", COMPLETING, instruction)


def build(read: Read) -> Program:
    """Put the program together."""

    def begin(library: str | None, version: bool) -> None:
        ctx = click.get_current_context()
        if version:
            sys.stdout.write(f"gcnews {__version__}\n")
            ctx.exit(OK)
        if ctx.invoked_subcommand is None:
            ctx.exit(read(library, None))
        ctx.obj = Desk(library, read)

    return Program(
        name="gcnews",
        callback=begin,
        invoke_without_command=True,
        help=later(
            "Read, search and check the bulletins of a district newspaper.\n"
            "Without a command: read them on the screen."
        ),
        params=[
            Option(["--library"], metavar="DIR", help=later("read and write this folder of bulletins only")),
            Option(["--version"], is_flag=True, help=later("print the version")),
        ],
    )
