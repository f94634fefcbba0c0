"""What was done is there again when the file is opened again, and can still be taken back."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.errors import MapError
from netmapper.domain.geometry import Place
from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import NetworkMap
from netmapper.editing.change import Change
from netmapper.editing.commands import AddNode, Command, DrawTie, PlaceNode, RecordExchange, RemoveNode, RenameNode, SayEffect
from netmapper.editing.document import Document
from netmapper.storage.image import Image
from netmapper.storage.vault import Opened, Vault, read_session
from tests.support.commands import COMMANDS, Played
from tests.support.vaults import LAPTOP, PASSPHRASE, RAW_STUDY, STUDY, document_of, facts, new_vault, reopened


def go_on(vault: Vault, document: Document, change: Change | None) -> None:
    if change is not None and change.edits:
        document.commit(vault.record(change), change)


def play(vault: Vault, document: Document, commands: list[Command]) -> None:
    for command in commands:
        try:
            go_on(vault, document, document.plan(command))
        except MapError:
            continue


def new_document(vault: Vault) -> Document:
    return Document(STUDY, recall=vault.recall)


def saved_and_opened(vault: Vault) -> Opened:
    vault.wait()
    vault.close()
    return reopened(vault.path)


@settings(max_examples=25)
@given(st.lists(st.lists(COMMANDS, max_size=12), min_size=1, max_size=3), st.integers(0, 6))
def test_a_session_of_several_sittings_is_always_as_it_was_left(sittings: list[list[Command]], undos: int) -> None:
    played = Played(STUDY)
    with TemporaryDirectory() as folder:
        vault = new_vault(Path(folder))
        document = new_document(vault)
        for commands in sittings:
            play(vault, document, commands)
            played.play(commands)
            for _ in range(undos):
                go_on(vault, document, document.plan_undo())
                played.make(played.document.plan_undo())
            opened = saved_and_opened(vault)
            vault, document = opened.vault, document_of(opened)
            assert document.current == played.current
            assert document.fresh == played.document.fresh
            assert (document.can_undo, document.can_redo) == (played.document.can_undo, played.document.can_redo)
        assert [vault.recall(number) for number in range(1, vault.recorded + 1)] == played.log
        while document.can_undo:
            go_on(vault, document, document.plan_undo())
            played.make(played.document.plan_undo())
            assert document.current == played.current
        vault.wait()
        vault.close()


@settings(max_examples=30)
@given(st.lists(COMMANDS, max_size=30))
def test_replaying_the_history_gives_todays_map(commands: list[Command]) -> None:
    with closing(Image.begun(facts(), RAW_STUDY)) as image:
        document = Document(STUDY, recall=image.recall)
        for command in commands:
            try:
                change = document.plan(command)
            except MapError:
                continue
            if change.edits:
                document.commit(image.record(change, "2026-03-02T12:00:00.000Z"), change)
        raw = image.serialized()
    with closing(Image.opened(raw)) as again:
        replayed = NetworkMap()
        for number in range(1, again.last + 1):
            replayed = again.recall(number).applied_to(replayed)
        assert replayed == again.found == document.current


def test_a_change_made_before_reopening_is_undone_and_redone_after_it(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    document = new_document(vault)
    play(vault, document, [AddNode(NodeId(1), TieId(1), "aa", "person", "Ana"), RenameNode(NodeId(1), "Anna")])
    opened = saved_and_opened(vault)
    document = document_of(opened)
    go_on(opened.vault, document, document.plan_undo())
    assert document.current.nodes[NodeId(1)].label == "Ana"
    opened = saved_and_opened(opened.vault)
    document = document_of(opened)
    assert document.current.nodes[NodeId(1)].label == "Ana"
    go_on(opened.vault, document, document.plan_redo())
    assert document.current.nodes[NodeId(1)].label == "Anna"
    opened.vault.close()


def test_a_number_taken_back_is_not_given_again_after_reopening(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    document = new_document(vault)
    play(vault, document, [AddNode(NodeId(1), TieId(1), "aa", "person", "Ana")])
    go_on(vault, document, document.plan_undo())
    opened = saved_and_opened(vault)
    assert (opened.fresh.node, opened.fresh.tie) == (2, 2)
    opened.vault.close()


def test_study_and_facts_are_byte_for_byte_what_they_were(tmp_path: Path) -> None:
    vault = new_vault(tmp_path, code="P-ü-1")
    assert (vault.facts, vault.study) == (facts(code="P-ü-1"), RAW_STUDY)
    vault.note_facts(facts(code="P-ü-1", status="finished"))
    opened = saved_and_opened(vault)
    assert (opened.vault.facts, opened.vault.study) == (facts(code="P-ü-1", status="finished"), RAW_STUDY)
    opened.vault.close()


def test_reading_gives_the_same_as_opening_also_while_it_is_open(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    play(vault, new_document(vault), [AddNode(NodeId(1), TieId(1), "aa", "person", "Ana")])
    vault.wait()
    before = sorted(path.name for path in tmp_path.iterdir())
    for secret in (LAPTOP, PASSPHRASE):
        told = read_session(vault.path, secret)
        assert told == (facts(), RAW_STUDY, vault._image.network(), ())
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    vault.close()


def test_a_long_walk_back_recalls_every_change(tmp_path: Path) -> None:
    vault = new_vault(tmp_path)
    document = new_document(vault)
    play(vault, document, [AddNode(NodeId(1), TieId(1), "aa", "person", "Ana")])
    play(vault, document, [PlaceNode(NodeId(1), Place(turn / 400, float(turn), 1)) for turn in range(1, 300)])
    made = {number: vault.recall(number) for number in range(1, vault.recorded + 1)}
    opened = saved_and_opened(vault)
    assert {number: opened.vault.recall(number) for number in (150, 2, 300, 1, 299)} == {
        number: made[number] for number in (150, 2, 300, 1, 299)
    }
    opened.vault.close()


def test_a_usual_change_takes_at_most_300_bytes_of_history() -> None:
    usual: list[Command] = [
        AddNode(NodeId(1), TieId(1), "00112233aabbccdd", "person", "Dr Oluwaseun Okafor-Smith", "near_people", "worker"),
        AddNode(NodeId(2), TieId(2), "00112233aabbccde", "place", "The library on the hill", "my_places"),
        AddNode(NodeId(3), TieId(3), "00112233aabbccdf", "person", "Zoë", "services", "close"),
        PlaceNode(NodeId(1), Place(1 / 3, 123.45678901234567, 1)),
        PlaceNode(NodeId(1), Place(2 / 3, 3.3333333333333335, 1)),
        RenameNode(NodeId(1), "Dr Oluwaseun Okafor-Jones"),
        SayEffect(TieId(1), Effect.HELPS_AND_COSTS),
        DrawTie(TieId(4), NodeId(1), NodeId(2), "goes_with"),
        RecordExchange(TieId(4), "listening", Direction.RECEIVED, Effect.HELPS),
        RecordExchange(TieId(4), "listening", Direction.RECEIVED, Effect.COSTS),
        RemoveNode(NodeId(3)),
    ]
    with closing(Image.begun(facts(), RAW_STUDY)) as image:
        document = Document(STUDY, recall=image.recall)
        for command in usual:
            change = document.plan(command)
            document.commit(image.record(change, "2026-03-02T12:00:00.000Z"), change)
        lines = [image._line_before(number + 1) for number in range(1, image.last + 1)]
    sizes = {line.verb: len("".join(str(part) for part in line if part is not None).encode()) for line in lines}
    assert max(sizes.values()) <= 300, sizes
    assert all(" " not in line.edits.replace("Dr Oluwaseun Okafor-Smith", "")[:20] for line in lines)
    assert json.loads(lines[4].edits)[0][2].keys() == {"place"}
