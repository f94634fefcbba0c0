"""What stands on ties, cards and groups in a picture: arrows, icons, plates, outlines; and all of it without colour."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import DrawGroup, DrawTie, GiveAnswer, RecordExchange
from netmapper.export.name_views import NameView
from netmapper.export.picture import map_svg
from netmapper.export.picture_words import BLACK_AND_WHITE
from netmapper.study.model import Study
from tests.export.test_picture import ICONS, SVG, by_id, card, drawn, title_of, words_in
from tests.support.interviews import invented, played
from tests.support.studies import small_study_dict


def _study(**often: Any) -> Study:
    raw = small_study_dict()
    raw["tie_kinds"][0]["directed"] = True
    question = raw["node_kinds"][0]["attributes"][0]
    question |= {"show": "badge", **often}
    question["choices"][0] |= {"badge": "often"}
    return Study.model_validate(raw)


STUDY = _study()
THREE = [*card(1, "Mum", 0.8, 270), *card(2, "Sam", 0.8, 90), *card(3, "Choir", 0.2, 0, "activity")]


def _paths(picture: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    found = by_id(picture, name)
    assert found is not None
    return [each for each in found if each.tag == f"{SVG}path"]


def _numbers(path: ElementTree.Element) -> list[float]:
    return [float(each) for each in re.findall(r"-?\d+\.?\d*", path.get("d", ""))]


def test_a_link_with_a_direction_has_its_arrow_beside_the_card_at_its_end() -> None:
    picture = drawn(played(STUDY, *THREE, DrawTie(TieId(9), NodeId(1), NodeId(2), "knows")), STUDY)
    line, head = _paths(picture, "tie-9")
    end = _numbers(line)[-2:]
    tip = _numbers(head)[:2]
    assert 25 < end[0] - tip[0] < 50
    assert len(_paths(drawn(played(STUDY, *THREE, DrawTie(TieId(9), NodeId(1), NodeId(3), "joins_in")), STUDY), "tie-9")) == 1


def test_what_passes_stands_on_the_tie_by_its_icon_which_the_legend_explains() -> None:
    said = [
        RecordExchange(TieId(1), "listening", Direction.RECEIVED),
        RecordExchange(TieId(1), "money", Direction.GIVEN),
    ]
    picture = drawn(played(STUDY, *THREE, *said), STUDY)
    signs = by_id(picture, "signs")
    assert signs is not None
    told = ElementTree.tostring(signs, "unicode")
    for icon in ("ear", "coins"):
        first = re.search(r'd="([^"]+)"', ICONS(icon))
        assert first is not None
        assert first[1] in told
    assert {"Listening", "Money", "I give something", "something is given to me"} <= words_in(picture)


def test_a_badge_stands_on_its_card_and_in_its_sentence_only_where_it_is_asked_for() -> None:
    network = played(STUDY, *THREE, GiveAnswer("person_often", NodeId(1), 1))
    assert "often" not in words_in(drawn(network, STUDY))
    picture = drawn(network, STUDY, attributes=True)
    assert "often" in words_in(picture)
    assert "Often." in title_of(picture, "node-1")


def test_a_badge_that_identifies_stays_where_names_do() -> None:
    study = _study(identifies="directly")
    network = played(study, *THREE, GiveAnswer("person_often", NodeId(1), 1))
    assert "often" in words_in(drawn(network, study, attributes=True))
    assert "ften" not in map_svg(study, network, icons=ICONS, attributes=True, names="codes")


def test_what_is_new_has_a_star_and_says_so() -> None:
    network = played(STUDY, *THREE)
    later = NetworkMap({**network.nodes, NodeId(2): replace(network.nodes[NodeId(2)], wave=2)}, network.ties)
    picture = drawn(later, STUDY, wave=2)
    assert "New since last time." in title_of(picture, "node-2")
    assert "New since" not in title_of(picture, "node-1")
    assert "new since last time" in words_in(picture)


@pytest.mark.parametrize(("view", "names"), [(NameView.WHOLE, {"Mum", "Choir", "Tuesday people"}),
                                             (NameView.INITIALS, {"M", "C", "TP"}),
                                             (NameView.NUMBERED, {"Person 1", "Activity 1", "Group 1"})])  # fmt: skip
def test_cards_and_groups_are_called_as_the_view_has_it(view: NameView, names: set[str]) -> None:
    network = played(STUDY, *THREE, DrawGroup(GroupId(1), "Tuesday people", frozenset({NodeId(1), NodeId(3)})))
    assert names <= words_in(drawn(network, STUDY, names=view))


def test_groups_differ_by_their_lines_and_can_be_left_out() -> None:
    groups = [DrawGroup(GroupId(number), f"Group {number}", frozenset({NodeId(1), NodeId(2)})) for number in range(1, 7)]
    network = played(STUDY, *THREE, *groups)
    picture = drawn(network, STUDY)
    assert len({_paths(picture, f"group-{number}")[0].get("stroke-dasharray") for number in range(1, 7)}) == 6
    assert len({_paths(picture, f"group-{number}")[0].get("stroke") for number in range(1, 7)}) == 1
    assert by_id(drawn(network, STUDY, groups=False), "group-1") is None


def test_black_and_white_has_no_colour_at_all() -> None:
    svg = map_svg(STUDY, invented(STUDY, 30).network, icons=ICONS, effects=True, attributes=True, colours=BLACK_AND_WHITE)
    assert set(re.findall(r"#[0-9A-Fa-f]{3,8}", svg)) == {"#000000", "#FFFFFF"}


def test_without_colour_kinds_differ_by_pattern_and_effects_by_form() -> None:
    raw = small_study_dict()
    for kind in raw["node_kinds"]:
        kind["shape"] = "circle"
    study = Study.model_validate(raw)
    cards = [*card(1, "Mum", 0.8, 270), *card(2, "Park", 0.8, 90, "place"), *card(3, "Choir", 0.5, 0, "activity")]
    picture = drawn(played(study, *cards), study, colours=BLACK_AND_WHITE)
    lines = [sum(len(_numbers(path)) for path in _paths(picture, f"node-{number}")) for number in (1, 2, 3)]
    assert lines[0] == 0
    assert 0 < lines[1] < lines[2]
    signs = set()
    for effect in Effect:
        said = RecordExchange(TieId(1), "money", Direction.GIVEN, effect)
        found = by_id(drawn(played(study, *cards, said), study, effects=True, colours=BLACK_AND_WHITE), "signs")
        assert found is not None
        signs.add(tuple(each.get("d", "") for each in found.iter(f"{SVG}path")))
    assert len(signs) == len(Effect)
