"""A follow-up begins with last time's cards, and asks anew what it asked then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from netmapper.app.following import NoFollowUp, carried
from netmapper.app.sessions import follow_up, resume
from netmapper.domain.codes import ConsentAnswer, Direction, Effect, Withdrawn
from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import (
    DescribeNode,
    GiveAnswer,
    GiveConsent,
    RecordExchange,
    SayEffect,
    SendToRing,
)
from netmapper.keys.secret import Passphrase
from netmapper.storage import vault
from netmapper.storage.vault import NewSecrets, read_session
from netmapper.study.model import Study, Waves
from tests.support.sealed import CHEAP, WORDS, noon, sealed_session
from tests.support.studies import small_study, small_study_dict

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


PURPOSES = (
    {"id": "mine", "text": "My words may be used.", "enables": "free_text", "version": "2"},
    {"id": "again", "text": "You may ask me again.", "enables": "follow_up", "ask_again_each_wave": True},
    {"id": "others", "text": "Others may use it.", "enables": "reuse"},
)


def asking(**changed: Any) -> Study:
    raw = small_study_dict()
    raw["consent"] = [{**purpose, **(changed if purpose["id"] == "mine" else {})} for purpose in PURPOSES]
    return Study.model_validate(raw)


def consented(folder: Path, again: ConsentAnswer = ConsentAnswer.YES) -> Path:
    session = sealed_session(folder, study=asking())
    session.do(GiveConsent("mine", ConsentAnswer.NO, "2026-02-01", "paper", "AB"))
    session.do(GiveConsent("again", again, "2026-02-01"))
    session.do(GiveConsent("others", ConsentAnswer.LATER, "2026-02-01"))
    session.close()
    return session.path


def test_consent_holds_on_as_it_was_given_and_what_the_study_asks_each_time_is_asked_anew(tmp_path: Path) -> None:
    before = read_session(consented(tmp_path), Passphrase(WORDS))
    session = follow_up(before, tmp_path, SECRETS, noon)
    assert session.current.consents == {"mine": before.network.consents["mine"]}
    session.close()
    opened = resume(session.path, Passphrase(WORDS), noon)
    assert opened.consents_carried_over() == session.current.consents
    opened.close()


def test_consent_to_an_earlier_text_is_asked_anew(tmp_path: Path) -> None:
    before = read_session(consented(tmp_path), Passphrase(WORDS))
    assert carried(before.network, asking()).applied_to(NetworkMap()).consents.keys() == {"mine"}
    assert not carried(before.network, asking(version="3")).applied_to(NetworkMap()).consents


@pytest.mark.parametrize("again", [ConsentAnswer.NO, ConsentAnswer.LATER])
def test_nobody_is_followed_up_who_did_not_agree_to_it(tmp_path: Path, again: ConsentAnswer) -> None:
    before = read_session(consented(tmp_path, again), Passphrase(WORDS))
    with pytest.raises(NoFollowUp) as refused:
        follow_up(before, tmp_path, SECRETS, noon)
    assert not refused.value.withdrew
    assert len(list(tmp_path.glob("*.netmap"))) == 1


@pytest.mark.parametrize("choice", list(Withdrawn))
def test_nobody_is_followed_up_who_withdrew(tmp_path: Path, choice: Withdrawn) -> None:
    session = resume(consented(tmp_path), Passphrase(WORDS), noon)
    session.withdraw(choice, "2026-03-02")
    session.close()
    with pytest.raises(NoFollowUp) as refused:
        follow_up(read_session(session.path, Passphrase(WORDS)), tmp_path, SECRETS, noon)
    assert refused.value.withdrew


def test_no_state_of_a_follow_ups_file_is_without_last_times_map(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = read_session(last_time(tmp_path), Passphrase(WORDS))
    found = []
    prove = vault._prove

    def proved(path: Path, *rest: Any) -> None:
        prove(path, *rest)
        found.append(read_session(path, Passphrase(WORDS)).network)

    monkeypatch.setattr(vault, "_prove", proved)
    follow_up(before, tmp_path, SECRETS, noon).close()
    assert [network.last_nodes for network in found] == [before.network.nodes]
