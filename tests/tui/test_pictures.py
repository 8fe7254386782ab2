"""Pictures of the screen: what they show is what a person has agreed to.

Where a picture has rightly changed: `pytest tests/tui/test_pictures.py --snapshot-update`, and look at it.
"""

from typing import TYPE_CHECKING

import pytest

from reader.tui.app import ReaderApp

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from tests.tui.conftest import Person

    Compare = Callable[..., bool]

SCENES: dict[str, tuple[tuple[int, int], list[str]]] = {
    "wide": ((120, 40), []),
    "medium": ((80, 24), ["enter"]),
    "narrow": ((60, 20), ["enter"]),
    "search": ((120, 40), ["slash", *"问题导向", "enter", "n"]),
    "attendees": ((120, 40), ["a", "down", "down"]),
    "overlay": ((80, 24), ["a", "down", "down"]),
    "light": ((120, 40), ["f8", "j", "b", "enter"]),
    "help": ((80, 44), ["f1"]),
}


@pytest.mark.parametrize("scene", SCENES)
def test_the_screen_looks_as_agreed(
    scene: str, app: ReaderApp, snap_compare: "Compare", person: "Person"
) -> None:
    size, keys = SCENES[scene]

    async def play(pilot: "Pilot[None]") -> None:
        reader = person(pilot)
        await reader.settle()
        for key in keys:
            await reader.press(key)

    assert snap_compare(app, terminal_size=size, run_before=play)
