"""Overrule UAX #14 where the Requirements for Chinese Text Layout (CLREQ, W3C) ask for something else.

The level is CLREQ's strict one, for full-width marks as for the half-width ones that Chinese papers print:

- no line begins with a pause, a closing mark, an interpunct, a solidus, a dash or an ellipsis, a space
  before it or not; none ends with an opening mark or a solidus (§3.1.7);
- —— and …… are not split, nor web addresses, hyphened words and figures, ranges of figures (2021—2025),
  full-width words and figures, a day (9月10日), a figure with its unit of time or its sign (§3.1.8, §3.1.10);
- straight double quotes open and close by turns, and are bound as “ and ” are.

It allows what UAX #14, made for Western text, forbids: a break before “ and after ” beside Latin letters or
half-width marks, and after a half-width mark that follows Chinese (,9月).
"""

import re
from collections.abc import Iterable

NOT_AT_START = frozenset(
    "，。、；：？！”’）》〉】〕〗〙〛』」｝］｠»›〞〟,.;:?!)]}｡､･｣﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞"
    "%％‰‱℃℉°′″·・‧～〜~–—―⸺…⋯‥／/‼⁇⁈⁉+＋－"
)
NOT_AT_END = frozenset("“‘（《〈【〔〖〘〚『「｛［｟«‹〝([{｢﹙﹛﹝／/")

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_CLOSING = ",;:.!?，、；：。！？”’)\\]}》〉）】〕』」…—％%"
_FIGURE = "[0-9０-９]"

_STARTS = f"[{re.escape(''.join(sorted(NOT_AT_START)))}]"
_ENDS = f"[{re.escape(''.join(sorted(NOT_AT_END)))}][ \u3000]*"

# Each pattern begins with one character of a few, so that `re` skips all others fast. They stay strings until
# they are used (`re` keeps them compiled): compiling them takes longer than the rest of the import.
_JOINTS = (
    f"[-–—―~～](?:(?<=[0-9A-Za-z]-)(?=[0-9A-Za-z])|(?<={_FIGURE}.)(?={_FIGURE})|(?<=[%％‰℃].)(?={_FIGURE}))"
)
_WHOLE = (
    f"[0-9０-９]{_FIGURE}{{0,3}}(?:年|月(?:{_FIGURE}{{1,2}}[日号])?|[日号时点分秒]|[\u3371-\u33df])"
    f"|[￥＄￡]{_FIGURE}"
)
_FULL_WIDTH_WORD = "[０-９Ａ-Ｚａ-ｚ](?:[．，：.,:]?[０-９Ａ-Ｚａ-ｚ])+"
_ADDRESS = r"(?a:(?:(?:https?|ftp)[:：]//|www\.)[!-~]+|\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)"
_ADDRESS_SIGNS = ("//", "www.", "@")
_ALLOWED_BEFORE = f"[“‘](?:(?<=[{_HAN}{_CLOSING}].)|(?<=[0-9A-Za-z]“)(?=[{_HAN}]))"
_ALLOWED_AFTER = (
    "[”’,;:.)\\]—](?:"  # apsw 3.54 glues what follows ——
    f"(?:(?<=”)|(?<=——))(?=[0-9A-Za-z{_HAN}“‘（《【「(])"
    f"|(?<=’)(?=[{_HAN}“（《(])"
    f"|(?<=[{_HAN}”’）》)][,;:.)\\]])(?=[0-9A-Za-z])"
    ")"
)

_BESIDE_QUOTE = f"[{_HAN}{_CLOSING}“（《]"


def overrule(text: str, breaks: Iterable[int]) -> tuple[int, ...]:
    """Leave out the breaks that CLREQ forbids, and add those it allows; the last one stays the end."""
    forbidden = {found.start() for found in re.finditer(_STARTS, text)}
    forbidden.update([found.end() for found in re.finditer(_ENDS, text)])
    allowed = {found.start() for found in re.finditer(_ALLOWED_BEFORE, text)}
    allowed.update([found.end() for found in re.finditer(_ALLOWED_AFTER, text)])
    if '"' in text:
        _bind_straight_quotes(text, forbidden, allowed)
    forbidden.update([found.end() for found in re.finditer(_JOINTS, text)])
    patterns = [_WHOLE, _FULL_WIDTH_WORD]
    if any(sign in text for sign in _ADDRESS_SIGNS):
        patterns.append(_ADDRESS)
    for whole in (found for pattern in patterns for found in re.finditer(pattern, text)):
        forbidden.update(range(whole.start() + 1, whole.end()))
        if whole[0].endswith("/") and text[whole.end() : whole.end() + 1] not in NOT_AT_START:
            forbidden.discard(whole.end())
    forbidden.discard(len(text))
    allowed -= forbidden
    kept = [end for end in breaks if end not in forbidden]
    return tuple(sorted(allowed.union(kept)) if allowed.difference(kept) else kept)


def _bind_straight_quotes(text: str, forbidden: set[int], allowed: set[int]) -> None:
    """Bind each straight quote to what it encloses; to both sides where one of them lacks its partner."""
    places = [place for place, character in enumerate(text) if character == '"']
    opening, closing = places[::2], places[1::2]
    if len(opening) != len(closing):
        opening = closing = places
    forbidden.update(place + 1 for place in opening)
    forbidden.update(closing)
    allowed.update(place for place in opening if place and re.match(_BESIDE_QUOTE, text[place - 1]))
    allowed.update(place + 1 for place in closing if re.match(_BESIDE_QUOTE, text[place + 1 : place + 2]))
