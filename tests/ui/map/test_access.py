"""Everybody can reach, read and hear the map: sizes, words that fit, names for all that takes the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from netmapper.domain.codes import Effect
from netmapper.editing.commands import RemoveNode, SayEffect
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look, put_on
from tests.support.clipping import clipped, too_small
from tests.support.map_page import MapPage
from tests.support.studies import asking
from tests.ui.map.conftest import OpenMap


def _full(page: MapPage) -> MapPage:
    page.placed("Sam", 1, 90).placed("Choir", 2, 300, kind="activity").placed("St John’s hall", 3, 200, kind="place")
    page.named("Mum", "My sister Grace from Leicester")
    page.session.link(page.node("Sam"), page.node("Choir"), "joins_in")
    return page


def _opened(page: MapPage) -> MapPage:
    page.tap("Sam")
    page.press("More about Sam")
    page.press("What this is to you")
    page.press("Sam gives me this")
    if page.session.study.feels_each_exchange:
        page.press("How this is for you")
    page.press("Add a link")
    return page


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_no_words_are_cut_off(open_map: OpenMap, step: str) -> None:
    page = _full(open_map(step, study=asking(effect="exchange")))
    page.press("Show give and take")
    assert clipped(page.widget) == []
    assert clipped(_opened(page).widget) == []


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_no_words_are_cut_off_at_twice_the_text(open_map: OpenMap, large_text: Look, step: str) -> None:
    page = _full(open_map(step, study=asking(effect="exchange"), look=large_text, size=(1_366, 500)))
    page.press("Show give and take")
    assert clipped(page.widget) == []
    assert clipped(_opened(page).widget) == []


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_everything_to_press_is_large_enough(open_map: OpenMap, step: str) -> None:
    page = _opened(_full(open_map(step, study=asking(effect="exchange"))))
    assert too_small(page.widget, 48) == []


def test_large_targets_are_larger(open_map: OpenMap, assets: Assets, qapp: QApplication) -> None:
    look = Look(assets.theme("light"), large_targets=True)
    put_on(qapp, look)
    page = _opened(_full(open_map(look=look)))
    assert too_small(page.widget, 64) == []
    put_on(qapp, Look(assets.theme("light")))


@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_everything_that_takes_the_keyboard_has_a_name(open_map: OpenMap, step: str) -> None:
    page = _opened(_full(open_map(step, study=asking(effect="exchange"))))
    page.screen.faces.turn.click()
    nameless = [
        widget
        for widget in page.widget.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page.widget) and not widget.accessibleName()
    ]
    assert nameless == []


def test_tab_leaves_the_map(open_map: OpenMap) -> None:
    page = _full(open_map())
    page.screen.canvas.setFocus()
    QTest.keyClick(page.screen.canvas, Qt.Key.Key_Tab)
    assert not page.screen.canvas.hasFocus()
    focused = page.widget.focusWidget()
    assert focused is not None
    assert not page.screen.canvas.isAncestorOf(focused)


def test_the_map_takes_any_theme_and_text_size_while_it_stands(open_map: OpenMap, assets: Assets, qapp: QApplication) -> None:
    page = _opened(_full(open_map()))
    light = page.picture()
    look = Look(assets.theme("contrast"), 150)
    put_on(qapp, look)
    page.screen.dress(look)
    assert page.picture() != light
    assert page.drawn_on("Sam") == 1
    assert page.chosen == "Sam"
    put_on(qapp, Look(assets.theme("light")))


def test_the_sides_fold_away_and_give_the_map_their_room(open_map: OpenMap) -> None:
    page = _full(open_map())
    page.picture()
    before = page.screen.canvas.width()
    page.press("Fold away: cards that are not on the map")
    page.press("Fold away: the panel")
    assert page.screen.canvas.width() > before + 250
    assert page.drawn_on("Sam") == 1
    page.press("Show: the panel")
    page.press("Show: cards that are not on the map")
    assert page.screen.canvas.width() == before


def test_a_whole_map_by_keys_alone(open_map: OpenMap) -> None:
    page = open_map().named("Sam", "Mum")
    shelf = page.shelf.parentWidget()
    shelf.setFocus()
    QTest.keyClick(shelf, Qt.Key.Key_Down)
    QTest.keyClick(shelf, Qt.Key.Key_1)
    QTest.keyClick(shelf, Qt.Key.Key_Down)
    QTest.keyClick(shelf, Qt.Key.Key_2)
    page.keys(Qt.Key.Key_L)
    page.keys(Qt.Key.Key_Left)
    page.keys(Qt.Key.Key_Return)
    assert {page.ring_of("Sam"), page.ring_of("Mum")} == {1, 2}
    assert page.links() == {frozenset(("Sam", "Mum"))}


# For screen readers


def _interface(page: MapPage) -> QAccessibleInterface:
    QAccessible.setActive(True)
    return QAccessible.queryAccessibleInterface(page.screen.canvas)


def _heard(page: MapPage) -> list[str]:
    view = _interface(page)
    children = [view.child(index) for index in range(view.childCount())]
    cards = [child for child in children if child.role() == QAccessible.Role.ListItem]
    return [card.text(QAccessible.Text.Name) for card in cards]


def test_a_screen_reader_finds_each_card_with_its_sentence(open_map: OpenMap) -> None:
    page = _full(open_map())
    assert _interface(page).text(QAccessible.Text.Name) == "Your map: people, places and activities"
    assert _heard(page) == [
        "Sam, Person, very much; linked to one Activity",
        "Choir, Activity, quite a lot; linked to one Person",
        "St John’s hall, Place, a little",
    ]


def test_a_screen_reader_follows_what_changes(open_map: OpenMap) -> None:
    page = _full(open_map())
    assert len(_heard(page)) == 3
    gone = _interface(page).child(0)
    page.session.do(RemoveNode(page.node("Sam")))
    assert _heard(page) == ["Choir, Activity, quite a lot", "St John’s hall, Place, a little"]
    assert not gone.isValid()
    page.session.undo()
    assert len(_heard(page)) == 3


def test_a_screen_reader_knows_where_a_card_is_and_which_is_chosen(open_map: OpenMap) -> None:
    page = _full(open_map())
    page.tap("Choir")
    card = _interface(page).child(1)
    assert card.rect().contains(page.paper.mapToGlobal(page.pixel("Choir")))
    assert card.state().selected
    assert not _interface(page).child(0).state().selected
    assert _interface(page).indexOfChild(card) == 1


def test_a_screen_reader_can_press_a_card(open_map: OpenMap) -> None:
    page = _full(open_map())
    card = _interface(page).child(2)
    action = card.actionInterface()
    assert action.actionNames() == [QAccessibleActionInterface.pressAction()]
    action.doAction(QAccessibleActionInterface.pressAction())
    assert page.chosen == "St John’s hall"


def test_a_screen_reader_is_told_nothing_of_what_passes_until_it_is_shown(open_map: OpenMap) -> None:
    page = _full(open_map())
    page.session.do(SayEffect(page.session.current.tie_to_me(page.node("Sam")).id, Effect.COSTS))
    assert not any("costs" in words for words in _heard(page))
    page.press("Show give and take")
    assert any("costs me" in words for words in _heard(page))
