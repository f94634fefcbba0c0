"""A map as a networkx graph, for whoever wants one, and as the referee of our own measures. Imported when first needed."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from netmapper.domain.codes import Direction
from netmapper.domain.ids import EGO
from netmapper.domain.network import NetworkMap, Node

if TYPE_CHECKING:
    from networkx import Graph, MultiDiGraph


def alter_graph(network: NetworkMap, kinds: Collection[str] | None = None) -> Graph:
    """The undirected graph among the cards, without Me: of these kinds, or of all. Parallel ties are one edge."""
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(node.id for node in network.nodes.values() if kinds is None or node.kind in kinds)
    graph.add_edges_from((tie.source, tie.target) for tie in network.ties.values() if tie.source in graph and tie.target in graph)
    return graph


def whole_graph(network: NetworkMap) -> MultiDiGraph:
    """Everything said, with Me as node 0: an edge for each tie, and one for each exchange the way it passes. No names."""
    import networkx

    graph = networkx.MultiDiGraph()
    graph.add_node(EGO, kind="ego", is_ego=True)
    for node in network.nodes.values():
        graph.add_node(node.id, **_facts(node))
    for tie in network.ties.values():
        graph.add_edge(
            tie.source, tie.target, key=f"tie-{tie.id}", relation=tie.relation, directed=tie.directed, effect=int(tie.effect)
        )
    for key, exchange in network.exchanges.items():
        tie = network.ties[key.tie]
        ends = (tie.source, tie.target) if key.direction is Direction.GIVEN else (tie.target, tie.source)
        name = f"exchange-{key.tie}-{key.resource}-{int(key.direction)}"
        graph.add_edge(*ends, key=name, resource=key.resource, effect=int(exchange.effect))
    return graph


def _facts(node: Node) -> dict[str, str | int | float | bool]:
    """What is known of a card, without what is not: GraphML refuses None."""
    facts: dict[str, str | int | float | bool] = {"kind": node.kind, "is_ego": False}
    if node.role is not None:
        facts["role"] = node.role
    if node.place is not None:
        x, y = node.place.xy
        facts |= {"ring": node.place.ring, "x": x, "y": y}
    return facts
