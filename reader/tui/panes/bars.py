"""The bars of one line that frame the panes."""

from rich.cells import cell_len
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.ink import Ink
from reader.tui.strips import Piece, fit, line


class Bar(Widget):
    """One line: pieces from the left as far as there is room, and pieces at the right that always show."""

    ALLOW_SELECT = False

    ink: reactive[Ink] = reactive(Ink.blank)

    def __init__(self, ink: Ink, *, id: str) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id)
        self.set_reactive(Bar.ink, ink)
        self._left: list[tuple[str, str]] = []
        self._right: list[tuple[str, str]] = []

    def show(self, left: list[tuple[str, str]], right: list[tuple[str, str]]) -> None:
        """Show pieces of text, each with the name of its ink."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw the line; should the bar be higher, the rest of it is paper."""
        width = self.size.width
        if y:
            return Strip(line([], width, self.ink.text), width)
        right = self._styled(self._right)
        room = width - 2 - sum(cell_len(text) for text, _ink in right)
        pieces: list[Piece] = [(" ", self.ink.soft)]
        for text, ink in self._styled(self._left):
            if room - cell_len(text) < 1:
                if text.strip():
                    shorter = fit(text, room - 1)
                    pieces.append((shorter, ink))
                    room -= cell_len(shorter)
                break
            pieces.append((text, ink))
            room -= cell_len(text)
        return Strip(line([*pieces, (" " * room, self.ink.soft), *right], width, self.ink.text), width)

    def _styled(self, pieces: list[tuple[str, str]]) -> list[Piece]:
        return [(text, getattr(self.ink, ink)) for text, ink in pieces]
