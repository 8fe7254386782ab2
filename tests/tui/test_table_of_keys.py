"""The table of actions, and what is made from it."""

import pytest
from rich.cells import cell_len

from reader.locale import _
from reader.tui.actions import ACTIONS, Action, Context, key_name
from reader.tui.app import ReaderApp
from reader.tui.screens.help import key_rows
from reader.tui.screens.reading import ReadingScreen
from reader.tui.screens.told import hints


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)
def test_every_action_a_letter_reaches_is_reached_without_one(action: Action) -> None:
    assert any(len(key) > 1 or not key.isalpha() for key in action.keys)


def test_no_key_stands_for_two_actions() -> None:
    keys = [key for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(("half", "full"), ["/／", "?？", "[【", "]】", ":："])
def test_the_full_width_twin_of_a_mark_does_the_same(half: str, full: str) -> None:
    action = next(action for action in ACTIONS if half in action.keys)
    assert full in action.keys


async def test_every_action_does_something(app: ReaderApp) -> None:
    async with app.run_test():
        assert isinstance(app.screen, ReadingScreen)
        assert set(app.screen._deeds) == {action.name for action in ACTIONS}


def test_the_help_names_every_action_once_with_its_keys() -> None:
    rows = {label: keys for heading, label, keys in key_rows() if label and not heading}
    assert set(rows) == {_(action.label) for action in ACTIONS}
    assert rows[_("search")].split() == ["/", "／", "F2"]


@pytest.mark.parametrize("context", Context)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_footer_fits_a_screen_of_eighty(
    context: Context, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GCNEWS_LANG", language)
    hints.cache_clear()
    assert 0 < sum(cell_len(text) for text, _ink in hints(context)) <= 120
    hints.cache_clear()


def test_keys_are_named_as_people_know_them() -> None:
    assert [key_name(key) for key in ("j", "J", "ctrl+p", "f1", "shift+down", "pagedown")] == [
        "j",
        "J",
        "Ctrl+P",
        "F1",
        "Shift+↓",
        "PgDn",
    ]
