"""The reading pane: one bulletin, set as a page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.style import Style
from textual.message import Message

from reader.model import Bulletin, Evidence, Match, byline_text
from reader.tui.ink import Ink
from reader.tui.panes.pane import Pane
from reader.tui.strips import Piece, Span, spanned

if TYPE_CHECKING:
    from reader.tui.panes.page import Page, SetLine

BYLINE = "byline"  # what a match calls the names in the line of credits
HEADLINE, DECK, CREDITS, PARAGRAPH = "headline", "deck", "credits", "paragraph"


class Article(Pane):
    """A bulletin in a centred column, with the places marked that were searched for or pointed at.

    The place in the text is kept as paragraph and character, so that another width shows the same sentence.
    Marks are spans of the text: one that runs over the end of a line is still one.
    """

    class Moved(Message):
        """Another part of the bulletin is in view, because the person moved there."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink, id="article")
        self.bulletin: Bulletin | None = None
        self.place = (0, 0)
        self.matches: Sequence[Match] = ()
        self.current: int | None = None
        self._notice = ""
        self._evidence: Evidence | None = None
        self._set: tuple[Bulletin | None, int, Page | None] = (None, 0, None)

    def show(self, bulletin: Bulletin | None, place: tuple[int, int] = (0, 0), *, notice: str = "") -> None:
        """Open a bulletin at a place (number of a paragraph, character in it); with none, say why."""
        self.bulletin, self.place, self._notice = bulletin, place, notice
        self.matches, self.current, self._evidence = (), None, None
        self.top = self._page().line_of(*place)
        self.refresh()

    def mark(self, matches: Sequence[Match], current: int | None = None) -> None:
        """Mark the places that were searched for, and go to one of them if it is named."""
        if self.bulletin is None:
            return
        self.matches, self.current = [on_page(self.bulletin, match) for match in matches], current
        if current is not None:
            self.go_to_match(current)
        self.refresh()

    def go_to_match(self, number: int) -> None:
        """Bring a match into view."""
        self.current = number
        match = self.matches[number]
        self._go_to(match.field, match.paragraph, match.start)
        self.refresh()

    def point_at(self, evidence: Evidence | None) -> None:
        """Mark the sentence a fact was read from, and bring it into view."""
        self._evidence = evidence
        if evidence is not None:
            self._go_to(PARAGRAPH, evidence.paragraph, evidence.start)
        self.refresh()

    def scroll_by(self, lines: int) -> bool:
        """Scroll by lines, remember the place, and tell."""
        moved = super().scroll_by(lines)
        if moved:
            self._remember()
            self.post_message(self.Moved())
        return moved

    @property
    def at_end(self) -> bool:
        """Whether the last line is in view."""
        return self.top >= self.last_top()

    @property
    def percent(self) -> int:
        """How much of the text has been in view when one reads down to here."""
        total = self.extent()
        return (
            100
            if total <= self.room.height or not total
            else min(100, 100 * (self.top + self.room.height) // total)
        )

    def extent(self) -> int:
        """Count the lines."""
        return len(self._page().lines) if self.bulletin else 0

    def pieces(self, y: int) -> tuple[list[Piece], Style | None]:
        """Draw a line of the page, its marks in it."""
        if self.bulletin is None:
            return ([("  ", self.ink.text), (self._notice, self.ink.soft)] if y == 1 else []), None
        page = self._page()
        if self.top + y >= len(page.lines):
            return [], None
        shown = page.lines[self.top + y]
        ink = {HEADLINE: self.ink.loud, DECK: self.ink.text, PARAGRAPH: self.ink.text}
        base = ink.get(shown.kind, self.ink.soft)
        spans = spans_of(shown, self.matches, self.current, self._evidence, self.ink)
        return [(" " * shown.indent, self.ink.text), *spanned(shown.text, base, spans)], None

    def fitted_top(self) -> int:
        """Show the same sentence at the new width."""
        return self._page().line_of(*self.place) if self.bulletin else 0

    def _page(self) -> "Page":
        from reader.tui.panes.page import EMPTY, set_page  # with all of line breaking, after the first frame

        if self.bulletin is None or not self.measure:
            return EMPTY
        bulletin, measure, page = self._set
        if page is None or bulletin is not self.bulletin or measure != self.measure:
            page = set_page(self.bulletin, self.measure)
            self._set = (self.bulletin, self.measure, page)
        return page

    def _remember(self) -> None:
        places = self._page().places
        self.place = places[self.top] if self.top and places else (0, 0)

    def _go_to(self, field: str, paragraph: int | None, offset: int) -> None:
        line = self._page().line_at(field, paragraph, offset)
        if line is not None and not self.top <= line < self.top + self.room.height:
            self.top = line - self.room.height // 3
            self._remember()
            self.post_message(self.Moved())


def on_page(bulletin: Bulletin, match: Match) -> Match:
    """Place a match of the byline in the line that shows it after the date."""
    if match.field != BYLINE:
        return match
    from reader.page import field_text

    shift = max(0, field_text(bulletin, CREDITS).find(byline_text(bulletin)))
    return Match(CREDITS, None, match.start + shift, match.end + shift)


def spans_of(
    shown: "SetLine", matches: Sequence[Match], current: int | None, evidence: Evidence | None, ink: Ink
) -> list[Span]:
    """Say which characters of a line are marked, and how; what comes later lies on top."""
    spans: list[Span] = []
    if evidence is not None and (shown.field, shown.paragraph) == (PARAGRAPH, evidence.paragraph):
        spans.append((evidence.start - shown.start, evidence.end - shown.start, ink.evidence))
    for number, match in enumerate(matches):
        if (shown.field, shown.paragraph) == (match.field, match.paragraph):
            style = ink.current if number == current else ink.match
            spans.append((match.start - shown.start, match.end - shown.start, style))
    return [span for span in spans if span[1] > 0 and span[0] < len(shown.text)]
