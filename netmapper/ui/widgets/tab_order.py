"""The order in which Tab walks through parts of a page that came at different times. Inside a part, that of its layouts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def order_tabs(page: QWidget, *parts: QWidget) -> None:
    """Tab goes through the parts of a page as they are named. All of a group's members move, though Tab stops at one of them.

    The order is only kept between widgets that Tab stops at, so all of them are such while it is set; the page too, since
    the first part would else stay where it was.
    """
    stops = [page, *(widget for part in parts for widget in _focusable(part))]
    policies = [widget.focusPolicy() for widget in stops]
    for widget in stops:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
    for widget, policy in zip(stops, policies, strict=True):
        widget.setFocusPolicy(policy)


def _focusable(part: QWidget) -> Iterator[QWidget]:
    if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield part
    if isinstance(part, QScrollArea):
        held = part.widget()
        if held is not None:
            yield from _focusable(held)
    layout = part.layout()
    if layout is not None:
        yield from _within(layout)


def _within(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield from _focusable(widget)
        elif inner is not None:
            yield from _within(inner)
