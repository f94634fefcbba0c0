"""Starts netmapper, or an empty window, and answers when its first picture was painted. Words: the moment before, and which.

Both are watched alike: from within the event loop, by the window's own paint events.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QStackedWidget


class Watch(QObject):
    """Notes when a window was painted; ``seen`` goes on from there, once the picture is on the screen."""

    def __init__(self, window: QObject, seen: Any) -> None:
        super().__init__(window)
        self._seen = seen
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets every event pass."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._seen)
        return False


def watched_loop(before: float) -> int:
    """The event loop, with the first window in it watched."""
    window = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMainWindow))
    answer: dict[str, Any] = {}

    def painted() -> None:
        answer["painted_ms"] = (time.monotonic() - before) * 1_000
        answer["modules"] = sorted({name.split(".")[0] for name in sys.modules})
        buttons = window.findChildren(QPushButton)
        answer["buttons"] = [button.accessibleName() or button.text() for button in buttons]
        new = next((button for button in buttons if button.accessibleName().startswith("New session")), None)
        if new is None:
            ended()
        else:
            press(new)

    def press(new: QPushButton) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        pages = window.centralWidget()
        assert isinstance(pages, QStackedWidget)
        start = pages.currentWidget()
        pressed = time.monotonic()

        def answered() -> None:
            if pages.currentWidget() is start:
                Watch(window, answered)
                return
            answer["answered_ms"] = (time.monotonic() - pressed) * 1_000
            ended()

        Watch(window, answered)
        QTest.mouseClick(new, Qt.MouseButton.LeftButton)

    def ended() -> None:
        print(json.dumps(answer), flush=True)
        window.close()
        QApplication.quit()

    Watch(window, painted)
    return loop()


if __name__ == "__main__":
    moment, which = float(sys.argv[1]), sys.argv[2]
    loop = QApplication.exec
    QApplication.exec = lambda *_: watched_loop(moment)  # type: ignore[method-assign]
    sys.argv = ["netmapper"]
    if which == "empty":
        app = QApplication(sys.argv)
        empty = QMainWindow()
        empty.show()
        sys.exit(app.exec())
    from netmapper.__main__ import main

    sys.exit(main())
