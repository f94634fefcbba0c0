"""Where names stand: beside their card, on no other name, card or sign where there is room. Pure geometry.

Names that are put stay put until their own card moves or something comes to stand on them; one that finds no room has
others make way for it, if they find room themselves. The same map, put down in the same order, gives the same spots.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable

from netmapper.export.room import Box, Owner, Room, Stood, around, common
from netmapper.export.wish import Wish

__all__ = ["Labels", "Wish"]

PASSES = 3
"""How often names that still touch something look for a better spot."""
ON_NAMES = 25.0
"""How much worse it is to stand on another name than on a mark: neither can be read then."""
DEEPEST, WIDEST = 4, 2
"""How many names make way for one another in turn, and how many at once for one spot."""
TRIES = 600
"""How many spots in all are tried for names that make way, each time that names find their spots."""
ROUNDING = 1e-6


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
        self._freed = Room()
        self._tries = 0

    def copy(self) -> Labels:
        """The same names at the same spots, in a room of their own."""
        made = Labels(self.room.copy())
        made.most, made.hidden, made._freed = self.most, set(self.hidden), self._freed.copy()
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
        self._tries = TRIES
        for key in moved:
            self.room.take(key)
        put = set(moved)
        for key in moved:
            put |= self._place(key)
        for _ in range(PASSES):
            better = {owner for key in self._troubled(put) for owner in self._place(key) | self._trade(key)}
            put |= better
            if not better:
                break
        for key in self._reviving(put):
            put |= self._place(key)
        return put

    def settle_troubled(self) -> set[Owner]:
        """Finds better spots for the names that touch something; the others stay."""
        shown = [(key, spot) for key, spot in self._spots.items() if key not in self.hidden]
        return self.settle([key for key, spot in shown if self._cost(key, spot) > 0.0])

    def leave(self, owner: Owner) -> None:
        """Takes something away that is no name, so that hidden names near it may come back."""
        if self.hidden and owner in self.room:
            self._freed.put(owner, self.room.box(owner))
        self.room.take(owner)

    def spot(self, key: Owner) -> Box:
        """Where a name stands, or would stand."""
        return self._spots[key]

    def _place(self, key: Owner) -> set[Owner]:
        """Puts a name on its best spot, or hides it; says whose spots are others than before."""
        before = None if key in self.hidden else self._spots.get(key)
        wish = self._wishes[key]
        cost, taken, spot = self._cheapest(key, wish)
        if taken and self.most is None:
            moved: list[tuple[Owner, Box | None]] = []
            if self._make_way(key, frozenset(), moved, DEEPEST):
                return {owner for owner, _ in moved}
        if self.most is not None and (cost > self.most * spot.area or self._misleads(key, spot)):
            self._spots[key] = spot
            self.hidden.add(key)
            self.room.take(key)
            return {key} if before is not None else set()
        self.hidden.discard(key)
        self._stand(key, spot)
        return {key} if spot != before else set()

    def _cheapest(self, key: Owner, wish: Wish) -> tuple[float, float, Box]:
        """The spot that costs least, the first of them: its cost with its rank, what of it is taken, and itself.

        Where names can be hidden, the search for one that will be ends early, with the first spot.
        """
        near, width, height = self._near(key, wish), wish.width, wish.height
        best = self.most * width * height + ROUNDING if self.most is not None else math.inf
        found: tuple[float, float, Box] | None = None
        for rank, (x, y) in enumerate(wish.corners()):
            left, top = wish.x + x, wish.y + y
            right, bottom, bias = left + width, top + height, rank * height * 0.5
            limit = best - bias
            taken = self.room.outside(left, top, right, bottom)
            for other in near:
                other_left, other_top, other_right, other_bottom, _, _ = other
                if other_left < right and other_right > left and other_top < bottom and other_bottom > top:
                    taken += common(other, left, top, right, bottom)
                    if taken >= limit:
                        break
            if taken < limit:
                best = taken + bias
                found = best, taken, Box(left, top, width, height)
                if not taken:
                    break
        return found or (math.inf, math.inf, next(wish.spots()))

    def _make_way(self, key: Owner, held: frozenset[Owner], moved: list[tuple[Owner, Box | None]], depth: int) -> bool:
        """Puts a name where nothing stands, or only names that find such a spot in turn; whether that could be done.

        ``held`` are the names that move for one another already; ``moved`` is written down, so that it can be undone.
        """
        wish = self._wishes[key]
        near = self._near(key, wish)
        crossed: list[tuple[int, Box, list[Owner]]] = []
        for spot in wish.spots():
            names = self._only_names(spot, near)
            if names is None or not held.isdisjoint(names):
                continue
            if not names:
                self._move(key, spot, moved)
                return True
            crossed.append((len(names), spot, names))
        if depth == 0:
            return False
        for _, spot, names in sorted(crossed, key=lambda one: one[0]):
            if self._tries <= 0:
                return False
            self._tries -= 1
            so_far = len(moved)
            self._move(key, spot, moved)
            if all(self._make_way(name, held | {key}, moved, depth - 1) for name in names):
                return True
            self._take_back(moved, so_far)
        return False

    def _trade(self, key: Owner) -> set[Owner]:
        """Has names change spots where that costs all of them together less; says whose spots are others than before."""
        wish, now = self._wishes[key], self._spots[key]
        if self.most is not None or not (own := self._priced(key, now)):
            return set()
        best: tuple[float, list[tuple[Owner, Box]]] = (own, [])
        for rank, spot in enumerate(wish.spots()):
            names = [owner for owner, _ in self.room.touched(spot, (key,)) if owner[0] == "name"]
            cost = self._priced(key, spot, names) + rank * wish.height * 0.5
            if spot == now or cost >= best[0] or len(names) > WIDEST or self._tries <= 0:
                continue
            self._tries -= 1
            moves = [(key, spot)]
            before = {name: self._spots[name] for name in (key, *names)}
            cost -= sum(self._priced(name, self._spots[name]) for name in names)
            self._stand(key, spot)
            for name in sorted(names):
                paid, _, other = self._cheapest(name, self._wishes[name])
                cost += paid
                self._stand(name, other)
                moves.append((name, other))
            if cost < best[0]:
                best = cost, moves
            for name, stood in before.items():
                self._stand(name, stood)
        for name, spot in best[1]:
            self._stand(name, spot)
        return {name for name, _ in best[1]}

    def _priced(self, key: Owner, spot: Box, but: Collection[Owner] = ()) -> float:
        """What a spot costs where names count more than marks."""
        taken = sum(
            area * (ON_NAMES if owner[0] == "name" else 1.0)
            for owner, area in self.room.touched(spot, (key, ("card", key[1]), *but))
        )
        return taken + self.room.outside(spot.left, spot.top, spot.left + spot.width, spot.top + spot.height)

    def _only_names(self, spot: Box, near: Iterable[Stood]) -> list[Owner] | None:
        """The names that stand on a spot, in a steady order; None where there are too many, or anything else."""
        left, top, right, bottom = spot.left, spot.top, spot.left + spot.width, spot.top + spot.height
        if self.room.outside(left, top, right, bottom):
            return None
        names: list[Owner] = []
        for other_left, other_top, other_right, other_bottom, _, owner in near:
            if other_left < right and other_right > left and other_top < bottom and other_bottom > top:
                if owner[0] != "name" or len(names) == WIDEST:
                    return None
                names.append(owner)
        return sorted(names)

    def _near(self, key: Owner, wish: Wish) -> list[Stood]:
        """What stands where this name could, beside itself and its card; names count more where none is hidden."""
        card, box = ("card", key[1]), wish.surroundings
        left, top, right, bottom = box.left, box.top, box.left + box.width, box.top + box.height
        near = [
            stood
            for stood in self.room.around(box)
            if stood[0] < right and stood[2] > left and stood[1] < bottom and stood[3] > top
        ]
        near = [stood for stood in near if stood[5] != key and stood[5] != card]
        if self.most is not None:
            return near
        return [(*stood[:4], stood[4] * ON_NAMES, stood[5]) if stood[5][0] == "name" else stood for stood in near]

    def _stand(self, key: Owner, spot: Box) -> None:
        self._spots[key] = spot
        self.room.put(key, spot)

    def _move(self, key: Owner, spot: Box, moved: list[tuple[Owner, Box | None]]) -> None:
        moved.append((key, self._spots.get(key)))
        self._stand(key, spot)

    def _take_back(self, moved: list[tuple[Owner, Box | None]], so_far: int) -> None:
        """Undoes moves down to a number of them."""
        while len(moved) > so_far:
            key, before = moved.pop()
            if before is not None:
                self._stand(key, before)
            else:
                self._spots.pop(key)
                self.room.take(key)

    def _misleads(self, key: Owner, spot: Box) -> bool:
        """Whether the spot is nearer to another card than to its own, whose name may be hidden."""
        wish = self._wishes[key]
        around_it = Box(spot.left - wish.reach, spot.top - wish.reach, spot.width + 2 * wish.reach, spot.height + 2 * wish.reach)
        cards = (owner for owner, _ in self.room.touched(around_it, (("card", key[1]),)) if owner[0] == "card")
        own = spot.gap(wish.x, wish.y)
        return any(spot.gap(*self.room.box(card).middle) < own for card in cards)

    def _cost(self, key: Owner, spot: Box) -> float:
        return self.room.cost(spot, (key, ("card", key[1])))

    def _left(self, key: Owner) -> None:
        """Remembers room that a name and its card may leave."""
        wish = self._wishes.get(key)
        if wish is None or not self.hidden:
            return
        self._freed.put(("card", key[1]), around(wish.x, wish.y, 2 * wish.reach, 2 * wish.reach))
        if key not in self.hidden and key in self._spots:
            self._freed.put(key, self._spots[key])

    def _reviving(self, put: Collection[Owner]) -> list[Owner]:
        """Hidden names near which room may have come free."""
        freed, self._freed = self._freed, Room()
        if not freed:
            return []
        hidden = sorted(self.hidden.difference(put))
        return [key for key in hidden if next(freed.touched(self._wishes[key].surroundings), None)]

    def _troubled(self, keys: Collection[Owner]) -> list[Owner]:
        """Of these names and those that they or their cards touch, the ones that touch something, in a steady order."""
        shown = {key for key in keys if key not in self.hidden}
        near = {owner for key in shown for owner, _ in self.room.touched(self._spots[key])}
        near |= {owner for key in keys for owner in self.room.near(("card", key[1]))}
        return [key for key in sorted(near | shown) if key in self._spots and self._cost(key, self._spots[key]) > 0.0]
