"""What is seen of a map, as boxes in pixels: cards, names and handles that are cut off, cut short or too small to press."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from netmapper.export.room import around
from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.map.card_rows import CardRows
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.shortened import Shortened

LEAST = 24
"""Pixels of a card or a handle, at least; what is pressed near it counts as pressed on it."""


MARGIN = 8
"""Pixels of a name's plate beside its letters."""


def cut_short(root: QWidget) -> list[str]:
    """One line for each visible label, fold or row of a list that shows only the beginning of its words."""
    labels = [each for each in root.findChildren(Shortened) if each.isVisibleTo(root)]
    folds = [each.button for each in root.findChildren(Unfold) if each.isVisibleTo(root)]
    parts = [each.text() for each in (*labels, *folds) if each.text().endswith("…")]
    return parts + [row for cards in root.findChildren(QListWidget) if cards.isVisibleTo(root) for row in _cut_rows(cards)]


def map_troubles(canvas: MapCanvas) -> list[str]:
    """One line for each card that is too small or cut off by the view, and each name that is cut short or cut off."""
    view = canvas.viewport().rect()
    found = []
    for card in canvas.map.cards.values():
        name, size = card.node.label, card.size
        if size < LEAST:
            found.append(f"{name} is {size} px")
        middle = canvas.pixel_of(card.point)
        if not view.contains(QRect(middle - QPoint(size // 2, size // 2), middle + QPoint(size // 2, size // 2))):
            found.append(f"{name} is cut off at {view.width()}")
        if canvas.map.stamps.shown(name, strong=True) != name:
            found.append(f"{name} is cut short")
        label = canvas.map.stamps.label_size(name).toSize()
        box = QRect(QPoint(0, 0), label)
        box.moveCenter(canvas.pixel_of(card.name_at))
        if card.name_shown and not view.adjusted(-MARGIN, -1, MARGIN, 1).contains(box):
            found.append(f"the name of {name}, at {box.left()} to {box.right()}, is cut off at {view.width()}")
    handle = canvas.map.handle_point()
    if handle is not None and canvas.map.chosen is not None:
        chosen = canvas.map.cards[canvas.map.chosen]
        label = canvas.map.stamps.label_size(chosen.node.label)
        name = around(*chosen.name_at, label.width() - 2 * MARGIN, label.height())
        if around(*handle, LEAST, LEAST).shared(name) > 0.0:
            found.append(f"the handle stands on the name of {chosen.node.label}")
    return found


def _cut_rows(cards: QListWidget) -> Iterator[str]:
    drawn = cards.itemDelegate()
    if not isinstance(drawn, CardRows):
        return
    for place in range(cards.count()):
        index = cards.model().index(place, 0)
        box = QRect(2, 2, cards.viewport().width() - 4, 0)
        room = drawn._words_box(box).width() - drawn._before(index, box)
        if drawn._lines(index, room)[-1].endswith("…"):
            yield str(index.data(Qt.ItemDataRole.DisplayRole))
