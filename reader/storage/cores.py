"""Work in batches, spread over the machine's cores, its results in order."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

from reader.storage.changes import Cancelled, never

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
    if len(things) < alone:
        for one in batches:
            if cancelled():
                return
            done += len(one)
            yield done, work(one)
        return
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        waiting: deque[tuple[int, Future[R]]] = deque()
        for one in batches:
            waiting.append((len(one), pool.submit(work, one)))
            if len(waiting) > 2 * cores:
                count, future = waiting.popleft()
                done += count
                yield done, future.result()
            if cancelled():
                pool.shutdown(cancel_futures=True)
                return
        for count, future in waiting:
            done += count
            yield done, future.result()
