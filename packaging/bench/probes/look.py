"""Does with the open map what is neither a drag nor a rest; answers how long each took until it was on the screen, in ms.

Words: passphrase. What passes is shown. Everything is done again and again, and comes back to where it was.
"""

from __future__ import annotations

import json
import math
import sys
import time
from dataclasses import asdict, replace
from random import Random

from PySide6.QtCore import QEventLoop, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from bench.probes.hand import Hand, Times, shown
from bench.probes.opened import Laptop, WaitedTooLong
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.cover import Cover
from netmapper.ui.window import MainWindow

OPENINGS, DROPS, FILTERS, PANS, ZOOMS, PAUSES = 7, 20, 9, 300, 12, 9
SIZE = (1_700, 900)
Answer = dict[str, Times]


def main() -> None:
    """One window after the other is opened; the rest is done in the last one."""
    laptop = Laptop()
    passphrase = sys.argv[1]
    opened = Times()
    window, _, _ = laptop.unlocked(passphrase, size=SIZE)
    for _ in range(OPENINGS):
        laptop.close(window)
        window, card = laptop.handed_over(passphrase, size=SIZE)
        shown(opened, card.click)
    canvas = laptop.canvas(window)
    canvas.set_layers(replace(canvas.map.layers, passing=True))
    QGuiApplication.sync()
    window.activateWindow()
    laptop.until(window.isActiveWindow)
    canvas.setFocus()
    answer: Answer = {"first_paint": opened}
    for measured in (drops, filters, pans, zooms):
        answer.update(measured(canvas))
    answer.update(pauses(window, laptop))
    told = {name: asdict(times) for name, times in answer.items()}
    cards, ties = len(canvas.map.cards), len(canvas.map.index.ties)
    view = [canvas.viewport().width(), canvas.viewport().height()]
    laptop.close(window)
    print(json.dumps({**told, "cards": cards, "ties": ties, "view": view}))


def drops(canvas: MapCanvas) -> Answer:
    """A card is carried somewhere else and let go, by hand; then Ctrl+Z and Ctrl+Y."""
    random, hand = Random(5), Hand(canvas)
    drop, undo, redo = Times(), Times(), Times()
    for _ in range(DROPS):
        card = random.choice(sorted(canvas.map.cards))
        home = canvas.pixel_of(canvas.map.cards[card].point)
        hand.press(home)
        goal = _on_rings(canvas, random)
        for share in (0.3, 0.6, 1.0):
            hand.move(home + (goal - home) * share)
            QGuiApplication.sync()
        shown(drop, hand.release, goal)
        _rest()
        shown(undo, QTest.keyClick, canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        _rest()
        shown(redo, QTest.keyClick, canvas, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        _rest()
    return {"drop": drop, "undo": undo, "redo": redo}


def filters(canvas: MapCanvas) -> Answer:
    """Each filter of the map is put on and taken off."""
    whole = canvas.map.layers
    study = canvas.map.study
    wanted: dict[str, Layers] = {
        "resource": replace(whole, resource=study.resources[0].id),
        "relation": replace(whole, relation=next(iter(study.ties))),
        "kinds": replace(whole, kinds=frozenset([next(iter(study.kinds))])),
        "passing": replace(whole, passing=False),
        "links": replace(whole, links=False),
    }
    answer: Answer = {}
    for name, layers in wanted.items():
        on, off = answer[f"{name}_on"], answer[f"{name}_off"] = Times(), Times()
        for _ in range(FILTERS):
            shown(on, canvas.set_layers, layers)
            shown(off, canvas.set_layers, whole)
    return answer


def pans(canvas: MapCanvas) -> Answer:
    """Two notches nearer, and the ground is carried round in circles."""
    hand, times = Hand(canvas), Times()
    middle = canvas.viewport().rect().center()
    hand.turn_wheel(middle, 2)
    _rest()
    start = next(pixel for pixel in _all_over(canvas) if canvas.map.card_at(canvas.point_at(pixel)) is None)
    hand.press(start)
    for step in range(PANS):
        turn = math.tau * step / 50
        goal = start + QPoint(round(140 * math.sin(turn)), round(140 * (1 - math.cos(turn))))
        shown(times, hand.move, goal)
    hand.release(start + QPoint(9, 9))
    canvas.fit_all()
    _rest()
    return {"pan": times}


def zooms(canvas: MapCanvas) -> Answer:
    """One notch nearer and one further: the first frame, and until nothing is left to be drawn anew."""
    hand, first, sharp = Hand(canvas), Times(), Times()
    at = canvas.viewport().rect().center() + QPoint(90, -60)
    for step in range(ZOOMS):
        began, worked = time.perf_counter(), time.thread_time()
        shown(first, hand.turn_wheel, at, -1 if step % 2 else 1)
        while not canvas.sharp:
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QGuiApplication.sync()
        sharp.wall.append((time.perf_counter() - began) * 1_000)
        sharp.cpu.append((time.thread_time() - worked) * 1_000)
        _rest()
    return {"zoom": first, "sharp": sharp}


def pauses(window: MainWindow, laptop: Laptop) -> Answer:
    """F12 covers everything; the button on the cover goes on."""
    times = Times()
    for _ in range(PAUSES):
        canvas = laptop.canvas(window)
        canvas.setFocus()
        _rest()
        shown(times, QTest.keyClick, canvas, Qt.Key.Key_F12)
        if canvas.isVisible():
            raise WaitedTooLong
        laptop.page(window, Cover).findChildren(QPushButton)[0].click()
        _rest()
    return {"pause": times}


def _on_rings(canvas: MapCanvas, random: Random) -> QPoint:
    reach, turn = canvas.map.projection.unit * random.uniform(0.2, 0.95), random.uniform(0.0, math.tau)
    return canvas.pixel_of((reach * math.sin(turn), -reach * math.cos(turn)))


def _all_over(canvas: MapCanvas) -> list[QPoint]:
    box = canvas.viewport().rect().adjusted(200, 200, -200, -200)
    return [QPoint(x, y) for x in range(box.left(), box.right(), 7) for y in range(box.top(), box.bottom(), 7)]


def _rest(seconds: float = 0.05) -> None:
    """Lets what is saved or put off meanwhile have its turn."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QGuiApplication.processEvents()
    QGuiApplication.sync()


if __name__ == "__main__":
    main()
