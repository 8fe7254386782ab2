"""Text laid out for FTS5 so that a phrase match is exactly a run of characters.

Every two neighbours make a token: 管城区 is laid out as `管城 城区 区`, the last one alone. A term of two
characters or more is the phrase of its pairs, a term of one the prefix of a pair. Marks are characters like
any other, so that 保交楼、保民生 is found and 保交楼保民生 is not. Paragraphs end in a lone character that
no phrase goes across.
"""

from collections.abc import Iterable
from itertools import pairwise

from reader.query import Query, searchable

TOKENIZER = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
"""All but space makes a token."""


def lay_out(lines: Iterable[str]) -> str:
    """Lay lines of text out as tokens; nothing is found across two lines."""
    laid: list[str] = []
    for line in lines:
        text = searchable(line)
        if text:
            laid += [text[at : at + 2] for at in range(len(text))]
    return " ".join(laid)


def ask(query: Query) -> str:
    """Write a query in the words of FTS5."""
    wanted = " AND ".join(map(_phrase, query.terms))
    unwanted = " OR ".join(map(_phrase, query.excluded))
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


def ask_any(terms: Iterable[str]) -> str:
    """Write the question which bulletins hold at least one of the terms."""
    return " OR ".join(map(_phrase, terms))


def _phrase(term: str) -> str:
    if len(term) == 1:
        return f"{_quoted(term)} *"
    return _quoted(" ".join(map("".join, pairwise(term))))


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
