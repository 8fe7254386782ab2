"""What each action of the table does on the reading screen."""

from collections.abc import Callable
from functools import partial

from textual.app import App

from reader.tui.actions import Context
from reader.tui.screens.parts import Parts
from reader.tui.screens.searching import Searching

Deed = Callable[[], object]


def deeds(app: App[None], parts: Parts, searching: Searching) -> dict[str, Deed]:
    """Give the deed of each action by its name."""
    faces, turning = parts.faces, parts.turning
    return {
        "down": partial(_move, parts, "move", 1),
        "up": partial(_move, parts, "move", -1),
        "page": turning.read_on,
        "page_down": partial(_move, parts, "page", 1),
        "page_up": partial(_move, parts, "page", -1),
        "first": partial(_move, parts, "edge", -1),
        "last": partial(_move, parts, "edge", 1),
        "open": partial(_open, parts),
        "list": lambda: faces.go(parts.desk.sidebar),
        "next_pane": partial(faces.cycle, 1),
        "previous_pane": partial(faces.cycle, -1),
        "back": partial(_back, parts, searching),
        "next_report": partial(turning.turn, 1),
        "previous_report": partial(turning.turn, -1),
        "search": searching.begin,
        "next_match": partial(turning.match, 1),
        "previous_match": partial(turning.match, -1),
        "bookmark": parts.shown.toggle_bookmark,
        "bookmarks_only": partial(_bookmarks_only, parts, searching),
        "unread": parts.shown.toggle_read,
        "attendees": faces.toggle_attendees,
        "palette": partial(_app, app, "command_palette"),
        "theme": partial(_app, app, "other_theme"),
        "help": partial(_app, app, "help"),
        "suspend": partial(_app, app, "suspend_process"),
        "quit": partial(_app, app, "quit"),
    }


def _app(app: App[None], action: str) -> None:
    app.call_next(app.run_action, action)


def _move(parts: Parts, how: str, by: int) -> None:
    """Move in the pane that has the keys; the bulletin under the cursor comes with the same frame."""
    pane, sidebar = parts.faces.pane, parts.desk.sidebar
    getattr(pane, how)(by)
    if pane is sidebar and sidebar.entry is not None:
        parts.turning.arrive(sidebar.entry.id)


def _open(parts: Parts) -> None:
    """Go into the article; from a name, to the sentence it was read from."""
    if parts.faces.context is Context.ATTENDEES:
        attendee = parts.desk.attendees.attendee
        if attendee is not None:
            parts.desk.article.point_at(attendee.evidence)
    if parts.shown.name is not None:
        parts.shown.open()
        parts.faces.go(parts.desk.article)


def _back(parts: Parts, searching: Searching) -> None:
    """Undo the last step inwards: the attendees, the search, the article, the bookmarks alone."""
    context = parts.faces.context
    if context is Context.ATTENDEES:
        parts.faces.toggle_attendees()
    elif parts.finding.active:
        searching.end()
    elif context is Context.ARTICLE:
        parts.faces.go(parts.desk.sidebar)
    elif parts.listed.filter.bookmarked:
        parts.listed.toggle_bookmarked(parts.shown.name)


def _bookmarks_only(parts: Parts, searching: Searching) -> None:
    """Leave only the bookmarked bulletins in the list, or let all in again."""
    if parts.finding.active:
        searching.end()
    parts.listed.toggle_bookmarked(parts.shown.name)
    entry = parts.desk.sidebar.entry
    if entry is not None:
        parts.turning.arrive(entry.id)
