"""A file that opens was written by whoever holds a key of it: what is inside is looked at before it is believed."""

from __future__ import annotations

import json
import sqlite3
from math import inf
from pathlib import Path

import pytest

from netmapper.editing.commands import GiveAnswer
from netmapper.keys.cost import derived
from netmapper.keys.secret import Passphrase
from netmapper.storage.container import packed
from netmapper.storage.errors import DamagedFile
from netmapper.storage.files import REAL_FILES
from netmapper.storage.sealed_file import unsealed
from netmapper.storage.vault import read_session
from tests.support.sealed import WORDS, invented_session, sealed_session

KEY = Passphrase(WORDS)


def rewritten(path: Path, statement: str, *cells: object) -> None:
    """The session sealed again, by its own key, with something else in its tables."""
    found = unsealed(path, KEY, REAL_FILES, derived)
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(found.image)
    connection.execute(statement, cells)
    path.write_bytes(b"".join(packed(found.header, found.file_key, connection.serialize())))
    connection.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return invented_session(tmp_path, cards=6)


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("nodes.label", None),
        ("nodes.radius", "NaN"),
        ("nodes.radius", 9e999),
        ("nodes.ring", "first"),
        ("nodes.prompts", "[[1]]"),
        ("ties.source", "me"),
        ("ties.effect", 77),
        ("exchanges.direction", None),
        ("answers.value", '{"a": 1}'),
        ("answers.value", "[" * 5000),
        ("prompts.nobody", None),
        ("consents.on", None),
        ("study.raw", 4),
        ("meta.next_node", "x"),
    ],
)
def test_a_cell_of_another_sort_makes_no_session(path: Path, column: str, cell: object) -> None:
    table, name = column.split(".")
    rewritten(path, f'UPDATE "{table}" SET "{name}" = ?', cell)  # noqa: S608  # names of this test
    with pytest.raises(DamagedFile):
        read_session(path, KEY)


@pytest.mark.parametrize(
    ("fact", "value"), [("ego_id", "../../elsewhere"), ("ego_id", []), ("wave", True), ("code", None), ("practice", 0)]
)
def test_facts_of_another_sort_make_no_session(path: Path, fact: str, value: object) -> None:
    rewritten(path, "UPDATE meta SET facts = json_patch(facts, ?)", json.dumps({fact: value} if value is not None else {}))
    if value is None:
        rewritten(path, f"UPDATE meta SET facts = json_remove(facts, '$.{fact}')")  # noqa: S608  # names of this test
    with pytest.raises(DamagedFile):
        read_session(path, KEY)


def test_the_way_of_rewriting_harms_nothing_by_itself(path: Path) -> None:
    rewritten(path, "UPDATE nodes SET note = ?", "a note")
    assert {node.note for node in read_session(path, KEY).network.nodes.values()} == {"a note"}


def test_an_answer_that_no_question_allows_locks_nobody_out(tmp_path: Path) -> None:
    session = sealed_session(tmp_path)
    odd = (inf, 10**30, -1, "x" * 10_000, (), (1, "two", 3.5, True), False)
    for value in odd:
        session.do(GiveAnswer("age", value=value))
    session.close()
    assert read_session(session.path, KEY).network == session.current


def test_another_session_under_the_name_of_this_one_is_not_opened_for_it(path: Path, tmp_path: Path) -> None:
    other = invented_session(tmp_path, "P02", cards=2)
    path.write_bytes(other.read_bytes())
    with pytest.raises(DamagedFile) as caught:
        read_session(path, KEY)
    assert [offer.path.name for offer in caught.value.offers] == [f"{path.name}.previous"]
    copy = tmp_path / "a copy of it.netmap"
    copy.write_bytes(other.read_bytes())
    assert read_session(copy, KEY).facts.code == "P02"
