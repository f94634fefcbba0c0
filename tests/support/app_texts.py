"""The program's own words, as they stand in the code: what is handed to ``tr`` outside the researcher's own pages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "netmapper" / "ui"
OF_THE_LAPTOP = ("window.py", "trouble_banner.py", "unexpected.py", "words.py")
"""What is said where something went wrong with the laptop: the researcher is meant to read it."""
SLOT = re.compile(r"\{\w*\}")


def app_texts() -> Iterator[tuple[str, str]]:
    """Each text with its module."""
    for path in sorted(UI.rglob("*.py")):
        where = path.relative_to(UI)
        if where.parts[0] != "researcher":
            yield from ((str(where), text) for text in _told(path))


def participant_texts() -> Iterator[tuple[str, str]]:
    """Each text that is the participant's to read; a name stands where one is put in."""
    return ((where, SLOT.sub("Sam", text)) for where, text in app_texts() if where not in OF_THE_LAPTOP)


def _told(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            yield from (each.value for each in node.args[:1] if isinstance(each, ast.Constant) and isinstance(each.value, str))
