"""Going on: from page to page, from report to report, from match to match."""

from reader.locale import _
from reader.tui.desk import Desk
from reader.tui.screens.finding import Finding
from reader.tui.screens.listed import Listed
from reader.tui.screens.shown import Shown


class Turning:
    """What brings another bulletin, or another part of it, onto the page."""

    def __init__(self, desk: Desk, shown: Shown, listed: Listed, finding: Finding) -> None:
        self._desk = desk
        self._shown = shown
        self._listed = listed
        self._finding = finding

    def arrive(self, name: str, *, last: bool = False) -> None:
        """Show a bulletin, with the matches in it while one searches; at the last one of them if `last`."""
        if self._shown.show(name) and self._finding.active:
            self._finding.mark(self._desk.article.bulletin, last=last)

    def turn(self, by: int) -> bool:
        """Open the next report of the list, or the one before; say whether there was one."""
        sidebar = self._desk.sidebar
        before = sidebar.row
        sidebar.move(by)
        if sidebar.row == before or sidebar.entry is None:
            return False
        self._finding.ask_for_more()
        self.arrive(sidebar.entry.id, last=by < 0)
        self._shown.open()
        return True

    def read_on(self) -> None:
        """Turn the page; at the end of the article go on to the next unread one, or down a list of some."""
        self._shown.open()
        if self._desk.article.page(1):
            return
        if self._finding.active or self._listed.filter.bookmarked:
            if not self.turn(1):
                self._desk.notice(_("this was the last one"))
            return
        name = self._desk.library.shelf.next_unread(self._shown.name)
        row = self._listed.row_of(name) if name else None
        if name is None or row is None:
            self._desk.notice(_("nothing unread is left"))
            return
        self._desk.sidebar.point(row)
        self.arrive(name)
        self._shown.open()

    def match(self, by: int) -> None:
        """Go to the next match, or the one before, in this bulletin or the one after it."""
        if self._finding.active and not self._finding.step(by):
            sidebar = self._desk.sidebar
            before = sidebar.row
            sidebar.move(by)
            if sidebar.row != before and sidebar.entry is not None:
                self._finding.ask_for_more()
                self.arrive(sidebar.entry.id, last=by < 0)
