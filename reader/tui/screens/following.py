"""The index following the folders while one reads."""

import sys
from contextlib import redirect_stderr
from functools import partial
from time import monotonic

from textual.message import Message
from textual.worker import get_current_worker

from reader.errors import GcnewsError
from reader.locale import _, ngettext
from reader.tui.desk import Counted, Desk, Followed, Progressed, Written
from reader.tui.screens.listed import EVERYTHING, Listed
from reader.tui.screens.told import Told
from reader.tui.screens.turning import Turning

PAUSE = 0.1  # seconds between two reports of progress


class Following:
    """What the index has at the start, the refresh behind it, and the screen coming after.

    Whatever changes, the cursor stays on its bulletin and the list where it is.
    """

    def __init__(self, desk: Desk, told: Told, listed: Listed, turning: Turning) -> None:
        self._desk = desk
        self._told = told
        self._listed = listed
        self._turning = turning
        self._wanted: str | None = None
        self._looking = False

    def begin(self, wanted: str | None) -> None:
        """List what the index has, the cursor on the bulletin asked for, the one last open, or the newest."""
        self._wanted = wanted
        library = self._desk.library
        self._listed.glance((wanted or library.marks.last()) if library.ready() else None)

    def start(self) -> None:
        """Put the bulletin under the cursor on the page, and have the index brought up to date."""
        self._arrive()
        self._look()

    def look_again(self) -> None:
        """See what changed on disk while the person was elsewhere: in an editor, at an import."""
        if not self._looking:
            self._look(quick=True)

    def _look(self, *, quick: bool = False) -> None:
        self._looking = True
        self._desk.work(partial(self._refresh, quick), "refresh")

    def hear(self, event: Message) -> None:
        """Take in what a thread brings."""
        match event:
            case Progressed(done=done, total=total):
                text = _("indexing {done}/{total}").format(done=f"{done:,}", total=f"{total:,}")
                self._told.under_way(text)
            case Counted(counts=counts):
                self._told.count(counts)
                if self._listed.filter == EVERYTHING and counts.total != self._desk.sidebar.listing.count:
                    self._bring_in()
            case Followed(changes=None, error=error) if error:
                self._looking = False
                self._told.notice(str(error))
            case Written(error=error) if error:
                self._told.notice(str(error))
            case Written():
                self._desk.sidebar.reload()
                self._desk.work(self._count, "count")
            case Followed():
                self._follow(event)

    def _follow(self, event: Followed) -> None:
        self._looking = False
        self._told.under_way("")
        for notice in self._desk.library.notices():
            self._told.notice(notice)
        if event.changes is None or not event.changes:
            return
        refused = len(event.changes.refused)
        if refused:
            self._told.notice(
                ngettext(
                    "{count} file could not be read: gcnews check",
                    "{count} files could not be read: gcnews check",
                    refused,
                ).format(count=refused)
            )
        self._bring_in()

    def _bring_in(self) -> None:
        sidebar = self._desk.sidebar
        if self._desk.sidebar.listing.lines_each > 1:
            return  # one is searching; the list that is put back then asks the index itself
        if sidebar.entry is None:
            self.begin(self._wanted)
        else:
            self._listed.show(sidebar.entry.id)
        self._arrive()

    def _arrive(self) -> None:
        if self._desk.sidebar.entry:
            self._turning.arrive(self._desk.sidebar.entry.id)

    def _refresh(self, quick: bool) -> None:
        worker = get_current_worker()
        told = 0.0

        def progress(done: int, total: int) -> None:
            nonlocal told
            if monotonic() - told >= PAUSE:
                told = monotonic()
                self._desk.post(Progressed(done, total))

        self._count()
        try:
            with redirect_stderr(sys.__stderr__):  # Textual's has no number, and processes need one to start
                changes = self._desk.library.refresh(
                    quick=quick, progress=progress, cancelled=lambda: worker.is_cancelled
                )
        except GcnewsError as error:
            self._desk.post(Followed(None, error))
            return
        if not worker.is_cancelled:
            self._desk.post(Followed(changes))
            if changes:
                self._count()

    def _count(self) -> None:
        try:
            if self._desk.library.ready():
                self._desk.post(Counted(self._desk.library.shelf.counts()))
        except GcnewsError as error:
            self._desk.post(Followed(None, error))
