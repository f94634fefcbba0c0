"""The map as a scene: cards, ties and names where they belong, refreshed from changes. It knows no gesture and no session."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable

from PySide6.QtWidgets import QGraphicsScene

from netmapper.domain.ids import EGO, GroupId, NodeId, TieId
from netmapper.domain.network import NetworkMap, Node, Tie
from netmapper.editing.change import Change
from netmapper.export.labels import Labels
from netmapper.export.lines import Line, Point
from netmapper.export.room import Box, Room, around
from netmapper.export.signs import Sign
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.ui.canvas.drawings import HANDLE, ME, CardDrawing, Piece, Strand, TieDrawing
from netmapper.ui.canvas.faint import Faint
from netmapper.ui.canvas.handle import handle_spot
from netmapper.ui.canvas.index import MapIndex
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.outlines import Outlines
from netmapper.ui.canvas.plates import PLATES
from netmapper.ui.canvas.projection import Projection
from netmapper.ui.canvas.ring_words import RingWords
from netmapper.ui.canvas.rings import Rings
from netmapper.ui.canvas.saying import Saying
from netmapper.ui.canvas.shown import Shown
from netmapper.ui.canvas.spots import Spots
from netmapper.ui.canvas.stamps import FULL_COUNT, FULL_SIZE, FULL_UNIT, HALO, LEAST_SIZE, PLAIN, Stamps, State
from netmapper.ui.canvas.strands import NOTHING, Held, Strands

MOST_TAKEN = 0.2
"""The share of a name that others may take before it is left out on a crowded map, and shown on focus only."""
ME_SIZE = 48


class MapScene(QGraphicsScene):
    """All that stands on the map, in this wave. ``say`` puts the study's words into the language of the session."""

    def __init__(self, study: Study, network: NetworkMap, say: Callable[[Text], str], stamps: Stamps, wave: int = 1) -> None:
        super().__init__()
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.study = study
        self.index = MapIndex(network)
        self.shown = Shown(study, self.index, say, wave)
        self.stamps = stamps
        self.rings = Rings(study, say, stamps.look)
        self.addItem(RingWords(self.rings))
        self.projection = Projection(1.0)
        self.labels = Labels(Room())
        self._spots = Spots()
        self.cards: dict[NodeId, CardDrawing] = {}
        self.ties: dict[TieId, TieDrawing] = {}
        self.strands = Strands(self)
        self.faint = Faint(self)
        self.outlines = Outlines(self)
        self.saying = Saying(self)
        self.chosen: NodeId | None = None
        self.chosen_tie: TieId | None = None
        self.picked: frozenset[NodeId] | None = None
        self.focused = False
        self.handles = False
        self.card_size = FULL_SIZE
        self._waiting: set[NodeId] = set()
        self._unsettled = False
        self._handle = Piece(self, HANDLE)
        self.me = Piece(self, ME)

    # What stands there

    @property
    def layers(self) -> Layers:
        """What is shown of the map; ``set_layers`` shows something else."""
        return self.shown.layers

    def shows(self, node: NodeId) -> bool:
        """Whether the layers leave a card in: on the map where it is placed, in lists in any case."""
        return node in self.index.nodes and self.shown.card(self.index.nodes[node])

    def size_of(self, node: NodeId) -> int:
        """Pixels of a card's side, or of Me: as all are, or as the study has it drawn smaller or larger."""
        if node == EGO:
            return round(ME_SIZE * min(self.stamps.scale, 1.25))
        return max(2 * round(self.card_size * self.shown.size(self.index.nodes[node]) / 2), LEAST_SIZE)

    def state_of(self, node: NodeId) -> State:
        """How a card shows that it is chosen, or the keyboard is on it."""
        chosen, picked = node == self.chosen, self.picked is not None and node in self.picked
        return State(chosen, self.focused and chosen, picked=picked) if chosen or picked else PLAIN

    def card_at(self, point: Point) -> NodeId | None:
        """The nearest card whose target a point hits; none of them is smaller than the least target."""
        least = self.stamps.look.target / 2
        near = [(math.dist(point, card.point), node) for node, card in self.cards.items()]
        within = [(far, node) for far, node in near if far <= max(self.cards[node].size / 2 + HALO, least)]
        return min(within)[1] if within else None

    def group_at(self, point: Point) -> GroupId | None:
        """The group whose name is under a point."""
        return self.outlines.at(point)

    def tie_at(self, point: Point, reach: float = 14.0) -> TieId | None:
        """The nearest link within reach of a point, by its line or by its sign; never a tie to Me."""
        links = ((drawn.line.distance(point), tie) for tie, drawn in self.ties.items() if drawn.line and not drawn.tie.to_me)
        within = [found for found in links if found[0] <= reach]
        return min(within)[1] if within else None

    def handle_point(self) -> Point | None:
        """The middle of the handle beside the chosen card, from which a tie is drawn; None where there is no handle."""
        card = self.cards.get(self.chosen) if self.chosen is not None and self.handles and self.picked is None else None
        if card is None:
            return None
        return handle_spot(card, self.labels.room, self.stamps)

    # Drawing all of it

    def fit(self, unit: float, frame: Box) -> None:
        """Draws everything anew: another size of the view, another look, or the first time."""
        self.projection = Projection(unit)
        self.rings.unit = unit
        self.labels = Labels(Room(frame))
        self._spots.forget()
        self.strands.forget()
        self._show_me()
        self.card_size = self.stamps.card_side(self.index.standing, unit)
        for node in self.index.placed():
            self._show_node(node.id)
        self.strands.show(self.index.ties)
        self.outlines.show(self.index.groups)
        self.rings.stand(self.labels.room)  # so that names leave them free from the first
        self._waiting = set(self.cards)
        self._unsettled = True

    def wear(self, stamps: Stamps) -> None:
        """Takes another look; ``fit`` follows."""
        self.stamps = stamps
        self.rings.dress(stamps.look)

    # Refreshing some of it

    def show_change(self, change: Change) -> None:
        """Refreshes what a change touches; ``settle`` follows before anything is painted."""
        self._spots.forget()
        crowding = self.strands.crowding
        shaken = self.index.take(change)
        moved = {NodeId(edit.key) for edit in change.edits if edit.table == "nodes" and isinstance(edit.key, int)}
        moved.update(node.id for node in self.shown.follow(change))
        if len(moved) == 1:
            self.hold_apart(*moved)
        before = self.cards.keys() | set()
        stood = [self.cards[node].point for node in moved if node in self.cards]
        for node in moved:
            self._show_node(node)
        if self.labels.room.frame and self.stamps.card_side(self.index.standing, self.projection.unit) != self.card_size:
            self.fit(self.projection.unit, self.labels.room.frame)
            return
        shaken.update(tie.id for node in before ^ self.cards.keys() for tie in self.index.ties_of(node))
        if self.strands.crowding is not crowding:
            shaken.update(self.index.ties)
        self._waiting.update(moved, self.names_on(*self.strands.show(shaken)))
        stood += [self.cards[node].point for node in moved if node in self.cards]
        own = {group for node in moved for group in self.index.groups_of(node)}
        self.outlines.show(own | change.groups | self.outlines.round(stood))
        self._unsettled = True

    def settle(self) -> bool:
        """Finds spots for the names that wait for one, and for the rings' words; whether those moved.

        Kept apart from the refreshing, since whoever made a change should not have to wait for the looks of it.
        """
        if not self._unsettled:
            return False
        waiting, self._waiting, self._unsettled = self._waiting, set(), False
        self._call(self._settle(sorted(waiting)))
        touched = self.names_on(*self.outlines.settle())
        if touched:
            self._call(self._settle(sorted(touched)))
        self._show_handle()
        self.saying.show()
        moved = self.rings.settle(self.labels.room, self.strands.crossings)
        self._call(self._settle(sorted(self.names_on(*self.rings.boxes))))
        if self.layers.last:
            self.faint.touch()  # its names stand where those of today leave room
        return moved

    def choose(self, node: NodeId | None, tie: TieId | None = None) -> None:
        """Shows a card or a link as chosen."""
        before = (self.chosen, self.chosen_tie)
        self.chosen, self.chosen_tie = node, tie
        self._refresh_chosen(*before)
        self._refresh_chosen(node, tie)
        self._show_me()
        self._show_handle()
        if not self._unsettled:  # else it is shown when names have found their spots
            self.saying.show()

    def pick(self, nodes: frozenset[NodeId] | None) -> None:
        """Shows cards as several that are chosen together; None while one is chosen at a time."""
        before, self.picked = self.picked or frozenset(), nodes
        for node in before ^ (nodes or frozenset()):
            self._refresh_chosen(node, None)
        self._show_handle()

    def focus(self, *, focused: bool) -> None:
        """Shows whether the keyboard is on the map."""
        self.focused = focused
        self._refresh_chosen(self.chosen, None)
        self._show_me()

    def set_layers(self, layers: Layers) -> None:
        """Leaves cards, ties and groups out or takes them in, and shows names and what passes in another way."""
        self.settle()
        before, self.shown.layers = self.shown.layers, layers
        if before.last:
            self.faint.touch()
        if self.labels.room.frame is None:
            return  # nothing was drawn yet
        renamed = before.names is not layers.names
        self.labels, known = self._spots.turn(self.labels, before, layers)
        stood = self.cards.keys() | set()
        for node in self.index.placed():
            if renamed or self.shown.card(node) != (node.id in stood):
                self._show_node(node.id)
                self._waiting.update(() if known else (node.id,))
        if not known:
            self._waiting.update(NodeId(number) for _, number in self.labels.hidden)
        self._call(self.cards)
        signs = self.strands.show(self.index.ties)
        self._waiting.update(() if known else self.names_on(*signs))  # known spots heed the signs of then
        self.outlines.show(self.index.groups)
        self._unsettled = True

    def hold_apart(self, node: NodeId | None) -> None:
        """Holds the ties of one card apart from the picture of the ground, since it is the one that moves."""
        if node is not None:
            self.strands.courses.hold_apart(tie.id for tie in self.index.ties_of(node))

    # Pieces

    def strand_for(self, tie: Tie, held: Held = NOTHING) -> tuple[Line, Strand] | None:
        """How a tie is drawn now, or with some cards held elsewhere; None where it is not drawn."""
        return self.strands.strand_for(tie, held)

    def told(self, tie: Tie) -> Sign:
        """What a tie's sign says."""
        return self.strands.told(tie)

    def names_on(self, *boxes: Box) -> set[NodeId]:
        """The cards whose names touch any of these."""
        return {NodeId(owner[1]) for box in boxes for owner, _ in self.labels.room.touched(box) if owner[0] == "name"}

    def _show_node(self, key: NodeId) -> None:
        node = self.index.nodes.get(key)
        if node is not None and node.place is not None and self.shown.card(node):
            self._stand(node)
        elif key in self.cards:
            self.cards.pop(key).remove()
            for sort in ("card", *PLATES):
                self.labels.room.take((sort, key))
            self.labels.forget(("name", key))

    def _stand(self, node: Node) -> None:
        assert node.place is not None, "only placed cards stand on the map"  # noqa: S101
        if node.id not in self.cards:
            self.cards[node.id] = CardDrawing(self, node)
        card = self.cards[node.id]
        card.tell(node, self.shown.name(node), self.shown.plates(node))
        card.stand(self.projection.point(node.place), self.size_of(node.id), self.state_of(node.id), self.stamps)
        self.labels.room.put(("card", node.id), card.box, 1.5)
        plated = dict(card.plated(self.stamps))
        for sort in PLATES:
            self.labels.room.take((sort, node.id))
            if sort in plated:
                self.labels.room.put((sort, node.id), plated[sort])
        self.labels.wish(("name", node.id), card.wish(self.stamps))

    def _call(self, nodes: Collection[NodeId]) -> None:
        """Shows the names of these cards."""
        for node in nodes:
            if node in self.cards and node not in self._waiting:
                key = ("name", int(node))
                spot, frame = self.labels.spot(key), self.labels.room.frame
                if node == self.chosen and frame is not None:  # its name is shown even where there is no room for it
                    spot = spot.within(frame)
                self.cards[node].call(spot, self.stamps, shown=key not in self.labels.hidden)

    def _settle(self, names: Iterable[NodeId]) -> set[NodeId]:
        """Finds spots for names; says which were put. Few cards hide no name."""
        roomy = FULL_COUNT * (self.projection.unit / FULL_UNIT * 100 / self.stamps.look.percent) ** 2
        self.labels.most = MOST_TAKEN if len(self.cards) > roomy else None
        return {NodeId(number) for _, number in self.labels.settle([("name", int(node)) for node in names])}

    def _refresh_chosen(self, node: NodeId | None, tie: TieId | None) -> None:
        if node in self.cards:
            card = self.cards[node]
            card.stand(card.point, card.size, self.state_of(node), self.stamps)
            self._call({node})
            self.strands.show(tie.id for tie in self.index.ties_of(node) if tie.to_me or tie.directed)
        if tie in self.index.ties:
            self.strands.show([tie])

    def _show_handle(self) -> None:
        at = self.handle_point()
        if at is None:
            self._handle.hide()
        else:
            self._handle.show(self.stamps.handle(), at)

    def _show_me(self) -> None:
        size = self.size_of(EGO)
        alone = self.focused and self.chosen is None
        self.me.show(self.stamps.me(self.tr("Me"), size, State(alone, alone)), (0.0, 0.0))
        self.labels.room.put(("me", 0), around(0, 0, size, size), 1.5)
