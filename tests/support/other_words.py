"""What is still said in English where the program speaks another language, by the texts and words of its file."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

SLOT = re.compile(r"\\?\{\w*\\?\}")


class OtherWords:
    """What the program says in another language, by its English words. ``file`` is that language's ``.ts``."""

    def __init__(self, file: Path) -> None:
        self._said: dict[str, set[str]] = {}
        for message in ET.parse(file).getroot().iter("message"):
            self._said.setdefault(message.findtext("source", ""), set()).add(message.findtext("translation", ""))

    def of(self, english: str) -> set[str]:
        """All the words for a text, as several places can say it."""
        return self._said.get(english, set())


class English:
    """Knows every English text that is said in other words in one language. ``file`` is that language's ``.ts``."""

    def __init__(self, file: Path) -> None:
        told = [
            (message.findtext("source", ""), message.findtext("translation", ""))
            for message in ET.parse(file).getroot().iter("message")
        ]
        also = {words for _, words in told}
        differ = {
            source for source, words in told if source not in also and words != source and re.search("[a-z]{2}", bare(source))
        }
        self._known = re.compile("|".join(f"(?:{SLOT.sub('.+', re.escape(source))})" for source in sorted(differ)), re.DOTALL)

    def left(self, said: Iterable[str]) -> list[str]:
        """Those that are English texts of the program, whatever is put into them."""
        return [one for one in said if self._known.fullmatch(one.replace("&&", "&"))]


def bare(text: str) -> str:
    """A text without what is put into it."""
    return SLOT.sub("", text)
