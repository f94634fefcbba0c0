"""Every version of the file that was ever written opens, holds what it held, and goes on in today's version."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.commands import AddNode
from netmapper.keys.secret import Passphrase
from netmapper.storage.tables import begin
from netmapper.storage.vault import open_vault, read_session
from tests.storage.test_format import told_by
from tests.support.independent_reader import KEYS, filled, read_image, read_label
from tests.support.independent_reader import read_session as read_by_another
from tests.support.vaults import LAPTOP, WORDS, document_of, noon

FILES = sorted((Path(__file__).parents[1] / "files").glob("session-*.netmap"))


def test_there_is_a_file_of_every_version() -> None:
    assert [path.stem for path in FILES] == ["session-1.0", "session-1.1", "session-1.2"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_old_file_holds_what_it_held(path: Path) -> None:
    told = json.loads(path.with_suffix(".json").read_text("utf-8"))
    for secret in (Passphrase(WORDS), LAPTOP):
        found = read_session(path, secret)
        assert told_by(found.network) == with_what_is_newer(told["tables"])
        assert (found.facts.code, found.facts.file_id) == (told["facts"]["code"], told["facts"]["file_id"])
        assert json.loads(found.study)["id"] == told["study"]


def with_what_is_newer(tables: dict[str, Any]) -> dict[str, Any]:
    """Tables as a file of today has them: tables that an older one lacked are empty, and its cards are of wave 1."""
    told = {table: tables.get(table, {}) for table in KEYS}
    return told | {"nodes": {key: {"wave": 1, **row} for key, row in told["nodes"].items()}}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_old_file_can_be_gone_on_with_and_undone_to_its_beginning(path: Path, tmp_path: Path) -> None:
    here = tmp_path / path.name
    shutil.copy(path, here)
    opened = open_vault(here, LAPTOP, now=noon)
    document = document_of(opened)
    change = document.plan(AddNode(NodeId(99), TieId(99), "ff", "person", "Somebody new"))
    document.commit(opened.vault.record(change), change)
    opened.vault.wait()
    opened.vault.close()
    opened = open_vault(here, LAPTOP, now=noon)
    document = document_of(opened)
    assert document.current.nodes[NodeId(99)].label == "Somebody new"
    while (step := document.plan_undo()) is not None:
        document.commit(opened.vault.record(step), step)
    assert dict(document.current.nodes) == {}
    opened.vault.wait()
    opened.vault.close()


def test_a_file_of_an_older_version_is_written_on_in_todays(tmp_path: Path) -> None:
    here = tmp_path / "session-1.0.netmap"
    shutil.copy(FILES[0], here)
    opened = open_vault(here, LAPTOP, now=noon)
    opened.vault.note_facts(opened.vault.facts)
    opened.vault.wait()
    opened.vault.close()
    raw = here.read_bytes()
    assert read_label(raw)[0]["format"] == [1, 2]
    found = read_by_another(raw, laptop=bytes(LAPTOP))
    assert filled(found["played"], found["tables"]) == found["tables"]


def test_the_tables_of_the_first_version_stay_as_they_were_released() -> None:
    with closing(sqlite3.connect(":memory:")) as made, closing(sqlite3.connect(":memory:")) as released:
        begin(Database(made))
        released.deserialize(read_image(FILES[0].read_bytes(), laptop=bytes(LAPTOP)))
        wanted = "SELECT name, sql FROM sqlite_master ORDER BY name"
        assert made.execute(wanted).fetchall() == released.execute(wanted).fetchall()
