"""`gcnews attendees`: who was at the meetings of a bulletin."""

from collections.abc import Iterator

import click

from reader.cli.endings import OK, REFUSED, complain
from reader.cli.meetings import acts_of, occasion
from reader.cli.opened import Desk, found
from reader.cli.options import bulletin_argument, csv_option, json_option
from reader.cli.output import write, write_csv, write_json
from reader.cli.spoken import later, spoken_command
from reader.errors import GcnewsError
from reader.locale import _
from reader.model import Bulletin, Meeting, as_data

HEADER = (
    "id",
    "date",
    "time",
    "meeting",
    "place",
    "complete",
    "name",
    "titles",
    "acts",
    "shared",
    "sentence",
)


@spoken_command("attendees", help=later("Print who was at the meetings of a bulletin."))
@bulletin_argument
@json_option
@csv_option
@click.pass_obj
def command(desk: Desk, bulletin: str, form: str | None) -> int:
    """Print the attendees of a bulletin."""
    shown = found(desk, bulletin)
    if form == "json":
        data = as_data(shown)
        write_json({key: data[key] for key in ("id", "headline", "date", "meetings")})
    elif form == "csv":
        write_csv(HEADER, _rows(shown))
    elif shown.meetings:
        write("\n\n".join("\n".join(_lines(meeting)) for meeting in shown.meetings))
    else:
        complain(GcnewsError(_("the report names nobody as present"), place=shown.id))
    return OK if shown.meetings else REFUSED


def _lines(meeting: Meeting) -> Iterator[str]:
    yield occasion(meeting)
    for one in meeting.attendees:
        yield "  ".join(("", one.name, *filter(None, ("、".join(one.titles), acts_of(one)))))
    yield "  " + (_("the list is complete") if meeting.complete else _("the list is not complete"))


def _rows(bulletin: Bulletin) -> Iterator[tuple[object, ...]]:
    for meeting in bulletin.meetings:
        complete = str(meeting.complete).lower()
        for one in meeting.attendees:
            place = one.evidence
            sentence = bulletin.paragraphs[place.paragraph][place.start : place.end]
            yield (
                *(bulletin.id, meeting.date, meeting.time, meeting.name, meeting.place, complete),
                *(one.name, one.titles, one.acts, str(one.shared).lower(), sentence),
            )
