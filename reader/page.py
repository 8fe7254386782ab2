"""A bulletin laid out in lines of a width.

The reading pane draws these lines; `gcnews show --text` prints them. A line holds no text, only where its
text stands, so that a find, a selection or a copy works on the text itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.language.linebreak import Line, balance, set_paragraph
from reader.model import BETWEEN, Bulletin, byline_items

KICKER, HEADLINE, DECK, CREDITS, BLANK, PARAGRAPH = (
    "kicker",
    "headline",
    "deck",
    "credits",
    "blank",
    "paragraph",
)
MEASURE = 80  # cells: 40 characters, above which the eye loses the line
INDENT = 4  # cells: the two characters that begin a paragraph (CLREQ §3.2.2)
NARROW = 30  # cells: below this a paragraph begins with one character (CLREQ §3.2.2)


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of the page: `field_text(bulletin, field, paragraph)[start:end]`, `offset` cells in.

    `kind` and `field` are one of kicker, headline, deck, credits, paragraph; a blank line has no field.
    """

    kind: str
    field: str
    paragraph: int | None
    start: int
    end: int
    offset: int


def lay_out(
    bulletin: Bulletin, width: int, *, measure: int = MEASURE, indent: int = INDENT
) -> tuple[PageLine, ...]:
    """Lay a bulletin out in `width` cells: heads centred, then the paragraphs, none wider than `measure`."""
    column = max(2, min(width, measure) // 2 * 2)  # a whole number of characters
    margin = max(0, (width - column) // 2)
    begin = indent if column >= NARROW else min(indent, 2)
    return (
        *_heads(bulletin, column, margin),
        *(
            line
            for number in range(len(bulletin.paragraphs))
            for line in _set(bulletin, number, column, margin, begin)
        ),
    )


def field_text(bulletin: Bulletin, field: str, paragraph: int | None = None) -> str:
    """Give the text that a line or a match counts its characters in; empty where the bulletin has none."""
    match field:
        case "kicker":
            return bulletin.kicker or ""
        case "headline":
            return bulletin.headline
        case "deck":
            return bulletin.deck or ""
        case "credits":
            return BETWEEN.join(_credits(bulletin))
        case _:
            return "" if paragraph is None else bulletin.paragraphs[paragraph]


def text_of(bulletin: Bulletin, line: PageLine) -> str:
    """Give the text of a line, without its margin."""
    return field_text(bulletin, line.field, line.paragraph)[line.start : line.end]


def plain_text(bulletin: Bulletin, width: int) -> str:
    """Give the whole page as text, each line on its own."""
    return "".join(
        f"{' ' * line.offset}{text_of(bulletin, line)}".rstrip() + "\n" for line in lay_out(bulletin, width)
    )


def _heads(bulletin: Bulletin, column: int, margin: int) -> Iterator[PageLine]:
    for field in (KICKER, HEADLINE, DECK):
        yield from _centred(field, balance(field_text(bulletin, field), column), column, margin)
    yield from _centred(CREDITS, _filled(_credits(bulletin), column), column, margin)
    if bulletin.paragraphs:
        yield PageLine(BLANK, "", None, 0, 0, 0)


def _centred(field: str, lines: Iterable[Line], column: int, margin: int) -> Iterator[PageLine]:
    for line in lines:
        if line.end > line.start:
            yield PageLine(
                field, field, None, line.start, line.end, margin + max(0, (column - line.cells) // 2)
            )


def _set(bulletin: Bulletin, number: int, column: int, margin: int, indent: int) -> Iterator[PageLine]:
    for count, line in enumerate(set_paragraph(bulletin.paragraphs[number], column, indent=indent)):
        offset = margin if count else margin + indent
        yield PageLine(PARAGRAPH, PARAGRAPH, number, line.start, line.end, offset)


def _credits(bulletin: Bulletin) -> list[str]:
    """List what stands below the heads: the day, then each role with its names, then what else is granted."""
    day = _day(bulletin.date) or bulletin.date_text or ""
    return [item for item in (day, *byline_items(bulletin), bulletin.credit or "") if item]


def _day(date: str | None) -> str:
    if date is None:
        return ""
    year, month, day = date.split("-")
    return f"{year}年{int(month)}月{int(day)}日"


def _filled(items: Iterable[str], column: int) -> Iterator[Line]:
    """Fill lines with whole items; only an item wider than the column is broken inside."""
    at = 0
    lines: list[Line] = []
    for item in items:
        inside = set_paragraph(item, column)
        moved = [Line(at + line.start, at + line.end, line.cells) for line in inside]
        at += len(item) + len(BETWEEN)
        if lines and len(moved) == 1 and lines[-1].cells + len(BETWEEN) + moved[0].cells <= column:
            last = lines.pop()
            moved = [Line(last.start, moved[0].end, last.cells + len(BETWEEN) + moved[0].cells)]
        lines += moved
    yield from lines
