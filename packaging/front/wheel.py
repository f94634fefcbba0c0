"""The wheel: made by the locked builder from the tree as it stands, with the bundled files inside it."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from front.environment import pip
from front.tree import ROOT, Stop

INSIDE = (
    "netmapper/__main__.py",
    "netmapper/icons/user.svg",
    "netmapper/keys/words.txt",
    "netmapper/resources/languages/netmapper_de.qm",
    "netmapper/resources/studies/example.netstudy",
)


def make_wheel() -> Path:
    """Makes the wheel in dist/ and returns its path; raises Stop where the bundled files did not get into it."""
    for left_over in (ROOT / "build" / "lib", *(ROOT / "build").glob("bdist.*")):
        shutil.rmtree(left_over, ignore_errors=True)
    for earlier in (ROOT / "dist").glob("netmapper-*.whl"):
        earlier.unlink()
    pip("wheel", "-qq", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", ROOT / "dist", ROOT)
    made = next((ROOT / "dist").glob("netmapper-*.whl"))
    missing = [name for name in INSIDE if name not in zipfile.ZipFile(made).namelist()]
    if missing:
        raise Stop(f"{made.name} lacks {', '.join(missing)}")
    return made
