"""Days as arrays: those without messages, means, peaks, columns of pixels."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from desktop.widgets.day_counts import (
    columns,
    filled,
    mean_around,
    means_of_week,
    merged_line,
    panned,
    peak,
    shown_days,
    zoomed,
)
from desktop.widgets.pixels import ruler


def test_days_without_messages_are_zero() -> None:
    data = filled([("2026-03-05", 4), ("2026-03-02", 9)])

    assert data.first == date(2026, 3, 2)
    assert data.counts.tolist() == [9, 0, 0, 4]
    assert data.day(3) == date(2026, 3, 5)


def test_no_days_are_none() -> None:
    assert len(filled([])) == 0


def test_a_mean_stands_only_where_all_seven_days_are() -> None:
    counts = np.array([7, 0, 0, 0, 0, 0, 7, 14])

    assert means_of_week(counts).tolist() == [2.0, 3.0]
    assert means_of_week(counts[:6]).tolist() == []


def test_the_mean_of_a_tip_is_that_of_the_line() -> None:
    counts = np.arange(30) ** 2

    means = means_of_week(counts)

    assert mean_around(counts, 2) is None
    assert mean_around(counts, 3) == pytest.approx(means[0])
    assert mean_around(counts, 26) == pytest.approx(means[-1])
    assert mean_around(counts, 27) is None


def test_days_below_a_pixel_are_merged_to_the_most_of_each_column() -> None:
    counts = np.array([1, 5, 2, 9, 9, 0, 3, 4])

    merged = columns(counts, 0, 8, ruler(0, 8, 10, 14))

    assert merged.pixel.tolist() == [10, 11, 12, 13]
    assert merged.most.tolist() == [5, 9, 9, 4]
    assert merged.best.tolist() == [1, 3, 4, 7]
    assert merged.first.tolist() == [0, 2, 4, 6]


def test_merging_loses_no_peak_and_leaves_no_column_out() -> None:
    counts = np.random.default_rng(1).integers(0, 1000, 3652)
    along = ruler(0, 3652, 45.0, 566.0)

    merged = columns(counts, 0, 3652, along)

    assert merged.pixel.tolist() == list(range(45, 566))
    assert merged.most.max() == counts.max()
    assert (counts[merged.best] == merged.most).all()


def test_merging_a_part_looks_at_no_other_days() -> None:
    counts = np.array([999, 1, 2, 3, 999])

    assert columns(counts, 1, 4, ruler(0, 5, 0, 2)).most.max() == 3
    assert len(columns(counts, 2, 2, ruler(0, 5, 0, 2)).most) == 0


def test_a_dense_line_has_a_point_to_two_pixels_and_the_same_mean() -> None:
    means = np.random.default_rng(2).normal(100, 10, 3646)

    at, values = merged_line(means, 3, ruler(0, 3652, 0, 520), 2.0)

    assert 255 <= len(at) <= 261
    assert (np.diff(at) > 0).all()
    assert values.mean() == pytest.approx(means.mean(), rel=0.01)


def test_a_wide_line_has_a_point_at_the_middle_of_each_day() -> None:
    at, values = merged_line(np.array([4.0, 6.0]), 3, ruler(0, 10, 0, 100), 2.0)

    assert at.tolist() == [35.0, 45.0]
    assert values.tolist() == [4.0, 6.0]


def test_parts_of_days_are_shown() -> None:
    assert shown_days(1.5, 4.2, 10) == (1, 5)
    assert shown_days(0.0, 10.0, 10) == (0, 10)


def test_the_peak_is_the_first_of_the_greatest_that_are_shown() -> None:
    counts = np.array([9, 1, 5, 5, 0])

    assert peak(counts, 0, 5) == 0
    assert peak(counts, 1, 5) == 2
    assert peak(counts, 4, 5) is None
    assert peak(counts, 2, 2) is None


def test_zooming_keeps_the_day_under_the_pointer() -> None:
    low, high = zoomed(0, 100, 0.5, 30, 100)

    assert (low, high) == (15.0, 65.0)
    assert (30 - low) / (high - low) == pytest.approx(0.3)


def test_zooming_ends_at_a_week_and_at_all_days() -> None:
    assert zoomed(10, 20, 0.01, 15, 100) == (11.5, 18.5)
    assert zoomed(10, 20, 1000, 15, 100) == (0.0, 100.0)
    assert zoomed(0, 3, 0.1, 1, 3) == (0.0, 3.0)


def test_panning_stays_within_the_days() -> None:
    assert panned(10, 20, 5, 100) == (15, 25)
    assert panned(10, 20, -50, 100) == (0, 10)
    assert panned(10, 20, 500, 100) == (90, 100)
