"""Conditions hold by what was answered and by how many cards there are, and never by what was not answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from netmapper.domain.codes import Missing
from netmapper.domain.ids import EGO, NodeId
from netmapper.domain.network import Answer, AnswerKey, NetworkMap, Node, Scalar
from netmapper.study.conditions import Condition, holds
from netmapper.study.model import Study
from netmapper.study.on_map import OnMap

CONDITION: TypeAdapter[Any] = TypeAdapter(Condition)
ANA, PARK = NodeId(1), NodeId(2)


@dataclass(frozen=True)
class Told:
    """Facts as a test tells them."""

    answers: Mapping[str, Scalar | tuple[Scalar, ...]] = field(default_factory=dict)
    cards: Mapping[str, int] = field(default_factory=dict)
    part: str | None = None

    def answer(self, item: str) -> Scalar | tuple[Scalar, ...] | None:
        return self.answers.get(item)

    def count(self, kind: str | None) -> int:
        return sum(self.cards.values()) if kind is None else self.cards.get(kind, 0)

    def role(self) -> str | None:
        return self.part


def condition(**tree: Any) -> Any:
    return CONDITION.validate_python(tree)


def test_no_condition_always_holds() -> None:
    assert holds(None, Told())


@pytest.mark.parametrize("op", ["eq", "ne", "lt", "le", "gt", "ge"])
def test_what_was_not_answered_holds_in_no_comparison(op: str) -> None:
    assert not holds(condition(op=op, item="age", value=1), Told())


@pytest.mark.parametrize(
    ("op", "below", "equal", "above"),
    [
        ("eq", False, True, False),
        ("ne", True, False, True),
        ("lt", True, False, False),
        ("le", True, True, False),
        ("gt", False, False, True),
        ("ge", False, True, True),
    ],
)
def test_each_sign_means_what_it_says(op: str, below: bool, equal: bool, above: bool) -> None:
    held = [holds(condition(op=op, item="age", value=5), Told({"age": age})) for age in (4, 5.0, 6)]
    assert held == [below, equal, above]
    counted = [holds(condition(op="count", **{"is": op}, value=5), Told(cards={"a": n, "b": 1})) for n in (3, 4, 5)]
    assert counted == [below, equal, above]


@pytest.mark.parametrize("op", ["eq", "ne", "lt", "ge"])
def test_text_and_number_are_never_compared(op: str) -> None:
    assert not holds(condition(op=op, item="age", value="5"), Told({"age": 5}))
    assert not holds(condition(op=op, item="age", value=5), Told({"age": "5"}))


def test_one_of_several_choices_is_enough_to_be_in() -> None:
    wanted = condition(op="in", item="with", values=[1, 3])
    assert holds(wanted, Told({"with": (2, 3)}))
    assert holds(wanted, Told({"with": 1}))
    assert not holds(wanted, Told({"with": (2,)}))
    assert not holds(wanted, Told({"with": ()}))
    assert not holds(wanted, Told({"with": "1"}))
    assert not holds(wanted, Told())


def test_a_card_is_asked_about_by_what_it_is_to_me() -> None:
    looked = condition(op="role", roles=["nurse", "gp"])
    assert [holds(looked, Told(part=part)) for part in ("nurse", "gp", "friend", None)] == [True, True, False, False]


def test_what_a_study_has_turned_off_is_never_asked() -> None:
    assert not holds(condition(op="never"), Told({"a": 1}, {"person": 2}, "nurse"))


def test_an_empty_text_is_no_answer_and_an_empty_choice_is_one() -> None:
    wanted = condition(op="answered", item="words")
    assert not holds(wanted, Told({"words": ""}))
    assert holds(wanted, Told({"words": ()}))
    assert holds(wanted, Told({"words": 0}))


def test_cards_of_one_kind_are_counted_by_themselves() -> None:
    wanted = condition(op="count", kind="place", **{"is": "ge"}, value=2)
    assert holds(wanted, Told(cards={"place": 2}))
    assert not holds(wanted, Told(cards={"place": 1, "person": 9}))


LEAVES = st.builds(
    lambda op, item, value: {"op": op, "item": item, "value": value},
    st.sampled_from(["eq", "lt", "ge"]),
    st.sampled_from("abc"),
    st.integers(0, 3),
)
JOINED = st.sampled_from(["all", "any"])
TREES = st.recursive(
    LEAVES,
    lambda inner: (
        st.builds(lambda op, of: {"op": op, "of": of}, JOINED, st.lists(inner, min_size=1, max_size=3))
        | st.builds(lambda of: {"op": "not", "of": of}, inner)
    ),
    max_leaves=8,
)
FACTS = st.dictionaries(st.sampled_from("abc"), st.integers(0, 3)).map(Told)


@given(st.lists(TREES, min_size=1, max_size=3), FACTS)
def test_not_all_is_the_same_as_any_not(trees: list[dict[str, Any]], facts: Told) -> None:
    not_all = condition(op="not", of={"op": "all", "of": trees})
    any_not = condition(op="any", of=[{"op": "not", "of": tree} for tree in trees])
    assert holds(not_all, facts) == holds(any_not, facts)


def on_map(study: Study, answers: Mapping[tuple[str, NodeId], Any], node: NodeId = EGO) -> OnMap:
    nodes = {ANA: Node(ANA, "aa", "person", "Ana"), PARK: Node(PARK, "bb", "place", "Park")}
    found = {
        AnswerKey(*key): Answer(AnswerKey(*key), missing=value) if isinstance(value, Missing) else Answer(AnswerKey(*key), value)
        for key, value in answers.items()
    }
    return OnMap(study, NetworkMap(nodes=MappingProxyType(nodes), answers=MappingProxyType(found)), node)


def test_a_map_counts_its_cards_and_not_me(example: Study) -> None:
    facts = on_map(example, {})
    assert [facts.count(kind) for kind in ("person", "activity", None)] == [1, 0, 2]


def test_a_reason_for_no_answer_is_no_answer(example: Study) -> None:
    assert on_map(example, {("lives_alone", EGO): Missing.SKIPPED}).answer("lives_alone") is None
    assert on_map(example, {("lives_alone", EGO): 0}).answer("lives_alone") == 0


def test_about_a_card_its_own_answers_and_mine_are_seen_and_no_other_cards(example: Study) -> None:
    answers = {("lives_alone", EGO): 1, ("contact", ANA): 2, ("new_this_year", PARK): 1}
    about_ana = on_map(example, answers, ANA)
    assert [about_ana.answer(item) for item in ("lives_alone", "contact", "new_this_year")] == [1, 2, None]
    assert on_map(example, answers).answer("contact") is None


def test_an_answer_that_is_asked_no_more_is_not_seen(example: Study) -> None:
    answers: dict[tuple[str, NodeId], Any] = {("lives_with", EGO): (1, 2), ("lives_alone", EGO): 0}
    assert on_map(example, answers).answer("lives_with") == (1, 2)
    assert on_map(example, {**answers, ("lives_alone", EGO): 1}).answer("lives_with") is None


def test_the_example_asks_who_you_live_with_only_where_you_do(example: Study) -> None:
    asked = example.about_me["lives_with"].when
    assert holds(asked, on_map(example, {("lives_alone", EGO): 0}))
    assert not holds(asked, on_map(example, {("lives_alone", EGO): 1}))
    assert not holds(asked, on_map(example, {}))
