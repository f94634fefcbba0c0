"""Last time's map beside today's, and in words what changed: what was said, and nothing made of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Ending, Verdict
from netmapper.domain.ids import NodeId
from netmapper.editing.commands import RemoveNode, RemoveTie, RenameNode
from netmapper.export.name_views import NameView
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from tests.support.both_maps_page import NOW, THEN, BothMapsPage
from tests.support.clipping import clipped, too_small
from tests.support.pseudo import Pseudo, plain
from tests.support.second_wave import ANA, BEN, JOE, RUTH, SAM, follow_up, review, talked_about
from tests.support.studies import small_study
from tests.ui.conftest import dress

Open = Callable[..., BothMapsPage]


@pytest.fixture
def study() -> Study:
    """The small study."""
    return small_study()


@pytest.fixture
def open_both(qtbot: QtBot, study: Study, look: Look, assets: Assets) -> Open:
    """Opens the two maps of a session; of a follow-up in which much was said, if none is given."""

    def opened(session: InterviewSession | None = None, look: Look = look, **rest: tuple[int, int]) -> BothMapsPage:
        return BothMapsPage(qtbot, session or talked_about(follow_up(study)), look, assets, **rest)

    return opened


def test_both_maps_show_their_cards_under_their_headings(open_both: Open) -> None:
    page = open_both()
    assert page.maps() == [THEN, NOW]
    assert page.says(THEN)
    assert page.says(NOW)
    assert page.cards(THEN) == {"Sam", "Ana", "Mum", "Ruth", "Joe", "Ben", "Choir"}
    assert page.cards(NOW) == {"Sam", "Ana", "Mum", "Ben", "Choir", "Jo"}


def test_the_list_says_what_was_said_and_counts_nothing(open_both: Open) -> None:
    assert open_both().said() == {
        "New": ["Jo"],
        "Closer now": ["Sam"],
        "Different now": ["Ana"],
        "Linked now": ["Sam and Mum"],
        "Ended": ["Joe (moved away)"],
        "No longer here": ["Ruth"],
        "As it was": ["Mum"],
        "Not talked about": ["Ben", "Choir"],
    }


def test_a_follow_up_in_which_nothing_was_said_says_only_that(open_both: Open, study: Study) -> None:
    assert list(open_both(follow_up(study)).said()) == ["Not talked about"]


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Ending.GREW_APART, "Ben (we grew apart)"),
        (Ending.SERVICE_ENDED, "Ben (the service ended)"),
        (Ending.MY_CHOICE, "Ben (my choice)"),
        (Ending.THEIR_CHOICE, "Ben (their choice)"),
        (Ending.NOT_SAID, "Ben"),
        (None, "Ben"),
    ],
)
def test_an_end_has_the_reason_that_was_given_for_it(open_both: Open, study: Study, reason: Ending | None, words: str) -> None:
    session = follow_up(study)
    review(session, BEN, Verdict.ENDED, reason)
    assert open_both(session).said()["Ended"] == [words]


def test_a_link_that_was_taken_away_is_said_only_where_it_was_there_to_begin_with(open_both: Open, study: Study) -> None:
    session = follow_up(study)
    link = session.current.tie_between(SAM, ANA, "knows")
    assert link is not None
    session.do(RemoveTie(link.id))
    assert open_both(session).said()["Not linked now"] == ["Sam and Ana"]
    afresh = study.model_copy(update={"waves": study.waves.model_copy(update={"elicitation": "fresh_first"})})
    session = follow_up(afresh)
    assert "Not linked now" not in open_both(session).said()


@pytest.mark.parametrize("view", [NameView.INITIALS, NameView.NUMBERED])
def test_names_that_are_hidden_are_hidden_on_both_maps_in_the_list_and_to_the_ear(open_both: Open, view: NameView) -> None:
    page = open_both()
    page.session.names.show(view)
    page.settle()
    shown = [name for whom in page.said().values() for name in whom]
    heard = [words for name in (THEN, NOW) for words in (page.heard(name)[0], *page.heard(name)[1])]
    told = " ".join([*shown, *heard, *page.cards(THEN), *page.cards(NOW)])
    for name in ("Sam", "Ana", "Mum", "Ruth", "Joe", "Ben", "Choir"):
        assert name not in told


def test_hiding_names_leaves_the_keyboard_and_what_is_chosen_where_they_are(open_both: Open) -> None:
    page = open_both()
    chosen = page.walk(THEN, Qt.Key.Key_Right)
    page.session.names.show(NameView.INITIALS)
    page.settle()
    canvas = page.canvas(THEN)
    assert chosen is not None
    assert canvas.hasFocus()
    assert canvas.map.shown.name(canvas.map.index.nodes[canvas.map.chosen]) == chosen[:1]


def test_groups_are_as_hidden_as_names(open_both: Open, study: Study) -> None:
    session = talked_about(follow_up(study))
    session.group("Joe and Ben’s", frozenset({SAM, BEN}))
    page = open_both(session)
    page.session.names.show(NameView.NUMBERED)
    page.settle()
    scene = page.canvas(NOW).map
    assert [scene.shown.group_name(group) for group in scene.index.groups.values()] == ["Group 1"]


def test_numbered_cards_have_one_number_on_both_maps_and_no_two_the_same(open_both: Open) -> None:
    page = open_both()
    page.session.names.show(NameView.NUMBERED)
    page.settle()
    named: dict[NodeId, set[str]] = {}
    for name in (THEN, NOW):
        scene = page.canvas(name).map
        for number, card in scene.cards.items():
            named.setdefault(number, set()).add(scene.shown.name(card.node))
    assert all(len(names) == 1 for names in named.values())
    assert len({name for names in named.values() for name in names}) == len(named)


def test_the_list_is_what_a_screen_reader_hears_of_each_map(open_both: Open) -> None:
    described, cards = open_both().heard(THEN)
    assert "Closer now: Sam." in described
    assert "No longer here: Ruth." in described
    assert "Ruth, Person, quite a lot" in cards


def test_both_maps_can_be_walked_over_and_nothing_changes(open_both: Open) -> None:
    page = open_both()
    before = page.session.current
    keys = (Qt.Key.Key_Right, Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_L, Qt.Key.Key_Plus)
    assert page.walk(THEN, *keys) in page.cards(THEN)
    assert page.walk(NOW, *keys) in page.cards(NOW)
    assert page.session.current is before


def test_where_there_is_no_room_for_two_one_shows_and_a_switch_turns_to_the_other(open_both: Open) -> None:
    page = open_both(size=(820, 600))
    assert page.maps() == [NOW]
    page.press(THEN)
    assert page.maps() == [THEN]
    assert page.button(THEN).isChecked()
    page.press(NOW)
    assert page.maps() == [NOW]


def test_the_switch_can_be_turned_by_keys(open_both: Open) -> None:
    page = open_both(size=(820, 600))
    page.button(THEN).setFocus()
    page.key(Qt.Key.Key_Space)
    assert page.maps() == [THEN]


def test_a_card_that_was_renamed_has_its_name_of_then_on_the_map_of_then(open_both: Open, study: Study) -> None:
    session = talked_about(follow_up(study))
    session.do(RenameNode(SAM, "Samir"))
    page = open_both(session)
    assert "Sam" in page.cards(THEN)
    assert "Samir" in page.cards(NOW)
    assert page.said()["Closer now"] == ["Samir"]


def test_a_change_shows_at_once(open_both: Open) -> None:
    page = open_both()
    page.session.do(RemoveNode(BEN))
    page.settle()
    assert "Ben" not in page.cards(NOW)
    assert page.said()["Not talked about"] == ["Ben", "Choir"]


def test_what_is_forgotten_is_on_neither_map_nor_in_the_list(open_both: Open) -> None:
    page = open_both()
    page.session.forget(JOE)
    page.settle()
    assert "Joe" not in page.cards(THEN)
    assert "Ended" not in page.said()
    assert RUTH in page.session.current.last_nodes


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1_366, 634), (1_280, 580)])
def test_every_word_can_be_read(open_both: Open, assets: Assets, qapp: QApplication, percent: int, size: tuple[int, int]) -> None:
    look = dress(assets, qapp, percent=percent)
    page = open_both(look=look, size=size)
    assert clipped(page.widget) == []
    assert too_small(page.widget, look.target) == []
    dress(assets, qapp)


@pytest.mark.parametrize("size", [(1_366, 634), (820, 600)])
def test_every_word_is_handed_over_and_fits_in_a_longer_language(
    open_both: Open, qapp: QApplication, size: tuple[int, int]
) -> None:
    longer = Pseudo()
    qapp.installTranslator(longer)
    page = open_both(size=size)
    names = {"Sam", "Ana", "Mum", "Ruth", "Jo", "Ben", "Choir"}
    assert plain(page.words() + page.buttons(), names) == []
    assert clipped(page.widget) == []
    qapp.removeTranslator(longer)


@pytest.mark.parametrize("size", [(1_366, 634), (820, 600)])
def test_it_fits_from_right_to_left(open_both: Open, qapp: QApplication, size: tuple[int, int]) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = open_both(size=size)
    assert clipped(page.widget) == []
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
