"""Where the keyboard goes: to the first thing on a screen that takes it, and from one to the next."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def focus_first(screen: QWidget) -> bool:
    """Gives the keyboard to the first widget of a screen that takes it by Tab, unless one of them has it.

    False where nothing on the screen takes it.
    """
    from PySide6.QtCore import Qt

    focused = QApplication.focusWidget()
    if focused is not None and screen.isAncestorOf(focused):
        return True
    first = next(_stops(screen), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)
    return first is not None


def show_top(screen: QWidget) -> None:
    """Shows a new screen from its beginning, wherever on it the keyboard begins: what is asked is read first."""
    for page in screen.findChildren(QScrollArea):
        page.verticalScrollBar().setValue(0)


def tab_stops(part: QWidget) -> list[QWidget]:
    """The widgets within a part of a window that Tab comes to, in their order."""
    return list(_stops(part))


def _stops(part: QWidget) -> Iterator[QWidget]:
    """One after the other, since a screen has many and often only the first is wanted."""
    candidate = part.nextInFocusChain()
    while candidate is not None and candidate is not part:
        if part.isAncestorOf(candidate) and _takes_tab(candidate, part):
            yield candidate
        candidate = candidate.nextInFocusChain()


def _takes_tab(widget: QWidget, part: QWidget) -> bool:
    from PySide6.QtCore import Qt

    tabs = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return tabs and widget.isEnabled() and widget.isVisibleTo(part)
