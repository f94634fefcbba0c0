"""What a follow-up tells: what became of each card, in a table of its own and beside each card."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from netmapper.app.following import carried
from netmapper.domain.codes import Aim, ConsentAnswer, Decider, Ending, Verdict
from netmapper.domain.geometry import Place
from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import NetworkMap, Node, Plan, Review, Visit
from netmapper.editing.commands import AddNode, GiveConsent, PlaceNode, RemoveNode
from netmapper.export.interview import Interview
from netmapper.export.results import Alteration, LeftOutReason
from netmapper.study.model import Study
from tests.export.test_package import EXAMPLE, faults
from tests.support.exports import Write
from tests.support.interviews import ON, invented, told
from tests.support.packages import Package
from tests.support.studies import small_study

STUDY = small_study()
LATER = "2027-05-03T10:00:00.000Z"
CLOSE, EDGE = Place(0.2, 90, 1), Place(0.9, 90, 3)


def named(number: int, label: str = "", wave: int = 1) -> AddNode:
    return AddNode(NodeId(number), TieId(number), f"{number:x}", "person", label or f"Card {number}", role="worker", wave=wave)


def then(number: int, place: Place | None = EDGE, label: str = "") -> Node:
    return Node(NodeId(number), f"{number:x}", "person", label or f"Card {number}", place, role="worker", note="a note of then")


def followed(*commands: Any, study: Study = STUDY, last: tuple[Node, ...] = (), **more: Any) -> Interview:
    """A second wave, with these cards on last time's map."""
    interview = told(study, *commands, wave=2, started=LATER, file_id="2" * 32)
    network = replace(interview.network, last_nodes={node.id: node for node in last}, **more)
    return replace(interview, network=network)


def said(number: int, verdict: Verdict, reason: Ending | None = None) -> dict[NodeId, Review]:
    return {NodeId(number): Review(NodeId(number), verdict, reason)}


def words(found: Package, table: str, column: str) -> list[tuple[str, str]]:
    """Each card with the words of its code."""
    labels = {str(each["value"]): each["label"] for each in found.fields(table)[column]["categories"]} | {"": ""}
    return [(row["node_id"], labels[row[column]]) for row in found.rows(table)]


def every_kind_of_change() -> Interview:
    """Cards that are kept, closer, further, changed, ended, new and not reviewed."""
    here = [named(number) for number in (1, 2, 3, 4)] + [named(7, wave=2)]
    placed = [PlaceNode(NodeId(1), EDGE), PlaceNode(NodeId(2), CLOSE), PlaceNode(NodeId(3), EDGE)]
    last = (then(1), then(2), then(3, CLOSE), then(4), then(5), then(6))
    reviews = said(1, Verdict.KEPT) | said(4, Verdict.CHANGED) | said(5, Verdict.ENDED, Ending.DIED)
    return followed(*here, *placed, last=last, reviews=reviews)


def test_each_card_of_either_wave_says_what_became_of_it(write: Write) -> None:
    result = write(STUDY, [told(STUDY, *map(named, range(1, 7))), every_kind_of_change()])
    found = Package(result.folder)
    became = ["kept", "closer", "further", "changed", "ended", "not reviewed", "new"]
    assert words(found, "changes", "change") == [(str(number), state) for number, state in enumerate(became, 1)]
    assert {row["wave"] for row in found.rows("changes")} == {"2"}
    assert found.row("changes", node_id=5)["ended_reason"] == "3"
    assert [row["ended_reason"] for row in found.rows("changes") if row["ended_reason"]] == ["3"]
    assert faults(result) == []


def test_a_card_off_the_map_has_its_row_without_place_answers_or_tie_and_counts_nowhere(write: Write) -> None:
    interview = every_kind_of_change()
    found = Package(write(STUDY, [interview]).folder)
    kept = ["", "kept", "kept", "kept", "kept", "ended", "not reviewed", "new"]
    assert words(found, "nodes", "wave_status") == [(str(number), state) for number, state in enumerate(kept)]
    gone = found.row("nodes", node_id=5)
    assert (gone["persistent_id"], gone["kind"], gone["is_practitioner"], gone["ended_reason"]) == ("5", "1", "1", "3")
    assert (gone["ring"], gone["radius"], gone["x"], gone["person_often"]) == ("", "", "", "-6")
    assert [row["target"] for row in found.rows("ties")] == ["1", "2", "3", "4", "7"]
    alone = replace(interview, network=replace(interview.network, last_nodes={}, reviews={}))
    assert found.rows("egos") == Package(write(STUDY, [alone]).folder).rows("egos")
    assert [row["new_since_wave"] for row in found.rows("nodes")] == ["", "1", "1", "1", "1", "1", "1", "2"]


def test_a_first_wave_has_no_changes(write: Write) -> None:
    found = Package(write(STUDY, [told(STUDY, named(1))]).folder)
    assert found.rows("changes") == []
    assert {row["wave_status"] for row in found.rows("nodes")} == {""}
    assert found.rows("sessions")[0]["elicitation"] == ""


@pytest.mark.parametrize(("elicitation", "code"), [("fresh_first", "1"), ("last_map_first", "2")])
def test_a_follow_up_says_how_it_began(write: Write, elicitation: str, code: str) -> None:
    study = STUDY.model_copy(update={"waves": STUDY.waves.model_copy(update={"elicitation": elicitation})})
    found = Package(write(study, [followed(named(1), study=study, last=(then(1),))]).folder)
    assert found.rows("sessions")[0]["elicitation"] == code


