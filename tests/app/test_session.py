"""The one way to change a map, and the truth about saving."""

from __future__ import annotations

from dataclasses import replace

import pytest

from netmapper.app.session import InterviewSession, Saving
from netmapper.domain.errors import EmptyName
from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.change import Change
from netmapper.editing.commands import SendToRing
from tests.support.sessions import MemoryVault, fresh_session
from tests.support.studies import small_study

STUDY = small_study()


class FullDisk(Exception):
    pass


class Refusing(MemoryVault):
    def record(self, change: Change) -> int:
        raise FullDisk


def named(*labels: str) -> InterviewSession:
    session = fresh_session(STUDY)
    for label in labels:
        session.name_card("person", label)
    return session


def test_do_undo_and_redo_tell_every_listener_once_the_map_has_changed() -> None:
    session = named("Ana")
    seen: list[tuple[str, bool]] = []
    stop = session.hear(lambda change: seen.append((change.verb, session.current.nodes[NodeId(1)].place is None)))
    session.do(SendToRing(NodeId(1), 2))
    session.undo()
    session.redo()
    stop()
    session.undo()
    assert seen == [("place_node", False), ("place_node", True), ("place_node", False)]


def test_what_asks_for_nothing_new_is_not_recorded() -> None:
    vault = MemoryVault()
    session = fresh_session(STUDY, vault)
    node = session.name_card("person", "Ana")
    session.do(SendToRing(node, 2))
    session.do(SendToRing(node, 2))
    assert vault.verbs == ["add_node", "place_node"]


def test_two_cards_of_one_name_are_two_cards() -> None:
    assert [node.label for node in named("Sam", "Sam").current.nodes.values()] == ["Sam", "Sam"]


def test_a_link_drawn_twice_is_one_link() -> None:
    session = named("Ana", "Sam")
    assert session.link(NodeId(1), NodeId(2), "knows") == TieId(3)
    assert session.link(NodeId(2), NodeId(1), "knows") is None


def test_a_refused_wish_leaves_everything_as_it_was() -> None:
    session = named("Ana")
    before = session.current
    with pytest.raises(EmptyName):
        session.name_card("person", "   ")
    assert session.current == before
    assert session.saving.recorded == 1


def test_a_vault_that_cannot_take_a_change_leaves_the_map_as_it_was() -> None:
    session = fresh_session(STUDY, Refusing())
    heard: list[Change] = []
    session.hear(heard.append)
    with pytest.raises(FullDisk):
        session.name_card("person", "Ana")
    assert session.current.nodes == {}
    assert heard == []


def test_everything_is_saved_only_when_the_last_number_was_heard() -> None:
    session = named("Ana", "Sam")
    told: list[Saving] = []
    session.hear_saving(told.append)
    session.saved(1)
    assert not session.saving.everything
    session.stuck(FullDisk())
    assert isinstance(session.saving.trouble, FullDisk)
    session.saved(2)
    assert session.saving.everything
    assert told == [Saving(2, 1), Saving(2, 1, told[1].trouble), Saving(2, 2)]


def test_an_older_number_heard_late_takes_nothing_back() -> None:
    session = named("Ana", "Sam")
    session.saved(2)
    session.saved(1)
    assert session.saving.everything


def test_a_card_knows_the_wave_in_which_it_was_named() -> None:
    session = named("Ana")
    session.facts = replace(session.facts, wave=2)
    session.name_card("person", "Sam")
    assert [node.wave for node in session.current.nodes.values()] == [1, 2]
