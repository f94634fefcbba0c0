"""Drags one card over the open map on a spiral across all rings, seven times; answers how long each frame took, in ms.

Words: passphrase. What passes is shown. Of the cards with at least four links, the one with the fewest is dragged.
"""

from __future__ import annotations

import json
import math
import sys
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QPainter

from bench.probes.hand import Hand, Paintings, Times, shown
from bench.probes.opened import Laptop
from netmapper.domain.ids import NodeId
from netmapper.ui.canvas.view import MapCanvas

LEAST_LINKS = 4
MOVES, TURNS, DRAGS = 300, 3, 7


def main() -> None:
    """Each drag ends with Escape's way out, so that all of them are on the same map."""
    laptop, paintings = Laptop(), Paintings()
    window, _, _ = laptop.unlocked(sys.argv[1], size=(1_700, 900))
    canvas = laptop.canvas(window)
    canvas.set_layers(replace(canvas.map.layers, passing=True))
    laptop.app.sync()
    card = dragged(canvas)
    hand = Hand(canvas)
    first: list[Any] = []
    frames = Times()
    unpainted = 0
    for _ in range(DRAGS + 1):
        take_another(hand, card)
        home = canvas.pixel_of(canvas.map.cards[card].point)
        way = spiral(canvas)
        begun = Times()
        shown(begun, hand.press, home)
        shown(begun, hand.move, way[0])
        first.append({"wall": sum(begun.wall), "cpu": sum(begun.cpu)})
        for pixel in way[1:]:
            before = paintings.count
            shown(frames, hand.move, pixel)
            unpainted += paintings.count == before
        canvas.cancel()
        laptop.app.sync()
    skipped = len(way) - 1  # the first drag warms what is made once for all drags
    answer = {
        "frames": frames.wall[skipped:],
        "frames_cpu": frames.cpu[skipped:],
        "cold_first": first[0],
        "first": [one["wall"] for one in first[1:]],
        "first_cpu": [one["cpu"] for one in first[1:]],
        "unpainted": unpainted,
        "antialiased": bool(canvas.renderHints() & QPainter.RenderHint.Antialiasing),
        "view": [canvas.viewport().width(), canvas.viewport().height()],
        "card_side": canvas.map.card_size,
        "cards": len(canvas.map.cards),
        "ties": len(canvas.map.index.ties),
        "signs": sum(drawn.strand is not None and drawn.strand.sign is not None for drawn in canvas.map.ties.values()),
        "names": sum(drawn.name_shown for drawn in canvas.map.cards.values()),
        "links": len(canvas.map.index.links_of(card)),
    }
    laptop.close(window)
    print(json.dumps(answer))


def take_another(hand: Hand, card: NodeId) -> None:
    """Presses another card and lets it be, so that nothing is left of the drag before."""
    canvas = hand.canvas
    other = next(node for node in sorted(canvas.map.cards) if node != card and canvas.map.index.links_of(node))
    hand.press(canvas.pixel_of(canvas.map.cards[other].point))
    canvas.cancel()
    QGuiApplication.sync()


def dragged(canvas: MapCanvas) -> NodeId:
    """The card that is dragged: with at least four links and as few more as can be."""
    links = {node: len(canvas.map.index.links_of(node)) for node in canvas.map.cards}
    return min((count, node) for node, count in links.items() if count >= LEAST_LINKS)[1]


def spiral(canvas: MapCanvas) -> list[QPoint]:
    """Pixels from the edge of the rings to the middle, all within the view."""
    reach = canvas.map.projection.unit * 0.97
    shares = (step / MOVES for step in range(MOVES + 1))
    turns = ((1 - share, math.tau * TURNS * share) for share in shares)
    return [canvas.pixel_of((reach * out * math.sin(turn), -reach * out * math.cos(turn))) for out, turn in turns]


if __name__ == "__main__":
    main()
