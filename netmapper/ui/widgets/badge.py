"""A kind of card as a picture: its shape in its colour, with an icon on it. It knows no card and draws no text."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPainterPathStroker, QPen, QPixmap, QPolygonF

from netmapper.study.parts import NodeKind
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Theme

ICON_SHARE = 0.6
"""How much of the badge's side its icon takes; less in a triangle, which has less room."""


def kind_badge(kind: NodeKind, icon: str | None, theme: Theme, assets: Assets, size: int, ratio: float = 1.0) -> QPixmap:
    """The badge of a card, ``size`` pixels square at this device ratio; without an icon of its own it has its kind's."""
    side = round(size * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillPath(kind_path(kind.shape, QRectF(0, 0, size, size)), QColor(theme.kind(kind.colour)))
    name = icon if icon is not None and assets.has_icon(icon) else kind.icon
    if assets.has_icon(name):
        box = _icon_box(kind.shape, size)
        painter.drawPixmap(box.topLeft(), assets.pixmap(name, theme.on_kind, round(box.width()), ratio))
    painter.end()
    return QPixmap.fromImage(image)


def kind_path(shape: str, box: QRectF) -> QPainterPath:
    """The outline of a kind's shape within a square box, corners a little rounded; a word it does not know is a circle."""
    path = QPainterPath()
    middle, reach = box.center(), box.width() / 2
    if shape == "square":
        inset = box.width() * 0.06
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), box.width() * 0.14, box.width() * 0.14)
    elif shape == "hexagon":
        path = _rounded(middle, reach, range(0, 360, 60))
    elif shape == "diamond":
        path = _rounded(middle, reach, range(0, 360, 90))
    elif shape == "triangle":
        path = _rounded(QPointF(middle.x(), middle.y() + reach * 0.14), reach * 1.06, range(-90, 270, 120))
    else:
        inset = box.width() * 0.02
        path.addEllipse(box.adjusted(inset, inset, -inset, -inset))
    return path


def _rounded(middle: QPointF, reach: float, angles: range) -> QPainterPath:
    softness = reach * 0.2
    inner = reach - softness / 2
    corners = [QPointF(middle.x() + inner * _cos(angle), middle.y() + inner * _sin(angle)) for angle in angles]
    hull = QPainterPath()
    hull.addPolygon(QPolygonF([*corners, corners[0]]))
    hull.closeSubpath()
    stroke = QPen(Qt.GlobalColor.black, softness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    return hull.united(QPainterPathStroker(stroke).createStroke(hull)).simplified()


def _icon_box(shape: str, size: int) -> QRectF:
    side = round(size * (0.46 if shape == "triangle" else 0.5 if shape == "diamond" else ICON_SHARE))
    lowered = size * 0.08 if shape == "triangle" else 0.0
    return QRectF(round((size - side) / 2), round((size - side) / 2 + lowered), side, side)


def _cos(degrees: float) -> float:
    return math.cos(math.radians(degrees))


def _sin(degrees: float) -> float:
    return math.sin(math.radians(degrees))
