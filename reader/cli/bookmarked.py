"""The bookmark that a command is about."""

from typing import TYPE_CHECKING

from reader.errors import BulletinNotFoundError
from reader.locale import _

if TYPE_CHECKING:
    from reader.library import Bookmark, Library


def bookmarked(library: "Library", begun: str) -> "Bookmark":
    """Find a bookmark by the beginning of its id, even where the bulletin itself is gone."""
    marks = [mark for mark in library.bookmarks.list() if mark.id.startswith(begun)]
    exact = [mark for mark in marks if mark.id == begun]
    match exact or marks:
        case [mark]:
            return mark
        case []:
            raise BulletinNotFoundError(
                _("is not bookmarked"), place=begun, remedy=_("bookmark it with gcnews bookmark add")
            )
        case several:
            names = ", ".join(mark.id for mark in several[:5])
            raise BulletinNotFoundError(
                _("stands for several bookmarks"),
                place=begun,
                remedy=_("say which: {names}").format(names=names),
            )
