"""A screen with a map as a hand, a finger and a keyboard meet it: by names, rings and words, never by pixels in a test."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.geometry import Place, middle_of
from netmapper.domain.ids import NodeId
from netmapper.editing.commands import PlaceNode
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.map.links_screen import LinksScreen
from netmapper.ui.map.map_screen import MapScreen
from netmapper.ui.map.review_screen import ReviewScreen
from netmapper.ui.screens.registry import make_screen
from netmapper.ui.theme import Look
from tests.support.pages import Page
from tests.support.sessions import MemoryVault, fresh_session

FOLDS = ("More to show", "More to do", "Notes", "Give and take", "For me")
"""What folds things away on a map screen."""
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
STEPS = {"map": MapScreen, "links": LinksScreen, "review": ReviewScreen}


class MapPage(Page):
    """One such screen over a session in memory. Changes reach it as the frame would bring them."""

    screen: CanvasScreen

    def __init__(
        self,
        qtbot: QtBot,
        study: Study,
        look: Look,
        assets: Assets,
        vault: MemoryVault | None = None,
        step: str = "map",
        size: tuple[int, int] = (1_366, 634),
        session: InterviewSession | None = None,
    ) -> None:
        self.vault = vault or MemoryVault()
        self.session: InterviewSession = session or fresh_session(study, self.vault)
        self.step = step
        self._look, self._assets, self._size = look, assets, size
        found = next(each for each in study.steps if each.type == step)
        screen = make_screen(found, self.session, look, assets)
        assert isinstance(screen, STEPS[step])
        super().__init__(qtbot, screen)
        self.screen = screen
        self._stops = self.session.hear(screen.show_change), self.session.names.hear(screen.show_names)
        qtbot.addWidget(screen)
        screen.resize(*size)
        screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)

    def _stop(self) -> None:
        for stop in self._stops:
            stop()

    # What is there

    def named(self, *names: str, kind: str = "person") -> MapPage:
        """Names cards; they stand in the tray."""
        for name in names:
            self.session.name_card(kind, name)
        return self

    def placed(self, name: str, ring: int = 1, angle: float = 90.0, kind: str = "person") -> MapPage:
        """Names a card and puts it on a ring."""
        node = self.session.name_card(kind, name)
        self.session.do(PlaceNode(node, self.place(ring, angle)))
        return self

    def place(self, ring: int, angle: float) -> Place:
        """The middle of a ring at an angle."""
        return self.session.study.place(middle_of(ring, self.session.study.ring_edges), angle)

    def node(self, name: str) -> NodeId:
        """The number of a card."""
        return next(node.id for node in self.session.current.nodes.values() if node.label == name)

    def place_of(self, name: str) -> Place | None:
        """Where a card is, in the map; None in the tray."""
        return self.session.current.nodes[self.node(name)].place

    def ring_of(self, name: str) -> int | None:
        """The ring that a card is on, from 1; None in the tray."""
        place = self.place_of(name)
        return place.ring if place is not None else None

    def drawn_on(self, name: str) -> int | None:
        """The ring on which the card is seen, by the pixel where it is drawn."""
        card = self.screen.canvas.map.cards.get(self.node(name))
        if card is None:
            return None
        radius, angle = self.screen.canvas.map.projection.polar(card.point)
        return self.session.study.place(radius, angle).ring

    def links(self) -> set[frozenset[str]]:
        """Which cards are linked, by name."""
        nodes = self.session.current.nodes
        ties = (tie for tie in self.session.current.ties.values() if not tie.to_me)
        return {frozenset((nodes[tie.source].label, nodes[tie.target].label)) for tie in ties}

    def tray(self) -> list[str]:
        """The names in the tray, as the list shows them."""
        assert isinstance(self.screen, MapScreen)
        return [self.session.current.nodes[node].label for node in self.screen.tray.cards.nodes()]

    @property
    def chosen(self) -> str | None:
        """The name of the chosen card."""
        node = self.screen.selection.node
        return self.session.current.nodes[node].label if node is not None else None

    @property
    def in_the_hand(self) -> bool:
        """Whether a gesture is in progress, or is still shown."""
        return self.screen.canvas.gesturing or self.screen.canvas.moving

    def reopened(self, step: str | None = None) -> MapPage:
        """The same session as after a restart, on a new screen."""
        self._stop()
        self.widget.close()
        return MapPage(self.qtbot, self.session.study, self._look, self._assets, self.vault, step or self.step, self._size)

    def going_on_to(self, step: str) -> MapPage:
        """The same sitting on the screen of another step."""
        self._stop()
        self.widget.close()
        return MapPage(
            self.qtbot, self.session.study, self._look, self._assets, self.vault, step, self._size, session=self.session
        )

    def turn_over(self) -> MapPage:
        """From the map to the list, or back."""
        self.screen.faces.turn.click()
        self._settle()
        return self

    def picture(self) -> QImage:
        """The map as it is seen."""
        self._settle()
        return self.screen.canvas.viewport().grab().toImage()

    # What a hand does

    def button(self, name: str) -> QAbstractButton:
        """The button of this name; what it may be folded away under is unfolded first, as whoever looks for it does."""
        folded = [each for each in FOLDS if each in self.buttons() and not self._unfolded(each)]
        while name not in self._names() and folded:
            super().press(folded.pop())
            self._settle()
        return super().button(name)

    def press(self, name: str) -> None:
        """Clicks a button, and lets the screen settle."""
        self._settle()
        super().press(name)
        self._settle()

    def drag(self, name: str, ring: int, angle: float = 200.0) -> None:
        """Drags a card of the map to a ring."""
        self.lift(name)
        self.carry_to(self.spot(ring, angle))
        self.let_go(self.spot(ring, angle))

    def lift(self, name: str) -> None:
        """Presses a card and leaves the spot with it."""
        at = self.pixel(name)
        QTest.mousePress(self.paper, LEFT, pos=at)
        self.carry_to(at + QPoint(20, 12))

    def carry_to(self, pixel: QPoint) -> None:
        """Moves the hand there, in two moves."""
        QTest.mouseMove(self.paper, pixel - QPoint(3, 0))
        QTest.mouseMove(self.paper, pixel)

    def let_go(self, pixel: QPoint) -> None:
        """Lets go there."""
        QTest.mouseRelease(self.paper, LEFT, pos=pixel)

    def drag_from_tray(self, name: str, ring: int, angle: float = 200.0) -> None:
        """Drags a card from the tray to a ring."""
        self.lift_from_tray(name)
        self.carry_from_tray(self.spot(ring, angle))
        QTest.mouseRelease(self.shelf, LEFT, pos=self._on_shelf(self.spot(ring, angle)))

    def lift_from_tray(self, name: str) -> None:
        """Presses a card in the tray and leaves the spot with it."""
        at = self.row(name)
        QTest.mousePress(self.shelf, LEFT, pos=at)
        QTest.mouseMove(self.shelf, at + QPoint(30, 10))
        QTest.mouseMove(self.shelf, at + QPoint(60, 10))

    def carry_from_tray(self, pixel: QPoint) -> None:
        """Moves the hand to a pixel of the map; the tray still has the mouse."""
        QTest.mouseMove(self.shelf, self._on_shelf(pixel - QPoint(4, 0)))
        QTest.mouseMove(self.shelf, self._on_shelf(pixel))

    def press_last(self, name: str) -> None:
        """Clicks the last of several buttons of one name."""
        button = [each for each in self.widget.findChildren(QAbstractButton) if each.text() == name and each.isVisible()][-1]
        QTest.mouseClick(button, LEFT)
        self._settle()

    def tap(self, name: str) -> None:
        """Taps a card of the map."""
        QTest.mouseClick(self.paper, LEFT, pos=self.pixel(name))
        self._settle()

    def tap_in_tray(self, name: str) -> None:
        """Taps a card in the tray."""
        QTest.mouseClick(self.shelf, LEFT, pos=self.row(name))

    def tap_ring(self, ring: int, angle: float = 300.0) -> None:
        """Taps a ring."""
        QTest.mouseClick(self.paper, LEFT, pos=self.spot(ring, angle))

    def hover(self, pixel: QPoint) -> None:
        """Moves the hand there with no button down, as after a release that another window got."""
        none = Qt.MouseButton.NoButton
        at, over = QPointF(pixel), QPointF(self.paper.mapToGlobal(pixel))
        QApplication.sendEvent(
            self.paper, QMouseEvent(QEvent.Type.MouseMove, at, over, none, none, Qt.KeyboardModifier.NoModifier)
        )

    def double_tap(self, pixel: QPoint) -> None:
        """Taps twice, quickly."""
        QTest.mouseClick(self.paper, LEFT, pos=pixel)
        QTest.mouseDClick(self.paper, LEFT, pos=pixel)
        QTest.mouseRelease(self.paper, LEFT, pos=pixel)

    def draw_from_handle(self, target: str) -> None:
        """Draws a tie from the handle of the chosen card to another."""
        at = self.handle()
        QTest.mousePress(self.paper, LEFT, pos=at)
        self.carry_to(self.pixel(target))
        self.let_go(self.pixel(target))

    def keys(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses keys while the keyboard is on the map."""
        self.screen.canvas.setFocus()
        for key in keys:
            QTest.keyClick(self.screen.canvas, key, modifier)

    # Several cards at once

    @property
    def several(self) -> set[str] | None:
        """The names of the cards that are chosen together; None while one is chosen at a time."""
        chosen = self.screen.selection.several
        return {self.session.current.nodes[node].label for node in chosen} if chosen is not None else None

    def groups(self) -> dict[str, set[str]]:
        """Who is in which group, by name."""
        nodes = self.session.current.nodes
        return {group.label: {nodes[each].label for each in group.members} for group in self.session.current.groups.values()}

    def choose_several(self, *names: str) -> MapPage:
        """Presses the button, then taps these cards."""
        self.press("Choose several")
        for name in names:
            self.tap(name)
        return self

    def tap_with(self, name: str, modifier: Qt.KeyboardModifier) -> None:
        """Taps a card of the map while a key is held."""
        QTest.mouseClick(self.paper, LEFT, modifier, self.pixel(name))
        self._settle()

    def round_about(self, *names: str) -> list[QPoint]:
        """Corners of a line round these cards, in pixels, where it can begin on the ground."""
        spots = [self.pixel(name) for name in names]
        left, right = min(spot.x() for spot in spots) - 45, max(spot.x() for spot in spots) + 45
        up, down = min(spot.y() for spot in spots) - 45, max(spot.y() for spot in spots) + 45
        return [QPoint(left, up), QPoint(right, up), QPoint(right, down), QPoint(left, down), QPoint(left, up + 12)]

    def lasso(self, *names: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Draws a line round these cards."""
        corners = self.begin_lasso(*names, modifier=modifier)
        self.let_go(corners[-1])
        self._settle()

    def begin_lasso(self, *names: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> list[QPoint]:
        """Draws such a line, and does not let go."""
        corners = self.round_about(*names)
        QTest.mousePress(self.paper, LEFT, modifier, corners[0])
        for corner in corners[1:]:
            self.carry_to(corner)
        return corners

    def list_row(self, name: str) -> QPoint:
        """Where a card's row is in the list that says the map."""
        twin = self.screen.twin
        return twin.visualItemRect(twin.item(twin.nodes().index(self.node(name)))).center()

    # Where things are, in pixels

    @property
    def paper(self) -> QWidget:
        """What takes the mouse on the map."""
        return self.screen.canvas.viewport()

    @property
    def shelf(self) -> QWidget:
        """What takes the mouse in the tray."""
        assert isinstance(self.screen, MapScreen)
        return self.screen.tray.cards.viewport()

    def pixel(self, name: str) -> QPoint:
        """Where a card is drawn."""
        return self.screen.canvas.pixel_of(self.screen.canvas.map.cards[self.node(name)].point)

    def handle(self) -> QPoint:
        """Where the handle of the chosen card is drawn."""
        at = self.screen.canvas.map.handle_point()
        assert at is not None, "no handle is offered"
        return self.screen.canvas.pixel_of(at)

    def spot(self, ring: int, angle: float) -> QPoint:
        """The middle of a ring at an angle."""
        return self.screen.canvas.pixel_of(self.screen.canvas.map.projection.point(self.place(ring, angle)))

    def row(self, name: str) -> QPoint:
        """Where a card's row is in the tray."""
        assert isinstance(self.screen, MapScreen)
        cards = self.screen.tray.cards
        return cards.visualItemRect(cards.item(cards.nodes().index(self.node(name)))).center()

    def _names(self) -> set[str]:
        return {name for button in self._seen(QAbstractButton) for name in (button.text(), button.accessibleName())}

    def _unfolded(self, name: str) -> bool:
        return super().button(name).accessibleDescription() == "unfolded"

    def _settle(self) -> None:
        """Lets what was shown or hidden find its place: each level of widgets within widgets takes a round."""
        for _ in range(4):
            QApplication.processEvents()

    def _on_shelf(self, pixel: QPoint) -> QPoint:
        return self.shelf.mapFromGlobal(self.paper.mapToGlobal(pixel))
