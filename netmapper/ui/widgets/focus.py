"""Where the keyboard goes when a screen appears: to the first thing on it that takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_first(screen: QWidget) -> bool:
    """Gives the keyboard to the first widget of a screen that takes it by Tab, unless one of them has it.

    False where nothing on the screen takes it.
    """
    focused = QApplication.focusWidget()
    if focused is not None and screen.isAncestorOf(focused):
        return True
    candidate = screen.nextInFocusChain()
    while candidate is not None and screen.isAncestorOf(candidate):
        if _takes_tab(candidate) and candidate.isVisibleTo(screen) and candidate.isEnabled():
            candidate.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        candidate = candidate.nextInFocusChain()
    return False


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
