"""Who was there: from the text of a report to its meetings."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.model import Attendee, Evidence, Meeting
from reader.parsing.attendance.marks import masked, plain, sentences
from reader.parsing.attendance.roll import gather


@dataclass(frozen=True, slots=True)
class ReportText:
    """A report as its parts; `date` is its ISO day, `year` the one for days like 9月10日, where known."""

    headline: str
    kicker: str | None
    deck: str | None
    paragraphs: tuple[str, ...]
    date: str | None
    year: int | None


def find_meetings(
    report: ReportText, *, day_of: Callable[[int | None, int], str | None]
) -> tuple[Meeting, ...]:
    """Find the meetings a report tells of, with their attendees.

    `day_of(month, day)` gives the ISO date of a day as printed; the month is None where only 10日 is.
    """
    texts = [masked(plain(text)) for text in report.paragraphs]
    found = gather([sentences(index, text) for index, text in enumerate(texts)])
    people: dict[str, list] = {}
    for p in found:
        orig = report.paragraphs[p.sentence.paragraph]
        name = orig[slice(*p.name)].replace(" ", "").replace("\u3000", "")
        people.setdefault(name, []).append(p)
    attendees = []
    for name, ps in people.items():
        acts = list(dict.fromkeys(a for p in ps for a in p.acts))
        if not acts:
            acts = list(dict.fromkeys(a for p in ps for a in p.faint if a))
        if not acts:
            continue
        titles = list(dict.fromkeys(report.paragraphs[p.sentence.paragraph][slice(*p.office)] for p in ps if p.office))
        p = ps[0]
        attendees.append(Attendee(name, tuple(titles), tuple(acts), False, Evidence(p.sentence.paragraph, p.sentence.start, p.sentence.end)))
    return (Meeting(None, None, None, None, tuple(attendees), True),) if attendees else ()
