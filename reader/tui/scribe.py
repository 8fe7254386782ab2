"""One thread that writes down what the person did, in order, so that the screen never waits for the disk."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from reader.errors import GcnewsError


class Scribe:
    """Acts are carried out one after the other; `close` returns when all of them are kept.

    `told` hears of each act that is done, with the error that kept it from being done or None. It is called
    on the scribe's thread.
    """

    def __init__(self, told: Callable[[GcnewsError | None], object]) -> None:
        self._told = told
        self._thread: ThreadPoolExecutor | None = None
        self._closed = False

    def write(self, act: Callable[[], object], *, quietly: bool = False) -> None:
        """Have an act carried out soon; `quietly` if it changes nothing that is on the screen."""
        if self._closed:
            self._carry_out(act, quietly)
            return
        if self._thread is None:
            self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="gcnews-scribe")
        self._thread.submit(self._carry_out, act, quietly)

    def close(self) -> None:
        """Wait until everything is written; what comes later is written at once."""
        self._closed = True
        if self._thread is not None:
            self._thread.shutdown(wait=True)

    def _carry_out(self, act: Callable[[], object], quietly: bool) -> None:
        try:
            act()
        except GcnewsError as error:
            self._told(error)
        else:
            if not quietly:
                self._told(None)
