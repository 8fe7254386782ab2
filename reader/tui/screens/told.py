"""What the bars tell: how much there is, what is under way, which keys matter now, where one stands."""

from functools import cache

from reader.language.cleaning import clean_line
from reader.library import Counts
from reader.locale import _, ngettext
from reader.tui.actions import ACTIONS, Context, key_name
from reader.tui.panes.article import Article
from reader.tui.panes.bars import Bar


class Told:
    """The two bars. A notice stays until the next thing the person does."""

    def __init__(self, top: Bar, bottom: Bar) -> None:
        self.top = top
        self.bottom = bottom
        self._counts = ""
        self._under_way = ""
        self._notice = ""

    def count(self, counts: Counts) -> None:
        """Tell how many bulletins there are."""
        parts = (
            ngettext("{count} bulletin", "{count} bulletins", counts.total).format(count=f"{counts.total:,}"),
            _("{count} unread").format(count=f"{counts.unread:,}"),
            ngettext("{count} bookmark", "{count} bookmarks", counts.bookmarked).format(
                count=f"{counts.bookmarked:,}"
            ),
        )
        self._counts = " · ".join(parts)
        self._draw()

    def under_way(self, text: str) -> None:
        """Tell what is being done meanwhile; nothing if `text` is empty."""
        self._under_way = text
        self._draw()

    def notice(self, text: str) -> None:
        """Tell what happened."""
        if text != self._notice:
            self._notice = clean_line(text)
            self._draw()

    def where(self, context: Context, article: Article) -> None:
        """Tell which keys matter here, and which part of the article is in view."""
        place = []
        if article.matches and article.current is not None:
            place.append(f"{article.current + 1}/{len(article.matches)}")
        if article.bulletin is not None:
            place.append(f"{article.percent}%")
        self.bottom.show(list(hints(context)), [(" · ".join(place), "soft")])

    def _draw(self) -> None:
        said = self._notice or self._under_way
        left = [(_("District News"), "loud"), *([("   ", "soft"), (said, "accent")] if said else [])]
        self.top.show(left, [(self._counts, "soft")])


@cache
def hints(context: Context) -> tuple[tuple[str, str], ...]:
    """Give the footer's text for a context: each key in ink, what it does in a softer one."""
    pieces: list[tuple[str, str]] = []
    for action in ACTIONS:
        if context in action.footer:
            pieces += [
                (hint_key(action.hint or action.keys[0]), "text"),
                (f" {_(action.label)}", "soft"),
                ("  ", "soft"),
            ]
    return tuple(pieces)


def hint_key(key: str) -> str:
    """Name a key in the person's language."""
    return _(key_name(key))
