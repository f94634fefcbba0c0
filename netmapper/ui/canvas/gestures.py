"""What a hand can do on the map: each gesture one object that starts, moves, and is dropped or cancelled.

A gesture moves pictures only. What it means is said when it is dropped; cancelled, it has never been.
"""

from __future__ import annotations

import math
from typing import Protocol

from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.export.lines import Point
from netmapper.ui.canvas.motion import LiftedCard, LooseTie, Moving
from netmapper.ui.canvas.scene import MapScene

LIFT = 8.0
"""Pixels that a press may tremble before it becomes a drag."""
STEP = 0.04
"""How far one press of an arrow key moves a card, in ring units."""


class Stage(Protocol):
    """What gestures need of the canvas they act on."""

    def stage(self) -> MapScene:
        """The scene, to look things up."""

    def hold_still(self, lifted: NodeId | None) -> None:
        """Makes a picture of all that stands still."""

    def show_moving(self, moving: Moving) -> None:
        """Draws what moves, where it is now."""

    def scroll_by(self, across: float, down: float) -> None:
        """Moves the sheet under the window."""

    def say_dropped(self, node: NodeId, radius: float, angle: float) -> None:
        """A card was put on a place."""

    def say_tapped(self, node: NodeId) -> None:
        """A card was tapped."""

    def say_tie_tapped(self, tie: TieId) -> None:
        """A link was tapped."""

    def say_group_tapped(self, group: GroupId) -> None:
        """The name of a group was tapped."""

    def say_ground_tapped(self, point: Point) -> None:
        """The ground was tapped, on a ring or outside."""

    def say_turned(self, node: NodeId) -> None:
        """A card was tapped while several are being chosen."""

    def say_lassoed(self, nodes: frozenset[NodeId]) -> None:
        """A line was drawn round some cards."""

    def say_tied(self, source: NodeId, target: NodeId) -> None:
        """A tie was drawn between two cards."""


class Gesture(Protocol):
    """One gesture in progress. ``node`` is the card it is about, if it is about one.

    ``lasts`` says that it counts as it stands when the keyboard or the person goes elsewhere; all others are then over.
    """

    node: NodeId | None
    by_keys: bool
    lasts: bool

    def move(self, at: Point) -> None:
        """The hand moved."""

    def drop(self, at: Point) -> None:
        """The hand let go: the gesture means what it shows."""


class DragCard:
    """Pressing a card: let go at once it is a tap, carried away it is a drag."""

    by_keys = False
    lasts = False

    def __init__(self, stage: Stage, node: NodeId, at: Point) -> None:
        self.node: NodeId | None = node
        self._card = node
        self._stage = stage
        self._pressed = at
        self._home = stage.stage().cards[node].point
        self._lifted: LiftedCard | None = None
        stage.hold_still(node)

    def move(self, at: Point) -> None:
        """Carries the card along, once the hand has left the spot."""
        if self._lifted is None and math.dist(at, self._pressed) < LIFT:
            return
        if self._lifted is None:
            self._lifted = LiftedCard(self._stage.stage(), self._card, self._held(at))
        self._lifted.move(self._held(at))
        self._stage.show_moving(self._lifted)

    def drop(self, at: Point) -> None:
        """Puts the card there; outside the rings it goes back to where it was."""
        if self._lifted is None:
            self._stage.say_tapped(self._card)
            return
        meant = self._stage.stage().projection.dropped(self._held(at))
        if meant is not None:
            self._stage.say_dropped(self._card, *meant)

    def _held(self, at: Point) -> Point:
        return self._home[0] + at[0] - self._pressed[0], self._home[1] + at[1] - self._pressed[1]


class CarryIn:
    """A card carried in from the tray: it is in the hand from the beginning."""

    by_keys = False
    lasts = False

    def __init__(self, stage: Stage, node: NodeId, at: Point) -> None:
        self.node: NodeId | None = node
        self._card = node
        self._stage = stage
        stage.hold_still(node)
        self._lifted = LiftedCard(stage.stage(), node, at)
        stage.show_moving(self._lifted)

    def move(self, at: Point) -> None:
        """Carries the card along."""
        self._lifted.move(at)
        self._stage.show_moving(self._lifted)

    def drop(self, at: Point) -> None:
        """Puts the card there; outside the rings it stays in the tray."""
        meant = self._stage.stage().projection.dropped(at)
        if meant is not None:
            self._stage.say_dropped(self._card, *meant)


