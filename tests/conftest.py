"""What holds for every test: Qt without a screen, no network, a home of its own, and no warning of Qt passed over."""

from __future__ import annotations

import os
from collections.abc import Iterator
from enum import Enum
from itertools import count
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_ACCESSIBILITY"] = "0"  # offscreen there is no bus to speak on; tests ask Qt's accessible tree directly

import pytest
from front.screen import Screen, missing_tools, virtual_screen
from hypothesis import HealthCheck, settings

from tests.support.network import close_the_network

IN_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}

settings.register_profile(
    "house",
    deadline=None,
    max_examples=50,
    derandomize=IN_CI,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", parent=settings.get_profile("house"), max_examples=1_000, derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

_homes = count(1)


def pytest_configure(config: pytest.Config) -> None:
    """Closes the network before the first module of tests is read."""
    close_the_network()


def pytest_make_parametrize_id(val: object) -> str | None:
    """Bytes, and secrets among words, are named by their kind: each worker draws others, and must find the same tests."""
    drawn = isinstance(val, (bytes, str)) and type(val) is not str and not isinstance(val, Enum)
    return type(val).__name__ if drawn else None


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says again, where it is read, that checks before the tests found faults."""
    failed = os.environ.get("NETMAPPER_CHECKS_FAILED")
    if failed:
        terminalreporter.section("checks before the tests", red=True)
        terminalreporter.write_line(f"These found faults, see above: {failed}", red=True)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of netmapper for each test: none sees or leaves anything in the home of whoever runs it."""
    path = tmp_path_factory.getbasetemp() / f"home-{next(_homes)}"
    monkeypatch.setenv("NETMAPPER_HOME", str(path))
    return path


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    """A virtual screen with a window manager; tests that need one are skipped, and say so, where its programs are missing."""
    missing = missing_tools("Xvfb", "openbox", "xdotool")
    if missing:
        pytest.skip(f"no virtual screen: {', '.join(missing)} not installed")
    with virtual_screen(manager=True) as found:
        yield found
