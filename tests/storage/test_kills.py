"""A program that is killed at any moment loses nothing that it said was saved."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there is no fork here", allow_module_level=True)

from tests.support.kills import kill_often


def test_fifteen_kills_lose_no_acknowledged_change_and_leave_a_file_that_opens(tmp_path: Path) -> None:
    told = kill_often(tmp_path, 15)
    assert told.faults == []
    assert told.kills == 15
    assert told.found >= told.acknowledged > 0
