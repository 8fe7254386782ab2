"""What a person types, understood as a question to the archive.

A question is a row of terms with spaces between them: a bulletin answers it when each term stands in it,
just that run of characters, after folding. Spaces inside a term in quotes belong to it; a term that begins
with - must not stand anywhere. Whatever is typed is a query; what cannot be used is left out.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.language.cleaning import clean_line
from reader.language.folding import fold

MAX_LENGTH = 1_000
"""Characters of a query that are read; a pasted novel is no question."""

MAX_TERMS = 32

_TERM = re.compile(r'(?P<not>-?)(?:["“”](?P<quoted>[^"“”]+)(?:["“”]|$)|(?P<bare>[^\s"“”]+))')


@dataclass(frozen=True, slots=True)
class Query:
    """`terms` must all stand in the text, `excluded` none; both folded, without space at their ends."""

    terms: tuple[str, ...]
    excluded: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Nothing is asked for (what is only excluded names nothing to find)."""
        return not self.terms


def parse_query(text: str) -> Query:
    """Read what was typed; never an error."""
    terms: list[str] = []
    excluded: list[str] = []
    for found in _TERM.finditer(clean_line(text[:MAX_LENGTH])):
        term = searchable(found["quoted"] or found["bare"])
        if term:
            (excluded if found["not"] else terms).append(term)
    return Query(_once(terms), _once(excluded))


def searchable(text: str) -> str:
    """Lay text out as it is searched: folded, and each space gone that is no space between Latin words."""
    folded = fold(text).strip()
    return _SPACE.sub("", _WORD_SPACE.sub("␣", folded)) if _SPACE.search(folded) else folded


_SPACE = re.compile(r"\s+")
_WORD_SPACE = re.compile(r"(?<=[!-~])\s+(?=[!-~])")


def term_pattern(term: str) -> re.Pattern[str]:
    """Make the pattern that finds a term in folded text, padded names (贾　佳) included."""
    return re.compile(r"\s*".join(r"\s+" if one == "␣" else re.escape(one) for one in term))


def _once(terms: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(terms))[:MAX_TERMS]
