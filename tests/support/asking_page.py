"""A resource asked on the map, as a hand, a finger and a keyboard meet it: by the names of cards, never by pixels in a test."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from netmapper.domain.codes import Direction
from netmapper.ui.canvas.asking import AskingCanvas
from tests.support.step_pages import StepPage

LEFT = Qt.MouseButton.LeftButton


class AskingPage(StepPage):
    """The step, with the button that turns its face below it as in the frame. Tiles are the cards beside the map."""

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, **rest)
        layout = self.widget.layout()
        assert layout is not None
        for extra in self.screen.extras:
            layout.addWidget(extra)
            extra.show()
        QApplication.processEvents()

    @property
    def canvas(self) -> AskingCanvas:
        """The map."""
        (found,) = self._seen(AskingCanvas)
        return found

    @property
    def on_map(self) -> bool:
        """Whether the map is the face that is seen."""
        return bool(self._seen(AskingCanvas))

    def tap_card(self, name: str, times: int = 1) -> None:
        """Taps a card of the map."""
        for _ in range(times):
            QTest.mouseClick(self._paper, LEFT, pos=self.spot(name))
            QApplication.processEvents()

    def slide(self, name: str, *ways: QPoint) -> None:
        """Presses a card, slides along these ways, and lets go at the end of the last."""
        at = self.spot(name)
        QTest.mousePress(self._paper, LEFT, pos=at)
        for way in ways:
            QTest.mouseMove(self._paper, at + way)
        QTest.mouseRelease(self._paper, LEFT, pos=at + ways[-1])

    def tap_ground(self) -> None:
        """Taps a corner of the map in which no card is."""
        QTest.mouseClick(self._paper, LEFT, pos=QPoint(4, 4))

    def keys(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses keys where the keyboard is."""
        for key in keys:
            self.key(key, modifier)

    def give_up_half(self, name: str) -> None:
        """Presses a card, and another window comes to the front before the hand lets go."""
        QTest.mousePress(self._paper, LEFT, pos=self.spot(name))
        QApplication.sendEvent(self.canvas, QEvent(QEvent.Type.WindowDeactivate))
        QTest.mouseRelease(self._paper, LEFT, pos=self.spot(name))

    def way(self, name: str, resource: str = "listening") -> set[Direction]:
        """Which way a resource passes between a card and me."""
        network = self.session.current
        on_tie = network.exchanges_on(network.tie_to_me(self.node(name).id).id)
        return {each.key.direction for each in on_tie if each.key.resource == resource}

    @property
    def chosen_card(self) -> str | None:
        """The name of the card that is chosen on the map."""
        node = self.canvas.map.chosen
        return self.session.current.nodes[node].label if node is not None else None

    def colour(self, name: str) -> QColor:
        """The colour in which a card is seen, beside its icon."""
        QApplication.processEvents()
        return self._paper.grab().toImage().pixelColor(self.spot(name) - QPoint(19, 0))

    def spot(self, name: str) -> QPoint:
        """Where a card is drawn, once the map has found its size."""
        QApplication.processEvents()
        return self.canvas.pixel_of(self.canvas.map.cards[self.node(name).id].point)

    def tap_sign(self, name: str) -> None:
        """Taps the sign of what passes between a card and me, where one is drawn."""
        QApplication.processEvents()
        drawn = self.canvas.map.ties[self.session.current.tie_to_me(self.node(name).id).id]
        assert drawn.strand is not None
        assert drawn.strand.sign is not None
        QTest.mouseClick(self._paper, LEFT, pos=self.canvas.pixel_of(drawn.strand.sign_at))

    def heard(self, name: str) -> str:
        """What a screen reader is told of a card of the map."""
        return self.canvas.describe(self.node(name).id)

    @property
    def _paper(self) -> QWidget:
        return self.canvas.viewport()
