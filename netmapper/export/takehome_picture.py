"""The map on a take-home page: as large as its place, its words as large as the print, and nothing on anything else.

Where names do not all fit, the cards carry numbers, and the words of the page say whose they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node
from netmapper.export.drawing import MARGIN, UNIT, Drawing, Show, frame
from netmapper.export.name_views import NameView, numbers
from netmapper.export.picture_cards import badge, cards, make_room
from netmapper.export.picture_ground import groups, ring_words, rings
from netmapper.export.picture_margin import meanings
from netmapper.export.picture_ties import Strand, lines, signs, strands
from netmapper.export.picture_words import BLACK_AND_WHITE, PictureColours, PictureWords
from netmapper.export.room import Box, Room
from netmapper.export.svg import element, number
from netmapper.export.takehome_names import NUMBER, Names, crowded, free, numbers_drawn
from netmapper.export.takehome_page import TakeHomePage
from netmapper.study.parts import NodeKind

SIZES = (16.0, 14.5, 13.0, 12.0)
LARGE = (24.0, 22.5, 21.0)
"""Pixels of names on paper, the best first; the last is the least. 12 are 9 points, 21 are 16."""
NUMBERS = (20.0, 18.0, 16.0, 14.0, 12.0)
LARGE_NUMBERS = (26.0, 23.5, 21.0, 19.0, 17.0)
"""The same of numbers that stand for names, within the cards."""
MANY = 36
"""Beyond so many cards only the smaller sizes are tried, so that the page follows a choice at once."""
CARDS = (1.0, 0.85, 0.7)
"""How large cards are beside their names: smaller where they would cover each other."""
LEAST_UNIT, MOST_UNIT = 190.0, 520.0
"""How small and how large the rings may be in pixels of the drawing, before it is brought to its place."""
EDGE = 6.0
"""Pixels beside the outermost cards where no names stand there."""
GROUND_WORDS = 16.0
"""Pixels of the words of rings and groups in a drawing."""
PAPER = PictureColours(ground="#FFFFFF", rings=("#E3F0ED", "#EFF6F3", "#F9FBF8"))
"""Colours on white paper."""


@dataclass(frozen=True)
class PaperDrawing(Drawing):
    """A picture of a map whose cards are called already as they shall be; ``cards`` makes them smaller than their names.

    Where cards carry numbers (``numbered``) they carry no icons.
    """

    cards: float = 1.0
    numbered: bool = False

    @property
    def reach(self) -> float:
        """Half the height of a card."""
        return 25 * self.scale * self.cards

    @property
    def sign_room(self) -> float:
        """As much as on a screen where numbers stand for names, since the page makes the whole smaller; else what there is."""
        return 1.0 if self.numbered else super().sign_room

    def name(self, node: Node) -> str:
        """A card's name as it is."""
        return node.label

    def card_icon(self, kind: NodeKind, icon: str | None) -> str:
        """The icon on a card, where it carries no number."""
        return "" if self.numbered else super().card_icon(kind, icon)


@dataclass(frozen=True)
class MapPicture:
    """A map drawn round Me, and what the words of the page must say in its place."""

    drawn: str
    frame: Box
    meanings: tuple[tuple[str, str], ...]
    """Each sign round a point, and its words; drawn for words of the legend's size."""
    key: Mapping[NodeId, int]
    """The numbers that stand for names; empty where the names stand there."""
    tells_groups: bool
    """Whether the names of groups stand in it."""

    def placed(self, x: float, y: float, width: float) -> str:
        """The picture with its top left there, so wide."""
        scale = width / self.frame.width
        moved = f"translate({number(x - self.frame.left * scale)} {number(y - self.frame.top * scale)}) scale({scale:.4f})"
        return element("g", self.drawn, id="map", transform=moved)

    def high(self, width: float) -> float:
        """Its height at a width."""
        return self.frame.height * width / self.frame.width


def map_picture(page: TakeHomePage, width: float) -> MapPicture:
    """The picture for a place of this width in pixels of the page: with the largest names that all find room, if any do."""
    sizes = LARGE if page.wishes.large else SIZES
    for size in sizes if len(page.network.nodes) <= MANY else sizes[-2:]:
        unit = _unit(page, width, size)
        found = _with_names(page, unit, worded=False) if unit >= LEAST_UNIT else None
        if found is not None:
            legible = GROUND_WORDS * width / frame(unit).width >= sizes[-1] - 0.1
            wanted = legible and bool(page.wishes.rings or page.network.groups)
            return (_with_names(page, unit, worded=True) if wanted else None) or found
    return _with_numbers(page, width)


