"""The parts of the reading screen, each with its own business."""

from dataclasses import dataclass

from reader.tui.desk import Desk
from reader.tui.screens.faces import Faces
from reader.tui.screens.finding import Finding
from reader.tui.screens.listed import Listed
from reader.tui.screens.shown import Shown
from reader.tui.screens.told import Told
from reader.tui.screens.turning import Turning


@dataclass(frozen=True, slots=True)
class Parts:
    """What the deeds of the screen are made of."""

    desk: Desk
    told: Told
    listed: Listed
    shown: Shown
    finding: Finding
    turning: Turning
    faces: Faces
