"""Where each report of a page begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.parsing.marks import ends_sentence
from reader.parsing.sights import Sight

_BLOCK = 6  # lines of the largest headline block
_SHORT = 30  # characters of a first line that is a headline although it ends with a full stop


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one report: `heads` of them are its headline block, 0 where it has none.

    `left_out` counts the lines before it that belong to no report, such as the contents of a paper.
    """

    lines: tuple[Sight, ...]
    heads: int
    left_out: int = 0


def split_reports(seen: Sequence[Sight]) -> tuple[Section, ...]:
    """Split the lines of a page, furniture taken away, into its reports.

    A report begins with the headline block above a dateline, or with what follows the byline of another. A
    page with neither is one report, and its first line the headline.
    """
    if not any(each.opens or each.ends_report or each.byline for each in seen):
        return (Section(tuple(seen), int(_is_headline(seen))),)
    starts: dict[int, int] = {}
    for at in range(len(seen)):
        begun = _begins(seen, at)
        if begun is not None:
            starts.setdefault(*begun)
    starts.setdefault(0, 0)
    order = [*sorted(starts), len(seen)]
    sections = [
        Section(tuple(seen[first:after]), starts[first] or _leading(seen[first:after]))
        for first, after in pairwise(order)
    ]
    return _without_contents(sections)


def _is_headline(seen: Sequence[Sight]) -> bool:
    """Say whether the first line of a plain text is its headline: not where it is the text itself."""
    first = seen[0].text
    short = len(first) <= _SHORT and len(seen) > 1
    return seen[0].may_head or (short and not any(mark in first[:-1] for mark in "。，,；："))


def _begins(seen: Sequence[Sight], at: int) -> tuple[int, int] | None:
    """Say which report begins here: its first line, how many lines head it (0 where that is still open)."""
    here = seen[at]
    if here.opens or (here.byline and _is_on_top(seen, at)):
        first = _block(seen, at)
        if first < at:
            return first, at - first
        return (at, 0) if at and here.opens and seen[at - 1].ends_report else None
    if at and here.may_head and seen[at - 1].ends_report and not _is_on_top(seen, at - 1):
        return (at, 0) if _has_text(seen, at) else None
    return None


def _block(seen: Sequence[Sight], at: int) -> int:
    """Go back from the opening of a text over the headline block above it, not beyond its page."""
    first = at
    while first and at - first < _BLOCK and seen[first - 1].may_head:
        if first < at and seen[first].line.on_new_page:
            break
        first -= 1
    return first


def _is_on_top(seen: Sequence[Sight], at: int) -> bool:
    """Say whether this is a byline between a headline and its text, and so ends no report."""
    first = _block(seen, at) if seen[at].byline else at
    if first == at or at + 1 == len(seen) or seen[at + 1].may_head or seen[at + 1].byline:
        return False
    before = seen[first - 1] if first else None
    return before is None or before.ends_report or ends_sentence(before.text)


def _has_text(seen: Sequence[Sight], at: int) -> bool:
    """Say whether text follows soon: a headline without any heads nothing."""
    return any(not each.may_head and each.byline is None for each in seen[at + 1 : at + 1 + _BLOCK])


def _leading(part: Sequence[Sight]) -> int:
    """Count the lines that head a report which no dateline opens."""
    heads = 0
    while heads < min(len(part), _BLOCK) and part[heads].may_head and _has_text(part, heads):
        heads += 1
    return heads


def _without_contents(sections: Sequence[Section]) -> tuple[Section, ...]:
    """Leave out what is nothing but headlines before another report: the contents of a paper."""
    kept: list[Section] = []
    left_out = 0
    for at, section in enumerate(sections):
        if at + 1 < len(sections) and all(each.may_head for each in section.lines):
            left_out += len(section.lines)
        else:
            kept.append(Section(section.lines, section.heads, left_out))
            left_out = 0
    return tuple(kept)
