"""Raw text of a newspaper page into bulletins."""

from reader.model import Bulletin
from reader.parsing.page import Reading, read_page

__all__ = ["Reading", "parse_text", "read_page"]


def parse_text(
    text: str, *, file: str = "-", sha256: str | None = None, year: int | None = None
) -> tuple[Bulletin, ...]:
    """Read the raw text of a page into its bulletins, in the order it prints them.

    `file` names the text (a date in it is the day of publication), `sha256` is the digest of its bytes (that
    of `text` in UTF-8 where none is given), `year` the year to fall back on. Raises SourceTextError when
    there is nothing to read.
    """
    return tuple(reading.bulletin for reading in read_page(text, file=file, sha256=sha256, year=year))
