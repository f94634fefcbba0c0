"""What the study has shown on cards: badges and sizes follow the answers, and new cards have their mark."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Missing
from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import GiveAnswer, PlaceNode
from netmapper.export.traits import Badge
from netmapper.study.model import Study
from netmapper.ui.canvas.shown import Plates
from netmapper.ui.canvas.stamps import FULL_SIZE, LEAST_SIZE, PLAIN, Stamps, State
from netmapper.ui.canvas.view import MapCanvas
from tests.support.sessions import fresh_session
from tests.support.studies import small_study_dict
from tests.ui.canvas.conftest import NewCanvas

SAM, PARK = NodeId(1), NodeId(2)


def _study() -> Study:
    raw = small_study_dict()
    often = raw["node_kinds"][0]["attributes"][0]
    often["show"] = "badge"
    often["choices"][0]["badge"] = "often"
    near = {"id": "near", "kind": "scale", "text": "How near?", "low": 1, "high": 5, "show": "size"}
    raw["node_kinds"][0]["attributes"].append(near)
    raw["node_kinds"][1]["attributes"].append({**near, "largest": "low"})
    return Study.model_validate(raw)


STUDY = _study()


@pytest.fixture
def session() -> InterviewSession:
    """A person and a place."""
    session = fresh_session(STUDY)
    for kind, name, angle in (("person", "Sam", 90), ("place", "Park", 200)):
        session.do(PlaceNode(session.name_card(kind, name), STUDY.place(0.5, angle)))
    return session


@pytest.fixture
def canvas(session: InterviewSession, new_canvas: NewCanvas) -> MapCanvas:
    """The map of this session, following it."""
    canvas = new_canvas(session.current, STUDY)
    session.hear(canvas.show_change)
    return canvas


def test_a_badge_comes_with_its_answer_and_goes_with_it(session: InterviewSession, canvas: MapCanvas) -> None:
    assert canvas.map.cards[SAM].plates == Plates()
    session.do(GiveAnswer("person_often", SAM, 1))
    assert canvas.map.cards[SAM].plates == Plates(Badge("often"))
    session.do(GiveAnswer("person_often", SAM, 2))
    assert canvas.map.cards[SAM].plates == Plates()
    session.undo()
    assert canvas.map.cards[SAM].plates == Plates(Badge("often"))
    session.do(GiveAnswer("person_often", SAM, None, Missing.SKIPPED))
    assert canvas.map.cards[SAM].plates == Plates()


def test_no_name_stands_on_a_badge(session: InterviewSession, canvas: MapCanvas) -> None:
    session.do(GiveAnswer("person_often", SAM, 1))
    canvas.settle()
    room = canvas.map.labels.room
    assert not [owner for owner, _ in room.touched(room.box(("badge", 1)), (("badge", 1),)) if owner[0] == "name"]


def test_sizes_have_three_steps_and_keep_the_target(session: InterviewSession, canvas: MapCanvas) -> None:
    sizes: dict[NodeId, list[int]] = {SAM: [], PARK: []}
    for node, found in sizes.items():
        for value in range(1, 6):
            session.do(GiveAnswer("near", node, value))
            found.append(canvas.map.cards[node].size)
    small, middle, large = sorted(set(sizes[SAM]))
    assert sizes[SAM] == [small, small, middle, large, large]
    assert sizes[PARK] == sizes[SAM][::-1]
    assert middle == FULL_SIZE
    assert small >= LEAST_SIZE
    session.do(GiveAnswer("near", SAM, 1))
    x, y = canvas.map.cards[SAM].point
    assert canvas.map.card_at((x, y - 23)) == SAM


def test_what_was_named_in_a_later_wave_has_a_star(session: InterviewSession, new_canvas: NewCanvas) -> None:
    nodes = {**session.current.nodes, PARK: replace(session.current.nodes[PARK], wave=2)}
    later = NetworkMap(nodes, session.current.ties)
    assert {node: card.plates.new for node, card in new_canvas(later, STUDY, 2).map.cards.items()} == {SAM: False, PARK: True}
    assert not any(card.plates.new for card in new_canvas(session.current, STUDY, 1).map.cards.values())


@pytest.mark.parametrize(
    ("plates", "side"), [(Plates(Badge("often")), 1), (Plates(new=True), -1), (Plates(Badge(icon="plant")), 1)]
)
def test_a_plate_stands_at_its_upper_corner_and_is_dark_on_light(stamps: Stamps, plates: Plates, side: int) -> None:
    plain = stamps.card("person", None, 50, PLAIN).toImage()
    plated = stamps.card("person", None, 50, PLAIN, plates).toImage()
    off = (plated.width() - plain.width()) // 2
    corner = {
        plated.pixelColor(x, y).name()
        for x in range(plated.width())
        for y in range(plated.height() // 2 - 8)
        if (x - plated.width() / 2) * side > 10
        if not plain.rect().contains(x - off, y - off) or plated.pixelColor(x, y) != plain.pixelColor(x - off, y - off)
    }
    assert {QColor(stamps.theme.text).name(), QColor(stamps.theme.surface).name()} <= corner


def test_beside_small_cards_a_word_waits_until_the_card_is_chosen(stamps: Stamps) -> None:
    plates = Plates(Badge("often"))
    assert stamps.plates(24, plates, PLAIN) == []
    assert [sort for sort, _ in stamps.plates(24, plates, State(chosen=True))] == ["badge"]
    assert [sort for sort, _ in stamps.plates(24, Plates(Badge(icon="plant"), new=True), PLAIN)] == ["badge", "new"]
