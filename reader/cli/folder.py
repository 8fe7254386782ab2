"""The folder that a command line, or the environment, names as the library."""

import os
from pathlib import Path

from reader.errors import UsageError
from reader.locale import _


def refuse_missing(library: str | None) -> None:
    """Refuse a folder that is not there: most are slips of the keyboard; only an import makes a new one."""
    named = library or os.environ.get("GCNEWS_LIBRARY")
    if not named:
        return
    folder = Path(named).expanduser()
    if not folder.is_dir():
        what = _("is no folder") if folder.exists() else _("there is no such folder")
        raise UsageError(what, place=named, remedy=_("gcnews import makes a new one"))
