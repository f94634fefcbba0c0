"""Looking closely at a part of the map: by keys and by buttons it goes on to the next part."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.support.hands import CONTROL
from tests.support.map_page import MapPage


def test_keys_move_the_map_while_it_is_near(map_page: MapPage) -> None:
    at = map_page.pixel("Sam")
    map_page.keys(Qt.Key.Key_Right, modifier=CONTROL)
    assert map_page.pixel("Sam") == at
    map_page.keys(*[Qt.Key.Key_Plus] * 4)
    at = map_page.pixel("Sam")
    map_page.keys(Qt.Key.Key_Right, Qt.Key.Key_Down, modifier=CONTROL)
    moved = map_page.pixel("Sam") - at
    assert moved.x() < -50
    assert moved.y() < -50
    assert map_page.chosen is None
    map_page.keys(Qt.Key.Key_Left, Qt.Key.Key_Up, modifier=CONTROL)
    assert (map_page.pixel("Sam") - at).manhattanLength() <= 2


def test_buttons_move_the_map_while_it_is_near(map_page: MapPage) -> None:
    with pytest.raises(LookupError):
        map_page.button("Look further up")
    map_page.keys(*[Qt.Key.Key_Plus] * 4)
    at = map_page.pixel("Sam")
    map_page.press("Look further to the left")
    map_page.press("Look further up")
    moved = map_page.pixel("Sam") - at
    assert moved.x() > 50
    assert moved.y() > 50
    assert map_page.ring_of("Sam") == 1


def test_every_key_that_does_something_is_in_help(map_page: MapPage) -> None:
    told = " ".join(key for key, _ in map_page.screen.help_keys)
    for key in ("Ctrl + Space", "Shift + drag", "L, G", "Ctrl + arrows", "Delete", "Escape"):
        assert key in told
