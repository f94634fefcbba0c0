"""How ties run: straight to Me, bowed outward between cards, side by side where there are several. Pure geometry.

Points are x to the right and y down, in pixels, with Me as the origin.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from netmapper.export.room import Box

Point = tuple[float, float]

BOW, MOST_BOW = 0.08, 26.0
"""How far the middle of a link bows: as a share of its length, and at most in pixels."""
SPREAD = 26.0
"""Pixels between the middles of ties that join the same two cards."""
HEAD_WIDTH = 0.55
"""Half the width of an arrow head, as a share of its length."""
SLOTS = 8
"""How many other spots along its line a sign tries."""
CROSSED = 150.0
"""Square pixels of cards and names that words would sooner stand on than on a line."""
HALVINGS = 12
"""How often a way is halved to find a distance on it: to a fraction of a pixel."""
ROUNDING = 1e-6
"""Pixels by which sums of numbers may miss."""
STEPS = 12
"""Straight pieces that stand for a bow where distances are measured."""


@dataclass(frozen=True, slots=True)
class Line:
    """From one end to the other; ``control`` is the quadratic curve's middle point, None where the line is straight."""

    start: Point
    end: Point
    control: Point | None = None

    def at(self, share: float) -> Point:
        """The point at a share of the way, 0 to 1."""
        (x0, y0), (x2, y2) = self.start, self.end
        if self.control is None:
            return x0 + (x2 - x0) * share, y0 + (y2 - y0) * share
        x1, y1 = self.control
        rest = 1 - share
        return (
            rest * rest * x0 + 2 * rest * share * x1 + share * share * x2,
            rest * rest * y0 + 2 * rest * share * y1 + share * share * y2,
        )

    def heading(self, share: float) -> float:
        """The direction in which the line runs there: degrees clockwise from rightward, as a painter turns."""
        before, after = self.at(max(share - 0.02, 0.0)), self.at(min(share + 0.02, 1.0))
        return math.degrees(math.atan2(after[1] - before[1], after[0] - before[0]))

    def distance(self, point: Point) -> float:
        """Pixels from a point to the nearest of the line."""
        return min(_to_piece(point, one, other) for one, other in self.pieces())

    def crosses(self, box: Box) -> bool:
        """Whether any of the line is within a box."""
        (x0, y0), (x1, y1), (x2, y2) = self.start, self.control or self.start, self.end
        left, top, right, bottom = box.left, box.top, box.left + box.width, box.top + box.height
        # most lines pass far off, and words that look for a spot ask about each of them
        if (x0 < left and x1 < left and x2 < left) or (x0 > right and x1 > right and x2 > right):
            return False
        if (y0 < top and y1 < top and y2 < top) or (y0 > bottom and y1 > bottom and y2 > bottom):
            return False
        return any(_enters(one, other, box) for one, other in self.pieces())

    def leaving(self, gap: float) -> float:
        """The share of the way at which the line is still this many pixels from its end; 0 where it never is farther."""
        if math.dist(self.start, self.end) <= gap:
            return 0.0
        near, far = 1.0, 0.0
        for _ in range(HALVINGS):
            middle = (near + far) / 2
            near, far = (middle, far) if math.dist(self.at(middle), self.end) < gap else (near, middle)
        return far

    @property
    def length(self) -> float:
        """Pixels from end to end, as the crow flies."""
        return math.dist(self.start, self.end)

    def pieces(self) -> Iterable[tuple[Point, Point]]:
        """Straight pieces that stand for the line where distances are measured."""
        return pairwise([self.at(step / STEPS) for step in range(STEPS + 1)] if self.control else [self.start, self.end])


class Crossings:
    """Many lines among which words look for a spot, again and again: those that pass far off are told from their ends."""

    def __init__(self) -> None:
        self._lines: dict[int, tuple[float, float, float, float, Line]] = {}
        self._pieces: dict[int, list[tuple[Point, Point]]] = {}

    def put(self, owner: int, line: Line) -> None:
        """A line runs here, in place of where it ran before."""
        (x0, y0), (x1, y1), (x2, y2) = line.start, line.control or line.start, line.end
        self._pieces.pop(owner, None)
        self._lines[owner] = min(x0, x1, x2), min(y0, y1, y2), max(x0, x1, x2), max(y0, y1, y2), line

    def take(self, owner: int) -> None:
        """A line runs here no longer."""
        self._lines.pop(owner, None)
        self._pieces.pop(owner, None)

    def cost(self, box: Box) -> float:
        """What it costs words to stand there, beside the square pixels that others take of their room."""
        left, top, right, bottom = _bounds(box)
        near = [
            owner
            for owner, (least_x, least_y, most_x, most_y, _) in self._lines.items()
            if least_x <= right and most_x >= left and least_y <= bottom and most_y >= top
        ]
        return CROSSED * sum(any(_enters(one, other, box) for one, other in self._near_pieces(owner, box)) for owner in near)

    def _near_pieces(self, owner: int, box: Box) -> Iterator[tuple[Point, Point]]:
        pieces = self._pieces.get(owner)
        if pieces is None:
            pieces = self._pieces[owner] = list(self._lines[owner][4].pieces())
        left, top, right, bottom = _bounds(box)
        for (x0, y0), (x1, y1) in pieces:
            if (
                (x0 > right and x1 > right)
                or (x0 < left and x1 < left)
                or (y0 > bottom and y1 > bottom)
                or (y0 < top and y1 < top)
            ):
                continue
            yield (x0, y0), (x1, y1)


