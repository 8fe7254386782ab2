"""One line of the screen, made of styled pieces of text."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style

Piece = tuple[str, Style]
Span = tuple[int, int, Style]


def fit(text: str, cells: int) -> str:
    """Cut a text that is too long for so many cells, and end it with … then."""
    if cell_len(text) <= cells:
        return text
    return set_cell_size(text, cells - 1).rstrip() + "…" if cells > 0 else ""


def pad(text: str, cells: int, *, right: bool = False) -> str:
    """Fill a text with spaces up to so many cells, before it if `right`."""
    spaces = " " * max(0, cells - cell_len(text))
    return spaces + text if right else text + spaces


def spanned(text: str, base: Style, spans: Sequence[Span]) -> list[Piece]:
    """Part a text where spans of it have another style; of two that overlap the later one shows."""
    edges = {0, len(text)}
    for start, end, _style in spans:
        edges |= {min(max(start, 0), len(text)), min(max(end, 0), len(text))}
    cuts = sorted(edges)
    pieces: list[Piece] = []
    for start, end in pairwise(cuts):
        style = base
        for first, last, other in spans:
            if first <= start and end <= last:
                style = other
        pieces.append((text[start:end], style))
    return pieces


def line(pieces: Iterable[Piece], cells: int, paper: Style, *, over: Style | None = None) -> list[Segment]:
    """Set the pieces side by side, cut or filled to exactly so many cells, `over` laid on top of all."""
    segments: list[Segment] = []
    room = cells
    for text, style in pieces:
        width = cell_len(text)
        if width > room:
            text, width = set_cell_size(text, room), room  # noqa: PLW2901 - the part of it that there is room for
        if text:
            segments.append(Segment(text, style if over is None else style + over))
            room -= width
    if room:
        segments.append(Segment(" " * room, paper if over is None else paper + over))
    return segments
