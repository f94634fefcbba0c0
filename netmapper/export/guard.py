"""Text that a spreadsheet would run as a formula, made harmless in a way that can be undone exactly."""

from __future__ import annotations

import re

STARTERS = "=+-@\t\r"
"""What a cell begins with that Excel or LibreOffice reads as a formula."""

SENTENCE = "Text that begins with = + - @, a tab or a return has an apostrophe put before it; take one apostrophe off again."
"""The rule, for the description of each field that it holds for."""

_GUARD = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def guarded(text: str) -> str:
    """The text with one apostrophe more where it begins, past any apostrophes, like a formula."""
    return f"'{text}" if _GUARD.match(text) else text


def unguarded(cell: str) -> str:
    """What was guarded: for every text, ``unguarded(guarded(text)) == text``."""
    return cell[1:] if _GUARDED.match(cell) else cell


def readable(text: str) -> str:
    """The text without control and half characters, which break readers of CSV; tabs and line ends stay."""
    return _UNREADABLE.sub("", text)
