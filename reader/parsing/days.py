"""The day a report prints: literal, with what of it is known."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
_DOING = (
    "上午|下午|晚|凌晨|清晨|早|中午|夜|[，,至—]|电|讯|召开|举行|举办|在|到|赴|会见|表示|说|称|宣布|发布|报道"
)
_PRINTED = re.compile(
    r"(?:(?P<year>(?:19|20)\d{2})年\s?)?(?P<month>\d{1,2})月\s?(?P<day>\d{1,2})日"
    rf"|(?<![\d月至—－\-.期])(?P<alone>\d{{1,2}})日(?={_DOING})"
    r"|(?P<near>[昨今前][日天]|[昨今]晚|今晨)(?![（(]\s?\d)"
)
_OTHER_BEFORE = re.compile(r"[自从至到]$|截[至止][^，。]{0,4}$")  # since when, until when
_OTHER_AFTER = ("以来", "起施行", "施行", "颁布", "修订", "出生", "公布的")
_DAYS_AGO = {"今": 0, "昨": 1, "前": 2}
_LOOK = 400  # characters of a paragraph in which the day of the event can stand
_STALE = 366  # days; a full date farther from publication is history


@dataclass(frozen=True, slots=True)
class Printed:
    """A day as printed: with its year or without, of a month not named, or `ago` days before publication."""

    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    ago: int | None = None


def printed_day(paragraphs: Iterable[str], published: date | None) -> Printed | None:
    """Find the day the report is about: the first one it prints that is no date of history and no deadline.

    昨日 and the like say a day only where that of publication is known.
    """
    for paragraph in paragraphs:
        text = paragraph[:_LOOK].translate(_FULL_WIDTH)
        for found in _PRINTED.finditer(text):
            printed = _read(found, paragraph[found.start() : found.end()])
            if printed.ago is not None:
                if published:
                    return printed
            elif not _is_other(text, found) and not _is_stale(printed, published):
                return printed
    return None


def calendar_day(year: int, month: int, day: int) -> date | None:
    """Give the day of the calendar; None where there is no such day."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _read(found: re.Match[str], literal: str) -> Printed:
    if found["near"]:
        return Printed(literal, ago=_DAYS_AGO[literal[0]])
    if found["alone"]:
        return Printed(literal, day=int(found["alone"]))
    year = int(found["year"]) if found["year"] else None
    return Printed(literal, year, int(found["month"]), int(found["day"]))


def _is_other(text: str, found: re.Match[str]) -> bool:
    before = text[max(0, found.start() - 8) : found.start()]
    return _OTHER_BEFORE.search(before) is not None or text.startswith(_OTHER_AFTER, found.end())


def _is_stale(printed: Printed, published: date | None) -> bool:
    if published is None or printed.year is None:
        return False
    day = calendar_day(printed.year, printed.month or 1, printed.day or 1)
    return day is not None and abs((published - day).days) > _STALE
