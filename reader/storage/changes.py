"""What long work tells while it runs, what it has done at its end."""

from collections.abc import Callable
from dataclasses import dataclass, field

from reader.errors import GcnewsError

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def never() -> bool:
    """Answer for those who never cancel."""
    return False


@dataclass(slots=True)
class Changes:
    """What a look at the folders brought: numbers of bulletins, and the files that were refused."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    refused: list[GcnewsError] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed or self.refused)


@dataclass(slots=True)
class Imported:
    """What an import did, as ids; `kept` were edited by a person since, and not touched."""

    new: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    refused: list[GcnewsError] = field(default_factory=list)
