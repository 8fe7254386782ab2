"""Overrule UAX #14 where the Requirements for Chinese Text Layout (CLREQ, W3C) ask for something else.

The level is CLREQ's strict one, for full-width marks as for the half-width ones that Chinese papers print:

- no line begins with a pause, a closing mark, an interpunct, a solidus, a dash or an ellipsis, a space before it or
  not; none ends with an opening mark or a solidus (§3.1.7 Prohibition Rules for Line Start and Line End);
- —— and …… are not split, nor web addresses, hyphened words and figures, ranges of figures (2021—2025), full-width
  words and figures, a day (9月10日), a figure with its unit of time or its sign (§3.1.8, §3.1.10);
- " opens and closes by turns, and is then bound as “ and ” are.

And it allows what UAX #14, made for Western text, forbids: breaks before “ and after ” beside Latin letters and
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

_STARTS = re.compile(f"[{re.escape(''.join(sorted(NOT_AT_START)))}]")
_ENDS = re.compile(f"[{re.escape(''.join(sorted(NOT_AT_END)))}][ \u3000]*")

# What stays whole begins with one of a set of characters, here and below, so that `re` skips all others fast.
_WHOLE = re.compile(
    "[0-9A-Za-z０-９Ａ-Ｚａ-ｚ￥＄￡](?:"
    "(?<=[0-9A-Za-z])[0-9A-Za-z]*(?:-[0-9A-Za-z]+)+"
    "|(?<=[０-９Ａ-Ｚａ-ｚ])(?:[．，：－]?[０-９Ａ-Ｚａ-ｚ])+(?:年|月|[日号时点分秒])?"
    "|(?<=[0-9０-９])(?:"
    f"{_FIGURE}{{0,3}}(?:年|月(?:{_FIGURE}{{1,2}}[日号])?|[日号时点分秒])"
    f"|[%％‰℃]?[-–—―~～]+{_FIGURE}"
    "|[\u3371-\u33df]"
    ")"
    f"|(?<=[￥＄￡]){_FIGURE}"
    ")"
)
_ADDRESS = re.compile(
    r"(?:(?:https?|ftp)://|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    re.ASCII,
)
_ALLOWED_BEFORE = re.compile(f"[“‘](?<=[{_HAN}{_CLOSING}].)")
_ALLOWED_AFTER = re.compile(
    "[”’,;:.)\\]](?:"
    f"(?<=”)(?=[0-9A-Za-z{_HAN}“‘（《【「(])"
    f"|(?<=’)(?=[{_HAN}“（《(])"
    f"|(?<=[{_HAN}”’）》)][,;:.)\\]])(?=[0-9A-Za-z])"
    ")"
)


def overrule(text: str, breaks: Iterable[int]) -> tuple[int, ...]:
    """Leave out the breaks that CLREQ forbids, and add those it allows. Breaks and text end where they did."""
    forbidden = {found.start() for found in _STARTS.finditer(text)}
    forbidden.update([found.end() for found in _ENDS.finditer(text)])
    allowed = {found.start() for found in _ALLOWED_BEFORE.finditer(text)}
    allowed.update([found.end() for found in _ALLOWED_AFTER.finditer(text)])
    if '"' in text:
        _bind_straight_quotes(text, forbidden, allowed)
    for whole in _WHOLE.finditer(text):
        forbidden.update(range(whole.start() + 1, whole.end()))
    if "://" in text or "www." in text or "@" in text:
        for whole in _ADDRESS.finditer(text):
            forbidden.update(range(whole.start() + 1, whole.end()))
    forbidden.discard(len(text))
    allowed -= forbidden
    kept = [end for end in breaks if end not in forbidden]
    return tuple(sorted(allowed.union(kept)) if allowed.difference(kept) else kept)


def _bind_straight_quotes(text: str, forbidden: set[int], allowed: set[int]) -> None:
    """Bind each \" to what it encloses; to both sides where one lacks its partner."""
    places = [found.start() for found in re.finditer('"', text)]
    paired = len(places) % 2 == 0
    for turn, place in enumerate(places):
        opens = turn % 2 == 0
        if opens or not paired:
            forbidden.add(place + 1)
        if not (opens and paired):
            forbidden.add(place)
        if not paired:
            continue
        edge = place if opens else place + 1
        beside = text[place - 1 : place] if opens else text[place + 1 : place + 2]
        if re.match(f"[{_HAN}{_CLOSING}“（《]" , beside):
            allowed.add(edge)
