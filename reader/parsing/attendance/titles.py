"""Where an office begins that ends right before a name."""

import re

from reader.parsing.attendance.names import choice
from reader.parsing.attendance.vocabulary import BOUNDARIES, HEADS, INTRODUCERS, NO_OFFICES, REPORTERS

HEAD = re.compile(rf"(?!{choice(NO_OFFICES)})(?:{choice(HEADS)})")
_HARD = re.compile(r"[,;:。!?\s\x02]")
_OFFICE_AT_END = re.compile(rf"(?:{choice(HEADS)})\x01*$")
_DAY = re.compile(
    r"(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|昨日|昨天|今日|今天|当日|当天|日前|近日|前天|明天|同日)?(?:上午|下午|晚上|晚间|晚|中午|凌晨|清晨|早上|早晨|傍晚|夜间)?"
    r"(?:\d{1,2}[时点]许?(?:\d{1,2}分)?)?"
)
_INTRO = re.compile(choice(INTRODUCERS))
_KEPT = re.compile("和平|和田|和顺|和龙|和县|和林|和静|和政|和硕|和布|对外|对台|对口|经济|经开|经贸|经信|经发|经管|向阳|同心|同仁|同江|同济|同德|同安|为民|有色|有限|请示|据|让胡路|和睦|和谐|和美")
_BOUNDARY = re.compile(rf"(?:{choice(BOUNDARIES)})(?![部室办组团会站科处局工厅院队所学校中人])了?|(?<=[团组队行员])在")
_WINDOW = 90


def office_start(text: str, head_end: int, floor: int) -> int:
    """Give where the office begins that ends at `head_end`; it cannot begin before `floor`."""
    floor = max(floor, head_end - _WINDOW)
    hard = floor
    for found in _HARD.finditer(text, floor, head_end):
        hard = found.end()
    start = _part_start(text, hard, head_end)
    while start > hard and text[start - 1] == "、":
        before = _part_start(text, hard, start - 1)
        if not _OFFICE_AT_END.search(text[before : start - 1]):
            break
        start = before
    return _trimmed(text, start, head_end)


def _part_start(text: str, low: int, high: int) -> int:
    return text.rfind("、", low, high) + 1 or low


def _trimmed(text: str, start: int, end: int) -> int:
    """Pass over what introduces an office: days, 会上, 由, a verb whose object it is."""
    while True:
        before = start
        day = _DAY.match(text, start, end)
        if day and day.end() < end - 1:
            start = day.end()
        intro = _INTRO.match(text, start, end)
        if intro and intro.end() < end - 1 and not _KEPT.match(text, start, end):
            start = intro.end()
        if text[start : start + 1] in "\x01、":
            start += 1
        if start == before:
            break
    behind = [found.end() for found in _BOUNDARY.finditer(text, start, end) if found.end() < end - 1]
    return _trimmed(text, behind[-1], end) if behind else start


def is_reporter(text: str, start: int, end: int) -> bool:
    """Say whether the office is that of one who reports."""
    return any(word in text[start:end] for word in REPORTERS)
