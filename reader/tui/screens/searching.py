"""A search on the screen: the line it is typed into, what it shows, how it ends."""

from typing import TYPE_CHECKING

from textual.widgets import Input

from reader.tui.desk import Found
from reader.tui.panes.bars import Bar

if TYPE_CHECKING:
    from textual.widget import Widget

    from reader.tui.panes.searchbox import SearchBox
    from reader.tui.screens.reading import ReadingScreen


class Searching:
    """Opens the search box at the foot of the sidebar, and takes it away again."""

    def __init__(self, screen: "ReadingScreen") -> None:
        self._screen = screen
        self._came_from: Widget | None = None
        self._box: SearchBox | None = None

    def begin(self) -> None:
        """Open the box, or go back to the one that is open."""
        screen = self._screen
        if self._box is not None:
            screen.faces.go(screen.query_one("#question", Input))
            return
        from reader.tui.panes.searchbox import SearchBox

        self._came_from = screen.focused
        screen.finding.begin(screen.shown.name, opened=screen.shown.opened)
        self._box = SearchBox(screen.desk.article.ink)
        screen.query_one("#shelf").mount(self._box)
        self._box.call_after_refresh(self.begin)

    def end(self) -> None:
        """Put list, article and place back as they were."""
        screen, box = self._screen, self._box
        before = screen.finding.end()
        if box is None or before is None:
            return
        self._box = None
        box.remove()
        if before.name is not None:
            screen.shown.restore(before.name, before.place, opened=before.opened)
        screen.faces.go(self._came_from or screen.desk.sidebar)

    def hear(self, found: Found) -> None:
        """Show an answer; the first of what was found is on the page at once."""
        screen = self._screen
        if found.error:
            screen.told.notice(str(found.error))
        fresh = screen.finding.answered(found)
        if self._box is None:
            return
        self._box.query_one("#tally", Bar).show([(screen.finding.tally(), "soft")], [])
        entry = screen.desk.sidebar.entry
        if fresh and entry is not None:
            screen.turning.arrive(entry.id)
            screen.finding.mark(screen.desk.article.bulletin)
