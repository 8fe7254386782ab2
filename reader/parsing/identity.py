"""The identity of a report: its content, whatever the blanks between."""

import hashlib
from datetime import date

_SHORT = 6  # hex digits of the digest in an id


def content_digest(text: str) -> str:
    """Give the SHA-256 of a report's raw lines with all white space taken out, as 64 hex digits."""
    return hashlib.sha256("".join(text.split()).encode("utf-8", "surrogatepass")).hexdigest()


def bulletin_id(day: date | None, digest: str) -> str:
    """Make the id of a bulletin from its day and the digest of its content."""
    return f"{day.isoformat() if day else 'undated'}-{digest[:_SHORT]}"
