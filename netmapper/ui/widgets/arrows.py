"""Arrow keys within a group of widgets: one stop for Tab, and inside it the arrows walk. It knows nothing of what they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ASIDE = 3
"""How much more a pixel aside counts than a pixel ahead, so that an arrow goes straight."""


class Arrows(QObject):
    """Watches the widgets it is given. Home and End go to the first and the last."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._root = parent
        self._members: list[QWidget] = []

    def watch(self, members: Sequence[QWidget], current: QWidget | None = None) -> None:
        """Walks among these from now on; Tab comes to ``current``, or where it was, or to the first."""
        stop = current or self._stop()
        for member in self._members:
            if member not in members:
                member.removeEventFilter(self)
        for member in members:
            if member not in self._members:
                member.installEventFilter(self)
        self._members = list(members)
        self.come_to(stop if stop in self._members else None)

    def come_to(self, stop: QWidget | None) -> None:
        """Makes one member the one that Tab comes to; the first where none is named."""
        chosen = stop if stop is not None else next(iter(self._members), None)
        for member in self._members:
            here = Qt.FocusPolicy.StrongFocus if member is chosen else Qt.FocusPolicy.ClickFocus
            if member.focusPolicy() != here:
                member.setFocusPolicy(here)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes arrows, Home and End; what gets the focus becomes the stop."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.come_to(watched)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWidget):
            found = self._towards(watched, event)
            if found is not None:
                found.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _stop(self) -> QWidget | None:
        strong = Qt.FocusPolicy.StrongFocus
        return next((member for member in self._members if member.focusPolicy() == strong), None)

    def _towards(self, start: QWidget, event: QKeyEvent) -> QWidget | None:
        seen = [member for member in self._members if member.isVisibleTo(self._root) and member.isEnabled()]
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return seen[0 if key == Qt.Key.Key_Home else -1] if seen else None
        if key not in WAYS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        across, down = WAYS[key]
        here = self._box(start)
        costs = ((cost, index) for index, other in enumerate(seen) if (cost := _cost(here, self._box(other), across, down)) >= 0)
        nearest = min(costs, default=None)
        return seen[nearest[1]] if nearest is not None else _beside(seen, start, across or down)

    def _box(self, member: QWidget) -> QRect:
        return QRect(member.mapTo(self._root, QPoint(0, 0)), member.size())


def _cost(here: QRect, there: QRect, across: int, down: int) -> int:
    """How far a box lies in a direction; below zero where it does not lie there."""
    if across:
        ahead = (there.center().x() - here.center().x()) * across
        apart = max(there.top() - here.bottom(), here.top() - there.bottom(), 0)
        return ahead if ahead > 0 and apart == 0 else -1
    ahead = (there.center().y() - here.center().y()) * down
    apart = abs(there.center().x() - here.center().x())
    separate = there.top() > here.bottom() if down > 0 else there.bottom() < here.top()
    return ahead + ASIDE * apart if separate else -1


def _beside(seen: list[QWidget], start: QWidget, step: int) -> QWidget | None:
    """At the end of a row or column, the next or the one before in order."""
    if start not in seen:
        return None
    index = seen.index(start) + step
    return seen[index] if 0 <= index < len(seen) else start
