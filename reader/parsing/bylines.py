"""Bylines (署名) wherever a page prints them: on a line of their own, after the dateline, at the end."""

import re

from reader.language.folding import simplify
from reader.parsing.roles import CREDITS, EDITORS, REPORTERS, WRITERS
from reader.parsing.signatures import Signed, read_signature

_LONGEST = 100  # characters; a line that is longer is no byline
_TAIL = 60  # characters at either end of a paragraph in which a byline can stand

_SENTENCE_ENDS = frozenset("。！？!?…”；;：:，,、")
_MARKERS = "□■◎●▲◆◇○☆★△※*＊ \u3000"
_HINT = re.compile("|".join((*REPORTERS, *EDITORS, *WRITERS, *CREDITS)))  # what every byline holds
_PADDED = re.compile(r"[^\s] [^\s][:：|｜丨\s]")  # a role or a name with a space inside
_ROUND = {"（": "）", "(": ")"}
_SQUARE = {"【": "】", "[": "]", "〔": "〕"}
_NOTE = re.compile(
    r"(?:信息来源|稿件来源|文章来源|来源|发布日期|发布时间|发表时间|发稿时间|更新时间|时间|日期"
    r"|浏览次数|浏览量|阅读量|点击数|点击|字号)\s*[:：|｜丨/]\s*[^\s:：]{0,24}(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
)
_CLOSING_GROUP = re.compile(r"[（(\[【]([^（()）\[\]【】]{2,60})[）)\]】][。.]?$")
_CLOSING_WORDS = re.compile(r"[。！？!?…”）)]\s*[□■◎●◇]?\s*([^。！？!?…”（()）]{2,60})$")
_OPENING_GROUP = re.compile(r"\s*[（(]([^（()）]{2,60})[）)]")
_OPENING_WORDS = re.compile(
    r"\s*[□■◎●◇]?((?:本[报网台刊社])?[^\s，,。：:；;\d“”]{0,8}(?:记者|記者|通讯员|通訊員)[^，,。；;\d“”]{2,50})"
)


def byline_of(line: str) -> Signed | None:
    """Read a line that is nothing but a byline; None for every other line."""
    if len(line) > _LONGEST or line[-1] in _SENTENCE_ENDS:
        return None
    bare, roleless = _unwrapped(line)
    plain = simplify(bare)
    if not roleless and not _HINT.search(plain) and not _PADDED.search(plain):
        return None
    return read_signature(_without_notes(bare), roleless=roleless)


def closing_byline(paragraph: str) -> Signed | None:
    """Read the byline at the end of a paragraph: in brackets, even without a role, or after the full stop."""
    tail = paragraph[-_TAIL:]
    if tail[-1:] in _SENTENCE_ENDS and tail[-2:-1] not in {"）", ")"}:
        return None
    group = _CLOSING_GROUP.search(tail)
    if group:
        return read_signature(_without_notes(group[1]), roleless=True)
    words = _CLOSING_WORDS.search(tail)
    return read_signature(words[1]) if words else None


def opening_byline(paragraph: str, start: int) -> Signed | None:
    """Read the byline behind the dateline that ends at `start`: 本报讯(记者 X), 本报讯 记者 X 通讯员 Y."""
    head = paragraph[start : start + _TAIL]
    group = _OPENING_GROUP.match(head)
    if group:
        return read_signature(group[1], roleless=start > 0)
    words = _OPENING_WORDS.match(head)
    return read_signature(words[1], partly=True) if words else None


def _unwrapped(line: str) -> tuple[str, bool]:
    """Take a line out of its marker and brackets; say whether these allow it to hold bare names."""
    bare = line.strip(_MARKERS)
    if len(bare) > 1 and _ROUND.get(bare[0]) == bare[-1]:
        return bare[1:-1], True
    if len(bare) > 1 and _SQUARE.get(bare[0]) == bare[-1] and re.search(r"[:：\s]", bare):
        return bare[1:-1], False
    return bare, bare != line


def _without_notes(text: str) -> str:
    """Take out what a site prints beside a byline: where the text is from, when it was published."""
    return _NOTE.sub(" ", text)