def test_names_and_notes_of_last_time_leave_only_with_the_others(write: Write, wide_study: Study) -> None:
    interview = followed(study=wide_study, last=(then(5, label="Canary"),), reviews=said(5, Verdict.ENDED, Ending.NOT_SAID))
    result = write(wide_study, [interview])
    assert b"Canary" not in Package(result.folder).bytes
    assert next(each.cells for each in result.changed if each.column == "label") == 1
    found = Package(write(wide_study, [interview], identified=True, free_text=True).folder)
    assert found.row("nodes", node_id=5)["label"] == "Canary"
    assert b"a note of then" not in found.bytes


def test_a_purpose_that_is_asked_anew_and_not_answered_is_not_agreed_to(write: Write) -> None:
    silent = followed(last=(then(1),))
    silent = replace(silent, network=replace(silent.network, consents={}))
    result = write(STUDY, [told(STUDY, named(1)), silent])
    assert [(each.wave, each.reason) for each in result.left_out] == [(2, LeftOutReason.NO_CONSENT)]
    assert result.sessions == ((told(STUDY).facts.ego_id, 1),)


def test_a_wave_that_was_not_agreed_to_does_not_leave_by_way_of_the_next(write: Write) -> None:
    refused = told(STUDY, named(1), GiveConsent("map_use", ConsentAnswer.NO, ON))
    later = followed(named(1), last=(then(1, label="A"), then(2)), reviews=said(2, Verdict.ENDED, Ending.MOVED))
    for together in ([refused, later], [later, refused]):
        found = Package(write(STUDY, together).folder)
        assert [row["node_id"] for row in found.rows("nodes")] == ["0", "1"]
        assert found.rows("changes") == []
    assert len(Package(write(STUDY, [told(STUDY, named(1)), later]).folder).rows("changes")) == 2


def test_a_plan_leaves_as_codes_and_in_words_only_where_they_may(write: Write, wide_study: Study) -> None:
    plan = Plan(1, Aim.KEEP, "Canary words", frozenset({NodeId(1)}), frozenset({NodeId(1), NodeId(2)}), "=Canary", Decider.ME)
    interview = told(wide_study, named(1), named(2))
    interview = replace(interview, network=replace(interview.network, plans={1: plan}))
    result = write(wide_study, [interview])
    found = Package(result.folder)
    row = found.row("plans", plan=1)
    assert (row["aim"], row["decided"], row["n_cards"], row["n_helpers"]) == ("2", "1", "1", "2")
    assert "text" not in row
    assert b"Canary" not in found.bytes
    kept = {each.column: each.cells for each in result.changed if each.alteration is Alteration.TEXT_WITHHELD}
    assert (kept["text"], kept["help"]) == (1, 1)
    result = write(wide_study, [interview], free_text=True)
    row = Package(result.folder).row("plans", plan=1)
    assert (row["text"], row["help"]) == ("Canary words", "=Canary")
    assert faults(result) == []


@pytest.mark.parametrize("elicitation", ["fresh_first", "last_map_first"])
def test_frictionless_finds_no_fault_in_a_follow_up_of_a_whole_interview(write: Write, elicitation: Any) -> None:
    study = EXAMPLE.model_copy(update={"waves": EXAMPLE.waves.model_copy(update={"elicitation": elicitation})})
    then = invented(study, 20)
    now = carried(then.network, study).applied_to(NetworkMap())
    ended = [number for number in then.network.nodes if number % 3 == 0]
    for number in (number for number in ended if number in now.nodes):
        now = RemoveNode(number).plan(now, study).applied_to(now)
    reviews = {number: Review(number, Verdict.ENDED, Ending.GREW_APART) for number in ended}
    now = replace(now, reviews=reviews, consents=then.network.consents)
    facts = replace(then.facts, wave=2, started=LATER, file_id="2" * 32)
    result = write(study, [then, Interview(study, facts, now)])
    found = Package(result.folder)
    assert result.left_out == ()
    assert faults(result) == []
    states = [row["change"] for row in found.rows("changes")]
    assert len(states) == len([row for row in found.rows("nodes") if row["wave"] == "2"]) - 1 == 20
    assert states.count("5") == len(ended)
    assert set(states) == {"5", "7"}


def test_a_plan_in_words_stays_behind_where_the_person_did_not_agree_to_that(write: Write, wide_study: Study) -> None:
    interview = told(wide_study, GiveConsent("own_words", ConsentAnswer.NO, ON))
    plans = {1: Plan(1, Aim.TRY, "Canary", help="Canary")}
    visits = {1: Visit(1, ON, "Canary")}
    interview = replace(interview, network=replace(interview.network, plans=plans, visits=visits))
    found = Package(write(wide_study, [interview], identified=True, free_text=True).folder)
    assert (found.row("plans", plan=1)["aim"], found.row("plans", plan=1)["text"]) == ("3", "")
    assert b"Canary" not in found.bytes


def test_the_codebook_says_since_when_a_table_is_there(write: Write) -> None:
    rows = Package(write(STUDY, [told(STUDY)]).folder).rows("codebook")
    since = {(row["table"], row["variable"]): row["since_version"] for row in rows}
    assert (since["changes", "change"], since["plans", "aim"], since["nodes", "ring"]) == ("1.1", "1.1", "1.0")
    assert ("changes", "change", "5", "ended") in {
        tuple(row[name] for name in ("table", "variable", "code", "code_label")) for row in rows
    }