def _unit(page: TakeHomePage, width: float, size: float) -> float:
    """How large the rings are drawn, for names to be of this size once the picture is in its place."""
    drawing = _drawing(page, UNIT, naming=True)
    return min(drawing.size * width / (2 * size) - MARGIN, MOST_UNIT)


def _with_names(page: TakeHomePage, unit: float, *, worded: bool) -> MapPicture | None:
    """The picture with names; None where they do not all find room. ``worded``: rings and groups are named in it."""
    drawings = [_drawing(page, unit, naming=worded, cards=share) for share in CARDS]
    drawing = next((each for each in drawings if not crowded(each)), drawings[-1])
    make_room(drawing)
    found = strands(drawing)
    outlines = groups(drawing)
    names = Names(drawing)
    if not names.fit:
        return None
    told = ring_words(drawing, found) if page.wishes.rings and worded else ""
    standing = _words_on_ground(drawing, page) if worded else ()
    if not all(free(drawing, owner) for owner in standing):
        return None
    return _picture(drawing, found, outlines, told, names.drawn(), {}, tells_groups=worded)


def _with_numbers(page: TakeHomePage, width: float) -> MapPicture:
    """The picture with a number on each card, the largest at which no card covers another; else the least."""
    sizes = LARGE_NUMBERS if page.wishes.large else NUMBERS
    drawings = [_numbered(page, width, size) for size in sizes]
    drawing = next((each for each in drawings if not crowded(each)), drawings[-1])
    by_kind = page.wishes.names is NameView.NUMBERED
    counted = {node.id: at for at, node in enumerate((node for _, nodes in page.kinds for node in nodes), 1)}
    make_room(drawing)
    found = strands(drawing)
    told = numbers_drawn(drawing, numbers(page.network.nodes) if by_kind else counted)
    picture = _picture(drawing, found, groups(drawing), "", told, {} if by_kind else counted, tells_groups=False)
    return replace(picture, frame=_tight(drawing))


def _numbered(page: TakeHomePage, width: float, size: float) -> PaperDrawing:
    drawing = _drawing(page, UNIT, naming=False)
    unit = drawing.reach * width * NUMBER / (2 * size) - drawing.reach - EDGE
    return replace(_drawing(page, max(unit, LEAST_UNIT), naming=False), numbered=True)


def _tight(drawing: Drawing) -> Box:
    """What a map takes that has no names beside its cards."""
    half = drawing.unit + drawing.reach + EDGE
    return Box(-half, -half, 2 * half, 2 * half)


def _drawing(page: TakeHomePage, unit: float, *, naming: bool, cards: float = 1.0) -> PaperDrawing:
    wishes, words = page.wishes, page.words
    told = PictureWords(
        me=words.me,
        on_ring=words.card_on_ring if wishes.rings else words.card,
        off_map=words.card,
        tie=words.tie,
        passes=words.passes,
        signs=words.signs,
        link=words.link,
        given=words.given,
        received=words.received,
        both=words.both,
        count=words.count,
    )
    show = Show("labels" if naming else "codes", wishes.links, wishes.passing, wishes.effects, wishes.groups)
    colours = BLACK_AND_WHITE if wishes.plain else PAPER
    return PaperDrawing(page.study, page.network, page.language, show, told, colours, page.icons, Room(frame(unit)), unit, cards)


def _picture(
    drawing: PaperDrawing,
    found: list[Strand],
    outlines: str,
    told: str,
    names: str,
    key: Mapping[NodeId, int],
    *,
    tells_groups: bool,
) -> MapPicture:
    layers = (rings(drawing), outlines, lines(drawing, found), told, cards(drawing), signs(drawing, found), names)
    return MapPicture("".join(layers), frame(drawing.unit), tuple(_meanings(drawing, found)), key, tells_groups)


def _meanings(drawing: PaperDrawing, found: list[Strand]) -> Iterator[tuple[str, str]]:
    for kind in drawing.study.node_kinds:
        if any(node.kind == kind.id for node in drawing.network.nodes.values()):
            yield badge(drawing, kind, None, (0.0, 0.0), 15), drawing.say(kind.plural)
    yield from meanings(drawing, found)


def _words_on_ground(drawing: PaperDrawing, page: TakeHomePage) -> Iterator[tuple[str, int]]:
    """The owners of room that are words of rings, sectors and groups."""
    for key, group in drawing.network.groups.items():
        if any(drawing.point(node) is not None for node in group.members):
            yield "group", key
    if page.wishes.rings:
        yield from (("ring", ring) for ring in range(len(page.study.rings.items)))
        yield from (("sector", sector) for sector in range(len(page.study.sectors)))
