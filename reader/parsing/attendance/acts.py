"""What a list of persons did, read from the words around it."""

import re
from dataclasses import dataclass

from reader.parsing.attendance.names import choice
from reader.parsing.attendance.vocabulary import (
    ATTENDING,
    BLOCKING,
    GROUPS,
    LEADING,
    NOUNS,
    PRESENT,
    QUOTED,
    SAID,
    SHARING,
    SPEAKING,
    VISITING,
)

_TELLING = choice((*SPEAKING, *VISITING, *LEADING))
_ACT = re.compile(
    rf"(?P<attending>{choice(ATTENDING)})(?!人|者|单位|对象|精神|稿|下)"
    rf"|(?<!社会)(?<!群团)(?<!基层)(?<!国际)(?<![党各])(?P<holding>组织)(?![、,;:部员的生]|委员|机构|人事|{_TELLING})"
    rf"|(?P<telling>{_TELLING})(?![{NOUNS}]|的|精神|学习会|活动室|中心)"
)
_SHARING = re.compile(choice(SHARING))
_PRESENT = re.compile(choice(PRESENT))
_SAYING = re.compile(rf"(?:{choice(QUOTED)})(?!了?明)|(?:{choice(SAID)})(?=[,:\x02])")
WORTH = re.compile(
    choice(
        (
            *ATTENDING,
            *SPEAKING,
            *VISITING,
            *LEADING,
            "指出",
            "强调",
            "要求",
            "就座",
            "一行",
            "领导",
            "部署",
            "主席",
        )
    )
)
"""What a sentence must hold to tell of anybody's presence: a cheap look before the grammar."""
_BLOCKED_AFTER = re.compile(
    r"(?:同志)?(?:任|担任|兼任|不再|当选|被|为(?!了)|辞去|因|涉嫌|违纪|生前|所在|家中|家里|家的|先进|事迹|精神|案)"
    r"|(?:同志|总书记|主席|总理|书记)?(?:在[^,;。]{0,30})?(?:关于[^,;。]{0,30})?(?:的|系列|重要|有关|一系列)*"
    r"(?:讲话精神|讲话要求|指示|批示|论述|重要讲话|思想|先进事迹|要求精神|署名文章|文章|回信|贺信|部署要求)"
)
_BLOCKING = re.compile(rf"(?:{choice(BLOCKING)})(?![部室办组会处])")
_CLAUSE = re.compile(r"[^,;:]+")
_LIST_GOES_ON = re.compile(r"[\s\x01]*(?:等|、|及|和|与|以及|暨|一行[,;]|[,;]|$)")
_GOES_ON = re.compile(r"\s*(?:并|还|再|又|同时|然后|而后)")
_JOINS = re.compile(r"并|、|和|后|再|以及|与|及")
_TAKES_OBJECT = re.compile("听取|审议|审查|学习|观看|收看|传达|宣读|参加|出席|列席|主持|陪同|召开|莅临")
_GROUP_ACTS = re.compile(rf"(?:{choice(GROUPS)})(?:等|也|共|分别|一同|一起|共同|\d+[余多]?人|\x01)*$")
_TO_COME = re.compile("将(?:于|在|应邀|赴|前往|分别|陆续)?[^,;]{0,14}$|拟于?$|即将$|邀请$")
_NOMINAL = re.compile("的[^,;]{0,4}$")
_OF_ANOTHER = re.compile("[与向给为对]$")
_VISITED = re.compile("(?:看望|慰问|走访|探望|祝贺|采访|感谢)了?(?:[^,;:]{0,8}的)?$")
"""Before one who is called on, and was not of the party."""
_LED = re.compile(r"\x01*(?:等[^,。]{0,12}?)?(?:一行)?的?(?P<act>陪同|带领|率领|引导|主持)下")
_BEFORE = re.compile(
    r"(?P<act>应邀出席|出席|参加会见|参加|列席|陪同)[^,;。]{0,30}?(?:的[^,;。:]{0,10}?)?(?:有|是|包括|:)[^,;。]{0,60}$"
)
_CHAIRED = re.compile("(?:主席|主持人)(?:分别)?由$")
_MET = re.compile(
    r"(?P<act>会见|会谈|拜访|接待|约谈|迎接|座谈)了?(?:前来|来访的?|到访的?|到我[^,]{0,6}的?|由|以|在[^,]{0,20}的)?$"
)


_LOOK_BACK = 100
_NEAR = 30


@dataclass(frozen=True, slots=True)
class Act:
    """An act told at `start:end` of a sentence.

    `word` is the one it is counted under, empty for the printed one; `leads`: it only tells who led the
    party; `visits`: it tells what was done at a place.
    """

    start: int
    end: int
    word: str = ""
    leads: bool = False
    visits: bool = False


