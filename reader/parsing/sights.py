"""What each line of a page is, seen by itself."""

from dataclasses import dataclass

from reader.parsing.bylines import byline_of, closing_byline
from reader.parsing.datelines import opens_report
from reader.parsing.lines import Line
from reader.parsing.marks import COLONS, COMMAS, SEMICOLONS
from reader.parsing.signatures import Signed

_HEADLINE = 120  # characters; no line of a headline block is longer


@dataclass(frozen=True, slots=True)
class Sight:
    """A line with what it is.

    `byline` is set where the line is nothing else, `closing` where it ends with one; `opens` says that the
    text of a report begins with it, `may_head` that it could stand in a headline block.
    """

    line: Line
    byline: Signed | None
    closing: Signed | None
    opens: bool
    may_head: bool

    @property
    def text(self) -> str:
        """The text of the line."""
        return self.line.text

    @property
    def ends_report(self) -> bool:
        """Whether it signs the report above it, and not a picture."""
        signed = self.byline or self.closing
        return signed is not None and not signed.of_picture


def see(line: Line) -> Sight:
    """Say what a line is."""
    byline = byline_of(line.text)
    if byline:
        return Sight(line, byline, None, opens=False, may_head=False)
    opens = opens_report(line.text)
    closing = closing_byline(line.text)
    return Sight(line, None, closing, opens, may_head=not opens and closing is None and _may_head(line.text))


def _may_head(text: str) -> bool:
    """Say whether a line could stand in a headline block: short, no more than one sentence, unfinished."""
    if len(text) > _HEADLINE or "。" in text:
        return False
    return text[-1] not in COMMAS and text[-1] not in COLONS and text[-1] not in SEMICOLONS
