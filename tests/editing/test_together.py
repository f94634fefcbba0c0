"""Groups, cliques, tidying: each is one step."""

from __future__ import annotations

import pytest

from netmapper.domain.errors import EmptyName, MapError, NoSuchGroup, NoSuchNode
from netmapper.domain.ids import GroupId, NodeId
from netmapper.editing import commands as c
from netmapper.study.model import Study
from tests.support.sessions import MemoryVault, fresh_session
from tests.support.studies import small_study, small_study_dict

GROUP, SAM, JO, ANA = GroupId(1), NodeId(1), NodeId(2), NodeId(3)


@pytest.fixture
def session():  # type: ignore[no-untyped-def]
    made = fresh_session(small_study(), MemoryVault())
    for name in ("Sam", "Jo", "Ana"):
        made.name_card("person", name)
    made.group("Choir people", frozenset({SAM, JO}))
    return made


def test_a_group_is_renamed_joined_and_left_each_in_one_step(session) -> None:  # type: ignore[no-untyped-def]
    session.do(c.RenameGroup(GROUP, " Singers "))
    session.do(c.JoinGroup(GROUP, frozenset({JO, ANA})))
    session.do(c.LeaveGroup(GROUP, frozenset({SAM, JO})))
    assert session.current.groups[GROUP].label == "Singers"
    assert session.current.groups[GROUP].members == {ANA}
    for members in ({SAM, JO, ANA}, {SAM, JO}):
        session.undo()
        assert session.current.groups[GROUP].members == members
    session.undo()
    assert session.current.groups[GROUP].label == "Choir people"


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (c.RenameGroup(GROUP, " "), EmptyName),
        (c.RenameGroup(GroupId(9), "Singers"), NoSuchGroup),
        (c.JoinGroup(GroupId(9), frozenset({SAM})), NoSuchGroup),
        (c.JoinGroup(GROUP, frozenset({NodeId(9)})), NoSuchNode),
        (c.LeaveGroup(GroupId(9), frozenset({SAM})), NoSuchGroup),
    ],
)
def test_what_cannot_be_done_to_a_group_changes_nothing(session, command: c.Command, error: type[MapError]) -> None:  # type: ignore[no-untyped-def]
    before = session.current
    with pytest.raises(error):
        session.do(command)
    assert session.current == before


def test_links_drawn_together_are_one_step_and_keep_those_that_are_there(session) -> None:  # type: ignore[no-untyped-def]
    session.link(SAM, JO, "knows")
    before = session.current
    session.link_all([(SAM, JO, "knows"), (SAM, ANA, "knows"), (JO, ANA, "knows")])
    assert len([tie for tie in session.current.ties.values() if not tie.to_me]) == 3
    session.undo()
    assert session.current == before


def test_a_link_with_a_direction_is_drawn_once_each_way() -> None:
    told = small_study_dict()
    told["tie_kinds"].append({"id": "trusts", "code": 9, "label": "trusts", "directed": True})
    session = fresh_session(Study.model_validate(told))
    for name in ("Sam", "Jo"):
        session.name_card("person", name)
    for _ in range(3):
        session.link(JO, SAM, "trusts")
        session.link(SAM, JO, "trusts")
    assert len([tie for tie in session.current.ties.values() if not tie.to_me]) == 2


def test_tidying_turns_cards_where_that_is_enough_in_one_step() -> None:
    told = small_study_dict()
    told["sectors"] = [{"id": name, "label": name} for name in ("north", "south")]
    session = fresh_session(Study.model_validate(told))
    for number in range(4):
        node = session.name_card("person", f"Friend {number}")
        session.do(c.PlaceNode(node, session.study.place(0.9, 175 + number)))
    before = session.current
    change = session.do(c.Tidy(0.18, frozenset(before.nodes)))
    assert change.edits
    for node in session.current.nodes.values():
        old, new = before.nodes[node.id].place, node.place
        assert old is not None
        assert new is not None
        assert (new.radius, new.ring, new.sector) == (old.radius, old.ring, old.sector)
    assert not session.do(c.Tidy(0.18, frozenset(before.nodes))).edits
    session.undo()
    assert session.current == before


def test_tidying_keeps_rings_where_cards_move_across_them() -> None:
    session = fresh_session(small_study())
    for number in range(12):
        session.do(c.PlaceNode(session.name_card("person", f"Friend {number}"), session.study.place(0.3, 30.0 * number)))
    before = {node.id: node.place for node in session.current.nodes.values()}
    session.do(c.Tidy(0.2, frozenset(before)))
    after = {node.id: node.place for node in session.current.nodes.values()}
    assert {place.ring for place in after.values() if place} == {1}
    assert {place.radius for place in after.values() if place} != {0.3}
    assert not session.do(c.Tidy(0.2, frozenset(before))).edits
