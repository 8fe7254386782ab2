"""Bylines (署名) wherever a page prints them: on a line of their own, after the dateline, at the end."""

import re

from reader.parsing.signatures import Signed, read_signature

_LONGEST = 100  # characters; a line that is longer is no byline
_TAIL = 60  # characters at either end of a paragraph in which a byline can stand

_HINT = re.compile(
    "[记記]者|[通][讯訊][员員]|作者|[编編][辑輯审審校]|[责責][编編]|[主]?[编編]:|校[对對]|[摄攝]|[文图圖]\\s*[/／:：、]|供[稿图圖]"
    "|[报報]道|[实實][习習]生|撰[稿文]|[审審][核校]|[一二三初复終终]审|[监監]制|[统統][筹籌]|策[划劃]|排版|版式|[评評][论論][员員]"
    "|整理|[采執执][写寫笔筆]|拍[摄攝]|[\\s)）][文图圖]$|^[（(□■◎●▲◆○☆★△]"
)
_SENTENCE_ENDS = frozenset("。！？!?…”；;：:，,、")
_MARKERS = "□■◎●▲◆○☆★△※*＊ \u3000"
_ROUND = {"（": "）", "(": ")"}
_SQUARE = {"【": "】", "[": "]", "〔": "〕"}
_LABELLED = re.compile(
    r"(?:信息来源|稿件来源|文章来源|来源|发布日期|发布时间|发表时间|发稿时间|更新时间|时间|日期|浏览次数|浏览量|阅读量|点击数|点击|字号)"
    r"\s*[:：]\s*[^\s:：]{0,24}(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?"
)
_CLOSING_GROUP = re.compile(r"[（(\[【]([^（()）\[\]【】]{2,60})[）)\]】][。.]?$")
_CLOSING_WORDS = re.compile(r"[。！？!?…”）)]\s*[□■◎●]?\s*([^。！？!?…”（()）]{2,60})$")
_OPENING_GROUP = re.compile(r"\s*[（(]([^（()）]{2,60})[）)]")
_OPENING_WORDS = re.compile(
    r"\s*[□■◎●]?((?:本[报网台刊社])?[^\s，,。：:；;\d“”]{0,8}(?:记者|記者|通讯员|通訊員)[^，,。；;\d“”]{2,50})"
)


def byline_of(line: str) -> Signed | None:
    """Read a line that is nothing but a byline; None for every other line."""
    if len(line) > _LONGEST or line[-1] in _SENTENCE_ENDS or not _HINT.search(line):
        return None
    bare = line.strip(_MARKERS)
    roleless = bare != line
    if len(bare) > 1 and _ROUND.get(bare[0]) == bare[-1]:
        bare, roleless = bare[1:-1], True
    elif len(bare) > 1 and _SQUARE.get(bare[0]) == bare[-1]:
        if not re.search(r"[:：\s]", bare):
            return None
        bare = bare[1:-1]
    return read_signature(_LABELLED.sub(" ", bare), roleless=roleless)


def closing_byline(paragraph: str) -> Signed | None:
    """Read the byline at the end of a paragraph: in brackets, even without a role, or after the full stop."""
    tail = paragraph[-_TAIL:]
    if tail[-1:] in _SENTENCE_ENDS and tail[-2:-1] not in {"）", ")"}:
        return None
    group = _CLOSING_GROUP.search(tail)
    if group:
        return read_signature(group[1], roleless=True)
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
