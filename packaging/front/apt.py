"""Debian's and Ubuntu's packages: chosen by the name this release knows, installed where root, else told as one command."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Iterable, Sequence

from front.tree import Stop, is_root, say

LATER = "t64"
"""What Debian 13 and Ubuntu 24.04 put behind the names of packages whose clock has 64 bits."""


def has_apt() -> bool:
    """Whether this system has apt."""
    return shutil.which("apt-get") is not None


def command(packages: Iterable[str]) -> str:
    """The exact command for a person who may become root."""
    return f"sudo apt-get update && sudo apt-get install --no-install-recommends {shlex.join(packages)}"


def provide(packages: Sequence[str], why: str) -> None:
    """Installs packages where root; raises Stop with code 2, and the exact command, where not or where it fails."""
    if not is_root():
        raise Stop(f"{why}\nPlease run this once, then the same command again:\n  {command(chosen(packages))}", 2)
    if not any(_known(packages)):
        _run("update")
    names = chosen(packages)
    say(f"Installing with apt: {' '.join(names)}")
    if _run("install", "--yes", "--no-install-recommends", *names):
        _run("update")
        trouble = _run("install", "--yes", "--no-install-recommends", *names)
        if trouble:
            raise Stop(f"{trouble}\napt could not install them. By hand it is:\n  {command(names)}", 2)


def chosen(packages: Sequence[str]) -> list[str]:
    """Each package by the name that this release knows; by its plain name where apt knows neither yet."""
    known = _known([name + ending for name in packages for ending in ("", LATER)])
    return [name + LATER if name + LATER in known and name not in known else name for name in packages]


def _known(packages: Sequence[str]) -> set[str]:
    if shutil.which("apt-cache") is None:
        return set()
    asked = ["apt-cache", "show", "--no-all-versions", *packages]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return {line.split(":", 1)[1].strip() for line in answer.splitlines() if line.startswith("Package:")}


def _run(*words: str) -> str:
    asked = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", *words]
    quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(asked, env=quietly, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else "\n".join((done.stdout + done.stderr).splitlines()[-12:]) or "apt-get failed"
