"""The attendees pane: who was at the meetings of the bulletin that is open."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.style import Style
from textual import events
from textual.message import Message

from reader.locale import _
from reader.model import Attendee, Meeting
from reader.tui.ink import Ink
from reader.tui.panes.pane import KEPT, Pane
from reader.tui.strips import Piece, fit

if TYPE_CHECKING:
    from reader.tui.panes.roll import RollLine

HEAD = 2  # lines above the roll


class Attendees(Pane):
    """The meetings and their attendees; the cursor goes from name to name."""

    @dataclass
    class Pointed(Message):
        """The person wants to see where the text says that this one was there."""

        attendee: Attendee

    @dataclass
    class Picked(Pointed):
        """The same, and to read on there."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink, id="attendees")
        self.meetings: tuple[Meeting, ...] = ()
        self.row = 0
        self._set: tuple[tuple[Meeting, ...], int, tuple[RollLine, ...]] = ((), 0, ())

    def show(self, meetings: tuple[Meeting, ...]) -> None:
        """List the attendees of these meetings."""
        self.meetings, self.row = meetings, 0
        self.top = 0
        self.refresh()

    @property
    def attendee(self) -> Attendee | None:
        """The one under the cursor."""
        everyone = [attendee for meeting in self.meetings for attendee in meeting.attendees]
        return everyone[self.row] if self.row < len(everyone) else None

    def move(self, by: int) -> None:
        """Move the cursor by so many names, and show where the text has the one it comes to."""
        self.point(self.row + by)
        if self.attendee:
            self.post_message(self.Pointed(self.attendee))

    def page(self, by: int) -> bool:
        """Move the cursor by so many screens; say whether it moved."""
        before = self.row
        self.move(by * max(1, self.room.height - HEAD - KEPT))
        return self.row != before

    def point(self, row: int) -> None:
        """Put the cursor on a name."""
        count = sum(len(meeting.attendees) for meeting in self.meetings)
        self.row = max(0, min(row, count - 1))
        places = [number for number, line in enumerate(self._roll()) if line.attendee == self.row]
        if places:
            first = 0 if self.row == 0 else places[0]
            self.top = min(first, max(self.top, places[-1] + 1 + HEAD - self.room.height))
        self.refresh()

    def extent(self) -> int:
        """Count the lines, the head of the pane with them."""
        return len(self._roll()) + HEAD

    def pieces(self, y: int) -> tuple[list[Piece], Style | None]:
        """Draw the head, or a line of the roll."""
        roll = self._roll()
        if y < HEAD:
            return ([(" " + fit(_("Attendees"), self.measure - 1), self.ink.soft)] if y == 0 else []), None
        number = self.top + y - HEAD
        if number >= len(roll):
            text = _("No meeting in this report.") if y == HEAD and not self.meetings else ""
            return [(" " + fit(text, self.measure - 1), self.ink.soft)], None
        line = roll[number]
        here = line.attendee == self.row and self.has_focus
        edge = ("▎" if here else " ", self.ink.accent)
        styles = [(text, getattr(self.ink, ink)) for text, ink in line.pieces]
        return [edge, *styles], self.ink.cursor if here else None

    def on_click(self, event: events.Click) -> None:
        """Show where the text has the name that was clicked."""
        number = self.top + event.y - HEAD
        roll = self._roll()
        if event.y >= HEAD and number < len(roll) and roll[number].attendee is not None:
            self.point(roll[number].attendee or 0)
            if self.attendee:
                self.post_message(self.Pointed(self.attendee))

    def _roll(self) -> "tuple[RollLine, ...]":
        if not self.meetings or not self.measure:
            return ()
        meetings, measure, roll = self._set
        if meetings is not self.meetings or measure != self.measure:
            from reader.tui.panes.roll import set_roll  # with all of line breaking, after the first frame

            roll = set_roll(self.meetings, max(4, self.measure - 2))
            self._set = (self.meetings, self.measure, roll)
        return roll
