"""Somebody at the laptop who tells the story, by a mouse, by taps alone, or by keys alone. They see words, cards and rings."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import dist
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction, Effect
from netmapper.domain.geometry import middle_of
from netmapper.domain.ids import NodeId
from netmapper.ui.canvas.asking import AskingCanvas
from netmapper.ui.canvas.keys import nearest
from netmapper.ui.canvas.view import WAYS, MapCanvas
from netmapper.ui.frame import ParticipantFrame
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.map.card_list import CardList
from netmapper.ui.map.map_screen import MapScreen
from netmapper.ui.widgets.card_tile import CardTile
from netmapper.ui.window import MainWindow
from tests.support.hands import CONTROL, SHIFT, Keyboard, Pointer
from tests.support.other_words import OtherWords
from tests.support.pages import Page
from tests.support.story import node_of

Screen = TypeVar("Screen", bound=QWidget)
LONG = 20_000
"""Milliseconds within which even a busy machine derives a key or writes an export."""
CLEAR = 56
"""Pixels round a spot on a ring in which no card may lie for it to be tapped."""


class Participant(Page):
    """What all of them see, and what they do alike. How a thing is pressed is each one's own."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(qtbot, window)
        self.window = window
        self.other_words: OtherWords | None = None
        self.keyboard = Keyboard(window)
        self.pointer = Pointer(window)

    # What each does in a way of their own

    def press_widget(self, widget: QWidget) -> None:
        """Presses something."""
        raise NotImplementedError

    def write_into(self, field: QLineEdit, words: str) -> None:
        """Types into a field."""
        raise NotImplementedError

    def add(self) -> None:
        """Has what was typed made a card."""
        raise NotImplementedError

    def place(self, name: str, ring: int) -> None:
        """Puts a card from the tray on a ring."""
        raise NotImplementedError

    def move(self, name: str, ring: int) -> None:
        """Puts a card of the map on another ring."""
        raise NotImplementedError

    def link(self, one: str, other: str) -> None:
        """Links two cards."""
        raise NotImplementedError

    def gather(self, group: str, names: Sequence[str]) -> None:
        """Makes a group of some cards."""
        raise NotImplementedError

    def choose_card(self, name: str) -> None:
        """Chooses a card of the map."""
        raise NotImplementedError

    def say_way(self, name: str, ways: set[Direction]) -> None:
        """Says who gives and who receives, on the page of a resource."""
        raise NotImplementedError

    # What all do alike

    def says(self, part: str) -> bool:
        """Whether some visible label has these words of the program in it, in whatever language it speaks."""
        return any(super(Participant, self).says(words) for words in self._in_any_words(part))

    def press(self, name: str, about: str = "") -> None:
        """Presses the button or choice of this name; ``about`` is what it is an answer to, where there are several."""
        self.press_widget(self.pressable(name, about))

    def press_once_there(self, name: str) -> None:
        """Presses a button as soon as it is there."""
        self.wait_until(lambda: any(name in said for said in self._names()))
        self.press(name)

    def write(self, name: str, words: str) -> None:
        """Types into the field of this name."""
        self.write_into(self.field(name), words)

    def pressable(self, name: str, about: str = "") -> QAbstractButton:
        """The button or choice that can be pressed now."""
        names = self._in_any_words(name)
        found = [
            button
            for button in self._seen(QAbstractButton)
            if {button.text(), button.accessibleName()} & names and about in button.accessibleDescription()
        ]
        if len(found) != 1:
            raise LookupError(f"{len(found)} of {name!r} among {self.buttons()}")
        assert found[0].isEnabled(), f"{name!r} cannot be pressed now"
        return found[0]

    def tile(self, name: str) -> CardTile:
        """The tile of a card."""
        return next(tile for tile in self._seen(CardTile) if tile.node.label == name)

    def wait_for(self, said: str) -> None:
        """Waits until some visible words have these in them."""
        self.wait_until(lambda: self.says(said) or self.asks(said))

    def asks(self, answer: str) -> bool:
        """Whether there is a button with this answer."""
        return bool(self._in_any_words(answer) & set(self.buttons()))

    def reads(self, part: str) -> bool:
        """Whether the words with this part in them begin in sight, without scrolling."""
        QApplication.processEvents()
        labels = [label for label in self._seen(QLabel) if part in label.text()]
        return any(label.visibleRegion().contains(QPoint(label.width() // 2, label.height() // 4)) for label in labels)

    def wait_until(self, so: Callable[[], bool]) -> None:
        """Waits until something is so."""
        patience = QDeadlineTimer(LONG)
        while not so():
            assert not patience.hasExpired(), f"waited in vain; the screen says {self.words()}"
            QTest.qWait(10)

    def wait_until_saved(self) -> None:
        """Waits until the screen says that everything is saved, and asks the session whether that is true."""
        self.wait_for("Everything is saved")
        assert self.session.saving.everything

    def _in_any_words(self, english: str) -> set[str]:
        return {english} | (self.other_words.of(english) if self.other_words is not None else set())

    @property
    def session(self) -> InterviewSession:
        """The session that is open."""
        return self._there(CanvasScreen).session if self.has(CanvasScreen) else self.frame._session

    @property
    def frame(self) -> ParticipantFrame:
        """The frame round the interview."""
        return self._there(ParticipantFrame)

    @property
    def canvas(self) -> MapCanvas:
        """The map."""
        return self._there(MapCanvas)

    def has(self, kind: type[QWidget]) -> bool:
        """Whether something of this kind is to be seen."""
        return bool(self._seen(kind))

    def typing_field(self) -> QLineEdit:
        """The one field to type in."""
        return self._there(QLineEdit)

    def name_card(self, name: str) -> None:
        """Names a card, on a page that asks for names."""
        self.write_into(self.typing_field(), name)
        self.add()
        assert self.tile(name)

    def turn_face(self) -> None:
        """Has the cards shown as a list where they are on a map, and on a map where they are in a list."""
        self.press("Show as list" if self.has(AskingCanvas) else "Show as map")

    def asked_on_map(self, name: str) -> bool:
        """Whether a resource is asked about this card on the map."""
        return self.has(AskingCanvas) and self.ring_of(name) is not None

    def node(self, name: str) -> NodeId:
        """The number of a card."""
        return node_of(self.session.current, name)

    def ring_of(self, name: str) -> int | None:
        """The ring that a card is on."""
        place = self.session.current.nodes[self.node(name)].place
        return place.ring if place is not None else None

    def drawn_on(self, name: str) -> int | None:
        """The ring on which a card is seen, by the pixel where it is drawn."""
        card = self.canvas.map.cards.get(self.node(name))
        if card is None:
            return None
        return self.session.study.place(*self.canvas.map.projection.polar(card.point)).ring

    def card_spot(self, name: str) -> QPoint:
        """Where in the window a card of the map is drawn."""
        return self._on_window(self.canvas, self.canvas.pixel_of(self.canvas.map.cards[self.node(name)].point))

    def ring_spot(self, ring: int) -> QPoint:
        """A spot in the middle of a ring, as far from every card as there is one."""
        projection, study = self.canvas.map.projection, self.session.study
        others = [(0.0, 0.0), *(card.point for card in self.canvas.map.cards.values())]
        spots = [projection.point(study.place(middle_of(ring, study.ring_edges), angle)) for angle in range(0, 360, 10)]
        free = [spot for spot in spots if self.canvas.map.tie_at(spot) is None]
        best = max(free, key=lambda spot: min(dist(spot, other) for other in others))
        assert min(dist(best, other) for other in others) > CLEAR, f"ring {ring} has no free spot"
        return self._on_window(self.canvas, self.canvas.pixel_of(best))

    def row_spot(self, cards: CardList, name: str) -> QPoint:
        """Where in the window the row of a card is."""
        item = cards.item(cards.nodes().index(self.node(name)))
        cards.scrollToItem(item)
        return cards.viewport().mapTo(self.window, cards.visualItemRect(item).center())

    @property
    def tray(self) -> CardList:
        """The cards that are not on the map."""
        return self._there(MapScreen).tray.cards

    def _on_window(self, canvas: MapCanvas, pixel: QPoint) -> QPoint:
        return canvas.viewport().mapTo(self.window, pixel)

    def _there(self, kind: type[Screen]) -> Screen:
        seen = self._seen(kind)
        assert len(seen) == 1, f"{len(seen)} of {kind.__name__} are to be seen"
        return seen[0]

    def _names(self) -> list[str]:
        return [name for button in self._seen(QAbstractButton) for name in (button.text(), button.accessibleName())]


class ByTaps(Participant):
    """Taps, and never carries anything. Typing is by an ordinary keyboard."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(qtbot, window)
        self.pointer = Pointer(window, wheel=False)

    def press_widget(self, widget: QWidget) -> None:
        """Taps it."""
        self.pointer.press(widget)

    def write_into(self, field: QLineEdit, words: str) -> None:
        """Taps the field and types."""
        self.pointer.press(field)
        self.keyboard.write(words)

    def add(self) -> None:
        """Taps the button."""
        self.press("Add")

    def place(self, name: str, ring: int) -> None:
        """Taps the card in the tray, then the ring."""
        self.pointer.tap(self.row_spot(self.tray, name))
        self.pointer.tap(self.ring_spot(ring))

    def move(self, name: str, ring: int) -> None:
        """Taps the card, then the ring's name beside the map."""
        self.choose_card(name)
        self.press(self.session.study.rings.items[ring - 1].label.into("en", "en"))

    def link(self, one: str, other: str) -> None:
        """Taps one card, then the other."""
        self.choose_card(one)
        self.choose_card(other)

    def gather(self, group: str, names: Sequence[str]) -> None:
        """Says that several are to be chosen, taps each, and names the group."""
        self.press("More to do")
        self.press("Choose several")
        for name in names:
            self.choose_one_more(name)
        self.press("Make a group")
        self.write("Name of the group", group)
        self.press("Make the group")
        self.press("Done choosing")

    def choose_one_more(self, name: str) -> None:
        """Taps the card."""
        self.choose_card(name)

    def choose_card(self, name: str) -> None:
        """Taps the card."""
        self.pointer.tap(self.card_spot(name))

    def say_way(self, name: str, ways: set[Direction]) -> None:
        """Taps the card until its sign is the right one: to me, both ways, from me."""
        taps = [{Direction.RECEIVED}, set(Direction), {Direction.GIVEN}].index(ways) + 1
        for _ in range(taps):
            self.tap_asked(name)

    def tap_asked(self, name: str) -> None:
        """Taps a card that a resource is asked about: on the map, or its tile."""
        if self.asked_on_map(name):
            self.pointer.tap(self.card_spot(name))
        else:
            self.press_widget(self.tile(name))


class ByMouse(ByTaps):
    """Carries cards, draws links from the handle, turns the wheel."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        super().__init__(qtbot, window)
        self.pointer = Pointer(window)

    def place(self, name: str, ring: int) -> None:
        """Carries the card out of the tray to the ring."""
        self.pointer.drag(self.row_spot(self.tray, name), self.ring_spot(ring))

    def move(self, name: str, ring: int) -> None:
        """Carries the card to the ring."""
        self.pointer.drag(self.card_spot(name), self.ring_spot(ring))

    def link(self, one: str, other: str) -> None:
        """Chooses a card, and draws from its handle to the other."""
        self.choose_card(one)
        handle = self.canvas.map.handle_point()
        assert handle is not None, f"{one} offers no handle"
        self.pointer.drag(self._on_window(self.canvas, self.canvas.pixel_of(handle)), self.card_spot(other))

    def choose_one_more(self, name: str) -> None:
        """Draws a line round the card."""
        spot = self.card_spot(name)
        corners = [spot + QPoint(x, y) for x, y in ((-34, -34), (34, -34), (34, 34), (-34, 34), (-34, -30))]
        self.pointer.take(corners[0])
        for start, end in pairwise(corners):
            self.pointer.carry(start, end)
        self.pointer.let_go(corners[-1])

    def say_way(self, name: str, ways: set[Direction]) -> None:
        """Presses the card, then the right one of the sentences beside it."""
        self.tap_asked(name)
        if ways == set(Direction):
            self.press("both ways")
        elif ways == {Direction.GIVEN}:
            resource = next(each for each in self.session.study.resources if self.says(each.question.into("en", "en")))
            self.press(resource.given.into("en", "en").replace("{name}", name))


class ByKeys(Participant):
    """Never touches the mouse."""

    def press_widget(self, widget: QWidget) -> None:
        """Goes there and presses the space bar."""
        self.keyboard.reach(widget)
        self.keyboard.key(Qt.Key.Key_Space)

    def write_into(self, field: QLineEdit, words: str) -> None:
        """Goes there and types."""
        self.keyboard.reach(field)
        self.keyboard.write(words)

    def add(self) -> None:
        """Presses Enter."""
        self.keyboard.key(Qt.Key.Key_Return)

    def place(self, name: str, ring: int) -> None:
        """Goes to the card in the tray, and presses the ring's number."""
        self._go_to_row(self.tray, name)
        self.keyboard.key(_digit(ring))

    def move(self, name: str, ring: int) -> None:
        """Walks to the card, nudges it, and presses the ring's number."""
        self.choose_card(name)
        self.keyboard.key(Qt.Key.Key_Right, SHIFT)
        self.keyboard.key(_digit(ring))

    def link(self, one: str, other: str) -> None:
        """Walks to a card, presses L, walks to the other, presses Enter."""
        self.choose_card(one)
        self.keyboard.key(Qt.Key.Key_L)
        self._walk(self.node(one), self.node(other))
        self.keyboard.key(Qt.Key.Key_Return)

    def gather(self, group: str, names: Sequence[str]) -> None:
        """Walks from card to card, presses the space bar on each, then G, and types the name."""
        for name in names:
            self.choose_card(name)
            self.keyboard.key(Qt.Key.Key_Space, CONTROL)
        self.keyboard.key(Qt.Key.Key_G)
        self.keyboard.write(group)
        self.keyboard.key(Qt.Key.Key_Return)
        self.keyboard.reach(self.canvas)
        self.keyboard.key(Qt.Key.Key_Escape)

    def choose_card(self, name: str) -> None:
        """Walks to the card by arrows."""
        self.keyboard.reach(self.canvas)
        self._walk(self.canvas.map.chosen, self.node(name))
        assert self.canvas.map.chosen == self.node(name)

    def say_way(self, name: str, ways: set[Direction]) -> None:
        """Goes to the card, and presses the number of the way."""
        if self.asked_on_map(name):
            self.choose_card(name)
        else:
            self.keyboard.reach(self.tile(name))
        self.keyboard.key(_digit([{Direction.RECEIVED}, set(Direction), {Direction.GIVEN}].index(ways) + 1))

    def _go_to_row(self, cards: CardList, name: str) -> None:
        self.keyboard.reach(cards)
        self.keyboard.key(Qt.Key.Key_Home)
        self.keyboard.key(Qt.Key.Key_Down, times=cards.nodes().index(self.node(name)))

    def _walk(self, start: NodeId | None, goal: NodeId) -> None:
        """Presses the arrows that lead from one card to another, in the fewest presses."""
        points = {node: card.point for node, card in self.canvas.map.cards.items()}
        ways: deque[tuple[NodeId | None, tuple[int, ...]]] = deque([(start, ())])
        seen: set[NodeId | None] = {start}
        while ways:
            here, pressed = ways.popleft()
            if here == goal:
                for key in pressed:
                    self.keyboard.key(Qt.Key(key))
                return
            at = points[here] if here is not None and here in points else (0.0, 0.0)
            for key, way in WAYS.items():
                following = nearest(at, way, ((node, point) for node, point in points.items() if node != here))
                if following is not None and following not in seen:
                    seen.add(following)
                    ways.append((following, (*pressed, key)))
        raise LookupError("no arrows lead there")


def _digit(number: int) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_0 + number)


def effect_words(effect: Effect) -> str:
    """How the example study says an effect."""
    return {1: "helps me", 2: "helps and costs", 3: "makes no difference", 4: "costs me", 5: "not said"}[effect]
