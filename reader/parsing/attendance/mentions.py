"""The persons named in a sentence, each with the office that stands before the name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.parsing.attendance.names import choice, listed_end, may_begin, name_end
from reader.parsing.attendance.surnames import GIVEN
from reader.parsing.attendance.titles import heads, is_reporter, is_surname, office_start, opens_office
from reader.parsing.attendance.vocabulary import ATTENDING, GROUPS, KEPT, LEADING, SPEAKING, VISITING

_AND = rf"(?!{choice(KEPT)})(?:和|与|及|以及|暨)"
SEPARATOR = re.compile(rf"\x01*\s*(?:[、,…]+\s*(?:{_AND})?|{_AND}|\s+)\s*")
"""What stands between two names of a list."""
_USUAL = 3
_SKIPPED = re.compile(r"[\x01\s]*")
_CLAUSE_START = re.compile(r"[,;:。\s\x01由上讯](?=[\u3400-\u9fff])|^(?=[\u3400-\u9fff])")
_ACTS = rf"(?:{choice(ATTENDING)}|{choice(SPEAKING)}|{choice(LEADING)}|{choice(VISITING)}|在主席台|担任|一行)"
_GROUP = rf"(?:(?:等|\d+[位名]|,?(?:以?及|和|与|暨))[^,。;]{{0,40}}?(?:{choice(GROUPS)})?)?"
_MANNER = (
    "(?:同志|一行|首先|分别|先后|共同|一同|一起|应邀|受邀|还|也|亲自|再次|在会上|现场|作了?|带着|等){0,3}"
)
_LIST_ACTS = re.compile(rf"[\s\x01]*{_GROUP}{_MANNER}{_ACTS}")
"""What must stand behind a list of names without an office."""
_ALONE = rf"(?:{choice([*ATTENDING, *LEADING])}|讲话|致[辞词]|发言|宣布|在主席台|担任|一行)"
_WITH_GROUP = rf",?(?:以?及|和)[^,。;]{{2,40}}?(?:{choice(GROUPS)}){_ACTS}"
_ONE_ACTS = re.compile(rf"[\s\x01]*(?:在[^,;。]{{1,14}}?)?{_MANNER}{_ALONE}|{_WITH_GROUP}")
"""What must stand behind a single name without an office."""
_PASSED = re.compile("(?:等|在|同|与|和|对|向|会见了?|率|带领|陪同|到|及|一行)*")
_GROUP_OFFICE = re.compile(
    r"\x01*(?:等(?:\d+|[一二两三四五六七八九十]+)?(?:位|名|人)?|\d+[位名])((?:[^,。;、等]{0,16}?)(?:领导同志|领导干部|领导|代表|负责人|负责同志|委员|专家|老同志|老干部代表|老干部))"
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at `start:end` of a sentence, its office at `office:office_end` (empty where none is printed).

    `linked`: it follows the mention before it in one list; `inherited`: it takes its office from there.
    """

    start: int
    end: int
    office: int
    office_end: int
    linked: bool = False
    inherited: bool = False

    @property
    def begin(self) -> int:
        """Where the mention begins, office included."""
        return self.office if self.titled else self.start

    @property
    def titled(self) -> bool:
        """Whether an office is printed before this very name."""
        return self.office_end > self.office and not self.inherited


def mentions(text: str) -> list[Mention]:
    """Find the persons named in a masked sentence, in order."""
    found = _titled(text)
    return _linked(text, _merged(text, found, _bare(text, found)))


def with_known(text: str, found: list[Mention], known: re.Pattern[str]) -> list[Mention]:
    """Add further mentions of persons the report has named elsewhere."""
    more = _known(text, known, found)
    return _linked(text, _merged(text, _freed(text, found, more), more)) if more else found


def _titled(text: str) -> list[Mention]:
    """Find names right behind an office, and those that follow them in a list."""
    found: list[Mention] = []
    floor = 0
    for head, behind in heads(text):
        if head < floor:
            continue
        at = _SKIPPED.match(text, behind).end()  # type: ignore[union-attr]  # it matches the empty string too
        end = name_end(text, at, titled=True)
        if not end:
            continue
        office = office_start(text, behind, floor)
        if is_reporter(text, office, behind) or is_surname(text, office, head):
            continue
        aside = "\x01" in text[behind:at]
        found.append(Mention(at, end, office, at if aside else behind))
        found.extend(_chain(text, end))
        floor = found[-1].end
    return found


