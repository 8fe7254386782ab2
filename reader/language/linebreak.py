"""Break Chinese text into lines: UAX #14 from apsw, the rules of CLREQ over it, a fill of our own.

Lines are spans of the text. Nothing is added to it or taken from it, so that what is copied is the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from reader.language.cells import edges
from reader.language.clreq import NOT_AT_END, NOT_AT_START, overrule
from reader.language.sense import break_harm

_SPACES = " \u3000"
_BOUND_TO_NEXT = NOT_AT_END | {"\u200d"}

_HEADLINE_LINES = 6  # more are no headline, and would take long to balance
_LINE_HARM = 0.3
_LONE_HARM = 4.0
_NOWHERE: tuple[float, tuple[int, ...]] = (inf, ())
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
    """Fill lines of at most `width` cells with the pieces; the first leaves `indent` cells free.

    A piece wider than the line is cut between graphemes. A line holds at least one, however narrow it is.
    """
    left = edges(text)
    ends: list[int] = []
    start, room = 0, max(width - indent, 1)
    while start < len(text):
        start = _line_end(text, breaks, left, start, room, width)
        ends.append(start)
        room = max(width, 1)
    _keep_company(text, breaks, left, ends, width)
    return _lines(text, left, ends)


def set_paragraph(text: str, width: int, *, indent: int = 0) -> list[Line]:
    """Break a paragraph and fill lines with it."""
    return fill(text, break_paragraph(text), width, indent=indent)


def balance(text: str, width: int) -> list[Line]:
    """Break a headline into lines of like length, where the sense allows it best.

    They are as few as the width allows, or one more where that spares a word or a clause.
    """
    breaks = break_paragraph(text)
    lines = fill(text, breaks, width)
    if not 1 < len(lines) <= _HEADLINE_LINES:
        return lines
    left = edges(text)
    tries = [_divide(text, breaks, left, width, count) for count in (len(lines), len(lines) + 1)]
    harm, ends = min(tries)
    return _lines(text, left, ends) if harm < inf else lines


def _divide(
    text: str, breaks: Sequence[int], left: list[int], width: int, count: int
) -> tuple[float, tuple[int, ...]]:
    """Divide a headline into so many lines: how far that is from ideal, where the lines end."""
    ideal = left[-1] / count
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (count * _LINE_HARM, ())}
    for _ in range(count):
        further: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (harm, ends) in best.items():
            for end in breaks[bisect_right(breaks, start) :]:
                cells = _line(text, left, start, end).cells
                if cells > width:
                    break
                total = harm + ((cells - ideal) / ideal) ** 2
                total += break_harm(text, end) if _several(text, start, end) else _LONE_HARM
                if total < further.get(end, _NOWHERE)[0]:
                    further[end] = (total, (*ends, end))
        best = further
    return best.get(len(text), _NOWHERE)


def _unicode_breaks(text: str) -> list[int]:
    """Say where UAX #14 breaks; between two Han characters it always does, so that need not be asked."""
    from apsw.unicode import line_break_next_break

    ends: list[int] = []
    end = 0
    for run in _HAN_RUN.finditer(text):
        while end <= run.start():
            end = min(line_break_next_break(text, end), run.start() + 1)
            ends.append(end)
        ends += range(end + 1, run.end())
        end = run.end() - 1
    while end < len(text):
        end = line_break_next_break(text, end)
        ends.append(end)
    return ends


def _line_end(text: str, breaks: Sequence[int], left: list[int], start: int, room: int, width: int) -> int:
    """Say where the line ends that begins at `start` with so much room, lines after it being `width` wide."""
    fit = bisect_right(left, left[start] + room, lo=start) - 1
    while fit < len(text) and text[fit] in _SPACES:
        fit += 1
    at = bisect_right(breaks, fit)
    end = breaks[at - 1] if at else 0
    if end == len(text):
        return end
    half_full = (left[end] - left[start]) * 2 >= room
    if end > start and (half_full or _line(text, left, end, breaks[at]).cells <= width):
        return end
    return _cut(text, start, fit)


def _cut(text: str, start: int, fit: int) -> int:
    """Cut what cannot be broken before offset `fit`, between graphemes: beside a mark if one stands there.

    Where there is a choice, no line begins or ends with a mark that must not stand there.
    """
    cuts = _graphemes(text, start, fit)
    latest = reversed(cuts[len(cuts) // 2 :])
    good = [
        cut
        for cut in latest
        if text[cut : cut + 1] not in NOT_AT_START and text[cut - 1] not in _BOUND_TO_NEXT
    ]
    beside_mark = (cut for cut in good if not text[cut - 1 : cut + 1].isalnum())
    return next(beside_mark, good[0] if good else cuts[-1])


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
    if len(ends) <= 1 or _several(text, ends[-2], ends[-1]):
        return
    start, old, end = [0, *ends[-3:]][-3:]
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
    while start < end and seen <= 1:
        after = _graphemes(text, start, start)[0]
        seen += (
            text[start] not in NOT_AT_START and text[start] not in NOT_AT_END and text[start] not in _SPACES
        )
        start = after
    return seen > 1


def _lines(text: str, left: list[int], ends: Iterable[int]) -> list[Line]:
    return [_line(text, left, start, end) for start, end in pairwise((0, *ends))]


def _line(text: str, left: list[int], start: int, end: int) -> Line:
    ink = end
    while ink > start and text[ink - 1] in _SPACES:
        ink -= 1
    return Line(start, end, left[ink] - left[start])
