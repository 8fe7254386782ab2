"""A group of commands, each imported when it is called."""

from collections.abc import Mapping
from importlib import import_module

import click

from reader.cli.spoken import Group
from reader.errors import UsageError
from reader.locale import _


class LazyGroup(Group):
    """A group that knows its commands by the names of their modules, in the order they are listed.

    A module's `command` is the command.
    """

    modules: Mapping[str, str] = {}

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's form
        """Name the commands."""
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's form
        """Import a command."""
        if cmd_name not in self.modules:
            return None
        found: click.Command = import_module(self.modules[cmd_name]).command
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the first word names."""
        if args[0] not in self.modules and not args[0].startswith("-") and not ctx.resilient_parsing:
            raise UsageError(
                _("there is no such command"),
                place=args[0],
                remedy=_("see {command} --help").format(command=ctx.command_path),
            )
        return super().resolve_command(ctx, args)
