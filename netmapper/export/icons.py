"""The bundled icons as what stands between the tags of their SVG. A name that is no icon's gives nothing."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

_INSIDE = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
_NAME = re.compile(r"[a-z0-9-]{1,40}")
_GROUND = re.compile(r'<path stroke="none"[^>]*fill="none"\s*/>')


def inside_of(svg: str) -> str:
    """What stands between the tags of an icon's SVG, without its empty ground; what has no such tags stays as it is."""
    found = _INSIDE.search(svg)
    return " ".join(_GROUND.sub("", found[1] if found else svg).split())


class IconFolder:
    """Icons from one folder; call it with a name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read = lru_cache(maxsize=None)(self._inside)

    def __call__(self, name: str) -> str:
        """The inside of an icon's SVG, or an empty text where there is none of this name."""
        return self._read(name)

    def _inside(self, name: str) -> str:
        path = self._folder / f"{name}.svg"
        if not _NAME.fullmatch(name) or not path.is_file():
            return ""
        return inside_of(path.read_text(encoding="utf-8"))
