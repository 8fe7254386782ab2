"""Raw texts brought into the library: what is new is written, what a person changed is kept."""

import fcntl
import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from reader.errors import GcnewsError
from reader.model import Bulletin
from reader.storage import bulletin_file, index
from reader.storage.cores import Cancelled, Progress, in_order, never
from reader.storage.database import Connections
from reader.storage.entries import Entry, FileState, entry_of, unpack
from reader.storage.files import atomic_write, read_bytes, sweep, sync_folder
from reader.storage.places import Places
from reader.storage.scan import SUFFIX
from reader.storage.sources import RawText, raw_texts, read_raw

BATCH = 32
"""Raw texts that a process reads in one go."""

ALONE = 64
"""Fewer raw texts than this are read in this process."""

AT_ONCE = 1024
"""Bulletins brought into the index in one transaction."""

DIGITS = 6
"""Hex digits of the content in an id."""

UNDATED = "undated"
NOWHERE = FileState(-1, "", 0, 0)


@dataclass(slots=True)
class Imported:
    """What an import did, as ids; `kept` were edited by a person since, and not touched."""

    new: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    refused: list[GcnewsError] = field(default_factory=list)


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
        self._waiting: list[Entry] = []

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
        result = Imported()
        texts: list[RawText] = []
        for one in raw_texts(sources, stdin):
            if isinstance(one, RawText):
                texts.append(
                    replace(one, name=Path(one.name).name) if one.path and one.name == str(one.path) else one
                )
            else:
                result.refused.append(one)
        with self._alone():
            self._known = _names(self._places.roots)
            try:
                work = partial(prepare_raw, year=year)
                for done, prepared in in_order(work, texts, batch=BATCH, alone=ALONE, cancelled=cancelled):
                    self._take_in(prepared, result)
                    if progress:
                        progress(done, len(texts))
            finally:
                self._flush()
        return result

    @contextmanager
    def _alone(self) -> Iterator[None]:
        self._places.cache.mkdir(parents=True, exist_ok=True)
        with self._places.index.with_suffix(".lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            sweep(self._places.own)
            yield

    def _take_in(self, prepared: Sequence[Prepared | GcnewsError], result: Imported) -> None:
        folders: set[Path] = set()
        for one in prepared:
            if isinstance(one, GcnewsError):
                result.refused.append(one)
                continue
            try:
                written = self._decide(one, result)
            except GcnewsError as error:
                result.refused.append(error)
            else:
                folders.update(written)
        for folder in folders:
            sync_folder(folder)
        if len(self._waiting) >= AT_ONCE:
            self._flush()

    def _decide(self, one: Prepared, result: Imported) -> list[Path]:
        """Write what is new or read better than before; give the folder written to."""
        for start in range(0, len(one.content), DIGITS):
            digits = one.content[start : start + DIGITS]
            name = _with_digits(one.entry.id, digits)
            taken = self._known.get(digits, ())
            for root, path in taken:
                same = self._same(root, path, one, result)
                if same is not None:
                    return same
            if all(Path(path).stem != name for _root, path in taken):
                result.new.append(name)
                return [self._write(_renamed(one, name), self._path_of(name))]
        raise AssertionError(one.entry.id)  # eleven times the same digits

    def _same(self, root: int, path: str, one: Prepared, result: Imported) -> list[Path] | None:
        """Deal with a file that may hold the same report; None where it holds another."""
        place = self._places.roots[root] / path
        data = read_bytes(place, bulletin_file.MAX_BYTES)
        name = place.stem
        if data == one.data:
            result.unchanged.append(name)
            return []
        found = bulletin_file.load(data, str(place))
        if found.content != one.content:
            return None
        better = replace(unpack(one.entry.document), id=name, source=found.bulletin.source)
        if found.edited:
            result.kept.append(name)
        elif better == found.bulletin or root != len(self._places.roots) - 1:
            result.unchanged.append(name)
        else:
            result.updated.append(name)
            return [self._write(prepare(better, one.content), path)]
        return []

    def _path_of(self, name: str) -> str:
        year = name.partition("-")[0]
        return f"{year if year.isdigit() else UNDATED}/{name}{SUFFIX}"

    def _write(self, one: Prepared, path: str) -> Path:
        place = self._places.own / path
        atomic_write(place, one.data, sync=False)
        stat = place.stat()
        root = len(self._places.roots) - 1
        self._waiting.append(replace(one.entry, file=FileState(root, path, stat.st_size, stat.st_mtime_ns)))
        places = self._known.setdefault(place.stem[-DIGITS:], [])
        if (root, path) not in places:
            places.append((root, path))
        return place.parent

    def _flush(self) -> None:
        """Bring what was written into the index."""
        if self._waiting:
            with self._connections.writing() as connection:
                index.insert(connection, self._waiting)
            self._waiting = []


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
