"""The library: the only place where storage, search, state are wired together.

What only imports and scans need (parsing, YAML, processes) is imported when they begin: the first frame does
not wait for it.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from reader.errors import GcnewsError, IndexDamagedError
from reader.language.word_process import WordProcess
from reader.model import Bulletin
from reader.storage.bookmarks import Bookmark, Bookmarks
from reader.storage.changes import Cancelled, Changes, Imported, Progress, never
from reader.storage.index import open_index
from reader.storage.persons import People
from reader.storage.places import Places, find_places
from reader.storage.searcher import Results, Searcher
from reader.storage.shelf import Counts, Filter, Row, Shelf
from reader.storage.state import Marks, Place, open_state

__all__ = [
    "Bookmark",
    "Changes",
    "Counts",
    "Filter",
    "Imported",
    "Library",
    "Place",
    "Results",
    "Row",
    "check_files",
    "open_library",
    "read_sources",
]


class Library:
    """All bulletins of some folders, and what the person made of them.

    `shelf` lists and gives them, `searcher` finds in them, `people` tells who was where; `marks` and
    `bookmarks` are the person's. Every method may be called from any thread.
    """

    def __init__(self, places: Places) -> None:
        self.places = places
        self._state, notice = open_state(places.database)
        self._index = open_index(places)
        self._notices = [notice] if notice else []
        self.shelf = Shelf(places, self._index)
        self._words = WordProcess(places.cache)
        self.searcher = Searcher(self._index, self._words)
        self.people = People(self._index)
        self.marks = Marks(self._state)
        self.bookmarks = Bookmarks(self._state)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the databases, end what helps."""
        self._words.close()
        self._index.close()
        self._state.close()

    def ready(self) -> bool:
        """Say whether there is an index to ask; if not, `refresh` builds it."""
        try:
            self._index.get()
        except IndexDamagedError:
            return False
        return True

    def refresh(
        self, *, quick: bool = False, progress: Progress | None = None, cancelled: Cancelled = never
    ) -> Changes:
        """Bring the index up to date with the folders; build it where it is missing, damaged or old.

        `quick` looks only at the times of the folders where the library is large.
        """
        from reader.storage import building

        if self.ready():
            with suppress(IndexDamagedError):
                return building.refresh(
                    self.places, self._index, quick=quick, progress=progress, cancelled=cancelled
                )
        return self.reindex(progress=progress, cancelled=cancelled)

    def reindex(self, *, progress: Progress | None = None, cancelled: Cancelled = never) -> Changes:
        """Build the index anew from the files."""
        from reader.storage import building

        self._index.close()
        changes = building.build(self.places, progress=progress, cancelled=cancelled)
        self._index.close()
        return changes

    def import_(
        self,
        sources: Sequence[str | Path],
        *,
        year: int | None = None,
        stdin: bytes = b"",
        progress: Progress | None = None,
        cancelled: Cancelled = never,
    ) -> Imported:
        """Bring raw texts into the person's folder, and into the index."""
        from reader.storage.importing import Importer

        self.refresh(quick=True)
        return Importer(self.places, self._index).run(
            sources, year=year, stdin=stdin, progress=progress, cancelled=cancelled
        )

    def bookmark(self, name: str) -> bool:
        """Bookmark a bulletin; say whether it is new."""
        found = self.shelf.bulletin(name)
        return self.bookmarks.add(found.id, found.headline, found.date)

    def notices(self) -> tuple[str, ...]:
        """Tell what was found damaged and mended since the library was opened."""
        return tuple(self._notices)


def open_library(
    path: str | Path | None = None, *, cache: Path | None = None, state: Path | None = None
) -> Library:
    """Open the library of a folder, or the person's with what came with the program.

    `cache` and `state` are the folders for the index and for bookmarks; each system's own by default.
    StorageError where the state cannot be kept. Nothing is scanned: see `Library.refresh`.
    """
    return Library(find_places(path, cache=cache, state=state))


def read_sources(
    sources: Sequence[str | Path], *, year: int | None = None, stdin: bytes = b""
) -> Iterator[Bulletin | GcnewsError]:
    """Read raw texts into bulletins, writing nothing; a text that cannot be read comes out as its error."""
    from reader.storage.sources import RawText, raw_texts, read_raw

    for raw in raw_texts(sources, stdin):
        if not isinstance(raw, RawText):
            yield raw
            continue
        try:
            yield from (one.bulletin for one in read_raw(raw, year))
        except GcnewsError as error:
            yield error


def check_files(paths: Sequence[str | Path]) -> Iterator[tuple[Path, GcnewsError | None]]:
    """Check bulletin files, and all below folders, against the schema: each with its error or None."""
    from reader.storage import bulletin_file
    from reader.storage.files import read_bytes
    from reader.storage.scan import SUFFIX

    for path in map(Path, paths):
        for file in sorted(path.rglob(f"*{SUFFIX}")) if path.is_dir() else [path]:
            try:
                found = bulletin_file.load(read_bytes(file, bulletin_file.MAX_BYTES), str(file))
                bulletin_file.refuse_foreign_id(found, file.stem, str(file))
            except GcnewsError as error:
                yield file, error
            else:
                yield file, None
