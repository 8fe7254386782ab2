"""Where a person's name ends that begins at a given character."""

import re
from collections.abc import Iterable

from reader.parsing.attendance.surnames import (
    COMPOUND_SURNAMES,
    GIVEN,
    NEVER_FIRST,
    NEVER_LAST,
    SOUNDS,
    SURNAMES,
    WORDLIKE_SURNAMES,
)
from reader.parsing.attendance.vocabulary import (
    ATTENDING,
    HEADS,
    LEADING,
    NO_NAMES,
    PLACE_ENDS,
    PRESENT,
    QUOTED,
    RANKS,
    SAID,
    SHARING,
    SPEAKING,
    TAILS,
    VISITING,
)


def choice(words: Iterable[str]) -> str:
    """Give the alternation of words, the longest first, for a regular expression."""
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


_HAN = r"\u3400-\u9fff"
_DOTS = "·•・‧∙．"
_MARK = r"[、,;:。!?\s\d\x01\x02)(《》“”\"…—/]|$"
_WORDS = choice({*ATTENDING, *SPEAKING, *VISITING, *LEADING, *SHARING, *PRESENT, *QUOTED, *SAID, *TAILS})
_OFFICES = rf"(?:{choice(RANKS)})?(?:{choice(HEADS)})"
_SURE_END = re.compile(rf"{_MARK}|等|{_WORDS}|{_OFFICES}")
_WORD = re.compile(
    choice(
        word
        for word in {
            *ATTENDING,
            *SPEAKING,
            *VISITING,
            *LEADING,
            *SHARING,
            *PRESENT,
            *QUOTED,
            *SAID,
            *TAILS,
            *HEADS,
        }
        if len(word) > 1
    )
)
"""What no name begins with."""
_LIST_END = re.compile(rf"[、,\x01]|等|{choice(ATTENDING)}")
_LEADS_ON = frozenset("和与向对就到在从为同将给")
"""What may end a given name, and more often begins what follows it."""
_LIKELY_END = re.compile(
    "[在对就向到率带作做从赴并与和及同任说为将以还也又已随则均的再亲携偕给把用受分先来一是了]"
)
_NO_GIVEN = re.compile(rf"{_OFFICES}|同志|先生|女士|小姐|某|氏|家(?![{_HAN}])|总(?=[、,一在对出参])")
_NO_NAME = re.compile(choice(NO_NAMES))
_RUN = re.compile(f"[{_HAN}]+")
_DOTTED = re.compile(rf"[{_HAN}]{{1,10}}(?:[{_DOTS}][{_HAN}]{{1,10}}){{1,4}}")
_PADDING = re.compile(rf" {{1,3}}[{_HAN}]")
_OFFICE = re.compile(choice(HEADS))
_LISTED = re.compile(rf"([{_HAN}]{{2,3}})(?=[、,等])")
_FIRST = SURNAMES | SOUNDS | {name[0] for name in COMPOUND_SURNAMES}
_USUAL = 3
_LONGEST = 7
_SURE = 2


def name_end(text: str, at: int, *, titled: bool = False) -> int:
    """Give the end of the name that begins at `at`, or 0 where none does.

    `titled`: an office stands right before it, so that a rare surname or an unknown word behind it is no bar.
    """
    if at >= len(text) or not "\u3400" <= text[at] <= "\u9fff":
        return 0
    if _NO_NAME.match(text, at) or _WORD.match(text, at):
        return 0
    dotted = _DOTTED.match(text, at)
    if dotted:
        return 0 if _OFFICE.search(dotted[0]) else _dotted_end(text, dotted.start(), dotted.end())
    end = _surname_end(text, at) or _sound_end(text, at, titled=titled)
    return end or (_guessed_end(text, at) if titled else 0)


def may_begin(text: str, at: int) -> bool:
    """Take a cheap look whether a name can begin at `at`."""
    return text[at] in _FIRST or "·" in text[at : at + 10]


def listed_end(text: str, at: int) -> int:
    """End a name within a list whose surname is in no table: it fills the place between two marks."""
    found = _LISTED.match(text, at)
    if not found or _NO_NAME.match(text, at) or _WORD.match(text, at) or found[1][-1] in PLACE_ENDS:
        return 0
    return found.end(1) if all(each in GIVEN for each in found[1][1:]) else 0


def _surname_end(text: str, at: int) -> int:
    compound = text[at : at + 2] in COMPOUND_SURNAMES
    if not compound and text[at] not in SURNAMES:
        return 0
    given = at + (2 if compound else 1)
    if _NO_GIVEN.match(text, given):
        return 0
    padded = _PADDING.match(text, given)
    if padded:
        return padded.end() if _score(text, padded.end()) else 0
    end = _given_end(text, given)
    return 0 if end and text[at] in WORDLIKE_SURNAMES and not _is_usual(text, at, end) else end


def _given_end(text: str, given: int) -> int:
    """Choose between a given name of one and of two characters by what then follows."""
    run = _RUN.match(text, given)
    if not run:
        return 0
    short, long = given + 1, given + 2
    if text[given + 1 : long] in _LEADS_ON and not _LIST_END.match(text, long):
        return short
    near = _score(text, short) if text[given] not in NEVER_LAST else -1
    far = _score(text, long) if run.end() >= long and text[given + 1] not in NEVER_LAST else -1
    if far > near or far == near == 1:
        return long if far > 0 and text[given + 1] not in PLACE_ENDS else 0
    return short if near > 0 else 0


def _is_usual(text: str, at: int, end: int) -> bool:
    return bool(_SURE_END.match(text, end)) and all(each in GIVEN for each in text[at + 1 : end])


def _guessed_end(text: str, at: int) -> int:
    """End a name behind an office although an unknown word follows it, or its surname is in no table."""
    run = _RUN.match(text, at)
    if not run:
        return 0
    room = run.end() - at
    compound = text[at : at + 2] in COMPOUND_SURNAMES
    if compound or (text[at] in SURNAMES and text[at] not in WORDLIKE_SURNAMES):
        given = at + (2 if compound else 1)
        if _NO_GIVEN.match(text, given) or given >= run.end() or text[given] in NEVER_LAST:
            return 0
        return given + 2 if run.end() > given + 1 and text[given + 1] in GIVEN else given + 1
    end = at + _USUAL
    usual = (
        room >= _USUAL and text[at] not in NEVER_FIRST and all(each in GIVEN for each in text[at + 1 : end])
    )
    return end if usual and _LIST_END.match(text, end) else 0


def _score(text: str, end: int) -> int:
    """Say how surely a name may end here: `_SURE` at a mark, a verb or an office, 1 at a word like 在."""
    if _SURE_END.match(text, end):
        return _SURE
    return 1 if _LIKELY_END.match(text, end) else 0


def _dotted_end(text: str, start: int, end: int) -> int:
    """End a dotted name within its last run of characters, at the first sure end."""
    last = max(text.rfind(dot, start, end) for dot in _DOTS) + 1
    sure = (stop for stop in range(last + 1, end + 1) if _SURE_END.match(text, stop))
    likely = (stop for stop in range(last + 2, end + 1) if _LIKELY_END.match(text, stop))
    return next(sure, 0) or next(likely, 0)


def _sound_end(text: str, at: int, *, titled: bool) -> int:
    """End a name by sound: two to six characters that write sounds, then a sure end."""
    stop = at
    while stop < len(text) and stop - at < _LONGEST and text[stop] in SOUNDS:
        stop += 1
    shortest = at + (2 if titled else 3)
    return next((end for end in range(stop, shortest - 1, -1) if _score(text, end) == _SURE), 0)
