"""gcnews: a reader for the bulletins of a district newspaper.

The whole of it for other programs: `from reader import open_library, parse_text`.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.library import open_library
    from reader.parsing import parse_text

__version__ = "0.1.0"
__all__ = ["__version__", "open_library", "parse_text"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's attribute may be anything
    """Import what is asked for only then: `gcnews --version` pays for neither."""
    if name == "open_library":
        from reader.library import open_library

        return open_library
    if name == "parse_text":
        from reader.parsing import parse_text

        return parse_text
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