@dataclass(frozen=True, slots=True)
class Acts:
    """The acts of a list; `faint` ones (部署, 指出) count only where a person has no other.

    `presence` only tells of being at a place (来到): the act is then what the visit is called.
    """

    firm: tuple[Act, ...]
    faint: tuple[Act, ...] = ()
    presence: Act | None = None

    def __bool__(self) -> bool:
        return bool(self.firm or self.faint or self.presence)


def is_talked_about(text: str, begin: int, end: int) -> bool:
    """Say whether the words around the names at `begin:end` make them persons who are only spoken of."""
    near = max(0, begin - _LOOK_BACK)
    clause = max(near, max(text.rfind(mark, near, begin) for mark in ",;:") + 1)
    behind = end
    while text[behind : behind + 1] in ("\x01", " "):
        behind += 1
    if _CHAIRED.search(text, max(0, begin - 12), begin):
        return False
    return bool(_BLOCKED_AFTER.match(text, behind)) or bool(
        _BLOCKING.search(text, clause, begin) or _VISITED.search(text, clause, begin)
    )


def led(text: str, end: int, stop: int) -> tuple[Act, int] | None:
    """Give the act of one in whose company another acts (在X的陪同下), and where the words about it end."""
    found = _LED.match(text, end, stop)
    return (_act(found), found.end()) if found else None


def acts_before(text: str, begin: int) -> tuple[Act, ...]:
    """Read the act told before the names: 出席会议的有, 会见了由."""
    if _CHAIRED.search(text, max(0, begin - 12), begin):
        return (Act(begin, begin, "主持"),)
    found = _BEFORE.search(text[max(0, begin - _LOOK_BACK) : begin]) or _MET.search(
        text[max(0, begin - _LOOK_BACK) : begin]
    )
    if not found:
        return ()
    offset = max(0, begin - _LOOK_BACK)
    word = ATTENDING.get(found["act"], "")
    return (Act(found.start("act") + offset, found.end("act") + offset, word),)


def acts_after(text: str, start: int, stop: int) -> Acts:
    """Read the acts told between a list of persons and the next one."""
    firm: list[Act] = []
    faint: list[Act] = []
    presence: Act | None = None
    said = _SAYING.search(text, start, stop)
    stop = said.start() if said else stop
    told = not _LIST_GOES_ON.match(text, start, stop)
    for number, clause in enumerate(_CLAUSE.finditer(text, start, stop)):
        new, of_group = _clause_acts(text, *clause.span())
        if number and of_group and told:
            break
        done = any(not act.leads for act in firm)
        if done and not (new and _GOES_ON.match(clause[0])):
            break
        firm.extend(new)
        if not firm:
            shared = _SHARING.search(text, *clause.span())
            faint.extend([_act(shared)] if shared else [])
            there = _PRESENT.search(text, *clause.span())
            presence = presence or (_act(there) if there else None)
    if said and not firm:
        faint.append(Act(*said.span(), "讲话"))
    return Acts(tuple(firm), tuple(faint), presence)


def _act(found: re.Match[str]) -> Act:
    group = "act" if "act" in found.re.groupindex else 0
    word = found[group]
    return Act(*found.span(group), ATTENDING.get(word, ""), leads=word in LEADING, visits=word in VISITING)


def _clause_acts(text: str, start: int, stop: int) -> tuple[list[Act], bool]:
    """Read the acts of one clause; also say whether people without names are its subject."""
    acts: list[Act] = []
    last = start
    takes_object = of_group = False
    for found in _ACT.finditer(text, start, stop):
        between = text[last : found.start()]
        near = max(start, found.start() - _NEAR)
        last = found.end()
        if takes_object and not _JOINS.search(between):
            continue
        takes_object = bool(_TAKES_OBJECT.search(between + found[0]))
        if not _is_of_another(text, found, stop) and not _TO_COME.search(text, near, found.start()):
            of_group = of_group or (not acts and bool(_GROUP_ACTS.search(text, near, found.start())))
            acts.append(_act(found))
    return acts, of_group


def _is_of_another(text: str, found: re.Match[str], stop: int) -> bool:
    """Say whether the verb belongs to another person within the clause (与参加活动的嘉宾握手)."""
    before = text[max(0, found.start() - 6) : found.start()]
    if found[0] == "召开" and _NOMINAL.search(before):
        return True
    return bool(_OF_ANOTHER.search(before)) and "的" in text[found.end() : min(stop, found.end() + 14)]
