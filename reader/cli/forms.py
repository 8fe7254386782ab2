"""A bulletin in the forms a person takes elsewhere: Markdown, YAML."""

import re
from collections.abc import Iterator

from reader.cli.meetings import acts_of, occasion
from reader.locale import _
from reader.model import Bulletin, Meeting
from reader.page import field_text

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&])")
_ITEM = re.compile(r"^(\s*(?:\d+(?=[.)]))?)([-+=.)])")  # what begins an item, or underlines a heading


def yaml(bulletin: Bulletin) -> str:
    """Write a bulletin as its file holds it, without the digests of its import."""
    from reader.storage.bulletin_file import as_yaml

    return as_yaml(bulletin)


def markdown(bulletin: Bulletin) -> str:
    """Write a bulletin as Markdown: heads, credits, paragraphs, then who was there."""
    return "\n\n".join(_blocks(bulletin))


def _blocks(bulletin: Bulletin) -> Iterator[str]:
    if bulletin.kicker:
        yield f"*{escape(bulletin.kicker)}*"
    yield f"# {escape(bulletin.headline)}"
    if bulletin.deck:
        yield f"**{escape(bulletin.deck)}**"
    credit = field_text(bulletin, "credits")
    if credit:
        yield escape(credit)
    yield from map(escape, bulletin.paragraphs)
    for meeting in bulletin.meetings:
        yield f"## {escape(occasion(meeting))}"
        yield _table(meeting)


def _table(meeting: Meeting) -> str:
    rows = [(_("name"), _("title"), _("act")), ("---", "---", "---")]
    rows += [
        (escape(one.name), escape("、".join(one.titles)), escape(acts_of(one))) for one in meeting.attendees
    ]
    note = "" if meeting.complete else "\n\n" + _("the list is not complete")
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + note


def escape(text: str) -> str:
    """Write text so that Markdown shows it as it stands."""
    return _ITEM.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", text))
