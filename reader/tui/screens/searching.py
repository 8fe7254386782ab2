"""A search on the screen: the line it is typed into, what it shows, how it ends."""

from math import inf
from typing import TYPE_CHECKING

from textual import events
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Input

from reader.tui.desk import Found
from reader.tui.panes.bars import Bar
from reader.tui.screens.parts import Parts

if TYPE_CHECKING:
    from textual.widget import Widget

    from reader.tui.panes.searchbox import SearchBox


class Searching:
    """Opens the search box at the foot of the sidebar, and takes it away again."""

    def __init__(self, screen: Screen[None], parts: Parts) -> None:
        self._screen = screen
        self._parts = parts
        self._came_from: Widget | None = None
        self._box: SearchBox | None = None
        self._typed_ahead = ""
        self._took_over = 0.0

    def begin(self) -> None:
        """Open the box, or go back to the one that is open."""
        screen, parts = self._screen, self._parts
        if self._box is not None:
            self._take_over(screen.query_one("#question", Input))
            return
        from reader.tui.panes.searchbox import SearchBox

        self._took_over = inf
        self._came_from = screen.focused
        parts.finding.begin(parts.shown.name, opened=parts.shown.opened)
        self._box = SearchBox(parts.desk.article.ink)
        screen.query_one("#shelf").mount(self._box)
        self._box.call_after_refresh(self.begin)

    def _take_over(self, field: Input) -> None:
        """Take the keys from here on, after those that were typed while the box was opening."""
        self._parts.faces.go(field)
        self._took_over = min(self._took_over, Message().time)
        text, self._typed_ahead = self._typed_ahead, ""
        if text:
            field.insert_text_at_cursor(text)

    def takes(self, event: events.Key | events.Paste) -> bool:
        """Take a key or a paste that another pane was given after the search was asked for.

        An input method commits a phrase at once, and a person types ahead: what comes before the box has
        the focus was meant for it, and must not be taken for commands.
        """
        text = event.text if isinstance(event, events.Paste) else event.character
        if self._box is None or event.time >= self._took_over or not text or not text.isprintable():
            return False
        if self._took_over == inf:
            self._typed_ahead += text
        else:
            self._screen.query_one("#question", Input).insert_text_at_cursor(text)
        return True

    def end(self) -> None:
        """Put list, article and place back as they were."""
        parts, box = self._parts, self._box
        before = parts.finding.end()
        if box is None or before is None:
            return
        self._box = None
        box.remove()
        if before.name is not None:
            parts.shown.restore(before.name, before.place, opened=before.opened)
        parts.faces.go(self._came_from or parts.desk.sidebar)

    def hear(self, found: Found) -> None:
        """Show an answer; the first of what was found is on the page at once."""
        parts = self._parts
        if found.error:
            parts.told.notice(str(found.error))
        fresh = parts.finding.answered(found)
        if self._box is None:
            return
        self._box.query_one("#tally", Bar).show([(parts.finding.tally(), "soft")], [])
        entry = parts.desk.sidebar.entry
        if fresh and entry is not None:
            parts.turning.arrive(entry.id)
            parts.finding.mark(parts.desk.article.bulletin)
