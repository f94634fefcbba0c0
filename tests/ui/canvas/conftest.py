"""Canvases over maps in memory."""

from __future__ import annotations

from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from netmapper.domain.network import NetworkMap
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.stamps import Stamps
from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.theme import Look
from tests.support.studies import small_study


class NewCanvas(Protocol):
    """Makes a canvas that shows a map."""

    def __call__(self, network: NetworkMap, study: Study | None = None, wave: int = 1) -> MapCanvas:
        """Of this study, in this wave."""


def say(text: Text) -> str:
    """The study's words in English."""
    return text.into("en")


@pytest.fixture
def new_canvas(qtbot: QtBot, look: Look, assets: Assets) -> NewCanvas:
    """Makes a canvas that shows a map."""

    def made(network: NetworkMap, study: Study | None = None, wave: int = 1) -> MapCanvas:
        canvas = MapCanvas(study or small_study(), network, say, look, assets, wave=wave)
        qtbot.addWidget(canvas)
        canvas.resize(900, 620)
        canvas.fit()
        canvas.settle()
        return canvas

    return made


@pytest.fixture
def stamps(look: Look, assets: Assets) -> Stamps:
    """Pictures in the light theme."""
    return Stamps(look, assets, small_study().kinds, 1.0)
