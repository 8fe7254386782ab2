"""What the sidebar lists: every bulletin, or only the bookmarked ones."""

from collections.abc import Callable, Sequence

from reader.library import Filter, Row
from reader.locale import _
from reader.tui.desk import Desk
from reader.tui.panes.entries import Entry
from reader.tui.panes.sidebar import Listing

EVERYTHING = Filter()
BOOKMARKED = Filter(bookmarked=True)
GLANCE = 100  # entries of the first frame: more than any screen has lines


def entry_of(row: Row) -> Entry:
    """Make a row of the shelf an entry of the sidebar."""
    return Entry(row.id, row.headline, row.date, row.unread, row.bookmarked)


class Listed:
    """The list of headlines, and which of them are let in."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.filter = EVERYTHING

    def listing(self) -> Listing:
        """Give the list as the index has it now."""
        return self._counted(lambda: self._desk.library.shelf.counts(self.filter).total)

    def glance(self, name: str | None) -> None:
        """List as much as the first frame needs: to count 100,000 bulletins takes longer than to draw it."""
        row = self.row_of(name) if name else None
        sidebar = self._desk.sidebar
        listing = self._counted(lambda: (row or 0) + len(self._rows(row or 0, GLANCE)))
        sidebar.show(listing, row or 0, None)

    def show(self, name: str | None, *, keep: bool = True) -> None:
        """List, with the cursor on that bulletin, or as near as it can be to where it was."""
        sidebar = self._desk.sidebar
        listing = self.listing()
        row = self.row_of(name) if name and listing.count else None
        sidebar.show(listing, sidebar.row if row is None else row, None if keep else 0)

    def row_of(self, name: str) -> int | None:
        """Tell at which place of the list a bulletin stands."""
        return self._desk.library.shelf.row_of(name, self.filter)

    def toggle_bookmarked(self, name: str | None) -> None:
        """Let in only bookmarked bulletins, or every one again."""
        self.filter = EVERYTHING if self.filter.bookmarked else BOOKMARKED
        self.show(name, keep=False)

    def _rows(self, start: int, count: int) -> Sequence[Entry]:
        return [entry_of(row) for row in self._desk.library.shelf.rows(self.filter, start, count)]

    def _counted(self, count: Callable[[], int]) -> Listing:
        if not self._desk.library.ready():
            return Listing(0, lambda _start, _count: (), _("building the index …"))
        empty = _("no bookmarks yet") if self.filter.bookmarked else _("no bulletins yet: gcnews import FILE")
        return Listing(count(), self._rows, empty)
