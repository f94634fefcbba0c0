"""Studies and exports that the tests of this room share."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from netmapper.export.beforehand import Beforehand
from netmapper.export.interview import Interview
from netmapper.export.package import write_package
from netmapper.export.results import PackageResult
from netmapper.study.model import Study
from tests.support.exports import NOW, Write, wide_study_dict


@pytest.fixture
def wide_study() -> Study:
    """The small study with a question of every kind, an instrument, and everything that may leave allowed to leave."""
    return Study.model_validate(wide_study_dict())


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a package of interviews into an empty folder."""

    def written(study: Study, interviews: Iterable[Interview], **more: Any) -> PackageResult:
        found = tuple(interviews)
        known = Beforehand.of(found)
        return write_package(tmp_path / "exports", study, found, beforehand=known, now=lambda: NOW, app_version="0.1.0", **more)

    return written
