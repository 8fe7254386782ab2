"""Where an office begins that ends right before a name."""

import re
from collections.abc import Iterator

from reader.parsing.attendance.names import choice
from reader.parsing.attendance.surnames import SURNAMES
from reader.parsing.attendance.vocabulary import (
    BOUNDARIES,
    HEADS,
    INTRODUCERS,
    KEPT,
    NO_OFFICES,
    ORGANISATIONS,
    REPORTERS,
)

_HEAD = re.compile(choice(HEADS))
_NO_OFFICE = re.compile(choice(NO_OFFICES))
_HARD = re.compile(r"[,;:。!?\s\x02]")
_OFFICE_AT_END = re.compile(rf"(?:{choice(HEADS)})\x01*$")
_DAY = re.compile(
    r"(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日|昨日|昨天|今日|今天|当日|当天|日前|近日|前天|明天|同日)?(?:上午|下午|晚上|晚间|晚|中午|凌晨|清晨|早上|早晨|傍晚|夜间)?"
    r"(?:\d{1,2}[时点]许?(?:\d{1,2}分)?)?"
)
_INTRO = re.compile(choice(INTRODUCERS))
_KEPT = re.compile(choice(KEPT))
_BOUNDARY = re.compile(
    rf"(?:{choice(BOUNDARIES)})(?![部室办组团会站科处局工厅院队所学校中人])了?|(?<=[团组队行员])在|(?<=[会式礼动议席])由"
)
_WINDOW = 90
_SHORT_BODY = 10
_NO_SURNAME = frozenset("区原党团老")


def heads(text: str) -> Iterator[tuple[int, int]]:
    """Find the words of office in a masked sentence, those left aside that only look like one."""
    return (found.span() for found in _HEAD.finditer(text) if not _NO_OFFICE.match(text, found.start()))


def opens_office(text: str, at: int) -> bool:
    """Say whether a word of office begins at `at`."""
    return bool(_HEAD.match(text, at))


def office_start(text: str, head_end: int, floor: int) -> int:
    """Give where the office begins that ends at `head_end`; it cannot begin before `floor`."""
    floor = max(floor, head_end - _WINDOW)
    hard = floor
    for found in _HARD.finditer(text, floor, head_end):
        hard = found.end()
    start = _part_start(text, hard, head_end)
    while start > hard and text[start - 1] == "、":
        before = _part_start(text, hard, start - 1)
        if not _OFFICE_AT_END.search(text[before : start - 1]) and not _shares_office(
            text, hard, before, start
        ):
            break
        start = before
    return _trimmed(text, start, head_end)


def _shares_office(text: str, hard: int, start: int, end: int) -> bool:
    """Say whether a part is the first of two bodies with one office: 省委、省政府祝贺团团长."""
    return start == hard and end - start <= _SHORT_BODY and text[end - 2] in ORGANISATIONS


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


def is_surname(text: str, start: int, head: int) -> bool:
    """Say whether all that stands before the word of office is a surname: 陈书记 names no further person."""
    return head - start == 1 and text[start] in SURNAMES and text[start] not in _NO_SURNAME


def is_reporter(text: str, start: int, end: int) -> bool:
    """Say whether the office is that of one who reports."""
    return any(word in text[start:end] for word in REPORTERS)
