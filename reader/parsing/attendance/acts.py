"""What a list of persons did, read from the words around it."""

import re
from dataclasses import dataclass

from reader.parsing.attendance.names import choice
from reader.parsing.attendance.vocabulary import (
    ATTENDING,
    BLOCKED_AFTER,
    BLOCKING,
    LEADING,
    NOUNS,
    PRESENT,
    SAYING,
    SHARING,
    SPEAKING,
    VISITING,
)

_ACT = re.compile(
    rf"(?:{choice(ATTENDING)})(?!人|者|单位|对象)|(?:{choice((*SPEAKING, *VISITING, *LEADING))})(?![{NOUNS}]|精神|学习会|活动室|中心)"
)
_SHARING = re.compile(choice(SHARING))
_PRESENT = re.compile(choice(PRESENT))
_SAYING = re.compile(rf"(?:{choice(SAYING)})(?![了]?明)")
_CLAUSE = re.compile(r"[^,;:]+")
_GOES_ON = re.compile(r"\s*(?:并|还|随后|再|又|同时|然后|而后)")
_JOINS = re.compile(r"并|、|和|后|再|以及|与|及")
_SWALLOWS = re.compile("听取|审议|审查|学习|观看|收看|传达|宣读|参加|出席|列席|主持|陪同|召开|组织|莅临")
WORTH = re.compile(choice((*ATTENDING, *SPEAKING, *VISITING, *LEADING, "指出", "强调", "要求", "就座", "一行", "领导")))
"""What a sentence must hold to tell of anybody's presence: a cheap look before the grammar."""
_BLOCKED_AFTER = re.compile(BLOCKED_AFTER)
_BLOCKING = re.compile(rf"(?:{choice(BLOCKING)})(?![部室办组会处])")
_LED = re.compile(r"\x01*(?:等[^,。]{0,12}?)?(?:一行)?的?(陪同|带领|率领|引导|主持)下")
_BEFORE = re.compile(r"(应邀出席|出席|参加会见|参加|列席|陪同)[^,;。]{0,30}?(?:的[^,;。:]{0,10}?)?(?:有|是|包括|:)[^,;。]{0,4}$")
_MET = re.compile(r"(会见|会谈|看望|慰问|走访|拜访|接待|约谈|迎接|座谈)了?(?:前来|来访的?|到访的?|到我[^,]{0,6}的?|由|以|在[^,]{0,20}的)?$")
_ATTEND = frozenset(ATTENDING)


@dataclass(frozen=True, slots=True)
class Acts:
    """The acts of a list; `faint` ones (部署, 指出) count only where a person has no other.

    `presence` is the verb that only tells of being at a place (来到): the act is then what the visit is called.
    """

    firm: tuple[str, ...]
    faint: tuple[str, ...] = ()
    presence: str | None = None


def is_talked_about(before: str, after: str) -> bool:
    """Say whether the words around a name make it one who is only spoken of."""
    clause = before[max(before.rfind(","), before.rfind(";"), before.rfind(":")) + 1 :]
    return bool(_BLOCKED_AFTER.match(after.lstrip("\x01 "))) or bool(_BLOCKING.search(clause))


def led(after: str) -> str | None:
    """Give the act of one in whose company another acts: 在X的陪同下."""
    found = _LED.match(after)
    return found[1] if found else None


def acts_before(before: str) -> tuple[str, ...]:
    """Read the act told before the names: 出席会议的有, 会见了由."""
    found = _BEFORE.search(before)
    if found:
        return (ATTENDING[found[1]],)
    met = _MET.search(before)
    return (met[1],) if met else ()


def acts_after(after: str) -> Acts:
    """Read the acts from the text between a list of persons and the next one."""
    firm: list[str] = []
    faint: list[str] = []
    presence: str | None = None
    for clause in _CLAUSE.finditer(after):
        text = clause[0]
        if firm and not _GOES_ON.match(text):
            break
        new = _clause_acts(text)
        if firm and not new:
            break
        firm.extend(act for act in new if act not in firm)
        if not firm:
            faint.extend(_faint(text))
            there = _PRESENT.search(text)
            presence = presence or (there[0] if there else None)
    return Acts(tuple(firm), tuple(dict.fromkeys(faint)), presence)


def _clause_acts(text: str) -> list[str]:
    acts: list[str] = []
    last = 0
    swallowed = False
    for found in _ACT.finditer(text):
        word = found[0]
        between = text[last : found.start()]
        if swallowed and not _JOINS.search(between):
            last = found.end()
            continue
        swallowed = bool(_SWALLOWS.search(text[last : found.end()]))
        if not _modifies(text, found):
            acts.append(ATTENDING.get(word, word))
        last = found.end()
    return acts


def _modifies(text: str, found: re.Match[str]) -> bool:
    """Say whether the verb belongs to another person within the clause (与参加活动的嘉宾握手)."""
    before = text[max(0, found.start() - 6) : found.start()]
    return bool(re.search("[与向给为对]$", before)) and "的" in text[found.end() : found.end() + 14]


def _faint(text: str) -> list[str]:
    faint = [found[0] for found in _SHARING.finditer(text)][:1]
    if _SAYING.search(text):
        faint.append("讲话")
    return faint
