"""How much room words take without a screen to ask, and how they are shortened. Widths are those of the bundled face."""

from __future__ import annotations

import unicodedata

ELLIPSIS = "…"
BOLDER = 1.055
"""How much wider semibold words are."""

_WIDTHS = {
    mark: width
    for width, marks in {
        0.16: "'’‘",
        0.22: ",.:;`j|i",
        0.27: 'l !"',
        0.31: "()f[t“”",
        0.35: "]{}r-",
        0.39: "_/I\\1",
        0.47: "yvzs*?cxk",
        0.53: "7Ja",
        0.56: "Leu2<>F^hnoTdg~EYbpq",
        0.60: "359$PSV6",
        0.63: "+48BRZX=AK",
        0.67: "#0CD",
        0.69: "wGHNU",
        0.73: "OQ&",
        0.82: "@Mm",
        0.89: "W%",
    }.items()
    for mark in marks
}
"""Widths in shares of the size, of the characters of plain English."""


def width_of(words: str, size: float, *, bold: bool = False) -> float:
    """About how wide words are at a size in pixels; a little too much rather than too little."""
    return sum(map(_width, words)) * size * (BOLDER if bold else 1.0)


def shortened(words: str, size: float, room: float) -> str:
    """Words that fit into so many pixels: whole, or their beginning with an ellipsis. No character is cut in two."""
    if width_of(words[:400], size) <= room and len(words) <= 400:
        return words
    kept: list[str] = []
    left = room - width_of(ELLIPSIS, size)
    for mark in words[:400]:
        left -= _width(mark) * size
        if left < 0:
            break
        kept.append(mark)
    while kept and _hangs_on(kept[-1], words[len(kept)]):
        kept.pop()
    return "".join(kept).rstrip() + ELLIPSIS


def _hangs_on(last: str, following: str) -> bool:
    """Whether the next character belongs to the last one, so that neither should stand alone."""
    return last == "\u200d" or following in "\u200d\ufe0f" or unicodedata.category(following).startswith(("M", "Sk"))


def _width(mark: str) -> float:
    known = _WIDTHS.get(mark)
    if known is not None:
        return known
    if unicodedata.category(mark) in {"Mn", "Me", "Cf"}:
        return 0.0
    if unicodedata.east_asian_width(mark) in {"W", "F"}:
        return 1.3 if unicodedata.category(mark) == "So" else 1.02
    return 0.72 if mark.isupper() else 0.6
