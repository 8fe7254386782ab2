"""What the parts of the reading screen work with."""

from collections.abc import Callable
from dataclasses import dataclass

from textual.message import Message

from reader.errors import GcnewsError
from reader.library import Changes, Counts, Library, Results
from reader.tui.panes.article import Article
from reader.tui.panes.attendees import Attendees
from reader.tui.panes.sidebar import Sidebar
from reader.tui.scribe import Scribe


@dataclass(frozen=True, slots=True)
class Desk:
    """The library, the panes, and the ways out of this thread and back to it.

    `work` runs a function in a thread of a named group; a later one of the group cancels the earlier. `post`
    brings a message back to the screen from any thread.
    """

    library: Library
    scribe: Scribe
    sidebar: Sidebar
    article: Article
    attendees: Attendees
    work: Callable[[Callable[[], None], str], object]
    post: Callable[[Message], bool]
    notice: Callable[[str], object]


@dataclass
class Written(Message):
    """An act of the person is kept, or could not be."""

    error: GcnewsError | None


@dataclass
class Counted(Message):
    """How many bulletins there are now."""

    counts: Counts


@dataclass
class Found(Message):
    """The answer to a question, from its hit number `start` on."""

    question: str
    start: int
    results: Results | None
    error: GcnewsError | None = None


@dataclass
class Progressed(Message):
    """How far the index has been brought up to date."""

    done: int
    total: int


@dataclass
class Followed(Message):
    """The index is up to date with the folders, or could not be brought there."""

    changes: Changes | None
    error: GcnewsError | None = None
