"""Nothing that was said can be read without a secret, and what is taken out of the tables is out of the file."""

from __future__ import annotations

import base64
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from netmapper.domain.codes import Aim, Withdrawn
from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import Concern, Presence, Visit
from netmapper.editing.commands import (
    AddNode,
    ChangePlan,
    DescribeNode,
    GiveAnswer,
    MakeCopy,
    MakePlan,
    NoteConcern,
    NotePresence,
    NotePrivately,
    NoteVisit,
    RemoveNode,
    Withdraw,
)
from netmapper.editing.document import Document
from netmapper.storage.container import MAGIC, label
from netmapper.storage.image import Image
from tests.support.vaults import LAPTOP, RAW_STUDY, STUDY, WORDS, every_file, facts, new_vault, reopened

CANARIES = (
    *("Canary-Ana-Lovelace", "Canary-Note", "Canary-Answer", "Canary-Private", "Canary-Plan", "Canary-Help", "Canary-Whom"),
    *(
        "Canary-Place",
        "Canary-Interviewer",
        "Canary-Interpreter",
        "Canary-There",
        "Canary-Worry",
        "Canary-Told",
        "Canary-Who-Noted",
    ),
    *("Canary-Who-Noted", "CANARY-CODE-7", "A small study", WORDS),
)


def disguises(name: str) -> Iterator[bytes]:
    """The ways in which a text can lie in a file."""
    for raw in (name.encode(), name.encode("utf-16-le"), name.encode("utf-16-be")):
        yield raw
        yield raw.hex().encode()
        for shift in range(3):  # base64 looks another way at each of three offsets; its two ends depend on the neighbours
            yield base64.b64encode(bytes(shift) + raw)[4:-4]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder with a session that is open and full of canaries, saved many times and opened again."""
    vault = new_vault(tmp_path, code="CANARY-CODE-7")
    document = Document(STUDY, recall=vault.recall)
    for command in (
        AddNode(NodeId(1), TieId(1), "aa", "person", "Canary-Ana-Lovelace"),
        DescribeNode(NodeId(1), note="Canary-Note"),
        GiveAnswer("words", value="Canary-Answer"),
        NotePrivately("Canary-Private"),
        MakePlan(1, Aim.KEEP),
        ChangePlan(1, text="Canary-Plan", help="Canary-Help"),
        MakeCopy(1, "Canary-Whom", ("map",), "2026-03-02"),
        NoteVisit(Visit(1, "2026-03-02", "Canary-Place", "Canary-Interviewer", "Canary-Interpreter")),
        NotePresence(Presence(STUDY.steps[0].id, ("other",), "Canary-There")),
        NoteConcern(Concern(1, "2026-03-02", "concern", "Canary-Worry", (), "Canary-Told", "today")),
        Withdraw(Withdrawn.EXCLUDE, "2026-03-02", by="Canary-Who-Noted"),
        RemoveNode(NodeId(1)),
    ):
        change = document.plan(command)
        document.commit(vault.record(change), change)
        vault.wait()
    vault.close()
    opened = reopened(vault.path)
    yield tmp_path
    opened.vault.close()


def test_no_word_of_a_session_lies_in_its_files(folder: Path) -> None:
    files = list(every_file(folder))
    assert {path.suffix for path in files} == {".netmap", ".previous", ".lock"}
    for path in files:
        raw = path.read_bytes() + path.name.encode()
        found = {name for name in CANARIES for disguise in disguises(name) if disguise in raw}
        assert found == set(), path.name


def test_the_search_for_canaries_would_find_them() -> None:
    with closing(Image.begun(facts(code="CANARY-CODE-7"), RAW_STUDY)) as image:
        raw = image.serialized()
    assert any(disguise in raw for disguise in disguises("CANARY-CODE-7"))
    assert any(disguise in base64.b64encode(raw) for disguise in disguises("CANARY-CODE-7"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps other rights")
def test_only_its_owner_may_read_a_session(folder: Path) -> None:
    for path in (*folder.glob("*.netmap"), *folder.glob("*.previous")):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_sessions_of_none_and_of_sixty_cards_look_equally_large(tmp_path: Path) -> None:
    lengths = set()
    for cards in (0, 1, 60):
        vault = new_vault(tmp_path, file_id=f"{cards:08x}" + "0" * 24)
        document = Document(STUDY, recall=vault.recall)
        for number in range(1, cards + 1):
            change = document.plan(AddNode(NodeId(number), TieId(number), f"{number:016x}", "person", f"Somebody {number}"))
            document.commit(vault.record(change), change)
        vault.wait()
        vault.close()
        lengths.add(label(MAGIC, vault.path.read_bytes())[0]["body"])
    assert len(lengths) == 1


def test_the_generation_does_not_tell_how_much_was_done(tmp_path: Path) -> None:
    begun = []
    for number in range(6):
        vault = new_vault(tmp_path, file_id=f"{number:08x}" + "0" * 24)
        vault.close()
        begun.append(label(MAGIC, vault.path.read_bytes())[0]["generation"])
    assert max(begun) - min(begun) > 1_000


@pytest.mark.parametrize("opened_again", [False, True])
def test_what_is_taken_out_of_the_tables_is_out_of_the_image(opened_again: bool) -> None:
    with closing(full_image()) as first:
        before = first.serialized()
        with closing(Image.opened(before) if opened_again else full_image()) as image:
            for table in ("nodes", "answers", "history"):
                image._connection.execute(f"DELETE FROM {table}")
            after = image.serialized()
    assert b"Canary-Ana" in before
    assert b"Canary" not in after


def test_a_name_that_was_changed_stays_in_the_history_alone() -> None:
    with closing(full_image()) as image:
        image._connection.execute("UPDATE nodes SET label = 'Bo'")
        image._connection.execute("DELETE FROM history")
        assert b"Canary-Ana" not in image.serialized()


def full_image() -> Image:
    image = Image.begun(facts(), RAW_STUDY)
    document = Document(STUDY, recall=image.recall)
    for number in range(1, 60):
        change = document.plan(AddNode(NodeId(number), TieId(number), "aa", "person", f"Canary-Ana {number}" * 9))
        document.commit(image.record(change, "2026-03-02T12:00:00.000Z"), change)
    return image


def test_a_session_opened_with_the_laptops_key_shows_it_nowhere(folder: Path) -> None:
    assert not any(bytes(LAPTOP) in path.read_bytes() for path in every_file(folder))
