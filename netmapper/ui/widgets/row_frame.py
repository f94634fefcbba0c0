"""The frame of a row in a list: quiet, chosen, or chosen with the keyboard on it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen

from netmapper.ui.theme import Theme

CORNER = 14
"""Pixels by which its corners are rounded."""


def draw_frame(painter: QPainter, box: QRect, theme: Theme, *, chosen: bool, focused: bool) -> None:
    """Draws it; what stands in the row is drawn by whoever asks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.focus_outer if focused else theme.primary if chosen else theme.control_line
    painter.setPen(QPen(QColor(colour), 3.5 if focused else 2.5 if chosen else 1.2))
    painter.setBrush(QColor(theme.chosen if chosen else theme.ground))
    painter.drawRoundedRect(box, CORNER, CORNER)
