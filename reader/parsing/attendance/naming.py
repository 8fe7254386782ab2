"""What an occasion is called, where it was held."""

import re
from dataclasses import dataclass

from reader.parsing.attendance.names import choice
from reader.parsing.attendance.vocabulary import NOUNS, VISITING

_KINDS = "会议|大会|会|仪式|典礼|论坛|讲座|培训班|研讨班|党课|团拜|运动会|开放日|演练|签约|比赛|大赛|活动"
_HOLD = "召开|举行|举办|开幕|闭幕"
_HELD_AFTER = re.compile(
    rf"(?:召开|举行|举办|开展)(?:了)?(?P<name>[^,;。:]{{0,60}}(?:{_KINDS}))(?![议室场员后上中务所长见谈])"
)
_HELD_BEFORE = re.compile(
    rf"(?:^|[,;。:\s\x01]|[日天]|[上下]午|晚)(?P<name>[^,;。:]{{2,60}}?(?:{_KINDS}))(?:于?[昨今][日天晚]?(?:上午|下午)?)?"
    rf"(?:在(?P<place>[^,;。]{{2,30}}?))?(?:隆重|顺利|正式|胜利|圆满|如期)?(?:{_HOLD})"
)
_PLACE = re.compile(
    rf"在(?P<place>[^,;。:在]{{2,30}}?)(?:隆重|主持|组织|集中|共同|集体)*(?:{_HOLD}|会见|会谈|座谈|接见|主持)"
)
_GONE_TO = re.compile(
    rf"(?:到|赴|前往|莅临|深入)(?:到)?(?P<place>(?:(?!开展|进行|就|对|听取)[^,;。:]){{2,30}}?)(?:,|进行了?|开展了?|实地|专题|就)*(?:{choice(VISITING)})"
)
_NO_PLACE = re.compile(
    r".*(?:后|期间|上|中|下|之际|前|时|来临|方面|工作|到来|过程|情况|来|为|于|的)$|了|位|贯彻|开展|一线|推进|基层"
)
_VISIT = re.compile(rf"(?:{choice(VISITING)})(?![{NOUNS}时])(?:(?!时|并|后,)[^,;。:\s]){{0,24}}")
_VAGUE = frozenset(
    (
        "会",
        "会议",
        "大会",
        "此次会议",
        "本次会议",
        "全体会议",
        "仪式",
        "活动",
        "相关会议",
        "有关会议",
        "专题会议",
    )
)
_HOLDS = re.compile("召开|举行|举办|(?:会|仪式|典礼|活动)上,")
_MAY_HOLD = re.compile("召开|举行|举办|开展|开幕|闭幕|上,")
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Naming:
    """Spans in a sentence of the name and place of an occasion; `held`: a verb like 召开 says it was held."""

    name: tuple[int, int] | None
    place: tuple[int, int] | None
    held: bool


def naming(text: str, visit: int | None = None) -> Naming:
    """Read the name and place of the occasion a masked sentence tells of; at `visit` stands what was done."""
    before = _HELD_BEFORE.search(text)
    after = _HELD_AFTER.search(text)
    if after and (before is None or after.start() < before.end()):
        return Naming(_told(text, after.span("name")), _place(text), held=True)
    if before:
        printed = before["place"] and not _NO_PLACE.match(before["place"])
        return Naming(
            _told(text, before.span("name")), before.span("place") if printed else _place(text), held=True
        )
    done = _VISIT.match(text, visit) if visit is not None else None
    return Naming(done.span() if done else None, _place(text), held=bool(_HOLDS.search(text)))


def may_be_held(text: str) -> bool:
    """Take a cheap look whether a sentence can tell of an occasion without naming anybody."""
    return bool(_MAY_HOLD.search(text))


def headline_name(headline: str) -> tuple[int, int] | None:
    """Read what the masked headline calls the occasion: its meeting, else what was done."""
    told = naming(headline)
    done = _VISIT.search(headline)
    return told.name or (done.span() if done else None)


def _told(text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """Drop a name that says nothing: the headline says more than 会议."""
    start, end = span
    while text[start : start + 1] in ("了", "在", "\x01", " "):
        start += 1
    return None if text[start:end] in _VAGUE or end - start < _SHORTEST else (start, end)


def _place(text: str) -> tuple[int, int] | None:
    for pattern in (_PLACE, _GONE_TO):
        found = pattern.search(text)
        if found and not _NO_PLACE.match(found["place"]):
            return found.span("place")
    return None
