"""A card outside the map: named, shortened, told apart by shape and words, and pressed by any means once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.card_tile import CardTile
from netmapper.ui.widgets.card_tray import CardTray
from tests.support.studies import small_study


def node(number: int, kind: str = "person", label: str = "Sam") -> Node:
    return Node(NodeId(number), f"p{number}", kind, label)


@pytest.fixture
def tile(qtbot: QtBot, look: Look, assets: Assets) -> CardTile:
    made = CardTile(node(1), small_study().kind("person"), look, assets)
    qtbot.addWidget(made)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.show()
    return made


def test_its_state_is_part_of_its_name(tile: CardTile) -> None:
    tile.show_kind("person")
    tile.show_state("gives to me")
    assert tile.accessibleName() == "Sam, person, gives to me"


def test_tiles_are_alike_in_size_whatever_they_say(qtbot: QtBot, tile: CardTile) -> None:
    before = tile.sizeHint()
    tile.show_state("gives to me")
    tile.show_node(node(1, label="x" * 10_000))
    assert tile.sizeHint() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_held_down_presses_once(tile: CardTile, key: Qt.Key) -> None:
    pressed: list[bool] = []
    tile.clicked.connect(lambda checked: pressed.append(checked))
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", repeated)
        QApplication.sendEvent(tile, event)
    assert len(pressed) == 1


def test_a_press_that_ends_outside_is_none(qtbot: QtBot, tile: CardTile) -> None:
    pressed: list[bool] = []
    tile.clicked.connect(lambda checked: pressed.append(checked))
    qtbot.mousePress(tile, Qt.MouseButton.LeftButton)
    qtbot.mouseMove(tile, tile.rect().bottomRight() * 3)
    qtbot.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=tile.rect().bottomRight() * 3)
    assert pressed == []


def test_a_chosen_tile_differs_in_form_and_not_only_in_colour(tile: CardTile) -> None:
    tile.setCheckable(True)
    plain = _edge_width(tile)
    tile.show_chosen(chosen=True)
    assert _edge_width(tile) > plain


def test_a_name_being_written_says_so(tile: CardTile) -> None:
    before = tile.grab().toImage()
    tile.show_unfinished("being written")
    assert tile.accessibleName().endswith("being written")
    assert tile.grab().toImage() != before


@pytest.fixture
def tray(qtbot: QtBot, look: Look, assets: Assets) -> CardTray:
    study = small_study()
    made = CardTray(study.node_kinds, lambda text: text.into("en"), look, assets)
    qtbot.addWidget(made)
    made.show()
    return made


def names(tray: CardTray) -> list[str]:
    return [each.node.label for each in tray.tiles]


def test_a_tray_keeps_the_order_of_naming_whatever_the_order_of_coming(tray: CardTray) -> None:
    tray.show_cards([node(3, label="c"), node(1, label="a")])
    tray.show_card(NodeId(2), node(2, label="b"))
    assert names(tray) == ["a", "b", "c"]


def test_a_card_that_goes_and_comes_again_stands_where_it_stood(tray: CardTray) -> None:
    tray.show_cards([node(number, label=str(number)) for number in (1, 2, 3)])
    tray.show_card(NodeId(2), None)
    assert names(tray) == ["1", "3"]
    tray.show_card(NodeId(2), node(2, label="2"))
    assert names(tray) == ["1", "2", "3"]


def test_a_card_of_an_unknown_number_that_goes_is_no_matter(tray: CardTray) -> None:
    tray.show_card(NodeId(9), None)
    assert names(tray) == []


def test_when_a_card_with_the_keyboard_goes_its_neighbour_has_it(qtbot: QtBot, tray: CardTray) -> None:
    tray.show_cards([node(number, label=str(number)) for number in (1, 2)])
    with qtbot.waitActive(tray):
        tray.activateWindow()
    tray.tiles[0].setFocus()
    tray.show_card(NodeId(1), None)
    assert tray.tiles[0].hasFocus()


def _edge_width(tile: CardTile) -> int:
    image = tile.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    inside = QColor(image.pixelColor(6, image.height() // 2))
    row = [image.pixelColor(x, image.height() // 2) for x in range(6)]
    return sum(1 for each in row if abs(each.lightness() - inside.lightness()) > 30)
