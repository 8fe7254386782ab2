"""What each action of the table does on the reading screen."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.tui.actions import Context

if TYPE_CHECKING:
    from reader.tui.screens.reading import ReadingScreen

Deed = Callable[[], object]


def deeds(screen: "ReadingScreen") -> dict[str, Deed]:
    """Give the deed of each action by its name."""
    faces, turning = screen.faces, screen.turning
    return {
        "down": partial(_move, screen, "move", 1),
        "up": partial(_move, screen, "move", -1),
        "page": turning.read_on,
        "page_down": partial(_move, screen, "page", 1),
        "page_up": partial(_move, screen, "page", -1),
        "first": partial(_move, screen, "edge", -1),
        "last": partial(_move, screen, "edge", 1),
        "open": partial(_open, screen),
        "list": lambda: faces.go(screen.desk.sidebar),
        "next_pane": partial(faces.cycle, 1),
        "previous_pane": partial(faces.cycle, -1),
        "back": partial(_back, screen),
        "next_report": partial(turning.turn, 1),
        "previous_report": partial(turning.turn, -1),
        "search": screen.searching.begin,
        "next_match": partial(turning.match, 1),
        "previous_match": partial(turning.match, -1),
        "bookmark": screen.shown.toggle_bookmark,
        "bookmarks_only": partial(_bookmarks_only, screen),
        "unread": screen.shown.toggle_read,
        "attendees": faces.toggle_attendees,
        "palette": partial(_app, screen, "command_palette"),
        "theme": partial(_app, screen, "other_theme"),
        "help": partial(_app, screen, "help"),
        "suspend": partial(_app, screen, "suspend_process"),
        "quit": partial(_app, screen, "quit"),
    }


def _app(screen: "ReadingScreen", action: str) -> None:
    screen.app.call_next(screen.app.run_action, action)


def _move(screen: "ReadingScreen", how: str, by: int) -> None:
    """Move in the pane that has the keys; the bulletin under the cursor comes with the same frame."""
    pane, sidebar = screen.faces.pane, screen.desk.sidebar
    getattr(pane, how)(by)
    if pane is sidebar and sidebar.entry is not None:
        screen.turning.arrive(sidebar.entry.id)


def _open(screen: "ReadingScreen") -> None:
    """Go into the article; from a name, to the sentence it was read from."""
    if screen.faces.context is Context.ATTENDEES:
        attendee = screen.desk.attendees.attendee
        if attendee is not None:
            screen.desk.article.point_at(attendee.evidence)
    if screen.shown.name is not None:
        screen.shown.open()
        screen.faces.go(screen.desk.article)


def _back(screen: "ReadingScreen") -> None:
    """Undo the last step inwards: the attendees, the search, the article, the bookmarks alone."""
    context = screen.faces.context
    if context is Context.ATTENDEES:
        screen.faces.toggle_attendees()
    elif screen.finding.active:
        screen.searching.end()
    elif context is Context.ARTICLE:
        screen.faces.go(screen.desk.sidebar)
    elif screen.listed.filter.bookmarked:
        screen.listed.toggle_bookmarked(screen.shown.name)


def _bookmarks_only(screen: "ReadingScreen") -> None:
    """Leave only the bookmarked bulletins in the list, or let all in again."""
    if screen.finding.active:
        screen.searching.end()
    screen.listed.toggle_bookmarked(screen.shown.name)
    entry = screen.desk.sidebar.entry
    if entry is not None:
        screen.turning.arrive(entry.id)
