"""`gcnews check`: bulletin files against their schema."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.endings import OK, REFUSED
from reader.cli.folder import refuse_missing
from reader.cli.opened import Desk
from reader.cli.output import write, write_lines
from reader.cli.spoken import later, spoken_command
from reader.locale import ngettext

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.errors import GcnewsError


@spoken_command("check", help=later("Check bulletin files, or all: FILE:LINE: what is wrong."))
@click.argument("paths", metavar="[PATH]…", nargs=-1)
@click.pass_obj
def command(desk: Desk, paths: tuple[str, ...]) -> int:
    """Print what is wrong with bulletin files."""
    from reader.library import check_files

    return _told(check_files([Path(path) for path in paths] or _folders(desk)))


def _told(checked: "Iterable[tuple[Path, GcnewsError | None]]") -> int:
    files = faults = 0
    for _path, fault in checked:
        files += 1
        if fault:
            faults += 1
            write_lines([str(fault)])
    if not faults:
        write(ngettext("{count} file, no fault", "{count} files, no fault", files).format(count=files))
    return REFUSED if faults else OK


def _folders(desk: Desk) -> list[Path]:
    from reader.storage.places import find_places

    refuse_missing(desk.library)
    return [root for root in find_places(desk.library).roots if root.is_dir()]
