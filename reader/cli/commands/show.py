"""`gcnews show`: one bulletin, in any of its forms."""

import click

from reader.cli.endings import OK
from reader.cli.forms import markdown, yaml
from reader.cli.opened import Desk, found
from reader.cli.options import bulletin_argument, json_option, positive, yaml_option
from reader.cli.output import write, write_json
from reader.cli.spoken import later, option, spoken_command
from reader.cli.terminal import width as terminal_width
from reader.model import as_data
from reader.page import plain_text


@spoken_command("show", help=later("Print one bulletin; the beginning of its ID will do."))
@bulletin_argument
@option(
    "--text",
    "form",
    flag_value="text",
    help=later("as text, laid out as on the screen (this is the default)"),
)
@option("--markdown", "form", flag_value="markdown", help=later("as Markdown"))
@json_option
@yaml_option
@option(
    "--width",
    type=positive,
    metavar="N",
    help=later("cells in a line of text (default: as wide as the terminal)"),
)
@click.pass_obj
def command(desk: Desk, bulletin: str, form: str | None, width: int | None) -> int:
    """Print one bulletin."""
    shown = found(desk, bulletin)
    if form == "json":
        write_json(as_data(shown))
    elif form == "yaml":
        write(yaml(shown))
    elif form == "markdown":
        write(markdown(shown))
    else:
        write(plain_text(shown, width or terminal_width()))
    return OK
