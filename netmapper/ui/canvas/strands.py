"""The ties of a scene: which are drawn, along which lines, with which signs and arrow heads. It knows no gesture."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import Tie
from netmapper.export.lines import Line, Point, between, edge, sign_shares, to_me
from netmapper.export.signs import Crowding, Sign, crowding_of, fitted
from netmapper.ui.canvas.drawings import Strand, TieDrawing, signed, strand
from netmapper.ui.canvas.stamps import FULL_UNIT, HALO, RINGS

if TYPE_CHECKING:
    from netmapper.ui.canvas.scene import MapScene

BESIDE = 2.0
"""Pixels between an arrow head and what it points at."""

Held = Mapping[NodeId, Point]
NOTHING: Held = {}


class Strands:
    """The ties of one scene as they are drawn."""

    def __init__(self, scene: MapScene) -> None:
        self._scene = scene
        self._drawn: dict[TieId, tuple[object, tuple[Line, Strand]]] = {}

    def strand_for(self, tie: Tie, held: Held = NOTHING) -> tuple[Line, Strand] | None:
        """How a tie is drawn now, or with some cards held elsewhere; None where it is not drawn."""
        scene = self._scene
        source, target = self._point(tie.source, held), self._point(tie.target, held)
        chosen = tie.target == scene.chosen or tie.target in held
        if source is None or target is None or not scene.shown.tie(tie, chosen=chosen):
            return None
        sign, rank = self.told(tie), 0 if tie.to_me else scene.index.rank(tie)
        sizes = scene.size_of(tie.source), scene.size_of(tie.target)
        looks = (tie, source, target, sizes, sign, rank, chosen, tie.id == scene.chosen_tie, scene.stamps)
        before = self._drawn.get(tie.id)
        if before is not None and before[0] == looks and not held:
            return before[1]
        line = to_me(target) if tie.to_me else between(source, target, rank, scene.stamps.scale)
        found = line, self._strand(tie, line, sign, sizes, held)
        if not held:
            self._drawn[tie.id] = looks, found
        return found

    def _strand(self, tie: Tie, line: Line, sign: Sign, sizes: tuple[int, int], held: Held) -> Strand:
        scene = self._scene
        bare = strand(
            tie,
            line,
            scene.stamps.effect_colour(sign.effect),
            scene.stamps,
            pattern=self._pattern(tie),
            chosen=tie.id == scene.chosen_tie,
            head_gap=self._head_gap(tie, line, held) if tie.directed and not tie.to_me else None,
        )
        if sign.empty:
            return bare
        beside = HALO + RINGS + scene.stamps.sign_width / 2
        shares = sign_shares(line, *(size / 2 + beside for size in sizes), towards_end=tie.to_me)
        wanted = shares[:1] if held else shares
        return signed(bare, line, sign, scene.stamps, wanted, scene.labels.room, ("sign", int(tie.id)))

    def told(self, tie: Tie) -> Sign:
        """What a tie's sign says: the less, the more signs share the map.

        A sign that was asked for, by choosing or by a layer of its resource, says all.
        """
        scene = self._scene
        sign = scene.shown.sign(tie)
        chosen = tie.id == scene.chosen_tie or (tie.to_me and tie.target == scene.chosen)
        asked = chosen or scene.layers.resource is not None
        return sign if asked else fitted(sign, self.crowding)

    @property
    def crowding(self) -> Crowding:
        """How many signs share the map, for its size and the size of the text; never little where cards are smaller."""
        scene = self._scene
        if scene.card_size < scene.stamps.full_side:
            return Crowding.MUCH
        room = (scene.projection.unit / FULL_UNIT * 100 / scene.stamps.look.percent) ** 2
        return crowding_of(scene.index.carrying, room)

    def show(self, keys: Iterable[TieId]) -> list[NodeId]:
        """Draws ties anew, or takes them away; says on whose names their signs came to stand."""
        disturbed: set[NodeId] = set()
        for key in keys:
            if key in self._scene.index.ties:
                disturbed |= self._show_one(self._scene.index.ties[key])
            else:
                self._take_away(key)
        return sorted(disturbed)

    def _show_one(self, tie: Tie) -> set[NodeId]:
        scene, found = self._scene, self.strand_for(tie)
        if found is None:
            self._take_away(tie.id)
            return set()
        drawn = scene.ties.get(tie.id)
        same = drawn is not None and drawn.strand is found[1]
        if drawn is None:
            drawn = scene.ties[tie.id] = TieDrawing(scene, tie)
        if not same:
            drawn.show(tie, *found)
        owner, box = ("sign", int(tie.id)), found[1].sign_box
        if box is None:
            scene.labels.room.take(owner)
            return set()
        scene.labels.room.put(owner, box)
        return set() if same else scene.names_on(box)

    def _take_away(self, key: TieId) -> None:
        self._scene.labels.room.take(("sign", key))
        if key in self._scene.ties:
            self._scene.ties.pop(key).remove()
        if key not in self._scene.index.ties:
            self._drawn.pop(key, None)

    def _point(self, node: NodeId, held: Held) -> Point | None:
        if node == EGO:
            return (0.0, 0.0)
        if node in held:
            return held[node]
        return self._scene.cards[node].point if node in self._scene.cards else None

    def _pattern(self, tie: Tie) -> str:
        kind = None if tie.to_me else self._scene.study.ties.get(tie.relation)
        return kind.pattern if kind is not None else "solid"

    def _head_gap(self, tie: Tie, line: Line, held: Held) -> float:
        """Pixels from the middle of the card at a tie's end to the tip of its arrow: beside the edge, or the focus ring."""
        scene, size = self._scene, self._scene.size_of(tie.target)
        if tie.target == scene.chosen or tie.target in held:
            return size / 2 + HALO + RINGS + BESIDE
        shape = scene.study.kind(scene.index.nodes[tie.target].kind).shape
        return edge(shape, size, line) + HALO + BESIDE
