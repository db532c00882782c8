"""Bounds on work: generous, in processor time of this process, so that a busy machine never fails a test, but a walk that
grows faster than its input does."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """The block may not take more processor time than that."""
    start = time.process_time()
    yield
    used = time.process_time() - start
    assert used < seconds, f"took {used:.1f} s of processor time, {seconds} s at the most"
