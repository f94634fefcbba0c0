from __future__ import annotations

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.analysis.structure import Structure, structure

EIGHT = range(1, 9)
TIES = [(1, 2), (1, 3), (2, 3), (1, 4), (4, 5), (6, 7), (2, 4)]

GRAPHS = st.integers(0, 9).flatmap(
    lambda count: st.tuples(
        st.just(range(1, count + 1)),
        st.lists(st.tuples(st.integers(1, max(count, 1)), st.integers(1, max(count, 1))), max_size=20),
    )
)


def test_the_eight_alters_have_their_known_values() -> None:
    found = structure(EIGHT, TIES)
    assert (found.size, found.isolates, found.components, found.largest) == (8, 1, 3, 5)
    assert found.density == pytest.approx(0.25)
    assert found.mean_degree == pytest.approx(1.75)
    assert found.component_ratio == pytest.approx(0.2857143, abs=1e-7)
    assert found.fragmentation == pytest.approx(0.6071429, abs=1e-7)
    assert found.effective_size == pytest.approx(6.25)
    assert found.efficiency == pytest.approx(0.78125)
    assert found.constraint == pytest.approx(0.3130425347, abs=1e-10)
    assert found.betweenness == pytest.approx(19.3333333, abs=1e-7)
    assert found.betweenness_share == pytest.approx(0.6904762, abs=1e-7)
    assert (found.isolate_share, found.largest_share) == (0.125, 0.625)


def test_without_alters_all_but_the_counts_is_undefined() -> None:
    assert structure([], []) == Structure(0, None, None, 0, None, *(None,) * 10)


def test_one_alter_is_all_constraint() -> None:
    found = structure([7], [])
    assert (found.density, found.component_ratio, found.fragmentation, found.betweenness_share) == (None,) * 4
    assert (found.constraint, found.effective_size, found.efficiency, found.mean_degree) == (1, 1, 1, 0)


def test_five_alters_without_ties() -> None:
    found = structure(range(5), [])
    assert (found.density, found.effective_size, found.isolates) == (0, 5, 5)
    assert found.constraint == pytest.approx(0.2)


def test_five_alters_all_tied() -> None:
    found = structure(range(5), [(one, other) for one in range(5) for other in range(5)])
    assert (found.density, found.effective_size, found.betweenness) == (1, 1, 0)
    assert found.constraint == pytest.approx(0.648)


def test_ties_drawn_twice_or_to_strangers_change_nothing() -> None:
    again = [*TIES, *(pair[::-1] for pair in TIES), (1, 1), (1, 99), (0, 1)]
    assert structure(EIGHT, again) == structure(EIGHT, TIES)


@given(GRAPHS)
def test_networkx_agrees(drawn: tuple[range, list[tuple[int, int]]]) -> None:
    nodes, pairs = drawn
    found = structure(nodes, pairs)
    alters = networkx.Graph()
    alters.add_nodes_from(nodes)
    alters.add_edges_from((one, other) for one, other in pairs if one != other and one in nodes and other in nodes)
    if not nodes:
        return
    parts = [len(part) for part in networkx.connected_components(alters)]
    assert (found.components, found.largest) == (len(parts), max(parts))
    assert found.isolates == networkx.number_of_isolates(alters)
    if len(nodes) > 1:
        assert found.density == pytest.approx(networkx.density(alters))
    with_ego = alters.copy()
    with_ego.add_edges_from((0, node) for node in nodes)
    assert found.constraint == pytest.approx(networkx.constraint(with_ego, [0])[0])
    assert found.effective_size == pytest.approx(networkx.effective_size(with_ego, [0])[0])
    assert found.betweenness == pytest.approx(networkx.betweenness_centrality(with_ego, normalized=False)[0])
