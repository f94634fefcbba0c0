"""Where names stand: beside their card, on no other name, card or sign where there is room. Pure geometry.

Names that are put stay put until their own card moves or something comes to stand on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from netmapper.export.room import Box, Owner, Room, around

PASSES = 3
"""How often names that still touch something look for a better spot."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A name that wants a spot: its card's middle, the pixels to keep from there, and its own size."""

    x: float
    y: float
    reach: float
    width: float
    height: float

    @property
    def surroundings(self) -> Box:
        """All that its spots can take."""
        return around(self.x, self.y, 2 * (self.reach + self.width), 2 * (self.reach + self.height))

    def spots(self) -> Iterator[Box]:
        """The spots in their order: below, above, right, left, then between these."""
        down, across = self.reach + self.height / 2, self.reach + self.width / 2
        aslant = self.reach * 0.7 + self.width / 2, self.reach * 0.7 + self.height / 2
        offsets = [(0.0, down), (0.0, -down), (across, 0.0), (-across, 0.0)]
        offsets += [(aslant[0], aslant[1]), (-aslant[0], aslant[1]), (aslant[0], -aslant[1]), (-aslant[0], -aslant[1])]
        offsets += [(side * self.width * 0.35, way * down) for way in (1, -1) for side in (1, -1)]
        return (around(self.x + x, self.y + y, self.width, self.height) for x, y in offsets)


class Labels:
    """The names of a map and their spots in its room. A name of which others take more than the share ``most`` is hidden.

    Hidden names take no room, so that others have it. Where ``most`` is None no name is hidden.
    """

    def __init__(self, room: Room) -> None:
        self.room = room
        self.most: float | None = None
        self.hidden: set[Owner] = set()
        self._wishes: dict[Owner, Wish] = {}
        self._spots: dict[Owner, Box] = {}
        self._freed: list[Box] = []

    def copy(self) -> Labels:
        """The same names at the same spots, in a room of their own."""
        made = Labels(self.room.copy())
        made.most, made.hidden, made._freed = self.most, set(self.hidden), list(self._freed)
        made._wishes, made._spots = dict(self._wishes), dict(self._spots)
        return made

    def wish(self, key: Owner, wish: Wish) -> None:
        """Wants a spot for a name; one that wants what it wanted before stays where it is."""
        if self._wishes.get(key) == wish and key in self._spots:
            return
        self._left(key)
        self._wishes[key] = wish

    def forget(self, key: Owner) -> None:
        """Wants none any more."""
        self._left(key)
        self._wishes.pop(key, None)
        self._spots.pop(key, None)
        self.hidden.discard(key)
        self.room.take(key)

    def settle(self, keys: Iterable[Owner]) -> set[Owner]:
        """Finds spots for these names, and better ones for names that they came to touch; says which were put."""
        moved = [key for key in keys if key in self._wishes]
        for key in moved:
            self.room.take(key)
        for key in moved:
            self._place(key)
        put = set(moved)
        for _ in range(PASSES):
            better = [key for key in self._troubled(put) if self._place(key)]
            put.update(better)
            if not better:
                break
        put.update([key for key in self._reviving(put) if self._place(key)])
        return put

    def settle_troubled(self) -> set[Owner]:
        """Finds better spots for the names that touch something; the others stay."""
        return self.settle([key for key, spot in self._spots.items() if self._cost(key, spot) > 0.0])

    def spot(self, key: Owner) -> Box:
        """Where a name stands, or would stand."""
        return self._spots[key]

    def _place(self, key: Owner) -> bool:
        """Puts a name on its cheapest spot, or hides it; whether that is anything new."""
        before = None if key in self.hidden else self._spots.get(key)
        wish = self._wishes[key]
        cost, _, spot = min(self._offers(key, wish), key=lambda offer: offer[:2])
        self._spots[key] = spot
        if self.most is not None and (cost > self.most * spot.area or self._misleads(key, spot)):
            self.hidden.add(key)
            self.room.take(key)
            return before is not None
        self.hidden.discard(key)
        self.room.put(key, spot)
        return spot != before

    def _misleads(self, key: Owner, spot: Box) -> bool:
        """Whether the spot is nearer to another card than to its own, whose name may be hidden."""
        wish = self._wishes[key]
        around_it = Box(spot.left - wish.reach, spot.top - wish.reach, spot.width + 2 * wish.reach, spot.height + 2 * wish.reach)
        cards = (owner for owner, _ in self.room.touched(around_it, (("card", key[1]),)) if owner[0] == "card")
        own = spot.gap(wish.x, wish.y)
        return any(spot.gap(*self.room.box(card).middle) < own for card in cards)

    def _offers(self, key: Owner, wish: Wish) -> Iterator[tuple[float, int, Box]]:
        """Each spot with its cost, up to the first that is free."""
        for rank, spot in enumerate(wish.spots()):
            taken = self._cost(key, spot)
            yield taken + rank * wish.height * 0.5, rank, spot
            if taken == 0.0:
                return

    def _cost(self, key: Owner, spot: Box) -> float:
        return self.room.cost(spot, (key, ("card", key[1])))

    def _left(self, key: Owner) -> None:
        """Remembers room that a name and its card may leave."""
        wish = self._wishes.get(key)
        if wish is not None and self.hidden:
            self._freed.append(wish.surroundings)

    def _reviving(self, put: set[Owner]) -> list[Owner]:
        """Hidden names near which room may have come free."""
        freed, self._freed = self._freed, []
        return [key for key in sorted(self.hidden - put) if any(box.shared(self._wishes[key].surroundings) for box in freed)]

    def _troubled(self, keys: set[Owner]) -> list[Owner]:
        """Of these names and those that they or their cards touch, the ones that touch something, in a steady order."""
        shown = keys - self.hidden
        near = {owner for key in shown for owner, _ in self.room.touched(self._spots[key])}
        near |= {owner for key in keys for owner in self.room.near(("card", key[1]))}
        return [key for key in sorted(near | shown) if key in self._spots and self._cost(key, self._spots[key]) > 0.0]
