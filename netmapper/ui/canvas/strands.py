"""The ties of a scene: which are drawn, along which lines, with which signs and arrow heads. It knows no gesture."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import Tie
from netmapper.export.lines import Crossings, Line, Point, between, edge, sign_shares, to_me
from netmapper.export.room import Box
from netmapper.export.signs import Crowding, Sign, crowding_of, fitted
from netmapper.ui.canvas.courses import Courses
from netmapper.ui.canvas.drawings import TIES, Strand, TieDrawing, signed, strand
from netmapper.ui.canvas.stamps import FULL_UNIT, HALO, RINGS

if TYPE_CHECKING:
    from netmapper.ui.canvas.scene import MapScene

BESIDE = 2.0
"""Pixels between an arrow head and what it points at."""

LOOKS = 2
"""How many looks of a tie are kept, so that what is turned on and off need not be drawn anew."""
STANDING, MOST_COVERED = frozenset({"card", "me"}), 0.35
"""What a sign should not stand on, and the weighed share of it from which on it says less, so that it takes less."""
TRYING = 100
"""Up to so many cards a sign that stands on one looks for a better spot; with more there hardly is any."""
CROWDED = 9
"""How many spots a sign tries where cards share so little room that they are smaller."""

Held = Mapping[NodeId, Point]
NOTHING: Held = {}


class TieLook(NamedTuple):
    """All that the drawing of a tie rests on, beside the look of everything."""

    line: Line
    sign: Sign
    sizes: tuple[int, int]
    pattern: str
    chosen: bool
    head_gap: float | None
    yields: bool
    """Whether its sign may say less so as not to cover cards."""


class Strands:
    """The ties of one scene as they are drawn: ``crossings`` are their lines, among which words look for a spot."""

    def __init__(self, scene: MapScene) -> None:
        self._scene = scene
        self._stood: defaultdict[TieId, list[tuple[TieLook, Strand]]] = defaultdict(list)
        self.crossings = Crossings()
        self.courses = Courses()
        self.courses.setZValue(TIES)
        scene.addItem(self.courses)

    def forget(self) -> None:
        """Everything looks different: ties find their spots anew."""
        self._stood.clear()

    def strand_for(self, tie: Tie, held: Held = NOTHING) -> tuple[Line, Strand] | None:
        """How a tie is drawn now, or with some cards held elsewhere; None where it is not drawn."""
        scene = self._scene
        source, target = self._point(tie.source, held), self._point(tie.target, held)
        chosen = tie.target == scene.chosen or tie.target in held
        if source is None or target is None or not scene.shown.tie(tie, chosen=chosen):
            return None
        line = to_me(target) if tie.to_me else between(source, target, scene.index.rank(tie), scene.stamps.scale)
        look = TieLook(
            line,
            self.told(tie),
            (scene.size_of(tie.source), scene.size_of(tie.target)),
            self._pattern(tie),
            tie.id == scene.chosen_tie,
            self._head_gap(tie, line, held) if tie.directed and not tie.to_me else None,
            len(scene.cards) <= TRYING and not self.asked(tie),
        )
        if held:
            return line, self._strand(tie, look, held=True)
        stood = self._stood[tie.id]
        for before, shape in stood:
            if before == look:  # what is hidden and shown again comes back as it was
                return line, shape
        stays = tuple(shape.sign_share for before, shape in stood if before[:3] == look[:3])
        shape = self._strand(tie, look, stays[-1:])
        stood.append((look, shape))
        del stood[:-LOOKS]
        return line, shape

    def _strand(self, tie: Tie, look: TieLook, stays: tuple[float, ...] = (), *, held: bool = False) -> Strand:
        scene, line, sign = self._scene, look.line, look.sign
        colour = scene.stamps.effect_colour(sign.effect)
        bare = strand(tie, line, colour, scene.stamps, pattern=look.pattern, chosen=look.chosen, head_gap=look.head_gap)
        if sign.empty:
            return bare
        beside = HALO + RINGS + scene.stamps.sign_width / 2
        shares = sign_shares(line, *(size / 2 + beside for size in look.sizes), towards_end=tie.to_me)
        if scene.card_size < scene.stamps.full_side:
            shares = shares[:CROWDED]
        wanted, owner = shares[:1] if held else stays or shares, ("sign", int(tie.id))
        shape = signed(bare, line, sign, scene.stamps, wanted, scene.labels.room, owner)
        if held or not look.yields or not self._covers(tie, shape):
            return shape
        return signed(bare, line, fitted(sign, Crowding.MUCH), scene.stamps, shares, scene.labels.room, owner, off=STANDING)

    def _covers(self, tie: Tie, shape: Strand) -> bool:
        """Whether a sign stands on a good part of other cards than those at the ends of its tie, or of Me."""
        box = shape.sign_box
        if box is None:
            return False
        ends = [("card", int(tie.source)), ("card", int(tie.target))]
        touched = self._scene.labels.room.touched(box, ends)
        return sum(taken for owner, taken in touched if owner[0] in STANDING) > MOST_COVERED * box.area

    def told(self, tie: Tie) -> Sign:
        """What a tie's sign says: the less, the more signs share the map.

        A sign that was asked for, by choosing or by a layer of its resource, says all.
        """
        sign = self._scene.shown.sign(tie)
        return sign if self.asked(tie) else fitted(sign, self.crowding)

    def asked(self, tie: Tie) -> bool:
        """Whether a tie's sign was asked for, by choosing or by a layer of its resource."""
        scene = self._scene
        chosen = tie.id == scene.chosen_tie or (tie.to_me and tie.target == scene.chosen)
        return chosen or scene.layers.resource is not None

    @property
    def crowding(self) -> Crowding:
        """How many signs share the map, for its size and the size of the text; never little where cards are smaller."""
        scene = self._scene
        if scene.card_size < scene.stamps.full_side:
            return Crowding.MUCH
        room = (scene.projection.unit / FULL_UNIT * 100 / scene.stamps.look.percent) ** 2
        return crowding_of(scene.index.carrying, room)

    def show(self, keys: Iterable[TieId]) -> list[Box]:
        """Draws ties anew, or takes them away; says where signs came to stand."""
        boxes: list[Box] = []
        for key in keys:
            if key in self._scene.index.ties:
                boxes += self._show_one(self._scene.index.ties[key])
            else:
                self._take_away(key)
        return boxes

    def _show_one(self, tie: Tie) -> list[Box]:
        scene, found = self._scene, self.strand_for(tie)
        if found is None:
            self._take_away(tie.id)
            return []
        drawn = scene.ties.get(tie.id)
        same = drawn is not None and drawn.strand is found[1] and drawn.tie == tie
        if drawn is None:
            drawn = scene.ties[tie.id] = TieDrawing(scene, self.courses, tie)
        if not same:
            drawn.show(tie, *found)
        if scene.shown.telling or not tie.to_me:
            self.crossings.put(tie.id, found[0])
        else:
            self.crossings.take(tie.id)
        owner, box = ("sign", int(tie.id)), found[1].sign_box
        if box is None:
            scene.labels.leave(owner)
            return []
        scene.labels.room.put(owner, box)
        return [] if same else [box]

    def _take_away(self, key: TieId) -> None:
        scene = self._scene
        scene.labels.leave(("sign", int(key)))
        self.crossings.take(key)
        if key in scene.ties:
            scene.ties.pop(key).remove()
        if key not in scene.index.ties:
            self._stood.pop(key, None)

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
