from __future__ import annotations

import subprocess
import sys

from netmapper.analysis.graphs import alter_graph, whole_graph
from netmapper.analysis.structure import structure
from netmapper.domain.codes import Direction, Effect
from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.commands import AddNode, DrawTie, RecordExchange
from tests.support.interviews import invented, told
from tests.support.studies import small_study

STUDY = small_study()


def test_the_graph_among_the_cards_has_neither_me_nor_parallel_ties() -> None:
    network = invented(STUDY, 40, seed=3).network
    graph = alter_graph(network)
    assert 0 not in graph
    assert set(graph) == set(network.nodes)
    found = structure(list(network.nodes), ((tie.source, tie.target) for tie in network.ties.values()))
    assert found.mean_degree == 2 * graph.number_of_edges() / len(graph)


def test_kinds_can_be_left_out() -> None:
    network = invented(STUDY, 30).network
    persons = {node.id for node in network.nodes.values() if node.kind == "person"}
    assert set(alter_graph(network, {"person"})) == persons


def test_everything_passes_the_way_it_was_said() -> None:
    network = told(
        STUDY,
        AddNode(NodeId(1), TieId(1), "ab", "person", "Secret name"),
        AddNode(NodeId(2), TieId(2), "cd", "person", "Another"),
        DrawTie(TieId(3), NodeId(2), NodeId(1), "knows"),
        RecordExchange(TieId(1), "money", Direction.RECEIVED, Effect.COSTS),
    ).network
    graph = whole_graph(network)
    assert graph.nodes[0] == {"kind": "ego", "is_ego": True}
    assert graph.edges[1, 0, "exchange-1-money-2"] == {"resource": "money", "effect": 4}
    assert graph.number_of_edges() == 4
    assert "Secret" not in repr(list(graph.nodes(data=True)))


def test_networkx_comes_only_when_a_graph_is_wanted() -> None:
    script = "import sys, netmapper.analysis.graphs, netmapper.analysis.indicators; sys.exit('networkx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
