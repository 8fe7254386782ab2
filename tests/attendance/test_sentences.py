"""Who was there, sentence by sentence."""

from pathlib import Path

import pytest

from tests.attendance.reading import meetings_of

Person = tuple[str, tuple[str, ...], tuple[str, ...]]


def _cases() -> list[tuple[str, bool, tuple[Person, ...]]]:
    cases: list[tuple[str, bool, list[Person]]] = []
    for line in Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("> "):
            cases.append((line[2:].rstrip("~"), not line.endswith("~"), []))
        elif line and not line.startswith("#"):
            name, title, acts = (part.strip() for part in line.split("|"))
            cases[-1][2].append((name, (title,) if title else (), tuple(acts.split("、"))))
    return [(sentence, complete, tuple(people)) for sentence, complete, people in cases]


@pytest.mark.parametrize(
    ("sentence", "complete", "people"), [pytest.param(*case, id=case[0][:30]) for case in _cases()]
)
def test_a_sentence_names_its_attendees(sentence: str, complete: bool, people: tuple[Person, ...]) -> None:
    meetings = meetings_of(sentence)
    found = [
        (attendee.name, attendee.titles, attendee.acts) for each in meetings for attendee in each.attendees
    ]
    assert found == list(people)
    assert all(each.complete is complete for each in meetings)


@pytest.mark.parametrize("sentence", [pytest.param(case[0], id=case[0][:30]) for case in _cases() if case[2]])
def test_evidence_is_a_sentence_that_holds_the_name(sentence: str) -> None:
    before = "今年以来，清河区持续优化营商环境。"
    for meeting in meetings_of("第一段没有人。", before + sentence):
        for attendee in meeting.attendees:
            span = attendee.evidence
            assert span.paragraph == 1
            told = (before + sentence)[span.start : span.end]
            assert attendee.name in told.replace("　", "")
            assert not told.startswith("今年")
