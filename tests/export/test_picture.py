from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.geometry import Place
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import AddNode, Command, DrawGroup, DrawTie, PlaceNode, RecordExchange, SayEffect
from netmapper.export.icons import IconFolder, inside_of
from netmapper.export.picture import map_svg
from netmapper.export.picture_words import PictureColours, PictureWords
from netmapper.study.model import Study
from tests.support.commands import COMMANDS, Played
from tests.support.interviews import invented, played
from tests.support.studies import small_study, small_study_dict

STUDY = small_study()
SVG = "{http://www.w3.org/2000/svg}"
ICONS = IconFolder(Path(__file__).parents[2] / "icons")
COLOURS = PictureColours()


def card(number: int, label: str, radius: float | None = 0.4, angle: float = 0.0, kind: str = "person") -> list[Command]:
    named = AddNode(NodeId(number), TieId(number), f"{number:x}", kind, label, None, "close")
    return [named] if radius is None else [named, PlaceNode(NodeId(number), Place(radius, angle, 1))]


def drawn(network: NetworkMap, study: Study = STUDY, **more: object) -> ElementTree.Element:
    return ElementTree.fromstring(map_svg(study, network, icons=ICONS, **more))  # type: ignore[arg-type]


def by_id(picture: ElementTree.Element, name: str) -> ElementTree.Element | None:
    return next((each for each in picture.iter() if each.get("id") == name), None)


def title_of(picture: ElementTree.Element, name: str) -> str:
    found = by_id(picture, name)
    assert found is not None
    return found.findtext(f"{SVG}title") or ""


def words_in(picture: ElementTree.Element) -> set[str]:
    return {text.text or "" for text in picture.iter(f"{SVG}text")}


TWO = [*card(1, "Mum", 0.3, 80), *card(2, "Dr Okafor", 0.7, 200)]


def test_every_card_is_a_group_with_a_name_and_a_sentence() -> None:
    picture = drawn(played(STUDY, *TWO))
    assert title_of(picture, "node-1") == "Mum, close to me. Very much."
    assert {"Mum", "Dr Okafor", "Me", "very much", "a little"} <= words_in(picture)


def test_the_picture_says_that_it_is_one() -> None:
    picture = drawn(NetworkMap())
    assert (picture.get("role"), picture.get("aria-label")) == ("img", "A map with Me in the middle")
    assert by_id(picture, "me") is not None
    assert by_id(picture, "not-on-map") is None


def test_ids_are_given_once() -> None:
    ids = [name for each in drawn(invented(STUDY, 60).network, effects=True).iter() if (name := each.get("id"))]
    assert len(ids) == len(set(ids))


def test_the_same_map_gives_the_same_text() -> None:
    network = invented(STUDY, 30).network
    assert map_svg(STUDY, network, icons=ICONS) == map_svg(STUDY, network, icons=ICONS)


