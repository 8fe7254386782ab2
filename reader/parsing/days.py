"""The day a report prints: literal, and what of it is known."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
_PRINTED = re.compile(
    r"(?:(?P<year>(?:19|20)\d{2})年\s?)?(?P<month>\d{1,2})月\s?(?P<day>\d{1,2})日"
    r"|(?<![\d月至—－-])(?P<alone>\d{1,2})日(?=上午|下午|晚|凌晨|早|中午|，|,|，|电|召开|举行|至)"
    r"|(?P<near>昨日|昨天|昨晚|今日|今天|今晨|今晚|前日|前天)"
)
_PAST = re.compile(r"(?:自|从|以来|起施行|施行|颁布|修订|出生|成立于|发布的)")
_NEAR = {"昨日": 1, "昨天": 1, "昨晚": 1, "今日": 0, "今天": 0, "今晨": 0, "今晚": 0, "前日": 2, "前天": 2}
_LOOK = 400  # characters of a paragraph in which the day of the event can stand


@dataclass(frozen=True, slots=True)
class Printed:
    """A day as printed; `ago` counts the days before publication where only 昨日 or the like is said."""

    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    ago: int | None = None


def printed_day(paragraphs: Iterable[str]) -> Printed | None:
    """Find the day the report is about: the first one it prints that is not a date of history."""
    near: Printed | None = None
    for paragraph in paragraphs:
        text = paragraph[:_LOOK].translate(_FULL_WIDTH)
        for found in _PRINTED.finditer(text):
            if found["near"]:
                near = near or Printed(found[0], ago=_NEAR[found["near"]])
                continue
            if _is_history(text, found):
                continue
            return Printed(
                found[0],
                int(found["year"]) if found["year"] else None,
                int(found["month"]) if found["month"] else None,
                int(found["day"] or found["alone"]),
            )
    return near


def _is_history(text: str, found: re.Match[str]) -> bool:
    around = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 4]
    return _PAST.search(around) is not None


def calendar_day(year: int, month: int, day: int) -> date | None:
    """Give the day of the calendar; None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