def _chain(text: str, end: int) -> list[Mention]:
    """Follow a list on from the end of a name: 、黄磊、回俊."""
    found: list[Mention] = []
    while True:
        step = SEPARATOR.match(text, end)
        if not step:
            return found
        at = step.end()
        end = name_end(text, at)
        if not end or opens_office(text, at) or opens_office(text, end):
            end = listed_end(text, at) if "、" in step[0] else 0
        if not end:
            return found
        found.append(Mention(at, end, at, at))


def _bare(text: str, titled: list[Mention]) -> list[Mention]:
    """Find names without an office: lists, and single ones where an act stands right behind them."""
    found: list[Mention] = []
    floor = 0
    inside = _taken(text, ((each.begin, each.end) for each in titled))
    for opening in _CLAUSE_START.finditer(text):
        at = opening.end()
        if not may_begin(text, at) or at < floor or inside[at]:
            continue
        end = name_end(text, at)
        if not end:
            continue
        chain = [each for each in _chain(text, end) if not inside[each.start]]
        last = chain[-1].end if chain else end
        if (_LIST_ACTS if chain else _ONE_ACTS).match(text, last) and (chain or _is_usual(text, at, end)):
            found.append(Mention(at, end, at, at))
            found.extend(chain)
            floor = last
    return found


def _is_usual(text: str, at: int, end: int) -> bool:
    """Say whether a name that stands alone is made as names usually are."""
    return end - at > _USUAL or "·" in text[at:end] or text[end - 1] in GIVEN


def _known(text: str, known: re.Pattern[str], found: list[Mention]) -> list[Mention]:
    """Find further mentions of persons the report has named elsewhere."""
    taken = _taken(text, ((each.start, each.end) for each in found))
    return [
        Mention(hit.start(), hit.end(), hit.start(), hit.start())
        for hit in known.finditer(text)
        if not any(taken[hit.start() : hit.end()])
    ]


def _freed(text: str, found: list[Mention], more: list[Mention]) -> list[Mention]:
    """Free offices of the names that were taken for their beginning: X在省委书记Y陪同下."""
    freed: list[Mention] = []
    inside = iter(more)
    hit = next(inside, None)
    for each in found:
        office = each.office
        while hit is not None and hit.start < each.start:
            if each.titled and hit.start >= each.office:
                rest = _PASSED.match(text, hit.end, each.office_end)
                office = rest.end() if rest else hit.end
            hit = next(inside, None)
        freed.append(replace(each, office=office))
    return freed


def _taken(text: str, spans: Iterable[tuple[int, int]]) -> bytearray:
    taken = bytearray(len(text) + 1)
    for start, end in spans:
        taken[start:end] = b"\x01" * (end - start)
    return taken


def _merged(text: str, one: list[Mention], other: list[Mention]) -> list[Mention]:
    """Add to mentions those others that overlap none."""
    taken = _taken(text, ((each.begin, each.end) for each in one))
    free = [each for each in other if not any(taken[each.begin : each.end])]
    return sorted([*one, *free], key=lambda mention: mention.start)


def _linked(text: str, found: list[Mention]) -> list[Mention]:
    """Link the members of each list, and let offices pass down the list."""
    result: list[Mention] = []
    for mention in found:
        before = result[-1] if result else None
        if before is None or not SEPARATOR.fullmatch(text, before.end, mention.begin):
            alone = (mention.office, mention.office_end) if mention.titled else (mention.start, mention.start)
            result.append(Mention(mention.start, mention.end, *alone))
        elif mention.titled:
            result.append(replace(mention, linked=True))
        else:
            office = (before.office, before.office_end)
            result.append(Mention(mention.start, mention.end, *office, linked=True, inherited=True))
    return result


def group_office(text: str, end: int) -> tuple[int, int] | None:
    """Give the office printed behind a list: 等离退休老干部代表, 等区领导."""
    found = _GROUP_OFFICE.match(text, end)
    return found.span(1) if found else None
