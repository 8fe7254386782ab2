"""What the program is connected to."""

import os
import shutil
import sys

from reader.errors import UsageError
from reader.locale import _


def refuse_no_terminal() -> None:
    """Refuse to open the screen where there is none: in a pipe, in a job, on a terminal that cannot move."""
    remedy = _("use a command such as gcnews list or gcnews show, see gcnews --help")
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise UsageError(_("no terminal to read on"), remedy=remedy)
    if os.environ.get("TERM", "dumb") == "dumb":
        raise UsageError(_("this terminal cannot move its cursor"), place="TERM", remedy=remedy)


def width() -> int:
    """Say how many cells a line of output has: those of the terminal, 80 where there is none."""
    return shutil.get_terminal_size((80, 24)).columns
