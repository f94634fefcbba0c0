"""The study files that tests of the study room read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from netmapper.study.loading import read_study
from netmapper.study.model import Study
from tests.support.study_files import EXAMPLE, ICONS, SEVEN_RINGS


@pytest.fixture(scope="session")
def example_raw() -> bytes:
    """The bundled example, as the bytes of its file."""
    return EXAMPLE.read_bytes()


@pytest.fixture
def example_tree(example_raw: bytes) -> dict[str, Any]:
    """The bundled example as plain JSON, fresh for each test to spoil."""
    tree: dict[str, Any] = json.loads(example_raw)
    return tree


@pytest.fixture(scope="session")
def example(example_raw: bytes) -> Study:
    """The bundled example."""
    return read_study(example_raw)


@pytest.fixture(scope="session")
def seven_rings_raw() -> bytes:
    """A study as unlike the example as can be, as the bytes of its file."""
    return SEVEN_RINGS.read_bytes()


@pytest.fixture
def seven_rings_tree(seven_rings_raw: bytes) -> dict[str, Any]:
    """The unlike study as plain JSON, fresh for each test to spoil."""
    tree: dict[str, Any] = json.loads(seven_rings_raw)
    return tree


@pytest.fixture(scope="session")
def seven_rings(seven_rings_raw: bytes) -> Study:
    """A study as unlike the example as can be."""
    return read_study(seven_rings_raw)


@pytest.fixture(scope="session")
def icons() -> frozenset[str]:
    """The names of the bundled icons."""
    return frozenset(path.stem for path in ICONS.glob("*.svg"))
