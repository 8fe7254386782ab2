"""Paragraphs as the writer made them: lines torn by the column are joined where the sentence goes on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.parsing.lines import Line
from reader.parsing.marks import (
    CLOSING,
    COLONS,
    COMMAS,
    NEVER_FIRST,
    OPENERS,
    SEMICOLONS,
    depth,
    ends_sentence,
    is_closed,
)

_HEADING = 32  # characters; headings inside a report are no longer
_NUMBERED = re.compile(
    r"(?:[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[一二三四五六七八九十]{1,3}(?:是|要)|[（(]?\d{1,2}[)）、.．](?!\d)|第[一二三四五六七八九十]{1,3}[，,、：:]|[①-⑳●■◆★▲])"
)
_BODY = re.compile(r"\d|[一二三四五六七八九十]是|据|截至|会议|会上|当日|当天|近日|日前")


@dataclass(frozen=True, slots=True)
class Setting:
    """How a report is set: whether indents mark its paragraphs, and the width its lines are wrapped at."""

    indents: bool
    width: int | None


def setting_of(lines: Sequence[Line]) -> Setting:
    """Read from the body lines of a report how it is set.

    Indents tell only where some lines have one and some have none.
    """
    indented = sum(line.indented for line in lines)
    torn = [len(line.text) for line in lines if not is_closed(line.text)]
    longest = max(torn, default=0)
    full = sum(length >= longest - 2 for length in torn)
    wrapped = len(torn) >= 4 and full * 10 >= len(torn) * 6
    return Setting(0 < indented < len(lines), longest if wrapped else None)


def is_heading(text: str, width: int | None = None) -> bool:
    """Say whether a line without a closing mark is complete in itself, as a heading is."""
    if len(text) > _HEADING or (width is not None and len(text) >= width - 2):
        return False
    if text[-1] in COMMAS or text[-1] in OPENERS or COMMAS.intersection(text.replace("、", "")):
        return bool(_NUMBERED.match(text)) and text[-1] not in COMMAS
    return not any(depth(text))


def join_lines(lines: Sequence[Line]) -> tuple[str, ...]:
    """Join the body lines of a report into its paragraphs."""
    setting = setting_of(lines)
    paragraphs: list[str] = []
    parts: list[Line] = []
    for line in lines:
        if parts and not _goes_on(parts, line, setting):
            paragraphs.append(_joined(parts))
            parts = []
        parts.append(line)
    if parts:
        paragraphs.append(_joined(parts))
    return tuple(paragraphs)


def _joined(parts: list[Line]) -> str:
    text = parts[0].text
    return text if len(parts) == 1 else "".join(_spaced(parts))


def _spaced(parts: list[Line]) -> list[str]:
    """Keep words of Latin letters apart that the end of a line kept apart."""
    texts = [parts[0].text]
    for part in parts[1:]:
        before, after = texts[-1][-1], part.text[0]
        latin = before.isascii() and after.isascii() and before.isalpha() and after.isalpha()
        texts.append(f" {part.text}" if latin else part.text)
    return texts


def _goes_on(parts: list[Line], line: Line, setting: Setting) -> bool:
    """Say whether a line goes on with the paragraph that `parts` has begun."""
    last = parts[-1].text
    if line.text[0] in NEVER_FIRST or last[-1] in COMMAS or last[-1] in OPENERS:
        return True
    if setting.indents:
        return not line.indented and not (is_closed(last) and is_heading(line.text))
    if ends_sentence(last) or last[-1] in COLONS:
        return False
    if last[-1] in SEMICOLONS and _NUMBERED.match(line.text):
        return False
    return not (len(parts) == 1 and is_heading(last, setting.width))
