"""`gcnews read`: the reader on the screen."""

import click

from reader.cli.opened import Desk
from reader.cli.options import complete_id
from reader.cli.spoken import later, spoken_command


@spoken_command("read", help=later("Read on the screen, from the bulletin ID on."))
@click.argument("bulletin", metavar="[ID]", required=False, shell_complete=complete_id)
@click.pass_obj
def command(desk: Desk, bulletin: str | None) -> int:
    """Open the screen."""
    return desk.read(desk.library, bulletin)
