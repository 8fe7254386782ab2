"""When an occasion was, as its sentence prints it."""

import re
from collections.abc import Callable
from dataclasses import dataclass

DayOf = Callable[[int | None, int], str | None]

_PART = r"上午|下午|晚上|晚间|夜晚|晚|中午|午间|凌晨|清晨|早上|早晨|傍晚|夜间|深夜"
_CLOCK = r"\d{1,2}[时点](?:\d{1,2}分|半)?许?|\d{1,2}:\d{2}许?"
_WHEN = re.compile(
    r"(?:^|[,;。\s\x01]|讯)(?:于|在)?"
    r"(?:(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月\s?(?P<day>\d{1,2})日|(?P<alone>\d{1,2})日"
    r"|(?P<near>昨日|昨天|昨|今日|今天|今|当日|当天|同日|同天|次日|翌日))?"
    r"(?P<span>(?:至|到|-|—|~|、)(?:\d{1,2}月)?\d{1,2}日)?"
    rf"(?P<time>(?:{_PART})?(?:{_CLOCK})?)"
    r"(?!以来|以前|之前|起|前夕|前,|的|年|期间|成立|出生)"
)
_NEXT = frozenset(("次日", "翌日"))
_SAME = frozenset(("当日", "当天", "同日", "同天"))


@dataclass(frozen=True, slots=True)
class When:
    """A day and time as printed: `day` is ISO; `start:end` is the place of the time of day in the sentence.

    `printed`: the sentence itself prints a day. `same`: it points back to the day told before (当天).
    """

    day: str | None
    start: int
    end: int
    printed: bool
    same: bool


def when(text: str, day_of: DayOf, day: str | None) -> When | None:
    """Read the first day or time that opens a clause of a masked sentence; `day` is the report's own."""
    for found in _WHEN.finditer(text):
        printed = bool(found["month"] or found["alone"] or found["near"])
        if (found["near"] in ("昨", "今") and not found["time"]) or not (printed or found["time"]):
            continue
        return When(_iso(found, day_of, day), *found.span("time"), printed, found["near"] in _SAME)
    return None


def _iso(found: re.Match[str], day_of: DayOf, day: str | None) -> str | None:
    if found["month"]:
        month, date = int(found["month"]), int(found["day"])
        resolved = day_of(month, date)
        return (
            f"{found['year']}{(resolved or f'----{month:02d}-{date:02d}')[4:]}" if found["year"] else resolved
        )
    if found["alone"]:
        return day_of(None, int(found["alone"]))
    return None if found["near"] in _NEXT else day
