"""`gcnews completion`: what a shell must know to complete our commands."""

import click
from click.shell_completion import get_completion_class

from reader.cli import COMPLETING
from reader.cli.endings import OK
from reader.cli.output import write
from reader.cli.spoken import later, spoken_command
from reader.errors import UsageError
from reader.locale import _

SHELLS = ("bash", "zsh", "fish")


@spoken_command("completion", help=later("Print the completion script for bash, zsh or fish."))
@click.argument(
    "shell",
    metavar="|".join(SHELLS),
    shell_complete=lambda _c, _p, begun: [s for s in SHELLS if s.startswith(begun)],
)
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """Print the script."""
    found = get_completion_class(shell) if shell in SHELLS else None
    if found is None:
        raise UsageError(
            _("there is no completion for this shell"),
            place=shell,
            remedy=_("use one of {shells}").format(shells=", ".join(SHELLS)),
        )
    script = found(ctx.find_root().command, {}, "gcnews", COMPLETING)
    write(
        script.source_template % script.source_vars()
    )  # its own source() would run bash to ask for its version
    return OK
