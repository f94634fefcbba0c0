"""The small marks on a tie as paths for a painter: arrows, and the forms of the effects."""

from __future__ import annotations

from PySide6.QtGui import QPainterPath

from netmapper.export.signs import STROKES


def mark_path(name: str, scale: float = 1.0) -> QPainterPath:
    """The strokes of a mark, to be drawn with a round pen of about 2.2 pixels."""
    path = QPainterPath()
    for stroke in STROKES[name]:
        path.moveTo(stroke[0][0] * scale, stroke[0][1] * scale)
        for x, y in stroke[1:]:
            path.lineTo(x * scale, y * scale)
    return path


def is_mark(name: str) -> bool:
    """Whether this is a drawn mark; a count is written instead."""
    return name in STROKES
