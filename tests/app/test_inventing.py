"""Invented interviews are ones that a hand could have given."""

from __future__ import annotations

from random import Random
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.app.inventing import TEMPERS, Invented, Temper, invented_size
from netmapper.domain.codes import Direction, StepStatus
from netmapper.domain.network import NetworkMap
from tests.support.commands import Played
from tests.support.studies import small_study

STUDY = small_study()


def invented(cards: int, seed: int = 1, temper: Temper = TEMPERS[0]) -> NetworkMap:
    played = Played(STUDY)
    for command in Invented(STUDY, Random(seed), cards, temper, "2026-11-23").commands():
        played.make(played.document.plan(command))
    return played.current


@given(st.integers(0, 60), st.integers(), st.sampled_from(TEMPERS))
def test_any_number_of_cards_is_invented_without_breaking_a_rule(cards: int, seed: int, temper: Temper) -> None:
    current = invented(cards, seed, temper)
    assert len(current.nodes) == cards
    assert len({node.label for node in current.nodes.values()}) == cards
    assert {state.status for state in current.steps.values()} == {StepStatus.DONE}


def test_the_same_seed_gives_the_same_person() -> None:
    assert invented(16, 7) == invented(16, 7)
    assert invented(16, 7) != invented(16, 8)


def test_sixteen_cards_have_all_kinds_ties_across_kinds_and_exchanges_both_ways() -> None:
    current = invented(16)
    kinds = {node.id: node.kind for node in current.nodes.values()}
    assert set(kinds.values()) == {"person", "place", "activity"}
    assert any(not tie.to_me and kinds[tie.source] != kinds[tie.target] for tie in current.ties.values())
    assert {key.direction for key in current.exchanges} == {Direction.GIVEN, Direction.RECEIVED}


@pytest.mark.parametrize("temper", TEMPERS, ids=lambda temper: temper.name)
def test_sizes_stay_between_none_and_sixty(temper: Temper) -> None:
    random = Random(3)
    sizes = [invented_size(random, temper) for _ in range(500)]
    assert min(sizes) >= 0
    assert max(sizes) <= 60
    assert 6 <= median(sizes) <= 20
