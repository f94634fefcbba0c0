"""What a language is called by those who speak it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

OWN = {"en": "English"}
"""Where the system names a country besides."""


def language_name(code: str) -> str:
    """A language in its own words; its code where nobody knows it."""
    name = OWN.get(code) or QLocale(code.replace("-", "_")).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code
