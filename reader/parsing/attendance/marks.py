"""A paragraph made ready for the grammar: asides hidden, sentences found, every offset kept."""

import re
from dataclasses import dataclass

from reader.language.folding import fold, simplify

HIDDEN = "\x01"
"""Stands for each character of an aside in brackets, such as (女,回族) or (主持工作)."""
QUOTED = "\x02"
"""Stands for each character within quotation marks: nobody attends in a slogan."""

_ASIDE = re.compile(r"\([^()。]{0,60}\)|[〔【\[][^〕】\]。]{0,40}[〕】\]]")
_QUOTE = re.compile(
    r"“[^“”]{0,400}”|「[^「」]{0,400}」|『[^『』]{0,400}』|《[^《》]{0,100}》|\"[^\"。]{0,200}\""
)
_SENTENCE = re.compile(r"[^。!?]+(?:[。!?]+[”』」\x02)]*)?")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a paragraph: `text` is folded, simplified and masked, and begins at `start`."""

    paragraph: int
    start: int
    end: int
    text: str


def plain(text: str) -> str:
    """Fold widths and script, one character for one."""
    return fold(simplify(text))


def masked(text: str) -> str:
    """Hide asides and quotations of a plain text, one character for one."""
    if "(" in text or "【" in text or "[" in text or "〔" in text:
        text = _ASIDE.sub(lambda found: HIDDEN * len(found[0]), text)
    return _QUOTE.sub(lambda found: QUOTED * len(found[0]), text)


def sentences(paragraph: int, text: str) -> list[Sentence]:
    """Cut a masked text into its sentences."""
    return [
        Sentence(paragraph, found.start(), found.end(), found[0])
        for found in _SENTENCE.finditer(text)
        if found[0].strip()
    ]
