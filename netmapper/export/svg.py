"""SVG as text: elements, attributes in their order, and characters that XML can hold. It knows no map.

Kept to what SVG Tiny 1.2 draws: attributes only, no style sheets, no filters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Value = str | float | int | None
Attributes = dict[str, Value]


def legal(text: str) -> str:
    """The text without what XML cannot hold: control characters, half characters, U+FFFE and U+FFFF."""
    return _ILLEGAL.sub("", text)


def element(name: str, *children: str, **attributes: Value) -> str:
    """One element. ``_`` in a name of an attribute is a hyphen, a last ``_`` is dropped; what is None is left out."""
    told = "".join(f" {_name(key)}={quoteattr(_text(value))}" for key, value in attributes.items() if value is not None)
    inside = "".join(children)
    return f"<{name}{told}>{inside}</{name}>" if inside else f"<{name}{told}/>"


def text_of(words: str) -> str:
    """Words as they stand between tags."""
    return escape(legal(words))


def title(words: str) -> str:
    """What an element says of itself to a screen reader and under a pointer."""
    return element("title", text_of(words))


def number(value: float) -> str:
    """A number with at most two decimals, so that equal pictures are equal text."""
    told = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if told == "-0" else told


def path(points: Iterable[tuple[float, float]], *, closed: bool = False) -> str:
    """Straight pieces from point to point, as path data."""
    pieces = [f"{number(x)} {number(y)}" for x, y in points]
    return f"M{' L'.join(pieces)}{' Z' if closed else ''}"


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-") if key != "viewBox" else key


def _text(value: Value) -> str:
    return legal(value) if isinstance(value, str) else number(value or 0)


def round_pen(colour: str, width: float) -> Attributes:
    """The attributes of a line with round ends and corners, and nothing inside."""
    return {"fill": "none", "stroke": colour, "stroke_width": width, "stroke_linecap": "round", "stroke_linejoin": "round"}
