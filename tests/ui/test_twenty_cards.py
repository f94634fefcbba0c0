"""A map of twenty cards on a small laptop: nothing is cut off and nothing is too small, at the usual and at twice the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.ui.assets import Assets
from netmapper.ui.frame import ParticipantFrame
from netmapper.ui.theme import Look, put_on
from tests.support.pages import Page
from tests.support.clipping import clipped, too_small
from tests.support.twenty import EXPECTED, made, map_facts

OpenFrame = Callable[[str, Look], ParticipantFrame]


@pytest.fixture
def open_at(qtbot: QtBot, assets: Assets, qapp: QApplication) -> Iterator[OpenFrame]:
    """Opens the interview of the twenty cards at a step, on a small laptop's screen."""

    def opened(step: str, look: Look) -> ParticipantFrame:
        put_on(qapp, look)
        frame = ParticipantFrame(made(step), look, assets)
        qtbot.addWidget(frame)
        frame.resize(1_366, 768)
        frame.show()
        frame.activateWindow()
        qtbot.waitActive(frame)
        page = Page(qtbot, frame)
        page.press("I am ready")
        while step == "give_and_take" and "Nobody right now" not in page.buttons():
            page.press("Back")
        for _ in range(6):
            qapp.processEvents()
        return frame

    yield opened
    put_on(qapp, Look(assets.theme("light")))


def test_the_map_made_by_commands_is_the_one_that_is_told() -> None:
    assert map_facts(made("map").current) == EXPECTED


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("step", ["map", "links", "give_and_take", "review"])
def test_shots(open_at: OpenFrame, assets: Assets, step: str, percent: int, theme: str) -> None:
    frame = open_at(step, Look(assets.theme(theme), percent))
    frame.grab().save(f"/tmp/h8/{step}-{percent}-{theme}.png")
    print(clipped(frame), too_small(frame, 48), (frame.width(), frame.height()))
