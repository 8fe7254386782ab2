"""Work in batches, spread over the machine's cores, its results in order."""

import gc
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from types import ModuleType
from typing import TypeVar

from reader.storage.changes import Cancelled, never

AHEAD = 12
"""Batches a core may be ahead of who takes the results: they come in fits and starts."""

T = TypeVar("T")
R = TypeVar("R")


def in_order(
    work: Callable[[Sequence[T]], R],
    things: Sequence[T],
    *,
    batch: int,
    alone: int,
    cancelled: Cancelled = never,
) -> Iterator[tuple[int, R]]:
    """Give `work` the things in batches; give back how many are done by then, and the result of each batch.

    Fewer things than `alone` are worked on in this process: others take longer to start than to help. More
    go to fresh processes, a few batches ahead, so `work` must be picklable.
    """
    batches = [things[start : start + batch] for start in range(0, len(things), batch)]
    done = 0
    for count, result in (_here if len(things) < alone else _elsewhere)(work, batches, cancelled):
        done += count
        yield done, result


def _here(
    work: Callable[[Sequence[T]], R], batches: Iterable[Sequence[T]], cancelled: Cancelled
) -> Iterator[tuple[int, R]]:
    for one in batches:
        if cancelled():
            return
        yield len(one), work(one)


def _elsewhere(
    work: Callable[[Sequence[T]], R], batches: Iterable[Sequence[T]], cancelled: Cancelled
) -> Iterator[tuple[int, R]]:
    cores = os.cpu_count() or 1
    spawn = get_context("spawn")
    with ProcessPoolExecutor(
        cores, mp_context=spawn, initializer=gc.disable
    ) as pool:  # a tenth of their time
        waiting: deque[tuple[int, Future[R]]] = deque()
        for one in batches:
            with _main_hidden():
                waiting.append((len(one), pool.submit(work, one)))
            if len(waiting) > AHEAD * cores:
                count, future = waiting.popleft()
                yield count, future.result()
            if cancelled():
                pool.shutdown(cancel_futures=True)
                return
        for count, future in waiting:
            yield count, future.result()


@contextmanager
def _main_hidden() -> Iterator[None]:
    """Hide the program's main module while a process starts.

    A spawned process runs it again, and a script that imports texts without asking for its `__name__` would
    import them again in each, waiting for itself. What we send to the processes lies in modules of ours.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
