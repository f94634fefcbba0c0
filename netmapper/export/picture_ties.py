"""Ties in a picture: lines among cards, lines to Me where something is said, and the signs upon them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from netmapper.domain.ids import EGO
from netmapper.domain.network import Tie
from netmapper.editing.commands import TO_ME
from netmapper.export.drawing import Drawing, lettering
from netmapper.export.lines import Line, between, edge, head, sign_shares, to_me
from netmapper.export.picture_cards import HALO, me_reach
from netmapper.export.picture_plates import icon_at
from netmapper.export.picture_sentences import tie_sentence
from netmapper.export.room import around
from netmapper.export.signs import ICON, STROKES, TURNED, Sign, crowding_of, fitted, sign_of
from netmapper.export.svg import element, number, path, round_pen, title

SIGN = 24.0
"""Pixels that a sign takes along its line."""
STEP = 18.0
"""Pixels from one mark of a sign to the next."""
HEAD = 11.0
"""Pixels of the length of an arrow head."""
GAP = 7.0
"""Pixels between a sign and a card."""
PATTERNS = {"solid": None, "dashed": "9 7", "dotted": "0.1 7"}


@dataclass(frozen=True)
class Strand:
    """A tie that is drawn: its line, its sign, and at which share of the way the sign stands."""

    tie: Tie
    line: Line
    sign: Sign
    share: float = 0.5


def strands(drawing: Drawing) -> list[Strand]:
    """The ties that are drawn, each sign where least stands in its way; the signs take their room."""
    return [_signed(drawing, strand) for strand in _drawn(drawing)]


def lines(drawing: Drawing, found: list[Strand]) -> str:
    """The lines, those to Me below the others."""
    return element("g", *(_line(drawing, strand) for strand in found), id="ties")


def signs(drawing: Drawing, found: list[Strand]) -> str:
    """The signs, above all lines."""
    return element("g", *(_sign_of(drawing, strand) for strand in found if not strand.sign.empty), id="signs")


def sign_scale(drawing: Drawing) -> float:
    """How large signs are: as cards are where there are few, and never so large that they hide each other sooner."""
    return drawing.scale if drawing.scale > 1.2 else min(0.88 * drawing.scale, 0.94)


def sign_mark(drawing: Drawing, sign: Sign, x: float, y: float, turn: float, scale: float) -> str:
    """A sign round a point, turned with its line: a pill with one mark below the other, square to the line."""
    marks = sign.marks
    colour = drawing.colours.effect(sign.effect)
    width, step = SIGN * scale, STEP * scale
    long = width + step * (len(marks) - 1)
    pill = element(
        "rect",
        x=-width / 2,
        y=-long / 2,
        width=width,
        height=long,
        rx=width / 2,
        fill=drawing.colours.surface,
        stroke=colour,
        stroke_width=2.2 * scale,
    )
    flipped = -1 if 90 < turn % 360 <= 270 else 1
    inner = [
        _mark(drawing, mark, flipped * (place - (len(marks) - 1) / 2) * step, turn, colour, scale)
        for place, mark in enumerate(marks)
    ]
    return element("g", pill, *inner, transform=f"translate({number(x)} {number(y)}) rotate({number(turn)})")


def _mark(drawing: Drawing, mark: str, down: float, turn: float, colour: str, scale: float) -> str:
    upright = "" if mark in TURNED else f" rotate({number(-turn)})"
    moved = f"translate(0 {number(down)}){upright} scale({number(0.9 * scale)})"
    if mark.startswith(ICON):
        return element("g", icon_at(drawing, mark.removeprefix(ICON), (0, 0), 18, colour), transform=moved)
    if mark not in STROKES:
        return element("g", lettering(mark, 0, 0, 17, colour, font_weight=600), transform=moved)
    strokes = " ".join(path(stroke) for stroke in STROKES[mark])
    return element("path", d=strokes, transform=moved, **round_pen(colour, 2.3))


def _drawn(drawing: Drawing) -> Iterator[Strand]:
    show, ties = drawing.show, [tie for _, tie in sorted(drawing.network.ties.items())]
    for tie in ties:
        end = drawing.point(tie.target)
        sign = _told(drawing, tie)
        if tie.to_me and end is not None and not sign.empty:
            yield Strand(tie, to_me(end), sign)
    ranks: defaultdict[frozenset[int], int] = defaultdict(int)
    for tie in ties:
        ends = drawing.point(tie.source), drawing.point(tie.target)
        if tie.to_me or not show.links or ends[0] is None or ends[1] is None:
            continue
        pair = frozenset((int(tie.source), int(tie.target)))
        yield Strand(tie, between(ends[0], ends[1], ranks[pair], drawing.scale), _told(drawing, tie))
        ranks[pair] += 1


def _told(drawing: Drawing, tie: Tie) -> Sign:
    icons = {resource.id: resource.icon for resource in drawing.study.resources}
    sign = sign_of(tie, drawing.network.exchanges_on(tie.id), effects=drawing.show.effects, icons=icons)
    if not drawing.show.passing:
        return Sign(effect=sign.effect)
    carrying = len({key.tie for key in drawing.network.exchanges})
    return fitted(sign, crowding_of(carrying, drawing.sign_room))


def _signed(drawing: Drawing, strand: Strand) -> Strand:
    if strand.sign.empty:
        return strand
    scale, tie = sign_scale(drawing), strand.tie
    width = SIGN * scale
    long = width + STEP * scale * (len(strand.sign.marks) - 1)
    near = width / 2 + GAP * scale
    gaps = (
        me_reach(drawing) if end == EGO else drawing.side(drawing.network.nodes[end]) + HALO for end in (tie.source, tie.target)
    )
    shares = sign_shares(strand.line, *(gap + near for gap in gaps), towards_end=tie.to_me)
    boxes = []
    for share in shares:
        turn = math.radians(strand.line.heading(share))
        slack = long - width
        boxes.append(around(*strand.line.at(share), width + slack * abs(math.sin(turn)), width + slack * abs(math.cos(turn))))
    costs = [drawing.room.cost(box) + 4 * rank for rank, box in enumerate(boxes)]
    best = costs.index(min(costs))
    drawing.room.put(("sign", strand.tie.id), boxes[best], 3.0)
    return Strand(strand.tie, strand.line, strand.sign, shares[best])


def _line(drawing: Drawing, strand: Strand) -> str:
    tie, line = strand.tie, strand.line
    kind = None if tie.relation == TO_ME else drawing.study.tie_kind(tie.relation)
    colour = drawing.colours.effect(strand.sign.effect)
    width = (2.4 if tie.to_me else 2.0) * drawing.scale
    bend = f" Q{number(line.control[0])} {number(line.control[1])}" if line.control is not None else " L"
    curve = f"M{number(line.start[0])} {number(line.start[1])}{bend} {number(line.end[0])} {number(line.end[1])}"
    drawn = element(
        "path",
        d=curve,
        stroke_dasharray=PATTERNS[kind.pattern] if kind is not None else None,
        **round_pen(colour, width),
    )
    return element("g", title(tie_sentence(drawing, tie)), drawn, _head(drawing, strand, colour), id=f"tie-{tie.id}")


def _head(drawing: Drawing, strand: Strand, colour: str) -> str:
    """The arrow head of a link that has a direction, where its line meets the card."""
    if strand.tie.to_me or not strand.tie.directed:
        return ""
    node = drawing.network.nodes[strand.tie.target]
    beside = edge(drawing.study.kind(node.kind).shape, 2 * drawing.side(node), strand.line) + HALO + 2
    corners = head(strand.line, beside, HEAD * drawing.scale)
    return element("path", d=path(corners, closed=True), fill=colour) if corners is not None else ""


def _sign_of(drawing: Drawing, strand: Strand) -> str:
    x, y = strand.line.at(strand.share)
    return sign_mark(drawing, strand.sign, x, y, strand.line.heading(strand.share), sign_scale(drawing))
