"""A column of the screen that is drawn line by line."""

from rich.segment import Segment
from rich.style import Style
from textual import events, on
from textual.filter import ANSIToTruecolor
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.ink import Ink
from reader.tui.strips import Piece, line

KEPT = 2  # lines of the last screen that stay in view when a page is turned
WHEEL = 3  # lines a notch of the mouse wheel moves


class Pane(Widget, can_focus=True):
    """What the sidebar, the article and the attendees share: Line API, a thin rule at the right, the wheel.

    The rule parts the pane from its neighbour; its thicker stretch shows which part of the whole is in view,
    in place of a scrollbar. A pane says what stands in a line in view (`pieces`), how much it has in all
    (`extent`) and how far it goes (`last_top`). Nothing here lays the screen out anew: to scroll is to draw.
    """

    ALLOW_SELECT = False
    top: reactive[int] = reactive(0, init=False)
    """The first thing in view: a line, or an entry of the sidebar."""

    ink: reactive[Ink] = reactive(Ink.blank)

    def __init__(self, ink: Ink, *, id: str) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self.set_reactive(Pane.ink, ink)
        self.room = Size(0, 0)  # the size it was last drawn in; Textual works its own out anew at each asking
        self.measure = 0  # cells a line may fill, the rule left out
        self._thumb = range(0)
        self._rule = " "

    def extent(self) -> int:
        """Say how much there is in all, in units of `top`."""
        return 0

    def last_top(self) -> int:
        """Say how far `top` may go."""
        return max(0, self.extent() - self.room.height)

    def fitted_top(self) -> int:
        """Say what should be at the top now that the pane has another size."""
        return self.top

    def pieces(self, _y: int) -> tuple[list[Piece], Style | None]:
        """Give the text of a line in view, counted from the top of the pane, and what is laid over it."""
        return [], None

    def validate_top(self, top: int) -> int:
        """Keep within the text."""
        return max(0, min(top, self.last_top()))

    def scroll_by(self, lines: int) -> bool:
        """Move the view by so many lines; say whether it moved."""
        before = self.top
        self.top = before + lines
        return self.top != before

    def move(self, by: int) -> None:
        """Go on by so many lines, entries or names; back if it is negative."""
        self.scroll_by(by)

    def page(self, by: int) -> bool:
        """Turn so many pages; say whether there was one."""
        return self.scroll_by(by * max(1, self.room.height - KEPT))

    def edge(self, way: int) -> None:
        """Go to the end, or to the beginning if `way` is negative."""
        self.move(way * max(1, self.extent()))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines of a part of the pane.

        Every cell of them has its ink, and there is no border or padding: Textual's cache of styles, which
        takes half of a frame, has nothing to add but its filters, for a screen without colours.
        """
        self._measure_up()
        filters = [one for one in self.get_line_filters() if not isinstance(one, ANSIToTruecolor)]
        strips = [self.render_line(y) for y in crop.line_range]
        for one in filters:
            strips = [strip.apply_filter(one, self.background_colors[1]) for strip in strips]
        return [strip.crop(*crop.column_span) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """Draw a line in view, rule and all."""
        if not self.room.width:
            return Strip([])
        pieces, over = self.pieces(y)
        text = line(pieces, self.measure, self.ink.text, over=over)
        rule = Segment("┃", self.ink.thumb) if y in self._thumb else Segment(self._rule, self.ink.rule)
        return Strip([*text, rule], self.room.width)

    @on(events.MouseScrollDown)
    @on(events.MouseScrollUp)
    def _wheel(self, event: events.MouseEvent) -> None:
        """Move by a notch."""
        event.stop()
        self.scroll_by(WHEEL if isinstance(event, events.MouseScrollDown) else -WHEEL)

    def watch_has_focus(self, has_focus: bool) -> None:
        """Show whether the keys go here."""
        super().watch_has_focus(has_focus)
        self.refresh()

    def _measure_up(self) -> None:
        """Work out once a frame what all its lines need: the size, the top, which part is in view."""
        if self.room != self.size:
            self.room = self.size
            self.measure = max(0, self.room.width - 1)
            self.set_reactive(Pane.top, self.validate_top(self.fitted_top()))
        self._rule = " " if self.region.right >= self.screen.size.width else "│"
        below, total, lines = self.last_top(), self.extent(), self.room.height
        if not below:
            self._thumb = range(0)
            return
        stretch = max(1, round(lines * (total - below) / total))
        start = round((lines - stretch) * min(self.top, below) / below)
        self._thumb = range(start, start + stretch)
