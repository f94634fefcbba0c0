"""A program that is killed at any moment loses nothing that it said was saved."""

from __future__ import annotations

import random
import shutil
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("there is no fork here", allow_module_level=True)

from netmapper.app.sessions import carry_on
from netmapper.domain.geometry import Place
from netmapper.domain.ids import NodeId
from netmapper.editing.commands import PlaceNode
from netmapper.keys.cost import derived
from netmapper.storage.files import REAL_FILES
from netmapper.storage.sealed_file import unsealed
from netmapper.storage.vault import open_vault
from tests.support.kills import kill_a_child, kill_often
from tests.support.vaults import LAPTOP, every_file, new_vault, noon


def test_fifteen_kills_lose_no_acknowledged_change_and_leave_a_file_that_opens(tmp_path: Path) -> None:
    told = kill_often(tmp_path, 15)
    assert told.faults == []
    assert told.kills == 15
    assert told.found >= told.acknowledged > 0


def test_a_kill_while_somebody_is_forgotten_leaves_them_known_or_gone_everywhere(tmp_path: Path) -> None:
    (tmp_path / "first").mkdir()
    vault = new_vault(tmp_path / "first")
    vault.close()
    session = carry_on(open_vault(vault.path, LAPTOP, now=noon))
    for number in range(30):
        session.do(PlaceNode(session.name_card("person", f"Canary-{number}"), Place(0.5, 10.0 * number, 1)))
    session.close()
    chance, outcomes = random.Random(7), set()
    lives = [chance.uniform(0.0, 0.05) for _ in range(12)] + [20.0]
    for number, life in enumerate(lives):
        here = tmp_path / str(number)
        shutil.copytree(tmp_path / "first", here)
        path = here / vault.path.name
        kill_a_child(lambda path=path: forget_the_first(path), life)
        opened = open_vault(path, LAPTOP, now=noon)
        gone = NodeId(1) not in opened.network.nodes
        outcomes.add(gone)
        opened.vault.wait()
        opened.vault.close()
        if gone:
            raw = b"".join(
                unsealed(each, LAPTOP, REAL_FILES, derived).image for each in every_file(here) if each.suffix != ".lock"
            )
            assert b"Canary-0" not in raw
            assert b"Canary-1" in raw
    assert True in outcomes


def forget_the_first(path: Path) -> None:
    session = carry_on(open_vault(path, LAPTOP, now=noon))
    session.forget(NodeId(1))
    session.wait()
