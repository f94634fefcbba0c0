"""What a take-home page says and what it keeps to itself, and that nothing on it stands on anything else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from xml.etree import ElementTree

import pytest

from netmapper.domain.codes import Aim, Decider, Direction, Effect
from netmapper.domain.geometry import Place
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import NetworkMap
from netmapper.editing import commands as c
from netmapper.export.lettering import width_of
from netmapper.export.name_views import NameView
from netmapper.export.takehome import Paper, Seen, TakeHome, careful
from netmapper.export.takehome_html import take_home_html
from netmapper.export.takehome_lines import plain_marks
from netmapper.export.takehome_sheets import MARGIN, picture_on, take_home_sheets
from netmapper.export.takehome_text import plan_section
from tests.support.interviews import invented, played
from tests.support.take_home import EFFECT, GROUP, NAMES, NOTES, PASSING, PLAN, RINGS, STUDY, everything, page_of

SVG = "{http://www.w3.org/2000/svg}"
CONTACT = "Knock on the door."
ROLES = ("paid to help", "close to me")
WHOLE = TakeHome(names=NameView.WHOLE)


def written(wishes: TakeHome, network: NetworkMap | None = None) -> str:
    """All that is on the page, in every form it has."""
    page = page_of(wishes, network)
    return "".join(take_home_sheets(page)) + re.sub("</?bdi>", "", take_home_html(page))


@pytest.mark.parametrize("seen", Seen)
def test_a_page_begins_with_nothing_on_it_that_others_could_hold_against_anyone(seen: Seen) -> None:
    text = written(careful(seen))
    assert [word for word in (*NOTES, *RINGS, *PASSING, EFFECT, *ROLES) if word in text] == []
    shown = [word for word in (*NAMES, GROUP, *PLAN, CONTACT) if word in text]
    assert shown == ([*NAMES, GROUP, *PLAN, CONTACT] if seen is Seen.ONLY_ME else [])


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ("notes", NOTES),
        ("rings", RINGS[:2]),
        ("passing", PASSING),
        ("effects", (EFFECT,)),
        ("contacts", (CONTACT,)),
        ("plans", ("My plans", *PLAN)),
        ("groups", (GROUP,)),
        ("links", ("linked to Wrenford",)),
    ],
)
def test_each_wish_brings_its_own_words_and_no_others(wish: str, words: tuple[str, ...]) -> None:
    bare = replace(WHOLE, links=wish == "passing" or wish == "notes", groups=False, listed=True)
    without, wished = written(bare), written(replace(bare, **{wish: True}))
    assert [word for word in words if word in without] == []
    assert [word for word in words if word not in wished] == []
    others = {*NOTES, *RINGS[:2], *PASSING, EFFECT, CONTACT, GROUP} - set(words)
    assert [word for word in others if word in wished] == []


def test_a_role_is_never_told() -> None:
    assert not [role for role in ROLES if role in written(everything(WHOLE))]


def test_a_plan_says_what_and_with_whom_and_never_who_decided() -> None:
    (line,) = plan_section(page_of(everything(WHOLE))).lines
    said = "To try: sing-once-more; with Larkspur; who could help: Wrenford, a-lift-there"
    assert plain_marks(line) == said
    assert page_of(everything(WHOLE)).network.plans[1].decided is Decider.NOT_SAID


def test_a_plan_names_no_card_that_is_not_on_the_page() -> None:
    (line,) = plan_section(page_of(replace(everything(WHOLE), kinds=frozenset({"place"})))).lines
    assert plain_marks(line) == "To try: sing-once-more; with Larkspur; who could help: a-lift-there"


def test_a_plan_that_says_nothing_is_not_on_the_page() -> None:
    network = played(STUDY, c.MakePlan(1, Aim.KEEP))
    assert plan_section(page_of(everything(WHOLE), network)).lines == ()


def test_numbers_tell_no_name_and_no_initial() -> None:
    text = written(everything(TakeHome(names=NameView.NUMBERED)))
    assert "Person 2" in text
    assert not [name for name in (*NAMES, GROUP) if name in text]


def test_kinds_and_groups_leave_the_other_cards_out_with_all_about_them() -> None:
    places = written(replace(everything(WHOLE), kinds=frozenset({"place"})))
    assert "Larkspur" in places
    assert not [word for word in ("Quillon", "Wrenford", GROUP, *NOTES) if word in places]
    group = written(replace(everything(WHOLE), group=GroupId(1)))
    assert {"Quillon", "Wrenford"} <= set(re.findall(r"\w+", group))
    assert "Larkspur" not in group


def test_a_card_beside_the_map_is_not_lost() -> None:
    assert "Larkspur" in "".join(take_home_sheets(page_of(WHOLE)))


def test_the_same_wishes_give_the_same_page() -> None:
    network = invented(STUDY, 20).network
    assert written(everything(WHOLE), network) == written(everything(WHOLE), network)


@pytest.mark.parametrize("landscape", [False, True], ids=["upright", "sideways"])
@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
@pytest.mark.parametrize("cards", [0, 2, 20, 45])
def test_nothing_is_cut_off_and_no_words_stand_on_others(cards: int, large: bool, landscape: bool) -> None:
    network = invented(STUDY, cards).network if cards else NetworkMap()
    paper = Paper.LETTER if large else Paper.A4
    for base in (WHOLE, everything(WHOLE)):
        wishes = replace(base, large=large, landscape=landscape, paper=paper, words="Words of my own. " * 30)
        page = page_of(wishes, network)
        for sheet in map(ElementTree.fromstring, take_home_sheets(page)):
            assert troubles(sheet, *wishes.size) == []


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_names_are_never_smaller_than_the_print_allows(large: bool) -> None:
    for cards in (2, 12, 20, 36):
        page = page_of(replace(WHOLE, large=large), invented(STUDY, cards).network)
        picture, width = picture_on(page), 680 - 1.0
        names = picture.drawn[picture.drawn.index('id="names"') :]
        sizes = {float(size) * width / picture.frame.width for size in re.findall(r'font-size="([\d.]+)"', names)}
        assert min(sizes) >= (17 if large else 12) * 0.97


def test_where_names_find_no_room_numbers_stand_there_and_the_words_say_whose_they_are() -> None:
    network = invented(STUDY, 45).network
    page = page_of(WHOLE, network)
    key = picture_on(page).key
    assert sorted(key.values()) == list(range(1, 46))
    words = "".join(take_home_sheets(page))
    assert [node.label for node in network.nodes.values() if node.label.replace("’", "") not in words.replace("’", "")] == []


def test_a_very_long_name_is_whole_somewhere() -> None:
    name = "Wolfeschlegelstein" * 40
    network = played(STUDY, c.AddNode(NodeId(1), TieId(1), "a1", "person", name), c.PlaceNode(NodeId(1), Place(0.5, 0, 1)))
    page = page_of(WHOLE, network)
    assert name in take_home_html(page)
    told = "".join(re.findall(r"<text[^>]*>([^<]*)</text>", "".join(take_home_sheets(page))))
    assert name in told


def test_own_words_are_on_the_page_as_they_were_written() -> None:
    wishes = replace(WHOLE, title="Mine & <b>only</b> mine", words="One line.\n\nAnother </p> line.")
    first = ElementTree.fromstring(take_home_sheets(page_of(wishes))[0])
    texts = [text.text for text in first.iter(f"{SVG}text")]
    assert {"Mine & <b>only</b> mine", "One line.", "Another </p> line."} <= set(texts)


def test_black_and_white_has_no_colour_at_all() -> None:
    wishes = replace(everything(WHOLE), plain=True)
    colours = re.findall(r'="#([0-9A-F]{6})"', "".join(take_home_sheets(page_of(wishes, invented(STUDY, 20).network))))
    assert {colour for colour in colours if len({colour[:2], colour[2:4], colour[4:]}) > 1} == set()


def test_a_map_without_cards_is_a_calm_page() -> None:
    (sheet,) = take_home_sheets(page_of(WHOLE, NetworkMap()))
    assert [text.text for text in ElementTree.fromstring(sheet).iter(f"{SVG}text")] == ["My map", "Me"]


def test_what_passes_between_others_is_told_one_way_each() -> None:
    network = played(
        STUDY,
        *(c.AddNode(NodeId(number), TieId(number), f"a{number}", "person", name) for number, name in enumerate("AB", 1)),
        c.DrawTie(TieId(3), NodeId(1), NodeId(2), "knows"),
        c.RecordExchange(TieId(3), "money", Direction.RECEIVED, Effect.HELPS),
    )
    assert "Money, from B to A." in written(replace(WHOLE, passing=True, listed=True), network).replace("\u2068", "").replace(
        "\u2069", ""
    )


def troubles(sheet: ElementTree.Element, wide: float, high: float) -> list[str]:
    """What is cut off or stands on something else: names in the picture by their grounds, words by about their width."""
    words = list(_words(sheet))
    names = [box for _, box in _names(sheet)]
    found = [f"{text!r} is cut off" for text, box in words if not _within(box, (MARGIN - 1, 20, wide - MARGIN + 6, high - 15))]
    found += [f"{one[0]!r} stands on {other[0]!r}" for one, other in combinations(words, 2) if _touch(one[1], other[1])]
    found += ["a name is cut off" for box in names if not _within(box, (0, 0, wide, high))]
    found += ["a name stands on another" for one, other in combinations(names, 2) if _touch(one, other)]
    low = max((box[3] for box in names), default=0.0)
    found += [
        f"{text!r} stands in the picture" for text, box in words if names and box[3] > MARGIN + 60 and _inside(box, names, low)
    ]
    return found


Box = tuple[float, float, float, float]


def _words(sheet: ElementTree.Element) -> Iterator[tuple[str, Box]]:
    """The lines beside the picture; groups of signs have no words in them but counts."""
    for text in sheet.findall(f"{SVG}text"):
        x, y, size = (float(text.get(name, "0")) for name in ("x", "y", "font-size"))
        told = text.text or ""
        if told:
            left = x - (width_of(told, size) / 2 if text.get("text-anchor") == "middle" else 0)
            yield told, (left, y - 0.7 * size, left + 0.97 * width_of(told, size), y + 0.1 * size)


def _names(sheet: ElementTree.Element) -> Iterator[tuple[str, Box]]:
    """The names in the picture without the edges of their grounds, in pixels of the sheet."""
    whole = next((group for group in sheet.iter(f"{SVG}g") if group.get("id") == "map"), None)
    if whole is None:
        return
    x, y, scale = map(float, re.findall(r"[-\d.]+", whole.get("transform", "")))
    for name in (group for group in whole.iter(f"{SVG}g") if group.get("id") == "names"):
        for ground in name.iter(f"{SVG}rect"):
            left, top, width, height, edge = (
                float(ground.get(side, "0")) * scale for side in ("x", "y", "width", "height", "rx")
            )
            yield "", (x + left + edge / 2, y + top + edge / 2, x + left + width - edge / 2, y + top + height - edge / 2)


def _within(box: Box, room: Box) -> bool:
    return box[0] >= room[0] and box[1] >= room[1] and box[2] <= room[2] and box[3] <= room[3]


def _touch(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) - max(one[0], other[0]) > 0.5 and min(one[3], other[3]) - max(one[1], other[1]) > 0.5


def _inside(box: Box, names: list[Box], low: float) -> bool:
    return box[1] < low and any(_touch(box, name) for name in names)


@pytest.mark.parametrize("landscape", [False, True])
def test_every_sheet_of_practice_says_that_it_is_practice_and_no_other_does(landscape: bool) -> None:
    page = page_of(replace(everything(WHOLE), large=True, landscape=landscape))
    marked = replace(page, practice=True)
    mark = page.words.practice
    assert len(take_home_sheets(page)) > 1
    assert all(mark in sheet for sheet in take_home_sheets(marked))
    assert mark in take_home_html(marked)
    assert not any(mark in sheet for sheet in (*take_home_sheets(page), take_home_html(page)))
