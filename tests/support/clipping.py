"""Finds words that cannot be read on a screen: labels and buttons that are smaller than what they say, or cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

SLACK = 1
"""Pixels that rounding may take."""


def clipped(root: QWidget) -> list[str]:
    """One line for each visible label or button of ``root`` that is clipped, squeezed or elided; empty when all is well."""
    return [f"{_name(widget)}: {trouble}" for widget in _speaking(root) for trouble in _troubles(widget, root)]


def too_small(root: QWidget, target: int) -> list[str]:
    """One line for each visible button that is smaller than the target, in pixels, in either direction."""
    buttons = (widget for widget in _speaking(root) if isinstance(widget, QAbstractButton))
    return [
        f"{_name(button)}: {button.width()} × {button.height()}"
        for button in buttons
        if min(button.width(), button.height()) < target
    ]


def _speaking(root: QWidget) -> Iterator[QWidget]:
    return (
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, (QLabel, QAbstractButton)) and widget.isVisibleTo(root)
    )


def _troubles(widget: QWidget, root: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull():
        return
    wanted = widget.minimumSizeHint() if widget.hasHeightForWidth() else widget.sizeHint()
    if widget.width() + SLACK < wanted.width():
        yield f"needs {wanted.width()} px of width, has {widget.width()}"
    height = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else wanted.height()
    if widget.height() + SLACK < height:
        yield f"needs {height} px of height, has {widget.height()}"
    outside = _outside(widget, root)
    if outside:
        yield outside


def _outside(widget: QWidget, root: QWidget) -> str:
    """What an ancestor cuts off. What a scroll area holds can be scrolled to, so only its width counts there."""
    box = QRect(QPoint(0, 0), widget.size())
    parent = widget
    sideways_only = False
    while parent is not root and parent.parentWidget() is not None:
        box.translate(parent.pos())
        parent = parent.parentWidget()
        rect = parent.rect()
        if box.left() < rect.left() - SLACK or box.right() > rect.right() + SLACK:
            return f"is cut off sideways by {_name(parent)}"
        if not sideways_only and (box.top() < rect.top() - SLACK or box.bottom() > rect.bottom() + SLACK):
            scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
            if not scrolls:
                return f"is cut off by {_name(parent)}"
            sideways_only = True
    return ""


def _name(widget: QWidget) -> str:
    said = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.objectName()
    return f"{type(widget).__name__} “{said[:40]}”"
