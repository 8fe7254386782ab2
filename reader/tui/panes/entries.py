"""What one entry of the sidebar says, line by line."""

from dataclasses import dataclass
from functools import lru_cache

from rich.cells import cell_len

from reader.language.cleaning import clean_line
from reader.locale import _, language, ngettext
from reader.tui.ink import Ink
from reader.tui.strips import Piece, fit, pad, spanned

RESULT_LINES = 3
LEAD = 4  # characters of a snippet kept before its first match when there is no room for all


@dataclass(frozen=True, slots=True)
class Entry:
    """A bulletin as the sidebar names it; with `snippet`, `marks` in it and number of `places` if found."""

    id: str
    headline: str
    date: str | None
    unread: bool
    bookmarked: bool
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    places: int = 0


def heading(date: str | None) -> str:
    """Name the month of a date (ISO)."""
    if not date:
        return _("No date")
    return _("{month}/{year}").format(year=int(date[:4]), month=int(date[5:7]))


def long_date(date: str | None) -> str:
    """Write a date (ISO) out."""
    if not date:
        return _("No date")
    year, month, day = (int(part) for part in date.split("-"))
    return _("{day}/{month}/{year}").format(year=year, month=month, day=day)


def headline_pieces(entry: Entry, _part: int, cells: int, ink: Ink) -> list[Piece]:
    """Set an entry on one line: unread, bookmarked, the day, the headline."""
    day = _day(int(entry.date[8:10]) if entry.date else 0, language())
    lead: list[Piece] = [*_marks(entry, ink), (f"{day} ", ink.soft)]
    room = cells - 2 - cell_len(day) - 1
    return [*lead, (fit(clean_line(entry.headline), room), ink.text if entry.unread else ink.soft)]


@lru_cache(maxsize=128)
def _day(day: int, _language: str) -> str:
    text = _("{day}").format(day=day) if day else ""
    return pad(text, max(2, cell_len(_("{day}").format(day=31))), right=True)


def result_pieces(entry: Entry, part: int, cells: int, ink: Ink) -> list[Piece]:
    """Set an entry that was found on three lines: its headline, a piece of its text, its date."""
    if part == 0:
        return [*_marks(entry, ink), (fit(clean_line(entry.headline), cells - 2), ink.text)]
    if part == 1:
        return [("  ", ink.text), *_snippet(entry, cells - 2, ink)]
    places = ngettext("{count} place", "{count} places", entry.places).format(count=entry.places)
    return [("  ", ink.text), (fit(f"{long_date(entry.date)} · {places}", cells - 2), ink.soft)]


def _marks(entry: Entry, ink: Ink) -> list[Piece]:
    return [("●" if entry.unread else " ", ink.accent), ("★" if entry.bookmarked else " ", ink.accent)]


def _snippet(entry: Entry, cells: int, ink: Ink) -> list[Piece]:
    text, marks = entry.snippet, entry.marks
    if marks and cell_len(text[: marks[0][1]]) > cells - 1:
        start = max(0, marks[0][0] - LEAD)
        text = "…" + text[start:]
        marks = tuple((first - start + 1, last - start + 1) for first, last in marks)
    shown = fit(text, cells)
    whole = len(shown) if shown == text else len(shown) - 1
    spans = [(first, min(last, whole), ink.match) for first, last in marks if first < whole]
    return spanned(shown, ink.soft, spans)
