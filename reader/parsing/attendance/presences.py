"""From a sentence to who did what in it."""

import re
from dataclasses import dataclass

from reader.parsing.attendance.acts import Acts, acts_after, acts_before, is_talked_about, led
from reader.parsing.attendance.marks import Sentence
from reader.parsing.attendance.mentions import Mention, group_office

_OPEN_LIST = re.compile(r"\x01*等")
_TORN = re.compile(r"[\x01\s]*(?:等[^,。;]{0,8}领导|[,、])?\s*")
"""Behind a list that the excerpt breaks off: no verb, no closing mark."""
_LIST_GOES_ON = re.compile(r"[\x01\s]*(?:[,、]|以?及|和|与)[^;:]*(?:[,、]|以?及|和|与)\s*")
"""Between two lists with people without names among them: 区人大、政协领导,."""
_TAKES_ALONG = re.compile(r"\s*(?:一行)?(?:在[^,;。]{1,16})?(?:带领|率领|率|带|会同|偕同?|携|陪同|同|与|和)")


@dataclass(frozen=True, slots=True)
class Presence:
    """One person in one sentence: spans in its paragraph, the acts read there.

    `group` is what the list is called behind it (等离退休老干部代表): an office for want of another.
    """

    sentence: Sentence
    name: tuple[int, int]
    office: tuple[int, int] | None
    group: tuple[int, int] | None
    acts: Acts
    listed: bool
    open_list: bool
    torn: bool


@dataclass(frozen=True, slots=True)
class _Run:
    """A list of persons who do the same, at `begin:end`; `stop` is where the next list begins."""

    members: tuple[Mention, ...]
    begin: int
    end: int
    stop: int


def presences(sentence: Sentence, named: list[Mention]) -> list[Presence]:
    """Read who of those named in a sentence is present, doing what; those talked about are left out."""
    runs = _runs(sentence.text, named)
    found: list[Presence] = []
    following: Acts | None = None
    company: tuple[int, int] | None = None
    for run in reversed(runs):
        acts = _acts(sentence.text, run, following, company)
        led_by = led(sentence.text, run.end, run.stop)
        company = (led_by[1], run.stop) if led_by else None
        following = acts
        if acts is not None:
            found[:0] = [_presence(sentence, run, member, acts) for member in run.members]
    return found


def _runs(text: str, found: list[Mention]) -> list[_Run]:
    groups: list[list[Mention]] = []
    for mention in found:
        if mention.linked and groups:
            groups[-1].append(mention)
        else:
            groups.append([mention])
    stops = (*(group[0].begin for group in groups[1:]), len(text))
    return [
        _Run(tuple(group), group[0].begin, group[-1].end, stop)
        for group, stop in zip(groups, stops, strict=False)
    ]


def _acts(text: str, run: _Run, following: Acts | None, company: tuple[int, int] | None) -> Acts | None:
    """Give the acts of a list, or None where its persons are only talked about.

    `following` are the acts of the next list; `company` is the text behind it where it is 在X陪同下.
    """
    if is_talked_about(text, run.begin, run.end):
        return None
    led_by = led(text, run.end, run.stop)
    if led_by:
        return Acts((led_by[0],))
    acts = acts_after(text, run.end, run.stop)
    if company and not acts.firm:
        return acts_after(text, *company)
    if following and _TAKES_ALONG.fullmatch(text, run.end, run.stop):
        return following
    if not acts and following and _LIST_GOES_ON.fullmatch(text, run.end, run.stop):
        return following
    before = acts_before(text, run.begin) if all(act.leads for act in acts.firm) else ()
    return Acts((*before, *acts.firm)) if before else acts


def _presence(sentence: Sentence, run: _Run, member: Mention, acts: Acts) -> Presence:
    start = sentence.start
    printed = member.office_end > member.office
    trailing = None if printed else group_office(sentence.text, run.end)
    return Presence(
        sentence,
        (member.start + start, member.end + start),
        (member.office + start, member.office_end + start) if printed else None,
        (trailing[0] + start, trailing[1] + start) if trailing else None,
        acts,
        len(run.members) > 1,
        bool(_OPEN_LIST.match(sentence.text, run.end)),
        bool(_TORN.fullmatch(sentence.text, run.end, run.stop)) and run.stop == len(sentence.text),
    )
