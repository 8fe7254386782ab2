"""The meetings of a report, gathered from its sentences."""

import re
from collections.abc import Sequence

from reader.model import Attendee, Evidence, Meeting
from reader.parsing.attendance.acts import WORTH, Act
from reader.parsing.attendance.marks import Sentence, masked, plain, sentences
from reader.parsing.attendance.mentions import mentions, with_known
from reader.parsing.attendance.names import choice
from reader.parsing.attendance.naming import headline_name
from reader.parsing.attendance.occasions import Occasion, occasions
from reader.parsing.attendance.presences import Presence, presences
from reader.parsing.attendance.timing import DayOf

_VISIT = re.compile("慰问|调研|视察|督导|考察|检查|走访|看望|暗访|督查|巡查|参观")
_SPACE = re.compile(r"\s+")


def call_roll(
    headline: str, paragraphs: Sequence[str], day: str | None, day_of: DayOf
) -> tuple[Meeting, ...]:
    """Read a report's meetings; `day` is the report's own."""
    texts = [masked(plain(text)) for text in paragraphs]
    if not any(WORTH.search(text) for text in texts):
        return ()
    cut = [sentence for index, text in enumerate(texts) for sentence in sentences(index, text)]
    found = _gathered(cut)
    if not any(found):
        return ()
    roll = _Roll(headline, paragraphs, [each for present in found for each in present], texts)
    told = occasions(zip(cut, found, strict=True), day_of, day)
    meetings = [roll.meeting(occasion) for occasion in told if not occasion.is_only_words()]
    return tuple(meeting for meeting in meetings if meeting.attendees)


def _gathered(cut: list[Sentence]) -> list[list[Presence]]:
    """Read all sentences with the persons that any of them names."""
    named = [mentions(sentence.text) for sentence in cut]
    names = {
        sentence.text[each.start : each.end]
        for sentence, found in zip(cut, named, strict=True)
        for each in found
    }
    if not names:
        return []
    known = re.compile(choice(names))
    return [
        presences(sentence, with_known(sentence.text, found, known))
        for sentence, found in zip(cut, named, strict=True)
    ]


class _Roll:
    """The persons of one report: what is printed of each, whichever sentence prints it."""

    def __init__(
        self, headline: str, paragraphs: Sequence[str], present: list[Presence], texts: list[str]
    ) -> None:
        self.headline = headline
        self.paragraphs = paragraphs
        self.titles: dict[str, list[str]] = {}
        self.groups: dict[str, list[str]] = {}
        self.firm: set[str] = set()
        for each in present:
            self._remember(each)
        visit = _VISIT.search(headline) or next((m for m in map(_VISIT.search, texts) if m), None)
        self.visit = visit[0] if visit else None

    def _remember(self, each: Presence) -> None:
        name = self._name(each)
        self.titles.setdefault(name, [])
        self._add(self.titles[name], each, each.office)
        self._add(self.groups.setdefault(name, []), each, each.group)
        if each.acts.firm:
            self.firm.add(name)

    def _add(self, titles: list[str], each: Presence, span: tuple[int, int] | None) -> None:
        if span:
            title = _SPACE.sub("", self.paragraphs[each.sentence.paragraph][slice(*span)])
            if title not in titles:
                titles.append(title)

    def _name(self, each: Presence) -> str:
        return _SPACE.sub("", self.paragraphs[each.sentence.paragraph][slice(*each.name)])

    def meeting(self, occasion: Occasion) -> Meeting:
        """Write down one meeting."""
        people: dict[str, list[tuple[Presence, bool]]] = {}
        for each, shared in occasion.present:
            people.setdefault(self._name(each), []).append((each, shared))
        attendees = [self._attendee(name, seen) for name, seen in people.items()]
        return Meeting(
            self._meeting_name(occasion),
            occasion.day,
            self._literal(occasion.opened, occasion.time),
            self._literal(occasion.placed_in, occasion.place),
            tuple(attendee for attendee in attendees if attendee),
            not any(each.open_list for each, _ in occasion.present),
        )

    def _literal(self, sentence: Sentence | None, span: tuple[int, int] | None) -> str | None:
        if sentence is None or span is None:
            return None
        return self.paragraphs[sentence.paragraph][slice(*span)].strip() or None

    def _meeting_name(self, occasion: Occasion) -> str | None:
        name = self._literal(occasion.named_in, occasion.name)
        if name:
            return name
        told = headline_name(masked(plain(self.headline)))
        return self.headline[slice(*told)] if told else None

    def _attendee(self, name: str, seen: list[tuple[Presence, bool]]) -> Attendee | None:
        """Write down one person at a meeting; None where nothing says that the person was there."""
        titles = tuple(self.titles[name] or self.groups[name])
        acts = self._acts(name, titles, seen)
        if not acts and not any(each.torn and each.office for each, _ in seen):
            return None
        witness = next((each for each, _ in seen if each.acts.firm), seen[0][0])
        sentence = witness.sentence
        shared = all(shared for _, shared in seen)
        return Attendee(
            name, titles, acts, shared, Evidence(sentence.paragraph, sentence.start, sentence.end)
        )

    def _acts(self, name: str, titles: tuple[str, ...], seen: list[tuple[Presence, bool]]) -> tuple[str, ...]:
        """Give the acts of a person: what tells most, then what is left (率队督导 is 督导)."""
        told = [(each, act) for each, _ in seen for act in each.acts.firm]
        firm = [self._act(each, act) for each, act in told if not act.leads]
        faint = () if firm else self._faint(name, titles, seen)
        leads = [] if firm or faint else [self._act(each, act) for each, act in told]
        return tuple(dict.fromkeys((*firm, *faint, *leads)))

    def _faint(
        self, name: str, titles: tuple[str, ...], seen: list[tuple[Presence, bool]]
    ) -> tuple[str, ...]:
        """Give the acts of one of whom no verb of attendance is told."""
        if not titles and name not in self.firm:
            return ()
        faint = dict.fromkeys(self._act(each, act) for each, _ in seen for act in each.acts.faint)
        there = next(((each, each.acts.presence) for each, _ in seen if each.acts.presence), None)
        visit = (self.visit or self._act(*there),) if there else ()
        return tuple(dict.fromkeys((*visit, *faint)))

    def _act(self, each: Presence, act: Act) -> str:
        start = each.sentence.start
        return act.word or self.paragraphs[each.sentence.paragraph][act.start + start : act.end + start]
