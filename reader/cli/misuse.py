"""What click finds wrong with a command line, told in the person's language."""

import click

from reader.errors import UsageError
from reader.locale import _


def told(error: click.ClickException) -> UsageError:
    """Make click's error ours: one line that names the word and the help to read."""
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    command = ctx.command_path if ctx else "gcnews"
    place, what = _found(error, command.removeprefix("gcnews "))
    return UsageError(what, place=place, remedy=_("see {command} --help").format(command=command))


def _found(error: click.ClickException, command: str) -> tuple[str, str]:
    """Say where the fault is, and which; the kind of click's error tells, its English words may change."""
    match error:
        case click.NoSuchOption():
            return error.option_name, _("there is no such option")
        case click.BadOptionUsage():
            return error.option_name, _("needs a value, or takes none")
        case click.MissingParameter():
            return _name(error.param, command), _("is missing")
        case click.BadParameter():
            return _name(error.param, command), error.message
        case click.UsageError() if error.ctx and isinstance(error.ctx.command, click.Group):
            return command, _("needs a command")
        case _:
            return command, _("there are more words than it takes")


def _name(param: click.Parameter | None, command: str) -> str:
    match param:
        case click.Option():
            return param.opts[0]
        case click.Argument():
            return param.metavar or param.human_readable_name
        case _:
            return command
