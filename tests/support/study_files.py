"""Where the study files are that tests read."""

from __future__ import annotations

from pathlib import Path

TESTS = Path(__file__).parents[1]
STUDIES = TESTS.parent / "resources" / "studies"
EXAMPLE = STUDIES / "example.netstudy"
SEVEN_RINGS = TESTS / "study" / "fixtures" / "seven_rings.netstudy"
ICONS = TESTS.parent / "icons"
