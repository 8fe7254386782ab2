"""The punctuation a parser goes by: what closes a sentence, what may not begin or end a line.

After GB/T 15834-2011; half-width forms stand beside the full-width ones because pages print both.
"""

CLOSING = frozenset("。！？!?…")
CLOSERS = "”’」』）)》〉】〕\"'"
COMMAS = frozenset("，,、")
SEMICOLONS = frozenset("；;")
COLONS = frozenset("：:")
OPENERS = frozenset("“‘「『（(《〈【〔")
NEVER_FIRST = frozenset("，,。、；;：:！!？?）)》〉】〕」』”’％%")
PAIRS = (("“", "”"), ("（", "）"), ("《", "》"), ("「", "」"))


def ends_sentence(text: str) -> bool:
    """Say whether a line ends with a closing mark, quotes and brackets after it left aside."""
    bare = text.rstrip(CLOSERS)
    return bool(bare) and bare[-1] in CLOSING


def is_closed(text: str) -> bool:
    """Say whether a line is complete as it stands: a sentence, or the colon before what it announces."""
    return ends_sentence(text) or text[-1:] in COLONS


def depth(text: str) -> tuple[int, ...]:
    """Count how many quotes and brackets of each pair the text leaves open; negative where it closes more."""
    return tuple(text.count(left) - text.count(right) for left, right in PAIRS)
