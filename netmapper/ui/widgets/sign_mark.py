"""The signs of give, take and effect as small pictures: the same forms as on the map's ties. It knows no tie."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from netmapper.domain.codes import Effect
from netmapper.export.signs import FORMS
from netmapper.ui.canvas.marks import mark_path
from netmapper.ui.theme import Theme

TO_ME, BOTH, FROM_ME = "backward", "both", "forward"
"""The marks of the three ways; an arrow to the left comes to me."""

_COLOURS: Mapping[Effect, str] = MappingProxyType(
    {Effect.HELPS: "helps", Effect.HELPS_AND_COSTS: "helps_and_costs", Effect.COSTS: "costs"}
)


def way_mark(way: str | None, theme: Theme, size: int, ratio: float = 1.0) -> QPixmap:
    """The arrow of a way in a ring; an empty ring for none."""
    return sign_mark(way, theme.primary if way else theme.quiet, theme, size, ratio)


def effect_mark(effect: Effect, theme: Theme, size: int, ratio: float = 1.0) -> QPixmap:
    """The form of an effect in a ring, in its colour; an empty ring where nothing was said."""
    return sign_mark(FORMS.get(effect), str(getattr(theme, _COLOURS.get(effect, "quiet"))), theme, size, ratio)


def sign_mark(mark: str | None, colour: str, theme: Theme, size: int, ratio: float = 1.0) -> QPixmap:
    """A mark in a ring of its colour, ``size`` pixels square."""
    side = round(size * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    scale = size / 26
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = Qt.PenStyle.SolidLine if mark else Qt.PenStyle.DotLine
    painter.setPen(QPen(QColor(colour), 2.2 * scale, line, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(theme.surface))
    inset = 1.6 * scale
    painter.drawEllipse(QRectF(0, 0, size, size).adjusted(inset, inset, -inset, -inset))
    if mark:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(size / 2, size / 2)
        painter.drawPath(mark_path(mark, 0.92 * scale))
    painter.end()
    return QPixmap.fromImage(image)
