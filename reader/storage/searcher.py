"""The answer to a query: which bulletins, how many, where in them."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import apsw

from reader.language.folding import fold
from reader.model import Bulletin, Hit, Match, byline_text
from reader.query import Query, parse_query, term_pattern
from reader.storage import grams
from reader.storage.database import Connections
from reader.storage.entries import unpack

Words = Callable[[str], list[str]]
SNIPPET = 36
"""Characters of a snippet."""

WEIGHTS = (8.0, 1.0, 2.0)
"""What a match in head, body, byline counts for in the ranking."""

SENTENCE_END = frozenset("。！？；!?;")


@dataclass(frozen=True, slots=True)
class Results:
    """A page of hits. `total` counts the bulletins; `terms` are what was looked for in the end.

    `mode`: exact, as typed; words, where that stood nowhere and the words of it stand all together;
    any, where not even that. `matches` counts the places in the hits given.
    """

    query: str
    mode: str
    total: int
    matches: int
    hits: tuple[Hit, ...]
    terms: tuple[str, ...]


class Searcher:
    """Exact search over the index; `words` cuts a text into words, and is only asked when a query fails."""

    def __init__(self, connections: Connections, words: Words) -> None:
        self._connections = connections
        self._words = words

    def search(
        self,
        text: str,
        *,
        limit: int = 50,
        start: int = 0,
        newest: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Results:
        """Answer a query with `limit` hits from number `start` on, the best or the newest first.

        An empty query, or a cancelled one, has no hits.
        """
        query = parse_query(text)
        for mode, terms, question in self._questions(query):
            if cancelled():
                break
            total, documents = self._ask(question, limit, start, newest)
            if total:
                hits = tuple(hit(unpack(one), terms) for one in documents)
                return Results(text, mode, total, sum(len(one.matches) for one in hits), hits, terms)
        return Results(text, "exact", 0, 0, (), query.terms)

    def _questions(self, query: Query) -> Iterator[tuple[str, tuple[str, ...], str]]:
        if query.is_empty:
            return
        yield "exact", query.terms, grams.ask(query)
        words = tuple(
            dict.fromkeys(
                word for term in query.terms for part in self._words(term) for word in parse_query(part).terms
            )
        )
        words = tuple(word for word in words if any(map(str.isalnum, word)))
        if words and words != query.terms:
            yield "words", words, grams.ask(Query(words, query.excluded))
            yield "any", words, grams.ask_any(words)

    def _ask(self, question: str, limit: int, start: int, newest: bool) -> tuple[int, list[bytes]]:
        order = (
            "gram.rowid DESC" if newest else f"bm25(gram, {', '.join(map(str, WEIGHTS))}), gram.rowid DESC"
        )
        with self._connections.reading() as connection:
            total = connection.execute("SELECT count(*) FROM gram WHERE gram MATCH ?", (question,)).get
            if not total:
                return 0, []
            keys = _keys(connection, question, order, limit, start)
            return total, [
                connection.execute("SELECT data FROM document WHERE key = ?", (key,)).get for key in keys
            ]

    def matches(self, bulletin: Bulletin, terms: Sequence[str]) -> tuple[Match, ...]:
        """Find every place in a bulletin where one of the terms stands, in reading order."""
        return find(bulletin, terms)


def _keys(connection: apsw.Connection, question: str, order: str, limit: int, start: int) -> list[int]:
    rows = connection.execute(
        f"SELECT rowid FROM gram WHERE gram MATCH ? ORDER BY {order} LIMIT ? OFFSET ?",
        (question, limit, start),
    )
    return [row[0] for row in rows]


def fields(bulletin: Bulletin) -> Iterator[tuple[str, int | None, str]]:
    """Give the searched texts of a bulletin in reading order: field, number of the paragraph, text."""
    for field in ("kicker", "headline", "deck"):
        text = getattr(bulletin, field)
        if text:
            yield field, None, text
    yield "byline", None, byline_text(bulletin)
    for number, paragraph in enumerate(bulletin.paragraphs):
        yield "paragraph", number, paragraph


def find(bulletin: Bulletin, terms: Sequence[str]) -> tuple[Match, ...]:
    """Find the terms in a bulletin; where two overlap, the longer one counts."""
    if not terms:
        return ()
    pattern = re.compile(
        "|".join(term_pattern(term).pattern for term in sorted(terms, key=len, reverse=True))
    )
    return tuple(
        Match(field, number, *found.span())
        for field, number, text in fields(bulletin)
        for found in pattern.finditer(fold(text))
    )


def hit(bulletin: Bulletin, terms: Sequence[str]) -> Hit:
    """Make a bulletin an answer: its matches, and a snippet around the first in the text."""
    matches = find(bulletin, terms)
    shown = next((one for one in matches if one.field == "paragraph"), None)
    if shown is None or shown.paragraph is None:
        return Hit(bulletin.id, bulletin.headline, bulletin.date, _opening(bulletin), (), matches)
    text = bulletin.paragraphs[shown.paragraph]
    start = _snippet_start(text, shown)
    end = min(len(text), start + SNIPPET)
    before = "…" if start else ""
    marks = tuple(
        (max(one.start, start) - start + len(before), min(one.end, end) - start + len(before))
        for one in matches
        if one.paragraph == shown.paragraph and one.start < end and one.end > start
    )
    snippet = f"{before}{text[start:end]}{'…' if end < len(text) else ''}"
    return Hit(bulletin.id, bulletin.headline, bulletin.date, snippet, marks, matches)


def _snippet_start(text: str, match: Match) -> int:
    """Begin with the sentence of the match; where that is too long, a third of the way before it."""
    begin = max((text.rfind(mark, 0, match.start) + 1 for mark in SENTENCE_END), default=0)
    if match.end - begin <= SNIPPET:
        return begin
    return max(begin, min(match.start - SNIPPET // 3, len(text) - SNIPPET))


def _opening(bulletin: Bulletin) -> str:
    text = bulletin.paragraphs[0] if bulletin.paragraphs else ""
    return text[:SNIPPET] + ("…" if len(text) > SNIPPET else "")
