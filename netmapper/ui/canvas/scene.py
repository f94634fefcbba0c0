"""The map as a scene: cards, ties and names where they belong, refreshed from changes. It knows no gesture and no session."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene

from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import NetworkMap, Node, Tie
from netmapper.editing.change import Change
from netmapper.export.labels import Labels
from netmapper.export.lines import Crossings, Line, Point, between, sign_shares, to_me
from netmapper.export.room import Box, Room, around
from netmapper.export.signs import Sign, sign_of
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.ui.canvas.courses import Courses
from netmapper.ui.canvas.drawings import HANDLE, ME, CardDrawing, Strand, TieDrawing, TieLook, covered, put, signed, strand
from netmapper.ui.canvas.index import MapIndex
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.projection import Projection
from netmapper.ui.canvas.rings import Rings
from netmapper.ui.canvas.stamps import FULL_COUNT, FULL_SIZE, FULL_UNIT, HALO, PLAIN, RINGS, Stamps, State

MOST_TAKEN = 0.2
"""The share of a name that others may take before it is left out on a crowded map, and shown on focus only."""
LOOKS = 2
"""How many looks of a tie are kept, so that what is turned on and off need not be drawn anew."""
CROWDED = 5
"""How many spots a sign tries where cards share so little room that they are smaller."""
ME_SIZE, HANDLE_SIDE = 48, 36


class MapScene(QGraphicsScene):
    """All that stands on the map. ``say`` puts the study's words into the language of the session."""

    def __init__(self, study: Study, network: NetworkMap, say: Callable[[Text], str], stamps: Stamps) -> None:
        super().__init__()
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.study = study
        self.index = MapIndex(network)
        self.stamps = stamps
        self.rings = Rings(study, say, stamps.look)
        self.projection = Projection(1.0)
        self.labels = Labels(Room())
        self.layers = Layers()
        self.cards: dict[NodeId, CardDrawing] = {}
        self.ties: dict[TieId, TieDrawing] = {}
        self.chosen: NodeId | None = None
        self.chosen_tie: TieId | None = None
        self.focused = False
        self.handles = False
        self.card_size = FULL_SIZE
        self._waiting: set[NodeId] = set()
        self._unsettled = False
        self.courses = Courses()
        self.crossings = Crossings()
        self.addItem(self.courses)
        self._stood: defaultdict[TieId, list[tuple[TieLook, Strand]]] = defaultdict(list)
        self._handle = QGraphicsPixmapItem()
        self._handle.setZValue(HANDLE)
        self.addItem(self._handle)
        self._me = QGraphicsPixmapItem()
        self._me.setZValue(ME)
        self.addItem(self._me)

    # What stands there

    def state_of(self, node: NodeId) -> State:
        """How a card shows that it is chosen, or the keyboard is on it."""
        return State(node == self.chosen, self.focused) if node == self.chosen else PLAIN

    def card_at(self, point: Point) -> NodeId | None:
        """The nearest card whose target a point hits; none of them is smaller than the least target."""
        reach = max(self.card_size / 2 + HALO, self.stamps.look.target / 2)
        near = [(math.dist(point, card.point), node) for node, card in self.cards.items()]
        within = [found for found in near if found[0] <= reach]
        return min(within)[1] if within else None

    def tie_at(self, point: Point, reach: float = 14.0) -> TieId | None:
        """The nearest link within reach of a point, by its line or by its sign; never a tie to Me."""
        links = ((drawn.line.distance(point), tie) for tie, drawn in self.ties.items() if drawn.line and not drawn.tie.to_me)
        within = [found for found in links if found[0] <= reach]
        return min(within)[1] if within else None

    def handle_point(self) -> Point | None:
        """The middle of the handle beside the chosen card, from which a tie is drawn; None where there is no handle."""
        card = self.cards.get(self.chosen) if self.chosen is not None and self.handles else None
        if card is None:
            return None
        reach = (card.size / 2 + HALO + RINGS + HANDLE_SIDE / 2 * self.stamps.scale) * math.sqrt(0.5)
        corners = [(card.point[0] + x * reach, card.point[1] + y * reach) for x, y in ((1, -1), (-1, -1), (1, 1), (-1, 1))]
        return min(corners, key=self._handle_cost)

    # Drawing all of it

    def fit(self, unit: float, frame: Box) -> None:
        """Draws everything anew: another size of the view, another look, or the first time."""
        self.projection = Projection(unit)
        self.rings.unit = unit
        self.labels = Labels(Room(frame))
        self._stood.clear()
        self._show_me()
        nodes = list(self.index.placed())
        self.card_size = self.stamps.card_side(len(nodes), unit)
        for node in nodes:
            self._stand(node)
        for tie in self.index.ties.values():
            self._tie(tie)
        self._waiting = set(self.cards)
        self._unsettled = True

    def wear(self, stamps: Stamps) -> None:
        """Takes another look; ``fit`` follows."""
        self.stamps = stamps
        self.rings.dress(stamps.look)

    # Refreshing some of it

    def show_change(self, change: Change) -> None:
        """Refreshes what a change touches; ``settle`` follows before anything is painted."""
        shaken = self.index.take(change)
        moved = [NodeId(edit.key) for edit in change.edits if edit.table == "nodes" and isinstance(edit.key, int)]
        if len(moved) == 1:
            self.hold_apart(moved[0])
        for node in moved:
            self._show_node(node)
        if self.labels.room.frame and self.stamps.card_side(len(self.cards), self.projection.unit) != self.card_size:
            self.fit(self.projection.unit, self.labels.room.frame)
            return
        self._waiting.update(moved, self._names_on(*self._show_ties(shaken)))
        self._unsettled = True

    def settle(self) -> bool:
        """Finds spots for the names that wait for one, and for the rings' words; whether those moved.

        Kept apart from the refreshing, since whoever made a change should not have to wait for the looks of it.
        """
        if not self._unsettled:
            return False
        waiting, self._waiting, self._unsettled = self._waiting, set(), False
        self._call(self._settle(sorted(waiting)))
        self._show_handle()
        if not self.rings.settle(self.labels.room, self.crossings):
            return False
        self._call(self._settle(sorted(self._names_on(*self.rings.boxes))))
        return True

    def choose(self, node: NodeId | None, tie: TieId | None = None) -> None:
        """Shows a card or a link as chosen."""
        before = (self.chosen, self.chosen_tie)
        self.chosen, self.chosen_tie = node, tie
        self._refresh_chosen(*before)
        self._refresh_chosen(node, tie)
        self._show_me()
        self._show_handle()

    def focus(self, *, focused: bool) -> None:
        """Shows whether the keyboard is on the map."""
        self.focused = focused
        self._refresh_chosen(self.chosen, None)
        self._show_me()

    def set_layers(self, layers: Layers) -> None:
        """Shows or hides links, and what passes."""
        self.settle()
        self.layers = layers
        self._show_ties(self.index.ties)
        self.labels.settle_troubled()
        self._call(self.cards)
        self._unsettled = True

    def hold_apart(self, node: NodeId | None) -> None:
        """Holds the ties of one card apart from the picture of the ground, since it is the one that moves."""
        if node is not None:
            self.courses.hold_apart(tie.id for tie in self.index.ties_of(node))

    # Pieces

    def strand_for(self, tie: Tie, held: Mapping[NodeId, Point] | None = None) -> tuple[Line, Strand] | None:
        """How a tie is drawn now, or with some cards held elsewhere; None where it is not drawn."""
        source, target = (self._point(end, held or {}) for end in (tie.source, tie.target))
        if source is None or target is None or not (self._drawn(tie) or (held and tie.target in held)):
            return None
        line = to_me(target) if tie.to_me else between(source, target, self.index.rank(tie))
        sign = self.told(tie) if self.layers.passing else Sign()
        pattern = "solid" if tie.to_me or tie.relation not in self.study.ties else self.study.ties[tie.relation].pattern
        colour = self.stamps.effect_colour(sign.effect)
        look = TieLook(line, sign, pattern, tie.id == self.chosen_tie)
        stood = self._stood[tie.id] if not held else []
        for before, shape in stood:
            if before == look:  # what is hidden and shown again comes back as it was
                return line, shape
        shape = strand(tie, line, colour, self.stamps, pattern=pattern, chosen=look.chosen)
        if not sign.empty:
            shape = self._with_sign(shape, tie, look, stood, held=bool(held))
        stood.append((look, shape))
        del stood[:-LOOKS]
        return line, shape

    def _with_sign(self, bare: Strand, tie: Tie, look: TieLook, stood: Sequence[tuple[TieLook, Strand]], *, held: bool) -> Strand:
        """A strand with its sign: where it stood on this line before, else where there is room; while held, on the first spot."""
        gap = self.card_size / 2 + HALO + RINGS + self.stamps.sign_width / 2
        shares = sign_shares(look.line, gap, gap, towards_end=tie.to_me)
        if self.card_size < self.stamps.full_side:
            shares = shares[:CROWDED]
        known = [shape.sign_share for before, shape in stood if before[:2] == look[:2]]
        wanted = shares[:1] if held else known or shares
        return signed(bare, look.line, look.sign, self.stamps, wanted, self.labels.room, ("sign", int(tie.id)))

    def told(self, tie: Tie) -> Sign:
        """What a tie's sign says: without a count where there is so little room that cards are smaller."""
        sign = sign_of(tie, self.index.exchanges_on(tie.id))
        return sign if self.card_size == self.stamps.full_side else replace(sign, resources=0)

    def paint_me(self, painter: QPainter) -> None:
        """Copies the participant's own circle."""
        put(painter, self._me.pixmap(), (0.0, 0.0))

    def _drawn(self, tie: Tie) -> bool:
        if not tie.to_me:
            return self.layers.links
        return tie.target == self.chosen or (self.layers.passing and not self.told(tie).empty)

    def _point(self, node: NodeId, held: Mapping[NodeId, Point]) -> Point | None:
        if node == EGO:
            return (0.0, 0.0)
        if node in held:
            return held[node]
        return self.cards[node].point if node in self.cards else None

    def _show_node(self, key: NodeId) -> None:
        node = self.index.nodes.get(key)
        if node is not None and node.place is not None:
            self._stand(node)
        elif key in self.cards:
            self.cards.pop(key).remove()
            self.labels.room.take(("card", key))
            self.labels.forget(("name", key))

    def _stand(self, node: Node) -> None:
        assert node.place is not None, "only placed cards stand on the map"  # noqa: S101
        if node.id not in self.cards:
            self.cards[node.id] = CardDrawing(self, node)
        card = self.cards[node.id]
        card.stand(node, self.projection.point(node.place), self.card_size, self.state_of(node.id), self.stamps)
        self.labels.room.put(("card", node.id), card.box, 1.5)
        self.labels.wish(("name", node.id), card.wish(self.stamps))

    def _show_ties(self, keys: Iterable[TieId]) -> list[Box]:
        """Draws ties anew, or takes them away; says where signs came to stand."""
        boxes: list[Box] = []
        for key in keys:
            if key in self.index.ties:
                boxes += self._tie(self.index.ties[key])
            else:
                self._untie(key)
        return boxes

    def _tie(self, tie: Tie) -> list[Box]:
        found = self.strand_for(tie)
        if found is None:
            self._untie(tie.id)
            return []
        if tie.id not in self.ties:
            self.ties[tie.id] = TieDrawing(self, self.courses, tie)
        elif self.ties[tie.id].strand is found[1]:
            return []
        self.ties[tie.id].show(tie, *found)
        if self.layers.passing or not tie.to_me:
            self.crossings.put(tie.id, found[0])
        owner, box = ("sign", int(tie.id)), found[1].sign_box
        if box is None:
            self.labels.leave(owner)
            return []
        self.labels.room.put(owner, box)
        return [box]

    def _untie(self, key: TieId) -> None:
        if key in self.ties:
            self.ties.pop(key).remove()
        self.crossings.take(key)
        self.labels.leave(("sign", key))

    def _call(self, nodes: Collection[NodeId]) -> None:
        """Shows the names of these cards."""
        for node in nodes:
            if node in self.cards and node not in self._waiting:
                key = ("name", int(node))
                self.cards[node].call(self.labels.spot(key), self.stamps, shown=key not in self.labels.hidden)

    def _settle(self, names: Iterable[NodeId]) -> set[NodeId]:
        """Finds spots for names; says which were put. Few cards hide no name."""
        roomy = FULL_COUNT * (self.projection.unit / FULL_UNIT * 100 / self.stamps.look.percent) ** 2
        self.labels.most = MOST_TAKEN if len(self.cards) > roomy else None
        return {NodeId(number) for _, number in self.labels.settle([("name", int(node)) for node in names])}

    def _names_on(self, *boxes: Box) -> set[NodeId]:
        """The cards whose names touch any of these."""
        return {NodeId(owner[1]) for box in boxes for owner, _ in self.labels.room.touched(box) if owner[0] == "name"}

    def _refresh_chosen(self, node: NodeId | None, tie: TieId | None) -> None:
        if node in self.cards:
            card = self.cards[node]
            card.stand(card.node, card.point, card.size, self.state_of(node), self.stamps)
            self._call({node})
            self._show_ties([self.index.tie_to_me(node).id])
        if tie in self.index.ties:
            self._show_ties([tie])

    def _handle_cost(self, at: Point) -> float:
        side = HANDLE_SIDE * self.stamps.scale
        return self.labels.room.cost(around(*at, side, side), (("card", int(self.chosen or 0)),))

    def _show_handle(self) -> None:
        at = self.handle_point()
        self._handle.setVisible(at is not None)
        if at is not None:
            picture = self.stamps.handle()
            self._handle.setPixmap(picture)
            self._handle.setPos(covered(picture, at).topLeft())

    def _show_me(self) -> None:
        size = round(ME_SIZE * min(self.stamps.scale, 1.25))
        alone = self.focused and self.chosen is None
        picture = self.stamps.me(self.tr("Me"), size, State(alone, alone))
        self._me.setPixmap(picture)
        reach = picture.deviceIndependentSize().width() / 2
        self._me.setPos(round(-reach), round(-reach))
        self.labels.room.put(("me", 0), around(0, 0, size, size), 1.5)
