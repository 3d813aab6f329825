"""What to call exports where all of them lie in one folder."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile


def common_folder(names: Sequence[str]) -> str:
    """Give the folder that all exports lie in, with the slash at its end; nothing for none.

    Args:
        names: As a report has them: ``Team/chats.zip/Ana.txt``.
    """
    folders = [name.split("/")[:-1] for name in names] or [[]]
    # What the least and the greatest share, all share.
    pairs = zip(min(folders), max(folders), strict=False)
    return "".join(f"{one}/" for one, other in takewhile(lambda pair: pair[0] == pair[1], pairs))
