"""The one screen one reads on: what its panes post, it asks the library."""

from collections.abc import Callable, Iterator

from textual import events, on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from reader.library import Library
from reader.locale import _
from reader.tui.actions import ACTIONS
from reader.tui.desk import Counted, Desk, Followed, Found, Progressed, Written
from reader.tui.ink import Ink
from reader.tui.panes.article import Article
from reader.tui.panes.attendees import Attendees
from reader.tui.panes.bars import Bar
from reader.tui.panes.pane import Pane
from reader.tui.panes.sidebar import Sidebar
from reader.tui.screens.deeds import deeds
from reader.tui.screens.faces import Faces, face
from reader.tui.screens.finding import Finding
from reader.tui.screens.following import Following
from reader.tui.screens.listed import Listed
from reader.tui.screens.parts import Parts
from reader.tui.screens.searching import Searching
from reader.tui.screens.shown import Shown
from reader.tui.screens.told import Told
from reader.tui.screens.turning import Turning
from reader.tui.scribe import Scribe

IDLE = 0.7  # seconds after which the place is kept
CONTEXTS = {action.name: action.contexts for action in ACTIONS}


def bindings() -> list[BindingType]:
    """Make the bindings of the table: one action of the screen, given the name of the deed."""
    return [
        Binding(key, f"act({action.name!r})", action.label, show=False)
        for action in ACTIONS
        for key in action.keys
    ]


class ReadingScreen(Screen[None]):
    """Sidebar, article, attendees, and a bar above and below."""

    BINDINGS = bindings()
    AUTO_FOCUS = "#sidebar"

    def __init__(self, library: Library, ink: Ink, wanted: str | None = None) -> None:
        super().__init__()
        self._wanted = wanted
        self.told = Told(Bar(ink, id="top"), Bar(ink, id="bottom"))
        self.desk = Desk(
            library=library,
            scribe=Scribe(lambda error: self.post_message(Written(error))),
            sidebar=Sidebar(ink),
            article=Article(ink),
            attendees=Attendees(ink),
            work=lambda work, group: self.run_worker(work, group=group, exclusive=True, thread=True),
            post=self.post_message,
            notice=self.told.notice,
        )
        self.listed = Listed(self.desk)
        self.shown = Shown(self.desk)
        self.finding = Finding(self.desk)
        self.turning = Turning(self.desk, self.shown, self.listed, self.finding)
        self.following = Following(self.desk, self.told, self.listed, self.turning)
        self.faces = Faces(self, self.desk)
        parts = Parts(self.desk, self.told, self.listed, self.shown, self.finding, self.turning, self.faces)
        self.searching = Searching(self, parts)
        self._deeds: dict[str, Callable[[], object]] = deeds(self.app, parts, self.searching)

    def compose(self) -> Iterator[Widget]:
        """Set out the panes; the list is there with the first frame, and so is what was last open."""
        self.add_class(*face(*self.app.size))  # before the first layout, which is then the only one
        small = Bar(self.desk.article.ink, id="small")
        small.show([(_("Window too small"), "text")], [])
        yield small
        yield self.told.top
        with Vertical(id="shelf"):
            yield self.desk.sidebar
        yield self.desk.article
        yield self.desk.attendees
        yield self.told.bottom
        self.following.begin(self._wanted)

    def on_mount(self) -> None:
        """Bring the index up to date once the first frame is out."""
        self._idle = self.set_timer(IDLE, self.shown.keep, pause=True)
        self.call_after_refresh(self.following.start)

    def on_unmount(self) -> None:
        """Keep the place, and wait until everything is written."""
        self.shown.keep()
        self.desk.scribe.close()

    def action_act(self, name: str) -> None:
        """Do what a key of the table stands for, if it does anything here."""
        if self.faces.context in CONTEXTS[name]:
            self.told.notice("")
            self._deeds[name]()
            self.tell()

    def tell(self) -> None:
        """Bring the bottom bar up to date."""
        self.told.where(self.faces.context, self.desk.article)

    def dye(self, ink: Ink) -> None:
        """Take the colours of another theme."""
        for one in (*self.query(Pane), *self.query(Bar)):
            one.ink = ink

    @on(events.DescendantFocus)
    @on(events.Resize)
    def _tell_soon(self) -> None:
        self.call_after_refresh(self.tell)

    @on(Sidebar.Pointed)
    def _point(self, event: Sidebar.Pointed) -> None:
        self.finding.ask_for_more()
        self.turning.arrive(event.entry.id)
        self.tell()

    @on(Sidebar.Picked)
    @on(Input.Submitted)
    def _pick(self) -> None:
        self.action_act("open")

    @on(Article.Moved)
    def _move(self) -> None:
        self.shown.open()
        self._idle.reset()
        self._idle.resume()
        self.tell()

    @on(Attendees.Pointed)
    def _evidence(self, event: Attendees.Pointed) -> None:
        self.desk.article.point_at(event.attendee.evidence)
        self.tell()

    @on(Input.Changed)
    def _ask(self, event: Input.Changed) -> None:
        self.finding.ask(event.value)

    @on(Found)
    @on(Written)
    @on(Counted)
    @on(Progressed)
    @on(Followed)
    def _hear(self, event: Message) -> None:
        """Take in what a worker brings; `searching` drops an answer to a question that is no longer asked."""
        if isinstance(event, Found):
            self.searching.hear(event)
        else:
            self.following.hear(event)
        self.tell()
