"""Structural measures of one ego network, from its cards and the pairs among them. It knows no study and no missing codes.

Ego is never among the nodes: where a measure is taken on the graph with ego, ego is tied to every node. Parallel and
directed ties are one undirected pair. What is undefined is None, never 0.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Structure:
    """The measures of one graph; formulas with n nodes, m pairs and component sizes c."""

    size: int
    density: float | None
    """2m / (n(n−1)); undefined for n < 2."""
    mean_degree: float | None
    """2m / n."""
    isolates: int
    isolate_share: float | None
    components: int | None
    largest: int | None
    largest_share: float | None
    component_ratio: float | None
    """(C−1) / (n−1); undefined for n < 2."""
    fragmentation: float | None
    """1 − Σ c(c−1) / (n(n−1)); undefined for n < 2."""
    effective_size: float | None
    """Burt, binary: n − 2m/n."""
    efficiency: float | None
    """Effective size / n."""
    constraint: float | None
    """Burt, on the graph with ego: Σ_j (p_ij + Σ_q p_iq p_qj)²."""
    betweenness: float | None
    """Of ego: Σ over untied pairs of 1 / (1 + common neighbours)."""
    betweenness_share: float | None
    """The same by n(n−1)/2; undefined for n < 2."""


def structure(nodes: Collection[int], pairs: Iterable[tuple[int, int]]) -> Structure:
    """All measures of one graph. Pairs with an end outside ``nodes``, and pairs of one node, are left out."""
    near = neighbours(nodes, pairs)
    count = len(near)
    if count == 0:
        return Structure(0, None, None, 0, None, *(None,) * 10)
    degrees = sum(map(len, near.values()))
    sizes = component_sizes(near)
    isolates = sum(not others for others in near.values())
    pairs_possible = count * (count - 1) / 2
    effective = count - degrees / count
    between = ego_betweenness(near)
    return Structure(
        size=count,
        density=degrees / 2 / pairs_possible if pairs_possible else None,
        mean_degree=degrees / count,
        isolates=isolates,
        isolate_share=isolates / count,
        components=len(sizes),
        largest=max(sizes),
        largest_share=max(sizes) / count,
        component_ratio=(len(sizes) - 1) / (count - 1) if count > 1 else None,
        fragmentation=1 - sum(size * (size - 1) for size in sizes) / (2 * pairs_possible) if pairs_possible else None,
        effective_size=effective,
        efficiency=effective / count,
        constraint=constraint(near),
        betweenness=between,
        betweenness_share=between / pairs_possible if pairs_possible else None,
    )


Neighbours = dict[int, set[int]]


def neighbours(nodes: Collection[int], pairs: Iterable[tuple[int, int]]) -> Neighbours:
    """Who is tied to whom: each pair once, whichever way and however often it was drawn."""
    near: Neighbours = {node: set() for node in nodes}
    for one, other in pairs:
        if one != other and one in near and other in near:
            near[one].add(other)
            near[other].add(one)
    return near


def component_sizes(near: Neighbours) -> list[int]:
    """The sizes of the parts that hang together."""
    left = set(near)
    sizes = []
    while left:
        edge = {left.pop()}
        size = 0
        while edge:
            size += len(edge)
            edge = set().union(*(near[node] for node in edge)) & left
            left -= edge
        sizes.append(size)
    return sizes


def constraint(near: Neighbours) -> float | None:
    """Burt's constraint of ego, who is tied to every node; undefined without nodes."""
    count = len(near)
    if not count:
        return None
    share = {node: 1 / (len(others) + 1) for node, others in near.items()}
    return sum(((1 + sum(share[other] for other in others)) / count) ** 2 for others in near.values())


def ego_betweenness(near: Neighbours) -> float:
    """Of the shortest paths between two untied nodes, one runs through ego and one through each neighbour they share."""
    nodes = list(near)
    total = 0.0
    for index, one in enumerate(nodes):
        mine = near[one]
        total += sum(1 / (1 + len(mine & near[other])) for other in nodes[index + 1 :] if other not in mine)
    return total
