"""Fold text so that spellings of the same word compare equal, one character to one character.

Lengths and offsets stay what they were: a place in the folded text is that place in the text.
"""

import re
from functools import cache
from pathlib import Path

_FULL_WIDTH = range(0xFF01, 0xFF5F)
_TO_ASCII = 0xFF01 - 0x21
_IDEOGRAPHIC_SPACE = 0x3000


class _Folding(dict[int, int]):
    """A table for `str.translate` that works each character out once."""

    def __missing__(self, code: int) -> int:
        narrow = code - _TO_ASCII if code in _FULL_WIDTH else code
        lower = chr(narrow).lower()
        self[code] = folded = ord(lower) if len(lower) == 1 else narrow
        return folded


_FOLDED = re.compile(r"[\n -@\[-~‘-”—…·\u3001-\u9fff]*")
"""Text of Han characters, half-width marks and small letters only, which folding leaves as it is."""

_FOLDING = _Folding({_IDEOGRAPHIC_SPACE: ord(" ")})


def fold(text: str) -> str:
    """Make full-width forms (U+FF01-FF5E, U+3000) half-width, and letters lower case.

    A letter whose lower case is several characters (İ) stays.
    """
    return text if _FOLDED.fullmatch(text) else text.translate(_FOLDING)


def simplify(text: str) -> str:
    """Write traditional characters as simplified ones; `traditional.txt` tells which, and whence.

    Simplified text stays as it is. What a word would be needed for (乾隆 but 干燥) is left alone.
    """
    traditional, simplified = _simplified()
    return text.translate(simplified) if traditional.search(text) else text


@cache
def _simplified() -> tuple[re.Pattern[str], dict[int, int]]:
    """Read the table; most text holds none of it, which the pattern tells in a tenth of the time."""
    lines = Path(__file__).with_name("traditional.txt").read_text(encoding="utf-8").splitlines()
    pairs = [pair for line in lines if not line.startswith("#") for pair in line.split()]
    found = re.compile(f"[{''.join(pair[0] for pair in pairs)}]")
    return found, _Simplifying({ord(pair[0]): ord(pair[1]) for pair in pairs})


class _Simplifying(dict[int, int]):
    """A table that remembers the characters it leaves alone: failing to find them is slow."""

    def __missing__(self, code: int) -> int:
        self[code] = code
        return code
