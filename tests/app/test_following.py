"""A follow-up begins with last time's cards, and asks anew what it asked then."""

from __future__ import annotations

from pathlib import Path

from netmapper.app.following import carried
from netmapper.app.sessions import follow_up, resume
from netmapper.domain.codes import Direction, Effect
from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import (
    DescribeNode,
    GiveAnswer,
    RecordExchange,
    SayEffect,
    SendToRing,
)
from netmapper.keys.secret import Passphrase
from netmapper.storage.vault import NewSecrets, read_session
from netmapper.study.model import Waves
from tests.support.sealed import CHEAP, WORDS, noon, sealed_session
from tests.support.studies import small_study

SECRETS = NewSecrets(passphrase=WORDS, cost=CHEAP)


def last_time(folder: Path) -> Path:
    """A session in which much was said about Ana, who is linked to the park and in a group with it."""
    session = sealed_session(folder)
    ana, park = session.name_card("person", "Ana"), session.name_card("place", "The park")
    session.do(SendToRing(ana, 2))
    session.do(DescribeNode(ana, note="rings on Sundays"))
    session.link(ana, park, "goes_with")
    session.group("Outdoors", frozenset({ana, park}))
    tie = session.current.tie_to_me(ana).id
    session.do(SayEffect(tie, Effect.COSTS))
    session.do(RecordExchange(tie, session.study.resources[0].id, Direction.RECEIVED))
    session.do(GiveAnswer("age", value=41))
    session.close()
    return session.path


def test_cards_links_and_groups_are_there_and_nothing_else(tmp_path: Path) -> None:
    before = read_session(last_time(tmp_path), Passphrase(WORDS))
    session = follow_up(before, tmp_path, SECRETS, noon)
    now = session.current
    assert {(node.label, node.persistent_id, node.place) for node in now.nodes.values()} == {
        (node.label, node.persistent_id, node.place) for node in before.network.nodes.values()
    }
    assert now.ties.keys() == before.network.ties.keys()
    assert now.groups == before.network.groups
    assert {tie.effect for tie in now.ties.values()} == {Effect.NOT_SAID}
    assert [len(table) for table in (now.exchanges, now.answers, now.steps, now.prompts, now.consents)] == [0] * 5
    assert {node.note for node in now.nodes.values()} == {""}
    session.close()


def test_it_is_the_next_wave_of_the_same_person_in_a_file_of_its_own(tmp_path: Path) -> None:
    before = read_session(last_time(tmp_path), Passphrase(WORDS))
    session = follow_up(before, tmp_path, SECRETS, noon)
    assert (session.facts.wave, session.facts.code, session.facts.ego_id) == (2, before.facts.code, before.facts.ego_id)
    assert session.facts.file_id != before.facts.file_id
    session.close()


def test_a_card_named_now_is_of_this_wave_and_the_others_of_the_last(tmp_path: Path) -> None:
    session = follow_up(read_session(last_time(tmp_path), Passphrase(WORDS)), tmp_path, SECRETS, noon)
    new = session.name_card("person", "Jo")
    session.close()
    again = resume(session.path, Passphrase(WORDS), noon)
    assert {node.id: node.wave for node in again.current.nodes.values()} == {NodeId(1): 1, NodeId(2): 1, new: 2}
    again.close()


def test_undo_takes_back_what_was_said_now_and_never_last_times_map(tmp_path: Path) -> None:
    session = follow_up(read_session(last_time(tmp_path), Passphrase(WORDS)), tmp_path, SECRETS, noon)
    begun = session.current
    session.name_card("person", "Jo")
    session.undo()
    assert session.current == begun
    assert not session.can_undo
    session.close()


def test_a_study_that_asks_afresh_first_begins_empty_with_last_time_beside_it(tmp_path: Path) -> None:
    study = small_study().model_copy(update={"waves": Waves(elicitation="fresh_first")})
    before = read_session(last_time(tmp_path), Passphrase(WORDS))
    begun = carried(before.network, study).applied_to(NetworkMap())
    assert not begun.nodes
    assert not begun.ties
    assert begun.last_nodes == before.network.nodes
    assert begun.last_time.ties == before.network.ties
