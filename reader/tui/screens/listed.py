"""What the sidebar lists: every bulletin, or only the bookmarked ones."""

from collections.abc import Sequence

from reader.library import Filter, Row
from reader.locale import _
from reader.tui.desk import Desk
from reader.tui.panes.entries import Entry
from reader.tui.panes.sidebar import Listing

EVERYTHING = Filter()
BOOKMARKED = Filter(bookmarked=True)


def entry_of(row: Row) -> Entry:
    """Make a row of the shelf an entry of the sidebar."""
    return Entry(row.id, row.headline, row.date, row.unread, row.bookmarked)


class Listed:
    """The list of headlines, and which of them are let in."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.filter = EVERYTHING
        self.under_way = ""  # what to say while there is no index yet

    def listing(self) -> Listing:
        """Give the list as the index has it now."""
        shelf, chosen = self._desk.library.shelf, self.filter

        def rows(start: int, count: int) -> Sequence[Entry]:
            return [entry_of(row) for row in shelf.rows(chosen, start, count)]

        if not self._desk.library.ready():
            return Listing(0, lambda _start, _count: (), self.under_way or _("building the index …"))
        empty = _("no bookmarks yet") if chosen.bookmarked else _("no bulletins yet: gcnews import FILE")
        return Listing(shelf.counts(chosen).total, rows, empty)

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
