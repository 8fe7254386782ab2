"""Where things lie on this machine: bulletins that came with us, the person's own, cache, state."""

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

INDEX_VERSION = 1
"""Of the index's tables, its grams, its folding; another version is built anew."""


@dataclass(frozen=True, slots=True)
class Places:
    """`roots` are the folders of bulletins, the last one the person's to write in; a later one wins an id."""

    roots: tuple[Path, ...]
    cache: Path
    state: Path

    @property
    def own(self) -> Path:
        """The folder that import writes to."""
        return self.roots[-1]

    @property
    def _index(self) -> str:
        """How the names of the index of just these folders begin: another library has another."""
        names = "\0".join(str(root) for root in self.roots)
        return f"index-{hashlib.sha256(os.fsencode(names)).hexdigest()[:12]}"

    @property
    def index(self) -> Path:
        """The index in use: the last generation built.

        A new one never takes an old one's name, for another program may still have that open, and SQLite
        would then take the new one's journal for its own.
        """
        return max(self.indexes(), key=_generation, default=self.cache / f"{self._index}.0.db")

    def next_index(self) -> Path:
        """Give the name of the next generation."""
        return self.cache / f"{self._index}.{_generation(self.index) + 1}.db"

    def indexes(self) -> list[Path]:
        """Give the index, with what older generations of it are left."""
        return list(self.cache.glob(f"{self._index}.*.db"))

    @property
    def lock(self) -> Path:
        """The file that is locked while texts are imported."""
        return self.cache / f"{self._index}.lock"

    @property
    def database(self) -> Path:
        """Bookmarks, read marks, positions: one for all libraries, for it goes by id."""
        return self.state / "state.db"


def _generation(path: Path) -> int:
    number = path.name.split(".")[1]
    return int(number) if number.isdigit() else 0


def bundled() -> Path:
    """Find the bulletins that came with the program, in a wheel or in a checkout."""
    package = Path(__file__).parents[1]
    inside = package / "bulletins"
    return inside if inside.is_dir() else package.parent / "bulletins"


def find_places(
    path: str | Path | None = None,
    *,
    cache: Path | None = None,
    state: Path | None = None,
    environ: Mapping[str, str] = os.environ,
) -> Places:
    """Work out the folders: `path` or GCNEWS_LIBRARY alone, else the bundled and the person's own."""
    import platformdirs

    path = path or environ.get("GCNEWS_LIBRARY") or None
    data = Path(platformdirs.user_data_dir("gcnews", appauthor=False))
    roots = (Path(path).expanduser().absolute(),) if path else (bundled(), data / "bulletins")
    return Places(roots, cache or Path(platformdirs.user_cache_dir("gcnews", appauthor=False)), state or data)
