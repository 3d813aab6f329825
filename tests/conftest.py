"""What every test needs before Qt is there: a screen that nobody has to look at."""

from __future__ import annotations

import os

# A real screen must be asked for: ATALAYA_TEST_PLATFORM=xcb.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("ATALAYA_TEST_PLATFORM", "offscreen")
# A desktop's own scale would move every pixel that a test looks at.
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