class DrawTieByHand:
    """Drawing a tie from the handle of a card to another card."""

    by_keys = False
    lasts = False

    def __init__(self, stage: Stage, source: NodeId, at: Point) -> None:
        self.node: NodeId | None = source
        self._stage = stage
        self._loose = LooseTie(stage.stage(), source, at)
        stage.hold_still(None)

    def move(self, at: Point) -> None:
        """Leads the tie there."""
        under = self._stage.stage().card_at(at)
        self._loose.move(at, under if under != self._loose.source else None)
        self._stage.show_moving(self._loose)

    def drop(self, at: Point) -> None:
        """Ties the two cards; dropped on nothing, or on the card it came from, it was nothing."""
        target = self._stage.stage().card_at(at)
        if target is not None and target != self._loose.source:
            self._stage.say_tied(self._loose.source, target)


class TapGround:
    """Pressing where no card is: let go at once it is a tap on a group, a link or a ring, carried away it moves the sheet."""

    by_keys = False
    lasts = False

    def __init__(self, stage: Stage, at: Point) -> None:
        self.node: NodeId | None = None
        self._stage = stage
        self._pressed = at
        self._moved = False

    def move(self, at: Point) -> None:
        """Moves the sheet under the hand."""
        across, down = at[0] - self._pressed[0], at[1] - self._pressed[1]
        self._moved = self._moved or math.hypot(across, down) >= LIFT
        if self._moved:
            self._stage.scroll_by(-across, -down)

    def drop(self, at: Point) -> None:
        """Says what was tapped."""
        if self._moved:
            return
        group, tie = self._stage.stage().group_at(self._pressed), self._stage.stage().tie_at(self._pressed)
        if group is not None:
            self._stage.say_group_tapped(group)
        elif tie is not None:
            self._stage.say_tie_tapped(tie)
        else:
            self._stage.say_ground_tapped(self._pressed)


class MoveByKeys:
    """Moving a card by Shift and arrows: one gesture from the first arrow until Shift is let go."""

    by_keys = True
    lasts = True

    def __init__(self, stage: Stage, node: NodeId) -> None:
        self.node: NodeId | None = node
        self._card = node
        self._stage = stage
        stage.hold_still(node)
        self._lifted = LiftedCard(stage.stage(), node, stage.stage().cards[node].point)

    def step(self, way: Point) -> None:
        """One step of an arrow, never off the rings."""
        unit = self._stage.stage().projection.unit
        x, y = self._lifted.at[0] + way[0] * STEP * unit, self._lifted.at[1] + way[1] * STEP * unit
        outside = max(math.hypot(x, y) / unit, 1.0)
        self.move((x / outside, y / outside))

    def move(self, at: Point) -> None:
        """Holds the card there."""
        self._lifted.move(at)
        self._stage.show_moving(self._lifted)

    def drop(self, at: Point) -> None:
        """Puts the card where the keys have brought it."""
        meant = self._stage.stage().projection.dropped(self._lifted.at)
        if meant is not None:
            self._stage.say_dropped(self._card, *meant)


class DrawTieByKeys:
    """Drawing a tie by keys: arrows aim at another card, Enter ties, Escape lets it be."""

    by_keys = True
    lasts = False

    def __init__(self, stage: Stage, source: NodeId) -> None:
        self.node: NodeId | None = source
        self._stage = stage
        self.aim = source
        self._loose = LooseTie(stage.stage(), source, stage.stage().cards[source].point)
        stage.hold_still(None)
        stage.show_moving(self._loose)

    def aim_at(self, node: NodeId) -> None:
        """Aims at another card; at its own, it aims at nothing."""
        self.aim = node
        self.move(self._stage.stage().cards[node].point)

    def move(self, at: Point) -> None:
        """Leads the tie there."""
        self._loose.move(at, self.aim if self.aim != self._loose.source else None)
        self._stage.show_moving(self._loose)

    def drop(self, at: Point) -> None:
        """Ties the two cards."""
        if self.aim != self._loose.source:
            self._stage.say_tied(self._loose.source, self.aim)
