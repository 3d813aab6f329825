from __future__ import annotations

from typing import Any

from desktop.views.chat.completing import completed
from tests.desktop.views.chat.reports import NOBODY, report


def test_a_report_of_an_earlier_version_is_shown_with_what_it_lacks_unknown() -> None:
    early: dict[str, Any] = dict(report())
    piece = {"worker": "a", "bytes": 1, "messages": 1, "start_s": 0, "end_s": 1, "attempts": 1}
    del early["replies"], early["execution"]["began"]
    early["execution"]["pieces"] = [piece]
    source = early["sources"][0]
    for key in ("reason", "formats", "notices", "unread", "chat", "names"):
        del source[key]

    whole = completed(early)

    assert whole["replies"] == NOBODY
    assert set(whole["execution"]["began"].values()) == {None}
    assert whole["execution"]["pieces"][0]["lost"] == []
    assert whole["execution"]["path"] == "columns"
    assert not whole["sources"][0]["reason"]
    assert whole["sources"][0]["formats"] == []
    assert whole["sources"][0]["messages"] == 100


def test_a_whole_report_stays_as_it_is() -> None:
    assert completed(report()) == report()
