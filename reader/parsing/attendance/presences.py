"""From a sentence to who did what in it."""

import re
from dataclasses import dataclass

from reader.parsing.attendance.acts import Acts, acts_after, acts_before, is_talked_about, led
from reader.parsing.attendance.marks import Sentence
from reader.parsing.attendance.mentions import Mention, group_office

_OPEN_LIST = re.compile(r"\x01*等")
_TORN = re.compile(r"[\x01\s]*(?:等[^,。;]{0,8}领导|[,、])?\s*")
"""Behind a list that the excerpt breaks off: no verb, no closing mark."""
_TAKES_ALONG = re.compile(r"\s*(?:一行)?(?:带领|率领|率|带|会同|偕同?|携|陪同)")


@dataclass(frozen=True, slots=True)
class Presence:
    """One person in one sentence: spans in its paragraph, the acts read there."""

    sentence: Sentence
    name: tuple[int, int]
    office: tuple[int, int] | None
    acts: Acts
    listed: bool
    open_list: bool
    torn: bool


@dataclass(frozen=True, slots=True)
class _Run:
    """A list of persons who do the same; `after` is the text from it to the next list."""

    members: tuple[Mention, ...]
    before: str
    after: str


def presences(sentence: Sentence, named: list[Mention]) -> list[Presence]:
    """Read who of those named in a sentence is present, doing what; those talked about are left out."""
    runs = _runs(sentence.text, named)
    found: list[Presence] = []
    following: Acts | None = None
    for index in range(len(runs) - 1, -1, -1):
        run = runs[index]
        acts = _acts(run, following, last=index == len(runs) - 1)
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
    runs = []
    for index, group in enumerate(groups):
        stop = groups[index + 1][0].begin if index + 1 < len(groups) else len(text)
        runs.append(_Run(tuple(group), text[: group[0].begin], text[group[-1].end : stop]))
    return runs


def _acts(run: _Run, following: Acts | None, *, last: bool) -> Acts | None:
    """Give the acts of a list, or None where its persons are only talked about."""
    if is_talked_about(run.before, run.after):
        return None
    company = led(run.after)
    if company:
        return Acts((company,))
    acts = acts_after(run.after)
    if not acts.firm and not last and following is not None and _TAKES_ALONG.fullmatch(run.after):
        return following
    before = acts_before(run.before)
    if before and not acts.firm:
        return Acts(before)
    return acts


def _presence(sentence: Sentence, run: _Run, member: Mention, acts: Acts) -> Presence:
    start = sentence.start
    office: tuple[int, int] | None = None
    if member.office_end > member.office:
        office = (member.office + start, member.office_end + start)
    else:
        trailing = group_office(sentence.text, run.members[-1].end)
        if trailing:
            office = (trailing[0] + start, trailing[1] + start)
    return Presence(
        sentence,
        (member.start + start, member.end + start),
        office,
        acts,
        len(run.members) > 1,
        bool(_OPEN_LIST.match(run.after)),
        bool(_TORN.fullmatch(run.after)),
    )
