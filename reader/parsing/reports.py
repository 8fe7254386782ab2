"""Where one report of a page ends; where the next begins."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.parsing.bylines import Signed, byline_of, closing_byline
from reader.parsing.datelines import dateline_end
from reader.parsing.lines import Line
from reader.parsing.marks import COLONS, COMMAS, SEMICOLONS, ends_sentence

_HEADLINE = 120  # characters; no line of a headline block is longer
_BLOCK = 6  # lines of the largest headline block


@dataclass(frozen=True, slots=True)
class Reported:
    """A line with what it is: the byline it holds, whether a report's text opens or ends with it."""

    line: Line
    byline: Signed | None
    opens: bool
    ends: bool
    may_head: bool


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one report: how many of them are its headline block."""

    lines: tuple[Reported, ...]
    heads: int


def may_head(text: str) -> bool:
    """Say whether a line could stand in a headline block: short, one unfinished sentence."""
    if len(text) > _HEADLINE or "。" in text or text[-1] in COMMAS:
        return False
    return text[-1] not in COLONS and text[-1] not in SEMICOLONS


def look(line: Line) -> Reported:
    """Say what a line is, by itself."""
    byline = byline_of(line.text)
    opens = byline is None and dateline_end(line.text) > 0
    closing = None if byline or not ends_after_mark(line.text) else closing_byline(line.text, roleless=True)
    ends = (byline or closing) is not None and not (byline or closing).is_photograph  # type: ignore[union-attr]
    return Reported(line, byline, opens, ends, byline is None and not opens and may_head(line.text))


def ends_after_mark(text: str) -> bool:
    """Say whether a line holds more than one sentence could: only then can a byline follow its end."""
    return "。" in text or ends_sentence(text) or text[-1:] in "）)"


def split_reports(lines: Sequence[Line]) -> tuple[Section, ...]:
    """Split the lines of a page, furniture taken away, into its reports."""
    seen = [look(line) for line in lines]
    starts: dict[int, int] = {}
    for at in range(len(seen)):
        begun = _begins(seen, at)
        if begun is not None:
            starts.setdefault(begun[0], begun[1])
    starts.setdefault(0, 0)
    order = [*sorted(starts), len(seen)]
    plain = not any(each.opens or each.byline for each in seen)
    sections = []
    for first, after in zip(order, order[1:], strict=False):
        part = tuple(seen[first:after])
        sections.append(Section(part, starts[first] or _leading(part, plain=plain)))
    return tuple(sections)


def _begins(seen: list[Reported], at: int) -> tuple[int, int] | None:
    """Say which report begins here: its first line, how many lines head it (0 where that is still open)."""
    here = seen[at]
    if here.opens or (here.byline and _on_top(seen, at)):
        first = _block(seen, at)
        if first < at:
            return first, at - first
        return (at, 0) if at and here.opens and seen[at - 1].ends else None
    if at and here.may_head and seen[at - 1].ends and not _still_heading(seen, at - 1):
        return (at, 0) if _has_text(seen, at) else None
    return None


def _block(seen: list[Reported], at: int) -> int:
    """Go back from the opening of a text over the headline block above it."""
    first = at
    while first and at - first < _BLOCK and seen[first - 1].may_head and not seen[first].line.after_furniture:
        first -= 1
    return first


def _on_top(seen: list[Reported], at: int) -> bool:
    """Say whether a byline stands between a headline and its text."""
    first = _block(seen, at)
    if first == at or at + 1 == len(seen) or seen[at + 1].may_head or seen[at + 1].byline:
        return False
    before = seen[first - 1] if first else None
    return before is None or before.byline is not None or ends_sentence(before.line.text) or before.ends


def _still_heading(seen: list[Reported], at: int) -> bool:
    """Say whether a byline line belongs to the headline block: it is then no end."""
    return seen[at].byline is not None and _on_top(seen, at)


def _has_text(seen: list[Reported], at: int) -> bool:
    ahead = seen[at + 1 : at + 1 + _BLOCK]
    return any(not each.may_head and each.byline is None for each in ahead)


def _leading(part: tuple[Reported, ...], *, plain: bool) -> int:
    """Count the lines that head a report which no dateline opens: one in a plain text, else all that can."""
    heads = 0
    while heads < min(len(part) - 1, _BLOCK) and part[heads].may_head:
        if heads and (part[heads].line.after_blank if plain else not _has_text(list(part), heads)):
            break
        heads += 1
    return heads
