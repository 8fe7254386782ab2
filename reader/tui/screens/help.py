"""The help: every key, from the table."""

from typing import ClassVar

from rich.cells import cell_len
from rich.style import Style
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from reader.locale import _
from reader.tui.actions import ACTIONS, UNTOLD
from reader.tui.ink import Ink
from reader.tui.panes.pane import Pane
from reader.tui.screens.told import hint_key
from reader.tui.strips import Piece, pad

GROUPS = tuple(dict.fromkeys(action.group for action in ACTIONS))


class Keys(Pane):
    """The table of keys, under the headings of its groups."""

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink, id="keys")
        self.rows = list(key_rows())
        self.column = max(cell_len(label) for _kind, label, _keys in self.rows) + 3

    def extent(self) -> int:
        """Count the lines."""
        return len(self.rows)

    def pieces(self, y: int) -> tuple[list[Piece], Style | None]:
        """Draw a heading, or an action with its keys."""
        if self.top + y >= len(self.rows):
            return [], None
        heading, label, keys = self.rows[self.top + y]
        if heading:
            return [("  " + label, self.ink.accent)], None
        return [("  " + pad(label, self.column), self.ink.text), (keys, self.ink.soft)], None


class HelpScreen(ModalScreen[None]):
    """Every key there is; it scrolls, and any of the keys that end something ends it."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,？,f1,enter,left", "dismiss", show=False),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown,space", "turn(1)", show=False),
        Binding("pageup", "turn(-1)", show=False),
        Binding("home,g", "edge(-1)", show=False),
        Binding("end,G", "edge(1)", show=False),
    ]

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self._keys = Keys(ink)

    def compose(self) -> ComposeResult:
        """Show the table and nothing else."""
        yield self._keys

    def action_scroll(self, by: int) -> None:
        """Scroll by lines."""
        self._keys.move(by)

    def action_turn(self, by: int) -> None:
        """Turn pages."""
        self._keys.page(by)

    def action_edge(self, way: int) -> None:
        """Go to the beginning or the end."""
        self._keys.edge(way)


def key_rows() -> list[tuple[bool, str, str]]:
    """Give the lines of the help: whether it is a heading, what is done, with which keys."""
    rows: list[tuple[bool, str, str]] = [(False, "", "")]
    for group in GROUPS:
        rows.append((True, _(group), ""))
        rows += [
            (False, _(action.label), "  ".join(hint_key(key) for key in action.keys if key not in UNTOLD))
            for action in ACTIONS
            if action.group == group
        ]
        rows.append((False, "", ""))
    return rows
