"""The reader on the screen: three panes, driven from the keyboard.

Importing this imports no Textual: the environment it reads at import is set here first.
"""

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library import Library

# With the kitty keyboard protocol Textual takes a phrase of five characters that an input method commits for
# 35 stray keys, and iTerm2 loses the phrase altogether. Textual reads this when it is first imported.
os.environ.setdefault("TEXTUAL_DISABLE_KITTY_KEY", "1")


def run(path: str | None = None, *, bulletin: str | None = None) -> int:
    """Open the screen on a library, at a bulletin if one is named by its id or the beginning of it.

    The result is the exit status. BulletinNotFoundError when there is no such bulletin, StorageError when
    the state cannot be kept; both before the screen is touched. The caller has made sure of a terminal.
    """
    gc.disable()  # a tenth of the start would go into looking for garbage among modules, which stay
    try:
        from reader.library import open_library

        with open_library(path) as library:
            wanted = _resolved(library, bulletin) if bulletin else None
            from reader.tui.app import ReaderApp

            app = ReaderApp(library, wanted, painted=_collect_garbage)
            app.run()
            return app.return_code or 0
    finally:
        gc.enable()


def screenshot(path: str | Path, size: tuple[int, int] = (120, 40), *, library: str | None = None) -> None:
    """Write an SVG picture of the screen, of so many columns and lines, opened on the newest bulletin."""
    from reader.tui.picture import take

    take(Path(path), size, library)


def _collect_garbage() -> None:
    gc.freeze()  # what is there by now stays
    gc.enable()


def _resolved(library: "Library", bulletin: str) -> str:
    from reader.errors import GcnewsError

    try:
        return library.shelf.resolve(bulletin)
    except GcnewsError:
        library.refresh()  # it may be new
        return library.shelf.resolve(bulletin)
