"""The words of the trade as data: bulletins, the meetings they tell of, who was there.

| in code | on the page | what it is |
|---|---|---|
| kicker | 引题 | the line above the headline that leads up to it |
| headline | 主题 | the line that names the report |
| deck | 副题 | the line below the headline that adds to it |
| dateline | 电头 | 本报讯, with the date the report begins with |
| byline | 署名 | who wrote or photographed it, each in a role |
| paragraph | 段 | as the writer made it, no longer as the column tore it |
| meeting | 会议 | an occasion: a meeting, an inspection, a visit |
| attendee | 参会人 | a person named as present |
| title | 职务 | the office as printed; 区领导 counts as one |
| act | 参会方式 | the report's own verb: 主持, 讲话, 出席, 参加, 列席, 陪同 … |
| evidence | 出处 | the place in the text that a fact was read from |
| formulation | 提法 | a set phrase of politics |
| bookmark | 书签 | the person's mark on a bulletin |
| note | 批注 | what the person wrote to it |

Field names are the keys of the JSON and of the bulletin files. Every offset counts characters.
"""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Evidence:
    """A span of one paragraph: `paragraphs[paragraph][start:end]`, in characters."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person named as present; `shared` when one list serves several meetings of the report."""

    name: str
    titles: tuple[str, ...]
    acts: tuple[str, ...]
    shared: bool
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Meeting:
    """An occasion of a report; `complete` is false where its list of names ends with 等.

    `date` is ISO 8601 (2022-09-10), `time` the day's part as printed (上午, 晚, 9时许).
    """

    name: str | None
    date: str | None
    time: str | None
    place: str | None
    attendees: tuple[Attendee, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class Byline:
    """One name and its role as printed (记者, 通讯员, 摄影 …; empty where none is printed)."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a bulletin was read from: file name, SHA-256 of its bytes, first and last line (from 1)."""

    file: str
    sha256: str
    first_line: int
    last_line: int


@dataclass(frozen=True, slots=True)
class Bulletin:
    """One report of a newspaper page, read.

    `date` is ISO 8601 or None, `date_text` the words it was read from, `date_basis` what fixed the year.
    `credit` says what else the byline grants (文/图, 摄). `warnings` are the parser's doubts, for a person.
    """

    id: str
    kicker: str | None
    headline: str
    deck: str | None
    date: str | None
    date_text: str | None
    date_basis: str | None
    byline: tuple[Byline, ...]
    credit: str | None
    paragraphs: tuple[str, ...]
    meetings: tuple[Meeting, ...]
    source: Source
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """Where a term stands: in kicker, headline, deck, byline or the paragraph of that number (from 0)."""

    field: str
    paragraph: int | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A bulletin that answers a query.

    `snippet` is a piece of one line of its text; `marks` are the spans of the snippet that matched;
    `matches` are all places in the bulletin, in reading order.
    """

    id: str
    headline: str
    date: str | None
    snippet: str
    marks: tuple[tuple[int, int], ...]
    matches: tuple[Match, ...]


BETWEEN = " · "
"""Parts the items of a byline."""


def byline_items(bulletin: Bulletin) -> tuple[str, ...]:
    """Give the byline as it is shown: each role with its names (记者 甲 乙), in the order printed."""
    names: dict[str, list[str]] = {}
    for one in bulletin.byline:
        names.setdefault(one.role, []).append(one.name)
    return tuple(" ".join((role, *people)).strip() for role, people in names.items())


def byline_text(bulletin: Bulletin) -> str:
    """Give the byline on one line; the characters of a match in it are counted here."""
    return BETWEEN.join(byline_items(bulletin))


def as_data(bulletin: Bulletin) -> dict[str, Any]:
    """Give a bulletin as plain dicts and lists, keys in reading order: the JSON of the contract."""
    data: dict[str, Any] = _plain(bulletin)
    return data


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    keys = getattr(value, "__dataclass_fields__", None)
    return value if keys is None else {key: _plain(getattr(value, key)) for key in keys}
