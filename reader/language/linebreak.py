"""Break Chinese text into lines: UAX #14 from apsw, the rules of CLREQ over it, a fill of our own.

Lines are spans of the text. Nothing is added to it or taken from it, so that what is copied is the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.language.cells import edges
from reader.language.clreq import NOT_AT_END, NOT_AT_START, overrule

_SPACES = " \u3000"
_HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]{2,}")


@dataclass(frozen=True, slots=True)
class Line:
    """`text[start:end]`; `cells` leaves out the space it ends with, which hangs over the margin unseen."""

    start: int
    end: int
    cells: int


def break_paragraph(text: str) -> tuple[int, ...]:
    """Say where the unbreakable pieces of a paragraph end, the last one included; good for every width."""
    return overrule(text, _unicode_breaks(text))


def fill(text: str, breaks: Sequence[int], width: int, *, indent: int = 0) -> list[Line]:
    """Fill lines of at most `width` cells with the pieces; the first one leaves `indent` cells free.

    A piece wider than the line is cut between graphemes. A line holds at least one grapheme, however narrow it is.
    """
    left = edges(text)
    ends: list[int] = []
    start, room = 0, max(width - indent, 1)
    while start < len(text):
        start = _line_end(text, breaks, left, start, (room, width))
        ends.append(start)
        room = max(width, 1)
    _keep_company(text, breaks, left, ends, width)
    return _lines(text, left, ends)


def set_paragraph(text: str, width: int, *, indent: int = 0) -> list[Line]:
    """Break a paragraph and fill lines with it."""
    return fill(text, break_paragraph(text), width, indent=indent)


def balance(text: str, width: int) -> list[Line]:
    """Break a headline into lines of like length."""
    return set_paragraph(text, width)


def _unicode_breaks(text: str) -> list[int]:
    """Say where UAX #14 breaks; between two Han characters it always does, so that need not be asked."""
    from apsw.unicode import line_break_next_break

    ends: list[int] = []
    end = 0
    for run in _HAN_RUN.finditer(text):
        while end <= run.start():
            end = line_break_next_break(text, end)
            ends.append(end)
        ends += range(end + 1, run.end())
        end = run.end() - 1
    while end < len(text):
        end = line_break_next_break(text, end)
        ends.append(end)
    return ends


def _line_end(text: str, breaks: Sequence[int], left: list[int], start: int, rooms: tuple[int, int]) -> int:
    """Say where the line ends that begins at `start` with room for so many cells, the next ones for as many."""
    room, next_room = rooms
    fit = bisect_right(left, left[start] + room, lo=start) - 1
    while fit < len(text) and text[fit] in _SPACES:
        fit += 1
    at = bisect_right(breaks, fit)
    end = breaks[at - 1] if at else 0
    if end > start and (
        end == len(text) or (left[end] - left[start]) * 2 >= room or left[breaks[at]] - left[end] <= next_room
    ):
        return end
    return _cut(text, start, fit)


def _cut(text: str, start: int, fit: int) -> int:
    """Cut what cannot be broken before offset `fit`, between graphemes, with no mark at the wrong end if possible."""
    cuts = _graphemes(text, start, fit)
    for cut in reversed(cuts[len(cuts) // 2 :]):
        if text[cut : cut + 1] not in NOT_AT_START and text[cut - 1] not in NOT_AT_END:
            return cut
    return cuts[-1]


def _graphemes(text: str, start: int, fit: int) -> list[int]:
    """Say where the graphemes end from `start` up to `fit`, the first one in any case."""
    from apsw.unicode import grapheme_next_break

    cuts: list[int] = []
    end = start
    while end < len(text):
        end = grapheme_next_break(text, end)
        if cuts and end > fit:
            break
        if end == len(text) or text[end - 1] != "\u200d":
            cuts.append(end)
    return cuts


def _keep_company(text: str, breaks: Sequence[int], left: list[int], ends: list[int], width: int) -> None:
    """Move the end of the last line but one so that the paragraph does not end on a lone character."""
    if len(ends) < 2 or _several(text, ends[-2], ends[-1]):
        return
    start, old, end = ends[-3] if len(ends) > 2 else 0, ends[-2], ends[-1]
    places = breaks[bisect_right(breaks, start) : bisect_left(breaks, old)]
    if not places and breaks[bisect_left(breaks, old)] != old:
        places = _graphemes(text, start, old - 1)
    for place in reversed(places):
        if left[end] - left[place] > width or not _several(text, start, place):
            return
        if _several(text, place, end):
            ends[-2] = place
            return


def _several(text: str, start: int, end: int) -> bool:
    """Say whether more than one character stands there that is neither a mark nor a space."""
    seen = 0
    while start < end and seen < 2:
        after = _graphemes(text, start, start)[0]
        seen += (
            text[start] not in NOT_AT_START and text[start] not in NOT_AT_END and text[start] not in _SPACES
        )
        start = after
    return seen > 1


def _lines(text: str, left: list[int], ends: list[int]) -> list[Line]:
    lines, start = [], 0
    for end in ends:
        ink = end
        while ink > start and text[ink - 1] in _SPACES:
            ink -= 1
        lines.append(Line(start, end, left[ink] - left[start]))
        start = end
    return lines
