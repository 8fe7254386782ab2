"""A search: from the first character typed to the list being as it was before."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from reader.errors import GcnewsError
from reader.locale import _, ngettext
from reader.model import Bulletin, Hit
from reader.tui.desk import Desk, Found
from reader.tui.panes.entries import RESULT_LINES, Entry
from reader.tui.panes.sidebar import Listing

if TYPE_CHECKING:
    from reader.library import Results

PAGE = 50  # hits asked for at once
AHEAD = 10  # entries before the last one at which the next are asked for


@dataclass(frozen=True, slots=True)
class Before:
    """How the screen was when the search began."""

    listing: Listing
    row: int
    top: int
    name: str | None
    place: tuple[int, int]
    opened: bool


class Finding:
    """The question, its answer, and the match one stands at.

    Each question supersedes the one before: that one's worker is cancelled, and should its answer come all
    the same it is dropped, because it names its question.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.before: Before | None = None
        self.question = ""
        self._results: Results | None = None
        self._hits: list[Hit] = []
        self._asked = 0  # the hit from which on more were asked for

    @property
    def active(self) -> bool:
        """Whether a search is open."""
        return self.before is not None

    def begin(self, name: str | None, *, opened: bool) -> None:
        """Open a search, and remember how everything was."""
        sidebar, place = self._desk.sidebar, self._desk.article.place
        self.before = Before(sidebar.listing, sidebar.row, sidebar.top, name, place, opened)

    def end(self) -> Before | None:
        """Close the search, put the list back, and give what was open."""
        before, self.before = self.before, None
        self.question, self._results, self._hits = "", None, []
        if before is not None:
            self._desk.sidebar.show(before.listing, before.row, before.top)
        return before

    def ask(self, question: str, start: int = 0) -> None:
        """Look for something else, or for more of the same from hit `start` on."""
        self.question, self._asked = question, start
        self._desk.work(partial(self._search, question, start), "search")

    def answered(self, found: Found) -> bool:
        """Take an answer in; say whether the list is another one now."""
        if not self.active or found.question != self.question or found.results is None:
            return False
        sidebar = self._desk.sidebar
        fresh = found.start == 0
        self._results = found.results
        self._hits = [*([] if fresh else self._hits), *found.results.hits]
        if fresh and not found.question.strip() and self.before is not None:
            sidebar.show(self.before.listing, self.before.row, self.before.top)
            return False
        listing = Listing(len(self._hits), self._rows, _("nothing found"), RESULT_LINES)
        sidebar.show(listing, 0 if fresh else sidebar.row, 0 if fresh else sidebar.top)
        return fresh

    def ask_for_more(self) -> None:
        """Fetch the next hits when the cursor comes near the last one there is."""
        have = len(self._hits)
        if (
            self._results
            and self._asked < have < self._results.total
            and self._desk.sidebar.row >= have - AHEAD
        ):
            self.ask(self.question, have)

    def mark(self, bulletin: Bulletin | None, *, last: bool = False) -> None:
        """Mark the matches in the bulletin on the page, and go to the first or the last of them."""
        if bulletin is None or self._results is None:
            return
        matches = self._desk.library.searcher.matches(bulletin, self._results.terms)
        self._desk.article.mark(matches, (len(matches) - 1 if last else 0) if matches else None)

    def step(self, by: int) -> bool:
        """Go to the next match in the bulletin, or the one before; say whether there was one."""
        article = self._desk.article
        if not article.matches:
            return False
        number = (article.current or 0) + by
        if not 0 <= number < len(article.matches):
            return False
        article.go_to_match(number)
        return True

    def tally(self) -> str:
        """Say how much was found, and how loosely it had to be looked for."""
        results = self._results
        if results is None or not self.question.strip():
            return ""
        parts = [
            ngettext("{count} bulletin", "{count} bulletins", results.total).format(
                count=f"{results.total:,}"
            )
        ]
        loosely = {"words": _("by its words"), "any": _("by any word")}.get(results.mode)
        if loosely:
            parts.append(loosely)
        elif len(self._hits) >= results.total > 0:
            places = sum(len(hit.matches) for hit in self._hits)
            parts.append(ngettext("{count} place", "{count} places", places).format(count=f"{places:,}"))
        return " · ".join(parts)

    def _rows(self, start: int, count: int) -> Sequence[Entry]:
        marks, bookmarks = self._desk.library.marks, self._desk.library.bookmarks
        return [
            Entry(
                hit.id,
                hit.headline,
                hit.date,
                not marks.is_read(hit.id),
                bookmarks.has(hit.id),
                hit.snippet,
                hit.marks,
                len(hit.matches),
            )
            for hit in self._hits[start : start + count]
        ]

    def _search(self, question: str, start: int) -> None:
        worker = get_current_worker()
        try:
            results = self._desk.library.searcher.search(
                question, limit=PAGE, start=start, cancelled=lambda: worker.is_cancelled
            )
        except GcnewsError as error:
            self._desk.post(Found(question, start, None, error))
            return
        if not worker.is_cancelled:
            self._desk.post(Found(question, start, results))
