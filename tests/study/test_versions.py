"""Older study files become today's step by step; newer ones are refused."""

from __future__ import annotations

from typing import Any

import pytest

from netmapper.study.faults import NewerStudy
from netmapper.study.versions import CURRENT, MIGRATIONS, migrated


def from_0_8(raw: dict[str, Any]) -> dict[str, Any]:
    return {**raw, "format_version": [0, 9], "title": raw["name"]}


def from_0_9(raw: dict[str, Any]) -> dict[str, Any]:
    return {**raw, "format_version": [1, 0], "title": raw["title"].upper()}


def test_an_older_file_goes_through_every_step_to_today_and_stays_as_it_was() -> None:
    old = {"format_version": [0, 8], "name": "ours"}
    new = migrated(old, {(0, 8): from_0_8, (0, 9): from_0_9})
    assert (new["format_version"], new["title"]) == ([1, 0], "OURS")
    assert old == {"format_version": [0, 8], "name": "ours"}


def test_a_file_of_today_is_given_back_itself() -> None:
    raw = {"format_version": list(CURRENT)}
    assert migrated(raw) is raw


def test_every_migration_leads_to_a_later_version() -> None:
    for version, migration in MIGRATIONS.items():
        assert tuple(migration({"format_version": list(version)})["format_version"]) > version


@pytest.mark.parametrize("stated", [[2, 0], [99, 1]])
def test_a_newer_major_version_is_refused(stated: list[int]) -> None:
    with pytest.raises(NewerStudy):
        migrated({"format_version": stated})


@pytest.mark.parametrize("stated", [None, "1.0", 1, [1], [1, 0, 0], [True, 0], ["1", "0"], {"major": 2}])
def test_what_is_no_version_is_left_to_the_checks(stated: object) -> None:
    raw = {"format_version": stated}
    assert migrated(raw) is raw
