"""The program's own words on the participant's screens, as they stand in the code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).resolve().parents[2] / "netmapper" / "ui"
RESEARCHERS = ("researcher", "window.py", "trouble_banner.py", "unexpected.py", "words.py")
"""What only the researcher is meant to read, or both where something went wrong with the laptop."""
SLOT = re.compile(r"\{\w*\}")


def participant_texts() -> Iterator[tuple[str, str]]:
    """Each text with its module; a name stands where one is put in."""
    for path in sorted(UI.rglob("*.py")):
        where = path.relative_to(UI)
        if where.parts[0] not in RESEARCHERS:
            yield from ((str(where), SLOT.sub("Sam", text)) for text in _told(path))


def _told(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            yield from (each.value for each in node.args[:1] if isinstance(each, ast.Constant) and isinstance(each.value, str))
