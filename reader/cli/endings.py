"""How the program ends: an exit status, with at most one line on stderr.

0 all right, 1 nothing found or something refused, 2 wrong use, 130 interrupted, 141 nobody reads the output.
"""

import os
import sys
from collections.abc import Callable
from typing import TextIO

from reader.errors import GcnewsError, UsageError
from reader.locale import _

OK, REFUSED, MISUSED, INTERRUPTED, UNREAD = 0, 1, 2, 130, 141


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale says: a name in Chinese is no error, a lone surrogate an escape."""
    sys.stdout, sys.stderr = _utf8(sys.stdout), _utf8(sys.stderr)


def complain(error: GcnewsError) -> None:
    """Tell of an error on stderr: `gcnews: PLACE: what is wrong, what to do`."""
    from reader.language.cleaning import clean_line

    sys.stderr.write(f"gcnews: {clean_line(str(error))}\n")


def ended(act: Callable[[], int]) -> int:
    """Run the program, end it: whatever goes wrong costs one line, never a traceback."""
    try:
        status = act()
        sys.stdout.flush()
    except GcnewsError as error:
        complain(error)
        status = MISUSED if isinstance(error, UsageError) else REFUSED
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        complain(GcnewsError(_("interrupted")))
        status = INTERRUPTED
    except BrokenPipeError:
        status = UNREAD
    except OSError as error:
        complain(GcnewsError(error.strerror or str(error), place=str(error.filename or "")))
        status = REFUSED
    except Exception as error:  # noqa: BLE001 - the last net: the person gets a line, the log the traceback
        complain(_unexpected(error))
        status = REFUSED
    _let_go()
    return status


def _utf8(stream: TextIO | None) -> TextIO:
    if stream is None:  # started with the stream closed
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - open as long as the program runs
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def _let_go() -> None:
    """Write what is left of the output; where nobody takes it, let the interpreter not try again."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _unexpected(error: Exception) -> GcnewsError:
    import traceback
    from pathlib import Path

    import platformdirs

    log = Path(platformdirs.user_log_dir("gcnews", appauthor=False)) / "crash.log"
    what = _("a fault of the program ({reason})").format(reason=f"{type(error).__name__}: {error}")
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(
            "".join(traceback.format_exception(error)), encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        return GcnewsError(what)
    return GcnewsError(what, remedy=_("please send the file {log} to its makers").format(log=log))
