"""How many mails from files are held at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import pytest

from office.take_in import in_batches

MB = 2**20


@pytest.mark.parametrize(
    ("sizes", "lengths"),
    [
        ([], []),
        ([1] * 120, [50, 50, 20]),
        ([3 * MB] * 5, [2, 2, 1]),
        ([50 * MB, 1, 1, 50 * MB], [1, 2, 1]),
        ([8 * MB, 8 * MB], [1, 1]),
    ],
)
def test_so_many_and_no_more_than_eight_megabytes_but_always_one(sizes: list[int], lengths: list[int]) -> None:
    batches = list(in_batches(sizes, lambda size: size))
    assert [len(batch) for batch in batches] == lengths
    assert list(chain.from_iterable(batches)) == sizes


def test_no_more_than_one_is_fetched_ahead() -> None:
    fetched: list[int] = []

    def mails() -> Iterator[int]:
        for number in range(3):
            fetched.append(number)
            yield 8 * MB

    first = next(in_batches(mails(), lambda size: size))
    assert (len(first), fetched) == (1, [0, 1])
