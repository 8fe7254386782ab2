"""Which bulletin is on the page, whether it has been opened, where one stands in it."""

from reader.errors import GcnewsError
from reader.library import Place
from reader.locale import _
from reader.tui.desk import Desk


class Shown:
    """The bulletin on the page.

    A bulletin under the cursor is only shown. It is opened, and so read, when the person goes into it: from
    then on its place is kept.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.name: str | None = None
        self.opened = False
        self._kept: tuple[int, int] | None = None

    def show(self, name: str) -> bool:
        """Put a bulletin on the page where it was left; say whether it was another one before."""
        if name == self.name or not name:
            return False
        self.keep(finished=True)
        self.name, self.opened, self._kept = name, False, None
        desk = self._desk
        try:
            bulletin = desk.library.shelf.bulletin(name)
            place = desk.library.marks.place(name) or Place(0, 0)
        except GcnewsError as error:
            desk.article.show(None, notice=str(error))
            desk.attendees.show(())
            return True
        desk.article.show(bulletin, (place.paragraph, place.offset))
        desk.attendees.show(bulletin.meetings)
        return True

    def open(self) -> None:
        """Count the bulletin as read, and as the last one open."""
        name, desk = self.name, self._desk
        if name is None or self.opened or desk.article.bulletin is None:
            return
        self.opened = True
        if not desk.library.marks.is_read(name):
            desk.scribe.write(lambda: desk.library.marks.set_read(name))
        self.keep()

    def keep(self, *, finished: bool = False) -> None:
        """Keep the place one stands at; one who moves on from the end of it will begin at its head again."""
        name, desk = self.name, self._desk
        if name is None or not self.opened or desk.article.bulletin is None:
            return
        place = (0, 0) if finished and desk.article.at_end else desk.article.place
        if place != self._kept:
            self._kept = place
            desk.scribe.write(lambda: desk.library.marks.set_place(name, Place(*place)), quietly=True)

    def restore(self, name: str, place: tuple[int, int], *, opened: bool) -> None:
        """Put back what was on the page, at the very place."""
        self.name = None
        self.show(name)
        if self._desk.article.bulletin is not None:
            self._desk.article.show(self._desk.article.bulletin, place)
        self.opened = opened

    def toggle_read(self) -> None:
        """Mark the bulletin unread if it is read, and the reverse."""
        name, desk = self.name, self._desk
        if name is None:
            return
        marks = desk.library.marks
        desk.scribe.write(lambda: marks.set_read(name, not marks.is_read(name)))

    def toggle_bookmark(self) -> None:
        """Bookmark the bulletin, or take its bookmark away."""
        name, library = self.name, self._desk.library
        if name is None:
            return
        if library.bookmarks.has(name):
            self._desk.scribe.write(lambda: library.bookmarks.remove(name))
            self._desk.notice(_("bookmark removed"))
        else:
            self._desk.scribe.write(lambda: library.bookmark(name))
            self._desk.notice(_("bookmarked"))
