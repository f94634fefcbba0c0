"""What stands round the map in a picture: the legend in words, and the cards that are not on the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from netmapper.domain.codes import Effect
from netmapper.domain.network import Node
from netmapper.export.drawing import Drawing, lettering
from netmapper.export.lettering import shortened, width_of
from netmapper.export.picture_cards import badge, placed
from netmapper.export.picture_plates import icon_at, plate
from netmapper.export.picture_sentences import card_sentence
from netmapper.export.picture_ties import PATTERNS, Strand, sign_mark
from netmapper.export.room import Box
from netmapper.export.signs import Sign
from netmapper.export.svg import element, number, title
from netmapper.export.traits import Badge, badge_words, marked_new

SIZE = 17.0
"""Pixels of words in the margin."""
ROW = 36.0
"""Pixels from one line of the legend to the next."""
WIDTH = 280.0
"""Pixels of the legend."""
CHIP = 46.0
"""Pixels of the height of a card that is not on the map."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A part of the margin, and how many pixels it takes downward."""

    drawn: str
    height: float


def legend(drawing: Drawing, found: list[Strand], left: float, top: float) -> Placed:
    """The kinds of card and the signs that are in this picture, in words."""
    drawn: list[str] = []
    y = top
    for kind in drawing.study.node_kinds:
        if any(node.kind == kind.id for node in drawing.network.nodes.values()):
            y += ROW
            drawn.append(badge(drawing, kind, None, (left + 15, y), 15) + _words(drawing, drawing.say(kind.plural), left, y))
    entries = [*_plates(drawing), *meanings(drawing, found)]
    if entries:
        y += ROW + 14
        drawn.append(_heading(drawing, drawing.words.signs, left, y))
    for picture, words in entries:
        y += ROW
        moved = f"translate({number(left + 15)} {number(y)})"
        drawn.append(element("g", picture, transform=moved) + _words(drawing, words, left, y))
    return Placed(element("g", *drawn, id="legend") if drawn else "", y - top)


def tray(drawing: Drawing, left: float, top: float, width: float) -> Placed:
    """The cards that are not on the map, as a list of small cards under its heading; nothing where there are none."""
    nodes = [node for _, node in sorted(drawing.network.nodes.items()) if node.place is None]
    if not nodes:
        return Placed("", 0.0)
    drawn = [_heading(drawing, drawing.words.not_on_map, left, top + 12)]
    x, y = left, top + 36
    for node in nodes:
        words = shortened(drawing.name(node), SIZE, 14 * SIZE)
        wide = 62 + width_of(words, SIZE)
        if x > left and x + wide > left + width:
            x, y = left, y + CHIP + 10
        drawn.append(_chip(drawing, node, words, x, y, wide))
        x += wide + 10
    return Placed(element("g", *drawn, id="not-on-map"), y + CHIP - top)


def _plates(drawing: Drawing) -> Iterator[tuple[str, str]]:
    """The icons on plates that occur, and the star of what is new, with their words."""
    told: dict[str, str] = {}
    for node in placed(drawing):
        icon = drawing.badge(node).icon
        if icon is not None:
            told[icon] = badge_words(drawing.study.kind(node.kind), drawing.facts(node), drawing.say)
    for icon, words in sorted(told.items()):
        yield plate(drawing, Box(-13, -13, 26, 26), Badge(icon=icon)), words
    if any(marked_new(node, drawing.show.wave) for node in placed(drawing)):
        yield plate(drawing, Box(-13, -13, 26, 26), None), drawing.words.new


def meanings(drawing: Drawing, found: list[Strand]) -> Iterator[tuple[str, str]]:
    """Each sign that occurs, drawn round the point 0 0, with its words."""
    words, told = drawing.words, [strand.sign for strand in found]
    marks = {mark for sign in told for mark in sign.marks}
    if "backward" in marks:
        yield _one(drawing, Sign(backward=True)), words.received
    if "forward" in marks:
        yield _one(drawing, Sign(forward=True)), words.given
    if "both" in marks:
        yield _one(drawing, Sign(forward=True, backward=True)), words.both
    shown = {icon for sign in told for _, icon in sign.things}
    for resource in drawing.study.resources:
        if resource.icon in shown:
            yield _icon(drawing, resource.icon), drawing.say(resource.label)
    if any(not sign.things and sign.resources > 1 for sign in told):
        yield _one(drawing, Sign(resources=2)), words.count
    for effect in Effect:
        if effect is not Effect.NOT_SAID and any(sign.effect is effect for sign in told):
            yield _one(drawing, Sign(effect=effect)), drawing.effect(effect)
    yield from _patterns(drawing, found)


def _patterns(drawing: Drawing, found: list[Strand]) -> Iterator[tuple[str, str]]:
    """The lines among cards: by their kinds where they are drawn differently, else simply as links."""
    kinds = [kind for kind in drawing.study.tie_kinds if any(strand.tie.relation == kind.id for strand in found)]
    for pattern in PATTERNS:
        labels = [drawing.say(kind.label) for kind in kinds if kind.pattern == pattern]
        if not labels:
            continue
        line = element(
            "line",
            x1=-15,
            y1=0,
            x2=15,
            y2=0,
            stroke=drawing.colours.quiet,
            stroke_width=2.2,
            stroke_linecap="round",
            stroke_dasharray=PATTERNS[pattern],
        )
        alike = len({kind.pattern for kind in kinds}) == 1
        yield line, drawing.words.link if alike else ", ".join(labels)


def _icon(drawing: Drawing, name: str) -> str:
    return icon_at(drawing, name, (0.0, 0.0), 26, drawing.colours.text)


def _one(drawing: Drawing, sign: Sign) -> str:
    return sign_mark(drawing, sign, 0, 0, 0, 1.05)


def _words(drawing: Drawing, words: str, left: float, y: float) -> str:
    shown = shortened(words, SIZE, WIDTH - 44)
    return lettering(shown, left + 44, y, SIZE, drawing.colours.text, text_anchor="start")


def _heading(drawing: Drawing, words: str, left: float, y: float) -> str:
    return lettering(words, left, y, SIZE, drawing.colours.quiet, text_anchor="start", font_weight=600)


def _chip(drawing: Drawing, node: Node, words: str, x: float, y: float, wide: float) -> str:
    colours = drawing.colours
    ground = element(
        "rect", x=x, y=y, width=wide, height=CHIP, rx=12, fill=colours.surface, stroke=colours.ring_line, stroke_width=1.2
    )
    picture = badge(drawing, drawing.study.kind(node.kind), node.icon, (x + 27, y + CHIP / 2), 15)
    name = lettering(words, x + 50, y + CHIP / 2, SIZE, colours.text, text_anchor="start")
    return element("g", title(card_sentence(drawing, node)), ground, picture, name, id=f"node-{node.id}")
