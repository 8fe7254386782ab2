"""Reading a report of a few paragraphs, for the tests of attendance."""

from reader.model import Meeting
from reader.parsing.attendance import ReportText, find_meetings


def _day_of(month: int | None, day: int) -> str | None:
    return f"2023-{month or 9:02d}-{day:02d}"


def meetings_of(*paragraphs: str, headline: str = "", date: str | None = None) -> tuple[Meeting, ...]:
    return find_meetings(ReportText(headline, None, None, paragraphs, date, 2023), day_of=_day_of)
