"""The hand and the keyboard at the window itself: presses go where the pointer is, keys where the focus is, never to a widget.

So a button that is covered, out of sight or not to be reached by Tab cannot be pressed here either.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from netmapper.ui.widgets.arrows import Arrows

LEFT = Qt.MouseButton.LeftButton
PLAIN, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
MOST_KEYS, MOST_TURNS = 80, 80
"""Presses of Tab or of an arrow, and turns of the wheel, after which whoever looks for something gives up."""


class Pointer:
    """A mouse with a wheel, or a finger, which taps beside the handle of a scroll bar instead."""

    def __init__(self, window: QWidget, *, wheel: bool = True) -> None:
        self._window = window
        self._wheel = wheel
        self.actions = 0
        """Taps, drags and turns of the wheel so far."""

    def press(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Presses a widget in its middle, or at a point of it."""
        self.tap(self.find(widget, at))

    def tap(self, spot: QPoint) -> None:
        """Presses and lets go at a spot of the window."""
        self.actions += 1
        QTest.mouseClick(self._handle, LEFT, PLAIN, spot)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Presses at one spot, goes to another on a way of a few moves, and lets go there."""
        self.take(start)
        self.carry(start, end)
        self.let_go(end)

    def take(self, start: QPoint, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Presses at a spot."""
        self.actions += 1
        QTest.mousePress(self._handle, LEFT, modifier, start)

    def carry(self, start: QPoint, end: QPoint) -> None:
        """Goes from one spot to another."""
        for part in (0.1, 0.35, 0.7, 0.95, 1.0):
            QTest.mouseMove(self._handle, start + (end - start) * part)

    def let_go(self, end: QPoint) -> None:
        """Lets go at a spot."""
        QTest.mouseRelease(self._handle, LEFT, PLAIN, end)

    def find(self, widget: QWidget, at: QPoint | None = None) -> QPoint:
        """Where in the window a widget can be pressed, once it was scrolled into sight; fails where something lies over it."""
        QApplication.processEvents()  # nobody presses what was not painted yet
        self._bring_into_sight(widget)
        inside = at if at is not None else widget.visibleRegion().boundingRect().center()
        spot = widget.mapTo(self._window, inside)
        under = self._window.childAt(spot)
        assert under is not None, f"{widget} is not in the window"
        assert under is widget or widget.isAncestorOf(under), f"{under} lies over {widget}"
        return spot

    def _bring_into_sight(self, widget: QWidget) -> None:
        for page in _pages(widget):
            for _ in range(MOST_TURNS):
                middle = widget.mapTo(page.viewport(), widget.rect().center()).y()
                if 0 <= middle < page.viewport().height():
                    break
                self._scroll(page, down=middle > 0)

    def _scroll(self, page: QScrollArea, *, down: bool) -> None:
        if self._wheel:
            over = page.viewport().mapTo(self._window, page.viewport().rect().center())
            self.actions += 1
            QTest.wheelEvent(self._handle, QPointF(over), QPoint(0, -120 if down else 120))
        else:
            bar = page.verticalScrollBar()
            assert bar.isVisible(), f"nothing shows that {page} goes on"
            end = bar.rect().adjusted(0, 2, 0, -2)
            self.tap(bar.mapTo(self._window, QPoint(end.center().x(), end.bottom() if down else end.top())))

    @property
    def _handle(self) -> QWindow:
        return handle_of(self._window)


class Keyboard:
    """Keys, to whatever has the focus."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.actions = 0
        """Keys so far; typing one text is one."""

    @property
    def focus(self) -> QWidget | None:
        """What has the keyboard."""
        return self._window.focusWidget()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        """Presses a key."""
        self.actions += times
        for _ in range(times):
            QTest.keyClick(handle_of(self._window), key, modifier)

    def write(self, words: str) -> None:
        """Types where the focus is, in place of what stands there."""
        assert self.focus is not None, "nothing has the keyboard"
        self.actions += 1
        QTest.keyClick(handle_of(self._window), Qt.Key.Key_A, CONTROL)
        for sign in words:
            QTest.sendKeyEvent(QTest.KeyAction.Click, self.focus, Qt.Key.Key_unknown, sign, PLAIN)

    def reach(self, widget: QWidget) -> None:
        """Goes on by Tab until a widget has the keyboard; within a group of choices or tiles by arrows."""
        for _ in range(MOST_KEYS):
            if self.focus is widget:
                return
            if self._beside(widget):
                break
            self.key(Qt.Key.Key_Tab)
        else:
            raise LookupError(f"Tab does not come to {widget} {widget.accessibleName()!r}")
        for way in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.key(Qt.Key.Key_Home)
            for _ in range(MOST_KEYS):
                if self.focus is widget:
                    return
                self.key(way)
        raise LookupError(f"arrows do not come to {widget} {widget.accessibleName()!r}")

    def _beside(self, widget: QWidget) -> bool:
        """Whether the focus stands in the group in which arrows lead to this widget."""
        inside = not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        mine, its = _group(self.focus), _group(widget)
        return inside and type(self.focus) is type(widget) and mine is not None and mine is its


class Watch(QObject):
    """Counts what the mouse does while it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0
        self.drags = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks at every event that comes to a window."""
        if isinstance(watched, QWindow) and isinstance(event, QMouseEvent):
            self.presses += event.type() == QEvent.Type.MouseButtonPress
            self.drags += event.type() == QEvent.Type.MouseMove and event.buttons() != Qt.MouseButton.NoButton
        return False


@contextmanager
def watched() -> Iterator[Watch]:
    """Watches the mouse."""
    app = QApplication.instance()
    assert app is not None
    watch = Watch()
    app.installEventFilter(watch)
    try:
        yield watch
    finally:
        app.removeEventFilter(watch)


def handle_of(window: QWidget) -> QWindow:
    """The window of the system."""
    handle = window.windowHandle()
    assert handle is not None, "the window was not shown"
    return handle


def _pages(widget: QWidget) -> Iterator[QScrollArea]:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            yield above
        above = above.parentWidget()


def _group(widget: QWidget | None) -> QObject | None:
    """What leads the arrows from a widget to others: a group of buttons, or the nearest thing round it that watches arrows."""
    if isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive():
        return widget.group()
    above = widget.parentWidget() if widget is not None else None
    while above is not None:
        if above.findChild(Arrows, options=Qt.FindChildOption.FindDirectChildrenOnly) is not None:
            return above
        above = above.parentWidget()
    return None
