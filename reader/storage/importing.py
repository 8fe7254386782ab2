"""Raw texts brought into the library: what is new is written, what a person changed is kept."""

import fcntl
import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reader.errors import GcnewsError
from reader.model import Bulletin
from reader.storage import bulletin_file, index
from reader.storage.building import aside
from reader.storage.changes import Cancelled, Imported, Progress, never
from reader.storage.cores import in_order
from reader.storage.database import Connections
from reader.storage.entries import Entry, FileState, entry_of, unpack
from reader.storage.files import atomic_write, read_bytes, sweep
from reader.storage.places import Places
from reader.storage.scan import SUFFIX
from reader.storage.sources import RawText, raw_texts, read_raw

BATCH = 32
"""Raw texts that a process reads in one go."""

ALONE = 64
"""Fewer raw texts than this are read in this process."""

MANY = 1_000
"""From so many raw texts on the index is not written while it is in use, but beside it."""

AT_ONCE = 512
"""Bulletins written in one go: the disk syncs them in the time of a few."""

DIGITS = 6
"""Hex digits of the content in an id."""

UNDATED = "undated"
NOWHERE = FileState(-1, "", 0, 0)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A bulletin ready to be written: its file's bytes, its digest, its entry for the index."""

    content: str
    data: bytes
    entry: Entry


def prepare(bulletin: Bulletin, content: str) -> Prepared:
    """Make a bulletin ready to be written, away from the library."""
    data = bulletin_file.dump(bulletin, content)
    return Prepared(content, data, entry_of(bulletin, NOWHERE, hashlib.sha256(data).digest()))


def prepare_raw(raws: Sequence[RawText], year: int | None) -> list[Prepared | GcnewsError]:
    """Read raw texts and make their bulletins ready; made for another process."""
    found: list[Prepared | GcnewsError] = []
    for raw in raws:
        try:
            found += [prepare(one.bulletin, one.content) for one in read_raw(raw, year)]
        except GcnewsError as error:
            found.append(error)
    return found


