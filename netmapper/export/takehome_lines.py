"""Words broken into lines of a width, without a screen to ask. A word that is wider than a line is broken within."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from netmapper.export.lettering import width_of
from netmapper.export.takehome_page import OPEN, SHUT


def broken(words: str, size: float, width: float, *, bold: bool = False) -> list[str]:
    """The lines of a text, each no wider than this many pixels; its own line ends stay."""
    return [line for paragraph in words.splitlines() for line in _lines(paragraph, size, width, bold=bold)]


def plain_marks(line: str) -> str:
    """A line without the marks round names, where nothing in it is read from right to left."""
    turns = any(unicodedata.bidirectional(mark) in {"R", "AL", "AN"} for mark in line)
    return line if turns else line.replace(OPEN, "").replace(SHUT, "")


def reads_from_right(line: str) -> bool:
    """Whether the first character of a line that has a direction is read from right to left."""
    ways = (unicodedata.bidirectional(mark) for mark in line)
    return next((way != "L" for way in ways if way in {"L", "R", "AL"}), False)


def _lines(paragraph: str, size: float, width: float, *, bold: bool) -> Iterator[str]:
    line = ""
    for word in paragraph.split():
        tried = f"{line} {word}" if line else word
        if width_of(tried, size, bold=bold) <= width:
            line = tried
            continue
        if line:
            yield line
        *whole, line = _pieces(word, size, width, bold=bold)
        yield from whole
    yield line


def _pieces(word: str, size: float, width: float, *, bold: bool) -> list[str]:
    """A word in pieces that fit; marks that belong to the character before them stay with it."""
    pieces, piece, wide = [], "", 0.0
    for mark in word:
        taken = width_of(mark, size, bold=bold)
        if piece and wide + taken > width and not _hangs_on(piece[-1], mark):
            pieces.append(piece)
            piece, wide = "", 0.0
        piece, wide = piece + mark, wide + taken
    return [*pieces, piece]


def _hangs_on(last: str, following: str) -> bool:
    return last == "\u200d" or following in "\u200d\ufe0f\u2069" or unicodedata.category(following).startswith(("M", "Sk"))
