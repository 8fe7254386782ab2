"""Bylines (署名): who wrote, photographed or edited a report, wherever the page prints it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.model import Byline
from reader.parsing.roles import CREDITS, EDITORS, GLUED, PHOTOGRAPHS, QUALITIES, REPORTERS, WRITERS
from reader.parsing.surnames import COMPOUND, SINGLE, has_surname

_LONGEST = 80  # characters; a line that is longer is no byline
_GIVEN = 4  # characters of the longest name without a dot
_TAIL = 60  # characters at the end of a paragraph in which a byline can stand

_HAN = r"[\u3400-\u9fff\U00020000-\U0003ffff]"
_NOT_IN_NAMES = frozenset("的了是在和与對对从到走看访谈说调查报道会议第年月日市县區区")
_ORGANISATION = re.compile(
    r".*(?:局|部|委|办|院|校|中心|公司|街道|镇|乡|社|报|网|台|馆|站|处|队|办公室|融媒体|客户端|协会|联合会)$"
)


def _longest_first(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


_ROLE = rf"(?:(?:{_longest_first(QUALITIES)})*(?:{_longest_first(REPORTERS)})|{_longest_first(EDITORS)}|{_longest_first(WRITERS)})"
_MEDIUM = rf"(?:本报|本网|本台|本刊|本社|{_HAN}[^\s，,。；;：:（()）]{{0,15}}?)"
_TOKEN = re.compile(
    rf"(?P<space>[\s、，,；;|｜&]+)"
    rf"|(?P<credit>(?:{_longest_first(CREDITS)})(?=[\s、，,；;）)]|$))"
    rf"|(?P<role>(?:{_MEDIUM})?{_ROLE})(?P<colon>\s*[:：/／]\s*|(?=\s)|(?={_HAN}))"
    rf"|(?P<name>{_HAN}+(?:[·•]{_HAN}+)*)"
)
_ROLE_ONLY = re.compile(rf"{_ROLE}$")
_MARKERS = "□■◎●▲◆○☆★△\ufeff "
_BRACKETS = {"（": "）", "(": ")", "【": "】", "[": "]"}
_TRAILING_GROUP = re.compile(r"[（(]([^（()）]{2,60})[）)]\s*$")
_TRAILING_WORDS = re.compile(r"[。！？!?…”）)]\s*[□■]?\s*([^。！？!?…”]{2,60})$")
_LEADING_GROUP = re.compile(r"\s*[（(]([^（()）]{2,60})[）)]")
_LEADING_WORDS = re.compile(r"\s+([^，,。：:；;\d“”]{4,60})(?=[，,。：:；;\d]|$)")


@dataclass(frozen=True, slots=True)
class Signed:
    """What a byline says: names in their roles, and what else it grants."""

    names: tuple[Byline, ...]
    credit: str | None

    @property
    def is_photograph(self) -> bool:
        """Whether it signs a picture only."""
        granted = self.credit in PHOTOGRAPHS if self.credit else False
        return granted or all(name.role in PHOTOGRAPHS for name in self.names)


def byline_of(line: str) -> Signed | None:
    """Read a line that is nothing but a byline; None for every other line."""
    if len(line) > _LONGEST:
        return None
    marked = line[:1] in _MARKERS
    bare = line.strip(_MARKERS)
    bracketed = len(bare) > 1 and _BRACKETS.get(bare[0]) == bare[-1]
    if bracketed:
        bare = bare[1:-1]
    return read_signature(bare, roleless=bracketed or marked)


def closing_byline(paragraph: str, *, roleless: bool) -> Signed | None:
    """Read the byline a paragraph ends with: in brackets, or after the last full stop."""
    tail = paragraph[-_TAIL:]
    group = _TRAILING_GROUP.search(tail)
    if group:
        return read_signature(group[1], roleless=roleless)
    words = _TRAILING_WORDS.search(tail)
    return read_signature(words[1].strip(_MARKERS), roleless=False) if words else None


def opening_byline(paragraph: str, start: int) -> Signed | None:
    """Read the byline after the dateline that ends at `start`: 本报讯(记者 X), 本报讯 记者 X 通讯员 Y."""
    tail = paragraph[start : start + _TAIL]
    if start == 1:
        tail = paragraph[:_TAIL]
    group = _LEADING_GROUP.match(tail)
    if group:
        return read_signature(group[1], roleless=True)
    words = _LEADING_WORDS.match(tail)
    return read_signature(words[1], roleless=False) if words else None


def read_signature(text: str, *, roleless: bool) -> Signed | None:
    """Read the words of a byline, all of them; None when anything else stands among them.

    `roleless` allows names with no role at all, where their place says what they are.
    """
    found: list[Byline] = []
    pending: list[str] = []
    role = ""
    credit: str | None = None
    for kind, word in _tokens(text):
        if kind == "other":
            return None
        if kind == "role" or (kind == "credit" and not pending):
            found.extend(Byline(role, name) for name in pending)
            pending, role = [], word
        elif kind == "credit":
            role, credit = (role, word) if role else (word, credit)
        elif kind == "name":
            pending.append(word)
    found.extend(Byline(role, name) for name in pending)
    return _checked(found, credit, roleless=roleless)


def _checked(found: list[Byline], credit: str | None, *, roleless: bool) -> Signed | None:
    if not found or (not roleless and not any(each.role for each in found)):
        return None
    if not any(each.role for each in found) and not all(has_surname(each.name) for each in found):
        return None
    return Signed(tuple(dict.fromkeys(found)), credit)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    """Cut a byline into roles, credits and names; a lone character and what follows it are one padded name."""
    at = 0
    half = ""
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            yield "other", text[at]
            return
        at = found.end()
        kind = found.lastgroup if found.lastgroup != "colon" else "role"
        if kind == "space":
            continue
        word = found["role"] if kind == "role" else found[0]
        if kind == "name":
            for part in _names(half + word):
                half = part[1] if part[0] == "half" else ""
                if part[0] != "half":
                    yield part
            continue
        if half:
            yield "other", half
            return
        yield (kind or "other"), _plain_role(word) if kind == "role" else word
    if half:
        yield "other", half


def _plain_role(word: str) -> str:
    found = _ROLE_ONLY.search(word)
    return found[0] if found else word


def _names(run: str) -> Iterator[tuple[str, str]]:
    """Read a run of characters as a name, with the credit printed against it; organisations are passed over."""
    credit = next((word for word in GLUED if run.endswith(word) and len(run) > len(word) + 1), "")
    name = run.removesuffix(credit) if credit else run
    if len(name) == 1 and not credit:
        yield "half", name
    elif "·" in name or "•" in name:
        yield "name", name
    elif _is_two(name):
        yield from (("name", name[:2]), ("name", name[2:]))
    elif (
        len(name) <= _GIVEN and not _NOT_IN_NAMES.intersection(name) and (has_surname(name) or len(name) == 3)
    ):
        yield "name", name
    elif not _ORGANISATION.match(name):
        yield "other", name
    if credit:
        yield "credit", credit


def _is_two(name: str) -> bool:
    return len(name) == _GIVEN and name[:2] not in COMPOUND and name[0] in SINGLE and name[2] in SINGLE
