"""What the canvas knows of the map follows every change, and says no more than the map says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from netmapper.domain.codes import Direction, Effect
from netmapper.domain.ids import EGO, NodeId, TieId
from netmapper.domain.network import Exchange, ExchangeKey, NetworkMap, Tie
from netmapper.editing.commands import Command
from netmapper.export.signs import Sign, sign_of
from netmapper.ui.canvas.index import MapIndex
from tests.support.commands import COMMANDS, Played
from tests.support.studies import small_study

STUDY = small_study()
TIE = Tie(TieId(1), EGO, NodeId(1), "to_me", directed=True)


def _same(one: MapIndex, other: MapIndex) -> bool:
    ties = [*one.ties.values()]
    return (
        one.nodes == other.nodes
        and one.ties == other.ties
        and all(one.ties_of(node) == other.ties_of(node) for node in one.nodes)
        and all(set(one.exchanges_on(tie.id)) == set(other.exchanges_on(tie.id)) for tie in ties)
        and all(one.rank(tie) == other.rank(tie) for tie in ties)
    )


@given(st.lists(COMMANDS, max_size=25), st.lists(st.booleans(), max_size=6))
def test_following_changes_is_the_same_as_looking_at_the_map(commands: list[Command], turns: list[bool]) -> None:
    played = Played(STUDY).play(commands)
    for forward in turns:
        played.make(played.document.plan_redo() if forward else played.document.plan_undo())
    followed = MapIndex(NetworkMap())
    for change in played.log:
        followed.take(change)
    assert _same(followed, MapIndex(played.current))


def _passing(resource: str, direction: Direction, effect: Effect = Effect.NOT_SAID) -> Exchange:
    return Exchange(ExchangeKey(TIE.id, resource, direction), effect)


def test_nothing_said_is_nothing_shown() -> None:
    assert sign_of(TIE, []).empty
    assert sign_of(TIE, []).marks == ()


def test_giving_and_taking_are_told_apart() -> None:
    assert sign_of(TIE, [_passing("money", Direction.RECEIVED)]).marks == ("backward",)
    assert sign_of(TIE, [_passing("money", Direction.GIVEN)]).marks == ("forward",)
    both = [_passing("money", Direction.GIVEN), _passing("money", Direction.RECEIVED)]
    assert sign_of(TIE, both).marks == ("both",)


def test_several_resources_are_counted() -> None:
    passing = [_passing("money", Direction.RECEIVED), _passing("listening", Direction.RECEIVED)]
    assert sign_of(TIE, passing).marks == ("backward", "2")


def test_every_effect_has_a_form_of_its_own() -> None:
    marks = [Sign(effect=effect).marks for effect in Effect]
    assert len(set(marks)) == len(marks)


def test_what_was_said_of_the_card_counts_before_what_was_said_of_what_passes() -> None:
    helpful = Tie(TIE.id, EGO, TIE.target, "to_me", effect=Effect.HELPS)
    assert sign_of(helpful, [_passing("money", Direction.RECEIVED, Effect.COSTS)]).effect is Effect.HELPS
    assert sign_of(TIE, [_passing("money", Direction.RECEIVED, Effect.COSTS)]).effect is Effect.COSTS


def test_exchanges_that_feel_different_say_nothing_of_the_whole() -> None:
    passing = [_passing("money", Direction.RECEIVED, Effect.COSTS), _passing("money", Direction.GIVEN, Effect.HELPS)]
    assert sign_of(TIE, passing).effect is Effect.NOT_SAID
