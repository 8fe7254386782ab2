"""The application: themes, the ways in or out, the screens behind a key."""

import asyncio
import signal
from collections.abc import Callable
from functools import partial
from typing import ClassVar

from textual import events
from textual.app import App
from textual.command import Provider
from textual.screen import Screen

from reader.library import Library
from reader.locale import _
from reader.tui.ink import DARK, LIGHT, THEMES, Ink
from reader.tui.screens.faces import HEIGHTS, WIDTHS
from reader.tui.screens.reading import ReadingScreen

SIGNALS = (signal.SIGTERM, signal.SIGHUP)


def _commands() -> type[Provider]:
    from reader.tui.palette import Actions

    return Actions


class ReaderApp(App[None]):
    """The reader on one library; `wanted` is the id of the bulletin to begin with.

    `painted` is called once the first frame is out.
    """

    COMMANDS: ClassVar = {_commands}
    CSS_PATH = "screens/reading.tcss"  # Textual does not load that of the screen it begins with
    TITLE = "gcnews"

    def __init__(
        self, library: Library, wanted: str | None = None, *, painted: Callable[[], None] | None = None
    ) -> None:
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.set_reactive(App.theme, DARK)  # before anything watches it: the styles are then parsed only once
        self.stylesheet.set_variables(self.get_css_variables())
        self._library = library
        self._wanted = wanted
        self._painted = painted
        self.HORIZONTAL_BREAKPOINTS = WIDTHS
        self.VERTICAL_BREAKPOINTS = HEIGHTS

    def get_default_screen(self) -> Screen[None]:
        """Give the one screen there is from the start."""
        return ReadingScreen(self._library, self._ink(), self._wanted)

    async def on_event(self, event: events.Event) -> None:
        """Hand what was typed while the search was opening to it, before it is taken for commands."""
        if isinstance(event, events.Key | events.Paste) and event.is_forwarded:
            screen = self.screen
            if isinstance(screen, ReadingScreen) and screen.searching.takes(event):
                return
        await super().on_event(event)

    def on_mount(self) -> None:
        """End well when told to, or when the terminal is closed: Textual itself would leave it as it is."""
        loop = asyncio.get_running_loop()
        for number in SIGNALS:
            loop.add_signal_handler(number, partial(self.exit, return_code=128 + number))
        if self._painted is not None:
            self.call_after_refresh(self._painted)
        self.theme_changed_signal.subscribe(self, lambda _theme: self._dye())

    def on_app_focus(self) -> None:
        """Follow what was changed elsewhere when the person comes back to this window."""
        for screen in self.screen_stack:
            if isinstance(screen, ReadingScreen):
                screen.following.look_again()

    def action_command_palette(self) -> None:
        """Offer every action by name."""
        from textual.command import CommandPalette

        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(placeholder=_("What to do?"), id="--command-palette"))

    def action_help(self) -> None:
        """Show every key."""
        from reader.tui.screens.help import HelpScreen

        self.push_screen(HelpScreen(self._ink()))

    def action_other_theme(self) -> None:
        """Change between light and dark paper."""
        self.theme = LIGHT if self.theme == DARK else DARK

    def _ink(self) -> Ink:
        return Ink.of(self.theme_variables)

    def _dye(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, ReadingScreen):
                screen.dye(self._ink())