def _bounds(box: Box) -> tuple[float, float, float, float]:
    """A little more than a box, so that rounding leaves nothing out that touches it."""
    return box.left - ROUNDING, box.top - ROUNDING, box.left + box.width + ROUNDING, box.top + box.height + ROUNDING


def crossed(box: Box, lines: Iterable[Line]) -> float:
    """What it costs words to stand on these lines, beside the square pixels that others take of their room."""
    return CROSSED * sum(line.crosses(box) for line in lines)


def to_me(card: Point) -> Line:
    """The line of a tie to Me, from Me to the card."""
    return Line((0.0, 0.0), card)


@lru_cache(maxsize=4_096)
def between(source: Point, target: Point, rank: int = 0, scale: float = 1.0) -> Line:
    """The line of a link, bowed away from Me. ``rank`` tells ties between the same two cards apart, from 0."""
    x, y = target[0] - source[0], target[1] - source[1]
    length = math.hypot(x, y)
    if length < 1.0:
        return Line(source, target)
    middle = (source[0] + target[0]) / 2, (source[1] + target[1]) / 2
    across = -y / length, x / length
    outward = 1.0 if across[0] * middle[0] + across[1] * middle[1] >= 0 else -1.0
    aside = SPREAD * scale * ((rank + 1) // 2) * (-1 if rank % 2 else 1)
    reach = 2 * outward * (min(BOW * length, MOST_BOW * scale) + aside)
    return Line(source, target, (middle[0] + across[0] * reach, middle[1] + across[1] * reach))


def sign_shares(line: Line, near_start: float, near_end: float, *, towards_end: bool) -> tuple[float, ...]:
    """The shares of the way at which a sign may stand, the best first.

    ``near_start`` and ``near_end`` are the pixels it keeps from either end. On a tie to Me it stands beside the card,
    otherwise in the middle; where the line is too short for both gaps, half way between what the ends take.
    """
    length = line.length
    if length <= near_start + near_end:
        return (near_start / (near_start + near_end) if near_start + near_end else 0.5,)
    first, last = near_start / length, (length - near_end) / length
    if towards_end:
        return tuple(last - (last - first) * step / SLOTS for step in range(SLOTS + 1))
    middle = min(max(0.5, first), last)  # one end may take more than half of the way
    reach = min(middle - first, last - middle)
    return tuple(middle + reach * way * step / SLOTS for step in range(SLOTS + 1) for way in (1, -1))


def head(line: Line, gap: float, size: float) -> tuple[Point, Point, Point] | None:
    """The arrow head at the end of a line, its tip ``gap`` pixels from there; None where the line is too short for one."""
    if line.length < gap + 2 * size:
        return None
    share = line.leaving(gap)
    tip, back = line.at(share), line.at(line.leaving(gap + size))
    turn = math.atan2(tip[1] - back[1], tip[0] - back[0])
    across = math.sin(turn) * size * HEAD_WIDTH, -math.cos(turn) * size * HEAD_WIDTH
    base = tip[0] - math.cos(turn) * size, tip[1] - math.sin(turn) * size
    return tip, (base[0] + across[0], base[1] + across[1]), (base[0] - across[0], base[1] - across[1])


def edge(shape: str, side: float, line: Line) -> float:
    """Pixels from the middle of a card to its edge where a line comes to its end there; ``side`` is the card's own."""
    came = line.at(line.leaving(side / 2))
    x, y = abs(came[0] - line.end[0]), abs(came[1] - line.end[1])
    away = math.hypot(x, y) or 1.0
    if shape == "square":
        return min(0.44 * side * away / max(x, y, 0.1), 0.56 * side)
    return 0.5 * side * away / max(x + y, 0.1) if shape == "diamond" else 0.5 * side


def hull(points: list[Point]) -> list[Point]:
    """The outline round points: their convex hull, clockwise on a screen, from the leftmost."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return ordered

    def side(chain: list[Point]) -> list[Point]:
        found: list[Point] = []
        for point in chain:
            while len(found) > 1 and _turn(found[-2], found[-1], point) <= 0:
                found.pop()
            found.append(point)
        return found[:-1]

    return side(ordered) + side(ordered[::-1])


def _turn(one: Point, other: Point, third: Point) -> float:
    return (other[0] - one[0]) * (third[1] - one[1]) - (other[1] - one[1]) * (third[0] - one[0])


def _to_piece(point: Point, one: Point, other: Point) -> float:
    x, y = other[0] - one[0], other[1] - one[1]
    squared = x * x + y * y
    share = ((point[0] - one[0]) * x + (point[1] - one[1]) * y) / squared if squared else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.hypot(point[0] - one[0] - share * x, point[1] - one[1] - share * y)


def _enters(one: Point, other: Point, box: Box) -> bool:
    """Whether a straight piece comes into a box: the shares of the way that lie within both of its strips meet."""
    first, last = 0.0, 1.0
    for start, end, low, size in ((one[0], other[0], box.left, box.width), (one[1], other[1], box.top, box.height)):
        way = end - start
        if way == 0.0:
            if not low <= start <= low + size:
                return False
            continue
        shares = (low - start) / way, (low + size - start) / way
        first, last = max(first, min(shares)), min(last, max(shares))
    return first <= last
