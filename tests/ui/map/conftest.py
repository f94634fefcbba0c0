"""Screens with a map, over sessions in memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from tests.support.map_page import MapPage
from tests.support.studies import small_study

OpenMap = Callable[..., MapPage]


@pytest.fixture
def study() -> Study:
    """The small study."""
    return small_study()


@pytest.fixture
def open_map(qtbot: QtBot, study: Study, look: Look, assets: Assets) -> OpenMap:
    """Opens a screen with a map; ``step`` is map, links or review."""

    def opened(step: str = "map", **rest: Any) -> MapPage:
        return MapPage(qtbot, rest.pop("study", study), rest.pop("look", look), assets, step=step, **rest)

    return opened


@pytest.fixture
def map_page(open_map: OpenMap) -> MapPage:
    """The map screen with three cards: Sam and Choir on the map, Mum in the tray."""
    return open_map().placed("Sam", ring=1, angle=90).placed("Choir", ring=2, angle=300, kind="activity").named("Mum")


@pytest.fixture
def links_page(open_map: OpenMap) -> MapPage:
    """The links screen with a person, an activity and a place."""
    page = open_map("links").placed("Sam", ring=1, angle=90).placed("Choir", ring=2, angle=300, kind="activity")
    return page.placed("Park", ring=3, angle=180, kind="place")
