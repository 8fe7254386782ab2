"""Raw texts on their way in: files, folders of them, standard input."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.errors import GcnewsError, SourceTextError, StorageError
from reader.language.encoding import decode
from reader.locale import _
from reader.parsing import Reading, read_page
from reader.storage.files import read_bytes

MAX_BYTES = 16_000_000
"""A raw text may not be larger; a newspaper page has some ten thousand bytes."""

SUFFIXES = (".txt", ".text")
STDIN = "-"


@dataclass(frozen=True, slots=True)
class RawText:
    """A text to read: its file (None for standard input, whose bytes are `data`), its name as a source."""

    path: Path | None
    name: str
    data: bytes = b""


def raw_texts(sources: Sequence[str | Path], stdin: bytes = b"") -> Iterator[RawText | GcnewsError]:
    """Go through files, folders (their .txt files, at any depth, in order of name) and `-`.

    A source that is not there, or a folder without texts, comes out as the error it is.
    """
    for source in sources:
        if str(source) == STDIN:
            yield RawText(None, STDIN, stdin)
            continue
        path = Path(source)
        if not path.is_dir():
            yield RawText(path, str(source))
            continue
        found = False
        for below in _texts_below(path):
            found = True
            yield RawText(below, below.relative_to(path).as_posix())
        if not found:
            yield SourceTextError(
                _("holds no texts"), place=str(path), remedy=_("give a folder with files that end in .txt")
            )


def _texts_below(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                yield Path(place, name)


def read_raw(raw: RawText, year: int | None = None) -> tuple[Reading, ...]:
    """Read a raw text into bulletins; SourceTextError or StorageError says why it cannot be."""
    data = raw.data if raw.path is None else read_bytes(raw.path, MAX_BYTES)
    place = STDIN if raw.path is None else str(raw.path)
    if len(data) > MAX_BYTES:
        raise StorageError(
            _("is larger than {limit} MB").format(limit=MAX_BYTES // 1_000_000),
            place=place,
            remedy=_("split it into smaller files"),
        )
    text, _encoding = decode(data, place)
    try:
        return read_page(text, file=raw.name, sha256=hashlib.sha256(data).hexdigest(), year=year)
    except SourceTextError as error:
        raise SourceTextError(error.what, place=place, line=error.line, remedy=error.remedy) from error
    except Exception as error:  # a fault of the parser costs this text, not the others
        reason = type(error).__name__
        raise SourceTextError(
            _("the parser failed on it ({reason})").format(reason=reason),
            place=place,
            remedy=_("please report this, with the text"),
        ) from error
