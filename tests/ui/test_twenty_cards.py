"""A map of twenty cards on a small laptop: nothing is cut off, cut short or too small, at the usual and at twice the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netmapper.ui.assets import Assets
from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.frame import ParticipantFrame
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.theme import Look, put_on
from tests.support.clipping import clipped, too_small
from tests.support.map_look import cut_short, map_troubles
from tests.support.pages import Page
from tests.support.story import node_of
from tests.support.twenty import ADA, EXPECTED, GROUP, made, map_facts

TARGET = 48
STEPS = ("map", "links", "give_and_take", "review")


class Laptop(Page):
    """The interview at a step, on a small laptop's screen."""

    widget: ParticipantFrame

    def settle(self) -> None:
        """Lets what was shown or hidden find its place."""
        for _ in range(6):
            QApplication.processEvents()

    def press(self, name: str) -> None:
        """Presses a button, and lets the screen settle."""
        super().press(name)
        self.settle()

    def choose(self, name: str) -> None:
        """Chooses a card."""
        screen = self.widget.step_screen
        assert isinstance(screen, CanvasScreen)
        screen.selection.choose(node_of(screen.session.current, name))
        self.settle()

    def troubles(self) -> list[str]:
        """All that is cut off, cut short or too small now."""
        maps = [canvas for canvas in self.widget.findChildren(MapCanvas) if canvas.isVisible()]
        found = [trouble for canvas in maps for trouble in map_troubles(canvas)]
        return clipped(self.widget) + too_small(self.widget, TARGET) + cut_short(self.widget) + found


OpenAt = Callable[[str, Look], Laptop]


@pytest.fixture
def open_at(qtbot: QtBot, assets: Assets, qapp: QApplication) -> Iterator[OpenAt]:
    """Opens the interview of the twenty cards at a step."""

    def opened(step: str, look: Look) -> Laptop:
        put_on(qapp, look)
        frame = ParticipantFrame(made(step), look, assets)
        qtbot.addWidget(frame)
        frame.resize(1_366, 768)
        frame.show()
        frame.activateWindow()
        qtbot.waitActive(frame)
        page = Laptop(qtbot, frame)
        page.press("I am ready")
        while step == "give_and_take" and "Nobody right now" not in page.buttons():
            page.press("Back")
        assert (frame.width(), frame.height()) == (1_366, 768)
        return page

    yield opened
    put_on(qapp, Look(assets.theme("light")))


def test_the_map_made_by_commands_is_the_one_that_is_told() -> None:
    assert map_facts(made("map").current) == EXPECTED


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_cut_off_or_too_small(open_at: OpenAt, assets: Assets, step: str, percent: int, theme: str) -> None:
    page = open_at(step, Look(assets.theme(theme), percent))
    assert page.troubles() == []


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("step", ["map", "links", "review"])
def test_nor_with_a_card_a_group_or_several_cards_chosen_nor_in_the_list(
    open_at: OpenAt, assets: Assets, step: str, percent: int
) -> None:
    page = open_at(step, Look(assets.theme("light"), percent))
    page.press("Show give and take")
    page.choose(ADA)
    found = {"a card": page.troubles()}
    page.press(f"More about {ADA}")
    found["all about it"] = page.troubles()
    page.press(f"More about {ADA}")
    page.press("More to do")
    page.press("Choose several")
    found["several"] = page.troubles()
    page.press("Make a group")
    found["naming a group"] = page.troubles()
    page.press("Done choosing")
    page.press(f"{GROUP}…")
    found["a group"] = page.troubles()
    page.press("Show as list")
    found["the list"] = page.troubles()
    assert {state: troubles for state, troubles in found.items() if troubles} == {}


def test_a_map_has_its_size_before_anything_is_painted(open_at: OpenAt, assets: Assets) -> None:
    page = open_at("links", Look(assets.theme("light")))
    Page.press(page, "Back")
    sizes = [canvas.size() for canvas in page.widget.findChildren(MapCanvas) if canvas.isVisible()]
    page.settle()
    assert sizes == [canvas.size() for canvas in page.widget.findChildren(MapCanvas) if canvas.isVisible()]
