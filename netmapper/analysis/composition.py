"""Measures of who is in a network: shares of categories, and whether ties cross them. It knows no study."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from math import log2


@dataclass(frozen=True, slots=True)
class Composition:
    """How mixed a network is over the nodes whose category is known; ``unknown`` counts the others."""

    counts: Mapping[Hashable, int]
    unknown: int
    blau: float | None
    """1 − Σ p²; undefined where no category is known."""
    iqv: float | None
    """Blau / (1 − 1/K) with K categories offered; undefined for K < 2."""
    entropy: float | None
    """Σ p log2(1/p), in bits."""
    ei: float | None
    """(E−I) / (E+I) over pairs with both categories known; undefined without such a pair."""


def composition(categories: Mapping[int, Hashable | None], pairs: Iterable[tuple[int, int]], offered: int) -> Composition:
    """The composition of one graph from the category of each node (None where unknown) and its undirected pairs."""
    counts = Counter(category for category in categories.values() if category is not None)
    known = counts.total()
    shares = [count / known for count in counts.values()]
    blau = 1 - sum(share * share for share in shares) if known else None
    return Composition(
        counts=counts,
        unknown=len(categories) - known,
        blau=blau,
        iqv=blau / (1 - 1 / offered) if blau is not None and offered > 1 else None,
        entropy=sum(share * log2(1 / share) for share in shares) if known else None,
        ei=_external_internal(categories, pairs),
    )


def _external_internal(categories: Mapping[int, Hashable | None], pairs: Iterable[tuple[int, int]]) -> float | None:
    external = internal = 0
    for one, other in {(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]}:
        first, second = categories.get(one), categories.get(other)
        if first is None or second is None:
            continue
        external += first != second
        internal += first == second
    return (external - internal) / (external + internal) if external + internal else None
