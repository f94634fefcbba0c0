"""Puts the bundled files inside the package when a wheel is made. pyproject.toml names it to the builder."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parents[2]
BUNDLED = ("resources", "icons")


class BuildWithBundledFiles(build_py):
    """Copies what is bundled beside the code. In the working tree it stays where it is."""

    def run(self) -> None:
        """Builds as usual, then copies."""
        super().run()
        if not self.editable_mode:
            for folder in BUNDLED:
                shutil.copytree(ROOT / folder, Path(self.build_lib) / "netmapper" / folder, dirs_exist_ok=True)
