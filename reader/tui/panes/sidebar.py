"""The list of headlines, or of what a search found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rich.style import Style
from textual import events
from textual.message import Message

from reader.tui.ink import Ink
from reader.tui.panes.entries import Entry, heading, headline_pieces, result_pieces
from reader.tui.panes.pane import KEPT, Pane
from reader.tui.panes.slots import Slot, grouped, grouped_top, stacked, stacked_top
from reader.tui.strips import Piece, fit

RUN = 64  # entries fetched at once
RUNS = 8  # runs kept
NOTHING = Entry(id="", headline="", date=None, unread=False, bookmarked=False)


@dataclass(frozen=True, slots=True)
class Listing:
    """What the sidebar lists: how many entries, where to get a run of them, what to say if there is none."""

    count: int
    rows: Callable[[int, int], Sequence[Entry]]
    empty: str
    lines_each: int = 1


EMPTY = Listing(0, lambda _start, _count: (), "")


class Sidebar(Pane):
    """A list of any length: it asks for the entries in view and for no other.

    `top` counts entries. Headlines take one line each, under the headings of their months; what a search
    found takes `lines_each` lines.
    """

    @dataclass
    class Pointed(Message):
        """The cursor stands on this entry now."""

        entry: Entry

    @dataclass
    class Picked(Message):
        """The person asked for this entry."""

        entry: Entry

    def __init__(self, ink: Ink, listing: Listing = EMPTY, row: int = 0) -> None:
        super().__init__(ink, id="sidebar")
        self.listing = listing
        self.row = row
        self.rows = Rows(listing)
        self._slots: tuple[object, list[Slot]] = (None, [])
        self._last_top: tuple[object, int] = (None, 0)

    def show(self, listing: Listing, row: int, top: int | None = None) -> None:
        """List something else, the cursor at `row`; without `top` that stays where it is on the screen."""
        offset = self.row - self.top
        self.listing, self.row = listing, max(0, min(row, listing.count - 1))
        self.reload()
        self.top = self.row - offset if top is None else top
        self.top = self.fitted_top()

    def reload(self) -> None:
        """Ask for the entries in view anew: their marks have changed."""
        self.rows = Rows(self.listing)
        self._slots, self._last_top = (None, []), (None, 0)
        self.refresh()

    @property
    def entry(self) -> Entry | None:
        """The entry under the cursor."""
        return self.rows[self.row] if self.row < self.listing.count else None

    def move(self, by: int) -> None:
        """Move the cursor by so many entries, as far as the list goes."""
        self.point(self.row + by)

    def page(self, by: int) -> bool:
        """Move the cursor by so many screens; say whether it moved."""
        before = self.row
        self.move(by * max(1, self.room.height // self.listing.lines_each - KEPT))
        return self.row != before

    def point(self, row: int) -> None:
        """Put the cursor on an entry."""
        row = max(0, min(row, self.listing.count - 1))
        if self.listing.count and row != self.row:
            self.row = row
            self.top = self.fitted_top()
            self.refresh()
            self.post_message(self.Pointed(self.rows[row]))

    def extent(self) -> int:
        """Count the entries."""
        return self.listing.count

    def last_top(self) -> int:
        """Say which entry stands at the top when the last one is in view."""
        key = (self.room.height, self.listing.count)
        if self._last_top[0] != key:
            last = self._top_of(self.listing.count - 1) if self.listing.count and self.room.height else 0
            self._last_top = (key, last)
        return self._last_top[1]

    def pieces(self, y: int) -> tuple[list[Piece], Style | None]:
        """Draw a heading, an entry or a part of one."""
        slots = self._in_view()
        if y >= len(slots):
            text = self.listing.empty if y == 0 and not self.listing.count else ""
            return [(" " + fit(text, self.measure - 1), self.ink.soft)], None
        slot = slots[y]
        entry = self.rows[slot.entry]
        if slot.kind != "entry":
            text = heading(entry.date) if slot.kind == "heading" else ""
            return [(" " + fit(text, self.measure - 1), self.ink.soft)], None
        draw = headline_pieces if self.listing.lines_each == 1 else result_pieces
        here = slot.entry == self.row
        edge = ("▎" if here and self.has_focus else " ", self.ink.accent)
        return [edge, *draw(entry, slot.part, self.measure - 2, self.ink)], self.ink.cursor if here else None

    def on_click(self, event: events.Click) -> None:
        """Go to the entry that was clicked, and open it."""
        slots = self._in_view()
        if event.y < len(slots) and slots[event.y].kind == "entry":
            self.point(slots[event.y].entry)
            self.post_message(self.Picked(self.rows[slots[event.y].entry]))

    def fitted_top(self) -> int:
        """Keep the cursor in view."""
        if not self.listing.count or not self.room.height:
            return self.top
        return min(self.row, max(self.top, self._top_of(self.row)))

    def _top_of(self, row: int) -> int:
        if self.listing.lines_each == 1:
            return grouped_top(row, self.room.height, self.rows.month)
        return stacked_top(row, self.room.height, self.listing.lines_each)

    def _in_view(self) -> list[Slot]:
        top, count, each = self.top, self.listing.count, self.listing.lines_each
        key = (top, self.room.height, count, each)
        if self._slots[0] != key:
            slots = (
                grouped(top, self.room.height, count, self.rows.month)
                if each == 1
                else stacked(top, self.room.height, count, each)
            )
            self._slots = (key, slots)
        return self._slots[1]


class Rows:
    """The entries of a listing, fetched in runs when they are asked for; the last few runs are kept."""

    def __init__(self, listing: Listing) -> None:
        self.listing = listing
        self._runs: dict[int, Sequence[Entry]] = {}

    def __getitem__(self, row: int) -> Entry:
        number, place = divmod(row, RUN)
        if number not in self._runs:
            while len(self._runs) >= RUNS:
                self._runs.pop(next(iter(self._runs)))
            self._runs[number] = tuple(self.listing.rows(number * RUN, RUN))
        run = self._runs[number]
        return run[place] if place < len(run) else NOTHING

    def month(self, row: int) -> str | None:
        """Say in which month an entry stands."""
        date = self[row].date
        return date[:7] if date else None
