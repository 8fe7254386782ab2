"""Who was there, line by line: each meeting of a bulletin with its attendees."""

from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len

from reader.language.cleaning import clean_line
from reader.language.linebreak import set_paragraph
from reader.locale import _, ngettext
from reader.model import Attendee, Meeting
from reader.tui.strips import pad

NAME = 8  # cells of the column of names: three Han characters and a space, or four


@dataclass(frozen=True, slots=True)
class RollLine:
    """One line: pieces of text, each with the name of its ink, and the number of the attendee it tells of."""

    pieces: tuple[tuple[str, str], ...] = ()
    attendee: int | None = None


def set_roll(meetings: tuple[Meeting, ...], width: int) -> tuple[RollLine, ...]:
    """Set the meetings in lines of at most `width` cells; attendees are numbered through all of them."""
    lines: list[RollLine] = []
    number = 0
    for meeting in meetings:
        if lines:
            lines.append(RollLine())
        lines += _heading(meeting, width)
        for attendee in meeting.attendees:
            lines += _attendee(attendee, number, width)
            number += 1
        lines += _sum(meeting, width)
    return tuple(lines)


def _heading(meeting: Meeting, width: int) -> Iterator[RollLine]:
    when = _day(meeting.date) + (meeting.time or "")
    where = " · ".join(part for part in (when, meeting.place or "") if part)
    yield from _wrapped(where, "soft", width)
    yield from _wrapped(meeting.name or "", "loud", width)
    yield RollLine()


def _attendee(attendee: Attendee, number: int, width: int) -> Iterator[RollLine]:
    name = pad(clean_line(attendee.name), NAME)
    if cell_len(name) > NAME:
        name += " "
    room = max(4, width - cell_len(name))
    acts = clean_line(" ".join(attendee.acts))
    text = clean_line(" ".join(attendee.titles))
    titles = [text[line.start : line.end].rstrip() for line in set_paragraph(text, room)] or [""]
    gap = room - cell_len(titles[-1]) - cell_len(acts)
    if acts and gap >= (1 if titles[-1] else 0):
        ends = [("", "")] * (len(titles) - 1) + [(" " * gap + acts, "soft")]
    else:
        titles, ends = [*titles, ""], [("", "")] * len(titles) + [(pad(acts, room, right=True), "soft")]
    for part, (title, end) in enumerate(zip(titles, ends, strict=True)):
        lead = (name, "text") if part == 0 else (" " * cell_len(name), "text")
        yield RollLine((lead, (title, "soft"), *([end] if end[0] else [])), number)


def _sum(meeting: Meeting, width: int) -> Iterator[RollLine]:
    count = len(meeting.attendees)
    if not count:
        yield from _wrapped(_("no names given"), "soft", width)
        return
    people = ngettext("{count} person", "{count} people", count).format(count=count)
    whole = _("the list is complete") if meeting.complete else _("the list is not complete")
    yield RollLine()
    yield from _wrapped(_("{people}, {whole}").format(people=people, whole=whole), "soft", width)
    if any(attendee.shared for attendee in meeting.attendees):
        yield from _wrapped(_("one list for several meetings"), "soft", width)


def _wrapped(text: str, ink: str, width: int) -> Iterator[RollLine]:
    text = clean_line(text)
    for line in set_paragraph(text, max(2, width)):
        yield RollLine(((text[line.start : line.end], ink),))


def _day(date: str | None) -> str:
    return _("{day}/{month}").format(month=int(date[5:7]), day=int(date[8:10])) if date else ""
