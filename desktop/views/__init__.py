"""What a report looks like: a folder for each kind, and a line here."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.views.base import KindView
from desktop.views.chat.view import CHAT

VIEWS: Mapping[str, KindView] = {"chat": CHAT}
