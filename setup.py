"""Puts the bundled files inside the package when a wheel is made. All else is said in pyproject.toml."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
BUNDLED = ("resources", "icons")


class BuildWithBundledFiles(build_py):
    """Copies what is bundled beside the code. In the working tree it stays where it is."""

    def run(self) -> None:
        """Builds as usual, then copies."""
        super().run()
        if not self.editable_mode:
            for folder in BUNDLED:
                shutil.copytree(ROOT / folder, Path(self.build_lib) / "netmapper" / folder, dirs_exist_ok=True)


setup(cmdclass={"build_py": BuildWithBundledFiles})
