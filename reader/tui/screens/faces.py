"""Which pane has the keys, which panes are to be seen at this width."""

from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from reader.tui.actions import Context
from reader.tui.desk import Desk
from reader.tui.panes.pane import Pane

WIDTHS = [(0, "-tiny"), (24, "-narrow"), (70, "-medium"), (100, "-wide")]  # from so many columns on
HEIGHTS = [(0, "-flat"), (6, "-tall")]  # from so many lines on
READING = "-reading"  # in a narrow window the article is in front, not the list
OVERLAY = "-attendees"  # in one that is not wide the attendees lie over the article


def face(columns: int, lines: int) -> set[str]:
    """Give the classes of a screen of that size, which say what there is room for."""
    return {
        max((least, name) for least, name in table if least <= length)[1]
        for table, length in ((WIDTHS, columns), (HEIGHTS, lines))
    }


class Faces:
    """The way of the focus through the panes; what is hidden never has it."""

    def __init__(self, screen: Screen[None], desk: Desk) -> None:
        self._screen = screen
        self._desk = desk
        self._came_from: Pane = desk.sidebar

    @property
    def context(self) -> Context:
        """Where the person is."""
        focused = self._screen.focused
        if isinstance(focused, Input):
            return Context.SEARCH
        if focused is self._desk.article:
            return Context.ARTICLE
        return Context.ATTENDEES if focused is self._desk.attendees else Context.LIST

    @property
    def pane(self) -> Pane:
        """The pane that the keys move in: while one types a question, the list of what was found."""
        focused = self._screen.focused
        return focused if isinstance(focused, Pane) else self._desk.sidebar

    def go(self, to: Widget) -> None:
        """Give the keys to a pane, and bring it to the front where not all have room."""
        desk = self._desk
        self._screen.set_class(to in {desk.article, desk.attendees}, READING)
        self._screen.set_class(to is desk.attendees, OVERLAY)
        self._screen.set_focus(to)

    def cycle(self, way: int) -> None:
        """Go to the next pane, or the one before."""
        desk = self._desk
        panes: list[Pane] = [desk.sidebar, desk.article, desk.attendees]
        here = panes.index(self.pane)
        self.go(panes[(here + way) % len(panes)])

    def toggle_attendees(self) -> None:
        """Go to the attendees, and from there back to where one came from."""
        if self.context is Context.ATTENDEES:
            self.go(self._came_from)
        else:
            self._came_from = self.pane
            self.go(self._desk.attendees)
