"""What holds for the files of the project as they lie there."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

LAYOUT = frozenset(
    {
        ".ci",
        ".gitignore",
        "LICENSE",
        "README.md",
        "icons",
        "netmapper",
        "packaging",
        "pyproject.toml",
        "resources",
        "tests",
    }
)
OUR_OWN = frozenset({"studies", "themes", "languages", "help", "pictures"})
"""Folders of resources that were made here, and need no licence of somebody else."""


def modules(root: Path) -> Iterator[Path]:
    """Every Python file but the tests."""
    for folder in ("netmapper", "packaging"):
        yield from sorted((root / folder).rglob("*.py"))


def test_nothing_new_lies_at_the_top(root: Path) -> None:
    if shutil.which("git") is None or not (root / ".git").exists():
        pytest.skip("this is no clone")
    asked = ["git", "-c", "safe.directory=*", "-C", str(root), "ls-files"]
    tracked = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()
    assert {name.split("/")[0] for name in tracked} <= LAYOUT


def test_every_module_says_what_it_is(root: Path) -> None:
    silent = [path for path in modules(root) if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert silent == []


def test_nothing_is_put_off_in_a_comment(root: Path) -> None:
    put_off = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
    everywhere = [*modules(root), *sorted((root / "tests").rglob("*.py"))]
    assert [path for path in everywhere if put_off.search(path.read_text(encoding="utf-8"))] == []


def test_every_bundled_face_and_icon_comes_with_its_licence(root: Path) -> None:
    fonts = root / "resources" / "fonts"
    families = {path.name.split("_")[0] for path in fonts.glob("*.ttf")}
    assert families
    assert [family for family in families if not (fonts / f"LICENSE-{family}.txt").is_file()] == []
    assert (root / "icons" / "LICENSE-Tabler.txt").is_file()


def test_a_folder_of_resources_is_our_own_or_has_a_licence(root: Path) -> None:
    folders = [path for path in (root / "resources").iterdir() if path.is_dir() and path.name not in OUR_OWN]
    assert [path.name for path in folders if not list(path.glob("LICENSE*"))] == []
