"""Commands that speak the person's language.

Help texts stand in the code in English, marked with `later`, and are translated when they are shown.
"""

import copy
from functools import partial

import click
from click.formatting import HelpFormatter

from reader.locale import _


def later(message: str) -> str:
    """Mark a message for the catalogues; it is translated when it is shown."""
    return message


class Option(click.Option):
    """An option whose help is translated when it is shown."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Give the option's names, and what it does."""
        spoken = copy.copy(self)
        spoken.help = _(self.help) if self.help else None
        return click.Option.get_help_record(spoken, ctx)


class Command(click.Command):
    """A command whose help is translated when it is shown."""

    def _spoken_help(self) -> str:
        return _(self.help) if self.help else ""

    def get_short_help_str(self, limit: int = 45) -> str:  # noqa: ARG002 - ours are one line each, none is cut
        """Give the line that stands beside the command in the list of its group."""
        return self._spoken_help().partition("\n")[0]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Give the option --help."""
        found = super().get_help_option(ctx)
        if found is not None:
            found.help = _("show this help")
        return found

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Give what stands behind the command's name in its usage line."""
        self.options_metavar = _("[OPTIONS]")
        return super().collect_usage_pieces(ctx)

    def format_usage(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        """Write the usage line."""
        pieces = self.collect_usage_pieces(ctx)
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=_("Usage: "))

    def format_help_text(self, ctx: click.Context, formatter: HelpFormatter) -> None:  # noqa: ARG002 - click's form
        """Write what the command is for."""
        formatter.write_paragraph()
        with formatter.indentation():
            for line in self._spoken_help().splitlines():
                formatter.write(f"{' ' * formatter.current_indent}{line}\n")

    def format_options(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        """Write the options."""
        named = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [record for param in named if (record := param.get_help_record(ctx))]
        with formatter.section(_("Options")):
            formatter.write_dl(records)


class Group(Command, click.Group):
    """A command that has commands of its own."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Give what stands behind the group's name in its usage line."""
        self.subcommand_metavar = _("COMMAND …")
        return super().collect_usage_pieces(ctx)

    def format_options(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        """Write the options, then the commands."""
        super().format_options(ctx, formatter)
        named = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(_("Commands")):
            formatter.write_dl([(name, command.get_short_help_str()) for name, command in named if command])


spoken_command = partial(click.command, cls=Command)
option = partial(click.option, cls=Option)
