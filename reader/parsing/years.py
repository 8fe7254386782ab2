"""Which year a report's day belongs to, with what fixed it.

In order of trust: a full date in the report, an ordinal that counts years, the page's or file's date of
publication, the year the person gave, another report of the page.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from reader.parsing.anniversaries import Counted, counted_in
from reader.parsing.days import Printed, calendar_day

_STAMP = re.compile(
    r"(?<!\d)((?:19|20)\d{2})([-_./年]?)(\d{1,2}|(?<=[12]\d{3})\d{2})(?:\2|月)(\d{1,2})(?!\d)"
)
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)")
_PARTED = re.compile(r"(?<!\d)((?:19|20)\d{2})[-_./年](\d{1,2})[-_./月](\d{1,2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Publication:
    """The day the page was published, with the words that say so."""

    day: date
    basis: str


@dataclass(frozen=True, slots=True)
class Dated:
    """What is known of a report's day."""

    day: date | None
    text: str | None
    basis: str | None
    warnings: tuple[str, ...] = ()


def publication(file: str, furniture: Iterable[str]) -> Publication | None:
    """Read the day of publication from the page's furniture, else from the file's name."""
    for text in furniture:
        found = stamped(text)
        if found:
            return Publication(found, f"版面 {found.isoformat()}")
    name = re.split(r"[/\\]", file)[-1]
    found = stamped(name)
    return Publication(found, f"文件名 {found:%Y%m%d}") if found else None


def stamped(text: str) -> date | None:
    """Find a full date in a file's name or a line of furniture."""
    for pattern in (_PARTED, _COMPACT):
        for found in pattern.finditer(text):
            day = calendar_day(int(found[1]), int(found[2]), int(found[3]))
            if day:
                return day
    return None


def date_report(
    printed: Printed | None, text: Iterable[str], published: Publication | None, year: int | None
) -> Dated:
    """Date a report by what it says itself, and by what is known of its page."""
    if printed is None:
        return Dated(published.day, None, published.basis) if published else Dated(None, None, None)
    if printed.ago is not None:
        return _near(printed, published)
    if printed.month is None:
        return _day_alone(printed, published)
    if printed.year is not None:
        return _checked(
            calendar_day(printed.year, printed.month, printed.day or 0), printed, f"正文 {printed.text}"
        )
    counted = _newest(text)
    if counted:
        return _by_count(printed, counted)
    if published:
        return _before(printed, published)
    if year is not None:
        return _checked(calendar_day(year, printed.month, printed.day or 0), printed, f"指定年份 {year}")
    return _unknown(printed)


def _checked(day: date | None, printed: Printed, basis: str) -> Dated:
    if day is None:
        return Dated(None, printed.text, None, (f"没有这一天：{printed.text}",))
    return Dated(day, printed.text, basis)


def _unknown(printed: Printed) -> Dated:
    """Even without its year a day can be impossible; a leap year allows the most."""
    if printed.month is not None and calendar_day(2000, printed.month, printed.day or 0) is None:
        return _checked(None, printed, "")
    return Dated(None, printed.text, None)


def _near(printed: Printed, published: Publication | None) -> Dated:
    if published is None or published.day.toordinal() <= (printed.ago or 0):
        return Dated(None, printed.text, None)
    return Dated(published.day - timedelta(days=printed.ago or 0), printed.text, published.basis)


def _day_alone(printed: Printed, published: Publication | None) -> Dated:
    """Give a day without its month the month of publication, or the one before."""
    if published is None:
        return Dated(None, printed.text, None)
    day = published.day
    for _ in range(62):
        if day.day == printed.day:
            return Dated(day, printed.text, published.basis)
        if day == date.min:
            break
        day -= timedelta(days=1)
    return _checked(None, printed, "")


def _before(printed: Printed, published: Publication) -> Dated:
    """Give the day the year that lets it fall before publication, or a few days after (a notice)."""
    month, day = printed.month or 0, printed.day or 0
    this = calendar_day(published.day.year, month, day)
    if this and this - published.day <= timedelta(days=31):
        return Dated(this, printed.text, published.basis)
    earlier = calendar_day(published.day.year - 1, month, day)
    return _checked(earlier or this, printed, published.basis)


def _newest(text: Iterable[str]) -> Counted | None:
    """Choose the ordinal of the latest year: the earlier ones are history."""
    found = [counted for part in text for counted in counted_in(part)]
    return max(found, key=lambda counted: counted.year, default=None)


def _by_count(printed: Printed, counted: Counted) -> Dated:
    """Give the day the year in which it is nearest to the day the ordinal counts."""
    anniversary = counted.anniversary
    kept = date(counted.year, anniversary.month, anniversary.day or 15)
    basis = f"{counted.text}（{anniversary.first}年为第1个）"
    return _checked(nearest(printed, kept), printed, basis)


def nearest(printed: Printed, to: date) -> date | None:
    """Give the day without a year the year that brings it nearest to another day."""
    years = range(max(1, to.year - 1), min(9999, to.year + 1) + 1)
    days = [calendar_day(year, printed.month or 0, printed.day or 0) for year in years]
    return min((day for day in days if day), key=lambda day: abs(day - to), default=None)


__all__ = ["Dated", "Publication", "date_report", "nearest", "pairwise", "publication", "stamped"]
