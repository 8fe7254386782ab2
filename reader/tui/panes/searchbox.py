"""The line at the foot of the sidebar that a search is typed into."""

from collections.abc import Iterator

from textual import events
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from reader.language.cleaning import clean_line
from reader.tui.ink import Ink
from reader.tui.panes.bars import Bar

LONGEST = 200  # characters of a question


class SearchInput(Input):
    """A line of input that takes what an input method commits, and a paste of several lines as one."""

    def on_paste(self, event: events.Paste) -> None:
        """Put what was pasted at the caret, its line ends as spaces."""
        event.prevent_default()
        event.stop()
        self.insert_text_at_cursor(clean_line(event.text).strip())


class SearchBox(Vertical):
    """What was found, in a word, and below it the question."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(id="search")
        self._ink = ink

    def compose(self) -> Iterator[Widget]:
        """Set the tally over the input; the caret does not blink, so that nothing moves while one types."""
        yield Bar(self._ink, id="tally")
        with Horizontal():
            yield Static(Content("/"), id="slash")
            field = SearchInput(max_length=LONGEST, compact=True, id="question")
            field.cursor_blink = False
            yield field
