"""The small signs on a tie, as strokes: arrows, and the forms of the effects. Each fits a box of 14 around the origin."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QPainterPath

Stroke = tuple[tuple[float, float], ...]

_STROKES: Mapping[str, tuple[Stroke, ...]] = MappingProxyType(
    {
        "forward": (((-6.5, 0), (6.5, 0)), ((1.5, -5), (6.5, 0), (1.5, 5))),
        "backward": (((6.5, 0), (-6.5, 0)), ((-1.5, -5), (-6.5, 0), (-1.5, 5))),
        "both": (
            ((-6.5, -3), (6.5, -3), (2.5, -7)),
            ((6.5, 3), (-6.5, 3), (-2.5, 7)),
        ),
        "check": (((-5.5, 0.5), (-1.5, 4.5), (5.5, -4)),),
        "minus": (((-5.5, 0), (5.5, 0)),),
        "equal": (((-5, -2.8), (5, -2.8)), ((-5, 2.8), (5, 2.8))),
        "plus_minus": (((-4.5, -2), (4.5, -2)), ((0, -6.5), (0, 2.5)), ((-4.5, 6), (4.5, 6))),
    }
)

TURNED = frozenset({"forward", "backward", "both"})
"""The marks that turn with their line; all others stand upright."""


def mark_path(name: str, scale: float = 1.0) -> QPainterPath:
    """The strokes of a mark, to be drawn with a round pen of about 2.2 pixels."""
    path = QPainterPath()
    for stroke in _STROKES[name]:
        path.moveTo(stroke[0][0] * scale, stroke[0][1] * scale)
        for x, y in stroke[1:]:
            path.lineTo(x * scale, y * scale)
    return path


def is_mark(name: str) -> bool:
    """Whether this is a drawn mark; a count is written instead."""
    return name in _STROKES
