"""Every version of the file that was ever written opens, holds what it held, and goes on in today's version."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.commands import AddNode
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import open_vault, read_session
from tests.storage.test_format import told_by
from tests.support.vaults import LAPTOP, WORDS, document_of, noon

FILES = sorted((Path(__file__).parents[1] / "files").glob("session-*.netmap"))


def test_there_is_a_file_of_every_version() -> None:
    assert [path.stem for path in FILES] == ["session-1.0"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_old_file_holds_what_it_held(path: Path) -> None:
    told = json.loads(path.with_suffix(".json").read_text("utf-8"))
    for secret in (Passphrase(WORDS), LAPTOP):
        found = read_session(path, secret)
        assert told_by(found.network) == told["tables"]
        assert (found.facts.code, found.facts.file_id) == (told["facts"]["code"], told["facts"]["file_id"])
        assert json.loads(found.study)["id"] == told["study"]


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
