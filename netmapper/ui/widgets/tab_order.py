"""The order in which Tab walks through parts of a page that came at different times. Inside a part, that of its making."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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


def _focusable(part: QWidget) -> list[QWidget]:
    """A part and all within it, in the order in which they came; layouts are not asked, since their items are Qt's alone."""
    return [each for each in (part, *part.findChildren(QWidget)) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
