"""Where a person's name ends that begins at a given character."""

import re

from reader.parsing.attendance.surnames import COMPOUND_SURNAMES, GIVEN, SOUNDS, SURNAMES
from reader.parsing.attendance.vocabulary import (
    ATTENDING,
    HEADS,
    LEADING,
    NO_NAMES,
    PLACE_ENDS,
    PRESENT,
    RANKS,
    SAYING,
    SHARING,
    SPEAKING,
    TAILS,
    VISITING,
)


def choice(words: "tuple[str, ...] | list[str] | frozenset[str] | dict[str, str]") -> str:
    """Give the alternation of words, the longest first, for a regular expression."""
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


_MARK = r"[、,;:。!?\s\x01\x02)(《》“”\"…—]|$"
_WORDS = choice(tuple({*ATTENDING, *SPEAKING, *VISITING, *LEADING, *SHARING, *PRESENT, *SAYING, *TAILS}))
_SURE_END = re.compile(rf"{_MARK}|等|{_WORDS}|(?:{choice(RANKS)})?(?:{choice(HEADS)})")
_WORD_END = re.compile(rf"等|{_WORDS}")
_LIKELY_END = re.compile("[在对就向到率带作做从赴并与和及同任说为将以还也又已随则均的再亲将携偕给把用受分先来]")
_OFFICE = re.compile(rf"(?:{choice(RANKS)})?(?:{choice(HEADS)})|同志|先生|女士|小姐|某|氏|家")
_NO_NAME = re.compile(choice(NO_NAMES))
_HAN = re.compile(r"[㐀-鿿]+")
_DOTTED = re.compile(r"[㐀-鿿]{1,10}(?:[·•・‧∙][㐀-鿿]{1,10})+")
_DOTS = "·•・‧∙"
_PADDED = re.compile(r"([㐀-鿿])[ \u3000]{1,3}([㐀-鿿])(?![㐀-鿿]{2}[、,])")


def name_end(text: str, at: int, *, titled: bool = False) -> int:
    """Give the end of the name that begins at `at`, or 0 where none does.

    `titled`: an office stands right before it, so that a name by sound needs no company.
    """
    if at >= len(text) or not "㐀" <= text[at] <= "鿿" or _NO_NAME.match(text, at):
        return 0
    dotted = _DOTTED.match(text, at)
    if dotted:
        return _dotted_end(text, dotted.start(), dotted.end())
    end = _surname_end(text, at)
    return end or _sound_end(text, at, titled=titled)


def _surname_end(text: str, at: int) -> int:
    compound = text[at : at + 2] in COMPOUND_SURNAMES
    if not compound and text[at] not in SURNAMES:
        return 0
    given = at + (2 if compound else 1)
    if _OFFICE.match(text, given):
        return 0
    padded = None if compound else _PADDED.match(text, at)
    if padded:
        return padded.end() if _end_score(text, padded.end()) else 0
    longest = _HAN.match(text, given)
    if not longest:
        return 0
    room = min(longest.end() - given, 2)
    ends = [given + size for size in (1, 2) if size <= room]
    if not compound and text[at : at + 2] in COMPOUND_SURNAMES:
        ends.append(at + 4)
    return _best_end(text, ends)


def _best_end(text: str, ends: list[int]) -> int:
    """Choose between a given name of one and of two characters by what then follows."""
    if len(ends) == 1:
        return ends[0] if _end_score(text, ends[0]) else 0
    short, long = ends[0], ends[1]
    near, far = _end_score(text, short), _end_score(text, long)
    if near > far:
        return short
    if far > near or (far == 1 and near == 1):
        return 0 if _is_place(text, long) else long
    if near == 2:
        return short
    return 0 if _OFFICE.match(text, short) else (long if text[long - 1] in GIVEN else short)


def _is_place(text: str, end: int) -> bool:
    return text[end - 1] in PLACE_ENDS


def _end_score(text: str, end: int) -> int:
    if _SURE_END.match(text, end):
        return 2
    return 1 if _LIKELY_END.match(text, end) else 0


def _dotted_end(text: str, start: int, end: int) -> int:
    """End a dotted name within its last run of characters, at the first sure end."""
    last = max(text.rfind(dot, start, end) for dot in _DOTS) + 1
    for stop in range(last + 1, end + 1):
        if _SURE_END.match(text, stop):
            return stop
    for stop in range(last + 2, end + 1):
        if _LIKELY_END.match(text, stop):
            return stop
    return 0


def _sound_end(text: str, at: int, *, titled: bool) -> int:
    """End a name by sound: two to six characters that write sounds, then a sure end."""
    stop = at
    while stop < len(text) and stop - at < 7 and text[stop] in SOUNDS:
        stop += 1
    for end in range(stop, at + (1 if titled else 2), -1):
        if _end_score(text, end) == 2:
            return end
    if titled:
        for end in range(at + 2, at + 6):
            if end <= len(text) and _HAN.fullmatch(text, at, end) and _WORD_END.match(text, at):
                return 0
    return 0
