"""The columns of a job: one run of rows, and no more copies of them than there must be."""

from __future__ import annotations

import tracemalloc

import numpy as np

from workers.kinds.chat.columns import COLUMNS, Rows, part_with, read_block
from workers.kinds.chat.senders import Sender

ANA, LEO = Sender("Ana", "Ana"), Sender("Leo", "Leo")


def rows_of(senders: tuple[Sender, ...], numbers: list[int]) -> Rows:
    columns = {name: np.zeros(len(numbers), dtype=dtype) for name, dtype in COLUMNS.items()}
    columns["sender"] = np.array(numbers, dtype="<i4")
    return Rows(len(numbers), senders, columns)


def test_chunks_are_parted_with_as_one_run_of_rows() -> None:
    chunks = [rows_of((ANA, LEO), [0, 1, -1]), rows_of((), []), rows_of((LEO, ANA), [0, 1])]

    rows, block = part_with(chunks, "job/columns")

    description, columns, end = read_block(block)
    assert (rows.count, rows.senders, rows.blob) == (5, (ANA, LEO), "job/columns")
    assert description["rows"] == 5
    assert columns["sender"].tolist() == [0, 1, -1, 1, 0]
    assert end == len(block)


def test_parting_with_columns_takes_little_more_memory_than_what_is_written() -> None:
    chunks = [rows_of((ANA,), [0] * 50_000) for _ in range(10)]
    tracemalloc.start()
    try:
        _, block = part_with(chunks, "job/columns")

        assert tracemalloc.get_traced_memory()[1] < 1.5 * len(block)
    finally:
        tracemalloc.stop()
