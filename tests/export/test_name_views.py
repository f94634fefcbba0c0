"""Names where others may look on: initials and numbers say who it is to those who know, and nothing to others."""

from __future__ import annotations

import pytest

from netmapper.domain.ids import NodeId
from netmapper.domain.network import Node
from netmapper.export.name_views import NameView, initials, numbers, shown_name


def card(number: int, kind: str, label: str) -> Node:
    return Node(NodeId(number), f"p{number}", kind, label)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Sam", "S"),
        ("Dr Okafor", "DO"),
        ("St John’s hall", "SJH"),
        ("the old men of the hill", "TOM"),
        ("“Ana” (sister)", "AS"),
        ("élodie", "É"),
        ("🐶", "🐶"),
    ],
)
def test_initials_are_the_first_letters_of_the_first_three_words(name: str, shown: str) -> None:
    assert initials(name) == shown


def test_numbers_count_each_kind_by_itself_in_the_order_of_naming() -> None:
    nodes = {node.id: node for node in (card(3, "person", "Jo"), card(1, "person", "Sam"), card(2, "place", "Park"))}
    assert dict(numbers(nodes)) == {1: 1, 2: 1, 3: 2}


def test_each_view_shows_a_name_its_own_way() -> None:
    sam = card(1, "person", "Sam Reed")
    shown = [shown_name(sam, view, "Person", 4) for view in (NameView.WHOLE, NameView.INITIALS, NameView.NUMBERED)]
    assert shown == ["Sam Reed", "SR", "Person 4"]
