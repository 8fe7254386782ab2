"""Overrule UAX #14 where the Requirements for Chinese Text Layout (CLREQ, W3C) ask for more."""

import re
from collections.abc import Sequence

NOT_AT_START = frozenset(
    "，。、；：？！”’）》〉】〕〗〙〛』」｝］｠»›〞〟,.;:?!)]}｡､･｣﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞%％‰‱℃℉°′″·・‧～〜~–—―⸺…⋯‥／/‼⁇⁈⁉"
)
NOT_AT_END = frozenset("“‘（《〈【〔〖〘〚『「｛［｟«‹〝([{｢﹙﹛﹝／/")


def _one_of(marks: frozenset[str]) -> str:
    return "[" + re.escape("".join(sorted(marks))) + "]"


_FORBIDDEN = re.compile(f"(?={_one_of(NOT_AT_START)})|(?<={_one_of(NOT_AT_END)})")


def overrule(text: str, breaks: Sequence[int]) -> tuple[int, ...]:
    """Take the breaks of UAX #14 that CLREQ forbids, and add those it allows."""
    forbidden = {found.start() for found in _FORBIDDEN.finditer(text)}
    forbidden.discard(len(text))
    return tuple(end for end in breaks if end not in forbidden)
