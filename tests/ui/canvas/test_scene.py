"""The scene shows what the map says, refreshed from changes as if it were drawn anew; and its pictures say what they should."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.ids import GroupId, NodeId
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import Command, PlaceNode, RecordExchange
from netmapper.export.name_views import NameView
from netmapper.export.room import Box
from netmapper.export.signs import Sign
from netmapper.study.model import Study
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.scene import MapScene
from netmapper.ui.canvas.stamps import FULL_SIZE, LEAST_SIZE, Stamps, State
from tests.support.commands import COMMANDS, Played
from tests.support.sessions import fresh_session
from tests.support.studies import small_study, small_study_dict
from tests.ui.canvas.conftest import NewCanvas, say

STUDY = small_study()
PASSING = Layers(passing=True)


def _showing() -> Study:
    """The small study, with what is answered about people as a badge, where the person said that they live alone by size."""
    raw = small_study_dict()
    about = raw["node_kinds"][0]["attributes"]
    about[0]["show"] = "badge"
    about[0]["choices"][0]["badge"] = "often"
    about.append({"id": "near", "kind": "scale", "text": "How near?", "low": 1, "high": 5, "show": "size",
                  "when": {"op": "answered", "item": "age"}})  # fmt: skip
    raw["tie_kinds"][0]["directed"] = True
    return Study.model_validate(raw)


SHOWING = _showing()
FRAME = Box(-450, -310, 900, 620)


LAYERS = st.builds(
    Layers,
    links=st.booleans(),
    passing=st.booleans(),
    groups=st.booleans(),
    names=st.sampled_from(NameView),
    resource=st.sampled_from([None, "money"]),
    relation=st.sampled_from([None, "knows"]),
    kinds=st.sampled_from([frozenset[str](), frozenset({"person", "place"})]),
    group=st.sampled_from([None, GroupId(1)]),
    only_new=st.booleans(),
)


def _scene(network: NetworkMap, stamps: Stamps, layers: Layers = PASSING) -> MapScene:
    scene = MapScene(SHOWING, network, say, stamps)
    scene.set_layers(layers)
    scene.fit(280, FRAME)
    return scene


def _seen(scene: MapScene) -> tuple[dict[Any, Any], ...]:
    cards = {
        node: (card.node, card.name, card.plates, card.point, card.size, card.name_shown) for node, card in scene.cards.items()
    }
    ties = {
        tie: (drawn.tie, drawn.line, drawn.strand.pen, drawn.strand.sign is None, drawn.strand.head is None)
        for tie, drawn in scene.ties.items()
        if drawn.strand is not None
    }
    groups = {group: (drawn.group, drawn.name, drawn.corners) for group, drawn in scene.outlines.drawn.items()}
    return cards, ties, groups


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(commands=st.lists(COMMANDS, max_size=30), turns=st.lists(st.booleans(), max_size=6), layers=LAYERS)
def test_refreshing_from_changes_is_the_same_as_drawing_anew(
    stamps: Stamps, commands: list[Command], turns: list[bool], layers: Layers
) -> None:
    played = Played(SHOWING).play(commands)
    for forward in turns:
        played.make(played.document.plan_redo() if forward else played.document.plan_undo())
    followed = _scene(NetworkMap(), stamps, layers)
    for change in played.log:
        followed.show_change(change)
    assert _seen(followed) == _seen(_scene(played.current, stamps, layers))


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(commands=st.lists(COMMANDS, min_size=10, max_size=40), turned=st.lists(LAYERS, min_size=1, max_size=4))
def test_turning_layers_is_the_same_as_drawing_anew_under_them(
    stamps: Stamps, commands: list[Command], turned: list[Layers]
) -> None:
    network = Played(SHOWING).play(commands).current
    scene = _scene(network, stamps)
    for layers in turned:
        scene.set_layers(layers)
    assert _seen(scene) == _seen(_scene(network, stamps, turned[-1]))


def test_cards_stand_at_full_size_up_to_thirty_and_never_get_too_small(stamps: Stamps) -> None:
    assert {stamps.card_side(count, 280) for count in (0, 1, 2, 30)} == {FULL_SIZE}
    assert stamps.card_side(45, 280) < FULL_SIZE
    assert stamps.card_side(1_000, 280) == LEAST_SIZE


def test_the_nearest_card_is_hit_within_a_target(new_canvas: NewCanvas) -> None:
    session = fresh_session(STUDY)
    near, far = (session.name_card("person", name) for name in ("Sam", "Mum"))
    session.do(PlaceNode(near, STUDY.place(0.5, 90)))
    session.do(PlaceNode(far, STUDY.place(0.5, 100)))
    scene = new_canvas(session.current).map
    x, y = scene.cards[near].point
    assert scene.card_at((x, y - 23)) == near
    assert scene.card_at((x, y - 60)) is None
    assert scene.card_at((scene.cards[far].point[0], scene.cards[far].point[1] + 10)) == far


def test_no_ring_label_stands_on_a_card(new_canvas: NewCanvas) -> None:
    session = fresh_session(STUDY)
    for number in range(18):
        node = session.name_card("person", f"Friend {number}")
        session.do(PlaceNode(node, STUDY.place(0.25 + 0.07 * (number % 10), number * 40 % 360)))
    scene = new_canvas(session.current).map
    for ring in range(3):
        words = scene.rings.box(ring)
        assert not [card for card in scene.cards.values() if card.box.shared(words) > 0]


def test_ring_words_that_cards_would_cover_are_left_out_until_there_is_room(new_canvas: NewCanvas) -> None:
    session = fresh_session(STUDY)
    edge = STUDY.ring_edges[0]
    crowd = [session.name_card("person", f"Friend {number}") for number in range(40)]
    canvas = new_canvas(session.current)
    session.hear(canvas.show_change)
    for number, node in enumerate(crowd):
        session.do(PlaceNode(node, STUDY.place(edge, number * 9)))
    canvas.settle()
    assert canvas.map.rings.left_out == {0}
    for node in crowd:
        session.do(PlaceNode(node, None))
    canvas.settle()
    assert not canvas.map.rings.left_out


def test_no_ring_label_stands_on_a_link_where_another_angle_is_free(new_canvas: NewCanvas) -> None:
    session = fresh_session(STUDY)
    one, other = (session.name_card("person", name) for name in ("Sam", "Mum"))
    session.do(PlaceNode(one, STUDY.place(0.25, 60)))
    session.do(PlaceNode(other, STUDY.place(0.95, 345)))
    canvas = new_canvas(session.current)
    session.hear(canvas.show_change)
    before = dict(canvas.map.rings.angles)
    session.link(one, other, "knows")
    canvas.settle()
    line = next(drawn.line for drawn in canvas.map.ties.values() if drawn.line and not drawn.tie.to_me)
    assert not [box for box in canvas.map.rings.boxes if line.crosses(box)]
    assert canvas.map.rings.angles != before


@pytest.mark.parametrize(("cards", "things"), [(3, ("icon:ear", "icon:coins")), (60, ())])
def test_a_sign_shows_what_passes_while_cards_have_room(stamps: Stamps, cards: int, things: tuple[str, ...]) -> None:
    session = fresh_session(STUDY)
    for number in range(cards):
        node = session.name_card("person", f"Friend {number}")
        session.do(PlaceNode(node, STUDY.place(0.5, number * 7)))
    first = session.current.tie_to_me(NodeId(1))
    for resource in ("money", "listening"):
        session.do(RecordExchange(first.id, resource, Direction.RECEIVED))
    assert _scene(session.current, stamps).told(first).marks == ("backward", *things)


# Pictures


def _inked(image: QImage, box: QRect | None = None) -> set[str]:
    area = box or image.rect()
    spots = (QPoint(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
    return {image.pixelColor(spot).name() for spot in spots if image.pixelColor(spot).alpha() == 255}


@pytest.mark.parametrize(
    "name",
    ["Sam", "x" * 10_000, "Zoë 🐕‍🦺", "أمي", "שלום", "名前", "a\u202eb", "  ", "St John’s Wood and Maida Vale community hall"],
)
def test_every_name_has_a_label_of_sensible_size(stamps: Stamps, name: str) -> None:
    size = stamps.label_size(name)
    assert 10 < size.width() <= 260
    assert 15 < size.height() < 60
    assert not stamps.label(name, strong=False).isNull()


def test_a_short_name_is_shown_whole_and_a_long_one_by_its_beginning(stamps: Stamps) -> None:
    assert stamps.shown("St John’s hall") == "St John’s hall"
    shown = stamps.shown("The community hall of St John’s Wood")
    assert shown.startswith("The community")
    assert shown.endswith("…")


def test_a_chosen_card_has_rings_in_two_colours(stamps: Stamps) -> None:
    plain = _inked(stamps.card("person", None, 50, State()).toImage())
    chosen = _inked(stamps.card("person", None, 50, State(chosen=True)).toImage())
    assert QColor(stamps.theme.focus_outer).name() in chosen - plain
    assert QColor(stamps.theme.focus_inner).name() in chosen - plain


def test_the_keyboard_on_the_map_shows_on_the_chosen_card(stamps: Stamps) -> None:
    away = stamps.card("person", None, 50, State(chosen=True)).toImage()
    here = stamps.card("person", None, 50, State(chosen=True, focused=True)).toImage()
    assert away != here


def test_effects_differ_in_form_when_colours_are_taken_away(stamps: Stamps) -> None:
    grey = QImage.Format.Format_Grayscale8
    pictures = [stamps.sign(Sign(backward=True, effect=effect), 0).toImage().convertToFormat(grey) for effect in Effect]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def test_kinds_differ_in_form_when_colours_are_taken_away(stamps: Stamps) -> None:
    grey = QImage.Format.Format_Grayscale8
    pictures = [stamps.card(kind, "user", 50, State()).toImage().convertToFormat(grey) for kind in STUDY.kinds]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def test_an_arrow_turns_with_its_line(stamps: Stamps) -> None:
    pictures = [stamps.sign(Sign(backward=True), turn).toImage() for turn in (0, 90, 180, 270)]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])
