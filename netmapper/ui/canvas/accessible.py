"""The map for screen readers: the view as a list with an item for each card, which can be read, found and pressed.

Qt shows nothing of a scene by itself. ``interface_cast`` answers with a pointer in a wrapper: a number, as its stub
says, or None would end the process. Python keeps every interface that it hands out.
"""

from __future__ import annotations

from functools import cache
from typing import Any, cast
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from netmapper.domain.ids import NodeId
from netmapper.ui.canvas.view import MapCanvas

NOTHING = shiboken6.VoidPtr(0)


class MapInterface(QAccessibleWidget):
    """The view: its cards come first, in the order of their numbers, then what lies over it."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas, QAccessible.Role.List, canvas.accessibleName())
        self._canvas = ref(canvas)
        self._cards: dict[NodeId, CardInterface] = {}
        canvas.cards_changed.connect(self.forget_gone)

    @property
    def canvas(self) -> MapCanvas:
        """The view."""
        found = self._canvas()
        assert found is not None, "Qt asks about a view only while there is one"  # noqa: S101
        return found

    def card(self, node: NodeId) -> CardInterface:
        """The interface of a card; the same one as long as the card stands on the map."""
        if node not in self._cards:
            self._cards[node] = CardInterface(self, node)
            _KEPT.append(self._cards[node])
            QAccessible.registerAccessibleInterface(self._cards[node])
        return self._cards[node]

    def nodes(self) -> list[NodeId]:
        """The cards that stand on the map."""
        return sorted(self.canvas.map.cards)

    def forget_gone(self) -> None:
        """Lets the interfaces of cards go that no longer stand on the map."""
        for node in [node for node in self._cards if node not in self.canvas.map.cards]:
            gone = QAccessibleEvent(self._cards.pop(node), QAccessible.Event.ObjectDestroyed)
            QAccessible.updateAccessibility(gone)

    def childCount(self) -> int:
        """Cards, and widgets that lie over the map."""
        return len(self.canvas.map.cards) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """A card, or a widget that lies over the map."""
        nodes = self.nodes()
        return self.card(nodes[index]) if index < len(nodes) else super().child(index - len(nodes))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a card or a widget."""
        if isinstance(child, CardInterface):
            nodes = self.nodes()
            return nodes.index(child.node) if child.node in nodes else -1
        found = super().indexOfChild(child)
        return found if found < 0 else found + len(self.canvas.map.cards)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The card under a point of the screen."""
        point = self.canvas.point_at(self.canvas.viewport().mapFromGlobal(QPoint(x, y)))
        node = self.canvas.map.card_at(point)
        return self.card(node) if node is not None else super().childAt(x, y)

    def focusChild(self) -> QAccessibleInterface:
        """The chosen card while the keyboard is on the map."""
        chosen = self.canvas.map.chosen
        if self.canvas.hasFocus() and chosen is not None and chosen in self.canvas.map.cards:
            return self.card(chosen)
        return super().focusChild()


class CardInterface(QAccessibleInterface):
    """One card: its sentence, its place on the screen, whether it is chosen; pressing it is a tap."""

    def __init__(self, view: MapInterface, node: NodeId) -> None:
        super().__init__()
        self.node = node
        self._view = ref(view)
        self._press = PressCard(view.canvas, node)

    @property
    def canvas(self) -> MapCanvas | None:
        """The view, while the card still stands on it."""
        view = self._view()
        alive = view is not None and shiboken6.isValid(view) and shiboken6.isValid(view.canvas)
        return view.canvas if view is not None and alive and self.node in view.canvas.map.cards else None

    def isValid(self) -> bool:
        """Whether the card still stands on the map."""
        return self.canvas is not None

    def object(self) -> QObject:
        """A card is no object of Qt."""
        return cast(QObject, None)

    def window(self) -> QWindow:
        """The window of the map."""
        view = self._view()
        return cast(QWindow, view.window() if view is not None else None)

    def parent(self) -> QAccessibleInterface:
        """The map."""
        return cast(QAccessibleInterface, self._view())

    def childCount(self) -> int:
        """Nothing stands within a card."""
        return 0

    def child(self, _index: int) -> QAccessibleInterface:
        """Nothing stands within a card."""
        return cast(QAccessibleInterface, None)

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        """Nothing stands within a card."""
        return cast(QAccessibleInterface, None)

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Nothing stands within a card."""
        return -1

    def role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Chosen or not, alone or as one of several; with the keyboard or not; unseen while the list is shown instead."""
        canvas, state = self.canvas, QAccessible.State()
        state.invalid = canvas is None
        if canvas is not None:
            state.focusable = state.selectable = True
            state.invisible = not canvas.isVisible()
            picked = canvas.map.picked
            state.checkable = picked is not None
            state.checked = picked is not None and self.node in picked
            state.selected = canvas.map.chosen == self.node or state.checked
            state.focused = canvas.map.chosen == self.node and canvas.hasFocus()
        return state

    def text(self, what: QAccessible.Text) -> str:
        """Its sentence."""
        canvas = self.canvas
        return canvas.describe(self.node) if canvas is not None and what == QAccessible.Text.Name else ""

    def setText(self, _what: QAccessible.Text, _text: str) -> None:
        """A card is renamed in its panel."""

    def rect(self) -> QRect:
        """Where it is on the screen."""
        canvas = self.canvas
        if canvas is None:
            return QRect()
        card = canvas.map.cards[self.node]
        middle = canvas.viewport().mapToGlobal(canvas.pixel_of(card.point))
        return QRect(middle - QPoint(card.size // 2, card.size // 2), QSize(card.size, card.size))

    def interface_cast(self, what: QAccessible.InterfaceType) -> Any:
        """It can be pressed, and nothing else."""
        if what == QAccessible.InterfaceType.ActionInterface:
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._press)[0])
        return NOTHING


class PressCard(QAccessibleActionInterface):
    """Pressing a card from outside: the same as a tap."""

    def __init__(self, canvas: MapCanvas, node: NodeId) -> None:
        super().__init__()
        self._canvas = ref(canvas)
        self._node = node

    def actionNames(self) -> list[str]:
        """One thing can be done."""
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        """Taps the card."""
        canvas = self._canvas()
        if canvas is not None and name == QAccessibleActionInterface.pressAction() and self._node in canvas.map.cards:
            canvas.say_tapped(self._node)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """Enter, once the keyboard is on the card."""
        return []


_KEPT: list[QAccessibleInterface] = []


def _made_for(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, MapCanvas):
        return None
    _KEPT.append(MapInterface(thing))
    return _KEPT[-1]


@cache
def speak_of_cards() -> None:
    """Has Qt ask here for the interface of a map. Once for the whole program, before a map is made."""
    QAccessible.installFactory(_made_for)
