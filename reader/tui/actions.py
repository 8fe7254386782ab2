"""The one table of what a person can do on the screen, with which keys.

The screen's bindings, the footer, the help, the command palette and the README are made from it or checked
against it. A key is written as Textual names it, a printable one as itself. Every action that a letter
reaches is reached without one too: an input method that is switched on swallows letters.
"""

from dataclasses import dataclass
from enum import StrEnum

N_ = str  # marks a message for the catalogues; it is translated when it is shown


class Context(StrEnum):
    """Where the person is: what has the keys."""

    LIST = "list"
    ARTICLE = "article"
    ATTENDEES = "attendees"
    SEARCH = "search"


PANES = frozenset({Context.LIST, Context.ARTICLE, Context.ATTENDEES})
ANYWHERE = PANES | {Context.SEARCH}

MOVING = N_("Moving")
REPORTS = N_("Reports")
SEARCHING = N_("Search")
PROGRAM = N_("Program")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a person can do.

    `label` and `group` are msgids. `contexts` says where its keys act, `footer` where the footer names it;
    `hint` is the key the footer shows, where that is not the first of `keys`.
    """

    name: str
    keys: tuple[str, ...]
    label: str
    group: str
    contexts: frozenset[Context] = PANES
    footer: frozenset[Context] = frozenset()
    hint: str = ""


LIST, ARTICLE, ATTENDEES, SEARCH = Context.LIST, Context.ARTICLE, Context.ATTENDEES, Context.SEARCH

ACTIONS: tuple[Action, ...] = (
    Action("down", ("j", "down"), N_("down"), MOVING, ANYWHERE),
    Action("up", ("k", "up"), N_("up"), MOVING, ANYWHERE),
    Action("page", ("space",), N_("read on"), MOVING, footer=frozenset({LIST, ARTICLE})),
    Action("page_down", ("pagedown",), N_("page down"), MOVING, ANYWHERE),
    Action("page_up", ("pageup",), N_("page up"), MOVING, ANYWHERE),
    Action("first", ("g", "home"), N_("to the beginning"), MOVING),
    Action("last", ("G", "end"), N_("to the end"), MOVING),
    Action(
        "open", ("enter", "l", "right"), N_("open"), MOVING, ANYWHERE, frozenset({LIST, SEARCH, ATTENDEES})
    ),
    Action("list", ("h", "left"), N_("to the list"), MOVING, footer=frozenset({ARTICLE}), hint="left"),
    Action("next_pane", ("tab",), N_("next pane"), MOVING, ANYWHERE, frozenset({ATTENDEES})),
    Action("previous_pane", ("shift+tab",), N_("previous pane"), MOVING, ANYWHERE),
    Action("back", ("escape",), N_("back"), MOVING, ANYWHERE, frozenset({SEARCH, ATTENDEES})),
    Action(
        "next_report", ("J", "]", "】", "shift+down"), N_("next report"), REPORTS, footer=frozenset({ARTICLE})
    ),
    Action("previous_report", ("K", "[", "【", "shift+up"), N_("previous report"), REPORTS),
    Action("search", ("/", "／", "f2"), N_("search"), SEARCHING, footer=frozenset({LIST, ARTICLE})),
    Action("next_match", ("n", "f3"), N_("next match"), SEARCHING, ANYWHERE),
    Action("previous_match", ("N", "shift+f3", "f15"), N_("previous match"), SEARCHING, ANYWHERE),
    Action("bookmark", ("b", "f5"), N_("bookmark"), REPORTS, ANYWHERE, frozenset({LIST, ARTICLE})),
    Action("bookmarks_only", ("B", "f6"), N_("only bookmarks"), REPORTS, footer=frozenset({LIST})),
    Action("unread", ("u", "f7"), N_("read or unread"), REPORTS, ANYWHERE),
    Action(
        "attendees", ("a", "f4"), N_("attendees"), REPORTS, ANYWHERE, frozenset({LIST, ARTICLE, ATTENDEES})
    ),
    Action("palette", (":", "：", "ctrl+p"), N_("all commands"), PROGRAM, ANYWHERE),
    Action("theme", ("t", "f8"), N_("light or dark"), PROGRAM, ANYWHERE),
    Action("help", ("?", "？", "f1"), N_("help"), PROGRAM, ANYWHERE, PANES),
    Action("suspend", ("ctrl+z",), N_("to the shell, until fg"), PROGRAM, ANYWHERE),
    Action("quit", ("q", "f10", "ctrl+q", "ctrl+c"), N_("quit"), PROGRAM, ANYWHERE, frozenset({LIST})),
)

KEY_NAMES = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "space": N_("Space"),
    "enter": N_("Enter"),
    "escape": "Esc",
    "pagedown": "PgDn",
    "pageup": "PgUp",
}


UNTOLD = frozenset({"f15"})  # what some terminals send for Shift+F3


def key_name(key: str) -> str:
    """Write a key as a person knows it: the msgid of a named key, ↓ for an arrow, Ctrl+P, F1."""
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    name = KEY_NAMES.get(last, last if len(last) == 1 and not modifiers else last.capitalize())
    return "+".join([*(modifier.capitalize() for modifier in modifiers), name])
