"""The grammar of a byline: roles, names, credits, nothing else."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.language.folding import simplify
from reader.model import Byline
from reader.parsing.attendance.surnames import COMPOUND_SURNAMES, SURNAMES
from reader.parsing.roles import CREDITS, EDITORS, GLUED, NO_NAMES, PHOTOGRAPHS, QUALITIES, REPORTERS, WRITERS

_REPORTED = "报道"  # grants nothing that a byline does not
_LONGEST = 4  # characters of a name without a dot
_USUAL = 3
_HAN = r"[\u3400-\u9fff\U00020000-\U0003ffff]"


def _either(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_BOTH = re.compile(r"文\s*[/／、]\s*[图摄]|图\s*[/／、]\s*文")
_TOKEN = re.compile(
    rf"(?P<both>{_BOTH.pattern})|(?P<space>[\s、，,；;|｜&]+)|(?P<of>[/／:：])|(?P<run>{_HAN}+(?:[·•．]{_HAN}+)*)"
)
_ROLE = re.compile(
    rf"(?P<before>.*?)(?P<role>(?:{_either(QUALITIES)}){{0,2}}(?:{_either(REPORTERS)})"
    rf"|(?:{_either(EDITORS)}|{_either(WRITERS)}))(?P<after>.*)"
)
_MEDIUM = re.compile(r"本.{1,3}|.*(?:报|网|台|社|刊|端|体|媒|闻|心|站|部|道|线|布|讯|志|号|校|区|县|市|州)")
_BODY = re.compile(
    r".*(?:局|部|委|办|院|校|中心|公司|街道|镇|乡|社|报|网|台|馆|站|处|队|会|室|融媒体|客户端|学校|小学|中学|大学|支部|机关|集团)"
)
_OFFICES = frozenset("局部委办处室站队馆台网报")
_PLACE = re.compile(r".+[区县市省镇乡村路街局委部办处社院厅会组队室版图字稿节篇讯电]")
_NEVER_IN_NAMES = frozenset("的了是在着过吗呢吧这那哪我你他她它们")


@dataclass(frozen=True, slots=True)
class Signed:
    """What a byline says: names in their roles, and what else it grants."""

    names: tuple[Byline, ...]
    credit: str | None

    @property
    def of_picture(self) -> bool:
        """Whether it signs a picture and not the report."""
        return self.credit in PHOTOGRAPHS or all(simplify(name.role) in PHOTOGRAPHS for name in self.names)


@dataclass(frozen=True, slots=True)
class _Token:
    """A word of a byline; `kind` is role, name, credit, of (a slash or colon) or other."""

    kind: str
    text: str


def read_signature(text: str, *, roleless: bool = False, partly: bool = False) -> Signed | None:
    """Read the words of a byline; None when anything else stands among them.

    `roleless` allows names with no role at all, where their place says what they are; `partly` reads a byline
    that the text goes on after.
    """
    tokens: list[_Token] = []
    for token in _tokens(text, strictly=partly):
        if token.kind == "other":
            if partly:
                break
            return None
        tokens.append(token)
    names, credit = _named(tokens)
    has_role = any(name.role for name in names)
    if not names or not (has_role or (roleless and all(_is_surely_name(simplify(n.name)) for n in names))):
        return None
    return Signed(tuple(dict.fromkeys(names)), credit)


def _named(tokens: Sequence[_Token]) -> tuple[list[Byline], str | None]:
    """Give every name the role before it, or the credit after it."""
    found: list[Byline] = []
    pending: list[str] = []
    role = ""
    credit: str | None = None
    for at, token in enumerate(tokens):
        if token.kind == "name":
            pending.append(token.text)
        elif token.kind == "role" or (token.kind == "credit" and _leads(tokens, at)):
            found.extend(Byline(role, name) for name in pending)
            pending, role = [], token.text
        elif token.kind == "credit" and pending and not role:
            found.extend(Byline(token.text, name) for name in pending)
            pending = []
        elif token.kind == "credit" and simplify(token.text) != _REPORTED:
            credit = token.text
    found.extend(Byline(role, name) for name in pending)
    return found, credit


def _leads(tokens: Sequence[_Token], at: int) -> bool:
    """Say whether a credit stands before its names like a role: 文/X, 摄影：X."""
    if at and tokens[at - 1].kind == "of":
        return False
    following = next((token.kind for token in tokens[at + 1 :] if token.kind != "of"), "")
    return following in {"name", "role"}


def _tokens(text: str, *, strictly: bool) -> Iterator[_Token]:
    """Cut a byline into its words, literally as printed; `strictly` takes no name without a surname."""
    plain = simplify(text).replace("丨", "｜")  # a stroke that stands for a bar
    at = 0
    half = ""
    while at < len(text):
        found = _TOKEN.match(plain, at)
        if found is None:
            yield _Token("other", text[at])
            return
        literal, at = text[at : found.end()], found.end()
        if found["run"] is None:
            if found["space"] is None:
                if len(half) > 1:
                    yield _Token("name", half)
                    half = ""
                yield _Token("credit" if found["both"] else "of", re.sub(r"\s", "", literal))
            continue
        padded = len(half) == 1 and len(literal) == 1
        half += literal
        if not padded and _is_half(simplify(half)):
            continue
        yield from _words(half, simplify(half), strictly=strictly)
        half = ""
    if half:
        yield _Token("name" if len(half) > 1 else "other", half)


def _is_half(plain: str) -> bool:
    """Say whether a word is half of a padded name: 贾　佳, 欧阳 锋."""
    return (len(plain) == 1 and plain not in CREDITS) or plain in COMPOUND_SURNAMES


def _words(literal: str, plain: str, *, strictly: bool) -> Iterator[_Token]:
    """Cut a run of characters into a role with its names, or names with their credit."""
    if plain in CREDITS:
        yield _Token("credit", literal)
        return
    found = _ROLE.fullmatch(plain)
    if found and (not found["before"] or _MEDIUM.fullmatch(found["before"])):
        start, end = found.span("role")
        yield _Token("role", literal[start:end])
        if found["after"]:
            yield from _names(literal[end:], plain[end:], strictly=True)
        return
    yield from _names(literal, plain, strictly=strictly)


def _names(literal: str, plain: str, *, strictly: bool) -> Iterator[_Token]:
    """Read a run of characters as names, with the credit printed against them; bodies are passed over.

    Right behind its role only a surname tells a name from a word such as 记者节.
    """
    credit = next((word for word in GLUED if plain.endswith(word) and len(plain) > len(word) + 1), "")
    end = len(plain) - len(credit)
    start = 0
    for size in _sizes(plain[:end], strictly=strictly):
        yield _Token("name" if size else "other", literal[start : start + abs(size)] or literal)
        start += size
    if credit:
        yield _Token("credit", literal[end:])


def _sizes(run: str, *, strictly: bool) -> tuple[int, ...]:
    """Say how long the names are that a run consists of; (0,) when it is none, () when it is a body."""
    if any(dot in run for dot in "·•．"):
        return (len(run),)
    if _NEVER_IN_NAMES.intersection(run):
        return (0,)
    if len(run) <= _USUAL and run[0] in SURNAMES and run[-1] not in _OFFICES:
        return (len(run),)
    if _BODY.fullmatch(run):
        return ()
    if len(run) <= _USUAL and not strictly:
        return (len(run),)
    return (len(run),) if len(run) == _LONGEST and run[:2] in COMPOUND_SURNAMES else _parted(run)


def _parted(run: str) -> tuple[int, ...]:
    """Part names printed without a space between; each begins with a surname."""
    if not run:
        return ()
    if len(run) > _LONGEST * _USUAL or run[0] not in SURNAMES:
        return (0,)
    for size in (_USUAL, 2):
        rest = _parted(run[size:]) if size <= len(run) else (0,)
        if 0 not in rest:
            return (size, *rest)
    return (0,)


def _is_surely_name(name: str) -> bool:
    """Say whether a word that stands where a name may stand is one."""
    if name in NO_NAMES or len(name) > _LONGEST:
        return "·" in name
    begins = name[0] in SURNAMES or name[:2] in COMPOUND_SURNAMES
    return begins and not _PLACE.fullmatch(name)
