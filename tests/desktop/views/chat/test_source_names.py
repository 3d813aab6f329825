from __future__ import annotations

import pytest

from desktop.views.chat.source_names import common_folder


@pytest.mark.parametrize(
    ("names", "folder"),
    [
        (["team/Ana.txt", "team/Anabel.txt"], "team/"),
        (["team/a.zip/_chat.txt", "team/a.zip/x/_chat.txt"], "team/a.zip/"),
        (["team/Ana.txt", "teams/Ana.txt"], ""),
        (["team/Ana.txt", "Bruno.txt"], ""),
        (["team/Ana.txt"], "team/"),
        (["Ana.txt"], ""),
        ([], ""),
    ],
)
def test_the_folder_of_all_is_found(names: list[str], folder: str) -> None:
    assert common_folder(names) == folder
