"""A page of a newspaper, read from beginning to end into its reports."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from reader.errors import SourceTextError
from reader.locale import _
from reader.model import Bulletin, Byline, Meeting, Source
from reader.parsing.attendance import ReportText, find_meetings
from reader.parsing.bylines import opening_byline
from reader.parsing.datelines import dateline_end, opens_report
from reader.parsing.days import Printed, calendar_day, printed_day
from reader.parsing.furniture import without_furniture
from reader.parsing.heads import Head, is_label, read_head
from reader.parsing.identity import bulletin_id, content_digest
from reader.parsing.lines import read_lines
from reader.parsing.paragraphs import join_lines
from reader.parsing.reports import Section, split_reports
from reader.parsing.sights import see
from reader.parsing.signatures import Signed
from reader.parsing.titling import title_of
from reader.parsing.years import Clues, Dated, Publication, by_neighbour, date_report, nearest, publication

_OPENING = 2  # paragraphs that say when it was


@dataclass(frozen=True, slots=True)
class Reading:
    """A bulletin with the full digest of the lines it was read from (64 hex digits)."""

    bulletin: Bulletin
    content: str


@dataclass(frozen=True, slots=True)
class _Draft:
    head: Head
    paragraphs: tuple[str, ...]
    signed: tuple[Signed, ...]
    printed: Printed | None
    dated: Dated
    first: int
    last: int
    warnings: tuple[str, ...]


def read_page(
    text: str, *, file: str = "-", sha256: str | None = None, year: int | None = None
) -> tuple[Reading, ...]:
    """Read a raw page into its reports, in the order it prints them.

    Raises SourceTextError when there is nothing to read.
    """
    from reader.language.cleaning import clean

    cleaned = clean(text)
    stripped = without_furniture(read_lines(cleaned))
    if not stripped.lines:
        raise SourceTextError(
            _("there is nothing to read in it"), place=file, remedy=_("give a text with at least one line")
        )
    published = publication(file, stripped.furniture)
    drafts = [
        _draft(section, published, year) for section in split_reports([see(line) for line in stripped.lines])
    ]
    dated = _dated_by_page(drafts)
    raw = cleaned.split("\n")
    digest = sha256 or hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return tuple(
        _reading(draft, day, raw, Source(file, digest, draft.first, draft.last))
        for draft, day in zip(drafts, dated, strict=True)
    )


def _draft(section: Section, published: Publication | None, year: int | None) -> _Draft:
    lines = section.lines
    body = [each for each in lines[section.heads :] if each.byline is None]
    heads = [each.text for each in lines[: section.heads]]
    paragraphs = join_lines(body)
    warnings = [f"略去不属于任何报道的 {section.left_out} 行"] if section.left_out else []
    if all(is_label(line) for line in heads):
        title, paragraphs, doubts = title_of(paragraphs, [each.text for each in lines])
        heads.append(title)
        warnings.extend(doubts)
    printed = printed_day((*paragraphs[:_OPENING], *heads), published.day if published else None)
    clues = Clues((*heads, *paragraphs[:1]), paragraphs, published, year)
    return _Draft(
        head=read_head(heads),
        paragraphs=paragraphs,
        signed=_signed(section, paragraphs),
        printed=printed,
        dated=date_report(printed, clues),
        first=lines[0].line.number,
        last=lines[-1].line.number,
        warnings=tuple(warnings),
    )


def _signed(section: Section, paragraphs: tuple[str, ...]) -> tuple[Signed, ...]:
    """Collect the bylines of a report in reading order; bare names in brackets sign it only at its end."""
    top = [each.byline for each in section.lines[: section.heads + 1]]
    opened = (each for each in paragraphs if opens_report(each))
    found = [*top, *(opening_byline(each, dateline_end(each)) for each in opened)]
    last = max((at for at, each in enumerate(section.lines) if each.byline is None), default=0)
    for at, each in enumerate(section.lines):
        found.append(each.byline if at > section.heads else None)
        if each.closing and (at == last or any(name.role for name in each.closing.names)):
            found.append(each.closing)
    return tuple(signed for signed in found if signed)


def _dated_by_page(drafts: list[_Draft]) -> list[Dated]:
    """Date the reports that say no year by another report of the page that does."""
    known = next((draft for draft in drafts if draft.dated.own and draft.dated.day), None)
    if known is None:
        return [draft.dated for draft in drafts]
    return [by_neighbour(draft.printed, draft.dated, known.dated, known.head.headline) for draft in drafts]


def _reading(draft: _Draft, dated: Dated, raw: list[str], source: Source) -> Reading:
    content = content_digest("\n".join(raw[source.first_line - 1 : source.last_line]))
    day = dated.day.isoformat() if dated.day else None
    names: dict[Byline, None] = {}
    for signed in draft.signed:
        names.update(dict.fromkeys(signed.names))
    bulletin = Bulletin(
        id=bulletin_id(dated.day, content),
        kicker=draft.head.kicker,
        headline=draft.head.headline,
        deck=draft.head.deck,
        date=day,
        date_text=dated.text,
        date_basis=dated.basis,
        byline=tuple(names),
        credit=next((signed.credit for signed in draft.signed if signed.credit), None),
        paragraphs=draft.paragraphs,
        meetings=_meetings(draft, dated),
        source=source,
        warnings=draft.warnings + dated.warnings,
    )
    return Reading(bulletin, content)


def _meetings(draft: _Draft, dated: Dated) -> tuple[Meeting, ...]:
    head = draft.head
    day = dated.day
    report = ReportText(
        headline=head.headline,
        kicker=head.kicker,
        deck=head.deck,
        paragraphs=draft.paragraphs,
        date=day.isoformat() if day else None,
        year=day.year if day else None,
    )
    return find_meetings(report, day_of=_day_of(day))


def _day_of(day: date | None) -> Callable[[int | None, int], str | None]:
    """Resolve the other days a report prints: in its own month, or in the year that brings them nearest."""

    def day_of(month: int | None, number: int) -> str | None:
        if day is None:
            return None
        if month is None:
            found = calendar_day(day.year, day.month, number)
        else:
            found = nearest(Printed("", month=month, day=number), day)
        return found.isoformat() if found else None

    return day_of
