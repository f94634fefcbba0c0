"""What people type, made safe to keep: nothing visible is lost, nothing invisible misleads."""

from __future__ import annotations

import unicodedata

LONGEST_NAME = 10_000
"""Characters kept of a name; more than anyone says, and the screens shorten what they show."""


def clean_name(typed: str) -> str:
    """A name in one line: composed (NFC), control and half characters out, blanks joined and trimmed.

    Right-to-left and joining marks stay, since scripts and emoji need them; overrides that could swap the reading of
    what follows (U+202A to U+202E, U+2066 to U+2069) go.
    """
    kept = "".join(" " if mark.isspace() else mark for mark in typed if mark.isspace() or _visible(mark))
    return " ".join(unicodedata.normalize("NFC", kept).split())[:LONGEST_NAME].strip()


def clean_words(typed: str) -> str:
    """Own words over several lines as they are, but for what no file can keep; blanks alone are nothing."""
    kept = "".join(mark for mark in typed if mark in "\n\t" or unicodedata.category(mark) not in {"Cc", "Cs"})
    return kept if kept.strip() else ""


def says_something(text: str) -> bool:
    """Whether there is at least one visible character."""
    return any(not mark.isspace() and (mark.isprintable() or _unknown(mark)) for mark in text)


def _visible(mark: str) -> bool:
    if "\u202a" <= mark <= "\u202e" or "\u2066" <= mark <= "\u2069":
        return False
    return unicodedata.category(mark) not in {"Cc", "Cs", "Cn"} or _unknown(mark)


def _unknown(mark: str) -> bool:
    """Whether this Python's tables do not know the character yet, as with the emoji of a newer keyboard."""
    never_one = "\ufdd0" <= mark <= "\ufdef" or ord(mark) & 0xFFFE == 0xFFFE
    return unicodedata.category(mark) == "Cn" and not never_one
