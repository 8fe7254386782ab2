"""Paragraphs as the writer made them: lines torn by the column are joined where the sentence goes on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.parsing.marks import COMMAS, NEVER_FIRST, OPENERS, SEMICOLONS, depth, is_closed
from reader.parsing.sights import Sight

_HEADING = 36  # characters; headings inside a report are no longer
_TWO_PARTS = 60  # characters of a heading in two halves with a space between, which sentences do not have
_FULL = 2  # characters that a full line may fall short of the width: a mark that would begin the next
_SOME = 4  # lines it takes to tell a width

_NUMBERED = re.compile(
    r"[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]\d{1,2}[)）]|\d{1,2}[、.．](?!\d)"
    r"|第[一二三四五六七八九十]{1,3}[，,、：:章节条]|[①-⑳●■◆★▲]"
)
_COUNTING = re.compile(r"[一二三四五六七八九十]{1,3}(?:是|要)")
_TEXT_BEGINS = re.compile(r"(?:\d{1,2}月)?\d{1,2}日(?!起)|会议[强指要认听传]|会上|当日|当天|随后")
# Words that leave a sentence hanging at the end of a line, each with what before it makes another word
# of it: 反对, 存在, 行为 may end a heading.
_HANGING = {
    **dict.fromkeys("或把而让该各每于", ""),
    "的": "目",
    "和": "总缓祥饱温求共",
    "与": "参",
    "及": "普埃",
    "在": "存所实潜",
    "对": "反相绝面配",
    "将": "上中少大名健",
    "从": "服",
    "向": "方导走面",
    "以": "所",
    "并": "合",
    "被": "植",
    "使": "大天",
    "由": "自理",
    "为": "行作成",
    "其": "耳",
}
_GAP = re.compile(r"[^\x00-\xff][ \u3000]{1,2}[^\x00-\xff]")
_GAPS = re.compile(r"\S{1,6}(?:\s+\S{1,8}){2,}")


@dataclass(frozen=True, slots=True)
class Setting:
    """How a report is set.

    `indents`: only the first line of a paragraph is indented. `width`: characters at which every line is
    wrapped, None where they are not. `blanks`: wrapped lines, blank ones only between paragraphs.
    """

    indents: bool
    width: int | None
    blanks: bool


def setting_of(body: Sequence[Sight]) -> Setting:
    """Read from the body lines of a report how it is set."""
    indented = sum(each.line.indented for each in body)
    open_ended = [len(each.text) for each in body if not is_closed(each.text)]
    width = max(open_ended, default=0)
    full = sum(length >= width - _FULL for length in open_ended)
    wrapped = (
        full >= _SOME and full * 2 >= len(body) and all(len(each.text) <= width + _FULL for each in body)
    )
    parted = sum(each.line.after_blank for each in body[1:])
    return Setting(
        0 < indented < len(body), width if wrapped else None, wrapped and 0 < parted < len(body) - 1
    )


def is_heading(text: str, width: int | None = None) -> bool:
    """Say whether a line without a closing mark is complete in itself, as a heading or a list of names is."""
    if width is not None and len(text) >= width - _FULL:
        return False
    if (text[0] in "（(" and text[-1] in "）)") or _GAPS.fullmatch(text):
        return True
    if len(text) > (_TWO_PARTS if _GAP.search(text) else _HEADING):
        return False
    if _is_hanging(text) or text[-1] in OPENERS or any(depth(text)):
        return False
    if _NUMBERED.match(text):
        return True
    return not any(mark in text for mark in "，,；;") and not _TEXT_BEGINS.match(text)


def _is_hanging(text: str) -> bool:
    nouns = _HANGING.get(text[-1])
    return nouns is not None and (len(text) == 1 or text[-2] not in nouns)


def join_lines(body: Sequence[Sight]) -> tuple[str, ...]:
    """Join the body lines of a report into its paragraphs."""
    setting = setting_of(body)
    paragraphs: list[str] = []
    parts: list[Sight] = []
    quotes = 0  # quotations the paragraph has opened without closing them
    for each in body:
        if parts and not _goes_on(parts, each, setting, quoting=quotes > 0):
            paragraphs.append(_joined(parts))
            parts, quotes = [], 0
        parts.append(each)
        quotes += each.text.count("“") - each.text.count("”")
    if parts:
        paragraphs.append(_joined(parts))
    return tuple(paragraphs)


def _joined(parts: Sequence[Sight]) -> str:
    """Put torn lines together; words of Latin letters stay apart."""
    text = [parts[0].text]
    for part in parts[1:]:
        before, after = text[-1][-1], part.text[0]
        apart = before.isascii() and after.isascii() and before.isalpha() and after.isalpha()
        text.append(f" {part.text}" if apart else part.text)
    return "".join(text)


def _goes_on(parts: Sequence[Sight], each: Sight, setting: Setting, *, quoting: bool) -> bool:
    """Say whether a line goes on with the paragraph that `parts` has begun."""
    last, text = parts[-1].text, each.text
    if each.opens or parts[-1].closing:
        return False
    if text[0] in NEVER_FIRST or last[-1] in COMMAS or last[-1] in OPENERS:
        return True
    if setting.indents:
        heading = is_closed(last) and not is_closed(text) and is_heading(text)
        return not each.line.indented and not heading
    if setting.blanks:
        return not each.line.after_blank
    if is_closed(last):
        full = setting.width is not None and len(last) >= setting.width
        return full or (quoting and _closes_quotation(text))
    return not _is_parted(parts, each, setting)


def _is_parted(parts: Sequence[Sight], each: Sight, setting: Setting) -> bool:
    """Say whether an unfinished line is complete all the same: a heading, an item of a list."""
    last = parts[-1].text
    if _NUMBERED.match(each.text):
        return True
    if last[-1] in SEMICOLONS:
        return _COUNTING.match(each.text) is not None or each.text[0] == parts[0].text[0]
    return len(parts) == 1 and not parts[0].opens and is_heading(last, setting.width)


def _closes_quotation(text: str) -> bool:
    end = text.find("”")
    return end >= 0 and "“" not in text[:end]
