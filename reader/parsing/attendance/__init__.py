"""Who was there: from the text of a report to its meetings."""

from dataclasses import dataclass

from reader.model import Meeting
from reader.parsing.attendance.timing import DayOf

__all__ = ["ReportText", "find_meetings"]


@dataclass(frozen=True, slots=True)
class ReportText:
    """A report as its parts; `date` is its ISO day, `year` the one for days like 9月10日, where known."""

    headline: str
    kicker: str | None
    deck: str | None
    paragraphs: tuple[str, ...]
    date: str | None
    year: int | None


def find_meetings(report: ReportText, *, day_of: DayOf) -> tuple[Meeting, ...]:
    """Find the meetings a report tells of, with their attendees.

    `day_of(month, day)` gives the ISO date of a day as printed; the month is None where only 10日 is.
    """
    from reader.parsing.attendance.roll import call_roll

    return call_roll(report.headline, report.paragraphs, report.date, day_of)
