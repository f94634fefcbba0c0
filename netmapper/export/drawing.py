"""What every part of a picture needs: the map seen through its study, sizes in pixels, names as they may be shown.

Me is the origin, x to the right and y down. The same map gives the same picture, to the letter.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal

from netmapper.domain.codes import Effect
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import Group, NetworkMap, Node
from netmapper.export.icons import inside_of
from netmapper.export.lines import Point
from netmapper.export.name_views import NameView, initials, numbers, shown_name
from netmapper.export.picture_words import PictureColours, PictureWords
from netmapper.export.room import Box, Room
from netmapper.export.svg import Value, element, text_of
from netmapper.export.traits import NO_BADGE, Badge, badge_of, size_of
from netmapper.study.base import ICON, Text
from netmapper.study.model import Study
from netmapper.study.on_map import OnMap
from netmapper.study.parts import NodeKind

Naming = Literal["labels", "initials", "numbered", "codes"]
"""How cards are called: by name, by initials, by kind and number, or by the number they have in an export."""

NAMINGS: Mapping[NameView, Naming] = MappingProxyType(
    {NameView.WHOLE: "labels", NameView.INITIALS: "initials", NameView.NUMBERED: "numbered"}
)
"""How cards are called in each view of names."""

UNIT = 420.0
"""Pixels from Me to the outer edge."""
ON_SCREEN = 270.0
"""Pixels from Me to the outer edge of a map of full size on a screen."""
MARGIN, MARGIN_DOWN = 84.0, 48.0
"""Pixels beside the rings, and above and below them, for names of cards at the edge."""
SCALES = ((8, 1.25), (20, 1.12), (36, 1.0), (48, 0.9), (math.inf, 0.82))
"""How large cards and words are, up to so many placed cards."""


def frame(unit: float) -> Box:
    """What a map and its names may take, round rings of this size."""
    return Box(-unit - MARGIN, -unit - MARGIN_DOWN, 2 * (unit + MARGIN), 2 * (unit + MARGIN_DOWN))


FRAME = frame(UNIT)
"""What the map and its names may take."""
FACE = "Atkinson Hyperlegible Next"


_ICON = re.compile(ICON)


@dataclass(frozen=True)
class Show:
    """What is shown beside the cards. Effects only when somebody asks for them.

    ``attributes`` shows badges and sizes where the study has them; ``wave`` marks the cards that were new in it.
    """

    naming: Naming = "labels"
    links: bool = True
    passing: bool = True
    effects: bool = False
    groups: bool = True
    attributes: bool = False
    wave: int = 1


@dataclass(frozen=True)
class Drawing:
    """One picture in the making. ``icons`` gives the inside of an icon's SVG by name, or nothing where there is none."""

    study: Study
    network: NetworkMap
    language: str
    show: Show
    words: PictureWords
    colours: PictureColours
    icons: Callable[[str], str]
    room: Room = field(default_factory=lambda: Room(FRAME))
    unit: float = UNIT
    """Pixels from Me to the outer edge: the fewer, the larger cards and words are beside the rings."""

    @cached_property
    def scale(self) -> float:
        """How large cards and words are: larger where there are few."""
        placed = sum(node.place is not None for node in self.network.nodes.values())
        return next(scale for most, scale in SCALES if placed <= most)

    @property
    def reach(self) -> float:
        """Half the height of a card."""
        return 25 * self.scale

    @property
    def sign_room(self) -> float:
        """How much larger the map is than one of full size on a screen: how many more signs have room to show all."""
        return (self.unit / ON_SCREEN / self.scale) ** 2

    @property
    def size(self) -> float:
        """Pixels of a name."""
        return 17 * self.scale

    def say(self, text: Text) -> str:
        """Words of the study."""
        return text.into(self.language, self.study.language)

    def effect(self, effect: Effect) -> str:
        """An effect in the study's words."""
        words = self.study.effects.words.get(effect)
        return self.say(words) if words is not None else effect.name.replace("_", " ").lower()

    def point(self, node: NodeId) -> Point | None:
        """Where a card stands, or Me; None for one that is in the tray."""
        if node == EGO:
            return 0.0, 0.0
        place = self.network.nodes[node].place
        return (place.xy[0] * self.unit, -place.xy[1] * self.unit) if place is not None else None

    def name(self, node: Node) -> str:
        """A card's name as it may be shown."""
        if self.show.naming == "codes":
            return str(node.id)
        view = next(view for view, naming in NAMINGS.items() if naming == self.show.naming)
        return shown_name(node, view, self.say(self.study.kind(node.kind).label), self._numbers[node.id])

    def group_name(self, group: Group) -> str:
        """A group's name as it may be shown: others may know by it who is in it. Empty where it may not."""
        named = self.words.group_numbered.format(number=int(group.id))
        return {"labels": group.label, "initials": initials(group.label), "numbered": named}.get(self.show.naming, "")

    def facts(self, node: Node) -> OnMap:
        """What was answered about a card."""
        return OnMap(self.study, self.network, node.id)

    def side(self, node: Node) -> float:
        """Half the height of this card."""
        kind = self.study.kind(node.kind)
        return self.reach * (size_of(kind, self.facts(node)) if self.show.attributes else 1.0)

    def badge(self, node: Node) -> Badge:
        """What stands on this card's plate; what identifies directly only where names are shown."""
        kind = self.study.kind(node.kind)
        question = kind.shown_as("badge")
        hidden = question is None or (question.identifies == "directly" and self.show.naming != "labels")
        return NO_BADGE if hidden or not self.show.attributes else badge_of(kind, self.facts(node), self.say)

    @cached_property
    def _numbers(self) -> Mapping[NodeId, int]:
        return numbers(self.network.nodes)

    def icon(self, name: str | None) -> str:
        """The inside of an icon's SVG; empty where there is none of this name."""
        try:
            return inside_of(self.icons(name)) if name is not None and _ICON.fullmatch(name) else ""
        except FileNotFoundError:
            return ""

    def card_icon(self, kind: NodeKind, icon: str | None) -> str:
        """The inside of the icon on a card; without one of its own it has its kind's."""
        return self.icon(icon) or self.icon(kind.icon)

    def called(self, node: NodeId) -> str:
        """A card's name, or the word for Me."""
        return self.words.me if node == EGO else self.name(self.network.nodes[node])


def lettering(words: str, x: float, y: float, size: float, fill: str, **more: Value) -> str:
    """Words at a point: ``y`` is the middle of their height, and ``x`` their middle unless ``text_anchor`` says otherwise."""
    placed: dict[str, Value] = {"x": x, "y": y + 0.34 * size, "font_family": FACE, "font_size": size, "fill": fill}
    return element("text", text_of(words), **{**placed, "text_anchor": "middle", **more})
