"""Which year a report's day belongs to, with what fixed it.

In order of trust: a full date in the report, an ordinal that counts years, the day of publication (printed by
the page, or in the file's name), the year the person gave, another report of the page.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from reader.parsing.anniversaries import Counted, counted_in
from reader.parsing.days import Printed, calendar_day

_STAMPS = (
    re.compile(r"(?<!\d)((?:19|20)\d{2})[-_./年](\d{1,2})[-_./月](\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)"),
)
_AHEAD = timedelta(days=31)  # a report may announce a day that comes after its publication
_YEAR_OFF = 1  # years an ordinal may be off from publication without a doubt
_LEAP = 2000  # a leap year has every day there is


@dataclass(frozen=True, slots=True)
class Publication:
    """The day the page was published, with the words that say so."""

    day: date
    basis: str


@dataclass(frozen=True, slots=True)
class Clues:
    """What fixes the year of a report: its opening words, all its text, what is known from outside."""

    opening: tuple[str, ...]
    text: tuple[str, ...]
    published: Publication | None
    year: int | None


@dataclass(frozen=True, slots=True)
class Dated:
    """What is known of a report's day; `own` says that the report itself fixes the year."""

    day: date | None = None
    text: str | None = None
    basis: str | None = None
    warnings: tuple[str, ...] = ()
    own: bool = False


def publication(file: str, furniture: Iterable[str]) -> Publication | None:
    """Read the day of publication from the page's furniture, else from the file's name."""
    for text in furniture:
        printed = stamped(text)
        if printed:
            return Publication(printed, f"版面日期 {printed.isoformat()}")
    named = stamped(re.split(r"[/\\]", file)[-1])
    return Publication(named, f"文件名 {named:%Y%m%d}") if named else None


def stamped(text: str) -> date | None:
    """Find a full date in a file's name or a line of furniture."""
    for pattern in _STAMPS:
        for found in pattern.finditer(text):
            day = calendar_day(int(found[1]), int(found[2]), int(found[3]))
            if day:
                return day
    return None


def date_report(printed: Printed | None, clues: Clues) -> Dated:
    """Date a report by what it says itself, and by what is known of its page."""
    if printed is None:
        published = clues.published
        return Dated(published.day, None, published.basis) if published else Dated()
    if printed.month is None:
        return _near_publication(printed, clues.published)
    for rule in (_by_full_date, _by_ordinal, _by_publication, _by_given_year):
        dated = rule(printed, clues)
        if dated:
            return dated
    exists = calendar_day(_LEAP, printed.month, printed.day or 0)
    return Dated(None, printed.text) if exists else _on(None, printed, None)


def by_neighbour(printed: Printed | None, dated: Dated, known: Dated, headline: str) -> Dated:
    """Date a report that says no year by another report of its page that does."""
    if dated.day or dated.warnings or known.day is None or printed is None or printed.month is None:
        return dated
    day = nearest(printed, known.day)
    return Dated(day, printed.text, f"同版《{headline}》：{known.basis}") if day else dated


def nearest(printed: Printed, to: date) -> date | None:
    """Give a day without its year the year that brings it nearest to another day."""
    years = range(max(date.min.year, to.year - 1), min(date.max.year, to.year + 1) + 1)
    days = [calendar_day(year, printed.month or 0, printed.day or 0) for year in years]
    return min((day for day in days if day), key=lambda day: abs(day - to), default=None)


def _by_full_date(printed: Printed, _clues: Clues) -> Dated | None:
    if printed.year is None:
        return None
    return _on(
        calendar_day(printed.year, printed.month or 0, printed.day or 0),
        printed,
        f"正文 {printed.text}",
        own=True,
    )


def _by_ordinal(printed: Printed, clues: Clues) -> Dated | None:
    """Go by the latest year counted: earlier ones are history. Deep in the text even that may be history."""
    published = clues.published.day if clues.published else None
    counted = _latest(clues.opening)
    if counted is None:
        counted = _latest(clues.text)
        if counted and published and abs(counted.year - published.year) > _YEAR_OFF:
            return None
    if counted is None:
        return None
    kept = calendar_day(counted.year, counted.anniversary.month, counted.anniversary.day)
    if kept is None:
        return None
    doubts: tuple[str, ...] = ()
    if clues.published and abs(counted.year - clues.published.day.year) > _YEAR_OFF:
        doubts = (f"年份存疑：{counted.text}为{counted.year}年，{clues.published.basis}",)
    dated = _on(nearest(printed, kept), printed, counted.basis, own=True)
    return Dated(dated.day, dated.text, dated.basis, (*dated.warnings, *doubts), dated.own)


def _latest(texts: Iterable[str]) -> Counted | None:
    found = [counted for text in texts for counted in counted_in(text)]
    return max(found, key=lambda counted: counted.year, default=None)


def _by_publication(printed: Printed, clues: Clues) -> Dated | None:
    """Give a day the year that lets it fall before publication, or soon after."""
    published = clues.published
    if published is None:
        return None
    month, day = printed.month or 0, printed.day or 0
    this, before, after = (calendar_day(published.day.year + by, month, day) for by in (0, -1, 1))
    soon = [each for each in (after, this) if each and each - published.day <= _AHEAD]
    return _on(soon[0] if soon else before or this, printed, published.basis)


def _by_given_year(printed: Printed, clues: Clues) -> Dated | None:
    if clues.year is None:
        return None
    return _on(
        calendar_day(clues.year, printed.month or 0, printed.day or 0), printed, f"指定年份 {clues.year}"
    )


def _near_publication(printed: Printed, published: Publication | None) -> Dated:
    """Date 昨日 or 10日 by the day of publication; a day of a month not named is the nearest one."""
    if published is None:
        return Dated(None, printed.text)
    if printed.ago is not None:
        ago = min(printed.ago, (published.day - date.min).days)
        return Dated(published.day - timedelta(days=ago), printed.text, published.basis)
    month = published.day.year * 12 + published.day.month - 1
    days = [
        calendar_day(each // 12, each % 12 + 1, printed.day or 0) for each in (month - 1, month, month + 1)
    ]
    near = min((day for day in days if day), key=lambda day: abs(day - published.day), default=None)
    return _on(near, printed, published.basis)


def _on(day: date | None, printed: Printed, basis: str | None, *, own: bool = False) -> Dated:
    if day is None:
        return Dated(None, printed.text, None, (f"没有这一天：{printed.text}",))
    return Dated(day, printed.text, basis, (), own)
