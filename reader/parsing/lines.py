"""The lines of a page as printed, blank ones remembered."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_INDENT = re.compile(r"\u3000|[\u2002\u2003\u00a0 ]{2}")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank: its number in the page (from 1), its text without margins.

    `on_new_page` says that the furniture between two pages of the paper stood right above it.
    """

    number: int
    text: str
    indented: bool
    after_blank: bool
    on_new_page: bool = False


def read_lines(text: str) -> tuple[Line, ...]:
    """Cut a cleaned page into the lines that carry text."""
    return tuple(_numbered(text.split("\n")))


def _numbered(raw: list[str]) -> Iterable[Line]:
    blank = True
    for number, line in enumerate(raw, 1):
        bare = line.strip()
        if bare:
            yield Line(number, bare, line[0] != bare[0] and _INDENT.match(line) is not None, blank)
        blank = not bare
