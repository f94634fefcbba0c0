"""The program as it is shipped, on a real screen, telling what can be seen of it and where, for whoever has only the pointer.

Whenever that changes it prints one line of JSON: the words, and the spots on the screen of what can be pressed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from netmapper import bootstrap
from netmapper.domain.geometry import middle_of
from netmapper.ui.main import application
from netmapper.ui.map.canvas_screen import CanvasScreen
from netmapper.ui.map.map_screen import MapScreen
from netmapper.ui.window import MainWindow

EVERY_MS = 40
Spot = tuple[int, int]


class Teller:
    """Looks at the window again and again, and tells what is new."""

    def __init__(self) -> None:
        self._told = ""

    def look(self) -> None:
        """Tells what is seen, if that was not told just before."""
        window = QApplication.activeWindow()
        if not isinstance(window, MainWindow) or not window.isMaximized():
            return
        line = json.dumps(_seen(window))
        if line != self._told:
            self._told = line
            sys.stdout.write(line + "\n")
            sys.stdout.flush()


def _seen(window: MainWindow) -> dict[str, object]:
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    buttons = [widget for widget in shown if isinstance(widget, QAbstractButton) and widget.isEnabled()]
    return {
        "words": [widget.text() for widget in shown if isinstance(widget, QLabel) and widget.text()],
        "buttons": {widget.accessibleName() or widget.text(): _middle(widget) for widget in buttons},
        "fields": {widget.accessibleName(): _middle(widget) for widget in shown if isinstance(widget, QLineEdit)},
        "typed": [widget.text() for widget in shown if isinstance(widget, QLineEdit)],
        "cards": {name: spot for screen in shown if isinstance(screen, CanvasScreen) for name, spot in _cards(screen)},
        "rings": [spot for screen in shown if isinstance(screen, CanvasScreen) for spot in _rings(screen)],
    }


def _cards(screen: CanvasScreen) -> list[tuple[str, Spot]]:
    nodes = screen.session.current.nodes
    on_map = [
        (nodes[node].label, _spot(screen.canvas.viewport(), screen.canvas.pixel_of(card.point)))
        for node, card in screen.canvas.map.cards.items()
    ]
    if not isinstance(screen, MapScreen):
        return on_map
    tray = screen.tray.cards
    rows = [(node, tray.visualItemRect(tray.item(row)).center()) for row, node in enumerate(tray.nodes())]
    return on_map + [(nodes[node].label, _spot(tray.viewport(), pixel)) for node, pixel in rows]


def _rings(screen: CanvasScreen) -> list[Spot]:
    """A spot at the lower left of each ring."""
    study, projection = screen.session.study, screen.canvas.map.projection
    places = [study.place(middle_of(ring + 1, study.ring_edges), 225.0) for ring in range(len(study.rings.items))]
    return [_spot(screen.canvas.viewport(), screen.canvas.pixel_of(projection.point(place))) for place in places]


def _middle(widget: QWidget) -> Spot:
    return _spot(widget, widget.rect().center())


def _spot(widget: QWidget, pixel: QPoint) -> Spot:
    there = widget.mapToGlobal(pixel)
    return there.x(), there.y()


def main() -> int:
    """Runs the program to its end."""
    assert bootstrap.home() != Path.home()
    app = application()
    teller = Teller()
    timer = QTimer(app)
    timer.timeout.connect(teller.look)
    timer.start(EVERY_MS)
    return bootstrap.window()


if __name__ == "__main__":
    sys.exit(main())
