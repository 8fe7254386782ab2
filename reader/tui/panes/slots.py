"""Which line of the sidebar shows what: entries under the headings of their months."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Group = Callable[[int], str | None]  # the month of an entry, by its number


@dataclass(frozen=True, slots=True)
class Slot:
    """A line of the list: `part` of an entry, the heading of its month, or the space before one."""

    kind: Literal["entry", "heading", "space"]
    entry: int
    part: int = 0


def grouped(top: int, height: int, count: int, group: Group) -> list[Slot]:
    """Lay out `height` lines that begin with the heading over entry `top`.

    The first line always names the month one is in, wherever the list has been scrolled to. It asks for the
    months of the entries in view and of no other, so its cost does not depend on `count`.
    """
    slots: list[Slot] = []
    entry = top
    while len(slots) < height and entry < count:
        if entry == top or group(entry) != group(entry - 1):
            if slots:
                slots.append(Slot("space", entry))
            slots.append(Slot("heading", entry))
        slots.append(Slot("entry", entry))
        entry += 1
    return slots[:height]


def grouped_top(entry: int, height: int, group: Group) -> int:
    """Give the smallest top from which `entry` is still in view."""
    top, lines = entry, 2
    while top > 0:
        lines += 1 if group(top - 1) == group(top) else 3
        if lines > height:
            break
        top -= 1
    return top


def stacked(top: int, height: int, count: int, lines_each: int) -> list[Slot]:
    """Lay out entries of several lines each, without headings."""
    last = min(count, top + height // lines_each + 1)
    return [Slot("entry", entry, part) for entry in range(top, last) for part in range(lines_each)][:height]


def stacked_top(entry: int, height: int, lines_each: int) -> int:
    """Give the smallest top from which all lines of `entry` are still in view."""
    return max(0, entry - max(1, height // lines_each) + 1)
