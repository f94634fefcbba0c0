"""What is still said in English where the program speaks another language, by the texts and words of its file."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

SLOT = re.compile(r"\\?\{\w*\\?\}")


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