def test_the_same_map_gives_the_same_text_in_another_process() -> None:
    script = (
        "from hashlib import sha256\n"
        "from tests.support.interviews import invented\n"
        "from tests.support.studies import small_study\n"
        "from netmapper.export.picture import map_svg\n"
        "study = small_study()\n"
        "print(sha256(map_svg(study, invented(study, 45).network, icons=lambda name: '', effects=True).encode()).hexdigest())\n"
    )
    root = Path(__file__).parents[2]
    runs = {
        subprocess.run(
            [sys.executable, "-c", script], cwd=root, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_only_what_plain_readers_of_svg_draw_is_used() -> None:
    picture = drawn(invented(STUDY, 30).network, effects=True)
    assert {each.tag.removeprefix(SVG) for each in picture.iter()} <= {
        "svg",
        "g",
        "title",
        "rect",
        "circle",
        "path",
        "line",
        "text",
    }
    assert not [each for each in picture.iter() if {"class", "style", "filter"} & set(each.attrib)]


def test_a_line_to_me_is_there_only_where_something_was_said() -> None:
    given = RecordExchange(TieId(1), "money", Direction.GIVEN)
    picture = drawn(played(STUDY, *TWO, given))
    assert by_id(picture, "tie-1") is not None
    assert by_id(picture, "tie-2") is None


def test_effects_are_shown_only_when_they_are_asked_for() -> None:
    network = played(STUDY, *TWO, SayEffect(TieId(1), Effect.COSTS))
    plain, asked = drawn(network), drawn(network, effects=True)
    assert by_id(plain, "tie-1") is None
    assert "costs me" not in words_in(plain)
    assert COLOURS.costs not in ElementTree.tostring(plain, "unicode")
    assert by_id(asked, "tie-1") is not None
    assert "costs me" in words_in(asked)
    assert title_of(asked, "node-1").endswith("Costs me.")


@pytest.mark.parametrize("effect", [Effect.HELPS, Effect.HELPS_AND_COSTS, Effect.NO_DIFFERENCE, Effect.COSTS])
def test_an_effect_has_a_form_beside_its_colour(effect: Effect) -> None:
    def forms(picture: ElementTree.Element) -> list[str]:
        signs = by_id(picture, "signs")
        assert signs is not None
        return [each.get("d", "") for each in signs.iter(f"{SVG}path")]

    shapes = {each: str(forms(drawn(played(STUDY, *TWO, SayEffect(TieId(1), each)), effects=True))) for each in Effect}
    assert [other for other, shape in shapes.items() if shape == shapes[effect]] == [effect]


def test_what_passes_is_told_in_the_studys_own_words() -> None:
    said = [
        RecordExchange(TieId(1), "money", Direction.GIVEN),
        RecordExchange(TieId(1), "money", Direction.RECEIVED),
        RecordExchange(TieId(1), "listening", Direction.RECEIVED),
    ]
    picture = drawn(played(STUDY, *TWO, *said))
    sentence = title_of(picture, "node-1")
    assert "I give Mum this." in sentence
    assert "Mum gives me this." in sentence
    assert {"both ways", "something is given to me", "Listening", "Money"} <= words_in(picture)
    assert "I give something" not in words_in(picture)


def test_what_passes_can_be_left_out() -> None:
    said = [RecordExchange(TieId(1), "money", Direction.GIVEN, Effect.COSTS)]
    picture = drawn(played(STUDY, *TWO, *said), passing=False)
    assert by_id(picture, "tie-1") is None
    assert "money" not in ElementTree.tostring(picture, "unicode").lower()


def test_several_ties_of_one_pair_lie_side_by_side() -> None:
    raw = small_study_dict()
    raw["tie_kinds"] = [{"id": name, "code": code, "label": name} for code, name in enumerate(("one", "two", "three"), 1)]
    raw["steps"] = [step for step in raw["steps"] if step["type"] != "links"]
    study = Study.model_validate(raw)
    ties = [DrawTie(TieId(10 + code), NodeId(1), NodeId(2), name) for code, name in enumerate(("one", "two", "three"))]
    picture = drawn(played(study, *TWO, *ties), study)
    shapes = {path.get("d") for number in (10, 11, 12) if (tie := by_id(picture, f"tie-{number}")) is not None for path in tie}
    assert len({shape for shape in shapes if shape}) == 3


def test_links_can_be_left_out() -> None:
    network = played(STUDY, *TWO, DrawTie(TieId(9), NodeId(1), NodeId(2), "knows"))
    assert title_of(drawn(network), "tie-9") == "Mum and Dr Okafor: knows."
    assert by_id(drawn(network, links=False), "tie-9") is None


def test_cards_in_the_tray_are_listed_beneath_with_their_ties_left_out() -> None:
    network = played(STUDY, *TWO, *card(3, "Library", None, kind="place"), DrawTie(TieId(9), NodeId(1), NodeId(3), "goes_with"))
    picture = drawn(network)
    assert {"Not on the map", "Library"} <= words_in(picture)
    assert title_of(picture, "node-3") == "Library, close to me. Not on the map."
    assert by_id(picture, "tie-9") is None


def test_the_legend_holds_only_what_occurs() -> None:
    assert "People" in words_in(drawn(played(STUDY, *TWO)))
    assert {"Places", "Activities"}.isdisjoint(words_in(drawn(played(STUDY, *TWO))))
    assert "What the signs mean" not in words_in(drawn(played(STUDY, *TWO)))


@pytest.mark.parametrize("names", ["initials", "codes"])
def test_without_names_no_name_is_anywhere_in_the_picture(names: str) -> None:
    network = played(
        STUDY,
        *card(1, "Canary Finch", 0.3, 80),
        *card(2, "Canary in the tray", None),
        *card(3, "Canary three", 0.6, 10),
        DrawTie(TieId(9), NodeId(1), NodeId(3), "knows"),
        RecordExchange(TieId(1), "money", Direction.GIVEN),
        DrawGroup(GroupId(1), "Canary group", frozenset({NodeId(1)})),
    )
    svg = map_svg(STUDY, network, icons=ICONS, names=names, effects=True)  # type: ignore[arg-type]
    assert "Canary" not in svg
    assert ("CF" if names == "initials" else "1") in words_in(ElementTree.fromstring(svg))


HARD = ["=1+1", "a <b> & \"c\" 'd'", "🐕‍🦺 Zoë", "أمي العزيزة", "x" * 10_000, "]]>", "&amp;", "tail 👩‍👩‍👧‍👦" * 9]


@pytest.mark.parametrize("name", HARD, ids=range(len(HARD)))
def test_hard_names_are_whole_in_their_sentence_and_short_in_the_picture(name: str) -> None:
    picture = drawn(played(STUDY, *card(1, name)))
    assert title_of(picture, "node-1").startswith(f"{name},")
    shown = [words for words in words_in(picture) if words and name.startswith(words.removesuffix("…"))]
    assert shown
    assert max(len(words) for words in shown) < 60


@given(st.text(max_size=40), st.sampled_from(["labels", "initials"]))
def test_no_name_can_break_the_picture(name: str, names: str) -> None:
    network = played(STUDY, *card(1, "x"))
    node = network.nodes[NodeId(1)]
    hard = replace(node, label=name)
    svg = map_svg(STUDY, NetworkMap({node.id: hard}, network.ties), icons=ICONS, names=names)  # type: ignore[arg-type]
    ElementTree.fromstring(svg)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", svg)


@settings(max_examples=25)
@given(st.lists(COMMANDS, max_size=40))
def test_any_map_can_be_drawn(commands: list[Command]) -> None:
    network = Played(STUDY).play(commands).current
    picture = drawn(network, effects=True)
    assert {f"node-{node}" for node in network.nodes} <= {each.get("id") for each in picture.iter()}


def test_names_do_not_lie_on_each_other_where_there_is_room() -> None:
    cards = [command for number in range(1, 9) for command in card(number, f"Somebody {number}", 0.6, 45.0 * number)]
    names = by_id(drawn(played(STUDY, *cards)), "names")
    assert names is not None
    boxes = [tuple(float(each.get(side, "0")) for side in ("x", "y", "width", "height")) for each in names.iter(f"{SVG}rect")]
    assert len(boxes) == 8
    for index, (x, y, width, height) in enumerate(boxes):
        for left, top, wide, high in boxes[index + 1 :]:
            assert x + width <= left or left + wide <= x or y + height <= top or top + high <= y


def test_an_icon_that_is_not_there_leaves_the_kinds_own() -> None:
    network = played(STUDY, *card(1, "Mum"))
    node = network.nodes[NodeId(1)]
    strange = replace(node, icon="../../etc/passwd")
    assert map_svg(STUDY, NetworkMap({node.id: strange}, network.ties), icons=ICONS) == map_svg(STUDY, network, icons=ICONS)
    assert by_id(drawn(network), "node-1") is not None


def test_icons_that_are_missing_altogether_leave_plain_shapes() -> None:
    def none_there(name: str) -> str:
        raise FileNotFoundError(name)

    assert "<path" in map_svg(STUDY, played(STUDY, *card(1, "Choir", kind="activity")), icons=none_there)


def test_an_icon_is_given_without_its_tags_and_its_empty_ground() -> None:
    svg = '<svg xmlns="x" width="24"\n> <path stroke="none" d="M0 0h24v24H0z" fill="none" /> <path d="M1 1" />\n</svg>'
    assert inside_of(svg) == '<path d="M1 1" />'
    assert ICONS("no-such-icon") == ""
    assert ICONS("../icons/tree") == ""


def test_other_words_and_colours_can_be_handed_in() -> None:
    words = PictureWords(me="Ich", not_on_map="Nicht auf der Karte")
    colours = PictureColours(ground="#000000", rings=("#111111",))
    svg = map_svg(STUDY, played(STUDY, *card(1, "Mum", None)), icons=ICONS, words=words, colours=colours, title="Karte")
    assert {"Ich", "Nicht auf der Karte", "Karte"} <= words_in(ElementTree.fromstring(svg))
    assert "#000000" in svg
    assert "#FAF7F2" not in svg
