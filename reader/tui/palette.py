"""The command palette: every action of the table, by its name in the person's language."""

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.types import IgnoreReturnCallbackType

from reader.locale import _
from reader.tui.actions import ACTIONS, UNTOLD, Action
from reader.tui.screens.reading import ReadingScreen
from reader.tui.screens.told import hint_key


class Actions(Provider):
    """What can be done where the person is."""

    async def discover(self) -> Hits:
        """Offer all of it."""
        for action in self._offered():
            yield DiscoveryHit(Content(_(action.label)), self._deed(action), help=keys(action))

    async def search(self, query: str) -> Hits:
        """Offer what the typed text may stand for."""
        matcher = self.matcher(query)
        for action in self._offered():
            label = _(action.label)
            score = matcher.match(f"{label} {action.name}")
            if score > 0:
                yield Hit(score, Content(label), self._deed(action), text=label, help=keys(action))

    def _offered(self) -> list[Action]:
        screen = self.screen
        if not isinstance(screen, ReadingScreen):
            return []
        context = screen.faces.context
        return [action for action in ACTIONS if context in action.contexts and action.name != "palette"]

    def _deed(self, action: Action) -> IgnoreReturnCallbackType:
        return partial(self.screen.run_action, f"act({action.name!r})")


def keys(action: Action) -> str:
    """Name the keys of an action."""
    return "  ".join(hint_key(key) for key in action.keys if key not in UNTOLD)
