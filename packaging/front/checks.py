"""The checks that read the code without running it. Each is quiet where it finds nothing."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence

from front.tree import PACKAGING, ROOT, program, say

CHECKS: Mapping[str, Sequence[str]] = {
    "ruff check": ("ruff", "check"),
    "ruff format": ("ruff", "format", "--check"),
    "mypy": ("mypy",),
    "mypy of packaging": ("mypy", "--package", "front", "--package", "bench"),
    "lint-imports": ("lint-imports", "--no-logo"),
}


def failing_checks() -> list[str]:
    """Runs them all, shows what those say that find faults, and returns their names."""
    return [name for name, words in CHECKS.items() if not _passes(name, words)]


def _passes(name: str, words: Sequence[str]) -> bool:
    asked = [str(program(words[0])), *words[1:]]
    env = {**os.environ, "MYPYPATH": str(PACKAGING)} if "--package" in words else None
    done = subprocess.run(asked, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    say(f"{name}: {'nothing found' if done.returncode == 0 else 'FAULTS FOUND'}")
    if done.returncode:
        say(done.stdout.strip())
    return done.returncode == 0