class Importer:
    """One import into the person's folder; others wait until it is done."""

    def __init__(self, places: Places, connections: Connections) -> None:
        self._places = places
        self._connections = connections
        self._known: dict[str, list[tuple[int, str]]] = {}
        self._chosen: dict[str, Prepared] = {}
        self._result = Imported()

    def run(
        self,
        sources: Sequence[str | Path],
        *,
        year: int | None = None,
        stdin: bytes = b"",
        progress: Progress | None = None,
        cancelled: Cancelled = never,
    ) -> Imported:
        """Import; when cancelled, what was done stands, whole."""
        found = list(raw_texts(sources, stdin))
        texts = [_named(one) for one in found if isinstance(one, RawText)]
        self._result = Imported(refused=[one for one in found if isinstance(one, GcnewsError)])
        work = partial(prepare_raw, year=year)
        with self._alone(), self._indexing(len(texts)) as bring_in:
            for done, prepared in in_order(work, texts, batch=BATCH, alone=ALONE, cancelled=cancelled):
                self._take_in(prepared)
                if len(self._chosen) >= AT_ONCE:
                    bring_in(self._write())
                if progress:
                    progress(done, len(texts))
            bring_in(self._write())
        return self._result

    @contextmanager
    def _alone(self) -> Iterator[None]:
        self._places.cache.mkdir(parents=True, exist_ok=True)
        with self._places.lock.open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            sweep(self._places.own)
            self._known = _names(self._places.roots)
            yield

    @contextmanager
    def _indexing(self, texts: int) -> Iterator[Callable[[list[Entry]], None]]:
        """Lend what brings written bulletins into the index; after an error the next refresh does."""
        waiting: list[Entry] = []
        if texts < MANY:
            yield waiting.extend
            if waiting:
                with self._connections.writing() as connection:
                    index.insert(connection, waiting)
            return

        def bring_in(entries: list[Entry]) -> None:
            waiting.extend(entries)
            if len(waiting) >= MANY:
                index.insert(connection, waiting)
                waiting.clear()

        with aside(self._places, copy=True) as connection:
            yield bring_in
            index.insert(connection, waiting)
        self._connections.close()

    def _take_in(self, prepared: Sequence[Prepared | GcnewsError]) -> None:
        for one in prepared:
            try:
                if isinstance(one, GcnewsError):
                    raise one
                self._decide(one)
            except GcnewsError as error:
                self._result.refused.append(error)

    def _decide(self, one: Prepared) -> None:
        """Choose what is to be written, where: what is new, or read better than before; often nothing."""
        for start in range(0, len(one.content), DIGITS):
            digits = one.content[start : start + DIGITS]
            name = _with_digits(one.entry.id, digits)
            taken = self._known.setdefault(digits, [])
            for root, path in taken:
                if self._is_known(root, path, one):
                    return
            if all(Path(path).stem != name for _root, path in taken):
                self._result.new.append(name)
                path = _path_of(name)
                taken.append((len(self._places.roots) - 1, path))
                self._chosen[path] = _renamed(one, name)
                return
        raise AssertionError(one.entry.id)  # ten times the same digits

    def _is_known(self, root: int, path: str, one: Prepared) -> bool:
        """Deal with a file that may hold the same report; False where it holds another."""
        name = Path(path).stem
        if path in self._chosen:
            return self._chosen[path].content == one.content and _same_day(name, one.entry.id)
        place = self._places.roots[root] / path
        data = read_bytes(place, bulletin_file.MAX_BYTES)
        if data == one.data:
            self._result.unchanged.append(name)
            return True
        found = bulletin_file.load(data, str(place))
        read = unpack(one.entry.document)
        same_place = found.bulletin.source == read.source
        if found.content != one.content or not (same_place or _same_day(name, read.id)):
            return False
        better = replace(read, id=name, source=found.bulletin.source)
        if found.edited:
            self._result.kept.append(name)
        elif better == found.bulletin or root != len(self._places.roots) - 1:
            self._result.unchanged.append(name)
        else:
            self._result.updated.append(name)
            self._chosen[path] = prepare(better, one.content)
        return True

    def _write(self) -> list[Entry]:
        """Write what was chosen; give what the index must know of it."""
        chosen, self._chosen = self._chosen, {}
        atomic_write({self._places.own / path: one.data for path, one in chosen.items()})
        return [replace(one.entry, file=self._state_of(path)) for path, one in chosen.items()]

    def _state_of(self, path: str) -> FileState:
        found = (self._places.own / path).stat()
        return FileState(len(self._places.roots) - 1, path, found.st_size, found.st_mtime_ns)


def _named(raw: RawText) -> RawText:
    """Name a file given by itself without its folder: the same page comes from anywhere."""
    return replace(raw, name=raw.path.name) if raw.path and raw.name == str(raw.path) else raw


def _same_day(one: str, other: str) -> bool:
    """Say whether two ids can be of one report: papers print the same words again on another day."""
    days = {name[: -DIGITS - 1] for name in (one, other)}
    return len(days) == 1 or UNDATED in days


def _path_of(name: str) -> str:
    year = name.partition("-")[0]
    return f"{year if year.isdigit() else UNDATED}/{name}{SUFFIX}"


def _with_digits(name: str, digits: str) -> str:
    return f"{name[:-DIGITS]}{digits}"


def _renamed(one: Prepared, name: str) -> Prepared:
    return one if one.entry.id == name else prepare(replace(unpack(one.entry.document), id=name), one.content)


def _names(roots: tuple[Path, ...]) -> dict[str, list[tuple[int, str]]]:
    """Give the bulletin files of all roots by the last digits of their names."""
    known: dict[str, list[tuple[int, str]]] = {}
    for number, root in reversed(list(enumerate(roots))):
        for file in sorted(root.glob(f"*/*{SUFFIX}")):
            known.setdefault(file.stem[-DIGITS:], []).append((number, file.relative_to(root).as_posix()))
    return known
