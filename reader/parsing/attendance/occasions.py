"""The occasions of a report, each with the sentences that tell of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.parsing.attendance.marks import Sentence
from reader.parsing.attendance.naming import Naming, may_be_held, naming
from reader.parsing.attendance.presences import Presence
from reader.parsing.attendance.timing import DayOf, When, when

_AFTERWARDS = re.compile(r"\s*(?:会后|会前|会议结束后|会议之后|活动结束后|仪式结束后|座谈会后|座谈结束后)")
_NOTHING = Naming(None, None, held=False)
_FOR_ALL = re.compile("或|分别参加|上述|以上|相关活动|有关活动|系列活动|相关会议")


@dataclass(slots=True)
class Occasion:
    """A meeting or visit while it is being read; `opened` is the sentence that told of it first."""

    opened: Sentence
    day: str | None = None
    time: tuple[int, int] | None = None
    name: tuple[int, int] | None = None
    named_in: Sentence | None = None
    place: tuple[int, int] | None = None
    placed_in: Sentence | None = None
    held: bool = False
    present: list[tuple[Presence, bool]] = field(default_factory=list)

    def learn(self, sentence: Sentence, moment: When | None, naming_: Naming) -> None:
        """Take from a sentence what is not known yet."""
        if moment and self.day is None:
            self.day = moment.day
        if moment and self.time is None and moment.end > moment.start:
            self.time = (moment.start + sentence.start, moment.end + sentence.start)
            self.opened = sentence
        if naming_.name and (self.name is None or (naming_.held and not self.held)):
            self.name, self.named_in = _moved(naming_.name, sentence), sentence
        if naming_.place and self.place is None:
            self.place, self.placed_in = _moved(naming_.place, sentence), sentence
        self.held = self.held or naming_.held

    def is_only_words(self) -> bool:
        """Say whether people are quoted and nothing tells that they met: news, and no meeting."""
        return not self.held and all(
            not (each.acts.firm or each.acts.presence or each.torn) for each, _ in self.present
        )


def _moved(span: tuple[int, int], sentence: Sentence) -> tuple[int, int]:
    return span[0] + sentence.start, span[1] + sentence.start


def occasions(
    read: Iterable[tuple[Sentence, list[Presence]]], day_of: DayOf, day: str | None
) -> list[Occasion]:
    """Divide the sentences of a report among its occasions."""
    found: list[Occasion] = []
    for sentence, present in read:
        acting = [each for each in present if each.acts or each.torn]
        if not acting and not may_be_held(sentence.text):
            continue
        moment = when(sentence.text, day_of, found[-1].day or day if found else day)
        told = naming(sentence.text, _visit(acting)) if acting or moment or not found else _NOTHING
        if not acting and not told.held:
            continue
        if _opens(found, sentence, moment, told, acting):
            found.append(Occasion(sentence))
            if moment is None and len(found) > 1:
                found[-1].day = found[-2].day
        current = found[-1]
        if current.opened is sentence or moment is None or current.time is None:
            current.learn(sentence, moment, told)
        _seat(found, sentence, acting)
    return found


def _visit(acting: list[Presence]) -> int | None:
    """Give where the sentence tells what was done at a place."""
    return next((act.start for each in acting for act in each.acts.firm if act.visits), None)


def _opens(
    found: list[Occasion], sentence: Sentence, moment: When | None, told: Naming, acting: list[Presence]
) -> bool:
    """Say whether a sentence tells of an occasion not told of before."""
    if not found:
        return True
    current = found[-1]
    if moment is None:
        return (
            bool(acting)
            and (current.held or sentence.start == 0)
            and bool(_AFTERWARDS.match(sentence.text))
            and bool(told.name)
        )
    if current.day is None and current.time is None:
        return False
    if moment.printed and not moment.same and moment.day != current.day:
        return True
    if (
        moment.printed
        and sentence.start == 0
        and sentence.paragraph > current.opened.paragraph
        and not moment.same
    ):
        return True
    return moment.end > moment.start and current.time is not None and bool(acting or told.held)


def _seat(found: list[Occasion], sentence: Sentence, acting: list[Presence]) -> None:
    """Enter persons at the occasion they were at, or at each that the list serves."""
    if not acting:
        return
    served = found
    if len(found) == 1 or not _serves_all(found, sentence, acting):
        served = found[-1:]
    for occasion in served:
        occasion.present.extend((each, len(served) > 1) for each in acting)


def _serves_all(found: list[Occasion], sentence: Sentence, acting: list[Presence]) -> bool:
    """Say whether a list at the end of several occasions is the list of all of them."""
    if _FOR_ALL.search(sentence.text):
        return True
    alone = sentence.start == 0 and sentence.paragraph > found[-1].opened.paragraph
    has_list = any(each.listed for occasion in found for each, _ in occasion.present)
    return alone and not has_list and any(each.listed for each in acting)
