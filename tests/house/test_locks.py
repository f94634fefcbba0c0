"""The lock files say which releases, by version and hash, and never from where."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

LOCKS = ("lock.txt", "lock-dev.txt")
PIN = re.compile(r"^([a-z0-9][a-z0-9._-]*)==([^ ;]+)(?: ; [^\\]+?)? \\$")
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?: \\)?$")


def pins(lock: Path) -> set[tuple[str, str]]:
    """Name and version of everything that a lock holds."""
    return {found.groups() for line in lock.read_text(encoding="utf-8").splitlines() if (found := PIN.match(line))}  # type: ignore[misc]


def normal(name: str) -> str:
    """A package's name as locks write it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[]", name)[0]).lower()


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_versions_and_hashes_and_nothing_else(root: Path, name: str) -> None:
    lines = (root / "packaging" / name).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not PIN.match(line) and not HASH.match(line)] == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_everything_the_project_asks_for(root: Path, name: str) -> None:
    told = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    asked = told["project"]["dependencies"] + told["build-system"]["requires"]
    if name == "lock-dev.txt":
        asked = asked + told["dependency-groups"]["dev"]
    assert {normal(wanted) for wanted in asked} <= {normal(package) for package, _ in pins(root / "packaging" / name)}


def test_the_tools_are_locked_beside_the_same_releases_that_people_run(root: Path) -> None:
    assert pins(root / "packaging" / "lock.txt") <= pins(root / "packaging" / "lock-dev.txt")
