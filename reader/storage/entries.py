"""A bulletin made ready for the index, which can be done in another process."""

import json
import zlib
from dataclasses import dataclass

from reader.errors import IndexDamagedError
from reader.locale import _
from reader.model import Attendee, Bulletin, Byline, Evidence, Meeting, Source, as_data, byline_items
from reader.people import attendances
from reader.storage import grams


@dataclass(frozen=True, slots=True)
class FileState:
    """A bulletin file as the scan saw it: which root, its path below it, size in bytes, mtime in ns."""

    root: int
    path: str
    size: int
    mtime: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A bulletin made ready for the index, away from it: in another process, if need be."""

    file: FileState
    sha256: bytes
    id: str
    date: str | None
    headline: str
    order: tuple[str, int]
    document: bytes
    head: str
    body: str
    byline: str
    attendance: tuple[tuple[str, str, str], ...]


def entry_of(bulletin: Bulletin, file: FileState, sha256: bytes) -> Entry:
    """Make a bulletin ready for the index."""
    heads = (bulletin.kicker, bulletin.headline, bulletin.deck)
    return Entry(
        file,
        sha256,
        bulletin.id,
        bulletin.date,
        bulletin.headline,
        (bulletin.source.file, bulletin.source.first_line),
        pack(bulletin),
        grams.lay_out(head for head in heads if head),
        grams.lay_out(bulletin.paragraphs),
        grams.lay_out(byline_items(bulletin)),
        tuple(
            (name, json.dumps(one.titles, ensure_ascii=False), json.dumps(one.acts, ensure_ascii=False))
            for name, one in attendances(bulletin)
        ),
    )


def pack(bulletin: Bulletin) -> bytes:
    """Press a bulletin into bytes."""
    return zlib.compress(json.dumps(as_data(bulletin), ensure_ascii=False, separators=(",", ":")).encode(), 6)


def unpack(data: bytes) -> Bulletin:
    """Read a bulletin back; IndexDamagedError when the bytes are no longer what was written."""
    try:
        found = json.loads(zlib.decompress(data))
        return Bulletin(
            **found
            | {
                "byline": tuple(Byline(**one) for one in found["byline"]),
                "paragraphs": tuple(found["paragraphs"]),
                "meetings": tuple(map(_meeting, found["meetings"])),
                "source": Source(**found["source"]),
                "warnings": tuple(found["warnings"]),
            }
        )
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise IndexDamagedError(_("is damaged ({reason})").format(reason=error)) from error


def _meeting(found: dict[str, list[dict[str, object]]]) -> Meeting:
    people = tuple(map(_attendee, found["attendees"]))
    return Meeting(**found | {"attendees": people})  # type: ignore[arg-type]  # as `pack` wrote it


def _attendee(found: dict[str, object]) -> Attendee:
    return Attendee(
        **found  # type: ignore[arg-type]  # as `pack` wrote it
        | {
            "titles": tuple(found["titles"]),  # type: ignore[arg-type]
            "acts": tuple(found["acts"]),  # type: ignore[arg-type]
            "evidence": Evidence(**found["evidence"]),  # type: ignore[arg-type]
        }
    )
