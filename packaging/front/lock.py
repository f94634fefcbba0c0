"""The lock: versions and hashes of everything that is installed, for every Python and system at once. It holds no address."""

from __future__ import annotations

from pathlib import Path

from front.tree import LOCK, LOCK_DEV, PACKAGING, ROOT, Stop, call, program, say

WANTED = PACKAGING / "lock.in"

OPTIONS = (
    "--quiet",
    "--no-config",
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
)


def make_locks(*, upgrade: bool) -> None:
    """Writes both locks from pyproject.toml; what they hold already stays, unless newer releases are wanted."""
    _compile(LOCK, upgrade, [])
    _compile(LOCK_DEV, upgrade, ["--group", "dev", "--constraints", LOCK])


def _compile(lock: Path, upgrade: bool, more: list[str | Path]) -> None:
    say(f"Writing {lock.relative_to(ROOT)}")
    newer = ["--upgrade"] if upgrade else []
    asked = [program("uv"), "pip", "compile", ROOT / "pyproject.toml", WANTED, *OPTIONS, *newer, *more, "--output-file", lock]
    if call(asked):
        raise Stop(f"{lock.relative_to(ROOT)} could not be made; uv's own words are above.")
