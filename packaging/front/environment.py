"""The environment .venv: made once from the lock, kept while nothing changed, made anew when it is not what it should be."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import shutil
import subprocess
import sys
import tomllib
from dataclasses import asdict, dataclass
from pathlib import Path

from front import apt
from front.tree import LOCK, LOCK_DEV, ROOT, VENV, Stop, call, program, say

STAMP = VENV / "netmapper-stamp.json"
"""Written last and removed first, so that an environment without it is half made."""

PIP = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore", "PIP_NO_INPUT": "1"}


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from, and where; what the project asks for; with or without the developer's tools."""

    made_from: str
    project: str
    tools: bool


def provide_environment(*, tools: bool) -> None:
    """Makes sure that .venv holds what the lock says, with the developer's tools where wanted, and the project itself."""
    found = _stamp() if _is_sound() else None
    wanted = Stamp(_locks(), _project(), tools or (found is not None and found.tools))
    if found == wanted:
        return
    STAMP.unlink(missing_ok=True)
    kept = found if found is not None and found.made_from == wanted.made_from else None
    if kept is None:
        _make()
    if kept is None or kept.tools != wanted.tools:
        _install_locked(LOCK_DEV if wanted.tools else LOCK)
    _install_project()
    STAMP.write_text(json.dumps(asdict(wanted)), encoding="utf-8")


def pip(*words: str | Path) -> None:
    """Runs the environment's pip; raises Stop where it fails, after its own words."""
    if call([program("python"), "-m", "pip", *words], PIP):
        raise Stop("pip could not finish; its own words are above. The same command goes on from here once that is mended.")


def _is_sound() -> bool:
    asked = [str(program("python")), "-c", "import sys, pip; print(sys.version_info[:2], sys.base_prefix)"]
    try:
        answer = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return False
    return bool(answer.strip() == f"{sys.version_info[:2]} {sys.base_prefix}")


def _stamp() -> Stamp | None:
    try:
        return Stamp(**json.loads(STAMP.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _make() -> None:
    if VENV.exists():
        say("Making .venv anew: its Python or its lock has changed, or it was left half made")
        shutil.rmtree(VENV)
    else:
        say("Making the environment .venv")
    if importlib.util.find_spec("ensurepip") is None:
        _provide_venv()
    python = getattr(sys, "_base_executable", sys.executable)
    if call([python, "-m", "venv", VENV]):
        raise Stop("Python could not make the environment; its own words are above.")


def _provide_venv() -> None:
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    why = "This Python came without its venv module."
    if not apt.has_apt():
        raise Stop(f"{why} Please install it from the packages of your system.", 2)
    apt.provide([package], why)


def _install_locked(lock: Path) -> None:
    count = sum(not line.startswith((" ", "#")) for line in lock.read_text(encoding="utf-8").splitlines())
    say(f"Installing up to {count} packages, each checked against {lock.relative_to(ROOT)} (some 120 MB the first time)")
    pip("install", "-qq", "--require-hashes", "--only-binary", ":all:", "--requirement", lock)


def _install_project() -> None:
    pip("install", "-qq", "--no-index", "--no-deps", "--no-build-isolation", "--editable", ROOT)


def _locks() -> str:
    return hashlib.sha256(LOCK.read_bytes() + LOCK_DEV.read_bytes() + str(VENV).encode()).hexdigest()


def _project() -> str:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [told["build-system"], told["project"], told["tool"]["setuptools"]]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
