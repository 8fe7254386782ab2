"""A bulletin set as a page: every line of it, with its place in the text."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from reader.language.cleaning import clean_line
from reader.language.linebreak import set_paragraph
from reader.locale import _
from reader.model import Bulletin
from reader.page import BLANK, CREDITS, MEASURE, lay_out, text_of

NOTE = "note"
MARGIN = 2  # cells kept free on either side of the column
NARROW = 44  # cells: below this only one


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line: `text` begins at character `start` of its field, drawn `indent` cells from the edge."""

    kind: str
    text: str = ""
    indent: int = 0
    field: str = ""
    paragraph: int | None = None
    start: int = 0

    @property
    def end(self) -> int:
        """The character of the field after the last one of the line."""
        return self.start + len(self.text)


SPACE = SetLine(BLANK)


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a bulletin at one width, and the place in the text of each."""

    lines: tuple[SetLine, ...]
    places: tuple[tuple[int, int], ...]  # per line: the paragraph and character it shows, or leads up to

    def line_of(self, paragraph: int, offset: int) -> int:
        """Find the line that shows a character of a paragraph; the head for the very first one."""
        if (paragraph, offset) <= (0, 0):
            return 0
        return max(0, bisect_right(self.places, (paragraph, offset)) - 1)

    def line_at(self, field: str, paragraph: int | None, offset: int) -> int | None:
        """Find the line that shows a character of any field."""
        for number, shown in enumerate(self.lines):
            if (shown.field, shown.paragraph) == (field, paragraph) and offset < shown.end:
                return number
        return None


EMPTY = Page((), ())


def set_page(bulletin: Bulletin, width: int) -> Page:
    """Set a bulletin in a column in the middle of `width` cells, the head above it spaced out."""
    margin = MARGIN if width >= NARROW else 1
    lines = [*_spaced(bulletin, width, margin), *_notes(bulletin, width, margin)]
    places: list[tuple[int, int]] = []
    here = (0, 0)
    for line in lines:
        here = (line.paragraph, line.start) if line.paragraph is not None else here
        places.append(here)
    return Page(tuple(lines), tuple(places))


def _spaced(bulletin: Bulletin, width: int, margin: int) -> Iterator[SetLine]:
    yield SPACE
    before = ""
    for line in lay_out(bulletin, max(2, width - 2 * margin)):
        if line.kind == CREDITS != before:
            yield SPACE
        text = clean_line(text_of(bulletin, line)) if line.field else ""
        yield SetLine(line.kind, text, margin + line.offset, line.field, line.paragraph, line.start)
        before = line.kind


def _notes(bulletin: Bulletin, width: int, margin: int) -> Iterator[SetLine]:
    """Say at the end what fixed the year, and what the parser was in doubt about."""
    notes = [_("The year: {basis}").format(basis=bulletin.date_basis)] if bulletin.date_basis else []
    yield SPACE
    measure = max(2, min(MEASURE, width - 2 * margin) // 2 * 2)
    left = max(0, (width - measure) // 2)
    for note in (*notes, *bulletin.warnings):
        text = clean_line(note)
        for line in set_paragraph(text, measure):
            yield SetLine(NOTE, text[line.start : line.end], left)
    if notes or bulletin.warnings:
        yield SPACE
