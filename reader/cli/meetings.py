"""A meeting in a line of text."""

from reader.locale import _
from reader.model import Attendee, Meeting


def occasion(meeting: Meeting) -> str:
    """Name a meeting by when, what, where, as far as the report says."""
    when = " ".join(part for part in (meeting.date, meeting.time) if part)
    return " · ".join(
        part for part in (when, meeting.name or _("a meeting without a name"), meeting.place) if part
    )


def acts_of(attendee: Attendee) -> str:
    """Give a person's acts at a meeting as one text."""
    return " ".join(attendee.acts)
